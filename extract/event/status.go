package event

import (
	"slices"
	"strings"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/extract/when"
	"demarche/schema"
)

// verdict is how an event stands and why.
type verdict struct {
	status schema.Status
	// cue is the word that told it and rule where the rule stands.
	cue, rule string
	// node is the cue's node; -1 if the tense told it.
	node int
	// strong tells that a word or tense of the event's own clause told it.
	strong bool
	// drop tells that the text says that there was none and nobody claimed one.
	drop bool
	// scene tells that the event only sets the scene of what the status was read from ("expected to
	// meet him during the visit").
	scene bool
	// aim tells that the event is no more than what somebody travelled for.
	aim bool
	// future tells that the clause points to a time after the article.
	future bool
	// absent tells that a guest stays away from a gathering that stands.
	absent bool
	// stands tells that of what was planned it was only told that it might be put off or called off.
	stands bool
	// redated tells that another day was set for the event than the one told before.
	redated bool
	// begun tells that a clause of its own says that the event began.
	begun bool
}

// statusOf reads how the event at a trigger stands, from its own verb group, the words that govern
// it, and the adjectives before it.
func (r *reading) statusOf(s *tree.Sentence, f *frame) verdict {
	if v, ok := r.asJourney(s, f); ok {
		return v
	}
	v := verdict{status: schema.Held, node: -1}
	if f.rule.POS == "noun" && f.rule.Status == "" && theyHad(s, f.node) {
		v.strong = true
		return v
	}
	if x := r.attendanceOff(s, f.node); x >= 0 && f.typ() == schema.Summit {
		return verdict{status: schema.Planned, cue: s.Nodes[x].Text, node: x, future: true, absent: true}
	}
	if f.rule.Status != "" {
		v.status, v.cue, v.strong = f.rule.Status, s.Nodes[f.node].Text, true
	}
	switch {
	case s.IsVerb(f.node) && f.rule.POS == "verb":
		v = r.tense(s, f.node, v)
		if x := s.Child(f.node, "xcomp"); f.rule.Name == "presence" && x >= 0 && hasTo(s, x) && s.Nodes[f.node+1].Lower == "to" && v.node < 0 {
			v = r.tense(s, x, verdict{status: schema.Held, node: -1}) // "in Kampala he was to have met the king"
			v.drop = false
		}
	case f.rule.Status != "":
		v.node = f.node // "his last invitation" is an invitation
	default:
		v = r.nounCues(s, f.node, v)
	}
	if f.rule.POS == "preposition" { // "Vedrine, in Niamey on Monday, was refused a meeting" was there
		if verb := s.ClauseVerb(f.node); verb < 0 || modality(s, verb, verdict{status: schema.Held}).status == schema.Held {
			v.strong = true
			return v
		}
	}
	n := s.Nodes[f.node]
	visiting := n.Tag == "VBG" && (n.Dep == "acl" || n.Dep == "advcl") && s.Any(s.ChildrenOf(f.node, "advmod"), "currently", "now", "presently", "still")
	if v.status == schema.Held && v.node < 0 && (visiting || r.besideName(f) && !r.datedBelow(f)) {
		v.strong = true
		return v // who is "currently visiting" or, "on a visit to Cuba, will fly on" is there, whatever the verb above is ahead of
	}
	if n.Tag == "VBG" && n.Dep == "advcl" && f.rule.POS == "verb" && v.status == schema.Held && v.node < 0 && s.Child(f.node, "aux", "mark") < 0 {
		if t := r.mood(s, f.node); t.status == schema.Planned { // "will fly to Beijing, stopping in Tokyo"
			return verdict{status: schema.Planned, cue: t.cue, node: t.node, future: true}
		}
	}
	if f.rule.POS == "adverb" && f.verb >= 0 {
		v := f.verb
		if up := s.Nodes[v].Head; s.Nodes[v].Tag == "VBG" && s.Nodes[v].Dep == "pcomp" && s.IsVerb(s.Nodes[up].Head) {
			v = s.Nodes[up].Head // "will attend before returning home"
		}
		if t := r.mood(s, v); t.status == schema.Planned || t.status == schema.Possible {
			return verdict{status: schema.Planned, cue: t.cue, node: t.node, future: true} // who will be back has not been there yet
		}
	}
	if g := r.followedBy(f); g != nil && v.status == schema.Held && v.node < 0 && (g.status == schema.Planned || g.status == schema.Possible) {
		return verdict{status: schema.Planned, cue: g.verdict.cue, node: g.node, future: true}
	}
	if t := r.infinitiveOf(s, f.node); t.status != "" && v.status == schema.Held && v.node < 0 {
		return t
	}
	if up := scheduled(s, f.node); up >= 0 && v.status == schema.Held && v.node < 0 {
		return verdict{status: schema.Planned, cue: s.Nodes[up].Text, node: up, future: true}
	}
	v = r.above(s, f, v)
	if v.status == schema.Held && v.node < 0 && (f.typ() == schema.Visit || arranged[s.Nodes[f.node].Lemma]) && f.rule.POS == "verb" && f.rule.Status == "" && timetabled(s, f.node) && (s.Nodes[f.node].Lemma != "arrive" || len(r.exprs[s.Index]) > 0) {
		v = verdict{status: schema.Planned, cue: s.Nodes[f.node].Text, node: f.node, future: true}
	}
	if v.status == schema.Held && v.node < 0 && f.rule.POS == "noun" && stageAhead(s, f.node) {
		v = verdict{status: schema.Planned, cue: s.Nodes[f.node].Text, node: f.node, future: true}
	}
	if v.status == schema.Held && v.node < 0 && f.typ() == schema.Visit && f.rule.POS == "verb" && settingOut[s.Nodes[f.node].Lemma] && progressive(s, f.node) && !s.Any(s.ChildrenOf(f.node, "advmod"), "now", "already", "currently") {
		v = verdict{status: schema.Planned, cue: s.Nodes[f.node].Text, node: f.node, future: true}
	}
	if f.typ() == schema.Summit && f.rule.POS == "noun" && v.node >= 0 && v.status != schema.Held && r.attended(s, f.node, v.node) {
		v.absent = v.status == schema.Cancelled || v.status == schema.Denied
		v.status = schema.Planned // a gathering stands though a guest may stay away
		if stayedAway(s, f.node, v.node) {
			v.status, v.future = schema.Held, false
		}
	}
	if verb := s.ClauseVerb(f.node); f.rule.Name == "on the way" && (v.status.Off() || v.status == schema.Denied) && verb >= 0 && s.Nodes[verb].Lemma != "be" {
		v = verdict{status: schema.Planned, cue: s.Nodes[f.node].Text, node: f.node, future: true} // "cancelled a stop in Bali on his way to Busan"
	}
	if f.typ() == schema.Summit && v.node >= 0 && needs[s.Nodes[v.node].Lemma] {
		v.drop = true // who "saw no need for a summit" tells of none
	}
	others := f.typ() == schema.Meeting && len(s.Prep(f.node, "between")) > 0 && r.sidesOf(f) > 1 // "did not attend the talks between Putin and Jiang"
	if verb := s.ClauseVerb(f.node); v.drop && (f.typ() == schema.Summit || others) && f.rule.POS == "noun" && verb >= 0 && r.attended(s, f.node, verb) {
		v.drop, v.absent, v.node = false, true, verb // "did not attend the summit"
	}
	return r.disbelieved(s, f, r.postponed(s, f, rebuffed(s, f, v)))
}

