package event

import (
	"slices"
	"strings"

	"demarche/extract/tree"
	"demarche/extract/when"
	"demarche/schema"
)

// broaching are the verbs of what people do in talks with an occasion that is to come or that was: "met to prepare for the summit", "to review
// his visit".
var broaching = words("discuss", "review", "prepare", "plan", "arrange", "finalize", "finalise", "coordinate", "negotiate", "debate", "examine", "assess", "evaluate", "organize", "organise",
	"schedule", "set", "consider", "settle", "fix", "map", "rehearse", "address", "analyse", "analyze")

// subjects are the nouns for what talks are about, of which a clause says what it is: "the main theme of the talks will be the summit".
var subjects = words("theme", "topic", "subject", "focus", "issue", "item", "aim", "purpose", "agenda", "point", "centerpiece", "centrepiece")

// groundworks are the nouns for what is got ready for an occasion: "preparations for the summit".
var groundworks = words("preparation", "arrangement", "agenda", "plan", "detail", "groundwork", "date", "timing", "programme", "program", "schedule", "outcome", "result", "possibility", "prospect")

// dayed are the nouns of what has a day of its own but is no event of the rules: "talks on the election in June".
var dayed = words("election", "referendum", "vote", "poll", "ballot", "inauguration", "runoff", "deadline", "exercise", "parade", "anniversary", "session", "conference", "convention")

// topicOf tells whether the noun at a node is an occasion that a meeting is told to be about: "met to prepare for the summit", "talks on his visit to
// Oslo", "the theme of the talks will be the summit".
func (r *reading) topicOf(f *frame, n int) bool {
	s := f.sent
	if f.typ() != schema.Meeting && f.typ() != schema.Call || n <= f.node || !s.IsNoun(n) || s.Above(n, f.node) || talkTimes[s.Nodes[n].Lemma] || !r.isTrigger(s, n) && !dayed[s.Nodes[n].Lemma] {
		return false
	}
	about := false
	for k := n; k != f.node && k != f.verb; k = s.Nodes[k].Head {
		up := s.Nodes[k].Head
		if up == k {
			return false
		}
		switch d := s.Nodes[k].Dep; {
		case d == "dobj" && broaching[s.Nodes[up].Lemma] && (up != f.verb || f.rule.POS == "verb"):
			about = true
		case d == "prep" && (s.Nodes[k].Lower == "for" && readies[s.Nodes[up].Lemma] || s.Nodes[k].Lower == "about" && broaching[s.Nodes[up].Lemma]):
			about = true
		case d == "pobj" && aboutPreps[s.Nodes[up].Lower] && !margins[s.Nodes[k].Lemma] && !partsOfTime[s.Nodes[k].Lemma]:
			about = true
		case d == "attr" && subjectIs(s, up, f.node):
			return true
		case d == "pobj" && !groundworks[s.Nodes[s.Nodes[up].Head].Lemma] && s.Nodes[up].Lower != "of" && s.Nodes[up].Lower != "for" && s.Nodes[up].Lower != "to":
			return false // "met to sign it at the summit"
		case d == "relcl" || d == "conj" && s.IsVerb(k) || d == "ccomp":
			return false
		}
	}
	return about
}

// readies are the verbs whose "for" leads to what people get ready: "to prepare for the summit".
var readies = words("prepare", "plan", "arrange", "organize", "organise", "rehearse")

// aboutPreps are the prepositions before what talks are about.
var aboutPreps = words("on", "about", "over", "concerning", "regarding")

// subjectIs tells whether a verb says what the subject of talks at a node is: "the theme of the talks will be".
func subjectIs(s *tree.Sentence, v, talks int) bool {
	k := s.Child(v, "nsubj")
	return s.Nodes[v].Lemma == "be" && k >= 0 && k != talks && subjects[s.Nodes[k].Lemma] && s.Above(k, talks)
}

// topicBefore is the occasion that a meeting is told to be about and in whose phrase a node stands, or right behind it, no comma and no verb between; -1 if
// there is none.
func (r *reading) topicBefore(f *frame, before int) int {
	s := f.sent
	for k := before; s.Nodes[k].Head != k && k != f.node; k = s.Nodes[k].Head {
		if r.topicOf(f, k) {
			return k
		}
	}
	for k := before - 1; k > f.node; k-- {
		if s.Nodes[k].Text == "," || s.IsVerb(k) && s.Nodes[k].Dep != "amod" {
			return -1
		}
		if r.topicOf(f, k) {
			return k
		}
	}
	return -1
}

