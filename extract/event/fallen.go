package event

import (
	"slices"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/schema"
)

// maxFallen is how many sentences back those may be named whose event a noun alone tells to be put off or called
// off.
const maxFallen = 2

// fallen completes the events of which a noun alone tells that they were put off or called off ("the
// encounter was off", "an outing planned for April was quietly buried"): they are of those who are named just
// before, and go where that is told. Both are inferences and marked so.
func (r *reading) fallen() []*frame {
	var out []*frame
	for _, p := range r.partial {
		once := slices.ContainsFunc(out, func(f *frame) bool { return f.sent == p.sent && f.node == p.node })
		if once || p.rule.POS != "noun" || !p.strong || p.status != schema.Postponed && p.status != schema.Cancelled || p.rule.Told {
			continue
		}
		d := p.sent.Child(p.node, "det")
		if d >= 0 && p.sent.Nodes[d].Lower == "no" || len(p.rule.Under) > 0 || slices.Contains(p.rule.Needs, "on") || slices.Contains(p.rule.Needs, "with") {
			continue
		}
		switch p.typ() {
		case schema.Visit:
			out = append(out, r.fallenVisit(p)...)
		case schema.Meeting, schema.Call:
			out = append(out, r.fallenMeeting(p)...)
		}
	}
	return out
}

// fallenVisit completes a visit of which no destination is told, by the one other country named just before.
func (r *reading) fallenVisit(p *frame) []*frame {
	if len(p.sites) > 0 {
		return nil
	}
	f := *p
	if len(f.visitors) == 0 {
		f.visitors = r.protagonist(p.sent, p.node)
	}
	if len(f.visitors) == 0 || len(f.visitors[0].Side) != 2 {
		return nil
	}
	to := ""
	for _, m := range r.namedBefore(p.sent, p.node) {
		c := m.Entity.Side()
		if m.Entity.Kind == schema.Place {
			c = m.Entity.Country
		}
		if len(c) != 2 || c == f.visitors[0].Side {
			continue
		}
		if to != "" && to != c {
			return nil
		}
		to = c
	}
	if to == "" {
		return nil
	}
	f.place, f.to = site{country: to, node: -1}, to
	f.inferred = append(slices.Clone(p.inferred), "to", "participants")
	r.setTime(&f)
	return []*frame{&f}
}

// fallenMeeting completes a meeting or call of which not both parties are told, by the people of two countries
// who are named just before, if these are two.
func (r *reading) fallenMeeting(p *frame) []*frame {
	if len(p.sent.Prep(p.node, "of", "between", "with", "among", "by")) > 0 {
		return nil // whose it is was told, and they are nobody known
	}
	f := *p
	parties := slices.Clone(p.parties)
	for _, m := range r.namedBefore(p.sent, p.node) {
		if m.Entity.Kind != schema.Person || len(m.Entity.Country) != 2 || m.Entity.Spokesman() {
			continue
		}
		parties = appendRefs(parties, mention.Ref{Entity: m.Entity, Side: m.Entity.Country, How: "named just before"})
	}
	parties = withoutMembers(parties)
	if len(parties) != 2 || parties[0].Side == parties[1].Side {
		return nil
	}
	f.parties = parties
	f.inferred = append(slices.Clone(p.inferred), "participants")
	f.place = oneCountry(f.sites)
	r.elsewhere(&f)
	r.setTime(&f)
	return []*frame{&f}
}

// namedBefore are the names of people, countries and places before a node, in its sentence and the few before it in
// the text.
func (r *reading) namedBefore(s *tree.Sentence, n int) []*mention.Mention {
	var out []*mention.Mention
	for i := max(0, s.Index-maxFallen); i <= s.Index; i++ {
		o := r.story.Sentences[i]
		if o.Part != s.Part {
			continue
		}
		for k := range o.Nodes {
			if i == s.Index && k >= n {
				break
			}
			if m := r.story.At(i, k); m != nil && m.Head == k && m.Entity != nil && m.Entity.Kind != schema.Organization {
				out = append(out, m)
			}
		}
	}
	return out
}