// asJourney is how an event stands that a clause tells of a journey by where that leads somebody: as the journey does, for which a word of its own
// speaks: "put off the journey that was to have brought him to Rome". ok tells that one does.
func (r *reading) asJourney(s *tree.Sentence, f *frame) (v verdict, ok bool) {
	verb := f.node
	if s.Nodes[verb].Dep == "xcomp" && hasTo(s, verb) && s.Nodes[s.Nodes[verb].Head].Lemma == "be" {
		verb = s.Nodes[verb].Head
	}
	noun, k := s.Nodes[verb].Head, s.Child(verb, "nsubj")
	if f.rule.Name != "bring" && f.rule.Name != "lead through" || s.Nodes[verb].Dep != "relcl" || k < 0 || s.Nodes[k].Lower != "that" && s.Nodes[k].Lower != "which" {
		return v, false
	}
	if !slices.ContainsFunc(r.rules.trigger("noun", s.Nodes[noun].Lemma), func(t *Trigger) bool { return t.Name == "trip" }) {
		return v, false
	}
	v = r.above(s, &frame{sent: s, node: noun, rule: f.rule, verb: -1}, r.nounCues(s, noun, verdict{status: schema.Held, node: -1}))
	return v, v.rule != "" && v.status.Off()
}

// settingOut are the verbs of which a present that goes on tells what somebody is about to do: who "is going to Rome" or "is coming" is not
// there yet, while who "is touring Chad" is.
var settingOut = words("go", "come", "leave", "arrive", "proceed")

