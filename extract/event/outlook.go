package event

import (
	"cmp"
	"slices"
	"strings"

	"demarche/extract/tree"
	"demarche/extract/when"
	"demarche/schema"
)

// surrounding are the prepositions between what somebody will do and an event that comes before or
// after it.
var surrounding = words("before", "after", "following", "until", "till", "since", "upon", "pending")

// around tells whether an event hangs from what is still to be done by a preposition of time: "after
// his visit to China he would go to Japan", "before travelling to Beijing, he will meet".
func (r *reading) around(s *tree.Sentence, n int) (verdict, bool) {
	up := s.Nodes[n].Head
	if s.Nodes[n].Dep != "prep" || !surrounding[s.Nodes[n].Lower] || !s.IsVerb(up) {
		return verdict{}, false
	}
	if slices.ContainsFunc(s.Descend(n), func(k int) bool { return bygone[s.Nodes[k].Lower] }) {
		return verdict{}, false // "after visiting Beijing last week he will meet"
	}
	t := r.mood(s, up)
	if x := s.Child(up, "xcomp"); x >= 0 && hasTo(s, x) && present(s, up) && t.status == schema.Held && s.Nodes[n].Lower == "after" {
		m := r.mood(s, x) // "after visiting Paris he is to go on to Rome", "after visiting Paris this week he hopes to see Rome"
		thisWeek := slices.ContainsFunc(s.Descend(n), func(k int) bool { return r.isTime(s, k) && s.Any(s.ChildrenOf(k, "det"), "this") })
		if m.status == schema.Planned || m.status == schema.Possible && thisWeek {
			return verdict{status: schema.Planned, cue: m.cue, rule: m.rule, node: m.node, future: true}, true
		}
	}
	if t.status == schema.Held && t.node < 0 && (s.Nodes[n].Lower == "before" && (present(s, up) || progressive(s, up)) || timetabled(s, up) && r.travelling(s, up) && !r.comesAbout(s, up)) {
		t = verdict{status: schema.Planned, cue: s.Nodes[n].Text, node: n} // "is meeting executives before going on to Paris"
	}
	if t.status != schema.Planned || s.Child(up, "neg") >= 0 {
		return verdict{}, false
	}
	return verdict{status: schema.Planned, cue: t.cue, rule: t.rule, node: t.node, future: true}, true
}

// comesAbout tells whether the subject of a verb of going is something that happens and nobody who goes: "the warning comes after
// a visit to Ukraine" is no timetable.
func (r *reading) comesAbout(s *tree.Sentence, v int) bool {
	n := s.Child(v, "nsubj")
	return n >= 0 && (s.Nodes[n].Tag == "NN" || s.Nodes[n].Tag == "NNS") && len(r.actors(s, n)) == 0
}

// bygone are the words of a time that is over.
var bygone = words("last", "past", "ago", "earlier", "yesterday", "previous", "recent", "recently")

// mood is what the verb group of a verb tells with the auxiliaries that it shares with the one before
// it ("will address parliament and tour a plant"), or with the cue that governs it ("is expected to").
func (r *reading) mood(s *tree.Sentence, v int) verdict {
	t := r.tense(s, v, verdict{status: schema.Held, node: -1})
	up := s.Nodes[v].Head
	switch {
	case up == v || t.node >= 0:
	case s.Nodes[v].Dep == "conj" && s.IsVerb(up) && s.Child(v, "aux", "auxpass", "nsubj") < 0 && s.Nodes[v].Tag == s.Nodes[up].Tag:
		return r.mood(s, up)
	case s.Nodes[v].Dep == "advcl" && s.IsVerb(up) && (hasTo(s, v) || s.Nodes[v].Tag == "VBG" && s.Child(v, "aux", "mark") < 0):
		return r.mood(s, up) // "will travel to Boston to ring a bell before", "while returning home he will"
	case s.Nodes[v].Dep == "xcomp" && s.IsVerb(up) && !negates(s, up):
		if cue := r.verbCue(s, up); cue != nil && (cue.Status == schema.Planned || cue.Status == schema.Possible) {
			return verdict{status: cue.Status, cue: s.Nodes[up].Text, rule: cue.Source, node: up, future: true}
		}
	case s.Nodes[v].Dep == "xcomp" && s.Nodes[up].Tag == "JJ": // "ready to fly to Cairo"
		if cue := cmp.Or(r.rules.cue("adjective", s.Nodes[up].Lower), r.rules.cue("complement", s.Nodes[up].Lower)); cue != nil && (cue.Status == schema.Planned || cue.Status == schema.Possible) {
			return verdict{status: cue.Status, cue: s.Nodes[up].Text, rule: cue.Source, node: up, future: true}
		}
	}
	return t
}

