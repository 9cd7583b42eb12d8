package event

import (
	"slices"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/extract/when"
	"demarche/schema"
)

// recalls proposes frames for the clauses of a sentence that tell how a plan told before stands, and
// name it by a pronoun ("it was put off"), by a vague noun ("the plans were dropped") or not at all
// ("the North Koreans backed out"). here are the frames of the sentence itself.
func (r *reading) recalls(s *tree.Sentence, here []*frame) []*frame {
	if last := len(r.told) - 1; len(here) == 0 && (last < 0 || s.Index-r.told[last].sent.Index > maxVague) {
		return nil // nothing was told of late that it could speak of
	}
	var out []*frame
	for v := range s.Nodes {
		if of := r.refused(s, v, here); len(of) > 0 {
			out = append(out, r.again(s, v, verdict{status: schema.Cancelled, cue: "not", node: v, strong: true, future: true}, of)...)
			continue
		}
		if s.IsVerb(v) {
			out = append(out, r.answered(s, v, here)...)
		}
		if !s.IsVerb(v) || slices.ContainsFunc(here, func(f *frame) bool {
			return f.node == v || f.verdict.node == v || f.verdict.stands && f.rule.POS == "noun" && s.Nodes[f.node].Head == v && s.Nodes[f.node].Dep == "dobj" // "reports that he had called off his visit are untrue"
		}) {
			continue
		}
		if d := s.Nodes[v].Dep; (d == "acl" || d == "relcl") && r.bygone(s, v) && r.cameOff(s, s.Nodes[v].Head) {
			continue // "his visit, put off twice, will last two days"
		}
		if of := r.contradicted(s, v, here); len(of) > 0 {
			out = append(out, r.again(s, v, verdict{status: schema.Denied, cue: s.Nodes[v].Text, node: v, strong: true}, of)...)
			continue
		}
		if more := r.sequels(s, v, here); len(more) > 0 {
			out = append(out, more...)
			continue
		}
		if of := r.heldAfterAll(s, v, here); len(of) > 0 {
			out = append(out, r.heldThen(s, v, of)...)
			continue
		}
		if of := r.bidLater(s, v, here); len(of) > 0 {
			out = append(out, r.again(s, v, verdict{status: schema.Postponed, cue: s.Nodes[v].Text, node: v, strong: true, future: true}, of)...)
			continue
		}
		out = append(out, r.again(s, v, r.standing(s, v), slices.DeleteFunc(r.recalled(s, v, here), func(f *frame) bool { return f.comesAfter(s, v) }))...)
	}
	if len(out) == 0 {
		out = r.echoes(s, here)
	}
	return out
}

// comesAfter tells whether an event is told to be after, since or because of what a verb tells, which cannot have undone it: "will meet after Bonn rejected
// the plan".
func (f *frame) comesAfter(s *tree.Sentence, v int) bool {
	up := s.Nodes[v].Head
	return f.sent == s && s.Nodes[v].Dep == "advcl" && (up == f.node || up == f.verb) && s.Any(s.ChildrenOf(v, "mark", "advmod"), "after", "since", "because", "once", "although", "though")
}

// bidLater returns the journeys told just before as plans that those who were to make them are asked to make at another time: "has been asked to
// choose another month", "was told to come at a later date".
func (r *reading) bidLater(s *tree.Sentence, v int, here []*frame) []*frame {
	if !asking[s.Nodes[v].Lemma] {
		return nil
	}
	x := s.Child(v, "xcomp", "ccomp")
	subject, passive := subjectOf(s, v)
	if !passive || x < 0 || subject < 0 || negates(s, v) || !hasTo(s, x) || !r.forAnotherDay(s, x) {
		return nil
	}
	who := r.actors(s, subject)
	return r.lastPlans(s, maxPronoun, here, func(f *frame) bool { return f.typ() == schema.Visit && sharesParty(who, f.visitors) })
}

// asking are the verbs of asking somebody to do something, choosing those by which a day is chosen.
var asking, choosing = words("ask", "request", "tell", "beg", "invite", "advise", "urge"), words("choose", "find", "pick", "look", "propose", "suggest", "name", "seek", "agree", "consider", "select")

