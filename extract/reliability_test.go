package extract_test

import (
	"bytes"
	"fmt"
	"math"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"demarche/extract"
	"demarche/extract/score"
)

// bins is how many parts the confidences are cut into.
const bins = 5

// bin counts the reports of one part.
type bin struct {
	reports, found int
	sum            float64
}

// TestReliability compares the confidence of what is read of the checking half of testdata/gold with
// the share of reports that are events of gold, and wants exactly testdata/reliability.golden: a change
// shows as a difference, -update writes it anew. However calibrated, the surest fifth must be right more
// often than the rest.
func TestReliability(t *testing.T) {
	const golden = "../testdata/reliability.golden"
	parts, gold := judged(t)
	got := reliability(parts, gold)
	if *update {
		if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("reliability changed; run with -update:\ngot\n%swant\n%s", got, want)
	}
	last, rest := parts[bins-1], bin{}
	for _, b := range parts[:bins-1] {
		rest.reports, rest.found = rest.reports+b.reports, rest.found+b.found
	}
	if last.found*rest.reports <= rest.found*last.reports {
		t.Errorf("the surest are right %d times of %d, the rest %d of %d", last.found, last.reports, rest.found, rest.reports)
	}
}

// storyOf finds the number of a storyline or a passage in an article's id.
var storyOf = regexp.MustCompile(`-([sp])(\d+)`)

// checking tells whether an article belongs to the half that nothing was learnt from: the storylines from
// the fifth on and the passages with odd numbers.
func checking(id string) bool {
	m := storyOf.FindStringSubmatch(id)
	n, err := strconv.Atoi(m[2])
	return err == nil && (m[1] == "s" && n > 4 || m[1] == "p" && n%2 == 1)
}

// judged reads the checking half and counts its reports by confidence; gold is how many events count.
func judged(t *testing.T) (parts [bins]bin, gold int) {
	t.Helper()
	raw, err := os.ReadFile("../testdata/gold/gold.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	records, err := score.GoldRecords(bytes.NewReader(raw))
	if err != nil {
		t.Fatal(err)
	}
	byDoc := map[string]*score.GoldRecord{}
	for i := range records {
		byDoc[records[i].Doc] = &records[i]
	}
	x := reader(t, extract.Auto)
	for _, in := range stories(t, "gold/articles.jsonl") {
		if !checking(in.Article.ID) {
			continue
		}
		g := byDoc[in.Article.ID]
		for i := range g.Events {
			if g.Events[i].IsSure() {
				gold++
			}
		}
		rec, _ := x.Read(in)
		for i, m := range score.Marks(g, &rec) {
			if m.Counts {
				parts[min(int(rec.Events[i].Confidence*bins), bins-1)].add(rec.Events[i].Confidence, m.Found)
			}
		}
	}
	return parts, gold
}

// add counts one report.
func (b *bin) add(confidence float64, found bool) {
	b.reports, b.sum = b.reports+1, b.sum+confidence
	if found {
		b.found++
	}
}

// reliability writes the table: of each part the mean confidence and the share found, the mean
// difference of the two, and what a least confidence keeps.
func reliability(parts [bins]bin, gold int) string {
	var b strings.Builder
	b.WriteString("# Confidence against gold on the checking half of testdata/gold; written by go test ./extract -run TestReliability -update.\n")
	b.WriteString("# confidence  reports  mean  found\n")
	all, off := 0, 0.0
	for i, p := range parts {
		if p.reports == 0 {
			continue
		}
		mean, share := p.sum/float64(p.reports), float64(p.found)/float64(p.reports)
		fmt.Fprintf(&b, "%.1f-%.1f       %5d  %.2f  %.2f\n", float64(i)/bins, float64(i+1)/bins, p.reports, mean, share)
		all, off = all+p.reports, off+math.Abs(mean-share)*float64(p.reports)
	}
	fmt.Fprintf(&b, "expected calibration error %.3f\n# least  kept  precision  recall\n", off/float64(max(all, 1)))
	for i := range parts {
		kept, found := 0, 0
		for _, p := range parts[i:] {
			kept, found = kept+p.reports, found+p.found
		}
		fmt.Fprintf(&b, "%.1f     %5d  %.3f      %.3f\n", float64(i)/bins, kept, float64(found)/float64(max(kept, 1)), float64(found)/float64(gold))
	}
	return b.String()
}
