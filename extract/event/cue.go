package event

import (
	"slices"
	"strings"

	"demarche/extract/tree"
	"demarche/extract/when"
	"demarche/schema"
)

// verbCue returns the cue of a verb: of the phrase that it makes with its particle, object or
// preposition ("put off", "take place", "come to nothing"), of an idiom that hangs from it ("is on
// ice"), or of the verb alone.
func (r *reading) verbCue(s *tree.Sentence, v int) *Cue {
	if cue := r.phraseCue(s, v); cue != nil {
		return cue
	}
	if s.Nodes[v].Tag == "JJ" {
		return r.rules.cue("adjective", s.Nodes[v].Lower)
	}
	if s.Nodes[v].Lemma == "stop" && s.Child(v, "dobj", "nsubjpass", "pcomp", "xcomp") < 0 {
		return nil // who stops in a town is stopped by nobody
	}
	if o := s.Child(v, "dobj"); s.Nodes[v].Lemma == "deny" && o >= 0 && permits[s.Nodes[o].Lemma] {
		return r.rules.cue("verb", "refuse") // "was denied entry"
	}
	if r.namesFalse(s, v) {
		return r.rules.cue("verb", "dismiss")
	}
	if o := s.Child(v, "dobj"); s.Nodes[v].Lemma == "accept" && o >= 0 && s.Nodes[o].Lemma == "call" && len(s.Prep(o, "for")) == 0 && s.Child(o, "acl") < 0 {
		return nil // who accepts a call speaks to who makes it
	}
	if s.Nodes[v].Lemma == "call" && s.Child(v, "oprd") >= 0 {
		return nil // who called the talks useful called none
	}
	if k := s.Child(v, "nsubj"); s.Nodes[v].Lemma == "fail" && k >= 0 && s.Child(v, "xcomp", "dobj") < 0 && r.metInVain(s, k) {
		return nil // talks that failed were held
	}
	if s.Nodes[v].Lemma == "proceed" && len(s.Prep(v, "to")) > 0 {
		return nil // who proceeds to Dhaka travels there
	}
	if s.Nodes[v].Lemma == "mean" && s.Child(v, "ccomp") >= 0 {
		return nil // what this means is not what somebody means to do
	}
	if derides(s, v) {
		return r.rules.cue("verb", "dismiss")
	}
	if o := s.Child(v, "dobj"); s.Nodes[v].Lemma == "adjourn" && o >= 0 && talkTimes[s.Nodes[o].Lemma] {
		return r.rules.cue("verb", "conclude") // "adjourned eight hours of talks"
	}
	if s.Nodes[v].Lemma == "push" && s.Child(v, "dobj", "nsubjpass") < 0 {
		return r.rules.cue("verb", "seek") // who pushes to go puts nothing off
	}
	return r.rules.cue("verb", s.Nodes[v].Lemma)
}

// talkTimes are the nouns for how long people talk; what is adjourned after so long has been held.
var talkTimes = words("minute", "hour", "day", "night", "week")

// permits are the nouns for what lets somebody come; who is denied it is refused, and nothing that was told is denied.
var permits = words("permission", "entry", "access", "visa", "clearance", "admission", "audience", "appointment", "passage", "landing")

