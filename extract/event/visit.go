package event

import (
	"slices"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/schema"
)

// completeVisit makes one visit for each country of visitors and each destination.
func (r *reading) completeVisit(f *frame) []*frame {
	if f.rule.Ends {
		f.sites = slices.DeleteFunc(f.sites, func(p site) bool { // who heads an organisation and leaves its seat was at home
			return slices.ContainsFunc(f.visitors, func(x mention.Ref) bool { return x.Side != "" && isHome(x.Side, p.country) })
		})
	}
	if !r.meansVisit(f) {
		return nil
	}
	r.itsTraveller(f)
	var out []*frame
	stages := r.stages(f)
	sites := r.goals(f)
	if f.rule.Name != "leave" && !slices.ContainsFunc(sites, func(p site) bool { return p.node < 0 }) {
		slices.SortStableFunc(sites, func(a, b site) int { return a.node - b.node }) // the days of later goals follow those of earlier ones
	}
	for _, st := range stages {
		sites = byCountry(append(sites, st.site))
	}
	f.visitors = slices.DeleteFunc(slices.Clone(f.visitors), func(x mention.Ref) bool { return r.consort(f, x) })
	for _, group := range r.bySender(f.visitors) {
		side := group[0].Side
		if !r.travels(group) {
			continue
		}
		for i, p := range sites {
			if !p.known() || p.country == side && side != "" || side == "" && r.soleCountry(p.country) || (f.rule.Name == "presence" || f.rule.Name == "speak abroad" || f.rule.Name == "return from" || f.sent.Nodes[f.node].Lemma == "stay") && side != "" && p.country != "" && (isHome(side, p.country) || f.rule.Name == "speak abroad" && ofCountry(group, p.country)) {
				continue // a UN envoy who is in New York or has come from there, or a commissioner who speaks in Brussels, is at home
			}
			if p.country == "" && !p.region && r.hostedAtHome(f, side) {
				continue
			}
			if p.region && p.node >= 0 && f.sent.Nodes[p.node].Lower == "region" && (r.soleCountry(side) || r.homeRegion(f.sent, p.node, side)) {
				continue
			}
			g := *f
			g.visitors, g.place, g.to = group, p, p.country
			if p.ahead && g.status == schema.Held {
				g.verdict = verdict{status: schema.Planned, node: p.node, cue: f.sent.Nodes[p.node].Text, future: true}
			}
			if r.setTime(&g); numbered(&g) {
				g.time, g.expr = nil, nil
			}
			r.setLegDay(&g, sites, out)
			if r.oftenTold(&g) {
				continue
			}
			if day := dayOfStage(stages, p); day != nil {
				r.dateBy(&g, day)
			} else if g.shared = len(sites) > 1; ofSeveral(f.sent, p.node) || slices.ContainsFunc(sites[:i], func(p site) bool { return p.country != "" }) { // "a tour of Asia begins on Monday in Hanoi"
				r.laterLeg(&g)
			}
			if out = append(out, &g); f.rule.POS == "verb" {
				if h := r.onceMore(&g); h != nil {
					out = append(out, h)
				}
			}
		}
	}
	return out
}

// ofCountry tells whether all of some people who act for a body are of a country, where they speak at home: the president of OPEC who "told reporters in
// Lagos" is the oil minister of Nigeria.
func ofCountry(group []mention.Ref, country string) bool {
	return !slices.ContainsFunc(group, func(x mention.Ref) bool {
		return x.Entity == nil || x.Entity.Known == nil || x.Entity.Known.Country != country
	})
}

// hostedAtHome tells whether all whom a verb tells to receive a guest are of his own side: "the king received the premier at the
// palace".
func (r *reading) hostedAtHome(f *frame, side string) bool {
	if side == "" || f.rule.POS != "verb" || !receiving[f.sent.Nodes[f.node].Lemma] {
		return false
	}
	hosts := agentOf(f.sent, f.node)
	if k, passive := subjectOf(f.sent, f.node); k >= 0 && !passive {
		hosts = []int{k}
	}
	found := false
	for _, k := range hosts {
		for _, x := range r.actors(f.sent, k) {
			if x.Side != side {
				return false
			}
			found = true
		}
	}
	return found
}

