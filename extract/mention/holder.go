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
		if x, ok := titleSense(m); ok && m.First == j && m.Last > j+1 && !(m.Last < len(sent.Nodes) && sent.Nodes[m.Last].Lower == "for") { // "the head of state", and no "secretary of state for trade"
			office = title{words: spell(sent, m.First, m.Last), canonical: x.Office, first: m.First, last: m.Last}
			if of := s.impliedSide(found, m.Last); of != "" && len(sides) == 0 {
				sides = []string{of} // "the secretary of state" is that of the United States
			}
		}
	}
	sender, body := s.sender(sent, j), s.headsBody(sent, j, office) // nobody is his own envoy
	var best *Entity
	at := -2 * afterOthers
	for _, p := range s.people {
		if p == sender || !p.fits(office, sent.Nodes[j].Lemma, sides) && !s.held(p, office, sides, hasFormer(sent, j)) && !s.isGuest(sent, j, p, sides) || s.atHome(sent, j, p) || (body || rebelling(sent, j)) && slices.Contains(headsOfState, p.Canonical) || s.elseHeld(sent, j, p, body) || s.onlySpokenOf(sent, j, p) || doerOf(sent, s.cover[sent.Index], j, p) {
			continue
		}
		for _, m := range p.Mentions {
			before := m.Sentence*10000 + m.First
			if sent.Part != schema.InTitle && before >= sent.Index*10000+j {
				continue
			}
			if sent.Part == schema.InTitle { // whom the story names first
				before = len(s.Sentences)*10000 - before
			}
			if len(sides) == 0 { // "the president" is the one whom the story is about
				before += len(p.Mentions) * 30000
			}
			if p.Canonical == gazetteer.PrimeMinister && onlyMinister(sent, office, j) || p.otherwiseCalled(office) && !p.fits(office, sent.Nodes[j].Lemma, sides) {
				before -= afterOthers
			}
			if before > at {
				best, at = p, before
			}
		}
	}
	if best == nil && (body || hasFormer(sent, j)) {
		return nil
	}
	if best == nil && len(sides) > 0 {
		return s.later(office, sides)
	}
	if best == nil && sent.Part != schema.InTitle && len(sent.ChildrenOf(j, "prep", "appos")) == 0 && (sent.Index == 0 || s.Sentences[sent.Index-1].Part != sent.Part) {
		return s.laterHere(office)
	}
	return best
}

// afterOthers puts a person behind everybody else whom a noun of office may mean: it is more than a place in any story weighs.
const afterOthers = 100_000_000

// otherwiseCalled tells whether the story calls somebody by another office than the one meant, which he is only known to hold too: "the prime minister" is
// rather he whom the story calls so than the crown prince who is one at home.
func (e *Entity) otherwiseCalled(office title) bool {
	return office.canonical != "" && e.Office != "" && e.Canonical != "" && e.Canonical != office.canonical && !strings.Contains(strings.ToLower(e.Office), strings.ToLower(office.words))
}

// onlyMinister tells whether a noun of office says no more of somebody than that he is a minister: "the Thai minister" is the minister
// for something whom the story tells of rather than the prime minister, whoever was named last.
func onlyMinister(sent *tree.Sentence, office title, j int) bool {
	return sent.Nodes[j].Lower == "minister" && len(wordsOfOffice(office.words)) <= 1
}

// rebels are the words before a noun of office that say of somebody that he fights his government or opposes it.
var rebels = set("rebel", "guerrilla", "guerilla", "opposition", "insurgent", "separatist", "secessionist", "dissident", "breakaway")

// rebelling tells whether a noun of office is told to be that of a rebel: "the rebel leader" is not the president.
func rebelling(sent *tree.Sentence, j int) bool {
	return slices.ContainsFunc(sent.ChildrenOf(j, "amod", "compound", "nmod"), func(c int) bool { return rebels[sent.Nodes[c].Lower] })
}

// headsOfState are the offices of those against whom others rebel.
var headsOfState = []gazetteer.Office{gazetteer.President, gazetteer.PrimeMinister, gazetteer.King}

// doerOf tells whether a person is told by name as the subject of the verb whose object a noun of office is, who does nothing to himself:
// in "Vassiliou met the Turkish Cypriot leader" that is somebody else.
func doerOf(sent *tree.Sentence, cover []*Mention, j int, p *Entity) bool {
	n := j
	for sent.Nodes[n].Dep == "dobj" || sent.Nodes[n].Dep == "pobj" || sent.Nodes[n].Dep == "prep" && (sent.Nodes[n].Lower == "with" || sent.Nodes[n].Lower == "of") {
		if n = sent.Nodes[n].Head; sent.IsVerb(n) {
			subject := sent.Child(n, "nsubj")
			return subject >= 0 && slices.ContainsFunc(append(sent.ChildrenOf(subject, "appos"), subject), func(k int) bool {
				return cover[k] != nil && cover[k].Entity == p
			})
		}
	}
	return false
}

// onlySpokenOf tells whether a noun at node j means a guest and a person is no more than spoken of up to there: who brings "the greetings of President Sarit" is the
// guest, not he.
func (s *Story) onlySpokenOf(sent *tree.Sentence, j int, p *Entity) bool {
	l := sent.Nodes[j].Lemma
	return (l == "guest" || l == "visitor") && !slices.ContainsFunc(p.Mentions, func(m *Mention) bool { return m.Sentence <= sent.Index && s.acts(m) })
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

// onlySeat is the side of an office that there is one of in the world, "the pope", unless the story names somebody of that side, of whom more may be known; nil if
// the title at node j is another.
func (s *Story) onlySeat(sent *tree.Sentence, found []gazetteer.Match, j int) []string {
	if s.titleEndingAt(sent, found, j+1).canonical != gazetteer.Pope || sent.Child(j, "amod", "compound") >= 0 {
		return nil
	}
	side := s.impliedSide(found, j+1)
	if slices.ContainsFunc(s.Entities, func(e *Entity) bool { return e.Side() == side && e.Person() }) {
		return nil
	}
	return []string{side}
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

// sends tells whether a noun is for those whom others send, which no head of state or government is: "The message is from Prime Minister
// Modi. The Indian envoy left at noon."
func (e *Entity) sends(noun string) bool {
	told := strings.ToLower(e.Office)
	return sentOut[noun] && slices.Contains(topOffices, e.Canonical) && !strings.Contains(told, "former") && !strings.Contains(told, noun)
}

// sentOut are the nouns for those whom others send.
var sentOut = set("envoy", "emissary", "diplomat")

// mostNamed is how many times as often as another of the same office the one must be named whom it means.
const mostNamed = 2

// headOffices are the offices of those who lead a state.
var headOffices = []gazetteer.Office{gazetteer.President, gazetteer.PrimeMinister, gazetteer.King}
