package event

import (
	"slices"

	"demarche/extract/tree"
)

// standingIn are the verbs of those who go to a gathering for another, beside "represent" and "send".
var standingIn = words("stand", "sit", "fill", "deputise", "deputize", "substitute", "occupy")

// takesSeat tells whether a verb tells that its subject, or after "by" whoever it names, sits at a gathering for another: "France's places there
// will be taken by Kok and Moi", "Kok will take his seat", "Kok will stand in for him". Of a place the clause must tell where it is.
func takesSeat(s *tree.Sentence, v int) bool {
	switch s.Nodes[v].Lemma {
	case "take", "fill", "occupy":
		return slices.ContainsFunc(s.ChildrenOf(v, "dobj", "nsubjpass"), func(n int) bool {
			l := s.Nodes[n].Lemma
			there := l == "place" && (s.Any(s.Descend(v), "there") || len(s.Prep(n, "at"))+len(s.Prep(v, "at")) > 0)
			return (there || l == "seat" || l == "chair") && len(s.ChildrenOf(n, "poss"))+len(s.Prep(n, "of")) > 0
		})
	case "stand", "sit":
		return followedBy(s, v, "in", "for")
	case "deputise", "deputize", "substitute":
		return len(s.Prep(v, "for")) > 0
	}
	return false
}

// followedBy tells whether given words stand right after a node.
func followedBy(s *tree.Sentence, n int, words ...string) bool {
	for i, w := range words {
		if n+1+i >= len(s.Nodes) || s.Nodes[n+1+i].Lower != w {
			return false
		}
	}
	return true
}
