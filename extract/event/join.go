package event

import (
	"slices"
	"strings"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/schema"
)

// takingPart are the verbs whose subject takes part in the gathering that they are told of.
var takingPart = words("attend", "participate", "take", "address", "chair", "host", "open", "tell", "arrive", "come", "fly", "represent", "join", "leave", "warn", "urge", "remind", "assure",
	"close", "inaugurate", "welcome", "lead", "expect", "be", "speak", "sit", "appear", "gather", "say", "preside", "send")

// holdsForth are the verbs whose subject, told to have done it "at the summit", was there: what else is said or done by those who sit at a table.
var holdsForth = words("argue", "call", "propose", "appeal", "press", "pledge", "promise", "announce", "defend", "criticize", "criticise", "denounce", "condemn", "outline",
	"present", "unveil", "demand", "plead", "complain", "praise", "raise", "sign", "push", "lobby", "vow", "caution", "suggest", "deliver", "insist", "stress", "declare", "back", "table")

// theGathering are the nouns by which a story calls a gathering told before.
var theGathering = words("summit", "meeting", "gathering", "conference", "event", "forum", "session", "assembly", "conclave", "get-together", "retreat", "ministerial", "part", "sitting", "plenary")

// presentBy are the prepositions by which those verbs of taking part lead to the gathering that have no object.
var presentBy = map[string][]string{"arrive": {"for", "in", "at"}, "come": {"for", "in", "to"}, "fly": {"for", "in"}, "participate": {"for", "in"}, "expect": {"at"}, "be": {"at"},
	"speak": {"at", "to"}, "sit": {"at"}, "appear": {"at"}, "gather": {"for", "at"}, "say": {"at"}, "preside": {"over", "at"}}

// joiners adds to a gathering those who are told in a sentence near by to take part in it: "will represent
// India", "told the meeting", "will leave for Busan to take part", "arrived for the gathering".
func (r *reading) joiners(frames []*frame) {
	recent := slices.IndexFunc(frames, func(f *frame) bool { return f.typ() == schema.Summit && alive(f) && !r.overBy(f.time, maxPast) })
	last, joined := 0, (*frame)(nil) // the sentence that told last who takes part, and in what
	for _, s := range r.story.Sentences {
		if s.Part == schema.InTitle {
			continue
		}
		frames := slices.DeleteFunc(slices.Clone(frames), func(f *frame) bool {
			if f.typ() == schema.Summit && recent >= 0 && (!alive(f) || r.overBy(f.time, maxPast)) {
				return true // one called off or of long ago is not the one that is attended beside that of the news
			}
			return f.sent.Index > s.Index && r.overBy(f.time, maxNews) // the news before is not of a gathering told as background after it
		})
		if joined != nil && s.Index == last+1 {
			if m, _ := r.firstPerson(s, soDoes(s)); m != nil {
				r.takePart(joined, s, "so "+s.Nodes[1].Text, m.Head)
			}
		}
		f := gatheringTold(frames, s.Index)
		gathered := f != nil && f.typ() == schema.Summit
		after := gathered && justAfter(f, s)
		for v, n := range s.Nodes {
			if s.IsNoun(v) {
				r.joinsAs(f, s, v)
				r.bringsTogether(frames, s, v)
			} else if n.Lemma == "have" || escorts[n.Lemma] {
				r.attendedBy(frames, s, v)
			}
			r.presentThen(frames, s, v)
			joining := takingPart[n.Lemma] || holdsForth[n.Lemma] || standingIn[n.Lemma]
			if !s.IsVerb(v) || !after && !joining || r.shuns(s, v) {
				continue
			}
			if after {
				r.takePart(f, s, n.Text, r.atTable(f, s, v)...)
			}
			if !joining || leftOpen(s, v) {
				continue
			}
			if n.Lemma == "join" {
				r.joinsTalks(frames, s, v)
			}
			if gathered {
				if r.joins(f, s, v) {
					last, joined = s.Index, f
				}
			} else if barelyThere(s, v) {
				r.joinsJustTold(frames, s, v)
			}
		}
	}
}

// gatheringTold is the gathering that a sentence speaks of which names none: the one under way told before it, as near as
// maxAttendee sentences, else the nearest.
func gatheringTold(frames []*frame, sentence int) *frame {
	var found *frame
	best := maxAttendee + 1
	for _, f := range frames {
		if f.typ() != schema.Summit || turns[f.turn] || f.status != schema.Held {
			continue
		}
		for _, c := range f.clauses() {
			if d := sentence - c.sent.Index; d >= 0 && d < best {
				found, best = f, d
			}
		}
	}
	near := gatheringNear(frames, sentence)
	if found == nil && near == nil {
		return onlyGathering(frames)
	}
	if found == nil || near != nil && near.distance(sentence) == 0 || near != nil && near.typ() != schema.Summit && near.sent.Index <= sentence {
		return near
	}
	return found
}

