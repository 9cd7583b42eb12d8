package event

import (
	"slices"
	"time"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/extract/when"
	"demarche/schema"
)

// sequels proposes frames for what a clause tells of a plan told before with no more than a word for what became of it:
// "the postponement was agreed by both", "he accepted", "he now plans to go in August", "he had no such plans".
func (r *reading) sequels(s *tree.Sentence, v int, here []*frame) []*frame {
	if of := r.bidTo(s, v, here); len(of) > 0 && (r.accepts(s, v) || r.willCome(s, v)) {
		return r.again(s, v, verdict{status: schema.Planned, cue: s.Nodes[v].Text, node: v, strong: true, future: true}, of)
	}
	if of := r.putLater(s, v, here); len(of) > 0 {
		return r.again(s, v, verdict{status: schema.Postponed, cue: s.Nodes[v].Text, node: v, strong: true, future: true, redated: true}, of)
	}
	if n := r.noSuchPlan(s, v); n >= 0 {
		var who []mention.Ref
		if subject, _ := subjectOf(s, v); subject >= 0 && s.Nodes[v].Lemma == "have" {
			who = r.actors(s, subject)
		}
		return r.again(s, n, verdict{status: schema.Denied, cue: s.Nodes[n].Text, node: n, strong: true}, r.lastPlans(s, maxPronoun, here, func(f *frame) bool {
			return unnamed(who) || sharesParty(who, f.who()) // "Nazer had no such plans" speaks of what Nazer was to do
		}))
	}
	if cue := r.detained(s, v); cue != nil {
		return r.again(s, v, verdict{status: cue.Status, cue: s.Nodes[v].Text, rule: cue.Source, node: v, strong: true, future: true}, r.missedBy(s, s.Child(v, "dobj"), here))
	}
	n := s.Child(v, "nsubj", "nsubjpass")
	if o := s.Child(v, "dobj"); o >= 0 && bringing[s.Nodes[v].Lemma] && unqualified(s, o) {
		n = o
	} else if n < 0 || !newsOfDelay(s, n) {
		return nil
	}
	cue := r.rules.cue("noun", s.Nodes[n].Lemma)
	if cue == nil || !cue.Status.Off() {
		return nil
	}
	return r.again(s, n, verdict{status: cue.Status, cue: s.Nodes[n].Text, rule: cue.Source, node: n, strong: true, future: true}, r.lastFitting(s, maxAbsence, before(here, v), func(f *frame) bool {
		return f.status == schema.Planned || f.status.Off()
	}))
}

// before are the plans among the frames of a sentence that it tells before a verb: "was due in Cairo, but Egypt requested a postponement".
func before(here []*frame, v int) []*frame {
	return slices.DeleteFunc(slices.Clone(here), func(f *frame) bool { return f.node > v || !wasToBe(f) && f.status != schema.Planned })
}

// bringing are the verbs of what makes a delay: "the floods forced a postponement".
var bringing = words("force", "cause", "prompt", "announce", "agree", "order", "bring", "mean", "request", "seek")

// unqualified tells whether a noun bears nothing that says of what it is.
func unqualified(s *tree.Sentence, n int) bool {
	return len(s.Prep(n, "of", "in", "to")) == 0 && s.Child(n, "compound", "poss", "acl", "relcl") < 0
}

