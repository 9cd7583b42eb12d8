package extract

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"demarche/extract/event"
	"demarche/extract/lemma"
	"demarche/extract/shallow"
	"demarche/extract/syntax"
	"demarche/extract/text"
	"demarche/extract/tree"
)

// Mode tells when the language model reads a sentence.
type Mode string

// The modes. What the model does not read, the fast parser of package shallow reads.
const (
	Always Mode = "always" // every sentence
	Auto   Mode = "auto"   // sentences that may tell of an event
	Off    Mode = "off"    // none
)

// NewParser returns a parser for a mode; a user's files may bring words that make a sentence worth
// the model in mode Auto. It returns an error for any other word than a mode's and where data is
// broken.
func NewParser(mode Mode, overlays ...string) (tree.Parser, error) {
	switch mode {
	case Off:
		return shallowParser{}, nil
	case Always, Auto:
	default:
		return nil, fmt.Errorf("syntax %q: want always, auto or off", mode)
	}
	m, err := syntax.Load()
	if err != nil {
		return nil, err
	}
	if mode == Always {
		return modelParser{m}, nil
	}
	rules, err := event.LoadRules(overlays...)
	if err != nil {
		return nil, err
	}
	return autoParser{modelParser{m}, rules}, nil
}

// Model returns a parser that runs the embedded language model on every sentence. It fails only if
// the embedded file is broken.
func Model() (tree.Parser, error) { return NewParser(Always) }

// modelParser parses every sentence with the language model.
type modelParser struct{ model *syntax.Model }

// Parse runs the model on one sentence.
func (p modelParser) Parse(tokens []text.Token) tree.Arcs {
	in := make([]syntax.Token, len(tokens))
	for i, t := range tokens {
		in[i] = syntax.Token{Text: t.Text, SpaceAfter: t.SpaceAfter}
	}
	out := p.model.Parse(in, syntax.Options{Entities: true})
	arcs := tree.Arcs{Tags: out.Tags, Heads: out.Heads, Deps: out.Deps, Names: []tree.Name{}}
	for _, e := range out.Ents {
		arcs.Names = append(arcs.Names, tree.Name{First: e.First, Last: e.Last, Label: e.Label})
	}
	return arcs
}

// shallowParser parses without the language model and finds no names.
type shallowParser struct{}

// Parse runs the fast parser on one sentence.
func (shallowParser) Parse(tokens []text.Token) tree.Arcs {
	out := shallow.Parse(tokens, shallow.Tag(tokens))
	return tree.Arcs{Tags: out.Tags, Heads: out.Heads, Deps: out.Deps}
}

// autoParser runs the model where it pays.
type autoParser struct {
	modelParser
	rules *event.Rules
}

// Parse runs the model on a sentence that may tell of an event: one that holds a word of an event
// and a capital that does not merely open it. The fast parser reads the rest.
func (p autoParser) Parse(tokens []text.Token) tree.Arcs {
	if p.pays(tokens) {
		return p.modelParser.Parse(tokens)
	}
	return shallowParser{}.Parse(tokens)
}

// pays tells whether a sentence may tell of an event. Words that are events only in rare company
// ("be", "take", "see") count where the sentence names two or more.
func (p autoParser) pays(tokens []text.Token) bool {
	names, word, weak := 0, false, false
	for i, t := range tokens {
		if r, _ := utf8.DecodeRuneInString(t.Text); unicode.IsUpper(r) && i > 0 && !isCapital(tokens[i-1].Text) {
			names++
		}
		lower := strings.ToLower(t.Text)
		for _, tag := range []string{"VBD", "NNS"} {
			l := lemma.Lemma(lower, tag)
			if p.rules.IsTrigger(l) {
				word, weak = word || !common[l], weak || common[l]
			}
		}
	}
	return names > 0 && word || names > 1 && weak
}

// isCapital tells whether a word starts with an upper-case letter.
func isCapital(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r)
}

// common are the trigger words that tell of an event in few of their sentences.
var common = map[string]bool{"be": true, "take": true, "bring": true, "carry": true, "see": true, "tell": true, "say": true, "make": true, "set": true,
	"call": true, "ask": true, "agree": true, "hold": true, "reach": true, "inform": true, "thank": true, "urge": true, "assure": true, "stop": true,
	"talk": true, "leave": true, "spend": true, "drop": true, "shake": true, "speak": true, "discuss": true, "exchange": true, "review": true, "send": true,
	"come": true, "go": true, "appear": true, "touch": true, "drive": true, "cross": true, "rush": true, "move": true, "head": true, "round": true,
	"session": true, "conference": true, "assembly": true, "council": true, "party": true, "stay": true, "mission": true, "leg": true, "welcome": true,
	"congress": true, "return": true, "receive": true, "host": true}