// followedBy is the event before that a sentence tells to be followed by one: "will visit Rome, followed by talks in Paris"; nil if it tells no such thing.
func (r *reading) followedBy(f *frame) *frame {
	s, by := f.sent, f.sent.Nodes[f.node].Head
	v := s.Nodes[by].Head
	if f.rule.POS != "noun" || s.Nodes[by].Dep != "agent" || s.Nodes[v].Lower != "followed" || s.Child(v, "aux", "auxpass") >= 0 {
		return nil
	}
	for _, g := range slices.Backward(r.within) {
		if g.sent.Index == s.Index && g.node < v {
			return g
		}
	}
	return nil
}

// infinitiveOf is how an event stands that an infinitive tells of a noun: as the tense of "be" tells ("will be the first to meet him"),
// or to come where the noun has no other verb, as in a headline ("- Foreign Minister Levy to visit Egypt soon"). Its status is empty
// for others.
func (r *reading) infinitiveOf(s *tree.Sentence, v int) verdict {
	d := s.Nodes[v].Dep
	if d == "ROOT" && hasTo(s, v) && s.Child(v, "nsubj") >= 0 {
		return verdict{status: schema.Planned, cue: s.Nodes[v].Text, node: v, future: true}
	}
	if !s.IsVerb(v) || !hasTo(s, v) || d != "relcl" && d != "acl" {
		return verdict{}
	}
	noun := s.Nodes[v].Head
	be := s.Nodes[noun].Head
	switch {
	case s.Nodes[noun].Dep == "ROOT" && s.Nodes[noun].Tag == "NNP":
		return verdict{status: schema.Planned, cue: s.Nodes[v].Text, node: v, future: true}
	case s.Nodes[noun].Dep == "attr" && s.Nodes[be].Lemma == "be":
		if t := r.mood(s, be); t.status == schema.Planned {
			return t
		}
	}
	return verdict{}
}

// mereNot tells whether something is told to be called off by no more than a word of negation.
func (r *reading) mereNot(s *tree.Sentence, v verdict) bool {
	cue := r.verbCue(s, v.node)
	return v.rule == "" || cue != nil && cue.Status == schema.Held
}

