package event

import (
	"cmp"
	"slices"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/schema"
)

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
	if c := r.returnedTo(f); len(sites) == 0 && c != "" {
		return []site{{country: c, node: f.node}}
	}
	if p := r.backWhere(f); len(sites) == 0 && p.known() {
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
			sites[0].country = cmp.Or(r.inviter(f), r.asker(f), r.consenter(f), r.standIn(f), r.denier(f))
		}
	}
	if !sites[0].known() && f.rule.POS == "verb" {
		sites[0].country = r.invitedBy(f)
	}
	if !sites[0].known() && f.rule.Name == "invite" {
		sites[0] = r.toDoThere(f, r.inviteFrom(f, f.node))
	}
	if !sites[0].known() && f.rule.Name == "keep from" && f.rule.POS == "verb" {
		if subject, passive := subjectOf(f.sent, f.node); subject >= 0 && !passive && slices.ContainsFunc(f.sent.Prep(f.node, "from"), func(n int) bool { return comings[f.sent.Nodes[n].Lemma] || f.sent.Nodes[n].Lemma == "enter" }) {
			sites[0].country = r.hostSide(f, subject) // "Japan has barred him from visiting"
		}
	}
	if !sites[0].known() && f.rule.Name == "trip" {
		sites[0] = r.expectedAt(f)
	}
	if !sites[0].known() && f.rule.Name == "attend a ceremony" {
		sites[0] = r.honoured(f)
	}
	if p, ok := r.here(f.node); ok && !sites[0].known() && r.fliesIn(f) {
		sites[0] = p
		f.inferred = append(f.inferred, "to")
	}
	return sites
}

// whereGone is the place that "where" points to before a verb of coming or going: "was in Cairo, where Levy had arrived on Monday",
// or of staying, or before one by which somebody makes a visit ("Sudan, where Levy paid a visit"); unknown if there is none.
func (r *reading) whereGone(f *frame) site {
	s := f.sent
	if w := whereOf(s, f.verb); f.rule.Name == "trip" && w >= 0 && w < f.node && s.Nodes[f.node].Dep == "dobj" && makesVisit[s.Nodes[f.verb].Lemma] && len(s.Prep(f.node, "to")) == 0 {
		return r.antecedent(s, f.verb, w)
	}
	if f.rule.POS != "verb" || f.rule.Ends || !reaching[s.Nodes[f.node].Lemma] && f.rule.Name != "stop" && (f.rule.Name != "presence" || doesThereHimself(f)) {
		return site{}
	}
	if w := whereOf(s, f.node); w >= 0 {
		return r.antecedent(s, f.node, w)
	}
	return site{}
}

// makesVisit are the verbs of which a visit is the object that somebody makes, begins or ends.
var makesVisit = words("pay", "make", "begin", "start", "open", "end", "conclude", "finish", "complete", "undertake", "continue")

// doesThereHimself tells whether a clause of "where" tells what somebody named in it is or is to do there, who need not be the traveller: "flew
// to Oslo, where Kok is to see him".
func doesThereHimself(f *frame) bool {
	s := f.sent
	k := s.Child(f.node, "nsubj")
	return s.Child(f.node, "xcomp", "attr", "acomp") >= 0 && (k < 0 || s.Nodes[k].Tag != "PRP")
}

// reaching are the verbs whose "where" is where somebody comes to.
var reaching = words("arrive", "land", "come", "go", "fly", "travel", "head", "proceed", "drive", "jet", "sail", "motor")

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

// invitedBy is the country of a verb's host who asks somebody to come and does not say where or to what:
// "the Emirates have invited him"; empty otherwise.
func (r *reading) invitedBy(f *frame) string {
	if f.rule.Subject != Host || f.rule.Told && f.rule.Preps["to"] != Visitor || len(f.sent.Prep(f.node, "to")) > 0 && f.rule.Preps["to"] != Visitor || f.sent.Child(f.node, "xcomp", "ccomp") >= 0 {
		return ""
	}
	for _, h := range f.hosts {
		if len(h.Side) == 2 && !slices.ContainsFunc(f.visitors, func(v mention.Ref) bool { return v.Side == h.Side }) {
			return h.Side
		}
	}
	return ""
}

