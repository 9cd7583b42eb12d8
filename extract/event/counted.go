package event

import (
	"slices"

	"demarche/extract/tree"
	"demarche/extract/when"
	"demarche/schema"
)

// countedFrom is the day of an event from which another of its sentence is told to lie some days apart, with the words
// that date that other: "met Mubarak on Tuesday, two days after he had flown to Damascus", "said on Monday, on
// the eve of his visit". It is nil where the sentence tells no such thing or no day of the other.
func (r *reading) countedFrom(f *frame) (*schema.Time, *when.Expr) {
	joint, days := r.daysApart(f)
	if days == 0 {
		return nil, nil
	}
	s := f.sent
	for k := range r.exprs[s.Index] {
		x := &r.exprs[s.Index][k]
		if x.Kind != when.Point || x.Bound != when.NoBound || x.First-s.First > joint && x.First-s.First < f.node {
			continue
		}
		if l := r.link(f, x); x.First-s.First > joint && (l == "when" || l == "below" || l == "clause") {
			return nil, nil // "flew to Genoa, three days before the summit opens on May 9" tells the day itself
		}
		looks := r.looks(f, x)
		if v := s.ClauseVerb(spanHead(s, x)); v >= 0 && v != f.node && lookAt(s, v) == when.Past {
			looks = when.Past // "came on Monday, two days before he was to visit", "said, speaking on Monday, on the eve of his visit"
		}
		t := r.resolve(x, looks)
		day, p, err := schema.ParseDate(t.Start)
		if err != nil || p != schema.Day {
			continue
		}
		t.Start, t.End = schema.FormatDate(day.AddDate(0, 0, days), schema.Day), ""
		return &t, x
	}
	return r.countedFromNews(f, joint, days), nil
}

// countedTo is the day of an event told to lie some days before or after what a clause or a noun behind it dates, with the words that date that:
// "met Kohl two days before he flew to Moscow on Sunday", "met Kohl a day after the vote on March 7". It is nil where the sentence tells no such thing,
// or a day of the event itself.
func (r *reading) countedTo(f *frame) (*schema.Time, *when.Expr) {
	s, v := f.sent, f.clause()
	for k := f.node + 1; k < len(s.Nodes) && v >= 0; k++ {
		days := r.daysAway(f, k)
		what := s.Child(k, "pobj")
		if s.Nodes[k].Dep == "mark" {
			what = s.Nodes[k].Head
		}
		if days == 0 || what < k || s.Nodes[k].Lower == "of" || s.ClauseVerb(s.Nodes[k].Head) != v && s.ClauseVerb(s.Nodes[what].Head) != v {
			continue
		}
		var out *when.Expr
		for i := range r.exprs[s.Index] {
			x := &r.exprs[s.Index][i]
			switch head := spanHead(s, x); {
			case x.Kind == when.Duration && x.Last-s.First == k:
			case x.Kind != when.Point || x.Bound != when.NoBound:
				if s.ClauseVerb(head) == v {
					return nil, nil
				}
			case x.First-s.First > k && s.Above(what, head) && out == nil:
				out = x
			case s.ClauseVerb(head) == v && !s.Above(what, head):
				return nil, nil // "met him on Monday, two days before the vote"
			}
		}
		if out == nil {
			continue
		}
		t := r.resolve(out, r.looks(f, out))
		if day, p, err := schema.ParseDate(t.Start); err == nil && p == schema.Day {
			t.Start, t.End = schema.FormatDate(day.AddDate(0, 0, days), schema.Day), ""
			return &t, out
		}
	}
	return nil, nil
}

// longBefore tells whether date words tell when that is which an event precedes or follows by days, weeks or months that are not counted in days: "met
// Kohl a month before the vote on March 7".
func (r *reading) longBefore(f *frame, x *when.Expr) bool {
	s := f.sent
	for n := spanHead(s, x); n != f.node && n != f.clause() && n != s.Nodes[n].Head; n = s.Nodes[n].Head {
		joint := n
		if m := s.Child(n, "mark"); m >= 0 {
			joint = m
		}
		inside := joint >= x.First-s.First && joint < x.Last-s.First // "the month before"
		if w := s.Nodes[joint].Lower; w != "before" && w != "after" || joint == 0 || inside {
			continue
		}
		if unit := s.Nodes[joint-1].Lower; (lengthy[unit] || lengthy[unit+"s"]) && r.daysBefore(f, joint) == 0 {
			return true
		}
	}
	return false
}

