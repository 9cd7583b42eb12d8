package event

import (
	"cmp"
	_ "embed"
	"math"
	"slices"
	"strconv"
	"strings"

	"demarche/extract/tree"
	"demarche/extract/when"
	"demarche/schema"
)

// datesTSV holds the learned weights of the choice among dates.
//
//go:embed data/dates.tsv
var datesTSV string

// choice is a date that an event may have: words with what they come to, or none where expr is nil.
type choice struct {
	expr     *when.Expr
	time     schema.Time
	features []string
	// share is the part of 1 that the model gives the choice.
	share float64
}

// weigh shares 1 out among choices by the model: a softmax over the sums of their features' weights.
func (m model) weigh(choices []choice) {
	total, top := 0.0, math.Inf(-1)
	for i := range choices {
		choices[i].share = 0
		for _, f := range choices[i].features {
			choices[i].share += m[f]
		}
		top = max(top, choices[i].share)
	}
	for i := range choices {
		choices[i].share = math.Exp(choices[i].share - top)
		total += choices[i].share
	}
	for i := range choices {
		choices[i].share /= total
	}
}

// best returns the likeliest choice: several words that tell the same date speak together, and of
// them the likeliest is taken.
func best(choices []choice) choice {
	sum := map[string]float64{}
	for _, c := range choices {
		sum[c.time.Start] += c.share
	}
	return slices.MaxFunc(choices, func(a, b choice) int {
		if a.time.Start != b.time.Start && sum[a.time.Start] != sum[b.time.Start] {
			return cmp.Compare(sum[a.time.Start], sum[b.time.Start])
		}
		return cmp.Compare(a.share, b.share)
	})
}

// ownDates are the dates that the sentence of a frame offers it, no date first, weighed by the model.
func (r *reading) ownDates(f *frame) []choice {
	exprs := r.exprs[f.sent.Index]
	was := r.dayReplaced(f)
	var out []choice
	for k := range exprs {
		x := &exprs[k]
		if was >= 0 && k != was {
			continue // "on Friday instead of Thursday"
		}
		if x.Kind == when.Recurring || x.Kind == when.Duration || f.status == schema.Postponed && x.Bound == when.Until || r.ofElse(f, x) {
			continue
		}
		t, _ := r.timeOf(f, x)
		out = append(out, choice{expr: x, time: t})
	}
	if len(out) == 0 {
		return nil
	}
	nearest := ""
	for i := range out {
		link := r.link(f, out[i].expr)
		if nearest == "" || slices.Index(links, link) < slices.Index(links, nearest) {
			nearest = link
		}
		out[i].features = r.ownFeatures(f, out[i], link, len(out))
	}
	out = slices.Insert(out, 0, choice{features: noDateFeatures(f, nearest, len(out))})
	r.dates.weigh(out)
	return out
}

// eventful tells whether a clause tells of an event by its verb or by the verb's object, or of whom that verb meets: "who
// paid a visit", "who met Kohl", but not "who takes office".
func (r *reading) eventful(s *tree.Sentence, v int) bool {
	if l := s.Nodes[v].Lemma; !r.isTrigger(s, v) && !dated[l] && !light[l] {
		return false
	}
	o := s.Child(v, "dobj")
	return o < 0 || r.isTrigger(s, o) || r.story.At(s.Index, o) != nil || s.Nodes[o].Tag == "PRP" || s.Nodes[o].Lemma == "place"
}

// beside are the prepositions that place an event by another.
var beside = words("after", "following", "before", "since")

// lengthy are the units in which it is told how long something has been so.
var lengthy = words("days", "weeks", "months", "years", "decades", "decade", "ages", "generation", "generations")

// rankReach is how many words before "in six years" the word may stand that makes the years a record.
const rankReach = 12

// ranked tells whether a word before a node makes a record of what is told: "the first visit in six years".
func ranked(s *tree.Sentence, n int) bool {
	for k := max(0, n-rankReach); k < n; k++ {
		if w := s.Nodes[k]; ordinals[w.Lower] || w.Tag == "JJS" || w.Lower == "only" || w.Lower == "not" {
			return true
		}
	}
	return false
}

