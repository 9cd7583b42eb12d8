package mention

import (
	"cmp"
	"slices"
	"strings"

	"demarche/extract/gazetteer"
	"demarche/extract/tree"
	"demarche/schema"
)

// title is an office as told.
type title struct {
	words     string
	canonical gazetteer.Office
	// first and last are the nodes of the title, half open.
	first, last int
	// implied is the side that the title's own words imply ("Secretary of State"); empty if none.
	implied string
}

// describe reads from the words around each person's name the office and the side: "Croatian Prime
// Minister Ivo Sanader", "his Libyan counterpart, Shukri Ghanem", "Kofi Annan, the U.N.
// secretary-general".
func (s *Story) describe(i int, found []gazetteer.Match) {
	sent := s.Sentences[i]
	for j := 0; j < len(sent.Nodes); {
		m := s.cover[i][j]
		if m == nil || !m.Entity.Person() || m.Form == Role {
			j++
			continue
		}
		j = m.Last
		before, of := s.before(sent, found, m)
		m.Entity.tell(before, of)
		after, of := s.after(sent, found, m)
		if of == after.implied && before.words != "" {
			of = "" // "met Foreign Minister Khurshid Kasuri, Foreign Secretary and others": another's title
		}
		fresh := !m.Entity.toldSide
		m.Entity.tell(after, of)
		if fresh && m.Entity.toldSide && newcomer(sent, m, after) {
			m.Entity.native = true
		}
		m.Entity.tell(s.predicate(sent, found, m))
	}
}

// newcomer tells whether an office after a name and a comma is told with "a": "Valdes, a Chilean diplomat, returned".
func newcomer(sent *tree.Sentence, m *Mention, t title) bool {
	if t.words == "" || m.Last+1 >= min(t.last, len(sent.Nodes)) {
		return false
	}
	det := sent.Nodes[m.Last+1].Lower
	return det == "a" || det == "an"
}

// tell notes an office and a side; what was told first stays, where it was more than where somebody comes from.
func (e *Entity) tell(t title, of string) {
	if e.native && of != "" && t.words != "" && of != e.Country {
		e.native, e.toldSide, e.Office = false, false, ""
	}
	if e.Office == "" && t.words != "" {
		e.Office, e.Canonical = t.words, t.canonical
	}
	if !e.toldSide && of != "" && stateless[e.ID] == "" {
		e.Country, e.toldSide, e.implied = of, true, of == t.implied
	}
}

// before reads the words before a name.
func (s *Story) before(sent *tree.Sentence, found []gazetteer.Match, m *Mention) (title, string) {
	t, of := s.titleBefore(sent, found, m.First)
	if of != "" && of == t.implied && t.first >= 2 && sent.Nodes[t.first-1].Text == "," { // the Mexican interior minister, Secretary of State Arturo Lara
		if office, told := s.titleBefore(sent, found, t.first-1); office.words != "" && told != "" {
			t.implied, of = "", told
		}
	}
	if t.words != "" || of != "" {
		return t, of
	}
	if m.First >= 2 && sent.Nodes[m.First-1].Text == "," { // his Libyan counterpart, Shukri Ghanem
		if side := s.countryman(sent, m.First-2); side != "" && m.Last < len(sent.Nodes) && sent.Nodes[m.Last].Text == "," {
			return title{}, side
		}
		if t, of = s.titleBefore(sent, found, m.First-1); t.words == "" && of == "" {
			t = s.officeApart(sent, found, m)
		}
		return t, of
	}
	return title{}, ""
}

// officeApart is the definite office with what it is of to which a name stands in apposition: "the secretary general of the league, Amr Moussa".
func (s *Story) officeApart(sent *tree.Sentence, found []gazetteer.Match, m *Mention) title {
	j := sent.Nodes[m.Head].Head
	if sent.Nodes[m.Head].Dep != "appos" || j >= m.First || indefinite(sent, j) || isPlural(sent, j) || s.cover[sent.Index][j] != nil || len(sent.Prep(j, "of")) == 0 {
		return title{}
	}
	t := s.titleEndingAt(sent, found, j+1)
	if slices.ContainsFunc(sent.Prep(j, "of"), func(p int) bool {
		return theState[sent.Nodes[p].Lower] && sent.Child(p, "prep", "amod", "compound", "poss") < 0
	}) {
		return title{words: t.words, canonical: t.canonical} // "the president of the republic, Alejandro Toledo"
	}
	return title{words: t.words}
}

