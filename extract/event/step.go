package event

import (
	"cmp"
	"slices"
	"strings"

	"demarche/extract/tree"
	"demarche/schema"
)

// recalling are the verbs by which a country calls back those whom it was to send.
var recalling = words("withdraw", "recall", "pull", "hold", "retain")

// step lets one governor speak.
func (r *reading) step(s *tree.Sentence, f *frame, n, up int, v verdict) verdict {
	node := s.Nodes[up]
	switch {
	case s.IsVerb(up) || node.Tag == "MD":
		return r.verbStep(s, f, n, up, v)
	case (node.Lower == "happy" || node.Lower == "glad") && s.Nodes[n].Lemma == "be":
		return v // who is glad to be there is there
	case node.Lower == "open" && s.Nodes[n].Dep == "nsubj" && !v.strong: // "talks open on Thursday", read as an adjective
		return verdict{status: schema.Planned, cue: node.Text, node: up, future: true}
	case (node.Tag == "JJ" || node.Tag == "RB") && tooEarly(s, up) && !v.status.Off():
		v.drop = true
		return v
	case node.Tag == "JJ" && hasTo(s, n) && s.Any(s.ChildrenOf(up, "advmod"), "too"):
		return verdict{status: schema.Cancelled, cue: "too " + node.Text, node: up, strong: true, future: true} // "was too busy to see him"
	case v.status == schema.Held && notAble(s, f.node, n, up):
		return verdict{status: schema.Cancelled, cue: "not " + node.Text, node: up, strong: true, future: true}
	case node.Tag == "JJ" || node.Tag == "RB":
		return r.adjectiveStep(s, n, up, v)
	case s.IsNoun(up):
		return r.nounStep(s, n, up, v)
	}
	return v
}

// notAble tells whether an infinitive that tells of an event, by itself or by its object, is what somebody was not able to do: "was
// not able to hold the talks"; what he was not able to do at an event is another matter.
func notAble(s *tree.Sentence, event, n, up int) bool {
	own := event == n || s.Nodes[event].Dep == "dobj" && s.Nodes[event].Head == n
	return own && s.Nodes[up].Lower == "able" && hasTo(s, n) && s.IsVerb(s.Nodes[up].Head) && negates(s, s.Nodes[up].Head)
}

// adjectiveStep lets an adjective speak that governs an event.
func (r *reading) adjectiveStep(s *tree.Sentence, n, up int, v verdict) verdict {
	node := s.Nodes[up]
	cue := cmp.Or(r.rules.cue("adjective", node.Lower), r.rules.cue("complement", node.Lower))
	switch {
	case unsaid(s, n, up):
		return r.unsaidStep(s, n, up, v)
	case node.Lower == "able" && s.IsVerb(node.Head) && negates(s, node.Head): // "will not be able to come"
		if cue = r.rules.cue("complement", "unable"); rank[cue.Status] >= rank[v.status] {
			return verdict{status: cue.Status, cue: node.Text, rule: cue.Source, node: up, strong: true, future: true}
		}
		return v
	case node.Lower == "aware" && s.IsVerb(node.Head) && negates(s, node.Head):
		return verdict{status: schema.Denied, cue: node.Text, node: node.Head, strong: true} // "was not aware of any meeting"
	case cue == nil:
		return v
	case s.Nodes[n].Dep == "xcomp" && v.node == n && v.status.Off() && (cue.Status == schema.Possible || cue.Status == schema.Planned):
		return verdict{status: schema.Planned, cue: node.Text, rule: cue.Source, node: up, strong: true, future: true} // "likely to postpone the visit"
	case rank[cue.Status] >= rank[v.status]:
		return verdict{status: cue.Status, cue: node.Text, rule: cue.Source, node: up, strong: true, future: true}
	}
	return v
}

