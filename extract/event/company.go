package event

import (
	"cmp"
	"slices"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/schema"
)

// escorts are the verbs of those who go or sit along: "accompanied by", "joined by".
var escorts = words("accompany", "join", "flank", "escort", "back", "assist")

// spouses are the words for those who go along and take no part.
var spouses = words("wife", "husband", "spouse", "daughter", "son", "family", "children", "interpreter", "translator", "bodyguard", "bodyguards", "children", "mother",
	"father", "brother", "sister", "fiancee", "partner", "reporters", "journalists")

// company adds the named people who are told in the clause to come or sit along: "accompanied by X",
// "together with X", "with X presiding".
func (r *reading) company(f *frame) {
	s := f.sent
	if f.spendsTime() {
		return
	}
	for _, v := range []int{f.node, f.verb} {
		if v < 0 || v != f.node && f.typ() != schema.Visit && r.travelling(s, v) {
			continue // who goes along on the flight need not sit at the talks
		}
		for _, c := range s.ChildrenOf(v, "advcl", "acl", "dep", "partmod", "conj", "prep", "pcomp", "xcomp") {
			r.escorted(f, c)
		}
		for _, o := range append(s.ChildrenOf(v, "dobj"), s.Prep(v, "with")...) {
			for _, k := range s.Conjuncts(o) {
				for _, c := range s.ChildrenOf(k, "acl", "relcl", "appos") {
					r.escorted(f, c)
				}
			}
		}
		if subject := s.Child(v, "nsubj", "nsubjpass"); subject >= 0 {
			for _, c := range s.ChildrenOf(subject, "acl", "relcl", "prep", "appos") {
				r.escorted(f, c)
			}
		}
	}
	r.presiding(f)
	r.witnessed(f)
}

// companionsAlone tells whether those who take part in talks are no more than somebody and who goes along with him to them: those whom Castro, who "was
// accompanied by Lage to the talks", met are not told.
func (r *reading) companionsAlone(f *frame) bool {
	s, v := f.sent, f.verb
	if f.rule.POS != "noun" || v < 0 || s.Nodes[v].Tag != "VBN" || !alongside[s.Nodes[v].Lemma] {
		return false
	}
	subject, passive := subjectOf(s, v)
	if subject < 0 || !passive || len(s.Conjuncts(subject)) > 1 {
		return false
	}
	two := r.actors(s, subject)
	for _, a := range agentOf(s, v) {
		two = append(two, r.actors(s, a)...)
	}
	return len(two) > 1 && !slices.ContainsFunc(f.parties, func(x mention.Ref) bool { return !sharesParty([]mention.Ref{x}, two) })
}

// alongside are the verbs of those who go along with somebody on his side.
var alongside = words("accompany", "flank", "escort")

// spendsTime tells whether a meeting would be told by no more than that somebody spends time somewhere: who is told to come along on
// "will spend two days in Algiers, accompanied by Marin" is not whom he meets.
func (f *frame) spendsTime() bool {
	s, n := f.sent, f.node
	if f.typ() != schema.Meeting || s.Nodes[n].Lemma != "spend" && f.rule.Name != "time with" {
		return false
	}
	return len(s.Prep(n, "with")) == 0 && !slices.ContainsFunc(s.ChildrenOf(n, "dobj"), func(o int) bool { return len(s.Prep(o, "with")) > 0 })
}

// watched are the nouns by which somebody is told to be there when others meet, with the preposition before each.
var watched = map[string]string{"presence": "in", "mediation": "under", "chairmanship": "under", "moderation": "under"}

// witnessed adds to talks those in whose presence or under whose mediation they are held: "met in the presence of Mubarak", "under the
// chairmanship of Mandela".
func (r *reading) witnessed(f *frame) {
	s := f.sent
	if f.typ() != schema.Meeting && f.typ() != schema.Summit {
		return
	}
	for _, v := range []int{f.node, f.verb} {
		if v < 0 {
			continue
		}
		for _, n := range s.Prep(v, "in", "under") {
			if word := watched[s.Nodes[n].Lemma]; word == "" || s.Nodes[s.Nodes[n].Head].Lower != word {
				continue
			}
			for _, p := range append(s.Prep(n, "of"), s.ChildrenOf(n, "poss")...) {
				r.comes(f, p)
			}
		}
	}
}