// forAnotherDay tells whether an infinitive is about another day than the one that was set: "to choose another month", "to look for dates in May",
// "to come at a later date", "to come in May instead".
func (r *reading) forAnotherDay(s *tree.Sentence, x int) bool {
	if choosing[s.Nodes[x].Lemma] {
		return slices.ContainsFunc(append(s.ChildrenOf(x, "dobj"), s.Prep(x, "for", "on")...), func(n int) bool {
			return r.anotherDay(s, n) || newDay(s, n) || s.Nodes[n].Lower == "dates"
		})
	}
	if !outward[s.Nodes[x].Lemma] && s.Nodes[x].Lemma != "visit" && s.Nodes[x].Lemma != "return" {
		return false
	}
	return isLate(s, x) || saysNow(s, x) || slices.ContainsFunc(s.Prep(x, "at", "on", "in"), func(n int) bool { return r.anotherDay(s, n) || newDay(s, n) })
}

// heldAfterAll returns what was told just before to be put off of which a verb tells, by a pronoun or a vague noun, that it
// was held since: "had been deferred after the floods; it took place in March".
func (r *reading) heldAfterAll(s *tree.Sentence, v int, here []*frame) []*frame {
	n, cue := s.Child(v, "nsubj", "nsubjpass"), r.verbCue(s, v)
	if n < 0 || cue == nil || cue.Status != schema.Held || cue.Negated != schema.Cancelled && s.Nodes[v].Lemma != "hold" {
		return nil
	}
	if !pronouns[s.Nodes[n].Lower] && (r.isTrigger(s, n) || !r.pointsBackAt(s, n)) || negates(s, v) || r.open(s, v) || tenseOf(s, v) != "VBD" && tenseOf(s, v) != "was" && tenseOf(s, v) != "were" {
		return nil
	}
	return r.lastFitting(s, maxPronoun, here, func(f *frame) bool { return f.status == schema.Postponed })
}

// heldThen tells of events put off before that they were held, on the day that hangs from the verb.
func (r *reading) heldThen(s *tree.Sentence, v int, of []*frame) []*frame {
	out := r.again(s, v, verdict{status: schema.Held, cue: s.Nodes[v].Text, node: v, strong: true, begun: true}, of)
	for k := range r.exprs[s.Index] {
		x := &r.exprs[s.Index][k]
		if x.Kind <= when.Range && s.ClauseVerb(spanHead(s, x)) == v {
			for _, f := range out {
				t := x.Resolve(r.anchorOf(f, x), when.Past)
				f.time, f.expr = &t, x
			}
		}
	}
	return out
}

// standing is what a verb tells of a plan that it speaks of: put off, called off or denied; the
// status is empty if it tells nothing of the kind or leaves it open.
func (r *reading) standing(s *tree.Sentence, v int) verdict {
	cue := r.verbCue(s, v)
	if r.moved(s, v) {
		cue = r.rules.cue("verb", "postpone")
	}
	nothing := s.Child(v, "nsubj") >= 0 && s.Nodes[s.Child(v, "nsubj")].Lower == "nothing" // "nothing came of it"
	if p := r.absence(s, v); p != nil && !nothing {
		cue = p
	}
	if cue == nil || r.open(s, v) {
		return verdict{node: -1}
	}
	out := verdict{status: cue.Status, cue: s.Nodes[v].Text, rule: cue.Source, node: v, strong: true}
	if negates(s, v) {
		out.status = cue.Negated
	}
	if !out.status.Off() && out.status != schema.Denied {
		out.status = ""
	}
	if out.status == schema.Cancelled && negates(s, v) && r.notBefore(s, v) {
		out.status = schema.Postponed // "will not leave Bonn before June"
	}
	return out
}

// proposed are the nouns for what somebody would have done.
var proposed = words("suggestion", "proposal", "call", "demand", "request", "appeal", "idea", "advice", "recommendation", "wish", "threat", "plea", "hint", "fear", "speculation", "possibility", "chance", "risk")

