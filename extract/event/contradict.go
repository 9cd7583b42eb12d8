package event

import (
	"slices"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/schema"
)

// maxHearsay is how many sentences back what a denied report told may lie.
const maxHearsay = 2

// contradicted returns the events told just before that a clause says are untrue: it denies a report or a
// pronoun, or calls it what is untrue ("the story was a fable", "called it a lie").
func (r *reading) contradicted(s *tree.Sentence, v int, here []*frame) []*frame {
	if neither(s, v) {
		return nil // "has neither confirmed nor denied the report"
	}
	for _, n := range r.maligned(s, v) {
		switch {
		case pronouns[s.Nodes[n].Lower] && len(s.Nodes[n].Children) == 0:
			return r.lastTold(s, maxPronoun, here)
		case s.Nodes[n].Lower == "which" && s.Nodes[v].Dep == "relcl": // "had spoken by phone, which the Kremlin denied"
			return r.lastTold(s, 0, here)
		case s.Nodes[n].Lower == "something" && s.Nodes[v].Head == n && n > 0 && s.Nodes[n-1].Text == ",": // "had spoken by phone, something the Kremlin denies"
			return r.lastTold(s, 0, here)
		case hearsay(s, n) && s.Nodes[v].Head == n && takesUp(s, n): // "had spoken by phone, a claim dismissed by the Kremlin"
			return r.lastTold(s, 0, here)
		case hearsay(s, n) && (definite(s, n) || s.Any(s.ChildrenOf(n, "det"), "these", "those") && s.Child(n, "amod", "prep") < 0) && s.Child(n, "acl", "relcl", "ccomp") < 0 && len(s.Prep(n, "of", "about", "on")) == 0:
			return r.lastTold(s, maxHearsay, here)
		}
	}
	for _, tells := range []func(*tree.Sentence, int, []*frame) []*frame{r.unhappened, r.refuted, r.keptAway} {
		if of := tells(s, v, here); len(of) > 0 {
			return of
		}
	}
	return r.unheard(s, v)
}

// unhappened returns the events alleged just before of which a clause says, by a noun of their kind, that they were
// not: "The call never happened", "the meeting did not take place".
func (r *reading) unhappened(s *tree.Sentence, v int, here []*frame) []*frame {
	cue := r.verbCue(s, v)
	n := s.Child(v, "nsubj")
	if n < 0 || cue == nil || cue.Status != schema.Held || cue.Negated != schema.Cancelled || !negates(s, v) || !definite(s, n) && !pronouns[s.Nodes[n].Lower] {
		return nil
	}
	if slices.ContainsFunc(s.ChildrenOf(v, "aux"), func(a int) bool { return modal[s.Nodes[a].Lower] != "" }) {
		return nil // "it will not happen now"
	}
	return slices.DeleteFunc(r.lastTold(s, maxHearsay, here), func(f *frame) bool {
		return f.status != schema.Held || !pronouns[s.Nodes[n].Lower] && !r.kindOf(s.Nodes[n].Lemma, f.typ())
	})
}

// unheard returns the events told just before of which a clause says that nothing is known, by a noun of their kind
// with "no" or "any" and nothing else: "knew of no conversation", "was not aware of any such meeting".
func (r *reading) unheard(s *tree.Sentence, v int) []*frame {
	knows := knowing[s.Nodes[v].Lemma] || s.Any(s.ChildrenOf(v, "acomp"), "aware")
	if !knows {
		return nil
	}
	for _, k := range s.Descend(v) {
		d := s.Child(k, "det")
		if d < 0 || s.Nodes[d].Lower != "no" && !(s.Nodes[d].Lower == "any" && negates(s, v)) || s.Nodes[k].Dep != "pobj" && s.Nodes[k].Dep != "dobj" || s.Child(k, "prep", "acl", "relcl", "compound") >= 0 {
			continue
		}
		var of []*frame
		for _, f := range r.lastTold(s, maxPronoun, nil) {
			if r.kindOf(s.Nodes[k].Lemma, f.typ()) {
				of = append(of, f)
			}
		}
		return of
	}
	return nil
}

// knowing are the verbs of knowing of something.
var knowing = words("know", "hear", "recall", "remember", "learn")

// kindOf tells whether a noun may stand for an event of a type: a "conversation" is a meeting or a call.
func (r *reading) kindOf(noun string, t schema.EventType) bool {
	if slices.Contains(vague[noun], t) {
		return true
	}
	return slices.ContainsFunc(r.rules.trigger("noun", noun), func(rule *Trigger) bool { return rule.Type == t })
}

