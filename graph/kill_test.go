//go:build unix

package graph_test

import (
	"bufio"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"

	"demarche/graph"
	"demarche/schema"

	"github.com/cayleygraph/quad"
)

// worldSize is how many stories a child may have in its graph, unless DEMARCHE_KILL_STORIES tells.
const worldSize = 200

// atOnce is how many stories a child puts or forgets at most in one batch.
const atOnce = 60

// killWorld returns how many stories the world of the kills has.
func killWorld() int { return number("DEMARCHE_KILL_STORIES", worldSize) }

// number returns the number in an environment variable, or another where there is none.
func number(name string, otherwise int) int {
	if n, err := strconv.Atoi(os.Getenv(name)); err == nil {
		return n
	}
	return otherwise
}

// change is the child that ingests, corrects, forgets, judges and rebuilds at random until it is
// killed, and says on standard output what it begins and what has returned.
func change(dir, with string) error {
	seed, err := strconv.ParseUint(with, 10, 64)
	if err != nil {
		return err
	}
	r := rand.New(rand.NewPCG(seed, 0))
	g, err := graph.Open(ctx, dir, graph.Options{Create: true, Wait: time.Minute})
	for err == nil {
		first := r.IntN(killWorld())
		last := min(killWorld(), first+1+r.IntN(atOnce))
		if err = changeOnce(g, r, first, last); err == nil {
			fmt.Println("done")
		}
	}
	return err
}

// changeOnce makes one change of the stories from first up to last: in ten, four ingest, three
// forget, two rebuild and one judges.
func changeOnce(g *graph.Graph, r *rand.Rand, first, last int) (err error) {
	switch dice := r.IntN(10); {
	case dice < 4:
		fmt.Println("begin put", first, last)
		_, err = g.Ingest(ctx, stories(first, last))
	case dice < 7:
		fmt.Println("begin forget", first, last)
		_, err = g.Forget(ctx, storyIDs(first, last)...)
	case dice < 9:
		fmt.Println("begin rebuild 0 0")
		_, err = g.Rebuild(ctx)
	default:
		fmt.Println("begin judge 0 0")
		_, err = g.Judge(ctx, schema.Judgement{Verdict: schema.Wrong, Reports: []schema.ReportRef{{Article: storyIDs(first, first+1)[0], Event: "e1"}}})
		if errors.Is(err, graph.ErrNotFound) {
			err = nil
		}
	}
	return err
}

// storyIDs returns the ids of the made-up stories from first up to last.
func storyIDs(first, last int) (ids []string) {
	for n := first; n < last; n++ {
		ids = append(ids, fmt.Sprintf("w-%06d", n))
	}
	return ids
}

// model is which stories must be there and which may.
type model struct{ must, may map[int]bool }

// apply makes the model show an operation; one that did not return may have happened or not.
func (m model) apply(what string, first, last int, returned bool) {
	for n := first; n < last; n++ {
		switch {
		case what == "put" && returned:
			m.must[n], m.may[n] = true, true
		case what == "put":
			m.may[n] = true
		case what == "forget" && returned:
			delete(m.must, n)
			delete(m.may, n)
		case what == "forget":
			delete(m.must, n)
		}
	}
}

// TestKill kills a process at random moments while it ingests, forgets and rebuilds, and checks that
// everything acknowledged is there, that nothing else is, and that the graph is what a rebuild makes
// of the ledger. It kills DEMARCHE_KILLS times, else 4, in a world of DEMARCHE_KILL_STORIES, else 200.
func TestKill(t *testing.T) {
	kills := number("DEMARCHE_KILLS", 4)
	if testing.Short() {
		kills = 1
	}
	dir := t.TempDir()
	m := model{map[int]bool{}, map[int]bool{}}
	ingest(t, open(t, dir), stories(0, killWorld()), atOnce)
	m.apply("put", 0, killWorld(), true)
	during := map[string]int{}
	for round := range kills {
		seed := uint64(round + 1)
		what := killOne(t, dir, seed, m)
		during[what]++
		verify(t, dir, m, fmt.Sprintf("seed %d, killed during %s", seed, what))
	}
	t.Logf("%d kills in a world of %d stories, %d of them there at the end; killed during %v", kills, killWorld(), len(m.must), during)
	g := open(t, dir)
	before := dump(t, g)
	if _, err := g.Rebuild(ctx); err != nil {
		t.Fatal(err)
	}
	same(t, "rebuilt after the kills", dump(t, g), before)
}

// killOne runs a child, kills it at a random moment after its first change has begun, applies what it
// said to the model, and returns what it was doing.
func killOne(t *testing.T, dir string, seed uint64, m model) string {
	t.Helper()
	cmd := newChild("change", dir, fmt.Sprint(seed))
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	wait := time.Duration(rand.New(rand.NewPCG(seed, 9)).IntN(1500)) * time.Millisecond
	what, first, last := "nothing", 0, 0
	lines := bufio.NewScanner(out)
	for begun := false; lines.Scan(); begun = true {
		if !begun {
			defer time.AfterFunc(wait, func() { _ = cmd.Process.Kill() }).Stop()
		}
		if lines.Text() == "done" {
			m.apply(what, first, last, true)
			what = "nothing"
			continue
		}
		if _, err := fmt.Sscanf(lines.Text(), "begin %s %d %d", &what, &first, &last); err != nil {
			t.Fatalf("child says %q", lines.Text())
		}
	}
	m.apply(what, first, last, false)
	if err := cmd.Wait(); err == nil || !strings.Contains(err.Error(), "killed") {
		t.Fatalf("child: %v", err)
	}
	return what
}

// verify checks ledger and graph against the model.
func verify(t *testing.T, dir string, m model, when string) {
	t.Helper()
	g := open(t, dir)
	f, err := g.Check(ctx, false)
	if err != nil || !f.Clean() {
		difference(t, g, f)
		t.Fatalf("%s: check: %+v, %v", when, f, err)
	}
	there := map[int]bool{}
	for s, err := range g.Stories(ctx) {
		if err != nil {
			t.Fatalf("%s: %v", when, err)
		}
		var n int
		if _, err := fmt.Sscanf(s.Article.ID, "w-%d", &n); err != nil || !m.may[n] {
			t.Fatalf("%s: story %s was not put, or was forgotten", when, s.Article.ID)
		}
		there[n] = true
	}
	for n := range m.must {
		if !there[n] {
			t.Fatalf("%s: story %d was acknowledged and is lost", when, n)
		}
	}
	for n := range m.may {
		if there[n] {
			m.must[n] = true
		} else {
			delete(m.may, n)
		}
	}
}

// difference logs what the labels of a finding hold before and after a fix.
func difference(t *testing.T, g *graph.Graph, f graph.Findings) {
	t.Helper()
	before := map[string][]quad.Quad{}
	for _, label := range f.Labels {
		before[label], _ = g.Store().Quads(ctx, quad.IRI(label))
	}
	_, err := g.Check(ctx, true)
	for _, label := range f.Labels {
		after, _ := g.Store().Quads(ctx, quad.IRI(label))
		t.Logf("%s:\nbefore %v\nafter %v (%v)", label, before[label], after, err)
	}
}
