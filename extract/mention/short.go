package mention

import (
	"cmp"
	"slices"
	"strings"

	"demarche/extract/gazetteer"
	"demarche/extract/tree"
	"demarche/schema"
)

// shortNames finds the short forms of one sentence: parts of the names of people that the story
// names in full, and surnames after a title or of people in office.
func (s *Story) shortNames(i int, found []gazetteer.Match) {
	sent := s.Sentences[i]
	titles := titleEnds(sent, found)
	for j := 0; j < len(sent.Nodes); j++ {
		n := sent.Nodes[j]
		if s.cover[i][j] != nil || !isCapital(n.Text) || isQuote(n.Text) || inTitle(found, j) || roleNumber[n.Lower] != "" || honorifics[n.Lower] != "" && !s.rankAsName(sent, j, titles[j]) {
			continue
		}
		if j > 0 && things[sent.Nodes[j-1].Lower] || namesake(sent, j) || s.hyphened(sent, j) {
			continue
		}
		last := s.shortRun(i, j, found)
		name := spell(sent, j, last)
		e, rule := s.shortName(sent, name, titles[j], j, found)
		if e == nil {
			continue
		}
		if s.add(&Mention{Sentence: i, First: j, Last: last, Form: Short, Entity: e, Rule: rule}) {
			e.forms[name]++
			e.gender(sent, j)
		}
		j = last - 1
	}
}

// hyphened tells whether a word is the end of a longer one: the "Fu" of "Osaka-Fu".
func (s *Story) hyphened(sent *tree.Sentence, j int) bool {
	if j < 2 || sent.Nodes[j-1].Text != "-" {
		return false
	}
	at := s.Doc.Tokens[sent.First+j-2 : sent.First+j+1]
	return at[0].EndByte == at[1].StartByte && at[1].EndByte == at[2].StartByte && isCapital(at[0].Text)
}

// namesake tells whether a name only begins that of a thing called after somebody: "the Nobel Peace Prize", "the Carter Center".
func namesake(sent *tree.Sentence, j int) bool {
	last := j
	for last+1 < len(sent.Nodes) && last < j+maxNamesake && isCapital(sent.Nodes[last+1].Text) && strings.HasPrefix(sent.Nodes[last+1].Tag, "NNP") {
		last++
	}
	return last > j && calledAfter[sent.Nodes[last].Lower]
}

// maxNamesake is how many words after somebody's name the name of a thing called after him may have.
const maxNamesake = 3

// calledAfter are the last words of the names of things that are called after people.
var calledAfter = set("prize", "award", "medal", "foundation", "institute", "institution", "library", "university", "college", "school", "hospital", "street", "avenue", "boulevard", "square", "stadium", "theatre", "theater", "museum", "bridge", "center", "centre", "memorial", "mausoleum")

// inTitle tells whether node j belongs to the words of an office.
func inTitle(found []gazetteer.Match, j int) bool {
	return slices.ContainsFunc(found, func(m gazetteer.Match) bool {
		_, ok := titleSense(m)
		return ok && m.First <= j && j < m.Last
	})
}

// shortRun is the end of the short name that starts at node j: hyphens and particles included.
func (s *Story) shortRun(i, j int, found []gazetteer.Match) int {
	sent := s.Sentences[i]
	last := nameRun(sent, j, found)
	for k := j + 1; k < last; k++ {
		if s.cover[i][k] != nil {
			last = k
		}
	}
	for last > j+1 && len(s.peopleNamed(spell(sent, j, last))) == 0 {
		last--
	}
	return max(last, j+1)
}

// shortName tells whom a short name means here: a person that the story names in full, else
// someone in office whom the gazetteer knows by that surname, else, after a title, a new person.
func (s *Story) shortName(sent *tree.Sentence, name string, titled bool, j int, found []gazetteer.Match) (*Entity, string) {
	if p := s.peopleNamed(name); len(p) > 0 {
		if e := cmp.Or(s.crownedOther(p, name, sent, j, found), s.headOther(p, name, sent, j, found)); titled && e != nil {
			return s.known(e, name), "name of one in that office"
		}
		return s.nearest(p, sent.Index, j, found), "part of a name of this story"
	}
	n := sent.Nodes[j]
	if sent.Part == schema.InTitle && !titled {
		return nil, "" // in a headline every word may bear a capital
	}
	if modifiers[n.Lower] || responsible(sent, j) { // "Deputy Assistant Secretary Roth"
		return nil, ""
	}
	if bodyWords[n.Lower] || fields[n.Lower] != "" || (j == 0 && !titled && n.Tag != "NNP") || namesParty(sent, nameRun(sent, j, found)) {
		return nil, ""
	}
	known := s.set.Surname(name, s.first, s.last)
	if titled {
		if e := s.inOffice(known, sent, j, found); e != nil {
			return s.known(e, name), "surname of one in that office"
		}
		if sent.Part == schema.InTitle {
			return nil, ""
		}
		if honorificOnly(sent, j, found) || roleNumber[sent.Nodes[j-1].Lower] != "" {
			return s.entity("person/"+schema.Slug(name), schema.Person, name), "name after a title"
		}
		return nil, ""
	}
	if len(known) > 0 && n.Tag == "NNP" && surnameSense(found, j) && !namesOccasion(sent, j) && !s.hyphenated(sent, j) && !s.isPlace(name) {
		return s.known(known[0], name), "surname of one in office"
	}
	if s.isLone(name) {
		return s.entity("person/"+schema.Slug(name), schema.Person, name), "surname by the parser"
	}
	return nil, ""
}

