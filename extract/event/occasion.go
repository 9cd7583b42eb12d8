package event

import (
	"slices"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/extract/when"
	"demarche/schema"
)

// occasions splits talks with several people that are told as several: "met Szijjarto and then
// Orban", "with A and, separately, with B". Whoever stands before the verb takes part in each.
func (r *reading) occasions(f *frame) []*frame {
	if out := r.gapped(f); len(out) > 1 {
		return out
	}
	if out := r.byPlaces(f); len(out) > 1 {
		return out
	}
	if out := r.byDays(f); len(out) > 1 {
		return out
	}
	if out := r.dayByDay(f); len(out) > 1 {
		return out
	}
	if h := r.onceMore(f); h != nil {
		return []*frame{f, h}
	}
	groups, subjects := [][]mention.Ref{nil}, []mention.Ref(nil)
	each := false // those from here on were met one after another
	for _, p := range f.parties {
		at := r.placeOf(f, p)
		switch {
		case at < f.node:
			subjects = append(subjects, p)
		case each || r.apart(f, at):
			each = each || f.eachFrom(at)
			groups = append(groups, []mention.Ref{p})
		default:
			groups[len(groups)-1] = append(groups[len(groups)-1], p)
		}
	}
	if len(f.parties) > 2 && !f.oneDelegation() && (r.oneByOne(f) || r.bilateral(f)) {
		groups, subjects = divided(f.parties, r.doers(f, subjects))
	}
	if len(groups) < 2 || len(subjects) == 0 {
		return []*frame{f}
	}
	groups = slices.DeleteFunc(groups, func(g []mention.Ref) bool { return len(g) == 0 })
	var out []*frame
	for _, g := range groups {
		h := *f
		h.parties, h.alone = append(slices.Clone(subjects), g...), true
		out = append(out, &h)
	}
	r.eachInPlace(out, groups)
	return out
}

// gapped splits talks of which a verb tells once and leaves itself out the second time: "rang Musharraf twice and
// Singh once", "met Duque in the morning and Guaido in the afternoon", "will meet Kohl in Bonn and Blair in London".
func (r *reading) gapped(f *frame) []*frame {
	s, out := f.sent, []*frame{f}
	verb := f.clause()
	if f.rule.Name == "discuss" || verb < 0 || f.rule.POS != "verb" && (f.rule.Name != "talks" && f.rule.Name != "summit of two" || len(s.Prep(f.node, "with")) == 0) { // what is discussed is not met
		return out
	}
	subject, passive := subjectOf(s, verb)
	if subject < 0 || passive || f.rule.POS == "verb" && s.Child(f.node, "dobj") < 0 {
		return out
	}
	who, from := r.actors(s, subject), f.node
	for c := f.node + 1; c < len(s.Nodes); c++ {
		d, head := s.Nodes[c].Dep, s.Nodes[c].Head
		if !s.IsNoun(c) || d != "conj" && d != "dep" || head != f.node && (s.ClauseVerb(c) != verb || !r.inDate(s, head) && !r.inPlace(s, head)) {
			continue
		}
		h := *f
		h.parties = slices.Clone(who)
		h.people(r.actors(s, c))
		if len(h.parties) <= len(who) {
			continue
		}
		f.parties = slices.DeleteFunc(f.parties, func(x mention.Ref) bool {
			return !slices.ContainsFunc(who, func(y mention.Ref) bool { return sameRef(x, y) }) && slices.ContainsFunc(h.parties, func(y mention.Ref) bool { return sameRef(x, y) })
		})
		r.setGapTime(&h, c)
		r.divide(out[len(out)-1], &h, from, c)
		out, from = append(out, &h), c
	}
	return out
}

// inPlace tells whether a node is the name of the place where somebody is met: "met Kohl in Bonn and Blair in London".
func (r *reading) inPlace(s *tree.Sentence, n int) bool {
	return s.Nodes[n].Dep == "pobj" && slices.Contains(placePreps, s.Nodes[s.Nodes[n].Head].Lower) && len(r.sites(s, n)) > 0
}

// divide gives each of two talks that one verb tells its own place, where the words of either name one: those of the second begin
// at node c, those of the first at node from.
func (r *reading) divide(first, second *frame, from, c int) {
	a, b := r.placeBetween(first.sent, from, c), r.placeBetween(first.sent, c, len(first.sent.Nodes))
	if b.known() {
		first.place, second.place = a, b
	}
}