// nounStep lets a noun speak that governs an event.
func (r *reading) nounStep(s *tree.Sentence, n, up int, v verdict) verdict {
	node := s.Nodes[up]
	off := v.status.Off() || v.stands
	switch {
	case pressing[node.Lemma] && s.IsVerb(n) && v.node == n && off:
		return verdict{status: schema.Planned, cue: node.Text, node: up, strong: true, future: true, stands: true} // "calls to cancel the visit"
	case s.Nodes[n].Lower == "of" && raising[node.Lemma] && off:
		return verdict{status: schema.Planned, cue: node.Text, node: up, strong: true, future: true} // "the question of delaying the visit"
	case hearsay(s, up) && off:
		if k := r.calledFalse(s, up); k >= 0 {
			return verdict{status: schema.Planned, cue: s.Nodes[k].Text, node: k, strong: true, future: true, stands: true} // "a false report that it was put off"
		}
		return v // rumours that it was put off; the verb that denies them speaks
	case r.calledFalse(s, up) >= 0:
		k := r.calledFalse(s, up)
		return verdict{status: schema.Denied, cue: s.Nodes[k].Text, node: k, strong: true}
	}
	if s.Nodes[n].Dep == "prep" && adjunct(s, n) && r.rules.trigger("noun", node.Lemma) != nil {
		return v // "talks in two separate meetings"
	}
	if s.Nodes[n].Lower == "on" && node.Lemma == "hope" {
		return v // who pins his hopes on a summit hopes for what it may bring
	}
	if seized(s, up) {
		return v
	}
	if node.Lemma == "difficulty" && s.Nodes[n].Dep == "prep" && s.Child(n, "pcomp") < 0 {
		return v // "difficulties in the talks"; there are some "in arranging talks" that may not be
	}
	if instigated(s, n, up) && v.status == schema.Held {
		return verdict{status: schema.Possible, cue: node.Text, node: up, strong: true, future: true}
	}
	no := noneLeft(s, up)
	if node.Lemma == "agenda" && s.Nodes[n].Lower == "of" && inPast(s, up) {
		return v // "it was high on the agenda of the talks"
	}
	if node.Lemma == "acceptance" && v.status == schema.Possible && s.Nodes[n].Lower == "of" {
		return verdict{status: schema.Planned, cue: node.Text, node: up, strong: true, future: true}
	}
	if nothingTo(s, n, up) {
		if off {
			return verdict{status: schema.Planned, cue: node.Text, node: up, strong: true, future: true}
		}
		return verdict{status: schema.Denied, cue: node.Text, node: up, strong: true}
	}
	if wanting(s, n, up) {
		return verdict{status: schema.Cancelled, cue: node.Text, node: up, strong: true, future: true}
	}
	if cue := r.provision(s, n, up); cue != nil && rank[cue.Status] >= rank[v.status] {
		return verdict{status: cue.Status, cue: node.Text, rule: cue.Source, node: up, strong: cue.Status.Off(), future: true}
	}
	if cue := r.rules.cue("noun", node.Lemma); cue != nil && (rank[cue.Status] >= rank[v.status] || no && cue.Negated == schema.Denied) && s.Nodes[n].Dep != "nsubj" {
		out := verdict{status: cue.Status, cue: node.Text, rule: cue.Source, node: up, strong: true, future: true}
		if no && cue.Negated != "" {
			out.status = cue.Negated
		}
		if out.status == schema.Denied && off {
			out.status = schema.Planned // "no truth in reports that it would be delayed"
		}
		return out
	}
	return v
}

// pressing are the nouns under which calling off is talk: the plan stands.
var pressing = words("call", "demand", "appeal", "pressure", "threat", "suggestion", "proposal", "petition", "campaign", "advice", "reason", "plan", "intention", "need", "cause", "temptation", "attempt", "effort", "bid")

// raising are the nouns for what is talked of and not settled; who talks of calling off has not called off.
var raising = words("question", "issue", "matter", "idea", "possibility", "prospect", "chance", "risk", "talk", "option", "thought", "likelihood")

// grants are the verbs that turn a wish into a plan.
var grants = words("accept", "agree", "approve", "grant", "confirm")

// margins are the words for the edge of a gathering.
var margins = words("sideline", "margin", "fringe", "edge")

// atMargin tells whether a preposition leads to the edge of a gathering: "on the margins of".
func atMargin(s *tree.Sentence, n int) bool {
	p := s.Child(n, "pobj")
	return p >= 0 && s.Nodes[n].Lower == "on" && margins[s.Nodes[p].Lemma]
}

