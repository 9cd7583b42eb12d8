package tree

import (
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"demarche/extract/text"
)

// script is a parser that gives the arcs written down for a sentence: "word/TAG/head/dep" each, with
// heads as indexes in the sentence.
type script map[string]string

// Parse looks a sentence up by its words.
func (p script) Parse(tokens []text.Token) Arcs {
	words := make([]string, len(tokens))
	for i, t := range tokens {
		words[i] = t.Text
	}
	var a Arcs
	for _, f := range strings.Fields(p[strings.Join(words, " ")]) {
		part := strings.Split(f, "/")
		head, err := strconv.Atoi(part[1])
		if err != nil {
			panic(err)
		}
		a.Tags, a.Heads, a.Deps = append(a.Tags, part[0]), append(a.Heads, int32(head)), append(a.Deps, part[2])
	}
	if len(a.Tags) != len(tokens) {
		panic(fmt.Sprintf("%d arcs for %q", len(a.Tags), words))
	}
	return a
}

// one builds the tree of one sentence from arcs "TAG/head/dep".
func one(sentence, arcs string) *Sentence {
	doc := text.New("", sentence)
	words := make([]string, len(doc.Tokens))
	for i, t := range doc.Tokens {
		words[i] = t.Text
	}
	return Build(doc, script{strings.Join(words, " "): arcs})[0]
}

// arcs writes a tree as "word<head:dep".
func arcs(s *Sentence) string {
	out := make([]string, len(s.Nodes))
	for i, n := range s.Nodes {
		out[i] = fmt.Sprintf("%s<%s:%s", n.Text, s.Nodes[n.Head].Text, n.Dep)
	}
	return strings.Join(out, " ")
}

// TestOpen holds that "open" with a subject and an object is a verb, whatever it was tagged.
func TestOpen(t *testing.T) {
	for arcs, want := range map[string]string{"NNS/1/nsubj JJ/1/ROOT NNS/1/dobj": "VBP", "JJ/1/amod JJ/2/amod NNS/2/ROOT": "JJ"} {
		if s := one("leaders open talks", arcs); s.Nodes[1].Tag != want {
			t.Errorf("open is %s in %s, want %s", s.Nodes[1].Tag, arcs, want)
		}
	}
}

// TestVisitingAfterAPreposition holds that the participle of "after visiting China" stays a verb.
func TestVisitingAfterAPreposition(t *testing.T) {
	s := one("Bush rested after visiting China", "NNP/1/nsubj VBD/1/ROOT IN/1/prep VBG/2/pcomp NNP/3/dobj")
	if want := "Bush<rested:nsubj rested<rested:ROOT after<rested:prep visiting<after:pcomp China<visiting:dobj"; s.Nodes[3].Tag != "VBG" || arcs(s) != want {
		t.Errorf("%s is %s in %s, want %s", s.Nodes[3].Text, s.Nodes[3].Tag, arcs(s), want)
	}
}

// trip is "Bush flew early Monday on to Paris and Rome with Rice", with every kind of arc on the way.
func trip() *Sentence {
	return one("Bush flew early Monday on to Paris and Rome with Rice",
		"NNP/1/nsubj VBD/1/ROOT RB/3/advmod NNP/1/npadvmod IN/1/prep IN/4/prep NNP/5/pobj CC/6/cc NNP/6/conj IN/1/prep NNP/9/pobj")
}

func TestSteps(t *testing.T) {
	s := trip()
	for name, c := range map[string]struct{ got, want any }{
		"lemma":                  {s.Nodes[1].Lemma, "fly"},
		"children":               {s.Nodes[1].Children, []int{0, 3, 4, 9}},
		"child":                  {s.Child(1, "dobj", "nsubj"), 0},
		"no child":               {s.Child(1, "dobj"), -1},
		"children of a label":    {s.ChildrenOf(1, "prep"), []int{4, 9}},
		"through a preposition":  {s.Prep(1, "to"), []int{6}},
		"of several":             {s.Prep(1, "with", "to"), []int{6, 10}},
		"no preposition":         {s.Prep(1, "from"), []int(nil)},
		"conjuncts":              {s.Conjuncts(6), []int{6, 8}},
		"conjuncts of the last":  {s.Conjuncts(8), []int{8}},
		"all below":              {s.Descend(4), []int{4, 5, 6, 7, 8}},
		"above":                  {s.Above(1, 8), true},
		"above itself":           {s.Above(8, 8), true},
		"not above":              {s.Above(9, 8), false},
		"distance":               {s.Distance(8, 10), 6},
		"distance to itself":     {s.Distance(3, 3), 0},
		"verb":                   {s.IsVerb(1), true},
		"no verb":                {s.IsVerb(0), false},
		"noun":                   {s.IsNoun(0), true},
		"no noun":                {s.IsNoun(1), false},
		"words":                  {s.Words(5, 9), "to Paris and Rome"},
		"no words":               {s.Words(2, 2), ""},
		"distance between trees": {twoTrees().Distance(0, 2), 3},
	} {
		if !reflect.DeepEqual(c.got, c.want) {
			t.Errorf("%s: %v, want %v", name, c.got, c.want)
		}
	}
}

// twoTrees is a sentence with two roots.
func twoTrees() *Sentence { return one("Go home Bush", "VB/0/ROOT RB/0/advmod NNP/2/ROOT") }

