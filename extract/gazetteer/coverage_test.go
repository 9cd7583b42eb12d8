package gazetteer

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"demarche/extract/text"
	"demarche/schema"
)

// evalDir holds annotated stories that are no part of this repository.
const evalDir = "../../../shared/eval"

// goldRecord is what the annotation of one story tells of names.
type goldRecord struct {
	Doc    string `json:"doc"`
	Events []struct {
		Countries []string `json:"countries"`
		Orgs      []string `json:"orgs"`
		Place     string   `json:"place"`
		Sure      bool     `json:"sure"`
	} `json:"events"`
	Persons map[string]struct {
		Country string `json:"country"`
	} `json:"persons"`
}

// story is the text of one story.
type story struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	Text  string `json:"text"`
}

// lines reads a JSONL file; the test is skipped where it is absent.
func lines[T any](t *testing.T, path string) []T {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Skip("the annotated stories are not here: ", err)
	}
	defer f.Close()
	var out []T
	r := bufio.NewScanner(f)
	r.Buffer(nil, 1<<24)
	for r.Scan() {
		var x T
		if err := json.Unmarshal(r.Bytes(), &x); err != nil {
			t.Fatal(err)
		}
		out = append(out, x)
	}
	return out
}

// tally counts what was found of what was asked for.
type tally struct {
	found, asked int
	missed       []string
}

// note counts one question.
func (c *tally) note(ok bool, what string) {
	c.asked++
	if ok {
		c.found++
		return
	}
	if !slices.Contains(c.missed, what) {
		c.missed = append(c.missed, what)
	}
}

// share is the part that was found.
func (c *tally) share() float64 { return float64(c.found) / float64(max(1, c.asked)) }

// TestCoverage measures how many of the people, sides and places of annotated stories the tables
// know, and holds the figures above floors.
func TestCoverage(t *testing.T) {
	for _, c := range []struct {
		dir                             string
		people, countries, orgs, places float64
	}{
		{"train", .80, .99, .93, .95},
		{"dev", .84, .99, .78, .95},
		{"stories", .94, .99, .93, .95},
	} {
		gold := lines[goldRecord](t, filepath.Join(evalDir, c.dir, "gold.jsonl"))
		var people, countries, orgs, places tally
		texts := storyTexts(t, filepath.Join(evalDir, c.dir, "articles.jsonl"))
		for _, g := range gold {
			for name, p := range g.Persons {
				people.note(knows(name, p.Country), name+"/"+p.Country)
			}
			countEvents(g, texts[g.Doc], &countries, &orgs, &places)
		}
		t.Logf("%s: people %.3f of %d, countries %.3f of %d, organisations %.3f of %d, places %.3f of %d", c.dir, people.share(), people.asked,
			countries.share(), countries.asked, orgs.share(), orgs.asked, places.share(), places.asked)
		for what, x := range map[string]*tally{"people": &people, "countries": &countries, "organisations": &orgs, "places": &places} {
			slices.Sort(x.missed)
			t.Logf("%s missed %s: %s", c.dir, what, strings.Join(x.missed, "; "))
		}
		if people.share() < c.people || countries.share() < c.countries || orgs.share() < c.orgs || places.share() < c.places {
			t.Errorf("%s: coverage fell below the floor", c.dir)
		}
	}
}

// storyTexts reads the title and text of every story.
func storyTexts(t *testing.T, path string) map[string]string {
	out := map[string]string{}
	for _, s := range lines[story](t, path) {
		out[s.ID] = s.Title + "\n\n" + s.Text
	}
	return out
}

// knows tells whether the tables know a person of that name and side.
func knows(name, side string) bool {
	return slices.ContainsFunc(load().Person(name), func(e *Entry) bool {
		return side == "" || e.Country == side || slices.ContainsFunc(e.Terms, func(t Term) bool { return t.Of == side })
	})
}

// countEvents asks for the countries, organisations and places of the sure events of a story.
func countEvents(g goldRecord, in string, countries, orgs, places *tally) {
	if in == "" {
		return
	}
	seen := map[string]bool{}
	for _, m := range load().Find(text.Tokenize(in)) {
		for _, x := range m.Senses {
			if x.Form == Title {
				seen[x.Of] = true
				continue
			}
			seen[x.Entry.Country], seen[x.Entry.Side] = true, true
			for _, t := range x.Entry.Terms {
				seen[t.Of] = true
			}
			if x.Entry.Kind == schema.Place {
				seen[schema.Slug(x.Entry.Name)] = true
			}
		}
	}
	for _, e := range g.Events {
		if !e.Sure {
			continue
		}
		for _, c := range e.Countries {
			countries.note(seen[c], c+" in "+g.Doc)
		}
		for _, o := range e.Orgs {
			orgs.note(seen[o], o)
		}
		if e.Place != "" {
			places.note(hasPlace(e.Place), e.Place)
		}
	}
}

// hasPlace tells whether the tables know a place of that name, or its city where it is told.
func hasPlace(name string) bool {
	return slices.ContainsFunc(load().Find(text.Tokenize(name)), func(m Match) bool {
		return slices.ContainsFunc(m.Senses, func(x Sense) bool {
			return x.Form != Title && (x.Entry.Kind == schema.Place || x.Entry.Kind == schema.Country && x.Form != Demonym)
		})
	})
}
