package mention

import (
	"cmp"
	"slices"
	"strings"

	"demarche/extract/gazetteer"
	"demarche/extract/tree"
	"demarche/schema"
)

// roles finds the noun phrases of office in one sentence ("the Chinese leader", "her Turkish
// counterpart", "U.S. officials") and whom they mean.
func (s *Story) roles(i int, found []gazetteer.Match) {
	sent := s.Sentences[i]
	for j := range sent.Nodes {
		if s.cover[i][j] != nil || !s.isRole(sent, found, j) {
			continue
		}
		m := &Mention{Sentence: i, First: j, Last: j + 1, Form: Role, Rule: "office"}
		if m.Sides = s.roleSides(sent, j); len(m.Sides) == 0 {
			if of := s.impliedNation(sent, found, j); of != "" {
				m.Sides = []string{of}
			}
		}
		if s.namesHolder(sent, found, m) {
			s.add(m)
			continue
		}
		m.Group = isPlural(sent, j) || roleNumber[sent.Nodes[j].Lemma] == "body" || roleNumber[sent.Nodes[j].Lemma] == "many"
		one := !m.Group && !s.literal && sent.Nodes[j].Lemma != "counterpart"
		if p := s.describedAs(sent, j, m.Sides); one && p != nil {
			if m.Entity = p; len(m.Sides) == 1 && p.Country == "" {
				p.tell(title{words: sent.Nodes[j].Text}, s.Home(m.Sides[0]))
			}
			s.add(m)
			continue
		}
		if one && !indefinite(sent, j) && !s.namedBehind(sent, j) && len(s.beside(sent, j)) == 0 {
			m.Entity = s.holder(sent, found, j, m.Sides)
		}
		if one && m.Entity == nil {
			m.Entity = s.ahead(sent, j, m.Sides)
		}
		if one && m.Entity == nil && !s.namedBehind(sent, j) && len(s.beside(sent, j)) == 0 {
			if m.Entity = s.compatriot(sent, j, m.Sides); m.Entity == nil {
				m.Entity = s.takenUp(sent, j, m.Sides)
			}
			if m.Entity != nil {
				m.Entity.tell(s.titleEndingAt(sent, found, j+1), m.Sides[0])
			}
		}
		if !m.Group && tree.Equal(sent.Nodes[j].Lemma) && len(m.Sides) == 1 && len(s.told(sent, m, j, 0)) == 0 {
			m.Entity = s.opposite(sent, j, m.Sides[0])
		}
		s.add(m)
		if a := s.told(sent, m, j, 0); !m.Group && m.Entity == nil && len(a) == 1 && len(m.Sides) == 1 && a[0].Entity.Country == "" {
			a[0].Entity.tell(title{words: sent.Nodes[j].Text}, s.Home(m.Sides[0])) // "the head of China's space agency, Zhang Chen"
		}
	}
}

// describedAs is the person whose name stands with a comma right before a noun phrase of office in apposition to it, if he acts for
// nobody but whom it names: "Jon Kum-jin, the North's chief delegate, who"; nil if there is none.
func (s *Story) describedAs(sent *tree.Sentence, j int, sides []string) *Entity {
	n, comma := sent.Nodes[j].Head, sent.LeftEdge(j)-1
	m := s.cover[sent.Index][n]
	if sent.Nodes[j].Dep != "appos" || m == nil || !m.Entity.Person() || m.Form == Role || m.Last != comma || sent.Nodes[comma].Text != "," || tree.Equal(sent.Nodes[j].Lemma) {
		return nil
	}
	if m.Entity.Country != "" && len(sides) > 0 && !slices.Contains(sides, m.Entity.Country) {
		return nil
	}
	return m.Entity
}

