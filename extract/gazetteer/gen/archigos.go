package main

import (
	"net/url"
	"strings"

	"demarche/extract/gazetteer"
)

// firstYear is the year before which a leader is history: who left before it is left out.
const firstYear = "1975"

// lastDay is the day on which Archigos ends: a term that lasts to it lasted on.
const lastDay = "2015-12-31"

// realm is what archigos.tsv tells of a letter code.
type realm struct{ country, office string }

// archigos reads the effective leaders since 1975. The office is that of most effective leaders of
// the country; better sources come before it and keep their own.
func archigos(src string) ([]raw, error) {
	rows, err := rowsOf(src, archigosSource)
	if err != nil {
		return nil, err
	}
	realms := map[string]realm{}
	if err := keptRows("archigos.tsv", func(c []string) { realms[c[0]] = realm{c[1], c[2]} }); err != nil {
		return nil, err
	}
	var out []raw
	for _, c := range rows {
		if r, ok := realms[c[0]]; ok && c[3] >= firstYear && !(c[0] == "KUW" && c[1] == "Saddam Hussein") {
			if x := readLeader(c, r); len(strings.Fields(x.name)) > 1 || len(c[3]) > 0 && c[3] > "1990" && x.name != "" {
				out = append(out, x)
			}
		}
	}
	return out, nil
}

// readLeader reads one row: the surname as told, and the full name from the title of the article of
// an encyclopedia.
func readLeader(c []string, r realm) raw {
	to := strings.TrimSpace(c[3])
	if to == lastDay {
		to = ""
	}
	x := raw{name: fullName(c[1], c[4]), country: r.country, from: "A"}
	if r.country == "RU" && c[2] < "1991-12-25" {
		x.country = "SU"
	}
	if to == "" {
		to = lastSeen(c[2], "2016")
	}
	x.terms = []gazetteer.Term{{Office: gazetteer.Office(r.office), Of: x.country, From: c[2], To: to}}
	return x
}

// fullName returns the name of an article without its remark, else the name as told with the given
// name in front ("Roosevelt, F.").
func fullName(told, title string) string {
	if title != "NA" && title != "" {
		if plain, err := url.PathUnescape(title); err == nil {
			name, _, _ := strings.Cut(strings.ReplaceAll(plain, "_", " "), " (")
			name, _, _ = strings.Cut(name, " of ")
			name, _, _ = strings.Cut(name, ", ")
			return name
		}
	}
	if family, given, ok := strings.Cut(told, ", "); ok {
		return given + " " + family
	}
	return told
}