// placeBetween is the place that prepositions between two nodes tell.
func (r *reading) placeBetween(s *tree.Sentence, from, to int) site {
	var out site
	for k := from; k < to; k++ {
		if s.Nodes[k].Dep != "prep" || !slices.Contains(placePreps, s.Nodes[k].Lower) {
			continue
		}
		for _, p := range s.ChildrenOf(k, "pobj") {
			for _, x := range r.sites(s, p) {
				out = narrower(out, x)
			}
		}
	}
	return out
}

// setGapTime dates talks that a clause tells without a verb from node c on: by the first day after it, else like
// talks that stand there.
func (r *reading) setGapTime(h *frame, c int) {
	for k := c + 1; k < len(h.sent.Nodes); k++ {
		if x := r.dayAt(h, k); x != nil {
			t, _ := r.timeOf(h, x)
			h.time, h.expr = &t, x
			return
		}
	}
	verb := h.node
	h.node = c
	r.setTime(h)
	h.node = verb
}

// inDate tells whether a node is a word of a date.
func (r *reading) inDate(s *tree.Sentence, n int) bool {
	return slices.ContainsFunc(r.exprs[s.Index], func(x when.Expr) bool { return n >= x.First-s.First && n < x.Last-s.First })
}

// doers are the parties whom the subject of a verb names, for those met may be told by a pronoun or a plural ("met
// separately with the two men"); the given ones where none is told so.
func (r *reading) doers(f *frame, subjects []mention.Ref) []mention.Ref {
	verb := f.node
	if f.rule.POS != "verb" {
		verb = f.verb
	}
	if verb < 0 {
		return subjects
	}
	n, passive := subjectOf(f.sent, verb)
	if n < 0 || passive || n == f.node {
		return subjects
	}
	who := r.actors(f.sent, n)
	var out []mention.Ref
	for _, p := range f.parties {
		if slices.ContainsFunc(who, func(x mention.Ref) bool { return sameRef(x, p) }) {
			out = append(out, p)
		}
	}
	if len(out) == 0 {
		return subjects
	}
	return out
}

// onceMore is the second of two occasions that one clause tells by their days: "rang Sharif on Tuesday and again on
// Wednesday", "has been to Rome twice, in May and in June"; nil if there is none. The first keeps the day told before.
func (r *reading) onceMore(f *frame) *frame {
	s := f.sent
	twice := slices.ContainsFunc(s.ChildrenOf(f.node, "advmod"), func(c int) bool { return s.Nodes[c].Lower == "twice" })
	for k := f.node + 1; k+1 < len(s.Nodes); k++ {
		again := s.Nodes[k].Lower == "again" && s.Nodes[k-1].Lower == "and" && (twice || !s.IsVerb(f.node) || s.Above(f.node, k))
		if !again && (!twice || s.Nodes[k].Lower != "and" || s.Nodes[k+1].Lower == "again") {
			continue
		}
		second := r.dayAt(f, k+1)
		if second == nil {
			second = r.dayAt(f, k+2)
		}
		var first *when.Expr
		for j := f.node + 1; j < k; j++ {
			if x := r.dayAt(f, j); x != nil {
				first = x
			}
		}
		if first == nil || second == nil {
			continue
		}
		h := *f
		one, _ := r.timeOf(f, first)
		two, _ := r.timeOf(&h, second)
		f.time, f.expr, h.time, h.expr = &one, first, &two, second
		return &h
	}
	return nil
}

// byDays splits talks with people each of whom is told with a day of his own: "met Duque on Monday and Guaido on
// Tuesday". It returns nothing where a day is not told for all.
func (r *reading) byDays(f *frame) []*frame {
	var subjects, group []mention.Ref
	var out []*frame
	begin := f.node
	for _, p := range f.parties {
		if r.placeOf(f, p) < f.node {
			subjects = append(subjects, p)
		}
	}
	for k := f.node + 1; k < len(f.sent.Nodes) && len(subjects) > 0; k++ {
		if i := slices.IndexFunc(f.parties, func(p mention.Ref) bool { return r.placeOf(f, p) == k }); i >= 0 {
			group = append(group, f.parties[i])
		}
		x := r.dayAt(f, k)
		if x == nil || len(group) == 0 {
			continue
		}
		h := *f
		t, planned := r.timeOf(&h, x)
		if h.parties, h.time, h.expr = append(slices.Clone(subjects), group...), &t, x; planned {
			h.status = schema.Planned
		}
		if n := len(out); n > 0 {
			r.divide(out[n-1], &h, f.node, begin)
		}
		out, group, begin = append(out, &h), nil, k
	}
	if len(group) > 0 {
		return nil
	}
	return out
}

