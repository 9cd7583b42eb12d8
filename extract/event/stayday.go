package event

import (
	"cmp"
	"slices"

	"demarche/extract/when"
	"demarche/schema"
)

// dayOfStay is the time of a visit of which the clause tells no date but which of its days the news is from: "on the second
// day of a visit", "winding up a two-day visit", "on a one-day visit", "said on Tuesday as he opened a visit". The news is from
// the day that the verb tells which the visit is told with, else from the day of the head of the text, else from the
// article's own; what opens or arrives is dated by that verb alone. It is nil where the clause tells no such thing.
func (r *reading) dayOfStay(f *frame) *schema.Time {
	if f.typ() != schema.Visit && f.typ() != schema.Summit || f.status != schema.Held {
		return nil
	}
	if f.typ() == schema.Visit && f.rule.POS == "noun" && lookAt(f.sent, f.sent.ClauseVerb(f.node)) == when.Future {
		return nil // "will see Kohl on the first day of his visit" is no news of the day
	}
	length := r.daysOf(f)
	if f.typ() == schema.Summit && (f.rule.POS != "noun" || length < 2 && !(length == 1 && f.verb >= 0 && ending[f.sent.Nodes[f.verb].Lemma]) && !r.countsDays(f)) {
		return nil
	}
	if v := f.opens(); v >= 0 && !r.ownDate(f, "beside") {
		day := r.dayOf(f, v)
		if day == "" && f.rule.POS == "noun" && tenseOf(f.sent, v) == "VBD" { // "opening a visit, he also met Kohl" goes on with the news
			day = r.toldDay(f)
		}
		return stayFrom(day, 1, length)
	}
	if f.rule.Name == "end a stay" {
		day := r.dayOf(f, f.node)
		if v := then(f.sent, f.node); v >= 0 {
			day = cmp.Or(day, r.dayOf(f, v)) // "said on Tuesday, ending two days in Cairo"
		}
		if length == 0 {
			return nil
		}
		return stayFrom(cmp.Or(day, r.newsDay(f)), length, length)
	}
	if f.rule.POS != "noun" {
		return nil
	}
	nth, told := f.dayNumber(length)
	if nth == 0 || !told && r.ownDate(f, "") || told && nth > 1 && r.cameBefore(f) {
		return nil
	}
	if f.begins() { // "has arrived at the start of a tour" tells no day
		return stayFrom(r.toldDay(f), nth, length)
	}
	if f.typ() == schema.Summit {
		length = max(length, nth) // it lasted until that day at least
	}
	if f.verb >= 0 && closes(f.sent, f.verb) {
		return stayFrom(cmp.Or(r.dayOf(f, f.verb), r.newsDay(f)), nth, length)
	}
	return stayFrom(r.newsDay(f), nth, length)
}

// underWaySince are the date words since when somebody is paying a visit: "the visit which he has been paying to Russia since Monday"; nil if
// there are none. What is only counted from then, as the first visit since 1997 is, does not begin then.
func (r *reading) underWaySince(f *frame) *when.Expr {
	s := f.sent
	if f.rule.POS != "noun" || f.typ() != schema.Visit {
		return nil
	}
	for i := range r.exprs[s.Index] {
		x := &r.exprs[s.Index][i]
		v := s.ClauseVerb(spanHead(s, x))
		if x.Kind != when.Point || x.Bound != when.From || v < 0 || s.Nodes[v].Tag != "VBG" || !paying[s.Nodes[v].Lemma] || s.Child(v, "aux") < 0 || ranked(s, x.First-s.First) {
			continue
		}
		if s.Nodes[f.node].Head == v && s.Nodes[f.node].Dep == "dobj" || s.Nodes[v].Dep == "relcl" && s.Nodes[v].Head == f.node {
			return x
		}
	}
	return nil
}

// paying are the verbs with which somebody makes a visit.
var paying = words("pay", "make", "undertake", "conduct")

// cameBefore tells whether the visitors of a visit are told before to have come on a day, from which its days then count: "arrived on
// Sunday. On the second day of his visit he met Kohl".
func (r *reading) cameBefore(f *frame) bool {
	return slices.ContainsFunc(r.told, func(g *frame) bool {
		return g.typ() == schema.Visit && g.status == schema.Held && g.time.Known() && g.time.Precision == schema.Day && (f.to == "" || g.to == f.to) && sharesPerson(f.visitors, g.visitors)
	})
}

