package event

import (
	"slices"
	"strings"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/schema"
)

// maxLed is how many sentences a sentence that tells who leads a delegation may lie from the event.
const maxLed = 4

// groups are the nouns for those whom a country sends.
var groups = words("delegation", "team", "mission", "group", "side", "party", "contingent", "negotiator")

// led names the heads of delegations that are told in a sentence of their own: "The delegation is headed by
// Fusae Ota", "Robert Einhorn will lead the U.S. team".
func (r *reading) led(frames []*frame) {
	for _, s := range r.story.Sentences {
		if s.Part == schema.InTitle {
			continue
		}
		for v, n := range s.Nodes {
			if (n.Lemma == "lead" || n.Lemma == "head") && s.IsVerb(v) && !negates(s, v) {
				r.leads(frames, s, v)
			}
			if n.Lemma == "represent" && n.Tag == "VBN" && !negates(s, v) {
				r.represented(frames, s, v)
			}
			if (n.Lemma == "include" || n.Lemma == "comprise") && s.IsVerb(v) && !negates(s, v) {
				r.comprises(frames, s, v)
			}
		}
	}
}

// ledOnce joins to the visit of a delegation what was told of its head by himself, as soon as it is known whom he leads: "A Soviet
// delegation will arrive next week. The delegation, led by Oleg Klimov, will stay four days".
func (r *reading) ledOnce(frames []*frame) []*frame {
	var out []*frame
	for _, f := range frames {
		i := slices.IndexFunc(out, func(g *frame) bool {
			return f.typ() == schema.Visit && g.typ() == schema.Visit && slices.ContainsFunc(g.visitors, func(x mention.Ref) bool {
				return strings.HasPrefix(x.How, "leads: ") && slices.ContainsFunc(f.visitors, func(y mention.Ref) bool { return sameRef(x, y) })
			}) && r.same(g, f)
		})
		if i < 0 {
			out = append(out, f)
			continue
		}
		join(out[i], f)
	}
	return out
}

// represented names in the place of a country's unnamed envoys at talks him by whom it is told to be represented: "Laos will be represented by
// Kham".
func (r *reading) represented(frames []*frame, s *tree.Sentence, v int) {
	country := s.Child(v, "nsubjpass")
	if !r.isCountry(s, country) {
		return
	}
	side := r.story.At(s.Index, country).Entity.Side()
	var people []mention.Ref
	for _, a := range agentOf(s, v) {
		for _, x := range r.actors(s, a) {
			if x.Entity.Person() {
				x.How = "represents: " + side
				people = append(people, x)
			}
		}
	}
	for _, f := range frames {
		if len(people) > 0 && f.typ() == schema.Meeting && f.distance(s.Index) <= maxLed {
			f.named(people, []string{side})
		}
	}
}

// comprises adds to a visit the named people of whom a delegation told just before, or somebody's entourage, is told to be made
// up: "It includes Senator Lugar", "Hui's entourage includes the ministers of trade and health, A and B".
func (r *reading) comprises(frames []*frame, s *tree.Sentence, v int) {
	subject, passive := subjectOf(s, v)
	if subject < 0 || passive || !groups[s.Nodes[subject].Lemma] && s.Nodes[subject].Lemma != "entourage" && s.Nodes[subject].Lower != "it" {
		return
	}
	for _, f := range r.madeUp(frames, s, subject) {
		for _, o := range s.ChildrenOf(v, "dobj") {
			r.goesAlong(f, s, o)
		}
	}
}

// madeUp are the visits of the delegation at a node: those of whose it is told to be, else those that a sentence beside tells of
// a delegation.
func (r *reading) madeUp(frames []*frame, s *tree.Sentence, group int) []*frame {
	var out []*frame
	for _, p := range s.ChildrenOf(group, "poss") {
		for _, x := range r.actors(s, p) {
			out = append(out, tourOf(frames, x, s.Index)...)
		}
	}
	if len(out) > 0 {
		return out
	}
	for _, f := range frames {
		if f.typ() == schema.Visit && len(f.visitors) > 0 && f.distance(s.Index) <= 1 && slices.ContainsFunc(f.clauses(), (*frame).tellsGroup) {
			out = append(out, f)
		}
	}
	return out
}

// tellsGroup tells whether the sentence of a clause tells of a delegation.
func (f *frame) tellsGroup() bool {
	return slices.ContainsFunc(f.sent.Nodes, func(n tree.Node) bool { return groups[n.Lemma] })
}

// leads reads one verb of leading.
func (r *reading) leads(frames []*frame, s *tree.Sentence, v int) {
	subject, passive := subjectOf(s, v)
	group, heads := s.Child(v, "dobj"), []int{subject}
	if passive {
		group, heads = subject, agentOf(s, v)
	}
	if subject < 0 || group < 0 || !groups[s.Nodes[group].Lemma] || s.Nodes[group].Tag == "NNP" { // "who leads the Labour Party"
		return
	}
	var people []mention.Ref
	for _, h := range heads {
		for _, x := range r.actors(s, h) {
			if x.Entity.Person() {
				x.How = "leads: " + s.Nodes[group].Text
				people = append(people, x)
			}
		}
	}
	if len(people) == 0 {
		return
	}
	var sides []string
	if m := r.story.At(s.Index, group); m != nil {
		sides = m.Sides
	}
	if len(sides) == 0 && people[0].Side != "" {
		sides = []string{people[0].Side} // a country's own leads its delegation
	}
	ahead := r.mood(s, v).status == schema.Planned
	for _, f := range frames {
		if f.typ() == schema.Summit || f.distance(s.Index) > maxLed || f.lastOfRow() || r.ranItsCourse(f) {
			continue // who leads the team now may not have led it to a round gone by
		}
		if ahead && f.status != schema.Planned && slices.ContainsFunc(frames, func(g *frame) bool {
			return g.typ() == f.typ() && g.status == schema.Planned && g.distance(s.Index) <= maxLed && sharesSides(f.who(), g.who())
		}) {
			continue // who will lead the team to the next round did not lead it to the last
		}
		f.named(people, sides)
	}
}

// sharesSides tells whether two lists stand for the same sides, whoever acts for them.
func sharesSides(a, b []mention.Ref) bool {
	of := func(refs []mention.Ref, side string) bool {
		return slices.ContainsFunc(refs, func(x mention.Ref) bool { return x.Side == side })
	}
	return !slices.ContainsFunc(a, func(x mention.Ref) bool { return !of(b, x.Side) }) && !slices.ContainsFunc(b, func(x mention.Ref) bool { return !of(a, x.Side) })
}

// named puts people in the place of the unnamed group that they lead: the one of their side, or, where none
// is told with the group, the only unnamed one.
func (f *frame) named(people []mention.Ref, sides []string) {
	list := &f.parties
	if f.typ() == schema.Visit {
		list = &f.visitors
	}
	at, count := -1, 0
	for i, x := range *list {
		if x.Entity == nil && x.Group && (len(sides) == 0 || slices.Contains(sides, x.Side)) {
			at, count = i, count+1
		}
	}
	if count != 1 || slices.ContainsFunc(*list, func(y mention.Ref) bool {
		return slices.ContainsFunc(people, func(x mention.Ref) bool { return sameRef(x, y) })
	}) {
		return
	}
	side := (*list)[at].Side
	out := slices.Delete(slices.Clone(*list), at, at+1)
	for _, x := range people {
		x.Side = side
		if x.Entity.Country == "" {
			x.Entity.Country = side
		}
		out = append(out, x)
	}
	*list = out
	f.inferred = append(f.inferred, "participants")
}
