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

// insideTitle tells whether what was taken for a name are the last words of a title: "the Yang di-Pertuan Agong, Tuanku Abdul Halim".
func insideTitle(found []gazetteer.Match, sp span) bool {
	return sp.entry == nil && slices.ContainsFunc(found, func(m gazetteer.Match) bool {
		_, ok := titleSense(m)
		return ok && m.First < sp.first && sp.last <= m.Last
	})
}

// things are the words after which a name is that of a storm, a ship, a mountain or a fort.
var things = set("typhoon", "hurricane", "cyclone", "storm", "uss", "hms", "mount", "fort", "cape", "lake")

// namesThing tells whether a name that begins at a node is that of a thing: "Typhoon Haitang".
func namesThing(sent *tree.Sentence, first int) bool {
	return things[sent.Nodes[first].Lower] || first > 0 && things[sent.Nodes[first-1].Lower]
}

// called are the nouns right before the name of a thing: "the Bengali newspaper Banglabazar Patrika".
var called = set("newspaper", "daily", "weekly", "magazine", "journal", "tabloid", "broadcaster", "station", "channel", "network", "airline", "company", "firm", "carmaker", "brewer", "retailer", "ferry", "tanker", "yacht", "submarine", "frigate",
	"destroyer", "vessel", "trawler", "freighter", "village", "town", "hamlet", "settlement", "river", "mountain", "film", "novel", "opera", "racehorse", "nightclub", "hotel")

// isCalled tells whether a name that begins at a node is that of a thing by the noun before it, or of a town by one with "of": "the
// village of Novye Atagi".
func isCalled(sent *tree.Sentence, first int) bool {
	if first > 1 && sent.Nodes[first-1].Lower == "of" && townNouns[sent.Nodes[first-2].Lower] {
		return true
	}
	return first > 0 && called[sent.Nodes[first-1].Lower] && sent.Nodes[first-1].Tag == "NN"
}

// parties are the last words of the names of parties.
var parties = set("party", "movement", "front", "alliance", "coalition", "league", "bloc", "union")