// namesHolder tells whether a noun of office has its holder's name right behind it, with or without its field, and
// makes the mention mean the holder.
func (s *Story) namesHolder(sent *tree.Sentence, found []gazetteer.Match, m *Mention) bool {
	side := strings.Join(m.Sides[:min(1, len(m.Sides))], "")
	if p := s.nameBehind(sent, m.First); p != nil {
		m.Entity, m.Rule = p, "name right after an office"
		p.tell(title{}, side)
		return true
	}
	p := s.nameAfter(sent, found, m.First)
	if p == nil {
		return false
	}
	t, of := s.titleBefore(sent, found, m.Last)
	p.tell(title{words: cmp.Or(t.words, sent.Nodes[m.First].Text)}, cmp.Or(of, side, s.nationBefore(sent, m.First, p)))
	m.Entity, m.Rule = p, "name after a title with its field"
	return true
}

// isRole tells whether node j is the head of a noun phrase of office.
func (s *Story) isRole(sent *tree.Sentence, found []gazetteer.Match, j int) bool {
	if !sent.IsNoun(j) || sent.Nodes[j].Dep == "compound" {
		return false
	}
	if roleNumber[sent.Nodes[j].Lemma] != "" {
		return true
	}
	return slices.ContainsFunc(found, func(m gazetteer.Match) bool {
		_, ok := titleSense(m)
		return ok && m.Last == j+1
	})
}

// nameBehind is the person whose name stands right after a noun that tells of one beside another ("his
// Australian counterpart John Howard"), however the parser hung it; nil if none does.
func (s *Story) nameBehind(sent *tree.Sentence, j int) *Entity {
	if l := sent.Nodes[j].Lemma; j+1 >= len(sent.Nodes) || l != "counterpart" && l != "colleague" && l != "host" && l != "guest" {
		return nil
	}
	for k := j + 1; k < len(sent.Nodes) && (k == j+1 || honorifics[sent.Nodes[k-1].Lower] != ""); k++ {
		if m := s.cover[sent.Index][k]; m != nil && m.First == k && m.Entity.Person() && m.Form != Role && sent.Nodes[sent.Nodes[m.Head].Head].Dep != "relcl" {
			return m.Entity
		}
	}
	return nil
}

// countriesBefore are the sides of the last countries that the words before a node list as what one clause is about: "Peru and Chile agreed on it after their
// ministers met", or those of the leaders so listed.
func (s *Story) countriesBefore(sent *tree.Sentence, n int) []string {
	for k := n - 1; k >= 0; k-- {
		if d := sent.Nodes[k].Dep; d != "nsubj" && d != "nsubjpass" || len(sent.Conjuncts(k)) < 2 {
			continue
		}
		var out []string
		for _, c := range sent.Conjuncts(k) {
			m := s.cover[sent.Index][c]
			if m == nil || m.Entity == nil || m.Form == Demonym || m.Entity.Kind != schema.Country && !m.Entity.Person() {
				return nil
			}
			side := m.Entity.Side()
			if m.Entity.Person() && (side == "" || slices.Contains(out, side)) {
				return nil // the ministers of two leaders of one country are no two sides
			}
			out = append(out, side)
		}
		return out
	}
	return nil
}

// namedBehind tells whether a person's full name stands in apposition to a noun of office: "its oil minister, Gholamreza
// Aqazadeh, toured" tells of no minister told before.
func (s *Story) namedBehind(sent *tree.Sentence, j int) bool {
	return slices.ContainsFunc(sent.ChildrenOf(j, "appos"), func(n int) bool {
		m := s.cover[sent.Index][n]
		return m != nil && m.Form == Full && m.Entity.Person()
	})
}

// senders are the nouns for people whom another has sent: "an envoy of President Bashir" is not he.
var senders = set("envoy", "emissary", "representative", "aide", "adviser", "advisor", "messenger", "delegate", "ambassador", "spokesman", "legate", "deputy")

