package event

import (
	"slices"

	"demarche/extract/tree"
	"demarche/extract/when"
	"demarche/schema"
)

// habit tells whether all that is told of an event is that it comes about again and again, or has many times, and no day or
// week of it: "the two meet regularly", "he has been there a dozen times", but not "telephoned him four times last week".
func (r *reading) habit(f *frame) bool {
	if f.time.Known() && f.time.Precision == schema.Day {
		return false
	}
	return !slices.ContainsFunc(f.clauses(), func(c *frame) bool { return !c.recurs() || r.datedHere(c) })
}

// datedHere tells whether date words for one day or week hang from the clause of an event: "four times last week".
func (r *reading) datedHere(f *frame) bool {
	v := f.sent.ClauseVerb(f.node)
	return slices.ContainsFunc(r.exprs[f.sent.Index], func(x when.Expr) bool {
		t := r.resolve(&x, when.Past)
		_, week := r.weekOf(&t)
		return x.Bound == when.NoBound && (week || t.Known() && t.Precision == schema.Day) && f.sent.ClauseVerb(spanHead(f.sent, &x)) == v
	})
}

// recurs tells whether a clause speaks of several events of its kind at once: by an adverb of habit or a number of times at
// its verb ("often visits", "spoke five times", "saw him on many occasions"), or by its noun ("frequent talks", "a dozen trips").
func (f *frame) recurs() bool {
	s := f.sent
	if len(f.parties) > 2 {
		return false // "was received on several occasions by Jiang, Zhu and Hu" by each once
	}
	if f.rule.POS == "verb" {
		return oftenDone(s, f.node) || hasTo(s, f.node) && oftenDone(s, s.Nodes[f.node].Head) // "often meet to discuss trade"
	}
	if f.rule.POS != "noun" {
		return false
	}
	again := func(c int) bool { return recurring[s.Nodes[c].Lower] }
	if f.rule.Name != "time with" && manyTimes(s, f.node) || s.Nodes[f.node].Tag == "NNS" && slices.ContainsFunc(s.ChildrenOf(f.node, "amod"), again) {
		return true
	}
	return f.verb >= 0 && light[s.Nodes[f.verb].Lemma] && oftenDone(s, f.verb)
}

// oftenDone tells whether a verb tells of what is done again and again or was many times.
func oftenDone(s *tree.Sentence, v int) bool {
	if slices.ContainsFunc(s.ChildrenOf(v, "advmod"), func(a int) bool { return habitual[s.Nodes[a].Lower] }) {
		return true
	}
	return slices.ContainsFunc(append(s.ChildrenOf(v, "npadvmod", "dobj"), s.Prep(v, "on")...), func(k int) bool {
		l := s.Nodes[k].Lemma
		return (l == "time" || l == "occasion") && manyTimes(s, k) || s.Nodes[k].Dep == "npadvmod" && s.Any(s.ChildrenOf(k, "det"), "every", "each")
	})
}

// recurring are the adjectives of events that come about again and again.
var recurring = words("regular", "frequent", "repeated", "periodic", "occasional", "constant", "routine", "continual", "continuous")

// manyTimes tells whether a plural is counted from three on or by a word for as many: "five times", "dozens of trips".
func manyTimes(s *tree.Sentence, n int) bool {
	return s.Nodes[n].Tag == "NNS" && (manySides(s, n) || s.Any(s.ChildrenOf(n, "amod", "nummod"), "many", "countless", "innumerable", "dozen"))
}
