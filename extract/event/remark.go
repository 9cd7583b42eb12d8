package event

import (
	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/extract/when"
	"demarche/schema"
)

// reachRemark is how many sentences before the one that tells where something was said the one that tells when may stand.
const reachRemark = 2

// atScene are the words that make an event the occasion of what is said: "said after talks", "made the remark when meeting".
var atScene = words("during", "in", "at", "after", "following", "when", "while", "as")

// remarkDay is the day on which somebody is told to have said something, if a sentence soon after tells at which event he did: "said on Monday that
// ... He was speaking after talks with Hariri", "said on Monday that ... Chen made the remark when meeting Hariri"; nil if there is none.
func (r *reading) remarkDay(f *frame) (*schema.Time, *when.Expr) {
	said, taken := f.spokenAt()
	if said < 0 || f.time != nil || f.status != schema.Held || len(f.dates) > 0 || len(r.exprs[f.sent.Index]) > 0 {
		return nil, nil
	}
	for k := f.sent.Index - 1; k >= max(0, f.sent.Index-reachRemark) && r.story.Sentences[k].Part == f.sent.Part; k-- {
		for i := range r.exprs[k] {
			if x := &r.exprs[k][i]; r.tellsRemark(k, x) && (taken || r.sameSpeaker(f, said, k, x)) {
				if t := r.resolve(x, when.Past); t.Known() && t.Precision == schema.Day {
					return &t, x
				}
			}
		}
		if len(r.exprs[k]) > 0 {
			break
		}
	}
	return nil, nil
}

// spokenAt is the verb of a clause that tells that something was said at an event, -1 if there is none, and whether it is what the sentence before
// tells, whoever it names there: "made the remark at a meeting with Hariri", "the pledge came in talks".
func (f *frame) spokenAt() (verb int, taken bool) {
	s, up := f.sent, -1
	joint, n := f.scenePrep()
	told := f.node
	if s.Nodes[told].Dep == "dobj" && f.verb >= 0 {
		told = f.verb // "when holding talks"
	}
	switch node := s.Nodes[told]; {
	case n >= 0:
		up = n
	case node.Dep == "pcomp":
		joint, up = s.Nodes[node.Head].Lower, s.Nodes[node.Head].Head
	case node.Dep == "advcl" && f.typ() != schema.Visit:
		up = node.Head
		for _, c := range s.ChildrenOf(told, "mark", "advmod") {
			joint = s.Nodes[c].Lower
		}
	}
	if up < 0 || !atScene[joint] {
		return -1, false
	}
	if remarks[s.Nodes[up].Lemma] && s.IsNoun(up) && s.Nodes[up].Dep == "dobj" {
		up = s.Nodes[up].Head
	}
	if !s.IsVerb(up) || s.Nodes[up].Tag != "VBD" && !passed(s, up) {
		return -1, false
	}
	for _, o := range s.ChildrenOf(up, "dobj", "nsubjpass", "nsubj") {
		if remarks[s.Nodes[o].Lemma] && (definite(s, o) || s.Child(o, "poss") >= 0 || s.Any(s.ChildrenOf(o, "det"), "these", "those", "that")) {
			return up, true
		}
	}
	return speaks(s, up), false
}

// passed tells whether a verb is told of as past by an auxiliary: "was speaking", "was made".
func passed(s *tree.Sentence, v int) bool {
	return s.Any(s.ChildrenOf(v, "aux", "auxpass"), "was", "were")
}

// speaks is a verb if it tells that somebody speaks, else -1.
func speaks(s *tree.Sentence, v int) int {
	if l := s.Nodes[v].Lemma; mention.Saying(l) || l == "reiterate" || l == "speak" && len(s.Prep(v, "with")) == 0 {
		return v
	}
	return -1
}

// utters are the verbs, beside those that introduce speech, by which a speech is told.
var utters = words("reiterate", "call", "urge", "condemn", "criticize", "criticise", "praise", "hail", "welcome", "reject", "dismiss", "rule", "pledge", "vow", "promise", "appeal", "demand", "accuse", "blame",
	"defend", "express", "voice", "reaffirm", "confirm", "deny", "predict", "propose", "offer", "suggest", "acknowledge", "admit", "deplore", "denounce", "threaten", "speak", "signal", "hint")

// tellsRemark tells whether date words tell when the main clause of a sentence says that somebody said something.
func (r *reading) tellsRemark(k int, x *when.Expr) bool {
	s := r.story.Sentences[k]
	v := s.ClauseVerb(spanHead(s, x))
	if x.Kind != when.Point || v < 0 || s.Nodes[v].Tag != "VBD" {
		return false
	}
	node := s.Nodes[v]
	return (node.Dep == "ROOT" || node.Dep == "conj" || s.Nodes[node.Head].Lemma == "report") && (mention.Saying(node.Lemma) || utters[node.Lemma])
}

// sameSpeaker tells whether he who speaks by a verb of an event's sentence is he who is told to have said something on a day.
func (r *reading) sameSpeaker(f *frame, said, k int, x *when.Expr) bool {
	s := r.story.Sentences[k]
	speaker, _ := subjectOf(f.sent, said)
	before, _ := subjectOf(s, s.ClauseVerb(spanHead(s, x)))
	return before >= 0 && speaker >= 0 && sharesParty(r.actors(s, before), r.actors(f.sent, speaker))
}

// ofApposition tells whether date words stand in an apposition that says of somebody what he had to do with another event: "will see Moi, the host
// of four rounds of talks in Nairobi in 1991".
func (r *reading) ofApposition(f *frame, x *when.Expr) bool {
	s := f.sent
	head := spanHead(s, x)
	for n := head; n != f.node && s.Nodes[n].Head != n; n = s.Nodes[n].Head {
		if s.Nodes[n].Dep != "appos" || s.Above(n, f.node) || s.Nodes[s.Nodes[n].Head].Tag != "NNP" {
			continue
		}
		for k := n + 1; k < head; k++ {
			if s.IsNoun(k) && r.isTrigger(s, k) && s.Above(n, k) {
				return true
			}
		}
	}
	return false
}
