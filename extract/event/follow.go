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
		r.companions(journeys, s)
		for v, n := range s.Nodes {
			if n.Lemma == "accompany" && s.IsVerb(v) {
				r.follow(journeys, s, v)
			} else if s.IsVerb(v) {
				r.joinsParty(journeys, s, v)
			}
		}
	}
}

// journeying are the participles, and onBoard the nouns after "on" or "aboard", with which a sentence opens that tells who else is on a journey.
var journeying, onBoard = words("arriving", "travelling", "traveling", "flying", "going", "accompanying"), words("trip", "tour", "journey", "plane", "board", "flight", "visit", "mission", "delegation", "jet")

// companions adds to the journey told just before those whom a sentence names as being on it too, the verb before the names: "Also arriving
// aboard the plane were Baker and Ross", "Also on the trip are Baker and Ross".
func (r *reading) companions(frames []*frame, s *tree.Sentence) {
	be := companionVerb(s)
	if be < 0 {
		return
	}
	var journey *frame
	for _, f := range frames {
		if f.typ() == schema.Visit && len(f.visitors) > 0 && f.sent.Index <= s.Index && f.distance(s.Index) <= maxSitting {
			journey = f
		}
	}
	if journey == nil {
		return
	}
	for k := be + 1; k < len(s.Nodes); k++ {
		m := r.story.At(s.Index, k)
		if m == nil || m.Head != k || !m.Entity.Person() || m.Form == mention.Role || m.Last < len(s.Nodes) && s.Nodes[m.Last].Tag == "POS" {
			continue
		}
		if x := (mention.Ref{Entity: m.Entity, Side: m.Entity.Side()}); !r.spouse(s, k, x) {
			r.travelsWith(journey, x, s.Nodes[be].Text)
			journey.inferred = append(journey.inferred, "participants")
		}
	}
}

// companionVerb is the verb of being of a sentence that opens with who travels along; -1 if it is of another kind.
func companionVerb(s *tree.Sentence) int {
	const opening = 3 // words within which such a sentence says what it tells
	seen := false
	for k := range min(len(s.Nodes), 4*opening) {
		n := s.Nodes[k]
		switch {
		case k < opening && (journeying[n.Lower] && n.Tag == "VBG" || (n.Lower == "on" || n.Lower == "aboard") && k > 0 && s.Nodes[k-1].Lower == "also" && anyOf(s, s.ChildrenOf(k, "pobj"), onBoard)):
			seen = true
		case n.Text == ",":
			return -1
		case seen && n.Lemma == "be":
			return k
		}
	}
	return -1
}

// follow reads one verb of going along.
func (r *reading) follow(frames []*frame, s *tree.Sentence, v int) {
	subject, passive := subjectOf(s, v)
	if d := s.Nodes[v].Dep; s.Nodes[v].Tag == "VBN" && d == "acl" { // "Goh, accompanied by his deputy, was seen off"
		subject, passive = s.Nodes[v].Head, true
	}
	if subject < 0 || negates(s, v) {
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
					if known := len(f.visitors); r.goesAlong(f, s, g) > known {
						f.inferred = append(f.inferred, "participants")
					}
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

// goesAlong adds the people at a node to the visitors, and tells how many those are then.
func (r *reading) goesAlong(f *frame, s *tree.Sentence, node int) int {
	for _, x := range r.actors(s, node) {
		if !x.Entity.Person() || r.spouse(s, node, x) {
			continue
		}
		r.travelsWith(f, x, s.Nodes[node].Text)
	}
	return len(f.visitors)
}

// travelsWith adds one person of the visitors' side, or of none told, to them; word tells by what.
func (r *reading) travelsWith(f *frame, x mention.Ref, word string) {
	if x.Side != "" && x.Side != f.visitors[0].Side {
		return
	}
	x.Side, x.How = f.visitors[0].Side, "goes along: "+word
	if !slices.ContainsFunc(f.visitors, func(y mention.Ref) bool { return sameRef(x, y) }) {
		f.visitors = append(f.visitors, x)
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
		return slices.ContainsFunc(g.clauses(), func(b *frame) bool { return a.sent.Index == b.sent.Index })
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
