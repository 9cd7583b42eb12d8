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

// overBefore tells whether words counted from a time told before are those of what a past tense tells, so that they mean no day to come even
// where the time that they count from is not found: "The next day he met Kohl".
func (r *reading) overBefore(f *frame, x *when.Expr) bool {
	v := f.clause()
	return x.Kind == when.Anaphoric && f.status == schema.Held && v >= 0 && f.sent.Nodes[v].Tag == "VBD" && f.sent.ClauseVerb(spanHead(f.sent, x)) == v && lookAt(f.sent, v) != when.Future
}

// openingTold are the words counted from a time told before that open the clause of an event, whose time they then are: "That year he
// visited Israel"; nil if there are none.
func (r *reading) openingTold(f *frame) *when.Expr {
	s, v := f.sent, f.clause()
	if v < 0 || f.rule.POS != "verb" && !r.carriesTime(f) {
		return nil
	}
	subject, _ := subjectOf(s, v)
	for _, c := range f.dates {
		if c.expr == nil || c.expr.Kind != when.Anaphoric || !c.time.Known() {
			continue
		}
		if head := spanHead(s, c.expr); head < subject && s.ClauseVerb(head) == v && (s.Nodes[v].Dep == "ROOT" || s.Nodes[v].Dep == "conj") {
			return c.expr
		}
	}
	return nil
}

// anchorOf is what date words of a frame's sentence are counted from. "The day before" and the like
// count from the last day told before them, be it in the sentence or in one of those before, but not from
// the day on which something was said; else from the event told last, else from the article's own day.
func (r *reading) anchorOf(f *frame, x *when.Expr) when.Anchor {
	a := r.anchor
	if x.Kind != when.Anaphoric {
		if day := r.lastWeekOf(f, x); day != "" {
			a.Day = day
		}
		return a
	}
	if a.Previous = r.dayOfMain(f, x); a.Previous == nil {
		a.Previous = r.dayOfTale(f, x)
	}
	for k := f.sent.Index; k >= max(0, f.sent.Index-maxBack) && a.Previous == nil; k-- {
		if a.Previous = r.lastDay(f, k, x, false); a.Previous != nil && (r.ofThatDay(f, x, k, a.Previous) || r.aheadThen(f, x, k, a.Previous)) {
			a.Day = a.Previous.Start
		}
	}
	for i := len(r.told) - 1; i >= 0 && a.Previous == nil; i-- {
		g := r.told[i]
		if later := g.expr != nil && g.expr.First > x.First; g.time.Known() && finer(g.time.Precision, x.CountsFrom()) && !later {
			a.Previous = g.time
		}
	}
	if a.Previous == nil && a.Day != "" {
		a.Previous = &schema.Time{Start: a.Day, Precision: schema.Day}
	}
	return a
}

// lastWeekOf is the last day of the week before the article's own if a bare weekday of what was held is of that week, as the journey is that a
// sentence shortly before tells of "last week", where somebody was at home or there whom the traveller met: "went to Kyiv last week. He met
// Zelensky on Wednesday"; empty if it is not.
func (r *reading) lastWeekOf(f *frame, x *when.Expr) string {
	v := f.clause()
	if f.status != schema.Held || x.Kind != when.Point || x.Bound != when.NoBound || !ofWeekday(x.Text) || v < 0 || f.sent.Nodes[v].Tag != "VBD" {
		return ""
	}
	for _, g := range r.told {
		monday, told := r.weekOf(g.time)
		back := f.sent.Index - g.sent.Index
		if g.typ() != schema.Visit || back < 1 || back > reachDates || !told || g.to == "" || g.time.Start != "" || ofOwner(g) || !strings.Contains(strings.ToLower(g.time.Text), "last week") {
			continue
		}
		there := f.to == g.to || f.typ() == schema.Visit && f.to == "" && comers[f.sent.Nodes[f.node].Lemma] || f.place.country == g.to || !f.place.known() && slices.ContainsFunc(f.parties, func(p mention.Ref) bool { return p.Side == g.to })
		if there && sharesPerson(f.who(), g.visitors) {
			return monday.AddDate(0, 0, 6).Format(time.DateOnly)
		}
	}
	return ""
}

// ofOwner tells whether the date words of an event are those of something else that it is told with: "came for last week's summit".
func ofOwner(g *frame) bool {
	if g.expr == nil {
		return true
	}
	next := g.expr.Last - g.sent.First
	return next >= 0 && next < len(g.sent.Nodes) && (g.sent.Nodes[next].Lower == "'s" || g.sent.Nodes[next].Lower == "'")
}

// ofThatDay tells whether "later in the day" of what was held is of a day before the article's own that a sentence tells.
func (r *reading) ofThatDay(f *frame, x *when.Expr, sentence int, day *schema.Time) bool {
	return f.status == schema.Held && day.Start < r.anchor.Day && (sentence == f.sent.Index && r.sharesDay(f, x) || sentence == f.sent.Index-1 && x.Rule == "in the day" && r.daysAgo(day) <= newsDays)
}

