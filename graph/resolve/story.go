package resolve

import (
	"slices"
	"strings"

	"demarche/schema"
)

// doc is a story as it is resolved.
type doc struct {
	article  schema.Article
	entities map[string]schema.Entity
	// order holds the ids of the entities, sorted.
	order []string
	items []*item
	// day is the day of publication, counted from 1970-01-01; doom if it is not known.
	day    int
	sketch []uint32
	copies map[string]bool // by id
	// copyOf is the id of the story that this one repeats; empty if none.
	copyOf string
	// canonical holds the canonical id of each entity.
	canonical map[string]string
}

// newDoc reads a story.
func newDoc(in Story) *doc {
	d := &doc{
		article: in.Record.Article, entities: map[string]schema.Entity{}, day: doom, sketch: in.Sketch,
		copies: map[string]bool{}, canonical: map[string]string{},
	}
	d.article.Text, d.article.CopyOf = "", ""
	if published, _, err := schema.Days(d.article.Published); err == nil {
		d.day = days(published)
	}
	for _, e := range in.Record.Entities {
		e.Mentions = nil
		if _, twice := d.entities[e.ID]; !twice {
			d.order = append(d.order, e.ID)
		}
		d.entities[e.ID] = e
	}
	slices.Sort(d.order)
	for _, r := range in.Record.Events {
		d.items = append(d.items, newItem(d, r))
	}
	return d
}

// entity returns the story's entity with the given id.
func (d *doc) entity(id string) (schema.Entity, bool) {
	e, ok := d.entities[id]
	return e, ok
}

// idOf returns the canonical id of an entity of the story.
func (d *doc) idOf(local string) string {
	if id, ok := d.canonical[local]; ok {
		return id
	}
	return local
}

// mentions returns the canonical ids of the story's entities, sorted, each once.
func (d *doc) mentions() []string {
	ids := make([]string, 0, len(d.order))
	for _, local := range d.order {
		ids = append(ids, d.idOf(local))
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// reportOut returns a report of the story with the canonical ids of its entities.
func (d *doc) reportOut(r schema.Report) schema.Report {
	r.Participants = slices.Clone(r.Participants)
	for i := range r.Participants {
		r.Participants[i].Entity = d.idOf(r.Participants[i].Entity)
	}
	slices.SortFunc(r.Participants, schema.CompareParticipants)
	r.Participants = slices.Compact(r.Participants)
	if r.Place != "" {
		r.Place = d.idOf(r.Place)
	}
	return r
}

// known tells whether a gazetteer vouches for an entity, so that its id means the same everywhere.
func known(e schema.Entity) bool { return e.Kind != schema.Person || len(e.SameAs) > 0 }

// lastWord returns the last word of a person's id, by which variants of a name are gathered.
func lastWord(id string) string {
	id = strings.TrimPrefix(id, "person/")
	return id[strings.LastIndexByte(id, '-')+1:]
}
