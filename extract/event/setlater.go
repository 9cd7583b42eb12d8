package event

import (
	"slices"
	"strings"

	"demarche/extract/tree"
	"demarche/extract/when"
	"demarche/schema"
)

// maxSetLater is how many sentences may lie between a plan that was and the one that takes its place.
const maxSetLater = 3

// setLater puts off a plan that is told as one that was where the story goes on to tell of a later day for it: "was to have
// met him on Monday. They will now meet in August". The new day is a plan of its own only if it is told as one.
func (r *reading) setLater(frames []*frame) []*frame {
	var gone []*frame
	for _, f := range frames {
		if f.typ() == schema.Summit || f.typ() == schema.Call || !f.time.Known() || !fellThrough(f) && f.status != schema.Cancelled {
			continue
		}
		for _, h := range frames {
			if h == f || !fellThrough(f) && !replaces(h) || !r.inItsPlace(f, h) {
				continue
			}
			f.status, f.redated, f.strong = schema.Postponed, true, true
			if onlyRedated(h) {
				f.merged = append(f.clauses()[1:], h.clauses()...)
				if f.own == nil {
					own := *f
					f.own = &own
				}
				gone = append(gone, h)
			}
		}
	}
	return slices.DeleteFunc(frames, func(f *frame) bool { return slices.Contains(gone, f) })
}

// fellThrough tells whether a frame tells of a plan that was, or of what "was to have" been.
func fellThrough(f *frame) bool {
	if f.status == schema.Cancelled {
		return f.verdict.rule == "" && strings.HasSuffix(f.cue, " to have")
	}
	return (f.status == schema.Planned || f.status == schema.Possible) && planThatWas(f)
}

// inItsPlace tells whether a frame tells, soon after another, of the same event on a later day.
func (r *reading) inItsPlace(f, h *frame) bool {
	if h.typ() != f.typ() || h.status != schema.Planned && h.status != schema.Possible || !h.time.Known() && !r.onceMended(h.sent, h.clause()) || h.turn != "" || planThatWas(h) {
		return false
	}
	if back := h.sent.Index - f.sent.Index; back < 0 || back > maxSetLater || back == 0 && h.node < f.node {
		return false
	}
	_, last, ok1 := f.time.Range()
	if !h.time.Known() {
		return f.typ() == schema.Meeting && sameParties(f.parties, h.parties) // "they will meet once the snow is gone"
	}
	first, _, ok2 := h.time.Range()
	if !ok1 || !ok2 || !first.After(last) {
		return false
	}
	if f.typ() == schema.Visit {
		if !onlyRedated(h) && first.Sub(last).Hours()/24 <= maxStay {
			return false // another day of one stay
		}
		return sharesParty(f.visitors, h.visitors) && f.place.country == h.place.country
	}
	return sameParties(f.parties, h.parties)
}

// onlyRedated tells whether a frame tells of no more than the new day of what was told before: with "now" or "instead", or by
// a noun that points back.
func onlyRedated(h *frame) bool {
	s := h.sent
	if h.rule.POS == "noun" && determined(s, h.node) {
		return true
	}
	v := h.clause()
	return v >= 0 && s.Any(s.ChildrenOf(v, "advmod"), "now", "instead") || !h.time.Known() || laterOn(s, v)
}

// laterOn tells whether "later" under a verb counts from the day told before: "will meet a month later".
func laterOn(s *tree.Sentence, v int) bool {
	return v >= 0 && slices.ContainsFunc(s.Descend(v), func(k int) bool { return s.Nodes[k].Lower == "later" && s.Child(k, "npadvmod") >= 0 })
}

// fellPast gives a plan that is told not to have come about the day before the article's own that its words may tell: "was to
// receive him on Monday, but he did not come".
func (r *reading) fellPast(frames []*frame) {
	for _, f := range frames {
		if f.status != schema.Cancelled || f.expr == nil || !r.afterArticle(f.time) || !slices.ContainsFunc(f.clauses(), didNot) {
			continue
		}
		if t := r.resolve(f.expr, when.Past); t.Known() && !r.afterArticle(&t) && t.Precision == schema.Day {
			f.time = &t
		}
	}
}

// didNot tells whether a clause tells in the past tense that something was not: "did not come", "never met", "failed to show
// up", "stayed away".
func didNot(c *frame) bool {
	s, v := c.sent, c.verdict.node
	if c.status != schema.Cancelled || v < 0 || !s.IsVerb(v) {
		return false
	}
	did := s.Any(s.ChildrenOf(v, "aux"), "did")
	up := s.Nodes[v].Head
	failed := s.Nodes[v].Dep == "xcomp" && s.Nodes[up].Lemma == "fail" && s.Nodes[up].Tag == "VBD" || s.Nodes[v].Lemma == "fail" && s.Nodes[v].Tag == "VBD"
	return did && negates(s, v) || wasNotHeld(s, v) || never(s, v) && s.Nodes[v].Tag == "VBD" || failed || s.Nodes[v].Lemma == "stay" && s.Nodes[v].Tag == "VBD"
}

