package event

import (
	"slices"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/schema"
)

// uniting are the verbs whose subject is a gathering and whose object takes part in it.
var uniting = words("bring", "gather", "group", "unite", "assemble", "attract", "draw", "include", "involve", "comprise", "convene", "feature")

// attending are the verbs whose subject takes part in the gathering that is their object.
var attending = words("attend", "host", "chair", "open", "address", "lead", "join", "close", "inaugurate", "tell", "head", "represent", "convene", "declare",
	"adjourn", "call", "preside", "moderate", "organize", "organise", "sponsor", "hold")

// attendance adds to a gathering those whom its clause tells to take part: "brings together A and B",
// "attended by A", "under the chairmanship of A", "which A will host", "where A will speak".
func (r *reading) attendance(f *frame) {
	if f.typ() != schema.Summit || f.rule.POS != "noun" {
		return
	}
	s, n := f.sent, wholeOf(f.sent, f.node)
	verb, dep, _ := verbAbove(s, n)
	if verb >= 0 {
		switch {
		case dep == "nsubj" && uniting[s.Nodes[verb].Lemma]:
			r.attend(f, s.Child(verb, "dobj"))
		case dep == "nsubjpass" && attending[s.Nodes[verb].Lemma]: // "the summit was told by Mandela"
			r.attend(f, agentOf(s, verb)...)
		case dep == "dobj" && attending[s.Nodes[verb].Lemma]:
			if subject, passive := subjectOf(s, verb); !passive && subject != n {
				r.attend(f, subject)
			}
		}
		for _, p := range s.ChildrenOf(verb, "prep") {
			r.chaired(f, p)
		}
		r.attendBeside(f, verb)
		for _, v := range s.ChildrenOf(verb, "xcomp") { // "is to be chaired by"
			if attending[s.Nodes[v].Lemma] {
				r.attend(f, agentOf(s, v)...)
			}
		}
		if dep == "nsubj" || dep == "nsubjpass" { // "is to open in Oslo and will be chaired by"
			for _, v := range s.ChildrenOf(s.Climb(verb, "xcomp"), "conj") {
				if attending[s.Nodes[v].Lemma] && s.Child(v, "nsubj", "nsubjpass") < 0 {
					r.attend(f, agentOf(s, v)...)
				}
			}
			r.attend(f, whoseTurn(s, s.Child(verb, "attr"))...)
		}
	}
	r.hosted(f)
	r.heard(f, verb, dep)
	if s.Nodes[n].Dep == "dobj" && s.Nodes[s.Nodes[n].Head].Lemma == "attend" {
		r.attend(f, oneAmong(s, s.Nodes[n].Head))
	}
	for _, v := range s.ChildrenOf(f.node, "acl", "relcl") {
		r.relativeAttendance(f, v)
	}
	for _, p := range s.Prep(f.node, "in", "at", "on") { // "the summit in Oslo, where Kok spoke", of which parsers make a clause of the town or the day
		for _, v := range s.ChildrenOf(p, "relcl") {
			if wherein(s, v) {
				r.relativeAttendance(f, v)
			}
		}
	}
	for _, a := range s.ChildrenOf(f.node, "appos") { // "the Boao Forum, a gathering that brings Lee and Kim to Hainan"
		if s.IsNoun(a) && r.story.At(s.Index, a) == nil && r.isTrigger(s, a) {
			for _, v := range s.ChildrenOf(a, "acl", "relcl") {
				r.relativeAttendance(f, v)
			}
		}
	}
	for _, p := range s.ChildrenOf(f.node, "prep") {
		r.chaired(f, p)
	}
	r.withOthers(f, verb, dep)
	f.parties = withoutMembers(f.parties)
}

// heard adds to a gathering whom its clause tells to have spoken to it, walked out of it or been joined there: "the summit heard an appeal
// from Mandela", "Mandela walked out of the summit", "joined Kok at the summit".
func (r *reading) heard(f *frame, verb int, dep string) {
	if verb < 0 || negates(f.sent, verb) {
		return
	}
	s := f.sent
	switch lemma := s.Nodes[verb].Lemma; {
	case dep == "nsubj" && (lemma == "hear" || lemma == "receive"):
		for _, o := range s.ChildrenOf(verb, "dobj") {
			if speeches[s.Nodes[o].Lemma] || s.Nodes[o].Lemma == "appeal" || s.Nodes[o].Lemma == "report" {
				for _, p := range s.Prep(o, "from", "by") {
					r.attend(f, p)
				}
			}
		}
	case dep == "pobj" && (lemma == "walk" || lemma == "storm") && s.Any(s.Descend(verb), "out"):
		subject, _ := subjectOf(s, verb)
		r.attend(f, subject)
	case dep == "pobj" && lemma == "join" && slices.Contains(s.Prep(verb, "at"), f.node):
		r.attend(f, s.Child(verb, "dobj"))
	}
}