// dayByDay splits talks with people before each of whom stands a day of his own: "conferred on Monday in Quito with Noboa and a
// day later in Lima with Toledo". It returns nothing where a day is not told for all.
func (r *reading) dayByDay(f *frame) []*frame {
	s, verb := f.sent, f.clause()
	var subjects, group []mention.Ref
	var out []*frame
	var day *when.Expr
	begin := f.node
	for _, p := range f.parties {
		if r.placeOf(f, p) < f.node {
			subjects = append(subjects, p)
		}
	}
	end := func(k int) bool {
		if len(group) == 0 || day == nil {
			return len(group) == 0
		}
		h := *f
		t, planned := r.timeOf(&h, day)
		if h.parties, h.time, h.expr, h.alone = append(slices.Clone(subjects), group...), &t, day, true; planned {
			h.status = schema.Planned
		}
		if n := len(out); n > 0 {
			r.divide(out[n-1], &h, f.node, begin)
		}
		out, group, begin = append(out, &h), nil, k
		return true
	}
	for k := f.node + 1; k < len(s.Nodes) && len(subjects) > 0; k++ {
		if i := slices.IndexFunc(f.parties, func(p mention.Ref) bool { return r.placeOf(f, p) == k }); i >= 0 {
			group = append(group, f.parties[i])
		}
		if x := r.dayAt(f, k); x != nil && s.ClauseVerb(spanHead(s, x)) == verb {
			if !end(k) {
				return nil
			}
			day = x
		}
	}
	if !end(len(s.Nodes)) {
		return nil
	}
	return out
}

// dayAt is the expression of a day that begins at a node; nil if none does.
func (r *reading) dayAt(f *frame, k int) *when.Expr {
	exprs := r.exprs[f.sent.Index]
	for i := range exprs {
		next := i > 0 && exprs[i-1].Kind == when.Point && (r.countsOn(f.sent, &exprs[i]) || exprs[i].Rule == "in the day") // "on Tuesday and Prodi the following day"
		if x := &exprs[i]; x.First-f.sent.First == k && (x.Kind == when.Point || next) && x.Bound == when.NoBound {
			return x
		}
	}
	return nil
}

// dayAfter are the words for the day after one told before.
var dayAfter = words("the following day", "the next day", "the day after", "a day later", "next day", "following day")

// placeOf is the first node of the name by which a sentence tells a party after the trigger; -1 if it
// stands before it or elsewhere.
func (r *reading) placeOf(f *frame, p mention.Ref) int {
	if !p.Entity.Person() {
		return -1
	}
	for _, m := range p.Entity.Mentions {
		if m.Sentence == f.sent.Index && m.First > f.node {
			return m.First
		}
	}
	return -1
}

// single are the words that tell of several that each had an occasion of his own.
var single = words("separately", "separate", "individually", "individual", "respectively", "consecutive", "consecutively", "successive", "back-to-back")

// oneByOne tells whether the clause says that each was met by himself: "separately", "in turn", "in two separate
// meetings", "one by one", "one after the other", "separate conversations with A and B", "each of them".
func (r *reading) oneByOne(f *frame) bool {
	s := f.sent
	if f.typ() == schema.Call && r.callsEach(f) || f.rule.POS == "noun" && countable[s.Nodes[f.node].Lemma] && s.Nodes[f.node].Tag == "NNS" && len(s.Prep(f.node, "with")) > 0 {
		return true
	}
	for k, n := range s.Nodes {
		if n.Lower == "each" && len(s.Prep(k, "of")) > 0 && f.verb >= 0 && s.ClauseVerb(k) == f.verb {
			return true
		}
		if k < f.node && (s.Nodes[k].Head != f.node || s.Nodes[k].Dep != "amod") || s.ClauseVerb(k) != f.verb && s.ClauseVerb(k) != f.node {
			continue
		}
		if n.Lower == "separate" && n.Dep == "amod" && s.Nodes[n.Head].Tag == "NN" && n.Head == f.node {
			continue // "a separate meeting with Blair and Chirac" is one
		}
		if single[n.Lower] || n.Lower == "turn" && k > 0 && s.Nodes[k-1].Lower == "in" && s.Child(k, "prep") < 0 || n.Lower == "one" && k+2 < len(s.Nodes) && (s.Nodes[k+1].Lower == "by" && s.Nodes[k+2].Lower == "one" || s.Nodes[k+1].Lower == "after") {
			return true
		}
	}
	return false
}

