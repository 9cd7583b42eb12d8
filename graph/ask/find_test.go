package ask

import (
	"context"
	"testing"

	"demarche/schema"
)

// TestFindForgives finds names by a slip in a part of them, by office and name, and by codes in small
// letters.
func TestFindForgives(t *testing.T) {
	m := world()
	for i, e := range m.AllEntities {
		if e.ID == "person/dilma-rousseff" {
			m.AllEntities[i].Offices = []string{"president"}
		}
	}
	for name, id := range map[string]string{
		"Rouseff": "person/dilma-rousseff", "Rousesff": "person/dilma-rousseff", "President Rousseff": "person/dilma-rousseff", "br": "country/BR",
	} {
		e, err := Find(context.Background(), m, name)
		if err != nil || e.ID != id {
			t.Errorf("Find(%q): got %s, %v, want %s", name, e.ID, err, id)
		}
		if plain := Says(name, e); plain != (name == "br") {
			t.Errorf("Says(%q, %s): got %t", name, e.ID, plain)
		}
	}
	if e, err := Find(context.Background(), m, "Pope Rousseff"); err == nil {
		t.Errorf("Pope Rousseff: got %s", e.ID)
	}
}

// TestPathKeepsTheFilter wants the people of the filter in every link, and other events on demand.
func TestPathKeepsTheFilter(t *testing.T) {
	ctx := context.Background()
	for name, tc := range map[string]struct {
		f     Filter
		steps int
	}{
		"all":                    {Filter{}, 3},
		"through someone":        {Filter{People: []string{"person/max-merkel"}}, 0},
		"what was planned alone": {Filter{Statuses: []schema.Status{schema.Planned}}, 0},
		"calls alone":            {Filter{Types: []schema.EventType{schema.Call}}, 0},
	} {
		q := query("2013-06-01")
		q.Filter = tc.f
		steps, err := Path(ctx, q, "person/dilma-rousseff", "person/angela-merkel")
		if err != nil || len(steps) != tc.steps {
			t.Errorf("%s: got %d links, %v, want %d", name, len(steps), err, tc.steps)
		}
	}
}

// TestEvidenceOfRankings wants the quotes of all events that count, and of comparisons those of the two
// sources alone.
func TestEvidenceOfRankings(t *testing.T) {
	q := query("2013-06-01")
	q.Evidence = true
	list, err := Top(context.Background(), q, "people", 1)
	if err != nil || len(list[0].Evidence) == 0 {
		t.Errorf("top people: got %v, %v, want evidence", list, err)
	}
	told, err := Compare(context.Background(), q, "Le Poste", "Le Poste")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range told {
		for _, quote := range c.Item.Evidence {
			if quote.Source != "Le Poste" {
				t.Errorf("%s: evidence of %s", c.Item.Title, quote.Source)
			}
		}
	}
}

// TestChangesUntil looks at the day of the story and not of the event.
func TestChangesUntil(t *testing.T) {
	q := query("2013-06-01")
	all, err := Changes(context.Background(), q)
	if err != nil || len(all) == 0 {
		t.Fatalf("got %d changes, %v", len(all), err)
	}
	for _, until := range []string{"2013", "2013-05", all[0].Day} {
		q.Until = until
		list, err := Changes(context.Background(), q)
		if err != nil {
			t.Fatal(err)
		}
		want := 0
		for _, turn := range all {
			if turn.Day != "" && turn.Day[:min(len(turn.Day), len(until))] <= until {
				want++
			}
		}
		if len(list) != want {
			t.Errorf("until %s: got %d, want %d", until, len(list), want)
		}
	}
}

// TestOrganisationsAct finds what people do for an organisation, however its short name is written.
func TestOrganisationsAct(t *testing.T) {
	ctx := context.Background()
	trip := event("visit/2014-03-01/a/SY", "visit held 2014-03-01", "visitor person/a Hamas", "visitor person/b UN")
	talks := event("meeting/2014-03-02/a-b", "meeting held 2014-03-02", "participant person/a Hamas", "participant person/b UN")
	q := Query{Graph: &Memory{AllEvents: []schema.Event{trip, talks}}}
	for _, id := range []string{"org/hamas", "org/un"} {
		trips, err := Trips(ctx, q, id)
		if err != nil || len(trips) != 1 {
			t.Errorf("trips of %s: %v, %v", id, ids(trips), err)
		}
	}
	met, err := WhoMet(ctx, q, "org/hamas")
	if err != nil || len(met) != 1 || met[0].ID != "person/b" {
		t.Errorf("who met Hamas: %+v, %v, want person/b", met, err)
	}
}
