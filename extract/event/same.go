package event

import (
	"math"
	"slices"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/schema"
)

// same tells whether two frames may tell of one event.
func (r *reading) same(a, b *frame) bool {
	stay := r.sameStay(a, b)
	if a.typ() != b.typ() || atEdgeOf(a, b) || !stay && !sameTurn(a, b) || r.longAgo(a, b) || r.longAgo(b, a) || r.lookedBack(a, b) || r.lookedBack(b, a) || r.foreseen(a, b) || r.foreseen(b, a) {
		return false
	}
	if !stay && ((!sameTime(a.time, b.time) && !ofOneDay(a, b) || r.weekApart(a.time, b.time)) && !(b.redated && a.status != schema.Held) && !errandOf(a, b) && !errandOf(b, a) || !sameStatus(a, b) && (r.toCome(a, b) || !repeats(a, b)) && !bidden(a, b)) {
		return false
	}
	switch a.typ() {
	case schema.Visit:
		if a.status != b.status && alive(a) && alive(b) && a.strong && b.strong && unnamed(a.visitors) != unnamed(b.visitors) && !ofHis(a, b) {
			return false // officials who have come before their president does
		}
		return sharesParty(a.visitors, b.visitors) && a.place.country == b.place.country && a.place.region == b.place.region
	case schema.Summit:
		return sameBody(a, b) && samePlace(a.place, b.place) && several(a) == several(b) && sameLevel(a, b) && !onMarginOf(a, b) && !onMarginOf(b, a)
	}
	if r.elseYear(a, b) || r.elseYear(b, a) {
		return false
	}
	if r.resumed(a, b) || r.resumed(b, a) && hadAux(b.sent, b.verdict.node) {
		return false
	}
	if besideOff(a, b) || refusesAnyway(a, b) || refusesAnyway(b, a) || bilateralOf(a, b) || bilateralOf(b, a) || a.alone != b.alone && len(a.parties) != len(b.parties) || a.opposed != b.opposed && !r.metRivals(a, b) || byDeputies(a, b) || byDeputies(b, a) {
		return false
	}
	return sameParties(a.parties, b.parties) && samePlace(a.place, b.place)
}

// ofOneDay tells whether two clauses have their day from the same words, which a plan that was and its being put off may take for another week: "had been
// expected on Sunday, but the trip was delayed".
func ofOneDay(a, b *frame) bool {
	return a.expr != nil && a.expr == b.expr && b.status.Off() && a.status == schema.Planned
}

// onMarginOf tells whether one gathering is told to be held on the edge of the other: "four-nation talks on the sidelines of the summit".
func onMarginOf(a, b *frame) bool {
	s := b.sent
	of, edge := b.under()
	if a.sent.Index != s.Index || of != "of" || !margins[s.Nodes[edge].Lemma] || s.Nodes[edge].Dep != "pobj" {
		return false
	}
	up := s.Nodes[s.Nodes[edge].Head].Head
	return a.node < edge && (up == a.node || up == a.verb || s.Above(a.node, up))
}

// oneClause tells whether a verb and a noun under it tell of one meeting or call: "exchanged telephone calls with",
// "met for talks with".
func oneClause(a, b *frame) bool {
	if atEdgeOf(a, b) {
		return false
	}
	if a.sent.Index != b.sent.Index || a.typ() != b.typ() || a.typ() == schema.Visit || a.typ() == schema.Summit || !sameParties(a.parties, b.parties) {
		return false
	}
	return a.rule.POS == "verb" && b.rule.POS == "noun" && b.verb == a.node && a.turn == b.turn
}

// maxNews is how many days from the article's own day the undated news of its first paragraphs may
// lie.
const maxNews = 31

// longAgo tells whether a is undated news of the article's head and b is dated to another time: the
// visit of the day is not the one shelved four months ago, nor is the one called off now that of two years ago.
func (r *reading) longAgo(a, b *frame) bool {
	if a.time.Known() || !b.time.Known() || !r.isMain(a) {
		return false
	}
	day, _, err := schema.ParseDate(r.anchor.Day)
	first, last, ok := b.time.Range()
	if a.status != schema.Held || b.status == schema.Held {
		return err == nil && ok && a.status == b.status && a.status.Off() && last.Before(day.AddDate(0, 0, -maxOld))
	}
	return err == nil && ok && (last.Before(day.AddDate(0, 0, -maxNews)) || first.After(day.AddDate(0, 0, maxNews)))
}

