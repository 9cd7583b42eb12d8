package mention

import (
	"demarche/extract/gazetteer"
	"demarche/extract/tree"
	"demarche/schema"
)

// maxTownWords is how many words the name of a town that no list holds may have.
const maxTownWords = 3

// townPreposition are the words that stand before a town.
var townPreposition = wordSet("in", "at", "to", "from", "near", "of", "for", "outside")

// townNouns are the words for what a town's name follows after "of": "the village of Blaesheim".
var townNouns = wordSet("town", "village", "city", "resort", "port", "suburb", "spa", "hamlet", "island", "base", "enclave", "retreat")

// compass are the words that set a part of a country apart: "Blaesheim, eastern France".
var compass = wordSet("northern", "southern", "eastern", "western", "central", "north", "south", "east", "west", "northeastern", "northwestern", "southeastern",
	"southwestern", "northeast", "northwest", "southeast", "southwest", "in", "the", "of", "-")

// lengths are the units in which the way from one town to another is told.
var lengths = wordSet("kilometers", "kilometres", "kilometer", "kilometre", "km", "kms", "miles", "mile")

// measures are the words besides numbers, units and points of the compass with which that is done: "about 60 miles (100 km) outside Lima".
var measures = wordSet("kilometers", "kilometres", "kilometer", "kilometre", "km", "kms", "miles", "mile", "(", ")", "some", "about", "around", "nearly", "almost", "roughly",
	"just", "from", "outside", "away", "or")

// wordSet makes a set of words.
func wordSet(words ...string) map[string]bool {
	out := map[string]bool{}
	for _, w := range words {
		out[w] = true
	}
	return out
}

// unlistedTowns finds towns that no list holds where the text tells their country: "Noordwijk,
// Netherlands", "Blaesheim, eastern France", "the Sardinian resort of Porto Cervo", "Fuschl, 20 km east of Salzburg".
func (s *Story) unlistedTowns(i int) {
	sent := s.Sentences[i]
	for j := 1; j < len(sent.Nodes); j++ {
		if !townPreposition[sent.Nodes[j-1].Lower] {
			continue
		}
		last := s.nameEnd(i, j)
		if last == j {
			continue
		}
		country := s.landAfter(i, last)
		if country == "" && j >= 2 && sent.Nodes[j-1].Lower == "of" && townNouns[sent.Nodes[j-2].Lower] {
			country = s.landBefore(i, j-2)
		}
		if country == "" {
			continue
		}
		name := spell(sent, j, last)
		e := s.entity("place/"+schema.Slug(name+" "+country), schema.Place, name)
		e.Country = country
		s.add(&Mention{Sentence: i, First: j, Last: last, Form: Full, Entity: e, Rule: "town told with its country"})
	}
}

// nameEnd is the end of the run of capitals at a node that no mention covers; the node itself if there is
// none, or it is longer than a town's name.
func (s *Story) nameEnd(i, j int) int {
	sent := s.Sentences[i]
	last := j
	for last < len(sent.Nodes) && s.cover[i][last] == nil && isCapital(sent.Nodes[last].Text) && sent.IsNoun(last) {
		last++
	}
	if last-j > maxTownWords {
		return j
	}
	return last
}

// landAfter is the country told after a comma behind a town: "Netherlands", "eastern France", "in
// northern Italy", "20 km east of Salzburg"; empty if none is.
func (s *Story) landAfter(i, comma int) string {
	sent := s.Sentences[i]
	if comma >= len(sent.Nodes) || sent.Nodes[comma].Text != "," {
		return ""
	}
	if country := s.landAway(i, comma+1); country != "" {
		return country
	}
	k := comma + 1
	for k < len(sent.Nodes) && s.cover[i][k] == nil && compass[sent.Nodes[k].Lower] {
		k++
	}
	if k < len(sent.Nodes) {
		if c := s.cover[i][k]; c != nil && c.Form == Full && c.Entity.Kind == schema.Country && !opensName(sent, c.Last) {
			return c.Entity.Country
		}
	}
	return ""
}

// landAway is the country of the town from which another lies as far as the words at a node tell: "some 60 miles (100 km) north of
// Sarajevo"; empty if they tell no such thing.
func (s *Story) landAway(i, k int) string {
	sent, measured := s.Sentences[i], false
	for ; k < len(sent.Nodes) && s.cover[i][k] == nil; k++ {
		n := sent.Nodes[k]
		if n.Tag != "CD" && !compass[n.Lower] && !measures[n.Lower] {
			return ""
		}
		measured = measured || lengths[n.Lower]
	}
	if k == len(sent.Nodes) || !measured {
		return ""
	}
	if c := s.cover[i][k]; c.Form == Full && c.Entity.Kind == schema.Place {
		return c.Entity.Country
	}
	return ""
}

// landBefore is the country whose name, people or part stands among the words before the noun for a town:
// "the French village of"; empty if none does.
func (s *Story) landBefore(i, noun int) string {
	sent := s.Sentences[i]
	for k := noun - 1; k >= 0 && k >= noun-maxTownWords; k-- {
		if c := s.cover[i][k]; c != nil && c.Entity != nil && c.Entity.Kind != schema.Person && c.Entity.Kind != schema.Organization {
			return c.Entity.Country
		}
		if n := sent.Nodes[k]; n.Tag == "DT" || n.Tag == "IN" || n.Text == "," {
			break
		}
	}
	return ""
}

// inLongerName tells whether a small town of the lists is only a part of a longer name that they do not
// hold: "an air base at Brize Norton", "in Porto Cervo".
func (s *Story) inLongerName(i int, m gazetteer.Match) bool {
	sent := s.Sentences[i]
	if len(m.Senses) == 0 || !smallTown(m.Senses[0].Entry) || m.Senses[0].Form != gazetteer.Name {
		return false
	}
	first := m.First > 1 && properName(sent, m.First-1) && townPreposition[sent.Nodes[m.First-2].Lower] && s.cover[i][m.First-1] == nil
	next := m.Last < len(sent.Nodes) && m.First > 0 && properName(sent, m.Last) && sent.Nodes[m.First].Head == m.Last &&
		townPreposition[sent.Nodes[m.First-1].Lower] && s.cover[i][m.Last] == nil && (m.Last+1 == len(sent.Nodes) || !sent.IsNoun(m.Last+1))
	return first || next
}

// properName tells whether a node can be a word of a town's name: a capital that is no word for a part of
// the compass, for a building, for a body or for an occasion.
func properName(s *tree.Sentence, n int) bool {
	node := s.Nodes[n]
	return isCapital(node.Text) && node.Tag == "NNP" && !compass[node.Lower] && !venueWords[node.Lower] && !occasions[node.Lower] && !gatherings[node.Lower]
}

// occasions are the last words of names that a town's name only begins.
var occasions = wordSet("accord", "accords", "agreement", "treaty", "declaration", "convention", "pact", "process", "protocol", "university", "institute", "club", "group", "old",
	"new", "greater", "downtown", "upper", "lower", "inner", "province", "region", "state", "district", "county", "island", "islands", "bay", "valley", "river", "street", "square",
	"talks", "meeting", "summit", "conference", "forum", "round", "session", "festival", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
	"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december")
