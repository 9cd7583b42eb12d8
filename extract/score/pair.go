package score

import (
	"cmp"
	"slices"
	"strings"

	"demarche/schema"
)

// given is a report with the fields that are compared.
type given struct {
	report *schema.Report
	// persons are the people compared, each with aliases; of a visit those who travel.
	persons         [][]string
	countries, orgs map[string]bool
	place           string
	placeCountry    string
	start           string
}

// flatten takes the compared fields of all reports of a record.
func flatten(rec *schema.Record) []*given {
	entities := map[string]schema.Entity{}
	for _, e := range rec.Entities {
		entities[e.ID] = e
	}
	out := make([]*given, 0, len(rec.Events))
	for i := range rec.Events {
		out = append(out, newGiven(&rec.Events[i], entities))
	}
	return out
}

// newGiven takes the compared fields of a report.
func newGiven(r *schema.Report, entities map[string]schema.Entity) *given {
	g := &given{report: r, countries: map[string]bool{}, orgs: map[string]bool{}, placeCountry: r.PlaceCountry}
	for _, p := range r.Participants {
		e := entities[p.Entity]
		switch {
		case e.Kind == schema.Person && (r.Type != schema.Visit || p.Role == schema.RoleVisitor):
			g.persons = append(g.persons, append([]string{e.Name}, e.Aliases...))
		case e.Kind == schema.Organization:
			g.orgs[e.Name] = true
		}
		g.countries[cmp.Or(p.Side, e.Country)] = true
	}
	g.countries[r.From], g.countries[r.To] = true, true
	delete(g.countries, "")
	if r.Place != "" {
		g.place = entities[r.Place].Name
	}
	if g.placeCountry == "" {
		g.placeCountry = r.To
	}
	if r.Time != nil {
		g.start = r.Time.Start
	}
	return g
}

// likeness is what a gold event and a report share.
type likeness struct {
	persons, sides           int
	named, place, where, day bool
	// dates tells that the two dates could be one.
	dates bool
}

// compare returns what a gold event and a report share.
func compare(e *GoldEvent, g *given) likeness {
	l := likeness{
		persons: matchNames(e.Scored(), g.persons),
		sides:   matchOrgs(e.Orgs, g.orgs),
		place:   e.Place != "" && samePlace(e.Place, g.place),
		where:   e.PlaceCountry != "" && e.PlaceCountry == g.placeCountry,
		day:     e.Start != "" && e.Start == g.start,
		dates:   compatible(e.Start, g.start),
	}
	l.named = l.sides > 0 || namesOrg(e.Orgs, g.report.Name)
	counted := map[string]bool{}
	for _, c := range e.Countries {
		if g.countries[c] && !counted[c] {
			counted[c] = true
			l.sides++
		}
	}
	return l
}

// compatible tells whether two dates could be one: an unknown one fits all, 2023-06 fits 2023-06-19.
func compatible(a, b string) bool {
	return a == "" || b == "" || strings.HasPrefix(a, b) || strings.HasPrefix(b, a)
}

// The weights of what an event and a report share, each a share of a person's.
const (
	personWeight = 3
	namedWeight  = 2
	dayWeight    = 1.5
	halfWeight   = .5
)

// weight is how much the report looks like the event.
func (l likeness) weight(e *GoldEvent, g *given) float64 {
	w := personWeight*float64(l.persons) + float64(l.sides)
	if l.named && e.Type == schema.Summit {
		w += namedWeight
	}
	if l.place {
		w++
	}
	if l.where {
		w += halfWeight
	}
	if l.day {
		w += dayWeight
	}
	if e.Status == g.report.Status {
		w += halfWeight
	}
	return w
}

// isPair tells whether what is shared makes the two one event.
func (l likeness) isPair(e *GoldEvent, g *given) bool {
	switch e.Type {
	case schema.Visit:
		return l.persons > 0 || l.sides >= 2 && (e.To == "" || e.To == g.report.To) || l.sides > 0 && l.where && (l.place || l.day)
	case schema.Summit:
		other := len(e.Orgs) > 0 && len(g.orgs) > 0 && !l.named
		return l.named || l.persons > 0 || !other && (l.sides >= 2 || (l.place || l.where) && l.dates)
	}
	return l.persons > 0 || l.sides >= 2 || l.sides > 0 && (l.place || l.where || l.day) && l.dates
}

// isLike tells whether anything of note is shared.
func (l likeness) isLike() bool { return l.persons > 0 || l.sides > 0 || l.place || l.where || l.named }

// candidate is a gold event and a report that may be paired.
type candidate struct {
	weight float64
	gold   int
	given  int
	unsure bool
}

// pairs pairs gold events with reports by index: the likest first, each used once, events that count
// before those that do not. What is left is then paired with unsure events that it is like at all.
func pairs(gold []GoldEvent, reports []*given) map[int]int {
	var ranked, loose []candidate
	for i := range gold {
		for j, g := range reports {
			e := &gold[i]
			if e.Type != g.report.Type {
				continue
			}
			l := compare(e, g)
			c := candidate{l.weight(e, g), i, j, !e.IsSure()}
			if c.weight > 0 && l.isPair(e, g) {
				ranked = append(ranked, c)
			}
			if c.unsure && c.weight > 0 && l.isLike() {
				loose = append(loose, c)
			}
		}
	}
	slices.SortFunc(ranked, byWeight)
	slices.SortFunc(loose, byWeight)
	out, used := map[int]int{}, map[int]bool{}
	for _, c := range append(ranked, loose...) {
		if _, ok := out[c.gold]; !ok && !used[c.given] {
			out[c.gold], used[c.given] = c.given, true
		}
	}
	return out
}

// byWeight orders candidates: events that count first, then the likest, then in order.
func byWeight(a, b candidate) int {
	if a.unsure != b.unsure {
		if a.unsure {
			return 1
		}
		return -1
	}
	return cmp.Or(cmp.Compare(b.weight, a.weight), cmp.Compare(a.gold, b.gold), cmp.Compare(a.given, b.given))
}
