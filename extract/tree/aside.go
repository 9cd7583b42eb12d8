package tree

// stagedBy are the verbs that tell where and when a gathering is, not what a body does.
var stagedBy = map[string]bool{"host": true, "hold": true, "stage": true, "convene": true, "open": true, "start": true, "begin": true, "end": true, "close": true, "conclude": true, "run": true, "last": true}

// repairStaged hangs a clause that tells when a gathering is from the gathering and not from the name of the body after "of": in "the
// summit of the Organization of African Unity, which Harare will host on May 20" it is the summit that will be there.
func (s *Sentence) repairStaged() {
	for v := range s.Nodes {
		n := s.Nodes[v].Head
		if s.Nodes[v].Dep != "relcl" || !stagedBy[s.Nodes[v].Lemma] || s.Nodes[n].Dep != "pobj" {
			continue
		}
		which := s.Child(v, "dobj", "nsubjpass")
		if l := s.Nodes[v].Lemma; which < 0 && l != "host" && l != "hold" {
			which = s.Child(v, "nsubj")
		}
		of := s.Nodes[n].Head
		if g := s.Nodes[of].Head; which >= 0 && s.Nodes[which].Tag == "WDT" && s.Nodes[of].Lower == "of" && held[s.Nodes[g].Lower] && g < of {
			s.Nodes[v].Head = g
		}
	}
}

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
