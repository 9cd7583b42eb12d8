package event

import (
	"slices"
	"strings"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/schema"
)

// overruled gives a plan that is told as one that was ("had been scheduled to fly to Benin", "was to have seen the
// king") the status of the journey of the same people that the story tells to have been put off or called off: what was
// planned for a journey that is not made is not to be either.
func (r *reading) overruled(frames []*frame) {
	journeys := slices.Clone(frames)
	for _, g := range r.partial {
		if g.typ() == schema.Visit && isTour(g) {
			journeys = append(journeys, g)
		}
	}
	for _, f := range frames {
		if st := r.overUnnamed(f); st != "" {
			f.status, f.future = st, true
			continue
		}
		undone := f.status == schema.Cancelled && !slices.ContainsFunc(f.clauses(), func(c *frame) bool { return !wasToBe(c) })
		if f.status != schema.Planned && f.status != schema.Possible && !undone || f.typ() != schema.Visit && f.typ() != schema.Meeting || !undone && !planThatWas(f) {
			continue
		}
		for _, g := range journeys {
			if g != f && g.status.Off() && g.strong && !(undone && g.status == schema.Cancelled) && (onThatJourney(f, g) || f.typ() == schema.Meeting && f.verdict.node >= 0 && hadAux(f.sent, f.sent.ClauseVerb(f.verdict.node)) && staysHome(f, g, frames)) {
				f.status, f.future = g.status, true
				break
			}
			if g != f && cutShort(g) && planThatWas(f) && (f.typ() == schema.Visit || takesPart(f, g.visitors) && hasSide(f, g.place.country)) && sharesParty(f.who(), g.visitors) && r.thisWeek(f) {
				f.status, f.future = schema.Cancelled, true
				break
			}
		}
	}
}

// curtailing are the verbs of ending a journey before its time.
var curtailing = words("shorten", "curtail", "truncate", "interrupt")

// thisWeek tells whether an event is told without a day, or of one that lies no more than a week from the article's own.
func (r *reading) thisWeek(f *frame) bool {
	own, _, err := schema.ParseDate(r.anchor.Day)
	first, last, ok := f.time.Range()
	return !f.time.Known() || err == nil && ok && !first.After(own.AddDate(0, 0, 7)) && !last.Before(own.AddDate(0, 0, -7))
}

// cutShort tells whether a journey is told to have ended before its time, so that what was left of it was not to be: "cut short a visit to France".
func cutShort(f *frame) bool {
	return f.typ() == schema.Visit && f.status == schema.Held && slices.ContainsFunc(f.clauses(), func(c *frame) bool {
		s, v := c.sent, c.sent.Nodes[c.node].Head
		if c.rule.POS != "noun" || !s.IsVerb(v) || negates(s, v) || s.Nodes[c.node].Dep != "dobj" && s.Nodes[c.node].Dep != "nsubjpass" {
			return false
		}
		l := s.Nodes[v].Lemma
		return curtailing[l] || l == "break" && s.Any(s.ChildrenOf(v, "prt", "advmod"), "off") || l == "cut" && s.Any(s.ChildrenOf(v, "advmod", "acomp", "oprd", "prt", "amod"), "short")
	})
}

// wasToBe tells whether a clause tells by its tense alone that what was planned was not held: "was to have met him",
// "would have gone on to Cairo". Whether it was put off or called off is told elsewhere.
func wasToBe(c *frame) bool {
	if c.status != schema.Cancelled || c.rule.Status != "" || c.verdict.node < 0 {
		return false
	}
	v := c.sent.ClauseVerb(c.verdict.node)
	return strings.HasSuffix(c.cue, " to have") || would[strings.ToLower(c.cue)] && v >= 0 && perfect(c.sent, v) && !negates(c.sent, v)
}

