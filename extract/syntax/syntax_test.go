package syntax

import (
	"fmt"
	"runtime"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// load gives the embedded model.
func load(t testing.TB) *Model {
	t.Helper()
	m, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// tokens cuts a text at its spaces; "_" joins a token to the next one.
func tokens(text string) []Token {
	var out []Token
	for _, w := range strings.Fields(text) {
		glued := strings.HasSuffix(w, "_") && w != "_"
		out = append(out, Token{strings.TrimSuffix(w, "_"), !glued})
	}
	return out
}

// arcsOf writes a parse as "label(head, child)" for the children named.
func arcsOf(p *Parse, in []Token) map[string]string {
	out := make(map[string]string)
	for i, t := range in {
		out[t.Text] = p.Deps[i] + " " + in[p.Heads[i]].Text
	}
	return out
}

func TestParse(t *testing.T) {
	in := tokens("Chinese President Hu Jintao did_ n't meet Chancellor Angela Merkel in Berlin on Tuesday_ .")
	p := load(t).Parse(in, Options{Entities: true})
	got := arcsOf(p, in)
	for child, want := range map[string]string{
		"Jintao": "nsubj meet", "Hu": "compound Jintao", "n't": "neg meet", "did": "aux meet", "meet": "ROOT meet",
		"Merkel": "dobj meet", "in": "prep Merkel", "Berlin": "pobj in", "on": "prep meet", "Tuesday": "pobj on",
	} {
		if got[child] != want {
			t.Errorf("%s: got %s, want %s", child, got[child], want)
		}
	}
	if tags := strings.Join(p.Tags, " "); tags != "JJ NNP NNP NNP VBD RB VB NNP NNP NNP IN NNP IN NNP ." {
		t.Errorf("tags: %s", tags)
	}
	want := []Ent{{0, 1, "NORP"}, {2, 4, "PERSON"}, {8, 10, "PERSON"}, {11, 12, "GPE"}, {13, 14, "DATE"}}
	if len(p.Ents) != len(want) {
		t.Fatalf("entities: got %v, want %v", p.Ents, want)
	}
	for i, e := range p.Ents {
		if e != want[i] {
			t.Errorf("entity %d: got %v, want %v", i, e, want[i])
		}
	}
}

func TestParseEmpty(t *testing.T) {
	p := load(t).Parse(nil, Options{Entities: true})
	if len(p.Tags)+len(p.Heads)+len(p.Deps)+len(p.Ents) != 0 {
		t.Errorf("got %+v for no tokens", p)
	}
}

// TestParseStarts reads two sentences at once and wants a root in each.
func TestParseStarts(t *testing.T) {
	in := tokens("He met Xi . They talked for two hours .")
	p := load(t).Parse(in, Options{Starts: []int{0, 4}})
	var roots []string
	for i, h := range p.Heads {
		if int(h) == i {
			roots = append(roots, in[i].Text)
		}
	}
	if got := strings.Join(roots, " "); got != "met talked" {
		t.Errorf("roots: got %s, want met talked", got)
	}
	checkTree(t, p.Heads, Options{Starts: []int{4}})
}

// TestParseSplit lets the model find where sentences begin.
func TestParseSplit(t *testing.T) {
	in := tokens("He met Xi on Monday . They talked for two hours .")
	p := load(t).Parse(in, Options{Split: true})
	if p.Deps[1] != "ROOT" || p.Deps[7] != "ROOT" {
		t.Errorf("labels: %v, want roots at 1 and 7", p.Deps)
	}
	one := load(t).Parse(in, Options{})
	checkTree(t, one.Heads, Options{})
}

// TestParseStartsOutOfRange gives starts that are no tokens.
func TestParseStartsOutOfRange(t *testing.T) {
	in := tokens("He met Xi .")
	m := load(t)
	got, want := m.Parse(in, Options{Starts: []int{-1, 4, 99, 0, 0}}), m.Parse(in, Options{})
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}

// repeat gives n tokens, the sentence's over and over.
func repeat(text string, n int) []Token {
	one := tokens(text)
	out := make([]Token, n)
	for i := range out {
		out[i] = one[i%len(one)]
	}
	return out
}

// TestParseLong reads a sentence far longer than a unit: in bounded time, with
// every head within its unit.
func TestParseLong(t *testing.T) {
	const n = 10000
	in := repeat("the ministers of France and Germany met in", n)
	p := load(t).Parse(in, Options{Entities: true})
	for i, h := range p.Heads {
		if int(h)/maxUnit != i/maxUnit {
			t.Fatalf("token %d has head %d in another unit", i, h)
		}
	}
	checkEnts(t, p.Ents, n)
	if len(p.Ents) < n/8 {
		t.Errorf("%d names found in %d tokens", len(p.Ents), n)
	}
}

// TestUnitsAreAlike wants what comes after a unit to be read as if it came first.
func TestUnitsAreAlike(t *testing.T) {
	m := load(t)
	first := repeat("the ministers met in Rome .", maxUnit)
	tail := tokens("Hu Jintao did not visit Berlin .")
	both := m.Parse(append(first, tail...), Options{Entities: true})
	alone := m.Parse(tail, Options{Entities: true})
	for i := range tail {
		if both.Heads[maxUnit+i]-maxUnit != alone.Heads[i] || both.Deps[maxUnit+i] != alone.Deps[i] || both.Tags[maxUnit+i] != alone.Tags[i] {
			t.Errorf("%s: %s in the list, %s alone", tail[i].Text, both.Deps[maxUnit+i], alone.Deps[i])
		}
	}
	if n := len(alone.Ents); both.Ents[len(both.Ents)-n].First != alone.Ents[0].First+maxUnit {
		t.Errorf("names: %v, alone %v", both.Ents[len(both.Ents)-n:], alone.Ents)
	}
}

// TestParseStrange reads texts that are no words.
func TestParseStrange(t *testing.T) {
	m := load(t)
	for _, text := range []string{"", " ", "\n", "\xff\xfe", "\x00", strings.Repeat("a", 1<<20), strings.Repeat("日", 5000), "̈", "🏳️‍🌈"} {
		p := m.Parse([]Token{{text, true}, {"met", true}, {text, false}}, Options{Entities: true})
		checkTree(t, p.Heads, Options{})
		checkEnts(t, p.Ents, 3)
	}
}

// TestParseSteady wants the same answer from a cold model, a warm one, and one
// that read other things in between, in new memory and in used memory.
func TestParseSteady(t *testing.T) {
	refs := thin(fixture(t))
	cold, err := decode(packed, bestRoad())
	if err != nil {
		t.Fatal(err)
	}
	warm, opts := load(t), Options{Entities: true}
	var used Parse
	for round := range 2 {
		for i := range refs {
			in := refs[i].input()
			want := cold.Parse(in, opts)
			warm.ParseInto(&used, in, opts)
			if d := cmp.Diff(want, &used, cmpopts.EquateEmpty()); d != "" {
				t.Fatalf("round %d, %s: %s", round, refs[i].ID, d)
			}
		}
	}
}

// TestParseShared has several goroutines use one model.
func TestParseShared(t *testing.T) {
	refs := thin(fixture(t))
	m, err := decode(packed, bestRoad())
	if err != nil {
		t.Fatal(err)
	}
	want := make([]*Parse, len(refs))
	for i := range refs {
		want[i] = load(t).Parse(refs[i].input(), Options{Entities: true})
	}
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			var p Parse
			for i := range refs {
				m.ParseInto(&p, refs[i].input(), Options{Entities: true})
				if d := cmp.Diff(want[i], &p, cmpopts.EquateEmpty()); d != "" {
					t.Errorf("%s: %s", refs[i].ID, d)
				}
			}
		})
	}
	wg.Wait()
}