// restored gives an event that was called off or put off the status that a later sentence tells it to have again: "called off the visit
// ... the visit would go ahead after all".
func (r *reading) restored(frames []*frame) {
	for _, f := range frames {
		clauses := f.clauses()
		i := slices.IndexFunc(clauses, func(c *frame) bool { return c.status.Off() && c.strong })
		if i < 0 || !f.status.Off() {
			continue
		}
		for _, c := range clauses[i+1:] {
			if c.sent.Index > clauses[i].sent.Index && alive(c) && c.strong && c.rule.POS == "noun" && determined(c.sent, c.node) && afterAll(c.sent) {
				f.verdict = c.verdictFor(f)
				break
			}
		}
	}
}

// afterAll tells whether a sentence says that something is otherwise than was told before: "would take place after all".
func afterAll(s *tree.Sentence) bool {
	return slices.ContainsFunc(s.Nodes[:len(s.Nodes)-1], func(n tree.Node) bool { return n.Lower == "nonetheless" || n.Lower == "nevertheless" }) ||
		strings.Contains(strings.ToLower(s.Words(0, len(s.Nodes))), "after all")
}

// madeGood leaves out what a sentence tells to have been put off before it was held: "met on Monday, two days after the
// meeting was put off".
func madeGood(here []*frame) []*frame {
	return slices.DeleteFunc(here, func(f *frame) bool {
		s, v := f.sent, f.verdict.node
		if f.status != schema.Postponed || v < 0 || s.Nodes[v].Dep != "advcl" || !s.Any(s.ChildrenOf(v, "mark"), "after") {
			return false
		}
		return slices.ContainsFunc(here, func(g *frame) bool {
			return g.typ() == f.typ() && g.status == schema.Held && g.strong && g.node < v && sharesParty(f.who(), g.who())
		})
	})
}

// stayedFor returns the journeys that somebody was to have made of whom a clause says before when he will not leave: "was to have gone to
// Oslo, will not leave Bonn before June".
func (r *reading) stayedFor(s *tree.Sentence, v int, here []*frame) []*frame {
	subject, _ := subjectOf(s, v)
	if r.absence(s, v) == nil || !negates(s, v) || !r.notBefore(s, v) || subject < 0 {
		return nil
	}
	who := r.actors(s, subject)
	return r.lastFitting(s, maxAbsence, here, func(f *frame) bool {
		return f.typ() == schema.Visit && (wasToBe(f) || planThatWas(f)) && sharesParty(who, f.visitors)
	})
}

// offersDay tells whether a verb, with "instead", proposes another day: "suggested the first week of May instead".
func (r *reading) offersDay(s *tree.Sentence, v int) bool {
	return v >= 0 && proposing[s.Nodes[v].Lemma] && !negates(s, v) && slices.ContainsFunc(s.ChildrenOf(v, "dobj", "prep"), func(c int) bool {
		return r.isTime(s, c) || slices.ContainsFunc(s.ChildrenOf(c, "pobj"), func(p int) bool { return r.isTime(s, p) })
	})
}

// proposing are the verbs of proposing a day.
var proposing = words("suggest", "propose", "offer", "name", "ask", "request", "agree", "want", "prefer", "choose")

// wasDue tells whether a clause that describes an event, or who takes part in it, tells for when it was set as one tells what is past: "a
// meeting which was due on Sunday will now be held in May".
func (r *reading) wasDue(s *tree.Sentence, n int) bool {
	return slices.ContainsFunc(s.Descend(n), func(c int) bool {
		if s.Nodes[c].Dep != "relcl" || s.Nodes[c].Head != n && !s.Above(n, s.Nodes[c].Head) {
			return false
		}
		past := s.Nodes[c].Tag == "VBD" && s.Nodes[c].Lemma == "be" && (s.Any(s.ChildrenOf(c, "acomp"), "due") || s.Child(c, "xcomp") >= 0)
		return past || wasPlanned(s, c)
	})
}

