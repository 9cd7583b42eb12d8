package mention

import (
	"strings"
	"unicode/utf8"

	"demarche/extract/gazetteer"
	"demarche/extract/tree"
	"demarche/schema"
)

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
