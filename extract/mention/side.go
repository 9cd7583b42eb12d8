package mention

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"demarche/extract/gazetteer"
	"demarche/extract/tree"
	"demarche/schema"
)

// inferSides gives office-holders of whom no clause tells a country one from what the story says
// around them: the people of their list, the group that they lead, the seat or the place told with them,
// the same office told elsewhere with its country, for offices of state the country of the dateline.
func (s *Story) inferSides(found [][]gazetteer.Match) {
	for _, sent := range s.Sentences {
		for _, m := range s.personMentions(sent) {
			e := m.Entity
			if e.Country == "" && stateless[e.ID] == "" {
				e.Country = cmp.Or(s.mayServe(e, s.besides(sent, found[sent.Index], m)), s.mayServe(e, s.around(sent, found[sent.Index], m)))
			} else if side := s.ledGroup(sent, m.Head); e.implied && side != "" {
				e.Country = side
			} else if side := s.servedBeside(sent, m); !e.toldSide && (side == "UN" || side == "EU" || s.Body(side) != nil) {
				e.Country = side // who is told to be the envoy of the UN's chief acts for that, wherever he is from
			}
		}
	}
	for _, sent := range s.Sentences {
		s.inOrder(sent, found[sent.Index])
	}
	for _, e := range s.people {
		if e.Country == "" && e.Office != "" && stateless[e.ID] == "" {
			e.Country = s.mayServe(e, s.echoed(found, e))
			if e.Country == "" {
				e.Country = s.notAbroad(e, s.mayServe(e, s.setting(e)))
				e.guessed = e.Country != ""
			}
		}
	}
}

// sole are the offices of which a state has one holder at a time.
var sole = []gazetteer.Office{gazetteer.President, gazetteer.PrimeMinister, gazetteer.King, gazetteer.ForeignMinister, gazetteer.DefenceMinister, gazetteer.FinanceMinister}

// mayServe is a side that was inferred for an office-holder, or empty where he cannot hold his office for it: the story names another
// who does ("Austrian Chancellor Vranitzky met Chancellor Kohl") or who is the first of whom the same was inferred, or the state has no such office ("between President Reagan and Prime
// Minister Mulroney").
func (s *Story) mayServe(e *Entity, side string) string {
	if side == "" || !slices.Contains(sole, e.Canonical) || strings.Contains(strings.ToLower(e.Office), "former") {
		return side
	}
	for _, o := range s.people {
		if o != e && o.Country == side && strings.EqualFold(o.Office, e.Office) && (o.toldSide || o.Known != nil || o.guessed) {
			return ""
		}
	}
	has := func(office gazetteer.Office) bool {
		return len(s.set.Holders(office, side, time.Time{}, time.Time{})) > 0
	}
	if e.Canonical == gazetteer.PrimeMinister && !has(gazetteer.PrimeMinister) && has(gazetteer.President) {
		return ""
	}
	return side
}

// Guessed tells whether nothing but the dateline told whose office somebody holds.
func (e *Entity) Guessed() bool { return e.guessed }

// Resettle gives an office-holder whose country the dateline alone told another one that his deeds tell, or none, if he may hold his
// office there, and tells whether it did.
func (s *Story) Resettle(e *Entity, side string) bool {
	if !e.guessed || side != "" && s.mayServe(e, side) == "" {
		return false
	}
	e.Country, e.guessed = side, false
	return true
}

// besides is the side that the sentence tells for a person by others: the group that the person
// leads, or the one before in a list of offices ("South Korean President Chun Doo-hwan and Trade
// Minister Rha Woong Bae").
func (s *Story) besides(sent *tree.Sentence, found []gazetteer.Match, m *Mention) string {
	if side := s.ledGroup(sent, m.Head); side != "" {
		return side
	}
	if m.Form == Role {
		return ""
	}
	if side := cmp.Or(s.followed(sent, m), s.servedBeside(sent, m), s.sentBy(sent, m)); side != "" {
		return side
	}
	t, _ := s.titleBefore(sent, found, m.First)
	if t.words == "" {
		return ""
	}
	k := t.first - 1
	if k > 0 && sent.Nodes[k].Tag == "POS" {
		return s.masterSide(sent, k-1, t)
	}
	for k >= 0 && (sent.Nodes[k].Lower == "and" || sent.Nodes[k].Text == "," || modifiers[sent.Nodes[k].Lower]) {
		k--
	}
	if k < 0 || k == t.first-1 {
		return ""
	}
	if c := s.cover[sent.Index][k]; c != nil && c.Entity.Person() && c.Form != Role && s.titled(sent, found, c) {
		return c.Entity.Country
	}
	return ""
}