// ofSeveral tells whether a country is told as one of several that are not all named, be it the first or not: "six nations, Mali among
// them", "six nations including Mali".
func ofSeveral(s *tree.Sentence, n int) bool {
	if n+2 < len(s.Nodes) && s.Nodes[n+1].Lower == "among" && s.Nodes[n+2].Lower == "them" {
		return true
	}
	return n > 0 && s.Nodes[n-1].Lower == "including"
}

// ofTroops tells whether "we" in a verb of being or staying somewhere are a country's soldiers rather than who speaks: "We will be in
// Kosovo until the job is done", "we are going to stay as long as they want us".
func (f *frame) ofTroops() bool {
	s := f.sent
	l := s.Nodes[f.node].Lemma
	if f.rule.POS != "verb" || l != "be" && l != "stay" && l != "remain" || !s.InQuote[f.node] {
		return false
	}
	v := f.node
	if s.Nodes[v].Dep == "xcomp" {
		v = s.Nodes[v].Head
	}
	if k := s.Child(v, "nsubj"); k < 0 || s.Nodes[k].Lower != "we" {
		return false
	}
	for k := f.node + 1; k < len(s.Nodes) && s.InQuote[k]; k++ {
		if w := s.Nodes[k].Lower; w == "until" || w == "till" || w == "job" || w == "mission" || w == "long" && (s.Nodes[k-1].Lower == "so" || s.Nodes[k-1].Lower == "as") {
			return true
		}
	}
	return false
}

// homeRegion tells whether "the region" is one of the traveller's own country: the place told last lies there, or no list has it.
func (r *reading) homeRegion(s *tree.Sentence, n int, side string) bool {
	for back := 0; back <= maxBridge && s.Index >= back; back++ {
		o := r.story.Sentences[s.Index-back]
		last := len(o.Nodes)
		if back == 0 {
			last = n
		}
		for k := last - 1; k >= 0 && o.Part == s.Part; k-- {
			if m := r.story.At(o.Index, k); m != nil && m.Entity != nil && m.Form != mention.Demonym && m.Entity.Kind == schema.Place {
				p, ok := r.named(o, m, k)
				return ok && !p.region && (p.country == "" || p.country == side)
			}
		}
	}
	return false
}

// meansVisit tells whether what a rule wants of a visit is there: a purpose, a person, a town.
func (r *reading) meansVisit(f *frame) bool {
	switch {
	case slices.Contains(f.rule.Needs, "purpose") && !r.onPurpose(f), slices.Contains(f.rule.Needs, "city") && !r.inCity(f), f.ofTroops():
		return false
	case slices.Contains(f.rule.Needs, "must") && !f.obliged(), slices.Contains(f.rule.Needs, "land") && !r.landSees(f):
		return false
	}
	return !f.rule.Person || slices.ContainsFunc(f.visitors, func(x mention.Ref) bool { return x.Entity.Person() }) || f.receivesGroup()
}

// receivesGroup tells whether a country is told to receive those whom somebody sends: "will receive an IMF mission".
func (f *frame) receivesGroup() bool {
	object := f.sent.Child(f.node, "dobj")
	return f.rule.Name == "receive a guest" && object >= 0 && groups[f.sent.Nodes[object].Lemma]
}

// obliged tells whether a verb tells what somebody has to do: "will have to wait", "must wait".
func (f *frame) obliged() bool {
	s := f.sent
	up := s.Nodes[f.node].Head
	for k := f.node + 1; k < len(s.Nodes) && s.Nodes[k].Text != ","; k++ {
		if s.Nodes[k].Tag == "TO" {
			return false // "will have to wait for him to apologise"
		}
	}
	return s.Any(s.ChildrenOf(f.node, "aux"), "must", "will") || hasTo(s, f.node) && s.Nodes[f.node].Dep == "xcomp" && s.Nodes[up].Lemma == "have"
}

// landSees tells whether a country or its capital is told to see somebody there, or not to, in time to come: "Cairo would like to see him
// in June", "will not be seeing him". How it sees somebody now, or whom it sees do what, is no visit.
func (r *reading) landSees(f *frame) bool {
	s := f.sent
	k, passive := subjectOf(s, f.node)
	if k < 0 || passive || f.status == schema.Held || len(s.Prep(f.node, "as")) > 0 || s.Child(f.node, "xcomp", "ccomp", "oprd", "acomp") >= 0 {
		return false
	}
	m := r.story.At(s.Index, k)
	return m != nil && m.Entity != nil && m.Form != mention.Demonym && (m.Entity.Kind == schema.Place || m.Entity.Kind == schema.Country)
}

