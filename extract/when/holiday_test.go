package when

import (
	"testing"
	"time"
)

// TestHolidays checks every row of data/holidays.tsv against the calendar of 2024.
func TestHolidays(t *testing.T) {
	want := map[string]string{
		"christmas day": "2024-12-25", "christmas eve": "2024-12-24", "christmas": "2024-12-25", "christmastime": "2024-12-25",
		"christmas time": "2024-12-25", "boxing day": "2024-12-26", "new year's eve": "2024-12-31", "new year's day": "2024-01-01",
		"epiphany": "2024-01-06", "orthodox christmas": "2024-01-07", "valentine's day": "2024-02-14", "st. patrick's day": "2024-03-17",
		"st patrick's day": "2024-03-17", "saint patrick's day": "2024-03-17", "international women's day": "2024-03-08", "may day": "2024-05-01",
		"victory day": "2024-05-09", "europe day": "2024-05-09", "bastille day": "2024-07-14", "fourth of july": "2024-07-04",
		"juneteenth": "2024-06-19", "halloween": "2024-10-31", "all saints' day": "2024-11-01", "armistice day": "2024-11-11",
		"veterans day": "2024-11-11", "guy fawkes night": "2024-11-05", "human rights day": "2024-12-10", "earth day": "2024-04-22",
		"anzac day": "2024-04-25", "australia day": "2024-01-26", "canada day": "2024-07-01", "russia day": "2024-06-12",
		"german unity day": "2024-10-03", "day of german unity": "2024-10-03", "easter": "2024-03-31", "easter sunday": "2024-03-31",
		"easter monday": "2024-04-01", "good friday": "2024-03-29", "holy thursday": "2024-03-28", "maundy thursday": "2024-03-28",
		"palm sunday": "2024-03-24", "ash wednesday": "2024-02-14", "shrove tuesday": "2024-02-13", "ascension day": "2024-05-09",
		"pentecost": "2024-05-19", "whit sunday": "2024-05-19", "whit monday": "2024-05-20", "martin luther king day": "2024-01-15",
		"presidents' day": "2024-02-19", "presidents day": "2024-02-19", "memorial day": "2024-05-27", "labor day": "2024-09-02",
		"columbus day": "2024-10-14", "thanksgiving": "2024-11-28", "thanksgiving day": "2024-11-28",
	}
	for _, h := range holidays {
		if got := h.in(2024).Format(time.DateOnly); got != want[h.name] {
			t.Errorf("%s is %s, want %s", h.name, got, want[h.name])
		}
	}
	if len(holidays) != len(want) {
		t.Errorf("%d holidays, %d checked", len(holidays), len(want))
	}
}

// TestHolidayNames finds every holiday by its name, with a capital alone.
func TestHolidayNames(t *testing.T) {
	for _, h := range holidays {
		xs := findAll("They met on " + titled(h.name) + ".")
		if len(xs) != 1 || xs[0].Rule != "named day" {
			t.Errorf("%s: found %v", h.name, xs)
			continue
		}
		want := h.in(2024).Format(time.DateOnly)
		if h.coarse {
			want = want[:len("2024-01")]
		}
		anchor := h.in(2024).AddDate(0, 0, 40).Format(time.DateOnly)
		if got := xs[0].Resolve(Anchor{Day: anchor}, Past); got.Start != want {
			t.Errorf("%s: got %s, want %s", h.name, got.Start, want)
		}
	}
}

// TestEaster checks Easter against years whose dates are known from almanacs.
func TestEaster(t *testing.T) {
	for year, want := range map[int]string{1818: "03-22", 1943: "04-25", 1997: "03-30", 2000: "04-23", 2005: "03-27", 2008: "03-23", 2011: "04-24", 2016: "03-27", 2024: "03-31", 2038: "04-25"} {
		if got := easter(year).Format("01-02"); got != want {
			t.Errorf("easter(%d) = %s, want %s", year, got, want)
		}
	}
}

// TestHolidayYears takes the year from the words, else from the direction.
func TestHolidayYears(t *testing.T) {
	for _, c := range []struct {
		text string
		dir  Direction
		want string
	}{
		{"on Bastille Day 2004", Past, "2004-07-14"}, {"on Bastille Day last year", Past, "2005-07-14"}, {"next Easter", Future, "2007-04-08"},
		{"last Easter", Past, "2006-04-16"}, {"this Christmas", Future, "2006-12"}, {"on New Year's Eve", Past, "2005-12-31"},
		{"on New Year's Eve", Future, "2006-12-31"}, {"on Veterans Day", Future, "2006-11-11"}, {"on Bastille Day that year", Past, "-"},
	} {
		x := findAll("They met " + c.text + ".")[0]
		if got := x.Resolve(Anchor{Day: "2006-11-15"}, c.dir); showTime(got) != c.want {
			t.Errorf("%q: got %s, want %s", c.text, showTime(got), c.want)
		}
	}
}
