package mention

import (
	"slices"

	"demarche/extract/tree"
	"demarche/schema"
)

// singular are the pronouns for one person and the gender that each tells.
var singular = map[string]byte{"he": 'm', "him": 'm', "his": 'm', "himself": 'm', "she": 'f', "her": 'f', "hers": 'f', "herself": 'f'}

// plural are the pronouns for several.
var plural = map[string]bool{"they": true, "them": true, "their": true, "themselves": true, "both": true, "neither": true}

// firstPerson are the pronouns for a speaker.
var firstPerson = map[string]bool{"i": true, "me": true, "my": true, "we": true, "our": true, "us": true}

// window is how many sentences back a pronoun may look.
const window = 4

// pronoun returns whom he, she, his or her means: the nearest fitting person, subjects first.
func (s *Story) pronoun(sent *tree.Sentence, n int) []Ref {
	gender := singular[sent.Nodes[n].Lower]
	if sent.Nodes[n].Dep == "poss" {
		// who is named behind what he says would have said "my": "her trip was of use, Haas said"
		if refs := s.ownSubject(sent, n); len(refs) == 1 && refs[0].Entity != nil && refs[0].Entity != s.tellerBehind(sent, n) && (refs[0].Entity.Gender == 0 || refs[0].Entity.Gender == gender) {
			if e := s.otherTraveller(sent, n, refs[0].Entity); e != nil {
				refs[0] = Ref{Entity: e, Side: e.Country}
			}
			refs[0].How = "pronoun: " + sent.Nodes[n].Text
			return refs
		}
	}
	if e := s.himself(sent, n); e != nil && (e.Gender == 0 || e.Gender == gender) {
		return []Ref{{Entity: e, Side: e.Country, How: "pronoun: " + sent.Nodes[n].Text}}
	}
	if k := parallel(sent, n); k >= 0 {
		return s.pronoun(sent, k)
	}
	if refs := s.continues(sent, n); len(refs) == 1 {
		return refs
	}
	if refs := s.unnamedTeller(sent, n); len(refs) == 1 {
		return refs
	}
	if e := s.subjectAhead(sent, n); e != nil && (e.Gender == 0 || e.Gender == gender) && !slices.Contains(s.argumentsBeside(sent, n), e) {
		return []Ref{{Entity: e, Side: e.Country, How: "pronoun: " + sent.Nodes[n].Text}}
	}
	var best candidate
	beside := append(s.argumentsBeside(sent, n), s.subjectBeside(sent, n), s.tellerBehind(sent, n), s.asker(sent, n))
	for back := 0; back <= window && sent.Index-back >= 0; back++ {
		other := s.Sentences[sent.Index-back]
		if other.Part != sent.Part {
			break
		}
		for _, m := range s.personMentions(other) {
			if back == 0 && (m.First > n || s.bound(sent, m.Head, n)) {
				continue
			}
			if e := m.Entity; !slices.Contains(beside, e) && (e.Gender == 0 || e.Gender == gender) && !(other.InQuote[m.Head] && !sent.InQuote[n]) {
				score := s.likelihood(sent, other, m, n)
				if best.entity == nil || score > best.score {
					best = candidate{e, score}
				}
			}
		}
	}
	if refs := s.stillTold(sent, n); len(refs) == 1 && refs[0].Entity != nil && !slices.Contains(beside, refs[0].Entity) && best.score < toldOn {
		best = candidate{refs[0].Entity, toldOn}
	}
	if best.entity != nil {
		if e := s.goesOnAs(sent, n, best.entity); e != nil && (e.Gender == 0 || e.Gender == gender) && !slices.Contains(beside, e) {
			best.entity = e
		}
	}
	if gender == 'f' && (best.entity == nil || best.entity.Gender == 0) {
		if e := s.onlyWoman(sent, n); e != nil && !slices.Contains(beside, e) {
			best.entity = e
		}
	}
	if best.entity == nil {
		return nil
	}
	return []Ref{{Entity: best.entity, Side: best.entity.Country, How: "pronoun: " + sent.Nodes[n].Text}}
}