// visitorAfter finds the visitor whose "of" or "by" hangs from the destination: "the visit to Cyprus of
// Foreign Minister Lavrov". What only names the destination in full is no visitor: "the visit to the Republic of Ireland", "to the city of Dublin".
func (r *reading) visitorAfter(f *frame) {
	s := f.sent
	for _, p := range s.Prep(f.node, "to", "in") {
		if there, ok := r.site(s, p, 0); ok {
			for _, k := range s.Prep(p, "of", "by") {
				f.visitors = appendRefs(f.visitors, slices.DeleteFunc(r.actors(s, k), func(x mention.Ref) bool {
					return x.Side == there.country && (x.Entity == nil || x.Entity.Kind != schema.Person)
				})...)
			}
		}
	}
	if be := s.Nodes[f.node].Head; len(f.visitors) == 0 && s.Nodes[f.node].Dep == "attr" && s.Nodes[be].Lemma == "be" {
		for _, k := range s.Prep(be, "for") { // "for Modi it will be the sixth journey to"
			f.visitors = appendRefs(f.visitors, r.actors(s, k)...)
		}
	}
}

// lists are the nouns for the list of the stops of a tour, and beingOn the verbs with which a stop stands on it.
var (
	lists   = words("itinerary", "route", "calendar", "diary", "schedule", "list")
	beingOn = words("be", "stay", "remain", "figure", "feature", "stand")
)

// ahead tells whether the stops that a verb tells are still to come: "a tour that will also take him to Spain".
func (r *reading) ahead(s *tree.Sentence, v int) bool {
	if !s.IsVerb(v) {
		return false
	}
	n := s.Child(v, "nsubj")
	return r.mood(s, v).status == schema.Planned || present(s, v) && n >= 0 && lists[s.Nodes[n].Lemma]
}

// onPurpose tells whether being somewhere is a visit: it is over ("has been in"), or it is for
// something.
func (r *reading) onPurpose(f *frame) bool {
	s, n := f.sent, f.node
	if slices.ContainsFunc(s.ChildrenOf(n, "advmod"), func(c int) bool { return now[s.Nodes[c].Lower] }) {
		return true
	}
	if perfect(s, n) || f.future || len(r.exprs[s.Index]) > 0 && s.IsVerb(n) {
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

// now are the adverbs that tell that somebody is where he does not live.
var now = words("currently", "now", "presently", "already", "still", "today")

// travels tells whether a group of visitors can be on political business: people of a known side
// or office, officials, or a country's delegation.
func (r *reading) travels(group []mention.Ref) bool {
	return slices.ContainsFunc(group, func(x mention.Ref) bool { return political(x) && !r.offstage(x) })
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

// bySender groups visitors by the country that sends them. Those who travel for organisations come from no country, and make one journey:
// "Solana and Robertson flew into Skopje".
func (r *reading) bySender(refs []mention.Ref) [][]mention.Ref {
	var out [][]mention.Ref
	bodies := -1
	for _, g := range bySide(refs) {
		side := g[0].Side
		org := g[0].Entity != nil && convenable(g[0].Entity) || g[0].Entity == nil && g[0].Group && r.story.Body(side) != nil // "a joint mission of ECOWAS and the African Union"
		body := org || g[0].Entity.Person() && (side == "UN" || side == "EU" || r.story.Body(side) != nil)
		if body && bodies >= 0 {
			out[bodies] = append(out[bodies], g...)
			continue
		}
		if body {
			bodies = len(out)
		}
		out = append(out, g)
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

// toursLand tells whether somebody is told to tour a country itself, which is to visit it: "toured Mali in March", but not "toured farms in Mali".
func (r *reading) toursLand(s *tree.Sentence, v int) bool {
	return slices.ContainsFunc(s.ChildrenOf(v, "dobj"), func(o int) bool {
		m := r.story.At(s.Index, o)
		return m != nil && m.Entity != nil && m.Entity.Kind == schema.Country && m.Form != mention.Demonym
	})
}