func TestPrepThroughADay(t *testing.T) {
	s := one("Bush left Thursday for Paris", "NNP/1/nsubj VBD/1/ROOT NNP/1/npadvmod IN/2/prep NNP/3/pobj")
	if got := s.Prep(1, "for"); !reflect.DeepEqual(got, []int{4}) {
		t.Errorf("Prep = %v, want Paris", got)
	}
}

func TestRelink(t *testing.T) {
	s := trip()
	s.Nodes[9].Head = 6 // "Paris with Rice"
	s.Relink()
	if got := [2][]int{s.Nodes[1].Children, s.Nodes[6].Children}; !reflect.DeepEqual(got, [2][]int{{0, 3, 4}, {7, 8, 9}}) {
		t.Errorf("children %v", got)
	}
	before := fmt.Sprint(s.Nodes)
	if s.Relink(); fmt.Sprint(s.Nodes) != before {
		t.Error("a second Relink changed something")
	}
}

// flat is a parser under which every token hangs from the first.
type flat struct{}

// Parse returns arcs to the first token.
func (flat) Parse(tokens []text.Token) Arcs {
	var a Arcs
	for i := range tokens {
		a.Tags, a.Heads, a.Deps = append(a.Tags, "NN"), append(a.Heads, 0), append(a.Deps, "dep")
		a.Deps[i] = "dep"
	}
	return a
}

// TestInQuote follows quotation marks over sentences; a paragraph closes them.
func TestInQuote(t *testing.T) {
	for body, want := range map[string]string{
		`He said "come now" twice.`:           "come now",
		"He said “come now” twice.":           "come now",
		`"I came. I saw." He left.`:           "I came . I saw .",
		"“I came.\n\nHe left.":                "I came .",
		`Nobody spoke.`:                       "",
		`"One" and "two".`:                    "One two",
		"He said ''come'' and ``go'' softly.": "go",
	} {
		var in []string
		for _, s := range Build(text.New("A title", body), flat{}) {
			for i, n := range s.Nodes {
				if s.InQuote[i] && !strings.ContainsAny(n.Text, "\"“”`'") {
					in = append(in, n.Text)
				}
			}
		}
		if got := strings.Join(in, " "); got != want {
			t.Errorf("%s: %q, want %q", body, got, want)
		}
	}
}

// TestTitleDoesNotOpenTheBody wants a mark left open in the title to end there.
func TestTitleDoesNotOpenTheBody(t *testing.T) {
	all := Build(text.New("“Come now", "He left."), flat{})
	if last := all[len(all)-1]; len(all) != 2 || last.InQuote[0] || !all[0].InQuote[1] {
		t.Errorf("%d sentences, the body's in quotes: %v", len(all), last.InQuote)
	}
}

// seen is a parser that notes the words which it was given.
type seen struct{ words *[]string }

// Parse hangs every word from the first.
func (p seen) Parse(tokens []text.Token) Arcs {
	var a Arcs
	for _, t := range tokens {
		*p.words = append(*p.words, t.Text)
		a.Tags, a.Heads, a.Deps = append(a.Tags, "NN"), append(a.Heads, 0), append(a.Deps, "dep")
	}
	return a
}

// TestForParser gives the parser the particle of a name with a capital and a common word without one, and keeps the text's own words.
func TestForParser(t *testing.T) {
	const sentence, want = "Maria dos Reis met dos voters and U.S. Officials of U.S. Senator Lee", "Maria Dos Reis met dos voters and U.S. officials of U.S. Senator Lee"
	var words []string
	s := Build(text.New("", sentence), seen{&words})[0]
	if got := strings.Join(words, " "); got != want {
		t.Errorf("the parser was given %q", got)
	}
	if got := s.Words(0, len(s.Nodes)); got != sentence {
		t.Errorf("the tree has %q", got)
	}
}

// TestRelinkTakesBack makes rings of heads: the changes since the children were last set are undone, other changes stand.
func TestRelinkTakesBack(t *testing.T) {
	s := &Sentence{Nodes: make([]Node, 4)}
	heads := func() (out []int) {
		for _, n := range s.Nodes {
			out = append(out, n.Head)
		}
		return out
	}
	set := func(heads ...int) {
		for i, h := range heads {
			s.Nodes[i].Head = h
		}
		s.Relink()
	}
	set(1, 1, 1, 2)
	if got, want := heads(), []int{1, 1, 1, 2}; !slices.Equal(got, want) {
		t.Fatalf("a tree: heads %v, want %v", got, want)
	}
	set(1, 3, 1, 2) // 1, 3 and 2 hang from one another
	if got, want := heads(), []int{1, 1, 1, 2}; !slices.Equal(got, want) {
		t.Errorf("a ring: heads %v, want %v", got, want)
	}
	set(1, 2, 2, 1)
	if got, want := heads(), []int{1, 2, 2, 1}; !slices.Equal(got, want) {
		t.Errorf("another tree: heads %v, want %v", got, want)
	}
	if got := s.Nodes[1].Children; !slices.Equal(got, []int{0, 3}) {
		t.Errorf("children of 1: %v", got)
	}
	fresh := &Sentence{Nodes: []Node{{Head: 1}, {Head: 0}, {Head: 1}}}
	fresh.Relink()
	for i, n := range fresh.Nodes {
		if n.Head != i {
			t.Errorf("a ring from the start: node %d hangs from %d", i, n.Head)
		}
	}
}
