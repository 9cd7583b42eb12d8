package event

import (
	"slices"
	"strings"

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
	case schema.Denied: // "denied that he had met her on Monday", "denied that he would meet her"
		if v := f.clause(); v >= 0 && (f.rule.POS == "verb" || light[f.sent.Nodes[v].Lemma]) {
			return lookAt(f.sent, v)
		}
	}
	return when.Unknown
}

// looks tells whether date words look back or ahead: as the verb that bears them does, where that is
// another than the event's own and its tense or mood is plain ("to be held in December", "was to have
// begun on Monday"), else as the event does.
func (r *reading) looks(f *frame, x *when.Expr) when.Direction {
	s := f.sent
	head := spanHead(s, x)
	v := s.ClauseVerb(head)
	if v >= 0 && (hadBeen(s, v) || f.status != schema.Held && turnedOut(s, v)) {
		return when.Unknown
	}
	if x.Rule == "weekday" && r.justOff(f) && v >= 0 && hasTo(s, v) && perfect(s, v) {
		return when.Future // "talks that were to have begun on Monday have been put off"
	}
	if v >= 0 && f.status != schema.Held && (wasPlanned(s, v) || wasPlanned(s, s.Nodes[v].Head)) && r.farAhead(f, x) {
		return when.Past // "were to meet in February but the talks were put off"
	}
	if v >= 0 && v == f.verb && f.status == schema.Postponed && s.Nodes[v].Tag == "VBD" && breaking[s.Nodes[v].Lemma] && f.rule.POS == "noun" && f.typ() == schema.Meeting {
		return when.Past // "froze talks with Turkey in May" tells when they ceased
	}
	if v < 0 || (v == f.node || v == f.verb) && (f.status != schema.Held || lookAt(s, v) != when.Future) {
		return f.direction()
	}
	if lookAt(s, v) == when.Future {
		return when.Future
	}
	if s.Nodes[v].Tag == "VBD" && (f.status == schema.Held || departs[s.Nodes[v].Lemma] || comers[s.Nodes[v].Lemma] || claims[s.Nodes[v].Lemma]) {
		return when.Past
	}
	return f.direction()
}

// justOff tells whether an event is told by a perfect to have been put off or called off: "has postponed", "have been cancelled".
func (r *reading) justOff(f *frame) bool {
	s, cue := f.sent, f.verdict.node
	if !f.status.Off() || cue < 0 {
		return false
	}
	if top := f.top(); top >= 0 && s.Nodes[top].Dep == "relcl" { // "Lee, who was to have come on Monday, has put off his trip"
		if up := s.ClauseVerb(s.Nodes[top].Head); up >= 0 {
			if c := r.verbCue(s, up); c != nil && c.Status.Off() {
				cue = up
			}
		}
	}
	return s.Any(s.ChildrenOf(cue, "aux"), "has", "have")
}

// turnedOut tells whether what was planned is told to have gone otherwise in the next clause: "was due in Rome on Monday, but the trip
// was called off", which may be over or not.
func turnedOut(s *tree.Sentence, v int) bool {
	for s.Nodes[v].Dep == "xcomp" || s.Nodes[v].Dep == "acomp" {
		v = s.Nodes[v].Head
	}
	if !wasPlanned(s, v) || !s.Any(s.ChildrenOf(v, "cc"), "but") {
		return false
	}
	next := s.Child(v, "conj")
	return next >= 0 && (s.Nodes[next].Tag == "VBD" || s.Any(s.ChildrenOf(next, "auxpass"), "was", "were"))
}

// breaking are the verbs that tell of talks under way that they go on no more.
var breaking = words("freeze", "suspend", "halt", "interrupt", "stall", "pause", "break", "adjourn")

