package resolve

import (
	"maps"
	"slices"

	"demarche/schema"
)

// Story is what resolve needs of a story: its record and the sketch of its text.
type Story struct {
	Record schema.Record
	// Sketch is what Sketch gave for the text; empty if there is none, and then no copy is found.
	Sketch []uint32
}

// Change replaces one story; a nil Story takes it out.
type Change struct {
	ID    string
	Story *Story
}

// Delta names what an update may have changed, gone things included, each sorted.
type Delta struct {
	Articles, Events, Entities []string
}

// State is all that was resolved so far, or, with a memory, as much of it as was looked at. In the
// maps nil stands for what is known not to be there. It is for one goroutine.
type State struct {
	memory Memory // nil if the state holds everything
	err    error
	// saved is what the memory holds under the keys looked up, dirty the entries that it does not hold yet.
	saved map[string]string
	dirty map[string][]byte
	// touched are the keys looked up since the last Save.
	touched map[string]bool

	docs    map[string]*doc
	index   map[string][]entry
	hashes  map[string][]hashEntry
	people  map[string]*namesakes
	pages   map[string]page
	rules   *rulings
	rulings []schema.Judgement
	bases   map[string]map[*cluster]bool
	series  map[string]map[*cluster]bool
	events  map[string]*cluster
}

// New returns the state of no stories.
func New() *State {
	return &State{
		saved: map[string]string{}, dirty: map[string][]byte{}, touched: map[string]bool{},
		docs: map[string]*doc{}, index: map[string][]entry{}, hashes: map[string][]hashEntry{},
		people: map[string]*namesakes{}, pages: map[string]page{}, rules: newRulings(nil), bases: map[string]map[*cluster]bool{},
		series: map[string]map[*cluster]bool{}, events: map[string]*cluster{},
	}
}

// note remembers an entry of a list for Save; nil for one that went.
func (s *State) note(key string, value []byte) {
	if s.memory != nil {
		s.dirty[key] = value
	}
}

// update gathers what one update touches.
type update struct {
	*State
	items    map[*item]bool    // whose group is to be joined anew
	clusters map[*cluster]bool // whose event is to be built anew
	links    map[*cluster]bool // whose links to others are to be found anew
	bases    map[string]bool   // whose counters are to be given anew
	series   map[string]bool
	names    map[string]bool // last words of people whose ids are to be found anew
	docs     map[*doc]bool
	articles map[string]bool
	events   map[string]bool
	entities map[string]bool
	renamed  map[*cluster]bool // whose event has another id
	judged   map[*doc]bool     // of which a report was ruled on
}

// Update replaces stories and, where judgements is not nil, all rulings. The state is then what New
// and one Update with everything give, unless Err tells that its memory failed.
func (s *State) Update(changes []Change, judgements *[]schema.Judgement) Delta {
	u := &update{
		State: s, items: map[*item]bool{}, clusters: map[*cluster]bool{}, links: map[*cluster]bool{}, bases: map[string]bool{},
		series: map[string]bool{}, names: map[string]bool{}, docs: map[*doc]bool{}, articles: map[string]bool{},
		events: map[string]bool{}, entities: map[string]bool{}, renamed: map[*cluster]bool{}, judged: map[*doc]bool{},
	}
	for _, c := range changes {
		u.remove(c.ID)
		if c.Story != nil {
			u.add(c.ID, *c.Story)
		}
	}
	if judgements != nil {
		u.judge(*judgements)
	}
	for _, step := range []func(){u.settleNames, u.settleCopies, u.regroup, u.rebuild, u.number, u.publish, u.relink} {
		if s.err != nil {
			return Delta{}
		}
		step()
	}
	return Delta{keys(u.articles), keys(u.events), keys(u.entities)}
}

// keys returns the keys of a set, sorted.
func keys(set map[string]bool) []string { return slices.Sorted(maps.Keys(set)) }

// remove takes a story out.
func (u *update) remove(id string) {
	d := u.doc(id)
	if d == nil {
		return
	}
	for _, i := range d.items {
		u.dropItem(i)
	}
	for _, b := range d.bearers() {
		n := u.namesakes(lastWord(b.id))
		if n == nil {
			u.fail(errMemory)
			continue
		}
		if delete(n.docs[b], id); len(n.docs[b]) == 0 {
			delete(n.docs, b)
		}
		if known(d.entities[b.id]) {
			n.known[b]--
		}
		u.names[lastWord(b.id)] = true
	}
	u.count(d, -1)
	u.removeCopies(d)
	erase(u.State, u.State.docs, id)
	delete(u.docs, d)
	u.articles[id] = true
}

// dropItem takes an item out of the index and its group.
func (u *update) dropItem(i *item) {
	for _, key := range i.keys() {
		left := slices.DeleteFunc(u.indexed(key), func(e entry) bool { return e.ref == i.ref })
		if u.index[key] = left; len(left) == 0 {
			erase(u.State, u.index, key)
		}
		u.note(indexKey+key+"\x00"+i.ref.String(), nil)
	}
	for ref := range i.near {
		if other := u.item(ref); other != nil {
			delete(other.near, i.ref)
			u.items[other] = true
		}
	}
	if c := u.clusterOf(i); c != nil {
		u.dissolve(c)
	}
	delete(u.items, i)
	i.doc = nil
}