// onlyWoman is the one person known to be a woman of whom the story told before a pronoun, however far back: she is meant
// rather than somebody of whom that is not known. It is nil if there is none or several.
func (s *Story) onlyWoman(sent *tree.Sentence, n int) *Entity {
	var found *Entity
	for _, e := range s.people {
		if e.Gender != 'f' || !slices.ContainsFunc(e.Mentions, func(m *Mention) bool {
			return s.Sentences[m.Sentence].Part == sent.Part && (m.Sentence < sent.Index || m.Sentence == sent.Index && m.First < n)
		}) {
			continue
		}
		if found != nil {
			return nil
		}
		found = e
	}
	return found
}

// continues returns whom a pronoun means that is the subject of its sentence where the sentence before already has the
// same pronoun for its subject: who is spoken of goes on to be. It is nil where the sentence before names a subject.
func (s *Story) continues(sent *tree.Sentence, n int) []Ref {
	d, v := sent.Nodes[n].Dep, sent.Nodes[n].Head
	if d != "nsubj" && d != "nsubjpass" || sent.Nodes[v].Dep != "ROOT" || sent.Index == 0 {
		return nil
	}
	o := s.Sentences[sent.Index-1]
	if o.Part != sent.Part || o.Paragraph < sent.Paragraph-1 {
		return nil
	}
	for k, node := range o.Nodes {
		if node.Dep != "nsubj" && node.Dep != "nsubjpass" {
			continue
		}
		if node.Lower == sent.Nodes[n].Lower && !o.InQuote[k] {
			return s.pronoun(o, k)
		}
		if m := s.cover[o.Index][k]; m != nil && m.Entity.Person() && m.Form != Role {
			return nil
		}
	}
	return nil
}

// subjectAhead is the person who is the subject of the main clause that a pronoun's clause opens as an aside: "Back from
// Cairo, where he met Mubarak, Arafat flew to Amman", "After she left Cairo, Albright flew to Amman", "Asked if he would go, Arafat said no". It is nil
// where the main clause has the pronoun again, and so tells of two: "When he landed, Mubarak met him".
func (s *Story) subjectAhead(sent *tree.Sentence, n int) *Entity {
	if d := sent.Nodes[n].Dep; d != "nsubj" && d != "nsubjpass" {
		return nil
	}
	top := n
	for sent.Nodes[sent.Nodes[top].Head].Dep != "ROOT" {
		up := sent.Nodes[top].Head
		asked := sent.Nodes[up].Lemma == "ask" && sent.Nodes[up].Tag == "VBN" && sent.Child(up, "nsubj", "nsubjpass") < 0
		if sent.Nodes[top].Dep == "ccomp" && !asked || up == top {
			return nil
		}
		top = sent.Nodes[top].Head
	}
	root := sent.Nodes[top].Head
	k := sent.Child(root, "nsubj", "nsubjpass")
	if d := sent.Nodes[top].Dep; d != "advcl" && d != "prep" && d != "advmod" && d != "npadvmod" || k < n || root < k {
		return nil
	}
	m := s.cover[sent.Index][k]
	if m == nil || !m.Entity.Person() {
		return nil
	}
	for i := m.Last; i < len(sent.Nodes); i++ {
		if x := sent.Nodes[i]; singular[x.Lower] == singular[sent.Nodes[n].Lower] && x.Dep != "poss" && sent.ClauseVerb(i) == root {
			return nil
		}
	}
	return m.Entity
}

// unnamedTeller returns for whom an office holder acts whom the story does not name and who tells of himself: "The Chadian
// president said that he would visit Libya". Officials and spokesmen mostly speak of others.
func (s *Story) unnamedTeller(sent *tree.Sentence, n int) []Ref {
	if d := sent.Nodes[n].Dep; d != "nsubj" && d != "nsubjpass" {
		return nil
	}
	for v := sent.Nodes[n].Head; v != sent.Nodes[v].Head; v = sent.Nodes[v].Head {
		up := sent.Nodes[v].Head
		if sent.Nodes[v].Dep != "ccomp" && sent.Nodes[v].Dep != "xcomp" {
			return nil
		}
		k := sent.Child(up, "nsubj")
		if !saying[sent.Nodes[up].Lemma] || k < 0 || k > n {
			continue
		}
		m := s.cover[sent.Index][k]
		if m == nil || m.Form != Role || m.Entity != nil || m.Group || len(m.Sides) != 1 || indefinite(sent, k) || mouthpieces[sent.Nodes[k].Lemma] || len(s.told(sent, m, k, 0)) > 0 {
			return nil
		}
		return []Ref{{Side: m.Sides[0], How: "pronoun: " + sent.Nodes[n].Text}}
	}
	return nil
}

