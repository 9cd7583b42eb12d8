package schema

import "testing"

func TestParseDate(t *testing.T) {
	for iso, want := range map[string]Precision{
		"2023": Year, "2023-06": Month, "2023-06-19": Day, "2024-02-29": Day,
		"": "", "23": "", "2023-6-1": "", "2023-02-29": "", "2023-13": "", "abcd": "", "2023-06-19T00": "",
	} {
		got, p, err := ParseDate(iso)
		if p != want || (err == nil) != (want != "") {
			t.Errorf("ParseDate(%q) = %s, %v, want %q", iso, p, err, want)
		}
		if back := FormatDate(got, p); err == nil && back != iso {
			t.Errorf("FormatDate(ParseDate(%q)) = %q", iso, back)
		}
	}
}

func TestRange(t *testing.T) {
	for name, c := range map[string]struct {
		time        *Time
		first, last string
	}{
		"nil":        {nil, "", ""},
		"words":      {&Time{Text: "soon"}, "", ""},
		"day":        {&Time{Start: "2023-06-19"}, "2023-06-19", "2023-06-19"},
		"month":      {&Time{Start: "2023-02"}, "2023-02-01", "2023-02-28"},
		"year":       {&Time{Start: "2023"}, "2023-01-01", "2023-12-31"},
		"days":       {&Time{Start: "2023-06-19", End: "2023-06-21"}, "2023-06-19", "2023-06-21"},
		"months":     {&Time{Start: "2023-06", End: "2023-07"}, "2023-06-01", "2023-07-31"},
		"broken":     {&Time{Start: "soon"}, "", ""},
		"broken end": {&Time{Start: "2023-06-19", End: "soon"}, "2023-06-19", "2023-06-19"},
	} {
		first, last, ok := c.time.Range()
		if ok != (c.first != "") || ok && (FormatDate(first, Day) != c.first || FormatDate(last, Day) != c.last) {
			t.Errorf("%s: %v to %v, %v, want %s to %s", name, first, last, ok, c.first, c.last)
		}
	}
}

func TestValid(t *testing.T) {
	if !Visit.Valid() || EventType("trip").Valid() || !Held.Valid() || Status("").Valid() || !RoleHost.Valid() || Role("x").Valid() || !Person.Valid() || Kind("x").Valid() {
		t.Error("Valid is wrong")
	}
	if Held.Weight() <= Cancelled.Weight() || Possible.Weight() <= Status("").Weight() {
		t.Error("Weight is wrong")
	}
	r := Record{Entities: []Entity{{ID: "person/x"}}}
	if _, ok := r.Entity("person/x"); !ok {
		t.Error("Entity finds nothing")
	}
	if _, ok := r.Entity("person/y"); ok {
		t.Error("Entity finds what is not there")
	}
}
