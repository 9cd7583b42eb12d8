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
	if f.typ() != schema.Meeting || len(f.parties) < 3 || slices.ContainsFunc(f.parties, func(p mention.Ref) bool { return !p.Entity.Person() }) {
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

// threesome are the words for a meeting of three or four sides.
var threesome = words("trilateral", "three-way", "tripartite", "four-way", "quadrilateral", "three-sided", "triangular")

// ofThree tells whether a noun of meeting is told to be one of three sides or more.
func (f *frame) ofThree() bool {
	return f.rule.POS == "noun" && slices.ContainsFunc(f.sent.ChildrenOf(f.node, "amod", "compound"), func(c int) bool {
		return threesome[f.sent.Nodes[c].Lower] || f.sent.Nodes[c].Lower == "way" && c > 1 && (f.sent.Nodes[c-2].Lower == "three" || f.sent.Nodes[c-2].Lower == "four")
	})
}

// bilateralOf tells whether b is a meeting of two and a one of three sides or more, all told, of another status: the one is
// held to prepare the other.
func bilateralOf(a, b *frame) bool {
	return a.ofThree() && !b.ofThree() && len(a.parties) > 2 && len(b.parties) == 2 && a.status != b.status
}

// metRivals tells whether of two meetings, one of them with opponents whom nobody names, the other may tell of them: it
// names a rival, or nobody beside.
func (r *reading) metRivals(a, b *frame) bool {
	other := b
	if b.opposed {
		other = a
	}
	return r.rivals(other) || len(other.parties) < 2 || slices.ContainsFunc(other.parties, func(p mention.Ref) bool { return p.Entity == nil })
}

// several tells whether a frame speaks of more than one gathering: "two ministerial meetings were called off". Talks are
// many by their name.
func several(f *frame) bool {
	n := f.sent.Nodes[f.node]
	return f.rule.POS == "noun" && n.Tag == "NNS" && n.Lemma != "talk" && n.Lemma != "negotiation" && f.sent.Child(f.node, "nummod") >= 0
}

// eachInPlace gives each of several talks the place told after the name of the one met there, if there is one after each: "with Kohl in
// Bonn and with Blair in London".
func (r *reading) eachInPlace(talks []*frame, groups [][]mention.Ref) {
	var places []site
	for i, f := range talks {
		from, to := r.placeOf(f, groups[i][0]), len(f.sent.Nodes)
		if i+1 < len(talks) {
			to = r.placeOf(f, groups[i+1][0])
		}
		p := site{}
		if from >= 0 && to > from {
			p = r.placeBetween(f.sent, from, to)
		}
		if !p.known() {
			return
		}
		places = append(places, p)
	}
	for i, p := range places {
		talks[i].place = p
	}
}
