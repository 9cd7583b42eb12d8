package tree

import "slices"

// repairClefts makes a plain clause of one that is split to set off when or where something was: in "It was on Monday that Frei flew to
// Lima" the day hangs from what he did, as in "On Monday Frei flew to Lima".
func (s *Sentence) repairClefts() {
	for be := 1; be+2 < len(s.Nodes); be++ {
		if s.Nodes[be].Lemma != "be" || s.Nodes[be-1].Lower != "it" || s.Nodes[be-1].Head != be {
			continue
		}
		that := s.cleftJoint(be)
		if that < 0 {
			continue
		}
		v := s.cleftVerb(be, that)
		if v < 0 {
			continue
		}
		s.unsplit(be, that, v)
		s.Relink()
	}
}

// maxCleft is how many words may be set off between "it was" and "that".
const maxCleft = 12

// cleftJoint is the "that" or "when" that ends what is set off after "it was": phrases with a preposition or days alone; -1 if there is none.
func (s *Sentence) cleftJoint(be int) int {
	for k := be + 1; k < min(len(s.Nodes), be+maxCleft); k++ {
		switch w := s.Nodes[k]; {
		case (w.Lower == "that" || w.Lower == "when") && k > be+1 && s.setsOff(be, k):
			return k
		case s.IsVerb(k) || w.Text == "," || w.Text == ";":
			return -1
		}
	}
	return -1
}

// setsOff tells whether what stands between a "be" and a joint tells a time or a place, be it after "not until", "only" or "about".
func (s *Sentence) setsOff(be, that int) bool {
	phrase := false
	for k := be + 1; k < that; k++ {
		if s.Nodes[k].Head != be {
			continue
		}
		timed := slices.ContainsFunc(append(s.Descend(k), k), func(n int) bool {
			return n < that && (isDay(s.Nodes[n].Lower) || cleftDays[s.Nodes[n].Lower])
		})
		switch s.Nodes[k].Dep {
		case "prep", "npadvmod":
			phrase = true
		case "attr", "acomp", "pobj":
			if !timed {
				return false
			}
			phrase = true
		case "advmod", "neg", "punct", "det":
			phrase = phrase || timed
		default:
			if !timed {
				return false
			}
		}
	}
	return phrase
}

// cleftDays are the words for days that stand without a preposition.
var cleftDays = map[string]bool{"yesterday": true, "today": true, "tomorrow": true, "tonight": true}

// cleftVerb is the verb of the clause that a joint opens, which hangs from a "be" or from what that sets off; -1 if there is none.
func (s *Sentence) cleftVerb(be, that int) int {
	for v := that + 1; v < len(s.Nodes); v++ {
		n := s.Nodes[v]
		if n.Head >= be && n.Head < that && (n.Dep == "ccomp" || n.Dep == "advcl" || n.Dep == "relcl" || n.Dep == "acl") && s.IsVerb(v) {
			return v
		}
	}
	return -1
}

// unsplit puts the verb of a split clause in the place of its "be" and hangs from it what was set off.
func (s *Sentence) unsplit(be, that, v int) {
	up, dep := s.Nodes[be].Head, s.Nodes[be].Dep
	if up == be {
		up = v
	}
	for k := range s.Nodes {
		switch n := &s.Nodes[k]; {
		case k == v || n.Head != be || k == be:
		case n.Dep == "neg": // "it was not until Friday that he met her" tells that he did
		case k > be && k < that:
			if n.Head = v; n.Dep == "attr" || n.Dep == "acomp" || n.Dep == "pobj" {
				n.Dep = "npadvmod"
			}
		case k > that || n.Lower != "it":
			n.Head = v
		}
	}
	s.Nodes[v].Head, s.Nodes[v].Dep = up, dep
	s.Nodes[be].Head, s.Nodes[be].Dep = v, "meta"
	s.Nodes[that].Head, s.Nodes[that].Dep = be, "punct"
}
