package event

import (
	"slices"
	"strings"

	"demarche/extract/tree"
	"demarche/extract/when"
	"demarche/schema"
)

// formerly are the adverbs of what was so before it was changed.
var formerly = words("originally", "initially", "first", "once", "previously", "formerly", "earlier", "once-set")

// agreed are the words for what was planned, to which another day is compared: "later than planned".
var agreed = words("planned", "scheduled", "expected", "intended", "announced", "foreseen", "envisaged", "hoped", "agreed", "first", "originally", "initially", "arranged", "billed")

// postponed turns the verdict of a plan that is told to have another day, or not to be for now, into one put off.
func (r *reading) postponed(s *tree.Sentence, f *frame, v verdict) verdict {
	plan := v.node >= 0 && (v.status == schema.Planned || v.status == schema.Cancelled && v.future && r.mereNot(s, v))
	if plan && r.redated(s, f.node) {
		v.status, v.redated = schema.Postponed, true
	}
	if v.status == schema.Cancelled && v.future && v.node >= 0 && (v.rule == "" && r.putToLater(s) || (r.notBefore(s, v.node) || r.comesLater(s, v.node)) && r.mereNot(s, v)) {
		v.status = schema.Postponed // "will not come this week; new dates were agreed", "not before May"
	}
	if v.status == schema.Cancelled && v.future && v.node >= 0 && r.mereNot(s, v) && r.offItsDay(s, v.node) {
		v.status = schema.Postponed
	}
	if v.status == schema.Cancelled && v.node >= 0 && f.rule.Status == "" && (forNow(s, v.node) || goesOn(s, f.node)) {
		v.status = schema.Postponed // "was called off for the time being"
	}
	return v
}

// dayReplaced is which of the date words of a sentence tell the day that was set at first for what it tells to be put off:
// those after "instead of", "rather than" or "not in" beside another day; -1 if none do.
func (r *reading) dayReplaced(f *frame) int {
	if f.status != schema.Postponed {
		return -1
	}
	s := f.sent
	return slices.IndexFunc(r.exprs[s.Index], func(x when.Expr) bool {
		first := x.First - s.First
		for k := first - 1; k > 1 && k >= first-2; k-- {
			of, before := s.Nodes[k].Lower, s.Nodes[k-1].Lower
			if (of == "of" && before == "instead" || of == "than" && before == "rather" || of == "not" && before == ",") && r.isTime(s, k-2) {
				return true
			}
		}
		return false
	})
}

// offItsDay tells whether a clause denies of an event no more than that it will be on the day set for it: "will not take
// place on the agreed dates", "will not open on schedule".
func (r *reading) offItsDay(s *tree.Sentence, n int) bool {
	v := s.ClauseVerb(n)
	if v >= 0 && asScheduled(s, v) {
		return true
	}
	return v >= 0 && slices.ContainsFunc(s.Prep(v, "on", "at", "in", "within"), func(p int) bool {
		if l := s.Nodes[p].Lemma; l == "schedule" && s.Child(p, "det", "poss", "amod") < 0 {
			return true
		}
		set := func(c int) bool {
			return agreed[s.Nodes[c].Lower] || formerly[s.Nodes[c].Lower] || s.Nodes[c].Lower == "original" || s.Nodes[c].Lower == "set"
		}
		return laterDate[s.Nodes[p].Lemma] && slices.ContainsFunc(s.Descend(p), set)
	})
}

// asScheduled tells whether a verb that tells what cannot or will not be says no more than that it will not be when it was to: "cannot take place as
// scheduled".
func asScheduled(s *tree.Sentence, v int) bool {
	if !slices.ContainsFunc(s.ChildrenOf(v, "aux"), func(a int) bool { return s.Nodes[a].Tag == "MD" }) {
		return false
	}
	for k := v + 1; k+1 < len(s.Nodes) && s.Nodes[k].Text != "," && s.Nodes[k].Text != ";"; k++ {
		if s.Nodes[k].Lower == "as" && (s.Nodes[k+1].Lower == "scheduled" || s.Nodes[k+1].Lower == "timetabled") {
			return true
		}
	}
	return false
}