// masterSide is the country of a person at node k whose adviser or minister somebody is: "Putin's adviser Sergei Ushakov";
// empty if none is told, or of those who need not be of his side ("his host").
func (s *Story) masterSide(sent *tree.Sentence, k int, t title) string {
	m := s.cover[sent.Index][k]
	if m == nil || !m.Entity.Person() || !servants[sent.Nodes[t.last-1].Lemma] {
		return ""
	}
	return m.Entity.Country
}

// servants are the nouns for those who serve a leader.
var servants = set("representative", "aide", "adviser", "advisor", "minister", "secretary", "negotiator", "deputy", "ambassador", "chief", "premier")

// advisers are the servants who are told to be so to somebody: "an adviser to Kim Dae-Jung", "a senior aide to Putin".
var advisers = set("aide", "adviser", "advisor")

// titled tells whether an office stands before a mention.
func (s *Story) titled(sent *tree.Sentence, found []gazetteer.Match, m *Mention) bool {
	t, _ := s.titleBefore(sent, found, m.First)
	return t.words != ""
}

// ledGroup is the only side of the group that the person at a node is told to lead: "a Japanese
// delegation headed by its chairman Ikuo Hirayama".
func (s *Story) ledGroup(sent *tree.Sentence, n int) string {
	by := sent.Nodes[n].Head
	v := sent.Nodes[by].Head
	if sent.Nodes[n].Dep != "pobj" || sent.Nodes[by].Lower != "by" || !leading[sent.Nodes[v].Lemma] {
		return ""
	}
	return s.oneSide(sent, sent.Nodes[v].Head)
}

// sentBy is the country that is told to send a person somewhere: "Canada is sending a special envoy, Paul Dubois", "Canada said it was
// sending Dubois"; empty if none is.
func (s *Story) sentBy(sent *tree.Sentence, m *Mention) string {
	n := sent.Climb(m.Head, "appos")
	v := sent.Nodes[n].Head
	if sent.Nodes[n].Dep != "dobj" || !sending[sent.Nodes[v].Lemma] {
		return ""
	}
	subject := sent.Child(v, "nsubj")
	if subject >= 0 && sent.Nodes[subject].Lower == "it" && sent.Nodes[v].Dep == "ccomp" {
		subject = sent.Child(sent.Nodes[v].Head, "nsubj")
	}
	if subject < 0 {
		return ""
	}
	return s.Home(s.sideAt(sent.Index, subject))
}

// masters are the sides of the people behind whom those at a noun of office stand: "officials of Savimbi's movement".
func (s *Story) masters(sent *tree.Sentence, j int) []string {
	var out []string
	for _, c := range sent.Prep(j, "of", "from") {
		for _, o := range sent.ChildrenOf(c, "poss") {
			if m := s.cover[sent.Index][o]; followers[sent.Nodes[c].Lemma] && m != nil && m.Entity.Person() && m.Entity.Country != "" && !slices.Contains(out, m.Entity.Side()) {
				out = append(out, m.Entity.Side())
			}
		}
	}
	return out
}

// appointers are the sides that are told to have named or sent those at a noun of office: "the team named by Kinshasa", "envoys sent by
// the Iraqi government".
func (s *Story) appointers(sent *tree.Sentence, j int) []string {
	var out []string
	for _, v := range sent.ChildrenOf(j, "acl") {
		if sent.Nodes[v].Tag != "VBN" || !appointing[sent.Nodes[v].Lemma] && !sending[sent.Nodes[v].Lemma] {
			continue
		}
		for _, by := range sent.ChildrenOf(v, "agent") {
			for _, p := range sent.ChildrenOf(by, "pobj") {
				if out = s.addSides(out, sent, p); len(out) == 0 {
					out = s.addSides(out, sent, sent.ChildrenOf(p, "amod", "compound", "poss", "nmod")...)
				}
			}
		}
	}
	return out
}

