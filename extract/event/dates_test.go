package event

import (
	"math"
	"testing"

	"demarche/schema"

	"pgregory.net/rapid"
)

// dateOf is a choice of a date with the share that a model would give it.
func dateOf(start, text string, share float64) choice {
	return choice{time: schema.Time{Start: start, Text: text}, share: share}
}

// TestBest lets words that tell one date speak together.
func TestBest(t *testing.T) {
	for name, c := range map[string]struct {
		choices []choice
		want    string
	}{
		"the likeliest":           {[]choice{dateOf("", "", .2), dateOf("2002-05-06", "Monday", .5), dateOf("2002-05-07", "today", .3)}, "Monday"},
		"two that tell one date":  {[]choice{dateOf("", "", .4), dateOf("2002-05-06", "Monday", .25), dateOf("2002-05-06", "May 6", .35)}, "May 6"},
		"none with vague words":   {[]choice{dateOf("", "", .2), dateOf("", "next week", .35), dateOf("2002-05-06", "Monday", .45)}, "next week"},
		"the first of equal ones": {[]choice{dateOf("", "", .5), dateOf("2002-05-06", "Monday", .5)}, ""},
	} {
		if got := best(c.choices); got.time.Text != c.want {
			t.Errorf("%s: %q, want %q", name, got.time.Text, c.want)
		}
	}
}

// TestWeigh shares exactly 1 out, and more to what has the greater weight.
func TestWeigh(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		weights := rapid.SliceOfN(rapid.Float64Range(-30, 30), 1, 8).Draw(t, "weights")
		m, choices := model{}, make([]choice, len(weights))
		for i, w := range weights {
			name := string(rune('a' + i))
			m[name], choices[i].features = w, []string{name, "unknown"}
		}
		m.weigh(choices)
		total := 0.0
		for i, c := range choices {
			total += c.share
			for k, d := range choices {
				if weights[i] > weights[k] && c.share < d.share {
					t.Fatalf("%v: %v", weights, choices)
				}
			}
		}
		if math.Abs(total-1) > 1e-9 {
			t.Fatalf("%v: shares come to %v", weights, total)
		}
	})
}

// TestBuiltInDates holds the learned weights against what they must tell: date words below an event's word
// are sooner its own than those of another clause.
func TestBuiltInDates(t *testing.T) {
	m, err := readModel("dates.tsv", datesTSV)
	if err != nil || len(m) < 100 {
		t.Fatalf("%d weights, %v", len(m), err)
	}
	for name, w := range m {
		if math.IsNaN(w) || math.Abs(w) > 20 {
			t.Errorf("%s: %v", name, w)
		}
	}
	if m["link=below"] <= m["link=far"] {
		t.Errorf("below %v, far %v", m["link=below"], m["link=far"])
	}
}
