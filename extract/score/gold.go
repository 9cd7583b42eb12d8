package score

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"demarche/schema"
)

// GoldRecord is what an annotator says of one article.
type GoldRecord struct {
	Doc    string      `json:"doc"`
	Events []GoldEvent `json:"events"`
	// Persons tells of each full name in an event for whom the person acts, and the office as told.
	Persons map[string]GoldPerson `json:"persons"`
	// CopyOf is the id of the article that this one repeats; empty if it is no copy.
	CopyOf string `json:"copy_of"`
}

// GoldPerson is a person of a gold record; Country may be an organisation's short name.
type GoldPerson struct {
	Country string `json:"country"`
	Office  string `json:"office"`
}

// GoldEvent is a gold event. Empty strings stand for what the article does not tell.
type GoldEvent struct {
	ID string `json:"id"`
	// Ref is shared by the events of all articles that tell of one real event.
	Ref    string           `json:"ref"`
	Type   schema.EventType `json:"type"`
	Status schema.Status    `json:"status"`
	// Persons are those who take part. Visitors are those of them who travel; nil where the
	// annotation does not tell, and then all do.
	Persons   []string `json:"persons"`
	Visitors  []string `json:"visitors"`
	Countries []string `json:"countries"`
	Orgs      []string `json:"orgs"`
	From      string   `json:"from"`
	To        string   `json:"to"`
	Place     string   `json:"place"`
	// PlaceCountry is where it happens; of a visit the destination.
	PlaceCountry string `json:"place_country"`
	Start        string `json:"start"`
	End          string `json:"end"`
	When         string `json:"when"`
	PartOf       string `json:"part_of"`
	Reason       string `json:"reason"`
	Quote        string `json:"quote"`
	Main         bool   `json:"main"`
	// Sure is nil or true where the event counts.
	Sure *bool `json:"sure"`
}

// IsSure tells whether the event counts.
func (e *GoldEvent) IsSure() bool { return e.Sure == nil || *e.Sure }

// Scored returns the people that are compared: of a visit those who travel.
func (e *GoldEvent) Scored() []string {
	if e.Type == schema.Visit && e.Visitors != nil {
		return e.Visitors
	}
	return e.Persons
}

// ErrTwice means that an article occurs twice in one input.
var ErrTwice = errors.New("article occurs twice")

// ErrNothing means that two inputs have no article in common.
var ErrNothing = errors.New("no article in common")

// maxLine is the length in bytes of the longest line that is read: 64 MiB.
const maxLine = 64 << 20

// readLines decodes every line that is not blank and calls add with it. What is wrong is told with
// the input's name and the line: "score: gold line 12: ...".
func readLines[T any](r io.Reader, input string, add func(T) error) error {
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, maxLine)
	n := 0
	for lines.Scan() {
		n++
		line := bytes.TrimSpace(lines.Bytes())
		if len(line) == 0 {
			continue
		}
		var v T
		err := json.Unmarshal(line, &v)
		if err == nil {
			err = add(v)
		}
		if err != nil {
			return fmt.Errorf("score: %s line %d: %w", input, n, err)
		}
	}
	if err := lines.Err(); err != nil {
		return fmt.Errorf("score: %s line %d: %w", input, n+1, err)
	}
	return nil
}

// GoldRecords reads gold, one record a line, in the order of the input. It returns an error with the
// line where a line is no record, names no article, names one twice, or holds a type or a status
// that does not exist.
func GoldRecords(r io.Reader) ([]GoldRecord, error) {
	var out []GoldRecord
	seen := map[string]bool{}
	err := readLines(r, "gold", func(g GoldRecord) error {
		if err := g.check(); err != nil {
			return err
		}
		if seen[g.Doc] {
			return fmt.Errorf("article %q: %w", g.Doc, ErrTwice)
		}
		seen[g.Doc] = true
		out = append(out, g)
		return nil
	})
	return out, err
}

// check tells what is wrong with a gold record.
func (g *GoldRecord) check() error {
	if g.Doc == "" {
		return errors.New(`no "doc"`)
	}
	for _, e := range g.Events {
		if !e.Type.Valid() {
			return fmt.Errorf("event %q: unknown type %q", e.ID, e.Type)
		}
		if !e.Status.Valid() {
			return fmt.Errorf("event %q: unknown status %q", e.ID, e.Status)
		}
	}
	return nil
}

// readReports reads reports, one record an article a line, keyed by article.
func readReports(r io.Reader) (map[string][]*given, error) {
	out := map[string][]*given{}
	err := readLines(r, "reports", func(rec schema.Record) error {
		id := rec.Article.ID
		if id == "" {
			return errors.New(`no "article.id"`)
		}
		if _, ok := out[id]; ok {
			return fmt.Errorf("article %q: %w", id, ErrTwice)
		}
		out[id] = flatten(&rec)
		return nil
	})
	return out, err
}
