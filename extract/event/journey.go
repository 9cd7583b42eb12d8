package event

import (
	"slices"
	"strings"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/schema"
)

// lent completes a definite noun of a journey of which the goal is told and not the traveller by whoever was told to travel
// just before: "The Vatican put off the pope's visit to Angola. The trip to Brazil stands." So are the stops of a tour: "Peru and
// Chile follow."
func (r *reading) lent(f *frame) []*frame {
	s := f.sent
	d := s.Child(f.node, "det")
	follow := f.rule.POS == "list"
	if r.literal || f.typ() != schema.Visit || f.rule.POS != "noun" && !follow || f.rule.Status != "" && !follow || len(f.visitors) > 0 || len(byCountry(f.sites)) == 0 || !byCountry(f.sites)[0].known() || !follow && (d < 0 || !pointing[s.Nodes[d].Lower]) {
		return nil
	}
	if !f.listed && !stopsNamed(f) && (len(s.Prep(f.node, "to")) == 0 || turnOf(s, f.node) != "") || len(s.Prep(f.node, "of", "by")) > 0 || slices.ContainsFunc(s.ChildrenOf(f.node, "relcl"), func(v int) bool { return s.Nodes[v].Head == f.node && !relative(s, v) }) {
		return nil
	}
	var from *frame
	for _, g := range slices.Backward(slices.Concat(r.told, r.within)) {
		if s.Index-g.sent.Index > maxLent {
			break
		}
		if g.typ() == schema.Visit && g.to != "" && slices.ContainsFunc(f.sites, func(p site) bool { return p.country == g.to }) {
			return nil // one told before, to which the noun points back
		}
		if g.typ() == schema.Visit && from == nil {
			from = g
		}
	}
	if from == nil {
		return nil
	}
	out := *f
	out.visitors = from.visitors
	out.inferred = append(slices.Clone(f.inferred), "participants")
	return r.completeVisit(&out)
}

// stopsNamed tells whether a noun for parts of a tour says where they were to be: "called off the last two stops in Chile and Peru".
func stopsNamed(f *frame) bool {
	return partOfTour[f.sent.Nodes[f.node].Lemma] && len(f.sent.Prep(f.node, "in", "at")) > 0
}

// relative tells whether the subject of a clause after a noun is the noun itself: "that were to have followed".
func relative(s *tree.Sentence, v int) bool {
	n := s.Child(v, "nsubj", "nsubjpass")
	return n < 0 || strings.HasPrefix(s.Nodes[n].Tag, "W")
}

// maxLent is how many sentences back the traveller of a journey may be told.
const maxLent = 3

// nextOff tells whether a noun tells of a visit, whose is not told, no more than when it was to be and that it was put off or
// called off: "A visit planned for April was called off"; it is one of those just told of.
func (r *reading) nextOff(f *frame) bool {
	s := f.sent
	if f.rule.POS != "noun" || !f.strong || !f.status.Off() || s.Child(f.node, "prep", "poss") >= 0 {
		return false
	}
	visit := f.typ() == schema.Visit && len(f.sites)+len(f.visitors) == 0
	talks := f.typ() == schema.Meeting && s.Nodes[f.node].Tag == "NNS" && s.Child(f.node, "det") < 0 // "was cancelling talks that had been set for Thursday"
	if !visit && !talks {
		return false
	}
	return slices.ContainsFunc(s.Descend(f.node), func(k int) bool { return r.isTime(s, k) })
}

// destinations completes visits of which no destination is told: who arrives without a word of
// where arrives at the dateline; otherwise a visit goes to the country of those whom the visitor
// meets in the story. Both are inferences and marked so.
func (r *reading) destinations() []*frame {
	var out []*frame
	for _, p := range r.partial {
		if p.typ() != schema.Visit || len(p.visitors) == 0 || p.rule.Told && p.rule.POS != "adjective" || len(p.sites) > 0 || p.rule.Name == "leave" && r.leaves(p) {
			continue // who is told to go to a town of his own country makes no visit, nor who leaves one to where he meets people
		}
		if p.rule.POS == "noun" && (p.status == schema.Held && determined(p.sent, p.node) && r.visiting(p) || r.hostAwaits(p)) {
			continue
		}
		if p.rule.POS == "verb" && slices.ContainsFunc([]int{p.node, p.sent.Nodes[p.node].Head}, func(v int) bool { return whereOf(p.sent, v) >= 0 }) {
			continue // "China, where he is to stay through Sunday"
		}
		to := r.arrivedAt(p)
		if to == "" {
			to = r.metIn(p)
		}
		if to == "" {
			to = r.toScene(p)
		}
		if to == "" || to == p.visitors[0].Side {
			continue
		}
		f := *p
		f.place, f.to = site{country: to, node: -1}, to
		f.inferred = append(slices.Clone(p.inferred), "to")
		out = append(out, &f)
	}
	return out
}

// visiting tells whether somebody of whose visit a noun tells was told before to be on one: "his visit" is that one, wherever the
// story is written.
func (r *reading) visiting(p *frame) bool {
	return slices.ContainsFunc(r.told, func(f *frame) bool {
		return f.typ() == schema.Visit && f.status == schema.Held && f.to != "" && f.sent.Index < p.sent.Index && !f.gone() && !unnamed(f.visitors) && sharesParty(f.visitors, p.visitors)
	})
}