// onlyGathering is the gathering that a story tells of if it tells of no other: what it says far off of attending is of that; nil if there
// are several or none.
func onlyGathering(frames []*frame) *frame {
	var only *frame
	for _, f := range frames {
		if f.typ() != schema.Summit {
			continue
		}
		if only != nil {
			return nil
		}
		only = f
	}
	return only
}

// speeches are the nouns for what is said at a gathering, spokenThere the words that tell that it was said there.
var speeches, spokenThere = words("speech", "address", "remark", "statement", "keynote", "intervention"), words("opening", "inaugural", "closing", "keynote", "welcoming", "welcome")

// pleas are the nouns for what else may be said as a gathering opens.
var pleas = words("call", "appeal", "plea", "warning", "pledge", "promise", "toast")

// joinsAs adds to a gathering him whom a noun tells to take part in it: in an apposition what he is there ("Clinton, co-host
// of the conference"), before a verb where he spoke ("promised in a speech to the gathering", "in his opening address").
func (r *reading) joinsAs(f *frame, s *tree.Sentence, n int) {
	lemma := s.Nodes[n].Lemma
	if !speeches[lemma] && !hosting[lemma] && !pleas[lemma] {
		return
	}
	if f == nil || f.typ() != schema.Summit || f.sent.Index > s.Index {
		return
	}
	there := slices.ContainsFunc(s.Prep(n, "to", "at", "of", "before"), func(p int) bool { return r.isGathering(f, s, p) })
	who := itsHost(f, s, n)
	switch {
	case !hosting[lemma] && r.opensWith(f, s, n), speeches[lemma] && (there || spokeThen(f, s, n) || slices.ContainsFunc(s.ChildrenOf(n, "amod", "compound"), func(c int) bool { return spokenThere[s.Nodes[c].Lower] })):
		if by := append(s.Prep(n, "by", "from"), s.ChildrenOf(n, "poss")...); len(by) > 0 && r.isPerson(s, by[0]) {
			who = by[0]
		} else if v := s.ClauseVerb(n); v >= 0 && !r.shuns(s, v) {
			who, _ = subjectOf(s, v)
		}
	case hosting[lemma] && there && s.Nodes[n].Dep == "appos":
		who = s.Nodes[n].Head
	}
	if who >= 0 {
		r.takePart(f, s, s.Nodes[n].Text, who)
	}
}

// spokeThen tells whether a speech of which no more is told than whose it is was made at a gathering that the sentences just before tell to be
// under way: "in her speech".
func spokeThen(f *frame, s *tree.Sentence, speech int) bool {
	p := s.Child(speech, "poss")
	return f.status == schema.Held && s.Nodes[speech].Lemma == "speech" && p >= 0 && s.Nodes[p].Tag == "PRP$" && len(s.ChildrenOf(speech, "amod", "compound", "prep", "relcl", "acl")) == 0 &&
		s.Nodes[s.Nodes[speech].Head].Lower == "in" && f.distance(s.Index) <= maxSitting+1
}

// opensWith tells whether a gathering is told to open or to end with a speech: "the summit opened with a speech by Mandela".
func (r *reading) opensWith(f *frame, s *tree.Sentence, speech int) bool {
	v := s.ClauseVerb(speech)
	if v < 0 || !slices.Contains(s.Prep(v, "with"), speech) {
		return false
	}
	k := s.Child(v, "nsubj", "nsubjpass")
	return k >= 0 && (r.isGathering(f, s, k) || f.sent.Index == s.Index && f.node == k)
}

// joins reads one verb of taking part, and tells whether it adds anybody.
func (r *reading) joins(f *frame, s *tree.Sentence, v int) bool {
	subject, passive := subjectOf(s, v)
	if subject < 0 {
		return false
	}
	people := []int{subject}
	if s.Nodes[v].Lemma == "represent" {
		if object := s.Child(v, "dobj"); !passive && !r.isCountry(s, object) || passive && !r.isCountry(s, subject) && !r.isPerson(s, subject) {
			return false
		}
		if slices.ContainsFunc(s.Prep(v, "at", "in"), func(n int) bool { return r.isTrigger(s, n) && !r.isGathering(f, s, n) }) {
			return false // at another gathering
		}
		if passive {
			people = agentOf(s, v)
		}
	} else if takesSeat(s, v) {
		if passive {
			people = agentOf(s, v)
		}
	} else if s.Nodes[v].Lemma == "send" {
		if passive || !r.inStead(f, s, v) {
			return false
		}
		people = s.ChildrenOf(v, "dobj")
	} else if passive && s.Nodes[v].Lemma == "join" && r.isAmong(f, s, subject) { // "He will be joined there by Kok"
		people = agentOf(s, v)
	} else if passive && attending[s.Nodes[v].Lemma] && !holdsForth[s.Nodes[v].Lemma] {
		if !r.isGathering(f, s, subject) {
			return false
		}
		people = agentOf(s, v)
	} else if passive != (s.Nodes[v].Lemma == "expect") || !r.ofGathering(f, s, v) {
		return false
	}
	return r.takePart(f, s, s.Nodes[v].Text, append(people, asDid(s, v)...)...)
}