// nounCues reads the adjectives of a noun and the tense or cue of the verb that it hangs from.
func (r *reading) nounCues(s *tree.Sentence, n int, v verdict) verdict {
	if d := s.Child(n, "det"); d >= 0 && s.Nodes[d].Lower == "no" {
		return r.none(s, n, d)
	}
	for _, c := range s.ChildrenOf(n, "amod", "compound", "acl", "relcl", "nmod") {
		word := s.Nodes[c].Lower
		if word == "last" && s.Nodes[n].Dep == "nsubj" && modality(s, s.Nodes[n].Head, v).status == schema.Planned {
			continue // "his last stop will be Rome"
		}
		if cue := r.rules.cue("adjective", word); cue != nil && !failsElse(s, c) && !(cue.Status.Off() && r.cameOff(s, n)) && !(cue.Status == schema.Planned && r.sinceUndone(s, n)) {
			cue, c := r.lastOff(s, cue, c)
			return verdict{status: cue.Status, cue: s.Nodes[c].Lower, rule: cue.Source, node: c, strong: cue.Status != schema.Held}
		}
		if s.Nodes[c].Dep == "acl" || s.Nodes[c].Dep == "relcl" {
			if x := wasToHave(s, c); x >= 0 && !r.cameOff(s, n) {
				return verdict{status: schema.Cancelled, cue: s.Nodes[c].Text + " to have", node: x, strong: true, future: true}
			}
			if r.moved(s, c) && len(s.Prep(c, "from")) == 0 && s.Nodes[c].Tag == "VBN" && describes(s, c) && !negates(s, c) && !r.cameOff(s, n) { // "a call which has been moved to next week"
				return verdict{status: schema.Postponed, cue: s.Nodes[c].Text, node: c, strong: true, future: true}
			}
			if cue := r.verbCue(s, c); cue != nil && cue.Status != schema.Held && (cue.Status.Off() || s.Nodes[c].Tag == "VBN" && !mereAim(s, c)) && describes(s, c) && !(cue.Status.Off() && r.cameOff(s, n)) {
				cue, c := r.lastOff(s, cue, c)
				return verdict{status: cue.Status, cue: s.Nodes[c].Text, rule: cue.Source, node: c, strong: true}
			}
			if hasTo(s, c) && dated[s.Nodes[c].Lemma] {
				return verdict{status: schema.Planned, cue: s.Words(max(0, c-1), c+1), node: c, strong: true, future: true}
			}
			if t, ok := r.heldAhead(s, c); ok {
				return t
			}
			if b := s.Child(c, "auxpass"); b >= 0 && s.Nodes[b].Lower == "being" {
				v.strong = true
			}
		}
	}
	return v
}

// lastOff is the cue of the last of coordinated participles that tells what became of a plan: "first postponed and then cancelled".
func (r *reading) lastOff(s *tree.Sentence, cue *Cue, c int) (*Cue, int) {
	for _, k := range s.ChildrenOf(c, "conj") {
		next := r.verbCue(s, k)
		if r.moved(s, k) {
			next = r.rules.cue("verb", "postpone") // "agreed for May and now transferred to the autumn"
		}
		if cue.Status == schema.Planned && next != nil && next.Status.Off() && s.Nodes[k].Tag == "VBN" && s.Child(k, "nsubj", "nsubjpass") < 0 && !negates(s, k) {
			return next, k
		}
		if next != nil && next.Status.Off() && cue.Status.Off() && s.Child(k, "nsubj", "nsubjpass") < 0 && !negates(s, k) {
			return next, k
		}
	}
	return cue, c
}

// sinceUndone tells whether a participle after a noun tells that what was planned was put off or called off since: "the planned visit,
// frozen for a year".
func (r *reading) sinceUndone(s *tree.Sentence, n int) bool {
	acls := s.ChildrenOf(n, "acl")
	for _, c := range acls {
		acls = append(acls, s.ChildrenOf(c, "conj")...) // "agreed in March and since shelved"
	}
	return slices.ContainsFunc(acls, func(c int) bool {
		cue := r.verbCue(s, c)
		return cue != nil && cue.Status.Off() && s.Nodes[c].Tag == "VBN" && !negates(s, c) && describes(s, c) && !r.cameOff(s, n)
	})
}

