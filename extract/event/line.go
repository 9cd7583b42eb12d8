package event

import (
	"slices"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/extract/when"
	"demarche/schema"
)

// byPhone makes a call of a meeting that its own clause tells to be over a line ("a virtual meeting", "told
// him over a secure line"), and of a conversation of which no place is told where its parties were told to
// telephone before ("telephoned Merkel ... The two agreed to speak again on Friday") or where the
// sentence, one beside it or the title speaks of a telephone.
func (r *reading) byPhone(frames []*frame) []*frame {
	var out []*frame
	for _, f := range frames {
		if f.saidInCall(frames) {
			continue
		}
		word := map[string]string{"verb": "telephone", "noun": "conversation"}[f.rule.POS]
		rules := slices.DeleteFunc(slices.Clone(r.rules.trigger(f.rule.POS, word)), func(t *Trigger) bool { return t.Type != schema.Call })
		if f.typ() != schema.Meeting || len(rules) == 0 || !r.overTelephone(f, frames) {
			out = append(out, f)
			continue
		}
		f.rule, f.place = rules[0], site{}
		out = append(out, r.occasions(f)...)
	}
	return out
}

// overTelephone tells whether talks that no word of their own tells to be a call are one: see byPhone. What the parties
// to a call are told to have discussed after it they discussed in it.
func (r *reading) overTelephone(f *frame, frames []*frame) bool {
	if f.overLine() || f.inCall(frames) {
		return true
	}
	lemma := f.sent.Nodes[f.node].Lemma
	if f.place.known() || f.sent.Nodes[f.node].Tag == "NNS" || f.rule.Name != "tell" && !talking[lemma] && !debated[lemma] {
		return false
	}
	called := slices.ContainsFunc(r.told, func(g *frame) bool {
		soon := f.sent.Index-g.sent.Index <= maxCalled && f.status == g.status && sameTime(f.time, g.time)
		return g.typ() == schema.Call && sameParties(f.parties, g.parties) && (!debated[lemma] || soon)
	})
	return called || talking[lemma] && f.rule.Name != "tell" && r.phoneNear(f.sent)
}

// saidInCall tells whether a verb of telling tells no more than what a call that its clause tells of was for: "telephoned Blair and Kok to tell them".
func (f *frame) saidInCall(frames []*frame) bool {
	s, n := f.sent, f.node
	if f.typ() != schema.Meeting || f.rule.Name != "tell" && !debated[s.Nodes[n].Lemma] || s.Nodes[n].Dep != "advcl" && s.Nodes[n].Dep != "xcomp" || !hasTo(s, n) {
		return false
	}
	return slices.ContainsFunc(frames, func(g *frame) bool {
		return g.typ() == schema.Call && g.sent == s && (g.node == s.Nodes[n].Head || g.verb == s.Nodes[n].Head)
	})
}

// maxCalled is how many sentences after a call what was discussed in it may be told.
const maxCalled = 3

// debated are the verbs of what people speak about, wherever they do.
var debated = words("discuss", "review", "brief")

// inCall tells whether a verb tells what was said in a call of the same parties: "discussed the crisis with
// Powell in a call".
func (f *frame) inCall(frames []*frame) bool {
	return f.rule.POS == "verb" && slices.ContainsFunc(frames, func(g *frame) bool {
		s := f.sent
		return g.typ() == schema.Call && g.verb == f.node && s.Nodes[g.node].Dep == "pobj" && spokenIn[s.Nodes[s.Nodes[g.node].Head].Lower] && sameParties(f.parties, g.parties)
	})
}

// talking are the words for a conversation, wherever it is.
var talking = words("speak", "talk", "confer", "converse", "consult", "conversation", "exchange", "chat")

// phoning are the words that tell that people talk over a line.
var phoning = words("phone", "telephone", "hotline", "receiver", "dial", "videolink", "caller", "videoconference")

// phoneNear tells whether a sentence, one beside it or the title speaks of a telephone.
func (r *reading) phoneNear(s *tree.Sentence) bool {
	return slices.ContainsFunc(r.story.Sentences, func(o *tree.Sentence) bool {
		if o.Part == s.Part && (o.Index < s.Index-1 || o.Index > s.Index+1) {
			return false
		}
		return slices.ContainsFunc(o.Nodes, func(n tree.Node) bool {
			return phoning[n.Lemma] && !(n.Dep == "compound" && topical(o, n.Head))
		})
	})
}

