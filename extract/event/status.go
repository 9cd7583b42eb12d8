package event

import (
	"slices"
	"strings"

	"demarche/extract/tree"
	"demarche/schema"
)

// verdict is how an event stands and why.
type verdict struct {
	status schema.Status
	// cue is the word that told it and rule where the rule stands.
	cue, rule string
	// node is the cue's node; -1 if the tense told it.
	node int
	// strong tells that a word or tense of the event's own clause told it.
	strong bool
	// drop tells that the text says that there was none and nobody claimed one.
	drop bool
	// scene tells that the event only sets the scene of what the status was read from ("expected to
	// meet him during the visit").
	scene bool
	// future tells that the clause points to a time after the article.
	future bool
}

// statusOf reads how the event at a trigger stands, from its own verb group, the words that govern
// it, and the adjectives before it.
func (r *reading) statusOf(s *tree.Sentence, f *frame) verdict {
	v := verdict{status: schema.Held, node: -1}
	if f.rule.Status != "" {
		v.status, v.cue, v.strong = f.rule.Status, s.Nodes[f.node].Text, true
	}
	if s.IsVerb(f.node) && f.rule.POS == "verb" {
		v = r.tense(s, f.node, v)
	} else {
		v = r.nounCues(s, f.node, v)
	}
	return r.above(s, f, v)
}

// nounCues reads the adjectives of a noun and the tense or cue of the verb that it hangs from.
func (r *reading) nounCues(s *tree.Sentence, n int, v verdict) verdict {
	if d := s.Child(n, "det"); d >= 0 && s.Nodes[d].Lower == "no" {
		return verdict{status: schema.Denied, cue: s.Nodes[d].Text, node: d, strong: true}
	}
	for _, c := range s.ChildrenOf(n, "amod", "compound", "acl", "relcl", "nmod") {
		word := s.Nodes[c].Lower
		if cue := r.rules.cue("adjective", word); cue != nil {
			return verdict{status: cue.Status, cue: word, rule: cue.Source, node: c, strong: cue.Status != schema.Held}
		}
		if s.Nodes[c].Dep == "acl" || s.Nodes[c].Dep == "relcl" {
			if cue := r.verbCue(s, c); cue != nil && cue.Status != schema.Held {
				return verdict{status: cue.Status, cue: s.Nodes[c].Text, rule: cue.Source, node: c, strong: true}
			}
			if hasTo(s, c) && dated[s.Nodes[c].Lemma] {
				return verdict{status: schema.Planned, cue: s.Words(max(0, c-1), c+1), node: c, strong: true, future: true}
			}
			if b := s.Child(c, "auxpass"); b >= 0 && s.Nodes[b].Lower == "being" {
				v.strong = true
			}
		}
	}
	return v
}

// modal tells what an auxiliary makes of a verb.
var modal = map[string]schema.Status{"will": schema.Planned, "'ll": schema.Planned, "’ll": schema.Planned, "shall": schema.Planned, "would": schema.Planned, "'d": schema.Planned,
	"wo": schema.Planned, "may": schema.Possible, "might": schema.Possible, "could": schema.Possible, "can": schema.Possible, "should": schema.Possible, "must": schema.Possible}