// stages are the nouns for a part of a gathering.
var stages = words("opening", "start", "beginning", "inauguration", "session", "ceremony", "close", "closing", "end", "day", "plenary", "launch", "round", "meeting", "conclusion", "outset")

// wholeOf is the noun for a part of a gathering that the gathering at node n is told to be the whole of, which stands for it in its
// clause: "attended the opening of the summit"; n itself where there is none.
func wholeOf(s *tree.Sentence, n int) int {
	of := s.Nodes[n].Head
	if part := s.Nodes[of].Head; s.Nodes[n].Dep == "pobj" && s.Nodes[of].Lower == "of" && stages[s.Nodes[part].Lemma] {
		return part
	}
	return n
}

// withOthers reads those with whom talks of several sides are held: "will hold four-nation talks with Lee and Kim".
func (r *reading) withOthers(f *frame, verb int, dep string) {
	s := f.sent
	if f.body != nil && f.body.Known != nil {
		return
	}
	others := s.Prep(f.node, "with")
	if verb >= 0 && dep == "dobj" && light[s.Nodes[verb].Lemma] {
		others = append(others, s.Prep(verb, "with")...)
	}
	for _, a := range others {
		if subject, passive := subjectOf(s, max(verb, 0)); verb >= 0 && dep == "dobj" && !passive {
			r.attend(f, subject)
		}
		r.attend(f, a)
	}
}

// oneAmong is who is told to be one of those whom a participle describes: "Aznar was among the leaders attending"; -1 if nobody is.
func oneAmong(s *tree.Sentence, v int) int {
	those := s.Nodes[v].Head
	among := s.Nodes[those].Head
	be := s.Nodes[among].Head
	if s.Nodes[v].Dep != "acl" || s.Nodes[those].Dep != "pobj" || s.Nodes[among].Lower != "among" || s.Nodes[be].Lemma != "be" {
		return -1
	}
	return s.Child(be, "nsubj")
}

// attendBeside adds to a gathering those whom an aside of its clause tells to be there: "opened with Kok and Moi in attendance", "with Kok
// attending", "will be held in Oslo, attended also by Kok".
func (r *reading) attendBeside(f *frame, verb int) {
	s := f.sent
	there := s.Any(s.Prep(verb, "in"), "attendance", "chair")
	for _, with := range s.ChildrenOf(verb, "prep") {
		if s.Nodes[with].Lower != "with" {
			continue
		}
		for _, p := range s.ChildrenOf(with, "pobj") {
			if there || s.Any(s.Prep(p, "in"), "attendance", "chair") || s.Any(s.ChildrenOf(p, "amod", "acl", "acomp"), "present", "attending", "participating", "presiding") {
				r.attend(f, p)
			}
		}
		for _, v := range s.ChildrenOf(with, "pcomp") {
			if isPresent(s, v) || s.Nodes[v].Lemma == "preside" || s.Nodes[v].Lemma == "chair" {
				r.attend(f, s.Child(v, "nsubj"))
			}
		}
	}
	for _, v := range s.ChildrenOf(verb, "advcl", "acl") {
		if m := s.Child(v, "mark"); m >= 0 && s.Nodes[m].Lower == "with" && s.Nodes[v].Lower == "present" {
			r.attend(f, s.Child(v, "nsubj"))
		}
		if s.Nodes[v].Tag == "VBN" && s.Nodes[v].Lemma == "attend" && s.Child(v, "mark") < 0 {
			r.attend(f, agentOf(s, v)...)
		}
	}
}

// relativeAttendance reads a clause that describes a gathering: who attends or hosts it, and who acts
// where it is held.
func (r *reading) relativeAttendance(f *frame, v int) {
	s := f.sent
	if attending[s.Nodes[v].Lemma] {
		r.attend(f, agentOf(s, v)...)
	}
	where := wherein(s, v)
	if k := s.Child(v, "nsubj"); k >= 0 && s.Nodes[k].Tag != "WDT" && s.Nodes[k].Tag != "WP" && (where || attending[s.Nodes[v].Lemma]) {
		r.attend(f, k)
	}
	if uniting[s.Nodes[v].Lemma] {
		r.attend(f, s.Child(v, "dobj"))
	}
}