// noDateFeatures describes the choice of no date.
func noDateFeatures(f *frame, nearest string, count int) []string {
	t := string(f.typ())
	return []string{"none", "none/" + t + "/" + string(f.status), "none/" + f.rule.POS + "/" + t, "none/rule=" + f.rule.Name, "none/count=" + bucket(count),
		"none/link=" + nearest, "none/link=" + nearest + "/" + t, "none/dep=" + f.sent.Nodes[f.node].Dep, "none/tag=" + f.sent.Nodes[f.node].Tag}
}

// ownFeatures describes date words of a frame's own sentence: how they hang together with the event,
// what kind of words they are, what stands between, and how the date lies to the article's own day.
func (r *reading) ownFeatures(f *frame, c choice, link string, count int) []string {
	s, x, t := f.sent, c.expr, string(f.typ())
	head := spanHead(s, x)
	path := pathBetween(s, f.node, head)
	lies := r.lies(c.time)
	verb := r.verbOf(f, s.ClauseVerb(head))
	out := []string{"link=" + link, "link=" + link + "/" + t, "link=" + link + "/" + f.rule.POS + "/" + string(f.status), "path=" + path, "path=" + path + "/" + t,
		"sort=" + x.Kind.String(), "kind=" + x.Rule, "kind=" + x.Rule + "/" + t, "bound=" + strconv.Itoa(int(x.Bound)) + "/" + t, "verb=" + verb, "verb=" + verb + "/" + t, "link=" + link + "/verb=" + verb,
		"lies=" + lies, "lies=" + lies + "/" + string(f.status), "link=" + link + "/lies=" + lies,
		"distance=" + bucket(s.Distance(f.node, head)) + "/" + link, "count=" + bucket(count) + "/" + link}
	first, last, side := x.Last-s.First, f.node, "before"
	if f.node < first {
		first, last, side = f.node+1, x.First-s.First, "after"
	}
	rivals, commas := 0, 0
	for n := first; n < last; n++ {
		if s.Nodes[n].Text == "," {
			commas++
		}
		if r.isTrigger(s, n) {
			rivals++
		}
	}
	if _, ok := r.stayAt(f, x); ok {
		out = append(out, "stay", "stay/"+t)
	}
	tense := tenseOf(s, f.clause())
	out = append(out, "tense="+tense+"/"+link, "tense="+tense+"/"+verb)
	return append(out, "form="+formOf(f)+"/"+link, "form="+formOf(f)+"/"+verb, "order="+side+"/"+link, "order="+side+"/"+f.rule.POS+"/"+bucket(last-first), "rivals="+side+"/"+bucket(rivals), "commas="+side+"/"+bucket(commas),
		"nearer="+strconv.FormatBool(r.nearerTrigger(f, head))+"/"+link)
}

// formOf names the form that an event is told in: a noun with the preposition that joins it to a verb, or
// a verb that is finite, an infinitive or a participle, with how it hangs from what governs it and the
// word that joins them ("as he met").
func formOf(f *frame) string {
	s, n := f.sent, f.sent.Nodes[f.node]
	if f.rule.POS == "noun" {
		_, dep, prep := verbAbove(s, f.node)
		return "noun " + dep + " " + prep
	}
	if hasTo(s, f.node) {
		return "to " + n.Dep
	}
	joint := ""
	switch n.Dep {
	case "pcomp":
		joint = s.Nodes[n.Head].Lower
	case "advcl":
		for _, c := range s.ChildrenOf(f.node, "mark", "advmod") {
			if joint == "" && joints[s.Nodes[c].Lower] {
				joint = s.Nodes[c].Lower
			}
		}
	}
	return n.Tag + " " + n.Dep + " " + joint
}

// joints are the words that join a clause of time to the one that it belongs to.
var joints = words("as", "when", "while", "after", "before", "until", "once", "since")

// links name how date words hang together with an event, the closest first; see timeDistance.
var links = []string{"when", "below", "clause", "set by", "beside", "where", "ends", "far"}