// maxOld is how many days ago an event was to be at the most that the head of an article tells to be put off or called off.
const maxOld = 182

// sameTurn tells whether what sets two events apart allows that they are one: the next summit is
// another than this one, the fourth round another than the fifth.
func sameTurn(a, b *frame) bool {
	if b.rule.Number && len(b.sent.Prep(b.node, "of")) > 0 {
		return false // "the last of these" is one of those just told
	}
	if a.turn == b.turn {
		return true
	}
	if turns[a.turn] || turns[b.turn] || b.turn == "another" {
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
	if a.begun && b.status == schema.Possible || b.begun && a.status == schema.Possible {
		return true // what has begun is not merely possible
	}
	return !a.strong || !b.strong || a.scene || b.scene
}

// toCome tells whether one of two gatherings was held and the other is dated after the article: the one
// that was is an earlier one.
func (r *reading) toCome(a, b *frame) bool {
	if a.status == schema.Held {
		a, b = b, a
	}
	return a.typ() == schema.Summit && b.status == schema.Held && a.status != schema.Held && r.afterArticle(a.time)
}

// pointing are the determiners of what was told before.
var pointing = words("the", "this", "that", "these", "those", "his", "her", "their", "its")

// repeats tells whether the later of two frames is no more than a noun that points back at what was told
// before: "hours of doubt whether the meeting would take place" speaks of the meeting just told as held.
func repeats(a, b *frame) bool {
	if b.rule.POS != "noun" || !slices.Contains(b.rule.Lemmas, b.sent.Nodes[b.node].Lemma) || weight[a.status] > weight[schema.Held] || weight[b.status] > weight[schema.Held] || b.turn != "" {
		return false
	}
	return determined(b.sent, b.node)
}

// determined tells whether a noun speaks of one event that is known: by "the", "this" or whose it is.
func determined(s *tree.Sentence, n int) bool {
	d := s.Child(n, "poss", "det")
	return d >= 0 && (s.Nodes[d].Dep == "poss" || pointing[s.Nodes[d].Lower])
}

// bidden tells whether one of two visits is no more than the invitation to the other, which was made:
// "Defence Minister Cao, who invited him".
func bidden(a, b *frame) bool {
	if a.status == schema.Possible {
		a, b = b, a
	}
	return a.typ() == schema.Visit && a.status == schema.Held && b.status == schema.Possible && b.rule.Name == "invite" && !b.time.Known()
}

// sameStay tells whether two visits may be one that a sameness of days and words does not show: told of the
// same people and country in one story, on days as near as a visit is long ("arrived on Tuesday ... will
// leave for Shanghai on Friday"), or one of them on no day and the other about the article's own.
func (r *reading) sameStay(a, b *frame) bool {
	if a.typ() != schema.Visit || b.typ() != schema.Visit || len(a.visitors) == 0 || len(b.visitors) == 0 || !sameParties(a.visitors, b.visitors) {
		return false
	}
	if a.turn != b.turn || b.rule.POS == "noun" && oneMore(b.sent, b.node) {
		return false // "another trip would follow on Friday"
	}
	if a.gone() && b.status == schema.Planned || b.gone() && a.status == schema.Planned {
		return false // who came from Brussels and is due back there goes twice
	}
	if !alive(a) || !alive(b) {
		return false
	}
	if a.departs() || b.departs() {
		return true
	}
	if !a.time.Known() || !b.time.Known() {
		return a.status != b.status && r.timely(a) && r.timely(b)
	}
	if a.time.Precision != schema.Day || b.time.Precision != schema.Day {
		return false
	}
	first, _, _ := a.time.Range()
	second, _, _ := b.time.Range()
	return math.Abs(second.Sub(first).Hours()/24) <= maxStay
}

// ofHis tells whether a visit under way is of somebody whose delegation, told after him by no name, is to go on: "the minister arrived on
// Monday. The Russian delegation will tour a shipyard in Dalian".
func ofHis(is, will *frame) bool {
	if is.status != schema.Held || unnamed(is.visitors) || will.status != schema.Planned || will.verb < 0 {
		return false
	}
	n, _ := subjectOf(will.sent, will.verb)
	return n >= 0 && groups[will.sent.Nodes[n].Lemma] && will.sent.Any(will.sent.ChildrenOf(n, "det"), "the")
}

// unnamed tells whether nobody of a list is told by name.
func unnamed(list []mention.Ref) bool {
	return !slices.ContainsFunc(list, func(x mention.Ref) bool { return x.Entity != nil })
}

// alive tells whether an event is told to have come or to come.
func alive(f *frame) bool { return f.status == schema.Held || f.status == schema.Planned }

// resumed tells whether talks that are told to stand on a day to come are those by which a process goes on that had been broken off on no
// day of its own: "suspended talks with Iran ... the two will meet on Tuesday", but not "were to meet on Tuesday".
func (r *reading) resumed(off, on *frame) bool {
	if off.status != schema.Postponed || off.time.Known() || off.verdict.node < 0 || !breaking[off.sent.Nodes[off.verdict.node].Lemma] || off.sent.Index == on.sent.Index {
		return false
	}
	return on.status == schema.Planned && on.strong && r.afterArticle(on.time) && !planThatWas(on)
}

// errandOf tells whether one of two meetings is no more than what somebody had come for, who then met those whom he had come
// to see: "arrived on Sunday to brief him ... they met on Monday". The day is that of the arrival.
func errandOf(errand, met *frame) bool {
	if errand.typ() != schema.Meeting || met.typ() != schema.Meeting || errand.status != met.status || !alive(errand) || !errand.cameFor() {
		return false
	}
	if !errand.time.Known() || !met.time.Known() || errand.time.Precision != schema.Day || met.time.Precision != schema.Day || len(errand.parties) != len(met.parties) {
		return false
	}
	if met.sent.Any(met.sent.ChildrenOf(met.node, "advmod"), "again") {
		return false
	}
	first, _, _ := errand.time.Range()
	second, _, _ := met.time.Range()
	days := second.Sub(first).Hours() / 24
	return days > 0 && days <= maxStay
}

// cameFor tells whether a meeting is what somebody is told to have come for, or to come or set out for: "arrived to brief him", "will fly to Lima for talks with
// him".
func (f *frame) cameFor() bool {
	s, n := f.sent, f.node
	for s.Nodes[n].Dep == "pobj" && s.Nodes[s.Nodes[n].Head].Lower == "of" && s.Nodes[s.Nodes[s.Nodes[n].Head].Head].Lemma == "round" {
		n = s.Nodes[s.Nodes[n].Head].Head // "for a third round of talks"
	}
	if up := s.Nodes[n].Head; s.Nodes[n].Dep == "pobj" && s.Nodes[up].Lower == "for" {
		v := s.Nodes[s.Nodes[up].Head].Lemma
		return arriving[v] || departs[v]
	}
	return hasTo(s, n) && arriving[s.Nodes[s.Nodes[n].Head].Lemma]
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
		return a.body == b.body || (ownSummit(a.body, b.body) || ownSummit(b.body, a.body)) && (a.level() == "leaders" && b.level() == "leaders" || a.status == b.status && (!a.time.Known() || !b.time.Known()))
	}
	if a.place.place != nil && a.place.place == b.place.place && sameTime(a.time, b.time) && (a.time.Known() && b.time.Known() || a.status == schema.Held && b.status == schema.Held && a.turn == "" && b.turn == "") {
		return true // "a summit of African and French leaders" and "the Africa-France Summit" in one town on one day
	}
	if wasSet(a, b) {
		return true
	}
	if a.body == nil && b.body != nil && ownMembers(a) || b.body == nil && a.body != nil && ownMembers(b) {
		return false
	}
	return a.body == nil && b.body == nil || a.place.country == b.place.country || !a.place.known() || !b.place.known()
}

// ownMembers tells whether a gathering is described by who takes part in it: "a summit of African leaders" is not the
// meeting of a body told beside it.
func ownMembers(f *frame) bool {
	return f.rule.POS == "noun" && slices.ContainsFunc(f.sent.Prep(f.node, "of"), func(n int) bool {
		return f.sent.Nodes[n].Tag == "NNS"
	})
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
