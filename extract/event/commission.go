package event

import (
	"slices"
	"strings"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/schema"
)

// commissions are the nouns for what two countries set up to deal with their affairs.
var commissions = words("commission", "committee", "council", "panel", "subcommittee", "subcommission")

// workingBodies are the nouns for a body of several sides if a word before them, one of banded, tells that it is one: "working group", "joint task force".
var workingBodies, banded = words("group", "force", "party", "team", "mechanism"), words("working", "liaison", "joint", "mixed", "task", "study", "expert", "experts", "coordination", "consultative")

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
// Franco-German council will meet", "a session of the Sino-Portuguese liaison group". It tells whether a body of two sides or more meets.
func (r *reading) ofJointBody(f *frame) bool {
	if slices.ContainsFunc(f.parties, func(x mention.Ref) bool { return x.Entity.Person() }) {
		return false
	}
	for _, n := range f.sittingBodies() {
		if m := r.story.At(f.sent.Index, n); m != nil && m.Entity != nil && m.Entity.Kind == schema.Organization {
			continue // the Security Council sits for itself
		}
		sides := r.bodySides(f.sent, n)
		if len(sides) < 2 {
			sides = r.bodyTold(f.sent, n)
		}
		if len(sides) < 2 && jointly(f.sent, n) {
			sides = r.pairTold(f.sent, n)
		}
		if len(sides) > 1 && (len(f.parties) < 2 || sameParties(sides, f.parties)) {
			f.parties = appendRefs(slices.Clone(sides), f.parties...)
		}
		if land := r.underAccord(f.sent, n); land != "" && len(f.parties) < 2 {
			f.parties = []mention.Ref{{Side: land, Group: true}}
			r.asMeeting(f)
			return true
		}
		if len(f.parties) > 1 {
			r.asMeeting(f)
			return true
		}
	}
	return false
}

// asMeeting reads whatever verb tells that a body of two sides sits as "meet": it "convenes", "sits" or "gathers" as people meet.
func (r *reading) asMeeting(f *frame) {
	if f.rule.POS != "verb" || f.typ() != schema.Meeting {
		return
	}
	rules := r.rules.trigger("verb", "meet")
	if i := slices.IndexFunc(rules, func(t *Trigger) bool { return t.Name == "meet" }); i >= 0 {
		f.rule = rules[i]
	}
}

// sittingBodies are the nodes of the commissions that are told to meet: the subject of the verb, or whose session a noun tells of.
func (f *frame) sittingBodies() []int {
	s := f.sent
	var out []int
	switch f.rule.POS {
	case "verb":
		if !sittingRules[f.rule.Name] {
			return nil
		}
		n, passive := subjectOf(s, f.node)
		if n >= 0 && (!passive || f.rule.Name == "gather") {
			out = append(out, n)
		}
		if up := s.Nodes[f.node].Head; n < 0 && s.Nodes[f.node].Dep == "xcomp" && s.Nodes[up].Dep == "amod" {
			out = append(out, s.Nodes[up].Head) // "the border committee, due to convene in May"
		}
	case "noun":
		out = f.bodyOwners()
	}
	for i, n := range out {
		if v := s.ClauseVerb(n); strings.HasPrefix(s.Nodes[n].Tag, "W") && v >= 0 && s.Nodes[v].Dep == "relcl" {
			out[i] = s.Nodes[v].Head // "the commission, which last met in May"
		}
	}
	return slices.DeleteFunc(out, func(n int) bool { return !isCommission(s, n) && s.Nodes[n].Lower != "it" })
}

// sittingRules are the rules for verbs by which a body is told to sit.
var sittingRules = words("meet", "gather", "confer", "bring together")

// isCommission tells whether a noun is one for a body in which sides sit: "the joint commission", "a working group".
func isCommission(s *tree.Sentence, n int) bool {
	if s.Nodes[n].Tag == "NNS" {
		return false
	}
	return commissions[s.Nodes[n].Lemma] || jointly(s, n) || workingBodies[s.Nodes[n].Lemma] && slices.ContainsFunc(s.ChildrenOf(n, "amod", "compound", "nmod"), func(c int) bool { return banded[s.Nodes[c].Lower] })
}

