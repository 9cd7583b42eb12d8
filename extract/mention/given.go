package mention

import (
	"slices"

	"demarche/extract/gazetteer"
	"demarche/extract/tree"
)

// givenNames are the names that their own words or an apposition tell, whatever the parser takes them for:
// a given name with capitalised words after it ("Philip Mangula"), and capitals before a comma and an
// office ("Fusae Ota, governor of Osaka").
func givenNames(sent *tree.Sentence, found []gazetteer.Match) []span {
	var out []span
	for i := 0; i < len(sent.Nodes); i++ {
		n := sent.Nodes[i]
		if !isCapital(n.Text) || n.Tag != "NNP" || i > 0 && isCapital(sent.Nodes[i-1].Text) && sent.Nodes[i-1].Tag == "NNP" || blocked(found, i) || honorifics[n.Lower] != "" {
			continue
		}
		last := nameRun(sent, i, found)
		if last-i < 2 || last-i > 4 && !servantOf(sent, i) || nameless(sent, found, i, last) {
			continue
		}
		switch {
		case servantOf(sent, i):
			out = append(out, span{first: i, last: last, rule: "name with an article inside"})
		case men[n.Lower] != "" || women[n.Lower] != "":
			out = append(out, span{first: i, last: last, rule: "given name"})
		case beforeOffice(sent, found, last):
			out = append(out, span{first: i, last: last, titled: true, rule: "name before an office"})
		}
	}
	return out
}

// inNames are the forms of the Arabic article inside names that are written with hyphens.
var inNames = set("ul", "ur", "ud", "uz", "us", "un", "ush", "el", "al")

// servantOf tells whether a name of the kind of "Inam-ul-Haq" begins at a node.
func servantOf(sent *tree.Sentence, i int) bool {
	return i+4 < len(sent.Nodes) && sent.Nodes[i+1].Text == "-" && glued(sent, i+1) && inNames[sent.Nodes[i+2].Text] && sent.Nodes[i+3].Text == "-" && glued(sent, i+3) && isCapital(sent.Nodes[i+4].Text)
}

// nameless tells whether a run of capitals holds a word that names no person: of a body, of an office, or
// the whole of it a listed place.
func nameless(sent *tree.Sentence, found []gazetteer.Match, first, last int) bool {
	return whollyPlace(found, first, last) || slices.ContainsFunc(sent.Nodes[first:last], func(n tree.Node) bool {
		return bodyWords[n.Lower] || roleNumber[n.Lower] != "" || fields[n.Lower] != "" || venueWords[n.Lower] || !sentenceWord(n) && n.Text != "-" && !particles[n.Lower]
	})
}

// beforeOffice tells whether a comma and the words of an office stand at node k: ", governor of Osaka",
// ", the minister of trade".
func beforeOffice(sent *tree.Sentence, found []gazetteer.Match, k int) bool {
	if k+2 >= len(sent.Nodes) || sent.Nodes[k].Text != "," {
		return false
	}
	for k++; k < len(sent.Nodes) && (sent.Nodes[k].Lower == "the" || modifiers[sent.Nodes[k].Lower]); k++ {
	}
	return slices.ContainsFunc(found, func(m gazetteer.Match) bool {
		_, ok := titleSense(m)
		return ok && m.First == k && m.Last < len(sent.Nodes) && !isCapital(sent.Nodes[m.Last].Text) && (sent.Nodes[m.Last].Lower == "of" || sent.Nodes[m.Last].Text == ",")
	})
}