// takePart adds to a gathering the people at some nodes, of whom a word tells that they take part in it, and tells whether there are any.
func (r *reading) takePart(f *frame, s *tree.Sentence, word string, nodes ...int) (found bool) {
	for _, n := range nodes {
		found = r.admit(f, s, n, "takes part: "+word) || found
	}
	if found {
		f.parties = withoutMembers(f.parties)
	}
	return found
}

// isAmong tells whether somebody at a node is told to take part in a gathering of the sentence or the one before it.
func (r *reading) isAmong(f *frame, s *tree.Sentence, n int) bool {
	return f.distance(s.Index) <= 1 && slices.ContainsFunc(r.actors(s, n), func(x mention.Ref) bool {
		return x.Entity.Person() && slices.ContainsFunc(f.parties, func(p mention.Ref) bool { return p.Entity == x.Entity })
	})
}

// inStead tells whether a verb of sending tells who goes to a gathering for another: "will stay at home and send Prime Minister Kok", "sent
// his deputy, Wim Kok, in his stead", "sent Kok to the summit".
func (r *reading) inStead(f *frame, s *tree.Sentence, v int) bool {
	if slices.ContainsFunc(s.Prep(v, "to", "for"), func(n int) bool { return r.isGathering(f, s, n) }) {
		return true
	}
	for _, n := range s.Prep(v, "in") {
		if l := s.Nodes[n].Lemma; (l == "stead" || l == "place") && len(s.ChildrenOf(n, "poss")) > 0 {
			return true
		}
	}
	if s.Any(s.ChildrenOf(v, "advmod", "prep"), "instead") {
		return true
	}
	up := s.Nodes[v].Head
	return s.Nodes[v].Dep == "conj" && (r.stays(s, up) || slices.ContainsFunc(s.ChildrenOf(up, "xcomp"), func(x int) bool { return r.stays(s, x) }))
}

// stays tells whether a verb tells that its subject does not come.
func (r *reading) stays(s *tree.Sentence, v int) bool {
	switch s.Nodes[v].Lemma {
	case "decline", "refuse":
		return true
	case "stay":
		return s.Any(s.Descend(v), "away", "home")
	case "attend", "come", "go":
		return negates(s, v)
	}
	return false
}

// admit adds to those who meet the people at a node, who are told elsewhere to be there, and tells whether there are any;
// how tells by what.
func (r *reading) admit(f *frame, s *tree.Sentence, node int, how string) (found bool) {
	for _, x := range r.actors(s, node) {
		if x.Entity.Person() {
			f.parties, found = appendRefs(f.parties, mention.Ref{Entity: x.Entity, Side: x.Side, How: how}), true
		}
	}
	return found
}

// isCountry tells whether the noun phrase at a node names a country.
func (r *reading) isCountry(s *tree.Sentence, n int) bool {
	if n < 0 {
		return false
	}
	m := r.story.At(s.Index, n)
	return m != nil && m.Entity != nil && m.Entity.Kind == schema.Country
}

// ofGathering tells whether a verb is told of a gathering that the story knows: of the gathering itself, or of
// "part" alone.
func (r *reading) ofGathering(f *frame, s *tree.Sentence, v int) bool {
	lemma := s.Nodes[v].Lemma
	if lemma == "be" && (amongThem(s, v) || isThere(s, v) || inRoomOf(s, v)) {
		return true
	}
	if (lemma == "come" || lemma == "arrive") && s.Nodes[v].Dep != "advcl" && f.distance(s.Index) == 1 && onlyComes(s, v) { // "Kok has said he will come"
		return true
	}
	direct := s.ChildrenOf(v, "dobj")
	if by := presentBy[lemma]; by != nil {
		direct = s.Prep(v, by...)
	} else if holdsForth[lemma] {
		direct = s.Prep(v, "at")
	}
	if lemma == "attend" && len(direct) == 0 { // "Pompeo and Lavrov attended"
		return true
	}
	return slices.ContainsFunc(direct, func(n int) bool {
		if addressed[lemma] && (hearers[s.Nodes[n].Lemma] || s.Any(s.ChildrenOf(n, "amod", "compound"), "fellow")) {
			return true
		}
		if (lemma == "chair" || lemma == "preside") && s.Nodes[n].Lemma == "talk" && f.distance(s.Index) <= 1 && determined(s, n) && len(s.ChildrenOf(n, "prep", "amod", "compound", "poss")) == 0 {
			return true // "Kok chaired the talks"
		}
		if s.Nodes[n].Lemma == "part" && lemma == "take" {
			in := s.Prep(n, "in")
			in = append(in, s.Prep(v, "in")...)
			return len(in) == 0 || slices.ContainsFunc(in, func(k int) bool { return r.isGathering(f, s, k) })
		}
		return s.Nodes[n].Lemma != "part" && r.isGathering(f, s, n)
	})
}