// tense reads the verb group of v: auxiliaries, negation, form.
func (r *reading) tense(s *tree.Sentence, v int, old verdict) verdict {
	out := old
	negated := s.Child(v, "neg") >= 0 || noSubject(s, v)
	for _, a := range s.ChildrenOf(v, "aux", "auxpass") {
		if st, ok := modal[s.Nodes[a].Lower]; ok && out.status == schema.Held {
			out = verdict{status: st, cue: s.Nodes[a].Text, node: a, strong: true, future: true}
			if perfect(s, v) && (s.Nodes[a].Lower == "would" || s.Nodes[a].Lower == "could" || s.Nodes[a].Lower == "should") {
				out.status = schema.Cancelled
			}
		}
	}
	for _, c := range s.ChildrenOf(v, "acomp") {
		if cue := r.rules.cue("adjective", s.Nodes[c].Lower); cue != nil && out.node < 0 {
			out = verdict{status: cue.Status, cue: s.Nodes[c].Text, rule: cue.Source, node: c, strong: true, future: true}
		}
	}
	if out.node < 0 && s.Nodes[v].Tag == "VB" && hasTo(s, v) {
		out.future = true // settled by what governs the infinitive
	}
	if be := s.Nodes[v].Head; out.node < 0 && hasTo(s, v) && be != v && s.Nodes[be].Lemma == "be" && s.Nodes[v].Dep == "xcomp" {
		out = verdict{status: schema.Planned, cue: s.Nodes[be].Text + " to", node: be, strong: true, future: true}
		if perfect(s, v) { // "was to have met"
			out.status, out.cue = schema.Cancelled, s.Nodes[be].Text+" to have"
		}
	}
	if up := s.Nodes[v].Head; out.node < 0 && hasTo(s, v) && s.Nodes[v].Dep == "xcomp" && s.Nodes[up].Lower == "going" && s.Child(up, "aux") >= 0 {
		out = verdict{status: schema.Planned, cue: "going to", node: up, strong: true, future: true}
	}
	if st := pending(s, v); st != "" && out.node < 0 {
		out = verdict{status: st, cue: s.Nodes[v].Text, node: v, strong: true, future: true}
	}
	if tag := s.Nodes[v].Tag; out.node < 0 && !out.future && (tag == "VBD" || tag == "VBN" || tag == "VBG" && s.Child(v, "aux") >= 0) {
		out.strong = true
	}
	if negated {
		out.drop = out.status == schema.Held
		if out.drop && progressive(s, v) { // "is not coming after all"
			out = verdict{status: schema.Cancelled, cue: "not", node: v, strong: true, future: true}
		}
		if out.drop && (r.claimed(s, v) || noSubject(s, v)) {
			out = verdict{status: schema.Denied, cue: "not", node: v, strong: true}
		}
		if out.status == schema.Planned || out.status == schema.Possible {
			out.status = schema.Cancelled
		}
	}
	return out
}

// progressive tells whether a verb is told as going on or about to be: "is coming".
func progressive(s *tree.Sentence, v int) bool {
	return s.Nodes[v].Tag == "VBG" && slices.ContainsFunc(s.ChildrenOf(v, "aux"), func(a int) bool {
		w := s.Nodes[a].Lower
		return w == "is" || w == "are" || w == "'s" || w == "’s" || w == "am"
	})
}

// noSubject tells whether a verb's subject is nobody: "no official travelled".
func noSubject(s *tree.Sentence, v int) bool {
	n := s.Child(v, "nsubj", "nsubjpass")
	if n < 0 {
		return false
	}
	d := s.Child(n, "det")
	return s.Nodes[n].Lower == "none" || s.Nodes[n].Lower == "nobody" || d >= 0 && s.Nodes[d].Lower == "no"
}

// pending tells how an event stands that a present tense makes a time or a condition of: "by the time
// they meet", "when he arrives" are ahead, "if they meet" may be; empty otherwise.
func pending(s *tree.Sentence, v int) schema.Status {
	if t := s.Nodes[v].Tag; t != "VBZ" && t != "VBP" {
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
			return schema.Possible
		}
	}
	return ""
}

// claimed tells whether a clause is somebody's statement: it stands in quotation marks or under a
// verb of saying. Who states that something was not so contradicts somebody who said it was.
func (r *reading) claimed(s *tree.Sentence, v int) bool {
	if s.InQuote[v] {
		return true
	}
	up := s.Nodes[v].Head
	return up != v && s.Nodes[v].Dep == "ccomp" && claims[s.Nodes[up].Lemma]
}

// claims are the verbs of stating something.
var claims = words("say", "tell", "write", "insist", "state", "declare", "maintain", "claim", "stress", "assert", "swear", "clarify", "tweet")

// perfect tells whether a verb group holds "have".
func perfect(s *tree.Sentence, v int) bool {
	return slices.ContainsFunc(s.ChildrenOf(v, "aux"), func(a int) bool { return s.Nodes[a].Lemma == "have" || s.Nodes[a].Lower == "'ve" })
}

// hasTo tells whether a verb is an infinitive with "to".
func hasTo(s *tree.Sentence, v int) bool {
	return slices.ContainsFunc(s.ChildrenOf(v, "aux"), func(a int) bool { return s.Nodes[a].Lower == "to" })
}

