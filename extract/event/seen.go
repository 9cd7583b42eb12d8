package event

import (
	"slices"

	"demarche/extract/tree"
)

// seenThere finds where a day, a month or the like is told to see somebody ("Tuesday saw Kok in Oslo", "September might find him in Rome
// and in Athens"), which a parser hangs from his name. It tells whether it is a time that does, and whether somebody is named.
func (r *reading) seenThere(f *frame) bool {
	s := f.sent
	subject, passive := subjectOf(s, f.node)
	object := s.Child(f.node, "dobj")
	if passive || subject < 0 || object < 0 || !r.isTime(s, subject) || s.Child(f.node, "neg") >= 0 {
		return false
	}
	for _, word := range []string{"in", "at"} {
		for _, p := range s.Prep(object, word) {
			r.fill(f, f.rule.Preps[word], p)
		}
	}
	return true
}

// hadAsGuest finds the guest whom somebody is told to have as his guest, where he is named behind that: "had Kok as its guest", "had as
// its guest the premier, Wim Kok". It tells whether the words say so.
func (r *reading) hadAsGuest(f *frame) bool {
	s := f.sent
	under := append(s.ChildrenOf(f.node, "dobj"), f.node)
	for _, up := range under {
		for _, p := range s.Prep(up, "as", "for") {
			if !received[s.Nodes[p].Lemma] {
				continue
			}
			for _, a := range s.ChildrenOf(p, "appos") {
				r.fill(f, f.rule.Object, a)
			}
			if k, _ := subjectOf(s, f.node); k >= 0 && s.Nodes[k].Lower == "it" && len(f.hosts)+len(f.sites) == 0 { // "last week it had as its guest"
				if p, ok := r.here(f.node); ok {
					f.sites = append(f.sites, site{country: p.country, node: f.node})
				}
			}
			return len(f.visitors) > 0
		}
	}
	return false
}

// received are the nouns for who is received somewhere.
var received = words("guest", "visitor")

// hadOver tells whether somebody is told to have another over or back, or in a town: "would like to have him over", "had him to Camp David".
// What he has to say to him takes nobody anywhere.
func (r *reading) hadOver(f *frame) bool {
	s := f.sent
	object := s.Child(f.node, "dobj")
	if object < 0 || s.Child(f.node, "xcomp", "ccomp") >= 0 {
		return false
	}
	over := func(n int) bool { return s.Any(s.ChildrenOf(n, "advmod", "prt"), "over", "back", "round") }
	return len(s.Prep(f.node, "to")) > 0 || over(f.node) || over(object) || slices.ContainsFunc(s.ChildrenOf(f.node, "prep", "advmod"), func(p int) bool {
		return s.Nodes[p].Lower == "over"
	})
}

// looksForwardTo tells whether it is somebody that "look forward to" leads to, and nothing that he is to do.
func looksForwardTo(s *tree.Sentence, v int) bool {
	return slices.ContainsFunc(s.Prep(v, "to"), func(p int) bool { return s.Nodes[p].Tag == "NNP" || s.Nodes[p].Tag == "PRP" })
}

// meantSo tells whether the words around a trigger that mean a visit only so stand there; what a rule of another name tells is left to it.
func (r *reading) meantSo(f *frame) bool {
	switch f.rule.Name {
	case "seen somewhere":
		return r.seenThere(f)
	case "have as a guest":
		return r.hadAsGuest(f)
	case "have over":
		return r.hadOver(f)
	case "look forward to a guest":
		return looksForwardTo(f.sent, f.node)
	case "lead through":
		subject, passive := subjectOf(f.sent, f.node)
		return subject >= 0 && !passive && (leading[f.sent.Nodes[subject].Lemma] || lists[f.sent.Nodes[subject].Lemma])
	case "guest of a country":
		return f.sent.Nodes[f.node].Dep != "compound" && !slices.ContainsFunc(f.sent.Prep(f.node, "at"), func(p int) bool { return r.isTrigger(f.sent, p) })
	case "take in":
		return r.takenIn(f)
	case "visit to a person":
		return slices.ContainsFunc(f.sent.Prep(f.node, "to", "on"), func(p int) bool { return r.isPerson(f.sent, p) })
	case "lodge":
		return lodged(f)
	case "delegates gather":
		return r.delegatesGather(f)
	case "spend part of a time":
		return slices.ContainsFunc(f.sent.ChildrenOf(f.node, "dobj"), func(o int) bool {
			return slices.ContainsFunc(f.sent.Prep(o, "of"), func(p int) bool { return r.isTime(f.sent, p) })
		})
	}
	return true
}

// takenIn finds the places that somebody takes in on a journey where they stand before the verb: "Oslo and Riga are towns he would like to take
// in". It tells whether the verb has its particle.
func (r *reading) takenIn(f *frame) bool {
	s, v := f.sent, f.node
	if !s.Any(s.ChildrenOf(v, "prt"), "in") {
		return false
	}
	for len(f.sites) == 0 && s.Nodes[v].Dep == "xcomp" {
		v = s.Nodes[v].Head
	}
	if n := s.Nodes[v].Head; len(f.sites) == 0 && s.Nodes[v].Dep == "relcl" && (s.Nodes[n].Dep == "attr" || s.Nodes[n].Dep == "dobj") && s.Nodes[s.Nodes[n].Head].Lemma == "be" {
		r.fill(f, Destination, s.Child(s.Nodes[n].Head, "nsubj"))
	}
	return true
}

// leading are the nouns for what leads a traveller somewhere.
var leading = words("way", "journey", "trip", "tour", "road", "path", "home", "return", "voyage", "leg")