// topical tells whether a noun is what people talk on or about.
func topical(s *tree.Sentence, n int) bool {
	prep := s.Nodes[s.Nodes[n].Head].Lower
	return s.Nodes[n].Dep == "pobj" && (prep == "on" || prep == "about")
}

// lines are the words for what carries a conversation from place to place.
var lines = words("phone", "telephone", "hotline", "video", "videolink", "video-link", "videoconference", "video-conference", "videoconferencing", "teleconference",
	"telecon", "virtual", "virtually", "online", "zoom", "skype", "webcam", "telephonic", "satellite")

// secured are the words before "line" that make it one of a telephone.
var secured = words("secure", "open", "direct", "private", "encrypted", "scrambled", "crackling", "crackly", "hot", "red", "transatlantic")

// carried are the nouns that a word for a line may stand before when people talk over it.
var carried = words("line", "link", "linkup", "link-up", "hookup", "hook-up", "call", "conference", "conversation", "screen", "format", "chat", "talk", "session", "meeting",
	"summit", "discussion", "consultation", "negotiation", "dialogue", "exchange", "app")

// lineAt tells whether a node is a word for a line.
func lineAt(s *tree.Sentence, k int) bool {
	n := s.Nodes[k]
	return lines[n.Lower] || n.Lower == "line" && slices.ContainsFunc(s.ChildrenOf(k, "amod", "compound"), func(c int) bool { return secured[s.Nodes[c].Lower] })
}

// hasLine tells whether a sentence has a word for a line.
func hasLine(s *tree.Sentence) bool {
	for k := range s.Nodes {
		if lineAt(s, k) {
			return true
		}
	}
	return false
}

// overLine tells whether a frame's trigger or the verb above it is told to be over a line, by a word before
// the noun or a preposition: "a virtual meeting", "spoke for an hour by video link".
func (f *frame) overLine() bool {
	s := f.sent
	for k := range s.Nodes {
		if lineAt(s, k) && f.hangsOver(k) {
			return true
		}
	}
	return false
}

// over are the prepositions before a line.
var over = words("by", "over", "via", "on", "through", "in", "during", "using", "per")

// wired are those of them that tell how something is said wherever they hang.
var wired = words("by", "over", "via")

// hangsOver tells whether a word for a line hangs from a frame's trigger or its verb as the way in which they
// talk. A line that another event or a topic has ("talks on phone tapping") is none.
func (f *frame) hangsOver(k int) bool {
	s, by := f.sent, ""
	for n := k; ; {
		up := s.Nodes[n].Head
		switch d := s.Nodes[n].Dep; {
		case n == f.node || n == f.verb && n != k:
			return true
		case up == n:
			return false
		case s.Nodes[n].Lower == "virtually" && up == n+1 && s.IsVerb(up) && up != f.node:
			return false // "virtually ruled out a meeting" is all but that
		case d == "compound" || d == "amod" || d == "nmod" || d == "advmod" || d == "npadvmod":
			if up != f.node && !s.IsVerb(up) && !carried[s.Nodes[up].Lemma] {
				return false
			}
		case d == "prep" || d == "agent":
			if !over[s.Nodes[n].Lower] {
				return false
			}
			by = s.Nodes[n].Lower
		case d == "dobj" && up == f.node && wired[by]:
			return true // "described the raid over the telephone"
		case d != "pobj" && d != "pcomp":
			return false
		}
		if n = up; s.IsVerb(n) && n != f.node && n != f.verb {
			return false
		}
	}
}