// TestParseAllocates wants no allocation once the model has seen the words.
func TestParseAllocates(t *testing.T) {
	if raceEnabled {
		t.Skip("the race detector allocates for itself")
	}
	refs := thin(fixture(t))
	m := load(t)
	var p Parse
	var in [][]Token
	for i := range refs {
		in = append(in, refs[i].input())
	}
	all := func() {
		for _, s := range in {
			m.ParseInto(&p, s, Options{Entities: true})
		}
	}
	all()
	// The pool of working memory may be emptied by the garbage collector, hence
	// not quite none.
	if n := testing.AllocsPerRun(5, all); n > 5 {
		t.Errorf("%.0f allocations for %d sentences, want none", n, len(in))
	}
}

// TestLoadTwice wants one model however often it is asked for.
func TestLoadTwice(t *testing.T) {
	if a, b := load(t), load(t); a != b {
		t.Error("two calls gave two models")
	}
}

// words gives n words that differ, numbered from first.
func words(first, n int) []Token {
	out := make([]Token, n)
	for i := range out {
		out[i] = Token{fmt.Sprint("word", first+i), true}
	}
	return out
}

// TestMemory wants a loaded model that has read a while to stay under 80 MB.
func TestMemory(t *testing.T) {
	if raceEnabled {
		t.Skip("the race detector takes memory of its own")
	}
	const limit = 80 << 20
	// Pools are emptied by the second collection only.
	heap := func() int64 {
		var s runtime.MemStats
		runtime.GC()
		runtime.GC()
		runtime.ReadMemStats(&s)
		return int64(s.HeapAlloc)
	}
	before := heap()
	m, err := decode(packed, bestRoad())
	if err != nil {
		t.Fatal(err)
	}
	loaded := heap() - before
	for i := 0; i < 2*slots; i += 100 {
		m.Parse(words(i, 100), Options{Entities: true})
	}
	s := new(scratch)
	m.unit(s, repeat("the ministers met", maxUnit), 0, fit(maxUnit), Options{Entities: true})
	used := heap() - before
	t.Logf("%.1f MB loaded, %.1f MB with full caches, and the file of %.1f MB", float64(loaded)/1e6, float64(used)/1e6, float64(len(packed))/1e6)
	if used+int64(len(packed)) > limit {
		t.Errorf("%d bytes, want at most %d", used, limit)
	}
	runtime.KeepAlive(m)
	runtime.KeepAlive(s)
}

// fit is a parse with room for n tokens.
func fit(n int) *Parse {
	return &Parse{Tags: make([]string, n), Heads: make([]int32, n), Deps: make([]string, n)}
}

// FuzzParse reads any tokens, cut from the text at its spaces, with any options.
func FuzzParse(f *testing.F) {
	f.Add("Xi met Obama in Hangzhou on Sept. 3 .", uint8(0), false)
	f.Add("did_ n't_ n't ' ' — « \x00 \xff", uint8(2), true)
	f.Add(strings.Repeat("( ", 300), uint8(100), true)
	m := load(f)
	f.Fuzz(func(t *testing.T, text string, every uint8, split bool) {
		in := tokens(text)
		opts := Options{Entities: true, Split: split}
		for i := int(every); every > 0 && i < len(in); i += int(every) {
			opts.Starts = append(opts.Starts, i)
		}
		p := m.Parse(in, opts)
		if len(p.Tags) != len(in) || len(p.Deps) != len(in) || len(p.Heads) != len(in) {
			t.Fatalf("%d tokens: %d tags, %d labels, %d heads", len(in), len(p.Tags), len(p.Deps), len(p.Heads))
		}
		if len(in) <= maxUnit {
			checkTree(t, p.Heads, opts)
		}
		checkEnts(t, p.Ents, len(in))
	})
}