// putLater returns the plans told just before as plans that were that a clause tells to be on a later day: somebody goes then
// or has to wait, or a new day is looked for.
func (r *reading) putLater(s *tree.Sentence, v int, here []*frame) []*frame {
	switch n := s.Child(v, "nsubj", "nsubjpass"); {
	case r.onceMended(s, v):
		return r.untilThen(s, v, here)
	case r.goesLater(s, v):
		return r.missed(s, v, here)
	case n >= 0 && newDay(s, n) && len(s.Prep(n, "for", "of")) == 0:
		return r.plansTogether(s, here)
	case r.seeksDay(s, v):
		return r.plansTogether(s, here)
	case s.Nodes[v].Lemma == "wait" && (hasTo(s, v) || s.Child(v, "aux") >= 0) && !negates(s, v):
		if n < 0 {
			n, _ = subjectOf(s, v)
		}
		if n >= 0 && pronouns[s.Nodes[n].Lower] {
			return r.lastPlans(s, maxPronoun, here, planThatWas)
		}
		return r.missedBy(s, n, here)
	case n >= 0 && pronouns[s.Nodes[n].Lower] && nowAhead(s, v) && r.timed(s, v):
		return r.lastPlans(s, maxPronoun, here, planThatWas)
	}
	return nil
}

// seeksDay tells whether a verb tells no more than that another day is looked for: "are looking for a new date", "will agree on a new date".
func (r *reading) seeksDay(s *tree.Sentence, v int) bool {
	if !choosing[s.Nodes[v].Lemma] || negates(s, v) || r.open(s, v) {
		return false
	}
	return slices.ContainsFunc(append(s.ChildrenOf(v, "dobj"), s.Prep(v, "for", "on")...), func(n int) bool {
		return newDay(s, n) && s.Child(n, "prep", "acl", "relcl") < 0
	})
}

// plansTogether returns the plans that were of the nearest sentence that tells of some: a journey and the talks that were to
// be held on it wait for one new date.
func (r *reading) plansTogether(s *tree.Sentence, here []*frame) []*frame {
	last := r.lastPlans(s, maxAbsence, here, planThatWas)
	if len(last) == 0 {
		return nil
	}
	var out []*frame
	for _, f := range slices.Concat(r.told, here) {
		if f.sent.Index == last[0].sent.Index && f.status == schema.Planned && planThatWas(f) {
			out = append(out, f)
		}
	}
	return out
}

// nowAhead tells whether a verb tells of what is ahead otherwise than before: "is now set for August", "will now be in June".
func nowAhead(s *tree.Sentence, v int) bool {
	now := s.Any(s.ChildrenOf(v, "advmod"), "now", "instead")
	will := slices.ContainsFunc(s.ChildrenOf(v, "aux"), func(a int) bool { return modal[s.Nodes[a].Lower] == schema.Planned })
	return now && (will || timing[s.Nodes[v].Lemma])
}

// timed tells whether a time hangs from a verb.
func (r *reading) timed(s *tree.Sentence, v int) bool {
	return slices.ContainsFunc(s.Descend(v), func(k int) bool { return r.isTime(s, k) && s.ClauseVerb(k) == v })
}

// detained returns the cue of a verb that keeps somebody, its object, from a journey or makes him late: "the floods delayed
// him until August", "kept him at home"; nil if it is none.
func (r *reading) detained(s *tree.Sentence, v int) *Cue {
	if s.Child(v, "dobj") < 0 {
		return nil
	}
	switch s.Nodes[v].Lemma {
	case "delay", "detain":
		return r.rules.cue("verb", "postpone")
	case "keep", "hold":
		if slices.ContainsFunc(s.ChildrenOf(v, "advmod", "prep", "prt", "acomp", "oprd"), func(c int) bool {
			w := s.Nodes[c].Lower
			return w == "home" || w == "away" || w == "at" && len(s.Prep(v, "at")) > 0 && s.Nodes[s.Prep(v, "at")[0]].Lower == "home"
		}) {
			return r.rules.cue("verb", "cancel")
		}
	}
	return nil
}

// newsOfDelay tells whether a noun is definite and speaks of nothing but that a plan was put off or called off.
func newsOfDelay(s *tree.Sentence, n int) bool {
	d := s.Child(n, "det")
	return d >= 0 && (s.Nodes[d].Lower == "the" || s.Nodes[d].Lower == "this") && len(s.Prep(n, "of", "in", "to")) == 0 && s.Child(n, "compound", "poss") < 0
}

