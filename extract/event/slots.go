package event

import (
	"slices"
	"strings"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/schema"
)

// verbArguments fills the slots of a verb.
func (r *reading) verbArguments(f *frame) {
	s, v := f.sent, f.node
	subject, passive := subjectOf(s, v)
	if passive && r.leftOut(f, subject) {
		return
	}
	if passive {
		r.fill(f, f.rule.Object, subject)
		if f.rule.Passive != "" && f.rule.Object == "" {
			r.fill(f, f.rule.Passive, subject)
		}
		for _, a := range agentOf(s, v) {
			r.fill(f, f.rule.Subject, a)
		}
	} else {
		r.fill(f, f.rule.Subject, subject)
	}
	r.objects(f)
	if f.rule.Status == schema.Cancelled && len(f.visitors) == 0 && len(f.rule.Near) > 0 {
		r.ownerOfList(f)
	}
	r.prepositions(f, v)
}

// objects fills the slot of a verb's object; what is left out may be the second of two ("gave Paris a miss").
func (r *reading) objects(f *frame) {
	s, object := f.sent, f.sent.Child(f.node, "dobj")
	if f.rule.Status == schema.Cancelled {
		for _, n := range s.ChildrenOf(f.node, "dobj", "dative") {
			if !r.leftOut(f, n) {
				r.fill(f, f.rule.Object, n)
			}
		}
		return
	}
	r.fill(f, f.rule.Object, object)
	if f.rule.Name == "send" && len(f.visitors) == 0 {
		f.visitors = r.senders(s, f.node, object)
	}
	if object < 0 || len(f.rule.Objects) == 0 {
		return
	}
	if f.rule.Object == "" && f.typ() == schema.Meeting { // "handed him a letter"
		for _, c := range s.ChildrenOf(f.node, "dative", "dobj") {
			r.fill(f, f.rule.Preps["to"], c)
		}
	}
	for _, p := range slices.Concat(s.ChildrenOf(object, "poss"), s.Prep(object, "of")) { // "shook his hand"
		r.fill(f, f.rule.Object, p)
	}
	if accredits(s, object) { // "received the credentials of Ambassador Ning", "from Ning"
		for _, p := range slices.Concat(s.ChildrenOf(object, "poss"), s.Prep(object, "of", "from")) {
			r.fill(f, f.rule.Preps["from"], p)
		}
	}
}

// accredits tells whether a noun names the papers that a new ambassador brings: "credentials", "letters of credence". What
// else is received from somebody may have come by post.
func accredits(s *tree.Sentence, n int) bool {
	return strings.HasPrefix(s.Nodes[n].Lemma, "credential") || s.Nodes[n].Lemma == "letter" && slices.ContainsFunc(s.Prep(n, "of"), func(p int) bool { return s.Nodes[p].Lemma == "credence" })
}

// leftOut tells whether what a verb of leaving out a stop is told of is an event and no place: who skips a meeting in
// Cairo may be in Cairo.
func (r *reading) leftOut(f *frame, n int) bool {
	return n >= 0 && f.rule.Told && f.rule.Status == schema.Cancelled && f.rule.Object == Destination && len(r.rules.trigger("noun", f.sent.Nodes[n].Lemma)) > 0
}

// ownerOfList fills the visitor from whose list the word is by which a rule knows its trigger: "Ankara was struck off
// the itinerary of Lavrov", "off his list".
func (r *reading) ownerOfList(f *frame) {
	for _, n := range f.sent.Descend(f.node) {
		if slices.Contains(f.rule.Near, f.sent.Nodes[n].Lower) {
			for _, p := range append(f.sent.ChildrenOf(n, "poss"), f.sent.Prep(n, "of")...) {
				r.fill(f, f.rule.Subject, p)
			}
		}
	}
}