// countsDays tells whether the clause of a gathering counts its days and tells no date of it but that of the news: "at the second and
// final day of a summit in Hanoi on Friday".
func (r *reading) countsDays(f *frame) bool {
	nth, told := f.dayNumber(0)
	day := r.newsDay(f)
	return told && nth > 0 && !slices.ContainsFunc(f.dates, func(c choice) bool { return c.expr != nil && c.time.Known() && c.time.Start != day })
}

// begins tells whether a clause tells of the start of a visit without counting its days: "at the start of a visit".
func (f *frame) begins() bool {
	of := f.sent.Nodes[f.node].Head
	l := f.sent.Nodes[f.sent.Nodes[of].Head].Lemma
	return f.sent.Nodes[f.node].Dep == "pobj" && (l == "start" || l == "beginning" || l == "outset")
}

// daysOf is how many days a visit lasts as its clause tells; 0 if it does not.
func (r *reading) daysOf(f *frame) int {
	if f.rule.POS == "noun" && f.typ() == schema.Visit && slices.ContainsFunc(f.sent.ChildrenOf(f.node, "amod", "compound", "nmod"), func(c int) bool {
		return lightning[f.sent.Nodes[c].Lower] && c+1 == f.node && f.sent.Child(c, "nummod") < 0
	}) {
		return 1
	}
	for k := range r.exprs[f.sent.Index] {
		x := &r.exprs[f.sent.Index][k]
		if x.Kind != when.Duration || x.Unit != when.Days {
			continue
		}
		if s := f.sent; r.timeDistance(f, x) >= 0 || s.Above(f.node, spanHead(s, x)) || f.endedAfter(x) { // "ending a two-day visit"
			return x.Count
		}
	}
	return 0
}

// endedAfter tells whether a length is that after which an event is told to end: "the summit closed on Friday after two days of debate".
func (f *frame) endedAfter(x *when.Expr) bool {
	s := f.sent
	after := spanHead(s, x)
	return f.ends(after) && s.Nodes[after].Lower == "after" && s.Nodes[after].Head == f.verb
}

// lightning are the words before "visit" and the like that make one of no more than a day of it: "on a whistlestop visit", "on a day trip".
var lightning = words("lightning", "whistlestop", "whistle-stop", "whirlwind", "flying", "day", "blitz", "fleeting")

// ownDate tells whether the clause of a visit tells a date of it by a link other than the one given.
func (r *reading) ownDate(f *frame, but string) bool {
	return slices.ContainsFunc(f.dates, func(c choice) bool {
		if c.expr == nil || !c.time.Known() {
			return false
		}
		link := r.link(f, c.expr)
		return link != "far" && link != "ends" && link != but
	})
}

// stayFrom is the time of a visit of some days, 0 if unknown, of which a day is the nth; nil if the day is unknown.
func stayFrom(day string, nth, length int) *schema.Time {
	d, p, err := schema.ParseDate(day)
	if err != nil || p != schema.Day {
		return nil
	}
	first := d.AddDate(0, 0, 1-nth)
	t := &schema.Time{Start: schema.FormatDate(first, schema.Day), Precision: schema.Day}
	if length > 1 {
		t.End = schema.FormatDate(first.AddDate(0, 0, length-1), schema.Day)
	}
	return t
}

// dayNumber is the number of the day of a visit of some length, 0 if unknown, that its clause tells, 0 if it tells none; told
// is true where it counts the days ("the second day of his visit").
func (f *frame) dayNumber(length int) (nth int, told bool) {
	s, n := f.sent, f.node
	up := s.Nodes[n].Head
	if d := s.Nodes[up].Head; s.Nodes[n].Dep == "pobj" && s.Nodes[up].Lower == "of" && stayParts[s.Nodes[d].Lemma] {
		for _, c := range append(s.ChildrenOf(d, "amod", "compound"), d) {
			if k, ok := dayNumbers[s.Nodes[c].Lower]; ok {
				if k == 0 {
					return length, true
				}
				return k, true
			}
		}
		return 0, false
	}
	if length == 1 {
		return 1, false
	}
	switch v := s.Nodes[up]; s.Nodes[n].Dep {
	case "dobj":
		if ending[v.Lemma] || v.Lemma == "wind" {
			return length, false
		}
	case "nsubj", "nsubjpass":
		if f.typ() == schema.Summit && ending[v.Lemma] && v.Tag != "VB" { // "the two-day meeting closed here Thursday"
			return length, false
		}
	}
	return 0, false
}

// stayParts are the nouns for a part of a visit that tells which of its days it is.
var stayParts = words("day", "start", "beginning", "outset", "opening", "end", "close", "conclusion")