// wherein tells whether a clause tells what is done where or during what it describes: "where Kok spoke", "at which Kok spoke".
func wherein(s *tree.Sentence, v int) bool {
	return s.Any(s.ChildrenOf(v, "advmod"), "where") || s.Any(s.Prep(v, "at", "during"), "which")
}

// whoseTurn are those of whom a word for a turn says that it is theirs: "Kok's first", "the last for Kok"; none where the word is another.
func whoseTurn(s *tree.Sentence, n int) []int {
	if n < 0 || !ordinals[s.Nodes[n].Lower] && s.Nodes[n].Lower != "last" && s.Nodes[n].Lower != "debut" {
		return nil
	}
	return append(s.ChildrenOf(n, "poss"), s.Prep(n, "for")...)
}

// chairs are the nouns of leading a gathering.
var chairs = words("chairmanship", "presidency", "chair", "leadership", "auspices", "patronage", "stewardship", "eye", "gaze", "gavel", "guidance", "direction", "lead")

// chaired reads "under the chairmanship of A".
func (r *reading) chaired(f *frame, prep int) {
	s := f.sent
	for _, p := range s.ChildrenOf(prep, "pobj") {
		if !chairs[s.Nodes[p].Lemma] {
			continue
		}
		r.attend(f, append(s.Prep(p, "of"), s.ChildrenOf(p, "poss")...)...)
	}
}

// attend adds the people and the countries at some nodes to a gathering; a node below 0 is none.
func (r *reading) attend(f *frame, nodes ...int) {
	for _, node := range nodes {
		if node < 0 {
			continue
		}
		for _, x := range r.actors(f.sent, node) {
			if x.Entity != nil && x.Entity.Kind != schema.Person || x.Side == "" && x.Entity == nil || x.Entity == nil && f.body != nil && f.body.Side() == x.Side {
				continue
			}
			f.parties = appendRefs(f.parties, mention.Ref{Entity: x.Entity, Side: x.Side, Group: x.Group, How: x.How})
		}
	}
}

// travelled adds to gatherings those who go to the country of one for its sake: "flew to Hanoi for the summit", "headed for
// Durban, where the leaders were to open a summit", "is due in Bali five days before the forum meets".
func (r *reading) travelled(frames []*frame) {
	for _, f := range frames {
		if f.typ() != schema.Summit || f.place.country == "" || !alive(f) {
			continue
		}
		for _, g := range frames {
			if g.typ() != schema.Visit || g.to != f.place.country || !alive(g) || g.status == schema.Possible || !within(f.time, g.time) || !forItsSake(f, g) {
				continue
			}
			for _, x := range g.visitors {
				if x.Entity.Person() {
					f.parties = appendRefs(f.parties, mention.Ref{Entity: x.Entity, Side: x.Side, How: "travels there: " + g.sent.Nodes[g.node].Text})
				}
			}
			f.parties = withoutMembers(f.parties)
		}
	}
}

// forItsSake tells whether a sentence that tells of a visit goes on to the gathering, and not to say that the visit comes from
// it, follows it or only precedes it.
func forItsSake(gathering, visit *frame) bool {
	return slices.ContainsFunc(visit.clauses(), func(g *frame) bool {
		return slices.ContainsFunc(gathering.clauses(), func(f *frame) bool {
			return f.sent.Index == g.sent.Index && f.node > g.node && !asideOf(f.sent, f.node, g.node)
		})
	})
}

// asideOf tells whether what lies between two nodes says no more of the former than when or whence it was: a preposition
// above the latter, or the "when" of its clause ("a trip in June, when the country will host the summit").
func asideOf(s *tree.Sentence, n, from int) bool {
	for k := n; k > from && k != s.Nodes[k].Head; k = s.Nodes[k].Head {
		when := s.Any(s.ChildrenOf(k, "advmod", "mark"), "when", "while")
		if when || otherTime[s.Nodes[k].Lower] {
			return true
		}
	}
	return false
}

// otherTime are the words before a gathering that tell no more of a journey than when or whence it was made.
var otherTime = words("after", "from", "following", "since", "despite", "without", "ahead", "before")
