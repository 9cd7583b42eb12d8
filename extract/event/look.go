package event

import (
	"demarche/extract/tree"
	"demarche/extract/when"
	"demarche/schema"
)

// planning are the words that look ahead to what is told below them: "is due to visit", "was scheduled for Friday",
// "agreed to meet".
var planning = words("due", "expect", "schedule", "set", "slate", "plan", "arrange", "book", "agree", "intend", "hope", "want", "aim", "decide", "promise", "propose",
	"offer", "invite", "ask", "likely", "ready", "going", "go", "suppose", "bind", "tip", "pencil", "bill", "need", "wish", "prepare", "pledge", "vow", "tentative", "be")

// timing are the verbs whose passive, in whatever tense, looks ahead to the day that it tells: "was scheduled for Friday".
var timing = words("expect", "schedule", "set", "slate", "plan", "bill", "tip", "book", "pencil", "suppose", "intend", "earmark", "time")

// lookAt tells whether the tense or mood of a verb looks back or ahead; Unknown where it tells neither. What is
// neither finite nor has an auxiliary looks where the verb above it does: "will meet Kohl before leaving on Friday".
func lookAt(s *tree.Sentence, v int) when.Direction {
	for range len(s.Nodes) {
		if v < 0 {
			return when.Unknown
		}
		if d, ok := groupLooks(s, v); ok {
			return d
		}
		up := s.ClauseVerb(s.Nodes[v].Head)
		if up == v {
			return when.Unknown
		}
		v = up
	}
	return when.Unknown
}

// hadBeen tells whether a verb or "due" tells of a plan that was: "had been expected on Sunday", which may be over or not.
func hadBeen(s *tree.Sentence, v int) bool {
	return v >= 0 && hadAux(s, v) && (timing[s.Nodes[v].Lemma] || s.Any(s.ChildrenOf(v, "acomp"), "due"))
}

// hadBeen tells whether an event is told as a plan that was, of which nothing says that it came true.
func (f *frame) hadBeen() bool {
	return hadBeen(f.sent, f.node) || f.verb >= 0 && hadBeen(f.sent, f.verb)
}

// groupLooks is what the verb group of v tells by itself; ok is false where the verb above it must tell.
func groupLooks(s *tree.Sentence, v int) (d when.Direction, ok bool) {
	n, has := s.Nodes[v], perfect(s, v)
	if wasFirstTo(s, v) {
		return when.Past, true
	}
	for _, a := range s.ChildrenOf(v, "aux") {
		switch w := s.Nodes[a].Lower; {
		case modal[w] != "" && has:
			return when.Unknown, true
		case w == "could" && s.Child(v, "neg") >= 0:
			return when.Unknown, true // "could not save the deal" was yesterday as likely as tomorrow
		case modal[w] != "":
			return when.Future, true
		case w == "to" && has:
			return when.Unknown, true
		case w == "to":
			return infinitiveLooks(s, v)
		}
	}
	switch {
	case n.Tag == "VBD" || has:
		return when.Past, true
	case s.Child(v, "auxpass") >= 0 && timing[n.Lemma]:
		return when.Future, true
	case s.Child(v, "auxpass") >= 0:
		return passiveLooks(s, v), true
	case n.Tag == "VBZ" || n.Tag == "VBP":
		return presentLooks(s, v), true
	case n.Tag == "VBG" && s.Child(v, "aux") >= 0:
		return when.Unknown, true
	}
	return when.Unknown, false
}

// infinitiveLooks tells where an infinitive looks: ahead after "is to" and words of planning, else where the verb
// above it does ("flew to Paris to meet").
func infinitiveLooks(s *tree.Sentence, v int) (when.Direction, bool) {
	up := s.Nodes[v].Head
	for s.Nodes[v].Dep == "conj" && s.IsVerb(up) { // "was to go to Amman and to leave for Rome"
		v, up = up, s.Nodes[up].Head
		if !hasTo(s, v) {
			return when.Unknown, false
		}
	}
	if s.Nodes[v].Dep == "advcl" {
		return when.Unknown, false
	}
	if planning[s.Nodes[up].Lemma] || s.IsNoun(up) || s.Nodes[up].Tag == "JJ" {
		return when.Future, true
	}
	return when.Unknown, false
}

