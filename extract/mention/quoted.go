package mention

import (
	"slices"

	"demarche/extract/tree"
)

// quotedBy are the people who are told to say what stands between quotation marks at node n: the subject of the verb of saying above it
// or, where a sentence of the quotation has none of its own, of the sentence before or after that stands with it in one paragraph. Of
// them speech says "I" and "we", never "they".
func (s *Story) quotedBy(sent *tree.Sentence, n int) []*Entity {
	if !sent.InQuote[n] {
		return nil
	}
	for _, i := range []int{sent.Index, sent.Index - 1, sent.Index + 1} {
		if i < 0 || i >= len(s.Sentences) || s.Sentences[i].Part != sent.Part || s.Sentences[i].Paragraph != sent.Paragraph {
			continue
		}
		if out := s.tellers(s.Sentences[i]); len(out) > 0 {
			return out
		}
	}
	return nil
}

// tellers are the people who outside quotation marks are the subject of a verb of saying in a sentence.
func (s *Story) tellers(sent *tree.Sentence) []*Entity {
	var out []*Entity
	for k, node := range sent.Nodes {
		if node.Dep != "nsubj" || sent.InQuote[k] || sent.InQuote[node.Head] || !saying[sent.Nodes[node.Head].Lemma] || plural[node.Lower] {
			continue
		}
		for _, r := range s.Who(sent.Index, k) {
			if r.Entity.Person() && !slices.Contains(out, r.Entity) {
				out = append(out, r.Entity)
			}
		}
	}
	return out
}