// accepts tells whether a verb says that somebody takes up what he was bidden to: "he accepted", "had agreed", "an
// invitation that he accepted".
func (r *reading) accepts(s *tree.Sentence, v int) bool {
	if l := s.Nodes[v].Lemma; l != "accept" && l != "agree" && l != "consent" || negates(s, v) || s.Child(v, "ccomp", "xcomp", "auxpass") >= 0 || r.open(s, v) {
		return false
	}
	o := s.Child(v, "dobj")
	alone := !slices.ContainsFunc(s.ChildrenOf(v, "prep"), func(p int) bool { return !atOnce[s.Nodes[p].Lower] }) // "accepted on the spot", "within hours"
	return o < 0 && alone || o >= 0 && (bids[s.Nodes[o].Lemma] || s.Nodes[o].Lower == "it" || s.Nodes[o].Tag == "WDT")
}

// willCome tells whether a verb says that somebody will come, and not where to: "said he would be there".
func (r *reading) willCome(s *tree.Sentence, v int) bool {
	l := s.Nodes[v].Lemma
	if l != "come" && l != "go" && !(l == "be" && s.Any(s.ChildrenOf(v, "advmod"), "there")) || negates(s, v) || r.mood(s, v).status != schema.Planned {
		return false
	}
	return s.Child(v, "dobj", "attr", "acomp", "xcomp", "advcl", "mark") < 0 && !slices.ContainsFunc(s.ChildrenOf(v, "prep"), func(p int) bool { return !atOnce[s.Nodes[p].Lower] }) &&
		!slices.ContainsFunc(s.Descend(v), func(k int) bool { return len(r.sites(s, k)) > 0 })
}

// atOnce are the prepositions that tell when or how somebody accepts, and not what.
var atOnce = words("on", "at", "in", "within", "after", "without")

// bids are the nouns for what somebody is bidden by.
var bids = words("invitation", "offer", "proposal", "invite")

// bidTo returns the visits to which the subject of a verb of accepting was bidden just before.
func (r *reading) bidTo(s *tree.Sentence, v int, here []*frame) []*frame {
	subject, _ := subjectOf(s, v)
	if subject < 0 {
		return nil
	}
	who := r.actors(s, subject)
	return r.lastFitting(s, maxAbsence, here, func(f *frame) bool {
		return f.typ() == schema.Visit && f.status == schema.Possible && sharesParty(who, f.visitors)
	})
}

// goesLater tells whether a verb of going, with no place, tells what somebody will do now and when, or that he will be late:
// "he now plans to go in August", "will arrive a week late", "has asked to come in August".
func (r *reading) goesLater(s *tree.Sentence, v int) bool {
	if !r.travelling(s, v) || negates(s, v) || slices.ContainsFunc(s.Descend(v), func(k int) bool { return len(r.sites(s, k)) > 0 && s.ClauseVerb(k) == v }) {
		return false
	}
	t := r.mood(s, v)
	if t.status != schema.Planned && t.status != schema.Possible {
		return false
	}
	return isLate(s, v) || r.timed(s, v) && (outward[s.Nodes[v].Lemma] || saysNow(s, v))
}

// outward are the verbs of going somewhere, and neither of staying there nor of leaving it.
var outward = words("go", "come", "travel", "fly", "arrive", "journey", "head", "sail")

// isLate tells whether somebody is told to come late.
func isLate(s *tree.Sentence, v int) bool {
	return s.Any(s.ChildrenOf(v, "advmod"), "late", "later")
}

// saysNow tells whether a verb, or the one that it hangs from, tells with "now" or "instead" what was otherwise before.
func saysNow(s *tree.Sentence, v int) bool {
	now := func(c int) bool { return s.Nodes[c].Lower == "now" || s.Nodes[c].Lower == "instead" }
	return slices.ContainsFunc(s.ChildrenOf(v, "advmod"), now) || s.Nodes[v].Dep == "xcomp" && slices.ContainsFunc(s.ChildrenOf(s.Nodes[v].Head, "advmod"), now)
}