// passiveLooks tells where a passive looks by the tense of its auxiliary.
func passiveLooks(s *tree.Sentence, v int) when.Direction {
	for _, a := range s.ChildrenOf(v, "auxpass") {
		if s.Nodes[a].Tag == "VBD" {
			return when.Past
		}
	}
	return when.Unknown
}

// presentLooks tells where a present tense looks: a day makes a timetable of it, unless it only reports or tells how
// things are.
func presentLooks(s *tree.Sentence, v int) when.Direction {
	lemma := s.Nodes[v].Lemma
	if lemma == "be" {
		for _, c := range s.ChildrenOf(v, "acomp", "xcomp") {
			if planning[s.Nodes[c].Lemma] || hasTo(s, c) {
				return when.Future
			}
		}
		return when.Unknown
	}
	if claims[lemma] || lemma == "have" {
		return when.Unknown
	}
	return when.Future
}

// nearLooks tells where date words in a sentence of another event look: where their verb does, if that is ahead or
// only reports or the event was held, else where the event does.
func (r *reading) nearLooks(f *frame, x *when.Expr, s *tree.Sentence) when.Direction {
	v := s.ClauseVerb(spanHead(s, x))
	d := lookAt(s, v)
	if d == when.Future || d == when.Past && (f.status == schema.Held || claims[s.Nodes[v].Lemma]) {
		return d
	}
	return f.direction()
}

// top is the first verb of the row of joined verbs in which an event is told, or the one that fixes it ("is to see", "is due to meet");
// -1 if there is none.
func (f *frame) top() int {
	s, n := f.sent, f.clause()
	for n >= 0 {
		up, d := s.Nodes[n].Head, s.Nodes[n].Dep
		joined := d == "conj" && s.IsVerb(up)
		fixed := (d == "xcomp" || d == "acomp") && fixing[s.Nodes[up].Lemma]
		if !joined && !fixed {
			break
		}
		n = up
	}
	return n
}

// when tells whether the clause of an event opens with a "when" that points back to date words right before it:
// "in December 1991, when he met Deng".
func (f *frame) when(x *when.Expr) bool {
	s, n := f.sent, f.top()
	if n < 0 {
		return false
	}
	for _, c := range s.ChildrenOf(n, "advmod") {
		if s.Nodes[c].Lower == "when" {
			last := x.Last - s.First
			return c == last || c == last+1 && s.Nodes[last].Text == ","
		}
	}
	return false
}

// whereVerb is the verb above the place to which the "where" of an event's clause points: "goes on Saturday to
// Islamabad, where he will see"; -1 if there is none.
func (f *frame) whereVerb() int {
	s, n := f.sent, f.top()
	if n < 0 || s.Nodes[n].Dep != "relcl" || whereOf(s, n) < 0 {
		return -1
	}
	return s.ClauseVerb(s.Nodes[n].Head)
}

// inSession tells whether talks or a gathering are told by a progressive to be held while the news is written: "are meeting
// here today". Who "is flying to Rome today" may still be at home.
func (f *frame) inSession() bool {
	return f.typ() != schema.Visit && f.rule.POS == "verb" && progressive(f.sent, f.node)
}

// arrived tells whether a visit is told by somebody's being where he is and not by what he is about to do: who "is in
// Rome today" has come, who "is to be in Rome today" has not.
func (f *frame) arrived() bool {
	s, next := f.sent, f.node+1
	if f.rule.Name != "presence" || s.Child(f.node, "xcomp", "aux") >= 0 || next < len(s.Nodes) && s.Nodes[next].Lower == "to" {
		return false
	}
	here := s.Any(s.ChildrenOf(f.node, "advmod"), "here", "there")
	return here || len(s.Prep(f.node, "in", "at")) > 0
}
