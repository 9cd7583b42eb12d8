package event

import (
	"slices"

	"demarche/extract/tree"
	"demarche/extract/when"
	"demarche/schema"
)

// itself gives the event that a sentence tells by a noun the place that the next sentence tells of "it", where its own tells none: "A meeting of
// Kok and Moi has been called off. It was to take place in Oslo on Friday."
func (r *reading) itself(frames []*frame) {
	for _, f := range frames {
		if f.typ() == schema.Visit || f.place.known() {
			continue
		}
		s, v := r.toldOfIt(f, frames)
		if v < 0 {
			continue
		}
		if sites := r.placesAt(s, func(prep int) bool { return s.Nodes[prep].Head == v && towards[s.Nodes[prep].Lower] }); len(sites) == 1 {
			f.place = sites[0]
		}
	}
}

// itsDay is the day that the next sentence tells of an event as "it"; nil if it tells none.
func (r *reading) itsDay(f *frame, frames []*frame) (*schema.Time, *when.Expr) {
	if f.time != nil {
		return nil, nil
	}
	s, v := r.toldOfIt(f, frames)
	if v < 0 {
		s, v = r.thatWas(f)
	}
	if v < 0 {
		return nil, nil
	}
	looks := when.Future
	if f.status == schema.Held {
		looks = when.Past
	}
	for i := range r.exprs[s.Index] {
		x := &r.exprs[s.Index][i]
		if h := spanHead(s, x); x.Kind != when.Point || s.ClauseVerb(h) != v || r.behindOther(s, s.Child(v, "nsubj"), x.First-s.First) {
			continue
		}
		if t := r.resolve(x, looks); t.Known() {
			return &t, x
		}
	}
	return nil, nil
}

// toldOfIt is the verb of taking place in the sentence after that of an event told by a noun whose subject "it" means it, or "they" if the noun
// is one such as talks, as no other event is told there; -1 if there is none.
func (r *reading) toldOfIt(f *frame, frames []*frame) (*tree.Sentence, int) {
	k := f.sent.Index + 1
	if k >= len(r.story.Sentences) || r.story.Sentences[k].Part != f.sent.Part || len(f.clauses()) > 1 {
		return nil, -1
	}
	if v := r.toldOfThis(f, frames); v >= 0 {
		return r.story.Sentences[k], v
	}
	if f.rule.POS != "noun" {
		return nil, -1
	}
	if slices.ContainsFunc(frames, func(g *frame) bool { return g != f && g.sent == f.sent }) {
		return nil, -1
	}
	s := r.story.Sentences[k]
	for _, x := range s.Nodes {
		if x.Dep != "nsubj" && x.Dep != "nsubjpass" {
			continue
		}
		v := x.Head
		for _, c := range s.ChildrenOf(v, "xcomp", "acomp") { // "was to take place", "was due to be held"
			v = c
		}
		for _, c := range s.ChildrenOf(v, "xcomp") {
			v = c
		}
		if x.Lower != "it" && !(x.Lower == "they" && f.sent.Nodes[f.node].Tag == "NNS") || s.Nodes[x.Head].Dep != "ROOT" || s.Nodes[v].Lemma == "be" || !takesPlace(s, v) || negates(s, x.Head) {
			return nil, -1
		}
		return s, v
	}
	return nil, -1
}

// toldOfThis is the verb of taking place in the sentence after that of talks whose subject is "this audience" or "the meeting", as no other talks are
// told in either; -1 if there is none.
func (r *reading) toldOfThis(f *frame, frames []*frame) int {
	s := r.story.Sentences[f.sent.Index+1]
	if f.typ() != schema.Meeting || slices.ContainsFunc(frames, func(g *frame) bool {
		return g != f && g.typ() == schema.Meeting && slices.ContainsFunc(g.clauses(), func(c *frame) bool { return c.sent == f.sent || c.sent == s })
	}) {
		return -1
	}
	for n, x := range s.Nodes {
		if x.Dep != "nsubj" && x.Dep != "nsubjpass" || !definite(s, n) || s.Nodes[x.Head].Dep != "ROOT" || negates(s, x.Head) {
			continue
		}
		talks := slices.ContainsFunc(r.triggersAt(s, n), func(t *Trigger) bool { return t.Type == schema.Meeting })
		if l := s.Nodes[x.Head].Lemma; talks && (takesPlace(s, x.Head) && !pursues[l] || l == "grant" || l == "give") {
			return x.Head
		}
		return -1
	}
	return -1
}

// thatWas is the "was" of the sentence after that of an event which tells no more than when it was: "That was on Saturday", "This was in 1997"; -1 if it
// tells anything else.
func (r *reading) thatWas(f *frame) (*tree.Sentence, int) {
	last := slices.MaxFunc(f.clauses(), func(a, b *frame) int { return a.sent.Index - b.sent.Index })
	k := last.sent.Index + 1
	if k >= len(r.story.Sentences) || f.status != schema.Held || r.story.Sentences[k].Part != f.sent.Part || len(r.exprs[k]) != 1 {
		return nil, -1
	}
	s, x := r.story.Sentences[k], r.exprs[k][0]
	if w := s.Nodes[0].Lower; w != "that" && w != "this" || len(s.Nodes) < 3 || s.Nodes[1].Lower != "was" && s.Nodes[1].Lower != "happened" {
		return nil, -1
	}
	first, end := x.First-s.First, x.Last-s.First
	if first > 3 || end < len(s.Nodes) && s.Nodes[end].Text != "." && s.Nodes[end].Text != "," {
		return nil, -1
	}
	return s, 1
}
