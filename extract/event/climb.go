package event

import (
	"slices"
	"strings"

	"demarche/extract/tree"
	"demarche/schema"
)

// climb is the way from a trigger up to the root of its sentence, on which words speak for the event.
type climb struct {
	// s is the sentence of the trigger, f its frame.
	s *tree.Sentence
	f *frame
	// n is how far the way has come.
	n int
	// v is what was told so far.
	v verdict
	// scene tells that a word on the way made the event the scene of what is told above.
	scene bool
}

// untold tells whether no word has told yet how the event stands.
func (c *climb) untold() bool { return !c.v.strong && c.v.status == schema.Held }

// above climbs from the trigger to the root and lets the words on the way speak.
func (r *reading) above(s *tree.Sentence, f *frame, v verdict) verdict {
	if f.rule.Status == schema.Possible && f.rule.POS == "verb" {
		if up := r.deniedBid(s, f.node); up >= 0 {
			return verdict{status: schema.Denied, cue: s.Nodes[up].Text, node: up, strong: true}
		}
		return v
	}
	if openedAlready(s, f.node) && v.status == schema.Held && !v.strong {
		v.strong, v.begun = true, true
		return v
	}
	c := &climb{s: s, f: f, n: f.node, v: v}
	for range len(s.Nodes) {
		if s.Nodes[c.n].Head == c.n {
			break
		}
		if r.early(c) || r.unsettled(c) {
			return c.v
		}
		if !r.beside(c) && !r.upward(c) {
			break
		}
	}
	if v := c.v; v.status == schema.Possible && paving[strings.ToLower(v.cue)] && f.rule.POS == "noun" && determined(s, f.node) {
		c.v.status = schema.Planned // "paves the way for the president's visit"
	}
	if c.v.scene = c.scene && c.v.status != schema.Held; c.v.scene {
		c.v.status = schema.Planned // what is hoped for or put off is to take place there
	}
	return c.v
}

// deniedBid is the word by which somebody denies that an invitation was made that the clause of a verb of inviting tells, or a report of it: "denied
// that it had invited him", "rejected reports that he had been asked over", "a report that he had been invited was false"; -1 if nobody does.
func (r *reading) deniedBid(s *tree.Sentence, n int) int {
	told, up := s.Nodes[n], s.Nodes[n].Head
	if negates(s, n) || told.Dep != "ccomp" && told.Dep != "acl" && told.Dep != "relcl" {
		return -1
	}
	if told.Dep != "ccomp" && !hearsay(s, up) {
		return -1
	}
	report := n
	if hearsay(s, up) {
		if k := r.calledFalse(s, up); k >= 0 {
			return k
		}
		report, up = up, s.Nodes[up].Head
		if v := s.ClauseVerb(report); v >= 0 && slices.Contains(r.nothingIn(s, v), report) {
			return v // "there is no truth in reports that he has been invited"
		}
		if s.Nodes[report].Dep == "pobj" && s.IsVerb(s.Nodes[up].Head) { // "laughed off"
			up = s.Nodes[up].Head
		}
	}
	cue := r.governor(s, report, up)
	if !s.IsVerb(up) || cue == nil {
		return -1
	}
	if denied := cue.Status == schema.Denied || cue.Status == schema.Cancelled && report != n; denied && !negates(s, up) || cue.Negated == schema.Denied && negates(s, up) {
		return up
	}
	return -1
}

// openedAlready tells whether a clause says of what a noun tells that it began: "the summit, which kicked off here on Tuesday".
func openedAlready(s *tree.Sentence, n int) bool {
	clauses := s.ChildrenOf(n, "relcl")
	for _, p := range s.Prep(n, "in", "at") { // "the summit in Nice, which started on Thursday"
		clauses = append(clauses, s.ChildrenOf(p, "relcl")...)
	}
	return slices.ContainsFunc(clauses, func(v int) bool {
		k := s.Child(v, "nsubj", "nsubjpass")
		begun := starting[s.Nodes[v].Lemma] || ending[s.Nodes[v].Lemma] || s.Nodes[v].Lemma == "kick"
		return begun && s.Nodes[v].Tag == "VBD" && k >= 0 && (s.Nodes[k].Lower == "which" || s.Nodes[k].Lower == "that") && !negates(s, v)
	})
}

