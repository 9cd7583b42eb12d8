package main

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"demarche/extract/gazetteer"

	"golang.org/x/text/language"
)

// phoenixRole is a role of a person: the country's letter code, the kind of role, and its days.
var phoenixRole = regexp.MustCompile(`^\s*\[([A-Z]{3})(GOV|REB|OPP|SEP)([A-Z]*)(?:\s+([<>]?)(\d{6}|\d{8})(?:-(\d{6}|\d{8}))?)?\]`)

// phoenixTitles are the titles that stand before some names, and their offices.
var phoenixTitles = []struct {
	words  string
	office gazetteer.Office
}{
	{"PRIME_MINISTER_", gazetteer.PrimeMinister}, {"FOREIGN_MINISTER_", gazetteer.ForeignMinister}, {"VICE_PRESIDENT_", gazetteer.VicePresident}, {"PRESIDENT_", gazetteer.President},
	{"DEFENSE_MINISTER_", gazetteer.DefenceMinister}, {"DEFENCE_MINISTER_", gazetteer.DefenceMinister}, {"FINANCE_MINISTER_", gazetteer.FinanceMinister}, {"INTERIOR_MINISTER_", "interior minister"},
	{"CHANCELLOR_", gazetteer.PrimeMinister}, {"KING_", gazetteer.King}, {"QUEEN_", gazetteer.King}, {"PREMIER_", gazetteer.PrimeMinister},
}

// phoenixCodes maps the codes that are not ISO 3166-1 alpha-3.
var phoenixCodes = map[string]string{"KSV": "XK", "DDR": "DD", "SUN": "SU", "TMP": "TL", "SGP": "SG", "ROU": "RO", "SRB": "RS", "KNA": "KN"}

// block is one actor: its names and the lines of its roles.
type block struct {
	names, roles []string
	// listed tells that the actor comes from the source's lists of members of governments.
	listed bool
}

// phoenix reads the members of governments and the leaders of rebels and opposition. Most are known
// as ministers of some kind, with the days between which they were seen in a government.
func phoenix(src string) ([]raw, error) {
	text, err := phoenixSource.read(src)
	if err != nil {
		return nil, err
	}
	var out []raw
	b := block{}
	for line := range strings.Lines(text) {
		switch line = strings.TrimRight(line, "\r\n"); {
		case line == "" || line[0] == '#':
		case strings.HasPrefix(strings.TrimSpace(line), "["):
			b.roles = append(b.roles, line)
		case line[0] == '+':
			b.names = append(b.names, actorName(line[1:]))
		default:
			out = b.flush(out)
			b = block{names: []string{actorName(line)}, listed: strings.Contains(line, "CountryInfo")}
		}
	}
	return b.flush(out), nil
}

// actorName is a line up to its remark or role.
func actorName(line string) string {
	if i := strings.IndexAny(line, ";#[\t"); i >= 0 {
		line = line[:i]
	}
	return strings.TrimSpace(line)
}

// flush appends the person of a block, if it is one.
func (b block) flush(out []raw) []raw {
	if len(b.names) == 0 {
		return out
	}
	office := gazetteer.Minister
	var names []string
	for _, n := range b.names {
		name, o := bareName(n)
		if o != "" {
			office = o
		}
		if name != "" {
			names = append(names, name)
		}
	}
	if len(names) == 0 || len(strings.Fields(names[0])) < 2 || !b.listed && !b.elite() {
		return out
	}
	x := raw{name: names[0], from: "P"}
	for _, line := range b.roles {
		x.readRole(line, office)
	}
	if len(x.terms) == 0 {
		return out
	}
	for _, n := range names[1:] {
		if n = clean(n); len(strings.Fields(n)) > 1 && !ranks[strings.Fields(n)[0]] {
			x.aliases = append(x.aliases, n)
		}
	}
	return append(out, x)
}

// elite tells whether a role says that the actor was of the elite before or after office, as the
// source says of people alone.
func (b block) elite() bool {
	return slices.ContainsFunc(b.roles, func(line string) bool { return strings.Contains(line, "ELI") })
}

// ranks are words before a family name that make no full name of it.
var ranks = map[string]bool{"Governor": true, "Gov.": true, "GOV.": true, "Colonel": true, "General": true, "Gen.": true, "Senator": true, "Secretary": true,
	"Mullah": true, "Sheikh": true, "Prince": true, "Lord": true, "Sir": true, "Dr": true, "Dr.": true, "Mr.": true, "Mr": true, "Premier": true}

