package event

import (
	"math"
	"slices"
	"strings"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/schema"
)

// merge joins the frames that tell of one event, in the order of the text.
func (r *reading) merge(frames []*frame) []*frame {
	var out []*frame
	for _, f := range frames {
		i := slices.IndexFunc(out, func(g *frame) bool {
			return slices.ContainsFunc(g.clauses(), func(c *frame) bool { return oneClause(c, f) || f.of != nil && (g == f.of || c == f.of) })
		})
		if i < 0 {
			i = slices.IndexFunc(out, func(g *frame) bool { return r.same(g, f) })
			if j := slices.IndexFunc(out, func(g *frame) bool { return justTold(g, f) && r.same(g, f) }); i >= 0 && j > i {
				i = j // "met Ikeda on Sunday. Their talks centred on trade"
			}
		}
		if i < 0 && toldEach(out, f) {
			continue
		}
		if i < 0 {
			out = append(out, f)
			continue
		}
		for _, c := range out[i].clauses() {
			f.time = r.intoWeek(c.time, f.time)
		}
		join(out[i], f)
	}
	for _, f := range out {
		r.dateStatus(f)
	}
	return out
}

// maxLag is how many days may lie between the day on which an article was written and its own.
const maxLag = 1

// dateStatus corrects a status that the date belies: what is dated after the article was not held yet,
// and what no word tells to have been put off or called off has been when its days are over.
func (r *reading) dateStatus(f *frame) {
	day, _, err := schema.ParseDate(r.anchor.Day)
	_, last, ok := f.time.Range()
	switch {
	case f.status == schema.Held && f.time != nil && (strings.HasPrefix(strings.ToLower(f.time.Text), "next week") || strings.HasPrefix(strings.ToLower(f.time.Text), "later this week")):
		f.status = schema.Planned // words for days ahead that name none
	case err != nil || !ok:
	case f.status == schema.Held && r.afterArticle(f.time):
		f.status = schema.Planned
	case (f.status == schema.Planned || f.status == schema.Possible) && last.Before(day.AddDate(0, 0, -maxLag)) && !slices.ContainsFunc(f.clauses(), (*frame).hadBeen):
		f.status = schema.Held
	}
}

// overBy tells whether a time was over more than some days before the article's own day.
func (r *reading) overBy(t *schema.Time, days int) bool {
	day, _, err := schema.ParseDate(r.anchor.Day)
	_, last, ok := t.Range()
	return err == nil && ok && last.Before(day.AddDate(0, 0, -days))
}

// afterArticle tells whether a time begins after the article's own day: what is dated so was not held yet.
func (r *reading) afterArticle(t *schema.Time) bool {
	day, _, err := schema.ParseDate(r.anchor.Day)
	first, _, ok := t.Range()
	return err == nil && t.Known() && ok && first.After(day)
}