// fliesIn tells whether somebody is told to come to where the story is told from: "flew in on Monday", "due in on Saturday". Who is brought in
// need not come.
func (r *reading) fliesIn(f *frame) bool {
	s, at := f.sent, f.node
	if a := s.Child(at, "acomp"); s.Nodes[at].Lemma == "be" && a >= 0 {
		at = a // "is due in"
	}
	l := s.Nodes[at].Lemma
	if !reaching[l] && l != "get" && l != "due" && f.rule.Name != "expected" || f.rule.POS == "noun" {
		return false
	}
	after := at+1 < len(s.Nodes) && s.Nodes[at+1].Lower == "in" && s.Child(at+1, "pobj", "pcomp") < 0
	return after || f.rule.POS == "verb" && s.Any(s.ChildrenOf(at, "prt", "advmod"), "in")
}

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
		if (x.Entity == nil || f.sent.Nodes[verb].Lemma == "host") && len(x.Side) == 2 && x.Side != "UN" && x.Side != "EU" && !slices.ContainsFunc(f.visitors, func(v mention.Ref) bool { return v.Side == x.Side }) {
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
		if s.Nodes[k].Lower != "for" || s.ClauseVerb(k) != f.node {
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

// backWhere is where somebody who is to return has been: the goal of the one visit of his that was told to be over days before the news. Who was
// there but now may be said to return home: "was on the island in June and plans to return in September"; unknown if there is none.
func (r *reading) backWhere(f *frame) site {
	s := f.sent
	if f.rule.Name != "travel" || s.Nodes[f.node].Lemma != "return" || f.status != schema.Planned && f.status != schema.Possible || s.Nodes[f.node].Tag != "VB" || len(f.visitors) == 0 || leavesFrom(s, f.node) {
		return site{}
	}
	if slices.ContainsFunc(s.Nodes[max(0, f.node-maxNone):f.node], func(n tree.Node) bool { return n.Lower == "no" }) {
		return site{} // "has no plans to return", however a parser hangs it
	}
	for _, g := range slices.Backward(slices.Concat(r.told, r.within)) {
		if g.typ() != schema.Visit || !sharesParty(f.visitors, g.visitors) {
			continue
		}
		if s.Index-g.sent.Index > maxThere || g.status != schema.Held || g.to == "" || !r.overBy(g.time, longestStay) {
			return site{}
		}
		p := g.place
		p.node = f.node
		return p
	}
	return site{}
}

// maxNone is how many words before "return" the "no" of what there is none of may stand.
const maxNone = 4

// longestStay is how many days after his visit whoever is to return has surely come home in the meantime.
const longestStay = 5

// leavesFrom tells whether a verb of returning says itself whither or whence: "return home", "return from Rome", "return to work".
func leavesFrom(s *tree.Sentence, v int) bool {
	return s.Any(s.ChildrenOf(v, "advmod", "npadvmod", "dobj", "prt"), "home") || len(s.Prep(v, "to", "from", "into")) > 0 || s.Child(v, "dobj") >= 0
}

// returnedTo is the country of the guest whose visit somebody is told to return: "Chirac was in Rome on Monday. Prodi will return the visit in
// May" takes Prodi to France. It is that of the last who was told to have come to his country; empty if nobody was or no visit is returned.
func (r *reading) returnedTo(f *frame) string {
	s, up := f.sent, f.sent.Nodes[f.node].Head
	if s.Nodes[f.node].Dep != "dobj" || !repaying[s.Nodes[up].Lemma] || s.Nodes[f.node].Lemma != "visit" || len(f.visitors) == 0 {
		return ""
	}
	home := f.visitors[0].Side
	for _, g := range slices.Backward(slices.Concat(r.told, r.within)) {
		if g.typ() == schema.Visit && home != "" && g.to == home && g.status == schema.Held && len(g.visitors) > 0 && g.visitors[0].Side != "" {
			return g.visitors[0].Side
		}
	}
	return ""
}

// repaying are the verbs of who visits the one that has visited him.
var repaying = words("return", "repay", "reciprocate")
