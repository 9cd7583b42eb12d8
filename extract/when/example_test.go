package when_test

import (
	"fmt"

	"demarche/extract/text"
	"demarche/extract/when"
)

// The same words mean the last Monday or the next one, as the tense has it.
func ExampleFind() {
	doc := text.New("", "Lind met Berg on Monday and will see him again in February.")
	anchor := when.Anchor{Day: "2006-11-15"}
	for i := range doc.Sentences {
		for k, x := range when.Find(doc, i) {
			direction := []when.Direction{when.Past, when.Future}[k]
			fmt.Println(x.Text, x.Kind, x.Resolve(anchor, direction).Start)
		}
	}
	// Output:
	// on Monday point 2006-11-13
	// in February point 2007-02
}

// A length and the day on which it starts give the days of a visit.
func ExampleStays() {
	doc := text.New("", "Lind arrived in Oslo on Monday for a three-day visit.")
	exprs := when.Find(doc, 0)
	for _, s := range when.Stays(doc, exprs) {
		t, ok := s.Time(exprs, when.Anchor{Day: "2006-11-15"}, when.Past)
		fmt.Println(t.Start, t.End, ok)
	}
	// Output: 2006-11-13 2006-11-15 true
}