// nameAfter is the person whose name follows a title with its field: "Minister for Foreign Trade
// Christine Lagarde", "head of the delegation Kim Yong-chol"; nil if none does.
func (s *Story) nameAfter(sent *tree.Sentence, found []gazetteer.Match, j int) *Entity {
	if roleNumber[sent.Nodes[j].Lemma] == "body" { // nobody is a committee
		return nil
	}
	for _, x := range found { // "head of state Nursultan Nazarbayev"
		if _, ok := titleSense(x); ok && x.First == j && x.Last > j+1 && s.begins(sent, x.Last) {
			return s.cover[sent.Index][x.Last].Entity
		}
	}
	head := j
	if j+2 < len(sent.Nodes) && sent.Nodes[j+1].Text == "-" && sent.Nodes[j+2].Lower == "general" { // "the director-general of"
		head = j + 2
	} else if responsible(sent, j+1) {
		head = j + 1
	}
	if head+2 >= len(sent.Nodes) || sent.Nodes[head+1].Lower != "for" && sent.Nodes[head+1].Lower != "of" && sent.Nodes[head+1].Lower != "to" && sent.Nodes[head+1].Lower != "in" {
		return nil
	}
	for k, last := head+2, head+9; k < min(last, len(sent.Nodes)); k++ {
		m := s.cover[sent.Index][k]
		if m != nil && m.Entity != nil && m.Entity.Kind == schema.Organization && m.Last-k > 1 { // "of the Association of Southeast Asian Nations"
			last += m.Last - k
			k = m.Last - 1
			continue
		}
		if k+2 < len(sent.Nodes) && sent.Nodes[k].Text == "(" && sent.Nodes[k+2].Text == ")" { // "(ASEAN)"
			k, last = k+2, last+3
			continue
		}
		if m != nil && m.Entity.Person() {
			if k > head+2 && !(senders[sent.Nodes[j].Lemma] && s.titleEndingAt(sent, found, k).words != "") && m.Form == Full && m.First == k {
				return m.Entity
			}
			return nil
		}
		if sent.Nodes[k].Text == "," {
			return s.nameApart(sent, j, k+1)
		}
		if n := sent.Nodes[k]; !isCapital(n.Text) && n.Text != "-" && n.Tag != "POS" && !stateBodies[n.Lower] && !chambers[n.Lower] && n.Lower != "and" && n.Lower != "the" && n.Lower != "of" && n.Lower != "for" {
			return s.nameApart(sent, j, fieldEnd(sent, head))
		}
	}
	return nil
}

// nationBefore is the side of the first country or people named between a noun of office and the name of who holds it:
// "President of the Lao National Assembly Samane Vignaket"; empty if none is.
func (s *Story) nationBefore(sent *tree.Sentence, j int, holder *Entity) string {
	for k := j + 1; k < len(sent.Nodes); k++ {
		if m := s.cover[sent.Index][k]; m != nil && m.Entity == holder {
			break
		}
		if side := s.sideAt(sent.Index, k); len(side) == 2 {
			return side
		}
	}
	return ""
}

// nameApart is the person whose full name stands between commas at node k, after the office at node j with its field: "the
// head of the World Bank, James Wolfensohn, flew"; nil if none does. After an office of a country no list may go on behind
// the name, and the person may be known for no other country.
func (s *Story) nameApart(sent *tree.Sentence, j, k int) *Entity {
	for k > 0 && k+1 < len(sent.Nodes) && honorifics[sent.Nodes[k].Lower] != "" && s.cover[sent.Index][k] == nil {
		k++
	}
	if k < 0 || k >= len(sent.Nodes) || isPlural(sent, j) {
		return nil
	}
	m := s.cover[sent.Index][k]
	if m == nil || m.First != k || m.Form != Full || !m.Entity.Person() || m.Last >= len(sent.Nodes) || sent.Nodes[m.Last].Text != "," {
		return nil
	}
	sides := s.roleSides(sent, j)
	if !slices.ContainsFunc(sides, func(side string) bool { return len(side) == 2 }) {
		return m.Entity
	}
	if next := m.Last + 1; next >= len(sent.Nodes) || sent.Nodes[next].Tag == "CC" || s.cover[sent.Index][next] != nil || m.Entity.Country != "" && !slices.Contains(sides, m.Entity.Country) {
		return nil
	}
	return m.Entity
}

// fieldEnd is the node after the comma that closes the field of the office at node j, told in words of which some have no
// capital: "envoy for the peace process, "; -1 if no comma does.
func fieldEnd(sent *tree.Sentence, j int) int {
	for k := j + 2; k < min(j+11, len(sent.Nodes)); k++ {
		switch n := sent.Nodes[k]; {
		case n.Text == ",":
			return k + 1
		case !sent.IsNoun(k) && !fieldTags[n.Tag]:
			return -1
		}
	}
	return -1
}

