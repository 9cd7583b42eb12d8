package event

import (
	"slices"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/extract/when"
	"demarche/schema"
)

// oneMoreMission is the sender of a mission told as one of several without a word of whose it is: that of the mission or team told last, else the body
// told last: "Zambia is in talks with the IMF. A previous mission left Lusaka in March"; nil where none is told.
func (r *reading) oneMoreMission(s *tree.Sentence, n int) []mention.Ref {
	if r.literal || !sentOnes[s.Nodes[n].Lemma] || !r.nobodys(s, n) || s.Child(n, "poss", "compound", "nmod") >= 0 || len(s.Prep(n, "of", "from", "for", "by")) > 0 {
		return nil
	}
	if !s.Any(s.ChildrenOf(n, "amod", "det", "nummod"), "previous", "earlier", "last", "next", "another", "second", "third", "new", "fresh", "further", "follow-up", "first") {
		return nil
	}
	for i := s.Index; i >= max(0, s.Index-maxAbroad) && r.story.Sentences[i].Part == s.Part; i-- {
		o := r.story.Sentences[i]
		for k := range slices.Backward(o.Nodes) {
			if i == s.Index && k >= n || !sentOnes[o.Nodes[k].Lemma] {
				continue
			}
			if who := groupsOf(r.actors(o, k)); len(who) == 1 {
				return who
			}
		}
	}
	if b := r.bodyBefore(s, n); b != nil {
		return []mention.Ref{{Side: b.Side(), Group: true, How: "sender told: " + b.Name}}
	}
	return nil
}

// nobodys tells whether a noun phrase does not tell for whom those act whom it means.
func (r *reading) nobodys(s *tree.Sentence, n int) bool {
	m := r.story.At(s.Index, n)
	return m == nil || m.Form == mention.Role && m.Entity == nil && len(m.Sides) == 0
}

// sentOnes are the nouns for people sent somewhere together.
var sentOnes = words("mission", "team", "delegation", "deputation")

// groupsOf are those of some parties that are no persons.
func groupsOf(refs []mention.Ref) []mention.Ref {
	return slices.DeleteFunc(slices.Clone(refs), func(x mention.Ref) bool { return x.Entity.Person() })
}

// bandOf are those of whom a noun for a number of people tells that they make one up: "a group of Thai senators", "a dozen European deputies"; nil if
// it tells of no people who act for a side.
func (r *reading) bandOf(s *tree.Sentence, n int) []mention.Ref {
	if !numbers[s.Nodes[n].Lemma] || !r.nobodys(s, n) {
		return nil
	}
	var out []mention.Ref
	for _, p := range s.Prep(n, "of") {
		if m := r.story.At(s.Index, p); m != nil && m.Form == mention.Role && m.Group && s.Nodes[p].Tag == "NNS" {
			out = appendRefs(out, groupsOf(r.story.Who(s.Index, p))...)
		}
	}
	return out
}

// numbers are the nouns for a number of people who go or act together.
var numbers = words("group", "party", "handful", "number", "band", "dozen", "couple", "pair", "trio", "contingent", "array")

// shutOutWhere gives to those who are refused entry, where their clause does not say to which land, the land told last: "Niger shut its airspace. A UN
// mission was denied entry".
func (r *reading) shutOutWhere(f *frame) {
	s := f.sent
	if r.literal || f.rule.Name != "shut out" || len(f.sites) > 0 || len(f.visitors) == 0 {
		return
	}
	p, ok := r.lastNamed(s, f.node, 1, func(o *tree.Sentence, k int) bool {
		m := r.story.At(o.Index, k)
		return m.Entity.Kind == schema.Country && (m.First == 0 || o.Nodes[k].Dep == "nsubj" || o.Nodes[k].Dep == "poss")
	})
	if !ok || slices.ContainsFunc(f.visitors, func(x mention.Ref) bool { return x.Side == p.country }) {
		return
	}
	f.sites = []site{p}
}

