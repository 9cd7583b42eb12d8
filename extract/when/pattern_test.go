package when

import (
	"slices"
	"strings"
	"testing"
)

// spell writes the sequences of a pattern, sorted.
func spell(pattern string) []string {
	var out []string
	for _, seq := range expand(pattern) {
		var ws []string
		for _, a := range seq {
			if a.class != noClass {
				ws = append(ws, "<>")
				continue
			}
			ws = append(ws, a.word)
		}
		out = append(out, strings.Join(ws, " "))
	}
	slices.Sort(out)
	return out
}

// TestExpand spells patterns out.
func TestExpand(t *testing.T) {
	for _, c := range []struct {
		pattern string
		want    []string
	}{
		{"a", []string{"a"}},
		{"a|b c", []string{"a c", "b c"}},
		{"a b?", []string{"a", "a b"}},
		{"( a / b c ) d", []string{"a d", "b c d"}},
		{"( a / b )? d", []string{"a d", "b d", "d"}},
		{"( a ( b / c )? / d )", []string{"a", "a b", "a c", "d"}},
		{`<two> \/ <two>`, []string{"<> / <>"}},
		{"a / b", []string{"a", "b"}},
	} {
		if got := spell(c.pattern); !slices.Equal(got, c.want) {
			t.Errorf("%q: got %q, want %q", c.pattern, got, c.want)
		}
	}
}

// TestBrokenPatterns panics on patterns that nobody can mean.
func TestBrokenPatterns(t *testing.T) {
	for _, p := range []string{"( a", "a )", "<weekdya>", strings.Repeat("a|b ", 13)} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("%q passes", p)
				}
			}()
			expand(p)
		}()
	}
}

// TestWalkIsGreedy takes the longest match, and of two equal ones the rule that comes first.
func TestWalkIsGreedy(t *testing.T) {
	root := newNode()
	for i, p := range []string{"on <weekday>", "on <weekday> night", "on monday"} {
		for _, seq := range expand(p) {
			root.insert(seq, i)
		}
	}
	for s, want := range map[string]int{"on Monday": 0, "on Monday night": 1, "on Tuesday night": 1, "on night": -1} {
		lx := lexemes(s)
		cur, best := &match{lx: lx, rule: -1}, &match{lx: lx, rule: -1}
		root.walk(cur, 0, best)
		if best.rule != want {
			t.Errorf("%q: rule %d, want %d", s, best.rule, want)
		}
		if want >= 0 && (best.value(weekday) == 0 || best.last != len(lx)) {
			t.Errorf("%q: values %v up to %d", s, best.values, best.last)
		}
	}
}

// TestMatchReads reads values and words of a match.
func TestMatchReads(t *testing.T) {
	lx := lexemes("from 4 to 6 June")
	m := &match{lx: lx, first: 1, last: 5, values: []meaning{{day, 4}, {day, 6}, {month, 6}}}
	if v, ok := m.nth(day, 1); v != 6 || !ok {
		t.Errorf("second day %d, %v", v, ok)
	}
	if _, ok := m.nth(day, 2); ok {
		t.Error("a third day is found")
	}
	if m.value(year) != 0 || m.value(month) != 6 {
		t.Errorf("year %d, month %d", m.value(year), m.value(month))
	}
	if !m.word("and", "to") || m.word("from") {
		t.Error("words inside and outside are mixed up")
	}
}