// prepositions fills the slots of a trigger's prepositions.
func (r *reading) prepositions(f *frame, n int) {
	s := f.sent
	for _, word := range sortedKeys(f.rule.Preps) {
		if word == "by" && n != f.node && (!r.made(s, n) || len(f.visitors) > 0 || len(f.parties) > 1) {
			continue // who condemned a visit did not pay it, nor who called off another's
		}
		for _, p := range s.Prep(n, word) {
			if of := s.Nodes[s.Nodes[p].Head].Head; word == "of" && of != n && s.Nodes[of].Lower == "ahead" {
				continue // a visit that comes ahead of talks is none to where they are held
			}
			if slot := f.rule.Preps[word]; slot == Place {
				f.sites = append(f.sites, r.sitesHeld(s, p)...)
			} else {
				r.fill(f, slot, p)
			}
		}
	}
	if slot := f.rule.Preps["for"]; slot == Participant {
		for _, h := range s.Prep(n, "in") {
			if l := s.Nodes[h].Lemma; l == "honour" || l == "honor" { // "a dinner in honour of Chirac", "in his honour"
				for _, p := range append(s.ChildrenOf(h, "poss"), s.Prep(h, "of")...) {
					r.fill(f, slot, p)
				}
			}
		}
	}
	if slot := f.rule.Preps["with"]; slot == Participant {
		for _, t := range s.Prep(n, "at", "around", "round", "across") {
			if s.Nodes[t].Lemma == "table" { // "at the table with Kok sat Menem"
				for _, p := range s.Prep(t, "with", "from") {
					r.fill(f, slot, p)
				}
			}
		}
	}
	r.byWay(f, n)
	for _, c := range s.ChildrenOf(n, "acomp") { // "is due in Paris"
		if f.rule.Name != "presence" || places[s.Nodes[c].Lower] {
			r.prepositions(f, c)
		}
	}
	for _, c := range s.ChildrenOf(n, "advmod") {
		if w := s.Nodes[c].Lower; (w == "here" || w == "there") && !(f.rule.Name == "ask over" && s.Child(n, "xcomp") >= 0) && (f.rule.Preps["to"] == Destination || f.rule.Preps["in"] == Destination) {
			r.fill(f, Destination, c)
		}
	}
}

// places are the adjectives that tell of somebody that he is or is to be somewhere; who is "outraged at the shooting in Tripoli" may be anywhere.
var places = words("due", "present", "back", "bound", "safe", "visible", "welcome", "stranded", "stuck", "trapped", "grounded")

// byWay fills the slot of a place through which somebody comes where "by way of" leads to it.
func (r *reading) byWay(f *frame, n int) {
	s := f.sent
	if f.rule.Preps["via"] != Destination && f.rule.Preps["to"] != Destination {
		return
	}
	for _, w := range s.Prep(n, "by") {
		if s.Nodes[w].Lemma == "way" {
			for _, p := range s.Prep(w, "of") {
				f.sites = append(f.sites, slices.DeleteFunc(r.sites(s, p), func(p site) bool { return p.country == "" })...) // by way of a sea
			}
		}
	}
}

// made tells whether the passive of a verb says who makes the event that it is told of: "was paid by", "was put off
// by".
func (r *reading) made(s *tree.Sentence, verb int) bool {
	cue := r.verbCue(s, verb)
	return light[s.Nodes[verb].Lemma] || cue != nil && cue.Status.Off()
}

// adverbArguments fills the slots of an adverb that tells where somebody has been: "back from Tehran".
// Its subject is that of the verb which it hangs from.
func (r *reading) adverbArguments(f *frame) {
	r.prepositions(f, f.node)
	if f.verb < 0 {
		return
	}
	if o := f.sent.Child(f.verb, "dobj"); o >= 0 && f.rule.Object != "" { // "a cold kept him away from Cairo"
		r.fill(f, f.rule.Object, o)
		return
	}
	if m := r.backFrom(f.sent, f.node); m != nil && f.rule.Status == schema.Held && f.rule.Preps["from"] == Destination {
		r.fill(f, f.rule.Subject, m.Head)
		return
	}
	subject, _ := subjectOf(f.sent, f.verb)
	r.fill(f, f.rule.Subject, subject)
}

// apposed fills the slots of an adjective that stands after its noun: "Mubarak, due in Washington on Sunday".
func (r *reading) apposed(f *frame) {
	r.fill(f, f.rule.Subject, f.sent.Nodes[f.node].Head)
	r.prepositions(f, f.node)
}

// nameArguments fills the slots of a preposition beside a name: "Tajani, in Tunis since Monday, flew home",
// "Chavalit, now in Tokyo, said", or of "here" in its place: "Bolger, here for talks, said"; or one that opens the sentence of which he is
// the subject: "While in Tokyo, Chavalit will see Kono". Only what tells since when or what for he is there makes a visit of it.
func (r *reading) nameArguments(f *frame) {
	s, in := f.sent, f.node
	object := s.Child(in, "pobj")
	if s.Nodes[in].Lower == "here" {
		object = in
	}
	who := s.Nodes[in].Head
	opens := object >= 0 && opensStay(s, in, r.afterName(s, object))
	if opens {
		who, _ = subjectOf(s, who)
	}
	if who < 0 || object < 0 || !opens && (in == 0 || !r.passing(s, in, object)) {
		return
	}
	if m := r.story.At(s.Index, who); m == nil || !m.Entity.Person() {
		return
	}
	r.fill(f, f.rule.Subject, who)
	r.fill(f, f.rule.Object, object)
}