// onceMended tells whether a verb tells of what will be when something else is so, and names no day: "will come when the airports are open
// again", "will meet once the snow is gone".
func (r *reading) onceMended(s *tree.Sentence, v int) bool {
	if !slices.ContainsFunc(s.ChildrenOf(v, "aux"), func(a int) bool { return modal[s.Nodes[a].Lower] == schema.Planned }) || negates(s, v) {
		return false
	}
	return slices.ContainsFunc(s.ChildrenOf(v, "advcl"), func(c int) bool {
		return s.Any(s.ChildrenOf(c, "mark", "advmod"), "when", "once") && slices.Min(s.Descend(c)) > v && (s.Nodes[c].Tag == "VBZ" || s.Nodes[c].Tag == "VBP" || s.Nodes[c].Tag == "VB" || s.Child(c, "aux", "auxpass") >= 0)
	})
}

// untilThen returns the plans that were of the subject of a verb that tells of them what will be when something else is so: "was to have met him
// on Monday; they will meet once the snow is gone".
func (r *reading) untilThen(s *tree.Sentence, v int, here []*frame) []*frame {
	subject, _ := subjectOf(s, v)
	if subject < 0 || !r.onceMended(s, v) {
		return nil
	}
	goes, meets := r.travelling(s, v), slices.ContainsFunc(r.rules.trigger("verb", s.Nodes[v].Lemma), func(t *Trigger) bool { return t.Type == schema.Meeting })
	who := r.actors(s, subject)
	thing := pronouns[s.Nodes[subject].Lower] && s.Nodes[subject].Lower != "they" || vague[s.Nodes[subject].Lemma] != nil || r.isTrigger(s, subject)
	return r.lastFitting(s, maxAbsence, here, func(f *frame) bool {
		if f.node == v || f.sent.Index == s.Index && f.node > v || !wasToBe(f) && !(f.status == schema.Planned && planThatWas(f)) {
			return false
		}
		return thing && r.kindOf(s.Nodes[subject].Lemma, f.typ()) || goes && f.typ() == schema.Visit && sharesParty(who, f.visitors) || meets && f.typ() == schema.Meeting && sharesParty(who, f.parties)
	})
}

// notBut returns the word with which a sentence opens that tells how a plan told before stands, and with "not" after it how it does not:
// "Delayed, not dropped," an official said; its cue is nil if none does.
func (r *reading) notBut(s *tree.Sentence) (int, *Cue) {
	for n, node := range s.Nodes {
		if node.Dep == "punct" || strings.ContainsAny(node.Text, "\"“'‘") {
			continue
		}
		cue := r.rules.cue("adjective", node.Lower)
		if cue == nil || !cue.Status.Off() || n+3 >= len(s.Nodes) || s.Nodes[n+1].Text != "," || s.Nodes[n+2].Lower != "not" && s.Nodes[n+2].Lower != "but" {
			return -1, nil
		}
		return n, cue
	}
	return -1, nil
}

// notBefore tells whether a negated clause names a day before which what it tells will not be, or after it another:
// "will not go before August", "not next week but in August".
func (r *reading) notBefore(s *tree.Sentence, n int) bool {
	v := s.ClauseVerb(n)
	for k, node := range s.Nodes {
		none := node.Head != v && node.Head < k && s.Nodes[node.Head].Head == v && s.Nodes[node.Head].Dep == "attr" // "no visit before June"
		if node.Head != v && !none && (node.Lower != "but" || s.Nodes[node.Head].Head != v) || k+1 >= len(s.Nodes) {
			continue
		}
		switch node.Lower {
		case "before", "until", "till":
			if slices.ContainsFunc(s.ChildrenOf(k, "pobj"), func(p int) bool { return r.isTime(s, p) }) || k+1 < len(s.Nodes) && s.Nodes[k+1].Lower == "after" {
				return true // "not before May", "not until after the elections"
			}
		case "but":
			if next := k + 1; s.Nodes[next].Tag == "IN" && slices.ContainsFunc(s.ChildrenOf(next, "pobj"), func(p int) bool { return r.isTime(s, p) }) {
				return true
			}
		}
	}
	return false
}

// laterWords are the adjectives of a date that takes the place of another.
var laterWords = words("new", "fresh", "later", "another", "alternative", "different", "other")

// putToLater tells whether a sentence or the one after it names another date for what it tells.
func (r *reading) putToLater(s *tree.Sentence) bool {
	for i := s.Index; i <= s.Index+1 && i < len(r.story.Sentences); i++ {
		for n, node := range r.story.Sentences[i].Nodes {
			switch node.Lemma {
			case "reschedule":
				return true
			case "instead":
				if r.offersDay(r.story.Sentences[i], r.story.Sentences[i].ClauseVerb(n)) {
					return true
				}
			case "date", "day", "time":
				for _, c := range r.story.Sentences[i].ChildrenOf(n, "amod", "det") {
					if laterWords[r.story.Sentences[i].Nodes[c].Lower] {
						return true
					}
				}
			}
		}
	}
	return false
}