// early tells whether the way ends here: what stands above tells of a purpose, of the scene of a request
// or of another time.
func (r *reading) early(c *climb) bool {
	s, n, up := c.s, c.n, c.s.Nodes[c.n].Head
	switch {
	case s.Nodes[n].Dep == "pcomp" && s.Nodes[up].Lower == "without" && c.v.drop:
		return true // "will visit Rome without stopping in Madrid"
	case c.untold() && begunThen(s, n):
		c.v = verdict{status: schema.Held, cue: s.Nodes[up].Text, node: up, strong: true, begun: true}
		return true
	case yetToBeFirst(s, n), s.Nodes[n].Dep == "conj" || sourced(s, n, up) >= 0 || r.promised(s, n, up) >= 0 || r.noted(s, n, up) >= 0:
		return false
	case s.IsVerb(up) && negates(s, up) && r.goesWith(s, n, up):
		return false
	case s.IsVerb(up) && !c.v.strong && (s.Nodes[n].Dep == "advcl" && hasTo(s, n) || s.Nodes[n].Lower == "for" && s.Nodes[n].Dep == "prep" && s.IsNoun(c.f.node) && r.travelling(s, up)):
		if c.f.typ() == schema.Visit && departs[s.Nodes[up].Lemma] && s.Nodes[up].Tag == "VBD" && c.untold() {
			c.v.strong = true // who "left for a visit to Cuba" is on his way
			return true
		}
		c.v = r.purpose(s, up, c.v)
		return true
	case c.untold() && programmeFor(s, n):
		if v := s.ClauseVerb(up); present(s, v) {
			c.v = verdict{status: schema.Planned, cue: s.Nodes[up].Text, node: up, future: true}
		}
		return true // "a meeting is not on the schedule for his trip"
	case thanked(s, n) && (c.untold() || c.v.status == schema.Planned):
		c.v = verdict{status: schema.Held, node: -1, strong: true}
		return true
	case !c.untold():
		return false
	case c.f.typ() == schema.Visit && onItsDay(s, n):
		if t := r.mood(s, max(0, s.ClauseVerb(up))); t.status == schema.Planned || t.status == schema.Possible {
			c.v = verdict{status: schema.Planned, cue: t.cue, node: t.node, future: true}
			return true
		}
		c.v.strong = true
		return true
	case resized(s, n):
		return true // "might cut short his stay"
	case r.uttered(s, n), n == c.f.node && s.Nodes[n].Dep == "dobj" && s.Nodes[up].Lemma == "recall" && s.IsVerb(up):
		c.v.strong = true // "recalling his visit in April"
		return true
	case r.beforehand(s, n):
		c.v = verdict{status: schema.Planned, cue: s.Nodes[n].Text, node: n, future: true}
		return true
	}
	a, ok := r.around(s, n)
	if ok {
		c.v = a
	}
	return ok
}

// onItsDay tells whether a preposition leads from one of the days of an event to it: what was done "on the second day of his visit" was done while
// he was there.
func onItsDay(s *tree.Sentence, of int) bool {
	day := s.Nodes[of].Head
	on := s.Nodes[day].Head
	if s.Nodes[of].Lower != "of" || s.Nodes[day].Lower != "day" || s.Nodes[day].Dep != "pobj" || s.Nodes[on].Lower != "on" {
		return false
	}
	return slices.ContainsFunc(s.ChildrenOf(day, "amod", "det", "nummod"), func(c int) bool {
		return foremost[s.Nodes[c].Lower] || s.Nodes[c].Lower == "final" || s.Nodes[c].Lower == "opening"
	})
}

// resizing are the verbs that make a stay longer or shorter, which stands whatever becomes of that.
var resizing = words("extend", "prolong", "lengthen", "shorten", "curtail", "abridge", "truncate", "stretch")

// resized tells whether somebody is told to make longer or shorter what a noun tells of: "might cut short his stay", "may extend his visit".
func resized(s *tree.Sentence, n int) bool {
	v := s.Nodes[n].Head
	if s.Nodes[n].Dep != "dobj" || !determined(s, n) || !s.IsVerb(v) {
		return false
	}
	return resizing[s.Nodes[v].Lemma] || s.Nodes[v].Lemma == "cut" && s.Any(s.ChildrenOf(v, "advmod", "acomp", "oprd", "prt", "amod"), "short")
}

// thanked tells whether a node is what somebody is thanked, praised or blamed for: it was.
func thanked(s *tree.Sentence, n int) bool {
	prep := s.Nodes[n].Head
	if d := s.Nodes[n].Dep; d != "pcomp" && d != "pobj" || s.Nodes[prep].Lower != "for" && s.Nodes[prep].Lower != "on" {
		return false
	}
	return thanking[s.Nodes[s.Nodes[prep].Head].Lemma]
}

// thanking are the verbs of what was done.
var thanking = words("congratulate", "thank", "praise", "commend", "applaud", "laud", "blame", "criticise", "criticize", "chide", "rebuke", "condemn", "felicitate", "compliment")

