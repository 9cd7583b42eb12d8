package world

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"time"

	"demarche/schema"
)

// story is one story about a trip.
type story struct {
	n         int
	trip      trip
	published time.Time
	status    schema.Status
	line      string
	day       time.Time
}

// Story returns the n-th story of the world: the article with its text, and what it says. Stories 4k
// to 4k+3 tell of trip k: the announcement, the eve or the end of the plan, the day itself, and, for
// one trip in eight, a copy of that, else background.
func (w *World) Story(n int) schema.Record {
	t := w.trip(n / perTrip)
	if n%perTrip == perTrip-1 && (n/perTrip)%8 == 0 {
		return w.copyOf(n-1, n)
	}
	return w.record(w.story(n, t))
}

// story tells what the n-th story is about.
func (w *World) story(n int, t trip) story {
	s := story{n: n, trip: t, day: t.day}
	switch n % perTrip {
	case 0:
		s.published, s.status, s.line = t.day.AddDate(0, 0, -20), schema.Planned, "will travel to "+t.to
	case 1:
		s.published, s.status, s.line = t.day.AddDate(0, 0, -3), schema.Planned, "is due in "+t.to
		if t.fate != schema.Held {
			s.status, s.line = t.fate, "will not go to "+t.to+" for now"
		}
	case 2:
		s.published, s.status, s.line = t.day.AddDate(0, 0, 1), schema.Held, "arrived in "+t.to
		if t.fate == schema.Cancelled {
			s.status, s.line = schema.Cancelled, "has called off the trip to "+t.to
		}
		if t.fate == schema.Postponed {
			s.day, s.published = t.later, t.later.AddDate(0, 0, 1)
		}
	default:
		s.published, s.status, s.line = t.day.AddDate(0, 2, 0), schema.Held, "went to "+t.to
		if t.fate != schema.Held {
			s.status, s.line = t.fate, "never went to "+t.to
		}
	}
	return s
}

// id returns the id of the n-th story.
func id(n int) string { return fmt.Sprintf("w-%06d", n) }

// record writes down what a story says.
func (w *World) record(s story) schema.Record {
	t := s.trip
	r := schema.Record{Article: schema.Article{
		ID: id(s.n), Title: t.who.name + " " + s.line, Source: []string{"Wire One", "The Ledger", "Daily Post"}[s.n%3],
		URL: fmt.Sprintf("https://news.example/%d", s.n), Published: schema.FormatDate(s.published, schema.Day), PublishedFrom: schema.DateGiven,
	}}
	r.Article.Text = w.text(s)
	place := schema.Entity{ID: "place/" + schema.Slug(t.place), Kind: schema.Place, Name: t.place, Country: t.to}
	r.Entities = []schema.Entity{country(t.who.country), country(t.to), t.who.entity(), t.host.entity(), place}
	r.Events = append(r.Events, visit(s))
	if s.status == schema.Held && s.n%2 == 0 {
		r.Events = append(r.Events, talks(s))
	}
	r.Events = append(r.Events, w.background(s, &r)...)
	return r
}

// country returns the entity of a country.
func country(code string) schema.Entity {
	return schema.Entity{ID: "country/" + code, Kind: schema.Country, Name: "Land of " + code}
}

// entity returns the entity of a leader.
func (l leader) entity() schema.Entity {
	e := schema.Entity{ID: l.id, Kind: schema.Person, Name: l.name, Country: l.country, Office: l.office}
	if l.known {
		e.SameAs = []string{"http://www.wikidata.org/entity/" + schema.Slug(l.name)}
	}
	return e
}

// when returns a date as closely as the n-th story tells it.
func when(n int, day time.Time) *schema.Time {
	p := schema.Day
	if n%perTrip == perTrip-1 {
		p = schema.Month
	}
	return &schema.Time{Start: schema.FormatDate(day, p), Precision: p, Text: "on " + schema.FormatDate(day, p)}
}

// evidence quotes the story's first words.
func evidence(s story, trigger string) []schema.Evidence {
	return []schema.Evidence{{Span: schema.Span{StartByte: 0, EndByte: len(s.line), Text: s.trip.who.name + " " + s.line, In: schema.InText}, Trigger: trigger}}
}

// visit returns the report of the trip.
func visit(s story) schema.Report {
	t := s.trip
	return schema.Report{
		ID: "e1", Type: schema.Visit, Status: s.status, From: t.who.country, To: t.to, PlaceCountry: t.to, Time: when(s.n, s.day),
		Participants: []schema.Participant{
			{Entity: t.who.id, Role: schema.RoleVisitor, Side: t.who.country}, {Entity: "country/" + t.to, Role: schema.RoleHost, Side: t.to},
		},
		Confidence: .9, Main: s.n%perTrip != perTrip-1, Evidence: evidence(s, "travel"),
	}
}

// talks returns the report of a meeting on the trip.
func talks(s story) schema.Report {
	t := s.trip
	return schema.Report{
		ID: "e2", Type: schema.Meeting, Status: schema.Held, Place: "place/" + schema.Slug(t.place), PlaceCountry: t.to, Time: when(s.n, s.day), PartOf: "e1",
		Participants: []schema.Participant{
			{Entity: t.who.id, Role: schema.RoleParticipant, Side: t.who.country}, {Entity: t.host.id, Role: schema.RoleParticipant, Side: t.to},
		},
		Confidence: .8, Main: true, Evidence: evidence(s, "met"),
	}
}

// background returns reports of other trips that the story recalls, and adds their entities.
func (w *World) background(s story, r *schema.Record) []schema.Report {
	random := rand.New(rand.NewPCG(w.seed, uint64(s.n)+2_000_000))
	var list []schema.Report
	for k := range random.IntN(3) {
		t := w.trip(random.IntN(s.n/perTrip + 1))
		if t.fate != schema.Held || t.who.id == s.trip.who.id {
			continue
		}
		old := story{n: perTrip - 1, trip: t, day: t.day, status: schema.Held, line: "went to " + t.to}
		report := visit(old)
		report.ID, report.Main = fmt.Sprintf("e%d", 3+k), false
		list = append(list, report)
		for _, e := range []schema.Entity{country(t.who.country), country(t.to), t.who.entity()} {
			if _, twice := r.Entity(e.ID); !twice {
				r.Entities = append(r.Entities, e)
			}
		}
	}
	return list
}

// copyOf returns the n-th story as a copy of another: another source, some sentences cut, a word
// replaced here and there.
func (w *World) copyOf(original, n int) schema.Record {
	r := w.Story(original)
	r.Article.ID, r.Article.Source, r.Article.URL = id(n), "Second Hand", fmt.Sprintf("https://copy.example/%d", n)
	r.Article.Title = "Report: " + r.Article.Title
	sentences := strings.SplitAfter(r.Article.Text, ". ")
	r.Article.Text = strings.ReplaceAll(strings.Join(sentences[:len(sentences)*3/4], ""), " rounds ", " sessions ")
	return r
}

// CopyOf returns the number of the story that the n-th one copies; ok is false if it is none.
func CopyOf(n int) (original int, ok bool) {
	return n - 1, n%perTrip == perTrip-1 && (n/perTrip)%8 == 0
}
