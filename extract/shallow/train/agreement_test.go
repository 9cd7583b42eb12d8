package main

import (
	"bytes"
	"flag"
	"fmt"
	"math"
	"os"
	"strings"
	"testing"

	"demarche/extract/shallow/internal/machine"
)

// update rewrites the golden files.
var update = flag.Bool("update", false, "rewrite the golden files")

// agreementSets are the articles that the shallow parser has not learnt from.
var agreementSets = []struct {
	name, path string
	keep       func(string) bool
}{
	{"stories", "../../../testdata/gold/articles.jsonl", checkingHalf},
	{"dev", "../../../../shared/eval/dev/articles.jsonl", all},
}

// slack is how far a figure may be from the golden one: the teacher's arithmetic differs in the last bits from one
// kind of machine to another.
const slack = 0.004

// TestAgreement holds how far the embedded weights agree with the teacher on articles they were not learnt from: the golden
// files tell the figures, and those that readers of events live on must stay above a floor.
func TestAgreement(t *testing.T) {
	data, err := os.ReadFile("../data/weights.bin")
	if err != nil {
		t.Fatal(err)
	}
	m, err := machine.ReadModel(data)
	if err != nil {
		t.Fatal(err)
	}
	for _, set := range agreementSets {
		t.Run(set.name, func(t *testing.T) {
			if _, err := os.Stat(set.path); err != nil {
				t.Skip("no articles at", set.path)
			}
			sentences, err := read(set.path, set.keep)
			if err != nil {
				t.Fatal(err)
			}
			f := measure(sentences, m)
			checkFloors(t, f)
			checkGolden(t, "../testdata/agreement-"+set.name+".golden", f)
		})
	}
}

// checkFloors wants what the parser was made for.
func checkFloors(t *testing.T, f *figures) {
	t.Helper()
	if uas := share(f.heads, f.tokens); uas < 0.80 {
		t.Errorf("UAS %.3f is below .80", uas)
	}
	for _, label := range []string{"nsubj", "dobj", "prep"} {
		if f1 := f.of(label).f1(); f1 < 0.80 {
			t.Errorf("%s: F1 %.3f is below .80", label, f1)
		}
	}
}

// checkGolden compares the figures with a golden file, line by line.
func checkGolden(t *testing.T, path string, f *figures) {
	t.Helper()
	var got bytes.Buffer
	f.write(&got)
	if *update {
		if err := os.WriteFile(path, got.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	a, b := strings.Split(got.String(), "\n"), strings.Split(string(want), "\n")
	if len(a) != len(b) {
		t.Fatalf("%s: got %d lines, want %d", path, len(a), len(b))
	}
	for i := range a {
		if !near(a[i], b[i]) {
			t.Errorf("%s:%d: got %q, want %q", path, i+1, a[i], b[i])
		}
	}
}

// near tells whether two lines "name figure count" agree but for the slack of the figure and a few of the count.
func near(a, b string) bool {
	if a == b {
		return true
	}
	var nameA, nameB string
	var figureA, figureB float64
	var countA, countB int
	_, errA := fmt.Sscan(a, &nameA, &figureA, &countA)
	_, errB := fmt.Sscan(b, &nameB, &figureB, &countB)
	close := math.Abs(figureA-figureB) <= max(slack, 3/float64(countB+1)) && math.Abs(float64(countA-countB)) <= 3
	return errA == nil && errB == nil && nameA == nameB && close
}

// TestNear holds what counts as the same line.
func TestNear(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"nsubj 0.850 1846", "nsubj 0.852 1847", true},
		{"nsubj 0.850 1846", "nsubj 0.860 1846", false},
		{"nsubj 0.850 1846", "dobj 0.850 1846", false},
		{"nsubj 0.850 1846", "", false},
		{"neg 0.850 60", "neg 0.880 60", true},
	} {
		if got := near(c.a, c.b); got != c.want {
			t.Errorf("%q and %q: got %v", c.a, c.b, got)
		}
	}
}

// TestGenerated trains anew and wants the embedded weights, byte for byte. It takes minutes: set DEMARCHE_TRAIN=1, and
// EN_CORE_WEB_SM to the folder of the teacher's model.
func TestGenerated(t *testing.T) {
	o := defaults()
	if o.teacher == "" || os.Getenv("DEMARCHE_TRAIN") == "" {
		t.Skip("set DEMARCHE_TRAIN and EN_CORE_WEB_SM to train anew")
	}
	o.eval, o.out = "../../../../shared/eval", t.TempDir()+"/weights.bin"
	if err := run(o); err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile(o.out)
	if err != nil {
		t.Fatal(err)
	}
	want, err := os.ReadFile("../data/weights.bin")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error("training anew gives other weights than those embedded")
	}
}
