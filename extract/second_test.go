package extract_test

import (
	"testing"

	"demarche/extract"
	"demarche/extract/event"
	"demarche/extract/gazetteer"
	"demarche/extract/text"
	"demarche/extract/tree"
	"demarche/schema"
)

// firstOnly is a parser without a second way.
type firstOnly struct{ tree.Parser }

// Parse parses one sentence.
func (p firstOnly) Parse(tokens []text.Token) tree.Arcs {
	a := p.Parser.Parse(tokens)
	a.Second = nil
	return a
}

// TestSecondParser reads a sentence in which the model's tree leaves "met" without whom: the fast parser's tree tells it, and the step says so.
func TestSecondParser(t *testing.T) {
	const text = "Cuban Minister of Government Ricardo Cabrisas met Monday with Venezuelan Energy Minister Rafael Ramirez to speed up the construction of a refinery."
	names, err := gazetteer.Load()
	if err != nil {
		t.Fatal(err)
	}
	model, err := extract.Model()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name   string
		parser tree.Parser
		second bool
	}{{"both parsers", model, true}, {"the model alone", firstOnly{model}, false}} {
		x, err := extract.New(names, c.parser)
		if err != nil {
			t.Fatal(err)
		}
		rec, trace := x.Read(extract.Input{Article: schema.Article{ID: "t", Text: text, Published: "2002-05-07"}, Day: "2002-05-07"})
		found := false
		for _, s := range trace.Steps {
			found = found || s.Event != "" && s.Trigger == "met" && s.Second
		}
		if found != c.second || (len(rec.Events) > 0) != c.second {
			t.Errorf("%s: second reading %v, events %+v; want second reading %v", c.name, found, rec.Events, c.second)
		}
	}
}

// TestNoSecondReading checks that what the first tree tells in full is not read in the other.
func TestNoSecondReading(t *testing.T) {
	x, err := extractor()
	if err != nil {
		t.Fatal(err)
	}
	var steps []event.Step
	_, trace := x.Read(extract.Input{Article: schema.Article{ID: "t", Text: "President Jacques Chirac met Chancellor Gerhard Schroeder in Berlin on Monday."}, Day: "2002-05-07"})
	for _, s := range trace.Steps {
		if s.Event != "" {
			steps = append(steps, s)
		}
		if s.Second {
			t.Errorf("%q was read by the second parser", s.Trigger)
		}
	}
	if len(steps) == 0 {
		t.Error("nothing was read")
	}
}