// appointing are the verbs by which somebody makes others act for him.
var appointing = set("name", "appoint", "nominate", "choose", "select", "assign", "pick", "designate", "depute", "mandate")

// shortBodies are the last words of names of bodies of states by which alone a story goes on to call one.
var shortBodies = set("council", "union", "league", "alliance", "community", "organisation", "organization")

// bodyBefore is the side of the only body of states told before whose name ends in the word with a capital before a plural of office: "Council
// members" where the story told of the Security Council; none elsewhere.
func (s *Story) bodyBefore(sent *tree.Sentence, j int) []string {
	if !isPlural(sent, j) {
		return nil
	}
	var out []string
	for _, c := range sent.ChildrenOf(j, "compound", "nmod", "poss") {
		n := sent.Nodes[c]
		if !shortBodies[n.Lower] || !isCapital(n.Text) || len(sent.ChildrenOf(c, "compound", "amod", "nmod")) > 0 {
			continue
		}
		for _, e := range s.Entities {
			if e.Kind == schema.Organization && e.Known != nil && e.Side() != "" && strings.HasSuffix(e.Name, " "+n.Text) && len(e.Mentions) > 0 && e.Mentions[0].Sentence <= sent.Index && !slices.Contains(out, e.Side()) {
				out = append(out, e.Side())
			}
		}
	}
	if len(out) != 1 {
		return nil
	}
	return out
}

// followers are the nouns for those who stand behind a leader, whose side is his: "members of Rainsy's party".
var followers = set("party", "movement", "faction", "delegation", "team", "camp", "coalition", "alliance", "group", "government", "administration", "cabinet", "regime", "entourage", "staff")

// sending are the verbs by which somebody makes another go for him.
var sending = set("send", "dispatch", "despatch", "delegate")

// leading are the verbs of those who lead a group.
var leading = set("lead", "head", "chair")

// oneSide is the only side of the group at a node or of what the group is of; empty if there are
// more or none.
func (s *Story) oneSide(sent *tree.Sentence, n int) string {
	sides := s.roleSides(sent, n)
	for _, c := range sent.Prep(n, "of", "from") {
		if len(sides) == 0 {
			sides = s.roleSides(sent, c)
		}
	}
	if len(sides) != 1 {
		return ""
	}
	return sides[0]
}

// echoed is the only side for which the story tells the same office without a name: "The Danish
// minister of foreign affairs" of Minister of Foreign Affairs Per Stig Moeller. An office before another's name
// ("U.S. Treasury Secretary James Baker" beside Finance Minister Bill Mwale) is that man's.
func (s *Story) echoed(found [][]gazetteer.Match, e *Entity) string {
	if e.Canonical == "" {
		return ""
	}
	var sides []string
	for i, sent := range s.Sentences {
		for _, m := range found[i] {
			x, ok := titleSense(m)
			if !ok || x.Office != e.Canonical {
				continue
			}
			if c := s.cover[i][m.Last-1]; c != nil && c.Form != Role {
				continue
			}
			if m.Last < len(sent.Nodes) {
				if c := s.cover[i][m.Last]; c != nil && c.Entity != e && c.Entity.Person() {
					continue
				}
			}
			for _, side := range s.roleSides(sent, m.Last-1) {
				if !slices.Contains(sides, side) {
					sides = append(sides, side)
				}
			}
		}
	}
	if len(sides) == 1 {
		return sides[0]
	}
	return ""
}

