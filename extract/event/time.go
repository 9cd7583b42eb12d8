package event

import (
	"slices"
	"strings"
	"time"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/extract/when"
	"demarche/schema"
)

// direction tells whether an event's date words look back or ahead.
func (f *frame) direction() when.Direction {
	switch f.status {
	case schema.Held:
		return when.Past
	case schema.Planned, schema.Possible:
		return when.Future
	}
	return when.Unknown
}

// setTime chooses the date words of a frame's own clause, nearest by arcs, and resolves them. A
// noun that no tense tells of is planned if its date lies after the article. A length of days told
// beside a day gives the end.
func (r *reading) setTime(f *frame) {
	f.time, f.expr = nil, nil
	best := -1
	exprs := r.exprs[f.sent.Index]
	for k := range exprs {
		x := &exprs[k]
		d := r.timeDistance(f, x)
		if d < 0 || x.Kind == when.Recurring || f.status == schema.Postponed && x.Bound == when.Until {
			continue
		}
		if x.Kind == when.Duration {
			d += 200
		}
		if x.Kind == when.Vague {
			d += 100
		}
		if best < 0 || d < best {
			best, f.expr = d, x
		}
	}
	if f.expr == nil {
		return
	}
	anchor := r.anchor
	anchor.Previous = r.previousTime()
	t := f.expr.Resolve(anchor, f.direction())
	if ahead := f.expr.Resolve(anchor, when.Future); r.timetable(f) && anchor.Day != "" && (ahead.Start > anchor.Day || nextWords(ahead)) {
		f.status, f.strong, t = schema.Planned, true, ahead
	}
	f.time = &t
	r.flip(f)
	r.stay(f, exprs, anchor)
}

// timetable tells whether a verb stands in a present tense that a date turns into a plan: "leaves
// for Seoul tomorrow", "is arriving on Monday".
func (r *reading) timetable(f *frame) bool {
	if f.status != schema.Held || f.rule.POS != "verb" || f.sent.InQuote[f.node] {
		return false
	}
	tag := f.sent.Nodes[f.node].Tag
	return tag == "VBZ" || tag == "VBP" || progressive(f.sent, f.node)
}

// previousTime is the date of the event told last; nil if none was told with a day.
func (r *reading) previousTime() *schema.Time {
	for i := len(r.told) - 1; i >= 0; i-- {
		if t := r.told[i].time; t.Known() {
			return t
		}
	}
	return nil
}

// stay joins a day and a length into a range ("arrived Monday for a three-day visit"). Who leaves
// tells the last day; without a length the first is unknown.
func (r *reading) stay(f *frame, exprs []when.Expr, anchor when.Anchor) {
	if f.typ() != schema.Visit {
		return
	}
	for _, s := range when.Stays(r.story.Doc, exprs) {
		if f.expr != &exprs[s.Length] && f.expr != &exprs[s.Day] {
			continue
		}
		if t, ok := s.Time(exprs, anchor, f.direction()); ok {
			f.time = &t
			return
		}
	}
	if f.rule.Name == "leaving" || f.rule.Name == "return from" {
		f.time = &schema.Time{Text: f.time.Text}
	}
}

// nextWords tells whether a time without a date looks ahead in words ("next week").
func nextWords(t schema.Time) bool {
	return t.Start == "" && strings.HasPrefix(strings.ToLower(t.Text), "next ")
}

// flip lets a date speak where no word of status did: a noun with a date after the article is a plan.
func (r *reading) flip(f *frame) {
	if f.strong || f.rule.POS != "noun" || f.status != schema.Held || r.anchor.Day == "" {
		return
	}
	t := f.expr.Resolve(r.anchor, when.Unknown)
	if t.Start > r.anchor.Day || nextWords(t) {
		f.status, f.time = schema.Planned, &t
	}
}