// verbCue returns the cue of a verb with its particle or object ("put off", "take place").
func (r *reading) verbCue(s *tree.Sentence, v int) *Cue {
	lemma := s.Nodes[v].Lemma
	for _, c := range s.Nodes[v].Children {
		n := s.Nodes[c]
		if n.Dep == "prt" || n.Dep == "advmod" || n.Dep == "dobj" || n.Dep == "prep" {
			if cue := r.rules.cue("verb", lemma+" "+n.Lower); cue != nil {
				return cue
			}
			for _, p := range s.ChildrenOf(c, "pobj") {
				if cue := r.rules.cue("verb", lemma+" "+n.Lower+" "+s.Nodes[p].Lower); cue != nil {
					return cue
				}
			}
		}
	}
	if s.Nodes[v].Tag == "JJ" {
		return r.rules.cue("adjective", s.Nodes[v].Lower)
	}
	return r.rules.cue("verb", lemma)
}

// rank orders statuses by how much they overrule what hangs below them: a denied plan is denied, a
// postponed visit that was agreed is postponed.
var rank = map[schema.Status]int{schema.Held: 0, schema.Planned: 1, schema.Possible: 2, schema.Postponed: 4, schema.Cancelled: 4, schema.Denied: 5}

// above climbs from the trigger to the root and lets the words on the way speak.
func (r *reading) above(s *tree.Sentence, f *frame, v verdict) verdict {
	n, scene := f.node, false
	if f.rule.Status == schema.Possible && f.rule.POS == "verb" {
		return v
	}
	for range len(s.Nodes) {
		up := s.Nodes[n].Head
		if up == n {
			break
		}
		if s.Nodes[n].Dep == "conj" {
			v = r.shared(s, f, n, up, v)
			n = up
			continue
		}
		if !carries(s, n, up) {
			break
		}
		if s.Nodes[n].Dep == "prep" && adjunct(s, n) {
			scene = scene || !v.strong
		}
		if v.strong && scene {
			break
		}
		v = r.step(s, f, n, up, v)
		n = up
	}
	if v.scene = scene && v.status != schema.Held; v.scene {
		v.status = schema.Planned // what is hoped for or put off is to take place there
	}
	return v
}

// shared gives a coordinated verb the auxiliaries of the first ("will visit China and meet Xi").
func (r *reading) shared(s *tree.Sentence, f *frame, n, up int, v verdict) verdict {
	bare := s.IsVerb(n) && s.IsVerb(up) && s.Child(n, "aux", "auxpass", "nsubj") < 0 && s.Nodes[n].Tag == s.Nodes[up].Tag
	if !bare || v.node >= 0 {
		return v
	}
	t := r.tense(s, up, v)
	t.drop = false
	return t
}

// carries tells whether what governs n speaks for the event below: complements and objects do,
// adjuncts of time and clauses beside it do not.
func carries(s *tree.Sentence, n, up int) bool {
	switch s.Nodes[n].Dep {
	case "xcomp", "ccomp", "dobj", "nsubjpass", "nsubj", "acl", "pcomp", "attr", "oprd", "acomp", "csubj", "csubjpass", "agent", "compound", "pobj":
		return true
	case "prep", "dative":
		w := s.Nodes[n].Lower
		return w == "of" || w == "for" || w == "on" || w == "to" || w == "about" || w == "from" || w == "in" || w == "with" || w == "during" || w == "at"
	case "advcl":
		return false
	}
	return false
}

// step lets one governor speak.
func (r *reading) step(s *tree.Sentence, f *frame, n, up int, v verdict) verdict {
	node := s.Nodes[up]
	switch {
	case s.IsVerb(up) || node.Tag == "MD":
		return r.verbStep(s, f, n, up, v)
	case node.Tag == "JJ" || node.Tag == "RB":
		if cue := r.rules.cue("adjective", node.Lower); cue != nil && rank[cue.Status] >= rank[v.status] {
			return verdict{status: cue.Status, cue: node.Text, rule: cue.Source, node: up, strong: true, future: true}
		}
	case s.IsNoun(up):
		if cue := r.rules.cue("noun", node.Lemma); cue != nil && rank[cue.Status] >= rank[v.status] && s.Nodes[n].Dep != "nsubj" {
			out := verdict{status: cue.Status, cue: node.Text, rule: cue.Source, node: up, strong: true, future: true}
			if d := s.Child(up, "det"); d >= 0 && s.Nodes[d].Lower == "no" && cue.Negated != "" {
				out.status = cue.Negated
			}
			return out
		}
	}
	return v
}

