package event

import (
	"slices"
	"strings"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/schema"
)

// bodyOf notes the organisation that a gathering is of: one in its name, after "of", whose members meet, or the
// one that the story means.
func (r *reading) bodyOf(f *frame, first, last int) {
	s, n := f.sent, f.node
	if f.body != nil && f.helpedBy(f.body) {
		f.body = nil
	}
	for k := first; k < last; k++ {
		r.convened(f, k)
	}
	for _, p := range s.Prep(n, "of") {
		for _, k := range append([]int{p}, s.ChildrenOf(p, "compound", "nmod")...) {
			r.convened(f, k)
		}
		if who := r.story.Who(s.Index, p); f.body == nil && len(who) == 1 && who[0].Entity == nil && who[0].Group { // "of EU leaders"
			f.body = r.story.Body(who[0].Side)
		}
	}
	if f.body == nil {
		f.body = r.membersOf(f)
	}
	if f.body == nil {
		f.body = r.bodyMeant(s, n)
	}
	if f.body == nil && f.verb >= 0 && calling[s.Nodes[f.verb].Lemma] { // "EU leaders chose a name as they opened a summit"
		if subject, passive := subjectOf(s, f.verb); !passive && subject >= 0 && r.meant(s, subject) != subject {
			r.fill(f, Body, r.meant(s, subject))
		}
	}
	if f.body == nil {
		f.body = r.calledByHead(f)
	}
	if f.body == nil {
		f.body = r.bodyMeeting(f)
	}
	if f.body == nil {
		f.body = r.bodyRegular(f)
		f.row = f.body != nil
	}
	if f.body == nil && onceMore[s.Nodes[n].Lemma] {
		f.body = r.bodyOfLeaders(f)
		f.row = f.body != nil
	}
	if f.body == nil {
		f.body = r.bodyOnceMore(f)
		f.row = f.body != nil
	}
}

// calledByHead is the body of which the head calls for a gathering of ministers or leaders who are told to be no others: "Arab League
// chief Moussa called for a meeting of foreign ministers"; nil if nobody does.
func (r *reading) calledByHead(f *frame) *mention.Entity {
	s := f.sent
	if f.verb < 0 || !summoning[s.Nodes[f.verb].Lemma] {
		return nil
	}
	members := slices.ContainsFunc(s.Prep(f.node, "of"), func(p int) bool {
		return heading[s.Nodes[p].Lemma] && s.Nodes[p].Tag == "NNS" && len(r.actors(s, p)) == 0
	})
	subject, passive := subjectOf(s, f.verb)
	if !members || passive || subject < 0 {
		return nil
	}
	who := r.actors(s, subject)
	if len(who) != 1 || !who[0].Entity.Person() || who[0].Side == "" {
		return nil
	}
	return r.bodyServed(who[0].Side)
}

// bodyServed is the body of a side that holds gatherings; nil if it has none.
func (r *reading) bodyServed(side string) *mention.Entity {
	if b := r.story.Body(side); b != nil && convenable(b) {
		return b
	}
	return nil
}

// bodyAt is the mention at a node of a body that holds gatherings; nil if there is none.
func (r *reading) bodyAt(s *tree.Sentence, n int) *mention.Mention {
	if m := r.story.At(s.Index, n); m != nil && m.Entity != nil && convenable(m.Entity) {
		return m
	}
	return nil
}

// summoning are the verbs with which the head of a body calls its members together.
var summoning = words("call", "convene", "summon", "propose", "request", "demand", "schedule", "suggest", "urge", "convoke")

// helping are the participles that tell of a body no more than that it helps others to meet.
var helping = words("sponsored", "led", "brokered", "backed", "mediated", "supervised", "hosted", "facilitated", "organized", "organised", "supported", "funded", "run", "monitored")

// sponsors tells whether a body named before a gathering only helps others to hold it: "UN-brokered peace talks".
func sponsors(s *tree.Sentence, m *mention.Mention) bool {
	for k := m.Last; k < len(s.Nodes) && k < m.Last+sponsorReach; k++ {
		if helping[strings.TrimPrefix(s.Nodes[k].Lower, "-")] && (s.Nodes[k].Lower[0] == '-' || s.Nodes[k-1].Text == "-") {
			return true
		}
	}
	return false
}

// sponsorReach is how many tokens after a body's name such a participle may stand: "African Union (AU) -sponsored".
const sponsorReach = 5

