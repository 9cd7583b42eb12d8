package export

import (
	"strings"
	"testing"

	"demarche/graph/ask"
	"demarche/schema"

	"github.com/google/go-cmp/cmp"
)

// TestChart looks at the order of rows and columns.
func TestChart(t *testing.T) {
	c := newChart(sample())
	var rows, columns []string
	for _, r := range c.rows {
		rows = append(rows, strings.TrimSpace(r.when+" "+r.what))
	}
	for _, col := range c.columns {
		columns = append(columns, col.side+" "+col.name)
	}
	wantRows := []string{"2013-05-29..2013-05-31 visit to Brasília, Brazil", "2013-10-23 visit to United States (postponed)",
		"2015-06 visit to United States (planned)", "next week Sommet d’Ütopia <1> 首脳会議 (possible)"}
	if d := cmp.Diff(rows, wantRows); d != "" {
		t.Errorf("rows (- got, + want): %s", d)
	}
	wantColumns := []string{"BR Brazil", "BR Dilma Rousseff", "US United States", "US Joe \"Joey\" Biden", "UN United Nations"}
	if d := cmp.Diff(columns, wantColumns); d != "" {
		t.Errorf("columns (- got, + want): %s", d)
	}
	if got := c.rows[1].movedTo; got != 2 {
		t.Errorf("the visit put off moved to row %d, want 2", got)
	}
	if got := len(c.rows[3].marks); got != 3 {
		t.Errorf("a country named twice: got %d marks, want 3", got)
	}
}

// TestChartOfSides draws an event that names nobody by its sides.
func TestChartOfSides(t *testing.T) {
	c := newChart(Selection{Selection: ask.Selection{Events: []schema.Event{{ID: "visit/undated", Type: schema.Visit, From: "US", To: "BR"}}}})
	if len(c.columns) != 2 || len(c.rows[0].marks) != 2 {
		t.Errorf("got %d columns and %d marks, want 2 and 2", len(c.columns), len(c.rows[0].marks))
	}
}

// TestDrawingTellsAll wants every event and everyone who takes part to be written in the drawing.
func TestDrawingTellsAll(t *testing.T) {
	got := write(t, "svg", Options{})
	for _, want := range []string{">Dilma Rousseff<", ">visit to Brasília, Brazil<", "they met, at last;", "Sommet d’Ütopia &lt;1&gt;", ">postponed<"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
	if n := strings.Count(got, "<g>"); n != 4 {
		t.Errorf("got %d rows, want 4", n)
	}
}
