package tree

import "strings"

// repairNameSetOff makes an apposition of the name between commas right behind an office and the clause that tells of it, which a parser hangs from the verb:
// "was received by the head of the junta that seized power in May, General Adama Toure".
func (s *Sentence) repairNameSetOff() {
	for n, x := range s.Nodes {
		if x.Tag != "NNP" || n+1 < len(s.Nodes) && !strings.Contains(",.;", s.Nodes[n+1].Text) {
			continue
		}
		first, v := s.LeftEdge(n), x.Head
		if first < 2 || s.Nodes[first-1].Text != "," || isDay(s.Nodes[first].Lower) {
			continue
		}
		switch x.Dep {
		case "npadvmod", "dep", "oprd":
		case "appos": // "the party that rules the country, Adama Toure"
			if v > first || !Months[s.Nodes[v].Lower] && s.Nodes[v].Tag != "CD" && !impersonal[s.Nodes[v].Lemma] {
				continue
			}
			if v = s.ClauseVerb(v); v < 0 || s.Nodes[v].Dep != "relcl" && s.Nodes[v].Dep != "acl" {
				continue
			}
			v = s.ClauseVerb(s.Nodes[v].Head)
		default:
			continue
		}
		if v < 0 || v > n || !s.IsVerb(v) {
			continue
		}
		if o := s.officeUpTo(v, first-2, n); o >= 0 {
			s.Nodes[n].Head, s.Nodes[n].Dep = o, "appos"
			s.Relink()
		}
	}
}

// impersonal are the nouns that no person's name stands beside.
var impersonal = map[string]bool{"country": true, "nation": true, "state": true, "power": true, "party": true, "army": true, "government": true, "region": true, "island": true, "city": true, "capital": true, "coup": true, "war": true, "year": true, "republic": true,
	"commission": true, "company": true, "province": true, "territory": true, "month": true, "election": true, "office": true, "week": true}

// officeUpTo is the noun of office below a verb of which the phrase has a clause of its own and ends at a node, but for a name; -1 if there is none.
func (s *Sentence) officeUpTo(v, last, name int) int {
	for o := v + 1; o < last; o++ {
		if !offices[s.Nodes[o].Lower] && s.Nodes[o].Lower != "head" || !s.IsNoun(o) || s.Nodes[o].Dep != "pobj" && s.Nodes[o].Dep != "dobj" || s.ClauseVerb(o) != v || s.Child(o, "appos") >= 0 {
			continue
		}
		end, clause := o, false
		for _, k := range s.Descend(o) {
			clause = clause || s.Nodes[k].Dep == "relcl" || s.Nodes[k].Dep == "acl"
			if k != name && !s.Above(name, k) && s.Nodes[k].Dep != "punct" {
				end = max(end, k)
			}
		}
		if clause && end == last {
			return o
		}
	}
	return -1
}
