package score

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"demarche/schema"
)

// evalDir holds the annotated stories and the reference scorers, beside the repository.
const evalDir = "../../../shared/eval"

// readSet returns a file of a set of annotated stories; it skips the test where the set is absent.
func readSet(t *testing.T, set, file string) []byte {
	t.Helper()
	path := filepath.Join(evalDir, set, file)
	b, err := os.ReadFile(path)
	if os.IsNotExist(err) {
		t.Skipf("%s is absent: the annotated stories are not part of the repository", path)
	}
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// python runs one of the reference scorers and returns what it prints; it skips the test without it.
func python(t *testing.T, script string, args ...string) string {
	t.Helper()
	if testing.Short() {
		t.Skip("the reference scorers take seconds")
	}
	if _, err := exec.LookPath("python3"); err != nil {
		t.Skip("python3 is absent")
	}
	cmd := exec.Command("python3", append([]string{filepath.Join(evalDir, script)}, args...)...)
	cmd.Env = append(os.Environ(), "PYTHONDONTWRITEBYTECODE=1")
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%s: %v\n%s", script, err, out)
	}
	return strings.TrimSuffix(string(out), "\n")
}

// goldReports returns the records that AsReports makes of a set.
func goldReports(t *testing.T, set string) []schema.Record {
	t.Helper()
	var out []schema.Record
	for r, err := range AsReports(bytes.NewReader(readSet(t, set, "gold.jsonl")), bytes.NewReader(readSet(t, set, "articles.jsonl")), nil) {
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, r)
	}
	return out
}

// writeLines writes values as JSON Lines to a file and returns its path and content.
func writeLines[T any](t *testing.T, name string, values []T) (path string, content []byte) {
	t.Helper()
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	for _, v := range values {
		if err := enc.Encode(v); err != nil {
			t.Fatal(err)
		}
	}
	path = filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, b.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	return path, b.Bytes()
}

// noise spoils records with a probability of p for each of many kinds of mistakes.
type noise struct {
	*rand.Rand
	p float64
}

// spoil returns records with mistakes; the originals stay as they are.
func (n noise) spoil(records []schema.Record) []schema.Record {
	var out []schema.Record
	for i, r := range records {
		if n.Float64() < n.p*n.p {
			continue // no output for this article
		}
		r.Entities = slices.Clone(r.Entities)
		for k := range r.Entities {
			n.rename(&r.Entities[k])
		}
		var events []schema.Report
		for _, e := range r.Events {
			if n.hit() {
				continue
			}
			events = append(events, n.report(e))
			if n.hit() {
				e.ID += "x"
				events = append(events, n.report(e))
			}
		}
		if other := records[(i+7)%len(records)]; n.hit() && len(other.Events) > 0 {
			e := other.Events[0]
			e.ID = "extra"
			events, r.Entities = append(events, e), append(r.Entities, other.Entities...)
		}
		n.Shuffle(len(events), func(a, b int) { events[a], events[b] = events[b], events[a] })
		r.Events = events
		out = append(out, r)
	}
	return out
}

// hit is true with the noise's probability.
func (n noise) hit() bool { return n.Float64() < n.p }

// rename changes the name of an entity.
func (n noise) rename(e *schema.Entity) {
	ws := strings.Fields(e.Name)
	if !n.hit() || len(ws) == 0 {
		return
	}
	switch n.IntN(6) {
	case 0:
		e.Name = ws[len(ws)-1]
	case 1:
		e.Name = "President " + e.Name
	case 2:
		e.Aliases, e.Name = []string{e.Name, "Ødegård-Łuç " + ws[0]}, "Unknown"
	case 3:
		e.Name = strings.ToUpper(e.Name)
	case 4:
		e.Name = ws[0][:1] + ". " + ws[len(ws)-1]
	case 5:
		e.Name, e.Country = "the new "+strings.Join(ws, "-"), "FR"
	}
}