// dials adds to a call the people whom the clauses after "picked up the phone" tell to be spoken to: "and told
// Gaddafi", "to warn Shoigu", and those from whom something is heard over a line.
func (r *reading) dials(f *frame) {
	s := f.sent
	if f.rule.Name == "speak by phone" {
		for _, v := range append(s.ChildrenOf(f.node, "dobj"), f.node) {
			for _, n := range s.Prep(v, "from") {
				f.people(r.actors(s, n))
			}
		}
	}
	if f.rule.Name == "speak by phone" && appealsOverLine(s, f.node) {
		for _, n := range s.Prep(f.node, "on") {
			f.people(r.actors(s, n))
		}
	}
	if rangTo(f) {
		for _, v := range s.ChildrenOf(f.node, "xcomp", "advcl") {
			if n := s.Child(v, "dobj", "dative"); hasTo(s, v) && n >= 0 && (mention.Saying(s.Nodes[v].Lemma) || persuading[s.Nodes[v].Lemma]) {
				f.people(r.actors(s, n))
			}
		}
	}
	if f.rule.Name != "pick up the phone" {
		return
	}
	for _, v := range s.ChildrenOf(f.node, "conj", "xcomp", "advcl", "ccomp") {
		if s.Child(v, "nsubj", "nsubjpass") >= 0 {
			continue
		}
		for _, n := range slices.Concat(s.ChildrenOf(v, "dobj", "dative"), s.Prep(v, "to", "with")) {
			f.people(r.actors(s, n))
		}
	}
	if phone := s.Child(f.node, "dobj"); phone >= 0 {
		for _, n := range s.Prep(phone, "to", "with") {
			f.people(r.actors(s, n))
		}
	}
}

// rangTo tells whether a verb of telephoning names nobody but by what it was done for: "rang to tell him".
func rangTo(f *frame) bool {
	s, next := f.sent, f.node+1
	if f.rule.Name != "phone" || s.Child(f.node, "dobj") >= 0 || next >= len(s.Nodes) {
		return false
	}
	if s.Nodes[next].Lower == "up" && next+1 < len(s.Nodes) {
		next++
	}
	return s.Nodes[next].Lower == "to"
}

// persuading are the verbs beside those of saying for what somebody calls another up for.
var persuading = words("ask", "urge", "warn", "inform", "congratulate", "thank", "assure", "brief", "invite", "wish", "reassure", "notify", "beg", "press")

// people adds those of some references to the parties who are persons.
func (f *frame) people(refs []mention.Ref) {
	for _, x := range refs {
		if x.Entity.Person() {
			f.parties = appendRefs(f.parties, x)
		}
	}
}

// isCall tells whether a call is one of a telephone: whatever a verb tells over a line, and a noun that does
// not call for or on somebody.
func (r *reading) isCall(f *frame) bool {
	switch f.rule.Name {
	case "phone":
		return f.sent.Nodes[f.node].Lemma != "call" || !callsSomething(f.sent, f.node)
	case "speak by phone":
		return f.overLine() && !watching[f.sent.Nodes[f.node].Lemma] && (mutual[f.sent.Nodes[f.node].Lemma] || toEachOther(f.sent, f.node) || r.hasOther(f))
	case "on the phone":
		return onPhone(f.sent, f.node) && !slices.ContainsFunc(r.within, func(g *frame) bool { return g.node == f.verb && g.typ() != schema.Visit })
	case "phone call":
		return f.overLine()
	case "call":
		return r.isTelephoned(f) || r.callBefore(f)
	}
	return true
}

// callsSomething tells whether a verb of calling tells what somebody is called, by a noun with an article or a possessive beside its
// object, or an adjective or a quotation right behind that: "whom he called a partner", "called him his best friend", "called Kok wrong".
func callsSomething(s *tree.Sentence, v int) bool {
	if k := s.Child(v, "dobj") + 1; k > 0 && k+1 < len(s.Nodes) && (s.Nodes[k].Tag == "``" || s.Nodes[k].Tag == "JJ" && !s.IsNoun(k+1)) { // "called Kok last week"
		return true
	}
	beside := s.ChildrenOf(v, "oprd", "dobj")
	for _, o := range s.ChildrenOf(v, "dobj") {
		for _, a := range s.ChildrenOf(o, "appos") {
			if s.Nodes[s.LeftEdge(a)-1].Text != "," { // "called Bolger, his old friend"
				beside = append(beside, a)
			}
		}
	}
	return len(beside) > 1 && slices.ContainsFunc(beside, func(k int) bool {
		named := slices.ContainsFunc(s.ChildrenOf(k, "appos"), func(a int) bool { return s.Nodes[a].Tag == "NNP" }) // "called his counterpart Natwar Singh"
		return s.Nodes[k].Tag == "NN" && s.Child(k, "det", "poss") >= 0 && s.LeftEdge(k) > v && !named
	})
}

