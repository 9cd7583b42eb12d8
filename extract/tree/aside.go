package tree

// repairApposed makes an aside of the noun for an occasion that a parser took for a time: "arrived for the summit, a two-day gathering
// that opens on Friday".
func (s *Sentence) repairApposed() {
	for n := 2; n < len(s.Nodes); n++ {
		a := s.Child(n, "det")
		if s.Nodes[n].Dep != "npadvmod" || !asides[s.Nodes[n].Lemma] || a < 2 || s.Nodes[a-1].Text != "," || s.Nodes[a].Lower != "a" && s.Nodes[a].Lower != "an" {
			continue
		}
		if g := a - 2; s.IsNoun(g) && (held[s.Nodes[g].Lower] || asides[s.Nodes[g].Lemma]) {
			s.Nodes[n].Head, s.Nodes[n].Dep = g, "appos"
		}
	}
}

// asides are the nouns for an occasion by which an aside says how long it is.
var asides = map[string]bool{"gathering": true, "meeting": true, "summit": true, "conference": true, "event": true, "session": true, "forum": true, "affair": true, "visit": true, "trip": true, "tour": true, "stay": true, "journey": true}