// same tells whether two frames may tell of one event.
func (r *reading) same(a, b *frame) bool {
	stay := r.sameStay(a, b)
	if a.typ() != b.typ() || atEdgeOf(a, b) || !stay && !sameTurn(a, b) || r.longAgo(a, b) || r.longAgo(b, a) || r.foreseen(a, b) || r.foreseen(b, a) {
		return false
	}
	if !stay && ((!sameTime(a.time, b.time) || r.weekApart(a.time, b.time)) && !(b.redated && a.status != schema.Held) && !errandOf(a, b) && !errandOf(b, a) || !sameStatus(a, b) && (r.toCome(a, b) || !repeats(a, b)) && !bidden(a, b)) {
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

// departs tells whether a clause only tells that somebody is still to leave where he is.
func (f *frame) departs() bool { return f.rule.Ends && f.status == schema.Planned }

// gone tells whether a clause tells that somebody has left where he was.
func (f *frame) gone() bool {
	return f.status == schema.Held && (f.rule.Ends || f.rule.Name == "return from" || f.rule.Name == "back from")
}

// weight orders statuses that one story tells of one event. What was put off is often said to be
// called off as well; the milder word is the exact one.
var weight = map[schema.Status]int{schema.Possible: 1, schema.Planned: 2, schema.Held: 3, schema.Cancelled: 4, schema.Postponed: 5, schema.Denied: 6}

// outweighs tells whether the verdict of b stands against that of a: what a word or tense told
// against a mere noun, else the graver.
func outweighs(b, a *frame) bool {
	if a.status.Off() && b.status == schema.Denied && b.verdict.node >= 0 && planNouns[b.sent.Nodes[b.verdict.node].Lemma] {
		return false // "put off a trip to Beijing; he has no intention of going until the row is settled", "there are no plans for a visit"
	}
	if a.second != b.second && !a.status.Off() && !b.status.Off() {
		return a.second // what the second parser made of a sentence says less of how things stand, unless it says that they came to nothing
	}
	if cameLate(a, b) || cameLate(b, a) {
		return b.status == schema.Held
	}
	if a.status == schema.Cancelled && a.strong && saidNone(b) && suchAs(b.sent, b.node) {
		return false // "ruled out a meeting ... there would be no such meeting"
	}
	switch {
	case onceUndone(b, a):
		return false
	case onceUndone(a, b):
		return true
	}
	if a.begun != b.begun && (a.status == schema.Possible || b.status == schema.Possible || a.status == schema.Postponed || b.status == schema.Postponed) {
		return b.begun
	}
	if a.scene != b.scene {
		return a.scene
	}
	if a.aim != b.aim && a.status != b.status {
		return a.aim
	}
	if p, q := a.departs(), b.departs(); p != q && alive(a) && alive(b) {
		return p // who is to leave has come
	}
	if a.strong != b.strong {
		return b.strong
	}
	if !a.strong {
		return a.status == schema.Held && b.status != schema.Held
	}
	return weight[b.status] > weight[a.status]
}

// onceUndone tells whether a clause in the pluperfect tells of a plan that stands, told before it, that it had come to nothing once: "will visit
// Rome on Friday ... the visit had been cancelled in March". What somebody says to have been called off is news.
func onceUndone(off, plan *frame) bool {
	if !off.status.Off() || plan.status != schema.Planned || !plan.strong || off.verdict.node < 0 || off.sent.Index <= plan.sent.Index || planThatWas(plan) {
		return false
	}
	v := off.sent.ClauseVerb(off.verdict.node)
	return v >= 0 && hadAux(off.sent, v) && off.sent.Nodes[v].Dep == "ROOT"
}

// cameLate tells whether one clause tells that somebody came and the other that his coming had been put off before: "arrived on Friday
// ... his arrival had been delayed by a day".
func cameLate(is, had *frame) bool {
	if is.rule.Name == "presence" && is.status == schema.Held && had.status == schema.Postponed && had.verdict.node >= 0 && had.sent.Index > is.sent.Index && is.sent.Nodes[is.node].Tag == "VBZ" {
		return toldBack(had) // "is in Rome ... his trip was to have begun on Monday but was delayed"
	}
	return is.typ() == schema.Visit && (is.arrived() || is.rule.Name == "arrive") && is.status == schema.Held && had.status == schema.Postponed && had.verdict.node >= 0 && hadAux(had.sent, had.sent.ClauseVerb(had.verdict.node))
}

// toldBack tells whether the word that put an event off stands in a past tense.
func toldBack(f *frame) bool {
	s := f.sent
	v := s.ClauseVerb(f.verdict.node)
	return v >= 0 && (hadAux(s, v) || s.Nodes[v].Tag == "VBD" || s.Any(s.ChildrenOf(v, "auxpass", "aux"), "was", "were"))
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
	switch {
	case b.begun && a.status == schema.Postponed && b.time.Known():
		a.time, a.expr, a.verdict = b.time, b.expr, b.verdictFor(a) // the day on which it was held after all
	case already(a, b), legOf(b, a), a.rule.Name == "presence" && cameLate(a, b): // the day that was put off is not that on which somebody came
	case already(b, a), legOf(a, b):
		a.time, a.expr, a.verdict = b.time, b.expr, b.verdictFor(a)
	default:
		if closer(b, a) || arrival(b, a) || stayAround(b, a) || errandOf(a, b) {
			a.time, a.expr = b.time, b.expr
		}
		if outweighs(b, a) {
			a.verdict = b.verdictFor(a)
		}
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

// already tells whether one clause tells that somebody is in a country and the other that he will travel in it: "is here on a
// visit and will travel to Hue on Wednesday". The visit is under way.
func already(is, will *frame) bool {
	return is.typ() == schema.Visit && is.arrived() && is.status == schema.Held && will.status == schema.Planned
}

// legOf tells whether a clause describes a tour that the other tells of and says where it leads: in "arrived on Sunday on a
// tour which will also take him to Doha" the day and the arrival are not those of Doha.
func legOf(tour, leg *frame) bool {
	s := leg.sent
	if tour.sent.Index != s.Index || leg.typ() != schema.Visit || tour.rule.POS != "noun" || tour.tourBegins() {
		return false // the day on which a tour begins is that of its first leg
	}
	n := s.Climb(leg.node, "conj")
	return s.Nodes[n].Dep == "relcl" && s.Nodes[n].Head == tour.node
}

// closer tells whether b's time says more than a's.
func closer(b, a *frame) bool {
	if b.time == nil || b.ofTour() && !a.shared && a.time.Known() && sameTime(a.time, b.time) {
		return false
	}
	if a.ofTour() && !b.shared && b.time.Known() && sameTime(a.time, b.time) { // the days of a leg are not those of its tour
		return true
	}
	return a.time == nil || len(b.time.Start) > len(a.time.Start)
}

// ofTour tells whether the days of a visit are those of a tour of several countries: "visits to A and B from Nov. 15 to 26".
func (f *frame) ofTour() bool { return f.shared && f.time.Known() && f.time.End != "" }

// arrival tells whether b tells an earlier day of the visit that a tells of.
func arrival(b, a *frame) bool {
	return a.typ() == schema.Visit && !b.ofTour() && !sameTime(a.time, b.time) && b.time.Start < a.time.Start
}

// stayAround tells whether b tells from when to when a visit is, on one day of which a only has somebody do something: "said in Lima on
// Tuesday", "his three-day visit ends on Wednesday".
func stayAround(b, a *frame) bool {
	return a.typ() == schema.Visit && !b.ofTour() && a.time.Known() && a.time.End == "" && b.time.Known() && b.time.Precision == schema.Day && b.time.End != "" && b.time.Start < a.time.Start && a.time.Start <= b.time.End && !a.datedByStart()
}

// union joins two lists of parties; a side gives way to a person who acts for it.
func union(a, b []mention.Ref) []mention.Ref {
	return withoutMembers(appendRefs(a, b...))
}
