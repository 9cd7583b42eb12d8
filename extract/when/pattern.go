package when

import (
	"fmt"
	"strings"
)

// A pattern is a line of items: a word in lower case, words to choose from ("on|at"), a class
// ("<weekday>"), or a group of alternatives in parentheses with slashes between ("( of <year> / last
// year )"). A question mark after an item makes it optional; a name in braces stands for a pattern
// of macros; a backslash makes a word of a mark.

// macros are patterns that others name.
var macros = map[string]string{
	"year": "( ,? of? <year> / ,? of? the? <which> year )",
	"part": "( <early>|mid -? / <early> in / mid - to - late / the <edge> of / the? first|second half of / the <ordinal> week of / the first|last days of )",
}

// atom is one word to match: a literal or any word of a class.
type atom struct {
	word  string
	class class
}

// node is a node of the trie of all patterns.
type node struct {
	words   map[string]*node
	classes []edge
	// rule is the rule whose pattern ends here, -1 if none.
	rule int
}

// edge leads to a node by any word of a class.
type edge struct {
	class class
	to    *node
}

// newNode returns a node without edges or rule.
func newNode() *node { return &node{words: map[string]*node{}, rule: -1} }

// insert adds a sequence of atoms that ends in the rule. Of two rules with one sequence the first
// keeps it.
func (n *node) insert(seq []atom, rule int) {
	for _, a := range seq {
		n = n.next(a)
	}
	if n.rule < 0 {
		n.rule = rule
	}
}

// next returns the node that the atom leads to, made if need be.
func (n *node) next(a atom) *node {
	if a.class == noClass {
		if n.words[a.word] == nil {
			n.words[a.word] = newNode()
		}
		return n.words[a.word]
	}
	for _, e := range n.classes {
		if e.class == a.class {
			return e.to
		}
	}
	to := newNode()
	n.classes = append(n.classes, edge{a.class, to})
	return to
}

// maxSequences is the most sequences that one pattern may stand for: past it, it is a mistake.
const maxSequences = 4000

// expand returns all sequences of atoms that a pattern stands for. It panics on a broken pattern,
// which is built-in data.
func expand(pattern string) [][]atom {
	for strings.Contains(pattern, "{") {
		for name, p := range macros {
			pattern = strings.ReplaceAll(pattern, "{"+name+"}", p)
		}
	}
	items := strings.Fields(pattern)
	seqs, rest := alternatives(items)
	if len(rest) > 0 || len(seqs) > maxSequences {
		panic(fmt.Sprintf("when: pattern %q: %d sequences, %d items left", pattern, len(seqs), len(rest)))
	}
	return seqs
}

// alternatives reads sequences with slashes between, up to a closing parenthesis or the end.
func alternatives(items []string) (seqs [][]atom, rest []string) {
	for {
		var part [][]atom
		part, items = sequence(items)
		seqs = append(seqs, part...)
		if len(items) == 0 || items[0] != "/" {
			return seqs, items
		}
		items = items[1:]
	}
}

// sequence reads items up to a slash, a closing parenthesis or the end.
func sequence(items []string) (seqs [][]atom, rest []string) {
	seqs = [][]atom{nil}
	for len(items) > 0 && items[0] != "/" && items[0] != ")" && items[0] != ")?" {
		var choices [][]atom
		choices, items = item(items)
		seqs = product(seqs, choices)
	}
	return seqs, items
}

// item reads one item and returns what it may stand for; an empty sequence if it is optional.
func item(items []string) (choices [][]atom, rest []string) {
	head := items[0]
	if head == "(" {
		choices, rest = alternatives(items[1:])
		if len(rest) == 0 {
			panic("when: pattern without a closing parenthesis") // built-in data
		}
		head, rest = rest[0], rest[1:]
	} else {
		rest = items[1:]
		for w := range strings.SplitSeq(strings.TrimSuffix(head, "?"), "|") {
			choices = append(choices, []atom{newAtom(w)})
		}
	}
	if strings.HasSuffix(head, "?") {
		choices = append(choices, nil)
	}
	return choices, rest
}

// newAtom reads a word or a class.
func newAtom(w string) atom {
	name, ok := strings.CutPrefix(w, "<")
	if !ok {
		return atom{word: strings.TrimPrefix(w, `\`)}
	}
	c := classNames[strings.TrimSuffix(name, ">")]
	if c == noClass {
		panic("when: pattern with an unknown class " + w) // built-in data
	}
	return atom{class: c}
}

// product returns every sequence of a followed by every one of b.
func product(a, b [][]atom) [][]atom {
	out := make([][]atom, 0, len(a)*len(b))
	for _, x := range a {
		for _, y := range b {
			out = append(out, append(x[:len(x):len(x)], y...))
		}
	}
	return out
}

// match is a pattern found: the words [first,last) of a sentence, and the values of the words that
// matched a class, in order.
type match struct {
	lx          []lexeme
	first, last int
	rule        int
	values      []meaning
	// shorter is the best match that is shorter than this one, for where this one is no time after
	// all; nil if none is kept.
	shorter *match
}

// reset makes m an empty match at word i.
func (m *match) reset(i int) {
	m.first, m.last, m.rule, m.values = i, i, -1, m.values[:0]
	if m.shorter != nil {
		m.shorter.reset(i)
	}
}

// take makes m the match of a rule up to word i, and keeps what it was as the shorter one.
func (m *match) take(walked *match, i, rule int) {
	if m.shorter != nil && m.rule >= 0 && i > m.last {
		m.shorter.last, m.shorter.rule = m.last, m.rule
		m.shorter.values = append(m.shorter.values[:0], m.values...)
	}
	m.last, m.rule = i, rule
	m.values = append(m.values[:0], walked.values...)
}

// nth returns the value of the nth word, from 0, that matched class c; ok is false if there is none.
func (m *match) nth(c class, n int) (value int, ok bool) {
	for _, v := range m.values {
		if v.class != c {
			continue
		}
		if n == 0 {
			return v.value, true
		}
		n--
	}
	return 0, false
}

// value returns the value of the first word that matched class c; 0 if there is none.
func (m *match) value(c class) int {
	v, _ := m.nth(c, 0)
	return v
}

// word tells whether one of the words matched is w.
func (m *match) word(ws ...string) bool {
	for _, l := range m.lx[m.first:m.last] {
		for _, w := range ws {
			if l.low == w {
				return true
			}
		}
	}
	return false
}

// walk follows the trie from word i and records the longest match, and a shorter one, in best.
func (n *node) walk(m *match, i int, best *match) {
	if n.rule >= 0 && (i > best.last || i == best.last && n.rule < best.rule) {
		best.take(m, i, n.rule)
	}
	if i >= len(m.lx) || m.lx[i].name {
		return
	}
	if to := n.words[m.lx[i].low]; to != nil {
		to.walk(m, i+1, best)
	}
	for _, e := range n.classes {
		v, size := classAt(m.lx, i, e.class)
		if size == 0 {
			continue
		}
		m.values = append(m.values, meaning{e.class, v})
		e.to.walk(m, i+size, best)
		m.values = m.values[:len(m.values)-1]
	}
}

// classAt returns the value that word i has in class c and how many words it takes: one, or those of
// a holiday's name; 0 if it is not of the class.
func classAt(lx []lexeme, i int, c class) (value, size int) {
	if c == holidayName {
		return holidayAt(lx, i)
	}
	if v, ok := lx[i].has(c); ok {
		return v, 1
	}
	return 0, 0
}
