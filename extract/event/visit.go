package event

import (
	"cmp"
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
	var out []*frame
	sites := r.goals(f)
	f.visitors = slices.DeleteFunc(f.visitors, func(x mention.Ref) bool { return r.consort(f, x) })
	for _, group := range bySide(f.visitors) {
		side := group[0].Side
		if !r.travels(group) {
			continue
		}
		for i, p := range sites {
			if !p.known() || p.country == side && side != "" || side == "" && r.soleCountry(p.country) || f.rule.Name == "presence" && side != "" && p.country != "" && isHome(side, p.country) {
				continue // a UN envoy who is in New York is at home
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
			if r.oftenTold(&g) {
				continue
			}
			g.shared = len(sites) > 1
			if i > 0 {
				r.laterLeg(&g)
			}
			out = append(out, &g)
		}
	}
	return out
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
	}
	return !f.rule.Person || slices.ContainsFunc(f.visitors, func(x mention.Ref) bool { return x.Entity.Person() })
}

// goals are the countries that a visit goes to: those that its clause tells, or the one that the clause implies by who
// awaits or invites somebody, or by where the story is told from.
func (r *reading) goals(f *frame) []site {
	sites := byCountry(f.sites)
	if g := r.journeyAbove(f); len(sites) == 0 && g != nil {
		return []site{g.place}
	}
	if p := r.whereGone(f); len(sites) == 0 && p.known() {
		return []site{p}
	}
	if len(sites) == 0 && f.rule.Type == schema.Visit {
		sites = []site{r.whereAbout(f.sent, f.node)}
	}
	if f.rule.Name == "leave" && !sites[0].known() {
		sites = r.bound(f)
	}
	if len(sites) == 1 && !sites[0].known() {
		if sites[0].country = r.awaits(f); sites[0].country == "" {
			sites[0].country = cmp.Or(r.inviter(f), r.asker(f), r.consenter(f), r.standIn(f))
		}
	}
	if !sites[0].known() && f.rule.POS == "verb" {
		sites[0].country = r.invitedBy(f)
	}
	if !sites[0].known() && f.rule.Name == "trip" {
		sites[0] = r.expectedAt(f)
	}
	if !sites[0].known() && f.rule.Name == "attend a ceremony" {
		sites[0] = r.honoured(f)
	}
	if p, ok := r.here(f.node); ok && !sites[0].known() && r.fliesIn(f) {
		sites[0] = site{country: p.country, node: f.node}
		f.inferred = append(f.inferred, "to")
	}
	return sites
}

// whereGone is the place that "where" points to before a verb of coming or going: "was in Cairo, where Levy had arrived on Monday",
// or of staying; unknown if there is none.
func (r *reading) whereGone(f *frame) site {
	s := f.sent
	if f.rule.POS != "verb" || f.rule.Ends || !reaching[s.Nodes[f.node].Lemma] && f.rule.Name != "stop" {
		return site{}
	}
	if w := whereOf(s, f.node); w >= 0 {
		return r.antecedent(s, f.node, w)
	}
	return site{}
}

// reaching are the verbs whose "where" is where somebody comes to.
var reaching = words("arrive", "land", "come", "go", "fly", "travel", "head", "proceed", "drive")

// honoured is the country of the one for whom or for which a ceremony is held that somebody attends: "attended the funeral of King
// Hussein", "Zedillo's inauguration", "the ceremony for the return of Macau"; unknown if none is told.
func (r *reading) honoured(f *frame) site {
	s := f.sent
	var near []int
	for _, o := range s.ChildrenOf(f.node, "dobj") {
		near = slices.Concat(near, s.ChildrenOf(o, "poss", "compound", "nmod"), s.Prep(o, "of", "for"))
		for _, p := range s.Prep(o, "of", "for") { // "the ceremony for the return of Macau"
			near = slices.Concat(near, s.ChildrenOf(p, "poss"), s.Prep(p, "of"))
		}
	}
	for _, n := range near {
		m := r.story.At(s.Index, n)
		if m == nil || m.Entity == nil || m.Form == mention.Demonym {
			continue
		}
		if side := m.Entity.Country; m.Entity.Person() && len(side) == 2 && side != "UN" && side != "EU" {
			return site{country: side, node: n}
		}
		if m.Entity.Kind == schema.Country || m.Entity.Kind == schema.Place {
			if p, ok := r.named(s, m, n); ok {
				return p
			}
		}
	}
	return site{}
}

