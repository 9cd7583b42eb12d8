package event

import (
	"slices"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/schema"
)

// maxFollow is how many sentences a sentence that tells who goes along may lie from the visit.
const maxFollow = 12

// followers adds the people who are told in a sentence of their own to go along on a visit: "Azpurua
// will be accompanied by central bank president Hernan Anzola", "Rice and Hadley accompany Bush".
func (r *reading) followers(frames []*frame) {
	journeys := r.current(frames)
	for _, s := range r.story.Sentences {
		if s.Part == schema.InTitle {
			continue
		}
		for v, n := range s.Nodes {
			if n.Lemma == "accompany" && s.IsVerb(v) {
				r.follow(journeys, s, v)
			}
		}
	}
}

// follow reads one verb of going along.
func (r *reading) follow(frames []*frame, s *tree.Sentence, v int) {
	subject, passive := subjectOf(s, v)
	if d := s.Nodes[v].Dep; s.Nodes[v].Tag == "VBN" && d == "acl" { // "Goh, accompanied by his deputy, was seen off"
		subject, passive = s.Nodes[v].Head, true
	}
	if subject < 0 || r.negated(s, v) {
		return
	}
	followed, following := []int{s.Child(v, "dobj")}, []int{subject}
	if passive {
		followed, following = []int{subject}, agentOf(s, v)
	}
	for _, n := range followed {
		if n < 0 {
			continue
		}
		for _, x := range r.actors(s, n) {
			for _, f := range tourOf(frames, x, s.Index) {
				for _, g := range following {
					r.goesAlong(f, s, g)
				}
			}
		}
	}
}

// maxPast is how many days before the article a journey may be over on which a clause without a date tells who goes along.
const maxPast = 31

// current are the frames of which no time is told that was over long before the article: who "was accompanied by" a minister was so on
// the journey of the news.
func (r *reading) current(frames []*frame) []*frame {
	return slices.DeleteFunc(slices.Clone(frames), func(f *frame) bool { return f.time.Known() && r.overBy(f.time, maxPast) })
}

// negated tells whether a verb is denied.
func (r *reading) negated(s *tree.Sentence, v int) bool { return s.Child(v, "neg") >= 0 }

// goesAlong adds the people at a node to the visitors.
func (r *reading) goesAlong(f *frame, s *tree.Sentence, node int) {
	for _, x := range r.actors(s, node) {
		if !x.Entity.Person() || r.spouse(s, node, x) || x.Side != "" && x.Side != f.visitors[0].Side {
			continue
		}
		x.Side, x.How = f.visitors[0].Side, "goes along: "+s.Nodes[node].Text
		if !slices.ContainsFunc(f.visitors, func(y mention.Ref) bool { return sameRef(x, y) }) {
			f.visitors = append(f.visitors, x)
			f.inferred = append(f.inferred, "participants")
		}
	}
}

// tourOf are the visits of a person that the clause nearest to a sentence tells: all the stops of
// one tour, those that the same sentence tells of with them, none of another journey.
func tourOf(frames []*frame, x mention.Ref, sentence int) []*frame {
	var out []*frame
	best := 2*maxFollow + 1
	for _, f := range frames {
		if f.typ() != schema.Visit || x.Entity == nil || !slices.ContainsFunc(f.visitors, func(v mention.Ref) bool { return sameRef(v, x) }) {
			continue
		}
		d := 2 * f.distance(sentence)
		if f.sent.Index > sentence {
			d++ // of two as near, the one told before
		}
		switch {
		case d < best:
			out, best = []*frame{f}, d
		case d == best && best <= 2*maxFollow:
			out = append(out, f)
		}
	}
	if best > 2*maxFollow {
		return out
	}
	for _, f := range frames {
		if f.typ() == schema.Visit && !slices.Contains(out, f) && sharesParty(f.visitors, []mention.Ref{x}) && slices.ContainsFunc(out, func(g *frame) bool { return oneSentence(f, g) }) {
			out = append(out, f)
		}
	}
	return out
}

// oneSentence tells whether one sentence tells of two events.
func oneSentence(f, g *frame) bool {
	return slices.ContainsFunc(f.clauses(), func(a *frame) bool {
		return slices.ContainsFunc(g.clauses(), func(b *frame) bool { return a.sent == b.sent })
	})
}

// distance is the number of sentences between a sentence and the nearest clause that tells the event.
func (f *frame) distance(sentence int) int {
	best := len(f.sent.Nodes) + 1000
	for _, g := range f.clauses() {
		d := g.sent.Index - sentence
		best = min(best, max(d, -d))
	}
	return best
}
