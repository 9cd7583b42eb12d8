package event

import (
	"slices"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/schema"
)

// retinues are the nouns for those who travel together, sameCraft those for what they come out of.
var retinues, sameCraft = words("party", "entourage", "delegation", "retinue", "suite", "team", "group", "company"), words("plane", "aircraft", "jet", "helicopter", "train", "car", "ship")

// coTravelling are the verbs of those who go "with" another, leavingCraft those of who comes out of a plane.
var coTravelling, leavingCraft = words("travel", "fly", "go", "come", "journey"), words("step", "emerge", "alight", "descend", "climb", "disembark", "come")

// joinsParty adds to a journey those of whom a clause tells that they are of the party: "Kok and Moi will be in his party", "Kok is travelling with
// him", "from the same plane stepped Kok and Moi".
func (r *reading) joinsParty(frames []*frame, s *tree.Sentence, v int) {
	subject, passive := subjectOf(s, v)
	if subject < 0 && s.Nodes[v].Lemma == "be" {
		subject = s.Child(v, "attr") // "in his party will be Kok"
	}
	if subject < 0 || passive || negates(s, v) {
		return
	}
	if p := withWhom(s, v); p >= 0 {
		var tours []*frame
		for _, x := range r.actors(s, p) {
			tours = append(tours, tourOf(frames, x, s.Index)...)
		}
		for _, f := range tours {
			r.goesAlong(f, s, subject)
		}
		if len(tours) > 0 {
			return
		}
	} else if !inParty(s, v) && !offSamePlane(s, v) {
		return
	}
	if f := journeyJustTold(frames, s, v); f != nil {
		r.goesAlong(f, s, subject)
	}
}

// withWhom is the pronoun for him with whom the subject of a verb is told to travel: "is travelling with him", "with him on the plane will be Kok"; -1 if the
// verb tells no such thing.
func withWhom(s *tree.Sentence, v int) int {
	with := s.Prep(v, "with")
	for _, craft := range s.Prep(v, "on", "aboard") {
		with = append(with, s.Prep(craft, "with")...) // "on the plane with him"
	}
	for _, p := range with {
		aboard := s.Nodes[v].Lemma == "be" && anyOf(s, append(s.Prep(p, "on", "aboard"), s.Prep(v, "on", "aboard")...), onBoard)
		if s.Nodes[p].Tag == "PRP" && s.Nodes[p].Lower != "it" && (aboard || coTravelling[s.Nodes[v].Lemma]) {
			return p
		}
	}
	return -1
}

// inParty tells whether a verb of being tells that its subject is one of those who travel: "will be in his party", "was with the delegation".
func inParty(s *tree.Sentence, v int) bool {
	return s.Nodes[v].Lemma == "be" && slices.ContainsFunc(s.Prep(v, "in", "with"), func(n int) bool {
		return retinues[s.Nodes[n].Lemma] && (definite(s, n) || s.Child(n, "poss") >= 0)
	})
}

// offSamePlane tells whether a verb tells that its subject left the plane that others left: "from the same plane stepped Kok".
func offSamePlane(s *tree.Sentence, v int) bool {
	return leavingCraft[s.Nodes[v].Lemma] && slices.ContainsFunc(s.Prep(v, "from", "off", "of"), func(n int) bool {
		return sameCraft[s.Nodes[n].Lemma] && s.Any(s.ChildrenOf(n, "amod"), "same")
	})
}

// journeyJustTold is the journey told last before a verb, in its sentence or one of the two before; nil if there is none.
func journeyJustTold(frames []*frame, s *tree.Sentence, v int) *frame {
	var journey *frame
	for _, f := range frames {
		before := slices.ContainsFunc(f.clauses(), func(c *frame) bool {
			d := s.Index - c.sent.Index
			return d > 0 && d <= maxSitting || d == 0 && c.node < v
		})
		if f.typ() == schema.Visit && len(f.visitors) > 0 && before {
			journey = f
		}
	}
	return journey
}

// isHost tells whether a noun tells that who is named with it is at home where others come: he is no companion of theirs.
func isHost(s *tree.Sentence, node int) bool {
	l := s.Nodes[node].Lemma
	return l == "host" || l == "hostess"
}

// backFrom is the person whose name stands before a phrase of return and a comma, of whom it tells: "was told so by Kok, just back from Lima"; nil if
// none does.
func (r *reading) backFrom(s *tree.Sentence, adverb int) *mention.Mention {
	k := adverb - 1
	for k > 0 && (s.Nodes[k].Tag == "RB" || s.Nodes[k].Tag == "JJ") {
		k--
	}
	if k < 1 || s.Nodes[k].Text != "," {
		return nil
	}
	m := r.story.At(s.Index, k-1)
	if m == nil || !m.Entity.Person() || m.Form == mention.Role {
		return nil
	}
	return m
}
