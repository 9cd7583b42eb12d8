package extract_test

import (
	"bytes"
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"

	"demarche/extract"
	"demarche/extract/score"
	"demarche/schema"
)

// figure is a measure and its value.
type figure struct {
	name  string
	value float64
}

// TestQuality measures what is read of the project's own stories and passages by type, status and
// field, and wants exactly the figures of testdata/quality.golden. A figure that fell is a fault; one
// that rose asks for -update, so that it cannot fall again unseen.
func TestQuality(t *testing.T) {
	const golden = "../testdata/quality.golden"
	got := measure(t)
	if *update {
		if err := os.WriteFile(golden, []byte(table(got)), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	fell, rose := compare(string(want), got)
	if len(fell) > 0 {
		t.Errorf("figures fell, golden - and measured +:\n%s", strings.Join(fell, "\n"))
	}
	if len(rose) > 0 {
		t.Errorf("figures rose or are new; run with -update:\n%s", strings.Join(rose, "\n"))
	}
}

// measure reads the stories and scores them.
func measure(t *testing.T) []figure {
	t.Helper()
	x := reader(t, extract.Auto)
	var records bytes.Buffer
	for _, in := range stories(t, "gold/articles.jsonl") {
		rec, _ := x.Read(in)
		fmt.Fprintln(&records, line(t, rec))
	}
	gold, err := os.ReadFile("../testdata/gold/gold.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	s, err := score.Reports(bytes.NewReader(gold), &records)
	if err != nil {
		t.Fatal(err)
	}
	if s.WithoutOutput > 0 {
		t.Errorf("%d stories were not read", s.WithoutOutput)
	}
	out := append(rate("detect", s.Detect), rate("strict", s.Strict)...)
	for _, f := range score.Fields() {
		out = append(out, figure{"field " + string(f), s.Fields[f]})
	}
	for _, k := range schema.EventTypes() {
		out = append(out, rate("type "+string(k), s.Types[k])...)
	}
	for _, k := range schema.Statuses() {
		out = append(out, rate("status "+string(k), s.Statuses[k])...)
	}
	return out
}

// rate lists the three figures of a rate.
func rate(name string, r score.Rate) []figure {
	return []figure{{name + " precision", r.Precision}, {name + " recall", r.Recall}, {name + " f1", r.F1}}
}

// table writes figures, a line each.
func table(figures []figure) string {
	var b strings.Builder
	b.WriteString("# What is read of testdata/gold; written by go test ./extract -run TestQuality -update.\n")
	for _, f := range figures {
		fmt.Fprintf(&b, "%-28s %.3f\n", f.name, f.value)
	}
	return b.String()
}

// compare tells which figures lie below and above those of a golden table. Figures of the table that
// are measured no more count as fallen.
func compare(golden string, got []figure) (fell, rose []string) {
	want := map[string]float64{}
	for l := range strings.Lines(golden) {
		if i := strings.LastIndexByte(strings.TrimSpace(l), ' '); i > 0 && l[0] != '#' {
			v, err := strconv.ParseFloat(strings.TrimSpace(l[i:]), 64)
			if err != nil {
				return []string{"golden: " + err.Error()}, nil
			}
			want[strings.TrimSpace(l[:i])] = v
		}
	}
	for _, f := range got {
		w, ok := want[f.name]
		delete(want, f.name)
		d := fmt.Sprintf("  %-28s -%.3f +%.3f", f.name, w, f.value)
		switch at := fmt.Sprintf("%.3f", f.value); {
		case !ok || at > fmt.Sprintf("%.3f", w):
			rose = append(rose, d)
		case at < fmt.Sprintf("%.3f", w):
			fell = append(fell, d)
		}
	}
	for name := range want {
		fell = append(fell, "  "+name+": measured no more")
	}
	return fell, rose
}

func TestCompareShowsWhatFellAndRose(t *testing.T) {
	golden := "# head\na f1     0.500\nb f1     0.500\nc f1     0.500\ngone     0.100\n"
	fell, rose := compare(golden, []figure{{"a f1", .4999}, {"b f1", .499}, {"c f1", .501}, {"new", 0}})
	if len(fell) != 2 || !strings.Contains(fell[0], "b f1") || !strings.Contains(fell[1], "gone") {
		t.Errorf("fell: %q", fell)
	}
	if len(rose) != 2 || !strings.Contains(rose[0], "c f1") || !strings.Contains(rose[1], "new") {
		t.Errorf("rose: %q", rose)
	}
	if fell, rose := compare(table([]figure{{"a f1", .5}}), []figure{{"a f1", .5}}); len(fell)+len(rose) > 0 {
		t.Errorf("equal tables: %q %q", fell, rose)
	}
}
