package event

import (
	"slices"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/extract/when"
	"demarche/schema"
)

// tiedTimes dates talks of which no date is told but which a word ties to a day that is: those "soon after his arrival" are
// of the day on which the traveller is told to have come, those that somebody was "then to" hold of the day of what he is
// told to do before.
func (r *reading) tiedTimes(frames []*frame) {
	for _, f := range frames {
		if f.time.Known() {
			continue
		}
		if t := r.daysFromOther(f, frames); t != nil {
			r.inferTime(f, *t, nil)
			continue
		}
		if f.typ() != schema.Meeting && f.typ() != schema.Call {
			continue
		}
		if t := r.dayOfOther(f, frames); t != nil {
			r.inferTime(f, *t, nil)
			continue
		}
		if g := r.aroundTalks(f, frames); g != nil {
			r.inferTime(f, schema.Time{Start: g.time.Start, Text: g.time.Text, Precision: schema.Day}, g.expr)
			continue
		}
		if day := r.toldDay(f); day != "" && r.sameDayLater(f, day) {
			r.inferTime(f, schema.Time{Start: day, Precision: schema.Day}, nil)
			continue
		}
		var to *frame
		switch {
		case f.onArriving():
			to = r.arrivalFor(f, frames)
		case f.comesNext():
			to = r.toldBefore(f, frames)
		}
		if to == nil {
			continue
		}
		t := schema.Time{Start: to.time.Start, Text: to.time.Text, Precision: schema.Day}
		r.inferTime(f, t, to.expr)
	}
}

// sameDayLater tells whether a sentence without date words opens with a word that places what was held beside the news of the day: "Later
// he embraced Kohl", "Earlier in Rome he met the pope". None of the sentences before may tell of another day.
func (r *reading) sameDayLater(f *frame, day string) bool {
	s := f.sent
	for k := max(0, s.Index-reachDates); k < s.Index; k++ {
		if slices.ContainsFunc(r.exprs[k], func(x when.Expr) bool {
			t := r.resolve(&x, when.Past)
			return x.Kind <= when.Range && t.Precision == schema.Day && t.Start != day
		}) {
			return false
		}
	}
	if f.status != schema.Held || len(r.exprs[s.Index]) > 0 {
		return false
	}
	for k := 0; k < min(wordsAhead, len(s.Nodes)-1); k++ {
		switch s.Nodes[k].Lower {
		case "later", "earlier", "afterwards", "afterward":
			return s.ClauseVerb(k) == f.clause() && (k == 0 || s.Nodes[k+1].Text == ",")
		}
	}
	return false
}

// wordsAhead is how many words of a sentence a word that opens it may stand among: "In Kampala later, he met".
const wordsAhead = 4

// dayOfOther is the day of a visit or a gathering on which talks are told to be: "will dine with Kohl on the first day", "on the second
// day of the summit he met Kohl"; nil if the clause counts no days or none of the other is known.
func (r *reading) dayOfOther(f *frame, frames []*frame) *schema.Time {
	s := f.sent
	day := f.countedDay()
	if day < 0 {
		return nil
	}
	nth := -1
	for _, c := range s.ChildrenOf(day, "amod", "compound") {
		if k, ok := dayNumbers[s.Nodes[c].Lower]; ok {
			nth = k
		}
	}
	of := s.Prep(day, "of")
	if nth < 0 || len(of) > 0 && !r.isTrigger(s, of[0]) {
		return nil
	}
	var to *frame
	for _, g := range frames {
		if g.typ() != schema.Visit && g.typ() != schema.Summit || !g.time.Known() || g.time.Precision != schema.Day || nth == 0 && g.time.End == "" {
			continue
		}
		here := len(of) > 0 && slices.ContainsFunc(g.clauses(), func(c *frame) bool { return c.sent.Index == s.Index && c.node == of[0] })
		if !here && (!sharesPerson(f.parties, g.who()) || len(of) > 0 && stays[s.Nodes[of[0]].Lemma] != (g.typ() == schema.Visit)) {
			continue
		}
		if to == nil || f.distance(g.sent.Index) < f.distance(to.sent.Index) {
			to = g
		}
	}
	if to == nil {
		return nil
	}
	t := &schema.Time{Start: to.time.End, Text: s.Words(s.Nodes[day].Head, day+1), Precision: schema.Day}
	switch {
	case nth == 1:
		t.Start = to.time.Start
	case nth > 1:
		t.Start = stayFrom(to.time.Start, 1, nth).End
	}
	return t
}

