package event

import (
	"slices"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/schema"
)

// ofRivals gives to talks that are told to be those of a government and its opponents, of no land that their clause names, the land that the story tells
// of just before: "Rebels shelled the Liberian capital. Peace talks between the government and two rebel groups will open in Accra". It tells whether the
// talks are of such rivals.
func (r *reading) ofRivals(f *frame) bool {
	s := f.sent
	if f.typ() != schema.Meeting || f.rule.Person {
		return false
	}
	if side := r.allParties(f); side != "" {
		f.parties = []mention.Ref{{Side: side, Group: true, How: "all parties of " + side}}
		return true
	}
	rules, opposes, owner := r.rivalsAt(f)
	if !rules || !opposes {
		return false
	}
	if len(f.parties) > 0 {
		return len(bySide(f.parties)) == 1 && len(r.story.Home(f.parties[0].Side)) == 2 && !r.inHouse(f)
	}
	side := ""
	if owner >= 0 {
		side = oneSide(r.actors(s, owner))
	}
	if side == "" && !r.literal && !r.inHouse(f) {
		side = r.landTold(s)
	}
	if side == "" {
		return false
	}
	f.parties = []mention.Ref{{Side: side, Group: true, How: "land told: " + side}}
	return true
}

// rivalsAt tells whether those who talk are told to be a government and its opponents, and who is told to own the government; -1 if nobody is.
func (r *reading) rivalsAt(f *frame) (rules, opposed bool, owner int) {
	s := f.sent
	nodes := r.sendersOf(f)
	if f.rule.POS == "noun" {
		nodes = append(nodes, s.ChildrenOf(f.node, "compound", "amod", "nmod")...)
	}
	owner = -1
	for _, n := range nodes {
		for _, k := range append(s.Descend(n), n) {
			if s.ClauseVerb(k) != s.ClauseVerb(f.node) && s.ClauseVerb(k) != s.ClauseVerb(n) {
				continue
			}
			if l := s.Nodes[k].Lemma; ruling[l] && s.Nodes[k].Tag == "NN" && !opposes(s, k) {
				rules = true
				if p := s.Child(k, "poss"); p >= 0 {
					owner = p
				}
			} else if opposes(s, k) && s.IsNoun(k) || r.movement(s, k) {
				opposed = true
			}
		}
	}
	return rules, opposed, owner
}

// movement tells whether a word names a party or a movement of one land.
func (r *reading) movement(s *tree.Sentence, k int) bool {
	m := r.story.At(s.Index, k)
	return m != nil && m.Entity != nil && m.Entity.Kind == schema.Organization && m.Entity.Known != nil && len(m.Entity.Known.Country) == 2
}

// ruling are the nouns for those who hold a land against others.
var ruling = words("government", "army", "junta", "regime", "military")

// inHouse tells whether the talks of a government and an opposition are about what parliaments settle: opponents without arms talk of the budget at home.
func (r *reading) inHouse(f *frame) bool {
	s := f.sent
	armed := slices.ContainsFunc(s.Nodes, func(n tree.Node) bool { return opposing[n.Lemma] && n.Lemma != "opposition" && n.Lemma != "dissident" })
	peace := f.rule.POS == "noun" && slices.ContainsFunc(s.ChildrenOf(f.node, "compound", "amod"), func(k int) bool { return peaceful[s.Nodes[k].Lower] })
	return !armed && !peace
}

// oneSide is the land of the one side of some parties; empty if they are of none or of several.
func oneSide(refs []mention.Ref) string {
	if by := bySide(refs); len(by) == 1 && len(by[0][0].Side) == 2 {
		return by[0][0].Side
	}
	return ""
}

// landTold is the land of which the sentence before talks is: that of its subject or of who owns that, or the only one named, in one of the few before; else that which the
// story is told from, if it tells of it; empty if there is none.
func (r *reading) landTold(s *tree.Sentence) string {
	for i := s.Index - 1; i >= max(0, s.Index-maxAbroad) && r.story.Sentences[i].Part == s.Part; i-- {
		o := r.story.Sentences[i]
		for k, n := range o.Nodes {
			if n.Dep != "nsubj" && n.Dep != "nsubjpass" {
				continue
			}
			if side := r.landOf(o, k); side != "" {
				return side
			}
			break
		}
		if side := r.onlyLand(o); side != "" {
			return side
		}
	}
	if r.tellsOfDateline() && len(r.story.Dateline.Side()) == 2 {
		return r.story.Dateline.Side()
	}
	return ""
}