// absence is the cue of a verb with its particle, adverb or object by which somebody stays away; nil if it is none.
func (r *reading) absence(s *tree.Sentence, v int) *Cue {
	cue := r.staysAway(s, v)
	if cue != nil && cue.Status == schema.Postponed && (r.ofOtherPlan(s, v) || r.delayOfThing(s, v)) {
		return nil
	}
	return cue
}

// ofOtherPlan tells whether the clause before that of a verb tells of a plan that is no event, of which the verb then tells: "the two had been supposed
// to walk across the bridge, but Ecuador asked for a delay".
func (r *reading) ofOtherPlan(s *tree.Sentence, v int) bool {
	up := s.Nodes[v].Head
	if s.Nodes[v].Dep != "conj" || up > v || !timing[s.Nodes[up].Lemma] && !s.Any(s.ChildrenOf(up, "acomp"), "due") {
		return false
	}
	return !slices.ContainsFunc(r.within, func(g *frame) bool { return g.sent == s && s.Above(up, g.node) })
}

// delayOfThing tells whether what somebody asks for is the delay of something that is no event: "asked for a delay in the vote".
func (r *reading) delayOfThing(s *tree.Sentence, v int) bool {
	for _, n := range append(s.ChildrenOf(v, "dobj"), s.Prep(v, "for")...) {
		for _, p := range s.Prep(n, "in", "of") {
			if s.IsNoun(p) && !r.isTrigger(s, p) && !r.isPerson(s, p) && !lengthy[s.Nodes[p].Lemma+"s"] {
				return true
			}
		}
	}
	return false
}

// staysAway is the cue of a verb of staying away or asking for time, whatever the plan is that it is told of.
func (r *reading) staysAway(s *tree.Sentence, v int) *Cue {
	lemma := s.Nodes[v].Lemma
	for _, c := range s.ChildrenOf(v, "prt", "advmod", "acomp", "prep", "dobj") {
		n := s.Nodes[c]
		key := lemma + " " + n.Lower
		if s.Child(v, "auxpass") >= 0 {
			break
		}
		if n.Dep == "dobj" {
			key = lemma + " " + n.Lemma
		}
		if cue := r.rules.cue("absence", key); cue != nil {
			return cue
		}
		for _, p := range s.ChildrenOf(c, "pobj") {
			if cue := r.rules.cue("absence", key+" "+s.Nodes[p].Lemma); cue != nil {
				return cue
			}
			if (lemma == "stay" || lemma == "remain") && r.atHomeIn(s, v, p) {
				return r.rules.cue("absence", lemma+" home")
			}
		}
	}
	if o := s.Child(v, "dobj"); o >= 0 && !(lemma == "leave" && r.atHomeIn(s, v, o)) {
		return nil
	}
	if lemma == "go" && aboutToDo(s, v) && s.Nodes[v+2].Lemma != "be" {
		return nil // who "is not going to comment" may go all the same; who "was never going to be there" did not
	}
	if (lemma == "expect" || lemma == "await") && (s.Child(v, "auxpass") < 0 || s.Child(v, "xcomp", "ccomp", "oprd") >= 0) {
		return nil // who "is not expected to comment" may come all the same
	}
	cue := r.rules.cue("absence", lemma)
	if cue != nil && cue.Status == schema.Cancelled && (s.Child(v, "xcomp", "ccomp", "auxpass") >= 0 || s.Nodes[v].Tag == "VBN" && s.Child(v, "aux") < 0 && s.Nodes[v].Dep != "conj") {
		return nil // "declined to say", "was cancelled"
	}
	return cue
}

// atHomeIn tells whether a node is a place of the country that the subject of a verb is of: who "stayed in
// Berlin" or "never left Berlin" and is German did not travel.
func (r *reading) atHomeIn(s *tree.Sentence, v, place int) bool {
	subject, _ := subjectOf(s, v)
	if subject < 0 {
		return false
	}
	who := r.actors(s, subject)
	return slices.ContainsFunc(r.sites(s, place), func(p site) bool {
		return p.country != "" && slices.ContainsFunc(who, func(x mention.Ref) bool { return x.Side == p.country })
	})
}

