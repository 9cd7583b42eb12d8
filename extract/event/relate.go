package event

import (
	"cmp"
	"fmt"
	"slices"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/extract/when"
	"demarche/schema"
)

// relate finds which meetings happen during which visit or gathering, and takes from them the
// country that a meeting's own clause does not tell.
func (r *reading) relate(frames []*frame) {
	r.seats(frames)
	for _, f := range frames {
		if f.typ() != schema.Meeting && f.typ() != schema.Summit {
			continue
		}
		r.venueHere(f)
		if f.typ() == schema.Meeting {
			r.insideGathering(f, frames)
		}
		if f.partOf == nil && f.typ() == schema.Meeting && !f.place.known() && f.aside() {
			onMargins(f, frames)
		}
		if f.partOf == nil && f.typ() == schema.Meeting {
			r.insideVisit(f, frames)
		}
		if f.typ() == schema.Meeting && !f.place.known() {
			r.onTheSpot(f, frames)
		}
		if g := r.awayThen(f, frames); f.typ() == schema.Meeting && !f.place.known() && g != nil {
			f.inferCountry(g.to)
		}
		if f.typ() == schema.Meeting && !f.place.known() {
			r.atHome(f)
		}
		if f.typ() == schema.Meeting && !f.place.known() && !inDaysOf(f, frames) {
			r.onTour(f, frames)
		}
		if f.typ() == schema.Meeting && !f.place.known() {
			sceneKept(f, frames)
		}
	}
	for _, f := range frames {
		if f.typ() == schema.Meeting && !f.place.known() {
			inOneClause(f, frames)
		}
	}
}

// inOneClause infers the country of a meeting from that of another which the same word tells: "held talks with his host Prodi and with
// Nakasone".
func inOneClause(f *frame, frames []*frame) {
	for _, g := range frames {
		if g != f && g.typ() == schema.Meeting && g.sent.Index == f.sent.Index && g.node == f.node && g.place.country != "" && !g.place.region && alike(f.status, g.status) {
			f.inferCountry(g.place.country)
			return
		}
	}
}

// venueHere infers the country of a venue that no list holds and whose town is not told: that of the
// dateline, for what happens in these days.
func (r *reading) venueHere(f *frame) {
	p, ok := r.here(f.node)
	if !ok || f.place.place == nil || f.place.country != "" || f.place.region || f.place.place.Known != nil || !r.timely(f) {
		return
	}
	f.inferCountry(p.country)
}

// onTheSpot infers the country of a meeting between others than its hosts: where the story is told from, if
// one of them is told to visit that country then.
func (r *reading) onTheSpot(f *frame, frames []*frame) {
	p, ok := r.here(f.node)
	if !ok || !f.time.Known() && f.sent.Paragraph > 3 || !r.timely(f) {
		return
	}
	for _, g := range frames {
		if g.typ() == schema.Visit && g.to == p.country && takesPart(f, g.visitors) && alike(f.status, g.status) && within(f.time, g.time) {
			f.inferCountry(g.to)
			return
		}
	}
}

// atHome infers the country of a meeting whose clause tells none: the dateline's if it is one of the
// sides'. Who receives whom does not tell where.
func (r *reading) atHome(f *frame) {
	if d := r.story.Dateline; d != nil && (f.status == schema.Held || f.status == schema.Planned && pending(f.sent, f.node) == "") && r.timely(f) {
		code := d.Country
		if d.Kind == schema.Country {
			code = d.Side()
		}
		if r.actsFor(f, code) {
			f.inferCountry(code)
		}
	}
}

// onTour infers the country of a meeting of somebody on a journey with those of one other country: theirs,
// if he is told to go there or to several countries. Who receives somebody is at home himself.
func (r *reading) onTour(f *frame, frames []*frame) {
	if receiving[f.sent.Nodes[f.node].Lemma] || f.status != schema.Held && f.status != schema.Planned || !r.timely(f) {
		return
	}
	host, goals := "", map[string]bool{}
	for _, g := range frames {
		if g.typ() == schema.Visit && g.status == f.status && takesPart(f, g.visitors) && !ensues(f, g) {
			goals[g.to] = true
			host = othersSide(f, g.visitors)
		}
	}
	if len(host) == 2 && host != "UN" && host != "EU" && (goals[host] || len(goals) > 1) {
		f.inferCountry(host)
	}
}

// inDaysOf infers the country of a meeting from a gathering that one of its parties attends and in whose
// days it falls, and tells whether there may be such a gathering.
func inDaysOf(f *frame, frames []*frame) bool {
	may := false
	for _, g := range frames {
		if g.typ() != schema.Summit || !g.place.known() || !sameTime(f.time, g.time) {
			continue
		}
		may = true
		if f.time.Known() && g.time.Known() && takesPart(f, g.parties) && (alike(f.status, g.status) || f.status == schema.Planned) {
			f.inferCountry(g.place.country)
			break
		}
	}
	return may
}

// receiving are the verbs whose subject is at home.
var receiving = words("receive", "host", "welcome", "greet", "entertain", "fete")

