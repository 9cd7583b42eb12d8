package gazetteer

import (
	_ "embed" // the tables below
	"fmt"
	"strings"
)

// The tables; each says in its first lines where it comes from.
var (
	//go:embed data/countries.tsv
	countriesTSV string
	//go:embed data/regions.tsv
	regionsTSV string
	//go:embed data/venues.tsv
	venuesTSV string
	//go:embed data/orgs.tsv
	orgsTSV string
	//go:embed data/titles.tsv
	titlesTSV string
	//go:embed data/ministries.tsv
	ministriesTSV string
	//go:embed data/spellings.tsv
	spellingsTSV string
	//go:embed data/stop.tsv
	stopTSV string
	//go:embed data/blocks.tsv
	blocksTSV string
	//go:embed data/cities.tsv
	citiesTSV string
	//go:embed data/people.tsv
	peopleTSV string
)

// table is one embedded table and what reads it.
type table struct {
	name, text string
	read       func(*Set, row)
}

// tables returns the tables in the order of reading: later ones lean on earlier ones.
func tables() []table {
	return []table{
		{"spellings.tsv", spellingsTSV, (*Set).readSpelling},
		{"stop.tsv", stopTSV, (*Set).readStop},
		{"blocks.tsv", blocksTSV, (*Set).readBlock},
		{"countries.tsv", countriesTSV, (*Set).readCountry},
		{"cities.tsv", citiesTSV, (*Set).readCity},
		{"regions.tsv", regionsTSV, (*Set).readRegion},
		{"venues.tsv", venuesTSV, (*Set).readVenue},
		{"orgs.tsv", orgsTSV, (*Set).readOrg},
		{"people.tsv", peopleTSV, (*Set).readPerson},
		{"titles.tsv", titlesTSV, (*Set).readTitle},
		{"ministries.tsv", ministriesTSV, (*Set).readMinistry},
	}
}

// formsHint is a little more than the number of forms of the built-in tables.
const formsHint = 75000

// Load returns the built-in tables with the user's YAML files on top, the last one on the very top.
// It returns an error, with file, line and column, where an overlay is broken; ErrOverlay is in it
// unless the file cannot be read at all.
func Load(overlays ...string) (*Set, error) {
	s := LoadWithout("")
	for _, path := range overlays {
		if err := s.overlay(path); err != nil {
			return nil, fmt.Errorf("gazetteer: load overlay: %w", err)
		}
	}
	return s, nil
}

// LoadWithout returns the built-in tables but the named one ("people.tsv"), to measure what it is worth.
func LoadWithout(name string) *Set {
	s := newSet(formsHint)
	for i, t := range tables() {
		s.files = append(s.files, t.name)
		if t.name == name {
			continue
		}
		eachRow(int32(i), t.text, func(r row) {
			s.at = r.position
			t.read(s, r)
		})
	}
	return s
}

// row is one line of a table.
type row struct {
	cols [12]string
	n    int
	position
}

// eachRow calls f for every line of a table that is no remark.
func eachRow(file int32, text string, f func(row)) {
	r := row{position: position{file: file}}
	for len(text) > 0 {
		line, rest, _ := strings.Cut(text, "\n")
		text = rest
		r.line++
		if line == "" || line[0] == '#' {
			continue
		}
		r.n = 0
		for more := true; more && r.n < len(r.cols); r.n++ {
			r.cols[r.n], line, more = strings.Cut(line, "\t")
		}
		f(r)
	}
}

// col returns a column; empty if the row is shorter.
func (r row) col(i int) string {
	if i >= r.n {
		return ""
	}
	return r.cols[i]
}

// list returns a column that holds several values with semicolons between.
func (r row) list(i int) []string { return split(r.col(i), ";") }

// split is strings.Split, but nothing gives no value.
func split(s, sep string) []string {
	if s == "" {
		return nil
	}
	return strings.Split(s, sep)
}