// countedDay is the "day" after "on" with which the clause of an event, or one that it is joined to or governed by, tells when it is;
// -1 if there is none.
func (f *frame) countedDay() int {
	s := f.sent
	for _, n := range []int{f.node, f.clause()} {
		for n >= 0 {
			for _, p := range s.Prep(n, "on") {
				if s.Nodes[p].Lemma == "day" && s.Nodes[s.Nodes[p].Head].Head == n {
					return p
				}
			}
			if d := s.Nodes[n].Dep; !s.IsVerb(n) || d != "xcomp" && (d != "conj" || s.Child(n, "nsubj", "nsubjpass") >= 0) {
				break
			}
			n = s.Nodes[n].Head
		}
	}
	return -1
}

// comesNext tells whether a clause, or the verb that fixes it, tells its event to come next: "was then to meet".
func (f *frame) comesNext() bool {
	v := f.clause()
	for v >= 0 && sequelOf(f, v) != "then" {
		up := f.sent.Nodes[v].Head
		if f.sent.Nodes[v].Dep != "xcomp" || !fixing[f.sent.Nodes[up].Lemma] {
			return false // who "then flew on to meet him" may have met him on another day
		}
		v = up
	}
	return v >= 0
}

// onArriving tells whether a clause tells its event to be of the hours after an arrival: "soon after arriving", "on arrival",
// "within an hour of landing".
func (f *frame) onArriving() bool {
	s := f.sent
	for _, of := range []int{f.clause(), f.node} {
		if of < 0 {
			continue
		}
		if s.Any(hoursFrom(s, of), "arrival", "landing", "arriving", "touchdown") {
			return true
		}
		for _, c := range s.ChildrenOf(of, "prep", "advcl") {
			what, after := s.Child(c, "pobj", "pcomp"), c
			if s.Nodes[c].Dep == "advcl" {
				what, after = c, s.Child(c, "mark")
			}
			if what < 0 || after < 0 || s.Nodes[what].Lemma != "arrival" && s.Nodes[what].Lemma != "arrive" && s.Nodes[what].Lemma != "land" {
				continue
			}
			switch s.Nodes[after].Lower {
			case "on", "upon":
				return true
			case "after":
				return after > 0 && soon[s.Nodes[after-1].Lower]
			}
		}
	}
	return false
}

// hoursFrom are the nouns and participles for that of which something is told to be within minutes or hours: "met him within an hour of landing".
func hoursFrom(s *tree.Sentence, v int) []int {
	var out []int
	for _, unit := range s.Prep(v, "within") {
		if l := s.Nodes[unit].Lemma; l == "hour" || l == "minute" || l == "moment" {
			out = append(out, s.Prep(unit, "of")...)
			for _, of := range s.ChildrenOf(unit, "prep") {
				out = append(out, s.ChildrenOf(of, "pcomp")...)
			}
		}
	}
	return out
}

// soon are the words before "after" for no more than some hours.
var soon = words("soon", "shortly", "immediately", "right", "straight", "directly", "just", "moments", "minutes", "hours")

// arrivalFor is the visit nearest in the text, with a first day told, on which one of those who meet came to where they do; nil
// if there is none.
func (r *reading) arrivalFor(f *frame, frames []*frame) *frame {
	var out *frame
	for _, g := range frames {
		if g.typ() != schema.Visit || g.status != schema.Held || !g.time.Known() || g.time.Precision != schema.Day || !sharesPerson(f.parties, g.visitors) {
			continue
		}
		if f.place.country != "" && g.place.country != "" && f.place.country != g.place.country {
			continue
		}
		if out == nil || f.distance(g.sent.Index) < f.distance(out.sent.Index) {
			out = g
		}
	}
	return out
}

// toldBefore is the event of one known day told last before another, in its sentence or one shortly before, if somebody has part
// in both; nil if there is none.
func (r *reading) toldBefore(f *frame, frames []*frame) *frame {
	var out, last *frame
	for _, g := range frames {
		if g == f || !g.time.Known() || g.time.Precision != schema.Day || g.time.End != "" || !sharesPerson(f.parties, g.who()) {
			continue
		}
		for _, c := range g.clauses() {
			back := f.sent.Index - c.sent.Index
			before := back > 0 && back <= reachDates || back == 0 && c.node < f.node
			if before && (last == nil || c.sent.Index > last.sent.Index || c.sent.Index == last.sent.Index && c.node > last.node) {
				out, last = g, c
			}
		}
	}
	return out
}

// sharesPerson tells whether somebody named is among both.
func sharesPerson(a, b []mention.Ref) bool {
	return slices.ContainsFunc(a, func(x mention.Ref) bool {
		return x.Entity != nil && slices.ContainsFunc(b, func(y mention.Ref) bool { return sameRef(x, y) })
	})
}
