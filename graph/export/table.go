package export

import (
	"cmp"
	"context"
	"encoding/csv"
	"io"
	"math"
	"reflect"
	"strconv"
	"strings"
	"time"

	"demarche/graph/ask"
	"demarche/schema"
)

// eventRow is an event in one row, as csv, xlsx and parquet have it. The tags name the columns and, for
// parquet, their types; what is unknown is empty.
type eventRow struct {
	ID     string `parquet:"id"`
	Type   string `parquet:"type"`
	Status string `parquet:"status"`
	Name   string `parquet:"name,optional"`
	// Start and End are ISO dates cut to what is known; FirstDay and LastDay are the days that they may
	// mean, for sorting and reckoning.
	Start        string   `parquet:"start,optional"`
	End          string   `parquet:"end,optional"`
	FirstDay     *day     `parquet:"first_day,optional,date"`
	LastDay      *day     `parquet:"last_day,optional,date"`
	When         string   `parquet:"when,optional"`
	Precision    string   `parquet:"precision,optional"`
	Visitors     []string `parquet:"visitors,list"`
	Hosts        []string `parquet:"hosts,list"`
	Participants []string `parquet:"participants,list"`
	Sides        []string `parquet:"sides,list"`
	From         string   `parquet:"from,optional"`
	To           string   `parquet:"to,optional"`
	Place        string   `parquet:"place,optional"`
	PlaceCountry string   `parquet:"place_country,optional"`
	// Latitude and Longitude are the place's, in degrees.
	Latitude      *float64 `parquet:"latitude,optional"`
	Longitude     *float64 `parquet:"longitude,optional"`
	PartOf        string   `parquet:"part_of,optional"`
	RescheduledTo string   `parquet:"rescheduled_to,optional"`
	Reason        string   `parquet:"reason,optional"`
	Confidence    float64  `parquet:"confidence"`
	Main          bool     `parquet:"main"`
	Disputed      []string `parquet:"disputed,list"`
	Reports       int64    `parquet:"reports"`
	Articles      []string `parquet:"articles,list"`
	// Quote is the first of the quotes; empty unless evidence is asked for.
	Quote string `parquet:"quote,optional"`
}

// day is a day as Parquet counts it, from 1970-01-01 on.
type day int32

// dayOf returns the day of a time in UTC.
func dayOf(t time.Time) *day {
	d := day(math.Floor(float64(t.Unix()) / (24 * 60 * 60)))
	return &d
}

// time returns midnight of the day in UTC.
func (d day) time() time.Time { return time.Unix(0, 0).UTC().AddDate(0, 0, int(d)) }

// tableColumns are the names of the columns of eventRow, in order.
var tableColumns = columnsOf(reflect.TypeFor[eventRow]())

// columnsOf returns the names of the columns of a row's type.
func columnsOf(row reflect.Type) []string {
	var names []string
	for i := range row.NumField() {
		name, _, _ := strings.Cut(row.Field(i).Tag.Get("parquet"), ",")
		names = append(names, name)
	}
	return names
}

// rowOf returns the row of an event.
func rowOf(e schema.Event, names ask.Names, quotes []ask.Quote) eventRow {
	var t schema.Time
	if e.Time != nil {
		t = *e.Time
	}
	r := eventRow{
		ID: e.ID, Type: string(e.Type), Status: string(e.Status), Name: e.Name, Start: t.Start, End: t.End, When: t.Text, Precision: string(t.Precision),
		Visitors: who(e, names, schema.RoleVisitor), Hosts: who(e, names, schema.RoleHost), Participants: who(e, names, schema.RoleParticipant), Sides: ask.Sides(e),
		From: e.From, To: e.To, Place: names.Of(e.Place), PlaceCountry: e.PlaceCountry, Latitude: names[e.Place].Latitude, Longitude: names[e.Place].Longitude,
		PartOf: e.PartOf, RescheduledTo: e.RescheduledTo, Reason: e.Reason, Confidence: round(e.Confidence), Main: e.Main,
		Disputed: disputed(e), Reports: int64(len(e.Reports)), Articles: articles(e),
	}
	if first, last, ok := e.Time.Range(); ok {
		r.FirstDay, r.LastDay = dayOf(first), dayOf(last)
	}
	if len(quotes) > 0 {
		r.Quote = quotes[0].Text
	}
	return r
}

// round leaves three digits of a confidence: more are noise.
func round(c float64) float64 { return math.Round(c*1000) / 1000 }

// cells returns the values of a row in the order of tableColumns: text, numbers, truth values and
// days; lists as text, their members apart by "; "; nil for what is unknown.
func (r eventRow) cells() []any {
	v := reflect.ValueOf(r)
	cells := make([]any, v.NumField())
	for i := range cells {
		switch x := v.Field(i).Interface().(type) {
		case []string:
			cells[i] = strings.Join(x, "; ")
		case *day:
			if x != nil {
				cells[i] = x.time()
			}
		case *float64:
			if x != nil {
				cells[i] = *x
			}
		default:
			cells[i] = x
		}
	}
	return cells
}

// eachRow gives the rows of a selection's events to yield, until that or the context returns an
// error.
func eachRow(ctx context.Context, s Selection, yield func(eventRow) error) error {
	names := namesOf(s.Entities)
	for _, e := range s.Events {
		if err := ctx.Err(); err != nil {
			return err
		}
		if err := yield(rowOf(e, names, s.Quotes[e.ID])); err != nil {
			return err
		}
	}
	return nil
}

// writeCSV writes one event a line.
func writeCSV(ctx context.Context, w io.Writer, s Selection, _ Options) error {
	out := csv.NewWriter(w)
	if err := out.Write(tableColumns); err != nil {
		return err
	}
	err := eachRow(ctx, s, func(r eventRow) error {
		line := make([]string, len(tableColumns))
		for i, c := range r.cells() {
			line[i] = cellText(c)
		}
		return out.Write(line)
	})
	out.Flush()
	return cmp.Or(err, out.Error())
}

// cellText returns a cell as text.
func cellText(cell any) string {
	switch c := cell.(type) {
	case string:
		return c
	case time.Time:
		return schema.FormatDate(c, schema.Day)
	case float64:
		return strconv.FormatFloat(c, 'f', -1, 64)
	case int64:
		return strconv.FormatInt(c, 10)
	case bool:
		return strconv.FormatBool(c)
	}
	return ""
}

// who returns the names of those who have a role in the event.
func who(e schema.Event, names ask.Names, role schema.Role) []string {
	var list []string
	for _, p := range e.Participants {
		if p.Role == role {
			list = append(list, names.Of(p.Entity))
		}
	}
	return list
}

// disputed returns the fields on which the reports of an event differ.
func disputed(e schema.Event) []string {
	var list []string
	for _, d := range e.Disputed {
		list = append(list, d.Field)
	}
	return list
}

// articles returns the ids of the articles that tell of an event, each once.
func articles(e schema.Event) []string {
	var list []string
	seen := map[string]bool{}
	for _, r := range e.Reports {
		if !seen[r.Article] {
			seen[r.Article] = true
			list = append(list, r.Article)
		}
	}
	return list
}
