package mention

import (
	"slices"
	"strings"

	"demarche/extract/gazetteer"
	"demarche/extract/tree"
	"demarche/schema"
)

// around is the side that the words around an office-holder tell, other than the title's own: the seat
// of his government, the state that a pronoun before his title stands for, the rest of his list, the
// country in which the clause meets him; empty if they tell none.
func (s *Story) around(sent *tree.Sentence, found []gazetteer.Match, m *Mention) string {
	if m.Form == Role {
		return ""
	}
	t, _ := s.titleBefore(sent, found, m.First)
	first := m.First
	if t.words == "" && first >= 2 && sent.Nodes[first-1].Text == "," { // its vice president, Nyan Tun
		t, _ = s.titleBefore(sent, found, first-1)
	}
	if t.words != "" {
		first = t.first
	}
	if side := s.based(sent, first); side != "" {
		return side
	}
	if side := s.possessed(sent, first); side != "" {
		return side
	}
	if t.words == "" {
		return ""
	}
	if side := s.listedAfter(sent, found, m); side != "" {
		return side
	}
	if side := s.metAlso(sent, m); side != "" {
		return side
	}
	return s.metAt(sent, m)
}

// metAlso is the side of those whom somebody is told to meet in the sentence before, for an office-holder of no told country whom he
// "also" meets: "Baker will see Philippine President Aquino on Monday. He will also see Finance Secretary Ongpin".
func (s *Story) metAlso(sent *tree.Sentence, m *Mention) string {
	v := sent.ClauseVerb(m.Head)
	if d := sent.Nodes[m.Head].Dep; v < 0 || d != "dobj" && d != "pobj" && d != "conj" || !sent.Any(sent.ChildrenOf(v, "advmod"), "also") || sent.Index == 0 || s.Sentences[sent.Index-1].Part != sent.Part {
		return ""
	}
	k := sent.Child(v, "nsubj")
	if k < 0 || sent.Nodes[k].Tag != "PRP" {
		return ""
	}
	before := s.Sentences[sent.Index-1]
	side := ""
	for _, o := range s.personMentions(before) {
		d := before.Nodes[o.Head].Dep
		if o.Entity == m.Entity || d != "dobj" && d != "pobj" && d != "conj" || o.Entity.Country == "" || !o.Entity.toldSide {
			continue
		}
		if side != "" && side != o.Entity.Country {
			return ""
		}
		side = o.Entity.Country
	}
	return side
}

// based is the country of the seat told before a title: "Tripoli-based Prime Minister Fayez al-Serraj".
func (s *Story) based(sent *tree.Sentence, first int) string {
	if first >= 3 && sent.Nodes[first-1].Lower == "based" && sent.Nodes[first-2].Text == "-" {
		return s.sideAt(sent.Index, first-3)
	}
	return ""
}

// possessed is the country that "its" or "their" before a title stands for, where it is the subject of the
// sentence: "Myanmar sent its vice president, Nyan Tun".
func (s *Story) possessed(sent *tree.Sentence, first int) string {
	k := first - 1
	for k > 0 && modifiers[sent.Nodes[k].Lower] {
		k--
	}
	if k < 0 || sent.Nodes[k].Lower != "its" {
		return ""
	}
	for v := sent.Nodes[k].Head; ; v = sent.Nodes[v].Head {
		if n := sent.Child(v, "nsubj", "nsubjpass"); n >= 0 && n < k && sent.IsVerb(v) {
			if c := s.cover[sent.Index][n]; c != nil && c.Entity != nil && c.Entity.Kind == schema.Country {
				return c.Entity.Side()
			}
			if sides := s.roleSides(sent, n); len(sides) == 1 && len(sides[0]) == 2 && ministries[sent.Nodes[n].Lemma] {
				return sides[0]
			}
		}
		if sent.Nodes[v].Head == v {
			return s.subjectBefore(sent)
		}
	}
}

