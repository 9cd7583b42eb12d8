package mention

import (
	"slices"
	"strings"

	"demarche/extract/gazetteer"
	"demarche/extract/text"
	"demarche/extract/tree"
	"demarche/schema"
)

// venueWords are the last words of the names of buildings and sites where people meet.
var venueWords = map[string]bool{"palace": true, "hotel": true, "airport": true, "guesthouse": true, "guest house": true, "hall": true, "castle": true,
	"villa": true, "residence": true, "headquarters": true, "ranch": true, "base": true, "mansion": true, "chateau": true, "club": true, "resort": true,
	"centre": true, "center": true, "monastery": true, "church": true, "house": true}

// places finds the countries, places and organisations of one sentence.
func (s *Story) places(i int, found []gazetteer.Match) {
	sent := s.Sentences[i]
	for _, m := range found {
		if s.inLongerName(i, m) || sidedWith(sent, m.First, m.Last) || ofClock(sent, m.First, m.Last) || ofOneState(sent, m, found) {
			continue
		}
		if m.Last-m.First == 1 && s.isSurname(sent.Nodes[m.First].Text, m) {
			continue
		}
		if x, form, ok := s.sense(sent, m); ok {
			entry := s.then(x.Entry)
			if form == Full && sent.Nodes[m.First].Tag == "JJ" && sent.Nodes[m.First].Dep == "amod" && slices.ContainsFunc(m.Senses, func(o gazetteer.Sense) bool { return o.Form == gazetteer.Demonym && o.Entry == x.Entry }) {
				form = Demonym // "an Argentine mission", though "the Argentine" is the country
			}
			e := s.known(entry, spell(sent, m.First, m.Last))
			if entry.Kind == schema.Country || entry.Kind == schema.Organization && !ownForm(e.Name) {
				e.Name = entry.Name
			}
			if s.add(&Mention{Sentence: i, First: m.First, Last: m.Last, Form: form, Entity: e, Rule: "in " + x.Source}) && form != Demonym {
				e.told(spell(sent, m.First, m.Last))
			}
		}
	}
	s.venues(i)
	s.unlistedTowns(i)
}

// ofOneState tells whether a security council is that of one government, by whose it is: "his Security Council", "the Russian Security Council", "Iran's Supreme
// National Security Council"; the United Nations may have theirs too.
func ofOneState(sent *tree.Sentence, m gazetteer.Match, found []gazetteer.Match) bool {
	if m.First == 0 || m.Last-m.First != 2 || sent.Nodes[m.First].Lower != "security" || sent.Nodes[m.First+1].Lower != "council" {
		return false
	}
	before := sent.Nodes[m.First-1]
	if before.Tag == "POS" {
		return m.First > 1 && !united[sent.Nodes[m.First-2].Lower]
	}
	return before.Tag == "PRP$" || before.Lower == "national" || before.Lower == "supreme" || slices.ContainsFunc(found, func(o gazetteer.Match) bool {
		return o.Last == m.First && slices.ContainsFunc(o.Senses, func(x gazetteer.Sense) bool { return x.Form == gazetteer.Demonym })
	})
}

// united are the last words of the names of the United Nations.
var united = set("un", "u.n.", "nations", "organisation", "organization", "world")

// sidedWith tells whether the name between two nodes only tells with whom or against whom somebody sides: a "pro-Iranian council"
// need not be Iran's, nor an "anti-American alliance" or a "US-backed rebel" America's.
func sidedWith(sent *tree.Sentence, first, last int) bool {
	if last+1 < len(sent.Nodes) && sent.Nodes[last].Text == "-" && backing[sent.Nodes[last+1].Lower] {
		return true
	}
	if first < 2 || sent.Nodes[first-1].Text != "-" {
		return false
	}
	w := sent.Nodes[first-2].Lower
	return w == "pro" || w == "anti"
}

// ofClock tells whether the name between two nodes tells by whose clock an hour is: what begins at "17:00 Moscow time" may begin anywhere.
func ofClock(sent *tree.Sentence, first, last int) bool {
	if first == 0 || last >= len(sent.Nodes) || sent.Nodes[last].Lower != "time" {
		return false
	}
	switch sent.Nodes[first-1].Lower {
	case "am", "pm", "a.m.", "p.m.", "noon", "midnight", "hours", "o'clock", "(":
		return true
	}
	return sent.Nodes[first-1].Tag == "CD"
}

// backing are the words after a country and a hyphen that tell what it does for somebody, or once did, who is not its own.
var backing = set("backed", "supported", "funded", "financed", "armed", "trained", "born", "educated")

// then is the entry of a country at the time of the article: the Soviet Union for a Russia of 1987.
func (s *Story) then(e *gazetteer.Entry) *gazetteer.Entry {
	if e.Kind != schema.Country {
		return e
	}
	if old := s.set.Entry("country/" + s.state(strings.TrimPrefix(e.ID, "country/"))); old != nil {
		return old
	}
	return e
}