// setTime chooses among the date words of a frame's sentence and resolves them. A
// noun that no tense tells of is planned if its date lies after the article. A length of days told
// beside a day gives the end.
func (r *reading) setTime(f *frame) {
	f.time, f.expr, f.counted, f.dates = nil, nil, false, r.ownDates(f)
	if t, x := r.countedFrom(f); t != nil {
		f.time, f.expr, f.counted = t, x, true
		return
	}
	if t, x := r.dayGivenUp(f); t != nil {
		f.time, f.expr, f.counted = t, x, true
		return
	}
	if t := r.dayOfStay(f); t != nil {
		f.time, f.counted = t, true
		return
	}
	if x := r.thereSince(f); x != nil {
		t := x.Resolve(r.anchor, when.Past)
		f.time, f.expr = &t, x
		return
	}
	if len(f.dates) > 0 {
		f.expr = r.closer(f, best(f.dates)).expr
	}
	if f.expr == nil {
		f.expr = r.partingDay(f)
	}
	if f.expr == nil {
		f.expr = r.sameDay(f)
	}
	if f.expr == nil {
		f.expr = r.lengthOf(f)
	}
	if f.expr == nil {
		return
	}
	t, planned := r.timeOf(f, f.expr)
	if u, ok := r.liesBack(f, f.expr, t); ok {
		t, planned, f.status = u, false, schema.Held
	}
	if v := becomesFirst(f.sent, f.node); v >= 0 && f.status == schema.Held && lookAt(f.sent, v) == when.Future {
		planned = true // "will become the first premier to visit Oslo"
	}
	if f.time = &t; planned {
		f.status, f.strong = schema.Planned, f.strong || f.rule.POS == "verb"
	}
}

// closer is the choice that tells the month of the year given, if a clause tells one: in "it began last year, when Lee flew to Rome in May
// and met the pope" they met in May. It is the one given if there is none or more than one.
func (r *reading) closer(f *frame, c choice) choice {
	if c.expr == nil || c.expr.Bound != when.NoBound || c.time.Precision != schema.Year {
		return c
	}
	out, more := c, false
	for _, d := range f.dates {
		if d.expr == nil || d.time.Precision != schema.Month || !strings.HasPrefix(d.time.Start, c.time.Start) {
			continue
		}
		if link := r.link(f, d.expr); link == "far" || link == "ends" {
			continue
		}
		if more {
			return c
		}
		out, more = d, true
	}
	return out
}

// thereSince are the date words that tell since when somebody beside whose name a place stands is there: "Tajani, in Tunis since
// Monday, met"; nil if there are none.
func (r *reading) thereSince(f *frame) *when.Expr {
	s := f.sent
	if f.rule.POS != "preposition" {
		return nil
	}
	for i := range r.exprs[s.Index] {
		x := &r.exprs[s.Index][i]
		since := spanHead(s, x)
		if s.Nodes[since].Lower != "since" {
			since = s.Nodes[since].Head
		}
		if up := s.Nodes[since].Head; s.Nodes[since].Lower == "since" && x.Kind == when.Point && since > f.node && (up == f.node || up == s.Nodes[f.node].Head || s.Above(f.node, up)) {
			return x
		}
	}
	return nil
}

// timeOf is what date words of a frame's sentence come to if they are the frame's, and whether they make
// a plan of it: of a present tense with a day to come ("leaves for Seoul tomorrow"), or of a noun of which
// no word tells how it stands. A length told beside a day gives the end. Who leaves tells the last day,
// and so does what ends; without a length the first is unknown.
func (r *reading) timeOf(f *frame, x *when.Expr) (t schema.Time, planned bool) {
	anchor, looks := r.anchorOf(f, x), r.looks(f, x)
	t = x.Resolve(anchor, looks)
	if v := f.sent.ClauseVerb(f.node); x.Bound == when.Until && (f.when(x) || t.End != "" && v >= 0 && notUntil(f.sent, v)) {
		return x.Limit(anchor, looks), planned // "is not expected until Sunday", "stays until Sunday, when he goes to Rome"
	}
	if f.status == schema.Held && anchor.Day != "" && !f.backFrom() {
		ahead := when.Unknown
		if r.timetable(f, x) {
			ahead = when.Future
		}
		if u := x.Resolve(anchor, ahead); (ahead == when.Future || !f.strong && f.rule.POS == "noun" && !f.saidDuring(x) && !f.cameOn(x)) && (u.Start > anchor.Day || ahead == when.Future && u.Start == anchor.Day && !f.arrived() && !f.inSession() || nextWords(u)) {
			t, planned, looks = u, true, when.Future
		}
	}
	if s, ok := r.stayAt(f, x); ok {
		if long, ok := s.Time(r.exprs[f.sent.Index], anchor, looks); ok {
			return long, planned
		}
	}
	if f.rule.Ends || f.rule.Name == "return from" || f.rule.Name == "return" && !r.afterArticle(&t) || f.backFrom() || f.ends(spanHead(f.sent, x)) {
		t = schema.Time{Text: t.Text}
	}
	return t, planned
}