// waits tells whether a verb tells of its subject that it is not to be yet: "will wait for the budget", "will take place
// at a later date", "needs a new date".
func (r *reading) waits(s *tree.Sentence, v int) bool {
	if s.Nodes[v].Lemma == "wait" && s.IsVerb(v) || r.toAnotherDay(s, v) {
		return true
	}
	if x := raised(s, v); x >= 0 && r.toAnotherDay(s, x) || x < 0 && mustLater(s, v) {
		return true
	}
	d := s.Child(v, "dobj")
	return d >= 0 && needing[s.Nodes[v].Lemma] && newDay(s, d)
}

// mustLater tells whether a verb tells what has to be "later", without a day: "must be held later".
func mustLater(s *tree.Sentence, v int) bool {
	must := s.Any(s.ChildrenOf(v, "aux"), "must")
	return must && slices.ContainsFunc(s.ChildrenOf(v, "advmod", "oprd"), func(a int) bool { return s.Nodes[a].Lower == "later" && len(s.Nodes[a].Children) == 0 })
}

// redated tells whether a plan has another day than the one first set: one told "rather than" another, "later than
// planned", or beside what was "originally scheduled for" another.
func (r *reading) redated(s *tree.Sentence, n int) bool {
	v := s.ClauseVerb(n)
	if p := s.Nodes[n].Head; v < 0 || s.Nodes[n].Dep == "pobj" && s.Nodes[p].Head == v && adjunct(s, p) {
		return false
	}
	for k, node := range s.Nodes {
		switch {
		case !s.Above(v, k):
		case node.Lower == "later" && r.laterThan(s, k):
			return true
		case (node.Lower == "rather" || node.Lower == "instead") && r.ratherThan(s, k):
			return true
		case node.Lower == "not" && k > 1 && s.Nodes[k-1].Text == "," && r.isTime(s, k-2) && k+2 < len(s.Nodes) && (r.isTime(s, k+1) || r.isTime(s, k+2)):
			return true // "in September, not July"
		case node.Lower == "now" && r.nowOn(s, n, k):
			return true
		case formerly[node.Lower] && r.formerDay(s, n, node.Head):
			return true
		case node.Lower == "had" && node.Head < k+4 && r.formerDay(s, n, node.Head) && slices.ContainsFunc(s.Nodes[node.Head:], func(x tree.Node) bool { return x.Lower == "now" }):
			return true // "had been pencilled in for May, is now expected after the vote"
		}
	}
	return false
}

// nowOn tells whether a definite event will "now" be on a day that is told: "the talks will now be held on Friday".
func (r *reading) nowOn(s *tree.Sentence, n, now int) bool {
	v := s.Nodes[now].Head
	if !s.IsVerb(v) || now == 0 || s.Nodes[now-1].Tag != "MD" || s.Nodes[n].Head != v || !strings.HasPrefix(s.Nodes[n].Dep, "nsubj") || !determined(s, n) && !r.wasDue(s, n) {
		return false
	}
	cue := r.verbCue(s, v)
	return cue != nil && cue.Status == schema.Held && slices.ContainsFunc(s.Descend(v), func(k int) bool { return r.isTime(s, k) && k > v })
}

// laterThan tells whether "later" compares a day with the one that was planned: "a week later than planned", "will now
// be held a week later".
func (r *reading) laterThan(s *tree.Sentence, k int) bool {
	if k+2 < len(s.Nodes) && s.Nodes[k+1].Lower == "than" {
		return agreed[s.Nodes[k+2].Lower] || r.isTime(s, k+2)
	}
	return k > 0 && laterDate[s.Nodes[k-1].Lemma] && slices.ContainsFunc(s.Nodes[:k], func(x tree.Node) bool { return x.Lower == "now" })
}

