package event

import (
	"slices"
	"strings"

	"demarche/extract/tree"
	"demarche/extract/when"
	"demarche/schema"
)

// timeDistance is the number of arcs from a frame's trigger to date words of its clause; -1 if the
// words belong to another clause.
func (r *reading) timeDistance(f *frame, x *when.Expr) int {
	s := f.sent
	if x.First < s.First || x.Last > s.First+len(s.Nodes) {
		return -1
	}
	head := spanHead(s, x)
	if f.ends(head) {
		return -1
	}
	if f.when(x) || f.between(head) {
		return 0
	}
	if s.Above(f.node, head) && !crosses(s, f.node, head) {
		return s.Distance(f.node, head)
	}
	v := s.ClauseVerb(head)
	if f.verb >= 0 && (v == f.verb || f.rule.POS == "noun" && wasTo(s, f.verb, v)) && r.carriesTime(f) {
		return 10 + s.Distance(f.node, head)
	}
	if f.setBy(v) || f.fixedFor(x, head) || f.startsOn(v) || r.calledOff(f, x, v) {
		return 20 + s.Distance(f.node, head)
	}
	if f.followsOn(v) && head < f.node || f.saidAfter(v) {
		return 30 + s.Distance(f.node, head)
	}
	if v >= 0 && v == f.whereVerb() {
		return 40 + s.Distance(f.node, head)
	}
	return -1
}

// wasTo tells whether the infinitive at v says what was or is to become of the subject of a verb that fixes it: "was to have been
// made in November", "is scheduled to begin on Friday".
func wasTo(s *tree.Sentence, be, v int) bool {
	return v >= 0 && s.Nodes[v].Head == be && s.Nodes[v].Dep == "xcomp" && fixing[s.Nodes[be].Lemma] && hasTo(s, v)
}

// sinceThen tells whether date words only tell how long something has been so ("the first visit since
// 2011"); they date who "has been in Rome since Monday".
func (r *reading) sinceThen(f *frame, x *when.Expr) bool {
	since := strings.HasPrefix(strings.ToLower(x.Text), "since")
	sitting := f.sent.Nodes[f.node].Tag == "VBG" && f.sent.ClauseVerb(spanHead(f.sent, x)) == f.node // "ministers, meeting since Saturday, were split"
	return since && !(f.rule.POS == "verb" && (perfect(f.sent, f.node) || sitting)) && !f.when(x)
}

// fixers are the verbs with which "for" tells the day that something is fixed for.
var fixers = words("agree", "arrange", "fix", "plan", "schedule", "set", "slate", "pencil", "book", "time", "earmark", "call", "plot", "bill", "expect", "reschedule", "tip")

// fixedFor tells whether date words stand with "for" under a verb of fixing whose subject or object the
// event is, or which describes it: "a dinner had been agreed for Friday", "talks pencilled in for May".
func (f *frame) fixedFor(x *when.Expr, head int) bool {
	s := f.sent
	v := s.ClauseVerb(head)
	if f.rule.POS != "noun" || v < 0 || !fixers[s.Nodes[v].Lemma] || !strings.HasPrefix(strings.ToLower(x.Text), "for ") {
		return false
	}
	described := s.Nodes[v].Tag == "VBN" && s.Nodes[v].Head == f.verb // "postponed a visit, originally scheduled for Tuesday"
	return v == f.verb || described || s.Above(f.node, v) && s.ClauseVerb(f.node) != v
}

// startsOn tells whether the verb at v is the participle with which a clause tells from when on its event is: "will visit Oslo and Bonn,
// starting on Friday".
func (f *frame) startsOn(v int) bool {
	s := f.sent
	if v <= f.node || s.Nodes[v].Tag != "VBG" || s.Nodes[v].Dep == "pobj" || s.Child(v, "dobj", "aux") >= 0 {
		return false
	}
	l := s.Nodes[v].Lemma
	return (l == "start" || l == "begin" || l == "commence") && (s.Nodes[v].Head == f.clause() || s.Nodes[v].Head == f.node)
}

