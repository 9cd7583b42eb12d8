package mention

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"demarche/extract/gazetteer"
	"demarche/extract/tree"
	"demarche/schema"
)

// span is a candidate name of a person.
type span struct {
	first, last int
	// entry is the gazetteer's person of that very name; nil if none.
	entry *gazetteer.Entry
	// titled tells that an office or a form of address stands before it.
	titled bool
	rule   string
}

// fullNames finds the full names of people in one sentence: names that the gazetteer knows, names
// after a title, and what the parser takes for a person.
func (s *Story) fullNames(i int, found []gazetteer.Match) {
	sent := s.Sentences[i]
	titles := titleEnds(sent, found)
	var spans []span
	spans = append(spans, s.knownNames(sent, found)...)
	if sent.Part != schema.InTitle { // in a headline every word may bear a capital
		spans = append(spans, titledNames(sent, found, titles)...)
		spans = append(spans, namesBehindBodies(sent, found, titles)...)
		spans = append(spans, parsedNames(sent, found)...)
		spans = append(spans, givenNames(sent, found)...)
		spans = append(spans, s.addressedNames(sent, found)...)
	}
	slices.SortStableFunc(spans, func(a, b span) int {
		if d := (b.last - b.first) - (a.last - a.first); d != 0 {
			return d
		}
		return a.first - b.first
	})
	for _, sp := range spans {
		if sp.entry == nil {
			sp.first = pastPlace(sent, found, sp.first, sp.last)
		}
		if sp.last-sp.first < 2 && sp.entry == nil {
			continue // a single word is a short name; see shortNames
		}
		if at, _ := s.joinedNames(sent, sp.first); sp.entry == nil && len(at) > 1 && sp.last > sp.first+1 && sp.last <= at[len(at)-1]+1 {
			continue // "the Rabin-Arafat summit"
		}
		if insideTitle(found, sp) || namesThing(sent, sp.first) || sp.entry == nil && (namesParty(sent, sp.last) || isCalled(sent, sp.first)) {
			continue
		}
		s.addPerson(i, sp, titles[sp.first] || sp.titled)
	}
}

// pastPlace is where somebody's name begins in a run of capitals of which the first are the place that a preposition leads to: "In Sarajevo Alan Chirac met him".
func pastPlace(sent *tree.Sentence, found []gazetteer.Match, first, last int) int {
	for k := first; first > 0 && k+1 < last; k++ {
		if n := sent.Nodes[k]; n.Dep == "pobj" && n.Head == first-1 && sent.RightEdge(k) == k && whollyPlace(found, first, k+1) {
			return k + 1
		}
	}
	return first
}

// addPerson records a mention of a full name.
func (s *Story) addPerson(i int, sp span, titled bool) {
	sent := s.Sentences[i]
	for sp.last-sp.first > 1 && (honorifics[sent.Nodes[sp.first].Lower] != "" || sp.entry == nil && fields[sent.Nodes[sp.first].Lower] != "") {
		sp.first++
	}
	if w := sent.Nodes[sp.first].Lower; sp.first > 0 && (w == "bin" || w == "ibn") && sent.Nodes[sp.first-1].Text == "Sultan" {
		sp.first-- // "Crown Prince Sultan bin Abdul Aziz", of whom this is the name
	}
	if sp.last-sp.first < 2 && sp.entry == nil {
		return
	}
	if sp.entry == nil && particles[sent.Nodes[sp.first].Lower] && sent.Nodes[sp.first+1].Text == "-" && sp.last-sp.first == 3 {
		return // "Al-Sabah" is a short name
	}
	if sp.entry == nil && (describes(sent, sp) || partyTag(sent, sp.first)) {
		return
	}
	name := spell(sent, sp.first, sp.last)
	var e *Entity
	entry := sp.entry
	if entry == nil {
		entry = s.pick(s.set.Person(name), titled || sp.rule != "name by the parser")
	}
	switch {
	case entry != nil:
		e = s.known(entry, name)
	default:
		e = s.samePerson(name)
		if e == nil {
			e = s.entity("person/"+schema.Slug(name), schema.Person, name)
		}
	}
	if s.add(&Mention{Sentence: i, First: sp.first, Last: sp.last, Form: Full, Entity: e, Rule: sp.rule}) {
		e.told(name)
		e.gender(sent, sp.first)
	}
}

// describes tells whether a run of capitals is joined by a hyphen to a word that makes an adjective of it: "Saddam-era officers".
func describes(sent *tree.Sentence, sp span) bool {
	for k := sp.first + 2; k < sp.last; k++ {
		if sent.Nodes[k-1].Text == "-" && joiners[sent.Nodes[k].Lower] {
			return true
		}
	}
	return false
}

// joiners are the words that make an adjective of a name before a hyphen.
var joiners = set("era", "led", "style", "backed", "appointed", "brokered", "sponsored", "linked", "controlled", "dominated", "ruled", "type", "inspired", "allied")

// knownNames are the people that the gazetteer knows by a full name.
func (s *Story) knownNames(sent *tree.Sentence, found []gazetteer.Match) []span {
	var out []span
	for _, m := range found {
		sense, ok := personSense(m)
		first := m.First
		if styles[sent.Nodes[first].Lower] && m.Last-first > 1 {
			first++ // "King Hussein" is listed so
		}
		if !ok || (m.Last-m.First < 2 && nextIsName(sent, m.Last)) || officeWords(sent, first, m.Last) {
			continue
		}
		last := m.Last
		if last < len(sent.Nodes) && isCapital(sent.Nodes[last].Text) && !startsMatch(found, last) && !sentenceHead(sent, last) {
			continue // a longer name than the known one
		}
		var people []*gazetteer.Entry
		for _, x := range m.Senses {
			if x.Entry != nil && x.Entry.Kind == schema.Person && (x.Form == gazetteer.Name || x.Form == gazetteer.Alias) {
				people = append(people, x.Entry)
			}
		}
		if first > m.First && len(people) > 1 {
			continue // "King Abdullah" is the one whom the story tells of
		}
		out = append(out, span{first: first, last: last, entry: s.fittest(people), rule: "name in " + sense.Source})
	}
	return out
}

