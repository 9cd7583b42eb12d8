package resolve

import (
	"cmp"
	"slices"
	"strings"

	"demarche/schema"
)

// evidence returns the items of a set that count: those of stories that repeat no other, or all if
// there is none.
func evidence(set []*item) []*item {
	var own []*item
	for _, i := range set {
		if i.doc.copyOf == "" {
			own = append(own, i)
		}
	}
	if len(own) == 0 {
		return set
	}
	return own
}

// build returns the event that a set of items, in canonical order, tells of, with the best supported
// values; ids of the event itself and of others are left out.
func build(set []*item) schema.Event {
	own := evidence(set)
	e := schema.Event{Type: own[0].report.Type, Status: statusNow(own), Participants: participants(own)}
	text := func(get func(schema.Report) string) string { return mostTold(own, get) }
	e.Name = text(func(r schema.Report) string { return r.Name })
	e.From = text(func(r schema.Report) string { return r.From })
	e.To = text(func(r schema.Report) string { return r.To })
	e.PlaceCountry = text(func(r schema.Report) string { return r.PlaceCountry })
	e.Place = place(own)
	e.Time = timeOf(own)
	e.Reason = reason(own, e.Status)
	for _, i := range own {
		e.Confidence = max(e.Confidence, i.report.Confidence)
		e.Main = e.Main || i.report.Main
	}
	for _, i := range set {
		e.Reports = append(e.Reports, i.ref)
	}
	slices.SortFunc(e.Reports, schema.CompareReportRefs)
	if len(own) > 1 {
		e.History = history(own)
	}
	e.Disputed = disputes(own)
	return e
}

// mostTold returns the value that most items tell; of those told as often the one told last.
func mostTold(set []*item, get func(schema.Report) string) string {
	count, last := map[string]int{}, map[string]int{}
	best := ""
	for n, i := range set {
		if v := get(i.report); v != "" {
			count[v]++
			last[v] = n
		}
	}
	for v := range count {
		if best == "" || cmp.Or(cmp.Compare(count[v], count[best]), cmp.Compare(last[v], last[best])) > 0 {
			best = v
		}
	}
	return best
}

// place returns the place that most items tell; of those told as often the one with the longest
// name, which is the most specific.
func place(set []*item) string {
	count, names := map[string]int{}, map[string]string{}
	best := ""
	for _, i := range set {
		if i.report.Place != "" {
			id := i.doc.idOf(i.report.Place)
			count[id]++
			names[id] = max(names[id], i.doc.entities[i.report.Place].Name)
		}
	}
	for id := range count {
		if best == "" || cmp.Or(cmp.Compare(count[id], count[best]), cmp.Compare(len(names[id]), len(names[best])), strings.Compare(id, best)) > 0 {
			best = id
		}
	}
	return best
}

// timeOf returns when it is: of the items that tell it held, or of all if none of these has a date,
// the closest date; of several the one told most, then the one told last. Without any date it holds
// the words alone.
func timeOf(set []*item) *schema.Time {
	dated := datedItems(set)
	if len(dated) == 0 {
		for _, i := range set {
			if t := i.report.Time; t != nil && t.Text != "" {
				return &schema.Time{Text: t.Text}
			}
		}
		return nil
	}
	best := dated[0]
	weight := func(i *item) int {
		n := 0
		for _, other := range dated {
			if other.report.Time.Start == i.report.Time.Start {
				n++
			}
		}
		return n
	}
	for _, i := range dated[1:] {
		if cmp.Or(cmp.Compare(len(i.report.Time.Start), len(best.report.Time.Start)), cmp.Compare(weight(i), weight(best))) >= 0 {
			best = i
		}
	}
	t := *best.report.Time
	for _, i := range dated {
		if o := i.report.Time; t.End == "" && o.Start == t.Start {
			t.End = o.End
		}
	}
	return &t
}

// datedItems returns the items with a date among those that tell the event held; among all if none
// of these has one.
func datedItems(set []*item) []*item {
	var held, all []*item
	for _, i := range set {
		if _, _, ok := i.report.Time.Range(); !ok {
			continue
		}
		all = append(all, i)
		if i.report.Status == schema.Held {
			held = append(held, i)
		}
	}
	if len(held) > 0 {
		return held
	}
	return all
}

// reason returns why it was put off or called off, as the last item with that status tells it.
func reason(set []*item, now schema.Status) string {
	words := ""
	for _, i := range set {
		if i.report.Status == now && i.report.Reason != "" && (now == schema.Postponed || now == schema.Cancelled) {
			words = i.report.Reason
		}
	}
	return words
}

// part is someone who takes part, with what the items tell of him.
type part struct {
	words        []string
	known        bool
	roles, sides map[string]int
}

// participants returns all who take part by any item, with the roles and sides told most, sorted.
// Someone told by a surname alone is the one whose name holds it.
func participants(set []*item) []schema.Participant {
	parts := map[string]*part{}
	for _, i := range set {
		for _, p := range i.report.Participants {
			i.doc.tell(parts, p)
		}
	}
	foldShort(parts)
	list := []schema.Participant{}
	for id, p := range parts {
		list = append(list, schema.Participant{Entity: id, Role: schema.Role(most(p.roles)), Side: most(p.sides)})
	}
	slices.SortFunc(list, schema.CompareParticipants)
	return list
}

// tell adds what a story tells of a participant.
func (d *doc) tell(parts map[string]*part, p schema.Participant) {
	id := d.idOf(p.Entity)
	e := d.entities[p.Entity]
	if parts[id] == nil {
		parts[id] = &part{roles: map[string]int{}, sides: map[string]int{}}
	}
	it := parts[id]
	it.known = it.known || known(e)
	if words := nameWords(e.Name); len(words) > len(it.words) {
		it.words = words
	}
	it.roles[string(p.Role)]++
	if p.Side != "" {
		it.sides[p.Side]++
	}
}

// foldShort gives what is told of a name of one word to the one participant whose name holds it.
func foldShort(parts map[string]*part) {
	for id, p := range parts {
		if p.known || len(p.words) != 1 {
			continue
		}
		full, n := "", 0
		for other, q := range parts {
			if len(q.words) > 1 && slices.Contains(q.words, p.words[0]) && strings.HasPrefix(other, "person/") {
				full, n = other, n+1
			}
		}
		if n != 1 {
			continue
		}
		for role, count := range p.roles {
			parts[full].roles[role] += count
		}
		for side, count := range p.sides {
			parts[full].sides[side] += count
		}
		delete(parts, id)
	}
}

// most returns the value counted most, of those counted as often the first by alphabet; empty if
// there is none.
func most(count map[string]int) string {
	best := ""
	for v := range count {
		if best == "" || cmp.Or(-cmp.Compare(count[v], count[best]), strings.Compare(v, best)) < 0 {
			best = v
		}
	}
	return best
}
