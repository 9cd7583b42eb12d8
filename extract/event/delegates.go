package event

import (
	"slices"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/schema"
)

// delegatesGather tells whether those who are told to gather are people whom exactly two sides send, or a body of both: "experts of the two countries
// will gather in Osh", "a joint committee will convene". What others gather for is no meeting of two sides.
func (r *reading) delegatesGather(f *frame) bool {
	s := f.sent
	subject, passive := subjectOf(s, f.node)
	if subject < 0 || passive || s.Child(f.node, "dobj") >= 0 {
		return false
	}
	if jointly(s, subject) || commissions[s.Nodes[subject].Lemma] {
		return true
	}
	return slices.ContainsFunc(s.Conjuncts(subject), func(c int) bool {
		l := s.Nodes[c].Lemma
		return s.Nodes[c].Tag == "NNS" && (sentBy[l] || heading[l] || messengers[l])
	})
}

// sentBy are the nouns for those whom countries send to a gathering.
var sentBy = words("official", "expert", "representative", "diplomat", "ambassador", "delegation", "delegate")

// messengers are the nouns, beside those for delegates, for people whom two sides send to talk.
var messengers = words("negotiator", "spokesman", "commander", "officer", "emissary", "mediator", "technician", "specialist", "team", "aide", "lawmaker", "legislator", "parliamentarian", "general")

// jointly tells whether a noun is one for a body that two sides set up, with a word that says so: "a joint group of officials", "the bilateral working group".
func jointly(s *tree.Sentence, n int) bool {
	if !commissions[s.Nodes[n].Lemma] && !jointNouns[s.Nodes[n].Lemma] {
		return false
	}
	return s.Any(s.ChildrenOf(n, "amod", "compound"), "joint", "bilateral", "mixed", "binational")
}

// jointNouns are the nouns for such bodies beside commissions.
var jointNouns = words("group", "team", "body", "party", "board", "authority", "taskforce", "force", "mechanism")

// pairTold are the two sides for which a joint body acts whose own words name none: the two that the clause above has for its subject, else those of the
// talks told last: "India and China agreed that a joint group of officials would meet"; nil if there are none.
func (r *reading) pairTold(s *tree.Sentence, n int) []mention.Ref {
	for v := s.ClauseVerb(n); v >= 0 && s.Nodes[v].Head != v; {
		v = s.Nodes[v].Head
		if !s.IsVerb(v) {
			continue
		}
		if subject, _ := subjectOf(s, v); subject >= 0 {
			if sides := sidesTold(r.actors(s, subject)); len(sides) == 2 {
				return sides
			}
		}
	}
	for _, g := range slices.Backward(slices.Concat(r.told, r.within)) {
		if s.Index-g.sent.Index > maxThere {
			return nil
		}
		if sides := sidesTold(g.parties); g.typ() == schema.Meeting && len(sides) == 2 {
			return sides
		}
	}
	return nil
}

// sidesAlone are the sides of people and countries, each once, without the people; nil if one's is not known.
func sidesAlone(refs []mention.Ref) []mention.Ref {
	var out []mention.Ref
	for _, group := range bySide(refs) {
		switch x := group[0]; {
		case x.Side == "":
			return nil
		case x.Entity != nil && x.Entity.Kind == schema.Organization:
			out = append(out, x)
		default:
			out = append(out, mention.Ref{Side: x.Side, Group: true})
		}
	}
	return out
}

// sidesTold are the sides alone of those who were told before to talk, and says so of each.
func sidesTold(refs []mention.Ref) []mention.Ref {
	out := sidesAlone(refs)
	for i := range out {
		if out[i].Entity == nil {
			out[i].How = "sides told: " + out[i].Side
		}
	}
	return out
}

// ofBothSides gives to those who meet, of whom it is told that they act for both sides, the sides of the talks told last: "talks between Bogota and the
// rebels opened in Oslo. Spokesmen for the two delegations will meet in Havana". It tells whether these are rivals of one country.
func (r *reading) ofBothSides(f *frame) bool {
	s := f.sent
	if r.literal || len(bySide(f.parties)) > 1 || !slices.ContainsFunc(r.sendersOf(f), func(k int) bool { return bothSides(s, k) }) {
		return false
	}
	for _, g := range slices.Backward(r.told) {
		if s.Index-g.sent.Index > maxAbroad {
			return false
		}
		if sides := sidesTold(g.parties); g.typ() == schema.Meeting && (len(sides) == 2 || g.opposed && len(sides) == 1) {
			f.parties = sides
			f.inferred = append(f.inferred, "participants")
			return g.opposed
		}
	}
	return false
}

// sendersOf are the nodes of those who meet and of those for whom they act.
func (r *reading) sendersOf(f *frame) []int {
	s, verb := f.sent, f.node
	var out []int
	if f.rule.POS == "noun" {
		verb = f.verb
		out = s.Prep(f.node, "between", "of", "among")
	}
	if verb < 0 {
		return out
	}
	if subject, _ := subjectOf(s, verb); subject >= 0 && subject != f.node {
		out = append(append(out, subject), s.Prep(subject, "of", "from", "for", "on")...)
	}
	return out
}

// bothSides tells whether a noun means the two who were told to talk: "both sides", "the two delegations".
func bothSides(s *tree.Sentence, n int) bool {
	return foes[s.Nodes[n].Lemma] && ofTwo(s, n)
}

// foes are the nouns for the two who talk.
var foes = words("side", "party", "delegation", "team", "camp", "foe", "rival", "enemy", "adversary", "negotiator", "opponent")

// fromMany tells whether those who meet are told to be ministers, leaders or delegates of so many countries, each by its name and none of them by his,
// that they hold a gathering, and notes the countries: "foreign ministers of China, Kazakhstan, Kyrgyzstan, Russia and Tajikistan met".
func (r *reading) fromMany(f *frame, subject int) bool {
	s := f.sent
	if l := s.Nodes[subject].Lemma; s.Nodes[subject].Tag != "NNS" || !heading[l] && !sentBy[l] {
		return false
	}
	who := r.actors(s, subject)
	if len(bySide(who)) < fewestOfMany || slices.ContainsFunc(who, func(x mention.Ref) bool { return x.Entity.Person() || len(x.Side) != 2 }) {
		return false
	}
	first, last := nameOf(s, subject)
	f.name, f.parties = spellName(s, first, last), who
	return true
}

// fewestOfMany is the smallest number of countries of which not a few but many are told to meet.
const fewestOfMany = 5
