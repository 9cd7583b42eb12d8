package tree

import (
	"slices"
	"strings"

	"demarche/extract/lemma"
)

// bearsTense are the auxiliaries before "no longer".
var bearsTense = map[string]bool{"is": true, "are": true, "was": true, "were": true, "has": true, "have": true, "had": true, "will": true, "would": true, "can": true, "could": true,
	"may": true, "might": true, "should": true, "shall": true, "'s": true, "’s": true, "'ll": true}

// repairNoLonger mends a verb that "no longer" parts from its auxiliary, which parsers take for a verb itself: "will no longer come", "is no
// longer expected", "would no longer be received".
func (s *Sentence) repairNoLonger() {
	for k := 2; k+1 < len(s.Nodes); k++ {
		if s.Nodes[k].Lower != "longer" || s.Nodes[k-1].Lower != "no" {
			continue
		}
		if v := s.afterLonger(k); v >= 0 && bearsTense[s.Nodes[k-2].Lower] {
			s.joinLonger(k, v)
		}
	}
}

// afterLonger is the verb behind "no longer" and its "be" or "been"; -1 if there is none.
func (s *Sentence) afterLonger(k int) int {
	v := k + 1
	for v+1 < len(s.Nodes) && (s.Nodes[v].Lower == "be" || s.Nodes[v].Lower == "been" || s.Nodes[v].Lower == "being") {
		v++
	}
	modal := s.Nodes[k-2].Tag == "MD"
	switch t := s.Nodes[v].Tag; {
	case v == k+1 && modal && (strings.HasPrefix(t, "VB") || t == "NN"):
		return v
	case (t == "VBN" || t == "VBD" || t == "VBG") && (v > k+1 || !modal):
		return v
	}
	return -1
}

// joinLonger hangs the auxiliary before "no longer", and what hung from it, from the verb behind, which takes the place of the highest of them.
func (s *Sentence) joinLonger(k, v int) {
	inside := func(n int) bool { return n >= k-2 && n <= v }
	top := v
	for steps := 0; inside(s.Nodes[top].Head) && s.Nodes[top].Head != top && steps < 8; steps++ {
		top = s.Nodes[top].Head
	}
	root := s.Nodes[top].Head == top
	if root {
		s.Nodes[v].Head, s.Nodes[v].Dep = v, s.Nodes[top].Dep
	} else {
		s.Nodes[v].Head, s.Nodes[v].Dep = s.Nodes[top].Head, s.Nodes[top].Dep
	}
	for i := range s.Nodes {
		if !inside(i) && inside(s.Nodes[i].Head) {
			s.Nodes[i].Head = v
		}
	}
	s.groupLonger(k, v)
	s.Relink()
}

// groupLonger names the words of a verb group that "no longer" parts, and its subject.
func (s *Sentence) groupLonger(k, v int) {
	verb := &s.Nodes[v]
	if v == k+1 && s.Nodes[k-2].Tag == "MD" {
		verb.Tag = "VB"
	} else if verb.Tag == "VBD" {
		verb.Tag = "VBN"
	}
	verb.Lemma = strings.ToLower(lemma.Lemma(verb.Text, verb.Tag))
	be := s.Nodes[v-1].Lower
	passive := verb.Tag == "VBN" && (be == "be" || be == "been" || be == "being" || v == k+1 && slices.Contains([]string{"is", "are", "was", "were", "'s", "’s"}, s.Nodes[k-2].Lower))
	for i := k - 2; i < v; i++ {
		s.Nodes[i].Head, s.Nodes[i].Dep = v, "aux"
	}
	if passive && v == k+1 {
		s.Nodes[k-2].Dep = "auxpass"
	} else if passive {
		s.Nodes[v-1].Dep = "auxpass"
	}
	s.Nodes[k].Dep, s.Nodes[k].Tag = "advmod", "RB"
	s.Nodes[k-1].Head, s.Nodes[k-1].Dep, s.Nodes[k-1].Tag = k, "neg", "RB"
	for i := range s.Nodes[:k-2] {
		if n := &s.Nodes[i]; n.Head == v && (n.Dep == "nsubj" || n.Dep == "nsubjpass") {
			n.Dep = "nsubj"
			if passive {
				n.Dep = "nsubjpass"
			}
		}
	}
}

// repairWhenNot mends parts of days before infinitives, and what is denied of one place or day and told of another.
func (s *Sentence) repairWhenNot() {
	s.repairDayParts()
	s.Relink()
	s.repairNotBut()
}

// repairNotBut mends a clause that denies no more than where or when something was and tells after "but" where or when: "did not meet in Oslo
// but in Rome" says that they met, in Rome.
func (s *Sentence) repairNotBut() {
	for but := 3; but+1 < len(s.Nodes); but++ {
		c := but + 1
		if s.Nodes[but].Lower != "but" || s.Child(c, "pobj") < 0 {
			continue
		}
		p := s.samePrep(c, but)
		if p < 0 {
			continue
		}
		v := s.ClauseVerb(p)
		not := s.Child(max(0, v), "neg")
		if v < 0 || not < 0 || not > p || s.ClauseVerb(c) != v {
			continue
		}
		s.Nodes[not].Head, s.Nodes[not].Dep = p, "meta"
		s.Nodes[p].Dep, s.Nodes[but].Dep = "meta", "punct"
		s.Nodes[c].Head, s.Nodes[c].Dep = v, "prep"
		s.Relink()
	}
}

// samePrep is the phrase of the same preposition as that at c which ends at the word before, but for a comma; -1 if none does.
func (s *Sentence) samePrep(c, before int) int {
	end := before - 1
	if s.Nodes[end].Text == "," {
		end--
	}
	for p := end - 1; p >= 0; p-- {
		if s.Nodes[p].Lower == s.Nodes[c].Lower && s.Nodes[p].Dep == "prep" {
			if o := s.Child(p, "pobj"); o >= 0 && o <= end && (s.RightEdge(o) == end || o == end) {
				return p
			}
			return -1
		}
	}
	return -1
}
