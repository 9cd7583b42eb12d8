package when

import (
	"strings"
	"testing"

	"demarche/extract/text"
	"demarche/schema"
)

// TestStays joins lengths with the days that the sentence tells.
func TestStays(t *testing.T) {
	for _, c := range []struct {
		text string
		dir  Direction
		want string // - for none
	}{
		{"Lind arrived in Oslo on Monday for a three-day visit.", Past, "2006-11-13..2006-11-15"},
		{"Lind, who arrived Tuesday on a two-day visit, left.", Past, "2006-11-14..2006-11-15"},
		{"Lind arrived Monday for a one-day visit.", Past, "2006-11-13"},
		{"Lind will leave Oslo on Friday after a three-day official visit.", Future, "2006-11-15..2006-11-17"},
		{"Lind spoke before leaving Oslo yesterday at the end of a four-day visit.", Past, "2006-11-11..2006-11-14"},
		{"Lind opened a five-day trade trip to China on Monday.", Past, "2006-11-13..2006-11-17"},
		{"Lind is to start a 10-day visit to Finland and Malaysia Friday night.", Future, "2006-11-17..2006-11-26"},
		{"Lind's two-day visit, due to begin on Thursday, was put off.", Future, "2006-11-16..2006-11-17"},
		{"Lind wound up a three-day visit to Chile on Tuesday.", Past, "2006-11-12..2006-11-14"},
		{"Lind today wound up his 11-day trip to Chile.", Past, "2006-11-05..2006-11-15"},
		{"Lind on Monday began a three-day visit to Chile.", Past, "2006-11-13..2006-11-15"},
		{"Little came of a two-day meeting which ended Monday.", Past, "2006-11-12..2006-11-13"},
		{"Lind pays a week-long visit to Chile from Nov. 20.", Future, "2006-11-20..2006-11-26"},
		{"Lind left here Monday for Tokyo, Japan, after a three-day visit to Chile.", Past, "2006-11-11..2006-11-13"},
		{"Lind flew Monday from Tokyo to Oslo after a three-day visit.", Past, "2006-11-11..2006-11-13"},
		{"Lind returned Monday from a three-day visit to Chile.", Past, "2006-11-11..2006-11-13"},
		{"Lind returned from a three-day visit to Chile on Monday.", Past, "2006-11-11..2006-11-13"},
		{"Lind, on a two-day visit to India, said Monday that all was well.", Past, "-"},
		{"Lind said Monday on a two-day visit to India that all was well.", Past, "-"},
		{"Lind arrived in Dhaka on Friday to join the two-day summit.", Past, "-"},
		{"Lind, who arrived Thursday, was attending the two-day summit.", Past, "-"},
		{"Lind left Monday after waiting six days.", Past, "-"},
		{"During his two-day visit Lind met Berg on Monday.", Past, "-"},
		{"Lind arrived in May for a three-day visit.", Past, "-"},
		{"Lind began a three-year term on Monday.", Past, "-"},
	} {
		got := "-"
		for _, r := range stayTimes(c.text, Anchor{Day: "2006-11-15"}, c.dir) {
			got = showTime(r)
		}
		if got != c.want {
			t.Errorf("%q: got %s, want %s", c.text, got, c.want)
		}
	}
}

// stayTimes returns the times of all stays of a text.
func stayTimes(s string, a Anchor, d Direction) []schema.Time {
	doc := text.New("", s)
	var out []schema.Time
	for i := range doc.Sentences {
		xs := Find(doc, i)
		for _, st := range Stays(doc, xs) {
			if r, ok := st.Time(xs, a, d); ok {
				out = append(out, r)
			}
		}
	}
	return out
}

// TestGoldStays compares stays with the annotated events whose quote tells a length and a day.
func TestGoldStays(t *testing.T) {
	told, right := 0, 0
	for _, set := range []string{"train", "stories"} {
		for _, s := range readGold(t, set) {
			for _, e := range s.events {
				for _, r := range stayTimes(e.Quote, s.anchor(), direction(e.Status)) {
					told++
					if r.Start == e.Start && r.End == e.End {
						right++
					} else if e.When != "" && strings.Contains(r.Text, e.When) {
						t.Logf("%s %s: got %s, want %s..%s: %q", s.ID, e.ID, showTime(r), e.Start, e.End, e.Quote)
					}
				}
			}
		}
	}
	t.Logf("%d stays told in quotes, %d right", told, right)
	if told < 15 || ratio(right, told) < .75 {
		t.Errorf("%d of %d stays right", right, told)
	}
}