// missed returns the journeys of the subject of a verb that were told just before as plans that were, for an earlier day than
// the one that the verb tells.
func (r *reading) missed(s *tree.Sentence, v int, here []*frame) []*frame {
	subject, _ := subjectOf(s, v)
	if subject < 0 && s.Nodes[v].Dep == "xcomp" {
		subject, _ = subjectOf(s, s.Nodes[v].Head)
	}
	var first time.Time
	for _, x := range r.exprs[s.Index] {
		if t := r.resolve(&x, when.Future); t.Known() && s.ClauseVerb(spanHead(s, &x)) == v {
			first, _, _ = t.Range()
		}
	}
	return slices.DeleteFunc(r.missedBy(s, subject, here), func(f *frame) bool {
		_, last, ok := f.time.Range()
		if first.IsZero() || !ok {
			return !isLate(s, v) && !saysNow(s, v)
		}
		return !first.After(last) || !saysNow(s, v) && !isLate(s, v) && first.Sub(last).Hours()/24 <= maxStay
	})
}

// missedBy returns the journeys of whoever stands at a node that were told just before as plans that were.
func (r *reading) missedBy(s *tree.Sentence, n int, here []*frame) []*frame {
	if n < 0 {
		return nil
	}
	who := r.actors(s, n)
	return r.lastPlans(s, maxAbsence, here, func(f *frame) bool {
		return f.typ() == schema.Visit && planThatWas(f) && sharesParty(who, f.visitors)
	})
}

// noSuchPlan is the noun by which somebody says that there are "no such plans"; -1 if a verb tells nothing of the kind.
func (r *reading) noSuchPlan(s *tree.Sentence, v int) int {
	n := s.Child(v, "dobj", "attr", "nsubj", "nsubjpass")
	if n < 0 || s.Nodes[n].Dep == "nsubj" && s.Nodes[v].Lemma != "exist" {
		n = s.Child(v, "dobj", "attr")
	}
	if n < 0 || !intentions[s.Nodes[n].Lemma] || !r.claimed(s, v) {
		return -1
	}
	no, such := false, false
	for _, c := range s.ChildrenOf(n, "det", "amod", "predet") {
		no = no || s.Nodes[c].Lower == "no"
		such = such || s.Nodes[c].Lower == "such"
	}
	if no && such {
		return n
	}
	return -1
}

// intentions are the nouns for what somebody means to do.
var intentions = words("plan", "intention", "arrangement", "intent", "thought")

// asker is the country that asks somebody to put off or give up a journey of which no goal is told, which is one to
// it: "Jakarta asked him to delay his trip"; empty if none does.
func (r *reading) asker(f *frame) string {
	s, v := f.sent, f.sent.Nodes[f.node].Head
	if c := r.atRequest(f, v); c != "" {
		return c
	}
	if by := agentOf(s, v); f.rule.POS == "noun" && s.Nodes[f.node].Dep == "nsubjpass" && len(by) > 0 {
		if cue := r.verbCue(s, v); cue != nil && cue.Status.Off() {
			return r.hostSide(f, by[0]) // "a visit by Kiet was called off by Israel"
		}
	}
	if f.rule.POS != "noun" || s.Nodes[f.node].Dep != "dobj" || !s.IsVerb(v) || s.Nodes[v].Dep != "xcomp" {
		return ""
	}
	up := s.Nodes[v].Head
	if cue := r.verbCue(s, v); cue == nil || !cue.Status.Off() || s.Nodes[up].Lemma != "ask" && s.Nodes[up].Lemma != "tell" && s.Nodes[up].Lemma != "request" {
		return ""
	}
	if subject, passive := subjectOf(s, up); !passive {
		return r.hostSide(f, subject)
	}
	if by := agentOf(s, up); len(by) > 0 {
		return r.hostSide(f, by[0])
	}
	return ""
}

