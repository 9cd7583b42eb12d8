package main

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"time"
	"unicode"

	"demarche/extract/gazetteer"
	"demarche/schema"
)

// lastSnapshot is the day of the newest copy of the Factbook: who is in it is in office still.
const lastSnapshot = "2026-05-17"

// seat is one line of the Factbook, read.
type seat struct {
	raw
	seen string
}

// factbook reads heads of state and government with their deputies.
func factbook(src string) ([]raw, error) {
	rows, err := rowsOf(src, factbookSource)
	if err != nil {
		return nil, err
	}
	var seats []seat
	for _, c := range rows {
		country := codes[schema.Slug(c[1])]
		if c[0] == "ae" {
			country = "AE"
		}
		if s, ok := readSeat(c, country); ok && country != "" && (c[2] != "chief of state" || !dependent[country]) && !isAbroad(s.name, country) {
			seats = append(seats, s)
		}
	}
	return closeTerms(seats), nil
}

// dependent are the territories whose head of state is another country's.
var dependent = func() map[string]bool {
	out := map[string]bool{}
	for _, c := range strings.Fields("AS GU MP PR VI AW CW SX BQ GL FO PF NC WF PM BL MF BM KY VG TC AI MS FK GI SH PN GG JE IM SJ AX CK NU TK NF CX CC HK MO TF IO") {
		out[c] = true
	}
	return out
}()

// preambles are words before a title that tell no office.
var preambles = regexp.MustCompile(`^(?:- |represented by (?:His Excellency )?|note: |Interim |Acting |Caretaker |the |His Majesty |Transition(?:al)? )+`)

// remarks are what stands behind a name.
var remarks = regexp.MustCompile(`\s*(?:\(.*?\)|\[.*?\]|, Dr\.?$|, Jr\.?$| Jr\.?$| of the Netherlands.*|, ruler of.*|\(.*$)`)

// readSeat reads a title and a name, whose family name is in capitals: "Prime Minister Boris JOHNSON
// (Conservative)". ok is false where there are several names or none.
func readSeat(c []string, country string) (seat, bool) {
	text := remarks.ReplaceAllString(c[3], "")
	text = strings.NewReplacer("&nbsp;", " ", "\"", "").Replace(preambles.ReplaceAllString(strings.TrimSpace(text), ""))
	if strings.ContainsAny(text, ",;:") || strings.Contains(text, " and ") && strings.Count(text, " and ") > 1 {
		return seat{}, false
	}
	words := strings.Fields(text)
	first := slices.IndexFunc(words, isShout)
	if first < 0 {
		return seat{}, false
	}
	last := first
	for last+1 < len(words) && isShout(words[last+1]) {
		last++
	}
	title, start := titleOf(words[:first], country)
	if title == "" {
		return seat{}, false
	}
	return newSeat(c, country, title, words[start:], first-start, last-start), true
}

// newSeat makes a seat of a name whose words from first to last are the short name.
func newSeat(c []string, country string, office gazetteer.Office, words []string, first, last int) seat {
	for i, w := range words {
		words[i] = calm(w)
	}
	s := seat{seen: c[6], raw: raw{name: strings.Join(words, " "), country: country, from: "F"}}
	family := strings.Join(words[first:last+1], " ")
	if first > 0 && lower(words[first-1]) {
		family = words[first-1] + " " + family
	}
	if rest := words[last+1:]; len(rest) > 0 && first > 0 {
		s.aliases = append(s.aliases, strings.Join(words[:last+1], " "))
	}
	s.shorts = []string{family}
	if _, bare, ok := strings.Cut(family, "-"); ok && lower(family[:1]) {
		s.shorts = append(s.shorts, bare)
	}
	s.terms = []gazetteer.Term{{Office: office, Of: country, From: since(c[4])}}
	return s
}

// lower tells whether a word starts with a small letter.
func lower(w string) bool { return w != "" && unicode.IsLower([]rune(w)[0]) }

