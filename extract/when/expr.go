package when

import "demarche/schema"

// Expr is a time expression: a range of tokens of a document and what they mean.
type Expr struct {
	// First and Last are the token range in the document, half open. A preposition that belongs to
	// the expression ("on", "since", "from") is inside.
	First, Last int
	// Text is the words, as they stand in the document.
	Text string
	Kind Kind
	// Bound tells which side of a stretch of time the expression marks.
	Bound Bound
	// Count and Unit are the length that the words tell ("a three-day visit": 3, Days); Count is 0
	// for every Kind but Duration.
	Count int
	Unit  Unit
	// Rule names the rule that fired.
	Rule string
	// from is what the words mean, nil where they give no date; to is the end of a range.
	from, to point
}

// Kind is what an expression is.
type Kind int

// The kinds of expressions.
const (
	Point     Kind = iota // a day, month or year: "on Monday", "in November"
	Range                 // from one to another: "Nov. 15 to 26", "at the weekend"
	Duration              // a length: "three-day", "for two days"
	Vague                 // no date: "last week", "soon"
	Anaphoric             // counted from another date of the story: "the day before"
	Recurring             // again and again: "every year", "on Mondays"
)

// kindNames are the names of the kinds in their order.
var kindNames = [...]string{"point", "range", "duration", "vague", "anaphoric", "recurring"}

// String returns the kind's name in lower case.
func (k Kind) String() string {
	if k < 0 || int(k) >= len(kindNames) {
		return "unknown"
	}
	return kindNames[k]
}

// Bound is the side of a stretch of time that an expression marks.
type Bound int

// The bounds.
const (
	NoBound Bound = iota
	From          // the first day: "from Friday", "since May", "beginning Tuesday"
	Until         // the last day: "until Sunday"
	End           // the day on which it was over, told by a verb: "ended on Sunday"
	Before        // some time up to it: "by Friday", "before Christmas"
	After         // some time from it on: "after June 12"
)

// Unit is a unit of time.
type Unit int

// The units, from short to long.
const (
	NoUnit Unit = iota
	Hours
	Days
	Weeks
	Months
	Years
	Decades
)

// Direction is where the clause of an expression looks, as its tense and mood tell.
type Direction int

// The directions. With Unknown a bare weekday or month is the nearest one.
const (
	Unknown Direction = iota
	Past
	Future
)

// Anchor is what relative words are counted from.
type Anchor struct {
	// Day is the ISO day of the dateline, else of publication; empty if unknown.
	Day string
	// Window holds the days that Day may be, where it is unknown; nil if there is none.
	Window *schema.Window
	// Previous is the time of the event told before, for "the day before" and "two days later"; nil
	// if there is none.
	Previous *schema.Time
}
