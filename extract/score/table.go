package score

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"

	"demarche/schema"
)

// Rate is precision, recall and their harmonic mean, each rounded to three decimals.
type Rate struct {
	Precision float64 `json:"p"`
	Recall    float64 `json:"r"`
	F1        float64 `json:"f1"`
}

// newRate returns the rate of so many right ones among those given and those in gold.
func newRate(right, given, gold int) Rate {
	p, r := share(right, given), share(right, gold)
	return Rate{round(p), round(r), round(f1(p, r))}
}

// share is a/b; 0 if b is.
func share(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return float64(a) / float64(b)
}

// f1 is the harmonic mean of precision and recall.
func f1(p, r float64) float64 {
	if p+r == 0 {
		return 0
	}
	return 2 * p * r / (p + r)
}

// round rounds to three decimals.
func round(x float64) float64 {
	y, _ := strconv.ParseFloat(strconv.FormatFloat(x, 'f', 3, 64), 64)
	return y
}

// Field is a compared field of a report.
type Field string

// The compared fields, in the order of the table.
const (
	FieldStatus       Field = "status"
	FieldPersons      Field = "persons"
	FieldCountries    Field = "countries"
	FieldPlaceCountry Field = "place_country"
	FieldPlace        Field = "place"
	FieldStart        Field = "start"
)

// Fields returns the compared fields in the order of the table.
func Fields() []Field {
	return []Field{FieldStatus, FieldPersons, FieldCountries, FieldPlaceCountry, FieldPlace, FieldStart}
}

// strictFields are those that must all be right in a strictly right pair.
var strictFields = []Field{FieldStatus, FieldPersons, FieldPlaceCountry, FieldStart}

// Table is how well reports agree with gold.
type Table struct {
	Articles      int `json:"articles"`
	WithoutOutput int `json:"articles_without_output"`
	Gold          int `json:"gold"`
	Given         int `json:"predicted"`
	// WithoutEvents counts the articles without any gold event, GivenEvents those of them that were
	// given one.
	WithoutEvents int `json:"articles_without_events"`
	GivenEvents   int `json:"of_these_given_events"`
	// Detect is of events found, Strict of those found with status, people, country and start right.
	Detect Rate `json:"detect"`
	Strict Rate `json:"strict"`
	// Fields is the share of pairs with the field right.
	Fields map[Field]float64 `json:"fields"`
	// Types and Statuses are detection by type, and by status with the status right.
	Types    map[schema.EventType]Rate `json:"types"`
	Statuses map[schema.Status]Rate    `json:"statuses"`
	// Reliability tells what confidence is worth.
	Reliability []Bin `json:"-"`
	// Mistakes are all differences in the order of gold.
	Mistakes []Mistake `json:"-"`
}

// Mistake is one difference between gold and reports.
type Mistake struct {
	Article string `json:"article"`
	// What is "missed", "extra" or "wrong FIELD".
	What   string           `json:"what"`
	Type   schema.EventType `json:"type"`
	Status schema.Status    `json:"status,omitempty"`
	// Gold and Given are the values of a wrong field.
	Gold  string `json:"gold,omitempty"`
	Given string `json:"given,omitempty"`
	// Quote shows the event: of gold, or of the report where there is no gold.
	Quote string `json:"quote,omitempty"`
}

// counts are the numbers that a rate is made of.
type counts struct{ right, gold, given int }

// rate is the rate of the counts.
func (c *counts) rate() Rate { return newRate(c.right, c.given, c.gold) }

// tally adds up what a table is made of.
type tally struct {
	detect, strict counts
	fields         map[Field]int
	types          map[schema.EventType]*counts
	statuses       map[schema.Status]*counts
	bins           [binCount]binSum
	mistakes       []Mistake
}

// Reports compares reports with gold, both as JSON Lines. It returns an error with the input and the
// line where a line cannot be read, and ErrNothing where no article of gold was reported on at all.
// Articles that gold does not hold are left out.
func Reports(gold, reports io.Reader) (Table, error) {
	records, err := GoldRecords(gold)
	if err != nil {
		return Table{}, err
	}
	given, err := readReports(reports)
	if err != nil {
		return Table{}, err
	}
	t := Table{Articles: len(records)}
	sum := &tally{fields: map[Field]int{}, types: map[schema.EventType]*counts{}, statuses: map[schema.Status]*counts{}}
	for i := range records {
		got, ok := given[records[i].Doc]
		if !ok {
			t.WithoutOutput++
		}
		if len(records[i].Events) == 0 {
			t.WithoutEvents++
			if len(got) > 0 {
				t.GivenEvents++
			}
		}
		sum.article(&records[i], got)
	}
	if t.Articles > 0 && t.WithoutOutput == t.Articles {
		return Table{}, fmt.Errorf("score: reports: %w with gold", ErrNothing)
	}
	sum.fill(&t)
	return t, nil
}

