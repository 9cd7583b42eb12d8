package resolve

import (
	"maps"
	"slices"

	"demarche/schema"
)

// settleNames finds the ids of people anew where a story with such a name came or went.
func (u *update) settleNames() {
	touched := map[*doc]bool{}
	for word := range u.names {
		n := u.people[word]
		if len(n.docs) == 0 {
			delete(u.people, word)
			continue
		}
		before := n.canonical
		n.settle()
		for b, docs := range n.docs {
			if before[b] == n.canonical[b] {
				continue
			}
			for d := range docs {
				touched[d] = true
			}
		}
	}
	for d := range touched {
		u.recanon(d)
	}
}

// canonicalIDs returns the canonical id of every entity of a story whose id is another.
func (u *update) canonicalIDs(d *doc) map[string]string {
	ids := map[string]string{}
	for _, local := range d.order {
		e, id := d.entities[local], local
		if n := u.people[lastWord(local)]; e.Kind == schema.Person && n != nil {
			if c, ok := n.canonical[bearer{local, e.Country}]; ok {
				id = c
			}
		}
		if id = u.rules.entityID(id); id != local {
			ids[local] = id
		}
	}
	return ids
}

// recanon gives the entities of a story their ids anew.
func (u *update) recanon(d *doc) {
	ids := u.canonicalIDs(d)
	if maps.Equal(ids, d.canonical) {
		return
	}
	u.count(d, -1)
	d.canonical = ids
	u.count(d, 1)
	u.articles[d.article.ID] = true
	for _, i := range d.items {
		if i.cluster != nil {
			u.clusters[i.cluster] = true
		}
	}
}

// count adds what a story tells of its entities to their pages n times; n is 1 or -1.
func (u *update) count(d *doc, n int) {
	for _, local := range d.order {
		id := d.idOf(local)
		u.entities[id] = true
		if u.pages[id] == nil {
			u.pages[id] = page{}
		}
		if u.pages[id].count(factsOf(d.entities[local]), n); len(u.pages[id]) == 0 {
			delete(u.pages, id)
		}
	}
}

// settleCopies finds anew which story each story repeats, where a copy came or went.
func (u *update) settleCopies() {
	seen := map[*doc]bool{}
	queue := slices.Collect(maps.Keys(u.docs))
	for n := 0; n < len(queue); n++ {
		d := queue[n]
		if seen[d] {
			continue
		}
		seen[d] = true
		queue = slices.AppendSeq(queue, maps.Keys(d.copies))
		if original := d.original(); original != d.copyOf {
			d.copyOf = original
			u.articles[d.article.ID] = true
			for _, i := range d.items {
				if i.cluster != nil {
					u.clusters[i.cluster] = true
				}
			}
		} else if original != nil {
			u.articles[d.article.ID] = true
		}
	}
}
