package resolve

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"demarche/schema"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"
)

// rewrite rewrites what the cases want.
var rewrite = flag.Bool("update", false, "rewrite testdata/*.txtar")

// TestCases resolves the stories of testdata/*.txtar and compares events, entities and copies with
// what stands beside them. A story is a line "story ID DAY" and, below it, a line a report:
//
//	visit held US>CN 2023-06-18..2023-06-20 Antony Blinken/US, Qin Gang/CN @Beijing part e1 reason "fog"
//
// A name with a star is known to a gazetteer; a dash stands for no date; words of time in quotes.
func TestCases(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) < 8 {
		t.Fatalf("%d cases, %v", len(files), err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) { runCase(t, file) })
	}
}

// runCase resolves one case, in several orders.
func runCase(t *testing.T, file string) {
	archive, err := txtar.ParseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	sections := map[string]string{}
	for _, f := range archive.Files {
		sections[f.Name] = string(f.Data)
	}
	stories := parseStories(t, sections["stories"])
	rules := parseRulings(t, sections["rulings"])
	got := render(Resolve(stories, rules))
	for seed := range uint64(5) {
		r := rand.New(rand.NewPCG(seed, 0))
		other := slices.Clone(stories)
		r.Shuffle(len(other), func(i, j int) { other[i], other[j] = other[j], other[i] })
		if diff := cmp.Diff(oneByOne(other, rules), got); diff != "" {
			t.Errorf("one by one, in the order of seed %d, got - at once +:\n%s", seed, diff)
		}
	}
	if *rewrite {
		for i, f := range archive.Files {
			if f.Name == "want" {
				archive.Files[i].Data = []byte(got)
			}
		}
		if err := os.WriteFile(file, txtar.Format(archive), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if diff := cmp.Diff(got, sections["want"]); diff != "" {
		t.Errorf("got - want +:\n%s", diff)
	}
}

// oneByOne resolves stories step by step, with a story that comes and goes in between.
func oneByOne(stories []Story, rules []schema.Judgement) string {
	s := New()
	for i := range stories {
		s.Update([]Change{{stories[i].Record.Article.ID, &stories[i]}}, nil)
		last := stories[len(stories)-1]
		s.Update([]Change{{last.Record.Article.ID, &last}}, nil)
		s.Update([]Change{{last.Record.Article.ID, nil}}, nil)
		for j := range i + 1 {
			s.Update([]Change{{stories[j].Record.Article.ID, &stories[j]}}, nil)
		}
	}
	s.Update(nil, &rules)
	return render(s.Graph())
}

// parseStories reads the compact form.
func parseStories(t *testing.T, text string) []Story {
	t.Helper()
	var list []Story
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		fields := strings.Fields(line)
		switch {
		case line == "" || strings.HasPrefix(line, "#"):
		case fields[0] == "story":
			a := schema.Article{ID: fields[1]}
			if len(fields) > 2 {
				a.Published = fields[2]
			}
			list = append(list, Story{Record: schema.Record{Article: a}})
		case fields[0] == "text":
			s := &list[len(list)-1]
			s.Sketch = Sketch(line)
		case fields[0] == "entity":
			s := &list[len(list)-1]
			s.Record.Entities = append(s.Record.Entities, person1(strings.TrimPrefix(line, "entity ")))
		default:
			s := &list[len(list)-1]
			s.Record.Events = append(s.Record.Events, parseReport(t, line, &s.Record))
		}
	}
	return list
}

// person1 reads a person: Name/CC, with a star if known, and an office after a colon.
func person1(text string) schema.Entity {
	text, office, _ := strings.Cut(text, ": ")
	name, country, _ := strings.Cut(text, "/")
	e := schema.Entity{Kind: schema.Person, Country: country, Office: office}
	if strings.HasSuffix(name, "*") {
		name = strings.TrimSuffix(name, "*")
		e.SameAs = []string{"http://www.wikidata.org/entity/" + schema.Slug(name)}
	}
	e.Name, e.ID = name, "person/"+schema.Slug(name)
	return e
}

// parseReport reads a report and adds its entities to the record.
func parseReport(t *testing.T, line string, rec *schema.Record) schema.Report {
	t.Helper()
	r := schema.Report{ID: fmt.Sprintf("e%d", len(rec.Events)+1), Confidence: .9, Main: true, Participants: []schema.Participant{}}
	if before, after, ok := strings.Cut(line, " reason "); ok {
		line, r.Reason = before, strings.Trim(after, `"`)
	}
	if before, after, ok := strings.Cut(line, " part "); ok {
		line, r.PartOf = before, after
	}
	if before, ok := strings.CutSuffix(line, " background"); ok {
		line, r.Main = before, false
	}
	if before, after, ok := strings.Cut(line, " @"); ok {
		line, r.Place = before, "place/"+schema.Slug(after)
		rec.Entities = append(rec.Entities, schema.Entity{ID: r.Place, Kind: schema.Place, Name: after})
	}
	fields := strings.SplitN(line, " ", 5)
	if len(fields) < 4 {
		t.Fatalf("report %q", line)
	}
	r.Type, r.Status = schema.EventType(fields[0]), schema.Status(fields[1])
	readSides(&r, fields[2])
	r.Time = readTime(fields[3])
	if len(fields) > 4 {
		readPeople(&r, rec, fields[4])
	}
	if !r.Type.Valid() || !r.Status.Valid() {
		t.Fatalf("report %q", line)
	}
	return r
}

// readSides reads US>CN or US,CN.
func readSides(r *schema.Report, text string) {
	if from, to, ok := strings.Cut(text, ">"); ok {
		r.From, r.To, r.PlaceCountry = from, to, to
		return
	}
	for _, code := range strings.Split(text, ",") {
		r.Participants = append(r.Participants, schema.Participant{Entity: schema.EntityOfSide(code), Role: schema.RoleParticipant, Side: code})
	}
}

// readTime reads a dash, dates, or words with underscores for spaces.
func readTime(text string) *schema.Time {
	if text == "-" {
		return nil
	}
	if words, ok := strings.CutPrefix(text, "~"); ok {
		return &schema.Time{Text: strings.ReplaceAll(words, "_", " ")}
	}
	start, end, _ := strings.Cut(text, "..")
	return &schema.Time{Start: start, End: end, Precision: schema.PrecisionOf(start)}
}

// readPeople reads a list of names; of a visit they travel.
func readPeople(r *schema.Report, rec *schema.Record, text string) {
	for _, name := range strings.Split(text, ", ") {
		if gathering, ok := strings.CutPrefix(name, "="); ok {
			r.Name = gathering
			continue
		}
		e := person1(name)
		if _, twice := rec.Entity(e.ID); !twice {
			rec.Entities = append(rec.Entities, e)
		}
		role := schema.RoleParticipant
		if r.Type == schema.Visit {
			role = schema.RoleVisitor
		}
		r.Participants = append(r.Participants, schema.Participant{Entity: e.ID, Role: role, Side: e.Country})
	}
}

// parseRulings reads lines "same a#e1 b#e1", "wrong a#e1", "rename person/x New Name".
func parseRulings(t *testing.T, text string) []schema.Judgement {
	t.Helper()
	var list []schema.Judgement
	for line := range strings.Lines(text) {
		fields := strings.Fields(line)
		if len(fields) == 0 {
			continue
		}
		j := schema.Judgement{ID: fmt.Sprintf("j%d", len(list)+1), Verdict: schema.Verdict(fields[0])}
		if j.Verdict == schema.Rename {
			j.Entities, j.Name = fields[1:2], strings.Join(fields[2:], " ")
		} else if strings.Contains(fields[1], "#") {
			for _, f := range fields[1:] {
				ref, err := schema.ParseReportRef(f)
				if err != nil {
					t.Fatal(err)
				}
				j.Reports = append(j.Reports, ref)
			}
		} else {
			j.Entities = fields[1:]
		}
		list = append(list, j)
	}
	return list
}

// render writes a graph in a compact form.
func render(g Graph) string {
	var b strings.Builder
	for _, e := range g.Events {
		renderEvent(&b, e)
	}
	for _, e := range g.Entities {
		if e.Kind == schema.Person {
			fmt.Fprintf(&b, "%s: %s %s", e.ID, e.Name, e.Country)
			if len(e.Aliases) > 0 {
				fmt.Fprintf(&b, " alias %s", strings.Join(e.Aliases, ", "))
			}
			if len(e.Offices) > 0 {
				fmt.Fprintf(&b, " office %s", strings.Join(e.Offices, ", "))
			}
			fmt.Fprintln(&b)
		}
	}
	for _, a := range g.Articles {
		if a.CopyOf != "" {
			fmt.Fprintf(&b, "%s copies %s\n", a.ID, a.CopyOf)
		}
		for _, r := range a.Reports {
			if r.Event == "" {
				fmt.Fprintf(&b, "%s#%s tells of nothing\n", a.ID, r.ID)
			}
		}
	}
	return b.String()
}

// renderEvent writes an event and, below it, what else it holds.
func renderEvent(b *strings.Builder, e schema.Event) {
	fmt.Fprintf(b, "%s %s", e.ID, e.Status)
	if e.Time.Known() {
		fmt.Fprintf(b, " %s", e.Time.Start)
		if e.Time.End != "" {
			fmt.Fprintf(b, "..%s", e.Time.End)
		}
	}
	for _, r := range e.Reports {
		fmt.Fprintf(b, " %s", r)
	}
	fmt.Fprintln(b)
	for _, l := range [][2]string{{"place", e.Place}, {"part of", e.PartOf}, {"rescheduled to", e.RescheduledTo}, {"reason", e.Reason}, {"formerly", strings.Join(e.Formerly, " ")}} {
		if l[1] != "" {
			fmt.Fprintf(b, "  %s %s\n", l[0], l[1])
		}
	}
	for _, c := range e.History {
		fmt.Fprintf(b, "  told %s %s by %s\n", c.Status, c.Published, c.Report)
	}
	for _, d := range e.Disputed {
		for _, v := range d.Values {
			fmt.Fprintf(b, "  disputed %s: %s by %v\n", d.Field, v.Value, v.Reports)
		}
	}
}