// report returns a report with mistakes.
func (n noise) report(e schema.Report) schema.Report {
	if n.hit() {
		e.Status = schema.Statuses()[n.IntN(6)]
	}
	if n.hit() {
		e.Type = schema.EventTypes()[n.IntN(4)]
	}
	if n.hit() {
		e.PlaceCountry, e.Place = "", ""
	}
	if n.hit() {
		e.To = "DE"
	}
	if n.hit() && e.Time.Known() {
		t := *e.Time
		t.Start, t.End = t.Start[:4], ""
		e.Time = &t
	}
	if n.hit() {
		e.Time = nil
	}
	if n.hit() {
		e.Name = "G-20 and European Community and ASEAN summit of the twenty"
	}
	e.Participants = slices.Clone(e.Participants)
	if n.hit() && len(e.Participants) > 0 {
		e.Participants = e.Participants[1:]
	}
	for i := range e.Participants {
		if n.hit() {
			e.Participants[i].Side = []string{"", "US", "UN", "NATO"}[n.IntN(4)]
		}
		if n.hit() {
			e.Participants[i].Role = schema.Roles()[n.IntN(3)]
		}
	}
	return e
}

// TestReportsAsPython gives the same table as the reference scorer, in text and in JSON, on gold
// itself and on spoiled copies of it.
func TestReportsAsPython(t *testing.T) {
	for set, levels := range map[string][]float64{"train": {.15}, "dev": {.15}, "stories": {0, .15, .5}} {
		records := goldReports(t, set)
		for k, p := range levels {
			t.Run(fmt.Sprintf("%s/%v", set, p), func(t *testing.T) {
				spoiled := noise{rand.New(rand.NewPCG(uint64(k), 1)), p}.spoil(records)
				path, content := writeLines(t, "reports.jsonl", spoiled)
				gold := filepath.Join(evalDir, set, "gold.jsonl")
				table, err := Reports(bytes.NewReader(readSet(t, set, "gold.jsonl")), bytes.NewReader(content))
				if err != nil {
					t.Fatal(err)
				}
				if diff := cmp.Diff(python(t, "score.py", gold, path), table.Text()); diff != "" {
					t.Errorf("text differs from score.py (-want +got):\n%s", diff)
				}
				got, err := json.Marshal(table)
				if err != nil {
					t.Fatal(err)
				}
				if diff := cmp.Diff(decode(t, python(t, "score.py", gold, path, "--json")), decode(t, string(got))); diff != "" {
					t.Errorf("JSON differs from score.py (-want +got):\n%s", diff)
				}
				t.Logf("detect %v strict %v", table.Detect, table.Strict)
			})
		}
	}
}

// decode reads any JSON.
func decode(t *testing.T, s string) any {
	t.Helper()
	var v any
	if err := json.Unmarshal([]byte(s), &v); err != nil {
		t.Fatal(err)
	}
	return v
}

// joinEvents makes canonical events of records by a key of type, month and first participant, with
// some reports left out.
func joinEvents(n noise, records []schema.Record) []schema.Event {
	byKey := map[string]*schema.Event{}
	var order []string
	for _, r := range records {
		for _, e := range r.Events {
			key := string(e.Type) + e.To
			if e.Time.Known() {
				key += e.Time.Start[:4]
			}
			if len(e.Participants) > 0 {
				key += e.Participants[0].Entity
			}
			if byKey[key] == nil {
				byKey[key] = &schema.Event{ID: fmt.Sprintf("event/%d", len(order)), Type: e.Type, Status: e.Status}
				order = append(order, key)
			}
			if !n.hit() {
				byKey[key].Reports = append(byKey[key].Reports, schema.ReportRef{Article: r.Article.ID, Event: e.ID})
			}
		}
	}
	out := make([]schema.Event, 0, len(order))
	for _, k := range order {
		out = append(out, *byKey[k])
	}
	return out
}

// joinedStories is how many stories the reference scorer is given: its assignment takes the cube of
// the number of events.
const joinedStories = 70