// adjunct tells whether the event reaches the verb through a preposition that only sets the scene:
// "spoke during his visit" says nothing of how the visit stands but its tense.
func adjunct(s *tree.Sentence, n int) bool {
	if p := s.Child(n, "pobj"); atMargin(s, n) || onLanding(s, n) || p >= 0 && s.Nodes[n].Lower == "on" && lineAt(s, p) {
		return true
	}
	if n == 0 && s.Nodes[n].Dep == "prep" && s.Nodes[n].Lower == "on" {
		return true // "On the visit of his counterpart, he denied a report": what is spoken of
	}
	if up := s.Nodes[n].Head; s.Nodes[n].Lower == "as" && tendering[s.Nodes[up].Lemma] && s.Any(s.ChildrenOf(n, "pobj"), "venue", "site", "place", "location") {
		return false // "offered Oslo as a venue for talks"
	}
	if s.Nodes[n].Lower == "as" && slices.ContainsFunc(s.ChildrenOf(n, "pobj"), func(p int) bool { return hearsay(s, p) }) {
		return false // "dismissed as nonsense a report that he had met him"
	}
	if s.Nodes[n].Lower == "from" && s.Child(n, "pcomp") >= 0 {
		return false // "barred him from entering"
	}
	if away := s.Nodes[n].Head; s.Nodes[n].Lower == "from" && s.Nodes[away].Lower == "away" && s.Child(s.Nodes[away].Head, "auxpass", "dobj") < 0 {
		return false // "stayed away from the talks"; reporters "were kept away from them"
	}
	if s.Nodes[n].Lower == "from" && (s.Nodes[s.Nodes[n].Head].Lower == "absent" || retires(s, s.Nodes[n].Head)) {
		return false
	}
	if up := s.Nodes[n].Head; s.Nodes[n].Lower == "in" && (s.Nodes[up].Lemma == "interest" || s.Nodes[up].Lower == "interested") {
		return false
	}
	return s.Nodes[n].Dep == "prep" && !slices.Contains([]string{"to", "on", "for", "of", "about"}, s.Nodes[n].Lower)
}

// tendering are the verbs by which a place is proposed.
var tendering = words("offer", "propose", "suggest", "float", "mention")

// retires tells whether a verb tells that its subject takes no part in what he was to: "withdrew from the summit", "has cried off from a trip".
func retires(s *tree.Sentence, v int) bool {
	if !s.IsVerb(v) || s.Child(v, "dobj", "auxpass") >= 0 {
		return false
	}
	switch s.Nodes[v].Lemma {
	case "withdraw", "recoil", "retire":
		return true
	case "back", "pull", "drop", "bow", "cry", "opt", "beg", "shy":
		return s.Any(s.ChildrenOf(v, "prt", "advmod", "prep"), "out", "off", "away")
	}
	return false
}

// onLanding tells whether a preposition tells when something else happened: "on his arrival called for peace".
func onLanding(s *tree.Sentence, n int) bool {
	p := s.Child(n, "pobj")
	return p >= 0 && (s.Nodes[n].Lower == "on" || s.Nodes[n].Lower == "upon") && landings[s.Nodes[p].Lemma]
}

// landings are the nouns that after "on" tell when something else happened.
var landings = words("arrival", "return", "departure")

// setting are the prepositions of a scene that is there when what the verb tells happens.
var setting = words("during", "at", "on", "in")

