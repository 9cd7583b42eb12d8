package syntax

import (
	"slices"
	"testing"
)

// outputs lists the indexes of a role's outputs.
func (f *entityFinder) outputs(r role) (out []int) {
	for k := f.first[r]; k < f.first[r+1]; k++ {
		out = append(out, k)
	}
	return out
}

// roleOf tells the role and label of an output.
func (f *entityFinder) roleOf(output int) (role, string) {
	for r := range roles {
		if slices.Contains(f.outputs(r), output) {
			return r, f.labels[output]
		}
	}
	return roles, ""
}

func TestRoles(t *testing.T) {
	f := load(t).entities
	if n := len(f.outputs(outside)); n != 1 {
		t.Errorf("%d outputs for tokens outside of names, want 1", n)
	}
	for r := begins; r < outside; r++ {
		var names []string
		for _, k := range f.outputs(r) {
			if f.labels[k] != "" {
				names = append(names, f.labels[k])
			}
		}
		if len(names) != 18 || !slices.Contains(names, "GPE") {
			t.Errorf("role %c: labels %v", roleLetters[r], names)
		}
	}
}

// TestChoose raises the score of one output after the other, and wants what is
// allowed in each place, whatever is preferred.
func TestChoose(t *testing.T) {
	f := load(t).entities
	s := &scratch{tokens: []Token{{"Xi", true}, {"Jinping", true}, {"\n", false}}}
	s.state.begin(3, 0, Options{})
	for _, c := range []struct {
		name  string
		token int32
		open  bool
		allow []role
	}{
		{"first token", 0, false, []role{begins, alone, outside}},
		{"white space", 2, false, []role{outside}},
		{"in a name", 1, true, []role{inside, ends}},
		{"last token in a name", 2, true, []role{ends}},
	} {
		for favourite := range f.labels {
			scores := make([]float32, len(f.labels))
			scores[favourite] = 1
			r, label := f.roleOf(f.choose(s, scores, c.token, c.open, "PERSON"))
			if !slices.Contains(c.allow, r) || c.open && label != "PERSON" || (label == "") != (r == outside) {
				t.Errorf("%s, favourite %d: role %d label %q", c.name, favourite, r, label)
			}
		}
	}
}

// TestNamesStayInSentence gives a name that the end of a sentence would cut.
func TestNamesStayInSentence(t *testing.T) {
	m := load(t)
	in := tokens("He met Hu Jintao")
	whole := m.Parse(in, Options{Entities: true}).Ents
	if want := []Ent{{2, 4, "PERSON"}}; !slices.Equal(whole, want) {
		t.Fatalf("got %v, want %v", whole, want)
	}
	for _, e := range m.Parse(in, Options{Entities: true, Starts: []int{3}}).Ents {
		if e.First < 3 && e.Last > 3 {
			t.Errorf("name %v crosses the sentence's end", e)
		}
	}
}

func TestNoEntitiesUnlessAsked(t *testing.T) {
	var p Parse
	m, in := load(t), tokens("He met Hu Jintao")
	m.ParseInto(&p, in, Options{Entities: true})
	m.ParseInto(&p, in, Options{})
	if len(p.Ents) != 0 {
		t.Errorf("got %v without asking", p.Ents)
	}
}

// TestEntitiesAlone wants the names that are asked for alone to be those of a parse, also where the tokens are read as several lists.
func TestEntitiesAlone(t *testing.T) {
	m := load(t)
	one := tokens("He met Hu Jintao in Beijing on Monday")
	var many []Token
	for len(many) <= maxUnit {
		many = append(many, one...)
	}
	for _, in := range [][]Token{nil, one, many} {
		want := m.Parse(in, Options{Entities: true}).Ents
		if got := m.Entities(in); !slices.Equal(got, want) || len(in) > 0 && len(got) == 0 {
			t.Errorf("%d tokens: got %v, want %v", len(in), got, want)
		}
	}
}

// checkEnts wants names from left to right that do not overlap, within n tokens.
func checkEnts(t *testing.T, ents []Ent, n int) {
	t.Helper()
	last := 0
	for _, e := range ents {
		if _, known := Describe(EntLayer, e.Label); e.First < last || e.Last <= e.First || e.Last > n || !known {
			t.Fatalf("name %v after token %d of %d", e, last, n)
		}
		last = e.Last
	}
}