// ratherThan tells whether "rather than" or "instead of" stands between two days, or "instead" after one: "in June
// rather than May".
func (r *reading) ratherThan(s *tree.Sentence, k int) bool {
	if k == 0 || k+2 >= len(s.Nodes) || !r.isTime(s, k-1) {
		return false
	}
	if next := s.Nodes[k+1].Lower; next != "than" && next != "of" {
		return false
	}
	return r.isTime(s, k+2) || k+3 < len(s.Nodes) && r.isTime(s, k+3)
}

// formerDay tells whether a word of planning names the day that was set for an event at first, and the sentence
// another one: "originally scheduled for May 3, will take place in June".
func (r *reading) formerDay(s *tree.Sentence, n, plan int) bool {
	cue := r.verbCue(s, plan)
	if !s.IsVerb(plan) || cue == nil || cue.Status != schema.Planned {
		return false
	}
	under := s.Descend(plan)
	if slices.Contains(under, n) || !slices.ContainsFunc(under, func(k int) bool { return r.isTime(s, k) }) {
		return false
	}
	for k := range s.Nodes {
		if (r.isTime(s, k) || s.Nodes[k].Lower == "now" && !negates(s, s.ClauseVerb(k))) && !slices.Contains(under, k) && k > plan { // "will not be made now" names no day
			return true
		}
	}
	return false
}

// replaced tells whether somebody does something in place of what a verb or noun tells: "instead of flying to India".
func replaced(s *tree.Sentence, n int) bool {
	if n < 2 || s.Nodes[n].Tag != "VBG" {
		return false
	}
	switch s.Nodes[n-2].Lower + " " + s.Nodes[n-1].Lower {
	case "instead of", "rather than":
		return true
	}
	return false
}

// cameOn tells whether somebody has come on a visit of which it is told on no day of its own that it was put off:
// "arrived on a visit twice postponed".
func (r *reading) cameOn(s *tree.Sentence, n int) bool {
	up := s.Nodes[n].Head
	v := s.Nodes[up].Head
	if s.Nodes[n].Dep != "pobj" || s.Nodes[up].Lower != "on" && s.Nodes[up].Lower != "for" || !s.IsVerb(v) || !r.travelling(s, v) {
		return false
	}
	for _, c := range s.ChildrenOf(n, "acl", "relcl") {
		if slices.ContainsFunc(s.Descend(c), func(k int) bool { return r.isTime(s, k) }) {
			return false
		}
	}
	t := r.tense(s, v, verdict{status: schema.Held, node: -1})
	return t.strong && t.status == schema.Held && !t.drop
}

// comesLater tells whether what is told not to be is told to be on another day in the same breath: "will not go this week
// but will come in June", "could not come this month and would do so in the autumn".
func (r *reading) comesLater(s *tree.Sentence, n int) bool {
	v := s.ClauseVerb(n)
	if v < 0 {
		return false
	}
	return slices.ContainsFunc(s.ChildrenOf(v, "conj"), func(c int) bool {
		again := s.Nodes[c].Lemma == "do" || s.Nodes[c].Lemma == s.Nodes[v].Lemma || r.travelling(s, c)
		will := slices.ContainsFunc(s.ChildrenOf(c, "aux"), func(a int) bool { return modal[s.Nodes[a].Lower] == schema.Planned })
		return again && will && !negates(s, c) && slices.ContainsFunc(s.Descend(c), func(k int) bool { return r.isTime(s, k) })
	})
}

// newDay tells whether a noun is that of a day that takes the place of another, which a plan needs or is given: "a new
// date for the visit".
func newDay(s *tree.Sentence, n int) bool {
	switch s.Nodes[n].Lemma {
	case "date", "day", "slot", "timetable":
		return slices.ContainsFunc(s.ChildrenOf(n, "amod", "det"), func(c int) bool {
			return laterWords[s.Nodes[c].Lower] && s.Nodes[c].Lower != "different" && s.Nodes[c].Lower != "other"
		})
	}
	return false
}