// open tells whether a verb's clause is a condition, a question, a wish or a mere chance.
func (r *reading) open(s *tree.Sentence, v int) bool {
	for _, c := range s.ChildrenOf(v, "mark", "aux") {
		switch w := s.Nodes[c].Lower; w {
		case "would":
			if up := s.Nodes[v].Head; s.Nodes[v].Dep == "ccomp" && claims[s.Nodes[up].Lemma] {
				continue // "officials said he would stay at home"
			}
			return true
		case "if", "unless", "whether", "may", "might", "could", "should", "can":
			return true
		}
	}
	up := s.Nodes[v].Head
	if up != v && s.IsNoun(up) && hasTo(s, v) && planNouns[s.Nodes[up].Lemma] {
		return true // "ignoring appeals to stay away"
	}
	if d := s.Nodes[v].Dep; (d == "acl" || d == "ccomp" || d == "relcl") && up != v && s.IsNoun(up) && s.Child(v, "mark") >= 0 && proposed[s.Nodes[up].Lemma] {
		return true // "a suggestion that it be withdrawn"
	}
	if up != v && s.Nodes[v].Dep == "pcomp" && s.Nodes[up].Lower == "of" && (proposed[s.Nodes[s.Nodes[up].Head].Lemma] || s.Nodes[s.Nodes[up].Head].Lemma == "talk") {
		return true // "there is talk of postponing it"
	}
	if s.Nodes[v].Dep == "ccomp" && up != v && musing[s.Nodes[up].Lemma] {
		return true // "demanded that the trip be scrapped"
	}
	cue := r.absence(s, v)
	return up != v && s.Nodes[v].Dep == "xcomp" && (musing[s.Nodes[up].Lemma] || refusing[s.Nodes[up].Lemma] && (cue == nil || cue.Status != schema.Held))
}

// How many sentences back a plan may lie that a pronoun, a person who stays away, or a vague noun
// speaks of.
const (
	maxPronoun = 1
	maxAbsence = 2
	maxVague   = 4
)

// recalled returns the plans that a verb of putting off, calling off or denying speaks of.
func (r *reading) recalled(s *tree.Sentence, v int, here []*frame) []*frame {
	if r.standing(s, v).status == "" {
		return nil
	}
	if of := r.stayedFor(s, v, here); len(of) > 0 {
		return of
	}
	n := r.affected(s, v)
	own := n >= 0 && s.Nodes[n].Dep == "dobj" && s.Child(n, "acl", "ccomp") >= 0 // "turned down a request to see her"
	if r.absence(s, v) != nil && !own && (n < 0 || s.Nodes[n].Dep != "pobj") {
		return r.deserted(s, v, here)
	}
	switch {
	case n < 0 || expletive(s, v, n):
		return nil
	case s.Nodes[n].Lower == "both" || s.Nodes[n].Lower == "neither":
		return r.plansTold(s, here)
	case pronouns[s.Nodes[n].Lower] && len(s.Nodes[n].Children) == 0:
		return r.lastPlans(s, maxPronoun, here, func(*frame) bool { return true })
	case negates(s, v) && details[s.Nodes[n].Lemma]:
		return nil // a visit whose date is not fixed stands
	case r.story.At(s.Index, n) == nil && r.pointsBackAt(s, n):
		types, where := vague[s.Nodes[n].Lemma], r.namedBefore(s, n)
		return r.lastPlans(s, maxVague, here, func(f *frame) bool {
			return slices.Contains(types, f.typ()) && (where == nil || f.place.place == where || f.place.country == where.Side())
		})
	}
	return nil
}

// namedBefore is the place by whose name before it a noun tells which of several plans it speaks of: "the Madrid leg"; nil if there is none.
func (r *reading) namedBefore(s *tree.Sentence, n int) *mention.Entity {
	for _, c := range s.ChildrenOf(n, "compound", "amod", "nmod") {
		if m := r.story.At(s.Index, c); m != nil && m.Entity != nil && (m.Entity.Kind == schema.Place || m.Entity.Kind == schema.Country) {
			return m.Entity
		}
	}
	return nil
}