// onlyComes tells whether a verb of coming says no more of where to, whence or what for.
func onlyComes(s *tree.Sentence, v int) bool {
	return len(s.ChildrenOf(v, "dobj", "xcomp", "prt", "acomp", "advcl")) == 0 && len(s.Prep(v, "to", "in", "at", "from", "for", "with", "under", "through", "into", "after", "via")) == 0 &&
		!s.Any(s.ChildrenOf(v, "advmod"), "here", "home", "there", "back", "when", "where", "how")
}

// amongThem tells whether a verb of being says that its subject is one of those at a gathering: "Kok will be among the leaders", "Kok and Moi
// are among those expected".
func amongThem(s *tree.Sentence, v int) bool {
	return slices.ContainsFunc(s.Prep(v, "among"), func(n int) bool {
		l := s.Nodes[n].Lemma
		if l == "first" && n+2 < len(s.Nodes) && s.Nodes[n+1].Lower == "to" && (awaited[s.Nodes[n+2].Lower] || s.Nodes[n+2].Lower == "land") { // "among the first to arrive was Kok"
			return true
		}
		if l != "leader" && l != "participant" && l != "delegate" && l != "guest" && s.Nodes[n].Lower != "those" && l != "minister" && l != "president" && l != "head" {
			return false
		}
		told := s.ChildrenOf(n, "acl", "relcl")
		for _, a := range told {
			if !awaited[s.Nodes[a].Lemma] {
				return false
			}
		}
		return len(told) > 0 || s.Nodes[n].Lower != "those" && len(s.ChildrenOf(n, "prep")) == 0 || s.Any(s.ChildrenOf(n, "amod", "acomp"), "present")
	})
}

// awaited are the verbs that tell of people that they come to or are at a gathering.
var awaited = words("expect", "attend", "participate", "present", "gather", "await", "arrive", "take", "assemble", "come")

// isThere tells whether a verb of being says no more than that its subject is present: "Powell was also present".
func isThere(s *tree.Sentence, v int) bool {
	for _, a := range s.ChildrenOf(v, "acomp") {
		if s.Nodes[a].Lower == "present" && len(s.ChildrenOf(a, "prep")) == 0 {
			return len(s.Prep(v, "at", "in")) == 0
		}
	}
	return false
}

// addressed are the verbs of speaking whose object hears what is said: "told delegates", "urged his fellow ministers".
var addressed = words("tell", "address", "urge", "warn", "remind", "assure", "welcome")

// isGathering tells whether a noun means a gathering told elsewhere in the story: one without a name of its own that
// bears no more than how long or how often it is held: "the summit", "this year's gathering", "the two-day meeting".
func (r *reading) isGathering(f *frame, s *tree.Sentence, n int) bool {
	if !theGathering[s.Nodes[n].Lemma] || len(s.Prep(n, "with", "between", "of")) > 0 || !determined(s, n) {
		return false
	}
	return !slices.ContainsFunc(s.ChildrenOf(n, "amod", "compound", "nmod", "poss"), func(c int) bool {
		w := s.Nodes[c].Lower
		if m := r.story.At(s.Index, c); m != nil && m.Entity != nil && m.Entity == f.place.place {
			return false // "the Oslo meeting"
		}
		return !periodic[w] && s.Nodes[c].Dep != "poss" && !strings.HasSuffix(w, "-day") && w != "day" && w != "-" || s.Nodes[c].Dep == "poss" && !yearly[w]
	})
}

// periodic are the words that tell no more of a gathering than how often it is held or how large it is.
var periodic = words("opening", "closing", "concluding", "final", "inaugural", "plenary", "annual", "biennial", "yearly", "regular", "half-yearly", "quarterly", "whole", "entire", "same", "global", "day")

// yearly are the words that tell by a genitive when a gathering is held.
var yearly = words("year", "week", "month", "today", "weekend")