// isSurname tells whether a single word that a list takes for a place is the surname of a person
// of this story; countries and capitals stay what they are.
func (s *Story) isSurname(word string, m gazetteer.Match) bool {
	x := m.Senses[0]
	if x.Entry != nil && (x.Entry.Kind != schema.Place || x.Entry.Capital || x.Form == gazetteer.Metonym) {
		return false
	}
	return len(s.peopleNamed(word)) > 0
}

// forms are the ways to name a country, place or organisation.
var forms = map[gazetteer.Form]Form{gazetteer.Name: Full, gazetteer.Alias: Full, gazetteer.Demonym: Demonym, gazetteer.Metonym: Metonym}

// sense chooses what a match means here: of several places the one in a country that follows it, else
// the namesake that the story speaks of, else the first.
func (s *Story) sense(sent *tree.Sentence, m gazetteer.Match) (gazetteer.Sense, Form, bool) {
	var best gazetteer.Sense
	score := -1
	for k, x := range m.Senses {
		form, ok := forms[x.Form]
		if !ok || x.Entry == nil || x.Entry.Kind == schema.Person {
			if k == 0 && !officeWords(sent, m.First, m.Last) {
				return x, 0, false
			}
			continue
		}
		v := 10 - min(k, 9)
		if x.Entry.Kind == schema.Place && s.countryFollows(sent, m.Last, x.Entry.Country) {
			v += 40
		}
		if x.Entry.Kind == schema.Place && s.afterTown(sent, m.First, x.Entry.Country) {
			v += 40
		}
		if form == Full && s.mayMean(m.Senses[0].Entry, x.Entry) {
			v += s.nearness(sent.Index, x.Entry.Country)
		}
		if x.Entry.Kind == schema.Country && ofTwo(m) {
			v += s.sharing(x.Entry)
		}
		if v > score {
			best, score = x, v
		}
	}
	return best, forms[best.Form], score >= 0
}

// afterTown tells whether a name stands behind a town of a given country and a comma: "Augusta, Georgia" means the American state.
func (s *Story) afterTown(sent *tree.Sentence, first int, code string) bool {
	if first < 2 || sent.Nodes[first-1].Text != "," || code == "" {
		return false
	}
	c := s.cover[sent.Index][first-2]
	return c != nil && c.Form == Full && c.Entity.Kind == schema.Place && c.Entity.Country == code
}

// ofTwo tells whether a match is the name of two countries: "Congo". The common name of a divided one is not: "Korea" by itself is the
// South, though the story be about the North.
func ofTwo(m gazetteer.Match) bool {
	code := ""
	for _, x := range m.Senses {
		if x.Entry == nil || x.Entry.Kind != schema.Country || forms[x.Form] == Metonym {
			continue
		}
		if code != "" && code != x.Entry.Country {
			return partners[code] != x.Entry.Country && partners[x.Entry.Country] != code
		}
		code = x.Entry.Country
	}
	return false
}

// sharing is what speaks for one of two countries of a name: that the story names it otherwise too ("Brazzaville"), and against it, that
// it had another name then, as Zaire had, which was no Congo.
func (s *Story) sharing(e *gazetteer.Entry) int {
	v := 0
	if s.lands[e.Country] > 0 {
		v += 15
	}
	if s.then(e) != e {
		v -= 30
	}
	return v
}

// largeTown is how many people make a town one that is meant wherever no country is told.
const largeTown = 500_000

// smallTown tells whether an entry is a town that only a story which speaks of its country means.
func smallTown(e *gazetteer.Entry) bool {
	return e != nil && e.Kind == schema.Place && !e.Capital && e.City == "" && e.Population > 0 && e.Population < largeTown
}

// maxShare is how many times more people the best known town of a name may have than a namesake that the
// story means instead.
const maxShare = 4

// mayMean tells whether a namesake may be meant for a small town of whose country the story says nothing.
// Small towns of the United States, which have every name, are told with their state.
func (s *Story) mayMean(first, x *gazetteer.Entry) bool {
	return smallTown(first) && s.lands[first.Country] == 0 && x.Kind == schema.Place && x.Country != "US" && first.Population <= maxShare*x.Population
}

// nearness is how much a story speaks of a country: in the same sentence, elsewhere, or not at all.
func (s *Story) nearness(sentence int, code string) int {
	switch {
	case code == "" || s.lands[code] == 0:
		return 0
	case s.landsAt[sentence][code] > 0:
		return 20
	}
	return 10
}

// countLands counts how often the story names each country, by its name, its people or those who act for
// it. A name of two tells of neither.
func (s *Story) countLands(found [][]gazetteer.Match) {
	s.lands, s.landsAt = map[string]int{}, make([]map[string]int, len(found))
	for i := range found {
		s.landsAt[i] = map[string]int{}
		for _, m := range found[i] {
			if len(m.Senses) == 0 || m.Senses[0].Entry == nil || m.Senses[0].Entry.Kind == schema.Organization || smallTown(m.Senses[0].Entry) || ofTwo(m) {
				continue
			}
			if code := m.Senses[0].Entry.Country; code != "" {
				s.lands[code]++
				s.landsAt[i][code]++
			}
		}
	}
}

