package mention

import (
	"testing"

	"demarche/extract/text"
	"demarche/extract/tree"
)

// TestDateline resolves the city of a dateline by what follows it.
func TestDateline(t *testing.T) {
	x, err := load()
	if err != nil {
		t.Fatal(err)
	}
	doc := text.New("", "Talks went on.")
	sentences := tree.Build(doc, modelParser{x.model})
	for _, c := range []struct{ city, region, want string }{
		{"SANTIAGO", "Chile", "CL"},
		{"Birmingham", "Alabama", "US"},
		{"Birmingham", "England", "GB"},
		{"Upper Wexmoor", "Slovenia", "SI"}, // in no list
		{"Upper Wexmoor", "", ""},
		{"TBILISI", "Georgia", "GE"},
	} {
		got := ""
		if d := Find(doc, sentences, x.names, Context{City: c.city, Region: c.region}).Dateline; d != nil {
			got = d.Side()
		}
		if got != c.want {
			t.Errorf("%s, %s: %q, want %q", c.city, c.region, got, c.want)
		}
	}
}

// TestHeadlineComma holds that what follows a name and a comma in a headline is somebody else, unless another comma ends it.
func TestHeadlineComma(t *testing.T) {
	for _, c := range []struct{ title, text, want string }{
		{"Chirac, Korean Leader Propose Talks", "President Chirac spoke on Monday. Chirac was tired.", "jacques-chirac/FR/President"},
		{"Lopez, Spanish Minister, in Seoul", "Juan Lopez spoke on Monday. Lopez was tired.", "juan-lopez/ES/Minister"},
	} {
		if got := people(find(t, "2002-05-07", "", c.title, c.text)); got != c.want {
			t.Errorf("%s: %s, want %s", c.title, got, c.want)
		}
	}
}
