package event

import (
	"slices"

	"demarche/extract/mention"
	"demarche/schema"
)

// commissions are the nouns for what two countries set up to deal with their affairs.
var commissions = words("commission", "committee", "council", "panel", "subcommittee", "subcommission")

// broughtWhere adds to a meeting the place of the occasion that is told to bring people together: "talks in Cairo brought together Kok and Moi".
func (r *reading) broughtWhere(f *frame) {
	s := f.sent
	if subject, passive := subjectOf(s, f.node); f.rule.Name == "bring together" && subject >= 0 && !passive && len(f.sites) == 0 && r.isTrigger(s, subject) {
		for _, n := range s.Prep(subject, "in", "at") {
			f.sites = append(f.sites, r.sites(s, n)...)
		}
	}
}

// ofJointBody makes parties of the countries whose commission is told to meet: "the joint commission of Zambia and Kenya met in Lusaka", "a
// Franco-German council will meet".
func (r *reading) ofJointBody(f *frame) {
	s := f.sent
	subject, passive := subjectOf(s, f.node)
	if f.rule.POS != "verb" || len(f.parties) > 0 || subject < 0 || passive || !commissions[s.Nodes[subject].Lemma] && !jointly(s, subject) {
		return
	}
	var sides []mention.Ref
	for _, c := range s.ChildrenOf(subject, "amod", "compound", "nmod") {
		for _, k := range s.Descend(c) {
			for _, side := range r.story.Between(s, k) {
				sides = appendRefs(sides, mention.Ref{Side: side, Group: true})
			}
			if m := r.story.At(s.Index, k); m != nil && m.Entity != nil && m.Entity.Kind == schema.Country {
				sides = appendRefs(sides, mention.Ref{Side: m.Entity.Side(), Group: true})
			}
		}
	}
	for _, n := range s.Prep(subject, "of", "between") {
		sides = appendRefs(sides, r.actors(s, n)...)
	}
	for _, of := range s.Prep(subject, "on", "for") { // "a joint committee on security of Egypt and Sudan"
		for _, n := range s.Prep(of, "of", "between") {
			sides = appendRefs(sides, r.actors(s, n)...)
		}
	}
	if len(sides) < 2 && jointly(s, subject) {
		sides = r.pairTold(s, subject)
	}
	if len(sides) > 1 && !slices.ContainsFunc(sides, func(x mention.Ref) bool { return x.Entity.Person() || x.Side == "" }) {
		f.parties = sides
	}
}

// ofCommissions puts their countries in the place of people whom a session of a commission was taken to be of though its own sentence does not
// name them: those who agree on when a commission is to sit do not sit on it.
func (r *reading) ofCommissions(frames []*frame) {
	for _, f := range frames {
		if f.typ() != schema.Meeting || !f.ofCommission() {
			continue
		}
		f.parties = slices.Clone(f.parties)
		for i, x := range f.parties {
			if x.Entity.Person() && x.Side != "" && !slices.ContainsFunc(x.Entity.Mentions, func(m *mention.Mention) bool { return m.Sentence == f.sent.Index && m.Form != mention.Role }) {
				f.parties[i] = mention.Ref{Side: x.Side, Group: true, How: x.How}
			}
		}
		f.parties = withoutMembers(appendRefs(nil, f.parties...))
	}
}

// ofCommission tells whether a noun of meeting tells of a session of a commission: "the commission's next session", "the council will hold a
// session".
func (f *frame) ofCommission() bool {
	s := f.sent
	if l := s.Nodes[f.node].Lemma; f.rule.POS != "noun" || l != "session" && l != "meeting" {
		return false
	}
	owners := slices.Concat(s.Prep(f.node, "of"), s.ChildrenOf(f.node, "poss", "compound"))
	if f.verb >= 0 && light[s.Nodes[f.verb].Lemma] {
		if k := s.Child(f.verb, "nsubj"); k >= 0 && k != f.node {
			owners = append(owners, k)
		}
	}
	return anyOf(s, owners, commissions)
}
