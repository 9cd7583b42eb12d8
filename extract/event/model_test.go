package event

import (
	"math"
	"slices"
	"strings"
	"testing"
)

func TestReadModel(t *testing.T) {
	m, err := readModel("confidence.tsv", "# head\n\nbias\t-1.5\nquoted\t0.25\n")
	if err != nil || len(m) != 2 || m["bias"] != -1.5 || m["quoted"] != .25 {
		t.Fatalf("%v, %v", m, err)
	}
	if got, want := m.confidence([]string{"bias", "quoted", "never seen"}), 1/(1+math.Exp(1.25)); math.Abs(got-want) > 1e-12 {
		t.Errorf("confidence %v, want %v", got, want)
	}
	spoke := m.spoke([]string{"quoted", "bias", "new"})
	if spoke[0].Feature != "bias" || spoke[2] != (Weight{"new", 0}) {
		t.Errorf("spoke %v", spoke)
	}
	if got := (model{}).confidence([]string{"bias"}); got != 1 {
		t.Errorf("without a model: %v", got)
	}
	for table, line := range map[string]string{
		"bias":                "line 1",
		"bias 1":              "line 1",
		"# h\nbias\tone":      "line 2",
		"bias\t1\nquoted\t":   "line 2",
		"bias\t1\nx\t1\t2\n#": "line 2",
	} {
		if _, err := readModel("confidence.tsv", table); err == nil || !strings.Contains(err.Error(), line) {
			t.Errorf("%q: %v, want %s", table, err, line)
		}
	}
}

// TestBuiltInModel holds the learned weights against what they must tell.
func TestBuiltInModel(t *testing.T) {
	m, err := readModel("confidence.tsv", confidenceTSV)
	if err != nil || len(m) < 100 {
		t.Fatalf("%d weights, %v", len(m), err)
	}
	for name, w := range m {
		if math.IsNaN(w) || math.Abs(w) > 20 {
			t.Errorf("%s: %v", name, w)
		}
	}
}

func TestDecodeRefusesBrokenRules(t *testing.T) {
	for name, table := range map[string]string{
		"unknown field": "- name: visit\n  colour: red\n",
		"no list":       "name: visit\n",
		"no YAML":       "- name: [\n",
	} {
		var into []Trigger
		if err := decode("triggers.yaml", []byte(table), &into, func(int, int) {}); err == nil || !strings.HasPrefix(err.Error(), "event: load triggers.yaml: ") {
			t.Errorf("%s: %v", name, err)
		}
	}
	var into []Trigger
	lines := map[int]int{}
	if err := decode("x", []byte("# head\n- name: a\n  type: visit\n- name: b\n"), &into, func(i, line int) { lines[i] = line }); err != nil || lines[0] != 2 || lines[1] != 4 {
		t.Errorf("lines %v, %v", lines, err)
	}
}

// TestRules holds the tables together: names are used once, parts of speech and statuses exist, no
// lemma stands twice in one rule.
func TestRules(t *testing.T) {
	r, err := LoadRules()
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for _, x := range r.Triggers {
		if seen[x.Name] || !x.Type.Valid() || !slices.Contains([]string{"verb", "noun", "adverb", "adjective", "preposition", "list", "implied"}, x.POS) || len(x.Lemmas) == 0 || len(x.Needs) == 0 || x.Status != "" && !x.Status.Valid() {
			t.Errorf("%s: %+v", x.Source, x)
		}
		seen[x.Name] = true
		for _, l := range x.Lemmas {
			if x.POS != "implied" && x.POS != "preposition" && !x.Number && !r.IsTrigger(l) {
				t.Errorf("%s: %s is not found", x.Source, l)
			}
		}
	}
	for _, c := range r.Cues {
		if !c.Status.Valid() || c.Negated != "" && !c.Negated.Valid() || !slices.Contains(cuePOS, c.POS) {
			t.Errorf("%s: %+v", c.Source, c)
		}
	}
	if r.IsTrigger("praise") {
		t.Error("praise is a trigger")
	}
}
