package event_test

import (
	"bufio"
	"os"
	"strings"
	"testing"

	"demarche/extract"
	"demarche/schema"
)

// TestOutlook reads the sentences of testdata/outlook.txt and wants how the event of each stands. It asks for
// every report, however unsure, so that it tells of the rules and not of learned weights; where none is
// wanted, it asks as a user does.
func TestOutlook(t *testing.T) {
	f, err := os.Open("testdata/outlook.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	n := 0
	for lines := bufio.NewScanner(f); lines.Scan(); {
		line, known := strings.CutPrefix(lines.Text(), "known ")
		if strings.HasPrefix(line, "#") {
			continue
		}
		columns := strings.SplitN(line, " | ", 3)
		if len(columns) != 3 {
			t.Fatalf("%q: want three columns", line)
		}
		judge(t, columns[2], outlook(t, columns[2], schema.EventType(columns[0]), columns[1] == "none"), columns[1], known)
		n++
	}
	if n < 300 {
		t.Errorf("%d sentences", n)
	}
}

// outlook lists how the events of one type stand that a sentence tells of, "none" if there are none; only the
// sure ones if so asked.
func outlook(t *testing.T, text string, kind schema.EventType, sure bool) string {
	t.Helper()
	if sure {
		return statuses(t, text, kind)
	}
	x, err := extractor()
	if err != nil {
		t.Fatal(err)
	}
	rec, _ := x.Candidates(extract.Input{Article: schema.Article{ID: "t", Text: text, Published: "2002-05-07"}, Day: "2002-05-07"})
	var got []string
	for _, r := range rec.Events {
		if r.Type == kind {
			got = append(got, string(r.Status))
		}
	}
	if len(got) == 0 {
		return "none"
	}
	return strings.Join(got, " ")
}