// phraseCue returns the cue of a verb with what hangs from it, nil if it makes none.
func (r *reading) phraseCue(s *tree.Sentence, v int) *Cue {
	lemma := s.Nodes[v].Lemma
	if lemma == "play" && !playsDown(s, v) {
		return nil
	}
	if o := s.Child(v, "dobj"); lemma == "set" && o >= 0 && (spans[s.Nodes[o].Lemma] || s.Nodes[o].Lemma == "time") {
		return nil // "set aside an hour for him" puts nothing off
	}
	if n := s.Child(v, "nsubj"); lemma == "come" && n >= 0 && s.Nodes[n].Lower == "nothing" && len(s.Prep(v, "of", "from")) > 0 {
		return r.rules.cue("verb", "come to nothing") // "nothing came of it"
	}
	if a := s.Child(v, "auxpass"); lemma == "pay" && a >= 0 && s.Nodes[a].Lower == "put" {
		return r.rules.cue("verb", "put paid") // a participle after another, which a parser takes for an auxiliary
	}
	for _, c := range s.ChildrenOf(v, "prt", "advmod", "dobj", "prep", "acomp", "xcomp", "oprd", "npadvmod", "attr", "intj") {
		n := s.Nodes[c]
		if lemma == "be" && n.Dep == "prep" && s.Child(c, "pobj", "pcomp") >= 0 { // "is off" is no "is off Cuba"
			continue
		}
		if p := s.Child(c, "pobj"); n.Dep == "prep" && p >= 0 && r.isTime(s, p) { // "called on Friday" is no "called on him"
			continue
		}
		if lemma == "hold" && n.Dep == "prep" && s.Child(c, "pobj") > s.Child(v, "dobj") && s.Child(v, "dobj") >= 0 { // "held talks over the islands" held nothing over
			continue
		}
		if backOnTrack(s, c) { // "put the talks back on track"
			continue
		}
		for _, p := range s.ChildrenOf(c, "pobj", "prep", "prt", "dobj") { // the longer phrase speaks for the shorter
			if cue := r.rules.cue("verb", lemma+" "+n.Lower+" "+s.Nodes[p].Lower); cue != nil {
				return cue
			}
		}
		if p := s.Child(c, "pobj"); p >= 0 {
			if cue := r.rules.cue("phrase", n.Lower+" "+s.Nodes[p].Lower); cue != nil {
				return cue // "has gone into the drawer", which "go into" does not speak for
			}
		}
		if cue := r.rules.cue("verb", lemma+" "+n.Lower); cue != nil {
			return cue
		}
	}
	return r.idiom(s, v)
}

// phrased tells whether a particle, an adverb or a preposition makes a phrase of status with its verb, which speaks for
// what hangs from it: "laughed off the story", "thought better of a trip", "walked away from the talks".
func (r *reading) phrased(s *tree.Sentence, n, v int) bool {
	switch s.Nodes[n].Dep {
	case "prep", "advmod", "prt", "npadvmod", "acomp":
		return s.IsVerb(v) && r.inPhrase(s, n, v)
	}
	return false
}

// inPhrase tells whether a preposition makes a phrase with its verb: "back out of", "decide against".
func (r *reading) inPhrase(s *tree.Sentence, prep, v int) bool {
	return r.rules.cue("verb", s.Nodes[v].Lemma+" "+s.Nodes[prep].Lower) != nil && !onLanding(s, prep)
}

// goesWith tells whether "with" leads from a verb of coming about to the event that somebody makes come about, or "for" or
// "at" from one of appearing to that to which somebody comes: "decided not to go ahead with the visit", "failed to turn up
// for the talks".
func (r *reading) goesWith(s *tree.Sentence, prep, v int) bool {
	if s.Nodes[prep].Dep != "prep" {
		return false
	}
	switch s.Nodes[prep].Lower {
	case "with":
	case "for", "at", "to":
		if l := s.Nodes[v].Lemma; l != "turn" && l != "show" {
			return false
		}
	default:
		return false
	}
	cue := r.verbCue(s, v)
	return cue != nil && cue.Status == schema.Held && cue.Negated == schema.Cancelled
}

// idiom returns the cue of a phrase of preposition and noun that hangs from a node: "on ice", "under
// consideration", "out of the question"; nil if none does.
func (r *reading) idiom(s *tree.Sentence, v int) *Cue {
	hung := s.ChildrenOf(v, "prep", "advmod", "acomp", "prt")
	if o := s.Child(v, "dobj"); o >= 0 && s.IsVerb(v) && placing[s.Nodes[v].Lemma] {
		hung = append(hung, s.ChildrenOf(o, "prep")...) // "put his visit to Oslo on ice", which a parser hangs from the visit
	}
	for _, c := range hung {
		words := s.Nodes[c].Lower
		for p := c; p >= 0; {
			if o := s.Child(p, "pobj"); o >= 0 {
				if cue := r.rules.cue("phrase", words+" "+s.Nodes[o].Lower); cue != nil {
					return cue
				}
			}
			if p = s.Child(p, "prep"); p >= 0 {
				words += " " + s.Nodes[p].Lower
			}
		}
	}
	return nil
}

