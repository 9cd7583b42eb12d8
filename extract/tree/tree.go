package tree

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"demarche/extract/lemma"
	"demarche/extract/text"
	"demarche/schema"
)

// Arcs is what a parser finds in one sentence, one entry a token.
type Arcs struct {
	// Tags are Penn Treebank tags.
	Tags []string
	// Heads are indexes within the sentence; a root is its own head.
	Heads []int32
	// Deps are CLEAR labels.
	Deps []string
	// Names finds the spans that the parser takes for names, which few sentences are asked for, and gives the same when it is asked again; nil if
	// it looks for none.
	Names func() []Name
	// Second reads the sentence another way, with other mistakes, for what the arcs leave open; nil if there is no other way.
	Second func() Arcs
}

// Name is a span of tokens, half open, that a parser takes for a name.
type Name struct {
	First, Last int
	// Label is an OntoNotes label: PERSON, GPE, ORG ...
	Label string
}

// Parser finds the arcs of one sentence. It must be safe for several goroutines.
type Parser interface {
	Parse(tokens []text.Token) Arcs
}

// Node is a token in its tree.
type Node struct {
	// Text is the token as written, Lower its lower case and Lemma its dictionary form in lower case.
	Text, Lower, Lemma string
	// Tag is a Penn Treebank tag and Dep the CLEAR label of the arc to Head.
	Tag, Dep string
	// Head is the index of the head in the sentence; a root's own.
	Head int
	// Children are the nodes whose head this is, in order.
	Children []int
}

// Sentence is one sentence of a document as a tree.
type Sentence struct {
	text.Sentence
	// Index is the sentence's place in the document.
	Index int
	// Nodes are the tokens; Nodes[0] is the document's token First.
	Nodes []Node
	// InQuote tells for each node whether it stands between quotation marks.
	InQuote []bool
	// names and second are what Names and Second ask; nil if there is nothing to ask.
	names  func() []Name
	second func() *Sentence
}

// Names are what the parser takes for names; nil if it looks for none.
func (s *Sentence) Names() []Name {
	if s.names == nil {
		return nil
	}
	return s.names()
}

// Second is the sentence as the parser reads it another way, built anew at each call; nil if there is no other way. It has the same tokens,
// names and Index.
func (s *Sentence) Second() *Sentence {
	if s.second == nil {
		return nil
	}
	return s.second()
}

// Build parses every sentence of doc.
func Build(doc *text.Document, p Parser) []*Sentence {
	out := make([]*Sentence, len(doc.Sentences))
	var quotes quoteState
	for i, s := range doc.Sentences {
		tokens := doc.Tokens[s.First:s.Last]
		arcs := p.Parse(forParser(tokens))
		first := newSentence(i, s, tokens, arcs)
		first.InQuote = quotes.mark(s, tokens)
		if arcs.Second != nil {
			first.second = func() *Sentence {
				again := arcs.Second()
				again.Names = first.names
				t := newSentence(i, s, tokens, again)
				t.InQuote = first.InQuote
				return t
			}
		}
		out[i] = first
	}
	return out
}

// verblike are the particles of names that parsers take for verbs where they are written small: "Jose Eduardo dos Santos".
var verblike = map[string]bool{"dos": true, "das": true}

// common are words that old copy writes large after "U.S.", as if a sentence had ended there: "met U.S. Officials".
var common = map[string]bool{"officials": true, "authorities": true, "diplomats": true, "negotiators": true, "lawmakers": true, "and": true, "or": true, "has": true, "had": true, "is": true, "was": true, "will": true, "would": true, "wants": true, "imports": true, "exports": true, "goods": true, "companies": true, "sanctions": true, "tariffs": true, "economy": true}

// syllables are second halves of Korean and Chinese names that parsers take for other words, of English or none: "Moon Jae-in", "Kim Jong-un".
var syllables = map[string]bool{"in": true, "un": true, "il": true, "nam": true, "hi": true, "on": true, "an": true, "so": true, "do": true, "no": true, "he": true, "me": true, "my": true, "am": true}