// othersSide is the one side of those at a meeting who are not visitors or of the visitors' side; empty if
// there is none or several.
func othersSide(f *frame, visitors []mention.Ref) string {
	side := ""
	for _, p := range f.parties {
		if slices.ContainsFunc(visitors, func(v mention.Ref) bool { return sameRef(v, p) || v.Side == p.Side || v.Side == "EU" }) {
			continue
		}
		if side != "" && side != p.Side {
			return ""
		}
		side = p.Side
	}
	return side
}

// insideGathering makes a meeting part of a gathering told in the same sentence.
func (r *reading) insideGathering(f *frame, frames []*frame) {
	for _, g := range frames {
		if g.typ() == schema.Summit && !(g.sent == f.sent && r.topicOf(f, g.node)) && besideGathering(f, g) && samePlace(f.place, g.place) && sameTime(f.time, g.time) {
			f.belongs(g)
			return
		}
	}
}

// belongs makes a meeting part of a gathering: its people are there, and it is held where the gathering is.
func (f *frame) belongs(g *frame) {
	f.partOf = g
	if alike(f.status, g.status) {
		g.parties = appendRefs(g.parties, f.parties...)
	}
	if !f.place.known() && g.place.known() {
		f.inferPlace(g.place)
	}
}

// aside tells whether a meeting is told to be beside a gathering: "on the sidelines of the forum", "during the gathering".
func (f *frame) aside() bool {
	s, verb := f.sent, f.sent.ClauseVerb(f.node)
	for k, n := range s.Nodes {
		if (margins[n.Lemma] || assembled[n.Lemma] && inDays(s, k)) && (s.Above(f.node, k) || s.ClauseVerb(k) == verb) {
			return true
		}
	}
	return false
}

// assembled are the nouns that tell again of a gathering of many.
var assembled = words("gathering", "summit", "event", "forum", "conference", "assembly", "congress")

// inDays tells whether a noun with an article stands after "during" or "at": "during the gathering", "at the APEC forum".
func inDays(s *tree.Sentence, n int) bool {
	on := s.Nodes[s.Nodes[n].Head]
	the := s.Child(n, "det")
	return s.Nodes[n].Dep == "pobj" && (on.Lower == "during" || on.Lower == "at") && the >= 0 && s.Nodes[the].Lower == "the" && len(s.ChildrenOf(n, "amod", "prep", "relcl")) == 0
}

// onMargins makes a meeting beside a gathering part of the one told last before it, else of the only one that the
// story tells of.
func onMargins(f *frame, frames []*frame) {
	var before, all []*frame
	for _, g := range frames {
		if g.typ() != schema.Summit || !g.place.known() || !sameTime(f.time, g.time) || !samePlace(f.place, g.place) {
			continue
		}
		all = append(all, g)
		if g.sent.Index < f.sent.Index || g.sent.Index == f.sent.Index && g.node < f.node {
			before = append(before, g)
		}
	}
	if len(before) > 0 {
		all = before[len(before)-1:]
	}
	if len(all) == 1 {
		f.belongs(all[0])
	}
}

// besideGathering tells whether a clause tells of a meeting and, in the same breath, of the gathering
// around it: "met on the sidelines of the summit".
func besideGathering(f, g *frame) bool {
	for _, a := range f.clauses() {
		for _, b := range g.clauses() {
			if a.sent.Index == b.sent.Index && !listed(a, b) && (a.sent.Above(a.node, b.node) || carrier(a.sent, a.node) == carrier(b.sent, b.node) || meetsThere(a, b)) {
				return true
			}
		}
	}
	return false
}

// carrier is the verb of a node's clause, or the one that only says that it is to come: "is" in "At the forum he is to have talks".
func carrier(s *tree.Sentence, n int) int {
	v := s.ClauseVerb(n)
	for v >= 0 && s.Nodes[v].Dep == "xcomp" && coming[s.Nodes[s.Nodes[v].Head].Lemma] {
		up := s.Nodes[v].Head
		if !s.IsVerb(up) {
			up = s.Nodes[up].Head
		}
		v = up
	}
	return v
}

// meetsThere tells whether a meeting is what somebody does next who is told to attend a gathering: "will attend the summit and meet Kohl".
func meetsThere(meeting, gathering *frame) bool {
	s, v := meeting.sent, meeting.sent.ClauseVerb(meeting.node)
	at := s.ClauseVerb(gathering.node)
	if v < 0 || at < 0 || gathering.node > v || s.Nodes[v].Dep != "conj" || s.Nodes[v].Head != at || s.Child(v, "nsubj", "nsubjpass") >= 0 {
		return false
	}
	return attending[s.Nodes[at].Lemma] && s.Nodes[gathering.node].Dep == "dobj" || s.Nodes[at].Lemma == "participate" || s.Nodes[at].Lemma == "take"
}

// listed tells whether two nouns stand in one list: "his meeting with Nakasone and the Venice summit".
func listed(a, b *frame) bool {
	return slices.Contains(a.sent.Conjuncts(a.node), b.node) || slices.Contains(a.sent.Conjuncts(b.node), a.node)
}

