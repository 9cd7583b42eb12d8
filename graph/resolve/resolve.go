package resolve

import (
	"maps"
	"slices"

	"demarche/schema"
)

// Graph is what all stories add up to. Every list is sorted by id.
type Graph struct {
	Entities []schema.Entity
	Events   []schema.Event
	Articles []Article
}

// Article is a story as resolved.
type Article struct {
	schema.Article
	Reports []Report
	// Mentions are the canonical ids of the entities it names, sorted.
	Mentions []string
}

// Report is a report with the canonical ids of its entities.
type Report struct {
	schema.Report
	// Event is the id of the event that it tells of; empty if a person ruled the report wrong.
	Event string
}

// Resolve returns what stories and rulings add up to. Of several stories with one id the last
// counts; otherwise order means nothing.
func Resolve(stories []Story, judgements []schema.Judgement) Graph {
	s := New()
	changes := make([]Change, len(stories))
	for i := range stories {
		changes[i] = Change{stories[i].Record.Article.ID, &stories[i]}
	}
	s.Update(changes, &judgements)
	return s.Graph()
}

// IDs returns the ids of all articles, events and entities in the state, each sorted.
func (s *State) IDs() (articles, events, entities []string) {
	return slices.Sorted(maps.Keys(s.docs)), slices.Sorted(maps.Keys(s.events)), slices.Sorted(maps.Keys(s.pages))
}

// Graph returns everything in the state.
func (s *State) Graph() Graph {
	var g Graph
	for _, id := range slices.Sorted(maps.Keys(s.pages)) {
		e, _ := s.Entity(id)
		g.Entities = append(g.Entities, e)
	}
	for _, id := range slices.Sorted(maps.Keys(s.events)) {
		g.Events = append(g.Events, *s.events[id].event)
	}
	for _, id := range slices.Sorted(maps.Keys(s.docs)) {
		a, _ := s.Article(id)
		g.Articles = append(g.Articles, a)
	}
	return g
}
