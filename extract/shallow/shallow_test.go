package shallow

import (
	"slices"
	"strings"
	"sync"
	"testing"

	"demarche/extract/syntax"
	"demarche/extract/text"
)

// arcOf returns "head<label" of the first token with the given text.
func arcOf(tokens []text.Token, p *syntax.Parse, word string) string {
	i := slices.IndexFunc(tokens, func(t text.Token) bool { return t.Text == word })
	if i < 0 {
		return "no such token"
	}
	return tokens[p.Heads[i]].Text + "<" + p.Deps[i]
}

// TestParse holds the arcs that an event reader lives on, a sentence a construction.
func TestParse(t *testing.T) {
	for _, c := range []struct{ name, sentence, want string }{
		{"active", "The French president visited Berlin on Monday.", "president:visited<nsubj Berlin:visited<dobj on:visited<prep Monday:on<pobj visited:visited<ROOT"},
		{"title and name", "Foreign Minister Julie Bishop met President Xi Jinping in Beijing.", "Bishop:met<nsubj Minister:Bishop<compound Jinping:met<dobj in:met<prep Beijing:in<pobj"},
		{"passive", "The meeting was postponed by the ministry.", "meeting:postponed<nsubjpass was:postponed<auxpass by:postponed<agent ministry:by<pobj"},
		{"future", "Putin will travel to Ankara next week.", "Putin:travel<nsubj will:travel<aux to:travel<prep Ankara:to<pobj"},
		{"negation", "He did not meet the envoy.", "He:meet<nsubj did:meet<aux not:meet<neg envoy:meet<dobj"},
		{"possessive", "Blinken's visit to China was cancelled.", "Blinken:visit<poss 's:Blinken<case visit:cancelled<nsubjpass to:visit<prep China:to<pobj"},
		{"nominal", "He held talks with his counterpart in Rome.", "talks:held<dobj with:talks<prep counterpart:with<pobj his:counterpart<poss"},
		{"infinitive", "The two leaders agreed to meet in Geneva.", "leaders:agreed<nsubj meet:agreed<xcomp to:meet<aux in:meet<prep"},
		{"coordination", "Merkel and Macron discussed the crisis.", "Merkel:discussed<nsubj and:Merkel<cc Macron:Merkel<conj crisis:discussed<dobj"},
	} {
		tokens := text.Tokenize(c.sentence)
		p := Parse(tokens, nil)
		for pair := range strings.FieldsSeq(c.want) {
			word, want, _ := strings.Cut(pair, ":")
			if got := arcOf(tokens, p, word); got != want {
				t.Errorf("%s: %q: arc of %q is %s, want %s", c.name, c.sentence, word, got, want)
			}
		}
	}
}

// TestParseGivenTags: a given tag decides, an unknown one and a slice of another length do not.
func TestParseGivenTags(t *testing.T) {
	tokens := text.Tokenize("Talks visit Rome")
	if got := Parse(tokens, []string{"NNS", "VBP", "NNP"}); got.Tags[1] != "VBP" || got.Heads[0] != 1 {
		t.Errorf("given tags: got %v %v", got.Tags, got.Heads)
	}
	own := Tag(tokens)
	for _, tags := range [][]string{nil, {}, {"NN"}, {"?", "", "nn"}} {
		if got := Parse(tokens, tags); !slices.Equal(got.Tags, own) {
			t.Errorf("tags %q: got %v, want its own %v", tags, got.Tags, own)
		}
	}
}

// TestParseEmpty: no tokens, no arcs.
func TestParseEmpty(t *testing.T) {
	if p := Parse(nil, nil); len(p.Tags)+len(p.Heads)+len(p.Deps)+len(p.Ents) != 0 {
		t.Errorf("got %+v", p)
	}
	if tags := Tag(nil); len(tags) != 0 {
		t.Errorf("got tags %v", tags)
	}
}

// checkTree fails unless p is one tree over n tokens.
func checkTree(t *testing.T, p *syntax.Parse, n int) {
	t.Helper()
	if len(p.Tags) != n || len(p.Heads) != n || len(p.Deps) != n {
		t.Fatalf("%d tokens: %d tags, %d heads, %d labels", n, len(p.Tags), len(p.Heads), len(p.Deps))
	}
	roots := 0
	for i := range n {
		if p.Tags[i] == "" || p.Deps[i] == "" || (p.Deps[i] == rootLabel) != (int(p.Heads[i]) == i) {
			t.Fatalf("token %d: tag %q, label %q, head %d", i, p.Tags[i], p.Deps[i], p.Heads[i])
		}
		if int(p.Heads[i]) == i {
			roots++
		}
		at := i
		for steps := 0; int(p.Heads[at]) != at; steps++ {
			if at = int(p.Heads[at]); at < 0 || at >= n || steps > n {
				t.Fatalf("token %d does not lead to the root", i)
			}
		}
	}
	if roots != 1 && n > 0 {
		t.Fatalf("%d roots", roots)
	}
}

// TestParseLong: a sentence longer than the machine takes is still one tree.
func TestParseLong(t *testing.T) {
	tokens := text.Tokenize(strings.Repeat("the minister met, ", 2500))
	checkTree(t, Parse(tokens, nil), len(tokens))
}

// TestParseTogether: goroutines that share the parser get what one alone gets.
func TestParseTogether(t *testing.T) {
	tokens := text.Tokenize("Wang Yi, who arrived on Sunday, told reporters that the two sides would resume talks.")
	want := Parse(tokens, nil)
	var wait sync.WaitGroup
	for range 8 {
		wait.Go(func() {
			for range 50 {
				if got := Parse(tokens, nil); !slices.Equal(got.Heads, want.Heads) || !slices.Equal(got.Deps, want.Deps) {
					t.Error("another result")
				}
			}
		})
	}
	wait.Wait()
}

// FuzzParse: whatever the words and the tags, the result is one tree, the same each time.
func FuzzParse(f *testing.F) {
	f.Add("Putin met Xi.", "NNP VBD NNP .")
	f.Add(", , . \" ' ( )", "")
	f.Add("a\xffb 𝒳 İ 1,2-3 U.S.", "XX")
	f.Fuzz(func(t *testing.T, words, tags string) {
		var tokens []text.Token
		for w := range strings.FieldsSeq(words) {
			tokens = append(tokens, text.Token{Text: w})
		}
		p := Parse(tokens, strings.Fields(tags))
		checkTree(t, p, len(tokens))
		if again := Parse(tokens, strings.Fields(tags)); !slices.Equal(again.Heads, p.Heads) || !slices.Equal(again.Deps, p.Deps) {
			t.Error("another result the second time")
		}
	})
}
