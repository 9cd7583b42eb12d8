package mention

import (
	"slices"
	"strings"

	"demarche/extract/tree"
	"demarche/schema"
)

// described returns whom the relative at n of the clause of v stands for: what the clause hangs from, all of a list if it hangs from the list
// or its verb is of the plural ("Prodi and Menem, who are to meet").
func (s *Story) described(sent *tree.Sentence, n, v, depth int) []Ref {
	at := sent.Nodes[v].Head
	if sent.Nodes[n].Lower == "who" {
		at = s.personAbove(sent, at)
	}
	if sent.Nodes[n].Lower == "who" && hasForm(sent, v, "VBZ", "was") {
		return s.one(sent, s.lastOfList(sent, at, n), depth+1)
	}
	if sent.Nodes[n].Lower != "who" || !hasForm(sent, v, "VBP", "were") {
		return s.one(sent, at, depth+1)
	}
	first := at
	if up := sent.Nodes[first].Head; sent.Nodes[first].Dep == "appos" && s.isName(sent, up) {
		first = up // "Prodi and Menem, president of Argentina, who are to meet"
	}
	for sent.Nodes[first].Dep == "conj" && sent.IsNoun(sent.Nodes[first].Head) && s.isName(sent, first) {
		first = sent.Nodes[first].Head
	}
	if !s.isName(sent, first) {
		return s.one(sent, at, depth+1)
	}
	var out []Ref
	for _, c := range sent.Conjuncts(first) {
		if c < n {
			out = append(out, s.one(sent, c, depth+1)...)
		}
	}
	return out
}

// isName tells whether a node stands for a person by name.
func (s *Story) isName(sent *tree.Sentence, n int) bool {
	m := s.cover[sent.Index][n]
	return m != nil && m.Entity.Person() && m.Form != Role
}

// hasForm tells whether the finite form of the group of a verb has a tag or is a form of "be": "are due", "have met", "were to meet" are of the
// plural, "is due", "has met", "was to meet" of the singular.
func hasForm(sent *tree.Sentence, v int, tag, be string) bool {
	return slices.ContainsFunc(append(sent.ChildrenOf(v, "aux", "auxpass"), v), func(c int) bool {
		return sent.Nodes[c].Tag == tag || sent.Nodes[c].Lower == be
	})
}

// lastOfList is the last of the names of a list at a node before the relative at n, which one of them alone is meant by: "Prodi and Menem, who is
// to meet him"; the node itself where no names are listed.
func (s *Story) lastOfList(sent *tree.Sentence, at, n int) int {
	last := at
	for _, c := range sent.Conjuncts(at) {
		if c > last && c < n && s.isName(sent, at) && s.isName(sent, c) {
			last = c
		}
	}
	return last
}

// personAbove is the noun that a clause with "who" describes, where a parser hangs it from a country or a town: in "Prodi, president of
// the court in Peru, who came" the president came, as no land is a "who". It is the node itself where no person stands above it.
func (s *Story) personAbove(sent *tree.Sentence, n int) int {
	m := s.cover[sent.Index][n]
	if m == nil || m.Entity == nil || m.Entity.Kind != schema.Country && m.Entity.Kind != schema.Place || m.Form == Demonym {
		return n
	}
	found := n
	for k := n; ; {
		of := sent.Nodes[k].Head
		if sent.Nodes[k].Dep == "appos" && s.isName(sent, of) {
			return of
		} else if sent.Nodes[k].Dep == "appos" {
			of = k
		} else if sent.Nodes[k].Dep != "pobj" || sent.Nodes[of].Dep != "prep" {
			return found
		}
		k = sent.Nodes[of].Head
		if !sent.IsNoun(k) {
			return found
		}
		m := s.cover[sent.Index][k]
		if m != nil && m.Entity.Person() {
			return k
		}
		if found == n && m != nil && m.Form == Role && !strings.HasSuffix(sent.Nodes[k].Tag, "S") {
			found = k
		}
	}
}

// entourages are the nouns for unnamed people whom somebody named leads or has with him.
var entourages = set("delegation", "team", "party", "entourage", "aide", "companion", "colleague", "retinue", "adviser", "advisor", "minister", "official", "deputy", "senator", "lawmaker")

// withRetinue returns whom a plural pronoun stands for where the sentence before, or the clause before, has for its subject somebody and unnamed people of
// his: "Prodi and the ministers with him were warned. Their trip was put off"; nil if it has none.
func (s *Story) withRetinue(sent *tree.Sentence, n int) []Ref {
	for back := 0; back <= 1 && back <= sent.Index; back++ {
		o := s.Sentences[sent.Index-back]
		if o.Part != sent.Part {
			return nil
		}
		for k := range o.Nodes {
			if d := o.Nodes[k].Dep; back == 0 && k >= n || d != "nsubj" && d != "nsubjpass" || !s.isName(o, k) {
				continue
			}
			for _, c := range alongside(o, k) {
				if m := s.cover[o.Index][c]; entourages[o.Nodes[c].Lemma] && (m == nil || m.Entity == nil) && (back == 1 || c < n) {
					return named(s.one(o, k, 0), sent.Nodes[n].Text)
				}
			}
		}
	}
	return nil
}

// alongside are the nouns for those together with whom a subject does something: "Prodi and his aides flew to Oslo", "Prodi, along with his aides, flew".
func alongside(o *tree.Sentence, k int) []int {
	out := append(o.ChildrenOf(k, "conj"), o.Prep(k, "with")...)
	for _, c := range o.ChildrenOf(k, "prep", "advmod") {
		if w := o.Nodes[c].Lower; w == "along" || w == "together" {
			out = append(out, o.Prep(c, "with")...)
		}
	}
	return out
}

// retinueAhead tells whether the subject of the verb above the clause of a pronoun is told to have people with him: "Prodi and his aides flew to Oslo, where
// they met Bondevik".
func retinueAhead(o *tree.Sentence, n int) bool {
	for v := o.ClauseVerb(n); v >= 0 && o.Nodes[v].Head != v; {
		v = o.ClauseVerb(o.Nodes[v].Head)
		if v < 0 {
			return false
		}
		if k := o.Child(v, "nsubj", "nsubjpass"); k >= 0 && k < n {
			return slices.ContainsFunc(alongside(o, k), func(c int) bool { return entourages[o.Nodes[c].Lemma] })
		}
		if o.Nodes[v].Dep == "ROOT" {
			return false
		}
	}
	return false
}