// placing are the verbs by which something is brought into a state.
var placing = words("put", "throw", "place", "bring", "call", "plunge", "leave", "cast", "keep", "get")

// predicate returns the cue of what a verb says its subject or object to be: "is unlikely", "called
// it false", "was fiction"; nil if it is none. node is the word's.
func (r *reading) predicate(s *tree.Sentence, v int) (cue *Cue, node int) {
	if s.Nodes[v].Lemma == "go" {
		return nil, -1 // what "has gone wrong" was
	}
	if k, o := s.Child(v, "nsubj"), s.Child(v, "dobj"); k >= 0 && o >= 0 && hearsay(s, k) {
		truth := r.rules.cue("noun", s.Nodes[o].Lemma) // "the reports have no basis", "lack substance"
		if truth != nil && truth.Negated == schema.Denied && (noneOf(s, o) || s.Nodes[v].Lemma == "lack") {
			return r.rules.cue("verb", "deny"), o
		}
		if s.Nodes[o].Lower == "nothing" && slices.ContainsFunc(s.Descend(v), func(p int) bool { return s.Nodes[p].Dep == "pobj" && verities[s.Nodes[p].Lemma] }) {
			return r.rules.cue("verb", "deny"), o // "has nothing in common with the truth", "nothing to do with reality"
		}
	}
	for _, c := range s.ChildrenOf(v, "acomp", "oprd", "attr") {
		for _, p := range s.Prep(c, "of") { // "a product of the imagination"
			if cue := r.rules.cue("predicate", s.Nodes[c].Lemma+" of "+s.Nodes[p].Lemma); cue != nil {
				return cue, c
			}
		}
		if s.Nodes[c].Lower == "one" { // "a meeting is one of the options"
			for _, p := range s.Prep(c, "of") {
				if cue := r.rules.cue("predicate", s.Nodes[p].Lemma); cue != nil {
					return cue, c
				}
			}
		}
		if cue := r.rules.cue("predicate", s.Nodes[c].Lemma); cue != nil {
			return cue, c
		}
		if s.Nodes[c].Dep != "acomp" { // "fake news", "a baseless story"
			for _, a := range s.ChildrenOf(c, "amod") {
				if cue := r.rules.cue("predicate", s.Nodes[a].Lower); cue != nil && cue.Status == schema.Denied && (hearsay(s, c) || s.Nodes[c].Lower == "news") {
					return cue, c
				}
			}
		}
		if cue := r.rules.cue("adjective", s.Nodes[c].Lower); cue != nil && s.Nodes[c].Dep != "attr" {
			return cue, c
		}
	}
	return r.likened(s, v)
}

// verities are the nouns for what is so.
var verities = words("truth", "reality", "fact")

// likened returns the cue of what a verb says its object, a report, to be like: "described as a lie a report that";
// nil if there is none. node is the word's.
func (r *reading) likened(s *tree.Sentence, v int) (cue *Cue, node int) {
	n := s.Child(v, "dobj", "nsubjpass")
	if ofHearsay(s, v) && (n < 0 || strings.HasPrefix(s.Nodes[n].Tag, "W")) {
		n = s.Nodes[v].Head
	}
	if n < 0 || !hearsay(s, n) {
		return nil, -1
	}
	as := s.ChildrenOf(v, "prep")
	if characterising[s.Nodes[v].Lemma] { // which a parser hangs from the clause of the report: "described reports that he had met him as untrue"
		as = append(as, s.Descend(n)...)
	}
	for _, c := range as {
		if s.Nodes[c].Lower != "as" || s.Nodes[c].Dep != "prep" {
			continue
		}
		for _, p := range s.ChildrenOf(c, "pobj", "amod", "acomp") {
			if cue := r.rules.cue("predicate", s.Nodes[p].Lemma); cue != nil {
				return cue, p
			}
		}
	}
	return nil, -1
}

