package event

import (
	"slices"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/extract/when"
	"demarche/schema"
)

// timetabled tells whether a verb of going or meeting stands in the simple present of a main clause or one
// that describes, as timetables do: "from there he goes to Warsaw, where he meets Walesa".
func timetabled(s *tree.Sentence, v int) bool {
	n := s.Nodes[v]
	return (n.Tag == "VBZ" || n.Tag == "VBP") && n.Lemma != "be" && !s.InQuote[v] && s.Child(v, "neg", "aux") < 0 && (n.Dep == "ROOT" || n.Dep == "conj" || n.Dep == "ccomp" || n.Dep == "advcl" || n.Dep == "relcl") &&
		!slices.ContainsFunc(s.ChildrenOf(v, "advmod", "npadvmod"), func(a int) bool { return habitual[s.Nodes[a].Lower] })
}

// arranged are the verbs of meeting that stand in a programme. A greeting in the present tense is told as it
// happens, under a picture or by the hour.
var arranged = words("meet", "see", "receive", "host", "sit", "confer", "lunch", "dine", "breakfast", "chair", "convene")

// habitual are the adverbs of what is done again and again.
var habitual = words("often", "regularly", "frequently", "usually", "sometimes", "always", "rarely", "seldom", "never", "occasionally", "routinely", "commonly", "yearly", "annually", "monthly", "weekly", "daily", "quarterly", "periodically")

// visiting are the verbs that tell who is at a gathering.
var visiting = words("attend", "join", "skip", "miss", "boycott", "snub", "address", "participate", "shun", "visit", "represent", "go", "come", "travel")

// attended tells whether a gathering is told of by who goes to it: the way from its noun to the word that
// tells the status leads through a preposition of direction or a verb of attending.
func (r *reading) attended(s *tree.Sentence, n, cue int) bool {
	noun := n
	below := n
	for at := false; ; below, n = n, s.Nodes[n].Head {
		at = at || s.IsVerb(n) && visiting[s.Nodes[n].Lemma] && s.Nodes[below].Dep != "nsubj" || s.Nodes[n].Dep == "prep" && toward[s.Nodes[n].Lower] && !r.asksFor(s, n)
		if n == cue || s.Nodes[n].Head == n {
			return at && s.Nodes[cue].Head != noun // "the postponed summit"
		}
	}
}

// stayedAway tells whether the verb that tells the status of a gathering tells in the past who was not there, so that it was held without
// him: "Oman boycotted the summit in Amman in May".
func stayedAway(s *tree.Sentence, n, v int) bool {
	if p := s.Nodes[n].Head; s.Nodes[v].Lower == "absent" && s.Nodes[n].Dep == "pobj" && s.Nodes[p].Head == v {
		return s.Nodes[s.Nodes[v].Head].Tag == "VBD"
	}
	return s.Nodes[n].Dep == "dobj" && s.Nodes[n].Head == v && s.Nodes[v].Tag == "VBD" && missing[s.Nodes[v].Lemma] && !s.Any(s.Descend(n), "next", "coming", "upcoming", "forthcoming")
}

// missing are the verbs whose object is what somebody is not at.
var missing = words("boycott", "skip", "miss", "snub", "shun")

// asksFor tells whether a preposition makes a phrase with the cue before it: "called for a summit", "plans
// for a summit" tell of the summit and not of a guest.
func (r *reading) asksFor(s *tree.Sentence, prep int) bool {
	up := s.Nodes[prep].Head
	if s.IsVerb(up) {
		return r.inPhrase(s, prep, up)
	}
	return s.Nodes[prep].Lower == "for" && (r.rules.cue("noun", s.Nodes[up].Lemma) != nil || wanting(s, prep, up))
}

// stayAway leaves out of a gathering those of whom its clause says that they do not come: "Bainimarama will not be at
// the forum".
func (r *reading) stayAway(f *frame) {
	if !f.absent {
		return
	}
	verb := f.sent.ClauseVerb(f.verdict.node)
	if verb < 0 {
		return
	}
	subject, _ := subjectOf(f.sent, verb)
	if subject < 0 {
		return
	}
	var away []mention.Ref
	for _, n := range append(f.sent.ChildrenOf(subject, "poss"), subject) {
		away = append(away, r.actors(f.sent, n)...)
	}
	f.parties = slices.DeleteFunc(f.parties, func(x mention.Ref) bool {
		return slices.ContainsFunc(away, func(y mention.Ref) bool { return sameRef(x, y) })
	})
}

