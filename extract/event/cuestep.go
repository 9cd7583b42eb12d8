package event

import (
	"slices"
	"strings"

	"demarche/extract/tree"
	"demarche/schema"
)

// cueStep lets a cue speak, unless what was told below stands against it.
func (r *reading) cueStep(s *tree.Sentence, f *frame, n, up int, v verdict, cue *Cue, negated bool) verdict {
	if s.Nodes[n].Dep == "nsubj" && cue.Status != schema.Held && cue == r.rules.cue("verb", s.Nodes[up].Lemma) && doing(s, up, cue) {
		return r.uncuedStep(s, n, up, v)
	}
	switch {
	case cue.Status == schema.Planned && s.Nodes[up].Lemma == "leave" && s.Nodes[up].Tag == "VBD" && v.status == schema.Held && !negated:
		return r.heldStep(s, n, up, v) // who "left on a tour" is on it; who leaves on one is about to be
	case v.status == schema.Denied || s.Nodes[n].Dep == "nsubjpass" && r.effect(s, n, up):
		return v
	case cue.Status == schema.Planned && s.Nodes[n].Dep == "ccomp" && v.status == schema.Held && v.node < 0 && v.strong && !negated && attesting[s.Nodes[up].Lemma]:
		return v // "confirmed that he had visited"
	case !negated && v.status == schema.Planned && cue.Status == schema.Possible && v.node >= 0 && r.movedUp(s, v.node):
		return v // who asks that it be brought forward asks for what is to be anyway
	}
	if negated && cue.Status == schema.Cancelled && v.status == schema.Possible && bids[s.Nodes[n].Lemma] {
		v.strong, v.stands = true, true
		return v // who "refused to withdraw an invitation" invites still
	}
	if v.stands && (cue.Status == schema.Possible || cue.Status == schema.Cancelled) {
		return v // "asked if he would block the talks", "rejected calls to cancel the visit"
	}
	undone := v.status.Off()
	if !negated && (cue.Status == schema.Denied && (undone || v.stands) || v.status == schema.Possible && grants[s.Nodes[up].Lemma] && !attestsBid(s, n, up) && !r.inDoubt(s, up) && !s.Any(s.ChildrenOf(up, "mark"), "if", "unless")) {
		// "denied that it was put off", "that it might be", "granted the request that"
		return verdict{status: schema.Planned, cue: s.Nodes[up].Text, rule: cue.Source, node: up, strong: true, future: true, stands: undone}
	}
	if !negated && (rank[cue.Status] < rank[v.status] || v.strong && v.status == schema.Planned && cue.Status == schema.Possible && !r.wished(s, n, v) && !unsettles(cue) && !doubted(s, n, up)) {
		return v
	}
	out := verdict{status: cue.Status, cue: s.Nodes[up].Text, rule: cue.Source, node: up, strong: true, future: true}
	switch {
	case negated && cue.Negated == schema.Denied && cue.Status == schema.Held && undone:
		out.status = schema.Planned // "it is not true that it was put off"
	case negated && cue.Negated == schema.Denied && s.Nodes[up].Lemma == "announce" && s.Nodes[n].Dep == "dobj" && s.Any(s.ChildrenOf(n, "det"), "any", "such"):
		return verdict{status: schema.Possible, cue: s.Nodes[up].Text, node: up, future: true} // Beijing "has not announced any such visit"
	case negated && cue.Negated == schema.Denied && s.Nodes[up].Lemma == "announce" && s.Nodes[n].Dep == "nsubjpass" && !never(s, up) && !noneOf(s, n):
		return v // a breakfast that "had not been announced" was held all the same
	case negated && cue.Negated == schema.Denied && (noLonger(s, up) || cue.Status == schema.Planned && s.Nodes[up].Dep == "xcomp" && refusing[s.Nodes[s.Nodes[up].Head].Lemma]):
		out.status = schema.Cancelled // "is no longer on the agenda", "failed to arrange"
	case negated && never(s, up) && (cue.Status == schema.Planned || cue.Status == schema.Possible) && cue.Negated != "":
		out.status = schema.Denied // "had never been envisaged"
	case negated && cue.Status == schema.Held && cue.Negated == schema.Cancelled && r.calledUntrue(s, f, up):
		out.status = schema.Denied // "the call never happened, his office said"
	case negated && cue.Negated != "":
		out.status = cue.Negated
	case cue.Status == schema.Cancelled && hearsay(s, n) && !bidding(s, n):
		out.status = schema.Denied
	case cue.Status == schema.Cancelled && cue.Negated == schema.Possible && s.Nodes[n].Dep == "ccomp" && s.IsVerb(n) && pastTold(s, n) && excluding[s.Nodes[up].Lemma]:
		out.status = schema.Denied // "ruled out that she had met him"
	case unsettles(cue):
		out.stands = true // "denied that the visit was in doubt"
	}
	if out.status.Off() && r.begsOff(s, up) {
		return out
	}
	if t := r.tense(s, up, verdict{status: schema.Held, node: -1}); t.status == schema.Possible && maybe[strings.ToLower(t.cue)] && out.status != schema.Denied || out.status.Off() && !negated && (couldDo(s, up) || askedIf(s, up)) {
		out.status, out.stands = milder(out.status), out.status.Off()
	}
	return out
}

