package mention

import (
	"slices"
	"strings"

	"demarche/extract/gazetteer"
	"demarche/schema"
)

// samePerson finds a story's person of whom name is a fuller or shorter form: the same last word
// and no word that contradicts.
func (s *Story) samePerson(name string) *Entity {
	words := nameWords(name)
	for _, p := range s.people {
		other := p.fullWords()
		if len(words) > 1 && len(other) > 1 && (within(other, words) || within(words, other)) {
			return p
		}
	}
	return nil
}

// nameWords are the words of a name in lower case without accents, particles and initials.
func nameWords(name string) []string {
	var out []string
	for _, w := range strings.FieldsFunc(schema.Fold(name), func(r rune) bool { return r == ' ' || r == '-' }) {
		if w = strings.Trim(w, ".'’"); len(w) > 1 && !particles[w] {
			out = append(out, w)
		}
	}
	return out
}

// fullWords are the words of the entity's name, kept until the name changes.
func (e *Entity) fullWords() []string {
	if e.wordsOf != e.Name {
		e.words, e.wordsOf = nameWords(e.Name), e.Name
	}
	return e.words
}

// pick chooses among people of one name the one whose offices fit the story's days best. A name
// without any office in its clause is taken for the known person only if there is one of the name.
func (s *Story) pick(people []*gazetteer.Entry, titled bool) *gazetteer.Entry {
	if len(people) == 0 || (!titled && len(people) > 1) {
		return nil
	}
	return s.fittest(people)
}

// fittest is the person whose time in office is nearest to the story's days; the first of equals.
func (s *Story) fittest(people []*gazetteer.Entry) *gazetteer.Entry {
	return slices.MinFunc(people, func(a, b *gazetteer.Entry) int { return s.away(a) - s.away(b) })
}

// away tells how many years lie between the story and a person's nearest time in office; years
// ahead of the first office count fivefold, for people are rarely news before it.
func (s *Story) away(e *gazetteer.Entry) int {
	if s.last.IsZero() || len(e.Terms) == 0 {
		return 20
	}
	best := 200
	for _, t := range e.Terms {
		from, _, err1 := schema.Days(t.From)
		_, to, err2 := schema.Days(t.To)
		years := 0
		switch {
		case err1 == nil && s.last.Before(from):
			years = 5 * (from.Year() - s.last.Year() + 1)
		case err2 == nil && s.first.After(to):
			years = s.first.Year() - to.Year()
		}
		best = min(best, years)
	}
	return best
}