// notNames are words that mark an actor as no person.
var notNames = regexp.MustCompile(`(?i)\b(government|ministry|minister|ministers|party|army|forces?|police|council|court|national|front|group|movement|committee|agency|authority|people|province|city|republic|state|troops|militants?|rebels?|soldiers?|opposition|guard|parliament|senate|president|official|officials|bank|union|organi[sz]ation|congress|assembly|department|secretary|embassy|military|commission|university|office|alliance|coalition|service|corps|brigades?|fighters?|guerrillas?|liberation|democratic|democrats|acting|spokesman|mission|administration|capital|leader|general|cabinet|airlines?|company|television|news|tribe|tribal|river|gulf|islands?|north|south|east|west|northern|southern|eastern|western)\b`)

// bareName turns AHMED_ZIA_MASSOUD_ into Ahmed Zia Massoud, and tells the office of a title before it.
// The name is empty where the actor is no person.
func bareName(actor string) (string, gazetteer.Office) {
	var office gazetteer.Office
	for _, t := range phoenixTitles {
		if rest, ok := strings.CutPrefix(actor, t.words); ok {
			actor, office = rest, t.office
			break
		}
	}
	words := strings.FieldsFunc(actor, func(r rune) bool { return r == '_' || r == ' ' })
	if len(words) < 2 || len(words) > 5 {
		return "", office
	}
	for i, w := range words {
		if strings.ContainsFunc(w, func(r rune) bool { return !unicode.IsLetter(r) && !strings.ContainsRune(".-'", r) }) {
			return "", office
		}
		words[i] = calm(w)
		if len(w) == 1 {
			words[i] = w + "."
		}
	}
	if name := strings.Join(words, " "); !notNames.MatchString(name) {
		return name, office
	}
	return "", office
}

// readRole reads a line of roles and adds the term that it tells.
func (x *raw) readRole(line string, office gazetteer.Office) {
	m := phoenixRole.FindStringSubmatch(line)
	if m == nil {
		return
	}
	country := phoenixCountry(m[1])
	if country == "" || minor(m[2], m[3], country) {
		return
	}
	t := gazetteer.Term{Office: office, Of: country}
	switch {
	case m[2] == "REB" || m[2] == "SEP":
		t.Office = gazetteer.RebelLeader
	case m[2] == "OPP":
		t.Office = gazetteer.OppositionLeader
	}
	switch m[4] {
	case "<":
		t.To = phoenixDay(m[5])
	default:
		t.From, t.To = phoenixDay(m[5]), phoenixDay(m[6])
	}
	if m[4] == ">" || t.From != "" && t.To == "" {
		t.To = lastSeen(t.From, "2013") // the year in which the source ends
	}
	if t.To != "" && t.To < firstYear || t.From > "2014" {
		return
	}
	if x.country == "" {
		x.country = country
	}
	x.terms = append(x.terms, t)
}

// phoenixCountry maps a letter code to ISO 3166-1 alpha-2; empty if it is none.
func phoenixCountry(code string) string {
	if country := phoenixCodes[code]; country != "" {
		return country
	}
	region, err := language.ParseRegion(code)
	if err != nil {
		return ""
	}
	return region.String()
}

// minor tells whether a role is too far from diplomacy to be kept: ministers of schools, farms and
// hospitals, and those of money and of the army save in countries that are much in the news.
func minor(kind, department, country string) bool {
	if kind != "GOV" || department == "" {
		return false
	}
	return department != "MIL" && department != "BUS" || !inNews[country]
}

// inNews are the countries that the news tells most of.
var inNews = func() map[string]bool {
	out := map[string]bool{}
	for _, c := range gazetteer.Countries() {
		out[c.Code] = c.News >= 3
	}
	return out
}()

// phoenixDay reads YYMMDD or YYYYMMDD; months and days of 00 and the like cut the date.
func phoenixDay(s string) string {
	if len(s) == 6 {
		century := "19"
		if s < "30" {
			century = "20"
		}
		s = century + s
	}
	if len(s) != 8 {
		return ""
	}
	return s[:4] + "-" + s[4:6] + "-" + s[6:]
}
