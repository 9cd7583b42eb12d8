package event

import (
	"cmp"
	"slices"
	"strings"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/schema"
)

// meantAgain are the nouns that, with an article alone, mean the place that the story is told from or the one
// told last: "in the city". With "same" before them they mean that one: "will meet in the same city in May".
var meantAgain = words("country", "island", "kingdom", "emirate", "sultanate", "city", "town", "resort", "village")

// placeAgain is the place that a noun for one told before stands for ("the country"): the last of that kind, the own one of
// whom the clause tells, else that of the dateline, else the one told last.
func (r *reading) placeAgain(s *tree.Sentence, n int) (site, bool) {
	if codes := landKinds[s.Nodes[n].Lower]; codes != "" {
		if p, ok := r.lastNamed(s, n, maxKind, func(o *tree.Sentence, k int) bool {
			return strings.Contains(codes, cmp.Or(r.story.At(o.Index, k).Entity.Side(), "-"))
		}); ok {
			return p, ok
		}
	}
	if p, ok := r.ownCountry(s, n); ok {
		return p, ok
	}
	if p, ok := r.otherCountry(s, n); ok {
		return p, ok
	}
	if p, ok := r.here(n); ok {
		return p, ok
	}
	return r.there(s, n)
}

// bothTold are the two places that "both" or "the two" with a noun for their kind means where somebody goes there: those of the kind that the last
// sentence which names any tells, in its own or the two before; nil if it names another number: "is to go to Zagreb and Belgrade. He
// visited both cities in September".
func (r *reading) bothTold(s *tree.Sentence, n int) []site {
	kind, ok := pairs[s.Nodes[n].Lower]
	if !ok || r.story.At(s.Index, n) != nil || !ofTwo(s, n) || s.Child(n, "prep", "appos", "relcl", "acl", "amod", "compound") >= 0 || !r.goesTo(s, n) {
		return nil
	}
	for back := 0; back <= maxThere && back <= s.Index; back++ {
		last := n
		o := r.story.Sentences[s.Index-back]
		if back > 0 {
			last = len(o.Nodes)
		}
		if out := r.ofKind(o, last, kind, n); len(out) > 0 || o.Part != s.Part {
			return pairOf(out)
		}
	}
	return nil
}

// ofKind are the places of a kind that a sentence names before a node, each once, as told at another.
func (r *reading) ofKind(s *tree.Sentence, last int, kind schema.Kind, at int) []site {
	var out []site
	for k := range last {
		m := r.story.At(s.Index, k)
		if m == nil || m.Head != k || m.Entity == nil || m.Form != mention.Full || m.Entity.Kind != kind {
			continue
		}
		if p, ok := r.named(s, m, at); ok && !slices.Contains(out, p) {
			out = append(out, p)
		}
	}
	return out
}

// pairOf gives back places if they are two.
func pairOf(places []site) []site {
	if len(places) != 2 {
		return nil
	}
	return places
}

// pairs are the nouns by which two places told before are called, with their kind.
var pairs = map[string]schema.Kind{"cities": schema.Place, "towns": schema.Place, "capitals": schema.Place, "countries": schema.Country, "nations": schema.Country, "states": schema.Country}

// otherCountry is the one country that the words just before "the country", in its sentence and the one before, are of, if it is another than that of
// the dateline and theirs names neither that nor a town: "Annan praised the truce in Angola. His envoy spent ten days in the country".
func (r *reading) otherCountry(s *tree.Sentence, n int) (site, bool) {
	if s.Nodes[n].Lower != "country" {
		return site{}, false
	}
	var out site
	for back := 0; back <= 1 && back <= s.Index; back++ {
		o := r.story.Sentences[s.Index-back]
		for k := range o.Nodes {
			m := r.story.At(o.Index, k)
			if o.Part != s.Part || back == 0 && k >= n {
				break
			}
			if m == nil || m.Head != k || m.Entity == nil || m.Form == mention.Demonym || m.Entity.Kind != schema.Country && m.Entity.Kind != schema.Place {
				continue
			}
			if m.Form != mention.Full || m.Entity.Kind != schema.Country || out.country != "" && out.country != m.Entity.Side() {
				return site{}, false
			}
			out = site{country: m.Entity.Side(), node: n}
		}
	}
	return out, out.country != ""
}