// convened notes the organisation named at a node as that which a gathering is of. Parties and armed movements have
// meetings, but hold no gatherings of countries, and talks that a body helps two sides to hold are theirs.
func (r *reading) convened(f *frame, k int) {
	m := r.story.At(f.sent.Index, k)
	if m == nil || m.Entity == nil || m.Entity.Kind != schema.Organization || m.Entity.Known == nil || m.Entity.Known.Country != "" || ownBusiness[m.Entity.Known.Name] {
		return
	}
	if !f.helpedBy(m.Entity) {
		f.body = m.Entity
	}
}

// helpedBy tells whether a body only helps two sides to hold talks.
func (f *frame) helpedBy(e *mention.Entity) bool {
	return ofTalks[f.sent.Nodes[f.node].Lemma] && slices.ContainsFunc(e.Mentions, func(m *mention.Mention) bool {
		return m.Sentence == f.sent.Index && sponsors(f.sent, m)
	})
}

// ofTalks are the nouns of gathering by which talks of two sides are called as well.
var ofTalks = words("talk", "negotiation", "round", "consultation")

// membersOf is the organisation whose members hold a meeting among themselves: "EU foreign ministers
// made little progress during a two-day meeting"; nil if others take part.
func (r *reading) membersOf(f *frame) *mention.Entity {
	if r.someOf(f) { // "NATO leaders, including Clinton, opened a summit"
		subject, _ := subjectOf(f.sent, f.verb)
		if m := r.story.At(f.sent.Index, subject); m != nil && m.Form == mention.Role && len(m.Sides) == 1 {
			return r.story.Body(m.Sides[0])
		}
	}
	if len(f.sent.Prep(f.node, "with", "between")) > 0 || r.sidesOf(f) != 1 || len(f.parties) != 1 {
		return nil
	}
	if e := f.parties[0].Entity; e != nil && convenable(e) && (f.sent.Nodes[f.node].Lemma == "summit" || f.calledBy(e)) {
		return e // "the European Union is considering a summit"
	}
	if !f.parties[0].Group {
		return nil
	}
	if b := r.story.Body(f.parties[0].Side); b != nil && b.Known.Country == "" && !f.helpedBy(b) {
		return b
	}
	return nil
}

// generic are the nouns by which a body told before is meant again.
var generic = words("association", "alliance", "bloc", "grouping", "organization", "organisation", "cartel", "league", "forum", "group", "union", "community", "council", "body",
	"quartet", "troika", "club", "commonwealth")

// bodyMeant is the gathering body told last before a noun that is said to be its own by a word that stands
// for it: "the alliance's leaders", "the bloc's summit"; nil if there is none.
func (r *reading) bodyMeant(s *tree.Sentence, n int) *mention.Entity {
	for _, c := range slices.Concat(s.ChildrenOf(n, "poss", "compound"), s.Prep(n, "of")) {
		if own := s.Nodes[c].Lower; (own == "its" || own == "their") && s.Nodes[c].Dep == "poss" && !heading[s.Nodes[n].Lemma] {
			if b := r.ownersBody(s, n); b != nil {
				return b
			}
		}
		if s.Nodes[c].Lower == "their" && heading[s.Nodes[n].Lemma] && s.Nodes[n].Tag == "NNS" { // "APEC ministers left it to their leaders"
			return r.bodyBefore(s, c)
		}
		if ofStates[s.Nodes[c].Text] && s.Nodes[c].Dep == "compound" && r.story.At(s.Index, c) == nil { // "a cartel meeting"
			return r.bodyBefore(s, c)
		}
		if d := s.Child(c, "det"); !generic[s.Nodes[c].Text] || d < 0 || s.Nodes[d].Lower != "the" || r.story.At(s.Index, c) != nil {
			continue
		}
		return r.bodyBefore(s, c)
	}
	return nil
}

// ownersBody is the body that a verb has do something with a gathering which is called its own: "OPEC brought its meeting to a close", "the
// alliance put off its summit"; nil if the subject is no body.
func (r *reading) ownersBody(s *tree.Sentence, n int) *mention.Entity {
	v, _, _ := verbAbove(s, n)
	if v < 0 {
		return nil
	}
	subject, passive := subjectOf(s, v)
	if subject < 0 || passive || subject > n {
		return nil
	}
	if m := r.bodyAt(s, subject); m != nil {
		return m.Entity
	}
	return r.bodyCalled(s, subject)
}

