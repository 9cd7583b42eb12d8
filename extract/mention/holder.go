package mention

import (
	"slices"
	"strings"

	"demarche/extract/gazetteer"
	"demarche/extract/tree"
	"demarche/schema"
)

// holder is the person of this story whom a definite noun phrase of office means: one mentioned
// before in that office, of that side.
func (s *Story) holder(sent *tree.Sentence, found []gazetteer.Match, j int, sides []string) *Entity {
	office := s.titleEndingAt(sent, found, j+1)
	for _, m := range found {
		if x, ok := titleSense(m); ok && m.First == j && m.Last > j+1 { // "the head of state"
			office = title{words: spell(sent, m.First, m.Last), canonical: x.Office, first: m.First, last: m.Last}
			if of := s.impliedSide(found, m.Last); of != "" && len(sides) == 0 {
				sides = []string{of} // "the secretary of state" is that of the United States
			}
		}
	}
	sender := s.sender(sent, j) // nobody is his own envoy
	var best *Entity
	at := -1
	for _, p := range s.people {
		if p == sender || !p.fits(office, sent.Nodes[j].Lemma, sides) && !s.held(p, office, sides, hasFormer(sent, j)) && !s.isGuest(sent, j, p, sides) || s.atHome(sent, j, p) {
			continue
		}
		for _, m := range p.Mentions {
			before := m.Sentence*10000 + m.First
			if sent.Part != schema.InTitle && before >= sent.Index*10000+j {
				continue
			}
			if len(sides) == 0 { // "the president" is the one whom the story is about
				before += len(p.Mentions) * 30000
			}
			if before > at {
				best, at = p, before
			}
		}
	}
	if best == nil && len(sides) > 0 {
		return s.later(office, sides)
	}
	if best == nil && sent.Part != schema.InTitle && len(sent.ChildrenOf(j, "prep", "appos")) == 0 && (sent.Index == 0 || s.Sentences[sent.Index-1].Part != sent.Part) {
		return s.laterHere(office)
	}
	return best
}

// laterHere is the only person of the story who is told, further on, to head a state that no word names, as the writer's
// own is: "The President spoke by telephone with Mr. Kishida", which opens a story, before the first "President Biden".
func (s *Story) laterHere(office title) *Entity {
	var found *Entity
	for _, p := range s.people {
		if !slices.Contains(topOffices, office.canonical) || p.Canonical != office.canonical || p.toldSide || p.Office == "" {
			continue
		}
		if found != nil {
			return nil
		}
		found = p
	}
	return found
}

// impliedNation is the side of a listed title that itself begins with a country's adjective or an
// organisation ("Palestinian leader"); empty if the title at node j is another.
func (s *Story) impliedNation(sent *tree.Sentence, found []gazetteer.Match, j int) string {
	k := slices.IndexFunc(found, func(m gazetteer.Match) bool { return m.Last == j+1 && m.Last-m.First > 1 })
	if k < 0 {
		return ""
	}
	for _, m := range s.set.Find(s.Doc.Tokens[sent.First+found[k].First : sent.First+found[k].Last-1]) {
		if m.First == 0 && slices.ContainsFunc(m.Senses, func(x gazetteer.Sense) bool {
			return x.Form == gazetteer.Demonym || x.Entry != nil && x.Entry.Kind == schema.Country
		}) {
			return s.impliedSide(found, j+1)
		}
	}
	return ""
}

// hasFormer tells whether a noun of office is told of one who held it before: "the former chancellor".
func hasFormer(sent *tree.Sentence, j int) bool {
	return sent.Any(sent.ChildrenOf(j, "amod", "compound", "advmod"), "former", "ex", "erstwhile", "one-time")
}

// held tells whether a known person held an office for one of the sides on the article's days or, if
// former, before them, whatever other office the story tells.
func (s *Story) held(p *Entity, office title, sides []string, former bool) bool {
	if p.Known == nil || office.canonical == "" || s.last.IsZero() {
		return false
	}
	return slices.ContainsFunc(p.Known.Terms, func(t gazetteer.Term) bool {
		if t.Office != office.canonical || len(sides) > 0 && !slices.Contains(sides, s.heir(t.Of)) {
			return false
		}
		from, _, err1 := schema.Days(t.From)
		_, to, err2 := schema.Days(t.To)
		over := err2 == nil && s.first.After(to)
		return err1 == nil && !from.After(s.last) && (former || !over)
	})
}

// holders are, for a definite plural of office and the sides after it, the people of the story who hold
// that office for each: "the presidents of China and Taiwan"; a side of which the story names nobody
// has none.
func (s *Story) holders(sent *tree.Sentence, n int, sides []string) []Ref {
	d := sent.Child(n, "det")
	if s.literal || d < 0 || sent.Nodes[d].Lower != "the" || len(sides) < 2 || len(sent.Prep(n, "of")) == 0 {
		return nil
	}
	noun := sent.Nodes[n].Lemma
	var out []Ref
	named := false
	for _, side := range sides {
		ref := Ref{Side: side, Group: true}
		for _, p := range s.people {
			if p.Country == side && (noun == "leader" && slices.Contains(topOffices, p.Canonical) || p.Canonical != "" && strings.HasSuffix(string(p.Canonical), noun)) {
				ref, named = Ref{Entity: p, Side: side, How: "holder: " + sent.Nodes[n].Text}, true
				break
			}
		}
		out = append(out, ref)
	}
	if !named {
		return nil
	}
	return out
}

// later is the only person of the story who is told, further on, to hold an office for a side: "The
// Iranian president had landed" before the first "Rouhani". Whom the story calls the leader of a state may be its president or premier; of
// several it is the one named most.
func (s *Story) later(office title, sides []string) *Entity {
	var found *Entity
	several := false
	for _, p := range s.people {
		leads := slices.Contains(headOffices, office.canonical) && p.Canonical == "leader" && p.toldSide
		if office.canonical == "" || p.Canonical != office.canonical && !leads || !slices.Contains(sides, p.Country) {
			continue
		}
		switch {
		case found == nil || len(p.Mentions) > mostNamed*len(found.Mentions):
			found = p
			several = false
		case len(found.Mentions) <= mostNamed*len(p.Mentions):
			several = true
		}
	}
	if several {
		return nil
	}
	return found
}

// mostNamed is how many times as often as another of the same office the one must be named whom it means.
const mostNamed = 2

// headOffices are the offices of those who lead a state.
var headOffices = []gazetteer.Office{gazetteer.President, gazetteer.PrimeMinister, gazetteer.King}