// theState are the nouns by which an office is told to be that of the state of which a story tells, whose name it leaves out.
var theState = set("republic", "nation", "state", "country", "federation", "confederation")

// after reads an apposition after a name: ", the French foreign minister," or ", president of the
// World Bank,".
func (s *Story) after(sent *tree.Sentence, found []gazetteer.Match, m *Mention) (title, string) {
	if m.Last+1 >= len(sent.Nodes) {
		return title{}, ""
	}
	if c := s.cover[sent.Index][m.Last+1]; sent.Nodes[m.Last].Lower == "of" && c != nil && c.Entity != nil && c.Entity.Kind == schema.Country {
		return title{}, c.Entity.Side() // Presidents Boris Yeltsin of Russia and Jacques Chirac of France
	}
	if sent.Nodes[m.Last].Text != "," {
		return title{}, ""
	}
	if noApposition[sent.Nodes[m.Last+1].Tag] {
		return title{}, ""
	}
	if k := m.Last + 2; k < len(sent.Nodes) && (k+1 == len(sent.Nodes) || strings.Contains(",.", sent.Nodes[k+1].Text)) {
		if side := s.countryman(sent, k); side != "" {
			return title{}, side
		}
	}
	end := m.Last + 1
	for end < len(sent.Nodes) && end < m.Last+maxApposition && sent.Nodes[end].Text != "," && !strings.HasPrefix(sent.Nodes[end].Tag, "VBD") && sent.Nodes[end].Dep != "ROOT" {
		if c := s.cover[m.Sentence][end]; c != nil && c.Entity.Person() {
			break
		}
		end++
	}
	for k := m.Last + 1; k < end; k++ {
		t, ok := s.titleAt(sent, found, k, end)
		if !ok {
			continue
		}
		if sent.Part == schema.InTitle && t.last < len(sent.Nodes) && sent.Nodes[t.last].Text != "," {
			return title{}, "" // "Clinton, Korean leader propose talks": a headline's comma stands for "and"
		}
		if s.begins(sent, t.last) {
			return title{}, "" // "met Jiang Zemin, spokesman Marko Zupan said": the title is another's
		}
		if opensClause(sent, m, t) || headlineList(sent, t) {
			return title{}, ""
		}
		whole, of := s.titleBefore(sent, found, t.last)
		if t.implied = whole.implied; of == "" {
			of = s.ofAfter(sent, k, end)
		}
		return t, of
	}
	return title{}, ""
}

// maxApposition is how many nodes after a name the office beside it may reach: "vice-chairman of the Standing Committee of
// the National People's Congress".
const maxApposition = 16

// opensClause tells whether a title after a name and a comma is no apposition but the subject of the clause that follows a
// fronted phrase: "After a mass in honour of St Stephen, the pope will fly home".
func opensClause(sent *tree.Sentence, m *Mention, t title) bool {
	n := t.last - 1
	if d := sent.Nodes[n].Dep; d != "nsubj" && d != "nsubjpass" {
		return false
	}
	v := sent.Nodes[n].Head
	if v <= n || !sent.IsVerb(v) || sent.Above(m.Last-1, n) {
		return false
	}
	return !slices.ContainsFunc(sent.Nodes[n:v], func(x tree.Node) bool { return x.Text == "," })
}

// headlineList tells whether a title after a name and a comma goes on a list in a headline, where a comma stands for "and", and is no
// apposition, which a headline closes by a comma too: "Havel, Polish Leader Sign Pact".
func headlineList(sent *tree.Sentence, t title) bool {
	return sent.Part == schema.InTitle && t.last < len(sent.Nodes) && sent.Nodes[t.last].Text != "," && sent.Nodes[t.last].Lower != "of"
}

// begins tells whether a person's name begins at node k.
func (s *Story) begins(sent *tree.Sentence, k int) bool {
	if k >= len(sent.Nodes) {
		return false
	}
	c := s.cover[sent.Index][k]
	return c != nil && c.First == k && c.Entity.Person()
}

