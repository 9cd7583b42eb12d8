package gazetteer

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"demarche/schema"
)

// Holders returns the people who held an office of a country or organisation on at least one of the
// days from first to last, the one in office longest in that span first. Where a term's bounds are
// known to the month or year alone, its days count as covered. For "leader", "head of state" and
// "head of government" the offices that they take in are tried in turn until one has a holder. Zero
// times mean any day.
func (s *Set) Holders(o Office, of string, first, last time.Time) []*Entry {
	for _, office := range o.Includes() {
		var out []held
		for _, e := range s.holders[post{office, of}] {
			if days := longest(e, office, of, first, last); days > 0 {
				out = append(out, held{e, days})
			}
		}
		if len(out) > 0 {
			slices.SortStableFunc(out, func(a, b held) int { return b.days - a.days })
			return entries(out)
		}
	}
	return nil
}

// held is a person and for how many days of a span an office was his.
type held struct {
	entry *Entry
	days  int
}

// entries drops the days.
func entries(hs []held) []*Entry {
	out := make([]*Entry, len(hs))
	for i, h := range hs {
		out[i] = h.entry
	}
	return out
}

// longest is the number of days from first to last that the terms of one post cover, the longest
// term alone; 0 if none does.
func longest(e *Entry, o Office, of string, first, last time.Time) int {
	days := 0
	for _, t := range e.Terms {
		if t.Office == o && t.Of == of {
			days = max(days, overlap(t, first, last))
		}
	}
	return days
}

// overlap is the number of days from first to last that a term covers; a term of unknown bounds, and
// any term if first is zero, covers one day.
func overlap(t Term, first, last time.Time) int {
	from, to := t.span()
	if first.IsZero() || (t.From == "" && t.To == "") {
		return 1
	}
	if from.After(first) {
		first = from
	}
	if to.Before(last) {
		last = to
	}
	return max(0, int(last.Sub(first).Hours()/24)+1)
}

// farPast and farFuture bound the terms that are open.
var (
	farPast   = time.Date(1900, 1, 1, 0, 0, 0, 0, time.UTC)
	farFuture = time.Date(2100, 1, 1, 0, 0, 0, 0, time.UTC)
)

// span returns the first and last day of a term; those of the table's reach where it is open.
func (t Term) span() (from, to time.Time) {
	from, to = farPast, farFuture
	if first, _, err := schema.Days(t.From); err == nil {
		from = first
	}
	if _, last, err := schema.Days(t.To); err == nil {
		to = last
	}
	return from, to
}

// On tells whether the term covers at least one of the days from first to last. A term without any
// date does not.
func (t Term) On(first, last time.Time) bool {
	return (t.From != "" || t.To != "") && overlap(t, first, last) > 0
}

// near is how many years before or after office a person is still in the news. Those who led a state, of the rank
// lasting and above, fade that many times slower than others.
const near, lasting, slower = 6, 90, 4

// Surname returns the people known by a short name who were in office near the days from first to
// last, those in office then first, and the better known before the others. Where nobody was in
// office within six years, and for zero times, it returns all of the name.
func (s *Set) Surname(surname string, first, last time.Time) []*Entry {
	all := s.bearers(surname)
	var out []held
	for _, e := range all {
		if years := e.yearsFrom(first, last); years <= near {
			out = append(out, held{e, years})
		}
	}
	if len(out) == 0 || first.IsZero() {
		return all
	}
	slices.SortStableFunc(out, func(a, b held) int {
		return cmp.Compare(b.entry.weight-10*b.days, a.entry.weight-10*a.days)
	})
	return entries(out)
}

// bearers are all people of a short name, the better known first.
func (s *Set) bearers(short string) []*Entry {
	var out []*Entry
	for at := s.chain(short); at >= 0; at = s.forms[at].next {
		if x := &s.forms[at]; x.kind == ShortName && !x.dead && !slices.Contains(out, s.entries[x.entry]) {
			out = append(out, s.entries[x.entry])
		}
	}
	return out
}

// yearsFrom is how many years lie between the days from first to last and the nearest of a person's
// terms, a quarter of them for one who led a state; 0 in office, and a large number without any dated term.
func (e *Entry) yearsFrom(first, last time.Time) int {
	best := 1000
	for _, t := range e.Terms {
		if t.From == "" && t.To == "" {
			continue
		}
		from, to := t.span()
		switch {
		case from.After(last):
			best = min(best, 1+int(from.Sub(last).Hours()/24/365))
		case to.Before(first):
			past := int(first.Sub(to).Hours() / 24 / 365)
			if rank[t.Office] >= lasting {
				past /= slower
			}
			best = min(best, 1+past)
		default:
			return 0
		}
	}
	return best
}