// timeDistance is the number of arcs from a frame's trigger to date words of its clause; -1 if the
// words belong to another clause.
func (r *reading) timeDistance(f *frame, x *when.Expr) int {
	s := f.sent
	first, last := x.First-s.First, x.Last-s.First
	if first < 0 || last > len(s.Nodes) {
		return -1
	}
	head := spanHead(s, first, last)
	if f.ends(head) {
		return -1
	}
	if s.Above(f.node, head) && !crosses(s, f.node, head) {
		return s.Distance(f.node, head)
	}
	if f.verb >= 0 && clauseVerb(s, head) == f.verb && r.carriesTime(f) {
		return 10 + s.Distance(f.node, head)
	}
	v := clauseVerb(s, head)
	if f.setBy(v) {
		return 20 + s.Distance(f.node, head)
	}
	if f.followsOn(v) && head < f.node || f.saidAfter(v) {
		return 30 + s.Distance(f.node, head)
	}
	return -1
}

// followsOn tells whether a frame's verb is told in one breath with a verb before it that bears the
// date: "ended Friday a visit to Chile and left for La Paz".
func (f *frame) followsOn(v int) bool {
	if f.rule.POS != "verb" || f.sent.Nodes[f.node].Dep != "conj" || f.sent.Child(f.node, "nsubj", "nsubjpass") >= 0 {
		return false
	}
	return v >= 0 && f.sent.Nodes[f.node].Head == v && !claims[f.sent.Nodes[v].Lemma] && f.sent.Nodes[v].Tag == f.sent.Nodes[f.node].Tag
}

// saidAfter tells whether a verb that bears a date tells what was said or done right after the event:
// "said Tuesday after arriving in Beijing".
func (f *frame) saidAfter(v int) bool {
	s := f.sent
	if s.Nodes[f.node].Dep != "pcomp" && (s.Nodes[f.node].Dep != "pobj" || s.Nodes[f.node].Lemma != "arrival") {
		return false
	}
	prep := s.Nodes[f.node].Head
	w := s.Nodes[prep].Lower
	return v >= 0 && s.Nodes[prep].Head == v && (w == "after" || w == "upon" || w == "on" || w == "following")
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
	switch dep {
	case "dobj", "nsubjpass", "nsubj", "attr":
		cue := r.rules.cue("verb", f.sent.Nodes[verb].Lemma)
		return light[f.sent.Nodes[verb].Lemma] || cue != nil && cue.Status == schema.Held || f.status == schema.Planned
	case "pobj", "pcomp":
		return f.typ() != schema.Visit && scene[prep] || prep == "for" || prep == "on"
	}
	return false
}