// causing are the verbs that bring an event about, so that what governs them speaks for it: who hopes
// to broker talks hopes for talks. Of any other verb the event is a mere object.
var causing = words("broker", "set", "secure", "win", "obtain", "facilitate", "mediate", "sponsor", "engineer", "orchestrate", "get", "see", "achieve", "produce",
	"trigger", "gain", "land", "clinch", "bring", "lead", "result", "stage", "chair", "restart", "revive", "renew", "relaunch", "reopen", "give", "grant", "find",
	"allow", "enable", "permit", "make", "help", "keep", "initiate", "establish", "coordinate", "moderate", "convoke", "summon", "force", "spark", "ensure", "guarantee",
	"accept", "become", "tell", "include", "involve", "mean", "entail", "require", "need", "warrant", "justify", "deserve", "merit", "preside", "welcome", "receive", "host")

// object tells whether an event is no more than what a verb is done to: "likely to dominate the talks",
// "hopes to use the visit". What governs such a verb tells nothing of the event but that it is there.
func (r *reading) object(s *tree.Sentence, n, up int) bool {
	if dep := s.Nodes[n].Dep; dep != "dobj" && dep != "nsubjpass" || !s.IsVerb(up) {
		return false
	}
	l := s.Nodes[up].Lemma
	acts := slices.ContainsFunc(r.rules.trigger("verb", l), func(t *Trigger) bool { return len(t.Objects) == 0 && len(t.Near) == 0 })
	return !light[l] && !causing[l] && !acts && r.governor(s, n, up) == nil
}

// outcome tells whether an event is the subject of what is told of its course and not of its being:
// "is unlikely to defuse the row", "failed to produce a deal", "would be productive".
func (r *reading) outcome(s *tree.Sentence, n, up int) bool {
	if s.Nodes[n].Dep != "nsubj" || !s.IsVerb(up) || r.idiom(s, up) != nil {
		return false
	}
	at := up
	if a := s.Child(up, "acomp"); a >= 0 {
		if cue, _ := r.predicate(s, up); cue != nil {
			return false // "are devoid of truth"
		}
		if s.Nodes[up].Lemma == "be" && s.Child(a, "xcomp", "ccomp") < 0 && s.Child(up, "xcomp") < 0 {
			return r.plainly(s, a)
		}
		if s.Child(a, "xcomp") >= 0 {
			at = a
		}
	}
	x := s.Child(at, "xcomp")
	if x < 0 || s.Child(x, "nsubj", "auxpass") >= 0 {
		return false
	}
	if s.Nodes[x].Lemma == "be" {
		return s.Child(x, "acomp") >= 0 && r.plainly(s, s.Child(x, "acomp"))
	}
	return s.IsVerb(x) && (s.Child(x, "dobj", "ccomp") >= 0 || concurring[s.Nodes[x].Lemma] && s.Child(x, "prep") >= 0) && r.phraseCue(s, x) == nil
}

// concurring are the verbs of coming to terms, with a preposition for about what: talks that "failed to agree on a treaty" were held.
var concurring = words("agree", "decide", "resolve", "settle")

// plainly tells whether an adjective says how something is and no cue says whether it is.
func (r *reading) plainly(s *tree.Sentence, a int) bool {
	if s.Nodes[a].Tag != "JJ" && s.Nodes[a].Tag != "JJR" {
		return false
	}
	w := s.Nodes[a].Lower
	return !slices.ContainsFunc([]string{"adjective", "complement", "predicate"}, func(pos string) bool { return r.rules.cue(pos, w) != nil })
}

// extent are the verbs of how long an event is or what belongs to it.
var extent = words("last", "include", "end", "continue", "take", "cover", "span", "feature", "close", "culminate", "run", "comprise", "extend")

