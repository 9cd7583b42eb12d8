package event

import (
	"slices"
	"strings"

	"demarche/extract/mention"
	"demarche/schema"
)

// toldApart splits talks of one person with several that the story later tells one by one: "met the leaders of Chad and
// Togo. ... When meeting with Deby, he said". Of people of several countries it is enough that one is told alone with
// him; those of one country may all have sat at one table unless two are.
func (r *reading) toldApart(frames []*frame) []*frame {
	var out []*frame
	for _, f := range frames {
		if one := r.commonParty(f, frames); one != nil {
			for _, p := range f.parties {
				if p.Entity != one.Entity {
					h := *f
					h.parties = []mention.Ref{*one, p}
					out = append(out, &h)
				}
			}
			continue
		}
		out = append(out, f)
	}
	return out
}

// commonParty is the person with whom the others of a meeting are told to have met one by one; nil if they are not.
func (r *reading) commonParty(f *frame, frames []*frame) *mention.Ref {
	if f.typ() != schema.Meeting || len(f.parties) < 3 || slices.ContainsFunc(f.parties, func(p mention.Ref) bool { return p.Entity == nil || p.Entity.Kind != schema.Person }) {
		return nil
	}
	one := r.soleSubject(f)
	if one == nil {
		return nil
	}
	told := map[*mention.Entity]bool{}
	for _, g := range frames {
		if g.typ() == schema.Meeting && len(g.parties) == 2 && g.sent.Index > f.sent.Index && sameParties(f.parties, g.parties) && sameTime(f.time, g.time) && g.turn == "" {
			if other := besideParty(g.parties, one); other != nil {
				told[other] = true
			}
		}
	}
	if len(told) > 1 || len(told) == 1 && r.sidesOf(f) == len(f.parties) {
		return one
	}
	return nil
}

// soleSubject is the only party whom the subject of the clause names; nil if it names none or several.
func (r *reading) soleSubject(f *frame) *mention.Ref {
	if f.verb < 0 {
		return nil
	}
	subject, passive := subjectOf(f.sent, f.verb)
	if subject < 0 || passive {
		return nil
	}
	who := r.actors(f.sent, subject)
	var one *mention.Ref
	for i := range f.parties {
		if slices.ContainsFunc(who, func(x mention.Ref) bool { return sameRef(x, f.parties[i]) }) {
			if one != nil {
				return nil
			}
			one = &f.parties[i]
		}
	}
	return one
}

// besideParty is the person who is named with another; nil if the other is not there or no person is named ("the two").
func besideParty(two []mention.Ref, one *mention.Ref) *mention.Entity {
	for i, p := range two {
		if p.Entity == one.Entity && !strings.HasPrefix(two[1-i].How, "group") {
			return two[1-i].Entity
		}
	}
	return nil
}