// countedFromNews is the day of an event some days from which the news is told to come: "the visit comes four days after
// an adviser saw Netanyahu". It is nil where the sentence tells no such thing.
func (r *reading) countedFromNews(f *frame, joint, days int) *schema.Time {
	s := f.sent
	v := s.ClauseVerb(joint)
	if v >= 0 && v == f.clause() {
		v = s.ClauseVerb(s.Nodes[v].Head)
	}
	day, p, err := schema.ParseDate(r.newsDay(f))
	if v < 0 || v == f.node || s.Nodes[v].Lemma != "come" && s.Nodes[v].Lemma != "follow" || err != nil || p != schema.Day {
		return nil
	}
	subject := s.Child(v, "nsubj")
	if subject < 0 || !definite(s, subject) || !r.isTrigger(s, subject) && !remarks[s.Nodes[subject].Lemma] {
		return nil
	}
	return &schema.Time{Start: schema.FormatDate(day.AddDate(0, 0, days), schema.Day), Precision: schema.Day}
}

// daysApart finds the word that joins an event to what lies some days apart from it, and tells how many days
// later than that the event is, negative if earlier; 0 if there is none. No comma and no other date may stand between.
func (r *reading) daysApart(f *frame) (joint, days int) {
	s := f.sent
	for k := f.node - 1; k > 1 && s.Nodes[k].Text != ","; k-- {
		if r.isTime(s, k) {
			continue // "the day before yesterday Kok visited Rome"
		}
		switch before := s.Nodes[k-1].Lower; s.Nodes[k].Lower {
		case "after":
			return k, -r.daysBefore(f, k)
		case "before":
			return k, r.daysBefore(f, k)
		case "of":
			if before == "eve" {
				return k, 1
			}
		}
	}
	return 0, 0
}

// daysBefore is the number of days that the words right before a node tell ("two days after", "the day before"); 0
// if they tell none.
func (r *reading) daysBefore(f *frame, k int) int {
	s := f.sent
	for i := range r.exprs[s.Index] {
		if x := &r.exprs[s.Index][i]; x.Kind == when.Duration && x.Unit == when.Days && x.Last-s.First == k {
			return x.Count
		}
	}
	if s.Nodes[k-1].Lower == "day" && oneDay[s.Nodes[k-2].Lower] {
		return 1
	}
	return 0
}

// dayGivenUp is the day of an event that is told to have been put off or called off just before it or some days before, with the
// words that tell when: "called off the talks on Tuesday, hours before they were to open", "put off his visit on Tuesday, a day
// before he was to set out". It is nil where the sentence tells no such thing or no day.
func (r *reading) dayGivenUp(f *frame) (*schema.Time, *when.Expr) {
	s, cue := f.sent, f.verdict.node
	if !f.status.Off() || cue < 0 || !s.IsVerb(cue) {
		return nil, nil
	}
	before, planned, days := r.givenUpBefore(f, cue)
	if before < 0 {
		return nil, nil
	}
	for k := range r.exprs[s.Index] {
		x := &r.exprs[s.Index][k]
		v := s.ClauseVerb(spanHead(s, x))
		if x.Kind != when.Point || x.Bound != when.NoBound || v != cue && !(days == 0 && s.Above(planned, v)) {
			continue
		}
		t := r.resolve(x, when.Past)
		if day, p, err := schema.ParseDate(t.Start); err == nil && p == schema.Day {
			t.Start, t.End = schema.FormatDate(day.AddDate(0, 0, days), schema.Day), ""
			return &t, x
		}
	}
	return nil, nil
}

