package event

import (
	"slices"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/schema"
)

// unsaid tells whether an infinitive is what somebody is not able to say of an event and not to do: "was unable to confirm reports that they had met".
func unsaid(s *tree.Sentence, n, up int) bool {
	a := s.Nodes[up]
	if a.Lower != "unable" && !(a.Lower == "able" && s.IsVerb(a.Head) && negates(s, a.Head)) {
		return false
	}
	return hasTo(s, n) && (mention.Saying(s.Nodes[n].Lemma) || telling[s.Nodes[n].Lemma] || attests[s.Nodes[n].Lemma])
}

// attests are the verbs, beside those of saying, of telling that something is so.
var attests = words("verify", "corroborate", "authenticate", "ascertain", "substantiate", "rule", "exclude")

// unsaidStep leaves open what nobody was able to confirm, and whether a plan is one; a plan of which no more than the day is not told stands.
func (r *reading) unsaidStep(s *tree.Sentence, n, up int, v verdict) verdict {
	whether := slices.ContainsFunc(s.ChildrenOf(n, "ccomp", "advcl"), func(c int) bool { return whetherOrNot(s, c) })
	if v.status != schema.Held && !(v.status == schema.Planned && (whether || v.node == n)) {
		return v
	}
	return verdict{status: schema.Possible, cue: s.Nodes[up].Text, node: up, strong: true, future: v.future}
}

// attestsBid tells whether a clause is what somebody confirms to have been asked for or offered, or to be open, which makes no plan of it: "confirmed that
// Lagos had invited Quiroga to visit him", "confirmed that he might go".
func attestsBid(s *tree.Sentence, n, up int) bool {
	return s.Nodes[n].Dep == "ccomp" && attesting[s.Nodes[up].Lemma] && s.IsVerb(n)
}

// announcesDelay tells whether a verb tells who makes known that an event was put off, and so not who takes part in it: "Baker announced the summit delay".
func announcesDelay(s *tree.Sentence, n, verb int) bool {
	return s.Nodes[n].Dep == "compound" && undoings[s.Nodes[s.Nodes[n].Head].Lemma] && disclosing[s.Nodes[verb].Lemma]
}

// undoings are the nouns for putting off and calling off, disclosing the verbs of making that known.
var (
	undoings   = words("delay", "postponement", "cancellation", "cancelation", "deferral", "deferment", "rescheduling")
	disclosing = words("announce", "confirm", "disclose", "explain", "regret", "report", "reveal", "deplore", "lament", "criticise", "criticize")
)