// plainSyllable stands for them where a parser reads: the one after which names and verbs were read best.
const plainSyllable = "jung"

// halfName tells whether a token is the second half, written small, of a name with a hyphen that a family name stands before.
func halfName(tokens []text.Token, i int) bool {
	if i < 3 || !syllables[tokens[i].Text] || tokens[i-1].Text != "-" || tokens[i-2].SpaceAfter || tokens[i-1].SpaceAfter || i+1 < len(tokens) && !tokens[i].SpaceAfter && tokens[i+1].Text == "-" {
		return false
	}
	given, _ := utf8.DecodeRuneInString(tokens[i-2].Text)
	family, _ := utf8.DecodeRuneInString(tokens[i-3].Text)
	return unicode.IsUpper(given) && unicode.IsUpper(family)
}

// forParser returns the tokens as a parser reads them best: with a capital on the particles of names that would be taken for
// verbs, a plain syllable for the halves of names that would be taken for prepositions, and no capital on common words after "U.S."; tokens itself if it
// has none of them.
func forParser(tokens []text.Token) []text.Token {
	out := tokens
	for i := 0; i+1 < len(tokens); i++ {
		at, word := i+1, ""
		first, _ := utf8.DecodeRuneInString(tokens[i+1].Text)
		switch t := tokens[i+1].Text; {
		case halfName(tokens, i+1):
			word = plainSyllable
		case !unicode.IsUpper(first):
			continue
		case verblike[tokens[i].Text]:
			at, word = i, "D"+tokens[i].Text[1:]
		case tokens[i].Text == "U.S." && common[strings.ToLower(t)]:
			word = strings.ToLower(t)
		default:
			continue
		}
		if &out[0] == &tokens[0] {
			out = slices.Clone(tokens)
		}
		out[at].Text = word
	}
	return out
}

// newSentence joins tokens and arcs.
func newSentence(index int, s text.Sentence, tokens []text.Token, a Arcs) *Sentence {
	t := &Sentence{Sentence: s, Index: index, Nodes: make([]Node, len(tokens)), names: a.Names}
	for i, tok := range tokens {
		t.Nodes[i] = Node{Text: tok.Text, Lower: strings.ToLower(tok.Text), Tag: a.Tags[i], Dep: a.Deps[i], Head: int(a.Heads[i])}
		t.Nodes[i].Lemma = strings.ToLower(lemma.Lemma(tok.Text, a.Tags[i]))
	}
	t.repair()
	t.Relink()
	return t
}

// Relink sets the children of all nodes by their heads, after heads were changed. Changes by which some node would hang from itself by way of others
// are taken back, all that were made since the children were set last: whoever climbs a tree must arrive.
func (s *Sentence) Relink() {
	if s.ringed() {
		s.takeBack()
	}
	var few [64]int
	count := few[:0]
	if len(s.Nodes) > len(few) {
		count = make([]int, 0, len(s.Nodes))
	}
	count = count[:len(s.Nodes)]
	for i := range s.Nodes {
		if h := s.Nodes[i].Head; h != i {
			count[h]++
		}
	}
	room := make([]int, 0, len(s.Nodes))
	for i, n := range count {
		s.Nodes[i].Children = nil
		if n > 0 {
			s.Nodes[i].Children = room[len(room) : len(room) : len(room)+n]
			room = room[:len(room)+n]
		}
	}
	for i := range s.Nodes {
		if h := s.Nodes[i].Head; h != i {
			s.Nodes[h].Children = append(s.Nodes[h].Children, i)
		}
	}
}