// countable are the nouns whose plural tells of as many talks as there are people: "had meetings with Kohl and Blair".
var countable = words("meeting", "audience", "encounter", "appointment")

// twosome are the words for talks of two sides.
var twosome = words("bilateral", "bilaterals", "bilaterally", "one-on-one", "one-to-one", "tete-a-tete", "tête-à-tête")

// bilateral tells whether talks of two sides are told of one person with people of several others: "held bilateral talks
// with Duque of Colombia and Pinera of Chile" tells of two.
func (r *reading) bilateral(f *frame) bool {
	s := f.sent
	if f.typ() != schema.Meeting || r.sidesOf(f) != len(f.parties) {
		return false
	}
	for k, n := range s.Nodes {
		if twosome[n.Lower] && (s.Nodes[k].Head == f.node || s.ClauseVerb(k) == f.verb && s.Nodes[s.Nodes[k].Head].Dep == "pobj") {
			return true
		}
	}
	return false
}

// conference are the words that tell that several talk in one call.
var conference = words("conference", "three-way", "four-way", "joint", "jointly", "together", "trilateral", "quadrilateral", "multilateral", "group", "video", "videoconference",
	"video-conference", "teleconference", "virtual", "virtually", "zoom", "online")

// handsets are the nouns for what one talks on: who "was on the telephone to A, B and C" rang each.
var handsets = words("phone", "telephone", "line")

// maxRung is how many people, the caller included, may be told of together for each to have been called by himself: who spoke by telephone
// with three others at once held a conference, unless they are told apart.
const maxRung = 3

// callsEach tells whether somebody calls several people, each by himself: unless the clause says that all talk at
// once, a telephone has two ends.
func (r *reading) callsEach(f *frame) bool {
	s := f.sent
	if slices.ContainsFunc(f.parties, func(p mention.Ref) bool { return p.Entity == nil }) {
		return false
	}
	if f.rule.POS == "verb" && f.rule.Name != "phone" && !r.metBoth(f) && (r.soleSubject(f) == nil || len(f.parties) > maxRung) || f.rule.POS == "noun" && (s.Nodes[f.node].Tag != "NNS" && !(handsets[s.Nodes[f.node].Lemma] && r.soleSubject(f) != nil) || len(s.Prep(f.node, "between", "among")) > 0) {
		return false
	}
	for k, n := range s.Nodes {
		if conference[n.Lower] && (s.Above(f.node, k) || s.ClauseVerb(k) == f.verb) {
			return false
		}
	}
	return true
}

// metBoth tells whether those spoken to are told by one plural or by "both" ("spoke with both leaders by telephone",
// "with both Barak and Assad").
func (r *reading) metBoth(f *frame) bool {
	return slices.ContainsFunc(f.sent.Prep(f.node, "with", "to"), func(n int) bool {
		m := r.story.At(f.sent.Index, n)
		return m != nil && m.Form == mention.Role && m.Group || slices.ContainsFunc(f.sent.Nodes[max(0, f.sent.LeftEdge(n)-1):n], func(k tree.Node) bool { return k.Lower == "both" })
	})
}

// divided makes a group of each of the people who were met or, if it is one whom all met, of each who
// met him.
func divided(parties, subjects []mention.Ref) (groups [][]mention.Ref, common []mention.Ref) {
	objects := slices.DeleteFunc(slices.Clone(parties), func(p mention.Ref) bool {
		return slices.ContainsFunc(subjects, func(q mention.Ref) bool { return sameRef(p, q) })
	})
	if len(subjects) > 1 && len(objects) == 1 {
		objects, subjects = subjects, objects
	}
	if len(subjects) == 0 || len(objects) == 0 {
		return [][]mention.Ref{parties}, subjects
	}
	for _, p := range objects {
		groups = append(groups, []mention.Ref{p})
	}
	return groups, subjects
}