// crosses tells whether a finite clause lies between a node and one below it.
func crosses(s *tree.Sentence, top, n int) bool {
	for ; n != top; n = s.Nodes[n].Head {
		switch s.Nodes[n].Dep {
		case "relcl", "advcl", "ccomp":
			if s.Nodes[n].Dep != "relcl" || !dated[s.Nodes[n].Lemma] && !tellsOfDate(s, n) {
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

// tellsOfDate tells whether a clause such as "that was to begin on Saturday" only says when.
func tellsOfDate(s *tree.Sentence, n int) bool {
	x := s.Child(n, "xcomp")
	return s.Nodes[n].Lemma == "be" && x >= 0 && dated[s.Nodes[x].Lemma]
}

// ending are the verbs whose date is the last of an event.
var ending = words("end", "conclude", "finish", "close", "wrap")

// ends tells whether date words at a node tell when the event of a noun ends: "the summit concluded
// on Saturday".
func (f *frame) ends(head int) bool {
	v := clauseVerb(f.sent, head)
	return f.rule.POS == "noun" && v >= 0 && v != f.node && ending[f.sent.Nodes[v].Lemma]
}

// dated are the verbs whose date is that of the event that they describe: "a summit, to be held on
// Thursday".
var dated = words("hold", "take", "begin", "start", "open", "schedule", "slate", "set", "plan", "due", "convene", "fix", "expect", "end", "conclude")

// spanHead is the node of a span whose head lies outside it.
func spanHead(s *tree.Sentence, first, last int) int {
	for i := first; i < last; i++ {
		if h := s.Nodes[i].Head; h == i || h < first || h >= last {
			return i
		}
	}
	return first
}

// maxBorrow is how many sentences away a date may be borrowed.
const maxBorrow = 3

// borrowTimes dates meetings and calls from a clause near by that tells of the same without naming
// all: "Albright on Friday met with opposition leaders. ... She met with Vuk Draskovic."
func (r *reading) borrowTimes(frames []*frame) {
	for _, f := range frames {
		if f.typ() != schema.Meeting && f.typ() != schema.Call || f.time.Known() {
			continue
		}
		for _, p := range r.partial {
			if p.typ() == f.typ() && p.time.Known() && p.status == f.status && p.sent.Index <= f.sent.Index && f.sent.Index-p.sent.Index <= maxBorrow &&
				len(p.parties) > 0 && sameParties(p.parties, f.parties) && f.lone(frames) {
				f.time, f.expr = p.time, p.expr
				f.inferred = append(f.inferred, "time")
				break
			}
		}
	}
}

// lead dates the news of the day: a meeting without a date of its own that is told in the first
// paragraphs took place on the day that the first sentences tell, if they name one of its people.
func (r *reading) lead(frames []*frame) {
	first := slices.IndexFunc(r.story.Sentences, func(s *tree.Sentence) bool { return s.Part != schema.InTitle })
	if first < 0 {
		return
	}
	day, t := r.newsDay(first)
	if day == nil {
		return
	}
	for _, f := range frames {
		if f.typ() != schema.Meeting || f.status != schema.Held || f.dated() || f.sent.Index > first+maxLead {
			continue
		}
		for k := first; k < min(first+headSentences, len(r.story.Sentences)); k++ {
			if r.namedIn(k, f.parties) > 0 {
				f.time, f.expr = &t, day
				f.inferred = append(f.inferred, "time")
				break
			}
		}
	}
}

// headSentences is how many sentences of the text count as its head.
const headSentences = 2

// newsDay is the first day that the head of the article tells, of those on or just before its own
// day; nil if there is none.
func (r *reading) newsDay(first int) (*when.Expr, schema.Time) {
	own, _, err := schema.ParseDate(r.anchor.Day)
	if err != nil {
		return nil, schema.Time{}
	}
	for k := first; k < min(first+headSentences, len(r.story.Sentences)); k++ {
		for i := range r.exprs[k] {
			x := &r.exprs[k][i]
			if x.Kind != when.Point || x.Bound != when.NoBound {
				continue
			}
			t := x.Resolve(r.anchor, when.Past)
			if day, p, err := schema.ParseDate(t.Start); err == nil && p == schema.Day && !day.After(own) && own.Sub(day) < maxNewsAge {
				return x, t
			}
		}
	}
	return nil, schema.Time{}
}

// maxNewsAge is how old the news of an article may be.
const maxNewsAge = 4 * 24 * time.Hour

// dated tells whether the clause of a frame has date words of its own; a length is none.
func (f *frame) dated() bool {
	return f.expr != nil && f.expr.Kind != when.Duration
}

// maxLead is how many sentences after the first the news of the day may be told.
const maxLead = 6

// namedIn counts the parties that a sentence names.
func (r *reading) namedIn(sentence int, parties []mention.Ref) int {
	count := 0
	for _, p := range parties {
		for n := range r.story.Sentences[sentence].Nodes {
			if m := r.story.At(sentence, n); m != nil && m.Entity != nil && m.Entity == p.Entity {
				count++
				break
			}
		}
	}
	return count
}

// lone tells whether no other event of its kind has one of the frame's people in it.
func (f *frame) lone(frames []*frame) bool {
	for _, g := range frames {
		if g != f && g.typ() == f.typ() && takesPart(g, f.parties) {
			return false
		}
	}
	return true
}