// inOrder gives the people named after a group of several countries their sides, one each in the order of
// the countries: "his Polish and Danish counterparts, A and B", "the foreign ministers of Armenia and
// Azerbaijan, A and B".
func (s *Story) inOrder(sent *tree.Sentence, found []gazetteer.Match) {
	for j := range sent.Nodes {
		m := s.cover[sent.Index][j]
		if m == nil || m.Head != j || m.Form != Role || !m.Group || len(m.Sides) < 2 {
			continue
		}
		giveInTurn(s.inTurn(sent, m, j), m.Sides)
	}
	for _, m := range s.personMentions(sent) {
		t, _ := s.titleBefore(sent, found, m.First)
		if k := t.first - 1; t.words != "" && k >= 0 && t.last == m.First {
			each := s.eachSide(sent, t, k)
			giveInTurn(s.namedFrom(sent, m, len(each)), each)
		}
	}
}

// giveInTurn gives people of whom nothing else tells it their sides, one each.
func giveInTurn(people []Ref, sides []string) {
	for i, x := range people {
		if e := x.Entity; stateless[e.ID] == "" && !e.toldSide {
			e.Country = sides[i]
		}
	}
}

// inTurn are the people named after the group at node j, as many as it has sides; nil if fewer are named.
func (s *Story) inTurn(sent *tree.Sentence, m *Mention, j int) []Ref {
	first := s.firstAfter(sent, j)
	if first == nil {
		return nil
	}
	return s.namedFrom(sent, first, len(m.Sides))
}

// namedFrom are so many people of a list of names that begins with a mention; nil if fewer are named or none is asked for.
func (s *Story) namedFrom(sent *tree.Sentence, first *Mention, many int) []Ref {
	var people []Ref
	for k := first.First; k < len(sent.Nodes); k++ {
		c := s.cover[sent.Index][k]
		switch {
		case c != nil && c.Entity.Person() && c.Form != Role:
			people = append(people, Ref{Entity: c.Entity, Side: c.Entity.Side()})
			k = c.Last - 1
		case !separator(sent.Nodes[k].Lower) && honorifics[sent.Nodes[k].Lower] == "":
			k = len(sent.Nodes)
		}
		if len(people) == many {
			return people
		}
	}
	return nil
}

// firstAfter is the first person named after the comma that ends the phrase of the group at node j; nil if
// something else than the words of that phrase stands between.
func (s *Story) firstAfter(sent *tree.Sentence, j int) *Mention {
	for k := j + 1; k < len(sent.Nodes); k++ {
		c, n := s.cover[sent.Index][k], sent.Nodes[k]
		switch {
		case c != nil && c.Entity.Person() && c.Form != Role:
			if sent.Nodes[k-1].Text != "," {
				return nil
			}
			return c
		case c != nil && c.Entity != nil, n.Lower == "of" || n.Lower == "and" || n.Lower == "from" || n.Lower == "the" || n.Text == ",":
		default:
			return nil
		}
	}
	return nil
}

// notAbroad is a side that only the dateline gave an office-holder, or empty where he is told to go to the very place that the story is told
// from: of the premier who "cancelled a trip to Tallinn" a reporter in Tallinn does not speak as Estonia's.
func (s *Story) notAbroad(e *Entity, side string) string {
	if side == "" {
		return ""
	}
	for _, m := range e.Mentions {
		sent := s.Sentences[m.Sentence]
		v := sent.Nodes[m.Head].Head
		if d := sent.Nodes[m.Head].Dep; d != "nsubj" && d != "nsubjpass" || !sent.IsVerb(v) {
			continue
		}
		goals := sent.Prep(v, "to")
		if !outward[sent.Nodes[v].Lemma] {
			goals = nil
		}
		for _, o := range sent.ChildrenOf(v, "dobj") {
			if journeyNouns[sent.Nodes[o].Lemma] {
				goals = append(goals, sent.Prep(o, "to")...)
			}
		}
		if slices.ContainsFunc(goals, func(k int) bool {
			c := s.cover[m.Sentence][k]
			return c != nil && c.Entity != nil && c.Entity == s.Dateline
		}) {
			return ""
		}
	}
	return side
}

// journeyNouns are the nouns for journeys.
var journeyNouns = set("visit", "trip", "tour", "journey", "mission", "stopover", "pilgrimage")