// escorted adds those after "accompanied by", "along with", "together with" and "alongside".
func (r *reading) escorted(f *frame, c int) {
	s := f.sent
	switch n := s.Nodes[c]; {
	case escorts[n.Lemma] && n.Tag == "VBN":
		for _, a := range agentOf(s, c) {
			r.comes(f, a)
		}
	case f.typ() == schema.Visit && n.Lower == "with" && slices.ContainsFunc(s.ChildrenOf(c, "pobj"), s.InCompany), f.typ() == schema.Visit && n.Lower == "with" && n.Dep == "prep" && s.Nodes[c].Head == f.node && s.IsVerb(f.node), n.Lower == "alongside", n.Lower == "with" && c > 0 && (s.Nodes[c-1].Lower == "along" || s.Nodes[c-1].Lower == "together"):
		for _, p := range s.ChildrenOf(c, "pobj") {
			r.comes(f, p)
		}
	case f.typ() == schema.Visit && n.Lower == "with" && f.rule.POS == "noun" && (n.Head == f.node || n.Head == f.verb && light[s.Nodes[f.verb].Lemma]):
		for _, p := range s.ChildrenOf(c, "pobj") {
			if r.countrymenOf(f, p) {
				r.comes(f, p)
			}
		}
	case f.typ() == schema.Visit && n.Lower == "joining" && n.Dep == "advcl" && s.Nodes[c].Head == f.node: // "will travel to Abidjan, joining Obasanjo"
		for _, o := range s.ChildrenOf(c, "dobj") {
			r.comes(f, o)
		}
	case n.Lower == "along" || n.Lower == "together":
		for _, p := range s.ChildrenOf(c, "prep") {
			for _, o := range s.ChildrenOf(p, "pobj") {
				r.comes(f, o)
			}
		}
	}
}

// countrymenOf tells whether people at a node are all of the country of those who travel: "on a visit to Colombo with special envoy Erik Solheim".
func (r *reading) countrymenOf(f *frame, n int) bool {
	who := r.actors(f.sent, n)
	return len(f.visitors) > 0 && f.visitors[0].Side != "" && len(who) > 0 && !slices.ContainsFunc(who, func(x mention.Ref) bool {
		return !x.Entity.Person() || x.Side != "" && x.Side != f.visitors[0].Side
	})
}

// comes adds the named people at a node to those who travel or meet, and those who lead named countries to those who travel: "visited
// Bangui with the presidents of Gabon and Mali". A spouse is no party.
func (r *reading) comes(f *frame, node int) {
	for _, x := range r.actors(f.sent, node) {
		if f.typ() == schema.Visit && isHost(f.sent, node) {
			continue
		}
		leading := f.typ() == schema.Visit && x.Entity == nil && len(x.Side) == 2 && heading[f.sent.Nodes[node].Lemma]
		if !leading && (!x.Entity.Person() || r.spouse(f.sent, node, x)) {
			continue
		}
		if x.How == "" {
			x.How = "in company: " + f.sent.Nodes[node].Text
		}
		if f.typ() == schema.Visit {
			if len(f.visitors) > 0 {
				x.Side = cmp.Or(x.Side, f.visitors[0].Side)
				f.visitors = appendRefs(f.visitors, x)
			}
			continue
		}
		f.parties = appendRefs(f.parties, x)
	}
}

// spouse tells whether the words before a name tell kin or staff: "his wife Anne".
func (r *reading) spouse(s *tree.Sentence, node int, x mention.Ref) bool {
	if spouses[s.Nodes[node].Lower] {
		return true
	}
	for _, c := range s.ChildrenOf(node, "compound", "appos", "nmod", "poss") {
		if spouses[s.Nodes[c].Lower] {
			return true
		}
	}
	for _, m := range x.Entity.Mentions {
		if m.Sentence == s.Index && (m.First > 1 && s.Nodes[m.First-1].Lower == "lady" && s.Nodes[m.First-2].Lower == "first" || m.First > 0 && spouses[s.Nodes[m.First-1].Lower] || m.First > 1 && s.Nodes[m.First-1].Text == "," && spouses[s.Nodes[m.First-2].Lower]) {
			return true
		}
	}
	return false
}

// presence are the words that say of somebody told with "with" that he is there.
var presence = words("presiding", "attending", "mediating", "present", "chairing", "attendance", "chair", "participating", "brokering", "side", "moderating", "mediator", "moderator",
	"intermediary", "go-between", "helm")