// unsettles tells whether a cue puts a plan in doubt which stands all the same where it is denied: "is in doubt", "is at risk", "is being reconsidered".
func unsettles(cue *Cue) bool {
	return (cue.Status == schema.Possible || cue.Status == schema.Planned) && cue.Negated == schema.Planned
}

// excluding are the verbs of ruling out, by which who tells of what was denies it.
var excluding = words("rule", "exclude")

// pastTold tells whether a clause tells of what was, and not of what may come: "that she had met him", "that she met him".
func pastTold(s *tree.Sentence, v int) bool {
	return modality(s, v, verdict{status: schema.Held, node: -1}).status == schema.Held && (perfect(s, v) || s.Nodes[v].Tag == "VBD" || s.Any(s.ChildrenOf(v, "aux", "auxpass"), "was", "were", "did"))
}

// doubted tells whether a plan is the subject of what tells that it is uncertain: "the planned visit remains uncertain", "is in doubt", "a
// plan for him to go was being weighed".
func doubted(s *tree.Sentence, n, up int) bool {
	if s.Nodes[n].Dep == "nsubjpass" && planNouns[s.Nodes[n].Lemma] && pondering[s.Nodes[up].Lemma] {
		return true
	}
	return strings.HasPrefix(s.Nodes[n].Dep, "nsubj") && (s.Any(s.ChildrenOf(up, "acomp"), "uncertain", "doubtful", "unclear") || s.Any(s.Prep(up, "in"), "doubt", "question", "balance", "air")) ||
		s.Nodes[n].Dep == "dobj" && s.Any(s.Prep(up, "in"), "doubt", "question")
}

// pondering are the verbs of what is not decided yet.
var pondering = words("consider", "weigh", "mull", "ponder", "study", "examine", "contemplate", "debate", "explore", "evaluate", "discuss")

// bidding tells whether a noun is for what somebody would have another do and not for what is said of him: "a suggestion that
// he fly to Nairobi", in the subjunctive.
func bidding(s *tree.Sentence, n int) bool {
	return slices.ContainsFunc(s.ChildrenOf(n, "acl", "ccomp", "relcl"), func(v int) bool {
		subject := s.Child(v, "nsubj")
		base := s.Nodes[v].Lower == s.Nodes[v].Lemma && (s.Nodes[v].Tag == "VB" || s.Nodes[v].Tag == "VBP") && s.Child(v, "aux") < 0
		return base && subject >= 0 && (s.Nodes[subject].Tag == "NNP" || s.Any([]int{subject}, "he", "she", "it"))
	})
}