// grants are the verbs that turn a wish into a plan.
var grants = words("accept", "agree", "approve", "grant", "confirm")

// margins are the words for the edge of a gathering.
var margins = words("sideline", "margin", "fringe", "edge")

// adjunct tells whether the event reaches the verb through a preposition that only sets the scene:
// "spoke during his visit" says nothing of how the visit stands but its tense.
func adjunct(s *tree.Sentence, n int) bool {
	if p := s.Child(n, "pobj"); p >= 0 && s.Nodes[n].Lower == "on" && margins[s.Nodes[p].Lemma] {
		return true
	}
	return s.Nodes[n].Dep == "prep" && !slices.Contains([]string{"to", "on", "for", "of", "about"}, s.Nodes[n].Lower)
}

// setting are the prepositions of a scene that is there when what the verb tells happens.
var setting = words("during", "at", "on", "in")

// adjunctStep lets a verb speak whose scene the event is: its tense makes a plan of it, its past makes
// sure that the event was there.
func (r *reading) adjunctStep(s *tree.Sentence, n, up int, v verdict) verdict {
	if t := r.tense(s, up, verdict{status: schema.Held, node: -1}); t.strong && t.status == schema.Held && v.node < 0 && setting[s.Nodes[n].Lower] && !claims[s.Nodes[up].Lemma] {
		v.strong = true
	}
	if t := r.tense(s, up, verdict{status: schema.Held, node: -1}); t.future && !v.strong && v.status == schema.Held {
		t.drop, t.strong = false, false
		if t.status == schema.Cancelled {
			t.status = schema.Planned
		}
		return t
	}
	return v
}

// verbStep lets a governing verb speak: its cue, its tense where it carries the event ("will hold
// talks"), and its denial.
func (r *reading) verbStep(s *tree.Sentence, f *frame, n, up int, v verdict) verdict {
	cue := r.verbCue(s, up)
	negated := s.Child(up, "neg") >= 0
	if adjunct(s, n) {
		return r.adjunctStep(s, n, up, v)
	}
	if s.Nodes[n].Dep == "prep" && v.node < 0 && (cue == nil || cue.Status == schema.Held) && light[s.Nodes[up].Lemma] {
		if t := r.tense(s, up, verdict{status: schema.Held, node: -1}); t.strong && !t.drop {
			return t
		}
	}
	if cue != nil && cue.Status == schema.Held {
		t := r.tense(s, up, verdict{status: schema.Held, node: -1})
		if v.strong && v.status == schema.Planned && t.status == schema.Possible {
			return v // who may attend a summit that is set does not make it doubtful
		}
		if rank[t.status] > rank[v.status] || t.drop {
			return t
		}
		v.strong = v.strong || t.strong && v.node < 0
		return v
	}
	if cue == nil {
		if dep := s.Nodes[n].Dep; (dep == "dobj" || dep == "nsubjpass" || dep == "nsubj") && v.node < 0 {
			t := r.tense(s, up, verdict{status: schema.Held, node: -1})
			t.drop = false
			if rank[t.status] > rank[v.status] {
				return t
			}
			v.strong = v.strong || dep == "nsubj" && s.Nodes[up].Tag == "VBD" && s.Nodes[up].Lemma != "be" // "the talks produced a decision"
		}
		return v
	}
	if cue.Status == schema.Denied && strings.HasPrefix(s.Nodes[n].Dep, "nsubj") && s.Nodes[n].Dep != "nsubjpass" {
		return v
	}
	if !negated && v.status == schema.Possible && grants[s.Nodes[up].Lemma] {
		return verdict{status: schema.Planned, cue: s.Nodes[up].Text, rule: cue.Source, node: up, strong: true, future: true}
	}
	if !negated && (rank[cue.Status] < rank[v.status] || v.strong && v.status == schema.Planned && cue.Status == schema.Possible) {
		return v
	}
	out := verdict{status: cue.Status, cue: s.Nodes[up].Text, rule: cue.Source, node: up, strong: true, future: true}
	if negated && cue.Negated != "" {
		out.status = cue.Negated
	}
	if t := r.tense(s, up, verdict{status: schema.Held, node: -1}); t.status == schema.Possible && rank[t.status] > rank[out.status] {
		out.status = schema.Possible
	}
	return out
}
