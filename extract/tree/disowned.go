package tree

import (
	"slices"
	"strings"
)

// repairDisowned makes a noun of the reports that somebody denies, which a parser takes for a verb where a day stands between: in "The minister denied
// on Monday reports that he flew to Chile" it is the minister who denied them.
func (s *Sentence) repairDisowned() {
	for n, node := range s.Nodes {
		noun := strings.TrimSuffix(strings.Replace(node.Lower, "ies", "ys", 1), "s")
		if node.Tag != "VBZ" || !hearsays[noun] {
			continue
		}
		v := node.Head
		if k := s.Child(n, "nsubj"); k >= 0 && k < n {
			v = s.disowning(k, n)
		} else if node.Dep != "ccomp" && (node.Dep != "conj" || s.Child(v, "cc") >= 0) || !denying[s.Nodes[v].Lemma] || v > n || s.Child(n, "mark", "aux") >= 0 {
			continue
		}
		if v < 0 {
			continue
		}
		for _, c := range node.Children {
			if d := s.Nodes[c].Dep; c < v || d == "punct" || d == "advcl" {
				s.Nodes[c].Head = v
			} else if d == "ccomp" {
				s.Nodes[c].Dep = "acl"
			}
		}
		if node.Head != v {
			s.Nodes[v].Head, s.Nodes[v].Dep, s.Nodes[v].Tag = node.Head, node.Dep, "VBD"
			if node.Dep == "ROOT" {
				s.Nodes[v].Head = v
			}
		}
		s.Nodes[n].Head, s.Nodes[n].Dep, s.Nodes[n].Tag = v, "dobj", "NNS"
		s.Nodes[n].Lemma = noun
		s.Relink()
	}
}

// disowning is the participle of denying that a parser hung from a subject k, if no more than a day parts it from node n: "denied on Monday"; -1 if
// there is none.
func (s *Sentence) disowning(k, n int) int {
	for _, v := range s.ChildrenOf(k, "acl") {
		between := s.Descend(v)
		day := slices.ContainsFunc(between, func(x int) bool { return isDay(s.Nodes[x].Lower) })
		if denying[s.Nodes[v].Lemma] && s.Child(v, "agent") < 0 && between[0] == v && len(between) == n-v && day {
			return v
		}
	}
	return -1
}

// denying are the verbs by which somebody answers what others have told of him.
var denying = map[string]bool{"deny": true, "reject": true, "dismiss": true, "refute": true, "rebut": true, "repudiate": true, "contradict": true, "discount": true, "quash": true, "scotch": true, "confirm": true, "disavow": true, "disown": true}
