package mention

import (
	"cmp"
	"slices"

	"demarche/extract/gazetteer"
)

// belated links noun phrases of office that nobody was known to hold, when they were read, to those of whom the story's other words tell
// since for whom they hold it: "Vanuatu's prime minister had flown to Suva", where paragraphs later comes "the prime minister, Edouard Malapa".
func (s *Story) belated(found [][]gazetteer.Match) {
	for i, sent := range s.Sentences {
		for j := range sent.Nodes {
			m := s.cover[i][j]
			if m == nil || m.Form != Role || m.Head != j || m.Entity != nil || m.Group || len(m.Sides) != 1 || s.literal || indefinite(sent, j) || hasFormer(sent, j) || s.namedBehind(sent, j) || len(s.beside(sent, j)) > 0 {
				continue
			}
			office := s.titleEndingAt(sent, found[i], j+1)
			if e := s.later(office, m.Sides); e != nil && !e.toldSide && e.Known == nil {
				m.Entity = e
				e.Mentions = append(e.Mentions, m)
				slices.SortFunc(e.Mentions, func(a, b *Mention) int { return cmp.Or(a.Sentence-b.Sentence, a.First-b.First) })
			}
		}
	}
}
