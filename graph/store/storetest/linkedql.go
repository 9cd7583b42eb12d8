package storetest

import (
	"context"
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"time"

	"demarche/graph/store"
)

// The beginnings of the queries of linkedSteps: the country, what leads to it, and a visit.
const (
	linkedChina = `{"@type":"Vertex","values":[{"@id":"dm:country/CN"}]}`
	linkedTo    = `{"@type":"VisitReverse","properties":"dm:to","from":` + linkedChina + `}`
	linkedVisit = `{"@type":"Vertex","values":[{"@id":"dm:visit/2023-06-18/a/CN"}]}`
)

// linkedSteps are the steps of LinkedQL, each in a query: how many rows it has and what stands in
// the first. A step without rows is one that this version of Cayley cannot do; the words are those
// of its refusal.
var linkedSteps = map[string]struct {
	query string
	rows  int
	want  string
}{
	"Vertex":               {linkedChina, 1, "dm:country/CN"},
	"Visit":                {`{"@type":"Visit","properties":"dm:visitor","from":` + linkedVisit + `}`, 1, "dm:person/ana-ruiz"},
	"Out":                  {`{"@type":"Out","properties":["dm:visitor","dm:to"],"from":` + linkedVisit + `}`, 2, "dm:"},
	"VisitReverse":         {linkedTo, 2, "2023-06-18"},
	"In":                   {`{"@type":"linkedql:In","properties":"dm:to","from":` + linkedChina + `}`, 2, "s1"},
	"Both":                 {`{"@type":"Both","properties":"dm:partOf","from":` + linkedVisit + `}`, 1, "dm:meeting/2023-06-19/a-b"},
	"Has":                  {`{"@type":"Has","property":"rdf:type","values":[{"@id":"dm:Visit"}],"from":` + linkedTo + `}`, 1, "dm:visit/2023-06-18/a/CN"},
	"HasReverse":           {`{"@type":"HasReverse","property":"dm:to","values":[{"@id":"dm:visit/2023-06-18/a/CN"}],"from":` + linkedChina + `}`, 1, "dm:country/CN"},
	"Match":                {`{"@type":"Match","pattern":{"@type":"dm:Visit","dm:status":{"@id":"dm:planned"}}}`, 1, "dm:visit/2024/b/ES"},
	"Where":                {`{"@type":"Where","from":` + linkedTo + `,"condition":{"@type":"Has","property":"rdf:type","values":[{"@id":"dm:Visit"}],"from":{"@type":"Placeholder"}}}`, 1, "dm:visit/2023-06-18/a/CN"},
	"Union":                {`{"@type":"Union","from":` + linkedChina + `,"steps":[` + linkedVisit + `]}`, 2, "dm:"},
	"Intersect":            {`{"@type":"Intersect","from":` + linkedTo + `,"steps":[` + linkedVisit + `]}`, 1, "dm:visit/2023-06-18/a/CN"},
	"Difference":           {`{"@type":"Difference","from":` + linkedTo + `,"steps":[` + linkedVisit + `]}`, 1, "dm:report/s1#e1"},
	"Back":                 {`{"@type":"Back","name":"v","from":{"@type":"Out","properties":"dm:to","from":{"@type":"As","name":"v","from":` + linkedVisit + `}}}`, 1, "dm:visit/2023-06-18/a/CN"},
	"Count":                {`{"@type":"Count","from":` + linkedTo + `}`, 1, "2"},
	"Limit":                {`{"@type":"Limit","limit":1,"from":` + linkedTo + `}`, 1, "dm:"},
	"Skip":                 {`{"@type":"Skip","offset":1,"from":` + linkedTo + `}`, 1, "dm:"},
	"Order":                {`{"@type":"Order","from":` + linkedTo + `}`, 2, "dm:report/s1#e1"},
	"Unique":               {`{"@type":"Unique","from":{"@type":"Out","properties":"dm:visitor","from":` + linkedTo + `}}`, 1, "dm:person/ana-ruiz"},
	"GreaterThan":          {`{"@type":"GreaterThan","value":"2023-06-17","from":{"@type":"Out","properties":"dm:start","from":` + linkedVisit + `}}`, 1, "2023-06-18"},
	"GreaterThanEquals":    {`{"@type":"GreaterThanEquals","value":"2023-06-18","from":{"@type":"Out","properties":"dm:start","from":` + linkedVisit + `}}`, 1, "2023-06-18"},
	"LessThan":             {`{"@type":"LessThan","value":"2023-06-19","from":{"@type":"Out","properties":"dm:start","from":` + linkedVisit + `}}`, 1, "2023-06-18"},
	"LessThanEquals":       {`{"@type":"LessThanEquals","value":"2023-06-18","from":{"@type":"Out","properties":"dm:start","from":` + linkedVisit + `}}`, 1, "2023-06-18"},
	"Like":                 {`{"@type":"Like","likePattern":"%hin%","from":{"@type":"Out","properties":"rdfs:label","from":` + linkedChina + `}}`, 1, "China"},
	"RegExp":               {`{"@type":"RegExp","expression":"^Chi","from":{"@type":"Out","properties":"rdfs:label","from":` + linkedChina + `}}`, 1, "China"},
	"PropertyNames":        {`{"@type":"PropertyNames","from":` + linkedChina + `}`, 3, ":"},
	"ReversePropertyNames": {`{"@type":"ReversePropertyNames","from":` + linkedVisit + `}`, 2, "dm:"},
	"ReverseProperties":    {`{"@type":"Select","from":{"@type":"ReverseProperties","names":"dm:to","from":` + linkedChina + `}}`, 2, "dm:to"},
	"Select":               {`{"@type":"Select","from":{"@type":"Properties","names":["rdfs:label","dm:start"],"from":` + linkedVisit + `}}`, 1, `"dm:start":[{"@value":"2023-06-18"}]`},
	"Documents":            {`{"@type":"Documents","from":{"@type":"Properties","names":["rdfs:label"],"from":` + linkedChina + `}}`, 1, `"rdfs:label":"China"`},
	"Optional":             {`{"@type":"Select","from":{"@type":"Optional","from":{"@type":"As","name":"v","from":` + linkedChina + `},"step":{"@type":"As","name":"t","from":{"@type":"Out","properties":"dm:to","from":{"@type":"Placeholder"}}}}}`, 1, "dm:country/CN"},

	"Properties of all":   {`{"@type":"Select","from":{"@type":"Properties","from":` + linkedVisit + `}}`, 0, "Not implemented"},
	"Select one property": {`{"@type":"Select","properties":["v"],"from":{"@type":"As","name":"v","from":` + linkedVisit + `}}`, 0, "cannot unmarshal string"},
	"Select nothing":      {`{"@type":"Select","from":` + linkedVisit + `}`, 0, "number of documents"},
	"a context elsewhere": {`{"@context":"https://example.org/context","@type":"Vertex","values":[]}`, 0, "none is fetched"},
	"a context brought":   {`{"@context":[{"@import":"https://example.org/context"}],"@type":"Vertex","values":[]}`, 0, "none is fetched"},
}

