package schema

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"pgregory.net/rapid"
)

// compile returns the contract, ready to validate.
func compile(t testing.TB) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(Contract()))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("contract.json", doc); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("contract.json")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// validate checks JSON text against the contract.
func validate(t testing.TB, s *jsonschema.Schema, text string) error {
	t.Helper()
	v, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	return s.Validate(v)
}

// good is a record that fits the contract.
const good = `{
 "article": {"id": "a", "title": "T", "published": "2023-06-19", "published_from": "given"},
 "entities": [
  {"id": "person/ana-ruiz", "kind": "person", "name": "Ana Ruiz", "country": "ES", "mentions": [{"start": 0, "end": 8, "text": "Ana Ruiz", "in": "text"}]},
  {"id": "country/CN", "kind": "country", "name": "China"},
  {"id": "place/beijing-cn", "kind": "place", "name": "Beijing", "latitude": 39.9, "longitude": 116.4}],
 "events": [
  {"id": "e1", "type": "visit", "status": "planned", "participants": [{"entity": "person/ana-ruiz", "role": "visitor", "side": "ES"}, {"entity": "country/CN", "role": "host", "side": "CN"}],
   "from": "ES", "to": "CN", "place": "place/beijing-cn", "place_country": "CN", "time": {"start": "2023-06-18", "end": "2023-06-19", "precision": "day", "text": "Sunday"},
   "confidence": 0.9, "main": true, "evidence": [{"start": 0, "end": 8, "text": "Ana Ruiz", "trigger": "visit"}]},
  {"id": "e2", "type": "call", "status": "held", "participants": [], "time": {"text": "last week"}, "part_of": "e1", "confidence": 1, "main": false, "evidence": []}]}`

func TestContractAcceptsAndRefuses(t *testing.T) {
	s := compile(t)
	if err := validate(t, s, good); err != nil {
		t.Errorf("good: %v", err)
	}
	for name, change := range map[string][2]string{
		"type":              {`"visit"`, `"trip"`},
		"status":            {`"planned"`, `"maybe"`},
		"role":              {`"visitor"`, `"guest"`},
		"kind":              {`"kind": "person"`, `"kind": "human"`},
		"country":           {`"from": "ES"`, `"from": "Spain"`},
		"date":              {`"start": "2023-06-18"`, `"start": "18 June"`},
		"month 13":          {`"start": "2023-06-18"`, `"start": "2023-13"`},
		"precision alone":   {`{"text": "last week"}`, `{"precision": "day"}`},
		"empty time":        {`{"text": "last week"}`, `{}`},
		"confidence":        {`"confidence": 0.9`, `"confidence": 90`},
		"unknown field":     {`"main": true`, `"main": true, "mood": "good"`},
		"no evidence":       {`, "evidence": []`, ``},
		"empty id":          {`"id": "a"`, `"id": ""`},
		"entity id":         {`"id": "country/CN"`, `"id": "CN"`},
		"half a position":   {`, "longitude": 116.4`, ``},
		"source of no date": {`"published": "2023-06-19", `, ``},
		"null":              {`"place": "place/beijing-cn"`, `"place": null`},
	} {
		text := strings.Replace(good, change[0], change[1], 1)
		if text == good {
			t.Fatalf("%s: nothing changed", name)
		}
		if validate(t, s, text) == nil {
			t.Errorf("%s: accepted", name)
		}
	}
}

func TestContractHoldsForGoTypes(t *testing.T) {
	s := compile(t)
	rapid.Check(t, func(rt *rapid.T) {
		r := Record{Article: Article{ID: someText.Draw(rt, "id")}, Entities: []Entity{}, Events: []Report{drawReport(rt)}}
		if r.Events[0].Evidence == nil {
			r.Events[0].Evidence = []Evidence{}
		}
		e := drawEntity(rt)
		r.Entities = append(r.Entities, e)
		data, err := json.Marshal(r)
		if err != nil {
			rt.Fatal(err)
		}
		if err := validate(t, s, string(data)); err != nil {
			rt.Fatalf("%s: %v", data, err)
		}
	})
}

func TestCheck(t *testing.T) {
	for name, c := range map[string]struct{ old, new, want string }{
		"good":              {"", "", ""},
		"entity twice":      {`"id": "country/CN"`, `"id": "person/ana-ruiz"`, "used twice"},
		"kind and id":       {`"id": "place/beijing-cn"`, `"id": "person/beijing"`, "begins with place/"},
		"report twice":      {`"id": "e2"`, `"id": "e1"`, "used twice"},
		"no such entity":    {`{"entity": "country/CN"`, `{"entity": "country/FR"`, "no such entity"},
		"no such place":     {`"place": "place/beijing-cn"`, `"place": "place/rome"`, "no such entity"},
		"part of nothing":   {`"part_of": "e1"`, `"part_of": "e9"`, "no other report"},
		"part of itself":    {`"part_of": "e1"`, `"part_of": "e2"`, "no other report"},
		"no such day":       {`"start": "2023-06-18"`, `"start": "2023-02-31"`, "want YYYY"},
		"end before start":  {`"end": "2023-06-19"`, `"end": "2023-06-01"`, "ends before it starts"},
		"precision":         {`"precision": "day"`, `"precision": "year"`, "start is"},
		"span":              {`"start": 0, "end": 8, "text": "Ana Ruiz", "in"`, `"start": 9, "end": 8, "text": "Ana Ruiz", "in"`, "ends before it starts"},
		"day of publishing": {`"published": "2023-06-19"`, `"published": "2023-06-31"`, "want YYYY"},
	} {
		var r Record
		if err := json.Unmarshal([]byte(strings.Replace(good, c.old, c.new, 1)), &r); err != nil {
			t.Fatal(err)
		}
		err := r.Check()
		if c.want == "" && err != nil || c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)) {
			t.Errorf("%s: %v, want %q", name, err, c.want)
		}
	}
}