// shuns tells whether a verb is denied, or hangs from one that is or that tells that what it governs is not to be:
// "refused to attend", "will not be able to attend", "doubts that he will attend".
func (r *reading) shuns(s *tree.Sentence, v int) bool {
	for ; ; v = s.Nodes[v].Head {
		if cue := r.verbCue(s, v); negates(s, v) || cue != nil && (cue.Status == schema.Cancelled || cue.Status == schema.Denied) {
			return true
		}
		if d, up := s.Nodes[v].Dep, s.Nodes[v].Head; (d == "acl" || d == "ccomp" || d == "relcl") && s.Nodes[up].Lemma == "doubt" {
			return true
		} else if d != "xcomp" && d != "acomp" || up == v {
			return false
		}
	}
}

// toward are the prepositions between a guest and a gathering.
var toward = words("to", "at", "for", "in", "from", "during", "into", "before", "after")

// beforehand tells whether a preposition tells of a time that is not over when something is said: "before
// talks with", "prior to", "in advance of". What is told to have been done before it may be as past as that,
// if it is not the news of the article.
func (r *reading) beforehand(s *tree.Sentence, n int) bool {
	v := s.ClauseVerb(n)
	if s.Nodes[n].Dep != "prep" || v >= 0 && s.Nodes[v].Tag == "VBD" && !claims[s.Nodes[v].Lemma] && !telling[s.Nodes[v].Lemma] && s.Nodes[v].Lemma != "speak" && !r.recent(s) {
		return false
	}
	switch up := s.Nodes[n].Head; s.Nodes[n].Lower {
	case "before":
		return s.Child(n, "pobj") >= 0
	case "to":
		return s.Nodes[up].Lower == "prior" || s.Nodes[up].Lower == "up" && up > 1 && runUp[s.Nodes[up-2].Lower] || runUp[s.Nodes[up].Lower]
	case "of":
		return s.Nodes[up].Lower == "advance"
	}
	return false
}

// runUp are the nouns for the days before an event.
var runUp = words("run", "lead", "build", "runup", "build-up", "run-up", "lead-up", "buildup", "countdown", "prelude", "preliminary")

// purpose gives what somebody travels for the plan that the journey is: "is to fly to Cairo to see
// Mubarak", "leaves for Seoul to brief Moon".
func (r *reading) purpose(s *tree.Sentence, up int, v verdict) verdict {
	if v.status != schema.Held || v.node >= 0 {
		return v
	}
	if g := r.undoneJourney(s, up); g != nil {
		t := g.verdict
		t.aim = true
		return t
	}
	if r.bidGoes(s, up) {
		return verdict{status: schema.Possible, cue: s.Nodes[up].Text, node: up, future: true}
	}
	t := r.mood(s, up)
	if t.status == schema.Cancelled && negates(s, up) && !needless[s.Nodes[up].Lemma] {
		t.aim = true
		return t // "would not leave the bush to meet him"
	}
	if r.rules.trigger("verb", s.Nodes[up].Lemma) == nil {
		return v
	}
	if t.drop && negates(s, up) {
		return t // "did not fly to Cairo to see Mubarak"
	}
	if j := r.journeyAhead(s, up); j != nil && t.status == schema.Held {
		return verdict{status: schema.Planned, cue: j.verdict.cue, node: up, future: true} // "will see Kok before flying to Cairo to see Mubarak"
	}
	if t.status != schema.Planned && t.status != schema.Possible {
		if s.InQuote[up] || !present(s, up) && !departs[s.Nodes[up].Lemma] && !inProgress(s, up) && !(reaches[s.Nodes[up].Lemma] && r.today(s)) {
			return v
		}
		t = verdict{status: schema.Planned, cue: s.Nodes[up].Text, node: up, future: true, aim: !present(s, up)}
	}
	t.drop = false
	return t
}

// needless are the verbs of what somebody will not have to do, or do no longer, for an event to be: "will not need a visa to visit Rome".
var needless = words("need", "have", "require", "take", "wait", "rest", "hesitate", "say", "comment", "speculate", "be")

// undoneJourney is the journey that a verb tells of by itself or, where it is one of making, by its object, and that is denied, put off or called off:
// what somebody is denied to have "paid a visit to Rome to" do he did not do either; nil if there is none.
func (r *reading) undoneJourney(s *tree.Sentence, up int) *frame {
	i := slices.IndexFunc(r.within, func(g *frame) bool {
		made := g.node == up || g.rule.POS == "noun" && g.verb == up && light[s.Nodes[up].Lemma]
		return made && g.sent.Index == s.Index && g.typ() == schema.Visit && (g.status.Off() || g.status == schema.Denied)
	})
	if i < 0 {
		return nil
	}
	return r.within[i]
}

// bidGoes tells whether a verb tells of a journey that somebody is no more than asked to make: what he is to go for is no surer than his going.
func (r *reading) bidGoes(s *tree.Sentence, up int) bool {
	return hasTo(s, up) && slices.ContainsFunc(r.within, func(g *frame) bool {
		return g.node == up && g.sent.Index == s.Index && g.typ() == schema.Visit && g.status == schema.Possible
	})
}