// bodyCalled is the gathering body told last before a noun phrase of those who meet that calls it by a word for what it is: "the
// cartel", "the 15-nation group", "foreign ministers of the bloc", "ministers from the 15 member states"; nil if there is none.
func (r *reading) bodyCalled(s *tree.Sentence, n int) *mention.Entity {
	of := []int{n}
	if heading[s.Nodes[n].Lemma] || s.Nodes[n].Lemma == "member" {
		of = slices.Concat(s.ChildrenOf(n, "poss"), s.Prep(n, "of", "from"))
	}
	for _, c := range of {
		d := s.Child(c, "det")
		if d < 0 || s.Nodes[d].Lower != "the" || r.story.At(s.Index, c) != nil {
			continue
		}
		if sides[s.Nodes[c].Lemma] && s.Any(s.ChildrenOf(c, "compound"), "member") { // "ministers from the 15 member states"
			return r.bodyBefore(s, c)
		}
		if !generic[s.Nodes[c].Text] {
			continue
		}
		if ofStates[s.Nodes[c].Text] || slices.ContainsFunc(s.Descend(c), func(k int) bool {
			return k < c && (s.Nodes[k].Lower == "nation" || s.Nodes[k].Lower == "member" || strings.HasSuffix(s.Nodes[k].Lower, "-nation") || strings.HasSuffix(s.Nodes[k].Lower, "-member"))
		}) {
			return r.bodyBefore(s, c)
		}
	}
	return nil
}

// ofStates are the words for a body that can hardly mean anything but one of states.
var ofStates = words("bloc", "cartel", "grouping")

// bodyMeeting is the body whose members a verb tells to do something at a meeting of theirs: "the cartel agreed on a cut at a meeting
// in Vienna"; nil if there is none, or if they meet somebody.
func (r *reading) bodyMeeting(f *frame) *mention.Entity {
	s, n := f.sent, f.node
	prep, _ := f.under()
	v := f.verb
	held := v >= 0 && s.Nodes[n].Dep == "dobj" && calling[s.Nodes[v].Lemma]
	if prep != "at" && prep != "during" && !held || v < 0 || !onceMore[s.Nodes[n].Lemma] || len(f.parties) > 0 || len(s.Prep(n, "with", "between", "of")) > 0 {
		return nil
	}
	subject, passive := subjectOf(s, v)
	if passive || subject < 0 {
		return nil
	}
	return r.bodyCalled(s, subject)
}

// bodyBefore is the body told last before a node, in its sentence or the few before it.
func (r *reading) bodyBefore(s *tree.Sentence, n int) *mention.Entity {
	for i := s.Index; i >= 0 && i >= s.Index-reachBody; i-- {
		o := r.story.Sentences[i]
		last := len(o.Nodes)
		if i == s.Index {
			last = n
		}
		for k := last - 1; k >= 0; k-- {
			if m := r.bodyAt(o, k); m != nil {
				return m.Entity
			}
		}
	}
	return nil
}

// reachBody is how many sentences back a word like "the bloc" reaches.
const reachBody = 4

// ownBusiness are the organisations whose meetings are their own business and no gatherings of countries.
var ownBusiness = map[string]bool{"Bank for International Settlements": true, "FIFA": true, "International Olympic Committee": true,
	"International Committee of the Red Cross": true, "International Criminal Tribunal for the former Yugoslavia": true, "Interpol": true,
	"Amnesty International": true, "Human Rights Watch": true, "The Elders": true, "Club de Madrid": true, "United Nations Command": true,
	"ECOMOG": true, "UNICEF": true, "UN High Commissioner for Refugees": true, "World Food Programme": true, "UN Development Programme": true,
	"UNRWA": true, "Intelsat": true, "London Club": true, "American Institute in Taiwan": true, "Korean Peninsula Energy Development Organization": true}

// convenable tells whether an organisation holds gatherings of countries.
func convenable(e *mention.Entity) bool {
	return e.Kind == schema.Organization && e.Known != nil && e.Known.Country == "" && !e.Assembly() && !ownBusiness[e.Known.Name]
}

// calling are the verbs by which a body has its members come together.
var calling = words("hold", "convene", "call", "schedule", "plan", "arrange", "begin", "open", "start", "resume", "end", "close", "conclude")

// calledBy tells whether a verb of holding leads from an organisation to a meeting that it has with nobody else: "OPEC will
// hold an extraordinary meeting in Vienna".
func (f *frame) calledBy(e *mention.Entity) bool {
	s := f.sent
	l := s.Nodes[f.node].Lemma
	if f.sitsTogether() {
		subject, _ := subjectOf(s, f.verb)
		return slices.ContainsFunc(e.Mentions, func(m *mention.Mention) bool { return m.Sentence == s.Index && m.Head == subject })
	}
	if l != "meeting" && l != "session" && l != "conference" || f.verb < 0 || !calling[s.Nodes[f.verb].Lemma] {
		return false
	}
	subject, passive := subjectOf(s, f.verb)
	return subject >= 0 && !passive && slices.ContainsFunc(e.Mentions, func(m *mention.Mention) bool {
		return m.Sentence == s.Index && m.Head == subject
	})
}