// bodySides are the countries whose body a noun phrase names: before it ("the Zambia-Kenya commission"), behind it ("of Zambia and Kenya"), or as those
// whose it is ("the two countries' council"); nil if it names less than two or people.
func (r *reading) bodySides(s *tree.Sentence, n int) []mention.Ref {
	var sides []mention.Ref
	for _, c := range s.ChildrenOf(n, "amod", "compound", "nmod") {
		for _, k := range s.Descend(c) {
			for _, side := range r.story.Between(s, k) {
				sides = appendRefs(sides, mention.Ref{Side: side, Group: true})
			}
			if m := r.story.At(s.Index, k); m != nil && m.Entity != nil && m.Entity.Kind == schema.Country {
				sides = appendRefs(sides, mention.Ref{Side: m.Entity.Side(), Group: true})
			}
		}
	}
	of := slices.Concat(s.ChildrenOf(n, "poss"), s.Prep(n, "of", "between"))
	for _, on := range s.Prep(n, "on", "for") { // "a joint committee on security of Egypt and Sudan"
		of = append(of, s.Prep(on, "of", "between")...)
	}
	for _, k := range of {
		sides = appendRefs(sides, r.actors(s, k)...)
	}
	if len(sides) < 2 || slices.ContainsFunc(sides, func(x mention.Ref) bool { return x.Entity.Person() || x.Side == "" }) {
		return nil
	}
	return sides
}

// underAccord is the country under whose peace accord or truce a body at a node is set up, in which those sit who fought one another: "the follow-up committee
// of Mali's peace accord", "the Angolan ceasefire commission"; empty if it is none.
func (r *reading) underAccord(s *tree.Sentence, n int) string {
	truce := func(k int) bool {
		return peaceful[s.Nodes[k].Lower] && s.Nodes[k].Lower != "peace" || accords[s.Nodes[k].Lemma] && anyOf(s, s.ChildrenOf(k, "compound", "amod"), peaceful)
	}
	if !slices.ContainsFunc(append(s.Prep(n, "of", "on"), s.ChildrenOf(n, "compound", "amod", "nmod")...), truce) {
		return ""
	}
	land := ""
	for _, k := range s.Descend(n) {
		if m := r.story.At(s.Index, k); m != nil && m.Entity != nil && m.Entity.Kind == schema.Country && m.Entity.Side() != land {
			if land != "" {
				return ""
			}
			land = m.Entity.Side()
		}
	}
	return land
}

// ofPeaceAccord tells whether a body that sits is one of those who fought one another in one country.
func (r *reading) ofPeaceAccord(f *frame) bool {
	return slices.ContainsFunc(f.sittingBodies(), func(n int) bool { return r.underAccord(f.sent, n) != "" })
}

// bodyTold are the countries whose body was told before that "the commission" means: the last one that the story called by the same noun; nil if
// that was another body, or of no countries.
func (r *reading) bodyTold(s *tree.Sentence, n int) []mention.Ref {
	if s.Nodes[n].Lower == "it" {
		return r.bodyGoesOn(s)
	}
	if d := s.Child(n, "det"); d < 0 || !pointing[s.Nodes[d].Lower] || r.story.At(s.Index, n) != nil || len(s.Prep(n, "of")) > 0 {
		return nil
	}
	for i := s.Index; i >= max(0, s.Index-maxBridge) && r.story.Sentences[i].Part == s.Part; i-- {
		o := r.story.Sentences[i]
		for k := len(o.Nodes) - 1; k >= 0; k-- {
			if o.Nodes[k].Lemma != s.Nodes[n].Lemma || !o.IsNoun(k) || i == s.Index && k >= n {
				continue
			}
			if sides := r.bodySides(o, k); sides != nil || r.story.At(i, k) != nil {
				return sides
			}
		}
	}
	return nil
}

// bodyGoesOn are the countries whose body is the subject of the sentence before, with which "it" goes on: "The commission of Ethiopia and Eritrea will
// meet in May. It last met in March."; nil if that has another subject.
func (r *reading) bodyGoesOn(s *tree.Sentence) []mention.Ref {
	if s.Index == 0 || r.story.Sentences[s.Index-1].Part != s.Part {
		return nil
	}
	o := r.story.Sentences[s.Index-1]
	root := o.Root()
	if root < 0 {
		return nil
	}
	k := o.Child(root, "nsubj", "nsubjpass")
	if k < 0 || !isCommission(o, k) {
		return nil
	}
	return r.bodySides(o, k)
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
	return anyOf(f.sent, f.bodyOwners(), commissions)
}

// bodyOwners are the nodes of those whose session a noun tells of: behind "of", before it, or the subject of a verb of holding.
func (f *frame) bodyOwners() []int {
	s := f.sent
	if l := s.Nodes[f.node].Lemma; f.rule.POS != "noun" || l != "session" && l != "meeting" && l != "round" {
		return nil
	}
	owners := slices.Concat(s.Prep(f.node, "of"), s.ChildrenOf(f.node, "poss", "compound"))
	if f.verb >= 0 && light[s.Nodes[f.verb].Lemma] {
		if k := s.Child(f.verb, "nsubj"); k >= 0 && k != f.node {
			owners = append(owners, k)
		}
	}
	return owners
}
