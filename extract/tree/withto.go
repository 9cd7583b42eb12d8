package tree

// repairWithTo gives a verb of meeting or speaking those after "with" whom a parser takes for the subject of an infinitive behind them: in "Kok spoke on Monday
// with Moi to tell him" it is Moi with whom he spoke, and Kok who tells.
func (s *Sentence) repairWithTo() {
	for p, n := range s.Nodes {
		x := n.Head
		if n.Lower != "with" || n.Dep != "mark" || x < p || s.Nodes[x].Tag != "VB" {
			continue
		}
		v, who, to := s.Nodes[x].Head, s.Child(x, "nsubj"), s.Child(x, "aux")
		if s.Nodes[x].Dep != "advcl" || v > p || !partnered[s.Nodes[v].Lemma] || who < p || who > x || to < who || s.Nodes[to].Lower != "to" || len(s.Prep(v, "with")) > 0 || s.Child(v, "dobj") >= 0 {
			continue
		}
		s.Nodes[p].Head, s.Nodes[p].Dep = v, "prep"
		s.Nodes[who].Head, s.Nodes[who].Dep = p, "pobj"
		s.Relink()
	}
}

// partnered are the verbs that name with "with" whom somebody meets or speaks to.
var partnered = map[string]bool{"speak": true, "talk": true, "meet": true, "confer": true, "consult": true, "negotiate": true, "huddle": true, "lunch": true, "dine": true, "converse": true, "sit": true}
