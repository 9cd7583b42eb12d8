package event

import (
	"slices"
	"strings"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/schema"
)

// modal tells what an auxiliary makes of a verb.
var modal = map[string]schema.Status{"will": schema.Planned, "'ll": schema.Planned, "’ll": schema.Planned, "shall": schema.Planned, "would": schema.Planned, "'d": schema.Planned,
	"wo": schema.Planned, "need": schema.Planned, "may": schema.Possible, "might": schema.Possible, "could": schema.Possible, "can": schema.Possible, "should": schema.Possible, "must": schema.Possible}

// tense reads the verb group of v: auxiliaries, negation, form.
func (r *reading) tense(s *tree.Sentence, v int, old verdict) verdict {
	out := old
	if up := s.Nodes[v].Head; s.Nodes[v].Dep == "pcomp" && s.Nodes[up].Lower == "without" {
		out.drop = true
		return out
	}
	if replaced(s, v) {
		return verdict{status: schema.Cancelled, cue: s.Words(v-2, v), node: v, strong: true, future: true}
	}
	out = r.quality(s, v, modality(s, v, out))
	if cue := r.wishes(s, v); cue != nil && out.status == schema.Planned {
		out.status, out.rule = cue.Status, cue.Source // "would be welcome in Moscow"
	}
	if tag := s.Nodes[v].Tag; out.node < 0 && hasTo(s, v) && wasFirstTo(s, v) {
		out.strong = true
	} else if out.node < 0 && hasTo(s, v) && (tag == "VB" || tag == "VBN" && s.Child(v, "auxpass") >= 0 && !perfect(s, v)) {
		out.future = true // settled by what governs the infinitive
	}
	if w := sharing(s, v); out.node < 0 && hasTo(s, w) {
		out = ahead(s, w, out)
	}
	if d := s.Nodes[v].Dep; out.node < 0 && hasTo(s, v) && s.Nodes[v].Tag == "VBN" && (d == "ROOT" || d == "acl" || d == "relcl") && !perfect(s, v) {
		out = verdict{status: schema.Planned, cue: "to be " + s.Nodes[v].Text, node: v, strong: true, future: true} // "talks to be held in London"
	}
	if out.node < 0 && r.aboutTo(s, v) {
		out = verdict{status: schema.Planned, cue: s.Nodes[v].Text, node: v, strong: true, future: true}
	}
	if st := pending(s, v); st != "" && out.node < 0 {
		out = verdict{status: st, cue: s.Nodes[v].Text, node: v, strong: true, future: true}
	}
	if tag := s.Nodes[v].Tag; out.node < 0 && !out.future && (tag == "VBD" || tag == "VBN" || tag == "VBG" && s.Child(v, "aux") >= 0) {
		out.strong = true
	}
	if out.node < 0 && s.Nodes[v].Tag == "VB" && s.Any(s.ChildrenOf(v, "aux"), "did") {
		out.strong = true // "did receive him, his office confirmed"
	}
	if out.status == schema.Planned && would[strings.ToLower(out.cue)] && someDay(s, v) {
		out.status = schema.Possible
	}
	if r.inDoubt(s, v) && (out.status == schema.Planned || out.status == schema.Held && out.future) {
		out = verdict{status: schema.Possible, cue: "whether", node: v, strong: true, future: true}
	}
	if s.Nodes[v].Tag == "VBD" && out.status == schema.Held && nearlyDone(s, v) {
		return verdict{status: schema.Cancelled, cue: "nearly", node: v, strong: true} // "who nearly met him in February" did not
	}
	if negates(s, v) || notGoing(s, v) {
		return r.denial(s, v, out)
	}
	return out
}