// noApposition are the tags of words that open something else than an apposition after a name and a
// comma: "Angela Merkel, with NATO chief Jens Stoltenberg beside her".
var noApposition = map[string]bool{"IN": true, "WP": true, "WP$": true, "WDT": true, "WRB": true, "CC": true, "VBD": true, "VBG": true, "MD": true, "TO": true}

// titleAt reads the title that starts at node k.
func (s *Story) titleAt(sent *tree.Sentence, found []gazetteer.Match, k, end int) (title, bool) {
	for _, m := range found {
		if x, ok := titleSense(m); ok && m.First == k && m.Last <= end {
			return title{words: spell(sent, m.First, m.Last), canonical: x.Office, first: m.First, last: m.Last}, true
		}
	}
	if roleNumber[sent.Nodes[k].Lower] == "one" {
		return title{words: sent.Nodes[k].Text, first: k, last: k + 1}, true
	}
	return title{}, false
}

// ofAfter finds the side in "president of Finland", "head of the IMF".
func (s *Story) ofAfter(sent *tree.Sentence, k, end int) string {
	for ; k+1 < end; k++ {
		if w := sent.Nodes[k].Lower; w != "of" && w != "to" && w != "for" || sent.Nodes[k].Dep == "aux" {
			continue // "the first official to set foot in Turkey": an infinitive tells whom he serves no more than a verb does
		}
		for j := k + 1; j < min(k+6, end); j++ {
			if side := cmp.Or(s.sideAt(sent.Index, j), s.landOfBody(sent.Index, j)); side != "" {
				return side
			}
		}
	}
	return ""
}

// landOfBody is the country of the national body that a mention at a node names; empty if it names none.
func (s *Story) landOfBody(sentence, node int) string {
	if m := s.cover[sentence][node]; m != nil && m.Entity != nil && m.Entity.Kind == schema.Organization && m.Entity.Known != nil {
		return s.landOf(m.Entity.Known.Country)
	}
	return ""
}

// sidesAt are the sides that a mention at a node stands for: one, or both halves of a divided country.
func (s *Story) sidesAt(sentence, node int) []string {
	if m := s.cover[sentence][node]; m != nil && m.Entity == nil && m.Form == Role && divided[s.Sentences[sentence].Nodes[node].Lower] != nil {
		return m.Sides
	}
	if side := s.sideAt(sentence, node); side != "" {
		return []string{side}
	}
	return nil
}

// sideAt is the country or organisation that a mention at a node stands for as a side.
func (s *Story) sideAt(sentence, node int) string {
	m := s.cover[sentence][node]
	if m == nil || m.Entity == nil || m.Entity.Kind == schema.Person {
		return ""
	}
	return m.Entity.Side()
}

// Side is what an entity stands for as a side of an event: a country's code, an organisation's
// short name, a person's country, a capital's country; empty if nothing.
func (e *Entity) Side() string {
	switch e.Kind {
	case schema.Country:
		return strings.TrimPrefix(e.ID, "country/")
	case schema.Organization:
		if e.Known == nil {
			return ""
		}
		if side := e.Known.Side; len(side) != 2 || side == "UN" || side == "EU" {
			return side
		}
		return e.Known.Name // AU is Australia
	}
	return e.Country
}

// modifiers are the words that may stand between a country and a title.
var modifiers = map[string]bool{"visiting": true, "former": true, "new": true, "newly": true, "elected": true, "outgoing": true, "acting": true,
	"incoming": true, "then": true, "late": true, "current": true, "deputy": true, "vice": true, "senior": true, "top": true, "chief": true, "special": true,
	"first": true, "caretaker": true, "interim": true, "designated": true, "designate": true, "transitional": true, "ex": true, "opposition": true,
	"rebel": true, "exiled": true, "ousted": true, "deposed": true, "veteran": true, "supreme": true, "spiritual": true, "political": true, "military": true,
	"foreign": true, "policy": true, "national": true, "security": true, "assistant": true, "under": true, "state": true, "communist": true, "party": true,
	"-": true, "general": true, "executive": true, "permanent": true, "royal": true, "appointed": true, "general's": true}

// rivals are the words of those who oppose the government of their own country.
var rivals = map[string]bool{"rebel": true, "opposition": true, "guerrilla": true, "separatist": true, "exiled": true, "dissident": true, "insurgent": true,
	"militia": true, "secessionist": true}