// countryFollows tells whether the words after a place name a given country ("Santiago, Chile").
func (s *Story) countryFollows(sent *tree.Sentence, i int, code string) bool {
	if i+1 >= len(sent.Nodes) || (sent.Nodes[i].Text != "," && sent.Nodes[i].Lower != "of") || code == "" {
		return false
	}
	for _, m := range s.set.Find(s.Doc.Tokens[sent.First+i+1 : min(sent.First+i+5, sent.Last)]) {
		for _, x := range m.Senses {
			if m.First == 0 && x.Entry != nil && x.Entry.Country == code && !opensName(sent, i+1+m.Last) {
				return true
			}
		}
	}
	return false
}

// opensName tells whether the word at a node goes on with what a country before it begins: "in Venice, U.S. Secretary Baker said".
func opensName(sent *tree.Sentence, n int) bool {
	if n >= len(sent.Nodes) {
		return false
	}
	w := sent.Nodes[n]
	return (strings.HasPrefix(w.Tag, "NN") || w.Tag == "JJ" || w.Tag == "POS") && !occasions[w.Lower]
}

// venues finds names of buildings that no list holds: capitals before a word like palace.
func (s *Story) venues(i int) {
	sent := s.Sentences[i]
	for j := 1; j < len(sent.Nodes); j++ {
		if !venueWords[sent.Nodes[j].Lower] || s.cover[i][j] != nil {
			continue
		}
		first := j
		for first > 0 && s.cover[i][first-1] == nil && isCapital(sent.Nodes[first-1].Text) && sent.Nodes[first-1].Tag != "DT" {
			first--
		}
		if first < j && (first > 0 || j-first > 1) {
			s.venue(i, first, j+1)
		}
	}
}

// venue adds a venue whose name stands between two nodes. The town right before the name tells its country ("Astana Nursultan Nazarbayev Airport"), and is
// itself the name where the rest only tells what stands there ("Jeddah International Airport").
func (s *Story) venue(i, first, last int) {
	sent := s.Sentences[i]
	var town *Mention
	if k := first - 1; k > 0 && sent.Nodes[k].Tag == "POS" {
		town = s.cover[i][k-1]
	} else if k >= 0 {
		town = s.cover[i][k]
	}
	inTown := town != nil && town.Form == Full && town.Entity.Kind == schema.Place
	if inTown && last-first == 2 && sent.Nodes[first].Lower == "international" {
		return
	}
	name := spell(sent, first, last)
	e := s.entity("place/"+schema.Slug(name), schema.Place, name)
	if inTown && e.Country == "" {
		e.Country = town.Entity.Country
	}
	s.add(&Mention{Sentence: i, First: first, Last: last, Form: Full, Entity: e, Rule: "name of a venue"})
}

// setDateline links the dateline's city: of several of its name the one in the country or state told after it, and if no list holds it there,
// an unlisted one of that country.
func (s *Story) setDateline(city, region string) {
	if city == "" {
		return
	}
	name := titleCase(city)
	lands := s.landsNamed(region)
	var first *gazetteer.Entry
	for _, m := range s.set.Find(text.Tokenize(name)) {
		for _, x := range m.Senses {
			if m.First != 0 || x.Entry == nil || x.Entry.Kind != schema.Place && x.Entry.Kind != schema.Country || x.Form == gazetteer.Demonym {
				continue
			}
			if first == nil {
				first = x.Entry
			}
			if slices.Contains(lands, x.Entry.Country) {
				s.Dateline = s.known(x.Entry, x.Entry.Name)
				return
			}
		}
	}
	switch {
	case first != nil:
		s.Dateline = s.known(first, first.Name)
	case len(lands) > 0:
		s.Dateline = s.entity("place/"+schema.Slug(name), schema.Place, name)
		s.Dateline.Country = lands[0]
	}
}

// landsNamed are the countries that the words after a dateline's city name or name a part of: "Slovenia", "Calif."; nil for none.
func (s *Story) landsNamed(region string) []string {
	var out []string
	for _, m := range s.set.Find(text.Tokenize(region)) {
		for _, x := range m.Senses {
			if m.First == 0 && x.Entry != nil && x.Entry.Country != "" && (x.Entry.Kind == schema.Place || x.Entry.Kind == schema.Country) && x.Form != gazetteer.Demonym {
				out = append(out, x.Entry.Country)
			}
		}
	}
	return out
}

// titleCase turns the capitals of a dateline into a name: "MAR DEL PLATA" to "Mar Del Plata".
func titleCase(city string) string {
	words := strings.Fields(strings.ToLower(city))
	for i, w := range words {
		r := []rune(w)
		r[0] = []rune(strings.ToUpper(string(r[0])))[0]
		words[i] = string(r)
	}
	return strings.Join(words, " ")
}
