package score

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// Text shows the table, with no line end at the end.
func (t Table) Text() string {
	var b strings.Builder
	fmt.Fprintf(&b, "articles %d (%d without output)   gold events %d   extracted %d\n", t.Articles, t.WithoutOutput, t.Gold, t.Given)
	fmt.Fprintf(&b, "%-8s %s\n%-8s %s\nfields  ", "detect", t.Detect, "strict", t.Strict)
	for i, f := range Fields() {
		if i > 0 {
			b.WriteByte(' ')
		}
		fmt.Fprintf(&b, " %s %.3f", f, t.Fields[f])
	}
	b.WriteByte('\n')
	for _, k := range slices.Sorted(maps.Keys(t.Types)) {
		fmt.Fprintf(&b, "  %-9s %s\n", k, t.Types[k])
	}
	for _, k := range slices.Sorted(maps.Keys(t.Statuses)) {
		fmt.Fprintf(&b, "  %-9s %s\n", k, t.Statuses[k])
	}
	fmt.Fprintf(&b, "articles without events %d, of these given events %d", t.WithoutEvents, t.GivenEvents)
	return b.String()
}

// ReliabilityText shows what confidence is worth, a line a bin.
func (t Table) ReliabilityText() string {
	var b strings.Builder
	b.WriteString("confidence  reports   mean  found  strict")
	for _, x := range t.Reliability {
		fmt.Fprintf(&b, "\n %.1f-%.1f    %7d  %.3f  %.3f  %.3f", x.Low, x.High, x.Given, x.Mean, x.Found, x.Strict)
	}
	return b.String()
}

// String shows a rate.
func (r Rate) String() string {
	return fmt.Sprintf("P %.3f  R %.3f  F1 %.3f", r.Precision, r.Recall, r.F1)
}

// String shows a mistake on one line.
func (m Mistake) String() string {
	s := fmt.Sprintf("%s: %s %s %s", m.Article, m.What, m.Type, m.Status)
	switch {
	case strings.HasPrefix(m.What, "wrong"):
		s += fmt.Sprintf(": gold %q, got %q", m.Gold, m.Given)
	case m.Given != "":
		s += ": " + m.Given
	}
	if m.Quote != "" {
		s += fmt.Sprintf(" (%q)", m.Quote)
	}
	return s
}