// failsElse tells whether a clause after a noun of event tells that somebody or something failed and not the event: "a visit during
// which he failed to convince them", "talks that failed to end the war".
func failsElse(s *tree.Sentence, c int) bool {
	if s.Nodes[c].Dep != "acl" && s.Nodes[c].Dep != "relcl" {
		return false
	}
	if subject := s.Child(c, "nsubj"); subject >= 0 && !strings.HasPrefix(s.Nodes[subject].Tag, "W") {
		return true
	}
	x := s.Child(c, "xcomp")
	o := s.Child(max(x, 0), "dobj")
	return x >= 0 && o >= 0 && s.Nodes[o].Lower != "place"
}

// mereAim tells whether a participle after a noun only tells what the event is for or what was not said of it: "a visit aimed
// at boosting trade", "a visit not announced by Japan".
func mereAim(s *tree.Sentence, c int) bool {
	return s.Child(c, "neg") >= 0 || purposes[s.Nodes[c].Lemma] && (len(s.Prep(c, "at")) > 0 || s.Child(c, "xcomp") >= 0)
}

// describes tells whether a clause after a noun tells what becomes of the noun: it is passive, or the
// noun is its object or the subject of a verb without one. "Talks that aim to end the war" are not aimed at.
func describes(s *tree.Sentence, c int) bool {
	if s.Nodes[c].Tag == "VBN" && s.Child(c, "aux") < 0 || s.Child(c, "auxpass") >= 0 {
		return true
	}
	if whatIsSaid(s, c) {
		return false
	}
	for _, k := range s.Descend(c) { // "during which he failed to convince them"
		if d := s.Nodes[k].Dep; (d == "pobj" || d == "pcomp" || d == "det") && strings.HasPrefix(s.Nodes[k].Tag, "W") && k > 0 && s.Nodes[k-1].Tag == "IN" {
			return false
		}
	}
	subject := s.Child(c, "nsubj")
	last := c
	if x := s.Child(c, "xcomp"); x >= 0 {
		last = x
	}
	own := s.Child(last, "dobj", "ccomp", "xcomp")
	relative := own >= 0 && strings.HasPrefix(s.Nodes[own].Tag, "W")
	if subject >= 0 && !strings.HasPrefix(s.Nodes[subject].Tag, "W") {
		return own < 0 || relative
	}
	return own < 0 && last == c && s.Nodes[c].Dep == "relcl"
}

// whatIsSaid tells whether a clause that a parser hung from a noun is what the verb of saying above the noun says: "said after a
// conversation with him that they did not rule out war".
func whatIsSaid(s *tree.Sentence, c int) bool {
	v := s.ClauseVerb(s.Nodes[c].Head)
	return v >= 0 && mention.Saying(s.Nodes[v].Lemma) && s.Any(s.ChildrenOf(c, "mark"), "that")
}

// cameOff tells whether the clause of a noun tells that the event was held: the "long-delayed visit
// began".
func (r *reading) cameOff(s *tree.Sentence, n int) bool {
	up := s.Nodes[n].Head
	if r.cameOn(s, n) || lateBefore(s, n) || r.setOut(s, n) {
		return true
	}
	if !s.IsVerb(up) || !slices.Contains([]string{"nsubj", "nsubjpass", "dobj"}, s.Nodes[n].Dep) {
		return false
	}
	cue := r.verbCue(s, up)
	if p, _ := r.predicate(s, up); p != nil && p.Status == schema.Planned && s.Child(n, "acl") >= 0 && !negates(s, up) {
		return true // "twice put off, is firm"
	}
	again := !negates(s, up) && slices.ContainsFunc(s.ChildrenOf(up, "advmod"), func(a int) bool { return newly[s.Nodes[a].Lower] })
	if again && cue != nil && cue.Status == schema.Planned {
		return true // "twice put off, is now set for May"
	}
	t := r.tense(s, up, verdict{status: schema.Held, node: -1})
	if t.status == schema.Planned && !t.drop && s.Nodes[n].Dep == "nsubj" && slices.ContainsFunc(s.ChildrenOf(n, "acl", "relcl"), func(c int) bool { return r.bygone(s, c) }) {
		return true // "put off twice, will last two days"
	}
	again = again || s.Child(n, "acl") >= 0 && r.timed(s, up)                                                                                 // "twice put off, will begin on Monday"
	return cue != nil && cue.Status == schema.Held && t.strong && (t.status == schema.Held || again && t.status == schema.Planned) && !t.drop // "will finally go ahead"
}