// affected is the node of what a verb puts off or calls off: its object, what undergoes it, or the
// subject of a verb without object; -1 if there is none.
func (r *reading) affected(s *tree.Sentence, v int) int {
	if r.phraseCue(s, v) != nil {
		for _, k := range s.Descend(v) { // "put an end to that", "was talked out of it", "decided against it"
			if s.Nodes[k].Dep == "pobj" && pronouns[s.Nodes[k].Lower] && s.ClauseVerb(k) == v {
				return k
			}
		}
	}
	n := s.Child(v, "nsubjpass", "dobj")
	if n >= 0 && r.rules.cue("verb", s.Nodes[v].Lemma+" "+s.Nodes[n].Lower) != nil {
		n = -1 // "took place"
	}
	if n < 0 && s.Child(v, "xcomp", "ccomp") < 0 {
		n = s.Child(v, "nsubj")
	}
	return n
}

// expletive tells whether a pronoun only stands for a clause that its verb is to tell of: "it has not been decided whether
// they will meet", "it was ruled out that he would go".
func expletive(s *tree.Sentence, v, n int) bool {
	return s.Nodes[n].Lower == "it" && (s.Child(v, "ccomp", "csubj", "csubjpass") > n || slices.ContainsFunc(s.ChildrenOf(v, "advcl"), func(c int) bool { return whetherOrNot(s, c) }))
}

// pronouns stand for a plan told before.
var pronouns = words("it", "that", "this", "both", "they", "these", "neither")

// allTypes are the types of event.
var allTypes = []schema.EventType{schema.Visit, schema.Meeting, schema.Call, schema.Summit}

// vague are the nouns that name a plan by no more than its being one, with the types of event that
// they may stand for.
var vague = func() map[string][]schema.EventType {
	out := map[string][]schema.EventType{}
	all := allTypes
	for _, w := range []string{"plan", "arrangement", "event", "engagement", "occasion", "programme", "program", "idea", "invitation", "proposal", "offer", "date", "affair", "initiative"} {
		out[w] = all
	}
	for _, w := range []string{"session", "encounter", "appointment", "rendezvous", "exchange", "parley", "conversation", "talk", "discussion", "contact"} {
		out[w] = all[1:3]
	}
	for _, w := range []string{"outing", "journey", "leg", "stop", "travel", "departure", "call"} {
		out[w] = all[:1]
	}
	return out
}()

// pointsBackAt tells whether a vague noun is definite.
func (r *reading) pointsBackAt(s *tree.Sentence, n int) bool {
	if vague[s.Nodes[n].Lemma] == nil || s.Child(n, "prep", "acl") >= 0 {
		return false
	}
	if s.Child(n, "poss") >= 0 {
		return true
	}
	return slices.ContainsFunc(s.ChildrenOf(n, "det", "predet"), func(d int) bool {
		return slices.Contains([]string{"the", "this", "that", "these", "those", "both", "all"}, s.Nodes[d].Lower)
	})
}

// deserted returns the plan from which somebody stays away: one of which the subject is a party, or
// any if nobody comes.
func (r *reading) deserted(s *tree.Sentence, v int, here []*frame) []*frame {
	if noSubject(s, v) && r.nobody(s, v) {
		return r.lastPlans(s, maxAbsence, here, func(*frame) bool { return true })
	}
	subject, _ := subjectOf(s, v)
	if subject < 0 {
		return nil
	}
	who := r.actors(s, subject)
	if len(who) == 0 && (groups[s.Nodes[subject].Lemma] || s.Nodes[subject].Lemma == "host" && r.absence(s, v).Status == schema.Postponed) {
		return r.lastPlans(s, maxPronoun, here, func(*frame) bool { return true })
	}
	var out []*frame
	for _, x := range who { // of two, each may have had a plan of his own
		for _, f := range r.lastPlans(s, maxAbsence, here, func(f *frame) bool {
			asked := f.typ() == schema.Visit && (x.Entity == nil || !x.Entity.Person()) && x.Side == f.to && r.absence(s, v).Status == schema.Postponed // by who was to be the host
			return f.typ() != schema.Summit && (asked || sharesParty([]mention.Ref{x}, append(slices.Clone(f.visitors), f.parties...)))                 // a gathering stands though a guest stays away
		}) {
			if !slices.Contains(out, f) {
				out = append(out, f)
			}
		}
	}
	return out
}