// namesOccasion tells whether a word stands between "the" and the noun of what was talked or agreed there: "the Burnham talks" are called after a town
// and not after a leader of whom the story tells nothing else.
func namesOccasion(sent *tree.Sentence, j int) bool {
	if j < 1 || j+1 >= len(sent.Nodes) || sent.Nodes[j-1].Lower != "the" {
		return false
	}
	return calledAfterTowns[sent.Nodes[j+1].Lemma] && sent.IsNoun(j+1)
}

// isPlace tells whether the story says of a word that something is "at" or "in" it: no leader of whom it tells nothing but his surname.
func (s *Story) isPlace(name string) bool {
	return slices.ContainsFunc(s.Sentences, func(sent *tree.Sentence) bool {
		for j := 1; j < len(sent.Nodes); j++ {
			if n := sent.Nodes[j]; n.Text == name && n.Dep == "pobj" && (sent.Nodes[j-1].Lower == "at" || sent.Nodes[j-1].Lower == "in") && !trusting[sent.Nodes[sent.Nodes[j-1].Head].Lemma] {
				return true
			}
		}
		return false
	})
}

// trusting are the words after which "in" and "at" stand before people: "faith in Kok", "angry at Kok".
var trusting = set("confidence", "faith", "trust", "belief", "believe", "interest", "interested", "hope", "angry", "anger", "furious", "fire", "shoot", "aim", "laugh", "shout", "look", "lash", "hit", "swipe", "jab")

// withArticle tells whether the story writes a word by itself with an article, as it does of things called after people: "the Ilyushin touched down".
func (s *Story) withArticle(name string) bool {
	return slices.ContainsFunc(s.Sentences, func(sent *tree.Sentence) bool {
		for j := 1; j < len(sent.Nodes); j++ {
			if w := sent.Nodes[j-1].Lower; sent.Nodes[j].Text == name && (w == "the" || w == "a" || w == "an") && (j+1 == len(sent.Nodes) || !sent.IsNoun(j+1)) {
				return true
			}
		}
		return false
	})
}

// calledAfterTowns are the nouns for what bears the name of the town where it was held or signed.
var calledAfterTowns = set("talk", "round", "summit", "conference", "meeting", "negotiation", "accord", "agreement", "declaration", "treaty", "process", "pact", "protocol", "truce")

// hyphenated tells whether a word is the beginning of a longer one: the "Dong" of "Dong-A Ilbo".
func (s *Story) hyphenated(sent *tree.Sentence, j int) bool {
	if j+2 >= len(sent.Nodes) || sent.Nodes[j+1].Text != "-" {
		return false
	}
	at := s.Doc.Tokens[sent.First+j : sent.First+j+3]
	return at[0].EndByte == at[1].StartByte && at[1].EndByte == at[2].StartByte && isCapital(at[2].Text)
}

// minLone is how often the parser must take a single word for a person before it is believed.
const minLone = 2

// isLone tells whether the parser takes a single word for a person often enough to be believed. It is asked of no word
// that the story has less often.
func (s *Story) isLone(name string) bool {
	if lone, ok := s.lone[name]; ok {
		return lone
	}
	var at []*tree.Sentence
	times, count := 0, 0
	for _, sent := range s.Sentences {
		before := times
		for j := range sent.Nodes {
			if sent.Part != schema.InTitle && sent.Nodes[j].Text == name && !s.hyphened(sent, j) {
				times++
			}
		}
		if times > before {
			at = append(at, sent)
		}
	}
	if times < minLone || s.isPlace(name) || s.withArticle(name) {
		at = nil
	}
	for _, sent := range at {
		for _, n := range sent.Names() {
			if n.Label == "PERSON" && n.Last-n.First == 1 && sent.Nodes[n.First].Text == name && !s.hyphened(sent, n.First) {
				count++
			}
		}
	}
	s.lone[name] = count >= minLone
	return s.lone[name]
}