// givenUpBefore finds the "before" that joins the verb of calling off at a node to what had been planned, the verb or noun of that,
// and how many days later it was to be, 0 for no more than hours; before is -1 if there is none.
func (r *reading) givenUpBefore(f *frame, cue int) (before, planned, days int) {
	s := f.sent
	for k := cue + 1; k < len(s.Nodes); k++ {
		if s.Nodes[k].Lower != "before" {
			continue
		}
		days := r.daysBefore(f, k)
		if days == 0 && !closely[s.Nodes[k-1].Lower] {
			continue
		}
		planned, up := s.Child(k, "pobj"), s.Nodes[k].Head
		if s.Nodes[k].Dep == "mark" {
			planned, up = up, s.Nodes[up].Head
		}
		if planned >= 0 && f.typ() == schema.Visit && days == 0 && slices.ContainsFunc(s.Descend(planned), func(c int) bool { return departs[s.Nodes[c].Lemma] }) {
			continue // who leaves tonight is there tomorrow
		}
		if planned >= 0 && s.ClauseVerb(up) == cue && (s.IsVerb(planned) && (wasPlanned(s, planned) || s.Nodes[planned].Lemma == "be") || r.isTrigger(s, planned)) {
			return k, planned, days
		}
	}
	return -1, -1, 0
}

// oneDay are the words before "day after" that make it one day.
var oneDay = words("a", "one", "the", "very")

// numbered tells whether a visit is only counted, from the day on which the count begins: "it is his fourth visit
// since 2001" was not made in 2001.
func numbered(f *frame) bool {
	s, n := f.sent, f.sent.Nodes[f.node]
	if f.rule.POS != "noun" || f.expr == nil || f.expr.Bound != when.From || n.Dep != "attr" || s.Nodes[n.Head].Lemma != "be" {
		return false
	}
	return slices.ContainsFunc(s.ChildrenOf(f.node, "amod", "nummod"), func(c int) bool { return ordinals[s.Nodes[c].Lower] })
}

// oftenTold tells whether a visit is no more than one of several that somebody is told to have made so far: "has visited Libya
// five times", "has twice been to Beijing". Once is one visit, and a day singles one out.
func (r *reading) oftenTold(f *frame) bool {
	s := f.sent
	if f.rule.POS != "verb" || !perfect(s, f.node) || len(f.dates) > 1 {
		return false
	}
	return slices.ContainsFunc(s.Descend(f.node), func(c int) bool {
		n := s.Nodes[c]
		often := n.Lower == "twice" || n.Lower == "thrice" || n.Lower == "repeatedly" || n.Lower == "often" || n.Lower == "frequently" || n.Lower == "times" && n.Dep != "pobj"
		return often && s.ClauseVerb(c) == f.node
	})
}

// dayOfMain is the day of what somebody does of whom a clause before it tells what he did "a day earlier" or "the previous evening":
// "Kohl, who arrived the day before, met Klaus on Monday"; nil if the sentence tells none.
func (r *reading) dayOfMain(f *frame, x *when.Expr) *schema.Time {
	s := f.sent
	rel := s.ClauseVerb(spanHead(s, x))
	if x.Rule != "day before" || rel < 0 || s.Nodes[rel].Dep != "relcl" {
		return nil
	}
	v := s.ClauseVerb(s.Nodes[rel].Head)
	for k := range r.exprs[s.Index] {
		y := &r.exprs[s.Index][k]
		if y.Kind != when.Point || y.Bound != when.NoBound || s.ClauseVerb(spanHead(s, y)) != v || v < 0 || claims[s.Nodes[v].Lemma] {
			continue
		}
		looks := when.Past
		if lookAt(s, v) == when.Future {
			looks = when.Future
		}
		if t := r.resolve(y, looks); t.Known() && t.Precision == schema.Day {
			return &t
		}
	}
	return nil
}

// countsTimes tells whether the words before "in a year" or "in a month" tell how often something was done by then: "for the third time in a year", "his
// second trip in a month".
func countsTimes(s *tree.Sentence, in int) bool {
	return in > 1 && s.Nodes[in].Lower == "in" && s.IsNoun(in-1) && ordinals[s.Nodes[in-2].Lower]
}