// ringed tells whether some node hangs from itself by way of others.
func (s *Sentence) ringed() bool {
	var few [64]int
	seen := few[:] // by which start each node was reached, counted from 1
	if len(s.Nodes) > len(few) {
		seen = make([]int, len(s.Nodes))
	}
	for i := range s.Nodes {
		n := i
		for seen[n] == 0 && s.Nodes[n].Head != n {
			seen[n] = i + 1
			n = s.Nodes[n].Head
		}
		if seen[n] == i+1 && s.Nodes[n].Head != n {
			return true
		}
	}
	return false
}

// takeBack gives every node the head whose child it is; those that are nobody's are roots.
func (s *Sentence) takeBack() {
	for i := range s.Nodes {
		s.Nodes[i].Head = i
	}
	for i := range s.Nodes {
		for _, c := range s.Nodes[i].Children {
			s.Nodes[c].Head = i
		}
	}
}

// quoteState follows quotation marks from sentence to sentence; a new paragraph closes them.
type quoteState struct {
	open      bool
	paragraph int
	part      schema.Part
}

// mark tells which tokens of a sentence stand between quotation marks.
func (q *quoteState) mark(s text.Sentence, tokens []text.Token) []bool {
	if s.Paragraph != q.paragraph || s.Part != q.part {
		q.open, q.paragraph, q.part = false, s.Paragraph, s.Part
	}
	in := make([]bool, len(tokens))
	for i, t := range tokens {
		switch t.Text {
		case "“", "``":
			q.open = true
		case "”", "''":
			q.open = false
		case `"`:
			q.open = !q.open
		}
		in[i] = q.open
	}
	return in
}

// Root returns the node of the sentence's main word, and -1 where the sentence has none.
func (s *Sentence) Root() int {
	return slices.IndexFunc(s.Nodes, func(n Node) bool { return n.Dep == "ROOT" })
}

// Child returns the first child of node i that bears one of the labels, and -1 if none does. Here and below -1 is a node that is not there, of which
// nothing hangs.
func (s *Sentence) Child(i int, deps ...string) int {
	if i < 0 {
		return -1
	}
	for _, c := range s.Nodes[i].Children {
		if slices.Contains(deps, s.Nodes[c].Dep) {
			return c
		}
	}
	return -1
}

// ChildrenOf returns the children of node i that bear one of the labels.
func (s *Sentence) ChildrenOf(i int, deps ...string) []int {
	if i < 0 {
		return nil
	}
	var out []int
	for _, c := range s.Nodes[i].Children {
		if slices.Contains(deps, s.Nodes[c].Dep) {
			out = append(out, c)
		}
	}
	return out
}

// Prep returns the objects of node i's prepositions with one of the given lower-case forms, in
// order. "to" finds Paris in "fly to Paris" and, through a chain of prepositions, in "fly on to
// Paris".
func (s *Sentence) Prep(i int, words ...string) []int {
	if i < 0 {
		return nil
	}
	var out []int
	for _, c := range s.Nodes[i].Children {
		n := s.Nodes[c]
		if n.Dep == "npadvmod" { // "left early Thursday for Paris"
			out = append(out, s.Prep(c, words...)...)
			continue
		}
		if n.Dep != "prep" && n.Dep != "agent" && n.Dep != "dative" && n.Dep != "advmod" {
			continue
		}
		if slices.Contains(words, n.Lower) {
			out = append(out, s.ChildrenOf(c, "pobj", "pcomp")...)
			for _, k := range s.ChildrenOf(c, "conj") { // "with the council and with the secretary-general"
				if s.Nodes[k].Lower == n.Lower {
					out = append(out, s.ChildrenOf(k, "pobj", "pcomp")...)
				}
			}
		}
		if n.Dep == "prep" || n.Dep == "advmod" {
			out = append(out, s.Prep(c, words...)...)
		}
	}
	return out
}

// Conjuncts returns node i and all that are coordinated with it after it, in order.
func (s *Sentence) Conjuncts(i int) []int {
	out := []int{i}
	for k := 0; k < len(out); k++ {
		for _, c := range s.Nodes[out[k]].Children {
			if s.Nodes[c].Dep == "conj" && !s.LeftOut(c) {
				out = append(out, c)
			}
		}
	}
	return out
}