// honorificOnly tells whether what stands before node j is a form of address or a listed title.
func honorificOnly(sent *tree.Sentence, j int, found []gazetteer.Match) bool {
	if j > 0 && honorifics[sent.Nodes[j-1].Lower] != "" {
		return true
	}
	return slices.ContainsFunc(found, func(m gazetteer.Match) bool {
		_, ok := titleSense(m)
		return ok && m.Last == j
	})
}

// surnameSense tells whether the gazetteer takes the word at j for a surname and nothing else.
func surnameSense(found []gazetteer.Match, j int) bool {
	return slices.ContainsFunc(found, func(m gazetteer.Match) bool {
		return m.First == j && len(m.Senses) > 0 && m.Senses[0].Form == gazetteer.ShortName
	})
}

// inOffice is the first of several people whose offices agree with the title before node j.
func (s *Story) inOffice(people []*gazetteer.Entry, sent *tree.Sentence, j int, found []gazetteer.Match) *gazetteer.Entry {
	office, of := s.titleBefore(sent, found, j)
	if of == "" && office.words != "" {
		of = s.listSide(sent, found, office.first)
	}
	var best *gazetteer.Entry
	told := -1
	for _, p := range people {
		if len(p.Terms) == 0 || office.canonical == "" {
			continue
		}
		for _, t := range p.Terms {
			if t.Office == office.canonical && (of == "" || t.Of == of) && s.lands[t.Of] > told {
				best, told = p, s.lands[t.Of] // of two kings the one of whose country the story speaks
			}
		}
	}
	if best != nil {
		return best
	}
	if len(people) > 0 && of == "" {
		return people[0]
	}
	for _, p := range people {
		if p.Country == of {
			return p
		}
	}
	return nil
}

// listSide is the side told with the person who stands before a title in a list: "Saudi King Fahd and Crown
// Prince Abdullah"; empty if none does.
func (s *Story) listSide(sent *tree.Sentence, found []gazetteer.Match, first int) string {
	k := first - 1
	for k >= 0 && separator(sent.Nodes[k].Lower) {
		k--
	}
	if k < 0 || k == first-1 {
		return ""
	}
	c := s.cover[sent.Index][k]
	if c == nil || !c.Entity.Person() {
		return ""
	}
	t, of := s.titleBefore(sent, found, c.First)
	if t.words == "" {
		return ""
	}
	return of
}

// crowned are the offices of those who are called by their given names.
var crowned = []gazetteer.Office{"king", "crown prince", "prince", "pope", "sheikh"}

// crownedOther is one in a crowned office who bears the short name before which that office stands, where
// none of the people of the story who bear it holds it: "King Hussein" beside Saddam Hussein.
func (s *Story) crownedOther(people []*Entity, name string, sent *tree.Sentence, j int, found []gazetteer.Match) *gazetteer.Entry {
	office, of := s.titleBefore(sent, found, j)
	if !slices.Contains(crowned, office.canonical) || slices.ContainsFunc(people, func(p *Entity) bool {
		return s.styled(p, office.words) || p.Canonical == office.canonical || p.Known == nil || slices.ContainsFunc(p.Known.Terms, func(t gazetteer.Term) bool { return slices.Contains(crowned, t.Office) })
	}) {
		return nil
	}
	for _, e := range s.set.Surname(name, s.first, s.last) {
		if slices.ContainsFunc(e.Terms, func(t gazetteer.Term) bool {
			return t.Office == office.canonical && (of == "" || s.heir(t.Of) == of)
		}) {
			return e
		}
	}
	return nil
}

// styled tells whether a title stands right before the full name of a person somewhere: "Sheikh Abdullah bin Zayed".
func (s *Story) styled(p *Entity, title string) bool {
	return slices.ContainsFunc(p.Mentions, func(m *Mention) bool {
		return m.Form == Full && m.First > 0 && strings.EqualFold(s.Sentences[m.Sentence].Nodes[m.First-1].Text, title)
	})
}

// peopleNamed are the story's people whose full name holds every word of a short name, whose last
// word is the first or the last of the full name.
func (s *Story) peopleNamed(name string) []*Entity {
	words := nameWords(name)
	if len(words) == 0 {
		return nil
	}
	if out := s.withLastName(words); len(out) > 0 {
		return out
	}
	var long, any []*Entity
	for _, p := range s.people { // "Mobutu" for Mobutu Sese Seko: nobody bears it as the last name
		if full := p.fullWords(); len(words) == 1 && full != nil && full[0] == words[0] {
			any = append(any, p)
			if len(full) > 2 || fathered(p.Name) {
				long = append(long, p)
			}
		}
	}
	if len(any) == 1 { // "Saddam", "Dilma": nobody else of the story bears it
		return any
	}
	return long
}

// fathered tells whether a name tells whose son or daughter one is, so that the given name alone may stand for it:
// "Sheikh Abdullah" for Abdullah bin Zayed.
func fathered(name string) bool {
	return slices.ContainsFunc(strings.Fields(strings.ToLower(name)), func(w string) bool { return w == "bin" || w == "ibn" || w == "bint" || w == "ben" })
}

