package event

import (
	"slices"
	"strings"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/schema"
)

// ofMoreThanTwo tells whether a summit is one of many, though it is told with "between" or two sides are told to be there: a word before it says so,
// more than two sides share it, or one of two is a body with members of its own: "joined a regional summit", "the summit between ASEAN, Japan and China",
// "leaders of China and ASEAN closed a summit".
func (r *reading) ofMoreThanTwo(f *frame) bool {
	s, n := f.sent, f.node
	if s.Nodes[n].Lemma != "summit" || len(s.Prep(n, "with")) > 0 {
		return false
	}
	if slices.ContainsFunc(s.ChildrenOf(n, "amod", "compound"), func(c int) bool { return topics[s.Nodes[c].Lower] }) {
		return true
	}
	shared := len(s.Prep(n, "between")) > 0 && r.sidesOf(f) > 2
	return shared || r.sidesOf(f) == 2 && slices.ContainsFunc(f.parties, func(p mention.Ref) bool {
		if p.Entity == nil {
			return r.story.Body(p.Side) != nil
		}
		return p.Entity.Kind == schema.Organization && p.Entity.Known != nil && p.Entity.Known.Country == ""
	})
}

// talksOn tells whether talks that are told as known, or as those of several, are on a country and held in a town of another: "Saturday's talks on
// Syria in Vienna", "the Syria talks in Vienna", "multilateral talks on Syria". They are a conference, and the country is what it is on.
func (r *reading) talksOn(f *frame) bool {
	s, n := f.sent, f.node
	if s.Nodes[n].Lemma != "talk" || s.Any(s.ChildrenOf(n, "compound", "amod"), "peace", "truce", "ceasefire") { // those are the land's own sides'
		return false
	}
	several := slices.ContainsFunc(s.ChildrenOf(n, "amod", "compound"), func(c int) bool { return manifold[s.Nodes[c].Lower] })
	d := s.Child(n, "det")
	if known := d >= 0 && s.Nodes[d].Lower == "the" || slices.ContainsFunc(s.ChildrenOf(n, "poss"), func(c int) bool { return weekdays[s.Nodes[c].Lower] }); !known && !several {
		return false
	}
	land := ""
	for _, c := range append(s.ChildrenOf(n, "compound", "nmod"), s.Prep(n, "on")...) {
		if m := r.story.At(s.Index, c); m != nil && m.Entity != nil && m.Entity.Kind == schema.Country && m.Form != mention.Demonym {
			land = m.Entity.Side()
		}
	}
	if land == "" {
		return false
	}
	g := *f
	if r.elsewhere(&g); g.place.place == nil || g.place.country == land {
		return false
	}
	others := slices.DeleteFunc(slices.Clone(f.parties), func(x mention.Ref) bool { return x.Side == land && !x.Entity.Person() })
	if len(others) > 1 {
		return false
	}
	f.parties, f.place = others, g.place
	return true
}

// manifold are the words before talks that tell that many sides take part.
var manifold = words("multilateral", "international", "multi-party", "multiparty", "global", "world")

// holding is the verb of a clause that describes an event of which it only tells who holds or makes it: "host" in "the summit, which Oman was to host in
// May", "pay" in "the visit that he paid in May"; -1 if the clause at n tells another thing.
func holding(s *tree.Sentence, n int) int {
	if x := s.Child(n, "xcomp"); x >= 0 && fixing[s.Nodes[n].Lemma] && hasTo(s, x) {
		n = x
	}
	object := s.Child(n, "dobj")
	if object >= 0 && object < n && s.Nodes[object].Tag == "WDT" && (light[s.Nodes[n].Lemma] || s.Nodes[n].Lemma == "host" || s.Nodes[n].Lemma == "chair") {
		return n
	}
	if k := s.Child(n, "nsubj"); k >= 0 && !strings.HasPrefix(s.Nodes[k].Tag, "W") && scenery(s, n) { // "the summit, for which Oman played host in May"
		return n
	}
	return -1
}

// heldAhead is what a clause that describes an event, and tells no more of it than who holds it or when it is, says of how it stands, if it is
// still to come: "the summit, which Oman will host in May", "the talks, which will open on Friday".
func (r *reading) heldAhead(s *tree.Sentence, c int) (verdict, bool) {
	v := holding(s, c)
	if k := s.Child(c, "nsubj", "nsubjpass"); v < 0 && k >= 0 && s.Nodes[k].Tag == "WDT" && (onlyDates(s, c) || tellsOfDate(s, c)) {
		v = c
	}
	if v < 0 || s.Nodes[c].Dep != "relcl" || negates(s, v) {
		return verdict{}, false
	}
	t := r.mood(s, v)
	t.strong = true
	return t, t.status == schema.Planned && t.node >= 0
}