// Rival tells whether a person is told to oppose the government of the own country.
func (e *Entity) Rival() bool {
	first, _, _ := strings.Cut(strings.ToLower(e.Office), " ")
	return rivals[first]
}

// titleBefore reads the title that ends right before node first and the country or organisation
// before or inside it. A possessive country without a title counts too ("Brazil's Dilma Rousseff").
func (s *Story) titleBefore(sent *tree.Sentence, found []gazetteer.Match, first int) (title, string) {
	var t title
	j, of := first, ""
	for j > 0 {
		if n := s.titleEndingAt(sent, found, j); n.words != "" {
			if t.words == "" {
				t = n
			} else if births[strings.ToLower(t.words)] {
				n.last = t.last // "Defence Minister Prince Sultan" is a minister by office
				t = n
			}
			if x := s.impliedSide(found, j); of == "" {
				of, t.implied = x, x
			}
			j = n.first
			continue
		}
		n := sent.Nodes[j-1]
		switch {
		case honorifics[n.Lower] != "":
		case rivals[n.Lower] && t.words != "":
			t.words = n.Text + " " + t.words
		case modifiers[n.Lower] && (t.words != "" || j < first), n.Lower == "and" && t.words != "" && s.titleEndingAt(sent, found, j-1).words != "":
		case n.Tag == "POS" && j > 1 && s.sideAt(sent.Index, j-2) != "":
		default:
			if side := s.sideAt(sent.Index, j-1); side != "" && !ownPlace(sent, j-1) && (t.words != "" || (j < first && sent.Nodes[j].Tag == "POS")) {
				if each := s.eachSide(sent, t, j-1); len(each) > 1 {
					return t, each[0]
				}
				return t, side
			}
			return t, of
		}
		j--
	}
	return t, of
}

// ownPlace tells whether a place in front of somebody's title is where he is, by its own preposition: "In Sarajevo President Chirac met him",
// "In the capital Riyadh President Chirac met him".
func ownPlace(sent *tree.Sentence, n int) bool {
	at := n
	if sent.Nodes[n].Dep == "appos" && sent.Nodes[n].Head == n-1 {
		at = n - 1
	}
	w := sent.Nodes[sent.Nodes[at].Head].Lower
	return sent.Nodes[at].Dep == "pobj" && (w == "in" || w == "at") && sent.RightEdge(at) == n
}

// births are the ranks that people are born to, which are their offices only where no other stands before: "Defence Minister Prince Bandar".
var births = set("prince", "princess", "sheikh", "sheik", "sheikha")

// eachSide are the sides, in order, of the people who are named after a plural title, of which the last stands at node k:
// "Armenian and Azeri Presidents Kocharyan and Aliyev"; nil if the title is that of one.
func (s *Story) eachSide(sent *tree.Sentence, t title, k int) []string {
	if t.last == 0 {
		return nil
	}
	one, plural := strings.CutSuffix(sent.Nodes[t.last-1].Lower, "s") // a capitalised plural may be tagged as a singular name
	if !plural || roleNumber[one] != "one" {
		return nil
	}
	out := []string{s.sideAt(sent.Index, k)}
	for k -= 2; k >= 0 && separator(sent.Nodes[k+1].Lower) && s.sideAt(sent.Index, k) != ""; k -= 2 {
		out = append([]string{s.sideAt(sent.Index, k)}, out...)
	}
	return out
}

// titleEndingAt is the title whose last word stands before node j.
func (s *Story) titleEndingAt(sent *tree.Sentence, found []gazetteer.Match, j int) title {
	for _, m := range found {
		if x, ok := titleSense(m); ok && m.Last == j {
			return title{words: spell(sent, m.First, m.Last), canonical: x.Office, first: m.First, last: m.Last}
		}
	}
	if j > 0 && roleNumber[sent.Nodes[j-1].Lower] == "one" && s.cover[sent.Index][j-1] == nil {
		return title{words: sent.Nodes[j-1].Text, first: j - 1, last: j}
	}
	return title{}
}

// impliedSide is the country that a title ending at node j implies ("Secretary of State").
func (s *Story) impliedSide(found []gazetteer.Match, j int) string {
	k := slices.IndexFunc(found, func(m gazetteer.Match) bool { return m.Last == j })
	if k < 0 {
		return ""
	}
	x, _ := titleSense(found[k])
	return s.state(x.Of)
}