// needing are the verbs of what has no day any more and is to be given one.
var needing = words("need", "await", "require", "want", "get", "have", "find", "receive")

// offing are the verbs of putting off, calling off or denying that tell what somebody decides or says; who skips or misses
// an event does so on its own day.
var offing = words("cancel", "postpone", "call", "put", "scrap", "delay", "shelve", "defer", "drop", "axe", "reschedule", "rule", "deny", "dismiss", "abandon", "withdraw", "push", "pull", "move", "shift", "back", "cry", "bow", "beg", "hold", "set", "freeze", "suspend", "scratch", "ditch", "decline", "reject", "shrug", "laugh")

// decided tells whether date words are those of the decision that put an event off or called it off: "agreed on Thursday to put off
// the talks", "the talks were put off on Thursday", "at the weekend"; or those of the day on which it was in doubt.
func (r *reading) decided(f *frame, x *when.Expr) bool {
	s, cue := f.sent, f.verdict.node
	if f.rule.Name == "invite" && (hadAux(s, f.node) || lookAt(s, f.node) == when.Past && r.farAhead(f, x)) {
		return s.ClauseVerb(spanHead(s, x)) == f.node // "had invited him in January"
	}
	if f.status == schema.Planned && cue >= 0 && s.IsVerb(cue) && grants[s.Nodes[cue].Lemma] { // "agreed on Monday to a visit by Butler"
		head := spanHead(s, x)
		return head < f.node && cue < f.node && s.ClauseVerb(head) == cue && (s.Nodes[cue].Tag == "VBD" || perfect(s, cue))
	}
	if f.status == schema.Possible && cue >= 0 && s.IsVerb(cue) && doubted(s, f.node, cue) { // "was in doubt on Thursday"
		head := spanHead(s, x)
		return s.ClauseVerb(head) == cue && !s.Above(f.node, head)
	}
	if !f.status.Off() && f.status != schema.Denied || cue < 0 {
		return false
	}
	head := spanHead(s, x)
	v := s.ClauseVerb(head)
	if f.status == schema.Postponed && newlySet(s, head, cue) {
		return true
	}
	if s.IsNoun(cue) && cue < f.node { // "announced the postponement of the visit in April"
		return head < cue && v >= 0 && v == s.ClauseVerb(cue) && s.Nodes[head].Head != cue && (s.Nodes[v].Tag == "VBD" || perfect(s, v))
	}
	if !s.IsVerb(cue) || !offing[s.Nodes[cue].Lemma] {
		return false
	}
	w := strings.ToLower(x.Text)
	weekend := x.Kind == when.Range && (w == "at the weekend" || w == "over the weekend")
	if v == cue && head > cue && (x.Kind == when.Point || weekend) && x.Bound != when.Until && wasPut(s, cue, f.node) {
		return strings.HasPrefix(w, "on ") || weekend || s.Nodes[head].Dep == "npadvmod"
	}
	if head > f.node || s.Above(f.node, head) || v < 0 || cue > f.node || v != cue && !(s.Nodes[cue].Dep == "xcomp" && s.Nodes[cue].Head == v) {
		return false
	}
	return s.Nodes[v].Tag == "VBD" || perfect(s, v)
}

// wasPut tells whether a verb of putting off stands in a past passive of which a noun is the subject.
func wasPut(s *tree.Sentence, v, n int) bool {
	subject := s.Child(v, "nsubjpass")
	return subject >= 0 && slices.Contains(s.Conjuncts(subject), n) && (s.Any(s.ChildrenOf(v, "auxpass"), "was", "were") || perfect(s, v))
}

// hadAux tells whether a verb stands in the pluperfect.
func hadAux(s *tree.Sentence, v int) bool {
	return s.Any(s.ChildrenOf(v, "aux"), "had")
}