// fill sets the rates of a table.
func (s *tally) fill(t *Table) {
	t.Gold, t.Given = s.detect.gold, s.detect.given
	s.strict.gold, s.strict.given = s.detect.gold, s.detect.given
	t.Detect, t.Strict = s.detect.rate(), s.strict.rate()
	t.Fields = map[Field]float64{}
	for _, f := range Fields() {
		t.Fields[f] = round(share(s.fields[f], s.detect.right))
	}
	t.Types, t.Statuses = map[schema.EventType]Rate{}, map[schema.Status]Rate{}
	for k, c := range s.types {
		t.Types[k] = c.rate()
	}
	for k, c := range s.statuses {
		t.Statuses[k] = c.rate()
	}
	t.Reliability, t.Mistakes = reliability(s.bins), s.mistakes
}

// at returns the counts of a key, made if need be.
func at[K comparable](m map[K]*counts, k K) *counts {
	if m[k] == nil {
		m[k] = &counts{}
	}
	return m[k]
}

// article adds one article.
func (s *tally) article(rec *GoldRecord, reports []*given) {
	paired := pairs(rec.Events, reports)
	goldOf := map[int]int{}
	for i, j := range paired {
		goldOf[j] = i
	}
	for i := range rec.Events {
		e := &rec.Events[i]
		if !e.IsSure() {
			continue
		}
		s.detect.gold++
		at(s.types, e.Type).gold++
		at(s.statuses, e.Status).gold++
		j, ok := paired[i]
		if !ok {
			s.mistakes = append(s.mistakes, Mistake{Article: rec.Doc, What: "missed", Type: e.Type, Status: e.Status, Quote: e.Quote})
			continue
		}
		s.pair(rec.Doc, e, reports[j])
	}
	for j, g := range reports {
		i, ok := goldOf[j]
		if !ok || rec.Events[i].IsSure() {
			s.given(rec.Doc, g, ok)
		}
	}
}

// given adds a report that counts.
func (s *tally) given(doc string, g *given, paired bool) {
	s.detect.given++
	at(s.types, g.report.Type).given++
	at(s.statuses, g.report.Status).given++
	s.bins[binOf(g.report.Confidence)].add(g.report.Confidence, paired)
	if paired {
		return
	}
	m := Mistake{Article: doc, What: "extra", Type: g.report.Type, Status: g.report.Status, Given: g.who()}
	if len(g.report.Evidence) > 0 {
		m.Quote = g.report.Evidence[0].Text
	}
	s.mistakes = append(s.mistakes, m)
}

// pair adds a gold event with its report.
func (s *tally) pair(doc string, e *GoldEvent, g *given) {
	s.detect.right++
	at(s.types, e.Type).right++
	wrong := map[Field]bool{}
	for _, f := range Fields() {
		if fieldRight(f, e, g) {
			s.fields[f]++
		} else {
			wrong[f] = true
		}
	}
	if !wrong[FieldStatus] {
		at(s.statuses, e.Status).right++
	}
	if !slices.ContainsFunc(strictFields, func(f Field) bool { return wrong[f] }) {
		s.strict.right++
		s.bins[binOf(g.report.Confidence)].strict++
	}
	for _, f := range Fields() {
		if wrong[f] {
			s.mistakes = append(s.mistakes, Mistake{Article: doc, What: "wrong " + string(f), Type: e.Type, Status: e.Status,
				Gold: goldValue(f, e), Given: givenValue(f, g), Quote: e.Quote})
		}
	}
}

// fieldRight tells whether a field of a report is right.
func fieldRight(f Field, e *GoldEvent, g *given) bool {
	switch f {
	case FieldStatus:
		return e.Status == g.report.Status
	case FieldPersons:
		n := len(e.Scored())
		return n == len(g.persons) && n == matchNames(e.Scored(), g.persons)
	case FieldCountries:
		return maps.Equal(codes(slices.Values(e.Countries)), codes(maps.Keys(g.countries)))
	case FieldPlaceCountry:
		return e.PlaceCountry == g.placeCountry
	case FieldPlace:
		return samePlace(e.Place, g.place)
	case FieldStart:
		return e.Start == g.start
	}
	return false
}