// sitsTogether tells whether a clause says of its subject that it sits: "went into emergency session", "was in session".
func (f *frame) sitsTogether() bool {
	s := f.sent
	prep, up := f.under()
	return f.verb >= 0 && up == f.verb && (prep == "into" || prep == "in") && sessions[s.Nodes[f.node].Lemma] && s.Child(f.node, "det", "poss") < 0 && goingInto[s.Nodes[f.verb].Lemma]
}

// sessions are the nouns that tell without an article that a body sits, goingInto the verbs before them.
var sessions, goingInto = words("session", "conclave", "conference"), words("go", "be", "enter", "meet", "sit", "remain", "convene", "call", "stay", "move", "retire", "huddle")

// onceMore are the nouns by which one more gathering of a body told before is called.
var onceMore = words("meeting", "round", "summit", "session", "gathering", "conference", "retreat", "conclave", "ministerial", "get-together", "plenary")

// bodyOnceMore is the body of the gathering told last before a noun that tells of an earlier or a later one and names nobody
// of its own: "the last round was held in July", "next year's meeting will be in Hanoi".
func (r *reading) bodyOnceMore(f *frame) *mention.Entity {
	s, n := f.sent, f.node
	if !onceMore[s.Nodes[n].Lemma] || len(f.parties) > 0 || len(s.Prep(n, "with", "between", "of")) > 0 || !oneOfRow(s, n) {
		return nil
	}
	if d := s.Nodes[n].Dep; d != "nsubj" && d != "nsubjpass" && d != "dobj" && d != "attr" {
		return nil
	}
	for _, g := range slices.Backward(r.told) {
		switch {
		case s.Index-g.sent.Index > reachBody:
			return nil
		case g.typ() == schema.Summit && g.body != nil:
			return g.body
		}
	}
	return nil
}

// oneOfRow tells whether a noun of gathering is one of those that are held again and again: the next, the last, the third,
// last year's.
func oneOfRow(s *tree.Sentence, n int) bool {
	if w := turnOf(s, n); turns[w] || w != "" && (suchAs(s, n) || s.Nodes[n].Lemma == "round" || s.Nodes[n].Lemma == "summit") {
		return true // "the first session" is a part of a gathering, "the first round" and "the first such session" one of a row
	}
	return slices.ContainsFunc(s.ChildrenOf(n, "poss"), func(c int) bool { return yearly[s.Nodes[c].Lower] })
}

// meantOnceMore tells whether a noun means the gathering just told, of which it has no more to tell than how long it is or
// what goes on there: "the two-day meeting, chaired by Japan", "the gathering, set for April 24". A meeting of a few told
// in between is what it means else.
func (r *reading) meantOnceMore(f *frame) bool {
	s, n := f.sent, f.node
	if s.Nodes[n].Tag == "NNS" || !r.isGathering(f, s, n) {
		return false
	}
	if d := s.Nodes[n].Dep; len(f.parties) > 0 && d != "nsubj" && d != "nsubjpass" && (f.verb < 0 || !amongOthers[s.Nodes[f.verb].Lemma]) {
		return false
	}
	for _, g := range slices.Backward(r.told) {
		if g.typ() == schema.Summit || g.typ() == schema.Meeting {
			return g.typ() == schema.Summit && s.Index-g.sent.Index <= reachBody
		}
	}
	return false
}

// amongOthers are the verbs whose subject is one of many at a gathering.
var amongOthers = words("attend", "host", "chair", "open", "address", "join", "close", "inaugurate", "moderate", "preside")

// ownSummit tells whether the first of two names is that of the summit which the members of the second hold: the European
// Council and the EU, the APEC leaders' meeting and APEC.
func ownSummit(summit, body *mention.Entity) bool {
	if summit.Known == nil || body.Known == nil || !summit.Known.Gathering || summit.Known.Side != body.Known.Side || body.Known.Gathering {
		return false
	}
	name := strings.ToLower(summit.Known.Name)
	return strings.HasSuffix(name, "summit") || strings.HasSuffix(name, "leaders' meeting") || strings.HasSuffix(name, "heads of government meeting") || name == "european council"
}