// unsettled tells whether the way ends at a word that tells of the event's date, of a decision on it or of
// its course, and not of its being.
func (r *reading) unsettled(c *climb) bool {
	s, n, up := c.s, c.n, c.s.Nodes[c.n].Head
	if r.circumstance(s, n, up) {
		return true
	}
	k := up
	if x := r.noted(s, n, up); x >= 0 {
		if k = x; negates(s, up) && details[s.Nodes[k].Lemma] {
			c.v = r.undated(s, k, c.v)
			return true
		}
	}
	if v := s.Nodes[up].Head; k == up && s.Nodes[n].Lower == "of" && details[s.Nodes[up].Lemma] && s.IsVerb(v) && negates(s, v) {
		c.v = r.undated(s, up, c.v) // "the timing of the visit is not known"
		return true
	}
	if q, ok := r.questionStep(s, n, k, c.v); ok {
		c.v = q
		return true
	}
	if s.Nodes[n].Dep != "conj" && r.outcome(s, n, up) && !(c.v.strong && c.scene) {
		c.v = r.outcomeStep(s, n, up, c.v)
		return true
	}
	return false
}

// circumstance tells whether what is denied of an event is what it was for or that its day was moved, and not that it was: "denied
// that the trip was aimed at Japan", "that the date of the meeting had been brought forward".
func (r *reading) circumstance(s *tree.Sentence, n, up int) bool {
	if d := s.Nodes[n].Dep; d != "nsubj" && d != "nsubjpass" || !s.IsVerb(up) || !determined(s, n) {
		return false
	}
	h := s.Nodes[up].Head
	if s.Nodes[up].Dep != "ccomp" && s.Nodes[up].Dep != "acl" {
		return false
	}
	if hearsay(s, h) {
		h = s.Nodes[h].Head
	}
	cue := r.verbCue(s, h)
	if cue == nil || cue.Status != schema.Denied && cue.Status != schema.Cancelled || negates(s, h) {
		return false
	}
	if r.movedUp(s, up) || meantFor[s.Nodes[up].Lemma] {
		return true
	}
	return designed[s.Nodes[up].Lemma] && slices.ContainsFunc(s.ChildrenOf(up, "xcomp", "advcl"), func(x int) bool { return hasTo(s, x) && !dated[s.Nodes[x].Lemma] })
}

// meantFor are the verbs of what an event is for or stands in connection with; designed those that tell it with an infinitive: "was
// planned to escape criticism".
var (
	meantFor = words("aim", "link", "connect", "relate", "prompt", "motivate", "direct", "gear")
	designed = words("plan", "time", "mean", "intend", "design", "arrange", "schedule", "stage", "organise", "organize")
)

// beside moves on to what a node belongs to where the tree hangs it elsewhere: the first of coordinated
// words, the noun of planning beside a verb. It tells whether it did.
func (r *reading) beside(c *climb) bool {
	s, n, up := c.s, c.n, c.s.Nodes[c.n].Head
	if x := s.Child(up, "xcomp"); bareAfter(s, n, x) && c.untold() {
		if t := r.mood(s, x); t.status == schema.Planned || t.status == schema.Possible {
			c.v, c.n = t, up // "was to meet her on Friday, then fly to Qatar"
			return true
		}
	}
	if s.Nodes[n].Dep == "conj" {
		c.v, c.n = r.shared(s, n, up, c.v), up
		return true
	}
	k := max(r.promised(s, n, up), r.noted(s, n, up), sourced(s, n, up))
	if k < 0 {
		return false
	}
	c.v, c.n = r.step(s, c.f, n, k, c.v), k
	return true
}

// bareAfter tells whether a verb is a bare infinitive that a parser hung from the verb above an infinitive x before it,
// with which it shares "to": "had been scheduled to travel to Chile, and meet".
func bareAfter(s *tree.Sentence, n, x int) bool {
	if x < 0 || x > n || s.Nodes[n].Tag != "VB" || s.Child(n, "aux", "nsubj") >= 0 {
		return false
	}
	return s.Nodes[n].Dep == "dep" || s.Nodes[n].Dep == "conj" && s.Nodes[s.Nodes[n].Head].Tag != "VB"
}

