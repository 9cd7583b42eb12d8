package tree

// repairSaidOverLine hangs a call from the verb of saying that it tells the occasion of, where a parser hangs it from what somebody is asked to do or from
// the object of that: in "urged Levy to show restraint in a phone call" the restraint is not shown by telephone. A call that has a partner of its own, or
// that somebody is asked to make, stays where it is: "asked Levy to explain it in a phone call to Kok".
func (s *Sentence) repairSaidOverLine() {
	for p := range s.Nodes {
		call := s.Child(p, "pobj")
		if w := s.Nodes[p].Lower; s.Nodes[p].Dep != "prep" || call < p || w != "in" && w != "during" && w != "over" || !s.byTelephone(call) {
			continue
		}
		v := s.ClauseVerb(p)
		if v < 0 || v > p || overTelephone[s.Nodes[v].Lemma] {
			continue
		}
		up := s.bidder(v)
		if up < 0 || !undertaking[s.Nodes[up].Lemma] && len(s.Prep(call, "with", "to", "between", "from")) > 0 {
			continue
		}
		s.Nodes[p].Head = up
		for _, d := range s.Nodes[v].Children { // "on Monday" behind the call is its day
			if o := s.Child(d, "pobj"); d > call && (weekdays[s.Nodes[d].Lower] || s.Nodes[d].Dep == "prep" && o >= 0 && isDay(s.Nodes[o].Lower)) {
				s.Nodes[d].Head = call
			}
		}
		s.Relink()
	}
}

// bidder is the verb of saying above an infinitive or a gerund that tells what somebody is asked to do or warned of: "urged Levy to stop", "warned Levy
// against staying"; -1 if there is none.
func (s *Sentence) bidder(v int) int {
	up := s.Nodes[v].Head
	switch s.Nodes[v].Dep {
	case "xcomp", "ccomp", "advcl":
		if !s.Any(s.ChildrenOf(v, "aux"), "to") {
			return -1
		}
	case "pcomp":
		up = s.Nodes[up].Head
	default:
		return -1
	}
	if up == v || up > v || !s.IsVerb(up) || !entreating[s.Nodes[up].Lemma] {
		return -1
	}
	return up
}

// byTelephone tells whether a noun is a conversation over a line: "a phone call", "a telephonic conversation".
func (s *Sentence) byTelephone(n int) bool {
	if !conversing[s.Nodes[n].Lemma] {
		return false
	}
	for _, c := range s.Nodes[n].Children {
		if telephoned[s.Nodes[c].Lower] && c < n {
			return true
		}
	}
	return false
}

// entreating are the verbs by which somebody is asked, warned or thanked, undertaking those of them whose subject is to do what follows, overTelephone those of what is itself done over a line.
var (
	entreating = map[string]bool{"urge": true, "ask": true, "tell": true, "call": true, "press": true, "warn": true, "beg": true, "implore": true, "exhort": true, "encourage": true, "advise": true, "caution": true, "thank": true, "congratulate": true,
		"praise": true, "request": true, "appeal": true, "pressure": true, "invite": true, "remind": true, "commend": true, "criticise": true, "criticize": true, "persuade": true, "order": true, "lobby": true, "agree": true, "offer": true, "promise": true, "pledge": true, "vow": true}
	undertaking   = map[string]bool{"agree": true, "offer": true, "promise": true, "pledge": true, "vow": true}
	overTelephone = map[string]bool{"call": true, "phone": true, "telephone": true, "speak": true, "talk": true, "discuss": true, "ring": true, "say": true, "tell": true, "explain": true, "apologise": true, "apologize": true, "answer": true}
)
