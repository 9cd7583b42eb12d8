package schema

// Event is a real-world visit, meeting, call or summit that one or more reports tell of. It is
// derived from reports and never typed in by hand. It has the shape of a Report, whose Entities it
// brings along when exported, and what only several stories can tell.
type Event struct {
	// ID is made of the event's own values: visit/2023-06-18/antony-blinken/CN. With dm: before it,
	// it is the event's IRI.
	ID string `json:"id"`
	// Formerly are ids that the event had before, sorted; they still find it.
	Formerly     []string      `json:"formerly,omitempty"`
	Type         EventType     `json:"type"`
	Status       Status        `json:"status"`
	Name         string        `json:"name,omitempty"`
	Participants []Participant `json:"participants"`
	From         string        `json:"from,omitempty"`
	To           string        `json:"to,omitempty"`
	Place        string        `json:"place,omitempty"`
	PlaceCountry string        `json:"place_country,omitempty"`
	Time         *Time         `json:"time,omitempty"`
	// PartOf is the id of the event during which this one happens.
	PartOf string `json:"part_of,omitempty"`
	Reason string `json:"reason,omitempty"`
	// Confidence is the best confidence of the reports.
	Confidence float64 `json:"confidence"`
	// Main tells that the event is news of at least one of its articles.
	Main bool `json:"main"`
	// Reports are what the event is derived from, in order.
	Reports []ReportRef `json:"reports"`
	// History is how the event was told, oldest first.
	History []Change `json:"history,omitempty"`
	// Disputed are the fields on which reports differ, with each value and who tells it.
	Disputed []Dispute `json:"disputed,omitempty"`
	// RescheduledTo is the id of the later event that took the place of this one.
	RescheduledTo string `json:"rescheduled_to,omitempty"`
}

// ReportRef names a report: the article's id and the report's id in it.
type ReportRef struct {
	Article string `json:"article"`
	Event   string `json:"event"`
}

// String returns article#event, the form in which judgements name reports.
func (r ReportRef) String() string { return r.Article + "#" + r.Event }

// Change is a status as one report told it.
type Change struct {
	Status    Status    `json:"status"`
	Published string    `json:"published,omitempty"`
	Report    ReportRef `json:"report"`
}

// Dispute is a field on which reports differ.
type Dispute struct {
	Field  string          `json:"field"`
	Values []DisputedValue `json:"values"`
}

// DisputedValue is one of the values told, and by whom.
type DisputedValue struct {
	Value   string      `json:"value"`
	Reports []ReportRef `json:"reports"`
}