// journeyAbove is the journey of the same people that the verb above a noun of visit tells with its goal: "flies to Ottawa for
// the second leg of her trip"; nil if it tells none or several.
func (r *reading) journeyAbove(f *frame) *frame {
	if f.rule.POS != "noun" || f.sent.Nodes[f.node].Dep != "pobj" {
		return nil
	}
	var found *frame
	for _, g := range r.within {
		if g.typ() != schema.Visit || g.rule.POS != "verb" || g.node != f.verb || g.to == "" || !sharesParty(f.visitors, g.visitors) || g.gone() {
			continue
		}
		if found != nil {
			return nil
		}
		found = g
	}
	return found
}

// readying are the prepositions between what is done where a visitor is expected and the visit: "police in
// London were deployed for the visit", "Israel freed prisoners before the arrival".
var readying = words("for", "before", "during", "of", "with", "to")

// expectedAt is the country in which something is done for a visit of others, or that does it itself; unknown
// if the visit's phrase tells nothing of the kind.
func (r *reading) expectedAt(f *frame) site {
	s, up := f.sent, f.sent.Nodes[f.node].Head
	if s.Nodes[f.node].Dep != "pobj" || !readying[s.Nodes[up].Lower] || f.verb < 0 || mention.Saying(s.Nodes[f.verb].Lemma) || len(f.visitors) == 0 {
		return site{}
	}
	if w := s.Nodes[up].Lower; (w == "of" || w == "to") && s.Nodes[s.Nodes[up].Head].Lower != "ahead" && s.Nodes[s.Nodes[up].Head].Lower != "prior" {
		return site{}
	}
	subject, passive := subjectOf(s, f.verb)
	if subject < 0 {
		return site{}
	}
	who := r.actors(s, subject)
	if slices.ContainsFunc(who, func(x mention.Ref) bool {
		return x.Entity != nil || slices.ContainsFunc(f.visitors, func(v mention.Ref) bool { return v.Side == x.Side })
	}) {
		return site{}
	}
	if p := r.whereAbout(s, f.verb, subject); p.known() {
		return p
	}
	if len(who) == 1 && len(who[0].Side) == 2 && !passive {
		return site{country: who[0].Side, node: subject}
	}
	return site{}
}

// soleCountry tells whether a story names one country and no other: whoever travels there and is told to come from
// nowhere travels at home, or on no political business.
func (r *reading) soleCountry(country string) bool {
	if country == "" {
		return false
	}
	return !slices.ContainsFunc(r.story.Entities, func(e *mention.Entity) bool {
		side := e.Country
		if e.Kind == schema.Country || e.Kind == schema.Organization {
			side = e.Side()
		}
		return side != "" && side != country
	})
}

// inCity tells whether a single person is told to be in a town by a verb's own "in": "told reporters in
// Paris".
func (r *reading) inCity(f *frame) bool {
	return len(f.visitors) == 1 && len(f.sites) == 1 && f.sites[0].place != nil && f.sent.Nodes[f.sites[0].node].Lower != "here"
}

// visitorAfter finds the visitor whose "of" or "by" hangs from the destination: "the visit to Cyprus of
// Foreign Minister Lavrov".
func (r *reading) visitorAfter(f *frame) {
	s := f.sent
	for _, p := range s.Prep(f.node, "to", "in") {
		if _, ok := r.site(s, p, 0); ok {
			for _, k := range s.Prep(p, "of", "by") {
				f.visitors = appendRefs(f.visitors, r.actors(s, k)...)
			}
		}
	}
	if be := s.Nodes[f.node].Head; len(f.visitors) == 0 && s.Nodes[f.node].Dep == "attr" && s.Nodes[be].Lemma == "be" {
		for _, k := range s.Prep(be, "for") { // "for Modi it will be the sixth journey to"
			f.visitors = appendRefs(f.visitors, r.actors(s, k)...)
		}
	}
}

// spanning are the verbs that tell what a tour covers.
var spanning = words("include", "cover", "span", "comprise", "encompass", "feature", "involve")