// passing tells whether the words around "in" and its object say that somebody is there for a time: "now in",
// "in Tunis since", "in Tunis for".
func (r *reading) passing(s *tree.Sentence, in, object int) bool {
	before := s.Nodes[in-1].Lower
	if now[before] && in > 1 {
		return s.Nodes[in-2].Text == ","
	}
	after := r.afterName(s, object)
	return (before == "," || before == "--") && after < len(s.Nodes) && lingering[s.Nodes[after].Lower]
}

// afterName is the node after the name at a node, or after the node where no name stands.
func (r *reading) afterName(s *tree.Sentence, n int) int {
	if m := r.story.At(s.Index, n); m != nil {
		return max(n+1, m.Last)
	}
	return n + 1
}

// opensStay tells whether "in" opens a sentence whose subject it places somewhere for a time: "While in Tokyo,", "In Tokyo for talks with
// Kono,"; after is the node behind the place.
func opensStay(s *tree.Sentence, in, after int) bool {
	if !s.IsVerb(s.Nodes[in].Head) {
		return false
	}
	if in == 1 && s.Nodes[0].Lower == "while" {
		return true
	}
	return in == 0 && after < len(s.Nodes) && (s.Nodes[after].Lower == "for" || s.Nodes[after].Lower == "since")
}

// lingering are the words after a place that tell since when, for how long or what for somebody is there.
var lingering = words("since", "for", "on", "to", "until", "ahead")

// adjectiveArguments fills the slots of an adjective that tells that its noun is abroad: "the visiting
// minister". He is where the clause or the dateline says, if that is not his own country, else with
// whom the clause names beside him.
func (r *reading) adjectiveArguments(f *frame) {
	s := f.sent
	head := s.Climb(s.Nodes[f.node].Head, "compound")
	f.visitors = appendRefs(nil, r.story.Who(s.Index, head)...)
	if len(f.visitors) == 0 {
		return
	}
	home := f.visitors[0].Side
	if p := r.whereAbout(s, f.verb); f.verb >= 0 && p.known() && !p.region && p.country != home {
		f.sites = append(f.sites, p)
		return
	}
	if p, ok := r.here(f.node); ok && p.country != home {
		f.sites = append(f.sites, site{country: p.country, node: f.node})
		f.inferred = append(f.inferred, "to")
		return
	}
	sides := map[string]bool{}
	for k := range s.Nodes {
		if m := r.story.At(s.Index, k); m != nil && m.Head == k && m.Entity.Person() && len(m.Entity.Country) == 2 && m.Entity.Country != home {
			sides[m.Entity.Country] = true
		}
	}
	if len(sides) == 1 {
		for c := range sides {
			f.sites = append(f.sites, site{country: c, node: f.node})
			f.inferred = append(f.inferred, "to")
		}
	}
}

// loosely looks for what is still missing after prepositions that hang from another word of the
// trigger's phrase: parsers often hang "with" from the object or from the phrase before it
// ("exchanged views with", "spoke by telephone with", "talks in Berlin with").
func (r *reading) loosely(f *frame) {
	s := f.sent
	if r.filled(f) {
		return
	}
	for _, n := range s.Descend(f.node) {
		d := s.Nodes[n].Dep
		if n == f.node || d != "dobj" && d != "pobj" && d != "attr" || !r.below(s, n, f.node) || r.filled(f) {
			continue
		}
		if up := s.Nodes[n].Head; f.rule.Name == "leave" && d == "pobj" && (s.Nodes[up].Lower == "after" || s.Nodes[up].Lower == "following") {
			continue // "left Beijing after a visit to China" tells of no other journey
		} else if f.typ() == schema.Visit && d == "pobj" && s.Nodes[up].Lower == "from" {
			continue // who "returned on Friday from a visit to China" did not go there on Friday
		} else if f.rule.POS == "verb" && f.typ() == schema.Meeting && d == "pobj" && r.isTrigger(s, n) && afterwards(s, n, f.node) {
			continue // who "spoke after an hour of talks with Filali" spoke to others
		}
		for _, c := range s.ChildrenOf(n, "prep") {
			slot, word := f.rule.Preps[s.Nodes[c].Lower], s.Nodes[c].Lower
			m := r.story.At(s.Index, n)
			far := word == "to" || word == "for" && (f.rule.Status != "" || len(f.rule.Objects) > 0)
			if slot == Participant && (word == "with" || (word == "to" || word == "for") && len(f.rule.Objects) > 0 || f.typ() == schema.Call && d == "dobj") || slot == Visitor && word == "for" || slot == Destination && (m == nil || m.Entity == nil) && far {
				for _, p := range s.ChildrenOf(c, "pobj") {
					r.fill(f, slot, p)
				}
			}
		}
	}
}

