package when

import (
	"time"

	"demarche/schema"
)

// clock is what a point is counted from: a day, a direction, and the time of the event told before
// (nil if there is none).
type clock struct {
	day      time.Time
	dir      Direction
	previous *schema.Time
}

// span is what a point comes to: ISO dates cut to what is told; end is empty unless it differs.
type span struct{ start, end string }

// point is a time that the words tell. On gives its dates by a clock; ok is false where they cannot
// be known.
type point interface {
	on(c clock) (s span, ok bool)
}

// daySpan is the span of one day.
func daySpan(t time.Time) span { return span{start: schema.FormatDate(t, schema.Day)} }

// monthSpan is the span of the month of t.
func monthSpan(t time.Time) span { return span{start: schema.FormatDate(t, schema.Month)} }

// yearSpan is the span of the year of t.
func yearSpan(t time.Time) span { return span{start: schema.FormatDate(t, schema.Year)} }

// before returns the first day of the event told before, and after its last one, with its precision;
// ok is false where it is unknown.
func (c clock) before() (t time.Time, p schema.Precision, ok bool) {
	if !c.previous.Known() {
		return t, "", false
	}
	t, p, err := schema.ParseDate(c.previous.Start)
	return t, p, err == nil
}

// after returns the last day of the event told before, as before does the first.
func (c clock) after() (t time.Time, p schema.Precision, ok bool) {
	if c.previous.Known() && c.previous.End != "" {
		t, p, err := schema.ParseDate(c.previous.End)
		return t, p, err == nil
	}
	return c.before()
}

// which tells which of the recurring times of a name is meant.
type which int

// The choices: by direction; the one before, after or in the anchor's week or year; the nearest ahead
// or behind; and those counted from the event told before.
const (
	bare which = iota
	last
	next
	this
	coming
	past
	following
	previous
	same
)

// whiches are the words for a choice.
var whiches = map[string]which{"last": last, "past": last, "next": next, "this": this, "coming": coming,
	"following": following, "previous": previous, "same": same, "that": same}

// which returns the choice that the words matched tell; "the next Monday" counts from the event told
// before.
func (m *match) which() which {
	w := bare
	for _, l := range m.lx[m.first:m.last] {
		if v, ok := whiches[l.low]; ok {
			w = v
		}
	}
	if w == next && m.lx[m.first].low == "the" {
		return following
	}
	return w
}

// nearest returns the candidate that the direction asks for. Candidates are in order and within
// reach of the clock's day; slack is how many days on the wrong side still count. ok is false
// without any.
func (c clock) nearest(candidates []time.Time, slack int) (best time.Time, ok bool) {
	gap := 0
	for _, t := range candidates {
		d := int(t.Sub(c.day).Hours() / 24)
		switch {
		case c.dir == Past && d > slack, c.dir == Future && d < -slack:
			continue
		case d < 0:
			d = -d
		}
		if !ok || d < gap {
			best, gap, ok = t, d, true
		}
	}
	return best, ok
}

// weekStart is the Monday of the week of t.
func weekStart(t time.Time) time.Time {
	return t.AddDate(0, 0, -(int(t.Weekday())+6)%7)
}
