//go:build unix

package graph_test

import (
	"bufio"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"demarche/graph"
	"demarche/graph/ledger"
	"demarche/graph/resolve"
	"demarche/graph/store"
	"demarche/schema"

	"github.com/cayleygraph/quad"
)

// childDir is the environment variable that makes the test binary a child that writes until it is
// killed, into the folder it names; childSeed tells the child's seed.
const (
	childDir  = "DEMARCHE_TEST_CHILD"
	childSeed = "DEMARCHE_TEST_SEED"
	childFull = "DEMARCHE_TEST_FULL"
)

// TestMain runs the tests, or the child.
func TestMain(m *testing.M) {
	if dir := os.Getenv(childDir); dir != "" {
		work := child
		switch {
		case os.Getenv(childFull) != "":
			work = full
		case os.Getenv(childSeed) == "":
			work = read
		}
		if err := work(dir); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	os.Exit(m.Run())
}

// worldSize is how many stories a child may have in its graph.
const worldSize = 200

// read is the child that reads: it looks for half-applied stories until it is killed.
func read(dir string) error {
	g, err := graph.Open(ctx, dir, graph.Options{Wait: time.Minute})
	if err != nil {
		return err
	}
	for seed := uint64(0); ; seed++ {
		if err := consistent(g, seed); err != nil {
			return err
		}
	}
}

// consistent looks at some events in one view and returns an error if a report that an event names
// is not there or tells of another event.
func consistent(g *graph.Graph, seed uint64) error {
	r := rand.New(rand.NewPCG(seed, 3))
	return g.Store().Read(ctx, func(v *store.View) error {
		events, err := v.Events(ctx, store.Filter{First: fmt.Sprint(2015 + r.IntN(10)), Last: "2025"})
		if err != nil {
			return err
		}
		for _, e := range events[:min(len(events), 20)] {
			for _, ref := range e.Reports {
				if _, told, err := v.Report(ctx, ref); err != nil || told != e.ID {
					return fmt.Errorf("event %s names report %s, which tells of %q: %w", e.ID, ref, told, err)
				}
			}
		}
		return nil
	})
}

// child ingests, corrects, forgets, judges and rebuilds at random and says on standard output what
// it begins and what has returned.
func child(dir string) error {
	seed, _ := strconv.ParseUint(os.Getenv(childSeed), 10, 64)
	r := rand.New(rand.NewPCG(seed, 0))
	g, err := graph.Open(ctx, dir, graph.Options{Create: true, Wait: time.Minute})
	if err != nil {
		return err
	}
	for {
		first := r.IntN(worldSize)
		last := min(worldSize, first+1+r.IntN(20))
		switch dice := r.IntN(20); {
		case dice < 13:
			fmt.Println("begin put", first, last)
			_, err = g.Ingest(ctx, stories(first, last))
		case dice < 17:
			fmt.Println("begin forget", first, last)
			var ids []string
			for n := first; n < last; n++ {
				ids = append(ids, fmt.Sprintf("w-%06d", n))
			}
			_, err = g.Forget(ctx, ids...)
		case dice < 19:
			fmt.Println("begin judge 0 0")
			_, err = g.Judge(ctx, schema.Judgement{Verdict: schema.Wrong, Reports: []schema.ReportRef{{Article: fmt.Sprintf("w-%06d", first), Event: "e1"}}})
			if errors.Is(err, graph.ErrNotFound) {
				err = nil
			}
		default:
			fmt.Println("begin rebuild 0 0")
			_, err = g.Rebuild(ctx)
		}
		if err != nil {
			return err
		}
		fmt.Println("done")
	}
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

// TestKill kills a writing process at random moments and checks that everything acknowledged is
// there, that nothing else is, and that the graph is what a rebuild makes of the ledger. It kills
// DEMARCHE_KILLS times, else 4.
func TestKill(t *testing.T) {
	kills, err := strconv.Atoi(os.Getenv("DEMARCHE_KILLS"))
	if err != nil {
		kills = 4
	}
	if testing.Short() {
		kills = 1
	}
	dir := t.TempDir()
	m := model{map[int]bool{}, map[int]bool{}}
	for round := range kills {
		seed := uint64(round + 1)
		what := killOne(t, dir, seed, m)
		verify(t, dir, m, fmt.Sprintf("seed %d, killed during %s", seed, what))
	}
}

// killOne runs a child for a random time, kills it, applies what it said to the model, and returns
// what it was doing.
func killOne(t *testing.T, dir string, seed uint64, m model) string {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), childDir+"="+dir, childSeed+"="+fmt.Sprint(seed))
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	wait := time.Duration(rand.New(rand.NewPCG(seed, 9)).IntN(1500)+100) * time.Millisecond
	timer := time.AfterFunc(wait, func() { _ = cmd.Process.Kill() })
	defer timer.Stop()
	what, first, last := "nothing", 0, 0
	lines := bufio.NewScanner(out)
	for lines.Scan() {
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
		if errors.Is(err, graph.ErrMissing) {
			break
		}
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

// TestReadersAndWriter lets two goroutines and two processes read while another goroutine ingests and
// forgets, for DEMARCHE_SOAK, else two seconds.
func TestReadersAndWriter(t *testing.T) {
	soak, err := time.ParseDuration(os.Getenv("DEMARCHE_SOAK"))
	if err != nil {
		soak = 2 * time.Second
	}
	dir := t.TempDir()
	g := open(t, dir)
	ingest(t, g, stories(0, 60), 60)
	errs := make(chan error, 4)
	end := time.Now().Add(soak)
	for n := range 2 {
		go func() {
			var err error
			for seed := uint64(n); err == nil && time.Now().Before(end); seed += 2 {
				err = consistent(g, seed)
			}
			errs <- err
		}()
		go func() { errs <- reader(dir, soak) }()
	}
	batches := 0
	for r := rand.New(rand.NewPCG(1, 1)); time.Now().Before(end); batches++ {
		first := r.IntN(worldSize)
		if r.IntN(3) == 0 {
			_, err = g.Forget(ctx, fmt.Sprintf("w-%06d", first), fmt.Sprintf("w-%06d", first+1))
		} else {
			_, err = g.Ingest(ctx, stories(first, first+1+r.IntN(10)))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	for range 4 {
		if err := <-errs; err != nil {
			t.Error(err)
		}
	}
	t.Logf("%d batches in %s", batches, soak)
	checkClean(t, g)
}

// reader runs a reading process for a while and returns what it complains of.
func reader(dir string, soak time.Duration) error {
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), childDir+"="+dir)
	var complaint strings.Builder
	cmd.Stderr = &complaint
	if err := cmd.Start(); err != nil {
		return err
	}
	timer := time.AfterFunc(soak, func() { _ = cmd.Process.Kill() })
	defer timer.Stop()
	if err := cmd.Wait(); err == nil || !strings.Contains(err.Error(), "killed") {
		return fmt.Errorf("reading process: %w: %s", err, complaint.String())
	}
	return nil
}

// TestCrashBetweenLedgerAndGraph changes the ledger behind the graph's back, as a crash leaves it.
func TestCrashBetweenLedgerAndGraph(t *testing.T) {
	dir := t.TempDir()
	g, want := open(t, dir), open(t, t.TempDir())
	list := stories(0, 40)
	for i := range list {
		list[i].Sketch = resolve.Sketch(list[i].Article.Text)
	}
	ingest(t, g, list[:30], 30)
	l, err := ledger.Open(dir+"/ledger.db", ledger.Options{Write: true})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := l.Put(ctx, list[30:40]); err != nil {
		t.Fatal(err)
	}
	if _, err := l.Delete(ctx, list[4].Article.ID, list[31].Article.ID); err != nil {
		t.Fatal(err)
	}
	if _, err := l.Judge(ctx, schema.Judgement{Verdict: schema.Wrong, Reports: []schema.ReportRef{{Article: list[8].Article.ID, Event: "e1"}}}); err != nil {
		t.Fatal(err)
	}
	l.Close()
	f, err := g.Check(ctx, false)
	if err != nil || f.Clean() || len(f.Pending) == 0 || f.Missing == 0 {
		t.Fatalf("check sees nothing: %+v, %v", f, err)
	}
	g = open(t, dir) // finishes what was begun
	checkClean(t, g)
	kept := slices.Delete(slices.Delete(slices.Clone(list), 31, 32), 4, 5)
	ingest(t, want, kept, 50)
	if _, err := want.Judge(ctx, schema.Judgement{Verdict: schema.Wrong, Reports: []schema.ReportRef{{Article: list[8].Article.ID, Event: "e1"}}}); err != nil {
		t.Fatal(err)
	}
	same(t, "mended by opening", dump(t, g), dump(t, want))
}

// TestCheckFixes spoils graph and ledger and lets Check mend them.
func TestCheckFixes(t *testing.T) {
	dir := t.TempDir()
	g := open(t, dir)
	ingest(t, g, stories(0, 20), 20)
	before := dump(t, g)
	label := schema.ArticleIRI("w-000003")
	quads, err := g.Store().Quads(ctx, label)
	if err != nil {
		t.Fatal(err)
	}
	quads[0].Object = schema.IRI("nonsense")
	stray := schema.EntityQuads(schema.Entity{ID: "person/stray", Kind: schema.Person, Name: "Stray"})
	if _, err := g.Store().Apply(ctx, map[quad.IRI][]quad.Quad{label: quads, schema.IRI("person/stray"): stray}); err != nil {
		t.Fatal(err)
	}
	f, err := g.Check(ctx, false)
	if err != nil || len(f.Labels) != 2 || f.Missing != 1 || f.Extra != 1+len(stray) || f.Fixed {
		t.Errorf("check: %+v, %v", f, err)
	}
	if f, err = g.Check(ctx, true); err != nil || !f.Fixed {
		t.Errorf("fix: %+v, %v", f, err)
	}
	same(t, "fixed", dump(t, g), before)
	checkClean(t, g)
}
