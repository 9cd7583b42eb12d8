package syntax

import (
	"fmt"
	"strings"

	"demarche/extract/syntax/pack"
)

// role is what a token is to a name.
type role uint8

// The roles of a token, in the order of the model's outputs.
const (
	// begins: the first token of a longer name.
	begins role = iota
	// inside: a token that is neither first nor last.
	inside
	// ends: the last token of a longer name.
	ends
	// alone: a name of one token.
	alone
	// outside: no part of a name.
	outside
	roles
)

// roleLetters names the roles as the model file does.
const roleLetters = "BILUO"

// entityFinder finds the named entities.
type entityFinder struct {
	*scorer
	// first[r] to first[r+1] are the model's outputs for role r.
	first  [roles + 1]int
	labels []string
}

// newEntityFinder builds the entity recogniser of a packed model.
func newEntityFinder(h *pack.Header, t tensors, r *road) (*entityFinder, error) {
	c, err := newScorer(t, r, "ner", len(h.Entities))
	if err != nil {
		return nil, err
	}
	if c.places != len(nameFeatures{}) {
		return nil, fmt.Errorf("entities: %d tokens in a state, want %d", c.places, len(nameFeatures{}))
	}
	f := &entityFinder{scorer: c}
	next := role(0)
	for i, move := range h.Entities {
		k := role(strings.Index(roleLetters, move.Kind))
		if k >= roles || k+1 < next {
			return nil, fmt.Errorf("entities: move %d of kind %q: unknown or out of order", i, move.Kind)
		}
		for ; next <= k; next++ {
			f.first[next] = i
		}
		f.labels = append(f.labels, move.Label)
	}
	for ; next <= roles; next++ {
		f.first[next] = len(h.Entities)
	}
	return f, nil
}

// nameFeatures are the tokens by which a state is judged: the next one, the
// first of the name that is open, and the last before the next one.
type nameFeatures [3]int32

// run finds the names in the tokens of s, whose vectors are given, and appends
// them to out; first is the index of the first token in the caller's list. The
// sentences must be known: no name crosses their borders.
func (f *entityFinder) run(s *scratch, vectors []float32, first int, out []Ent) []Ent {
	f.prepare(s, vectors)
	open, label := none, ""
	for i := range int32(len(s.tokens)) {
		at := nameFeatures{i, open, none}
		if open != none {
			at[2] = i - 1
		}
		scores := f.score(s, at[:])
		output := f.choose(s, scores, i, open != none, label)
		switch {
		case output < f.first[inside]:
			open, label = i, f.labels[output]
		case output < f.first[ends]:
		case output < f.first[alone]:
			out = append(out, Ent{first + int(open), first + int(i) + 1, label})
			open = none
		case output < f.first[outside]:
			out = append(out, Ent{first + int(i), first + int(i) + 1, f.labels[output]})
		}
	}
	return out
}

// choose returns the best-scored valid output for token i.
func (f *entityFinder) choose(s *scratch, scores []float32, i int32, open bool, label string) int {
	more := i+1 < int32(len(s.tokens)) && !s.state.isStart(i+1)
	if open {
		return f.within(scores, more, label)
	}
	at := -1
	if space := isSpace(s.tokens[i].Text); !space {
		if more {
			at = f.better(scores, at, begins)
		}
		at = f.better(scores, at, alone)
	}
	return f.better(scores, at, outside)
}

// better returns the best-scored output of role r if it is better than at, or
// if at is -1. Only the outside has no label.
func (f *entityFinder) better(scores []float32, at int, r role) int {
	for k := f.first[r]; k < f.first[r+1]; k++ {
		if (at < 0 || scores[k] > scores[at]) && (f.labels[k] == "") == (r == outside) {
			at = k
		}
	}
	return at
}

// within returns the better of going on with an open name and ending it. more
// tells whether there is a token to go on with.
func (f *entityFinder) within(scores []float32, more bool, label string) int {
	at := -1
	for k := f.first[inside]; k < f.first[alone]; k++ {
		if k < f.first[ends] && !more || f.labels[k] != label {
			continue
		}
		if at < 0 || scores[k] > scores[at] {
			at = k
		}
	}
	return at
}