// stops adds the stops of a tour: "a tour that includes France and Spain", "a swing covering three
// capitals: A, B and C", "his itinerary includes Rome", "his next stop is Rome".
func (r *reading) stops(f *frame) {
	s := f.sent
	for _, v := range s.ChildrenOf(f.node, "acl", "relcl", "prep") {
		r.stopsOf(f, v)
	}
	if verb := s.Nodes[f.node].Head; s.Nodes[f.node].Dep == "nsubj" && s.IsVerb(verb) {
		r.stopsOf(f, verb)
		if s.Nodes[verb].Lemma == "be" && f.node > 0 {
			for _, a := range s.ChildrenOf(verb, "attr", "dobj") {
				places := r.sites(s, a)
				f.sites, f.listed = append(f.sites, places...), f.listed || len(places) > 0
			}
		}
		for _, c := range s.Conjuncts(verb)[1:] { // "will begin in Vilnius and end in Tallinn"
			if bounds[s.Nodes[c].Lemma] && s.Child(c, "nsubj") < 0 {
				r.prepositions(f, c)
			}
		}
	}
}

// stopsThere adds the places of which a clause tells that they are the stops or stand on the list of them: "Rome is her
// next stop", "Oslo and Riga are also on her itinerary". It tells whether there are any.
func (r *reading) stopsThere(f *frame) bool {
	s, n := f.sent, f.sent.Nodes[f.node]
	v := n.Head
	onList := n.Dep == "pobj" && s.Nodes[v].Lower == "on" && lists[n.Lemma]
	if onList {
		v = s.Nodes[v].Head
	}
	if !onList && (n.Dep != "attr" || !legNouns[n.Lemma] || s.Nodes[v].Lemma != "be") || !s.IsVerb(v) || !beingOn[s.Nodes[v].Lemma] || negates(s, v) {
		return false
	}
	found := false
	for _, c := range s.ChildrenOf(v, "nsubj", "attr") {
		if c == f.node {
			continue
		}
		for _, p := range r.sites(s, c) {
			p.ahead = onList && present(s, v) || turnOf(s, f.node) == "next" || r.ahead(s, v)
			f.sites, f.listed, found = append(f.sites, p), true, true
		}
	}
	if found {
		r.whoseTour(f)
	}
	return found
}

// whoseTour mends whose tour a pronoun tells where its stops are told: of the people named before it is the one who was told to
// travel, not whom he is to meet.
func (r *reading) whoseTour(f *frame) {
	p := f.sent.Child(f.node, "poss")
	if p < 0 || f.sent.Nodes[p].Tag != "PRP$" {
		return
	}
	for _, g := range slices.Backward(slices.Concat(r.told, r.within)) {
		switch {
		case f.sent.Index-g.sent.Index > maxLent || g.typ() == schema.Visit && sharesParty(f.visitors, g.visitors):
			return
		case g.typ() == schema.Visit && len(g.visitors) == 1 && g.visitors[0].Entity.Person():
			f.visitors = slices.Clone(g.visitors)
			return
		}
	}
}

// lists are the nouns for the list of the stops of a tour, and beingOn the verbs with which a stop stands on it.
var (
	lists   = words("itinerary", "route")
	beingOn = words("be", "stay", "remain", "figure", "feature", "stand")
)

// stopsFollow finds the places that a clause tells to be the next stops of the tour just told: "Peru and Chile follow",
// "Oslo and Riga lie ahead". It tells whether the clause names nothing but places, and tells of what is to come.
func (r *reading) stopsFollow(f *frame) bool {
	s, v := f.sent, f.node
	opened := s.Nodes[v].Tag == "VB" && s.Child(v, "aux") < 0 // "Next come Peru and Chile"
	if !present(s, v) && !opened && r.mood(s, v).status != schema.Planned || negates(s, v) || s.Nodes[v].Dep == "relcl" || s.Child(v, "dobj") >= 0 && !opened || s.Child(v, "ccomp", "xcomp", "advcl", "mark") >= 0 {
		return false
	}
	if s.Nodes[v].Lemma == "follow" && s.Child(v, "prep", "acomp") >= 0 || s.Nodes[v].Lemma != "follow" && (!s.Any(s.ChildrenOf(v, "advmod", "acomp"), "ahead", "next") || r.near(s, v, []string{"of"})) {
		return false
	}
	for k := range s.Nodes {
		if clauseVerb(s, k) != v || !s.IsNoun(k) || r.isTime(s, k) {
			continue
		}
		m := r.story.At(s.Index, k)
		if m == nil || m.Entity == nil || m.Form != mention.Full || m.Entity.Kind != schema.Place && m.Entity.Kind != schema.Country {
			return false
		}
		if p, ok := r.named(s, m, k); ok && m.Head == k {
			f.sites, f.listed = append(f.sites, p), true
		}
	}
	return len(f.sites) > 0
}