// TestStoriesAsPython gives the same measures as the reference scorer of joins.
func TestStoriesAsPython(t *testing.T) {
	records := goldReports(t, "stories")[:joinedStories]
	goldLines := bytes.Join(bytes.SplitAfterN(readSet(t, "stories", "gold.jsonl"), []byte("\n"), joinedStories+1)[:joinedStories], nil)
	gold := filepath.Join(t.TempDir(), "gold.jsonl")
	if err := os.WriteFile(gold, goldLines, 0o600); err != nil {
		t.Fatal(err)
	}
	for k, p := range []float64{0, .1, .4} {
		n := noise{rand.New(rand.NewPCG(uint64(k), 2)), p}
		spoiled := n.spoil(records)
		reports, reportLines := writeLines(t, "reports.jsonl", spoiled)
		events, eventLines := writeLines(t, "events.jsonl", joinEvents(n, spoiled))
		articles, articleLines := writeLines(t, "articles.jsonl", []schema.Article{{ID: "devS-s1-a", CopyOf: "devS-s1-b"}, {ID: "devS-s3-c", CopyOf: "devS-s3-b"}, {ID: "x"}})
		got, err := Stories(bytes.NewReader(goldLines), bytes.NewReader(reportLines), bytes.NewReader(eventLines), bytes.NewReader(articleLines))
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(python(t, "score_stories.py", gold, reports, events, "--copies", articles), got.Text()); diff != "" {
			t.Errorf("noise %v: differs from score_stories.py (-want +got):\n%s", p, diff)
		}
		t.Logf("noise %v: CoNLL %.3f", p, got.CoNLL)
	}
}

// TestGoldIsPerfect turns gold into reports that score 1; two events of one article that share sides
// and lack people may be taken for each other.
func TestGoldIsPerfect(t *testing.T) {
	for _, set := range []string{"train", "dev", "stories"} {
		_, content := writeLines(t, "reports.jsonl", goldReports(t, set))
		table, err := Reports(bytes.NewReader(readSet(t, set, "gold.jsonl")), bytes.NewReader(content))
		if err != nil {
			t.Fatal(err)
		}
		if table.Detect.F1 != 1 || table.Strict.F1 < .99 || table.GivenEvents != 0 {
			t.Errorf("%s: detect %v strict %v\n%v", set, table.Detect, table.Strict, table.Mistakes)
		}
	}
}

// TestGoldIsTheContract keeps the records made of gold within the contract: ids that exist, quotes at
// their place, no ref and no copy_of.
func TestGoldIsTheContract(t *testing.T) {
	quotes, found := 0, 0
	for _, set := range []string{"train", "dev", "stories"} {
		gold, err := GoldRecords(bytes.NewReader(readSet(t, set, "gold.jsonl")))
		if err != nil {
			t.Fatal(err)
		}
		for i, r := range goldReports(t, set) {
			checkRecord(t, r)
			for k, e := range r.Events {
				quotes++
				found += len(e.Evidence)
				if ref := gold[i].Events[k].Ref; ref != "" && len(ref) > 5 {
					b, _ := json.Marshal(e)
					if strings.Contains(string(b), `"`+ref+`"`) {
						t.Errorf("%s: the ref %q is in the record", r.Article.ID, ref)
					}
				}
			}
		}
	}
	if share(found, quotes) < .99 {
		t.Errorf("%d of %d quotes found in their article", found, quotes)
	}
	t.Logf("%d of %d quotes found in their article", found, quotes)
}

// checkRecord tells what breaks the contract in a record.
func checkRecord(t *testing.T, r schema.Record) {
	t.Helper()
	text := map[schema.Part]string{schema.InText: r.Article.Text, schema.InTitle: r.Article.Title}
	span := func(s schema.Span) {
		if s.EndByte > len(text[s.In]) || text[s.In][s.StartByte:s.EndByte] != s.Text {
			t.Errorf("%s: span %+v is not in the text", r.Article.ID, s)
		}
	}
	for _, e := range r.Entities {
		for _, m := range e.Mentions {
			span(m)
		}
	}
	for _, e := range r.Events {
		for _, p := range e.Participants {
			if _, ok := r.Entity(p.Entity); !ok || !p.Role.Valid() {
				t.Errorf("%s %s: participant %+v", r.Article.ID, e.ID, p)
			}
		}
		if _, ok := r.Entity(e.Place); !ok && e.Place != "" {
			t.Errorf("%s %s: place %q", r.Article.ID, e.ID, e.Place)
		}
		for _, v := range e.Evidence {
			span(v.Span)
		}
		if e.Time != nil && e.Time.End != "" && (e.Time.Start == "" || e.Time.End == e.Time.Start) {
			t.Errorf("%s %s: time %+v", r.Article.ID, e.ID, *e.Time)
		}
	}
}