// journeyAhead is the journey of which a participle tells and which is still to come; nil if there is none.
func (r *reading) journeyAhead(s *tree.Sentence, n int) *frame {
	i := slices.IndexFunc(r.within, func(g *frame) bool {
		return g.sent.Index == s.Index && g.node == n && g.typ() == schema.Visit && (g.status == schema.Planned || g.status == schema.Possible)
	})
	if i < 0 || s.Nodes[n].Tag != "VBG" {
		return nil
	}
	return r.within[i]
}

// lacking tells whether talks are told to be wanting where something else was: "left without a meeting".
func lacking(f *frame) bool {
	s, up := f.sent, f.sent.Nodes[f.node].Head
	if f.rule.POS != "noun" || f.typ() == schema.Visit || s.Nodes[f.node].Dep != "pobj" {
		return false
	}
	if bent := s.Nodes[up].Head; s.Nodes[up].Lower == "for" && bents[s.Nodes[bent].Lemma] && s.Child(f.node, "det", "poss") < 0 {
		return true // who has "little appetite for negotiations with the Poles" is told of none
	}
	if s.Nodes[up].Lower != "without" {
		return false
	}
	return f.verb < 0 || !negates(s, f.verb)
}

// bents are the nouns for what somebody is inclined to or makes do with, be it much or little.
var bents = words("appetite", "enthusiasm", "taste", "patience", "stomach", "penchant", "talent", "gift", "knack", "fondness", "preference")

// opposedTo tells whether a noun of talks without an article is only what somebody is for or against: "remained opposed to talks with
// Syria" tells of no talks, "is opposed to the talks" of some that are.
func opposedTo(f *frame) bool {
	s, n := f.sent, f.node
	prep, up := f.under()
	if f.rule.POS != "noun" || f.typ() == schema.Visit || prep != "to" && prep != "against" || s.Child(n, "poss") >= 0 {
		return false
	}
	d := s.Child(n, "det")
	if d >= 0 && s.Nodes[d].Lower != "any" {
		return false
	}
	return s.Nodes[up].Lower == "opposed" || s.Nodes[up].Lower == "opposition" || s.Nodes[up].Lower == "hostile" || s.Nodes[up].Lower == "averse"
}

// departs are the verbs after which what one travels for is still to come: "left for Doha to attend".
var departs = words("leave", "depart", "embark")

// reaches are the verbs of travelling after which what one travels for is still to come on the day itself:
// "arrived on Tuesday for talks", told on that Tuesday.
var reaches = words("arrive", "land", "fly", "go", "travel", "come", "head")

// today tells whether a sentence tells of the article's own day and of none before it.
func (r *reading) today(s *tree.Sentence) bool {
	found := false
	for _, x := range r.exprs[s.Index] {
		t := r.resolve(&x, when.Past)
		if !t.Known() || t.Precision != schema.Day {
			continue
		}
		if t.Start != r.anchor.Day {
			return false
		}
		found = true
	}
	return found
}

// inProgress tells whether a verb is told as going on: "was travelling to the region to meet".
func inProgress(s *tree.Sentence, v int) bool {
	return s.Nodes[v].Tag == "VBG" && s.Child(v, "aux") >= 0
}

// purposes are the verbs whose passive tells what an event is for.
var purposes = words("aim", "intend", "design", "mean", "calculate", "destine")

// effect tells whether a verb tells what its subject does to something else or is for: what is told of
// that ("a deal is unlikely", "expected to boost trade") is not told of the event that is the subject.
func (r *reading) effect(s *tree.Sentence, n, up int) bool {
	if !s.IsVerb(up) {
		return false
	}
	switch s.Nodes[n].Dep {
	case "nsubjpass":
		return purposes[s.Nodes[up].Lemma] && s.Child(up, "xcomp", "prep") >= 0
	case "nsubj":
		if purposes[s.Nodes[up].Lemma] {
			return true // "the visit aims at better ties"
		}
		cue := r.verbCue(s, up)
		return s.Child(up, "dobj") >= 0 && r.phraseCue(s, up) == nil && (cue == nil || cue.Status == schema.Held || doing(s, up, cue))
	}
	return false
}

// present tells whether a verb group stands in the present: "is expected", "plans".
func present(s *tree.Sentence, v int) bool {
	if a := s.Child(v, "auxpass"); a >= 0 {
		t := s.Nodes[a].Tag
		return (t == "VBZ" || t == "VBP") && s.Child(v, "aux") < 0
	}
	t := s.Nodes[v].Tag
	return t == "VBZ" || t == "VBP"
}