// cameOn tells whether date words are those of a past verb of coming that tells what somebody came for: who "arrived on Sunday for
// talks" did not come on a Sunday ahead.
func (f *frame) cameOn(x *when.Expr) bool {
	s := f.sent
	head := spanHead(s, x)
	v := s.ClauseVerb(head)
	return v >= 0 && s.Nodes[v].Tag == "VBD" && arriving[s.Nodes[v].Lemma] && s.Above(v, f.node) && !s.Above(f.node, head)
}

// backFrom tells whether a visit is told as what somebody comes back from, so that the day of his coming is none of it.
func (f *frame) backFrom() bool {
	prep, up := f.under()
	return f.typ() == schema.Visit && f.rule.POS == "noun" && prep == "from" && (comers[f.sent.Nodes[up].Lemma] || f.sent.Nodes[up].Lower == "fresh" || f.sent.Nodes[up].Lower == "return")
}

// stayAt is the length of a frame's event with the day that date words tell, which is its first or last.
func (r *reading) stayAt(f *frame, x *when.Expr) (when.Stay, bool) {
	exprs := r.exprs[f.sent.Index]
	for _, s := range when.Stays(r.story.Doc, exprs) {
		if f.rule.Name == "leave" && s.Last || f.stayedBefore(&exprs[s.Length]) {
			continue // how long he was where he left does not tell how long he will be where he goes
		}
		if x == &exprs[s.Length] || x == &exprs[s.Day] && (f.typ() == schema.Visit || f.measured(&exprs[s.Length]) || r.link(f, &exprs[s.Length]) == "below") {
			return s, true
		}
	}
	return when.Stay{}, false
}

// stayedBefore tells whether a length is that of a stay after which somebody goes where a verb tells: "flew to Rome after a two-day stay
// in Oslo".
func (f *frame) stayedBefore(x *when.Expr) bool {
	s := f.sent
	stay := s.Nodes[spanHead(s, x)].Head
	after := s.Nodes[stay].Head
	return f.rule.POS == "verb" && s.Nodes[f.node].Lemma != "return" && s.Nodes[stay].Dep == "pobj" && (s.Nodes[after].Lower == "after" || s.Nodes[after].Lower == "following") && s.Nodes[after].Head == f.node
}

// measured tells whether a length is told of an event with "of": "four days of talks".
func (f *frame) measured(x *when.Expr) bool {
	s := f.sent
	up := s.Nodes[f.node].Head
	return s.Nodes[f.node].Dep == "pobj" && s.Nodes[up].Lower == "of" && s.Nodes[up].Head >= x.First-s.First && s.Nodes[up].Head < x.Last-s.First
}

// lengthOf is the length that the clause of a frame tells; nil if it tells none.
func (r *reading) lengthOf(f *frame) *when.Expr {
	exprs := r.exprs[f.sent.Index]
	for k := range exprs {
		if exprs[k].Kind == when.Duration && r.timeDistance(f, &exprs[k]) >= 0 {
			return &exprs[k]
		}
	}
	return nil
}

