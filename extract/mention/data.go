package mention

import (
	_ "embed"
	"strings"
)

// rolesTSV lists the nouns for people who act for a country.
//
//go:embed data/roles.tsv
var rolesTSV string

// honorificsTSV lists the forms of address.
//
//go:embed data/honorifics.tsv
var honorificsTSV string

// womenTSV lists given names of women.
//
//go:embed data/women.tsv
var womenTSV string

// statelessTSV lists the people who act for no state.
//
//go:embed data/stateless.tsv
var statelessTSV string

// stateless are the ids of people who act for no state, though they come from one.
var stateless = readPairs(statelessTSV)

// women are given names that tell a woman.
var women = readPairs(womenTSV)

// menTSV lists given names of men.
//
//go:embed data/men.tsv
var menTSV string

// men are given names that tell a man.
var men = readPairs(menTSV)

// fieldsTSV lists the words of the fields of offices.
//
//go:embed data/fields.tsv
var fieldsTSV string

// fields are the words of the fields of offices.
var fields = readPairs(fieldsTSV)

// roleNumber tells of each noun for people whether it means one, many or a body that acts as one.
var roleNumber = readPairs(rolesTSV)

// honorifics are the forms of address and the gender that each tells.
var honorifics = readPairs(honorificsTSV)

// particles are the words inside names that are not capitalised or not the name's last.
var particles = map[string]bool{"al": true, "el": true, "bin": true, "ibn": true, "bint": true, "ben": true, "de": true, "del": true, "della": true,
	"di": true, "da": true, "do": true, "dos": true, "du": true, "la": true, "le": true, "van": true, "von": true, "der": true, "den": true,
	"ter": true, "ul": true, "ur": true, "ud": true, "e": true, "y": true, "zu": true, "af": true, "abu": true, "abd": true,
	"ya": true, "wa": true, "oglu": true, "ogly": true, "kyzy": true, "uulu": true}

// bodyWords are last words of names that belong to bodies and not to people.
var bodyWords = map[string]bool{"church": true, "catholic": true, "protestant": true, "orthodox": true, "muslim": true, "ministry": true, "council": true, "party": true, "university": true, "bank": true, "times": true, "post": true,
	"news": true, "agency": true, "committee": true, "union": true, "organization": true, "organisation": true, "department": true, "commission": true,
	"group": true, "association": true, "court": true, "army": true, "fleet": true, "navy": true, "corps": true, "brigade": true, "command": true, "district": true, "ministries": true, "force": true, "forces": true, "front": true, "movement": true, "office": true,
	"house": true, "palace": true, "hotel": true, "airport": true, "street": true, "square": true, "center": true, "centre": true, "institute": true,
	"corp": true, "corp.": true, "inc": true, "inc.": true, "co": true, "co.": true, "ltd": true, "ltd.": true, "television": true, "radio": true,
	"daily": true, "press": true, "journal": true, "parliament": true, "duma": true, "majlis": true, "knesset": true, "bundestag": true, "rada": true, "sejm": true, "seimas": true, "riksdag": true, "folketing": true, "storting": true, "eduskunta": true, "saeima": true, "riigikogu": true, "sabha": true, "jirga": true, "congress": true, "senate": true, "assembly": true, "league": true,
	"federation": true, "confederation": true, "republic": true, "states": true, "kingdom": true, "island": true, "islands": true, "sea": true, "river": true, "war": true,
	"treaty": true, "agreement": true, "accord": true, "act": true, "day": true, "summit": true, "conference": true, "forum": true, "process": true, "convention": true, "session": true,
	"north": true, "south": true, "east": true, "west": true, "city": true, "province": true, "state": true, "strip": true, "bay": true, "gulf": true,
	"january": true, "february": true, "march": true, "april": true, "june": true, "july": true, "august": true, "september": true,
	"october": true, "november": true, "december": true, "jan.": true, "feb.": true, "mar.": true, "apr.": true, "jun.": true, "jul.": true, "aug.": true,
	"sept.": true, "oct.": true, "nov.": true, "dec.": true, "monday": true, "tuesday": true, "wednesday": true, "thursday": true, "friday": true,
	"saturday": true, "sunday": true, "euromed": true, "republican": true, "republicans": true, "democrat": true, "democrats": true,
	"conservative": true, "conservatives": true, "socialist": true, "socialists": true, "communist": true, "liberal": true, "liberals": true, "parliamentarian": true, "extraordinary": true, "plenipotentiary": true}

// readPairs reads the first two columns of a table; lines that start with # are remarks.
func readPairs(tsv string) map[string]string {
	out := map[string]string{}
	for line := range strings.Lines(tsv) {
		if cols := strings.Split(strings.TrimSpace(line), "\t"); len(cols) >= 2 && !strings.HasPrefix(line, "#") {
			out[cols[0]] = cols[1]
		}
	}
	return out
}