// onlyLand is the one land that a sentence names, or whose people; empty if it names none or several.
func (r *reading) onlyLand(s *tree.Sentence) string {
	land := ""
	for k := range s.Nodes {
		m := r.story.At(s.Index, k)
		if m == nil || m.Head != k || m.Entity == nil || m.Entity.Kind != schema.Country {
			continue
		}
		if land != "" && land != m.Entity.Side() {
			return ""
		}
		land = m.Entity.Side()
	}
	return land
}

// landOf is the one land for which a noun phrase acts or which owns what it means; empty if there is none.
func (r *reading) landOf(s *tree.Sentence, n int) string {
	if side := oneSide(r.actors(s, n)); side != "" {
		return side
	}
	return oneSide(r.actorsAmong(s, s.ChildrenOf(n, "poss", "amod", "compound")))
}

// actorsAmong are the parties for which some nodes stand.
func (r *reading) actorsAmong(s *tree.Sentence, nodes []int) []mention.Ref {
	var out []mention.Ref
	for _, k := range nodes {
		out = appendRefs(out, r.actors(s, k)...)
	}
	return out
}

// allParties is the land whose parties all are told to talk, of a part of it or of its peace: "all-party talks on Northern Ireland", "talks among all of
// Northern Ireland's parties"; empty if no land is told, or if they are on its everyday matters.
func (r *reading) allParties(f *frame) string {
	s, n := f.sent, f.node
	if f.rule.POS != "noun" || !ofTalks[s.Nodes[n].Lemma] {
		return ""
	}
	for _, p := range s.Prep(n, "among", "between") {
		for _, k := range append(s.Descend(p), p) {
			if s.Nodes[k].Lemma == "party" && s.Nodes[k].Tag == "NNS" && (s.Nodes[p].Lower == "all" || s.Any(s.ChildrenOf(k, "det", "predet"), "all")) {
				return r.partOfLand(s, append(s.ChildrenOf(k, "poss", "compound", "amod"), s.Prep(k, "of", "in")...))
			}
		}
	}
	k := n - 1
	if k < 2 || s.Nodes[k].Lower != "party" || s.Nodes[k-1].Text != "-" || !wholesale[s.Nodes[k-2].Lower] {
		return ""
	}
	on := slices.DeleteFunc(s.Prep(n, "on", "about"), func(p int) bool { return r.isTime(s, p) })
	if len(on) == 0 {
		return r.partTold(s)
	}
	for _, p := range slices.Clone(on) {
		if s.Nodes[p].Lemma == "future" || s.Nodes[p].Lemma == "status" {
			on = append(on, s.Prep(p, "of")...)
		}
	}
	return r.partOfLand(s, on)
}

// partTold is the land of the part of a land named last in the sentences before: what talks of all parties are on that say nothing of it; empty if none is.
func (r *reading) partTold(s *tree.Sentence) string {
	for i := s.Index - 1; i >= max(0, s.Index-maxKind) && r.story.Sentences[i].Part == s.Part; i-- {
		o := r.story.Sentences[i]
		for k := range slices.Backward(o.Nodes) {
			if m := r.story.At(i, k); m != nil && m.Form == mention.Full && m.Entity != nil && disputed[m.Entity.Name] {
				return m.Entity.Country
			}
		}
	}
	return ""
}

// disputed are the parts of lands over which their parties talk though no arms have parted them.
var disputed = map[string]bool{"Northern Ireland": true, "Ulster": true, "Kashmir": true, "Mindanao": true, "Aceh": true, "Corsica": true, "Catalonia": true, "KwaZulu-Natal": true, "Zanzibar": true, "Bougainville": true}

// wholesale are the words that with "party" tell of talks of all the parties of a land.
var wholesale = words("all", "multi", "cross", "inter")

// partOfLand is the land of which a part that is no town is named at one of some nodes; empty if none is.
func (r *reading) partOfLand(s *tree.Sentence, nodes []int) string {
	for _, k := range nodes {
		m := r.story.At(s.Index, k)
		if m != nil && m.Entity != nil && m.Entity.Kind == schema.Place && m.Entity.Country != "" && (m.Entity.Known == nil || m.Entity.Known.City == "") {
			return m.Entity.Country
		}
	}
	return ""
}

// offTopic takes from the talks of all parties the part of a land that they are on as their place: "all-party talks on Northern Ireland are to start at
// Stormont" are at Stormont.
func (r *reading) offTopic(f *frame) {
	s := f.sent
	if f.place.place == nil || r.allParties(f) == "" {
		return
	}
	for _, p := range s.Prep(f.node, "on", "about") {
		if m := r.story.At(s.Index, p); m != nil && m.Entity == f.place.place {
			f.place = r.whereAbout(s, append(f.due(f.verb), f.verb)...)
		}
	}
}