// calledUntrue tells whether a clause that tells that something was not so contradicts others who say that it was: it
// stands against their word, or somebody says that it never was and no plan for it was told before.
func (r *reading) calledUntrue(s *tree.Sentence, f *frame, v int) bool {
	for _, a := range s.ChildrenOf(v, "aux") {
		if modal[s.Nodes[a].Lower] != "" || s.Nodes[a].Lower == "to" {
			return false
		}
	}
	if v := s.Nodes[v]; v.Tag == "VBG" || v.Tag == "VBZ" || v.Tag == "VBP" {
		return false
	}
	if gainsaid(s, v) {
		return true
	}
	return r.claimed(s, v) && (never(s, v) && !r.plannedBefore(s, f.node) || slices.ContainsFunc(r.lastTold(s, maxHearsay, nil), func(g *frame) bool {
		return g.typ() == f.typ() && g.status == schema.Held && r.alleged(g) && definite(s, f.node)
	}))
}

// maligned are the nodes of what a verb denies, or says or calls untrue.
func (r *reading) maligned(s *tree.Sentence, v int) []int {
	if it := wontHave(s, v); it >= 0 {
		return []int{it}
	}
	if of := r.nothingIn(s, v); len(of) > 0 {
		return of
	}
	if cue, at := r.predicate(s, v); cue != nil && cue.Status == schema.Denied && !negates(s, v) || cue != nil && cue.Negated == schema.Denied && negates(s, v) {
		out := s.ChildrenOf(v, "nsubj", "nsubjpass", "dobj")
		if ofHearsay(s, v) {
			out = append(out, s.Nodes[v].Head)
		}
		if n := s.Child(at, "advmod", "det"); n >= 0 && s.Nodes[at].Dep == "oprd" && (s.Nodes[n].Lower == "that" || s.Nodes[n].Lower == "this") {
			out = append(out, n) // "called that inaccurate", with "that" taken for an adverb
		}
		return slices.DeleteFunc(out, func(n int) bool {
			return pronouns[s.Nodes[n].Lower] && s.Child(v, "ccomp", "xcomp", "advcl", "csubj") >= 0
		}) // "it would be absurd to go"
	}
	if cue := r.verbCue(s, v); cue != nil && cue.Status == schema.Held && cue.Negated == schema.Denied && negates(s, v) {
		return s.ChildrenOf(v, "nsubj") // "these inventions do not correspond to reality"
	}
	if cue := r.verbCue(s, v); cue != nil && !negates(s, v) && (cue.Status == schema.Denied || cue.Status == schema.Cancelled) {
		out := s.ChildrenOf(v, "dobj", "nsubjpass")
		if h := s.Nodes[v].Head; ofHearsay(s, v) && s.Nodes[v].Tag == "VBN" || s.Nodes[v].Dep == "relcl" && s.Nodes[h].Lower == "something" {
			out = append(out, h)
		}
		for _, p := range s.ChildrenOf(v, "prep") { // "laughed off the story"
			out = append(out, s.ChildrenOf(p, "pobj")...)
		}
		return slices.DeleteFunc(out, func(n int) bool { return cue.Status == schema.Cancelled && !hearsay(s, n) })
	}
	return nil
}

// lastTold returns what the nearest sentence that tells of an event tells last, whatever its status but denied.
func (r *reading) lastTold(s *tree.Sentence, back int, here []*frame) []*frame {
	fits := func(f *frame) bool {
		if up := f.sent.Nodes[f.node].Head; f.sent.Index != s.Index && f.sent.Nodes[f.node].Dep == "pobj" && f.sent.Nodes[up].Lower == "during" {
			return false // the scene of what was told, "turned down a meeting during his trip"
		}
		if f.sent.Index != s.Index && r.aimOfOther(f) {
			return false
		}
		return f.status == schema.Planned || f.status == schema.Possible || f.status == schema.Postponed || f.status == schema.Held && (!f.strong || r.alleged(f))
	}
	return r.withErrand(r.lastFitting(s, back, here, fits), fits)
}

// aimOfOther tells whether an event is no more than what others are told to have met for: of "had met him to prepare a summit" the meeting
// is what may be denied.
func (r *reading) aimOfOther(f *frame) bool {
	s, v := f.sent, f.verb
	if v < 0 || f.rule.POS != "noun" || !hasTo(s, v) || light[s.Nodes[v].Lemma] {
		return false
	}
	return slices.ContainsFunc(r.told, func(g *frame) bool {
		return g.sent.Index == s.Index && g.rule.POS == "verb" && g.typ() == schema.Meeting && g.node == s.Nodes[v].Head
	})
}