// callBefore tells whether a noun speaks of a call told before: "the call", "no such call", "Monday's call".
func (r *reading) callBefore(f *frame) bool {
	s, d := f.sent, f.sent.Child(f.node, "det", "poss")
	if d < 0 || !pointing[s.Nodes[d].Lower] && s.Nodes[d].Lower != "no" && s.Nodes[d].Lower != "their" && r.ofDay(f) < 0 || len(s.Prep(f.node, "for", "to", "by")) > 0 || s.Child(f.node, "acl") >= 0 {
		return false
	}
	if slices.ContainsFunc(s.Prep(f.node, "on"), func(n int) bool { return !r.inDate(s, n) }) { // "the call on Kok to resign"
		return false
	}
	return slices.ContainsFunc(r.told, func(g *frame) bool { return g.typ() == schema.Call && s.Index-g.sent.Index <= maxAbsence })
}

// watching are the verbs of those who take part in a gathering over a line.
var watching = words("join", "follow", "attend", "participate", "watch", "take", "appear", "address", "open", "broadcast", "be")

// mutual are the verbs whose subjects speak to one another.
var mutual = words("speak", "talk", "confer", "consult", "converse", "exchange", "agree", "discuss", "negotiate", "meet", "hold", "chat", "review", "communicate", "conduct")

// toEachOther tells whether those who do what a verb tells do it to one another: "promised each other", "complained to one another".
func toEachOther(s *tree.Sentence, v int) bool {
	return slices.ContainsFunc(slices.Concat(s.ChildrenOf(v, "dobj", "dative", "pobj"), s.Prep(v, "to", "with")), func(n int) bool {
		w := s.Nodes[n].Lower
		return n > 0 && (w == "other" && s.Nodes[n-1].Lower == "each" || w == "another" && s.Nodes[n-1].Lower == "one")
	})
}

// hasOther tells whether a verb names a party beside its subject.
func (r *reading) hasOther(f *frame) bool {
	subject, _ := subjectOf(f.sent, f.node)
	if subject < 0 {
		return true
	}
	own := r.actors(f.sent, subject)
	return slices.ContainsFunc(f.parties, func(x mention.Ref) bool {
		return !slices.ContainsFunc(own, func(y mention.Ref) bool { return sameRef(x, y) || x.Side == y.Side })
	})
}

// onPhone tells whether a noun for a telephone stands after a preposition by which people are on it.
func onPhone(s *tree.Sentence, n int) bool {
	if s.Nodes[n].Dep != "pobj" || s.Nodes[n].Lower == "line" && !onTheLine(s, n) {
		return false
	}
	if d := s.Child(n, "det"); d >= 0 && s.Nodes[d].Lower == "a" && s.Nodes[n].Lower != "line" {
		return false // "a row over a tapped telephone"
	}
	return over[s.Nodes[s.Nodes[n].Head].Lower]
}

// onTheLine tells whether "line" is one of a telephone: "on the line".
func onTheLine(s *tree.Sentence, n int) bool {
	d := s.Child(n, "det")
	return lineAt(s, n) || d >= 0 && s.Nodes[d].Lower == "the" && len(s.ChildrenOf(n, "amod", "compound")) == 0 && len(s.Prep(n, "from")) == 0
}

// answering are the verbs whose object is a telephone call where it tells no more than who is at the other end.
var answering = words("take", "receive", "get", "place", "return", "field", "have", "make", "put", "exchange", "hold", "await", "expect", "accept", "refuse", "decline")

// isTelephoned tells whether the noun "call" is one of a telephone: one between or with people, one from or by
// somebody who asks for nothing by it, one that is made or taken.
func (r *reading) isTelephoned(f *frame) bool {
	s, n := f.sent, f.node
	asks := slices.ContainsFunc(s.Prep(n, "for", "on", "against"), func(p int) bool {
		return s.Nodes[s.Nodes[p].Head].Lower != "on" && !spans[s.Nodes[p].Lemma] || len(r.actors(s, p)) > 0
	})
	if asks || slices.ContainsFunc(s.ChildrenOf(n, "acl", "relcl"), func(c int) bool { return hasTo(s, c) }) {
		return false
	}
	if len(s.Prep(n, "with", "between", "among")) > 0 {
		return true
	}
	verb, dep, _ := verbAbove(s, n)
	prep := s.Nodes[s.Nodes[n].Head].Lower
	if verb < 0 {
		return len(s.Prep(n, "to")) > 0 && len(s.Prep(n, "from", "by")) > 0
	}
	return (dep == "dobj" || dep == "nsubjpass" && s.Nodes[n].Dep == dep || s.Nodes[verb].Lemma == "put") && answering[s.Nodes[verb].Lemma] || (dep == "pobj" && spokenIn[prep] || dep == "nsubj") && len(s.Prep(n, "from", "by")) > 0 ||
		dep == "pobj" && spokenIn[prep] && spoken[s.Nodes[verb].Lemma] || r.toldOf(s, n, verb, dep)
}