// aheadThen tells whether "in the evening" of what is planned is of the day to come that its sentence or the one before tells: "will arrive on
// Friday. A dinner is set for the evening".
func (r *reading) aheadThen(f *frame, x *when.Expr, sentence int, day *schema.Time) bool {
	return (f.status == schema.Planned || f.status == schema.Possible) && x.Rule == "in the day" && sentence >= f.sent.Index-1 && day.Start > r.anchor.Day
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

// sharesDay tells whether the verb of an event or the one with which it is coordinated tells before the day that "later in the day" is of: "arrived
// on Sunday and met him later in the day", "met Kohl on Sunday and Kok in the evening", read on Thursday.
func (r *reading) sharesDay(f *frame, x *when.Expr) bool {
	s, v := f.sent, f.clause()
	return v >= 0 && slices.ContainsFunc(r.exprs[s.Index], func(y when.Expr) bool {
		u := s.ClauseVerb(spanHead(s, &y))
		beside := s.Nodes[v].Dep == "conj" || s.Nodes[v].Dep == "advcl" && s.Nodes[v].Tag == "VBG" // "was there on Sunday, meeting him in the evening"
		return y.Last <= x.First && (y.Kind <= when.Range || dayTold[y.Rule]) && (u == v || beside && u == s.Nodes[v].Head)
	})
}

// countsOn tells whether date words count in days from a day told right before them: "the next day", "the evening before", "two days later". Those
// of a clause that describes somebody do not: "met Kohl on Monday and Kok, who had come the day before".
func (r *reading) countsOn(s *tree.Sentence, x *when.Expr) bool {
	words := strings.ToLower(x.Text)
	if dayAfter[words] {
		return true
	}
	if v := s.ClauseVerb(spanHead(s, x)); v < 0 || s.Nodes[v].Dep == "relcl" {
		return false
	}
	return x.Rule == "day after" || x.Rule == "day before" || x.Rule == "units later" && (strings.Contains(words, "day") || strings.Contains(words, "week") || strings.Contains(words, "fortnight"))
}

// dayTold are the rules of words that tell a day from another: "the next day", "the day before", "the same day".
var dayTold = words("day after", "day before", "same day")

// maxBack is how many sentences before "the day before" the day that it counts from may stand.
const maxBack = 3

// dayOfTale is the day from which "the same day" counts where days of what had been before stand between: in "received Grossi on Tuesday. It
// had been agreed on March 30. On the same day he met Lee" that Tuesday; nil if none do, or no other day is told before.
func (r *reading) dayOfTale(f *frame, x *when.Expr) *schema.Time {
	v := f.clause()
	if x.Rule != "same day" || v < 0 || tenseOf(f.sent, v) != "VBD" {
		return nil
	}
	if r.lastDay(f, f.sent.Index, x, false) != nil {
		return nil // "who had been sworn in on Monday and left the same day"
	}
	for k := f.sent.Index - 1; k >= max(0, f.sent.Index-maxBack); k-- {
		if t := r.lastDay(f, k, x, true); t != nil {
			return t
		}
	}
	return nil
}

// lastDay is the last day that a sentence tells before date words x, of a frame's own sentence the last time if the words count in
// months or years ("in July 2004 ... the next month"); nil if it tells none.
func (r *reading) lastDay(f *frame, sentence int, x *when.Expr, passes bool) *schema.Time {
	exprs, s := r.exprs[sentence], r.story.Sentences[sentence]
	for k := len(exprs) - 1; k >= 0; k-- {
		y := &exprs[k]
		if sentence == f.sent.Index && x.Rule == "in the day" && y.Last <= x.First && dayTold[y.Rule] { // "spoke there on the following day and met him in the evening"
			if t := y.Resolve(r.anchorOf(f, y), f.direction()); t.Known() {
				return &t
			}
		}
		if y.Last > x.First || y.Kind > when.Range {
			continue
		}
		v := s.ClauseVerb(spanHead(s, y))
		if passes && v >= 0 && tenseOf(s, v) == "had" {
			continue
		}
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
		anchor := r.anchor
		if day := r.lastWeekOf(f, y); sentence == f.sent.Index && day != "" {
			anchor.Day = day
		}
		t := r.resolveFrom(anchor, y, looks)
		if ahead := r.resolveFrom(anchor, y, when.Future); f.direction() == when.Future && t.Precision == schema.Month && ahead.Start > t.Start {
			t = ahead // "had been asked to come in April. A bigger caller is expected the same month"
		}
		if y.Bound == when.Until || x.CountsFrom() != schema.Day { // "they quarrelled until 1996. That year"
			t = y.Limit(anchor, looks)
		}
		if t.Known() && (t.Precision == schema.Day || finer(t.Precision, x.CountsFrom()) || sentence == f.sent.Index && x.Rule == "told unit") {
			return &t
		}
	}
	return nil
}

// finer tells whether a time is as precise as another or more: a month is as precise as a month, and more than a year.
func finer(p, than schema.Precision) bool {
	return p == than || p == schema.Day || p == schema.Month && than == schema.Year
}
