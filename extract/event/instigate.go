package event

import "demarche/extract/tree"

// instigated tells whether an event is what somebody took an initiative for, which is no more than a proposal: "the initiative for a summit came from Paris".
func instigated(s *tree.Sentence, n, up int) bool {
	return s.Nodes[n].Dep == "prep" && s.Nodes[n].Lower == "for" && instigations[s.Nodes[up].Lemma]
}

// instigations are the nouns, beside those of proposing, for what sets a plan going.
var instigations = words("initiative", "impulse", "impetus", "blueprint", "formula", "feeler", "soundings")

// comesFrom is the source from which the subject of a verb is told to have come before node v, and who does what a participle behind it tells: "The proposal came
// from Chirac after speaking to Kok"; -1 if the verb tells of none, or of a person who came.
func comesFrom(s *tree.Sentence, verb, v int) int {
	k := s.Child(verb, "nsubj")
	if !issuing[s.Nodes[verb].Lemma] || k < 0 || s.Nodes[k].Tag != "NN" && s.Nodes[k].Tag != "NNS" {
		return -1
	}
	for _, from := range s.Prep(verb, "from") {
		if from < v {
			return from
		}
	}
	return -1
}

// issuing are the verbs of coming from somebody.
var issuing = words("come", "stem", "emerge", "originate", "arise", "issue")

// programmeFor tells whether a preposition leads to a journey or talks from the list of what is to be done there: what "is not on the schedule for his trip" is
// another matter than the trip.
func programmeFor(s *tree.Sentence, n int) bool {
	list := s.Nodes[n].Head
	if w := s.Nodes[n].Lower; s.Nodes[n].Dep != "prep" || w != "for" && w != "of" && w != "during" || !doneThere[s.Nodes[list].Lemma] || s.Nodes[list].Dep != "pobj" {
		return false
	}
	on := s.Nodes[s.Nodes[list].Head]
	p, v := s.Child(n, "pobj"), s.ClauseVerb(list)
	return v >= 0 && negates(s, v) && (on.Lower == "on" || on.Lower == "in" || on.Lower == "of") && p >= 0 && determined(s, p)
}

// doneThere are the nouns for the list of what is to be done somewhere.
var doneThere = words("schedule", "programme", "program", "agenda", "itinerary", "timetable")

// theyHad tells whether a clause behind a noun tells that people had the talks that it stands for, whatever the verb above it tells: "he was content with the
// conversation they had in May".
func theyHad(s *tree.Sentence, n int) bool {
	for _, c := range s.ChildrenOf(n, "relcl") {
		k := s.Child(c, "nsubj")
		if l := s.Nodes[c].Lemma; l != "have" && l != "hold" || s.Nodes[c].Tag != "VBD" || k < 0 || s.Child(c, "aux", "auxpass", "neg", "xcomp") >= 0 {
			continue
		}
		w := s.Nodes[k].Tag
		if o := s.Child(c, "dobj"); (o < 0 || s.Nodes[o].Tag == "WDT") && (w == "PRP" || w == "NNP" || w == "NNS" || w == "CD" || w == "NN") {
			return true
		}
	}
	return false
}

// gonePast tells whether people speak about talks that are over and not about some that might be: "discussed recent talks between Ivanov and Powell".
func gonePast(s *tree.Sentence, n, up int) bool {
	d := s.Nodes[n].Dep
	about := d == "dobj" || d == "nsubjpass" || d == "prep" && (s.Nodes[n].Lower == "about" || s.Nodes[n].Lower == "on")
	if about && d == "prep" {
		n = s.Child(n, "pobj")
	}
	return about && n >= 0 && pondering[s.Nodes[up].Lemma] && s.Any(s.ChildrenOf(n, "amod"), "recent", "past", "previous", "earlier", "last", "yesterday")
}