// LeftOut tells whether a noun is listed with those before it only to say that it is not one of them: "met Kok, but not President Moi".
func (s *Sentence) LeftOut(i int) bool {
	if s.Nodes[i].Dep != "conj" || !s.IsNoun(i) {
		return false
	}
	for k := i - 1; k > 0; k-- {
		switch n := s.Nodes[k]; {
		case n.Lower == "not" && n.Dep == "neg":
			return true
		case n.Dep != "compound" && n.Dep != "amod" && n.Dep != "poss" && n.Dep != "case":
			return false
		}
	}
	return false
}

// Descend returns node i and all that hang from it, in the order of the sentence.
func (s *Sentence) Descend(i int) []int {
	out := []int{i}
	for k := 0; k < len(out); k++ {
		out = append(out, s.Nodes[out[k]].Children...)
	}
	slices.Sort(out)
	return out
}

// LeftEdge is the first of the nodes that Descend returns.
func (s *Sentence) LeftEdge(i int) int { return s.Descend(i)[0] }

// RightEdge is the last node of the subtree of node i.
func (s *Sentence) RightEdge(i int) int {
	all := s.Descend(i)
	return all[len(all)-1]
}

// ClauseVerb returns the verb of the clause that node i stands in: the nearest on the way to its root, i itself included and participles
// before nouns not; -1 if there is none.
func (s *Sentence) ClauseVerb(i int) int {
	for k := 0; k < len(s.Nodes) && i >= 0; k++ {
		if n := s.Nodes[i]; s.IsVerb(i) && n.Dep != "amod" && n.Dep != "compound" {
			return i
		}
		if s.Nodes[i].Head == i {
			return -1
		}
		i = s.Nodes[i].Head
	}
	return -1
}

// Climb returns the first node from i up that hangs from another by none of the labels: i itself, or what it is listed
// with or stands beside.
func (s *Sentence) Climb(i int, deps ...string) int {
	for slices.Contains(deps, s.Nodes[i].Dep) {
		i = s.Nodes[i].Head
	}
	return i
}

// Above tells whether node a lies on the way from node b to its root, b itself included.
func (s *Sentence) Above(a, b int) bool {
	for range s.Nodes { // a ring that a repair is about to make has no end
		if a == b {
			return true
		}
		if s.Nodes[b].Head == b {
			return false
		}
		b = s.Nodes[b].Head
	}
	return false
}

// Distance is the number of arcs between two nodes; a large number if no path joins them.
func (s *Sentence) Distance(a, b int) int {
	up := map[int]int{}
	for n, d := a, 0; ; d++ {
		up[n] = d
		if s.Nodes[n].Head == n {
			break
		}
		n = s.Nodes[n].Head
	}
	for n, d := b, 0; ; d++ {
		if u, ok := up[n]; ok {
			return u + d
		}
		if s.Nodes[n].Head == n {
			return len(s.Nodes)
		}
		n = s.Nodes[n].Head
	}
}

// IsVerb tells whether node i is tagged as a verb.
func (s *Sentence) IsVerb(i int) bool { return strings.HasPrefix(s.Nodes[i].Tag, "VB") }

// IsNoun tells whether node i is tagged as a noun, proper ones included.
func (s *Sentence) IsNoun(i int) bool { return strings.HasPrefix(s.Nodes[i].Tag, "NN") }

// Any tells whether one of the nodes is one of the words, given in lower case.
func (s *Sentence) Any(nodes []int, words ...string) bool {
	return slices.ContainsFunc(nodes, func(i int) bool { return slices.Contains(words, s.Nodes[i].Lower) })
}

// Words returns the text of the nodes from first up to last, with single spaces.
func (s *Sentence) Words(first, last int) string {
	words := make([]string, 0, last-first)
	for _, n := range s.Nodes[first:last] {
		words = append(words, n.Text)
	}
	return strings.Join(words, " ")
}
