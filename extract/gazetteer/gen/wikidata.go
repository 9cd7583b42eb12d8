package main

import (
	"encoding/csv"
	"fmt"
	"strings"

	"demarche/extract/gazetteer"
	"demarche/schema"
)

// rowsOf reads a CSV source without its first line.
func rowsOf(src string, s source) ([][]string, error) {
	text, err := s.read(src)
	if err != nil {
		return nil, err
	}
	r := csv.NewReader(strings.NewReader(text))
	r.FieldsPerRecord = -1
	r.LazyQuotes = true
	rows, err := r.ReadAll()
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", s.file, err)
	}
	return rows[1:], nil
}

// codes maps the folded names of countries to their codes.
var codes = countryCodes()

// countryCodes reads the names of the gazetteer's own table of countries.
func countryCodes() map[string]string {
	out := map[string]string{}
	for _, c := range gazetteer.Countries() {
		for _, n := range c.Names {
			if k := schema.Slug(n); out[k] == "" {
				out[k] = c.Code
			}
		}
	}
	for name, code := range map[string]string{"people-s-republic-of-china": "CN", "peoples-republic-of-china": "CN", "congo-brazzaville": "CG", "republic-of-the-congo": "CG", "us": "US", "korea-south": "KR",
		"the-bahamas": "BS", "the-gambia": "GM", "bahamas-the": "BS", "gambia-the": "GM", "holy-see-vatican-city": "VA", "the-dominican": "DO", "laos-or-lao-pdr": "LA",
		"laos-nbsp": "LA", "c-ocirc-te-divoire": "CI", "falkland-islands-islas-malvinas": "FK", "state-of-palestine": "PS", "kingdom-of-denmark": "DK", "realm-of-new-zealand": "NZ",
		"vatican-city": "VA", "saint-vincent": "VC", "united-states-of-america": "US", "republic-of-artsakh": "", "transnistria": "", "luhansk-peoples-republic": "", "turkish-republic-of-northern-cyprus": "",
		"korea-north": "KP", "federated-states-of-micronesia": "FM", "congo-democratic-republic-of-the": "CD", "burma": "MM", "macedonia": "MK"} {
		out[name] = code
	}
	return out
}

// isQID tells whether a label is a bare Wikidata id.
func isQID(s string) bool {
	return len(s) > 1 && s[0] == 'Q' && strings.Trim(s[1:], "0123456789") == ""
}

// offices reads the terms of 24 countries and of the UN from Wikidata.
func offices(src string) ([]raw, error) {
	rows, err := rowsOf(src, officeSource)
	if err != nil {
		return nil, err
	}
	var out []raw
	for _, c := range rows {
		office, country := officeOf(c[1]), codes[c[0]]
		if office == "" || isQID(c[2]) {
			continue
		}
		of := country
		if c[0] == "world" {
			country, of = "", worldSide(c[1])
		}
		if c[1] == "Secretary of State" && country != "US" {
			continue
		}
		x := raw{name: c[2], country: country, qid: c[3], from: "W"}
		x.terms = []gazetteer.Term{{Office: office, Of: of, From: day(c[4]), To: officeEnd(day(c[4]), day(c[5]))}}
		out = append(out, x)
	}
	return out, nil
}

// officeEnd is the end of a term; one that the snapshot of 2022 shows as lasting ends with it, and one
// that began long before was more likely never closed by its editors: its end is unknown.
func officeEnd(from, to string) string {
	switch {
	case to != "":
		return to
	case from > "2017":
		return lastSeen(from, "2022-12")
	}
	return from + seen
}

// worldSide is the organisation of a position.
func worldSide(position string) string {
	if strings.Contains(position, "World Trade") {
		return "WTO"
	}
	return "UN"
}

// day checks an ISO date: Wikidata writes the first of January where the year alone is known.
func day(iso string) string {
	if _, _, err := schema.ParseDate(iso); err != nil {
		return ""
	}
	if strings.HasSuffix(iso, "-01-01") && iso < "2000" {
		return iso[:4]
	}
	return iso
}

// foreignMinisters reads the foreign ministers of 2022 from Wikidata.
func foreignMinisters(src string) ([]raw, error) {
	rows, err := rowsOf(src, foreignSource)
	if err != nil {
		return nil, err
	}
	var out []raw
	for _, c := range rows {
		country := codes[schema.Slug(c[3])]
		if c[0] == "" || country == "" || isQID(c[1]) || strings.Contains(c[5], "Northern Cyprus") || strings.Contains(c[5], "Luhansk") {
			continue
		}
		out = append(out, raw{name: c[1], country: country, qid: c[0], from: "W",
			terms: []gazetteer.Term{{Office: gazetteer.ForeignMinister, Of: country, From: day(c[6]), To: lastSeen(day(c[6]), "2022-12")}}})
	}
	return out, nil
}

// lastSeen is the end of a term that a snapshot shows as lasting: the snapshot's month, since what
// came after is unknown.
func lastSeen(from, snapshot string) string { return max(from, snapshot) + seen }

// leaders reads heads of state and government from Wikidata, by years.
func leaders(src string) ([]raw, error) {
	rows, err := rowsOf(src, leaderSource)
	if err != nil {
		return nil, err
	}
	var out []raw
	for _, c := range rows {
		office, country := officeOf(c[3]), codes[schema.Slug(c[1])]
		if office == "" || country == "" || isQID(c[5]) || isAbroad(c[5], country) {
			continue
		}
		to := c[7]
		if to == "" {
			to = lastSeen(c[6], "2022")
		}
		out = append(out, raw{name: c[5], country: country, qid: c[4], from: "W", terms: []gazetteer.Term{{Office: office, Of: country, From: c[6], To: to}}})
	}
	return out, nil
}

// isAbroad tells whether a name is that of the British monarch, told for another realm.
func isAbroad(name, country string) bool {
	return country != "GB" && (name == "Elizabeth II" || name == "Charles III")
}
