package extract

import (
	"fmt"
	"strings"
	"sync"

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
	Auto   Mode = "auto"   // sentences that may tell of an event; the fast parser reads the rest
	Off    Mode = "off"    // none; the fast parser reads those that may tell of an event
)

// NewParser returns a parser for a mode; a user's files may bring words that make a sentence worth
// the model in mode Auto. It returns an error for any other word than a mode's and where data is
// broken.
func NewParser(mode Mode, overlays ...string) (tree.Parser, error) {
	if mode != Always && mode != Auto && mode != Off {
		return nil, fmt.Errorf("syntax %q: want always, auto or off", mode)
	}
	rules, err := event.LoadRules(overlays...)
	if err != nil || mode == Off {
		return gate{rules, shallowParser{}, flatParser{}}, err
	}
	m, err := syntax.Load()
	if err != nil {
		return nil, err
	}
	if mode == Always {
		return modelParser{m}, nil
	}
	return gate{rules, modelParser{m}, shallowParser{}}, nil
}

// Model returns a parser that runs the embedded language model on every sentence. It fails only if
// the embedded file is broken.
func Model() (tree.Parser, error) { return NewParser(Always) }

// modelParser parses every sentence with the language model.
type modelParser struct{ model *syntax.Model }

// Parse runs the model on one sentence. Its names cost as much as its arcs and are looked for when asked. The other way is the fast parser's,
// which was learned from other features and errs elsewhere, with the model's tags.
func (p modelParser) Parse(tokens []text.Token) tree.Arcs {
	in := make([]syntax.Token, len(tokens))
	for i, t := range tokens {
		in[i] = syntax.Token{Text: spelling(tokens, i), SpaceAfter: t.SpaceAfter}
	}
	out := p.model.Parse(in, syntax.Options{})
	arcs := tree.Arcs{Tags: out.Tags, Heads: out.Heads, Deps: out.Deps}
	arcs.Names = sync.OnceValue(func() []tree.Name { return p.names(in) })
	arcs.Second = func() tree.Arcs { return fast(tokens, out.Tags) }
	reread(p.model, in, &arcs)
	return arcs
}

// names are what the model takes for names.
func (p modelParser) names(in []syntax.Token) []tree.Name {
	out := []tree.Name{}
	for _, e := range p.model.Entities(in) {
		out = append(out, tree.Name{First: e.First, Last: e.Last, Label: e.Label})
	}
	return out
}

// spelling is how the model is shown a word. An "Under Secretary" is shown as a deputy: the model takes "Under" for a preposition.
// Whoever "rang" is shown as one who phoned: the model takes the word for a name where a date stands before it.
// Typographic apostrophes and quotation marks are shown as typewriters write them, which most of what the model learned from does:
// "Hungary’s Horn" as "Hungary's Horn".
func spelling(tokens []text.Token, i int) string {
	if tokens[i].Text == "Under" && i+1 < len(tokens) && strings.HasPrefix(tokens[i+1].Text, "Secretar") {
		return "Deputy"
	}
	if tokens[i].Text == "rang" {
		return "phoned"
	}
	return typewritten.Replace(tokens[i].Text)
}

// typewritten gives apostrophes and quotation marks as typewriters do.
var typewritten = strings.NewReplacer("’", "'", "‘", "'", "“", "\"", "”", "\"", "„", "\"", "«", "\"", "»", "\"")

// shallowParser parses without the language model and finds no names.
type shallowParser struct{}

// Parse runs the fast parser on one sentence.
func (shallowParser) Parse(tokens []text.Token) tree.Arcs {
	return fast(tokens, shallow.Tag(tokens))
}

// fast runs the fast parser on tokens whose tags are known.
func fast(tokens []text.Token, tags []string) tree.Arcs {
	out := shallow.Parse(tokens, tags)
	return tree.Arcs{Tags: out.Tags, Heads: out.Heads, Deps: out.Deps}
}

// flatParser finds tags alone; every token hangs from the first.
type flatParser struct{}

// Parse tags one sentence.
func (flatParser) Parse(tokens []text.Token) tree.Arcs {
	a := tree.Arcs{Tags: shallow.Tag(tokens), Heads: make([]int32, len(tokens)), Deps: make([]string, len(tokens))}
	for i := range a.Deps {
		a.Deps[i] = "dep"
	}
	if len(a.Deps) > 0 {
		a.Deps[0] = "ROOT"
	}
	return a
}