// presiding adds those who are told to be there: "with President Nelson Mandela presiding", "with
// Prime Minister Antonio Guterres in the chair".
func (r *reading) presiding(f *frame) {
	s := f.sent
	if f.typ() == schema.Visit {
		return
	}
	for k := f.node; k+1 < len(s.Nodes); k++ {
		if s.Nodes[k].Lower != "with" || s.ClauseVerb(k) != f.verb && s.ClauseVerb(k) != f.node {
			continue
		}
		first, last := r.firstPerson(s, k+1)
		if first == nil || !saysPresent(s, last) {
			continue
		}
		f.parties = appendRefs(f.parties, mention.Ref{Entity: first.Entity, Side: first.Entity.Country, How: "in company: with"})
	}
}

// firstPerson is the person's name that follows node k with nothing but a title between, and the
// node after it; nil if none does.
func (r *reading) firstPerson(s *tree.Sentence, k int) (*mention.Mention, int) {
	for ; k < len(s.Nodes) && (s.IsNoun(k) || s.Nodes[k].Tag == "JJ" || s.Nodes[k].Tag == "POS" || s.Nodes[k].Tag == "VBG"); k++ {
		if m := r.story.At(s.Index, k); m != nil && m.Entity.Person() && m.Form != mention.Role {
			return m, m.Last
		}
	}
	return nil, 0
}

// saysPresent tells whether the words from node k on say that somebody is there: "presiding", "also
// present", "in the chair", "at his side".
func saysPresent(s *tree.Sentence, k int) bool {
	return slices.ContainsFunc(s.Nodes[k:min(k+4, len(s.Nodes))], func(n tree.Node) bool { return presence[n.Lower] })
}

// consort tells whether a sentence names somebody as husband or wife, or as the wife of the monarch named before her: "her husband
// Prince Claus", "Emperor Akihito and Empress Michiko".
func (r *reading) consort(f *frame, x mention.Ref) bool {
	s := f.sent
	return x.Entity.Person() && slices.ContainsFunc(x.Entity.Mentions, func(m *mention.Mention) bool {
		if m.Sentence != s.Index || m.First < 2 {
			return false
		}
		if sameName(s, m) && !inHerRight(x.Entity) {
			return true // "President Reagan and Nancy Reagan"
		}
		for k := m.First - 1; k > max(0, m.First-4); k-- { // "her husband Prince Claus", "his wife , Danielle"
			if spouses[s.Nodes[k].Lower] && s.Nodes[k-1].Tag == "PRP$" {
				return !f.sworn(s.Nodes[k].Lower, x)
			}
		}
		if m.First < 4 || s.Nodes[m.First-2].Lower != "and" {
			return false
		}
		her, before := s.Nodes[m.First-1].Lower, s.Nodes[max(0, m.First-6):m.First-2]
		return (her == "empress" || her == "queen" || her == "princess") && slices.ContainsFunc(before, func(n tree.Node) bool {
			return n.Lower == "emperor" || n.Lower == "king" || n.Lower == "prince"
		})
	})
}

// sameName tells whether somebody is named in full, and by no office but "First Lady", right after "and" and one of the same surname.
func sameName(s *tree.Sentence, m *mention.Mention) bool {
	k := m.First - 1
	for k > 1 && (s.Nodes[k].Lower == "lady" || s.Nodes[k].Lower == "first" || s.Nodes[k].Lower == "mrs." || s.Nodes[k].Lower == "mrs") {
		k--
	}
	return m.Form == mention.Full && m.Last-m.First > 1 && k > 0 && s.Nodes[k].Lower == "and" && s.Nodes[k-1].Lower == s.Nodes[m.Last-1].Lower
}

// inHerRight tells whether somebody is known to have held an office that no marriage brings.
func inHerRight(e *mention.Entity) bool {
	if e.Known == nil {
		return false
	}
	for _, t := range e.Known.Terms {
		if t.Office != "first lady" {
			return true
		}
	}
	return false
}

// sworn tells whether a word for a brother or a sister is what one leader calls another, which those are not whom a frame names for the
// same country: "received his brother, King Abdullah of Jordan".
func (f *frame) sworn(word string, x mention.Ref) bool {
	others := slices.Concat(f.parties, f.visitors)
	return (word == "brother" || word == "sister") && len(x.Side) == 2 && !slices.ContainsFunc(others, func(y mention.Ref) bool {
		return y.Entity != x.Entity && (y.Side == x.Side || y.Side == "")
	})
}