// toldOf tells whether a call is said to have been or denied: "no call to Gul took place", "there was no call to him",
// "denied a call from him", "reports of a call to him".
func (r *reading) toldOf(s *tree.Sentence, n, verb int, dep string) bool {
	cue := r.verbCue(s, verb)
	switch up := s.Nodes[n].Head; {
	case dep == "nsubj" || dep == "nsubjpass":
		return cue != nil && cue.Status == schema.Held && cue.Negated != ""
	case dep == "attr":
		return s.Child(verb, "expl") >= 0
	case dep == "dobj" && cue != nil && cue.Status == schema.Denied:
		return len(s.Prep(n, "to", "from", "by")) > 0
	default:
		return s.Nodes[n].Dep == "pobj" && hearsay(s, s.Nodes[up].Head) && len(s.Prep(n, "to", "from", "by")) > 0
	}
}

// spoken are the verbs of what people say to one another in a call.
var spoken = words("discuss", "speak", "talk", "tell", "agree", "say", "raise", "urge", "review", "assure", "warn", "exchange", "express", "thank", "congratulate", "condole",
	"brief", "inform", "ask", "complain", "protest", "apologise", "apologize", "demand", "offer", "promise", "consult")

// spokenIn are the prepositions that make a call the occasion on which something is told or learnt.
var spokenIn = words("in", "during", "on", "over", "by")

// putOnLine adds to a call whom others get on the telephone with somebody: "aides tried to get Kok on the line with Bolger".
func (r *reading) putOnLine(f *frame) {
	if f.rule.Name != "on the phone" || f.verb < 0 || !connecting[f.sent.Nodes[f.verb].Lemma] {
		return
	}
	if o := f.sent.Child(f.verb, "dobj"); o >= 0 && o < f.node {
		f.people(r.actors(f.sent, o))
	}
}

// connecting are the verbs of bringing people to the telephone.
var connecting = words("get", "have", "put", "bring", "catch")

// conversationDay is the day that one of the next sentences tells of a call as "the conversation" or the like, with the words that tell it: "telephoned
// Howard. Howard offered aid during the conversation on Monday"; nil if none does.
func (r *reading) conversationDay(f *frame) (*schema.Time, *when.Expr) {
	if f.typ() != schema.Call || f.time != nil {
		return nil, nil
	}
	for _, g := range r.partial {
		s := g.sent
		if g.typ() != schema.Meeting || g.rule.POS != "noun" || !talking[s.Nodes[g.node].Lemma] || s.Index <= f.sent.Index || s.Index > f.sent.Index+reachDates || !g.time.Known() || g.status != f.status {
			continue
		}
		d := s.Child(g.node, "det")
		if d < 0 || s.Nodes[d].Lower != "the" && s.Nodes[d].Lower != "this" || len(g.parties) > 0 && !sharesPerson(f.parties, g.parties) {
			continue
		}
		return g.time, g.expr
	}
	return nil, nil
}

// appealsOverLine tells whether a verb of calling on somebody to do something tells that it is done in a call: "called on Kok during a telephone
// conversation to free them".
func appealsOverLine(s *tree.Sentence, v int) bool {
	return s.IsVerb(v) && s.Nodes[v].Lemma == "call" && len(s.Prep(v, "on")) > 0 && slices.ContainsFunc(s.Prep(v, "in", "during", "over"), func(n int) bool {
		return carried[s.Nodes[n].Lemma] && slices.ContainsFunc(s.ChildrenOf(n, "compound", "amod", "nmod"), func(c int) bool { return lineAt(s, c) })
	})
}
