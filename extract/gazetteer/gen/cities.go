package main

import (
	"bytes"
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"demarche/schema"
)

// city is one row of GeoNames.
type city struct {
	geonames, id, name, country, region, latitude, longitude string
	population                                               int
	capital                                                  bool
	aliases                                                  []string
}

// cities makes data/cities.tsv.
func cities(src string) ([]byte, error) {
	text, err := citiesSource.read(src)
	if err != nil {
		return nil, err
	}
	var all []*city
	for line := range strings.Lines(text) {
		if c := readCity(strings.Split(line, "\t")); c != nil {
			all = append(all, c)
		}
	}
	slices.SortFunc(all, func(a, b *city) int {
		return cmp.Or(b.population-a.population, cmp.Compare(a.geonames, b.geonames))
	})
	byID := nameCities(all)
	if err := pressNames(byID); err != nil {
		return nil, err
	}
	slices.SortFunc(all, func(a, b *city) int { return strings.Compare(a.id, b.id) })
	var rows bytes.Buffer
	for _, c := range all {
		c.write(&rows)
	}
	return head("Cities of 15,000 people or more, and capitals.", "id\tname\tcountry\tlatitude\tlongitude\tpopulation\tcapital\tgeonames id\tother names", rows.Bytes(), citiesSource), nil
}

// readCity reads the columns of one row; nil where the row is a part of another city.
func readCity(cols []string) *city {
	if len(cols) < 15 || cols[7] == "PPLX" || cols[7] == "PPLH" || cols[7] == "PPLQ" {
		return nil
	}
	n, _ := strconv.Atoi(cols[14])
	c := &city{geonames: cols[0], name: ascii(cols[2]), country: cols[8], region: cols[10], latitude: short(cols[4]), longitude: short(cols[5]),
		population: n, capital: cols[7] == "PPLC"}
	if bare, ok := strings.CutSuffix(c.name, " City"); ok && slices.Contains(strings.Split(cols[3], ","), bare) && !keepsCity[bare] {
		c.name, c.aliases = bare, []string{c.name}
	}
	if bare := ascii(cols[1]); schema.Fold(bare) != schema.Fold(c.name) && len(c.aliases) == 0 {
		c.aliases = append(c.aliases, cols[1])
	}
	if n >= 500_000 || c.capital {
		c.aliases = append(c.aliases, spellings(c.name, strings.Split(cols[3], ","))...)
	}
	return c
}

// keepsCity are the cities that English does not call without the word: the bare name is another.
var keepsCity = map[string]bool{"Mexico": true, "Guatemala": true, "Panama": true, "Kuwait": true, "Kansas": true, "Oklahoma": true,
	"Jersey": true, "Atlantic": true, "Iowa": true, "Carson": true, "Salt Lake": true, "Quebec": true, "Vatican": true, "Benin": true,
	"Ho Chi Minh": true, "Brasilia": true, "Belize": true, "Quezon": true, "Cebu": false, "Dodge": true, "Garden": true}

// ascii drops the marks that GeoNames puts for letters that English does not write.
func ascii(s string) string {
	return strings.NewReplacer("`", "'", "‘", "'", "’", "'", "ʻ", "'").Replace(s)
}

// short cuts a coordinate to four decimals, ten metres.
func short(degrees string) string {
	if i := strings.IndexByte(degrees, '.'); i >= 0 && len(degrees) > i+5 {
		return degrees[:i+5]
	}
	return degrees
}

// spellings returns those alternate names that look like another English spelling of a name: of
// plain letters, capitalised, of five letters or more and two edits away at most.
func spellings(name string, alternates []string) []string {
	var out []string
	folded := schema.Fold(name)
	for _, a := range alternates {
		f := schema.Fold(a)
		if f == folded || len(a) < 5 || !isPlain(a) || a[0] != name[0] || slices.ContainsFunc(out, func(o string) bool { return schema.Fold(o) == f }) {
			continue
		}
		if distance(folded, f) <= 1 {
			out = append(out, a)
		}
	}
	return out
}

// isPlain tells whether a name is capitalised and of ASCII letters, spaces, hyphens and apostrophes.
func isPlain(s string) bool {
	for i, r := range s {
		if i == 0 && !unicode.IsUpper(r) || r >= 0x80 || !unicode.IsLetter(r) && !strings.ContainsRune(" -'", r) {
			return false
		}
	}
	return true
}

// distance is the number of letters to put in, drop or change between two names.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			d := diagonal
			if a[i] != b[j] {
				d++
			}
			diagonal = row[j+1]
			row[j+1] = min(d, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}

// nameCities gives every city an id, the largest first: beijing-cn; where it is taken, the region or
// the GeoNames id is put behind.
func nameCities(all []*city) map[string]*city {
	byID := map[string]*city{}
	for _, c := range all {
		c.id = schema.Slug(c.name) + "-" + strings.ToLower(c.country)
		if byID[c.id] != nil && c.country == "US" {
			c.id += "-" + strings.ToLower(c.region)
		}
		if byID[c.id] != nil {
			c.id += "-" + c.geonames
		}
		byID[c.id] = c
	}
	return byID
}

// pressNames reads cities-press.tsv: the names by which the press calls, or called, a city. A plus
// sign before a name makes it the city's name.
func pressNames(byID map[string]*city) error {
	var missing []string
	err := keptRows("cities-press.tsv", func(cols []string) {
		c := byID[cols[0]]
		if c == nil {
			missing = append(missing, cols[0])
			return
		}
		for _, name := range strings.Split(cols[1], ";") {
			if better, ok := strings.CutPrefix(name, "+"); ok {
				name, c.name = c.name, better
			}
			c.aliases = append(c.aliases, name)
		}
	})
	if missing != nil {
		return fmt.Errorf("cities-press.tsv: no such cities: %s", strings.Join(missing, " "))
	}
	return err
}

// write writes one row.
func (c *city) write(b *bytes.Buffer) {
	capital := ""
	if c.capital || seats[c.id] {
		capital = "1"
	}
	seen := map[string]bool{schema.Fold(c.name): true}
	var aliases []string
	for _, a := range c.aliases {
		if f := schema.Fold(a); !seen[f] {
			seen[f] = true
			aliases = append(aliases, a)
		}
	}
	fmt.Fprintf(b, "%s\t%s\t%s\t%s\t%s\t%d\t%s\t%s\t%s\n", c.id, c.name, c.country, c.latitude, c.longitude, c.population, capital, c.geonames, strings.Join(aliases, ";"))
}

// seats are the cities that are or were seats of government besides the capitals of GeoNames.
var seats = map[string]bool{"bonn-de": true, "rangoon-mm": true, "yangon-mm": true, "almaty-kz": true, "lagos-ng": true, "the-hague-nl": true,
	"dar-es-salaam-tz": true, "la-paz-bo": true, "cape-town-za": true, "abidjan-ci": true, "cotonou-bj": true, "bujumbura-bi": true,
	"ramallah-ps": true, "tel-aviv-il": true, "hong-kong-hk": true, "colombo-lk": true, "putrajaya-my": true}