// consenter is the country that agrees to a visit of somebody else of which no goal is told, or turns it down: "Iraq agreed to a
// visit by Butler", "Athens vetoed the visit of Gligorov"; empty if none does.
func (r *reading) consenter(f *frame) string {
	s := f.sent
	if f.rule.POS != "noun" || f.rule.Status != "" || len(f.visitors) == 0 {
		return ""
	}
	v, dep, prep := verbAbove(s, f.node)
	off := v >= 0 && r.phraseCue(s, v) != nil && r.phraseCue(s, v).Status.Off() // "put on ice a visit by Kok"
	if v < 0 || !(dep == "dobj" && (admitting[s.Nodes[v].Lemma] || off)) && !(dep == "pobj" && prep == "to" && (s.Nodes[v].Lemma == "agree" || s.Nodes[v].Lemma == "consent" || s.Nodes[v].Lemma == "object")) {
		return ""
	}
	if subject, passive := subjectOf(s, v); !passive {
		return r.hostSide(f, subject)
	}
	return ""
}

// denier is the country that denies a visit of somebody of another of which no goal is told, or says that it knows of none: "Israel
// denied that it had invited him", "officials in Seoul knew of no visit by Kok"; empty if none does.
func (r *reading) denier(f *frame) string {
	s := f.sent
	if f.status != schema.Denied || len(f.visitors) == 0 || f.rule.POS != "noun" && f.rule.POS != "verb" {
		return ""
	}
	for _, subject := range r.whoTells(f) {
		if c := r.hostSide(f, subject); c != "" {
			return c
		}
		for _, p := range slices.Concat(s.ChildrenOf(subject, "poss"), s.Prep(subject, "of", "in", "for", "at")) {
			if c := r.hostSide(f, p); c != "" {
				return c
			}
		}
	}
	return ""
}

// admitting are the verbs by which a country says whether somebody may come.
var admitting = words("approve", "allow", "permit", "authorise", "authorize", "veto", "reject", "refuse", "block", "bar", "ban", "forbid", "oppose")

// standIn is the country to which somebody goes in the place of another whose journey there was told to be given up just
// before: "will not fly to Cairo; his deputy will go instead"; empty if he stands in for nobody.
func (r *reading) standIn(f *frame) string {
	s := f.sent
	instead := s.Any(s.ChildrenOf(f.node, "advmod"), "instead")
	for _, p := range s.Prep(f.node, "in") {
		instead = instead || (s.Nodes[p].Lemma == "place" || s.Nodes[p].Lemma == "stead") && s.Child(p, "poss") >= 0
	}
	if !instead || f.rule.POS != "verb" || len(f.visitors) == 0 || f.status == schema.Cancelled {
		return ""
	}
	for _, g := range slices.Backward(slices.Concat(r.told, r.within)) {
		if s.Index-g.sent.Index > maxAbsence {
			return ""
		}
		if g.typ() == schema.Visit && g.status.Off() && g.to != "" && !slices.ContainsFunc(f.visitors, func(x mention.Ref) bool { return x.Entity == nil }) {
			return g.to
		}
	}
	return ""
}

// guestStays leaves out of what a sentence tells the journey that somebody is not received on, where the sentence tells of
// that journey itself: "will not receive him during his visit to Belgrade".
func guestStays(here []*frame) []*frame {
	return slices.DeleteFunc(here, func(f *frame) bool {
		return f.typ() == schema.Visit && f.rule.POS == "verb" && receiving[f.sent.Nodes[f.node].Lemma] && f.status == schema.Cancelled && slices.ContainsFunc(here, func(g *frame) bool {
			return g != f && g.typ() == schema.Visit && g.to == f.to && sharesParty(f.visitors, g.visitors)
		})
	})
}

