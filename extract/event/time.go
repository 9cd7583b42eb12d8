package event

import (
	"cmp"
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

// looks tells whether date words look back or ahead; see toward. A bare weekday of what was put off or called off is the one to come
// unless it was yesterday: "has cancelled a meeting set for Monday" is no news of a Monday three days ago.
func (r *reading) looks(f *frame, x *when.Expr) when.Direction {
	d := r.toward(f, x)
	if d == when.Future && ofWeekday(x.Text) && f.verdict.node >= 0 && hadBeen(f.sent, f.sent.ClauseVerb(f.verdict.node)) {
		if t := r.resolve(x, when.Past); t.Precision == schema.Day && !r.overBy(&t, 1) {
			return when.Past // "had been due to meet him on Tuesday", told on Wednesday
		}
	}
	if d != when.Unknown || !f.status.Off() || !ofWeekday(x.Text) {
		return d
	}
	if f.rule.POS == "verb" && f.sent.Nodes[f.node].Tag == "VBD" && never(f.sent, f.node) || f.turnedAway(x) {
		return when.Past // "had been expected on Tuesday and never arrived"
	}
	if v := f.sent.ClauseVerb(spanHead(f.sent, x)); v >= 0 && f.sent.Nodes[v].Tag == "VBD" && f.sent.Nodes[v].Lemma != "be" && !timing[f.sent.Nodes[v].Lemma] {
		return d // "announced on Friday that he would not come"
	}
	if t := r.resolve(x, when.Past); t.Precision == schema.Day && r.overBy(&t, 1) {
		return when.Future
	}
	return d
}

// ofWeekday tells whether date words name a day of the week and do not say of which: "on Friday", "late Monday".
func ofWeekday(text string) bool {
	named := false
	for _, w := range strings.Fields(strings.ToLower(text)) {
		if strings.ContainsAny(w, "0123456789") || turns[w] || w == "this" {
			return false
		}
		named = named || weekdays[w]
	}
	return named
}

// toward tells whether date words look back or ahead: as the verb that bears them does, where that is
// another than the event's own and its tense or mood is plain ("to be held in December", "was to have
// begun on Monday"), else as the event does.
func (r *reading) toward(f *frame, x *when.Expr) when.Direction {
	s := f.sent
	head := spanHead(s, x)
	v := s.ClauseVerb(head)
	if v >= 0 && f.status == schema.Held && f.doneThere() {
		return when.Past
	}
	if v >= 0 && v == f.verb && f.status == schema.Held && followed(s, f.node, v) {
		return when.Past
	}
	if v >= 0 && (hadBeen(s, v) || f.status != schema.Held && turnedOut(s, v)) {
		return when.Unknown
	}
	if x.Rule == "weekday" && r.justOff(f) && v >= 0 && hasTo(s, v) && perfect(s, v) {
		return when.Future // "talks that were to have begun on Monday have been put off"
	}
	if v >= 0 && f.status != schema.Held && (wasPlanned(s, v) || wasPlanned(s, s.Nodes[v].Head)) && r.farAhead(f, x) {
		return when.Past // "were to meet in February but the talks were put off"
	}
	if v >= 0 && (f.status == schema.Planned || f.status == schema.Possible) && r.wasOff(s, v) && r.farAhead(f, x) {
		return when.Past // "denied that a trip in March was cancelled"
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

// wasOff tells whether a verb says in the past that something was put off or called off: "was cancelled", "had been put off".
func (r *reading) wasOff(s *tree.Sentence, v int) bool {
	c := r.verbCue(s, v)
	return c != nil && c.Status.Off() && (s.Nodes[v].Tag == "VBD" || s.Any(s.ChildrenOf(v, "aux", "auxpass"), "was", "were", "had"))
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
func turnedOut(s *tree.Sentence, v int) bool { return otherTurn(s, v) >= 0 }

// breaking are the verbs that tell of talks under way that they go on no more.
var breaking = words("freeze", "suspend", "halt", "interrupt", "stall", "pause", "break", "adjourn")

// setTime chooses among the date words of a frame's sentence and resolves them. A
// noun that no tense tells of is planned if its date lies after the article. A length of days told
// beside a day gives the end.
func (r *reading) setTime(f *frame) {
	f.time, f.expr, f.counted, f.dates = nil, nil, false, r.ownDates(f)
	if t, x := r.countedDay(f); t != nil {
		f.time, f.expr, f.counted = t, x, true
		return
	}
	if x := cmp.Or(r.thereSince(f), r.underWaySince(f)); x != nil {
		t := r.resolve(x, when.Past)
		f.time, f.expr = &t, x
		return
	}
	f.expr = r.chosen(f)
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

// countedDay is the time of an event that its sentence tells by days counted from another or by which day of a visit the news is from, with the date
// words that it counts from; nil if it tells none so.
func (r *reading) countedDay(f *frame) (*schema.Time, *when.Expr) {
	for _, day := range []func(*frame) (*schema.Time, *when.Expr){r.countedFrom, r.countedTo, r.dayGivenUp} {
		if t, x := day(f); t != nil {
			return t, x
		}
	}
	return r.dayOfStay(f), nil
}

// chosen are the date words of a frame's sentence that are its own: those that its clause plainly tells it by, else the likeliest, else those of a
// clause beside; nil if there are none.
func (r *reading) chosen(f *frame) *when.Expr {
	if x := cmp.Or(f.ofOneTime(), r.spentThere(f), r.thereForTalks(f), r.putOffFrom(f)); x != nil {
		return x
	}
	if len(f.dates) > 0 {
		if x := r.closer(f, best(f.dates)).expr; x != nil {
			return x
		}
	}
	for _, other := range []func(*frame) *when.Expr{r.openingTold, r.partingDay, r.beforeLeaving, r.sameDay, r.lengthOf} {
		if x := other(f); x != nil {
			return x
		}
	}
	return nil
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

// thereSince are the date words that tell since when or when somebody beside whose name a place stands is there: "Tajani, in Tunis since
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
		if f.inAside(x) {
			return x // "Tajani, in Tunis on Monday, met"
		}
		if up := s.Nodes[since].Head; s.Nodes[since].Lower == "since" && x.Kind == when.Point && since > f.node && (up == f.node || up == s.Nodes[f.node].Head || s.Above(f.node, up)) {
			return x
		}
	}
	return nil
}

// inAside tells whether a day ends the aside that places somebody: "Tajani, in Tunis on Monday, met".
func (f *frame) inAside(x *when.Expr) bool {
	s, first, last := f.sent, x.First-f.sent.First, x.Last-f.sent.First
	if x.Kind != when.Point || x.Bound != when.NoBound || first <= f.node || last >= len(s.Nodes) || s.Nodes[last].Text != "," {
		return false
	}
	return s.Nodes[f.node].Head < f.node && !slices.ContainsFunc(s.Nodes[f.node:first], func(n tree.Node) bool { return n.Text == "," })
}

// putOffFrom are the date words with "from" beside the verb that tells of a frame's event to be put off, which are those of the day set at first: "was
// postponed from March", "was moved from May to June". It is nil if there are none.
func (r *reading) putOffFrom(f *frame) *when.Expr {
	s, v := f.sent, f.verdict.node
	if f.status != schema.Postponed || v < 0 || !s.IsVerb(v) {
		return nil
	}
	exprs := r.exprs[s.Index]
	for k := range exprs {
		if x := &exprs[k]; x.Kind == when.Point && strings.HasPrefix(strings.ToLower(x.Text), "from ") && s.ClauseVerb(spanHead(s, x)) == v {
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
	t = r.resolveFrom(anchor, x, looks)
	if v := f.sent.ClauseVerb(f.node); x.Bound == when.Until && (f.when(x) || v >= 0 && (notUntil(f.sent, v) || notUntil(f.sent, f.sent.Nodes[v].Head))) {
		return x.Limit(anchor, looks), planned // "is not expected until Sunday", "stays until Sunday, when he goes to Rome"
	}
	if f.status == schema.Held && anchor.Day != "" && !f.backFrom() && r.lastWeekOf(f, x) == "" {
		ahead := when.Unknown
		if r.timetable(f, x) {
			ahead = when.Future
		}
		open := ahead == when.Future || !f.strong && f.rule.POS == "noun" && !f.lastOfRow() && !f.saidDuring(x) && !f.cameOn(x) && !f.gatheredFor() && !f.doneThere()
		if open && !f.ends(spanHead(f.sent, x)) && !f.wasSomething() {
			if u := r.resolveFrom(anchor, x, ahead); u.Start > anchor.Day || ahead == when.Future && u.Start == anchor.Day && !f.arrived() && !f.inSession() || nextWords(u) {
				t, planned, looks = u, true, when.Future
			}
		}
	}
	if s, ok := r.stayAt(f, x); ok {
		if long, ok := s.Time(r.exprs[f.sent.Index], anchor, looks); ok {
			return long, planned
		}
	}
	if r.doesThere(f, f.sent.ClauseVerb(spanHead(f.sent, x))) {
		return t, planned
	}
	if f.inRounds() && f.status == schema.Held && f.ends(spanHead(f.sent, x)) {
		if m := x.Limit(anchor, looks); m.Precision == schema.Month {
			return m, planned // "the previous round ended in December"
		}
	}
	if f.rule.Ends || f.rule.Name == "return from" || f.rule.Name == "return" && !r.afterArticle(&t) || f.backFrom() || f.ends(spanHead(f.sent, x)) {
		t = schema.Time{Text: t.Text}
	}
	if r.overBefore(f, x) && r.afterArticle(&t) {
		t = schema.Time{Text: t.Text}
	}
	return t, planned
}

// cameOn tells whether date words are those of a past verb of coming or sending that tells what somebody came for: who "arrived on Sunday for
// talks", or was sent for them, did not come on a Sunday ahead.
func (f *frame) cameOn(x *when.Expr) bool {
	s := f.sent
	head := spanHead(s, x)
	v := s.ClauseVerb(head)
	return v >= 0 && s.Nodes[v].Tag == "VBD" && (arriving[s.Nodes[v].Lemma] || sending[s.Nodes[v].Lemma]) && s.Above(v, f.node) && !s.Above(f.node, head)
}

// sending are the verbs by which somebody is sent somewhere.
var sending = words("send", "dispatch", "despatch", "fly", "take")

// wasSomething tells whether a noun is told in a main clause or one that describes to have been something, so that it is over: "his journey
// to Rome in September was the first", but not "he said the visit in September was a step".
func (f *frame) wasSomething() bool {
	s, v := f.sent, f.verb
	return f.rule.POS == "noun" && v >= 0 && s.Nodes[f.node].Dep == "nsubj" && s.Nodes[f.node].Head == v && s.Nodes[v].Lemma == "be" && s.Nodes[v].Tag == "VBD" && s.Nodes[v].Dep != "ccomp" && s.Child(v, "attr") >= 0
}

// doneThere tells whether a past participle after a noun tells what was done at an event, which then is over: "an accord signed at a
// summit in January", but not "planned for the summit".
func (f *frame) doneThere() bool {
	s := f.sent
	v := s.ClauseVerb(f.node)
	return v >= 0 && s.Nodes[v].Tag == "VBN" && s.Nodes[v].Dep == "acl" && !timing[s.Nodes[v].Lemma] && s.Child(v, "aux", "auxpass") < 0 && s.Above(v, f.node)
}

// backFrom tells whether a visit is told as what somebody comes back from, so that the day of his coming is none of it.
func (f *frame) backFrom() bool {
	return f.typ() == schema.Visit && f.rule.POS == "noun" && comesBackFrom(f.sent, f.node) >= 0
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

// nextWords tells whether a time without a date looks ahead in words ("next week").
func nextWords(t schema.Time) bool {
	return t.Start == "" && strings.HasPrefix(strings.ToLower(t.Text), "next ")
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

// dateKey is date words by where they stand, their bound and the way that they are taken to look.
type dateKey struct {
	first, last int
	bound       when.Bound
	looks       when.Direction
}

// resolveFrom is what date words come to, counted from an anchor that is mostly the article's own.
func (r *reading) resolveFrom(a when.Anchor, x *when.Expr, looks when.Direction) schema.Time {
	if a == r.anchor {
		return r.resolve(x, looks)
	}
	return x.Resolve(a, looks)
}

// resolve is what date words come to, counted from the article's own day. Every event of a sentence asks it of all its date words, so it
// is worked out once.
func (r *reading) resolve(x *when.Expr, looks when.Direction) schema.Time {
	key := dateKey{x.First, x.Last, x.Bound, looks}
	t, ok := r.resolved[key]
	if !ok {
		t = x.Resolve(r.anchor, looks)
		r.resolved[key] = t
	}
	return t
}