// fieldTags are the tags, beside those of nouns, of the words that tell the field of an office.
var fieldTags = map[string]bool{"JJ": true, "DT": true, "HYPH": true, "POS": true, "IN": true, "CC": true, "CD": true, "NNPS": true}

// isPlural tells whether node j is a plural noun.
func isPlural(sent *tree.Sentence, j int) bool {
	return sent.Nodes[j].Tag == "NNS" || sent.Nodes[j].Tag == "NNPS"
}

// indefinite tells whether node j is told as somebody new ("an envoy", "another minister", "a U.S. embassy Official").
func indefinite(sent *tree.Sentence, j int) bool {
	d := sent.Child(j, "det")
	if c := sent.Child(j, "compound"); d < 0 && c >= 0 && c == j-1 {
		d = sent.Child(c, "det")
	}
	return d >= 0 && slices.Contains([]string{"a", "an", "another", "any", "some", "no", "every", "each"}, sent.Nodes[d].Lower)
}

// roleSides are the countries and organisations that a noun phrase of office acts for, as its
// modifiers tell: "French and German officials", "ministers from Iran and Iraq", "Japan's envoy".
func (s *Story) roleSides(sent *tree.Sentence, j int) []string {
	var out []string
	for _, c := range sent.ChildrenOf(j, "amod", "compound", "poss", "nmod", "npadvmod") {
		out = s.addSides(out, sent, c)
		out = s.addSides(out, sent, sent.ChildrenOf(c, "amod", "compound", "poss", "nmod")...)
	}
	if slices.ContainsFunc(out, func(side string) bool { return branched[side] }) { // "Red Cross officials from Iran and Iraq"
		if own := slices.DeleteFunc(s.addSides(slices.Clone(out), sent, sent.Prep(j, "of", "from")...), func(side string) bool { return branched[side] }); len(own) > 0 {
			out = own
		}
	}
	if len(out) == 0 {
		if e := s.sender(sent, j); e != nil && e.Country != "" {
			out = append(out, e.Side())
		}
	}
	if len(out) == 0 {
		out = slices.Concat(s.masters(sent, j), s.appointers(sent, j), s.bodyBefore(sent, j))
	}
	if len(out) == 0 {
		for _, c := range sent.Prep(j, "of", "from", "for", "in") {
			out = s.addSides(out, sent, c)
			if len(s.addSides(nil, sent, sent.ChildrenOf(c, "amod", "compound", "poss", "nmod")...)) == 0 { // "of the Kenyan central bank in Paris"
				out = s.addSides(out, sent, sent.Prep(c, "of", "in")...) // "from the Kansai region of Japan"
			}
		}
	}
	if len(out) == 0 {
		out = s.bodySides(sent, j)
	}
	if len(out) == 0 && j > 0 {
		out = s.addSides(out, sent, j-1)
	}
	if p := sent.Child(j, "poss"); len(out) == 0 && p >= 0 && sent.Nodes[p].Lower == "whose" {
		if v := sent.Climb(p, "poss", "nsubj", "nsubjpass", "dobj", "pobj", "prep"); sent.Nodes[v].Dep == "relcl" {
			out = s.addSides(out, sent, sent.Nodes[v].Head) // "the Arab League, whose ministers meet on Monday"
		}
	}
	if p := sent.Child(j, "poss"); len(out) == 0 && p >= 0 && sent.Nodes[p].Lower == "their" && isPlural(sent, j) {
		out = s.countriesBefore(sent, p)
	}
	if p := sent.Child(j, "poss"); len(out) == 0 && p >= 0 && sent.Nodes[p].Lower == "its" {
		if side := s.possessed(sent, p+1); side != "" {
			out = append(out, side) // "the Jordanian ministry said its officials"
		}
	}
	return out
}

// branched are the organisations that have a society in every country, whose officials are that country's.
var branched = set("ICRC")