// landKinds are the states that a noun for their kind may stand for: "on the island" after Malta was told.
var landKinds = map[string]string{
	"island":    "CY TW LK CU MT SG IE IS JM MG MU SC BH HT DO BB GD LC FJ NR MV TT PR GL HK",
	"kingdom":   "SA JO MA GB NL BE ES SE NO DK TH KH BH TO NP BT SZ LS",
	"emirate":   "KW QA AE BH",
	"sultanate": "OM BN",
	"state":     "SG MC VA", // of a city
}

// describedAgain tells whether a noun for a kind of state means, with words that describe it, one told before: "the Gulf emirate", "the
// oil-rich kingdom". It does not where the words say which: "the Cook Islands", "the Danish kingdom", "the island of Gozo".
func (r *reading) describedAgain(s *tree.Sentence, n int) bool {
	if d := s.Child(n, "det"); landKinds[s.Nodes[n].Lower] == "" || d < 0 || s.Nodes[d].Lower != "the" || s.Child(n, "amod", "compound") < 0 || s.Child(n, "prep", "relcl", "poss", "appos") >= 0 {
		return false
	}
	return r.story.At(s.Index, n) == nil && !slices.ContainsFunc(s.ChildrenOf(n, "amod", "compound"), func(c int) bool {
		m := r.story.At(s.Index, c)
		return m != nil && m.Entity != nil && m.Entity.Kind == schema.Country || s.Nodes[c].Lower == "other" || s.Nodes[c].Lower == "home"
	})
}

// capitalAgain is the capital that "the capital" means: that of the country in which the sentence told something to be last, else of the
// dateline's, if the story tells of it, else of that told before.
func (r *reading) capitalAgain(s *tree.Sentence, n int) (site, bool) {
	p, ok := r.lastNamed(s, n, maxThere, func(o *tree.Sentence, k int) bool { return o == s && leadsThere(o, k) })
	if !ok && r.tellsOfDateline() {
		p, ok = r.here(n)
	}
	if !ok {
		p, ok = r.there(s, n)
	}
	if !ok || len(p.country) != 2 {
		return site{}, false
	}
	return site{country: p.country, place: r.story.Capital(p.country), node: n}, true
}

// tellsOfDateline tells whether a story names the country that it is told from, or somebody who acts for it.
func (r *reading) tellsOfDateline() bool {
	d := r.story.Dateline
	return d != nil && slices.ContainsFunc(r.story.Entities, func(e *mention.Entity) bool { return e != d && e.Side() == d.Side() })
}

// there is the place told last before a node, in its sentence or the two before: the last at which something was or to which somebody went,
// else the last named.
func (r *reading) there(s *tree.Sentence, n int) (site, bool) {
	if p, ok := r.lastNamed(s, n, maxThere, leadsThere); ok {
		return p, ok
	}
	return r.lastNamed(s, n, maxThere, func(*tree.Sentence, int) bool { return true })
}

// leadsThere tells whether the name at a node stands where something is or somebody goes: "in Lima", "left for Lima", "visited Lima".
func leadsThere(s *tree.Sentence, k int) bool {
	up := s.Nodes[k].Head
	if slices.ContainsFunc(s.ChildrenOf(k, "relcl"), func(v int) bool { return s.Any(s.ChildrenOf(v, "advmod"), "where") }) {
		return true // "back from Lima, where he spent a day"
	}
	switch s.Nodes[k].Dep {
	case "pobj":
		return towards[s.Nodes[up].Lower]
	case "dobj":
		return reachable[s.Nodes[up].Lemma]
	case "appos", "conj":
		return up < k && leadsThere(s, up)
	}
	return false
}

// reachable are the verbs whose object is a place that somebody comes to.
var reachable = words("visit", "tour", "reach", "enter")

// maxThere is how many sentences before "there" its place may be told, maxKind how many before "the island" that.
const maxThere, maxKind = 2, 12

// lastNamed is the place named last before a node for which a condition holds, in its sentence or a number of those before.
func (r *reading) lastNamed(s *tree.Sentence, n, most int, holds func(s *tree.Sentence, k int) bool) (site, bool) {
	for back := 0; back <= most && s.Index >= back; back++ {
		o := r.story.Sentences[s.Index-back]
		last := len(o.Nodes)
		if back == 0 {
			last = n
		}
		for k := last - 1; k >= 0 && o.Part == s.Part; k-- {
			m := r.story.At(o.Index, k)
			if m == nil || m.Entity == nil || m.Form == mention.Demonym || m.Entity.Kind != schema.Place && m.Entity.Kind != schema.Country || !holds(o, m.Head) {
				continue
			}
			return r.named(o, m, n)
		}
	}
	return site{}, false
}
