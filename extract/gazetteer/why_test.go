package gazetteer

import (
	"strings"
	"testing"
)

func TestWhy(t *testing.T) {
	for words, want := range map[string][]string{
		"Turkey":             {"name of Turkey (country/TR)"},
		"turkey":             {"name of Turkey (country/TR)"},
		"May":                {"short name of Theresa May", "not by itself in texts", "it is a common word"},
		"Secretary of State": {`title of the office "foreign minister" of US`},
		"Washington Post":    {"a name that holds another's but means none of ours"},
		"WHO":                {"alias of World Health Organization (org/who)", "as an acronym"},
		"Antony Blinken":     {"foreign minister of US 2021-01-26..2025-01-20"},
	} {
		var all []string
		for _, r := range load().Why(words) {
			if !strings.Contains(r.Source, ".tsv") {
				t.Errorf("Why(%q): source %q names no table", words, r.Source)
			}
			all = append(all, r.Text)
		}
		text := strings.Join(all, "\n")
		for _, w := range want {
			if !strings.Contains(text, w) {
				t.Errorf("Why(%q) = %s, want %q in it", words, text, w)
			}
		}
	}
	if got := load().Why("Qwertyuiopia"); got != nil {
		t.Errorf("Why of an unknown word = %v, want nil", got)
	}
}

func TestWhyTellsRemoved(t *testing.T) {
	s := mustOverlay(t, "remove: [Nagatacho]\n")
	if got := s.Why("Nagatacho")[0].Text; !strings.Contains(got, "taken out by an overlay") {
		t.Errorf("Why = %s, want that it was taken out", got)
	}
}