// link names how date words hang together with an event.
func (r *reading) link(f *frame, x *when.Expr) string {
	s := f.sent
	if f.ends(spanHead(s, x)) {
		return "ends"
	}
	switch d := r.timeDistance(f, x); {
	case d < 0:
		return "far"
	case d == 0 && f.when(x):
		return "when"
	case d >= 40:
		return "where"
	case d >= 30:
		return "beside"
	case d >= 20:
		return "set by"
	case d >= 10:
		return "clause"
	}
	return "below"
}

// maxSteps is how many labels of a path on either side of the highest node are told apart.
const maxSteps = 3

// pathBetween writes the labels from a node up to where the ways to the root meet, and down to another.
func pathBetween(s *tree.Sentence, from, to int) string {
	var up, down []string
	n := from
	for !s.Above(n, to) {
		up = append(up, s.Nodes[n].Dep)
		if s.Nodes[n].Head == n {
			return "none"
		}
		n = s.Nodes[n].Head
	}
	for k := to; k != n; k = s.Nodes[k].Head {
		down = append(down, s.Nodes[k].Dep)
	}
	if len(up) > maxSteps || len(down) > maxSteps {
		return "long"
	}
	slices.Reverse(down)
	return strings.Join(up, ",") + ">" + strings.Join(down, ",")
}

// lies tells how a date lies to the article's own day.
func (r *reading) lies(t schema.Time) string {
	own, _, err := schema.ParseDate(r.anchor.Day)
	day, p, err2 := schema.ParseDate(t.Start)
	if err != nil || err2 != nil {
		return "unknown"
	}
	if p != schema.Day {
		return string(p)
	}
	switch d := int(day.Sub(own).Hours() / 24); {
	case d == 0:
		return "today"
	case d < -14:
		return "long ago"
	case d < 0:
		return "past"
	case d > 14:
		return "far ahead"
	}
	return "ahead"
}

// verbOf names the verb that date words stand with: the event's own, or its kind and where it stands.
func (r *reading) verbOf(f *frame, v int) string {
	s := f.sent
	if v < 0 {
		return "none"
	}
	if v == f.node {
		return "trigger"
	}
	kind := "other"
	switch lemma := s.Nodes[v].Lemma; {
	case claims[lemma]:
		kind = "said"
	case ending[lemma]:
		kind = "ending"
	case dated[lemma]:
		kind = "dated"
	case light[lemma]:
		kind = "light"
	case r.rules.trigger("verb", lemma) != nil:
		kind = "event"
	case r.rules.cue("verb", lemma) != nil:
		kind = "cue"
	}
	switch {
	case v == f.verb:
		return kind + " own"
	case s.Above(v, f.node):
		return kind + " above"
	case s.Above(f.node, v):
		return kind + " below"
	}
	return kind + " beside"
}

// isTrigger tells whether some rule knows the word at a node as an event.
func (r *reading) isTrigger(s *tree.Sentence, n int) bool {
	switch node := s.Nodes[n]; {
	case s.IsVerb(n):
		return r.rules.trigger("verb", node.Lemma) != nil
	case s.IsNoun(n):
		return r.rules.trigger("noun", node.Lemma) != nil
	}
	return false
}

// nearerTrigger tells whether another event's word is fewer arcs away from a node than a frame's.
func (r *reading) nearerTrigger(f *frame, head int) bool {
	own := f.sent.Distance(f.node, head)
	for n := range f.sent.Nodes {
		if n != f.node && n != head && r.isTrigger(f.sent, n) && f.sent.Distance(n, head) < own {
			return true
		}
	}
	return false
}

// Date is a date that an event may have, as Step tells it: its words and ISO date, empty for none,
// what the model saw, and the part of 1 that the model gave it.
type Date struct {
	Text     string   `json:"text,omitempty"`
	Start    string   `json:"start,omitempty"`
	Share    float64  `json:"share"`
	Features []string `json:"features,omitempty"`
}

// datesOf shows choices.
func datesOf(choices []choice) []Date {
	var out []Date
	for _, c := range choices {
		out = append(out, Date{Text: c.time.Text, Start: c.time.Start, Share: math.Round(100*c.share) / 100, Features: c.features})
	}
	return out
}
