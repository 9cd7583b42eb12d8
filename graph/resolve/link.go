package resolve

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"

	"demarche/schema"
)

// number gives the events of the touched bases their ids: the base itself for the first in canonical
// order, and base-2, base-3 for the others.
func (u *update) number() {
	for base := range u.bases {
		list := slices.SortedFunc(maps.Keys(u.ofBase(base)), func(a, b *cluster) int {
			return compareItems(u.members(a)[0], u.members(b)[0])
		})
		for n, c := range list {
			id := base
			if n > 0 {
				id += "-" + strconv.Itoa(n+1)
			}
			if c.event.ID == id && u.State.events[id] == c {
				continue
			}
			if old := c.event.ID; old != "" && u.State.events[old] == c {
				erase(u.State, u.State.events, old)
			}
			u.events[c.event.ID], u.events[id] = true, true
			u.touch(eventKey, c.event.ID)
			u.touch(eventKey, id)
			c.event.ID = id
			u.State.events[id] = c
			u.renamed[c] = true
		}
	}
	delete(u.events, "")
}

// publish touches all that names an event by its id where a report tells of another one than
// before: its story, and the events of the other reports in it.
func (u *update) publish() {
	for c := range u.renamed {
		u.links[c], u.series[c.series] = true, true
		for _, i := range u.members(c) {
			if i.told == c.event.ID {
				continue
			}
			i.told = c.event.ID
			u.articles[i.ref.Article] = true
			for _, sibling := range i.doc.items {
				if whole := u.clusterOf(sibling); whole != nil {
					u.links[whole] = true
				}
			}
		}
	}
}

// parts returns the clusters that some story tells to happen during c.
func (s *State) parts(c *cluster) []*cluster {
	var list []*cluster
	for _, i := range s.members(c) {
		for _, sibling := range i.doc.items {
			if sibling.report.PartOf != i.report.ID {
				continue
			}
			if part := s.clusterOf(sibling); part != nil {
				list = append(list, part)
			}
		}
	}
	return list
}

// relink finds the links of the touched events to others.
func (u *update) relink() {
	for key := range u.series {
		for c := range u.ofSeries(key) {
			if isShelved(c.event.Status) {
				u.links[c] = true
			}
		}
	}
	for d := range u.judged {
		for _, i := range d.items {
			if c := u.clusterOf(i); c != nil {
				u.links[c] = true
			}
		}
	}
	for _, c := range slices.Collect(maps.Keys(u.links)) {
		for _, part := range u.parts(c) {
			u.links[part] = true
		}
	}
	for c := range u.links {
		u.touch(eventKey, c.event.ID)
		c.event.Formerly = former(u.members(c), c.event.ID)
		c.event.PartOf = u.partOf(c)
		c.event.RescheduledTo = u.rescheduled(c)
		u.events[c.event.ID] = true
	}
}

// partOf returns the id of the event during which most items tell that c happens; of those told as
// often the first by alphabet.
func (s *State) partOf(c *cluster) string {
	count := map[string]int{}
	for _, i := range evidence(s.members(c)) {
		if whole := s.whole(i); whole != nil && whole != c && !s.within(whole, c) {
			count[whole.event.ID]++
		}
	}
	return most(count)
}

// whole returns the cluster of the report that i is told to be part of; nil if there is none.
func (s *State) whole(i *item) *cluster {
	for _, other := range i.doc.items {
		if i.report.PartOf != "" && other.report.ID == i.report.PartOf {
			return s.clusterOf(other)
		}
	}
	return nil
}

// within tells whether some story tells a to be part of b.
func (s *State) within(a, b *cluster) bool {
	return slices.ContainsFunc(evidence(s.members(a)), func(i *item) bool { return s.whole(i) == b })
}

// maxShelf is for how long a shelved event may wait for the one that takes its place, in days.
const maxShelf = 730

// rescheduled returns the id of the event that took the place of one that was put off or called off:
// the next of the same people and destination that was not; empty if there is none.
func (u *update) rescheduled(c *cluster) string {
	if !isShelved(c.event.Status) {
		return ""
	}
	day, ok := dayOf(c.event)
	if !ok {
		return ""
	}
	var next *cluster
	nextDay := 0
	for other := range u.ofSeries(c.series) {
		d, ok := dayOf(other.event)
		if !ok || d <= day || d > day+maxShelf || other.event.Status == schema.Denied {
			continue
		}
		if next == nil || cmp.Or(cmp.Compare(d, nextDay), strings.Compare(other.event.ID, next.event.ID)) < 0 {
			next, nextDay = other, d
		}
	}
	if next == nil {
		return ""
	}
	return next.event.ID
}

// isShelved tells whether a status leaves room for a later event in place of this one.
func isShelved(s schema.Status) bool { return s == schema.Postponed || s == schema.Cancelled }

// dayOf returns the first day on which an event may be; ok is false if it has no date.
func dayOf(e *schema.Event) (day int, ok bool) {
	first, _, ok := e.Time.Range()
	return days(first), ok
}
