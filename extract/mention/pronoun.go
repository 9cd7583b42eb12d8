package mention

import (
	"math"
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

// candidate is a person that a pronoun may mean.
type candidate struct {
	entity *Entity
	score  float64
}

// window is how many sentences back a pronoun may look.
const window = 4

// protagonist weighs how often the story names a person, by the logarithm, against the place of the
// mention; chosen on the training stories.
const protagonist = .7

// ownSpeech is what the subject of the sentence's own verb of saying gains: "Zelensky told him that
// Putin erred, a day after he had flown in".
const ownSpeech = .9

// likelihood ranks a mention in a sentence as what the pronoun at node n of a later or the same one
// means.
func (s *Story) likelihood(sent, other *tree.Sentence, m *Mention, n int) float64 {
	back := sent.Index - other.Index
	score := salience(other, m) - 3*float64(back) + protagonist*math.Log1p(float64(len(m.Entity.Mentions)))
	if m.Entity.Gender == 0 && singular[sent.Nodes[n].Lower] == 'f' {
		score -= 1.5 // most people in the news of whom nothing is known are men
	}
	if back > 0 {
		return score - .01*float64(m.First)
	}
	if spoken(other, m) {
		score += ownSpeech
	}
	if governs(sent, m.Head, n) || doesBeside(sent, m, n) {
		score += 3
	}
	if s.sentHome(sent, m, n) {
		score -= 4
	}
	if withinRelative(sent, m.Head, n) {
		score += 3
	}
	return score - .02*float64(n-m.First)
}

// spoken tells whether a mention is the subject of the sentence's own verb of saying.
func spoken(sent *tree.Sentence, m *Mention) bool {
	n := sent.Nodes[m.Head]
	return n.Dep == "nsubj" && sent.Nodes[n.Head].Dep == "ROOT" && saying[sent.Nodes[n.Head].Lemma]
}

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
// Cairo, where he met Mubarak, Arafat flew to Amman", "After she left Cairo, Albright flew to Amman". It is nil where the main clause
// has the pronoun again, and so tells of two: "When he landed, Mubarak met him".
func (s *Story) subjectAhead(sent *tree.Sentence, n int) *Entity {
	if d := sent.Nodes[n].Dep; d != "nsubj" && d != "nsubjpass" {
		return nil
	}
	top := n
	for sent.Nodes[sent.Nodes[top].Head].Dep != "ROOT" {
		if sent.Nodes[top].Dep == "ccomp" || sent.Nodes[top].Head == top {
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

// parallel is the same pronoun as the subject of the clause that the clause of a pronoun is coordinated
// with or is an aside of, or, for an object in what a clause with "who" or "where" tells of another, of the clause above: "he wrote to Kok, who received him", "On Friday he will see A, and on Saturday he is to see B", "he will meet A when he visits B"; -1
// if there is none.
func parallel(sent *tree.Sentence, n int) int {
	v := sent.Nodes[n].Head
	if d := sent.Nodes[n].Dep; d == "dobj" && ofAnother(sent, v) {
		up := sent.ClauseVerb(sent.Nodes[sent.Climb(v, "xcomp")].Head)
		if up < 0 {
			return -1
		}
		if k := sent.Child(up, "nsubj"); k >= 0 && k < n && singular[sent.Nodes[k].Lower] == singular[sent.Nodes[n].Lower] && singular[sent.Nodes[k].Lower] != 0 {
			return k
		}
		return -1
	} else if d != "nsubj" && d != "nsubjpass" {
		return -1
	}
	if sent.Nodes[v].Dep != "conj" && sent.Nodes[v].Dep != "advcl" {
		return -1
	}
	k := doer(sent, sent.Nodes[v].Head)
	if k < 0 || k >= n || sent.Nodes[k].Lower != sent.Nodes[n].Lower {
		return -1
	}
	return k
}

// ofAnother tells whether a verb stands in a clause with "who" or "where" that tells what another did: "saw Kok, who received him", "will fly to Jiddah, where
// Fahd is to receive him".
func ofAnother(sent *tree.Sentence, v int) bool {
	c := sent.Climb(v, "xcomp")
	where := sent.Any(slices.Concat(sent.ChildrenOf(c, "advmod"), sent.ChildrenOf(v, "advmod")), "where")
	return sent.Nodes[c].Dep == "relcl" && c == v && isWho(sent, sent.Child(v, "nsubj")) || (sent.Nodes[c].Dep == "relcl" || sent.Nodes[c].Dep == "advcl") && where
}

// isWho tells whether a node is the word "who".
func isWho(sent *tree.Sentence, n int) bool { return n >= 0 && sent.Nodes[n].Lower == "who" }

// doer is the subject of a verb, its own or, of an infinitive or gerund without one, that of the verb above it, be it through
// a noun: "is to meet", "had no intention of meeting", "has plans to meet"; -1 if there is none, or where the object of the verb above
// is meant ("asked Levy to see him").
func doer(sent *tree.Sentence, verb int) int {
	for range len(sent.Nodes) {
		if k := sent.Child(verb, "nsubj", "nsubjpass"); k >= 0 {
			return k
		}
		d, up := sent.Nodes[verb].Dep, sent.Nodes[verb].Head
		switch {
		case up == verb:
			return -1
		case d == "xcomp" && sent.Child(up, "dobj") < 0:
		case d == "pcomp" && sent.Nodes[up].Lower == "of" && sent.IsNoun(sent.Nodes[up].Head) && sent.Nodes[sent.Nodes[up].Head].Dep == "dobj":
			up = sent.Nodes[sent.Nodes[up].Head].Head
		case d == "acl" && sent.Nodes[verb].Tag == "VB" && sent.Nodes[up].Dep == "dobj":
			up = sent.Nodes[up].Head
		default:
			return -1
		}
		verb = up
	}
	return -1
}

// doesBeside tells whether a mention is the subject of an infinitive or gerund that the clause of the pronoun at n hangs from:
// "Levy is to meet Kinkel when he visits Rome" tells of Levy.
func doesBeside(sent *tree.Sentence, m *Mention, n int) bool {
	v := sent.Nodes[n].Head
	d := sent.Nodes[n].Dep
	return (d == "nsubj" || d == "nsubjpass") && sent.Nodes[v].Dep == "advcl" && sent.Climb(m.Head, "appos") == doer(sent, sent.Nodes[v].Head)
}

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

// withinRelative tells whether the pronoun at n stands in the clause that tells of the person at a with "who", below its verb:
// "met Moeller, who came as part of a tour that would take him to Lebanon".
func withinRelative(sent *tree.Sentence, a, n int) bool {
	for _, v := range sent.ChildrenOf(a, "relcl") {
		c := sent.Nodes[n].Head
		aside := sent.Nodes[c].Dep == "advcl" && sent.Nodes[c].Head == v // "whose plane was shot down as he came home"
		if v < n && sent.Above(v, n) && c != v && (aside || sent.Nodes[c].Head != v) {
			return true
		}
	}
	return false
}

// understood is the subject of a verb, its own or, of an infinitive, a participle or a second verb without one, that of the verb above:
// "snubbed Levy, refusing to see him"; -1 if there is none, or where the object of the verb above is meant ("asked Levy to
// see him").
func understood(sent *tree.Sentence, verb int) int {
	for range len(sent.Nodes) {
		if k := sent.Child(verb, "nsubj"); k >= 0 {
			return k
		}
		d, up := sent.Nodes[verb].Dep, sent.Nodes[verb].Head
		purpose := d == "advcl" && sent.Any(sent.ChildrenOf(verb, "aux"), "to")  // "was at the airport to receive him"
		if d == "conj" && sent.IsVerb(up) && sent.Child(verb, "nsubjpass") < 0 { // "met Levy and invited him"
			verb = up
			continue
		}
		if up == verb || d != "xcomp" && !purpose && (d != "advcl" || sent.Nodes[verb].Tag != "VBG") || (d == "xcomp" || purpose) && sent.Child(up, "dobj") >= 0 {
			return -1
		}
		verb = up
	}
	return -1
}

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

// subjectBeside is the person who is the subject of the verb that an object pronoun hangs from: "he
// invited him" tells of two. It is nil if there is none or the pronoun is no object.
func (s *Story) subjectBeside(sent *tree.Sentence, n int) *Entity {
	verb := sent.Nodes[n].Head
	switch sent.Nodes[n].Dep {
	case "dobj", "dative":
	case "pobj":
		verb = sent.Nodes[verb].Head
	default:
		return nil
	}
	k := understood(sent, verb)
	if k < 0 || k == n {
		return nil
	}
	for _, r := range s.Who(sent.Index, k) {
		if r.Entity.Person() {
			return r.Entity
		}
	}
	return nil
}

// argumentsBeside are the people who are other arguments of the verb of which a pronoun is the subject, "he was
// received by the pope" tells of two, or of a participle before it: "Received by the pope, he spoke".
func (s *Story) argumentsBeside(sent *tree.Sentence, n int) []*Entity {
	verb := sent.Nodes[n].Head
	if d := sent.Nodes[n].Dep; d != "nsubj" && d != "nsubjpass" {
		return nil
	}
	args := argumentsOf(sent, verb)
	for _, c := range sent.ChildrenOf(verb, "advcl") {
		if t := sent.Nodes[c].Tag; c < n && (t == "VBG" || t == "VBN") && sent.Child(c, "nsubj", "nsubjpass", "mark", "advmod") < 0 {
			args = append(args, argumentsOf(sent, c)...)
		}
	}
	var out []*Entity
	for _, a := range args {
		if slices.ContainsFunc(sent.Descend(a), func(k int) bool { return sent.Nodes[k].Tag == "PRP" || sent.Nodes[k].Tag == "PRP$" }) {
			continue // whom a pronoun means may hang from this one
		}
		for _, r := range s.Who(sent.Index, a) {
			if r.Entity.Person() {
				out = append(out, r.Entity)
			}
		}
	}
	return out
}

// argumentsOf are the nodes of whom a verb tells beside its subject.
func argumentsOf(sent *tree.Sentence, verb int) []int {
	args := sent.ChildrenOf(verb, "dobj", "dative")
	for _, c := range sent.ChildrenOf(verb, "agent", "prep") {
		if w := sent.Nodes[c].Lower; w == "by" || w == "with" {
			args = append(args, sent.ChildrenOf(c, "pobj")...)
		}
	}
	return args
}

// bidding are the verbs of which the object is to do what their infinitive tells: "asked Kok to delay his visit".
var bidding = set("ask", "urge", "tell", "order", "persuade", "press", "request", "beg", "advise", "force", "oblige", "compel", "allow", "permit", "enable", "invite", "convince", "warn", "instruct", "counsel", "lead", "cause", "prompt")

// ownSubject returns the subject of the clause that a possessive stands in: "he concludes his
// visit", "Xi began his tour", and who is bidden to do what it tells. It is empty if the subject is no person.
func (s *Story) ownSubject(sent *tree.Sentence, n int) []Ref {
	for v := sent.Nodes[n].Head; ; v = sent.Nodes[v].Head {
		if sent.IsVerb(v) {
			if up := sent.Nodes[v].Head; sent.Nodes[v].Dep == "xcomp" && sent.Any(sent.ChildrenOf(v, "aux"), "to") && bidding[sent.Nodes[up].Lemma] {
				if k := sent.Child(up, "dobj"); k > up && k < v {
					refs := s.Who(sent.Index, k)
					return slices.DeleteFunc(refs, func(r Ref) bool { return !r.Entity.Person() })
				}
			}
			if k := sent.Child(v, "nsubj", "nsubjpass"); k >= 0 && !sent.Above(k, n) {
				refs := s.Who(sent.Index, k)
				return slices.DeleteFunc(refs, func(r Ref) bool { return !r.Entity.Person() })
			}
		}
		if sent.Nodes[v].Head == v {
			return nil
		}
	}
}

// governs tells whether the mention at a is an argument of the verb that the clause of the pronoun
// at n hangs from: "attended by Hu after he concludes", "said he".
func governs(s *tree.Sentence, a, n int) bool {
	v := s.Nodes[n].Head
	if !s.IsVerb(v) || s.Nodes[n].Dep != "nsubj" && s.Nodes[n].Dep != "nsubjpass" {
		return false
	}
	up := s.Nodes[v].Head
	h := s.Nodes[s.Climb(a, "appos")].Head
	return up != v && (h == up || s.Nodes[h].Head == up && s.Nodes[h].Dep == "agent")
}

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

// salience ranks a mention as an antecedent by what it does in its sentence.
func salience(sent *tree.Sentence, m *Mention) float64 {
	n := sent.Nodes[sent.Climb(m.Head, "appos")] // "his deputy, Makoto Kuroda, failed"
	head := sent.Nodes[n.Head]
	switch n.Dep {
	case "nsubj", "nsubjpass":
		if saying[head.Lemma] {
			return 3.2 // who only speaks is rarely the one spoken of
		}
		if head.Dep == "ROOT" || head.Dep == "ccomp" {
			return 4
		}
		return 3
	case "ROOT":
		return 3
	case "poss":
		if head.Dep == "nsubj" || head.Dep == "nsubjpass" {
			return 2.5
		}
		return 1.5
	case "conj":
		return 1.5
	case "dobj":
		return 2
	case "agent":
		return 2
	}
	return 1
}

// bound tells whether grammar forbids that the pronoun at n means what stands at a: both hang from
// one verb and n is no possessive, or n does what is done to a ("after meeting Hassan he flew home").
func (s *Story) bound(sent *tree.Sentence, a, n int) bool {
	node := sent.Nodes[n]
	if node.Dep == "poss" {
		return node.Head == a
	}
	verb := node.Head
	if node.Dep == "pobj" {
		verb = sent.Nodes[verb].Head
	}
	if node.Dep == "nsubj" && metBefore(sent, a, verb) {
		return true
	}
	return sent.Nodes[a].Head == verb && node.Dep != "nsubj" || verb == sent.Nodes[a].Head && sent.Nodes[a].Dep != "nsubj"
}

// metBefore tells whether a phrase before the subject of a verb tells what its subject did to whom stands at a, or with whom he talked: "after meeting
// Hassan he flew home", "after talks with Hassan he flew home".
func metBefore(sent *tree.Sentence, a, verb int) bool {
	g := sent.Nodes[a].Head
	if sent.Nodes[a].Dep == "pobj" && sent.Nodes[g].Lower == "with" {
		g = sent.Nodes[g].Head
	} else if sent.Nodes[a].Dep != "dobj" {
		return false
	}
	up := sent.Nodes[g].Head
	switch {
	case g > verb || sent.Child(g, "nsubj", "poss") >= 0:
		return false
	case sent.Nodes[g].Tag == "VBG":
		return sent.Nodes[g].Dep == "advcl" && up == verb || sent.Nodes[g].Dep == "pcomp" && sent.Nodes[up].Head == verb
	}
	return sent.Nodes[g].Dep == "pobj" && (sent.Nodes[up].Lower == "after" || sent.Nodes[up].Lower == "following" || sent.Nodes[up].Lower == "before") && sent.Nodes[up].Head == verb
}