// outcomeStep is how an event stands of which an outcome is told: in the past it was held, else it is
// still to come.
func (r *reading) outcomeStep(s *tree.Sentence, n, up int, v verdict) verdict {
	if v.node >= 0 || v.status != schema.Held {
		return v
	}
	if x := s.Child(up, "xcomp"); x >= 0 && s.Nodes[up].Lemma == "be" && hasTo(s, x) && perfect(s, x) && extent[s.Nodes[x].Lemma] {
		return v // "the visit was to have included a speech" tells of its course
	} else if x >= 0 && s.Nodes[up].Lemma == "be" && hasTo(s, x) && perfect(s, x) {
		return verdict{status: schema.Cancelled, cue: s.Nodes[up].Text + " to have", node: up, strong: true, future: true} // "the trip was to have mended relations"
	}
	t := r.tense(s, up, verdict{status: schema.Held, node: -1})
	_, about := r.predicate(s, up)
	switch {
	case t.status == schema.Held && t.strong && about < 0:
		v.strong = true
	case t.status == schema.Planned && imagined(s, n, t):
		v.status, v.cue, v.node, v.strong, v.future = schema.Possible, t.cue, t.node, true, true
	case t.status != schema.Held || about >= 0 || t.future:
		v.status, v.cue, v.node, v.future = schema.Planned, s.Nodes[up].Text, up, true
	}
	return v
}

// noted is the noun beside a verb that its preposition belongs to in meaning: "put out feelers about a
// visit", "no date has been set for the talks", "made preparations for"; -1 if there is none.
func (r *reading) noted(s *tree.Sentence, n, up int) int {
	if s.Nodes[n].Dep != "prep" || !s.IsVerb(up) || !aboutness[s.Nodes[n].Lower] || r.inPhrase(s, n, up) {
		return -1
	}
	if p := s.Child(n, "pobj"); p >= 0 && s.Nodes[n].Lower == "in" && s.Child(p, "poss") >= 0 {
		return -1 // "the offer was made in his meeting with"
	}
	k := r.planNoun(s, n, up)
	if k >= 0 && s.Nodes[n].Lower == "in" && !takingIn[s.Nodes[k].Lemma] {
		return -1 // "floated the idea in a meeting with"
	}
	return k
}

// takingIn are the nouns of planning and wishing of which "in" tells what they are about.
var takingIn = words("interest", "difficulty", "delay", "obstacle", "hurdle", "role", "part", "sense", "point", "use", "merit", "purpose")

// planNoun is the noun of planning, wishing or asking that is the object of a verb, undergoes it, or
// of which a verb of being tells how it is ("the way is open"), before the node n; -1 if there is none.
func (r *reading) planNoun(s *tree.Sentence, n, up int) int {
	k := s.Child(up, "dobj", "nsubjpass", "attr")
	if k < 0 && rising[s.Nodes[up].Lemma] {
		if k = s.Child(up, "nsubj"); k >= 0 && r.rules.trigger("noun", s.Nodes[k].Lemma) != nil {
			return -1
		}
	}
	if k < 0 || k > n || r.story.At(s.Index, k) != nil {
		return -1
	}
	l := s.Nodes[k].Lemma
	if details[l] || wanting(s, n, k) || r.rules.cue("noun", l) != nil || r.rules.cue("question", l) != nil {
		return k
	}
	return -1
}

// rising are the verbs that tell how a hope, a plan or a pressure stands.
var rising = words("be", "remain", "exist", "continue", "grow", "mount", "rise", "increase", "build", "fade", "dim", "recede", "persist", "swirl", "abound", "spread", "run", "soar", "dwindle")

// promised is the noun of planning beside the verb above a clause that tells what is planned: "voiced his
// willingness to hold talks", "it is the hope of Kiev that she will come"; -1 if there is none.
func (r *reading) promised(s *tree.Sentence, n, up int) int {
	dep := s.Nodes[n].Dep
	if !s.IsVerb(up) || !s.IsVerb(n) || dep != "advcl" && (dep != "ccomp" && dep != "xcomp" || !rising[s.Nodes[up].Lemma]) || dep == "advcl" && !hasTo(s, n) {
		return -1
	}
	if k := r.planNoun(s, n, up); k >= 0 && (planNouns[s.Nodes[k].Lemma] || wanting(s, n, k)) {
		return k
	}
	return -1
}

