package mention

import (
	"slices"

	"demarche/extract/tree"
	"demarche/schema"
)

// countriesBefore are the sides of the last countries that the words before a node list as what one clause is about: "Peru and Chile agreed on it after their
// ministers met", or those of the leaders so listed.
func (s *Story) countriesBefore(sent *tree.Sentence, n int) []string {
	for k := n - 1; k >= 0; k-- {
		if d := sent.Nodes[k].Dep; d != "nsubj" && d != "nsubjpass" || len(sent.Conjuncts(k)) < 2 {
			continue
		}
		var out []string
		for _, c := range sent.Conjuncts(k) {
			m := s.cover[sent.Index][c]
			if m == nil || m.Entity == nil || m.Form == Demonym || m.Entity.Kind != schema.Country && !m.Entity.Person() {
				return nil
			}
			side := m.Entity.Side()
			if m.Entity.Person() && (side == "" || slices.Contains(out, side)) {
				return nil // the ministers of two leaders of one country are no two sides
			}
			out = append(out, side)
		}
		return out
	}
	return nil
}

// roleSides are the countries and organisations that a noun phrase of office acts for, as its
// modifiers tell: "French and German officials", "ministers from Iran and Iraq", "Japan's envoy".
func (s *Story) roleSides(sent *tree.Sentence, j int) []string {
	var out []string
	for _, c := range sent.ChildrenOf(j, "amod", "compound", "poss", "nmod", "npadvmod") {
		out = s.addSides(out, sent, c)
		out = s.addSides(out, sent, sent.ChildrenOf(c, "amod", "compound", "poss", "nmod")...)
	}
	if slices.ContainsFunc(out, func(side string) bool { return branched[side] }) { // "Red Cross officials from Iran and Iraq"
		if own := slices.DeleteFunc(s.addSides(slices.Clone(out), sent, sent.Prep(j, "of", "from")...), func(side string) bool { return branched[side] }); len(own) > 0 {
			out = own
		}
	}
	if len(out) == 0 {
		if e := s.sender(sent, j); e != nil && e.Country != "" {
			out = append(out, e.Side())
		}
	}
	if len(out) == 0 {
		out = slices.Concat(s.masters(sent, j), s.appointers(sent, j), s.bodyBefore(sent, j))
	}
	if len(out) == 0 {
		for _, c := range sent.Prep(j, "of", "from", "for", "in") {
			out = s.addSides(out, sent, c)
			if len(s.addSides(nil, sent, sent.ChildrenOf(c, "amod", "compound", "poss", "nmod")...)) == 0 { // "of the Kenyan central bank in Paris"
				out = s.addSides(out, sent, sent.Prep(c, "of", "in")...) // "from the Kansai region of Japan"
			}
		}
	}
	if len(out) == 0 {
		out = s.bodySides(sent, j)
	}
	if len(out) == 0 && j > 0 {
		out = s.addSides(out, sent, j-1)
	}
	if p := sent.Child(j, "poss"); len(out) == 0 && p >= 0 && sent.Nodes[p].Lower == "whose" {
		if v := sent.Climb(p, "poss", "nsubj", "nsubjpass", "dobj", "pobj", "prep"); sent.Nodes[v].Dep == "relcl" {
			out = s.addSides(out, sent, sent.Nodes[v].Head) // "the Arab League, whose ministers meet on Monday"
		}
	}
	if p := sent.Child(j, "poss"); len(out) == 0 && p >= 0 && sent.Nodes[p].Lower == "their" && isPlural(sent, j) {
		out = s.countriesBefore(sent, p)
	}
	if p := sent.Child(j, "poss"); len(out) == 0 && p >= 0 && sent.Nodes[p].Lower == "its" {
		if side := s.possessed(sent, p+1); side != "" {
			out = append(out, side) // "the Jordanian ministry said its officials"
		}
	}
	return out
}

// branched are the organisations that have a society in every country, whose officials are that country's.
var branched = set("ICRC")

// sender is the person whose envoy or minister a noun phrase of office tells of: "Putin's envoy", "an aide of Kohl"; nil
// if it tells of none.
func (s *Story) sender(sent *tree.Sentence, j int) *Entity {
	var of []int
	switch l := sent.Nodes[j].Lemma; {
	case senders[l]:
		of = append(sent.ChildrenOf(j, "poss"), sent.Prep(j, "of")...)
	case servants[l]:
		of = sent.ChildrenOf(j, "poss")
	}
	if advisers[sent.Nodes[j].Lemma] {
		of = append(of, sent.Prep(j, "to")...)
	}
	for _, p := range of {
		if m := s.cover[sent.Index][p]; m != nil && m.Entity.Person() {
			return m.Entity
		}
	}
	return nil
}

// bodySides are the sides of the body that a noun phrase of office is of or from: "a delegation from the Iranian
// parliament". One person acts for a body of the state alone.
func (s *Story) bodySides(sent *tree.Sentence, j int) []string {
	var out []string
	w := roleNumber[sent.Nodes[j].Lemma]
	for _, c := range sent.Prep(j, "of", "from") {
		if w == "body" || w == "many" || isPlural(sent, j) || stateBodies[sent.Nodes[c].Lemma] || ofIssue(sent, c) || heads[sent.Nodes[j].Lemma] {
			out = s.addSides(out, sent, sent.ChildrenOf(c, "amod", "compound", "poss", "nmod")...)
			for _, o := range sent.ChildrenOf(c, "poss") { // "of the Polish Senate's committee"
				out = s.addSides(out, sent, sent.ChildrenOf(o, "amod", "compound", "poss", "nmod")...)
			}
		}
	}
	return out
}

// ofIssue tells whether a node is a bank of the state: "the governor of the Kenyan central bank".
func ofIssue(sent *tree.Sentence, n int) bool {
	return sent.Nodes[n].Lemma == "bank" && sent.Any(sent.ChildrenOf(n, "amod", "compound"), "central", "national", "reserve")
}

// heads are the offices at the head of a body, whose country is theirs.
var heads = set("head", "chairman", "chairwoman", "chairperson", "chair", "director", "secretary", "speaker", "chief", "commander", "deputy")

// addSides adds the sides that nodes and what is coordinated with them tell, each side once.
func (s *Story) addSides(out []string, sent *tree.Sentence, nodes ...int) []string {
	for _, k := range nodes {
		for _, c := range sent.Conjuncts(k) {
			for _, side := range s.sidesAt(sent.Index, c) {
				if m := s.cover[sent.Index][c]; c == k && m != nil && m.Entity != nil { // "of North and South Korea"
					for _, r := range s.twin(sent, m) {
						out = append(out, r.Side)
					}
				}
				if half := halfBefore(sent, k, side); half != "" && c != k {
					out = append(out, half)
				}
				if !slices.Contains(out, side) {
					out = append(out, side)
				}
			}
		}
	}
	return out
}

// chambers are the last words of the names of bodies in which people hold offices.
var chambers = set("assembly", "parliament", "senate", "congress", "council", "committee", "commission", "party", "duma", "house", "diet", "majlis", "cabinet", "presidium")

// stateBodies are what officials may be of, one or many of them: "officials of the Sudanese government".
var stateBodies = set("government", "regime", "administration", "cabinet", "parliament", "assembly", "army", "military", "delegation", "side", "team", "mission", "embassy", "ministry", "leadership", "presidency", "authority", "congress", "senate", "legislature")