// nobody tells whether the subject of a verb is no person at all, and not some thing of which there is none.
func (r *reading) nobody(s *tree.Sentence, v int) bool {
	n := s.Child(v, "nsubj", "nsubjpass")
	m := r.story.At(s.Index, n)
	return s.Nodes[n].Lower == "none" || s.Nodes[n].Lower == "nobody" || s.Nodes[n].Lower == "one" || m != nil && m.Form == mention.Role || groups[s.Nodes[n].Lemma]
}

// lastFitting returns what fits of the events told last: of those of the sentence itself, given as here, and of up to
// back sentences before it. Several are returned only where one clause tells of them.
func (r *reading) lastFitting(s *tree.Sentence, back int, here []*frame, fits func(*frame) bool) []*frame {
	var out []*frame
	for _, f := range slices.Backward(slices.Concat(r.told, here)) {
		if s.Index-f.sent.Index > back || len(out) > 0 && (f.sent.Index != out[0].sent.Index || f.node != out[0].node) {
			break
		}
		if fits(f) {
			out = append(out, f)
		}
	}
	return out
}

// lastPlans returns the fitting ones of the plans told last, as lastFitting does.
func (r *reading) lastPlans(s *tree.Sentence, back int, here []*frame, fits func(*frame) bool) []*frame {
	return r.lastFitting(s, back, here, func(f *frame) bool {
		return (f.status == schema.Planned || f.status == schema.Possible || f.status == schema.Postponed || wasToBe(f)) && fits(f)
	})
}

// planFailed turns what was not so into something called off where a plan for it was told before: "was
// to come on Monday. He did not come."
func (r *reading) planFailed(f *frame) bool {
	s := f.sent
	if perfect(s, f.node) && (never(s, f.node) || len(s.Prep(f.node, "since", "for")) > 0) {
		return false // "have never met", "have not met since May" tell of no plan
	}
	if speaksAbout(s, f.node) {
		return false
	}
	who := f.who()
	plans := r.lastPlans(s, maxAbsence, r.within, func(g *frame) bool {
		there := f.typ() != schema.Visit || len(f.sites) == 0 || slices.ContainsFunc(f.sites, func(p site) bool { return p.country == g.to }) // "will visit Rome without stopping in Madrid"
		return g.typ() == f.typ() && there && sharesParty(who, g.who())
	})
	if len(plans) == 0 {
		return false
	}
	f.verdict = verdict{status: schema.Cancelled, cue: "not", node: f.node, strong: true}
	return true
}

// deciding are the verbs whose infinitive tells what somebody does: "decided to skip".
var deciding = words("decide", "choose", "opt", "have", "be", "plan", "intend", "force", "oblige", "expect", "prefer", "resolve", "elect", "compel", "go")

// unmade tells whether a word for a journey that is not made is itself denied or only asked for: "could not stay
// away", "ignored appeals to stay away".
func unmade(f *frame) bool {
	if f.typ() != schema.Visit || f.rule.Status != schema.Cancelled || f.rule.POS == "noun" || f.verb < 0 {
		return false
	}
	s, v := f.sent, f.verb
	up := s.Nodes[v].Head
	return negates(s, v) || hasTo(s, v) && !deciding[s.Nodes[up].Lemma]
}

// onTheWay tells whether a noun is that of "on the way" or "en route", of somebody, to somewhere.
func onTheWay(f *frame) bool {
	s, n := f.sent, f.node
	if len(f.visitors) == 0 || len(f.sites) == 0 {
		return false
	}
	if s.Nodes[n].Lemma == "route" {
		return n > 0 && s.Nodes[n-1].Lower == "en"
	}
	up := s.Nodes[n].Head
	return s.Nodes[n].Dep == "pobj" && s.Nodes[up].Lower == "on"
}
