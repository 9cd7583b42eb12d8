package syntax

import (
	"slices"
	"strings"
	"testing"
)

// TestLabelsComplete wants an explanation for whatever the model can say, and
// none for what it cannot.
func TestLabelsComplete(t *testing.T) {
	m := load(t)
	want := map[string][]string{TagLayer: m.tags, DepLayer: nil, EntLayer: nil}
	for _, l := range m.parser.moves.lifted {
		if name := m.parser.moves.names[l.label]; name != "" {
			want[DepLayer] = append(want[DepLayer], name)
		}
	}
	for _, name := range m.entities.labels {
		if name != "" {
			want[EntLayer] = append(want[EntLayer], name)
		}
	}
	for layer, names := range want {
		for _, name := range names {
			if l, ok := Describe(layer, name); !ok || l.Meaning == "" {
				t.Errorf("%s %s: not explained", layer, name)
			}
		}
	}
	for _, l := range Labels() {
		if !slices.Contains(want[l.Layer], l.Name) {
			t.Errorf("%s %s: explained, but the model has no such label", l.Layer, l.Name)
		}
		if l.Example != "" && (!strings.Contains(l.Example, "[") || !strings.Contains(l.Example, "]")) {
			t.Errorf("%s %s: example %q shows no token", l.Layer, l.Name, l.Example)
		}
	}
}

func TestDescribeUnknown(t *testing.T) {
	if l, ok := Describe(DepLayer, "nosuch"); ok {
		t.Errorf("nosuch: got %v", l)
	}
	if _, ok := Describe(TagLayer, "nsubj"); ok {
		t.Error("a dependency label was found among the tags")
	}
}

// TestPredicates lists, for each predicate, all labels for which it holds.
func TestPredicates(t *testing.T) {
	for _, c := range []struct {
		name  string
		layer string
		is    func(string) bool
		want  string
	}{
		{"IsSubject", DepLayer, IsSubject, "csubj csubjpass nsubj nsubjpass"},
		{"IsPassiveSubject", DepLayer, IsPassiveSubject, "csubjpass nsubjpass"},
		{"IsObject", DepLayer, IsObject, "dative dobj"},
		{"IsPreposition", DepLayer, IsPreposition, "agent prep"},
		{"IsPrepositionObject", DepLayer, IsPrepositionObject, "pcomp pobj"},
		{"IsNegation", DepLayer, IsNegation, "neg"},
		{"IsAux", DepLayer, IsAux, "aux auxpass"},
		{"IsConjunct", DepLayer, IsConjunct, "conj"},
		{"IsClause", DepLayer, IsClause, "acl advcl ccomp csubj csubjpass parataxis pcomp relcl xcomp"},
		{"IsComplement", DepLayer, IsComplement, "acomp attr ccomp oprd xcomp"},
		{"IsNamePart", DepLayer, IsNamePart, "amod case compound nmod"},
		{"IsApposition", DepLayer, IsApposition, "appos"},
		{"IsPossessor", DepLayer, IsPossessor, "poss"},
		{"IsParticle", DepLayer, IsParticle, "prt"},
		{"IsVerb", TagLayer, IsVerb, "VB VBD VBG VBN VBP VBZ"},
		{"IsNoun", TagLayer, IsNoun, "NN NNP NNPS NNS"},
		{"IsProperNoun", TagLayer, IsProperNoun, "NNP NNPS"},
		{"IsPronoun", TagLayer, IsPronoun, "PRP PRP$ WP WP$"},
	} {
		var got []string
		for _, l := range Labels() {
			if l.Layer == c.layer && c.is(l.Name) {
				got = append(got, l.Name)
			}
		}
		if joined := strings.Join(got, " "); joined != c.want {
			t.Errorf("%s holds for %s, want %s", c.name, joined, c.want)
		}
	}
}
