package syntax

import (
	"strings"
	"testing"
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