// sender is the person whose envoy or minister a noun phrase of office tells of: "Putin's envoy", "an aide of Kohl"; nil
// if it tells of none.
func (s *Story) sender(sent *tree.Sentence, j int) *Entity {
	var of []int
	switch l := sent.Nodes[j].Lemma; {
	case senders[l]:
		of = append(sent.ChildrenOf(j, "poss"), sent.Prep(j, "of")...)
	case servants[l]:
		of = sent.ChildrenOf(j, "poss")
	}
	if advisers[sent.Nodes[j].Lemma] {
		of = append(of, sent.Prep(j, "to")...)
	}
	for _, p := range of {
		if m := s.cover[sent.Index][p]; m != nil && m.Entity.Person() {
			return m.Entity
		}
	}
	return nil
}

// bodySides are the sides of the body that a noun phrase of office is of or from: "a delegation from the Iranian
// parliament". One person acts for a body of the state alone.
func (s *Story) bodySides(sent *tree.Sentence, j int) []string {
	var out []string
	w := roleNumber[sent.Nodes[j].Lemma]
	for _, c := range sent.Prep(j, "of", "from") {
		if w == "body" || w == "many" || isPlural(sent, j) || stateBodies[sent.Nodes[c].Lemma] || ofIssue(sent, c) || heads[sent.Nodes[j].Lemma] {
			out = s.addSides(out, sent, sent.ChildrenOf(c, "amod", "compound", "poss", "nmod")...)
			for _, o := range sent.ChildrenOf(c, "poss") { // "of the Polish Senate's committee"
				out = s.addSides(out, sent, sent.ChildrenOf(o, "amod", "compound", "poss", "nmod")...)
			}
		}
	}
	return out
}

// ofIssue tells whether a node is a bank of the state: "the governor of the Kenyan central bank".
func ofIssue(sent *tree.Sentence, n int) bool {
	return sent.Nodes[n].Lemma == "bank" && sent.Any(sent.ChildrenOf(n, "amod", "compound"), "central", "national", "reserve")
}

// heads are the offices at the head of a body, whose country is theirs.
var heads = set("head", "chairman", "chairwoman", "chairperson", "chair", "director", "secretary", "speaker", "chief", "commander", "deputy")

// addSides adds the sides that nodes and what is coordinated with them tell, each side once.
func (s *Story) addSides(out []string, sent *tree.Sentence, nodes ...int) []string {
	for _, k := range nodes {
		for _, c := range sent.Conjuncts(k) {
			for _, side := range s.sidesAt(sent.Index, c) {
				if m := s.cover[sent.Index][c]; c == k && m != nil && m.Entity != nil { // "of North and South Korea"
					for _, r := range s.twin(sent, m) {
						out = append(out, r.Side)
					}
				}
				if half := halfBefore(sent, k, side); half != "" && c != k {
					out = append(out, half)
				}
				if !slices.Contains(out, side) {
					out = append(out, side)
				}
			}
		}
	}
	return out
}

// chambers are the last words of the names of bodies in which people hold offices.
var chambers = set("assembly", "parliament", "senate", "congress", "council", "committee", "commission", "party", "duma", "house", "diet", "majlis", "cabinet", "presidium")

// stateBodies are what officials may be of, one or many of them: "officials of the Sudanese government".
var stateBodies = set("government", "regime", "administration", "cabinet", "parliament", "assembly", "army", "military", "delegation", "side", "team", "mission", "embassy", "ministry", "leadership", "presidency", "authority", "congress", "senate", "legislature")

// generic are the nouns that fit any office.
var generic = map[string]bool{"leader": true, "official": true, "visitor": true, "guest": true, "host": true, "politician": true, "diplomat": true,
	"envoy": true, "man": true, "woman": true, "statesman": true, "chief": true, "head": true, "negotiator": true, "veteran": true, "supremo": true,
	"mediator": true, "ruler": true, "strongman": true, "dictator": true, "emissary": true}

// topOffices are the offices that "leader" means.
var topOffices = []gazetteer.Office{"president", "prime minister", "king", "supreme leader", "party leader", "leader", "general secretary", "chief executive"}