// withErrand adds to events told in one clause the journey that was made for them: who denies that he "had flown to Tunis to see
// Kadhafi" denies both.
func (r *reading) withErrand(of []*frame, fits func(*frame) bool) []*frame {
	if len(of) == 0 {
		return of
	}
	f := of[0]
	s, v := f.sent, max(0, f.verb)
	purpose := s.IsVerb(f.node) && hasTo(s, f.node) || s.Nodes[v].Dep == "conj" // "had flown to Tunis and seen him"
	journey := func(g *frame) bool {
		return g.sent.Index == s.Index && g.typ() == schema.Visit && g.rule.POS == "verb" && f.typ() != schema.Visit && (purpose && s.Nodes[v].Head == g.node || v == g.node && s.IsNoun(f.node)) && fits(g)
	}
	for _, g := range r.told {
		if journey(g) {
			of = append(of, g)
		}
	}
	return of
}

// alleging are the words of a sentence that tell that others say so.
var alleging = words("reportedly", "ask", "allegedly", "supposedly", "according", "rumour", "rumor", "reported", "claimed", "alleged", "apparently", "quoted", "cited")

// alleges are the verbs, beside those of saying, by which somebody tells what others may deny: "wrote that they had met", "accused
// him of having met them".
var alleges = words("write", "claim", "allege", "accuse", "suspect", "charge", "suggest", "hint", "assert", "contend", "maintain", "print", "broadcast", "show")

// alleged tells whether an event is told as what somebody says: under a verb of saying or a noun for what others
// tell, or beside a word for that.
func (r *reading) alleged(f *frame) bool {
	s := f.sent
	for n := f.node; s.Nodes[n].Head != n; {
		n = s.Nodes[n].Head
		if (mention.Saying(s.Nodes[n].Lemma) || alleges[s.Nodes[n].Lemma] || putAbout(s, n)) && s.IsVerb(n) || hearsay(s, n) || s.Nodes[n].Lemma == "have" {
			return true
		}
	}
	return slices.ContainsFunc(s.Nodes, func(n tree.Node) bool { return alleging[n.Lower] || alleging[n.Lemma] }) || s.Nodes[len(s.Nodes)-1].Text == "?"
}

// echoes proposes frames for a short sentence that does no more than contradict the one before it, or
// that tells in a word how what was told there stands: "Off.", "Postponed."
func (r *reading) echoes(s *tree.Sentence, here []*frame) []*frame {
	if len(here) > 0 || s.Part == schema.InTitle {
		return nil
	}
	if w := r.retort(s); w >= 0 {
		v := verdict{status: schema.Denied, cue: s.Nodes[w].Text, node: w, strong: true}
		of := r.lastTold(s, maxPronoun, nil)
		if cut(s, w) {
			of = slices.DeleteFunc(of, func(f *frame) bool { return f.status != schema.Held && f.status != schema.Possible })
		}
		return r.again(s, w, v, of)
	}
	if w, cue := r.notBut(s); cue != nil {
		return r.again(s, w, verdict{status: cue.Status, cue: s.Nodes[w].Text, rule: cue.Source, node: w, strong: true}, r.lastFitting(s, maxPronoun, nil, func(f *frame) bool {
			return f.status != schema.Held && f.status != schema.Denied
		}))
	}
	if len(s.Nodes) > maxEcho {
		return nil
	}
	for n, node := range s.Nodes {
		cue := r.rules.cue("adjective", node.Lower)
		if node.Lower == "off" {
			cue = r.rules.cue("verb", "cancel")
		}
		if cue != nil && cue.Status.Off() && !negates(s, n) {
			return r.again(s, n, verdict{status: cue.Status, cue: node.Text, rule: cue.Source, node: n, strong: true}, r.lastTold(s, maxPronoun, nil))
		}
	}
	return nil
}

// maxEcho is the longest sentence, in words and marks, that tells in one word how a plan stands.
const maxEcho = 4

// again tells of events once more, by another verdict.
func (r *reading) again(s *tree.Sentence, n int, v verdict, of []*frame) []*frame {
	var out []*frame
	for _, g := range of {
		f := *g
		f.sent, f.node, f.verb, f.own, f.merged, f.time, f.expr = s, n, n, nil, nil, nil, nil
		f.dates, f.near = nil, nil // they are words of the clause before
		f.verdict, f.of, f.reason = v, g, ""
		f.inferred = append(slices.Clone(g.inferred), "participants")
		r.setReason(&f)
		out = append(out, &f)
	}
	return out
}