// subjectBefore is the country that is the subject of the sentence before one whose own subject opens with "its": "China is watching. Its
// vice premier flew in"; empty if that tells of something else.
func (s *Story) subjectBefore(sent *tree.Sentence) string {
	if sent.Index == 0 || sent.Nodes[0].Lower != "its" {
		return ""
	}
	o := s.Sentences[sent.Index-1]
	if o.Part != sent.Part {
		return ""
	}
	for k, n := range o.Nodes {
		if n.Dep != "nsubj" && n.Dep != "nsubjpass" || o.Nodes[n.Head].Dep != "ROOT" {
			continue
		}
		if c := s.cover[o.Index][k]; c != nil && c.Entity != nil && c.Entity.Kind == schema.Country && c.Form != Demonym {
			return c.Entity.Side()
		}
	}
	return ""
}

// ministries are the bodies of a state that speak of "its officials".
var ministries = set("ministry", "government", "office", "embassy", "administration", "presidency", "parliament")

// listedAfter is the country of the office-holder who follows in a list: "President A, Foreign Minister
// Tansu Ciller and Defence Minister B".
func (s *Story) listedAfter(sent *tree.Sentence, found []gazetteer.Match, m *Mention) string {
	for c := s.nextInList(sent, m); c != nil; c = s.nextInList(sent, c) {
		if t, of := s.titleBefore(sent, found, c.First); t.words == "" || of != "" {
			return ""
		}
		if c.Entity.Country != "" {
			return c.Entity.Country
		}
	}
	return ""
}

// metAt is the only country in which the sentence is told to happen, for a local office-holder whom
// somebody from elsewhere meets there: "In Turkey, Levy will also meet President Demirel". Where he himself is told to go
// ("met Foreign Minister Saar, who will go to Tokyo in May") is not his side.
func (s *Story) metAt(sent *tree.Sentence, m *Mention) string {
	if d := sent.Nodes[m.Head].Dep; d != "dobj" && d != "pobj" && d != "conj" && d != "appos" || goesThere(sent, m) {
		return ""
	}
	found := ""
	for k, n := range sent.Nodes {
		if n.Lower != "in" && n.Lower != "to" && n.Lower != "at" || sent.Above(m.Head, k) {
			continue
		}
		for _, p := range sent.ChildrenOf(k, "pobj") {
			c := s.cover[sent.Index][p]
			if c == nil || c.Entity == nil || c.Form == Demonym || c.Entity.Kind != schema.Country && c.Entity.Kind != schema.Place {
				continue
			}
			side := c.Entity.Side()
			if found != "" && side != found {
				return ""
			}
			found = side
		}
	}
	if found == "" || !slices.ContainsFunc(s.personMentions(sent), func(o *Mention) bool {
		return o.Entity != m.Entity && o.Entity.Country != "" && o.Entity.Country != found
	}) {
		return ""
	}
	return found
}

// setting is the country from which a story is told: the side of those who hold a high office of state
// and of whom nothing else tells whose.
func (s *Story) setting(e *Entity) string {
	if !ofState(e.Canonical) {
		return ""
	}
	if d := s.Dateline; d == nil {
		return s.subject()
	} else if len(d.Side()) == 2 {
		return d.Side()
	}
	return ""
}

// subject is the only country of which the headline and the lead of a story without a dateline speak, where the lead tells what it or its
// people do or have ("Malawi will not lower its tobacco price, Agriculture Minister Banda said"); empty if there is none or several.
func (s *Story) subject() string {
	code, acts := "", false
	for i, sent := range s.Sentences {
		if sent.Paragraph > 0 {
			continue
		}
		for land := range s.landsAt[i] {
			if code != "" && code != land {
				return ""
			}
			code = land
		}
		for n := range sent.Nodes {
			m := s.cover[i][n]
			if sent.Part == schema.InTitle || m == nil || m.Head != n || m.Entity == nil || m.Entity.Kind != schema.Country {
				continue
			}
			d := sent.Nodes[n].Dep
			acts = acts || m.Form == Demonym || d == "nsubj" || d == "poss"
		}
	}
	if !acts {
		return ""
	}
	return code
}

// ofState tells whether an office is one of a state's government, crown or parliament.
func ofState(o gazetteer.Office) bool {
	return strings.HasSuffix(string(o), "minister") || slices.Contains(stateOffices, o)
}

// stateOffices are the offices of state besides those of ministers.
var stateOffices = []gazetteer.Office{"president", "vice president", "king", "crown prince", "head of state", "head of government", "central bank governor",
	"national security adviser", "military chief"}
