package event

import (
	"slices"

	"demarche/extract/mention"
	"demarche/schema"
)

// completeVisit makes one visit for each country of visitors and each destination.
func (r *reading) completeVisit(f *frame) []*frame {
	if slices.Contains(f.rule.Needs, "purpose") && !r.onPurpose(f) {
		return nil
	}
	var out []*frame
	sites := byCountry(f.sites)
	if len(sites) == 0 && f.rule.Type == schema.Visit {
		sites = []site{r.whereAbout(f.sent, f.node)}
	}
	if f.rule.Name == "leave" && !sites[0].known() {
		sites = r.bound(f)
	}
	if len(sites) == 1 && !sites[0].known() {
		sites[0].country = r.awaits(f)
	}
	for _, group := range bySide(f.visitors) {
		side := group[0].Side
		if !r.travels(group) {
			continue
		}
		for _, p := range sites {
			if !p.known() || p.country == side && side != "" {
				continue
			}
			g := *f
			g.visitors, g.place, g.to = group, p, p.country
			r.setTime(&g)
			out = append(out, &g)
		}
	}
	return out
}

// onPurpose tells whether being somewhere is a visit: it is over ("has been in"), or it is for
// something.
func (r *reading) onPurpose(f *frame) bool {
	s, n := f.sent, f.node
	if perfect(s, n) || f.future || len(r.exprs[s.Index]) > 0 && s.Nodes[n].Tag == "VBD" {
		return true
	}
	for _, c := range s.ChildrenOf(n, "prep") {
		if w := s.Nodes[c].Lower; w == "for" || w == "on" {
			return true
		}
	}
	for _, c := range s.ChildrenOf(n, "xcomp", "advcl") {
		if hasTo(s, c) {
			return true
		}
	}
	return false
}

// awaiting are the verbs whose subject hosts the visit that they govern.
var awaiting = words("look", "welcome", "host", "await", "prepare", "receive", "invite", "cancel", "postpone")

// awaits is the country that looks forward to a visit, welcomes or hosts it; empty if none does.
func (r *reading) awaits(f *frame) string {
	if f.rule.POS != "noun" {
		return ""
	}
	verb, _, _ := verbAbove(f.sent, f.node)
	if verb < 0 || !awaiting[f.sent.Nodes[verb].Lemma] {
		return ""
	}
	subject, passive := subjectOf(f.sent, verb)
	if subject < 0 || passive {
		return ""
	}
	for _, x := range r.actors(f.sent, subject) {
		if x.Entity == nil && len(x.Side) == 2 && !slices.ContainsFunc(f.visitors, func(v mention.Ref) bool { return v.Side == x.Side }) {
			return x.Side
		}
	}
	return ""
}

// bound finds where one leaves for in a clause whose "for" hangs from another word ("departed
// Washington early Thursday for Mar del Plata").
func (r *reading) bound(f *frame) []site {
	s := f.sent
	for k := f.node + 1; k < len(s.Nodes); k++ {
		if s.Nodes[k].Lower != "for" || clauseVerb(s, k) != f.node {
			continue
		}
		for _, c := range s.ChildrenOf(k, "pobj") {
			if sites := r.sites(s, c); len(sites) > 0 {
				return byCountry(sites)
			}
		}
	}
	return []site{{}}
}

// travels tells whether a group of visitors can be on political business: people of a known side
// or office, officials, or a country's delegation.
func (r *reading) travels(group []mention.Ref) bool {
	return slices.ContainsFunc(group, func(x mention.Ref) bool { return political(x) })
}

// political tells whether a party may act in politics: a side, a listed organisation, a named
// person. Whether a person of no known office does is left to the confidence model.
func political(x mention.Ref) bool {
	e := x.Entity
	switch {
	case e == nil:
		return x.Side != ""
	case e.Kind == schema.Organization:
		return e.Known != nil
	}
	return true
}

// bySide groups visitors by the side that they act for, in the order of the text.
func bySide(refs []mention.Ref) [][]mention.Ref {
	var out [][]mention.Ref
	for _, x := range refs {
		i := slices.IndexFunc(out, func(g []mention.Ref) bool { return g[0].Side == x.Side })
		if i < 0 {
			out = append(out, []mention.Ref{x})
			continue
		}
		out[i] = append(out[i], x)
	}
	return out
}

// byCountry keeps one place a country, the first and narrowest told.
func byCountry(sites []site) []site {
	var out []site
	for _, p := range sites {
		i := slices.IndexFunc(out, func(q site) bool { return q.country == p.country })
		switch {
		case i < 0:
			out = append(out, p)
		case out[i].place == nil:
			out[i] = p
		}
	}
	return out
}