// bygone tells whether a clause that describes a plan tells what became of it at an earlier time: "put off twice", "postponed in May", "that was
// called off last year", or from which day it was moved to that of the plan: "postponed from March".
func (r *reading) bygone(s *tree.Sentence, c int) bool {
	if s.Nodes[c].Tag != "VBN" && s.Nodes[c].Tag != "VBD" {
		return false
	}
	if slices.ContainsFunc(append(s.ChildrenOf(c, "advmod", "npadvmod"), s.Prep(c, "on")...), func(a int) bool {
		return earlier[s.Nodes[a].Lower] || s.Nodes[a].Lemma == "time" || s.Nodes[a].Lemma == "occasion"
	}) {
		return true
	}
	if slices.ContainsFunc(s.Prep(c, "from"), func(n int) bool { return r.inDate(s, n) }) && len(s.Prep(c, "to", "until", "till")) == 0 {
		return true
	}
	return slices.ContainsFunc(r.exprs[s.Index], func(x when.Expr) bool {
		t := r.resolve(&x, when.Past)
		return x.Bound == when.NoBound && s.ClauseVerb(spanHead(s, &x)) == c && r.overBy(&t, maxLag)
	})
}

// earlier are the adverbs of what came about before.
var earlier = words("twice", "once", "thrice", "earlier", "previously", "before", "repeatedly", "already")

// setOut tells whether a verb of travelling in the past tells that somebody set out on a journey or came for it: "left on a visit that
// was called off in February", "arrived for a trip postponed from March".
func (r *reading) setOut(s *tree.Sentence, n int) bool {
	prep := s.Nodes[n].Head
	v := s.Nodes[prep].Head
	if s.Nodes[n].Dep != "pobj" || s.Nodes[prep].Lower != "on" && s.Nodes[prep].Lower != "for" || !s.IsVerb(v) || negates(s, v) || !r.travelling(s, v) {
		return false
	}
	if s.Nodes[v].Tag != "VBD" && !slices.ContainsFunc(s.ChildrenOf(n, "acl", "relcl"), func(c int) bool { return r.bygone(s, c) }) {
		return false
	}
	return slices.ContainsFunc(r.rules.trigger("noun", s.Nodes[n].Lemma), func(t *Trigger) bool { return t.Type == schema.Visit })
}

// lateBefore tells whether something was done at or after an event of which a clause says by how much it had been delayed: it was
// held, late ("signed it after talks that had been delayed by a day").
func lateBefore(s *tree.Sentence, n int) bool {
	prep := s.Nodes[n].Head
	v := s.Nodes[prep].Head
	if s.Nodes[n].Dep != "pobj" || !s.IsVerb(v) || s.Nodes[v].Tag != "VBD" || negates(s, v) || !slices.Contains([]string{"after", "at", "during", "in", "following"}, s.Nodes[prep].Lower) {
		return false
	}
	return slices.ContainsFunc(s.ChildrenOf(n, "relcl"), func(c int) bool {
		return s.Nodes[c].Lemma == "delay" && tenseOf(s, c) == "had" && len(s.Prep(c, "by"))+len(agentOf(s, c))+len(s.Prep(c, "for")) > 0
	})
}

// newly are the adverbs that tell that something stands otherwise than before.
var newly = words("now", "finally", "again", "once")

// rank orders statuses by how much they overrule what hangs below them: a denied plan is denied, a
// postponed visit that was agreed is postponed.
var rank = map[schema.Status]int{schema.Held: 0, schema.Planned: 1, schema.Possible: 2, schema.Postponed: 4, schema.Cancelled: 4, schema.Denied: 5}
