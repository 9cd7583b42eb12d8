package resolve

import (
	"cmp"
	"maps"
	"slices"

	"demarche/schema"
)

// settleNames finds the ids of people anew where a story with such a name came or went.
func (u *update) settleNames() {
	touched := map[*doc]bool{}
	for word := range u.names {
		n := u.namesakes(word)
		if n == nil || len(n.docs) == 0 {
			erase(u.State, u.people, word)
			continue
		}
		before := n.canonical
		n.settle()
		for b, docs := range n.docs {
			if before[b] == n.canonical[b] {
				continue
			}
			for id := range docs {
				if d := u.doc(id); d != nil {
					touched[d] = true
				}
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
		if e.Kind == schema.Person {
			if n := u.namesakes(lastWord(local)); n != nil {
				id = cmp.Or(n.canonical[bearer{local, e.Country}], id)
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
		if c := u.clusterOf(i); c != nil {
			u.clusters[c] = true
		}
	}
}

// count adds what a story tells of its entities to their pages n times; n is 1 or -1.
func (u *update) count(d *doc, n int) {
	for _, local := range d.order {
		id := d.idOf(local)
		u.entities[id] = true
		if u.page(id) == nil {
			u.pages[id] = page{}
		}
		if u.pages[id].count(factsOf(d.entities[local]), n); len(u.pages[id]) == 0 {
			erase(u.State, u.pages, id)
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
		for id := range d.copies {
			if other := u.doc(id); other != nil {
				queue = append(queue, other)
			}
		}
		if original := u.original(d); original != d.copyOf {
			d.copyOf = original
			u.articles[d.article.ID] = true
			for _, i := range d.items {
				if c := u.clusterOf(i); c != nil {
					u.clusters[c] = true
				}
			}
		} else if original != "" {
			u.articles[d.article.ID] = true
		}
	}
}