// characterising are the verbs that say as what their object is to be seen.
var characterising = words("describe", "characterise", "characterize", "dismiss", "denounce", "brand", "label", "portray", "regard", "condemn", "depict", "reject", "qualify")

// raised returns the verb that tells of the subject of a verb of seeming, chance or need: what "is
// expected to be cancelled", "had to wait" or "failed to take place"; -1 if there is none.
func raised(s *tree.Sentence, v int) int {
	c := s.Child(v, "xcomp")
	if c < 0 || s.Child(c, "nsubj", "nsubjpass") >= 0 || !s.IsVerb(c) {
		return -1
	}
	return c
}

// refusing are the verbs that deny what their infinitive tells.
var refusing = words("refuse", "decline", "fail", "neglect", "omit")

// negates tells whether what a verb tells is denied: by a word of negation, by a subject that is
// nobody, or by a verb of refusal that governs it.
func negates(s *tree.Sentence, v int) bool {
	if notUntil(s, v) {
		return false
	}
	if s.Child(v, "neg") >= 0 || never(s, v) || atNoTime(s, v) || nor(s, v) || noSubject(s, v) || noLonger(s, v) || neitherOf(s, v) {
		return true
	}
	up := s.Nodes[v].Head
	return up != v && s.Nodes[v].Dep == "xcomp" && refusing[s.Nodes[up].Lemma] && s.Child(up, "neg") < 0
}

// notUntil tells whether what a denied verb tells happens on a day that is told: "is not expected in Kuwait until Sunday", "is not
// expected to meet Kok until May".
func notUntil(s *tree.Sentence, v int) bool {
	if l := s.Nodes[v].Lemma; s.Child(v, "neg") < 0 || !arriving[l] && l != "expect" {
		return false // talks that are not held until Friday were put off
	}
	for k := v + 1; k+1 < len(s.Nodes); k++ {
		if w := s.Nodes[k].Lower; (w == "until" || w == "till") && s.Nodes[k].Dep == "prep" && s.Above(v, k) {
			if w := s.Nodes[k+1].Lower; k+2 < len(s.Nodes) && (w == "late" || w == "early") {
				k++ // "until late Thursday"
			}
			return weekdays[s.Nodes[k+1].Lower] || s.Child(v, "xcomp") >= 0 && tree.Months[s.Nodes[k+1].Lower]
		}
	}
	return false
}