// hostAwaits tells whether who looks forward to a visit, of which nothing else is told, is of the country to which the story tells
// another to travel: "looked forward to a visit at a later date" is said by the host.
func (r *reading) hostAwaits(p *frame) bool {
	return p.verb >= 0 && p.sent.Nodes[p.verb].Lemma == "look" && slices.ContainsFunc(r.told, func(f *frame) bool {
		return f.typ() == schema.Visit && f.to == p.visitors[0].Side && f.to != ""
	})
}

// leaves tells whether the verb of a frame tells a visit that its traveller leaves.
func (r *reading) leaves(p *frame) bool {
	return slices.ContainsFunc(r.told, func(f *frame) bool { return f.sent.Index == p.sent.Index && f.node == p.node && f.rule.Ends })
}

// comings are the words for a journey to where the story is told from, if nothing else is told.
var comings = words("come", "visit", "arrival", "stay")

// ownTrip tells whether a clause is news of a trip that somebody is on, or the subject of whose verb his trip is: "Peres, whose
// trip is the first", "Peres, on a two-day trip".
func (f *frame) ownTrip() bool {
	s, n := f.sent, f.sent.Nodes[f.node]
	if n.Lemma != "trip" || f.status != schema.Held {
		return false
	}
	up := s.Nodes[n.Head].Lower
	return n.Dep == "nsubj" && s.Child(f.node, "poss") >= 0 || n.Dep == "pobj" && (up == "on" || up == "during")
}

// arrivedAt is the dateline's country for an arrival without a place, or for one who comes; empty
// otherwise.
func (r *reading) arrivedAt(p *frame) string {
	d := r.story.Dateline
	awaited := p.rule.Name == "be expected" && p.time != nil && p.sent.Child(p.node, "xcomp", "ccomp", "attr") < 0 && p.visitors[0].Entity.Person() // "is expected on Friday"
	if d == nil || !awaited && p.rule.Name != "arrive" && !comings[p.sent.Nodes[p.node].Lemma] && !p.ownTrip() {
		return ""
	}
	if d.Country != "" {
		return d.Country
	}
	return d.Side()
}

// metIn is the side that a visitor meets in the story, if it is one only; empty otherwise.
func (r *reading) metIn(p *frame) string {
	if p.rule.POS == "verb" && p.rule.Name != "arrive" {
		return ""
	}
	found := ""
	for _, m := range r.told {
		if m.typ() != schema.Meeting || !takesPart(m, p.visitors) {
			continue
		}
		for _, x := range m.parties {
			if len(x.Side) != 2 || x.Side == p.visitors[0].Side {
				continue
			}
			if found != "" && found != x.Side {
				return ""
			}
			found = x.Side
		}
	}
	return found
}

// travellers completes journeys of which the destination alone is told ("a trip to Washington", "the
// visit to Beijing") by the person whom the story is about just there: the one who is the subject of
// the sentence or of one of the two before. It is an inference and marked so.
func (r *reading) travellers() []*frame {
	var out []*frame
	for _, p := range r.partial {
		if p.typ() != schema.Visit || p.rule.POS != "noun" || p.rule.Told || len(p.visitors) > 0 || len(p.sites) == 0 {
			continue
		}
		if r.othersCome(p) {
			continue
		}
		f := *p
		f.visitors = r.protagonist(p.sent, p.node)
		if len(f.visitors) == 0 {
			continue
		}
		f.inferred = append(slices.Clone(p.inferred), "participants")
		out = append(out, r.completeVisit(&f)...)
	}
	return out
}

// othersCome tells whether the verb above a noun of journey tells that people who are not known came from it or went on it: "a team
// that returned from a tour of Algeria". The protagonist of the story did not.
func (r *reading) othersCome(p *frame) bool {
	s, v := p.sent, p.verb
	prep, up := p.under()
	if v < 0 || up != v || prep != "from" && prep != "on" || !slices.ContainsFunc(r.rules.trigger("verb", s.Nodes[v].Lemma), func(t *Trigger) bool { return t.Type == schema.Visit && t.Subject == Visitor }) {
		return false
	}
	subject, _ := subjectOf(s, v)
	if subject >= 0 && strings.HasPrefix(s.Nodes[subject].Tag, "W") && s.Nodes[v].Dep == "relcl" {
		subject = s.Nodes[v].Head
	}
	return subject >= 0 && s.IsNoun(subject) && !slices.ContainsFunc(r.actors(s, subject), func(x mention.Ref) bool { return x.Entity.Person() })
}

// speaksFor are the nouns for those who tell of somebody else's plans: "Kohl's office".
var speaksFor = words("office", "spokesman", "spokeswoman", "spokesperson", "aide", "secretariat", "staff", "entourage")

// protagonist is the person whom a story is about at a node: the subject of its sentence's main clause
// or of those of the two sentences before.
func (r *reading) protagonist(s *tree.Sentence, n int) []mention.Ref {
	if r.literal {
		return nil
	}
	for back := 0; back <= 2 && s.Index >= back; back++ {
		before := r.story.Sentences[s.Index-back]
		if before.Part != s.Part {
			break
		}
		for k := range before.Nodes {
			d, head := before.Nodes[k].Dep, before.Nodes[k].Head
			if d != "nsubj" && d != "nsubjpass" || back == 0 && k > n && !claims[before.Nodes[head].Lemma] {
				continue
			}
			refs := r.actors(before, k)
			if back == 0 && speaksFor[before.Nodes[k].Lemma] {
				refs = r.owners(before, k)
			}
			if len(refs) == 1 && refs[0].Entity.Person() {
				refs[0].How = "topic: " + before.Nodes[k].Text
				return refs
			}
		}
	}
	return nil
}