// afterwards tells whether a phrase that leads from a verb to a node under it tells what was before or is to be after what the verb tells.
func afterwards(s *tree.Sentence, n, v int) bool {
	for ; n != v && s.Nodes[n].Head != n; n = s.Nodes[n].Head {
		if s.Nodes[n].Dep == "prep" && apartInTime[s.Nodes[n].Lower] {
			return true
		}
	}
	return false
}

// discussedWith fills a verb of discussing from "with" before a person anywhere in its clause: "discussed hopes of joining
// the Community with Kohl".
func (r *reading) discussedWith(f *frame) {
	s := f.sent
	if f.rule.Name != "discuss" || r.filled(f) {
		return
	}
	for k := f.node + 1; k < len(s.Nodes); k++ {
		if s.Nodes[k].Lower != "with" || s.Nodes[k].Dep != "prep" || !s.Above(f.node, k) || !gerunds(s, k, f.node) {
			continue
		}
		if p := s.Child(k, "pobj"); p >= 0 && r.isPerson(s, p) {
			r.fill(f, Participant, p)
			return
		}
	}
}

// gerunds tells whether between a node and the verb above it stand no verbs but gerunds.
func gerunds(s *tree.Sentence, k, top int) bool {
	for n := s.Nodes[k].Head; n != top; n = s.Nodes[n].Head {
		if s.IsVerb(n) && s.Nodes[n].Tag != "VBG" || s.Nodes[n].Head == n {
			return false
		}
	}
	return true
}

// filled tells whether a frame has as many parties or destinations as an event of its type needs.
func (r *reading) filled(f *frame) bool {
	if f.typ() == schema.Visit {
		return len(f.sites) > 0
	}
	return f.typ() == schema.Summit || len(f.parties)+len(f.hosts) >= 2
}

// below tells whether a node hangs from another through objects and prepositions alone.
func (r *reading) below(s *tree.Sentence, n, top int) bool {
	for n != top {
		if d := s.Nodes[n].Dep; d != "dobj" && d != "pobj" && d != "prep" && d != "attr" {
			return false
		}
		n = s.Nodes[n].Head
	}
	return true
}

// sortedKeys returns the keys of a table in order.
func sortedKeys(m map[string]Slot) []string {
	var out []string
	for k := range m {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}

// possessors fills the slot of whose a noun of event is; that of talks may stand before what counts them.
func (r *reading) possessors(f *frame) {
	s, n := f.sent, f.node
	for _, p := range s.ChildrenOf(n, "poss") {
		r.fill(f, f.rule.Possessor, p)
	}
	if of := s.Nodes[n].Head; s.Nodes[of].Lower == "of" && rounds[s.Nodes[s.Nodes[of].Head].Lemma] { // "their next round of talks"
		for _, p := range s.ChildrenOf(s.Nodes[of].Head, "poss") {
			r.fill(f, f.rule.Possessor, p)
		}
	}
}

// rounds are the nouns that count talks.
var rounds = words("round", "session", "series", "cycle", "set", "day")

// spokesmen are those whom the noun phrase at a node names who speak for others: "the Vatican's spokesman flew to Havana" tells of his
// own journey.
func (r *reading) spokesmen(s *tree.Sentence, node int) []mention.Ref {
	return slices.DeleteFunc(slices.Clone(r.story.Who(s.Index, node)), func(x mention.Ref) bool { return !x.Entity.Person() || !x.Entity.Spokesman() })
}

// tellsVisitor tells whether a verb tells what somebody says to a visitor: "assured visiting Chancellor Kohl that".
func tellsVisitor(s *tree.Sentence, n int) bool {
	return tellings[s.Nodes[n].Lemma] && s.IsVerb(n) && slices.ContainsFunc(s.ChildrenOf(n, "dobj", "dative"), func(o int) bool {
		return s.Any(s.ChildrenOf(o, "amod", "compound"), "visiting")
	})
}

// tellings are the verbs of saying something to somebody who is there.
var tellings = words("assure", "inform", "urge", "warn", "remind", "promise", "ask", "thank", "congratulate", "press", "advise", "question", "praise", "commend", "quiz", "reassure", "lecture")