// ofTopic tells whether date words right behind the occasion that a meeting is about are those of that occasion: "met him to prepare for
// the summit in Naples in July". A weekday may be that of the meeting, and so may a time just gone by of a meeting that was held.
func (r *reading) ofTopic(f *frame, x *when.Expr) bool {
	s := f.sent
	ahead := strings.Contains(strings.ToLower(x.Text), "next")
	if x.Kind == when.Vague && !ahead || nearby(x) || r.topicBefore(f, spanHead(s, x)) < 0 || s.Nodes[spanHead(s, x)].Head == f.node && f.rule.POS == "noun" {
		return false
	}
	if v := f.clause(); v < 0 || s.Nodes[v].Tag != "VBD" {
		return true
	}
	if t := r.resolve(x, when.Unknown); ahead || r.afterArticle(&t) {
		return true
	}
	t := r.resolve(x, when.Past)
	return t.Precision == schema.Month && !strings.ContainsAny(x.Text, "0123456789") && !saysBygone(x.Text) && r.overBy(&t, maxTopic)
}

// ofMade tells whether date words stand in the phrase of a participle that tells what was done before to a thing which the event's clause names: "met to narrow
// differences over principles set out by the allies last month". What is done to an occasion is done to the event, or tells when the occasion is.
func (r *reading) ofMade(f *frame, x *when.Expr) bool {
	s, head := f.sent, spanHead(f.sent, x)
	v := s.ClauseVerb(head)
	if v < 0 || s.Nodes[v].Dep != "acl" || s.Nodes[v].Tag != "VBN" || s.Above(v, f.node) || nearby(x) || coming[s.Nodes[v].Lemma] {
		return false
	}
	n := s.Nodes[v].Head
	if !s.IsNoun(n) || s.Above(n, f.node) || r.isTrigger(s, n) || dayed[s.Nodes[n].Lemma] || assembled[s.Nodes[n].Lemma] {
		return false
	}
	for k := n; s.Nodes[k].Head != k; k = s.Nodes[k].Head {
		if up := s.Nodes[k].Head; up == f.node || up == f.verb {
			return n > f.node && s.Nodes[k].Dep != "nsubj" && s.Nodes[k].Dep != "nsubjpass"
		}
	}
	return false
}

// ofPursued tells whether date words are those of what an event is told by a verb to follow or to precede: "the meeting follows a visit by Major to Bonn
// last month", "the talks come ahead of a summit in Paris on May 21".
func (r *reading) ofPursued(f *frame, x *when.Expr) bool {
	return !nearby(x) && r.behindOther(f.sent, f.node, x.First-f.sent.First)
}

// behindOther tells whether a node stands, no comma and no verb between, behind another occasion that the one at a node before it is told to follow or to
// precede.
func (r *reading) behindOther(s *tree.Sentence, n, at int) bool {
	pursued := false
	for k := n + 1; k < at; k++ {
		switch {
		case s.Nodes[k].Text == ",":
			pursued = false
		case pursues[s.Nodes[k].Lemma] && (s.IsVerb(k) || k == n+1):
			pursued = true
		case (pursued || besideIt(s, k)) && s.IsNoun(k) && (r.isTrigger(s, k) || dayed[s.Nodes[k].Lemma]):
			return !slices.ContainsFunc(s.Nodes[k:at], func(c tree.Node) bool { return c.Text == "," || strings.HasPrefix(c.Tag, "VB") && c.Dep != "amod" })
		}
	}
	return false
}

// pursues are the verbs that tell which of two events came first.
var pursues = words("follow", "precede", "succeed", "cap", "crown")

// maxTopic is how many days ago a month without a year ended at most in which a meeting is told to have been without saying "last": a longer time ago the name
// means the next such month. Chosen by hand: a quarter.
const maxTopic = 92

// metInVain tells whether a noun is one for talks that no adjective makes a plan of: what is told of them is what came of them.
func (r *reading) metInVain(s *tree.Sentence, n int) bool {
	return s.IsNoun(n) && slices.ContainsFunc(r.rules.trigger("noun", s.Nodes[n].Lemma), func(t *Trigger) bool { return t.Type == schema.Meeting }) &&
		!slices.ContainsFunc(s.ChildrenOf(n, "amod", "acl", "relcl"), func(c int) bool {
			cue := r.rules.cue("adjective", s.Nodes[c].Lower)
			return cue != nil && cue.Status != schema.Held
		})
}

// nearby tells whether date words are those of the days around the article, which an event tells of itself: "on Monday", "today".
func nearby(x *when.Expr) bool {
	return slices.ContainsFunc(strings.Fields(strings.ToLower(x.Text)), func(w string) bool { return weekdays[w] || sameDays[w] })
}

// sameDays are the words for the days around the article.
var sameDays = words("day", "today", "yesterday", "tomorrow", "tonight", "morning", "afternoon", "evening", "night", "weekend")