// insideVisit makes a meeting part of a visit of one of its parties to the country of another.
func (r *reading) insideVisit(f *frame, frames []*frame) {
	for _, g := range r.nearestFirst(f, frames) {
		if g.typ() != schema.Visit || g.to == "" || ensues(f, g) || !within(f.time, g.time) || !alike(f.status, g.status) || f.place.country != "" && f.place.country != g.to {
			continue
		}
		r.localise(f, g)
		if takesPart(f, g.visitors) && (r.actsFor(f, g.to) || f.place.country == g.to || onVisit(f, g)) {
			f.partOf = g
			if f.place.country == "" {
				f.inferCountry(g.to)
			}
			if g.place.place == nil && f.place.country == g.to && f.place.place != nil {
				g.place.place = f.place.place
				g.inferred = append(g.inferred, "place")
			}
			return
		}
	}
}

// nearestFirst are frames in the order in which a meeting with people of no told side may be part of them: what is told last before it
// comes first. "He will stop in Hong Kong. From Tuesday he will be in Peking. He will meet the minister of trade." A meeting of which
// all sides are told needs no such order.
func (r *reading) nearestFirst(f *frame, frames []*frame) []*frame {
	if !slices.ContainsFunc(f.parties, func(p mention.Ref) bool { return p.Side == "" }) {
		return frames
	}
	away := func(g *frame) int {
		if d := f.sent.Index - g.sent.Index; d >= 0 {
			return d
		}
		return len(r.story.Sentences)
	}
	out := slices.Clone(frames)
	slices.SortStableFunc(out, func(a, b *frame) int { return cmp.Compare(away(a), away(b)) })
	return out
}

// onVisit tells whether a clause tells of a meeting and, in a phrase of its own, of the visit on which it took
// place: "Chirac, on a visit to Beirut, met Assad".
func onVisit(f, visit *frame) bool {
	s, n := visit.sent, visit.node
	if s.Index != f.sent.Index || visit.rule.POS != "noun" || visit.listed || s.Nodes[n].Dep != "pobj" || s.ClauseVerb(n) != s.ClauseVerb(f.node) {
		return false
	}
	prep := s.Nodes[s.Nodes[n].Head].Lower
	return prep == "on" || prep == "during"
}

// localise gives office-holders of no told country, whom a visitor meets during a visit, the
// visited country as their side.
func (r *reading) localise(f, visit *frame) {
	if !takesPart(f, visit.visitors) {
		return
	}
	for i, p := range f.parties {
		if p.Side == "" && p.Entity != nil && p.Entity.Office != "" && !slices.ContainsFunc(visit.visitors, func(v mention.Ref) bool { return sameRef(v, p) }) {
			f.parties[i].Side = visit.to
			f.inferred = append(f.inferred, "side")
		}
	}
}

// maxStay is how many days after its first day a visit whose end is not told may last.
const maxStay = 10

// within tells whether a time may fall into a visit.
func within(t, visit *schema.Time) bool {
	if sameTime(t, visit) {
		return true
	}
	first, _, ok1 := t.Range()
	start, end, ok2 := visit.Range()
	if ok1 && ok2 && visit.End == "" && visit.Precision == schema.Day {
		end = start.AddDate(0, 0, maxStay)
	}
	return !first.Before(start) && !first.After(end)
}

// alike tells whether a meeting of one status may be part of a visit of another.
func alike(meeting, visit schema.Status) bool {
	if meeting == visit {
		return true
	}
	return visit == schema.Held && (meeting == schema.Planned || meeting == schema.Cancelled || meeting == schema.Possible) || visit == schema.Planned && meeting == schema.Possible
}

// timely tells whether an event is of the article's own days: an article told from a place tells
// from there what happens now, not what happened last month.
func (r *reading) timely(f *frame) bool {
	if f.time == nil || f.expr == nil || f.expr.Kind == when.Duration {
		return true
	}
	day, _, err := schema.ParseDate(r.anchor.Day)
	first, last, ok := f.time.Range()
	if err != nil || !ok {
		return false
	}
	return !last.Before(day.AddDate(0, 0, -maxStay)) && !first.After(day.AddDate(0, 0, maxStay))
}

// takesPart tells whether one of the visitors is a party of a meeting.
func takesPart(f *frame, visitors []mention.Ref) bool {
	return slices.ContainsFunc(visitors, func(v mention.Ref) bool {
		return slices.ContainsFunc(f.parties, func(p mention.Ref) bool { return sameRef(p, v) })
	})
}

// hasSide tells whether a party of a meeting acts for a country.
func hasSide(f *frame, country string) bool {
	return slices.ContainsFunc(f.parties, func(p mention.Ref) bool { return p.Side == country })
}

// actsFor tells whether a party of a meeting acts for a country, or for a party or movement of it.
func (r *reading) actsFor(f *frame, country string) bool {
	return slices.ContainsFunc(f.parties, func(p mention.Ref) bool { return p.Side != "" && r.story.Home(p.Side) == country })
}

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
	if least >= MinConfidence && !slices.ContainsFunc(out, func(f *frame) bool { return f.weight >= sure || f.undone() || r.bodyInLead(f) }) {
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
