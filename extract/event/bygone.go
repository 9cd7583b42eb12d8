package event

import (
	"slices"
	"strings"

	"demarche/extract/when"
	"demarche/schema"
)

// liesBack tells whether an event was over though nothing but its date words says so, and when it was by them: a noun that is the
// scene of what an infinitive or a participle tells.
func (r *reading) liesBack(f *frame, x *when.Expr, t schema.Time) (schema.Time, bool) {
	if !f.sceneOfOther() {
		return t, false
	}
	if u, ok := r.bygoneMonth(f, x, t); ok {
		return u, true
	}
	// "sought to break the deadlock during talks last week"
	return t, f.status == schema.Planned && x.Kind != when.Anaphoric && saysBygone(t.Text)
}

// farMonths is how many months ahead a month without a year lies that is rather the last one of its name.
const farMonths = 7

// bygoneMonth is the last month of its name where date words tell one without a year for what was on while something was done of
// which no tense tells: "the decision to cut production at the meeting in October", written in December. The next would be called so.
func (r *reading) bygoneMonth(f *frame, x *when.Expr, t schema.Time) (schema.Time, bool) {
	s := f.sent
	if f.status != schema.Held && f.status != schema.Planned || t.Precision != schema.Month || t.End != "" {
		return t, false
	}
	_, v := f.under()
	if !s.IsVerb(v) || modality(s, v, verdict{status: schema.Held, node: -1}).status != schema.Held || strings.ContainsAny(t.Text, "0123456789") || nextWords(t) {
		return t, false
	}
	anchor := r.anchorOf(f, x)
	u := r.resolveFrom(anchor, x, when.Past)
	if anchor.Day == "" || u.Start == "" || u.Start >= anchor.Day || u.Start >= t.Start || monthsBetween(anchor.Day, t.Start) < farMonths {
		return t, false
	}
	return u, true
}

// farAhead tells whether a day or a month without a year is rather the last one of its name where a past tense tells of a plan for
// it: "in March", written in April, is seldom the March of the next year.
func (r *reading) farAhead(f *frame, x *when.Expr) bool {
	a := r.anchorOf(f, x)
	next, last := r.resolveFrom(a, x, when.Future), r.resolveFrom(a, x, when.Past)
	return a.Day != "" && last.Known() && last.Start < a.Day && monthsBetween(a.Day, next.Start) >= farMonths
}

// sceneOfOther tells whether a noun is the scene of what a verb tells: "during talks", "at the meeting".
func (f *frame) sceneOfOther() bool {
	prep, _ := f.scenePrep()
	return f.rule.POS == "noun" && setting[prep]
}

// saysBygone tells whether date words say that they lie back: "last week", "two days ago".
func saysBygone(text string) bool {
	return slices.ContainsFunc(strings.Fields(strings.ToLower(text)), func(w string) bool { return bygone[w] })
}

// monthsBetween counts the months from one day or month to another; 0 if one is no date.
func monthsBetween(a, b string) int {
	x, _, err := schema.ParseDate(a)
	y, _, err2 := schema.ParseDate(b)
	if err != nil || err2 != nil {
		return 0
	}
	return 12*(y.Year()-x.Year()) + int(y.Month()) - int(x.Month())
}

// ofWhole tells whether date words tell the day of what the event is only a part of: "returned on Tuesday from a visit during which he
// saw Qian".
func (r *reading) ofWhole(f *frame, x *when.Expr) bool {
	s := f.sent
	if r.resolve(x, when.Past).Precision != schema.Day {
		return false
	}
	for n := f.clause(); n >= 0 && n != s.Nodes[n].Head; n = s.Nodes[n].Head {
		if s.Nodes[n].Dep == "relcl" {
			return s.Any(s.Prep(n, "during"), "which") && !s.Above(n, spanHead(s, x))
		}
	}
	return false
}