// gate sends a sentence that may tell of an event to one parser and the rest to another, cheaper one.
type gate struct {
	rules        *event.Rules
	costly, rest tree.Parser
}

// Parse parses one sentence.
func (g gate) Parse(tokens []text.Token) tree.Arcs {
	if g.pays(tokens) {
		return g.costly.Parse(tokens)
	}
	return g.rest.Parse(tokens)
}

// pays tells whether a sentence may tell of an event: it holds a word of an event and a capital that
// does not merely open it, or a word that takes back what was told. Words that are events only in rare company count where
// the sentence names two or more, and the commonest not at all.
func (g gate) pays(tokens []text.Token) bool {
	if len(tokens) > 0 && ofTwo[strings.ToLower(tokens[0].Text)] {
		return true
	}
	names, word, weak := 0, false, false
	for i, t := range tokens {
		if i > 0 && isCapital(t.Text) && (i == 1 || !isCapital(tokens[i-1].Text)) { // any sentence opens with a capital
			names++
		}
		lower := strings.ToLower(t.Text)
		if lower == "such" && i > 0 && strings.EqualFold(tokens[i-1].Text, "no") || lower == "nothing" && i+3 < len(tokens) && ofKind[tokens[i+3].Text] {
			return true
		}
		word = word || hyphened(tokens[i:])
		if g.recalls(tokens, i) {
			return true
		}
		for _, tag := range []string{"VBD", "NNS"} {
			l := lemma.Lemma(lower, tag)
			if retracting[l] {
				return true
			}
			if !word && !commonest[l] && g.rules.IsTrigger(l) {
				word, weak = !common[l], weak || common[l]
			}
		}
	}
	return names > 0 && word || names > 1 && weak
}

// hyphened tells whether tokens begin with the noun of an occasion that is written with hyphens: "tete-a-tete".
func hyphened(tokens []text.Token) bool {
	if len(tokens) < 3 || tokens[1].Text != "-" {
		return false
	}
	word := strings.ToLower(tokens[0].Text)
	for k := 1; k+1 < min(5, len(tokens)) && tokens[k].Text == "-"; k += 2 {
		if word += "-" + strings.ToLower(tokens[k+1].Text); tree.Compound(word) != "" {
			return true
		}
	}
	return false
}

// recalls tells whether a word tells that an event was the last or the first of its kind: "He last came in May", "She was last there".
func (g gate) recalls(tokens []text.Token, i int) bool {
	if w := strings.ToLower(tokens[i].Text); w != "last" && w != "first" || i == 0 || i+1 >= len(tokens) {
		return false
	}
	before, next := strings.ToLower(tokens[i-1].Text), lemma.Lemma(strings.ToLower(tokens[i+1].Text), "VBD")
	return before == "was" || before == "were" || common[next] && next != "be" && g.rules.IsTrigger(next)
}

// retracting are the words by which a sentence without a word of an event takes back what was told before: "It was
// cancelled", "His office denied it".
var retracting = set("deny", "denial", "cancel", "cancellation", "postpone", "postponement", "shelve", "scrap", "reschedule", "defer", "untrue", "false", "baseless",
	"unfounded", "groundless", "nonsense", "fabrication", "inaccurate", "incorrect", "erroneous", "fabricated", "fictitious", "fiction", "invention",
	"lie", "rubbish", "hoax")

// ofTwo are the words that open a sentence about two told before: "Both stayed at home", "Neither came".
var ofTwo = set("both", "neither")

// ofKind are the words that end "nothing of the kind".
var ofKind = set("kind", "sort")

// common are the trigger words that tell of an event in few of their sentences.
var common = set("see", "tell", "call", "stop", "talk", "leave", "drop", "speak", "discuss", "send", "come", "go", "appear", "head", "round",
	"session", "conference", "assembly", "stay", "mission", "leg", "welcome", "congress", "return", "receive", "host", "take", "bring", "be")

// commonest are those that stand in every second sentence and tell of an event in hardly any.
var commonest = set("carry", "say", "make", "set", "ask", "agree", "hold", "reach", "inform", "thank", "urge", "assure", "spend", "shake", "exchange",
	"review", "touch", "drive", "cross", "rush", "land", "proceed", "move")
