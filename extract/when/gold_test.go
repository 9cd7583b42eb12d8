package when

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"demarche/extract/text"
	"demarche/schema"
)

// evalDir holds the annotated stories, beside the repository.
const evalDir = "../../../shared/eval"

// goldEvent is what an annotation tells of the time of an event.
type goldEvent struct {
	ID, Status, When, Quote, Start, End string
	Sure                                bool
}

// goldStory is a story with its annotated events.
type goldStory struct {
	ID, Published, Dateline, Title, Text string
	events                               []goldEvent
}

// readGold reads a set of annotated stories; it skips the test where the set is absent.
func readGold(t *testing.T, set string) []*goldStory {
	t.Helper()
	byID := map[string]*goldStory{}
	stories := readStories(t, filepath.Join(evalDir, set, "articles.jsonl"))
	for _, s := range stories {
		byID[s.ID] = s
	}
	eachLine(t, filepath.Join(evalDir, set, "gold.jsonl"), func(line []byte) error {
		var r struct {
			Doc    string
			Events []goldEvent
		}
		err := json.Unmarshal(line, &r)
		byID[r.Doc].events = r.Events
		return err
	})
	return stories
}

// readStories reads stories, one a line.
func readStories(t *testing.T, path string) []*goldStory {
	t.Helper()
	var stories []*goldStory
	eachLine(t, path, func(line []byte) error {
		s := &goldStory{}
		stories = append(stories, s)
		return json.Unmarshal(line, s)
	})
	return stories
}

// eachLine calls yield with every line of a file that is not blank.
func eachLine(t *testing.T, path string, yield func([]byte) error) {
	t.Helper()
	f, err := os.Open(path)
	if os.IsNotExist(err) {
		t.Skipf("%s is absent: the annotated stories are not part of the repository", path)
	}
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		if err := yield(lines.Bytes()); err != nil {
			t.Fatalf("%s: %v", path, err)
		}
	}
}

// anchor is the story's day: the dateline's, else the day of publication. A dateline may stand at the
// start of the text: "CARACAS, December 7 (Xinhua)-- ...".
func (s *goldStory) anchor() Anchor {
	a := Anchor{Day: s.Published}
	dateline := s.Dateline
	if head, _, ok := strings.Cut(s.Text[:min(len(s.Text), 90)], "--"); ok && dateline == "" {
		dateline = head
	}
	for _, x := range findAll(dateline) {
		if got := x.Resolve(a, Unknown); got.Precision == schema.Day {
			a.Day = got.Start
		}
	}
	return a
}

// direction is the direction that an event's status stands for.
func direction(status string) Direction {
	switch status {
	case "held":
		return Past
	case "planned", "possible":
		return Future
	}
	return Unknown
}

// placed is an expression with the place of its words in the story's text, title first.
type placed struct {
	Expr
	start, end int
}

// place finds all expressions of a story.
func (s *goldStory) place() []placed {
	doc := text.New(s.Title, s.Text)
	var out []placed
	for i := range doc.Sentences {
		for _, x := range Find(doc, i) {
			shift := 0
			if doc.Sentences[i].Part == schema.InText {
				shift = len(s.Title) + 1
			}
			out = append(out, placed{x, shift + doc.Tokens[x.First].StartByte, shift + doc.Tokens[x.Last-1].EndByte})
		}
	}
	return out
}

// spot returns the place of an event's time words: in its quote, else their first one in the text.
func (s *goldStory) spot(e goldEvent) (start, end int) {
	all := s.Title + "\n" + s.Text
	quote := strings.Index(all, e.Quote)
	in := strings.Index(e.Quote, e.When)
	if quote >= 0 && in >= 0 {
		return quote + in, quote + in + len(e.When)
	}
	from := strings.Index(all, e.When)
	if body := strings.Index(s.Text, e.When); body >= 0 {
		from = len(s.Title) + 1 + body
	}
	if quote > 0 && quote < len(all) { // the nearest one to the quote
		if i := strings.Index(all[quote:], e.When); i >= 0 && i < 300 {
			from = quote + i
		}
	}
	return from, from + len(e.When)
}

// tally counts what the annotated times come to.
type tally struct{ told, found, right, end, endRight int }

// measure resolves every annotated time of a set and calls wrong for each that comes out otherwise.
func measure(t *testing.T, set string, counted func(goldEvent) bool, wrong func(s *goldStory, e goldEvent, x *placed, got schema.Time)) tally {
	var n tally
	for _, s := range readGold(t, set) {
		exprs, a := s.place(), s.anchor()
		for _, e := range s.events {
			if e.When == "" || !counted(e) {
				continue
			}
			n.told++
			x, got := s.resolve(e, exprs, a)
			if x != nil {
				n.found++
			}
			if got.Start == e.Start {
				n.right++
			} else {
				wrong(s, e, x, got)
			}
			if e.End != "" && x != nil {
				n.end++
				if got.End == e.End {
					n.endRight++
				}
			}
		}
	}
	return n
}

// resolve finds the expression at an event's time words and resolves it. What is counted from another
// date of the story counts from the last day told before it.
func (s *goldStory) resolve(e goldEvent, exprs []placed, a Anchor) (*placed, schema.Time) {
	start, end := s.spot(e)
	for i := range exprs {
		x := &exprs[i]
		if x.start < end && start < x.end {
			return x, x.Resolve(a, direction(e.Status))
		}
		if got := x.Resolve(a, Past); got.Precision == schema.Day && x.Kind != Duration {
			a.Previous = &got
		}
	}
	return nil, schema.Time{}
}

// TestGold measures the annotated stories: of the events with a time told, how many are found and
// get the annotated start. The marks are a little below what was reached.
func TestGold(t *testing.T) {
	for _, c := range []struct {
		set         string
		found, mark float64
	}{{"train", .91, .92}, {"dev", .91, .88}, {"stories", .97, .91}} {
		t.Run(c.set, func(t *testing.T) {
			n := measure(t, c.set, func(goldEvent) bool { return true }, func(s *goldStory, e goldEvent, x *placed, got schema.Time) {
				if c.set != "dev" {
					t.Logf("%s %s %s: %q of %s: got %q..%q, want %q..%q (%v)", s.ID, e.ID, e.Status, e.When, s.anchor().Day, got.Start, got.End, e.Start, e.End, x)
				}
			})
			t.Logf("%s: %d told, found %.3f, start right %.3f; of %d ends right %.3f", c.set, n.told, ratio(n.found, n.told), ratio(n.right, n.told), n.end, ratio(n.endRight, n.end))
			if ratio(n.found, n.told) < c.found || ratio(n.right, n.told) < c.mark {
				t.Errorf("below the marks %.2f and %.2f", c.found, c.mark)
			}
		})
	}
}

// ratio is a/b; 0 if b is.
func ratio(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return float64(a) / float64(b)
}
