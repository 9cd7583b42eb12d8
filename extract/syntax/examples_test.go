package syntax

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// update asks for examples.txt to be written anew.
var update = flag.Bool("update", false, "write the examples anew")

// TestExamples compares the readable examples with what the model says.
func TestExamples(t *testing.T) {
	path := filepath.Join("..", "..", "testdata", "syntax", "examples.txt")
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	got := render(load(t), string(b))
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if d := cmp.Diff(string(b), got); d != "" {
		t.Errorf("%s differs; go test -run Examples -update rewrites it:\n%s", path, d)
	}
	if n := strings.Count(got, "\n> "); n < 15 {
		t.Errorf("%d examples", n)
	}
}

// render keeps the comments and the sentences of an example file and writes below
// each sentence what the model says of it.
func render(m *Model, file string) string {
	var out strings.Builder
	for line := range strings.Lines(file) {
		text, sentence := strings.CutPrefix(line, "> ")
		switch {
		case sentence:
			out.WriteString("\n" + line)
			renderParse(&out, m, tokens(text))
		case strings.HasPrefix(line, "#"):
			out.WriteString(line)
		}
	}
	return out.String()
}

// renderParse writes a line for each token.
func renderParse(out *strings.Builder, m *Model, in []Token) {
	p := m.Parse(in, Options{Entities: true})
	for i, t := range in {
		name := ""
		for _, e := range p.Ents {
			if e.First <= i && i < e.Last {
				name = e.Label
			}
		}
		line := fmt.Sprintf("%-14s %-5s %-10s %-14s %s", t.Text, p.Tags[i], p.Deps[i], in[p.Heads[i]].Text, name)
		out.WriteString(strings.TrimRight(line, " ") + "\n")
	}
}

func ExampleModel_Parse() {
	m, err := Load()
	if err != nil {
		panic(err)
	}
	in := []Token{{"Angela", true}, {"Merkel", true}, {"did", false}, {"n't", true}, {"visit", true}, {"Moscow", false}, {".", false}}
	p := m.Parse(in, Options{Entities: true})
	for i, t := range in {
		fmt.Println(t.Text, p.Tags[i], p.Deps[i], in[p.Heads[i]].Text)
	}
	fmt.Println(p.Ents)
	// Output:
	// Angela NNP compound Merkel
	// Merkel NNP nsubj visit
	// did VBD aux visit
	// n't RB neg visit
	// visit VB ROOT visit
	// Moscow NNP dobj visit
	// . . punct visit
	// [{0 2 PERSON} {5 6 GPE}]
}

func ExampleDescribe() {
	l, _ := Describe(DepLayer, "nsubjpass")
	fmt.Printf("%s: %s, as in %q\n", l.Name, l.Meaning, l.Example)
	// Output: nsubjpass: subject of a passive, as in "[Xi] was received"
}

func ExampleCasing_Recase() {
	body := []Token{{"Minister", true}, {"Funaro", true}, {"extended", true}, {"his", true}, {"trip", true}, {"to", true}, {"Japan", true}}
	headline := []Token{{"FUNARO", true}, {"EXTENDS", true}, {"TRIP", true}, {"TO", true}, {"JAPAN", false}}
	for _, t := range NewCasing(nil, body).Recase(headline) {
		fmt.Print(t.Text, " ")
	}
	// Output: Funaro extends trip to Japan
}