// mouthpieces are the nouns for those who speak of what others do.
var mouthpieces = set("spokesman", "spokeswoman", "spokesperson", "official", "source", "diplomat", "aide", "adviser", "advisor", "ministry", "government", "embassy", "office")

// sentHome tells whether the clause of the pronoun at n would make a visitor of somebody in his own country: in "Levy is to meet
// Kinkel when he visits Bonn" Kinkel does not visit.
func (s *Story) sentHome(sent *tree.Sentence, m *Mention, n int) bool {
	v := sent.Nodes[n].Head
	if d := sent.Nodes[n].Dep; d != "nsubj" && d != "nsubjpass" || sent.Nodes[v].Dep != "advcl" || !outward[sent.Nodes[v].Lemma] || m.Entity.Country == "" {
		return false
	}
	places := append(sent.ChildrenOf(v, "dobj"), sent.Prep(v, "to", "in")...)
	return slices.ContainsFunc(places, func(k int) bool {
		o := s.At(sent.Index, k)
		return o != nil && o.Entity != nil && (o.Entity.Kind == schema.Country && o.Entity.Side() == m.Entity.Country || o.Entity.Kind == schema.Place && o.Entity.Country == m.Entity.Country)
	})
}

// outward are the verbs of going where one does not live.
var outward = set("visit", "come", "travel", "fly", "go", "arrive", "stop")

// tellerBehind is the person who is told, behind the clause of a pronoun, to have said it: "He will meet Aliyev, Gumrukcu
// added" tells of two. It is nil if there is none.
func (s *Story) tellerBehind(sent *tree.Sentence, n int) *Entity {
	for v := n; v != sent.Nodes[v].Head; v = sent.Nodes[v].Head {
		up := sent.Nodes[v].Head
		if sent.Nodes[v].Dep != "ccomp" || !saying[sent.Nodes[up].Lemma] {
			continue
		}
		if k := sent.Child(up, "nsubj"); k > n {
			if m := s.At(sent.Index, k); m != nil && m.Form != Role && m.Entity.Person() {
				return m.Entity
			}
		}
	}
	return nil
}

// asker is the person who asks whether what a pronoun's clause tells is so, who knows it of himself: "saw Levy to ask
// whether he would go to Cairo". It is nil if nobody asks.
func (s *Story) asker(sent *tree.Sentence, n int) *Entity {
	v := sent.Nodes[n].Head
	up := sent.Nodes[v].Head
	if sent.Nodes[v].Dep != "ccomp" || !inquiring[sent.Nodes[up].Lemma] || sent.Nodes[up].Tag == "VBN" || !sent.Any(sent.ChildrenOf(v, "mark"), "whether", "if") {
		return nil
	}
	for up != sent.Nodes[up].Head && sent.Child(up, "nsubj") < 0 && sent.IsVerb(sent.Nodes[up].Head) {
		up = sent.Nodes[up].Head
	}
	if k := sent.Child(up, "nsubj"); k >= 0 && k < n {
		if m := s.cover[sent.Index][k]; m != nil && m.Entity.Person() {
			return m.Entity
		}
	}
	return nil
}

// inquiring are the verbs of those who want to know.
var inquiring = set("ask", "inquire", "enquire", "see", "find", "learn")

// personMentions are the mentions of known people in a sentence, in order.
func (s *Story) personMentions(sent *tree.Sentence) []*Mention {
	var out []*Mention
	var last *Mention
	for _, m := range s.cover[sent.Index] {
		if m != nil && m != last && m.Entity.Person() {
			out = append(out, m)
		}
		last = m
	}
	return out
}
