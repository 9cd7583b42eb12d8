package when

import (
	"slices"
	"strings"

	"demarche/extract/text"
)

// Find returns the time expressions of a sentence, in order; they do not overlap. It is safe for
// several goroutines.
func Find(doc *text.Document, sentence int) []Expr {
	s := doc.Sentences[sentence]
	lx := lex(doc.SentenceTokens(sentence), s.First)
	found := join(lx, scan(lx))
	out := make([]Expr, 0, len(found))
	end := s.First // of the expression before
	for _, f := range found {
		f.reach(lx)
		x := f.expr
		// A token may hold words of two expressions ("earlier$the"): it belongs to the first.
		x.First, x.Last = max(lx[f.first].first, end), lx[f.last-1].last
		if x.First >= x.Last {
			continue
		}
		end = x.Last
		x.Text = doc.Slice(s.Part, doc.Tokens[x.First].StartByte, doc.Tokens[x.Last-1].EndByte)
		out = append(out, x)
	}
	return slices.Clip(out)
}

// found is an expression with its range of lexemes.
type found struct {
	first, last int
	expr        Expr
}

// scan finds what the rules and the phrases of data/vague.tsv match, longest first, left to right.
func scan(lx []lexeme) []found {
	var out []found
	root := grammar()
	cur, best := &match{lx: lx}, &match{lx: lx, shorter: &match{lx: lx}}
	for i := 0; i < len(lx); {
		value, n := vaguePhrases.find(lx, i)
		if i > 0 && lx[i].capital && value == kindNames[Recurring] {
			n = 0 // the China Daily
		}
		cur.reset(i)
		best.reset(i)
		root.walk(cur, i, best)
		f, ok := choose(best, value, n)
		if !ok || lx[i].name {
			i++
			continue
		}
		out = append(out, f)
		i = f.last
	}
	return out
}

// choose makes an expression of the longest match of the rules, or of the phrase of n words with its
// kind, whichever is longer; ok is false if there is neither.
func choose(best *match, kind string, n int) (found, bool) {
	for m := best; m != nil; m = m.shorter {
		if m.rule < 0 || m.last == m.first || m.last < m.first+n {
			continue
		}
		if f, ok := m.found(); ok {
			return f, true
		}
	}
	if n == 0 {
		return found{}, false
	}
	x := Expr{Kind: Vague, Rule: "phrase"}
	if kind == kindNames[Recurring] {
		x.Kind = Recurring
	}
	return found{best.first, best.first + n, x}, true
}

// found makes an expression of a match; ok is false if the words are no time after all.
func (m *match) found() (found, bool) {
	r := rules[m.rule]
	p, ok := r.Make(m)
	if !ok {
		return found{}, false
	}
	x := Expr{Kind: r.Kind, Rule: r.Name, from: p}
	switch {
	case r.Kind == Duration:
		x.Count, x.Unit = m.length()
	case p == nil && r.Kind < Vague:
		x.Kind = Vague
	case isTold(p):
		x.Kind = Anaphoric
	}
	return found{m.first, m.last, x}, true
}

// isTold tells whether a point of the calendar is counted from the event told before.
func isTold(p point) bool {
	var y yearRef
	switch p := p.(type) {
	case date:
		y = p.year
	case seasonOf:
		y = p.year
	case holidayOf:
		y = p.year
	}
	return y.which == same || y.which == following || y.which == previous
}

// bounds are the words before an expression that belong to it, with the side that they mark.
var bounds = map[string]Bound{
	"on": NoBound, "in": NoBound, "at": NoBound, "for": NoBound, "during": NoBound, "within": NoBound, "over": NoBound, "around": NoBound, "about": NoBound,
	"from": From, "since": From, "starting": From, "beginning": From, "until": Until, "till": Until, "through": Until,
	"by": Before, "before": Before, "after": After,
}

// farther are words that belong to an expression when they stand before its preposition: "starting
// on Monday", "sometime in June".
var farther = []string{"starting", "beginning", "sometime", "since", "from", "until", "by"}

// reach takes in the prepositions before the expression and sets its bound. "After Wednesday's
// talks" has none: the words after belong to the day.
func (f *found) reach(lx []lexeme) {
	if owner := low(lx, f.last); f.expr.Rule == "phrase" || owner == "'s" || owner == "'" {
		return
	}
	if f.expr.to != nil && low(lx, f.first-1) == "between" {
		f.first--
		return
	}
	b, ok := bounds[low(lx, f.first-1)]
	if ok && !(f.first > 1 && (b == Before || b == After) && isUnit(lx[f.first-2])) {
		f.first--
		f.expr.Bound = b
		if before := low(lx, f.first-1); b == NoBound && slices.Contains(farther, before) {
			f.first--
			f.expr.Bound = bounds[before]
		}
	}
	if f.expr.Bound == NoBound && f.isEnd(lx) {
		f.expr.Bound = End
	}
}

// enders are verbs that make the day after them a last day: "the summit ended on Monday".
var enders = []string{"ended", "ends", "concluded", "concludes", "closed", "closes", "finished", "finishes", "ending", "concluding"}

// isEnd tells whether a verb before the expression makes it a last day; "here" and a place may stand
// between: "ended in Rome on Monday".
func (f *found) isEnd(lx []lexeme) bool {
	i := f.first - 1
	switch {
	case low(lx, i) == "here" || low(lx, i) == "there" || low(lx, i) == "up":
		i--
	case low(lx, i-1) == "in" && lx[i].capital:
		i -= 2
	}
	return slices.Contains(enders, low(lx, i)) || low(lx, i) == "wrapped" || low(lx, i) == "wound"
}