// elsewhere are queries in the other languages that this version of Cayley cannot do: it refuses them
// or, where silent is set, finds nothing.
var elsewhere = map[string]struct {
	lang, query string
	silent      bool
}{
	"variables":  {"graphql", `query x($a: String) { nodes(id: $a) { id } }`, false},
	"fragments":  {"graphql", `{ nodes(id: <dm:country/CN>) { ...f } } fragment f on x { id }`, false},
	"mutations":  {"graphql", `mutation { nodes(id: <dm:country/CN>) { id } }`, false},
	"mql limit":  {"mql", `[{"id": null, "<rdf:type>": {"id": "<dm:Visit>"}, "limit": 1}]`, true},
	"comparison": {"mql", `[{"id": null, "<dm:start>>=": "2023"}]`, true},
}

// testElsewhere runs what the documentation says does not work, so that a newer Cayley shows.
func testElsewhere(t *testing.T, s *store.Store) {
	apply(t, s, news())
	for name, c := range elsewhere {
		n := 0
		err := s.Query(context.Background(), c.lang, c.query, store.Limits{Timeout: 10 * time.Second}, func(any) error {
			n++
			return nil
		})
		if n != 0 || c.silent != (err == nil) {
			t.Errorf("%s: got %d rows, %v", name, n, err)
		}
	}
}

// testLinkedQL runs every step of LinkedQL.
func testLinkedQL(t *testing.T, s *store.Store) {
	apply(t, s, news())
	for name, c := range linkedSteps {
		var rows []any
		err := s.Query(context.Background(), "linkedql", c.query, store.Limits{Timeout: 10 * time.Second}, func(row any) error {
			rows = append(rows, row)
			return nil
		})
		data, _ := json.Marshal(rows)
		switch {
		case c.rows == 0 && (!errors.Is(err, store.ErrQuery) || !strings.Contains(err.Error(), c.want)):
			t.Errorf("%s: got %s, %v, want the refusal %q", name, data, err, c.want)
		case c.rows > 0 && (err != nil || len(rows) != c.rows || !strings.Contains(string(data), c.want)):
			t.Errorf("%s: got %d rows, %s, %v, want %d with %q", name, len(rows), data, err, c.rows, c.want)
		}
	}
}