// upward lets the word above speak, and tells whether the way goes on.
func (r *reading) upward(c *climb) bool {
	s, n, up := c.s, c.n, c.s.Nodes[c.n].Head
	if !carries(s, n, up) && !r.phrased(s, n, up) {
		return false
	}
	if c.f.typ() == schema.Summit && s.Nodes[n].Dep == "prep" && atMargin(s, n) && s.IsNoun(up) {
		return false // a gathering stands though a meeting on its margins be denied
	}
	if s.Nodes[n].Dep == "prep" && adjunct(s, n) && !r.inPhrase(s, n, up) && !r.goesWith(s, n, up) {
		c.scene = c.scene || !c.v.strong
	}
	if c.v.strong && c.scene {
		return false
	}
	c.scene = c.scene || !c.v.strong && (r.object(s, n, up) || s.Nodes[n].Dep == "prep" && s.Nodes[n].Lower == "of" && aspects[s.Nodes[up].Lemma])
	c.v = r.step(s, c.f, n, up, c.v)
	c.n = up
	return !r.effect(s, n, up) && !(c.v.drop && tooEarly(s, up))
}

// shared gives a coordinated verb the auxiliaries of the first ("will visit China and meet Xi").
func (r *reading) shared(s *tree.Sentence, n, up int, v verdict) verdict {
	bare := s.IsVerb(n) && s.IsVerb(up) && s.Child(n, "aux", "auxpass", "nsubj") < 0 && likeTag(s, n, up)
	if !bare || v.node >= 0 || perfect(s, up) && s.Nodes[n].Tag == "VBD" && s.Any(s.ChildrenOf(n, "advmod"), "instead") {
		return v // "was to have met Kok but met Moi instead"
	}
	t := r.tense(s, up, v)
	t.drop = false
	return t
}

// carries tells whether what governs n speaks for the event below: complements and objects do,
// adjuncts of time and clauses beside it do not.
func carries(s *tree.Sentence, n, up int) bool {
	if yetToBeFirst(s, n) {
		return true
	}
	switch s.Nodes[n].Dep {
	case "relcl":
		if h := s.Nodes[up].Head; groups[s.Nodes[up].Lemma] && s.Nodes[up].Dep == "dobj" && recalling[s.Nodes[h].Lemma] {
			return true // "withdrew the team that was to hold talks"
		}
		return hasTo(s, n) && (planNouns[s.Nodes[up].Lemma] || wanting(s, n, up) || !s.IsNoun(up)) || hearsay(s, up) && s.Child(n, "nsubj", "nsubjpass") >= 0 // "no plans for him to visit", "the first to visit", "the story that he went"
	case "ccomp":
		return !parted(s, n, up)
	case "acl":
		return s.Nodes[n].Tag != "VBG" || !heading[s.Nodes[up].Lemma] && s.Nodes[up].Tag != "NNP" // "ministers, meeting in Brussels, failed to agree" met
	case "xcomp", "dobj", "nsubjpass", "nsubj", "pcomp", "attr", "oprd", "acomp", "csubj", "csubjpass", "agent", "compound", "pobj":
		return true
	case "prep", "dative":
		w := s.Nodes[n].Lower
		if w == "by" && s.Child(n, "pcomp") >= 0 {
			return true // "was to continue his tour by flying to Bratislava"
		}
		if w == "of" && dayparts[s.Nodes[up].Lemma] && s.Child(up, "nummod", "quantmod") < 0 && s.Nodes[up].Tag == "NN" {
			return false // "a lunch on the day of the visit was dropped"
		}
		return carrying[w]
	case "advcl":
		return accordingTo(s, n, up) || hasTo(s, n) && (s.Nodes[up].Tag == "JJ" || s.IsNoun(up) && (pressing[s.Nodes[up].Lemma] || planNouns[s.Nodes[up].Lemma])) // "anxious for him to come", "an invitation for him to come"
	}
	return false
}

// accordingTo tells whether a clause tells what a report is about, "reports according to which they met", which a parser takes for one beside it.
func accordingTo(s *tree.Sentence, n, up int) bool {
	if !hearsay(s, up) || up+3 >= n {
		return false
	}
	return s.Nodes[up+1].Lower == "according" && s.Nodes[up+2].Lower == "to" && s.Nodes[up+3].Lower == "which"
}

// carrying are the prepositions through which what governs them speaks for what follows: "hopes for a visit",
// "talked out of a summit".
var carrying = words("of", "for", "on", "to", "about", "from", "in", "with", "during", "at", "against", "out", "without", "as", "besides", "alongside")

// dayparts are the nouns of a time that an event gives its name to.
var dayparts = words("day", "week", "morning", "evening", "night", "afternoon", "weekend", "hour")

// parted tells whether a semicolon stands between a clause and the verb that a parser hung it from: "The premier means to
// go; his minister dismissed talk of a strike".
func parted(s *tree.Sentence, n, up int) bool {
	for k := min(n, up) + 1; k < max(n, up); k++ {
		if s.Nodes[k].Text == ";" {
			return true
		}
	}
	return false
}