// none is how the event of a noun with "no" stands: called off where it was to be ("there will be no visit") or
// where a plan for it was told before, otherwise denied.
func (r *reading) none(s *tree.Sentence, n, no int) verdict {
	v := verdict{status: schema.Denied, cue: s.Nodes[no].Text, node: no, strong: true}
	up := s.Nodes[n].Head
	if !s.IsVerb(up) || s.Nodes[n].Dep != "nsubj" && s.Nodes[n].Dep != "nsubjpass" && s.Nodes[n].Dep != "attr" {
		return v
	}
	if cue := r.verbCue(s, up); cue != nil && cue.Status != schema.Held {
		return v // "no visit is planned"
	}
	if onCondition(s, n, up) {
		v.drop = true
		return v
	}
	will := s.Any(s.ChildrenOf(up, "aux"), "will", "would")
	such := suchAs(s, n)
	if will && !such {
		return verdict{status: schema.Cancelled, cue: s.Nodes[no].Text, node: no, strong: true, future: true}
	}
	quoted := slices.ContainsFunc(s.Nodes[:n], func(k tree.Node) bool { return k.Text == ":" }) // "The palace: there was no call."
	if !such && !quoted && !r.claimed(s, up) && r.plannedBefore(s, n) {
		v.status = schema.Cancelled
	}
	return v
}

// onCondition tells whether a noun or its verb says what an event cannot be without: "there is no meeting without him" denies none.
func onCondition(s *tree.Sentence, n, v int) bool {
	return len(s.Prep(n, "without"))+len(s.Prep(v, "without")) > 0
}

// plannedBefore tells whether a plan for an event of the kind of a noun was told just before.
func (r *reading) plannedBefore(s *tree.Sentence, n int) bool {
	return len(r.lastPlans(s, maxAbsence, r.within, func(f *frame) bool {
		return slices.ContainsFunc(r.rules.trigger("noun", s.Nodes[n].Lemma), func(t *Trigger) bool { return t.Type == f.typ() })
	})) > 0
}

// reports are the nouns for what others have told; who rejects one denies it.
var reports = words("report", "rumour", "rumor", "allegation", "claim", "suggestion", "speculation", "account", "story", "assertion", "insinuation", "notion",
	"tale", "version", "information", "gossip", "hint", "innuendo", "whisper", "yarn", "legend", "theory", "contention", "accusation", "fable", "myth", "reporting", "chatter", "prediction", "forecast", "publication", "leak", "invention", "fabrication", "canard", "concoction", "falsehood", "slander", "libel", "calumny", "smear", "aspersion", "conjecture", "supposition", "surmise")

// ofHearsay tells whether a clause describes what others have told: "a claim that he called a lie", "a report denied by his office".
func ofHearsay(s *tree.Sentence, v int) bool {
	return (s.Nodes[v].Dep == "acl" || s.Nodes[v].Dep == "relcl") && hearsay(s, s.Nodes[v].Head)
}

// takesUp tells whether a noun with "a" stands after a comma and takes up the whole clause before: "had met him, a claim".
func takesUp(s *tree.Sentence, n int) bool {
	at := s.LeftEdge(n)
	return at > 0 && s.Nodes[at-1].Text == "," && s.Any(s.ChildrenOf(n, "det"), "a", "an") && s.Child(n, "cc") < 0
}

// hearsay tells whether n is what others have told: a report, or "talk of" something.
func hearsay(s *tree.Sentence, n int) bool {
	if s.Nodes[n].Lemma == "talk" {
		return s.Nodes[n].Tag == "NN" && len(s.Prep(n, "of", "about")) > 0
	}
	return reports[s.Nodes[n].Lemma]
}

// sourced is the report whose content a clause is that a parser hung from the paper that printed it or from the verb
// above: "denied a report in a Berlin paper that he would fly", "described as false a report that they had met"; -1 if
// it is none.
func sourced(s *tree.Sentence, n, up int) int {
	if !s.IsVerb(n) || !slices.ContainsFunc(s.Nodes[n].Children, func(c int) bool { return s.Nodes[c].Lower == "that" && c < n }) {
		return -1
	}
	switch s.Nodes[n].Dep {
	case "relcl", "acl":
		subject := s.Child(n, "nsubj", "nsubjpass")
		if prep := s.Nodes[up].Head; s.Nodes[up].Dep == "pobj" && hearsay(s, s.Nodes[prep].Head) && subject >= 0 && s.Nodes[subject].Lower != "that" {
			return s.Nodes[prep].Head
		}
	case "ccomp":
		for _, c := range s.ChildrenOf(up, "dobj", "prep") {
			k := c
			if s.Nodes[c].Dep == "prep" {
				k = s.Child(c, "pobj")
			}
			if k >= 0 && k < n && hearsay(s, k) && s.Child(k, "acl", "relcl") < 0 {
				return k
			}
		}
	}
	return -1
}

// calledFalse is the adjective that tells that what a report tells is untrue: "a false report that they had met"; -1 if
// there is none.
func (r *reading) calledFalse(s *tree.Sentence, n int) int {
	for _, c := range s.ChildrenOf(n, "amod") {
		if cue := r.rules.cue("predicate", s.Nodes[c].Lemma); hearsay(s, n) && cue != nil && cue.Status == schema.Denied {
			return c
		}
	}
	return -1
}