// timetable tells whether the verb of an event stands in a present tense that a date turns into a plan:
// "leaves for Seoul tomorrow", "is arriving on Monday", "begins talks on Tuesday". The date must be that verb's own.
func (r *reading) timetable(f *frame, x *when.Expr) bool {
	v := f.node
	if f.rule.POS == "noun" {
		v = f.verb
	}
	if v >= 0 && f.sent.ClauseVerb(spanHead(f.sent, x)) != v {
		return false
	}
	if f.status != schema.Held || v < 0 || f.sent.InQuote[f.node] || f.rule.POS == "noun" && !light[f.sent.Nodes[v].Lemma] {
		return false
	}
	tag := f.sent.Nodes[v].Tag
	return tag == "VBZ" || tag == "VBP" || progressive(f.sent, v)
}

// anchorOf is what date words of a frame's sentence are counted from. "The day before" and the like
// count from the last day told before them, be it in the sentence or in one of those before, but not from
// the day on which something was said; else from the event told last, else from the article's own day.
func (r *reading) anchorOf(f *frame, x *when.Expr) when.Anchor {
	a := r.anchor
	if x.Kind != when.Anaphoric {
		return a
	}
	for k := f.sent.Index; k >= max(0, f.sent.Index-maxBack) && a.Previous == nil; k-- {
		if a.Previous = r.lastDay(f, k, x); a.Previous != nil && f.status == schema.Held && a.Previous.Start < a.Day && (k == f.sent.Index && r.sharesDay(f, x) || k == f.sent.Index-1 && x.Rule == "in the day" && r.daysAgo(a.Previous) <= newsDays) {
			a.Day = a.Previous.Start
		}
	}
	for i := len(r.told) - 1; i >= 0 && a.Previous == nil; i-- {
		if t := r.told[i].time; t.Known() {
			a.Previous = t
		}
	}
	if a.Previous == nil && a.Day != "" {
		a.Previous = &schema.Time{Start: a.Day, Precision: schema.Day}
	}
	return a
}

// newsDays is how many days before the article's own the day may lie that one sentence tells and "later in the day" in the next is of.
const newsDays = 2

// daysAgo is how many days before the article's own a day lies; many if one of them is unknown.
func (r *reading) daysAgo(t *schema.Time) int {
	own, _, err := schema.ParseDate(r.anchor.Day)
	day, _, err2 := schema.ParseDate(t.Start)
	if err != nil || err2 != nil {
		return 1 << 20
	}
	return int(own.Sub(day).Hours() / 24)
}

// sharesDay tells whether the verb with which that of an event is coordinated tells the day that "later in the day" is of: "arrived on
// Sunday and met him later in the day", read on Thursday.
func (r *reading) sharesDay(f *frame, x *when.Expr) bool {
	s, v := f.sent, f.clause()
	if v < 0 || s.Nodes[v].Dep != "conj" {
		return false
	}
	return slices.ContainsFunc(r.exprs[s.Index], func(y when.Expr) bool {
		return y.Last <= x.First && y.Kind <= when.Range && s.ClauseVerb(spanHead(s, &y)) == s.Nodes[v].Head
	})
}

// maxBack is how many sentences before "the day before" the day that it counts from may stand.
const maxBack = 3

// lastDay is the last day that a sentence tells before date words x, of a frame's own sentence the last time if the words count in
// months or years ("in July 2004 ... the next month"); nil if it tells none.
func (r *reading) lastDay(f *frame, sentence int, x *when.Expr) *schema.Time {
	exprs, s := r.exprs[sentence], r.story.Sentences[sentence]
	for k := len(exprs) - 1; k >= 0; k-- {
		y := &exprs[k]
		if y.Last > x.First || y.Kind > when.Range {
			continue
		}
		v := s.ClauseVerb(spanHead(s, y))
		said := v >= 0 && claims[s.Nodes[v].Lemma] && s.Child(v, "prt") < 0 // not "was sworn in on Monday"
		if said && !(sentence == f.sent.Index && f.clause() >= 0 && s.Nodes[f.clause()].Head == v && tenseOf(s, f.clause()) == "had") {
			continue // but "said on Monday that he had met him the day before"
		}
		looks := f.direction()
		if d := lookAt(s, v); d != when.Unknown {
			looks = d
		} else if sentence == f.sent.Index {
			looks = r.looks(f, y)
		}
		if t := y.Resolve(r.anchor, looks); t.Known() && (t.Precision == schema.Day || sentence == f.sent.Index && x.Rule == "told unit") {
			return &t
		}
	}
	return nil
}