// styles are the offices that lists write as the first word of a name.
var styles = set("king", "queen", "pope", "emperor", "sultan", "prince", "princess", "emir", "sheikh")

// officeWords tells whether a span that a list takes for a person holds words of offices or bodies.
func officeWords(sent *tree.Sentence, first, last int) bool {
	return slices.ContainsFunc(sent.Nodes[first:last], func(n tree.Node) bool {
		return roleNumber[n.Lower] != "" || bodyWords[n.Lower] && last-first > 1 && n.Text != "Co"
	}) || sent.Nodes[last-1].Text == "Co"
}

// familyNames are those of Vietnam's family names that bear nine in ten.
var familyNames = set("nguyen", "tran", "le", "pham", "huynh", "hoang", "phan", "vu", "vo", "dang", "bui", "do", "ho", "ngo", "duong", "ly", "trinh", "dinh", "truong")

// namesFirm tells whether node k is a last word of the names of bodies. "Co" behind a family name of Vietnam is none: "Nguyen Co Thach".
func namesFirm(sent *tree.Sentence, k int) bool {
	n := sent.Nodes[k]
	return bodyWords[n.Lower] && !(n.Text == "Co" && k > 0 && familyNames[sent.Nodes[k-1].Lower] && nextIsName(sent, k+1))
}

// sentenceHead tells whether a capital at node i proves nothing: it opens a quotation.
func sentenceHead(sent *tree.Sentence, i int) bool { return i == 0 || isQuote(sent.Nodes[i-1].Text) }

// personSense is the first sense of a match that is a person's full name.
func personSense(m gazetteer.Match) (gazetteer.Sense, bool) {
	for _, x := range m.Senses {
		if x.Entry != nil && x.Entry.Kind == schema.Person && (x.Form == gazetteer.Name || x.Form == gazetteer.Alias) {
			return x, true
		}
		if x.Form != gazetteer.Title && m.Last-m.First == 1 {
			return x, false // a single word that is more often a place
		}
	}
	return gazetteer.Sense{}, false
}

// startsMatch tells whether a match of the gazetteer that is no person's short name starts at i.
func startsMatch(found []gazetteer.Match, i int) bool {
	return slices.ContainsFunc(found, func(m gazetteer.Match) bool { return m.First == i })
}

// nextIsName tells whether node i continues a name.
func nextIsName(sent *tree.Sentence, i int) bool {
	return i < len(sent.Nodes) && isCapital(sent.Nodes[i].Text) && sentenceWord(sent.Nodes[i]) && sent.Nodes[i].Tag != "JJ" && !bodyWords[sent.Nodes[i].Lower]
}

// isCapital tells whether a word starts with an upper-case letter.
func isCapital(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r)
}

// isQuote tells whether a token is a quotation mark.
func isQuote(w string) bool { return strings.Contains("\"“”``''‘’", w) }

// spell writes the words of a span as the text does, without line breaks.
func spell(sent *tree.Sentence, first, last int) string {
	var b strings.Builder
	for i := first; i < last; i++ {
		n := sent.Nodes[i]
		if i > first && n.Text != "-" && sent.Nodes[i-1].Text != "-" && !strings.HasPrefix(n.Text, "'") && !strings.HasPrefix(n.Text, "’") {
			b.WriteByte(' ')
		}
		b.WriteString(n.Text)
	}
	return b.String()
}

// told counts a form of an entity's name and keeps the longest full form as its name. Countries keep
// their own; of an organisation neither the name of a gathering ("EU summit") nor what it is called ("oil cartel") is a form of
// its name.
func (e *Entity) told(form string) {
	e.forms[form]++
	if e.Kind == schema.Country || e.Kind == schema.Organization && !ownForm(form) {
		return
	}
	if len(nameWords(form)) > len(e.fullWords()) {
		e.Name = form
	}
}

// ownForm tells whether a form of an organisation's name is its own, and not that of a gathering or a common noun.
func ownForm(form string) bool {
	return !gatherings[lastWord(form)] && strings.ToLower(form) != form
}

// gatherings are the last words of the names of gatherings.
var gatherings = map[string]bool{"summit": true, "meeting": true, "conference": true, "session": true, "forum": true, "talks": true}

// lastWord is the last word of a name in lower case.
func lastWord(name string) string {
	words := strings.Fields(strings.ToLower(name))
	if len(words) == 0 {
		return ""
	}
	return words[len(words)-1]
}

// gender notes what a form of address before node i tells.
func (e *Entity) gender(sent *tree.Sentence, i int) {
	if e.Gender != 0 {
		return
	}
	if i > 0 {
		switch honorifics[sent.Nodes[i-1].Lower] {
		case "m":
			e.Gender = 'm'
			return
		case "f":
			e.Gender = 'f'
			return
		}
	}
	whole := schema.Fold(e.Name)
	first, _, ok := strings.Cut(whole, " ")
	switch {
	case women[whole] != "", ok && women[first] != "":
		e.Gender = 'f'
	case ok && men[first] != "":
		e.Gender = 'm'
	}
}
