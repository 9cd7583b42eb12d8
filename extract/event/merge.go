package event

import (
	"slices"
	"strings"

	"demarche/extract/mention"
	"demarche/schema"
)

// merge joins the frames that tell of one event, in the order of the text.
func (r *reading) merge(frames []*frame) []*frame {
	var out []*frame
	for _, f := range frames {
		i := slices.IndexFunc(out, func(g *frame) bool { return r.same(g, f) })
		if i < 0 {
			out = append(out, f)
			continue
		}
		join(out[i], f)
	}
	return out
}

// same tells whether two frames may tell of one event.
func (r *reading) same(a, b *frame) bool {
	if a.typ() != b.typ() || !sameTurn(a, b) || !sameStatus(a, b) || r.longAgo(a, b) || r.longAgo(b, a) || !sameTime(a.time, b.time) {
		return false
	}
	switch a.typ() {
	case schema.Visit:
		return sharesParty(a.visitors, b.visitors) && a.place.country == b.place.country && a.place.region == b.place.region
	case schema.Summit:
		return sameBody(a, b) && samePlace(a.place, b.place)
	}
	return sameParties(a.parties, b.parties) && samePlace(a.place, b.place)
}

// maxNews is how many days from the article's own day the undated news of its first paragraphs may
// lie.
const maxNews = 31

// longAgo tells whether a is undated news of the article's head and b is dated to another time: the
// visit of the day is not the one shelved four months ago.
func (r *reading) longAgo(a, b *frame) bool {
	if a.time.Known() || !b.time.Known() || a.status != schema.Held || b.status == schema.Held || !r.isMain(a) {
		return false
	}
	day, _, err := schema.ParseDate(r.anchor.Day)
	first, last, ok := b.time.Range()
	return err == nil && ok && (last.Before(day.AddDate(0, 0, -maxNews)) || first.After(day.AddDate(0, 0, maxNews)))
}

// sameTurn tells whether what sets two events apart allows that they are one: the next summit is
// another than this one, the fourth round another than the fifth.
func sameTurn(a, b *frame) bool {
	if a.turn == b.turn {
		return true
	}
	if turns[a.turn] || turns[b.turn] {
		return a.time.Known() && b.time.Known()
	}
	return a.turn == "" || b.turn == "" || a.typ() != schema.Summit
}

// sameStatus tells whether two statuses may be of one event in one story: what was put off or
// called off was planned before; what a tense says was held is another than what a word says is
// not.
func sameStatus(a, b *frame) bool {
	if a.status == b.status || a.status != schema.Held && b.status != schema.Held {
		return true
	}
	return !a.strong || !b.strong || a.scene || b.scene
}

// weight orders statuses that one story tells of one event. What was put off is often said to be
// called off as well; the milder word is the exact one.
var weight = map[schema.Status]int{schema.Possible: 1, schema.Planned: 2, schema.Held: 3, schema.Cancelled: 4, schema.Postponed: 5, schema.Denied: 6}

// outweighs tells whether the verdict of b stands against that of a: what a word or tense told
// against a mere noun, else the graver.
func outweighs(b, a *frame) bool {
	if a.scene != b.scene {
		return a.scene
	}
	if a.strong != b.strong {
		return b.strong
	}
	if !a.strong {
		return a.status == schema.Held && b.status != schema.Held
	}
	return weight[b.status] > weight[a.status]
}

// sameTime tells whether two times may be one: unknown fits all, and so do ranges that overlap.
func sameTime(a, b *schema.Time) bool {
	if !a.Known() || !b.Known() {
		return true
	}
	a1, a2, ok1 := a.Range()
	b1, b2, ok2 := b.Range()
	return !ok1 || !ok2 || !a1.After(b2) && !b1.After(a2)
}

// samePlace tells whether two places may be one.
func samePlace(a, b site) bool {
	if a.country != "" && b.country != "" && a.country != b.country {
		return false
	}
	return true
}

// sameBody tells whether two gatherings may be one: the same body, or one without.
func sameBody(a, b *frame) bool {
	if a.body != nil && b.body != nil {
		return a.body == b.body
	}
	return a.body == nil && b.body == nil || a.place.country == b.place.country || !a.place.known() || !b.place.known()
}

// sharesParty tells whether two lists of visitors have somebody in common, or one names a side
// alone for which somebody of the other travels.
func sharesParty(a, b []mention.Ref) bool {
	for _, x := range a {
		for _, y := range b {
			if sameRef(x, y) || x.Side == y.Side && x.Side != "" && (x.Entity == nil || y.Entity == nil) {
				return true
			}
		}
	}
	return false
}

// sameParties tells whether two meetings are of the same people: everybody of the shorter list is in
// the longer or acts for a side of it that no person there is named for.
func sameParties(a, b []mention.Ref) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	for _, x := range a {
		if !slices.ContainsFunc(b, func(y mention.Ref) bool {
			return sameRef(x, y) || x.Side == y.Side && x.Side != "" && (x.Entity == nil || y.Entity == nil)
		}) {
			return false
		}
	}
	return true
}

// join adds what the second frame tells to the first.
func join(a, b *frame) {
	if a.own == nil {
		own := *a
		a.own = &own
	}
	a.merged = append(a.merged, b)
	if b.typ() == schema.Visit {
		a.visitors = union(a.visitors, b.visitors)
	} else {
		a.parties = union(a.parties, b.parties)
	}
	if !a.place.known() || a.place.place == nil && b.place.place != nil {
		a.place = narrower(a.place, b.place)
	}
	if closer(b, a) {
		a.time, a.expr = b.time, b.expr
	}
	if outweighs(b, a) {
		a.verdict = b.verdict
	}
	if a.body == nil {
		a.body = b.body
	}
	if len(b.name) > len(a.name) && strings.ToUpper(b.name) != b.name {
		a.name = b.name
	}
	if a.reason == "" {
		a.reason = b.reason
	}
}

// closer tells whether b's time says more than a's.
func closer(b, a *frame) bool {
	if b.time == nil {
		return false
	}
	return a.time == nil || len(b.time.Start) > len(a.time.Start)
}

// union joins two lists of parties; a side gives way to a person who acts for it.
func union(a, b []mention.Ref) []mention.Ref {
	return withoutMembers(appendRefs(a, b...))
}