// newlySet tells whether a date is the new one of what a verb puts off: "was moved to June", "rescheduled for Friday", and "will not
// be held before May".
func newlySet(s *tree.Sentence, head, cue int) bool {
	p := s.Nodes[head].Head
	if s.Nodes[head].Dep == "prep" {
		p = head
	}
	up := s.Nodes[p].Head
	if s.Nodes[p].Dep == "prep" && s.IsVerb(up) && nowAhead(s, up) && up != cue {
		return true // "was due on Sunday, will now take place in May"
	}
	if d := s.Nodes[up].Dep; d == "advmod" || d == "prt" { // "put back to October"
		up = s.Nodes[up].Head
	}
	if s.Nodes[p].Dep != "prep" {
		return false
	}
	if w := s.Nodes[p].Lower; up != cue {
		return s.IsVerb(up) && negates(s, up) && (w == "before" || w == "until" || w == "till")
	}
	switch s.Nodes[p].Lower {
	case "to", "until", "till", "into":
		return true
	case "for":
		return s.Nodes[cue].Lemma == "reschedule" || s.Nodes[cue].Lemma == "reset"
	}
	return false
}

// goesOn tells whether a clause that describes an event says what it will bring, so that it was not given up: "the
// journey, which will take him to Paris, was to have been made in November".
func goesOn(s *tree.Sentence, n int) bool {
	return slices.ContainsFunc(s.ChildrenOf(n, "relcl"), func(v int) bool {
		aux := s.Child(v, "aux")
		return s.IsNoun(n) && aux >= 0 && s.Nodes[aux].Lower == "will"
	})
}

// forNow tells whether a clause tells that what it tells is so for a while only: "for now", "for the time being",
// "until further notice", "at this time", "just yet".
func forNow(s *tree.Sentence, n int) bool {
	v := s.ClauseVerb(n)
	return v >= 0 && slices.ContainsFunc(s.ChildrenOf(v, "prep", "advmod"), func(c int) bool {
		switch s.Nodes[c].Lower {
		case "for", "until", "till":
		case "at":
			return slices.ContainsFunc(s.ChildrenOf(c, "pobj"), func(p int) bool {
				l := s.Nodes[p].Lower
				return l == "present" || l == "moment" || (l == "time" || l == "stage" || l == "point") && s.Any(s.ChildrenOf(p, "det"), "this")
			})
		case "yet":
			return c > 0 && s.Nodes[c-1].Lower == "just"
		default:
			return false
		}
		return slices.ContainsFunc(s.ChildrenOf(c, "pobj", "pcomp"), func(p int) bool {
			switch s.Nodes[p].Lower {
			case "now", "moment", "present", "notice":
				return true
			}
			return s.Nodes[p].Lower == "time" && s.Child(p, "acl") >= 0 || s.Nodes[p].Lower == "being"
		})
	})
}

// atRequest is the country at whose wish a verb tells a journey to be put off or given up: "put off its trip at Egypt's request", "at the
// suggestion of Rabat"; empty if none is told or the traveller's own is.
func (r *reading) atRequest(f *frame, v int) string {
	s := f.sent
	cue := (*Cue)(nil)
	if s.IsVerb(v) {
		cue = r.verbCue(s, v)
	}
	if f.rule.POS != "noun" || cue == nil || !cue.Status.Off() {
		return ""
	}
	for _, n := range s.Prep(v, "at", "on") {
		if wishes[s.Nodes[n].Lemma] {
			for _, p := range slices.Concat(s.ChildrenOf(n, "poss", "amod"), s.Prep(n, "of", "from")) {
				if c := r.hostSide(f, p); c != "" {
					return c
				}
			}
		}
	}
	return ""
}

// wishes are the nouns for what somebody asks for.
var wishes = words("request", "wish", "suggestion", "behest", "insistence", "instigation", "bidding", "advice", "initiative", "invitation", "prompting")