// planThatWas tells whether each clause that tells of a plan tells of it as one that was.
func planThatWas(f *frame) bool {
	return !slices.ContainsFunc(f.clauses(), func(c *frame) bool {
		n := c.verdict.node
		if n < 0 && c.rule.Status == schema.Planned {
			n = c.node // the word of the event is that of the plan: "had been expected in Ankara"
		}
		if c.status != schema.Planned && c.status != schema.Possible {
			return false
		}
		return n < 0 || c.sent.IsNoun(n) && details[c.sent.Nodes[n].Lemma] || !wasPlanned(c.sent, n) && !wasPlanned(c.sent, c.sent.ClauseVerb(n))
	})
}

// wasPlanned tells whether a word of planning stands in a past of the story's own, and not in the tense that what
// somebody says has for what is to come: "was due", "had planned to", "was to fly"; "said he was to fly" is ahead.
func wasPlanned(s *tree.Sentence, v int) bool {
	if v < 0 {
		return false
	}
	past := s.Nodes[v].Tag == "VBD" && meaning[s.Nodes[v].Lemma]
	for _, a := range s.ChildrenOf(v, "aux", "auxpass") {
		switch s.Nodes[a].Lower {
		case "had":
			return true
		case "was", "were":
			past = true
		case "will", "would", "may", "might", "could", "is", "are", "has", "have":
			return false
		}
	}
	for up := s.Nodes[v].Head; past && up != v; v, up = up, s.Nodes[up].Head {
		if s.Nodes[v].Dep == "ccomp" {
			return present(s, v) || s.Any(s.ChildrenOf(v, "aux"), "has", "have", "will") // "he has put off a tour that was to begin, she said"
		}
	}
	return past
}

// meaning are the verbs of which the plain past tells of a plan that was; who announced one may have it still.
var meaning = words("be", "plan", "intend", "hope", "want", "mean", "wish", "aim")

// onThatJourney tells whether an event was to be the journey that another frame tells of, a part of it, a meeting of the
// traveller with people of the country that he was to see, or the journey to a meeting that the other tells of.
func onThatJourney(f, g *frame) bool {
	if f.time.Known() && g.time.Known() && !sameTime(f.time, g.time) && !within(f.time, g.time) && !(g.typ() == schema.Meeting && within(g.time, f.time)) {
		return false
	}
	switch {
	case f.typ() == schema.Visit && g.typ() == schema.Visit:
		return sharesParty(f.visitors, g.visitors) && (g.place.country == "" || g.place.country == f.place.country || isTour(g))
	case f.typ() == schema.Visit && g.typ() == schema.Meeting:
		return takesPart(g, f.visitors) && hasSide(g, f.place.country) && f.status != schema.Possible // an invitation stands though a talk falls through
	case f.typ() == schema.Meeting && g.typ() == schema.Visit:
		return takesPart(f, g.visitors) && (g.place.country == "" || hasSide(f, g.place.country))
	}
	return false
}

// staysHome tells whether a meeting that "had been" planned was one of somebody whose journey is put off or called off and of
// whom the story tells no other that was made or stands: whom he was to meet abroad he will not meet.
func staysHome(f, g *frame, frames []*frame) bool {
	return g.typ() == schema.Visit && takesPart(f, g.visitors) && !slices.ContainsFunc(frames, func(h *frame) bool {
		return h.typ() == schema.Visit && alive(h) && sharesParty(h.visitors, g.visitors)
	})
}

// isTour tells whether a clause tells of a journey by a noun for one of several stops and names none of them.
func isTour(g *frame) bool {
	return slices.ContainsFunc(g.clauses(), func(c *frame) bool {
		l := c.sent.Nodes[c.node].Lemma
		return c.rule.POS == "noun" && c.status.Off() && (l == "tour" || l == "swing" || l == "round") && len(c.sites) == 0
	})
}

// maxRumour is how many sentences may lie between a report and its denial, and maxRetold how many between a denial and what others are quoted as saying after it.
const maxRumour, maxRetold = 3, 6