// wasFirstTo tells whether an infinitive tells what somebody was the first, the last or the only one to do: "became the first leader to visit Kuwait on
// Monday". Who is or will be the first may do it yet.
func wasFirstTo(s *tree.Sentence, v int) bool {
	n := s.Nodes[v].Head
	if d := s.Nodes[v].Dep; d != "relcl" && d != "acl" || n > v || !foremost[s.Nodes[n].Lower] && !slices.ContainsFunc(s.ChildrenOf(n, "amod", "nummod", "det"), func(c int) bool { return foremost[s.Nodes[c].Lower] || s.Nodes[c].Tag == "JJS" }) {
		return false
	}
	be := s.Nodes[n].Head
	if d := s.Nodes[n].Dep; d != "attr" && d != "oprd" && d != "dobj" && d != "acomp" && d != "nsubj" {
		return false
	}
	return (s.Nodes[be].Lemma == "be" || s.Nodes[be].Lemma == "become") && !negates(s, be) && (s.Nodes[be].Tag == "VBD" && s.Child(be, "aux") < 0 || perfect(s, be) && modality(s, be, verdict{status: schema.Held, node: -1}).status == schema.Held)
}

// foremost are the words for who does something before, after or unlike all others.
var foremost = words("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "only", "last", "latest", "next-to-last")

// nearlyDone tells whether a verb in the past is told to have come close to what it tells: "nearly met him", but not "almost at once he met him".
func nearlyDone(s *tree.Sentence, v int) bool {
	return slices.ContainsFunc(s.ChildrenOf(v, "advmod"), func(k int) bool {
		return (s.Nodes[k].Lower == "nearly" || s.Nodes[k].Lower == "almost") && (k+1 >= len(s.Nodes) || s.Nodes[k+1].Lower != "at")
	})
}

// someDay tells whether a verb tells of what is to be at a time that nobody knows: "would go to Cuba one day".
func someDay(s *tree.Sentence, v int) bool {
	return slices.ContainsFunc(s.ChildrenOf(v, "npadvmod", "advmod"), func(k int) bool {
		return s.Nodes[k].Lower == "someday" || s.Nodes[k].Lower == "day" && s.Any(s.ChildrenOf(k, "nummod", "det"), "one", "some")
	})
}

// notGoing tells whether an infinitive is told not to be ahead, by a "not" before "going to" or "to": "is not going to visit Kuwait", "is not to
// visit Kuwait".
func notGoing(s *tree.Sentence, v int) bool {
	up := s.Nodes[v].Head
	if up == v || s.Nodes[v].Dep != "xcomp" || !hasTo(s, v) || !negates(s, up) {
		return false
	}
	return s.Nodes[up].Lower == "going" && s.Child(up, "aux") >= 0 || s.Nodes[up].Lemma == "be" && s.Child(up, "acomp", "attr", "aux") < 0 && !perfect(s, v)
}

// modality is what an auxiliary makes of a verb of which nothing was told yet; "would have met" was called off.
func modality(s *tree.Sentence, v int, out verdict) verdict {
	for _, a := range s.ChildrenOf(sharing(s, v), "aux", "auxpass") {
		if st, ok := modal[s.Nodes[a].Lower]; ok && out.status == schema.Held {
			out = verdict{status: st, cue: s.Nodes[a].Text, node: a, strong: true, future: true}
			if perfect(s, v) && (s.Nodes[a].Lower == "would" || s.Nodes[a].Lower == "could" || s.Nodes[a].Lower == "should") {
				out.status = schema.Cancelled
			}
			if perfect(s, v) && negates(s, v) && (s.Nodes[a].Lower == "can" || s.Nodes[a].Lower == "could" || s.Nodes[a].Lower == "ca") {
				return verdict{status: schema.Denied, cue: s.Nodes[a].Text + " not have", node: a, strong: true} // "cannot have met him"
			}
		}
	}
	return out
}

// sharing is the verb whose auxiliary goes with a verb: its own, or that of the one before it in a list where its group begins with a bare
// "be", or where a bare verb follows a passive: "will hold talks with Kok and be received by Queen Beatrix", "will be received by the queen and meet Kok".
func sharing(s *tree.Sentence, v int) int {
	for s.Nodes[v].Dep == "conj" && s.Child(v, "nsubj", "nsubjpass") < 0 {
		a := s.Child(v, "auxpass")
		if up := s.Nodes[v].Head; a < 0 && s.Nodes[v].Tag == "VB" {
			a = s.Child(up, "auxpass")
		}
		if a < 0 || s.Nodes[a].Lower != "be" || s.Child(v, "aux") >= 0 {
			break
		}
		v = s.Nodes[v].Head
	}
	return v
}

// quality lets the adjective speak that a verb says its subject to be.
func (r *reading) quality(s *tree.Sentence, v int, out verdict) verdict {
	for _, c := range s.ChildrenOf(v, "acomp") {
		cue := r.rules.cue("adjective", s.Nodes[c].Lower)
		if cue == nil && negates(s, v) {
			cue = r.rules.cue("complement", s.Nodes[c].Lower) // "is not welcome in Ankara"
		}
		if cue != nil && out.node < 0 {
			out = verdict{status: cue.Status, cue: s.Nodes[c].Text, rule: cue.Source, node: c, strong: true, future: true}
		}
	}
	return out
}

// ahead reads an infinitive after "be" or "be going": "is to meet", "was to have met".
func ahead(s *tree.Sentence, v int, out verdict) verdict {
	up := s.Nodes[v].Head
	if up == v || s.Nodes[v].Dep != "xcomp" {
		return out
	}
	switch {
	case s.Nodes[up].Lower == "going" && s.Child(up, "aux") >= 0:
		return verdict{status: schema.Planned, cue: "going to", node: up, strong: true, future: true}
	case s.Nodes[up].Lemma != "be":
		return out
	case s.Nodes[up].Lower == "were" && s.Nodes[up].Head != up && up < s.Child(up, "nsubj", "nsubjpass"):
		return verdict{status: schema.Possible, cue: "were to", node: up, strong: true, future: true} // "were he to come, they would protest"
	case perfect(s, v):
		return verdict{status: schema.Cancelled, cue: s.Nodes[up].Text + " to have", node: up, strong: true, future: true}
	}
	return verdict{status: schema.Planned, cue: s.Nodes[up].Text + " to", node: up, strong: true, future: true}
}

// denial turns the verdict of a verb group that is negated: a plan is none any more, an infinitive
// that is not to be ("decided not to go") is called off, and what was not so is denied if somebody
// says so and else no event.
func (r *reading) denial(s *tree.Sentence, v int, out verdict) verdict {
	switch {
	case r.neverMeant(s, v):
		return verdict{status: schema.Denied, cue: "never", node: v, strong: true}
	case out.status == schema.Held && (progressive(s, v) || hasTo(s, v) || r.toldComing(s, v)): // "is not coming after all"
		return verdict{status: schema.Cancelled, cue: "not", node: v, strong: true, future: true}
	case treating[s.Nodes[v].Lemma] && s.Child(v, "dobj") >= 0, speaksAbout(s, v): // "did not discuss trade" leaves open whether they met
		out.drop = true
	case out.status == schema.Held && s.Nodes[v].Tag == "VB" && asPlanned(s, v): // "did not go to Doha on Monday as planned"
		return verdict{status: schema.Cancelled, cue: "not", node: v, strong: true}
	case out.status == schema.Held && noSubject(s, v) && perfect(s, v): // "no president has been there since 1979"
		out.drop = true
	case out.status == schema.Held && (r.claimed(s, v) || noSubject(s, v)):
		return verdict{status: schema.Denied, cue: "not", node: v, strong: true}
	case out.status == schema.Held:
		out.drop = true
	case (out.status == schema.Planned || out.status == schema.Possible) && out.node >= 0 && s.Nodes[out.node].Dep == "acomp" && r.unsaid(s, out.node) != "":
		out.status = r.unsaid(s, out.node)
	case (out.status == schema.Planned || out.status == schema.Possible) && gainsaid(s, v):
		return verdict{status: schema.Denied, cue: "not", node: v, strong: true} // "will not visit Kuwait, as a daily reported"
	case out.status == schema.Planned || out.status == schema.Possible:
		out.status = schema.Cancelled
	}
	return out
}

// unsaid is the status where what an adjective says is denied: a meeting that "is not certain" is possible; empty for an
// adjective that tells none.
func (r *reading) unsaid(s *tree.Sentence, a int) schema.Status {
	if cue := r.rules.cue("complement", s.Nodes[a].Lower); cue != nil && r.rules.cue("adjective", s.Nodes[a].Lower) == nil {
		return cue.Negated
	}
	return ""
}

// treating are the verbs of talking whose object is what is talked of.
var treating = words("discuss", "review", "debate", "raise", "address", "broach", "mention")

// speaksAbout tells whether a verb is one of talking about something, and not with anybody: who "would not talk about it" kept silent.
func speaksAbout(s *tree.Sentence, v int) bool {
	l := s.Nodes[v].Lemma
	return (l == "talk" || l == "speak") && len(s.Prep(v, "about", "of")) > 0 && len(s.Prep(v, "with", "to")) == 0
}

// toldComing tells whether a progressive tells of what is ahead in the past tense of reported speech ("said that she was
// not coming") or with no verb to bear its tense ("Lavrov not coming after all").
func (r *reading) toldComing(s *tree.Sentence, v int) bool {
	if s.Nodes[v].Tag != "VBG" || r.rules.trigger("verb", s.Nodes[v].Lemma) == nil {
		return false
	}
	return s.Child(v, "aux") < 0 && s.Nodes[v].Dep == "ROOT" || r.claimed(s, v) && s.Child(v, "aux") >= 0 && !perfect(s, v)
}

// neverMeant tells whether an infinitive is told never to have been meant: "was never going to be in Canberra".
func (r *reading) neverMeant(s *tree.Sentence, v int) bool {
	up := s.Nodes[v].Head
	return up != v && hasTo(s, v) && s.Nodes[v].Dep == "xcomp" && s.IsVerb(up) && (s.Nodes[up].Lower == "going" || s.Nodes[up].Lemma == "be" || s.Nodes[up].Lemma == "mean") && never(s, up)
}

// inDoubt tells whether a clause is an open question or hangs on a condition: "whether they will
// meet", "would come if invited".
func (r *reading) inDoubt(s *tree.Sentence, v int) bool {
	for _, m := range s.ChildrenOf(v, "mark", "advmod") {
		if w := s.Nodes[m].Lower; w == "whether" || w == "if" && (s.Nodes[v].Dep == "ccomp" || unsure(s, s.Nodes[v].Head)) || perhaps[w] {
			return true
		}
	}
	if asked(s, v) {
		return true
	}
	for _, c := range s.ChildrenOf(v, "advcl") {
		if w := s.Nodes[c].Lower; w == "provided" || w == "providing" || w == "assuming" || w == "supposing" {
			return true
		}
		for _, m := range s.ChildrenOf(c, "mark") {
			if w := s.Nodes[m].Lower; w == "if" && !(m > 0 && s.Nodes[m-1].Lower == "even") && !asPlanned(s, c) || w == "provided" { // "even if" is no condition
				return true
			}
		}
	}
	return false
}

// resolving are the verbs of settling or knowing what is to be; denied, they leave it open.
var resolving = words("decide", "settle", "determine", "know", "resolve", "establish", "agree", "fix", "clear", "clarify", "see", "learn")

// unsure tells whether a verb says that something is not known: "it is unclear if", "it has not been settled if".
func unsure(s *tree.Sentence, v int) bool {
	if s.IsVerb(v) && resolving[s.Nodes[v].Lemma] && negates(s, v) {
		return true
	}
	return s.Any(s.ChildrenOf(v, "acomp"), "unclear", "uncertain", "unsure", "clear")
}

// progressive tells whether a verb is told as going on or about to be: "is coming".
func progressive(s *tree.Sentence, v int) bool {
	return s.Nodes[v].Tag == "VBG" && s.Any(s.ChildrenOf(v, "aux"), "is", "are", "'s", "’s", "am")
}

// noSubject tells whether a verb's subject is nobody: "no official travelled".
func noSubject(s *tree.Sentence, v int) bool {
	n := s.Child(v, "nsubj", "nsubjpass")
	if n < 0 {
		return false
	}
	d := s.Child(n, "det")
	if p := s.Child(n, "preconj"); p >= 0 && s.Nodes[p].Lower == "neither" {
		return true // "neither the president nor the premier"
	}
	return s.Nodes[n].Lower == "none" || s.Nodes[n].Lower == "nobody" || d >= 0 && s.Nodes[d].Lower == "no"
}

// pending tells how an event stands that a present tense makes a time or a condition of: "by the time
// they meet", "when he arrives" are ahead, "if they meet" may be; empty otherwise.
func pending(s *tree.Sentence, v int) schema.Status {
	if st := counted(s, v); st != "" {
		return st
	}
	if s.Nodes[v].Tag == "VBG" && s.Any(s.ChildrenOf(v, "aux"), "is", "are", "'s", "’s") && s.Any(s.ChildrenOf(v, "advmod"), "first") {
		return schema.Planned // "is travelling first to Rome"
	}
	if t := s.Nodes[v].Tag; t == "VBD" && s.Nodes[v].Dep == "advcl" && underWould(s, s.Nodes[v].Head) && !perfect(s, s.Nodes[v].Head) {
		return supposed(s, v)
	} else if t != "VBZ" && t != "VBP" {
		return ""
	}
	if h := s.Nodes[v].Head; s.Nodes[v].Dep == "relcl" && s.Nodes[h].Lower == "time" {
		return schema.Planned
	}
	if s.Nodes[v].Dep != "advcl" && s.Nodes[v].Dep != "pcomp" {
		return ""
	}
	for _, c := range s.ChildrenOf(v, "mark", "advmod") {
		switch s.Nodes[c].Lower {
		case "when", "before", "until", "once", "after":
			return schema.Planned
		case "if", "unless", "whether":
			if s.Nodes[c].Lower == "if" && asPlanned(s, v) {
				return schema.Planned
			}
			return schema.Possible
		}
	}
	return ""
}

// asPlanned tells whether the clause of a condition says that it is what is planned: "if he comes to Geneva as expected".
func asPlanned(s *tree.Sentence, v int) bool {
	for k := v + 1; k+1 < len(s.Nodes) && s.Nodes[k].Text != ","; k++ {
		if w := s.Nodes[k+1].Lower; s.Nodes[k].Lower == "as" && (w == "expected" || w == "planned" || w == "scheduled" || w == "announced") {
			return true
		}
	}
	return false
}

// counted tells how an event stands of which a perfect tense says how often it will have been: "it would be the
// first time that a president has met him" is ahead, and may be where that hangs on a condition; empty otherwise.
func counted(s *tree.Sentence, v int) schema.Status {
	noun := s.Nodes[v].Head
	if l := s.Nodes[noun].Lemma; l != "time" && l != "occasion" || noun == v || !perfect(s, v) {
		return ""
	}
	be := s.Nodes[noun].Head
	if !slices.ContainsFunc(s.ChildrenOf(be, "aux"), func(a int) bool { return modal[s.Nodes[a].Lower] == schema.Planned }) {
		return ""
	}
	for _, c := range s.ChildrenOf(be, "advcl") {
		if m := s.Child(c, "mark"); m >= 0 && s.Nodes[m].Lower == "if" {
			return schema.Possible
		}
	}
	return schema.Planned
}

// supposed is how an event stands that a past tense tells under a verb with "would": "it would be good if
// they met" imagines it, "would raise it when they met" has it ahead; empty if it tells neither.
func supposed(s *tree.Sentence, v int) schema.Status {
	for _, m := range s.ChildrenOf(v, "mark", "advmod") {
		switch s.Nodes[m].Lower {
		case "if":
			return schema.Possible
		case "when", "once", "before", "until", "after":
			return schema.Planned
		}
	}
	return ""
}

// would are the spellings of "would"; that "'d" may be "had" is not told apart.
var would = words("would", "'d", "’d")

// underWould tells whether "would" is an auxiliary of a verb.
func underWould(s *tree.Sentence, v int) bool {
	return slices.ContainsFunc(s.ChildrenOf(v, "aux"), func(a int) bool { return would[s.Nodes[a].Lower] })
}

// claimed tells whether a clause is somebody's statement: it stands in quotation marks or under a
// verb of saying. Who states that something was not so contradicts somebody who said it was.
func (r *reading) claimed(s *tree.Sentence, v int) bool {
	if s.InQuote[v] || gainsaid(s, v) {
		return true
	}
	up := s.Nodes[v].Head
	if up != v && s.Nodes[v].Dep == "conj" && r.claimed(s, up) {
		return true
	}
	if k := s.Child(v, "nsubj"); up != v && s.Nodes[v].Dep == "conj" && claims[s.Nodes[up].Lemma] && k > up && s.Child(up, "ccomp") >= 0 && s.Child(up, "ccomp") < up {
		return true // "Kok did not come, the ministry said, and Levy did not see him"
	}
	return up != v && s.Nodes[v].Dep == "ccomp" && claims[s.Nodes[up].Lemma] || interposed(s, v)
}

// gainsaid tells whether a clause stands against what others say: "contrary to reports", "whatever the radio says",
// "despite claims", "as reported by the press".
func gainsaid(s *tree.Sentence, v int) bool {
	for k, node := range s.Nodes {
		switch node.Lower {
		case "contrary":
			if k+1 < len(s.Nodes) && s.Nodes[k+1].Lower == "to" {
				return true
			}
		case "despite", "contradicting", "notwithstanding":
			if slices.ContainsFunc(s.ChildrenOf(k, "pobj", "dobj"), func(p int) bool { return hearsay(s, p) }) {
				return true
			}
		case "as":
			if up := node.Head; up != v && up > k && s.IsVerb(up) && (alleges[s.Nodes[up].Lemma] || s.Nodes[up].Lemma == "report" || s.Nodes[up].Lemma == "rumour") && s.Above(v, up) {
				return true
			}
		case "whatever":
			if up := node.Head; up != v && mention.Saying(s.Nodes[up].Lemma) {
				return true
			}
		}
	}
	return false
}

// interposed tells whether a clause names its source beside it: "according to Tehran", "never, she insists, met him".
func interposed(s *tree.Sentence, v int) bool {
	return slices.ContainsFunc(s.Nodes[v].Children, func(c int) bool {
		switch s.Nodes[c].Dep {
		case "prep":
			return s.Nodes[c].Lower == "according"
		case "parataxis", "ccomp", "advcl", "dep":
			first := slices.Min(s.Descend(c))
			if s.Nodes[first].Text == "," {
				first++
			}
			return claims[s.Nodes[c].Lemma] && s.Child(c, "nsubj") >= 0 && s.Child(c, "mark") < 0 && first > 0 && s.Nodes[first-1].Lower == ","
		}
		return false
	})
}

// claims are the verbs of stating something.
var claims = words("say", "tell", "write", "insist", "state", "declare", "maintain", "claim", "stress", "assert", "swear", "clarify", "tweet", "affirm", "concede", "aver", "avow", "contend", "underline", "underscore", "emphasise", "emphasize", "reiterate", "retort", "protest", "certify", "testify", "attest")

// perfect tells whether a verb group holds "have".
func perfect(s *tree.Sentence, v int) bool {
	return slices.ContainsFunc(s.ChildrenOf(v, "aux"), func(a int) bool { return s.Nodes[a].Lemma == "have" || s.Nodes[a].Lower == "'ve" })
}

// hasTo tells whether a verb is an infinitive with "to".
func hasTo(s *tree.Sentence, v int) bool {
	return s.Any(s.ChildrenOf(v, "aux"), "to")
}
