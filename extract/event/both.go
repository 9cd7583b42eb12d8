package event

import (
	"slices"

	"demarche/extract/tree"
	"demarche/schema"
)

// plansTold returns all the plans of the nearest sentence that tells of some: what "both" or "neither" is said of.
func (r *reading) plansTold(s *tree.Sentence, here []*frame) []*frame {
	last := r.lastPlans(s, maxPronoun, here, func(*frame) bool { return true })
	if len(last) == 0 {
		return nil
	}
	all := slices.Concat(r.told, here)
	return slices.DeleteFunc(all, func(f *frame) bool {
		return f.sent.Index != last[0].sent.Index || f.status != schema.Planned && f.status != schema.Possible && f.status != schema.Postponed && !wasToBe(f)
	})
}

// wholeTour are the nouns for a journey with all its stops.
var wholeTour = words("trip", "tour", "journey", "voyage")

// otherStops are the other plans told with that of which g tells, where a noun tells of all of them: "was to visit Rome and Madrid but cancelled
// both visits", "the trip has been cancelled", "Kok was to visit Rome and Kohl Madrid. Neither visit will take place".
func (r *reading) otherStops(f, g *frame) []*frame {
	s := f.sent
	both := ofBoth(s, f.node)
	whole := f.typ() == schema.Visit && wholeTour[s.Nodes[f.node].Lemma] && s.Nodes[f.node].Tag == "NN" && s.Nodes[f.node].Dep != "pobj" && f.strong && f.status.Off() && len(f.sites) == 0 // "that part of the trip" is not all of it
	if f.rule.POS != "noun" || f.typ() != schema.Visit && f.typ() != schema.Meeting || !both && !whole {
		return nil
	}
	any := both && len(f.visitors)+len(f.parties) == 0
	var out []*frame
	told, seen := -1, []*frame{g}
	for _, h := range slices.Backward(slices.Concat(r.told, r.within)) {
		if back := f.sent.Index - h.sent.Index; back > 2 || back > 1 && !any || told >= 0 && h.sent.Index != told && (!any || len(seen) > 1) {
			break
		}
		if h.typ() != f.typ() || !any && !sharesParty(h.who(), g.who()) || h.status != schema.Planned && h.status != schema.Possible {
			continue
		}
		told = h.sent.Index
		if h.typ() == schema.Visit && h.to == "" || slices.ContainsFunc(seen, func(k *frame) bool { return k.to == h.to && (!any || sharesParty(k.who(), h.who())) }) {
			continue
		}
		if other := r.completed(f, h); other != nil {
			seen, out = append(seen, h), append(out, other)
		}
	}
	return out
}

// ofBoth tells whether a noun of event tells of two told before: "both visits", "the two visits", "neither visit".
func ofBoth(s *tree.Sentence, n int) bool {
	return s.Any(s.ChildrenOf(n, "det", "predet", "nummod"), "neither") || s.Nodes[n].Tag == "NNS" && ofTwo(s, n)
}

// ofTwo tells whether a noun is one for two that were told: "both cities", "the two visits".
func ofTwo(s *tree.Sentence, n int) bool {
	words := s.ChildrenOf(n, "det", "predet", "nummod")
	return s.Any(words, "both") || s.Any(words, "two") && s.Any(words, "the", "these", "those")
}

// perSender splits visits completed from what was told before by the country of those who travel, each to where he was to go: "were to visit Rome. Neither
// came", "Kok was to visit Rome and Kohl Madrid. Neither will travel".
func (r *reading) perSender(frames []*frame) []*frame {
	var out []*frame
	for _, f := range frames {
		if f.typ() != schema.Visit || len(f.visitors) < 2 {
			out = append(out, f)
			continue
		}
		for _, group := range r.bySender(f.visitors) {
			g := *f
			g.visitors = group
			if own := r.lastPlans(f.sent, maxAbsence, r.within, func(h *frame) bool { return h.typ() == schema.Visit && h.to != "" && sharesParty(group, h.visitors) }); len(own) > 0 && slices.Contains(f.inferred, "to") {
				g.to, g.place = own[0].to, site{country: own[0].to, node: -1}
			}
			out = append(out, &g)
		}
	}
	return out
}

// seesOther tells whether of two who come to a place it is told that "neither is to see the other", which no plan was for.
func seesOther(s *tree.Sentence, v int) bool {
	n, _ := subjectOf(s, v)
	return n >= 0 && s.Any(append(s.ChildrenOf(n, "det"), n), "neither") && s.Any(s.ChildrenOf(v, "dobj"), "other")
}