// aboutness are the prepositions between a noun and what it is about.
var aboutness = words("for", "on", "about", "over", "of", "to", "in", "regarding", "concerning", "toward", "towards")

// questionStep lets a noun speak that leaves open what it is about: "a decision on a visit".
func (r *reading) questionStep(s *tree.Sentence, n, up int, v verdict) (verdict, bool) {
	cue := r.rules.cue("question", s.Nodes[up].Lemma)
	if cue == nil || rank[v.status] > rank[schema.Possible] {
		return v, false
	}
	if w := s.Nodes[n].Lower; s.Nodes[n].Dep != "prep" || !aboutness[w] || w == "in" || w == "to" || w == "for" {
		return v, false
	}
	out := verdict{status: cue.Status, cue: s.Nodes[up].Text, rule: cue.Source, node: up, strong: true, future: true}
	if s.Nodes[up].Lemma == "question" && noneLeft(s, up) {
		out.status = schema.Cancelled // "there is no question of his meeting her"
	}
	return out, true
}

// airs returns the cue of a verb that only speaks of an event that is one of many that might be:
// "discussed a visit".
func (r *reading) airs(s *tree.Sentence, n, up int) *Cue {
	if dep := s.Nodes[n].Dep; dep != "dobj" && dep != "nsubjpass" {
		return nil
	}
	d := s.Child(n, "det", "poss")
	if d >= 0 && s.Nodes[d].Lower != "a" && s.Nodes[d].Lower != "an" && s.Nodes[d].Lower != "another" {
		return nil
	}
	return r.rules.cue("airing", s.Nodes[up].Lemma)
}

// wishes returns the cue of a verb, or of what it says somebody would be, that wishes only under
// "would": "would welcome a visit", "would be delighted to come".
func (r *reading) wishes(s *tree.Sentence, up int) *Cue {
	if !underWould(s, up) {
		return nil
	}
	if k := s.Child(up, "nsubjpass", "dobj"); k >= 0 && s.Nodes[up].Lemma == "welcome" && !ifClause(s, up) {
		if m := r.story.At(s.Index, k); m != nil && m.Entity != nil && m.Entity.Person() {
			return nil // who "would be welcomed by the king" is to be met by him, and so is whom the king "would welcome for a state visit"
		}
	}
	if cue := r.rules.cue("conditional", s.Nodes[up].Lemma); cue != nil {
		return cue
	}
	if a := s.Child(up, "acomp"); a >= 0 {
		return r.rules.cue("conditional", s.Nodes[a].Lower)
	}
	return nil
}

// ifClause tells whether a clause hangs from a verb that makes a condition of it: "would welcome him if he came".
func ifClause(s *tree.Sentence, v int) bool {
	return slices.ContainsFunc(s.ChildrenOf(v, "advcl"), func(c int) bool { return s.Any(s.ChildrenOf(c, "mark"), "if", "unless") })
}

// perhaps are the adverbs that leave open whether something is so.
var perhaps = words("perhaps", "maybe", "possibly", "conceivably", "potentially")

// asked tells whether a verb is that of a question: "Will he go to Cuba?".
func asked(s *tree.Sentence, v int) bool {
	if last := len(s.Nodes) - 1; last < 0 || s.Nodes[v].Dep != "ROOT" || s.InQuote[v] || !slices.ContainsFunc(s.Nodes[max(0, last-1):], func(n tree.Node) bool { return n.Text == "?" }) {
		return false
	}
	a, n := s.Child(v, "aux"), s.Child(v, "nsubj", "nsubjpass")
	return a >= 0 && a < n
}

// motions are the verbs of which a past that goes on tells what is about to be: "was leaving on Sunday".
var motions = words("leave", "depart", "arrive", "fly", "come", "go", "return", "head", "travel", "meet", "begin", "start", "attend", "join")