// nextWords tells whether a time without a date looks ahead in words ("next week").
func nextWords(t schema.Time) bool {
	return t.Start == "" && strings.HasPrefix(strings.ToLower(t.Text), "next ")
}

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
	return since && !(f.rule.POS == "verb" && perfect(f.sent, f.node)) && !f.when(x)
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

// calledOff tells whether date words under the verb that puts an event off or calls it off lie after the
// article: nothing has been called off yet on a day to come, so the day is the event's.
func (r *reading) calledOff(f *frame, x *when.Expr, v int) bool {
	if v < 0 || v != f.verb || f.status != schema.Cancelled || r.anchor.Day == "" || x.Kind > when.Range {
		return false
	}
	return x.Resolve(r.anchor, when.Unknown).Start > r.anchor.Day
}

// happening are the verbs that only tell that their subject took place.
var happening = words("occur", "happen", "take", "come", "fall", "follow", "last", "convene", "proceed", "go", "await")

// followsOn tells whether a frame's verb is told in one breath with a verb before it that bears the
// date: "ended Friday a visit to Chile and left for La Paz", "would on Wednesday attend briefings and hold
// talks". Neither has a subject of its own in between.
func (f *frame) followsOn(v int) bool {
	n := f.node
	if f.rule.POS == "noun" {
		n = f.verb
	}
	s := f.sent
	for n >= 0 && s.Nodes[n].Dep == "conj" && s.Child(n, "nsubj", "nsubjpass") < 0 {
		if n = s.Nodes[n].Head; n == v {
			return !claims[s.Nodes[v].Lemma]
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
		if dep == "nsubj" && (happening[f.sent.Nodes[verb].Lemma] || f.typ() != schema.Visit && (claims[f.sent.Nodes[verb].Lemma] || concluding[f.sent.Nodes[verb].Lemma])) {
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
			if s.Nodes[n].Dep != "relcl" || !onlyDates(s, n) && !tellsOfDate(s, n) {
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

// tellsOfDate tells whether a clause such as "that was to begin on Saturday" only says when.
func tellsOfDate(s *tree.Sentence, n int) bool {
	x := s.Child(n, "xcomp")
	return s.Nodes[n].Lemma == "be" && x >= 0 && dated[s.Nodes[x].Lemma]
}

// ending are the verbs whose date is the last of an event.
var ending = words("end", "conclude", "finish", "close", "wrap", "wind", "complete")

// ends tells whether date words at a node tell when the event of a noun ends: "the summit concluded
// on Saturday".
func (f *frame) ends(head int) bool {
	v := f.sent.ClauseVerb(head)
	return f.rule.POS == "noun" && v >= 0 && v != f.node && ending[f.sent.Nodes[v].Lemma] && !f.between(head)
}

// between tells whether date words stand between the noun of an event and the verb of which it is the subject: they are the
// noun's own ("the first round, in Geneva in May, ended without a deal").
func (f *frame) between(head int) bool {
	d := f.sent.Nodes[f.node].Dep
	return f.rule.POS == "noun" && (d == "nsubj" || d == "nsubjpass") && f.node < head && head < f.verb && f.sent.ClauseVerb(head) == f.verb
}

// dated are the verbs whose date is that of the event that they describe: "a summit, to be held on
// Thursday".
var dated = words("hold", "take", "begin", "start", "open", "schedule", "slate", "set", "plan", "due", "convene", "fix", "expect", "end", "conclude", "arrange", "agree", "book",
	"pencil", "time", "reschedule", "bill", "occur", "happen", "kick", "run", "last")

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