// Person returns the people of a name, whatever its accents, capitals and transliteration, the
// better known first. A name that nobody bears is tried again without titles of respect and
// patronymics (Ilham Heydar oglu Aliyev) and, for Japanese and Hungarians, the other way round.
// People whose short name it is are returned only if it is nobody's full name.
func (s *Set) Person(fullname string) []*Entry {
	if out := s.named(fullname); out != nil {
		return out
	}
	words := strings.Fields(fullname)
	if plain := plainName(words); len(plain) > 1 && len(plain) < len(words) {
		if out := s.named(strings.Join(plain, " ")); out != nil {
			return out
		}
	}
	if len(words) == 2 {
		out := slices.DeleteFunc(s.named(words[1]+" "+words[0]), func(e *Entry) bool { return !turned[e.Country] })
		if len(out) > 0 {
			return out
		}
	}
	return s.bearers(fullname)
}

// turned are the countries whose people are told with the family name now first and now last.
var turned = map[string]bool{"JP": true, "HU": true}

// respect are words before a name that are no part of it.
var respect = map[string]bool{"seyed": true, "seyyed": true, "sayyid": true, "syed": true, "sayed": true, "sheikh": true, "sheik": true, "shaikh": true,
	"sir": true, "dame": true, "lord": true, "haji": true, "hajji": true, "datuk": true, "dato": true, "tun": true, "begum": true, "mullah": true,
	"maulana": true, "ayatollah": true, "king": true, "queen": true, "emperor": true, "pope": true, "prince": true, "princess": true, "emir": true, "sultan": true}

// plainName drops titles of respect before a name, and initials and patronymics inside it.
func plainName(words []string) []string {
	var out []string
	for i, w := range words {
		low := strings.ToLower(w)
		switch inner := i > 0 && i < len(words)-1; {
		case len(out) == 0 && respect[low]:
		case inner && (isInitial(w) || isPatronymic(low)), low == "oglu", low == "oghlu", low == "ogly":
		case inner && i+2 < len(words) && strings.HasPrefix(strings.ToLower(words[i+1]), "og"): // Heydar oglu
		default:
			out = append(out, w)
		}
	}
	return out
}

// isPatronymic tells whether a word is a Slavic name from the father's.
func isPatronymic(low string) bool {
	for _, end := range []string{"ovich", "evich", "ovych", "evych", "ovna", "evna", "ivna", "ievich"} {
		if len(low) > len(end)+2 && strings.HasSuffix(low, end) {
			return true
		}
	}
	return false
}

// named returns the people of a full name as it stands, the better known first.
func (s *Set) named(fullname string) []*Entry {
	var out []*Entry
	for at := s.chain(fullname); at >= 0; at = s.forms[at].next {
		x := &s.forms[at]
		if x.kind != ShortName && !x.dead && s.kindIs(x.entry, schema.Person) && !slices.Contains(out, s.entries[x.entry]) {
			out = append(out, s.entries[x.entry])
		}
	}
	slices.SortStableFunc(out, func(a, b *Entry) int { return b.weight - a.weight })
	return out
}

// addPerson enters a person with all forms.
func (s *Set) addPerson(e *Entry, aliases []string) {
	e.weight = s.weigh(e)
	i := s.index(e)
	if strings.Contains(e.Name, " ") {
		s.name(i, Name, e.Name, scorePerson+e.weight/10)
	}
	for _, a := range aliases {
		s.name(i, Alias, a, scorePerson+e.weight/10)
	}
	for _, short := range e.shorts {
		s.insert(short, form{entry: i, kind: ShortName, score: int32(scoreSurname + e.weight), hidden: !e.isNotable()})
	}
	for _, t := range e.Terms {
		if p := (post{t.Office, t.Of}); !slices.Contains(s.holders[p], e) {
			s.holders[p] = append(s.holders[p], e)
		}
	}
}

// weigh ranks a person by the foremost office, the country's share of the news and, a little, by how
// recent the latest term is: 0 to 200.
func (s *Set) weigh(e *Entry) int {
	best := 0
	for _, t := range e.Terms {
		best = max(best, 10+rank[t.Office]+15*s.news(t.Of))
	}
	if len(e.Terms) > 0 && e.Terms[0].From != "" {
		best += min(8, max(0, int(number(e.Terms[0].From[:4])-1980)/6))
	}
	return best
}

// news is a country's share of the news, 1 to 5; 2 for an organisation.
func (s *Set) news(of string) int {
	if c := s.Country(of); c != nil {
		return c.weight
	}
	return 2
}

// isNotable tells whether a person held an office of those that the press names most: the short names
// of others are left to Surname, being too many and too often other words.
func (e *Entry) isNotable() bool {
	for _, t := range e.Terms {
		if rank[t.Office] > 0 {
			return true
		}
	}
	return len(e.Terms) == 0
}

// ShortName returns what the press calls the person after the first mention; empty for other kinds.
func (e *Entry) ShortName() string {
	if len(e.shorts) == 0 {
		return ""
	}
	return e.shorts[0]
}