// aboutTo tells whether a verb of motion stands in a past that goes on, with a time of its own, in a main
// clause or a reported one: "he was arriving on Wednesday".
func (r *reading) aboutTo(s *tree.Sentence, v int) bool {
	n := s.Nodes[v]
	if n.Tag != "VBG" || !motions[n.Lemma] || n.Dep != "ROOT" && n.Dep != "ccomp" && n.Dep != "conj" && n.Dep != "relcl" {
		return false
	}
	if !s.Any(s.ChildrenOf(v, "aux"), "was", "were") || n.Lemma == "go" && s.Any(s.ChildrenOf(v, "advmod", "acomp"), courses...) {
		return false
	}
	return slices.ContainsFunc(s.Descend(v), func(k int) bool {
		return s.ClauseVerb(k) == v && (s.Nodes[k].Dep == "pobj" || s.Nodes[k].Dep == "npadvmod" || s.Nodes[k].Dep == "advmod") && r.isTime(s, k) && !bygone[s.Nodes[k].Lower]
	})
}

// courses are the words for how something goes.
var courses = []string{"well", "badly", "smoothly", "nowhere", "fine", "poorly", "wrong"}

// uttering are the verbs of asking for something: at the scene of which they tell it was asked for.
var uttering = words("urge", "call", "ask", "demand", "appeal", "press", "propose", "suggest", "request", "offer", "recommend", "encourage", "beg", "warn", "advise", "caution", "agree", "pledge", "vow", "promise", "decide")

// uttered tells whether an event is the scene at which something was asked for: "urged restraint in
// talks with".
func (r *reading) uttered(s *tree.Sentence, n int) bool {
	if up := s.Nodes[n].Head; s.Nodes[n].Lower == "on" && s.Nodes[n].Dep == "prep" && s.IsVerb(up) && n > 0 && s.Nodes[n-1].Text == "," {
		return uttering[s.Nodes[up].Lemma] && s.Nodes[up].Tag == "VBD" // "the minister, on a visit to Cairo, urged restraint"
	}
	if s.Nodes[n].Dep != "prep" || !setting[s.Nodes[n].Lower] || s.IsVerb(s.Nodes[n].Head) || r.rules.cue("noun", s.Nodes[s.Nodes[n].Head].Lemma) != nil {
		return false
	}
	v := s.ClauseVerb(n)
	return v >= 0 && (s.Nodes[v].Tag == "VBD" || perfect(s, v)) && uttering[s.Nodes[v].Lemma]
}

// recent tells whether a sentence of an article's head tells of its news: no day of it is before the
// one on which the article was written or the day before that.
func (r *reading) recent(s *tree.Sentence) bool {
	if s.Paragraph > 1 {
		return false
	}
	for _, x := range r.exprs[s.Index] {
		if t := r.resolve(&x, when.Past); t.Known() && r.overBy(&t, maxLag) {
			return false
		}
	}
	return true
}

// wishedFor is the noun of what is told of an event that is the subject of a verb of being: "a visit remains an
// option for him"; -1 if it is none of planning or wishing.
func (r *reading) wishedFor(s *tree.Sentence, n, up int) int {
	a := s.Child(up, "attr")
	if s.Nodes[n].Dep != "nsubj" || a < 0 || r.rules.cue("predicate", s.Nodes[a].Lemma) == nil {
		return -1
	}
	return a
}

// undated is how an event stands of which a part is not settled yet: "no date has been set for the talks".
func (r *reading) undated(s *tree.Sentence, k int, v verdict) verdict {
	if v.node >= 0 || v.status != schema.Held || s.Nodes[k].Lemma == "detail" {
		return v // of what was held details may be kept back
	}
	return verdict{status: schema.Planned, cue: s.Nodes[k].Text, node: k, future: true}
}

// whetherOrNot tells whether a clause asks whether something is so.
func whetherOrNot(s *tree.Sentence, n int) bool {
	return s.Any(s.ChildrenOf(n, "mark"), "whether", "if")
}

// paving are the words for making an event possible, which one that is known to come is already.
var paving = words("pave", "paved", "paves", "paving", "open", "opens", "opened", "opening", "clear", "cleared", "clears", "clearing", "way")

// aspects are the nouns for what an event brings or is like: what is said of that is not said of whether
// it comes, "the success of the conference is in doubt".
var aspects = words("success", "outcome", "result", "purpose", "aim", "goal", "objective", "focus", "importance", "significance", "cost", "theme", "effect",
	"impact", "tone", "atmosphere", "value", "usefulness", "achievement", "length", "duration", "symbolism", "timing", "detail", "content", "substance", "format", "criticism", "complaint", "reaction", "concern")