// Leader is the only person of the story who is known to lead a country; nil if there is none or several.
func (s *Story) Leader(side string) *Entity {
	var found *Entity
	for _, p := range s.people {
		if p.Country != side || !slices.Contains(topOffices, p.Canonical) {
			continue
		}
		if found != nil {
			return nil
		}
		found = p
	}
	return found
}

// Assembly tells whether an organisation is one that sits by itself, as parliaments, courts and banks do: its
// sittings are no gatherings of states.
func (e *Entity) Assembly() bool {
	return slices.ContainsFunc([]string{"Parliament", "Court", "Bank", "Commission", "Tribunal"}, func(w string) bool { return strings.HasSuffix(e.Name, w) })
}

// lesser tells whether a person is known for an office below that of a leader alone.
func (e *Entity) lesser() bool {
	told := strings.ToLower(e.Office)
	if strings.Contains(told, "leader") || slices.Contains(topOffices, e.Canonical) {
		return false
	}
	return strings.Contains(string(e.Canonical), "minister") || strings.Contains(told, "minister") && !strings.Contains(told, "prime minister") ||
		e.Spokesman() || strings.Contains(told, "ambassador") || strings.Contains(told, "envoy")
}

// Spokesman tells whether a person's office is to speak for others.
func (e *Entity) Spokesman() bool {
	return e.Canonical == "spokesman" || strings.Contains(strings.ToLower(e.Office), "spokes") || strings.EqualFold(e.Office, "press secretary")
}

// headships are the offices of those whom "the head of state" and "the head of government" mean.
var headships = map[gazetteer.Office][]gazetteer.Office{
	"head of state":      {"president", "king", "queen", "emir", "sultan", "head of state"},
	"head of government": {"prime minister", "chancellor", "head of government"},
}

// fits tells whether a noun phrase of office may mean this person.
func (e *Entity) fits(office title, noun string, sides []string) bool {
	if len(sides) > 0 && !slices.Contains(sides, e.Country) {
		return false
	}
	told := strings.ToLower(e.Office)
	if noun == "leader" && e.lesser() {
		return false
	}
	if e.sends(noun) {
		return false
	}
	if of := headships[office.canonical]; of != nil && noun == "head" {
		return slices.Contains(of, e.Canonical)
	}
	if generic[noun] {
		return len(sides) > 0 && (noun != "leader" && e.Office+string(e.Canonical) != "" || slices.Contains(topOffices, e.Canonical) || e.Office != "") || noun == "leader" && (slices.Contains(topOffices, e.Canonical) || strings.Contains(told, "leader")) || noun != "leader" && strings.Contains(told, noun)
	}
	if office.canonical != "" && office.canonical == e.Canonical {
		return true
	}
	if firsts[noun] && secondTo(told) && !secondTo(strings.ToLower(office.words)) {
		return false
	}
	if w := wordsOfOffice(office.words); len(w) > 1 && !within(w, wordsOfOffice(told)) {
		return false // "the foreign secretary" is no assistant secretary of state
	}
	head, _, _ := strings.Cut(told, " of ") // "the secretary" is a secretary of state,
	head, _, _ = strings.Cut(head, " for ") // "the minister" a minister for trade
	return told != "" && (strings.HasSuffix(told, strings.ToLower(office.words)) && office.words != "" || strings.HasSuffix(told, noun) || strings.HasSuffix(head, noun))
}

// wordsOfOffice are the words of an office, in lower case.
func wordsOfOffice(office string) []string {
	return strings.FieldsFunc(strings.ToLower(office), func(c rune) bool { return c == ' ' || c == '-' })
}

// within tells whether every word of one list stands in the other.
func within(words, list []string) bool {
	return !slices.ContainsFunc(words, func(w string) bool { return !slices.Contains(list, w) })
}

// firsts are the nouns of office that, without a word more, do not mean him who is second to its holder: "the president" is no
// vice president.
var firsts = set("president", "premier", "chancellor", "chairman", "governor", "king")

// secondTo tells whether an office as told is that of somebody's deputy.
func secondTo(told string) bool {
	return slices.ContainsFunc(wordsOfOffice(told), func(w string) bool { return w == "vice" || w == "deputy" })
}