// namesParty tells whether the capitals that end at a node are the name of a party: "the Democratic Progressive Party".
func namesParty(sent *tree.Sentence, last int) bool {
	return last < len(sent.Nodes) && isCapital(sent.Nodes[last].Text) && parties[sent.Nodes[last].Lower]
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

// samePerson finds a story's person of whom name is a fuller or shorter form: the same last word
// and no word that contradicts.
func (s *Story) samePerson(name string) *Entity {
	words := nameWords(name)
	for _, p := range s.people {
		other := p.fullWords()
		if len(words) > 1 && len(other) > 1 && (contains(words, other) || contains(other, words)) {
			return p
		}
	}
	return nil
}

// contains tells whether every word of small is in big.
func contains(big, small []string) bool {
	for _, w := range small {
		if !slices.Contains(big, w) {
			return false
		}
	}
	return true
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

// titleEnds tells for each node whether a title or form of address ends right before it.
func titleEnds(sent *tree.Sentence, found []gazetteer.Match) map[int]bool {
	out := map[int]bool{}
	for _, m := range found {
		if _, ok := titleSense(m); ok {
			out[m.Last] = true
			if last := postedTo(sent, found, m.Last); last > 0 {
				out[last] = true
			}
			if last := fieldBehind(sent, m.Last); last > 0 {
				out[last] = true
			}
		}
	}
	for i, n := range sent.Nodes {
		if _, ok := honorifics[n.Lower]; ok && isCapital(n.Text) {
			out[i+1] = true
		}
		if roleNumber[n.Lower] == "one" {
			out[i+1] = true
		}
	}
	return out
}

// postedTo is where the country ends to which an office that ends at node i is told to be sent, if a name may follow:
// "Iranian Ambassador in Pakistan Shakeri", "UN envoy for Haiti Valdes"; 0 if none is told.
func postedTo(sent *tree.Sentence, found []gazetteer.Match, i int) int {
	if i+1 >= len(sent.Nodes) || sent.Nodes[i].Lower != "in" && sent.Nodes[i].Lower != "to" && sent.Nodes[i].Lower != "for" || !senders[sent.Nodes[i-1].Lower] {
		return 0
	}
	for _, m := range found {
		if m.First == i+1 && blocked(found, m.First) && m.Last < len(sent.Nodes) && isCapital(sent.Nodes[m.Last].Text) {
			return m.Last
		}
	}
	return 0
}

// fieldBehind is where the field ends of an office that ends at node i, told behind it, if a name may follow: "Minister of Mines Felipe
// Arce", "Minister without Portfolio Ricardo Cabrisas"; 0 if none is told.
func fieldBehind(sent *tree.Sentence, i int) int {
	if i >= len(sent.Nodes) || sent.Nodes[i].Lower != "of" && sent.Nodes[i].Lower != "for" && sent.Nodes[i].Lower != "without" {
		return 0
	}
	k := i + 1
	for k < len(sent.Nodes) && (fields[sent.Nodes[k].Lower] != "" || amidFields[sent.Nodes[k].Lower]) {
		k++
	}
	if k == i+1 || k >= len(sent.Nodes) || fields[sent.Nodes[k-1].Lower] == "" || !isCapital(sent.Nodes[k].Text) || bureaus[sent.Nodes[min(k+1, len(sent.Nodes)-1)].Lower] {
		return 0
	}
	return k
}

// bureaus are the last words of the names of the parts of a government that no list of bodies holds: "head of the Foreign Liaison Bureau".
var bureaus = set("bureau", "department", "directorate", "office", "agency", "division", "section", "board", "authority", "service", "fund", "institute", "centre", "center", "unit", "group", "team", "corps", "force", "forces")

// amidFields are the words that stand between or before those of the fields of an office.
var amidFields = set("and", "the", "social", "public", "national", "external", "economic", "foreign", "internal", "international", "rural", "religious", "civil", "&")

// titleSense is the first sense of a match that is an office.
func titleSense(m gazetteer.Match) (gazetteer.Sense, bool) {
	for _, x := range m.Senses {
		if x.Form == gazetteer.Title {
			return x, true
		}
	}
	return gazetteer.Sense{}, false
}

// titledNames are the runs of capitals that follow a title.
func titledNames(sent *tree.Sentence, found []gazetteer.Match, titles map[int]bool) []span {
	var out []span
	for i := range sent.Nodes {
		if !titles[i] || titles[i+1] && i+1 < len(sent.Nodes) && roleNumber[sent.Nodes[i].Lower] != "" {
			continue
		}
		if honorifics[sent.Nodes[i].Lower] != "" || inTitle(found, i) {
			continue // the name comes after the form of address
		}
		if last := nameRun(sent, i, found); last > i {
			out = append(out, span{first: i, last: last, titled: true, rule: "name after a title"})
		}
	}
	return out
}

// nameRun returns the end of the run of capitalised words, initials and particles that starts at i;
// i itself if none does. A run stops before a country, a demonym or a title.
func nameRun(sent *tree.Sentence, i int, found []gazetteer.Match) int {
	last := i
	for j := i; j < len(sent.Nodes); j++ {
		t := sent.Nodes[j].Text
		switch {
		case j == i+1 && officeSurnames[sent.Nodes[j].Lower] && isCapital(t) && (j+1 == len(sent.Nodes) || !isCapital(sent.Nodes[j+1].Text)):
			last = j + 1 // "Northern Ireland Secretary Tom King met"
		case roleNumber[sent.Nodes[j].Lower] != "", blocked(found, j), responsible(sent, j):
			return trimRun(sent, i, last)
		case (isCapital(t) || j > i && elided(t)) && !isQuote(t) && !namesFirm(sent, j) && sent.Nodes[j].Tag != "PRP":
			last = j + 1
		case t == "-" && j > i && j+1 < len(sent.Nodes) && glued(sent, j) && len(sent.Nodes[j+1].Text) > 1:
			last = j + 1
		case j > i && sent.Nodes[j-1].Text == "-" && glued(sent, j-1):
			last = j + 1 // Jong-il
		case particles[sent.Nodes[j].Lower] && j+1 < len(sent.Nodes) && (isCapital(sent.Nodes[j+1].Text) || particles[sent.Nodes[j+1].Lower] || sent.Nodes[j+1].Text == "-"):
		default:
			return trimRun(sent, i, last)
		}
	}
	return trimRun(sent, i, last)
}

// officeSurnames are the offices and ranks that are surnames too.
var officeSurnames = set("king", "pope", "bishop", "baron", "duke", "earl", "abbot")

// elided tells whether a word of a name begins with a particle cut short: "d'Avila", "dell'Orto".
func elided(t string) bool {
	cut := strings.IndexAny(t, "'’")
	if cut < 1 || cut > 4 {
		return false
	}
	_, size := utf8.DecodeRuneInString(t[cut:])
	return isCapital(t[cut+size:]) && strings.ToLower(t[:cut]) == t[:cut]
}

// responsible tells whether a word belongs to an office that has its field behind it: "Minister Responsible for Foreign Affairs".
func responsible(sent *tree.Sentence, j int) bool {
	return j+1 < len(sent.Nodes) && sent.Nodes[j].Lower == "responsible" && sent.Nodes[j+1].Lower == "for"
}

// trimRun takes hanging hyphens off the end of a run.
func trimRun(sent *tree.Sentence, i, last int) int {
	for last > i && sent.Nodes[last-1].Text == "-" {
		last--
	}
	return last
}

// glued tells whether the hyphen at j joins its neighbours without spaces.
func glued(sent *tree.Sentence, j int) bool {
	return j > 0 && j+1 < len(sent.Nodes) && (isCapital(sent.Nodes[j-1].Text) || particles[sent.Nodes[j-1].Lower])
}

// blocked tells whether a country, demonym or title starts at j.
func blocked(found []gazetteer.Match, j int) bool {
	for _, m := range found {
		if m.First != j {
			continue
		}
		for _, x := range m.Senses {
			if x.Form == gazetteer.Title || x.Form == gazetteer.Demonym || x.Entry != nil && x.Entry.Kind == schema.Organization || (x.Entry != nil && x.Entry.Kind == schema.Country && x.Form == gazetteer.Name) {
				return true
			}
		}
	}
	return false
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