// lodged tells whether those who are told to be put up somewhere were sent there: "a UN team has been holed up in a Kinshasa hotel", but not "the rebels
// are holed up in Grozny".
func lodged(f *frame) bool {
	subject, _ := subjectOf(f.sent, f.node)
	if subject < 0 {
		return false
	}
	l := f.sent.Nodes[subject].Lemma
	return sentOnes[l] || sentBy[l] || messengers[l] && l != "commander" && l != "officer" || l == "inspector" || l == "envoy" || l == "observer" || l == "monitor"
}

// toldInFull tells whether the first paragraphs tell of a meeting or a journey of people who are not named, with all that makes it one in its own clause:
// for whom they act, the town and the day or month. A story that tells so is of diplomacy, however short.
func (r *reading) toldInFull(f *frame) bool {
	full := f.typ() != schema.Summit && r.isMain(f) && f.weight >= sureInFull && len(f.inferred) == 0 && f.place.place != nil && f.time.Known() && (f.time.Precision == schema.Day || f.time.Precision == schema.Month)
	return full && !slices.ContainsFunc(f.who(), func(x mention.Ref) bool {
		ofBody := x.Side == "UN" || x.Side == "EU" || r.story.Body(x.Side) != nil // a country sends teams to play as well
		return x.Entity.Person() || x.Side == "" || x.How != "" || f.typ() == schema.Visit && !ofBody
	})
}

// sureInFull is how sure such an event must be.
const sureInFull = .4

// turnedAway tells whether date words are those of a refusal of entry that is told in the past: who "was denied entry on Tuesday" had come by then.
func (f *frame) turnedAway(x *when.Expr) bool {
	s := f.sent
	if f.rule.Name != "shut out" && f.rule.Name != "keep out" || s.ClauseVerb(spanHead(s, x)) != f.node {
		return false
	}
	return s.Nodes[f.node].Tag == "VBD" || s.Nodes[f.node].Tag == "VBN" && s.Any(s.ChildrenOf(f.node, "auxpass"), "was", "were")
}

// lobbiedWhere gives to a journey that unnamed people make or call off the land of those whom a clause about them says they are to see: "a group of Thai
// deputies that was to have lobbied the U.S. Congress cancelled the trip".
func (r *reading) lobbiedWhere(f *frame) {
	s := f.sent
	if f.typ() != schema.Visit || f.rule.POS != "noun" || len(f.sites) > 0 || len(f.visitors) == 0 || f.verb < 0 {
		return
	}
	subject, _ := subjectOf(s, f.verb)
	if subject < 0 {
		return
	}
	told := s.ChildrenOf(subject, "relcl", "acl")
	for _, p := range s.Prep(subject, "of") {
		told = append(told, s.ChildrenOf(p, "relcl", "acl")...)
	}
	for _, v := range told {
		if x := s.Child(v, "xcomp"); x >= 0 {
			v = x
		}
		object := s.Child(v, "dobj")
		if object < 0 || !pleading[s.Nodes[v].Lemma] {
			continue
		}
		if side := r.sideSeen(s, object); len(side) == 2 && side != f.visitors[0].Side {
			f.sites = []site{{country: side, node: object}}
			return
		}
	}
}

// sideSeen is the side of those whom a noun phrase means, its houses of parliament included; empty if it is not one.
func (r *reading) sideSeen(s *tree.Sentence, n int) string {
	if who := r.story.Who(s.Index, n); len(who) == 1 {
		return who[0].Side
	}
	for _, c := range s.ChildrenOf(n, "compound", "amod", "nmod", "poss") {
		if m := r.story.At(s.Index, c); m != nil && m.Entity != nil && m.Entity.Kind == schema.Country {
			return m.Entity.Side()
		}
	}
	return ""
}

// pleading are the verbs for what those who travel do with those whom they go to see.
var pleading = words("lobby", "meet", "brief", "see", "address", "petition", "consult", "visit", "press", "urge")
