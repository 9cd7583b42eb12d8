package event

import (
	"slices"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/schema"
)

// vehicles are the nouns for what people travel in.
var vehicles = words("plane", "aircraft", "jet", "airliner", "helicopter", "train", "motorcade", "convoy", "ship", "yacht", "car", "limousine", "flight")

// aboard returns who travels where the noun phrase at a node is the traveller: those in a vehicle, its
// owner or passengers ("Blair's plane", "a jet carrying the envoy"), otherwise the actors themselves.
func (r *reading) aboard(s *tree.Sentence, node int) []mention.Ref {
	if who := append(r.oneMoreMission(s, node), r.bandOf(s, node)...); len(who) > 0 {
		return who
	}
	m := r.story.At(s.Index, node)
	event := slices.ContainsFunc(r.rules.trigger("noun", s.Nodes[node].Lemma), func(t *Trigger) bool { return len(t.Near) == 0 }) // a council is one of war alone
	if event && (m == nil || m.Form != mention.Role && m.Entity != nil && m.Entity.Kind == schema.Organization) {
		return nil // a summit comes, its members do not
	}
	if r.ownCraft(s, node) {
		return r.protagonist(s, node)
	}
	if !vehicles[s.Nodes[node].Lemma] {
		return r.actors(s, node)
	}
	var out []mention.Ref
	for _, p := range append(s.ChildrenOf(node, "poss"), s.Prep(node, "of", "with", "carrying", "bringing")...) { // "the plane of Kok"
		out = append(out, r.actors(s, p)...)
	}
	for _, v := range s.ChildrenOf(node, "acl", "relcl") {
		if loading[s.Nodes[v].Lemma] {
			objects := s.ChildrenOf(v, "dobj")
			if len(objects) == 0 { // read as a second subject of the verb after it
				objects = slices.DeleteFunc(s.ChildrenOf(s.Nodes[node].Head, "nsubj", "nsubjpass"), func(o int) bool { return o < v })
			}
			for _, o := range objects {
				out = append(out, r.actors(s, o)...)
			}
		}
	}
	return out
}

// loading are the verbs by which a vehicle has people aboard: "the jet carrying the envoy", "the aircraft that conveyed the team".
var loading = words("carry", "bring", "take", "convey", "transport", "ferry")

// craft are the makes of the aircraft in which leaders fly, by which the press calls them: "the Ilyushin touched down".
var craft = words("ilyushin", "tupolev", "antonov", "yakovlev", "airbus", "boeing", "gulfstream", "falcon", "learjet", "concorde", "challenger", "jumbo")

// stateCraft are the words that tell that an aircraft is that of a head of state or government.
var stateCraft = words("presidential", "government", "official", "royal", "papal", "state")

// ownCraft tells whether a noun phrase at a node is the aircraft of him of whom the story tells, without a word of who is aboard: "the Ilyushin", "the
// presidential jet", "Air Force One".
func (r *reading) ownCraft(s *tree.Sentence, n int) bool {
	if n > 1 && s.Nodes[n].Lower == "one" && s.Nodes[n-1].Lower == "force" && s.Nodes[n-2].Lower == "air" {
		return true
	}
	if d := s.Child(n, "det"); d < 0 || s.Nodes[d].Lower != "the" || s.Child(n, "poss", "relcl", "acl", "prep") >= 0 {
		return false
	}
	return craft[s.Nodes[n].Lower] || vehicles[s.Nodes[n].Lemma] && slices.ContainsFunc(s.ChildrenOf(n, "amod", "compound"), func(c int) bool { return stateCraft[s.Nodes[c].Lower] })
}
