package mention

import (
	"slices"

	"demarche/extract/gazetteer"
	"demarche/extract/tree"
)

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