// dayNumbers are the words for a day of a visit; 0 for its last.
var dayNumbers = map[string]int{"first": 1, "opening": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "last": 0, "final": 0, "closing": 0,
	"start": 1, "beginning": 1, "outset": 1, "end": 0, "close": 0, "conclusion": 0}

// newsDay is the day that the news of a clause is from: one that is told, else the article's own.
func (r *reading) newsDay(f *frame) string { return cmp.Or(r.toldDay(f), r.anchor.Day) }

// toldDay is the day just before the article's own that the sentence of a clause tells, else the head of the text; empty if
// neither tells one.
func (r *reading) toldDay(f *frame) string {
	first := r.firstOfText()
	for _, k := range []int{f.sent.Index, first, first + 1} {
		if k >= len(r.exprs) {
			continue
		}
		for i := range r.exprs[k] {
			x := &r.exprs[k][i]
			if x.Kind != when.Point || x.Bound != when.NoBound {
				continue
			}
			t := r.resolve(x, when.Past)
			own, _, err := schema.ParseDate(r.anchor.Day)
			day, p, err2 := schema.ParseDate(t.Start)
			if err == nil && err2 == nil && p == schema.Day && !day.After(own) && own.Sub(day) < maxNewsAge {
				return t.Start
			}
		}
	}
	return ""
}

// leftFor tells whether a visit's place is one that its verb of leaving tells after "for".
func (f *frame) leftFor() bool {
	return slices.ContainsFunc(f.sent.Prep(f.node, "for"), func(n int) bool {
		return slices.Contains(f.sent.Conjuncts(n), f.place.node)
	})
}

// laterLeg leaves of the day on which a tour of several countries is told to begin no more than its month to a country that
// is not the first named, if the sentence tells no day besides: "leaves on Monday for A, B and C"; nor of the days of a tour
// of which not all goals are named: "visited six nations, Mali among them, from May 3 to 8".
func (r *reading) laterLeg(g *frame) {
	days := 0
	for k := range r.exprs[g.sent.Index] {
		if x := &r.exprs[g.sent.Index][k]; x == g.expr || x.Kind <= when.Range && r.timeDistance(g, x) >= 0 && r.link(g, x) != "beside" {
			days++
		}
	}
	if departs[g.sent.Nodes[g.node].Lemma] && g.rule.POS == "verb" && g.status == schema.Held && g.leftFor() && g.time.Known() && days == 1 && !r.overBy(g.time, maxLag) {
		g.verdict, g.time, g.expr = verdict{status: schema.Planned, cue: g.sent.Nodes[g.node].Text, node: g.node, future: true}, nil, nil
		return // "left today for Amman and Baghdad" has not reached Baghdad
	}
	begins := departs[g.sent.Nodes[g.node].Lemma] || g.tourOpens() || g.toBegin() || g.verb >= 0 && opening[g.sent.Nodes[g.verb].Lemma]
	if g.time.Known() && g.time.Precision == schema.Day && days == 1 && (begins || g.expr != nil && (g.expr.Kind == when.Point && g.expr.Bound == when.From || g.expr.Kind == when.Range && ofSeveral(g.sent, g.place.node))) {
		if g.expr != nil && g.expr.Kind == when.Anaphoric { // "was due later in the day to leave for A and then B"
			g.time, g.expr = nil, nil
			return
		}
		t := schema.Time{Start: g.time.Start[:len("2006-01")], Text: g.time.Text, Precision: schema.Month}
		g.time = &t
	}
}

// tourOpens tells whether a verb tells the stops of a tour that the verb above begins: "begins a tour on Saturday that takes him
// to Egypt and Syria".
func (f *frame) tourOpens() bool {
	s, n := f.sent, f.sent.Nodes[f.node]
	if n.Dep != "relcl" && n.Dep != "acl" || f.rule.POS != "verb" {
		return false
	}
	v := s.ClauseVerb(n.Head)
	return v >= 0 && (openers[s.Nodes[v].Lemma] || departs[s.Nodes[v].Lemma])
}

// toBegin tells whether the day of a noun's visit is the one on which the verb right before says that it begins: "a visit to Syria
// and Egypt that was to begin on Saturday".
func (f *frame) toBegin() bool {
	s := f.sent
	if f.expr == nil || f.expr.First < s.First {
		return false
	}
	for k := f.expr.First - s.First - 1; k > f.node; k-- {
		if s.IsVerb(k) {
			return opening[s.Nodes[k].Lemma] && s.Above(f.node, k)
		}
	}
	return false
}

// opening are the verbs that tell no more than when a tour begins.
var opening = words("leave", "depart", "embark", "begin", "start", "open", "set", "launch", "kick")
