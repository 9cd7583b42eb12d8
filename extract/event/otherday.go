package event

import (
	"slices"

	"demarche/extract/tree"
	"demarche/extract/when"
)

// ofHappening tells whether date words right behind a noun for something that happened are its own, wherever a parser hangs them: "his first visit after his
// election on August 1", "met before the vote on Sunday".
func (r *reading) ofHappening(f *frame, x *when.Expr) bool {
	s := f.sent
	h := x.First - s.First - 1
	if h > 0 && s.Nodes[h].Dep == "prep" && (s.Nodes[h].Lower == "on" || s.Nodes[h].Lower == "in") {
		h--
	}
	return h > 0 && h != f.node && otherOccasions[s.Nodes[h].Lemma] && s.IsNoun(h) && s.Child(h, "det", "poss") >= 0 && !s.Above(h, f.node) && relatesTo(s, h)
}

// otherOccasions are the nouns for what happens on a day and is no meeting.
var otherOccasions = words("election", "vote", "referendum", "poll", "ballot", "runoff", "inauguration", "appointment", "nomination", "swearing-in", "resignation", "dismissal", "ouster", "arrest", "release", "trial", "verdict", "ruling", "execution", "death", "assassination",
	"killing", "murder", "funeral", "attack", "bombing", "bomb", "blast", "explosion", "shooting", "massacre", "raid", "strike", "airstrike", "invasion", "coup", "war", "outbreak", "accident", "crash", "collision", "earthquake", "quake", "tsunami", "flood", "disaster",
	"test", "launch", "launching", "deadline", "anniversary", "birthday", "independence", "takeover", "handover", "withdrawal", "ceasefire", "cease-fire", "truce", "signing", "ratification", "announcement", "publication", "decision", "defeat", "victory", "win")

// ofFixed tells whether date words tell for when another occasion is fixed that an event is told to go before, to follow or to serve: "met Levy ahead of the
// elections due on May 9", "in view of the summit scheduled to take place on May 9, Kok telephoned Levy".
func (r *reading) ofFixed(f *frame, x *when.Expr) bool {
	s := f.sent
	for q := spanHead(s, x); ; q = s.Nodes[q].Head {
		if q == f.node || s.Above(q, f.node) {
			return false
		}
		n := s.Nodes[q]
		if fixing[n.Lemma] || n.Lower == "due" || hasTo(s, q) && s.IsVerb(q) && n.Dep != "xcomp" {
			h := q - 1
			for h > 0 && (s.Nodes[h].Dep == "aux" || s.Nodes[h].Dep == "auxpass") { // behind a comma it is the event that is fixed
				h--
			}
			if h != f.node && s.IsNoun(h) && !s.Above(h, f.node) {
				return relatesTo(s, h)
			}
		}
		if n.Head == q {
			return false
		}
	}
}

// relatesTo tells whether a noun is that to which something else is told to stand in a relation of time or purpose: "after the vote", "ahead of the
// summit", "in view of the summit", "in preparation for the vote".
func relatesTo(s *tree.Sentence, h int) bool {
	if s.Nodes[h].Dep != "pobj" {
		return false
	}
	p := s.Nodes[h].Head
	up := s.Nodes[p].Head
	switch w := s.Nodes[p].Lower; w {
	case "after", "before", "following", "since", "despite", "until":
		return true
	case "of", "for", "to", "with":
		return up < p && (relations[s.Nodes[up].Lower] || slices.Contains([]string{"ahead", "prior", "eve", "prelude", "up"}, s.Nodes[up].Lower))
	}
	return false
}

// relations are the nouns that with "in" or "on" relate an event to another occasion: "in view of the summit", "in the run-up to the vote".
var relations = words("view", "preparation", "connection", "anticipation", "light", "run-up", "runup", "lead-up", "advance", "wake", "aftermath", "spite", "buildup", "build-up", "expectation", "context")

// servesOnly tells whether a gathering is no more than what something else is done in view of: who telephones "in view of the summit" need not go there.
func servesOnly(s *tree.Sentence, n int) bool {
	return relatesTo(s, n) && relations[s.Nodes[s.Nodes[s.Nodes[n].Head].Head].Lower]
}
