package event

import (
	"slices"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/extract/when"
	"demarche/schema"
)

// stage is a place of a journey that a clause tells with a day of its own.
type stage struct {
	site site
	day  *when.Expr
}

// stages are the places that a clause tells one after the other, each followed by its own day: "visited Wellington on Tuesday and
// Suva on Wednesday", "will go to Chad in May and to Mali in June". A parser hangs the second place from the first day. There are none
// unless two places have days.
func (r *reading) stages(f *frame) []stage {
	if len(f.sites) == 0 || f.rule.Ends || f.rule.POS == "adjective" || f.rule.POS == "adverb" {
		return nil
	}
	s, from := f.sent, f.node
	var out []stage
	for _, p := range f.sites {
		if p.node > f.node && (len(out) == 0 || p.node < from) {
			from, out = p.node, []stage{{site: p}}
		}
	}
	if len(out) == 0 {
		return nil
	}
	for k := from + 1; k < len(s.Nodes); k++ {
		last := &out[len(out)-1]
		if x := r.dayFrom(f, k); x != nil && last.day == nil {
			last.day = x
			k = x.Last - s.First - 1
			continue
		}
		if last.day == nil {
			if s.Nodes[k].Text == "," || s.Nodes[k].Tag == "POS" || s.IsVerb(k) {
				break
			}
			continue
		}
		p, end, ok := r.nextStage(f, k)
		if !ok {
			break
		}
		out, k = append(out, stage{site: p}), end-1
	}
	if len(out) > 0 && out[len(out)-1].day == nil {
		out = out[:len(out)-1]
	}
	if len(out) < 2 {
		return nil
	}
	return out
}

// nextStage is the place that follows "and", a comma or both at a node, with or without the preposition of a goal, and the node after
// its name.
func (r *reading) nextStage(f *frame, k int) (p site, end int, ok bool) {
	s := f.sent
	first := k
	for k < len(s.Nodes) && (s.Nodes[k].Text == "," || s.Nodes[k].Lower == "and" || s.Nodes[k].Lower == "then") {
		k++
	}
	if k == first {
		return site{}, k, false
	}
	for k < len(s.Nodes) && (f.rule.Preps[s.Nodes[k].Lower] == Destination || f.rule.Preps[s.Nodes[k].Lower] == Place || s.Nodes[k].Lower == "the") {
		k++
	}
	if k >= len(s.Nodes) {
		return site{}, k, false
	}
	m := r.story.At(s.Index, k)
	if m == nil || m.Entity == nil || m.Form == mention.Demonym || m.Entity.Kind != schema.Country && m.Entity.Kind != schema.Place {
		return site{}, k, false
	}
	p, ok = r.named(s, m, m.Head)
	return p, max(k+1, m.Last), ok && !p.region
}

// dayFrom is the day, the month or the range of days that begins at a node; nil if none does.
func (r *reading) dayFrom(f *frame, k int) *when.Expr {
	exprs := r.exprs[f.sent.Index]
	i := slices.IndexFunc(exprs, func(x when.Expr) bool {
		return x.First-f.sent.First == k && (x.Kind <= when.Range || x.Kind == when.Vague)
	})
	if i < 0 {
		return nil
	}
	return &exprs[i]
}

// dayOfStage is the day that a clause tells for a country, the first if it tells several; nil if none.
func dayOfStage(stages []stage, p site) *when.Expr {
	for _, st := range stages {
		if st.site.country == p.country && p.country != "" {
			return st.day
		}
	}
	return nil
}

// dateBy gives a visit the day that its clause tells for it alone.
func (r *reading) dateBy(g *frame, day *when.Expr) {
	t, planned := r.timeOf(g, day)
	if g.time, g.expr = &t, day; planned {
		g.status, g.strong = schema.Planned, g.strong || g.rule.POS == "verb"
	}
}

// stageAhead tells whether a noun is the stage of a journey of which the present tells which place it is, so that it is still to be made: "his first
// stop is Hanoi", but not "his first stop was Hanoi".
func stageAhead(s *tree.Sentence, n int) bool {
	v := s.Nodes[n].Head
	return stageNouns[s.Nodes[n].Lemma] && s.Nodes[n].Dep == "nsubj" && s.Nodes[v].Lemma == "be" && s.Nodes[v].Tag == "VBZ" && s.Child(v, "neg") < 0 &&
		slices.ContainsFunc(s.ChildrenOf(v, "attr"), func(k int) bool { return s.Nodes[k].Tag == "NNP" })
}

// stageNouns are the nouns for a stage of a journey.
var stageNouns = words("stop", "leg", "destination", "port", "stopover")