// bounds are the verbs that tell where a tour begins or ends.
var bounds = words("begin", "start", "open", "end", "finish", "conclude", "continue")

// stopsOf adds the places that a verb tells which describes a tour.
func (r *reading) stopsOf(f *frame, v int) {
	s := f.sent
	l := s.Nodes[v].Lemma
	in := s.Prep(v, "in")
	if l != "take" || s.Child(v, "dobj") >= 0 {
		in = nil // "will take place in"
	}
	if !spanning[l] && s.Nodes[v].Lower != "including" && (l != "take" || s.Child(v, "prt") < 0 && len(s.Prep(v, "to")) == 0 && len(in) == 0) {
		return
	}
	first := len(f.sites)
	places := append(s.ChildrenOf(v, "dobj", "pobj"), in...)
	if p := s.Child(v, "prt"); p >= 0 { // the particle of "take in Algiers" read as a preposition
		places = append(places, s.ChildrenOf(p, "pobj")...)
	}
	for _, o := range places {
		f.sites = append(f.sites, r.sites(s, o)...)
		for _, k := range s.Prep(o, "in", "to") { // "including stops in"
			f.sites = append(f.sites, r.sites(s, k)...)
		}
	}
	for _, k := range s.Prep(v, "to") { // "will take him to"
		f.sites = append(f.sites, r.sites(s, k)...)
	}
	f.listed = f.listed || len(f.sites) > first
	for i := range f.sites[first:] {
		f.sites[first+i].ahead = r.ahead(s, v) || present(s, v) && (f.tourBegins() || f.onLeg() && also(s, v))
	}
}

// onLeg tells whether a stop of a tour was told just before it: "the second leg of a tour".
func (f *frame) onLeg() bool {
	s, up := f.sent, f.sent.Nodes[f.node].Head
	return s.Nodes[f.node].Dep == "pobj" && s.Nodes[up].Lower == "of" && slices.Contains([]string{"leg", "stop", "stage"}, s.Nodes[s.Nodes[up].Head].Lemma)
}

// also tells whether a verb tells of a tour what is on it besides the stop just told: "the second leg of a swing that
// also takes in China".
func also(s *tree.Sentence, v int) bool {
	return s.Any(s.ChildrenOf(v, "advmod"), "also")
}

// tourBegins tells whether a tour is told to begin just now: "opening a tour which includes Bolivia".
func (f *frame) tourBegins() bool {
	s, up := f.sent, f.sent.Nodes[f.node].Head
	if s.Nodes[f.node].Dep == "pobj" {
		up = s.Nodes[up].Head
	}
	return openers[s.Nodes[up].Lemma] && s.IsVerb(up)
}

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

// invitedBy is the country of a verb's host who asks somebody to come and does not say where or to what:
// "the Emirates have invited him"; empty otherwise.
func (r *reading) invitedBy(f *frame) string {
	if f.rule.Subject != Host || f.rule.Told || len(f.sent.Prep(f.node, "to")) > 0 || f.sent.Child(f.node, "xcomp", "ccomp") >= 0 {
		return ""
	}
	for _, h := range f.hosts {
		if len(h.Side) == 2 && !slices.ContainsFunc(f.visitors, func(v mention.Ref) bool { return v.Side == h.Side }) {
			return h.Side
		}
	}
	return ""
}

// fliesIn tells whether somebody is told to come to where the story is told from: "flew in on Monday".
func (r *reading) fliesIn(f *frame) bool {
	s := f.sent
	return f.rule.POS == "verb" && s.Any(s.ChildrenOf(f.node, "prt", "advmod"), "in")
}

// now are the adverbs that tell that somebody is where he does not live.
var now = words("currently", "now", "presently", "already", "still", "today")

// awaiting are the verbs whose subject hosts the visit that they govern.
var awaiting = words("look", "welcome", "host", "await", "prepare", "receive", "invite", "cancel", "postpone", "hope", "want", "seek", "expect", "request",
	"propose", "angle", "push", "press", "wish", "solicit", "desire", "crave", "anticipate", "announce", "confirm", "wait",
	"know", "deny", "dismiss")

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
	return slices.ContainsFunc(group, func(x mention.Ref) bool { return political(x) && !r.plies(x) && !r.heads(x) })
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
