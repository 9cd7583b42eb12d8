package score

import (
	"iter"
	"maps"
	"slices"
	"strings"
)

// codes returns the countries among sides; organisations that act as sides are not compared.
func codes(sides iter.Seq[string]) map[string]bool {
	out := map[string]bool{}
	for s := range sides {
		if isCode(s) && s != "UN" && s != "EU" {
			out[s] = true
		}
	}
	return out
}

// isCode tells whether s is two capital letters.
func isCode(s string) bool {
	return len(s) == 2 && 'A' <= s[0] && s[0] <= 'Z' && 'A' <= s[1] && s[1] <= 'Z'
}

// goldValue shows a field of a gold event.
func goldValue(f Field, e *GoldEvent) string {
	switch f {
	case FieldStatus:
		return string(e.Status)
	case FieldPersons:
		return strings.Join(e.Scored(), ", ")
	case FieldCountries:
		return strings.Join(slices.Sorted(slices.Values(e.Countries)), " ")
	case FieldPlaceCountry:
		return e.PlaceCountry
	case FieldPlace:
		return e.Place
	}
	return e.Start
}

// givenValue shows a field of a report.
func givenValue(f Field, g *given) string {
	switch f {
	case FieldStatus:
		return string(g.report.Status)
	case FieldPersons:
		return g.people()
	case FieldCountries:
		return strings.Join(slices.Sorted(maps.Keys(g.countries)), " ")
	case FieldPlaceCountry:
		return g.placeCountry
	case FieldPlace:
		return g.place
	}
	return g.start
}

// people shows the people of a report.
func (g *given) people() string {
	var names []string
	for _, p := range g.persons {
		names = append(names, p[0])
	}
	return strings.Join(names, ", ")
}

// who shows the people of a report, or its countries where there are none.
func (g *given) who() string {
	if s := g.people(); s != "" {
		return s
	}
	return givenValue(FieldCountries, g)
}