// withLastName are the story's people who are called by these words by the custom of their country.
func (s *Story) withLastName(words []string) []*Entity {
	var out []*Entity
	for _, p := range s.people {
		full := p.fullWords()
		if len(full) == 0 || !within(words, full) {
			continue
		}
		if w := words[len(words)-1]; w == full[len(full)-1] || (words[0] == full[0] && s.familyFirst(p)) || strings.HasSuffix(full[len(full)-1], w) && len(words) == len(full) {
			out = append(out, p)
		}
	}
	return out
}

// familyFirstCountries are those whose people bear the family name first.
var familyFirstCountries = map[string]bool{"CN": true, "KR": true, "KP": true, "TW": true, "HK": true, "VN": true, "SG": true, "KH": true, "MM": true, "MO": true, "MY": true}

// familyFirst tells whether a person may be called by the first word of the full name: known to be
// of a country where the family name leads, or not known to be of any and of three short words.
func (s *Story) familyFirst(p *Entity) bool {
	if p.Known != nil && p.Known.Country != "" {
		return familyFirstCountries[p.Known.Country]
	}
	if p.Country != "" {
		return familyFirstCountries[p.Country]
	}
	return len(strings.Fields(strings.ReplaceAll(p.Name, "-", " "))) == 3 || len(p.Name) <= 12
}

// nearest chooses among namesakes: one whose office stands before the name, else the one mentioned
// last before this place. One who speaks for others is meant only where something is said.
func (s *Story) nearest(people []*Entity, sentence, node int, found []gazetteer.Match) *Entity {
	if len(people) == 1 {
		return people[0]
	}
	if office, of := s.titleBefore(s.Sentences[sentence], found, node); office.canonical != "" || of != "" {
		for _, p := range people {
			if p.Known != nil && slices.ContainsFunc(p.Known.Terms, func(t gazetteer.Term) bool {
				return t.Office == office.canonical && (of == "" || t.Of == of)
			}) {
				return p
			}
		}
		if i := slices.IndexFunc(people, func(p *Entity) bool { return s.styledAs(p, office.words) }); i >= 0 {
			return people[i] // "President Kim" where the story names President Kim Young-sam and Kim Jong-pil
		}
	}
	if others := slices.DeleteFunc(slices.Clone(people), s.kin); len(others) > 0 {
		people = others
	}
	if !s.says(sentence, node) {
		if others := slices.DeleteFunc(slices.Clone(people), s.introduced); len(others) > 0 {
			people = others
		}
	}
	best, at := people[0], -1
	for _, p := range people {
		for _, m := range p.Mentions {
			if before := m.Sentence*10000 + m.First; before < sentence*10000+node && before > at {
				best, at = p, before
			}
		}
	}
	return best
}

// styledAs tells whether the words of an office stand right before the full name of a person somewhere.
func (s *Story) styledAs(p *Entity, office string) bool {
	words := strings.Fields(office)
	return len(words) > 0 && slices.ContainsFunc(p.Mentions, func(m *Mention) bool {
		nodes := s.Sentences[m.Sentence].Nodes
		for k, w := range words {
			if at := m.First - len(words) + k; m.Form != Full || at < 0 || !strings.EqualFold(nodes[at].Text, w) {
				return false
			}
		}
		return true
	})
}

// relatives are the words for somebody by the family of another, who then shares his surname.
var relatives = set("wife", "husband", "son", "daughter", "brother", "sister", "widow", "mother", "father", "nephew", "cousin", "spouse")

// kin tells whether the full name of a person whom no list knows follows a word for a relative: of "the president's wife, Laura Bush" a
// surname alone does not tell.
func (s *Story) kin(p *Entity) bool {
	return p.Known == nil && slices.ContainsFunc(p.Mentions, func(m *Mention) bool {
		nodes, k := s.Sentences[m.Sentence].Nodes, m.First-1
		if k > 0 && nodes[k].Text == "," {
			k--
		}
		return m.Form == Full && k >= 0 && relatives[nodes[k].Lower]
	})
}

// introduced tells whether a person's full name is told with the word for one who speaks for others: "spokesman Kim Eui-kyeom".
func (s *Story) introduced(p *Entity) bool {
	return s.styled(p, "spokesman") || s.styled(p, "spokeswoman") || s.styled(p, "spokesperson")
}

// says tells whether the noun phrase of a node is the subject of a verb of saying.
func (s *Story) says(sentence, node int) bool {
	sent := s.Sentences[sentence]
	node = sent.Climb(node, "compound")
	return sent.Nodes[node].Dep == "nsubj" && saying[sent.Nodes[sent.Nodes[node].Head].Lemma]
}
