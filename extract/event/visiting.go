package event

import (
	"slices"
	"strings"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/schema"
)

// fromAbroad are the nouns for those who come from abroad, without a word of whom they act for: "received the delegation", "saw the visitors".
var fromAbroad = words("visitor", "guest", "envoy", "emissary", "delegate", "delegation", "negotiator", "mediator", "senator", "congressman", "lawmaker", "parliamentarian", "legislator", "mission", "team", "group", "minister")

// bodiesOf are those of them that are one body of several people: "the delegation" of two senators.
var bodiesOf = words("delegation", "mission", "team", "group")

// visitorsMeant are the people of a visit told just before whom a definite noun means: those of a country by its name ("received the
// Norwegians"), or those who came to where their host is ("the delegation", "the visitors"). It is nil where the noun may mean others.
func (r *reading) visitorsMeant(s *tree.Sentence, n int) []mention.Ref {
	side, ok := r.comersAt(s, n)
	if r.literal || !ok {
		return nil
	}
	g, to := r.lastComing(s.Index, side)
	if g == nil || slices.ContainsFunc(g.visitors, func(x mention.Ref) bool { return !x.Entity.Person() }) || r.othersThere(g, to) {
		return nil
	}
	many := len(g.visitors) > 1
	hosted := r.hostedIn(s, n, to)
	if !many && (!hosted || s.Nodes[n].Tag == "NNS" && side == "" || bodiesOf[s.Nodes[n].Lemma] && !g.tellsGroup()) || side == "" && !hosted || many && s.Nodes[n].Tag == "NN" && !bodiesOf[s.Nodes[n].Lemma] {
		return nil
	}
	var out []mention.Ref
	for _, x := range g.visitors {
		x.How = visitorsHow + s.Nodes[n].Text
		out = append(out, x)
	}
	return out
}

// lastComing is the last visit told before a sentence, of people of a country if one is given, and where it goes: where its clause tells, else where the
// story is told from; nil if none is told.
func (r *reading) lastComing(sentence int, side string) (*frame, string) {
	fits := func(g *frame) bool {
		return g.sent.Index < sentence && len(g.visitors) > 0 && (side == "" || g.visitors[0].Side == side)
	}
	last, to := r.journeyBefore(sentence, fits), ""
	if last != nil {
		to = last.to
	}
	for _, p := range r.partial {
		if p.typ() != schema.Visit || len(p.sites) > 0 || sentence-p.sent.Index > maxAbroad || !fits(p) || last != nil && last.sent.Index >= p.sent.Index {
			continue
		}
		if at := r.arrivedAt(p); at != "" && at != p.visitors[0].Side {
			last, to = p, at
		}
	}
	return last, to
}

// visitorsHow begins what is told of how people were found whom one noun for visitors means.
const visitorsHow = "visitors: "

// comersAt tells whether a definite noun at a node is one for people from abroad, and of which country it tells them to be; empty if it does
// not tell: "the Norwegians", "the Norwegian delegation", "the visitors".
func (r *reading) comersAt(s *tree.Sentence, n int) (side string, ok bool) {
	d := s.Child(n, "det", "predet", "poss")
	if d < 0 && s.Nodes[n].Dep != "ROOT" || d >= 0 && !slices.Contains([]string{"the", "both", "his", "her", "these"}, s.Nodes[d].Lower) || len(s.Prep(n, "of", "from", "to", "for")) > 0 || s.Child(n, "relcl", "acl", "appos") >= 0 || len(s.Conjuncts(n)) > 1 {
		return "", false
	}
	m := r.story.At(s.Index, n)
	if m != nil && m.Form == mention.Demonym && m.Head == n && (s.Nodes[n].Tag == "NNS" || s.Nodes[n].Tag == "NNPS") {
		return m.Entity.Side(), m.Entity.Kind == schema.Country
	}
	if !fromAbroad[s.Nodes[n].Lemma] || slices.ContainsFunc(s.ChildrenOf(n, "amod", "compound", "nmod"), func(c int) bool {
		return r.story.At(s.Index, c) == nil && s.Nodes[c].Lower != "visiting" && s.Nodes[c].Lower != "foreign"
	}) {
		return "", false
	}
	switch {
	case m == nil || m.Form == mention.Role && len(m.Sides) == 0:
		return "", s.Nodes[n].Lemma != "minister" || s.Nodes[n].Tag == "NNS"
	case m.Form == mention.Role && len(m.Sides) == 1 && m.Entity == nil:
		return m.Sides[0], m.Group
	}
	return "", false
}

// hostedIn tells whether one person of a country does something with those at a node, or has it done by them: "President Kumaratunga received
// the visitors", "the visitors met President Kumaratunga".
func (r *reading) hostedIn(s *tree.Sentence, n int, country string) bool {
	v := s.ClauseVerb(n)
	return slices.ContainsFunc(s.Descend(v), func(k int) bool {
		m := r.story.At(s.Index, k)
		if m == nil || m.Head != k || !m.Entity.Person() || m.Entity.Side() != country || s.ClauseVerb(k) != v {
			return false
		}
		d := s.Nodes[s.Climb(k, "conj", "appos")].Dep
		return strings.HasPrefix(d, "nsubj") || d == "dobj" || d == "pobj"
	})
}

// othersThere tells whether a story tells of others who came to the same country than those of a visit, in the sentences where it was told.
func (r *reading) othersThere(g *frame, to string) bool {
	return slices.ContainsFunc(r.told, func(h *frame) bool {
		d := h.sent.Index - g.sent.Index
		return h.typ() == schema.Visit && h.to == to && d <= maxAbroad && d >= -maxAbroad && !sharesParty(h.visitors, g.visitors)
	})
}

// oneDelegation tells whether those met are told by one noun for visitors: "received the Norwegians separately" tells of one occasion.
func (f *frame) oneDelegation() bool {
	of := slices.DeleteFunc(slices.Clone(f.parties), func(x mention.Ref) bool { return !strings.HasPrefix(x.How, visitorsHow) })
	return len(of) > 1 && len(of) >= len(f.parties)-1
}
