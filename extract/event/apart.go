package event

import (
	"slices"
	"strings"

	"demarche/extract/mention"
	"demarche/extract/tree"
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

// sequence are the adverbs that tell of several parties that each was met by himself.
var sequence = words("then", "later", "separately", "afterwards", "afterward", "subsequently", "next", "finally")

// apart tells whether a word of sequence stands before a name and its title.
func (r *reading) apart(f *frame, at int) bool {
	s := f.sent
	for k := at - 1; k > f.node; k-- {
		n := s.Nodes[k]
		if from := asideFrom(s, k); from >= 0 {
			return tellsApart(s.Nodes[from:k])
		}
		switch {
		case sequence[n.Lower], n.Lower == "also" && f.typ() == schema.Call, n.Lower == "with" && (s.Nodes[k-1].Lower == "and" || s.Nodes[k-1].Text == "," && withAgain(s, k)): // "with A, with B and with C"
			return true
		case n.Text == "," || n.Lower == "with" || n.Lower == "by" || n.Lower == "the" || n.Lower == "his" || n.Lower == "her" || s.IsNoun(k) || n.Tag == "JJ" || n.Tag == "POS":
			if m := r.story.At(s.Index, k); m != nil && m.Entity.Person() && m.Form != mention.Role {
				return false
			}
		default:
			return false
		}
	}
	return false
}

// withAgain tells whether "and with" ends a list of those met that goes on at a node: "with Kohl, with Blair and with Prodi".
func withAgain(s *tree.Sentence, k int) bool {
	for j := k + 2; j < len(s.Nodes); j++ {
		if s.Nodes[j].Lower == "with" && s.Nodes[j-1].Lower == "and" {
			return true
		}
	}
	return false
}

// asideFrom is the first node of an aside that a comma at a node ends and "and" with a comma begins: "and, in a separate session, "; -1 if there is none.
func asideFrom(s *tree.Sentence, comma int) int {
	if s.Nodes[comma].Text != "," {
		return -1
	}
	for k := comma - 1; k > 1 && k > comma-tree.MaxAside-1; k-- {
		if s.Nodes[k].Text == "," {
			if s.Nodes[k-1].Lower == "and" {
				return k + 1
			}
			return -1
		}
	}
	return -1
}

// ownTime are the nouns by which an aside gives those told behind it a time of their own: "and, over dinner, with Talabani".
var ownTime = words("dinner", "lunch", "breakfast", "morning", "afternoon", "evening", "night", "noon", "midday", "supper")

// tellsApart tells whether an aside says that those told behind it were met apart from those before it: "later", "in a separate session", "one after
// another", "after lunch".
func tellsApart(aside []tree.Node) bool {
	return oneAfterOther(aside) || slices.ContainsFunc(aside, func(n tree.Node) bool {
		return sequence[n.Lower] || single[n.Lower] || ownTime[n.Lower] || weekdays[n.Lower]
	})
}

// oneAfterOther tells whether an aside says that each of those told behind it was met by himself: "in turn", "one after another".
func oneAfterOther(aside []tree.Node) bool {
	for k, n := range aside {
		if n.Lower == "turn" && k > 0 && aside[k-1].Lower == "in" || n.Lower == "one" && k+1 < len(aside) && (aside[k+1].Lower == "after" || aside[k+1].Lower == "by") || n.Lower == "individually" || n.Lower == "succession" {
			return true
		}
	}
	return false
}

// eachFrom tells whether the aside before a name says that each of those told from there on was met by himself.
func (f *frame) eachFrom(at int) bool {
	s := f.sent
	for k := at - 1; k > f.node; k-- {
		if from := asideFrom(s, k); from >= 0 {
			return oneAfterOther(s.Nodes[from:k])
		}
		if s.IsVerb(k) {
			break
		}
	}
	return false
}

// inAsideApart tells whether a noun stands in an aside that says no more than that those told behind it were met apart from those before it.
func inAsideApart(s *tree.Sentence, n int) bool {
	for k := n + 1; k < min(n+tree.MaxAside, len(s.Nodes)-1); k++ {
		if s.Nodes[k].Text == "," {
			from := asideFrom(s, k)
			return from >= 0 && from < n && tellsApart(s.Nodes[from:k]) && !s.IsVerb(k+1) && s.Nodes[k+1].Tag != "PRP"
		}
	}
	return false
}
