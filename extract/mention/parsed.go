package mention

import (
	"slices"

	"demarche/extract/gazetteer"
	"demarche/extract/tree"
	"demarche/schema"
)

// parsedNames are what the parser takes for people, without titles before them.
func parsedNames(sent *tree.Sentence, found []gazetteer.Match) []span {
	if !unexplained(sent, found) {
		return nil
	}
	var out []span
	names := sent.Names()
	if names == nil {
		names = capitalRuns(sent, found)
	}
	for _, n := range names {
		if n.Label != "PERSON" {
			continue
		}
		first, last := n.First, n.Last
		for first < last && titleLength(found, first) > 0 {
			first += titleLength(found, first)
		}
		for first < last && (roleNumber[sent.Nodes[first].Lower] != "" || bodyWords[sent.Nodes[first].Lower] || honorifics[sent.Nodes[first].Lower] != "" || !isCapital(sent.Nodes[first].Text) || blocked(found, first)) {
			first++
		}
		for last > first && !isCapital(sent.Nodes[last-1].Text) && !(last-2 >= first && sent.Nodes[last-2].Text == "-") {
			last--
		}
		for k := first + 2; k+1 < last; k++ {
			if sent.Nodes[k].Lower == "of" && whollyPlace(found, k+1, last) { // "Ana Palacio of Spain"
				last = k
			}
		}
		if ruled(sent, first) || last < len(sent.Nodes)-1 && commanding[sent.Nodes[last].Lower] && isCapital(sent.Nodes[last+1].Text) {
			continue
		}
		if last-first >= 2 && !bodyWords[sent.Nodes[last-1].Lower] && !whollyPlace(found, first, last) {
			out = append(out, span{first: first, last: last, rule: "name by the parser"})
		}
	}
	return out
}

// unexplained tells whether some run of capitals that may be a name holds a word that no name of several words on a list does: of the others the
// parser need not be asked. A word alone may be another's surname.
func unexplained(sent *tree.Sentence, found []gazetteer.Match) bool {
	for i := 0; i < len(sent.Nodes); i++ {
		if !isCapital(sent.Nodes[i].Text) || blocked(found, i) || i == 0 && sent.Nodes[i].Tag != "NNP" {
			continue
		}
		last := nameRun(sent, i, found)
		for j := i; j < last && last-i >= 2; j++ {
			if isCapital(sent.Nodes[j].Text) && !slices.ContainsFunc(found, func(m gazetteer.Match) bool { return m.First <= j && j < m.Last && m.Last-m.First > 1 }) {
				return true
			}
		}
		i = max(i, last-1)
	}
	return false
}

// commanding are the nouns before a name that tell whom somebody leads: "Tamil Tiger chief Prabhakaran".
var commanding = set("chief", "leader", "boss", "commander", "warlord", "supremo")

// partyTag tells whether what begins at a node is no name but the party and state of a member of Congress: "Corker, R-Tenn.,".
func partyTag(sent *tree.Sentence, first int) bool {
	if first < 1 || first+2 >= len(sent.Nodes) || sent.Nodes[first+1].Text != "-" {
		return false
	}
	before := sent.Nodes[first-1].Text
	switch sent.Nodes[first].Text {
	case "R", "D", "I":
		return before == "," || before == "("
	}
	return false
}

// ruled tells whether what begins at a node is what a governor or a mayor is of, a place whatever it is called: "governor of Osaka-Fu".
func ruled(sent *tree.Sentence, first int) bool {
	if first < 2 || sent.Nodes[first-1].Lower != "of" {
		return false
	}
	switch sent.Nodes[first-2].Lower {
	case "governor", "mayor", "prefect", "bishop", "archbishop", "governors", "mayors":
		return true
	}
	return false
}

// titleLength is the number of nodes of the title that starts at node k; 0 if none does.
func titleLength(found []gazetteer.Match, k int) int {
	for _, m := range found {
		if _, ok := titleSense(m); ok && m.First == k {
			return m.Last - m.First
		}
	}
	return 0
}

// whollyPlace tells whether the gazetteer knows the span as a place or an organisation.
func whollyPlace(found []gazetteer.Match, first, last int) bool {
	return slices.ContainsFunc(found, func(m gazetteer.Match) bool {
		return m.First <= first && m.Last >= last && len(m.Senses) > 0 && m.Senses[0].Entry != nil && m.Senses[0].Entry.Kind != schema.Person
	})
}

// capitalRuns are runs of two to four capitalised words that no list explains, taken for people
// where they speak or stand in apposition: without a model nothing better is known.
func capitalRuns(sent *tree.Sentence, found []gazetteer.Match) []tree.Name {
	var out []tree.Name
	for i := 0; i < len(sent.Nodes); i++ {
		if !isCapital(sent.Nodes[i].Text) || blocked(found, i) || (i == 0 && sent.Nodes[i].Tag != "NNP") {
			continue
		}
		last := nameRun(sent, i, found)
		if n := last - i; n >= 2 && n <= 5 && personLike(sent, i, last) {
			out = append(out, tree.Name{First: i, Last: last, Label: "PERSON"})
		}
		i = max(i, last)
	}
	return out
}

// personLike tells whether what stands around a run of capitals suggests a person: a verb of
// saying, commas of an apposition, or an age.
func personLike(sent *tree.Sentence, first, last int) bool {
	for _, n := range sent.Nodes[first:last] {
		if bodyWords[n.Lower] {
			return false
		}
	}
	if last >= len(sent.Nodes) {
		return false
	}
	head := sent.Nodes[headOf(sent, first, last)]
	gov := sent.Nodes[head.Head].Lemma
	return head.Dep == "appos" || sent.Nodes[last].Text == "," || (head.Dep == "nsubj" && (gov == "say" || gov == "tell" || gov == "meet" || gov == "arrive"))
}
