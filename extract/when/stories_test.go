package when

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// update rewrites the golden file.
var update = flag.Bool("update", false, "rewrite testdata/stories.golden")

// TestStories finds and resolves every expression of the stories in testdata/stories.jsonl, which
// were written for this project, and compares them with testdata/stories.golden: a line an expression
// with its words, kind and rule, and what it comes to in the past and in the future.
func TestStories(t *testing.T) {
	var b strings.Builder
	for _, s := range readStories(t, "testdata/stories.jsonl") {
		a := s.anchor()
		fmt.Fprintf(&b, "== %s %s\n", s.ID, a.Day)
		for _, x := range s.place() {
			past, future := showTime(x.Resolve(a, Past)), showTime(x.Resolve(a, Future))
			if future == past {
				future = "="
			}
			fmt.Fprintf(&b, "%s | %s | %s\n", x, past, future)
		}
	}
	got := b.String()
	if *update {
		if err := os.WriteFile("testdata/stories.golden", []byte(got), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile("testdata/stories.golden")
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(got, "\n")); diff != "" {
		t.Errorf("expressions differ (-want +got):\n%s", diff)
	}
}

// TestParallel finds and resolves in several goroutines at once, with the same outcome in each.
func TestParallel(t *testing.T) {
	story := readStories(t, "testdata/stories.jsonl")[0]
	want := fmt.Sprint(story.place())
	got := make([]string, 8)
	var wg sync.WaitGroup
	for i := range got {
		wg.Go(func() { got[i] = fmt.Sprint(story.place()) })
	}
	wg.Wait()
	for i := range got {
		if got[i] != want {
			t.Errorf("goroutine %d: %s, want %s", i, got[i], want)
		}
	}
}
