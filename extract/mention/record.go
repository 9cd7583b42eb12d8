package mention

import (
	"slices"
	"strings"
	"time"

	"demarche/extract/gazetteer"
	"demarche/schema"
)

// finish completes the entities: the side of people of whom the article tells none, by the office
// that the gazetteer knows they held when the article was published.
func (s *Story) finish() {
	for _, e := range s.people {
		if e.Known == nil || stateless[e.ID] != "" {
			continue
		}
		term, ok := s.term(e)
		if e.Country == "" && ok {
			e.Country = term.Of
		}
		if e.Canonical == "" && ok {
			e.Canonical = term.Office
		}
		if e.Country == "" {
			e.Country = e.Known.Country
		}
		if !e.toldSide {
			e.Country = s.state(e.Country)
		}
	}
}

// term is the office that a known person held on the article's days, else the last before them.
func (s *Story) term(e *Entity) (gazetteer.Term, bool) {
	var best gazetteer.Term
	at := time.Time{}
	for _, t := range e.Known.Terms {
		from, _, err := schema.Days(t.From)
		if err != nil || (!s.last.IsZero() && from.After(s.last)) {
			continue
		}
		if t.Of != "" && (best.Of == "" || from.After(at)) {
			best, at = t, from
		}
	}
	best.Of = s.heir(best.Of)
	return best, best.Of != ""
}

// Schema turns an entity into the public contract's shape.
func (e *Entity) Schema(s *Story) schema.Entity {
	out := schema.Entity{ID: e.ID, Kind: e.Kind, Name: e.Name, Office: e.Office}
	if e.Person() || e.Kind == schema.Place {
		out.Country = s.Home(e.Country)
	}
	for f := range e.forms {
		if f != e.Name {
			out.Aliases = append(out.Aliases, f)
		}
	}
	if k := e.Known; k != nil {
		if k.Name != e.Name && !slices.Contains(out.Aliases, k.Name) {
			out.Aliases = append(out.Aliases, k.Name)
		}
		out.SameAs = slices.Sorted(slices.Values(k.SameAs))
		if k.Kind == schema.Place && (k.Latitude != 0 || k.Longitude != 0) {
			out.Latitude, out.Longitude = &k.Latitude, &k.Longitude
		}
	}
	slices.Sort(out.Aliases)
	for _, m := range e.Mentions {
		out.Mentions = append(out.Mentions, s.Span(m.Sentence, m.First, m.Last))
	}
	return out
}

// Span is the stretch of the article that some nodes of a sentence cover.
func (s *Story) Span(sentence, first, last int) schema.Span {
	sent := s.Sentences[sentence]
	start, end := s.Doc.Tokens[sent.First+first].StartByte, s.Doc.Tokens[sent.First+last-1].EndByte
	return schema.Span{StartByte: start, EndByte: end, Text: s.Doc.Slice(sent.Part, start, end), In: sent.Part}
}

// Involved returns the entities that an article's reports need and all other people, countries,
// places and organisations that it names, in the order of their ids.
func (s *Story) Involved(reports []schema.Report) []schema.Entity {
	out := []schema.Entity{} // the contract wants a list, however empty
	have := map[string]bool{}
	for _, e := range s.Entities {
		if len(e.Mentions) > 0 || used(reports, e.ID) {
			out = append(out, e.Schema(s))
			have[e.ID] = true
		}
	}
	for _, r := range reports {
		for _, p := range r.Participants {
			if !have[p.Entity] {
				have[p.Entity] = true
				out = append(out, s.implied(p.Entity))
			}
		}
	}
	slices.SortFunc(out, func(a, b schema.Entity) int { return strings.Compare(a.ID, b.ID) })
	return out
}

// SideID is the id of the entity that a side stands for.
func (s *Story) SideID(side string) string {
	for _, e := range s.Entities {
		if (e.Kind == schema.Country || e.Kind == schema.Organization) && e.Side() == side {
			return e.ID
		}
	}
	if s.set.Entry("country/"+side) != nil {
		return "country/" + side
	}
	return "org/" + schema.Slug(side)
}

// Capital is the capital of a country, which "the French capital" means; nil if it is not settled which
// city that is.
func (s *Story) Capital(code string) *Entity {
	if e := s.set.Capital(code); e != nil {
		return s.known(e, e.Name)
	}
	return nil
}

// Home is the country for which a side counts: that of the people of a party or an armed movement
// (Sri Lanka for the Tamil Tigers); any other side stands for itself.
func (s *Story) Home(side string) string {
	if len(side) <= 2 {
		return side
	}
	if e := s.set.Entry("org/" + schema.Slug(side)); e != nil && e.Country != "" {
		return s.state(e.Country)
	}
	return side
}

// Body is the organisation that a side stands for, be it named in the story by no more than the title of its head; nil if the side
// is a country or unknown.
func (s *Story) Body(side string) *Entity {
	for _, e := range s.Entities {
		if e.Kind == schema.Organization && e.Known != nil && e.Side() == side {
			return e
		}
	}
	if e := s.set.Entry("org/" + schema.Slug(side)); e != nil && len(side) > 2 {
		return s.known(e, e.Name)
	}
	return nil
}

// used tells whether a report names an entity.
func used(reports []schema.Report, id string) bool {
	return slices.ContainsFunc(reports, func(r schema.Report) bool {
		return r.Place == id || slices.ContainsFunc(r.Participants, func(p schema.Participant) bool { return p.Entity == id })
	})
}

// implied is a country or organisation that the article means without naming it: the side of
// somebody whom the gazetteer knows.
func (s *Story) implied(id string) schema.Entity {
	if e := s.set.Entry(id); e != nil {
		return schema.Entity{ID: id, Kind: e.Kind, Name: e.Name, SameAs: e.SameAs}
	}
	kind, name, _ := strings.Cut(id, "/")
	if kind == "org" {
		return schema.Entity{ID: id, Kind: schema.Organization, Name: strings.ToUpper(name)}
	}
	return schema.Entity{ID: id, Kind: schema.Country, Name: name}
}
