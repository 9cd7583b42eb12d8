package extract_test

import (
	"encoding/json"
	"flag"
	"slices"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"demarche/extract"
	"demarche/extract/article"
	"demarche/extract/gazetteer"
	"demarche/schema"
)

// update rewrites the golden files.
var update = flag.Bool("update", false, "rewrite testdata/gold/*.txtar and testdata/quality.golden")

// input is what the reader takes of an article that was cleaned.
func input(a article.Article) extract.Input {
	return extract.Input{Article: a.Article, City: a.Place.City, Day: a.AnchorDay()}
}

// stories returns the stories of a file or folder of testdata, in order.
func stories(t testing.TB, path string) []extract.Input {
	t.Helper()
	var out []extract.Input
	for a, err := range article.Walk([]string{"../testdata/" + path}, nil, article.Options{}) {
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, input(a))
	}
	if len(out) == 0 {
		t.Fatalf("no stories in testdata/%s", path)
	}
	return out
}

// reader returns an extractor whose parser has the given mode.
func reader(t testing.TB, mode extract.Mode) *extract.Extractor {
	t.Helper()
	names, err := gazetteer.Load()
	if err != nil {
		t.Fatal(err)
	}
	parser, err := extract.NewParser(mode)
	if err != nil {
		t.Fatal(err)
	}
	x, err := extract.New(names, parser)
	if err != nil {
		t.Fatal(err)
	}
	return x
}

// line writes a record as JSON.
func line(t testing.TB, rec schema.Record) string {
	t.Helper()
	b, err := json.Marshal(rec)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func TestNewParserRefusesUnknownModes(t *testing.T) {
	for _, mode := range []extract.Mode{"", "on", "ALWAYS"} {
		if _, err := extract.NewParser(mode); err == nil {
			t.Errorf("%q: no error", mode)
		}
	}
}

// TestReadIsDeterministic reads 20 stories from eight goroutines with one extractor, each in an order
// of its own, and wants what one goroutine reads.
func TestReadIsDeterministic(t *testing.T) {
	x := reader(t, extract.Auto)
	in := stories(t, "articles")[:20]
	want := make([]string, len(in))
	for i := range in {
		rec, _ := x.Read(in[i])
		want[i] = line(t, rec)
	}
	const readers = 8
	got := make([][]string, readers)
	var all sync.WaitGroup
	for g := range readers {
		got[g] = make([]string, len(in))
		all.Go(func() {
			for k := range in {
				i := (k*7 + g*3) % len(in)
				rec, _ := x.Read(in[i])
				b, _ := json.Marshal(rec)
				got[g][i] = string(b)
			}
		})
	}
	all.Wait()
	for g := range got {
		if d := cmp.Diff(want, got[g]); d != "" {
			t.Fatalf("reader %d: %s", g, d)
		}
	}
}

// TestModesFindTheSame reads stories with the model on every sentence and on those that may tell of an
// event: that a sentence without a word of an event is read otherwise must cost next to nothing.
func TestModesFindTheSame(t *testing.T) {
	always, auto := reader(t, extract.Always), reader(t, extract.Auto)
	both, either := 0, 0
	for _, in := range stories(t, "articles") {
		a, _ := always.Read(in)
		b, _ := auto.Read(in)
		for _, r := range a.Events {
			if slices.ContainsFunc(b.Events, func(o schema.Report) bool { return o.Type == r.Type && o.Status == r.Status && o.To == r.To }) {
				both++
			}
		}
		either += max(len(a.Events), len(b.Events))
	}
	if share := float64(both) / float64(either); share < .95 {
		t.Errorf("%d of %d events alike: %.3f", both, either, share)
	} else {
		t.Logf("%d of %d events alike: %.3f", both, either, share)
	}
}

// TestAutoReadsAnOpeningName gives the model a sentence that opens with a day and a name, both large behind a large word.
func TestAutoReadsAnOpeningName(t *testing.T) {
	rec, _ := reader(t, extract.Auto).Read(extract.Input{Article: schema.Article{ID: "a", Published: "2002-05-08", Text: "On Wednesday Chirac received Blair."}})
	if len(rec.Events) != 1 || rec.Events[0].Type != schema.Meeting || len(rec.Events[0].Participants) != 2 {
		t.Errorf("read %+v, want a meeting of two", rec.Events)
	}
}

// TestCandidatesLeaveNothingOut wants every report of Read among the candidates.
func TestCandidatesLeaveNothingOut(t *testing.T) {
	x := reader(t, extract.Auto)
	more := 0
	for _, in := range stories(t, "articles")[:30] {
		rec, _ := x.Read(in)
		all, trace := x.Candidates(in)
		more += len(all.Events) - len(rec.Events)
		if len(all.Events) < len(rec.Events) {
			t.Errorf("%s: %d candidates, %d reports", in.Article.ID, len(all.Events), len(rec.Events))
		}
		for _, r := range rec.Events {
			if r.Confidence < extract.MinConfidence-.005 {
				t.Errorf("%s %s: confidence %v", in.Article.ID, r.ID, r.Confidence)
			}
		}
		for _, r := range all.Events {
			if !slices.ContainsFunc(trace.Steps, func(s stepOf) bool { return s.Event == r.ID && s.Trigger != "" && s.Rule != "" }) {
				t.Errorf("%s %s: no step tells where it comes from", in.Article.ID, r.ID)
			}
		}
	}
	if more == 0 {
		t.Error("nothing was left out of thirty stories")
	}
}