// isShout tells whether a word is in capitals: a family name, with its article or without.
func isShout(w string) bool {
	bare := strings.TrimPrefix(strings.TrimPrefix(strings.TrimPrefix(strings.TrimPrefix(w, "al-"), "el-"), "Al-"), "d'")
	n := 0
	for _, r := range bare {
		if unicode.IsLower(r) && !strings.HasPrefix(bare, "Mc") && !strings.HasPrefix(bare, "Mac") {
			return false
		}
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n > 1 && !strings.Contains(w, ".") && w != "CEO" && w != "II" && w != "III"
}

// calm writes a word in capitals as a name: LUKASHENKO Lukashenko, al-ASSAD al-Assad, WILLEM-ALEXANDER
// Willem-Alexander.
func calm(w string) string {
	if !isShout(w) {
		return w
	}
	if rest, ok := strings.CutPrefix(w, "Mc"); ok {
		return "Mc" + calm(rest)
	}
	var b strings.Builder
	up := true
	for i, r := range w {
		switch {
		case unicode.IsLower(r) || i == 0 && r == 'd':
			b.WriteRune(r)
		case up:
			b.WriteRune(r)
		default:
			b.WriteRune(unicode.ToLower(r))
		}
		up = r == '-' || r == '\''
	}
	return b.String()
}

// titles are the titles of the Factbook, the longer ones first.
var titles = []struct {
	words  string
	office gazetteer.Office
}{
	{"Co-Vice President", gazetteer.VicePresident}, {"Vice Presidents", gazetteer.VicePresident}, {"Vice President", gazetteer.VicePresident}, {"Deputy President", gazetteer.VicePresident},
	{"Deputy Prime Ministers", gazetteer.DeputyPrime}, {"Deputy Prime Minister", gazetteer.DeputyPrime}, {"Deputy Premiers", gazetteer.DeputyPrime}, {"Deputy Premier", gazetteer.DeputyPrime}, {"Vice Premiers", gazetteer.DeputyPrime}, {"Vice Premier", gazetteer.DeputyPrime},
	{"Deputy Chancellor", gazetteer.DeputyPrime}, {"Vice Chancellor", gazetteer.DeputyPrime}, {"Prime Minister-Designate", "prime minister-designate"}, {"Prime Minister", gazetteer.PrimeMinister}, {"Federal Chancellor", gazetteer.PrimeMinister}, {"Chancellor", gazetteer.PrimeMinister},
	{"Taoiseach", gazetteer.PrimeMinister}, {"President of the Government", gazetteer.PrimeMinister}, {"President of the Council of Ministers", gazetteer.PrimeMinister}, {"Premier", gazetteer.PrimeMinister}, {"State Affairs Commission President", gazetteer.SupremeLeader}, {"State Affairs Commission Chairman", gazetteer.SupremeLeader}, {"Supreme People's Assembly President", gazetteer.HeadOfState},
	{"Taliban Leader", gazetteer.SupremeLeader}, {"Supreme Leader", gazetteer.SupremeLeader}, {"President", gazetteer.President}, {"Governor General", "governor-general"}, {"Governor-General", "governor-general"}, {"King", gazetteer.King}, {"Queen", gazetteer.King}, {"Emperor", gazetteer.King},
	{"Amir", gazetteer.King}, {"Emir", gazetteer.King}, {"Sultan and Prime Minister", gazetteer.King}, {"Sultan", gazetteer.King}, {"Grand Duke", gazetteer.King}, {"Prince", gazetteer.King}, {"Crown Prince", gazetteer.CrownPrince}, {"Pope", gazetteer.Pope}, {"Chief Executive", gazetteer.ChiefExecutive},
	{"CEO", "chief executive"}, {"Chairman of the Council of Ministers", gazetteer.PrimeMinister}, {"Chairman of the Presidency", "presidency member"}, {"Member of the Presidency", "presidency member"}, {"Secretary of State", gazetteer.ForeignMinister}, {"Governor", "governor"},
}

// titleOf finds the last title among the words before a name's capitals, and where the name starts.
func titleOf(words []string, country string) (gazetteer.Office, int) {
	text := " " + strings.Join(words, " ") + " "
	var office gazetteer.Office
	at := -1
	for _, t := range titles {
		if i := strings.Index(text, " "+t.words+" "); i >= 0 && (at < 0 || i+len(t.words) > at) {
			office, at = t.office, i+len(t.words)
		}
	}
	if at < 0 {
		if country == "KP" && len(words) == 0 {
			return gazetteer.SupremeLeader, 0
		}
		return "", 0
	}
	start := len(strings.Fields(text[:at+1]))
	for k := start; k < len(words); k++ { // President of the Islamic Republic of Afghanistan
		if words[k] == "of" || words[k] == "the" || words[k] == "Republic" || words[k] == "Islamic" || further[words[k]] || codes[schema.Slug(words[k])] == country {
			start = k + 1
		}
	}
	return office, start
}

// further are the words of a second office that a title goes on with: "Prime Minister and Minister of Interior".
var further = func() map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields("and is for Prime Vice Co-Vice First Deputy Minister President State Council Ministers Foreign Affairs Political Interior Defense Cabinet Oil Culture National Heritage Infrastructure") {
		out[w] = true
	}
	return out
}()

// since reads "30 April 2013", "March 2023" or "2023" as an ISO date; empty if it is none.
func since(text string) string {
	for layout, p := range map[string]schema.Precision{"2 January 2006": schema.Day, "2 Jan 2006": schema.Day, "January 2006": schema.Month, "2006": schema.Year} {
		if t, err := time.Parse(layout, strings.TrimSpace(text)); err == nil {
			return schema.FormatDate(t, p)
		}
	}
	return ""
}

// closeTerms gives every term the end that its successor's start tells, else the day when the holder
// was last seen; who is in the newest snapshot is in office still.
func closeTerms(seats []seat) []raw {
	slices.SortStableFunc(seats, func(a, b seat) int {
		return cmp.Or(strings.Compare(a.country, b.country), strings.Compare(string(a.terms[0].Office), string(b.terms[0].Office)), strings.Compare(a.terms[0].From, b.terms[0].From), strings.Compare(a.seen, b.seen))
	})
	out := make([]raw, len(seats))
	for i, s := range seats {
		if s.seen != lastSnapshot {
			s.terms[0].To = s.seen
			for _, n := range seats[i+1:] {
				if n.country == s.country && n.terms[0].Office == s.terms[0].Office && n.terms[0].From > s.seen[:min(len(s.seen), len(n.terms[0].From))] {
					s.terms[0].To = n.terms[0].From
					break
				}
			}
		}
		out[i] = s.raw
	}
	return out
}
