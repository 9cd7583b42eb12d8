package gazetteer

import (
	"slices"
	"strconv"

	"demarche/extract/text"
)

// maxSenses bounds the senses of a match: of a common surname the best known bearers alone count.
const maxSenses = 24

// Find returns what the tables know in a stretch of tokens, usually a sentence: the longest names
// first, from left to right, without overlaps. Names are matched by their capitals ("turkey" is no
// country), and headlines in capitals match too. It is safe for several goroutines.
func (s *Set) Find(tokens []text.Token) []Match {
	var out []Match
	f := finder{set: s, tokens: tokens}
	for i := 0; i < len(tokens); {
		m, ok := f.longest(i)
		if !ok {
			i++
			continue
		}
		if len(m.Senses) > 0 {
			out = append(out, m)
		}
		i = m.Last
	}
	return out
}

// finder is the state of one search.
type finder struct {
	set    *Set
	tokens []text.Token
	// seen are the words from the token where the search stands; scratch space.
	seen []word
	// hits are the forms that the longest stretch so far can be; scratch space.
	hits []int32
}

// longest returns the longest match that starts at token i; ok is false if there is none. A match
// without senses is a name that the tables know to be none of ours.
func (f *finder) longest(i int) (m Match, ok bool) {
	f.seen = f.seen[:0]
	h := hashStart
	var best []int32
	for j := i; j < len(f.tokens); j++ {
		if j > i && f.isJoint(j) {
			continue
		}
		n := len(f.seen)
		f.seen = f.set.words(f.seen, f.tokens[j].Text)
		if len(f.seen) == n {
			break
		}
		for _, w := range f.seen[n:] {
			h = extend(h, w)
		}
		at, known := f.set.head.get(h)
		if !known {
			break
		}
		if hits := f.fitting(at, i, j+1); len(hits) > 0 {
			best, m, ok = append(best[:0], hits...), Match{First: i, Last: j + 1}, true
		}
	}
	if ok {
		m.Senses = f.set.senses(best)
	}
	return m, ok
}

// isJoint tells whether token j is a mark inside a name: a hyphen, an apostrophe or a full stop
// with no space before it, or the comma of "Washington, D.C.".
func (f *finder) isJoint(j int) bool {
	switch f.tokens[j].Text {
	case "-", "'", "’", "`", "‘", "‐", "‑", "–", "/":
		return !f.tokens[j-1].SpaceAfter && !f.tokens[j].SpaceAfter
	case ".":
		return !f.tokens[j-1].SpaceAfter && j+1 < len(f.tokens)
	case "&":
		return true
	case ",":
		return j+1 < len(f.tokens) && f.tokens[j].SpaceAfter
	}
	return false
}

// fitting returns those of a chain of forms whose capitals agree with the words seen. A name with a
// comma is matched only by words with a comma, and the other way round.
func (f *finder) fitting(at int32, first, last int) []int32 {
	f.hits = f.hits[:0]
	comma := f.hasComma(first, last)
	for ; at >= 0; at = f.set.forms[at].next {
		if x := &f.set.forms[at]; x.comma == comma && !x.dead && !x.hidden && f.cased(x, first, last) {
			f.hits = append(f.hits, at)
		}
	}
	return f.hits
}

// hasComma tells whether a comma stands between the tokens.
func (f *finder) hasComma(first, last int) bool {
	for j := first; j < last; j++ {
		if f.tokens[j].Text == "," {
			return true
		}
	}
	return false
}

// cased tells whether the capitals of the words seen are those of a form: capitals where it has
// capitals, and an acronym all in capitals.
func (f *finder) cased(x *form, first, last int) bool {
	for k, w := range f.seen {
		if x.upper&(1<<min(k, 31)) != 0 && !w.upper {
			return false
		}
		if x.caps&(1<<min(k, 31)) != 0 && (!w.caps || (x.risky && f.shouting(first, last))) {
			return false
		}
	}
	return true
}

// shouting tells whether the words around are in capitals, so that "WHO" is no acronym.
func (f *finder) shouting(first, last int) bool {
	loud, calm := 0, 0
	for j := max(0, first-4); j < min(len(f.tokens), last+4); j++ {
		if t := f.tokens[j].Text; (j < first || j >= last) && len(t) > 3 {
			if isCaps(t) {
				loud++
			} else {
				calm++
			}
		}
	}
	return loud > 0 && calm == 0
}

// senses turns forms into senses, the likeliest first. Forms that block a name give none.
func (s *Set) senses(hits []int32) []Sense {
	out := make([]Sense, 0, min(len(hits), maxSenses))
	for _, at := range hits {
		x := &s.forms[at]
		if x.entry < 0 {
			if x.kind != Title {
				return nil
			}
			o := s.titles[x.title]
			out = append(out, Sense{Form: Title, Office: o.office, Of: o.of, Source: s.source(x.at)})
			continue
		}
		e := s.entries[x.entry]
		if slices.ContainsFunc(out, func(y Sense) bool { return y.Entry == e && y.Form == x.kind }) {
			continue
		}
		if out = append(out, Sense{Entry: e, Form: x.kind, Source: s.source(x.at)}); len(out) == maxSenses {
			break
		}
	}
	return out
}

// source returns the file and line of a table as people see them.
func (s *Set) source(at position) string {
	return s.files[at.file] + ":" + strconv.Itoa(int(at.line))
}
