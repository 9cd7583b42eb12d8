package mention

import (
	"slices"

	"demarche/extract/tree"
	"demarche/schema"
)

// otherTraveller is the one other person before "his" or "her" at node n whose trip is meant rather than that of the subject at home where the trip goes
// ("Wang met Kerry during his visit to Beijing"), of the subject of whom it is not known that she is a woman ("Yoon did not see Nancy Pelosi during her
// visit"), or of the subject who is not told to travel where the other one is ("met visiting Secretary Kerry ... Wang also talked with Kerry during his
// visit"). It is nil elsewhere.
func (s *Story) otherTraveller(sent *tree.Sentence, n int, subject *Entity) *Entity {
	trip, gender := sent.Nodes[n].Head, singular[sent.Nodes[n].Lower]
	if sent.Nodes[n].Dep != "poss" || !trips[sent.Nodes[trip].Lemma] || subject == nil || !s.duringTrip(sent, trip) {
		return nil
	}
	var other *Entity
	for _, m := range s.personMentions(sent) {
		e := m.Entity
		if m.First > n || e == subject || e == other || e.Gender != 0 && e.Gender != gender || e.Spokesman() || sent.Nodes[m.Head].Dep == "poss" {
			continue
		}
		if other != nil {
			return nil
		}
		other = e
	}
	switch {
	case other == nil || other.Country != "" && other.Country == subject.Country:
		return nil
	case gender == 'f' && subject.Gender == 0 && other.Gender == 'f':
		return other
	}
	if to := s.tripGoal(sent, trip); to != "" {
		if to == subject.Country && to != other.Country {
			return other
		}
		return nil
	}
	if s.toldToTravel(sent, other) && !s.toldToTravel(sent, subject) {
		return other
	}
	return nil
}

// duringTrip tells whether a noun for a trip is the occasion of what its clause tells: "during his visit", "on his trip to Oslo".
func (s *Story) duringTrip(sent *tree.Sentence, trip int) bool {
	p := sent.Nodes[trip].Head
	return sent.Nodes[trip].Dep == "pobj" && slices.Contains([]string{"during", "on", "in", "at", "throughout", "after", "following", "before"}, sent.Nodes[p].Lower)
}

// tripGoal is the country to which a noun for a trip is told to go; empty if none is told.
func (s *Story) tripGoal(sent *tree.Sentence, trip int) string {
	for _, k := range sent.Prep(trip, "to", "in") {
		if m := s.At(sent.Index, k); m != nil && m.Entity != nil && (m.Entity.Kind == schema.Country || m.Entity.Kind == schema.Place) {
			return m.Entity.Side()
		}
	}
	return ""
}

// toldToTravel tells whether the sentences up to one call a person a visitor, or tell that he travels.
func (s *Story) toldToTravel(sent *tree.Sentence, e *Entity) bool {
	return slices.ContainsFunc(e.Mentions, func(m *Mention) bool {
		if m.Sentence > sent.Index || m.Sentence < sent.Index-2*window {
			return false
		}
		o := s.Sentences[m.Sentence]
		if m.Sentence < sent.Index && travels(o, m) {
			return true
		}
		return o.Any(o.ChildrenOf(m.Head, "amod", "compound"), "visiting")
	})
}