// isUnit tells whether a word is a unit of time: "three days before Monday".
func isUnit(l lexeme) bool { return wordValue(l.low, unit)+wordValue(l.low, units) > 0 }

// join makes one range of two expressions with a word such as "to" between them.
func join(lx []lexeme, fs []found) []found {
	var out []found
	for i := 0; i < len(fs); i++ {
		f := fs[i]
		for i+1 < len(fs) && f.expr.to == nil && f.joins(lx, fs[i+1]) {
			f.last, f.expr.to = fs[i+1].last, fs[i+1].expr.from
			f.expr.from = withYear(f.expr.from, f.expr.to)
			f.expr.Rule += " to " + fs[i+1].expr.Rule
			if f.expr.Kind != Anaphoric {
				f.expr.Kind = Range
			}
			i++
		}
		out = append(out, f)
	}
	return carryYears(lx, out)
}

// carryYears gives the months of a list the year that the first of them tells: "in May 1999, in Rome in June and in Oslo in July".
func carryYears(lx []lexeme, fs []found) []found {
	for i := 1; i < len(fs); i++ {
		a, ok1 := fs[i-1].expr.from.(date)
		b, ok2 := fs[i].expr.from.(date)
		if !ok1 || !ok2 || a.year.told == 0 || a.month == 0 || b.month == 0 || !b.year.isBare() || fs[i-1].expr.to != nil || fs[i].expr.to != nil || !listed(lx[fs[i-1].last:fs[i].first]) {
			continue
		}
		if b.year = a.year; b.month < a.month {
			b.year.told++
		}
		fs[i].expr.from = b
	}
	return fs
}

// maxListed is how many words may stand between two dates of a list.
const maxListed = 6

// listed tells whether no more than names, commas, "and" and prepositions stand between two dates.
func listed(between []lexeme) bool {
	if len(between) == 0 || len(between) > maxListed {
		return false
	}
	joined := false
	for _, l := range between {
		switch {
		case l.low == "," || l.low == "and":
			joined = true
		case l.capital || l.low == "in" || l.low == "on" || l.low == "to" || l.low == "then" || l.low == "again" || l.low == "the":
		default:
			return false
		}
	}
	return joined
}

// withYear gives the start of a range the year that its end tells: "from Oct. 30 to Nov. 3, 2005".
func withYear(from, to point) point {
	a, ok1 := from.(date)
	b, ok2 := to.(date)
	if !ok1 || !ok2 || !a.year.isBare() || b.year.isBare() || a.month == 0 {
		return from
	}
	a.year = b.year
	if a.month > b.month && a.year.told > 0 {
		a.year.told--
	}
	return a
}

// shifted are verbs with which "from June to July" tells of two dates and no range.
var shifted = []string{"postponed", "moved", "put", "pushed", "delayed", "rescheduled", "shifted", "changed", "deferred", "advanced", "brought",
	"postpone", "move", "push", "delay", "reschedule", "shift", "change", "defer", "postponing", "moving", "delaying", "rescheduling"}

// joins tells whether f and the expression g after it are the ends of a range.
func (f found) joins(lx []lexeme, g found) bool {
	if f.expr.from == nil || g.expr.from == nil || f.expr.Kind > Range && f.expr.Kind != Anaphoric {
		return false
	}
	between := lx[f.last:g.first]
	if len(between) == 2 && low(between, 0) == "," {
		between = between[1:]
	}
	if len(between) == 2 && slices.Contains([]string{"on", "from", "late", "early"}, between[1].low) {
		between = between[:1]
	}
	if len(between) != 1 {
		return false
	}
	switch between[0].low {
	case "to", "through", "until", "till", "-", "thru":
		return !f.isShift(lx)
	case "and":
		return low(lx, f.first-1) == "between" || neighbours(f.expr.from, g.expr.from) && !opensClause(lx, g)
	case "or":
		return isMonth(f.expr.from) && isMonth(g.expr.from)
	}
	return false
}

// shiftReach is how many words before "from June to July" the verb that parts them may stand.
const shiftReach = 8

// isShift tells whether a verb before f tells that something was moved from one date to another.
func (f found) isShift(lx []lexeme) bool {
	for _, l := range lx[max(0, f.first-shiftReach):f.first] {
		if slices.Contains(shifted, l.low) {
			return true
		}
	}
	return false
}

// opensClause tells whether a day counted from the anchor opens a clause of its own: "arrived last night and
// today began talks".
func opensClause(lx []lexeme, g found) bool {
	_, shift := g.expr.from.(dayShift)
	return shift && strings.HasSuffix(low(lx, g.last), "n") && !closers[low(lx, g.last)] || shift && strings.HasSuffix(low(lx, g.last), "ed")
}

// neighbours tells whether two points are days or months that follow each other: "Saturday and
// Sunday", "tomorrow and the day after", "June and July".
func neighbours(a, b point) bool {
	switch a := a.(type) {
	case weekdayOf:
		b, ok := b.(weekdayOf)
		return ok && (a.day+1)%7 == b.day
	case dayShift:
		if b, ok := b.(dayShift); ok {
			return b.days == a.days+1
		}
		b, ok := b.(fromPrevious)
		return ok && b.n == 1 && b.unit == Days
	case date:
		b, ok := b.(date)
		return ok && a.day == 0 && b.day == 0 && a.month > 0 && (a.month%12)+1 == b.month
	}
	return false
}

// isMonth tells whether a point is a month.
func isMonth(p point) bool {
	d, ok := p.(date)
	return ok && d.month > 0 && d.day == 0
}

// String shows an expression for logs and tests: its words, its kind and its rule.
func (x Expr) String() string {
	return strings.Join([]string{x.Text, x.Kind.String(), x.Rule}, " | ")
}
