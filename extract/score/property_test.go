package score

import (
	"bytes"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"demarche/schema"
)

// bruteAssign tries every assignment of rows to columns; rows must be no more than columns.
func bruteAssign(w [][]float64, row int, used []bool) float64 {
	if row == len(w) {
		return 0
	}
	best := 0.0
	for j := range w[row] {
		if used[j] {
			continue
		}
		used[j] = true
		best = max(best, w[row][j]+bruteAssign(w, row+1, used))
		used[j] = false
	}
	return best
}

// TestAssignIsBest compares the assignment with all there are.
func TestAssignIsBest(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rows, cols := rapid.IntRange(1, 5).Draw(t, "rows"), rapid.IntRange(1, 6).Draw(t, "columns")
		w := make([][]float64, rows)
		for i := range w {
			w[i] = make([]float64, cols)
			for j := range w[i] {
				w[i][j] = float64(rapid.IntRange(0, 20).Draw(t, "weight")) / 20
			}
		}
		tall := w
		if rows > cols {
			tall = transpose(w)
		}
		want := bruteAssign(tall, 0, make([]bool, len(tall[0])))
		if got := assign(w); math.Abs(got-want) > 1e-9 {
			t.Fatalf("assign(%v) = %v, want %v", w, got, want)
		}
	})
}

// transpose swaps rows and columns.
func transpose(w [][]float64) [][]float64 {
	out := make([][]float64, len(w[0]))
	for j := range out {
		for i := range w {
			out[j] = append(out[j], w[i][j])
		}
	}
	return out
}

// drawClusters cuts n mentions in clusters.
func drawClusters(t *rapid.T, n int, name string) []cluster {
	var order []mention
	keys := map[mention]string{}
	for i := range n {
		m := mention{doc: string(rune('a' + i))}
		order = append(order, m)
		keys[m] = rapid.StringMatching("[a-d]").Draw(t, name)
	}
	return clusters(order, keys)
}

// TestMeasuresHold keeps measures between 0 and 1, perfect for equal partitions, and no worse for
// finding what nobody joins.
func TestMeasuresHold(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 9).Draw(t, "mentions")
		key, other := drawClusters(t, n, "key"), drawClusters(t, n, "other")
		p, r := ceaf(key, other)
		for _, x := range []float64{muc(key, other), bCubed(key, other), p, r} {
			if x < 0 || x > 1+1e-9 {
				t.Fatalf("measure %v", x)
			}
		}
		p, r = ceaf(key, key)
		for _, x := range []float64{muc(key, key), bCubed(key, key), p, r} {
			if math.Abs(x-1) > 1e-9 {
				t.Fatalf("measure of itself %v", x)
			}
		}
		if p, r := ceaf(key, other); math.Abs(p*float64(len(other))-r*float64(len(key))) > 1e-9 {
			t.Fatalf("CEAF precision %v and recall %v are of two assignments", p, r)
		}
	})
}

// TestOrderIsNothing gives the same table and joins whatever the order of lines.
func TestOrderIsNothing(t *testing.T) {
	records := ownReports(t)
	gold := strings.Split(strings.TrimSpace(string(testdata(t, "gold.jsonl"))), "\n")
	want, err := Reports(strings.NewReader(strings.Join(gold, "\n")), lines(t, records))
	if err != nil {
		t.Fatal(err)
	}
	slices.Reverse(gold)
	slices.Reverse(records)
	got, err := Reports(strings.NewReader(strings.Join(gold, "\n")), lines(t, records))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("order changes the table (-want +got):\n%s", diff)
	}
}

// TestPairsAreOneToOne pairs each event and each report once, and never across types.
func TestPairsAreOneToOne(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		names := rapid.SampledFrom([]string{"Hu Jintao", "Hu", "George W. Bush", "George Bush", "Bush", "Abe"})
		sides := rapid.SampledFrom([]string{"US", "CN", "JP", "UN"})
		types, sure := rapid.SampledFrom(schema.EventTypes()), []bool{true, false}
		var gold []GoldEvent
		for range rapid.IntRange(0, 5).Draw(t, "gold") {
			gold = append(gold, GoldEvent{
				Type: types.Draw(t, "type"), Persons: []string{names.Draw(t, "person")}, Countries: []string{sides.Draw(t, "side")},
				Sure: &sure[rapid.IntRange(0, 1).Draw(t, "sure")],
			})
		}
		var reports []*given
		for range rapid.IntRange(0, 5).Draw(t, "reports") {
			reports = append(reports, &given{
				report: &schema.Report{Type: types.Draw(t, "type")}, persons: [][]string{{names.Draw(t, "person")}},
				countries: map[string]bool{sides.Draw(t, "side"): true},
			})
		}
		used := map[int]bool{}
		for i, j := range pairs(gold, reports) {
			if used[j] || gold[i].Type != reports[j].report.Type {
				t.Fatalf("pair %d, %d: report used twice or of another type", i, j)
			}
			used[j] = true
		}
	})
}

// FuzzReports reads whatever lines there are: an error or a table with rates between 0 and 1.
func FuzzReports(f *testing.F) {
	f.Add([]byte(`{"doc":"a","events":[{"id":"e1","type":"visit","status":"held","persons":["Hu"]}]}`), []byte(`{"article":{"id":"a"},"events":[{"id":"e1","type":"visit","participants":[{"entity":"p"}]}]}`))
	f.Add([]byte(`{"doc":"a","events":[]}`), []byte(`{"article":{"id":"a"},"entities":[{"id":"p","kind":"person"}],"events":[{"confidence":-7,"place":"p"}]}`))
	f.Fuzz(func(t *testing.T, gold, reports []byte) {
		table, err := Reports(bytes.NewReader(gold), bytes.NewReader(reports))
		if err != nil {
			if !strings.HasPrefix(err.Error(), "score: ") {
				t.Fatalf("error without its stage: %v", err)
			}
			return
		}
		for _, r := range []Rate{table.Detect, table.Strict} {
			if r.Precision < 0 || r.Precision > 1 || r.Recall < 0 || r.Recall > 1 || r.F1 > 1 {
				t.Fatalf("rate %v", r)
			}
		}
		for rec, err := range AsReports(bytes.NewReader(gold), nil, nil) {
			if err != nil {
				t.Fatalf("gold that can be measured cannot be turned: %v", err)
			}
			checkRecord(t, rec)
		}
		_ = table.Text() + table.ReliabilityText()
	})
}