// calledOff tells whether date words under the verb that puts an event off or calls it off, or that made it ready, lie after the article:
// nothing has been called off or laid yet on a day to come, so the day is the event's.
func (r *reading) calledOff(f *frame, x *when.Expr, v int) bool {
	ready := v >= 0 && f.rule.POS == "noun" && readied[f.sent.Nodes[v].Lemma] && f.sent.Nodes[v].Tag == "VBN" && f.sent.Nodes[f.node].Dep == "nsubjpass"
	if v < 0 || v != f.verb || f.status != schema.Cancelled && !ready || r.anchor.Day == "" || x.Kind > when.Range {
		return false
	}
	return r.resolve(x, when.Unknown).Start > r.anchor.Day
}

// readied are the verbs of making ready what is to be.
var readied = words("lay", "prepare", "set", "arrange", "fix", "book", "reserve", "order", "organise", "organize", "plan", "announce", "promise", "agree")

// happening are the verbs that only tell that their subject took place.
var happening = words("occur", "happen", "take", "come", "fall", "follow", "last", "convene", "proceed", "go", "await")

// followsOn tells whether a frame's verb is told in one breath with a verb before it that bears the
// date: "ended on Friday a stay in Peru and left for Quito", "would on Wednesday attend briefings and hold
// talks". Neither has a subject of its own in between.
func (f *frame) followsOn(v int) bool {
	n := f.node
	if f.rule.POS == "noun" {
		n = f.verb
	}
	s := f.sent
	for n >= 0 && s.Nodes[n].Dep == "conj" && s.Child(n, "nsubj", "nsubjpass") < 0 {
		if n = s.Nodes[n].Head; n == v {
			ahead := f.status == schema.Planned || f.status == schema.Possible
			return !claims[s.Nodes[v].Lemma] && !(ahead && s.Nodes[v].Tag == "VBD") // "met him on Monday and invited him to Oslo"
		}
	}
	return false
}

// fixing are the verbs whose date is that of what they fix: "is due on Monday to visit". Who agrees or
// decides on Monday does what he agrees to later.
var fixing = words("be", "schedule", "expect", "set", "slate", "due", "arrange", "book", "tip", "poise")

// setBy tells whether a verb fixes the date of a frame's event: it governs the event's verb through
// infinitives alone.
func (f *frame) setBy(v int) bool {
	n := f.node
	if f.rule.POS == "noun" && f.verb >= 0 {
		n = f.verb
	}
	for v >= 0 && (f.sent.Nodes[n].Dep == "xcomp" || f.sent.Nodes[n].Dep == "acomp") {
		n = f.sent.Nodes[n].Head
		if n == v {
			return fixing[f.sent.Nodes[v].Lemma]
		}
	}
	return false
}

// carriesTime tells whether the date of the verb above a noun is the date of the noun's event: it
// is not where the verb only reports ("said Monday that the visit").
func (r *reading) carriesTime(f *frame) bool {
	if f.rule.POS == "verb" || f.verb == f.node {
		return true
	}
	verb, dep, prep := verbAbove(f.sent, f.node)
	if verb != f.verb {
		return false
	}
	if f.toldDuring() && !f.lengthTold() {
		return true // of a visit of two days the day is none but one
	}
	switch dep {
	case "dobj", "nsubjpass", "nsubj", "attr":
		if dep == "nsubj" && (happening[f.sent.Nodes[verb].Lemma] || f.typ() != schema.Visit && (claims[f.sent.Nodes[verb].Lemma] || concluding[f.sent.Nodes[verb].Lemma]) || f.typ() == schema.Summit && uniting[f.sent.Nodes[verb].Lemma]) {
			return true // what a meeting said or agreed on a day it did while it was held
		}
		cue := r.rules.cue("verb", f.sent.Nodes[verb].Lemma)
		return light[f.sent.Nodes[verb].Lemma] || cue != nil && cue.Status == schema.Held || f.status == schema.Planned
	case "pobj", "pcomp":
		return f.typ() != schema.Visit && scene[prep] || prep == "for" || prep == "on" || prep == "with" && openers[f.sent.Nodes[verb].Lemma]
	}
	return false
}

// concluding are the verbs of what a gathering does.
var concluding = words("agree", "decide", "approve", "adopt", "condemn", "urge", "endorse", "discuss", "produce", "fail", "elect", "reject", "resolve", "vote")