// movedUp tells whether a verb tells of an event that is to be earlier than was planned: "brought forward", "moved up".
func (r *reading) movedUp(s *tree.Sentence, v int) bool {
	lemma := s.Nodes[v].Lemma
	if !s.IsVerb(v) || lemma != "bring" && lemma != "move" {
		return false
	}
	by := s.ChildrenOf(v, "prt", "advmod")
	if o := s.Child(v, "dobj"); o >= 0 { // "brought her visit to Ankara forward to May", which a parser hangs from the town
		by = append(by, s.Descend(o)...)
	}
	return s.Any(by, "forward") || lemma == "move" && s.Any(by, "up")
}

// attesting are the verbs of which a clause in the past tells what was: who announces that he has met somebody plans nothing.
var attesting = words("confirm", "announce")

// doing tells whether the subject of a cue does what it tells to something else: talks that delay a
// decision are not delayed, a visit that aims at peace is not aimed at.
func doing(s *tree.Sentence, v int, cue *Cue) bool {
	if !cue.Status.Off() {
		return s.Nodes[v].Tag != "VBN" || cue.Status == schema.Denied
	}
	return s.Child(v, "dobj", "ccomp") >= 0
}

// maybe are the auxiliaries that leave open whether something will be so.
var maybe = words("may", "might", "could")

// couldDo tells whether a verb is told to be in somebody's power and not to have been done: "can block the talks", "is able to
// cancel the visit", "has the right to veto the summit".
func couldDo(s *tree.Sentence, v int) bool {
	if s.Any(s.ChildrenOf(v, "aux"), "can") {
		return true
	}
	up := s.Nodes[v].Head
	if up != v && hasTo(s, v) && s.Nodes[up].Lemma == "have" && slices.ContainsFunc(s.ChildrenOf(up, "aux"), func(a int) bool { return maybe[s.Nodes[a].Lower] }) {
		return true // "may have to cancel the visit"
	}
	return up != v && hasTo(s, v) && powers[s.Nodes[up].Lemma]
}

// askedIf tells whether a verb is told in no more than a question: "asked if Athens objects to the talks".
func askedIf(s *tree.Sentence, v int) bool {
	up := s.Nodes[v].Head
	return up != v && s.Any(s.ChildrenOf(v, "mark"), "if", "whether") && (s.Nodes[up].Lemma == "ask" || s.Nodes[up].Lemma == "wonder")
}

// begsOff tells whether a passive is what somebody who takes part asks for by a question, as one asks for a favour: "the president inquired whether
// his visit might be moved"; reporters who ask whether it might be ask for nothing.
func (r *reading) begsOff(s *tree.Sentence, v int) bool {
	up := s.Nodes[v].Head
	if up == v || s.Nodes[v].Dep != "ccomp" || s.Child(v, "auxpass") < 0 || !s.Any(s.ChildrenOf(v, "mark"), "if", "whether") || !s.Any(s.ChildrenOf(v, "aux"), "could", "might", "may", "can") {
		return false
	}
	if l := s.Nodes[up].Lemma; l != "ask" && l != "inquire" && l != "enquire" || negates(s, up) {
		return false
	}
	subject, passive := subjectOf(s, up)
	return subject >= 0 && !passive && len(r.actors(s, subject)) > 0
}

// shifting are the verbs that put off what somebody asks to be done with his own plan.
var shifting = words("move", "shift", "change", "rearrange", "alter")

// powers are the words for what puts an act in somebody's power.
var powers = words("able", "free", "entitled", "power", "right", "authority", "position", "ability", "leverage", "capable")

// wished tells whether a plan is told by the very clause that a verb of wishing governs: "hopes that
// he will come", "is trying to arrange".
func (r *reading) wished(s *tree.Sentence, n int, v verdict) bool {
	lemma := s.Nodes[n].Lemma
	tells := light[lemma] || r.rules.trigger("verb", lemma) != nil || r.rules.cue("verb", lemma) != nil
	return s.IsVerb(n) && tells && v.node >= 0 && (v.node == n || s.Nodes[v.node].Head == n)
}
