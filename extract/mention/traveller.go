package mention

import (
	"slices"

	"demarche/extract/tree"
)

// moving are the verbs of those who travel, trips the nouns for what they make.
var moving, trips = set("fly", "travel", "arrive", "come", "go", "leave", "head", "land", "tour", "visit", "return", "journey", "proceed", "continue", "depart", "drive", "sail", "shuttle"),
	set("trip", "tour", "visit", "journey", "mission", "arrival", "itinerary", "stop", "stopover", "swing", "travels")

// onward are the adverbs that tell of a journey that goes on or takes another way.
var onward = set("on", "instead", "then", "next", "onward", "onwards", "afterwards", "afterward", "thence", "finally")

// receiving are the verbs of those who have a guest.
var receiving = set("receive", "welcome", "greet", "host", "meet", "see", "entertain")

// travels tells whether a person is told by a mention to travel, or whose journey is told: "Baker flew to Cairo", "Baker's third trip".
func travels(o *tree.Sentence, m *Mention) bool {
	n := o.Climb(m.Head, "conj")
	up := o.Nodes[n].Head
	switch o.Nodes[n].Dep {
	case "nsubj":
		return moving[o.Nodes[up].Lemma]
	case "poss":
		return trips[o.Nodes[up].Lemma]
	}
	return false
}

// goesOnAs is the one of whom alone the sentences before told that he travels, where "he" at node n goes on elsewhere or is a guest in a place named before him and
// the person named last is not told to travel: "Baker's trip ... he sat with Assad. Instead he will fly to Jiddah". It is nil elsewhere.
func (s *Story) goesOnAs(sent *tree.Sentence, n int, last *Entity) *Entity {
	if !s.goesOn(sent, n, last) {
		return nil
	}
	var found *Entity
	for back := 1; back <= window && sent.Index-back >= 0; back++ {
		o := s.Sentences[sent.Index-back]
		if o.Part != sent.Part {
			break
		}
		for _, m := range s.personMentions(o) {
			if !travels(o, m) || m.Entity == found {
				continue
			}
			if m.Entity == last || found != nil || m.Entity.Spokesman() || m.Entity.Country == last.Country {
				return nil
			}
			found = m.Entity
		}
	}
	return found
}

// goesOn tells whether "he" at node n is told to go on to another place, or to be seen or received in a place named before him that is not in the country of the
// person named last: "Instead he will fly", "He flew on to Athens", "In Athens he was received".
func (s *Story) goesOn(sent *tree.Sentence, n int, last *Entity) bool {
	v, d := sent.Nodes[n].Head, sent.Nodes[n].Dep
	if d != "nsubj" && d != "nsubjpass" || sent.Nodes[v].Dep != "ROOT" {
		return false
	}
	if d == "nsubj" && moving[sent.Nodes[v].Lemma] {
		return slices.ContainsFunc(sent.ChildrenOf(v, "advmod", "prt"), func(k int) bool { return onward[sent.Nodes[k].Lower] })
	}
	guest := sent.Nodes[v].Lemma == "be" && slices.ContainsFunc(sent.ChildrenOf(v, "attr"), func(k int) bool { return sent.Nodes[k].Lemma == "guest" })
	if !guest && !receiving[sent.Nodes[v].Lemma] {
		return false
	}
	return slices.ContainsFunc(sent.Prep(v, "in", "at"), func(p int) bool {
		m := s.cover[sent.Index][p]
		return p < n && m != nil && m.Entity != nil && !m.Entity.Person() && m.Entity.Side() != "" && m.Entity.Side() != last.Country
	})
}