// add enters a story.
func (u *update) add(id string, in Story) {
	in.Record.Article.ID = id
	d := newDoc(in)
	u.State.docs[id] = d
	u.docs[d], u.articles[id] = true, true
	for _, b := range d.bearers() {
		n := u.namesakes(lastWord(b.id))
		if n == nil {
			n = newNamesakes()
			u.people[lastWord(b.id)] = n
		}
		if n.docs[b] == nil {
			n.docs[b] = map[string]bool{}
		}
		n.docs[b][id] = true
		if known(d.entities[b.id]) {
			n.known[b]++
		}
		u.names[lastWord(b.id)] = true
	}
	u.addCopies(d)
	d.canonical = u.canonicalIDs(d)
	u.count(d, 1)
	for _, i := range d.items {
		u.addItem(i)
	}
}

// addItem enters an item and finds those near it.
func (u *update) addItem(i *item) {
	i.wrong = u.rules.wrong[i.ref]
	u.items[i] = true
	mine := entry{i.ref, i.window.first, i.window.last}
	for _, key := range i.keys() {
		for _, e := range u.indexed(key) {
			// Most are of other years; they need not be looked up.
			if i.window.apart(window{first: e.first, last: e.last}) <= maxSlip {
				u.tie(i, e.ref)
			}
		}
		u.index[key] = append(u.index[key], mine)
		u.note(indexKey+key+"\x00"+i.ref.String(), []byte(mine.value()))
	}
	for _, ref := range u.rules.same[i.ref] {
		u.tie(i, ref)
	}
}

// tie notes two items as near if they may be one, or if a person ruled so.
func (u *update) tie(a *item, ref schema.ReportRef) {
	if _, done := a.near[ref]; done {
		return
	}
	b := u.item(ref)
	if b == nil || a == b {
		return
	}
	score, ok := compare(a, b)
	if !ok && !(slices.Contains(u.rules.same[a.ref], b.ref) && !a.wrong && !b.wrong) {
		return
	}
	a.approach(b.ref, score)
	b.approach(a.ref, score)
}

// approach notes another item as near.
func (i *item) approach(other schema.ReportRef, score float64) {
	if i.near == nil {
		i.near = map[schema.ReportRef]float64{}
	}
	i.near[other] = score
}

// judge replaces all rulings and touches what they are about.
func (u *update) judge(list []schema.Judgement) {
	touched := map[schema.ReportRef]bool{}
	for _, j := range symmetricDifference(u.rulings, list) {
		for _, ref := range j.Reports {
			touched[ref] = true
		}
	}
	before := u.rules
	u.rulings, u.rules = slices.Clone(list), newRulings(list)
	for ref := range touched {
		if i := u.item(ref); i != nil {
			id, d := i.doc.article.ID, i.doc
			u.articles[id], u.judged[d] = true, true
			u.dropItem(i)
			i.doc, i.near = d, nil
			i.cluster, i.event = nil, ""
			u.addItem(i)
		}
	}
	u.rename(before)
}

// symmetricDifference returns the rulings that are in one list alone.
func symmetricDifference(a, b []schema.Judgement) []schema.Judgement {
	has := func(list []schema.Judgement, j schema.Judgement) bool {
		return slices.ContainsFunc(list, func(k schema.Judgement) bool { return k.ID == j.ID })
	}
	var list []schema.Judgement
	for _, j := range a {
		if !has(b, j) {
			list = append(list, j)
		}
	}
	for _, j := range b {
		if !has(a, j) {
			list = append(list, j)
		}
	}
	return list
}

// rename touches the entities that other rulings unite or name.
func (u *update) rename(before *rulings) {
	for _, names := range []map[string]string{before.names, u.rules.names} {
		for id := range names {
			if before.names[id] != u.rules.names[id] {
				u.entities[id] = true
			}
		}
	}
	same := maps.Equal(before.entity, u.rules.entity)
	if same {
		return
	}
	u.everything()
	for word := range u.people {
		u.names[word] = true
	}
	for _, d := range u.State.docs {
		if d != nil {
			u.recanon(d)
		}
	}
}

// Article returns a story as resolved: with the story it repeats, its reports with canonical ids of
// entities and the id of each one's event, and the entities it names; ok is false if there is none.
func (s *State) Article(id string) (a Article, ok bool) {
	d := s.doc(id)
	if d == nil {
		return Article{}, false
	}
	a = Article{Article: d.article, Mentions: d.mentions()}
	a.CopyOf = d.copyOf
	for _, i := range d.items {
		a.Reports = append(a.Reports, Report{Report: d.reportOut(i.report), Event: i.eventID()})
	}
	return a, true
}

// Event returns the event with the given id; ok is false if there is none.
func (s *State) Event(id string) (e schema.Event, ok bool) {
	c := s.event(id)
	if c == nil {
		return schema.Event{}, false
	}
	return *c.event, true
}

// Entity returns the entity with the given id; ok is false if no story names it.
func (s *State) Entity(id string) (e schema.Entity, ok bool) {
	p := s.page(id)
	if p == nil {
		return schema.Entity{}, false
	}
	return p.entity(id, s.rules.names[id]), true
}