// weekdays are the names of days.
var weekdays = words("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

// never tells whether a verb is told not to have been true at any time, which a parser may take for a mere adverb:
// "it never happened".
func never(s *tree.Sentence, v int) bool {
	return s.Any(s.ChildrenOf(v, "advmod", "neg"), "never") || s.Nodes[v].Lemma == "be" && s.Any(s.ChildrenOf(v, "advmod"), "nowhere") // "was nowhere near"
}

// nor tells whether a verb is denied by "nor" or "neither" before an auxiliary that stands before its subject: "nor will he see Kok",
// "neither did Kok call".
func nor(s *tree.Sentence, v int) bool {
	k, group := s.Child(v, "nsubj", "nsubjpass"), s.ChildrenOf(v, "aux", "auxpass")
	if len(group) == 0 || group[0] == 0 || group[0] > k || len(group) > 1 && group[1] > k && s.Nodes[group[1]].Tag != "VB" && s.Nodes[group[1]].Tag != "VBN" {
		return false // "nor is he likely to stay, for they had begun"
	}
	before := s.Nodes[group[0]-1].Lower
	return before == "nor" || before == "neither"
}

// atNoTime tells whether a verb is denied by an adverbial of "no" that stands in its clause, or opens the sentence and turns subject and
// auxiliary round: "had at no time met him", "At no point, the ministry said, had Kok met him".
func atNoTime(s *tree.Sentence, v int) bool {
	k, inverted := s.Child(v, "nsubj", "nsubjpass"), false
	for _, a := range s.ChildrenOf(v, "aux", "auxpass") {
		inverted = inverted || k >= 0 && a < k
	}
	if len(s.Nodes) > 1 && s.Nodes[0].Lower == "not" && s.Nodes[1].Lower == "once" && s.ClauseVerb(1) == v {
		return true
	}
	for n := 0; n+2 < len(s.Nodes); n++ {
		if !noneAt[s.Nodes[n].Lower] || s.Nodes[n+1].Lower != "no" || s.Nodes[n+1].Head != n+2 || !occasions[s.Nodes[n+2].Lemma] {
			continue
		}
		if s.ClauseVerb(n) == v || inverted && n < k && (s.Nodes[v].Dep == "ROOT" || s.Nodes[v].Dep == "ccomp") {
			return true
		}
	}
	return false
}

// noneAt are the prepositions of an adverbial that denies what it stands with, occasions its nouns.
var (
	noneAt    = words("at", "on", "under", "by")
	occasions = words("time", "point", "stage", "moment", "occasion", "circumstance", "account", "condition", "means")
)

// neitherOf tells whether a verb is denied of both of two subjects: "neither Kohl nor Yeltsin came", "neither came".
func neitherOf(s *tree.Sentence, v int) bool {
	k := s.Child(v, "nsubj", "nsubjpass")
	return k >= 0 && slices.ContainsFunc(s.Descend(k), func(n int) bool { return s.Nodes[n].Lower == "neither" && n <= k })
}

// noLonger tells whether a verb is told to be true no more: "would no longer travel".
func noLonger(s *tree.Sentence, v int) bool {
	return slices.ContainsFunc(s.ChildrenOf(v, "advmod", "aux"), func(a int) bool {
		return s.Nodes[a].Lower == "longer" && s.Child(a, "neg", "advmod", "det") >= 0
	})
}

// telling are the verbs of saying and knowing whose refusal is no refusal of what they tell of:
// who declines to say whether he will go has not declined to go.
var telling = words("say", "tell", "comment", "confirm", "disclose", "reveal", "elaborate", "specify", "discuss", "speculate", "predict",
	"guess", "answer", "respond", "explain", "describe", "give", "name", "identify", "acknowledge", "admit", "know", "reply", "announce", "make", "provide")

// moving are the verbs that put off only with a new date: "moved to June".
var moving = words("move", "shift", "change", "bring", "transfer", "kick", "bump", "roll", "switch", "reset", "carry", "relegate", "slip", "slide")

// laterDate are the nouns for a day that is not named.
var laterDate = words("date", "day", "time", "week", "month", "year")

// moved tells whether a verb moves an event to another time.
func (r *reading) moved(s *tree.Sentence, v int) bool {
	if r.toAnotherDay(s, v) {
		return true
	}
	if !moving[s.Nodes[v].Lemma] {
		return false
	}
	return slices.ContainsFunc(s.Prep(v, "to", "until", "into", "till", "from"), func(p int) bool { return r.isTime(s, p) || laterDate[s.Nodes[p].Lemma] })
}

// moves tells whether a verb tells that somebody moves what its object is to another time, which a parser may hang from either: "has moved her
// visit from May to July", "shifted the summit to the autumn". What is brought forward or moved up is not put off.
func (r *reading) moves(s *tree.Sentence, object, v int) bool {
	if !moving[s.Nodes[v].Lemma] || s.Nodes[v].Lemma == "bring" || r.movedUp(s, v) {
		return false
	}
	return slices.ContainsFunc(append(s.Prep(v, "to", "until", "till", "into"), s.Prep(object, "to", "until", "till", "into")...), func(p int) bool { return r.isTime(s, p) || r.anotherDay(s, p) }) ||
		slices.ContainsFunc(append(s.Prep(v, "from"), s.Prep(object, "from")...), func(p int) bool { return r.isTime(s, p) })
}

// toAnotherDay tells whether a verb tells what is to be on a day to be named: "pencilled in for a later date", "left for
// another day", "will take place at a later time".
func (r *reading) toAnotherDay(s *tree.Sentence, v int) bool {
	return s.IsVerb(v) && slices.ContainsFunc(s.Prep(v, "for", "until", "till", "at", "on"), func(p int) bool { return r.anotherDay(s, p) })
}

// anotherDay tells whether a noun is that of a day to be named: "a later date", "another week"; "another six weeks" are a length.
func (r *reading) anotherDay(s *tree.Sentence, n int) bool {
	return laterDate[s.Nodes[n].Lemma] && s.Child(n, "nummod") < 0 && slices.ContainsFunc(s.ChildrenOf(n, "amod", "det"), func(c int) bool { return laterWords[s.Nodes[c].Lower] && s.Nodes[c].Lower != "new" })
}

// isTime tells whether a node stands in a time expression.
func (r *reading) isTime(s *tree.Sentence, n int) bool {
	return tree.Months[s.Nodes[n].Lower] && s.Nodes[n].Tag == "NNP" || slices.ContainsFunc(r.exprs[s.Index], func(x when.Expr) bool { return x.First <= s.First+n && s.First+n < x.Last })
}

// milder is what remains of an event of which it is only possible that it be put off or called off:
// the plan stands.
func milder(st schema.Status) schema.Status {
	if st.Off() {
		return schema.Planned
	}
	return schema.Possible
}

// likeTag tells whether the forms of two coordinated verbs may be the same: taggers take a participle without an
// auxiliary of its own for a past ("was considered and then dropped").
func likeTag(s *tree.Sentence, n, up int) bool {
	a, b := s.Nodes[n].Tag, s.Nodes[up].Tag
	return a == b || a == "VBD" && b == "VBN" && s.Child(up, "aux", "auxpass") >= 0 && s.Child(n, "aux", "auxpass") < 0
}

// lastWord returns the cue of a verb of putting off or calling off that is joined to another with which
// it shares the event: "was considered and dropped"; nil if there is none.
func (r *reading) lastWord(s *tree.Sentence, n, up int) *Cue {
	for _, c := range s.ChildrenOf(up, "conj") {
		was := s.Nodes[n].Dep == "nsubj" && s.Child(c, "auxpass") >= 0 // "was to have begun on Monday but was delayed"
		bare := s.Child(c, "nsubj", "nsubjpass") < 0 && (likeTag(s, c, up) || was)
		if x := raised(s, c); x >= 0 && s.Nodes[c].Lemma == "have" { // "had been set for Friday but had to be put back"
			c = x
		}
		if cue := r.verbCue(s, c); bare && cue != nil && cue.Status.Off() && !negates(s, c) && (s.Nodes[n].Dep == "nsubjpass" || s.Nodes[n].Dep == "dobj" || was) && s.Child(c, "dobj", "xcomp", "ccomp") < 0 {
			return cue
		}
	}
	return nil
}

// settling are the verbs by which somebody says whether something is so; who does neither leaves it open.
var settling = words("confirm", "deny", "rule", "exclude", "accept", "reject", "dismiss")

// neither tells whether a verb is one of a pair both of which are denied: "neither confirmed nor ruled
// out", "would not confirm or deny".
func neither(s *tree.Sentence, v int) bool {
	if !settling[s.Nodes[v].Lemma] || !anyOf(s, s.ChildrenOf(v, "conj"), settling) {
		up := s.Nodes[v].Head
		return s.Nodes[v].Dep == "conj" && up != v && neither(s, up)
	}
	return negates(s, v) || s.Any(s.ChildrenOf(v, "preconj", "cc", "advmod"), "neither", "nor")
}