// adjunctStep lets a verb speak whose scene the event is: its tense makes a plan of it, its past makes
// sure that the event was there.
func (r *reading) adjunctStep(s *tree.Sentence, n, up int, v verdict) verdict {
	if failedTo(s, up) && v.node < 0 && v.status == schema.Held {
		v.strong = true // "failed to agree at a meeting in Rome"
		return v
	}
	if cue := r.verbCue(s, up); cue != nil && cue.Status == schema.Planned && v.node < 0 && v.status == schema.Held && present(s, up) {
		return verdict{status: schema.Planned, cue: s.Nodes[up].Text, rule: cue.Source, node: up, future: true}
	}
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

// failedTo tells whether a verb is the infinitive of what somebody failed to do or was unable to: he was there.
func failedTo(s *tree.Sentence, v int) bool {
	up := s.Nodes[v].Head
	if l := s.Nodes[up].Lower; s.Nodes[v].Dep == "xcomp" && (l == "unable" || l == "able" && negates(s, s.Nodes[up].Head)) {
		return s.Nodes[s.Nodes[up].Head].Tag == "VBD"
	}
	past := s.Nodes[up].Tag == "VBD" || s.Nodes[up].Tag == "VBN" && s.Any(s.ChildrenOf(up, "aux"), "have", "has", "had")
	return s.Nodes[v].Dep == "xcomp" && s.Nodes[up].Lemma == "fail" && past && !negates(s, up)
}

// governor returns the cue by which a verb speaks for its argument n: what it says of it ("is
// unlikely", "called it false"), its own phrase, what it raises ("is expected to be put off"), or its
// lemma; nil if it is none.
func (r *reading) governor(s *tree.Sentence, n, up int) *Cue {
	if s.Nodes[up].Lemma == "suppose" && perfect(s, n) {
		return nil // "is supposed to have met" is a rumour
	}
	dep := s.Nodes[n].Dep
	subject := dep == "nsubj" || dep == "nsubjpass" || dep == "csubj" || dep == "csubjpass"
	if subject || dep == "ccomp" && (s.Nodes[up].Lemma == "be" || s.Nodes[up].Lemma == "remain") || (dep == "dobj" || dep == "oprd") && hearsay(s, n) || dep == "dobj" && s.Child(up, "oprd") >= 0 {
		if cue, _ := r.predicate(s, up); cue != nil {
			return cue
		}
	}
	if a := s.Child(up, "acomp"); a >= 0 && dep == "ccomp" && s.Nodes[up].Lemma == "be" && s.Any(s.ChildrenOf(up, "nsubj"), "it") {
		if cue := r.rules.cue("complement", s.Nodes[a].Lower); cue != nil {
			return cue // "it is not certain that he will go"
		}
	}
	if dep == "nsubjpass" && wasNotHeld(s, up) {
		return r.rules.cue("verb", "take place")
	}
	if subject && r.waits(s, up) {
		return r.rules.cue("verb", "postpone")
	}
	if cue := r.phraseCue(s, up); cue != nil {
		return cue
	}
	if w := s.Nodes[n].Lower; s.Nodes[up].Lemma == "ask" && (w == "about" || w == "on") {
		return nil // who "was asked about the visit" asks for none
	}
	if cue := cmp.Or(r.wishes(s, up), r.airs(s, n, up)); cue != nil {
		return cue
	}
	if dep == "dobj" && s.Nodes[up].Lemma == "deny" && (s.Child(up, "dative") >= 0 || s.Child(up, "nsubjpass") >= 0) && !hearsay(s, n) {
		return r.rules.cue("verb", "refuse") // "was denied a meeting with him"
	}
	if subject && planNouns[s.Nodes[n].Lemma] && s.Nodes[up].Lemma == "collapse" {
		return r.rules.cue("verb", "cancel") // talks that collapse were held, plans for them were not
	}
	if dep == "dobj" && groups[s.Nodes[n].Lemma] && recalling[s.Nodes[up].Lemma] {
		return r.rules.cue("verb", "cancel")
	}
	if x := raised(s, up); subject && x >= 0 {
		if cue := r.verbCue(s, x); cue != nil && (cue.Status != schema.Held || cue.Negated != "" && negates(s, x)) {
			return cue
		}
	}
	if dep == "dobj" && r.movedUp(s, up) {
		return r.rules.cue("verb", "schedule") // "has brought the visit forward"
	}
	if subject && (r.moved(s, up) || r.begsOff(s, up) && shifting[s.Nodes[up].Lemma]) || dep == "dobj" && r.moves(s, n, up) {
		return r.rules.cue("verb", "postpone")
	}
	if subject || dep == "dobj" {
		if x := r.lastWord(s, n, up); x != nil {
			return x
		}
	}
	return r.verbCue(s, up)
}

// verbStep lets a governing verb speak: its cue, its tense where it carries the event ("will hold
// talks"), and its denial.
func (r *reading) verbStep(s *tree.Sentence, f *frame, n, up int, v verdict) verdict {
	if t, ok := r.permitted(s, n, up, v); ok {
		return t
	}
	if gonePast(s, n, up) && v.status == schema.Held {
		v.strong = true
		return v
	}
	if whatWas(s, up) && (s.Nodes[n].Dep == "attr" || s.Nodes[n].Dep == "xcomp") {
		return v
	}
	cue := r.governor(s, n, up)
	if _, at := r.predicate(s, up); cue != nil && at >= 0 && s.Nodes[at].Dep == "acomp" && s.Child(at, "neg") >= 0 && !negates(s, up) && cue.Negated != "" {
		return verdict{status: cue.Negated, cue: s.Nodes[at].Text, rule: cue.Source, node: at, strong: true, future: true} // 'is "not opportune"'
	}
	negated := negates(s, up) || strings.HasPrefix(s.Nodes[n].Dep, "nsubj") && raised(s, up) >= 0 && negates(s, raised(s, up))
	if t, ok := r.programmed(s, n, up, v); ok {
		return t
	}
	switch {
	case (adjunct(s, n) || cue == nil && onJourney(s, n, up)) && !r.inPhrase(s, n, up) && !r.goesWith(s, n, up):
		return r.adjunctStep(s, n, up, v)
	case negated && knowsOf(s, n, up) && v.status != schema.Denied && !v.status.Off():
		return verdict{status: schema.Denied, cue: s.Nodes[up].Text, node: up, strong: true}
	case whetherOrNot(s, n) && v.status == schema.Possible:
		return v // who has not decided whether to go leaves it open
	case neither(s, up):
		return verdict{status: schema.Possible, cue: s.Nodes[up].Text, node: up, strong: true, future: true}
	case s.Nodes[n].Dep == "xcomp" && refusing[s.Nodes[up].Lemma] && (telling[s.Nodes[n].Lemma] || v.status != schema.Held && v.node == n):
		return v // who declines to say, or to cancel, was heard below
	case musing[s.Nodes[up].Lemma] && v.status.Off() && v.node == n && !negated:
		return verdict{status: schema.Planned, cue: s.Nodes[up].Text, node: up, strong: true, future: true, stands: true}
	case s.Nodes[n].Dep == "acomp" && negated && v.node == n:
		v.status = schema.Cancelled
		return v
	case negated && details[s.Nodes[n].Lemma]:
		return v // a visit whose date is not set stands
	case s.Nodes[n].Dep == "prep" && v.node < 0 && (cue == nil || cue.Status == schema.Held) && light[s.Nodes[up].Lemma]:
		if t := r.tense(s, up, verdict{status: schema.Held, node: -1}); t.strong && !t.drop {
			return t
		}
	}
	switch {
	case cue == nil && negated && s.Nodes[n].Dep == "xcomp" && hasTo(s, n) && attaining[s.Nodes[up].Lemma] && v.status == schema.Held:
		return r.tense(s, up, v)
	case cue == nil:
		return r.uncuedStep(s, n, up, v)
	case cue.Status == schema.Held && !(negated && cue.Negated != "" && (strings.HasPrefix(s.Nodes[n].Dep, "nsubj") || s.Nodes[n].Dep == "ccomp" && cue.Negated == schema.Denied || r.goesWith(s, n, up))):
		return r.heldStep(s, n, up, v)
	}
	return r.cueStep(s, f, n, up, v, cue, negated)
}

// attaining are the verbs that tell with an infinitive what somebody came to do; who "did not get to see him" did not.
var attaining = words("get", "manage", "contrive")

// musing are the verbs under which calling off is talk: the plan stands.
var musing = words("threaten", "consider", "weigh", "mull", "contemplate", "debate", "urge", "demand", "press", "advise", "recommend", "ponder", "hint", "want", "call")

// details are the nouns for what a plan may lack.
var details = words("date", "time", "timing", "venue", "place", "location", "detail", "agenda", "schedule", "format", "level", "programme", "program", "itinerary")

// heldStep lets a verb of holding speak by its tense.
func (r *reading) heldStep(s *tree.Sentence, n, up int, v verdict) verdict {
	t := r.tense(s, up, verdict{status: schema.Held, node: -1})
	if v.status == schema.Denied {
		return v // "did not have any knowledge of a meeting"
	}
	if v.strong && v.status == schema.Planned && t.status == schema.Possible {
		return v // who may attend a summit that is set does not make it doubtful
	}
	if rank[t.status] > rank[v.status] || t.drop {
		return t
	}
	if v.node < 0 && s.Nodes[n].Dep == "dobj" && s.Nodes[up].Lemma == "have" && present(s, up) && dates[s.Nodes[n].Lemma] {
		return verdict{status: schema.Planned, cue: s.Nodes[up].Text, node: up, future: true} // who has an appointment is to keep it
	}
	if v.node < 0 && s.Nodes[n].Dep == "nsubj" && present(s, up) && s.Child(up, "aux", "auxpass", "dobj") < 0 && starting[s.Nodes[up].Lemma] {
		return verdict{status: schema.Planned, cue: s.Nodes[up].Text, node: up, future: true} // "talks follow in the afternoon"
	}
	v.strong = v.strong || v.node < 0 && (t.strong || followed(s, n, up))
	return v
}

// dates are the nouns for what somebody has before him as long as he has it.
var dates = words("appointment", "rendezvous", "tryst")

// followed tells whether a present tense tells what something follows, which is over: "the talks follow a meeting in May".
func followed(s *tree.Sentence, n, up int) bool {
	tag := s.Nodes[up].Tag
	return s.Nodes[n].Dep == "dobj" && s.Nodes[up].Lemma == "follow" && (tag == "VBZ" || tag == "VBP") && s.Child(up, "aux") < 0
}

// starting are the verbs of which the present tense tells what is to come.
var starting = words("begin", "start", "open", "follow", "resume", "convene", "commence")

// withoutEffect is how an event stands of which a verb tells what it does not bring about: ahead where that is, else it was held.
func (r *reading) withoutEffect(s *tree.Sentence, n, up int, v verdict) verdict {
	t := modality(s, up, verdict{status: schema.Held, node: -1})
	past := t.status == schema.Held && s.Any(s.ChildrenOf(up, "aux"), "did", "had", "have", "has") || s.Any(s.ChildrenOf(up, "aux"), "could")
	switch {
	case t.status == schema.Planned && v.status == schema.Held:
		t.strong = false
		return t
	case past && v.status == schema.Held:
		v.strong = true
	}
	return v
}

// uncuedStep lets a verb that is no cue speak by its tense.
func (r *reading) uncuedStep(s *tree.Sentence, n, up int, v verdict) verdict {
	if s.Nodes[n].Dep == "xcomp" && v.node < 0 && v.status == schema.Held && v.future && s.Nodes[up].Lemma != "be" {
		if t := r.tense(s, up, verdict{status: schema.Held, node: -1}); t.status == schema.Planned || t.status == schema.Possible {
			return t // "could be persuaded to meet"
		}
	}
	if t, ok := r.boundTo(s, n, up, v); ok {
		return t
	}
	if dep := s.Nodes[n].Dep; (dep == "dobj" || dep == "nsubjpass" || dep == "nsubj" || dep == "attr") && v.node < 0 {
		t := r.tense(s, up, verdict{status: schema.Held, node: -1})
		t.drop = false
		if dep == "nsubj" && s.Child(up, "dobj", "ccomp") >= 0 && negates(s, up) {
			return r.withoutEffect(s, n, up, v) // "the talks did not settle the dispute"
		}
		if dep == "nsubj" && t.status == schema.Planned && imagined(s, n, t) && s.Child(up, "dobj") >= 0 {
			t.status = schema.Possible // "a summit would help the peace process"
		}
		if telling[s.Nodes[up].Lemma] && t.status.Off() {
			return v // who "declined to discuss the trip" has made it
		}
		if rank[t.status] > rank[v.status] {
			if k := s.Child(up, "nsubj"); dep == "attr" && k >= 0 && s.Nodes[k].Lower == "what" && s.Nodes[up].Dep == "pcomp" {
				t.strong = false // "in what would be the first visit" only says which it is
			}
			// what an event would bring about tells little of when it is
			t.strong = t.strong && (dep != "nsubj" || light[s.Nodes[up].Lemma]) && (dep != "attr" || t.status != schema.Cancelled)
			return t
		}
		if h := s.Nodes[up].Head; dep == "nsubj" && t.future && s.IsVerb(h) {
			if cue := r.rules.cue("verb", s.Nodes[h].Lemma); cue != nil && (cue.Status == schema.Planned || cue.Status == schema.Possible) {
				return verdict{status: schema.Planned, cue: s.Nodes[h].Text, node: h, future: true} // "did not expect the visit to settle it"
			}
		}
		v.strong = v.strong || dep == "nsubj" && s.Nodes[up].Tag == "VBD" && s.Nodes[up].Lemma != "be" // "the talks produced a decision"
	}
	return v
}