// crosses tells whether a finite clause lies between a node and one below it.
func crosses(s *tree.Sentence, top, n int) bool {
	for ; n != top; n = s.Nodes[n].Head {
		switch s.Nodes[n].Dep {
		case "relcl", "advcl", "ccomp":
			if s.Nodes[n].Dep != "relcl" || !onlyDates(s, n) && !tellsOfDate(s, n) && holding(s, n) < 0 || whereOf(s, n) >= 0 {
				return true
			}
		case "conj":
			if s.IsVerb(n) {
				return true
			}
		}
		if s.Nodes[n].Head == n {
			return true
		}
	}
	return false
}

// onlyDates tells whether the verb of a clause only says when something is: "takes place", not "takes him to Paris".
func onlyDates(s *tree.Sentence, n int) bool {
	object := s.Child(n, "dobj")
	return dated[s.Nodes[n].Lemma] && (s.Nodes[n].Lemma != "take" || object >= 0 && s.Nodes[object].Lower == "place")
}

// tellsOfDate tells whether a clause such as "that was to begin on Saturday" or "which had been due in Rome on Saturday" only says when.
func tellsOfDate(s *tree.Sentence, n int) bool {
	x, due := s.Child(n, "xcomp"), s.Child(n, "acomp")
	if due >= 0 && s.Nodes[due].Lower == "due" {
		if x = s.Child(due, "xcomp"); x < 0 {
			x = due
		}
	}
	return s.Nodes[n].Lemma == "be" && x >= 0 && dated[s.Nodes[x].Lemma]
}

// ending are the verbs whose date is the last of an event.
var ending = words("end", "conclude", "finish", "close", "wrap", "wind", "complete")

// ends tells whether date words at a node tell when the event of a noun ends: "the summit concluded
// on Saturday".
func (f *frame) ends(head int) bool {
	v := f.sent.ClauseVerb(head)
	if prep, up := f.under(); up == v && (prep == "with" || prep == "at" || prep == "in") {
		return false // "the journey ended with talks in Rome on Monday", "ends at the June 4 meetings"
	}
	return f.rule.POS == "noun" && v >= 0 && v != f.node && closes(f.sent, v) && !f.between(head) && !f.dayOwn(head)
}

// dayOwn tells whether date words stand before the noun of an event as its own: "Monday's session ended in a quarrel".
func (f *frame) dayOwn(head int) bool {
	d := f.sent.Nodes[head].Dep
	return f.sent.Nodes[head].Head == f.node && head < f.node && (d == "poss" || d == "compound" || d == "nmod" || d == "amod")
}

// ofDay is the node of the day by which alone a noun of an event is told: "Monday's meeting"; -1 if it is told otherwise.
func (r *reading) ofDay(f *frame) int {
	p := f.sent.Child(f.node, "poss")
	if f.rule.POS != "noun" || p < 0 || !r.inDate(f.sent, p) {
		return -1
	}
	return p
}

// closes tells whether a verb tells that something ends: "ends", "comes to a close", "draws to an end".
func closes(s *tree.Sentence, v int) bool {
	if ending[s.Nodes[v].Lemma] {
		return true
	}
	return (s.Nodes[v].Lemma == "come" || s.Nodes[v].Lemma == "draw") && slices.ContainsFunc(s.Prep(v, "to"), func(n int) bool { return closings[s.Nodes[n].Lemma] })
}

// closings are the nouns for the end of something.
var closings = words("end", "close", "conclusion", "finish", "halt")

// between tells whether date words stand between the noun of an event and the verb of which it is the subject: they are the
// noun's own ("the first round, in Geneva in May, ended without a deal").
func (f *frame) between(head int) bool {
	d := f.sent.Nodes[f.node].Dep
	return f.rule.POS == "noun" && (d == "nsubj" || d == "nsubjpass") && f.node < head && head < f.verb && f.sent.ClauseVerb(head) == f.verb
}

// dated are the verbs whose date is that of the event that they describe: "a summit, to be held on
// Thursday".
var dated = words("hold", "take", "begin", "start", "open", "schedule", "slate", "set", "plan", "due", "convene", "fix", "expect", "end", "conclude", "arrange", "agree", "book",
	"pencil", "time", "reschedule", "bill", "occur", "happen", "kick", "run", "last", "resume", "reopen", "restart", "reconvene")

// spanHead is the node of a sentence's date words from which the others hang.
func spanHead(s *tree.Sentence, x *when.Expr) int {
	first, last := x.First-s.First, x.Last-s.First
	for i := first; i < last; i++ {
		if h := s.Nodes[i].Head; h == i || h < first || h >= last {
			return i
		}
	}
	return first
}
