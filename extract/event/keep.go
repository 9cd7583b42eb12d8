package event

import (
	"fmt"
	"slices"

	"demarche/extract/mention"
	"demarche/schema"
)

// sureStory is how sure the surest event of a story must be, sureLong that of one of more than shortStory
// sentences: the more sentences a story has, the likelier it is that one of them looks like an event by
// chance. Chosen on the learning sets, of whose 102 articles without events they leave 5 with some, sureStory
// alone 8, with the same F1.
const (
	sureStory  = .45
	sureLong   = .7
	shortStory = 5
)

// MinConfidence is the confidence below which a report is rather none. Chosen on held-out folds of the learning
// sets, where it gives the best F1; see extract/train.
const MinConfidence = .3

// sureImplied is how sure a visit must be that no more than a meeting tells: of those less sure no reader of the learning sets was sure.
const sureImplied = .43

// keep leaves out what is no event between sides and what is less sure than asked for.
func (r *reading) keep(frames []*frame, least float64) []*frame {
	var out []*frame
	for _, f := range frames {
		if f.typ() != schema.Summit && f.typ() != schema.Visit && !r.twoSides(f) {
			r.drop(f, "one side alone")
			continue
		}
		if why := r.outside(f); why != "" {
			r.drop(f, why)
			continue
		}
		f.seen = r.features(f)
		need := least
		if f.rule.POS == "implied" && least >= MinConfidence {
			need = max(need, sureImplied)
		}
		if f.weight = r.model.confidence(f.seen); f.weight < need {
			r.drop(f, fmt.Sprintf("confidence %.2f", f.weight))
			continue
		}
		out = append(out, f)
	}
	sure := sureStory
	if len(r.story.Sentences) > shortStory {
		sure = sureLong
	}
	if least >= MinConfidence && !slices.ContainsFunc(out, func(f *frame) bool { return f.weight >= sure || f.undone() || r.bodyInLead(f) || r.toldInFull(f) }) {
		for _, f := range out {
			r.drop(f, "nothing in the story is sure")
		}
		return nil
	}
	for _, f := range out {
		if f.partOf != nil && !slices.Contains(out, f.partOf) {
			f.partOf = nil
		}
	}
	return out
}

// bodyInLead tells whether a gathering of a known body is told in the first paragraphs: the story is of diplomacy then.
func (r *reading) bodyInLead(f *frame) bool {
	return f.typ() == schema.Summit && f.body != nil && r.isMain(f) && f.weight >= sureStory
}

// undone tells whether a word of its own clause tells that an event was put off, called off or denied of which a person
// known for an office is a party: who says so speaks of an event.
func (f *frame) undone() bool {
	return f.strong && (f.status == schema.Denied || f.status.Off()) &&
		slices.ContainsFunc(f.who(), func(x mention.Ref) bool {
			return x.Entity.Person() && (x.Entity.Known != nil || x.Entity.Office != "")
		})
}

// twoSides tells whether a meeting's parties may be rivals or of different sides.
func (r *reading) twoSides(f *frame) bool {
	sides := map[string]bool{}
	unknown := 0
	for _, p := range f.parties {
		if p.Side == "" {
			unknown++
		} else {
			sides[p.Side] = true
		}
	}
	return f.opposed || len(sides) >= 2 || len(sides) >= 1 && unknown > 0 || r.rivals(f) || r.leaders(f) || rivalsAbroad(f)
}

// rivalsAbroad tells whether two people of one country meet in a named town of another, as those do who cannot meet at home. Members
// of one government and those who travel together need no foreign town to do so.
func rivalsAbroad(f *frame) bool {
	if f.typ() != schema.Meeting || f.rule.Name == "tell" || len(f.parties) != 2 || insideGovernment(f.parties) || f.place.place == nil {
		return false
	}
	a, b := f.parties[0], f.parties[1]
	return a.Entity.Person() && b.Entity.Person() && a.Entity != b.Entity && a.Side != "" && a.Side == b.Side && f.place.country != "" && f.place.country != a.Side
}

// leaders tells whether two people of one country meet who are both known for an office: rivals, if
// the confidence model is right.
func (r *reading) leaders(f *frame) bool {
	n := 0
	for _, p := range f.parties {
		if p.Entity.Person() && p.Entity.Known != nil && p.How == "" {
			n++
		}
	}
	return n >= 2 && f.rule.Name != "tell"
}

// rivals tells whether a meeting inside one country is one of a government with those who oppose
// it.
func (r *reading) rivals(f *frame) bool {
	return slices.ContainsFunc(f.parties, func(p mention.Ref) bool { return p.Entity != nil && p.Entity.Rival() })
}
