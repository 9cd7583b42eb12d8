package event

import (
	"slices"
	"strings"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/schema"
)

// offstage tells whether a person's journeys and meetings are no politics: he plies another trade ("singer Ana Roque"), serves a body of
// sport ("Pavel Hruska, the head of the Hockey Federation"), or is no more than a face that a charity shows ("Goodwill Ambassador Ana Roque").
func (r *reading) offstage(x mention.Ref) bool {
	return r.plies(x) || r.heads(x) || r.figurehead(x) || r.ofSport(x) || r.isShip(x)
}

// isShip tells whether a name that reads like a person's is that of a ship, by the letters that stand before such names: "USS Edward Hale".
func (r *reading) isShip(x mention.Ref) bool {
	e := x.Entity
	if !e.Person() || e.Office != "" || e.Known != nil && len(e.Known.Terms) > 0 {
		return false
	}
	name := strings.Fields(e.Name)
	return slices.ContainsFunc(r.story.Sentences, func(s *tree.Sentence) bool {
		for k := 1; k+len(name) <= len(s.Nodes); k++ {
			if hulls[s.Nodes[k-1].Text] && slices.EqualFunc(s.Nodes[k:k+len(name)], name, func(n tree.Node, w string) bool { return n.Text == w }) {
				return true
			}
		}
		return hulls[name[0]]
	})
}

// hulls are the letters before the names of ships.
var hulls = words("USS", "USNS", "HMS", "HMAS", "HMCS", "HMNZS", "INS", "JS", "JDS", "ROKS", "BRP", "RSS", "KRI", "PNS", "TCG", "FGS", "HNLMS", "HDMS", "HSwMS", "ORP", "ARA", "USCGC", "RMS", "MV", "SS", "RFA", "BNS", "SLNS")

// figurehead tells whether somebody is called an ambassador who is none: "Goodwill Ambassador Ana Roque", "Ana Roque, the brand's ambassador
// for Asia". Whom the story also calls an envoy or a minister acts for somebody.
func (r *reading) figurehead(x mention.Ref) bool {
	e := x.Entity
	if !e.Person() || e.Known != nil && len(e.Known.Terms) > 0 || e.Office != "" && !strings.Contains(strings.ToLower(e.Office), "ambassador") {
		return false
	}
	for _, m := range e.Mentions {
		s := r.story.Sentences[m.Sentence]
		beside := append(s.ChildrenOf(m.Head, "appos"), m.Head, m.First-1, s.Nodes[m.Head].Head)
		if v := s.Nodes[m.Head].Head; s.Nodes[m.Head].Dep == "nsubj" && s.Nodes[v].Lemma == "be" {
			beside = append(beside, s.ChildrenOf(v, "attr", "dobj", "oprd", "acomp", "nsubj")...)
		}
		for _, k := range beside {
			if k > 0 && s.Nodes[k].Lower == "ambassador" && shown[s.Nodes[k-1].Lower] && s.ClauseVerb(k) == s.ClauseVerb(m.Head) {
				return true
			}
		}
	}
	return false
}

// shown are the words before "ambassador" that make it a title without an office.
var shown = words("goodwill", "brand", "celebrity", "global", "sport", "sports", "tourism")

// reachOfTitle is how many words from a name those may stand that tell of what body somebody is.
const reachOfTitle = 10

// ofSport tells whether what stands beside a name, up to the next name, verb or clause, makes somebody one of a body of sport: "the president of the
// Football Federation, Pavel Hruska". In a story of sport a federation or a club needs no other word.
func (r *reading) ofSport(x mention.Ref) bool {
	e := x.Entity
	if !e.Person() || e.Known != nil && len(e.Known.Terms) > 0 {
		return false
	}
	return slices.ContainsFunc(e.Mentions, func(m *mention.Mention) bool {
		if m.Form == mention.Role {
			return false
		}
		s := r.story.Sentences[m.Sentence]
		first := r.story.At(m.Sentence, s.Climb(m.Head, "conj")) // "members of the club, Pavel Hruska and Jan Novy"
		return r.sportTitle(s, m) || first != nil && first != m && first.Entity.Person() && r.sportTitle(s, first)
	})
}

// sportTitle tells whether the words before a name, or in an aside behind it, name a body of sport.
func (r *reading) sportTitle(s *tree.Sentence, m *mention.Mention) bool {
	for k := m.First - 1; k >= max(0, m.First-reachOfTitle) && !r.endsTitle(s, k); k-- {
		if r.sportBody(s, k) {
			return true
		}
	}
	if m.Last < len(s.Nodes) && s.Nodes[m.Last].Text != "," {
		return false
	}
	for k := m.Last + 1; k < min(len(s.Nodes), m.Last+reachOfTitle) && !r.endsTitle(s, k) && s.Nodes[k].Text != ","; k++ {
		if r.sportBody(s, k) {
			return true
		}
	}
	return false
}

// endsTitle tells whether a node parts a name from words that tell of others: a verb, the name of a person, a conjunction or a clause.
func (r *reading) endsTitle(s *tree.Sentence, k int) bool {
	m := r.story.At(s.Index, k)
	return s.IsVerb(k) || m != nil && m.Entity.Person() && m.Form != mention.Role || s.Nodes[k].Tag == "WP" || s.Nodes[k].Text == ";"
}

// sportBody tells whether a node ends the name of a body of sport: "the Saudi Football Association", "FIFA", in a story of sport also "the Federation".
func (r *reading) sportBody(s *tree.Sentence, k int) bool {
	n := s.Nodes[k]
	if m := r.story.At(s.Index, k); m != nil && m.Entity != nil && m.Entity.Kind == schema.Organization {
		return false
	}
	if n.Lower == "fifa" || n.Lower == "uefa" {
		return true
	}
	if !sportBodies[n.Lower] {
		return false
	}
	for j := k - 1; j >= max(0, k-3); j-- {
		if sports[s.Nodes[j].Lower] || s.Nodes[j].Lower == "olympic" {
			return true
		}
	}
	return n.Lower != "committee" && n.Lower != "union" && r.storyHas(matches, minMatch-1)
}

// sportBodies are the nouns for bodies of sport.
var sportBodies = words("federation", "association", "confederation", "club", "team", "league", "squad", "committee", "union")

// unheardOf tells whether a name right behind its verb, told once and without another word, need be no person's: who "visited Qasr Al Nuzha" saw a site.
func (r *reading) unheardOf(x mention.Ref) bool {
	e := x.Entity
	if !e.Person() || e.Known != nil || e.Office != "" || e.Country != "" || e.Gender != 0 || len(e.Mentions) != 1 {
		return false
	}
	m := e.Mentions[0]
	s := r.story.Sentences[m.Sentence]
	return m.First > 0 && s.IsVerb(m.First-1) && s.Child(m.Head, "appos") < 0
}
