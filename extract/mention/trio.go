package mention

import "demarche/extract/tree"

// threes are the words that tell of a known group of three or four, by how many it has.
var threes = map[string]int{"three": 3, "four": 4}

// maxTrio is how many sentences before "the three leaders" they may be told together.
const maxTrio = 3

// bands are the nouns for so many people together: "the trio".
var bands = map[string]int{"trio": 3, "threesome": 3, "quartet": 4, "foursome": 4}

// standsAlone tells whether a number stands for people by itself: "the three flew home", "received all three".
func standsAlone(dep string) bool {
	return dep == "nsubj" || dep == "nsubjpass" || dep == "dobj" || dep == "pobj" || dep == "dative"
}

// headcount is how many people a noun or a number at node n stands for together: three of "the three leaders", "the three", "all three"
// and "the trio"; 0 if it is no such group.
func headcount(sent *tree.Sentence, n int) int {
	node := sent.Nodes[n]
	if d := sent.Child(n, "det", "predet"); d < 0 && (n == 0 || sent.Nodes[n-1].Lower != "all") || d >= 0 && sent.Nodes[d].Lower != "the" && sent.Nodes[d].Lower != "all" {
		return 0
	}
	if c := max(bands[node.Lower], threes[node.Lower]); c > 0 {
		return c
	}
	count := 0
	for _, c := range sent.ChildrenOf(n, "nummod") {
		count = threes[sent.Nodes[c].Lower]
	}
	return count
}

// trio returns whom "the three leaders", "the four ministers" or "the three" means: the people, else the sides, who were last told
// together in that number as the subject of a verb; nil if none were or the word at node n tells of no such group.
func (s *Story) trio(sent *tree.Sentence, n int) []Ref {
	count := headcount(sent, n)
	if s.literal || count == 0 {
		return nil
	}
	for i := sent.Index; i >= max(0, sent.Index-maxTrio) && s.Sentences[i].Part == sent.Part; i-- {
		for k, node := range s.Sentences[i].Nodes {
			if node.Dep != "nsubj" && node.Dep != "nsubjpass" || i == sent.Index && (k >= n || node.Head == sent.Nodes[n].Head) {
				continue
			}
			if out := s.Who(i, k); len(out) == count {
				return named(out, sent.Nodes[n].Text)
			}
		}
	}
	return nil
}