// alsoDenied lets a denial speak for what others are said to have told of the same journey or meeting: "denied that he
// had been in Israel. According to the paper he flew to Tel Aviv and saw the chief of Mossad".
func (r *reading) alsoDenied(frames []*frame) {
	for _, f := range frames {
		plan := (f.status == schema.Planned || f.status == schema.Possible) && inPress(f)
		if f.status != schema.Held && !plan || f.typ() != schema.Visit && f.typ() != schema.Meeting || !r.alleged(f) {
			continue
		}
		for _, g := range frames {
			if g.status == schema.Denied && g.sent.Index != f.sent.Index && !(f.status == schema.Held && noPlan(g)) && g.sent.Index-f.sent.Index <= maxRumour && f.sent.Index-g.sent.Index <= maxRetold && !g.second && ofThatRumour(f, g) {
				f.verdict = g.verdictFor(f)
				break
			}
		}
	}
}

// noPlan tells whether a frame is denied by no more than that there is no plan for it: "has no intention of going".
func noPlan(g *frame) bool {
	return g.verdict.node >= 0 && g.sent.IsNoun(g.verdict.node) && planNouns[g.sent.Nodes[g.verdict.node].Lemma]
}

// inPress tells whether a frame tells what a newspaper or a broadcaster says.
func inPress(f *frame) bool {
	s := f.sent
	for n := f.node; s.Nodes[n].Head != n; {
		n = s.Nodes[n].Head
		if k := s.Child(n, "nsubj"); s.IsVerb(n) && mention.Saying(s.Nodes[n].Lemma) && k >= 0 && press[s.Nodes[k].Lemma] {
			return true
		}
	}
	return false
}

// press are the nouns for those who print or broadcast what others deny.
var press = words("newspaper", "paper", "daily", "weekly", "magazine", "radio", "television", "broadcaster", "report", "medium", "media", "website", "channel")

// ofThatRumour tells whether an event is the one that another frame tells to be denied, or a meeting on the journey that
// it tells of.
func ofThatRumour(f, g *frame) bool {
	if !sameTime(f.time, g.time) {
		return false
	}
	switch {
	case f.typ() == schema.Visit && g.typ() == schema.Visit:
		return sharesParty(f.visitors, g.visitors) && g.place.country != "" && g.place.country == f.place.country
	case f.typ() == schema.Meeting && g.typ() == schema.Visit:
		one := takesPart(f, g.visitors) || unnamed(g.visitors) && f.place.country == g.place.country && sharesParty(f.parties, g.visitors) // "an Omani official"
		return one && g.place.country != "" && hasSide(f, g.place.country)
	}
	return f.typ() == g.typ() && sameParties(f.parties, g.parties)
}

// besideOff tells whether a meeting is another than the one that was told before to be put off or called off: it is told
// with "a" and with people by name, of whom that was not, and as one that stands: "called off talks with Ethiopia ... a
// summit between Isaias and Abiy could go ahead".
func besideOff(a, b *frame) bool {
	if weight[a.status] <= weight[schema.Held] || weight[b.status] >= weight[schema.Held] || b.rule.POS != "noun" || a.sent.Index == b.sent.Index || planThatWas(b) || !unnamed(a.parties) || unnamed(b.parties) {
		return false
	}
	d := b.sent.Child(b.node, "det")
	return d >= 0 && (b.sent.Nodes[d].Lower == "a" || b.sent.Nodes[d].Lower == "an")
}

// refusesAnyway tells whether a clause tells what a side refuses as a rule and not that a meeting of people told by name, with its
// day, will not be: "Kim will see Lee on Sunday ... North Korea has refused to hold bilateral talks outside the six-party ones".
func refusesAnyway(plan, off *frame) bool {
	s, v := off.sent, off.verdict.node
	if plan.status != schema.Planned || !plan.time.Known() || unnamed(plan.parties) || off.status != schema.Cancelled || off.time.Known() || !unnamed(off.parties) || off.rule.POS != "noun" {
		return false
	}
	if v >= 0 && s.Nodes[v].Dep == "xcomp" { // "has refused to hold talks"
		v = s.Nodes[v].Head
	}
	return v >= 0 && s.IsVerb(v) && shunning[s.Nodes[v].Lemma] && perfect(s, v) && s.Child(off.node, "det", "poss") < 0
}

// shunning are the verbs for what somebody does not want, which need not have been planned.
var shunning = words("refuse", "rule", "reject", "decline", "resist", "oppose", "exclude", "shun", "avoid")