// travelling tells whether a verb is one of going somewhere.
func (r *reading) travelling(s *tree.Sentence, v int) bool {
	return slices.ContainsFunc(r.rules.trigger("verb", s.Nodes[v].Lemma), func(t *Trigger) bool {
		if (t.Name == "go on to" || t.Name == "call at") && !slices.ContainsFunc(s.Nodes[v].Children, func(c int) bool { return slices.Contains(t.Near, s.Nodes[c].Lower) }) {
			return false // "pushed for talks" is no "pushed on to"
		}
		return t.Type == schema.Visit && t.Subject == Visitor && s.Nodes[v].Lemma != "be"
	})
}

// provision returns the cue of a noun for what is got ready, if the event is what it is for: "security for the
// summit"; nil if it is none or the past tells of it.
func (r *reading) provision(s *tree.Sentence, n, up int) *Cue {
	if s.Nodes[n].Dep == "prep" && s.Nodes[n].Lower == "for" && newDay(s, up) {
		return r.rules.cue("verb", "postpone") // "a new date for the visit"
	}
	if s.Nodes[n].Dep != "prep" || s.Nodes[n].Lower != "for" || inPast(s, up) && !r.recent(s) {
		return nil
	}
	return r.rules.cue("provision", s.Nodes[up].Lemma)
}

// inPast tells whether the verb above a node stands in the past.
func inPast(s *tree.Sentence, n int) bool {
	v := s.ClauseVerb(n)
	return v >= 0 && (s.Nodes[v].Tag == "VBD" || s.Nodes[v].Tag == "VBN" && s.Child(v, "aux") < 0)
}

// imagined tells whether "would" speaks of an event that is none in particular: "a summit would be premature".
func imagined(s *tree.Sentence, n int, t verdict) bool {
	d := s.Child(n, "det")
	return d >= 0 && (s.Nodes[d].Lower == "a" || s.Nodes[d].Lower == "an") && would[strings.ToLower(t.cue)]
}

// onJourney tells whether a preposition says that something is done on somebody's way: "will be accompanied on
// his visit", "on arrival will meet". What somebody is briefed on is a topic.
func onJourney(s *tree.Sentence, n, up int) bool {
	k := s.Child(n, "pobj")
	if w := s.Nodes[n].Lower; w != "on" && w != "upon" || s.Nodes[n].Dep != "prep" || k < 0 || telling[s.Nodes[up].Lemma] || briefing[s.Nodes[up].Lemma] {
		return false
	}
	p := s.Child(k, "poss")
	return s.Nodes[k].Lemma == "arrival" || p >= 0 && s.Nodes[p].Tag == "PRP$" && programmes[s.Nodes[k].Lemma]
}

// briefing are the verbs that take a topic after "on".
var briefing = words("brief", "debrief", "report", "speak", "focus", "talk", "consult", "question", "lecture", "update", "write", "reflect", "bet", "spend", "insist", "concentrate")

// programmed is how an event stands that is told to be due: "talks were to resume on Wednesday", "his schedule
// includes talks with"; ok tells whether it is told so.
func (r *reading) programmed(s *tree.Sentence, n, up int, v verdict) (t verdict, ok bool) {
	if v.node >= 0 {
		return v, false
	}
	subject := s.Child(up, "nsubj")
	if s.Nodes[n].Dep == "dobj" && spanning[s.Nodes[up].Lemma] && present(s, up) && subject >= 0 && programmes[s.Nodes[subject].Lemma] {
		return verdict{status: schema.Planned, cue: s.Nodes[up].Text, node: up, future: true}, true
	}
	if s.Nodes[n].Dep == "nsubj" && s.Nodes[up].Lemma == "await" && present(s, up) { // "talks with Cem await him"
		return verdict{status: schema.Planned, cue: s.Nodes[up].Text, node: up, future: true}, true
	}
	x := raised(s, up)
	if x < 0 || s.Nodes[n].Dep != "nsubj" || s.Nodes[up].Lemma != "be" || r.lastWord(s, n, up) != nil || !hasTo(s, x) || ending[s.Nodes[x].Lemma] || r.toAnotherDay(s, x) {
		return v, false
	}
	cue := r.verbCue(s, x)
	t = r.tense(s, x, verdict{status: schema.Held, node: -1})
	return t, t.status != schema.Held && cue != nil && cue.Status == schema.Held
}