// askedLater puts off a journey that was to be made, where the sentence goes on to tell that the traveller asks to make it
// on another day: "was to have been in Egypt this week, has asked to come in June instead". It is one plan, not two.
func (r *reading) askedLater(here []*frame) []*frame {
	return slices.DeleteFunc(here, func(f *frame) bool {
		if f.typ() != schema.Visit || f.status != schema.Possible || f.rule.POS != "verb" || f.node == f.sent.Nodes[f.node].Head || !r.goesLater(f.sent, f.node) {
			return false
		}
		for _, g := range here {
			if g.typ() == schema.Visit && g.node < f.node && g.to == f.to && sharesParty(g.visitors, f.visitors) && (wasToBe(g) || g.status == schema.Planned && planThatWas(g)) {
				g.verdict = verdict{status: schema.Postponed, cue: f.sent.Nodes[f.node].Text, node: f.node, strong: true, future: true, redated: true}
				return true
			}
		}
		return false
	})
}

// stillOpen leaves out of what a sentence tells a meeting that is not set yet, where it goes on to tell that there is a
// chance of it: "no meeting has been set but the two have a good chance to meet".
func stillOpen(here []*frame) []*frame {
	return slices.DeleteFunc(here, func(f *frame) bool {
		d := f.sent.Child(f.node, "det")
		return f.status == schema.Denied && d >= 0 && f.verdict.node == d && slices.ContainsFunc(here, func(g *frame) bool {
			return g.typ() == f.typ() && g.node > f.node && (g.status == schema.Possible || g.status == schema.Planned) && g.strong && sharesParty(f.who(), g.who())
		})
	})
}

// turnedDown calls off what somebody wished or asked for, where the sentence goes on to tell that he was refused it: "had asked to
// come in May but was turned down".
func turnedDown(here []*frame) []*frame {
	for _, f := range here {
		s := f.sent
		v := s.ClauseVerb(max(0, f.verdict.node))
		if f.status != schema.Possible || f.verdict.node < 0 || v < 0 {
			continue
		}
		for _, c := range s.ChildrenOf(v, "conj") {
			refused := rebuffing[s.Nodes[c].Lemma] || s.Nodes[c].Lemma == "turn" && s.Any(s.ChildrenOf(c, "prt", "advmod"), "down")
			if c > f.node && s.Nodes[c].Lemma == "fail" && s.Nodes[c].Tag == "VBD" && trying[s.Nodes[v].Lemma] && s.Child(c, "nsubj", "xcomp", "dobj") < 0 {
				f.verdict = verdict{status: schema.Cancelled, cue: s.Nodes[c].Text, node: c, strong: true} // "tried to reach him but failed"
			}
			if x := s.Child(c, "ccomp"); s.Nodes[c].Lemma == "tell" && x >= 0 && (negates(s, x) || slices.ContainsFunc(s.ChildrenOf(x, "dobj", "attr"), func(o int) bool { return noneOf(s, o) })) {
				refused = true // "was told that the date was not convenient", "that the king had no time"
			}
			if c > f.node && refused && s.Nodes[c].Tag == "VBN" && s.Child(c, "nsubj", "nsubjpass", "dobj") < 0 && !negates(s, c) {
				f.verdict = verdict{status: schema.Cancelled, cue: s.Nodes[c].Text, node: c, strong: true}
			}
		}
	}
	return here
}

// trying are the verbs of who strives for something.
var trying = words("try", "attempt", "seek", "strive", "endeavour", "endeavor")

// rebuffing are the verbs of those who do not grant what they are asked.
var rebuffing = words("refuse", "rebuff", "reject", "snub", "spurn")

// unanswered calls off a call that somebody made, where the sentence goes on to tell that the other did not take
// it: "phoned him but he refused to take the call".
func unanswered(here []*frame) []*frame {
	for _, f := range here {
		for _, g := range here {
			if f.typ() == schema.Call && g.typ() == schema.Call && f.rule.POS == "verb" && f.status == schema.Held && g.status == schema.Cancelled && g.node > f.node && sameParties(f.parties, g.parties) {
				f.verdict = g.verdict
			}
		}
	}
	return here
}
