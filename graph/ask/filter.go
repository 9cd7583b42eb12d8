package ask

import (
	"context"
	"fmt"
	"slices"
	"time"

	"demarche/schema"
)

// Filter narrows down the events that a question looks at. The zero value lets all through. Of each
// list, one member must fit; every list that is not empty must have one that does.
type Filter struct {
	// People, Organizations and Places are ids of entities.
	People, Organizations, Places []string
	// Countries are codes: of a side, of where a visit leaves or goes, or of the place.
	Countries []string
	Types     []schema.EventType
	Statuses  []schema.Status
	// Since and Until are ISO dates cut to what is wanted, both included: an event fits if it may
	// have taken place in between. Where either is set, events without a date do not fit.
	Since, Until string
	// Main leaves out events that are background in every article.
	Main bool
	// MinConfidence leaves out events below it.
	MinConfidence float64
	// Sources are names of sources, any case: one of the event's articles must be theirs.
	Sources []string
	// Evidence asks for the quotes of every event in the answer.
	Evidence bool
}

// days returns the first and last day of the filter; the zero time where it is open. It returns an
// error for what is no date.
func (f Filter) days() (since, until time.Time, err error) {
	if f.Since != "" {
		if since, _, err = schema.Days(f.Since); err != nil {
			return since, until, fmt.Errorf("ask: since: %w", err)
		}
	}
	if f.Until != "" {
		if _, until, err = schema.Days(f.Until); err != nil {
			return since, until, fmt.Errorf("ask: until: %w", err)
		}
	}
	return since, until, nil
}

// sieve is a filter made ready to be put to many events.
type sieve struct {
	Filter
	graph Graph
	// since and until are the first and last day; the zero time where that end is open.
	since, until time.Time
	told         *tellers
}

// sieve makes f ready for the events of g.
func (f Filter) sieve(g Graph) (*sieve, error) {
	since, until, err := f.days()
	if err != nil {
		return nil, err
	}
	return &sieve{f, g, since, until, newTellers(f.Sources...)}, nil
}

// passes tells whether the filter lets an event through.
func (s *sieve) passes(ctx context.Context, e schema.Event) (bool, error) {
	if !s.fits(e) || !during(e, s.since, s.until) {
		return false, nil
	}
	if len(s.Sources) == 0 {
		return true, nil
	}
	for _, r := range e.Reports {
		a, ok, err := s.graph.Article(ctx, r.Article)
		if err != nil || ok && s.told.has(a.Source) {
			return err == nil, err
		}
	}
	return false, nil
}

// collect returns the events of g that f and keep let through, sorted by date. A nil keep lets all
// through.
func collect(ctx context.Context, g Graph, f Filter, keep func(schema.Event) bool) ([]schema.Event, error) {
	s, err := f.sieve(g)
	if err != nil {
		return nil, err
	}
	var found []*schema.Event
	for e, err := range g.Events(ctx, f) {
		if err != nil {
			return nil, err
		}
		ok, err := s.passes(ctx, e)
		if err != nil {
			return nil, err
		}
		if ok && (keep == nil || keep(e)) {
			found = append(found, &e)
		}
	}
	return byDate(found), nil
}

// tellers are sources that are looked for, whatever the accents and case.
type tellers struct {
	folded []string
	// known tells of each source met so far whether it is one of them: a graph has many articles of few
	// sources.
	known map[string]bool
}

// newTellers looks for the sources.
func newTellers(sources ...string) *tellers {
	t := &tellers{known: map[string]bool{}}
	for _, s := range sources {
		t.folded = append(t.folded, schema.Fold(s))
	}
	return t
}

// has tells whether a source is one of them.
func (t *tellers) has(source string) bool {
	is, met := t.known[source]
	if !met {
		is = slices.Contains(t.folded, schema.Fold(source))
		t.known[source] = is
	}
	return is
}

// fits tells whether f lets an event through, dates and sources aside.
func (f Filter) fits(e schema.Event) bool {
	return (len(f.Types) == 0 || slices.Contains(f.Types, e.Type)) &&
		(len(f.Statuses) == 0 || slices.Contains(f.Statuses, e.Status)) &&
		(!f.Main || e.Main) && e.Confidence >= f.MinConfidence &&
		(len(f.Places) == 0 || slices.Contains(f.Places, e.Place)) &&
		(len(f.People) == 0 || hasAny(e, f.People)) &&
		(len(f.Organizations) == 0 || hasAny(e, f.Organizations)) &&
		(len(f.Countries) == 0 || touchesAny(e, f.Countries))
}

// hasAny tells whether one of the entities takes part in the event, itself or as a side.
func hasAny(e schema.Event, ids []string) bool {
	return slices.ContainsFunc(ids, func(id string) bool { return Involves(e, id) })
}

// touchesAny tells whether the event has to do with one of the countries.
func touchesAny(e schema.Event, codes []string) bool {
	sides := append(Sides(e), e.PlaceCountry)
	return slices.ContainsFunc(codes, func(code string) bool { return slices.Contains(sides, code) })
}

// during tells whether an event may have taken place between two days; a zero day leaves that end
// open.
func during(e schema.Event, since, until time.Time) bool {
	if since.IsZero() && until.IsZero() {
		return true
	}
	first, last, ok := e.Time.Range()
	return ok && (since.IsZero() || !last.Before(since)) && (until.IsZero() || !first.After(until))
}
