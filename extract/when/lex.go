package when

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"demarche/extract/text"
)

// lexeme is a word as the patterns see it: a token, a part of one ("Nov.18" is two) or several ones
// ("twenty-one" is one).
type lexeme struct {
	// low is the word in lower case, with plain quotes and hyphens.
	low string
	// first and last are the tokens that the word stands in, half open, counted in the document.
	first, last int
	// capital tells that the word starts with a capital letter, or is all in capitals.
	capital bool
	// meanings are the classes that the word has here.
	meanings []meaning
	// name tells that the word is part of a name that is no time ("Sunday Times").
	name bool
}

// has returns the word's value in the class; ok is false if it is not in it.
func (l *lexeme) has(c class) (value int, ok bool) {
	for _, m := range l.meanings {
		if m.class == c {
			return m.value, true
		}
	}
	return 0, false
}

// plainQuotes turns quotes and dashes into their ASCII forms.
var plainQuotes = strings.NewReplacer("’", "'", "‘", "'", "–", "-", "—", "-", "‐", "-", "‑", "-", "−", "-")

// plain is plainQuotes, sparing words in ASCII.
func plain(s string) string {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return plainQuotes.Replace(s)
		}
	}
	return s
}

// lex cuts tokens into lexemes and finds their classes. Base is the document's index of the first
// token.
func lex(tokens []text.Token, base int) []lexeme {
	lx := make([]lexeme, 0, len(tokens)+4)
	for i, t := range tokens {
		s := plain(t.Text)
		for len(s) > 0 {
			n := run(s)
			r, _ := utf8.DecodeRuneInString(s)
			lx = append(lx, lexeme{low: strings.ToLower(s[:n]), first: base + i, last: base + i + 1, capital: unicode.IsUpper(r)})
			s = s[n:]
		}
	}
	lx = joinNumbers(lx)
	for i := range lx {
		lx[i].meanings = meanings(lx, i)
	}
	markNames(lx)
	return lx
}

// run returns the length of the first lexeme of a token: letters with full stops and apostrophes,
// digits with marks between and letters after, or one other character.
func run(s string) int {
	r, n := utf8.DecodeRuneInString(s)
	switch {
	case isDigit(s[0]):
		return digits(s)
	case unicode.IsLetter(r) || r == '\'':
		for n < len(s) {
			r, w := utf8.DecodeRuneInString(s[n:])
			if !unicode.IsLetter(r) && r != '.' && r != '\'' {
				break
			}
			n += w
		}
		if clitic := strings.Index(s[:n], "'s"); clitic > 0 {
			return clitic
		}
	}
	return n
}

// digits returns the length of a number at the start of s, with the letters after it ("16th",
// "1990s").
func digits(s string) int {
	n := 1
	for n < len(s) && (isDigit(s[n]) || (s[n] == ',' || s[n] == '.' || s[n] == ':') && n+1 < len(s) && isDigit(s[n+1])) {
		n++
	}
	for n < len(s) && 'a' <= s[n]|0x20 && s[n]|0x20 <= 'z' {
		n++
	}
	return n
}

// isDigit tells whether c is an ASCII digit.
func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// joinNumbers makes one lexeme of a number such as "twenty-one" or "twenty-first".
func joinNumbers(lx []lexeme) []lexeme {
	out := lx[:0]
	for i := 0; i < len(lx); i++ {
		if i+2 < len(lx) && lx[i+1].low == "-" {
			tens, unit := wordValue(lx[i].low, number), max(wordValue(lx[i+2].low, number), wordValue(lx[i+2].low, ordinal))
			if tens >= 20 && tens < 100 && unit > 0 && unit < 10 {
				l := lx[i]
				l.low, l.last = lx[i].low+"-"+lx[i+2].low, lx[i+2].last
				out = append(out, l)
				i += 2
				continue
			}
		}
		out = append(out, lx[i])
	}
	return out
}

// wordValue returns the value of a word in a class of data/words.tsv; 0 if it is not in it.
func wordValue(low string, c class) int {
	for _, e := range words[low] {
		if e.class == c {
			return e.value
		}
	}
	return 0
}

// meanings returns the classes of word i.
func meanings(lx []lexeme, i int) []meaning {
	l := &lx[i]
	if isDigit(l.low[0]) {
		return numberMeanings(l.low)
	}
	if tens, ones, ok := strings.Cut(l.low, "-"); ok && tens != "" {
		if n := wordValue(ones, number); n > 0 {
			return []meaning{{number, wordValue(tens, number) + n}}
		}
		n := wordValue(tens, number) + wordValue(ones, ordinal)
		return []meaning{{ordinal, n}, {dayth, n}}
	}
	var out []meaning
	for _, e := range words[l.low] {
		if e.needs == "" && !needsCapital(e.class, l) || e.needs != "" && fits(e.needs, lx, i) {
			out = append(out, e.meaning)
			if e.class == ordinal && e.value < 32 {
				out = append(out, meaning{dayth, e.value})
			}
		}
	}
	return out
}

// needsCapital tells that the word is in small letters and would need a capital to be of class c.
// Weekdays in small letters are read, being no other word.
func needsCapital(c class, l *lexeme) bool {
	return c == month && !l.capital && !strings.HasSuffix(l.low, "ber")
}

// numberMeanings returns the classes of a word that starts with a digit.
func numberMeanings(low string) []meaning {
	end := 0
	for end < len(low) && isDigit(low[end]) {
		end++
	}
	n, err := strconv.Atoi(low[:end])
	if err != nil || end > 4 {
		return nil
	}
	isDay := end < 3 && n >= 1 && n <= 31
	switch suffix := low[end:]; {
	case suffix == "" && end == 4 && n >= 1000 && n < 3000:
		return []meaning{{year, n}}
	case suffix == "" && isDay:
		out := []meaning{{number, n}, {day, n}}
		if end == 2 {
			out = append(out, meaning{two, n})
		}
		return out
	case suffix == "" && end == 2:
		return []meaning{{number, n}, {two, n}}
	case suffix == "" && end == 3:
		return []meaning{{number, n}}
	case isDay && suffix == ordinalSuffix(n):
		return []meaning{{day, n}, {dayth, n}, {ordinal, n}}
	case suffix == "s" && end == 4 && n%10 == 0:
		return []meaning{{many, n}}
	}
	return nil
}

// ordinalSuffix returns the letters that make n an ordinal.
func ordinalSuffix(n int) string {
	if n/10 == 1 {
		return "th"
	}
	switch n % 10 {
	case 1:
		return "st"
	case 2:
		return "nd"
	case 3:
		return "rd"
	}
	return "th"
}

// monthCues announce a month whose name is another word as well ("May", "March", "June").
var monthCues = []string{"in", "last", "next", "this", "since", "until", "till", "by", "early", "late", "mid", "mid-", "of",
	"following", "previous", "same", "coming", "during", "through", "-"}

// thatCues are the words after which "that March" is the March of the year told before, as it is where it opens a sentence.
var thatCues = []string{"", ",", ";", "and", "in", "early", "late", "by", "until", "since", "of"}

// asCues are the words between "as" and "as" before a time.
var asCues = []string{"soon", "early", "late", "recently"}

// setCues are words after which "for May" is a month.
var setCues = []string{"scheduled", "planned", "set", "slated", "due", "fixed", "pencilled", "arranged", "postponed"}

// movedCues are words after which "from May" is a month.
var movedCues = []string{"postponed", "delayed", "deferred", "moved", "shifted", "rescheduled", "changed", "off", "back", "forward", "over", "up"}

// fits tells whether the words around word i allow the meaning that needs them.
func fits(needs string, lx []lexeme, i int) bool {
	l := &lx[i]
	switch needs {
	case "short":
		return l.capital && i+1 < len(lx)
	case "dated":
		return l.capital && (nearDay(lx, i))
	case "seasoncued":
		return seasonCued(lx, i)
	}
	if nearDay(lx, i) && (l.capital || l.low != "may" && l.low != "march") {
		return true
	}
	return monthCued(lx, i)
}

// monthCued tells whether the words before or after make word i a month.
func monthCued(lx []lexeme, i int) bool {
	before := low(lx, i-1)
	if before == "-" {
		before = low(lx, i-2)
	}
	if slices.Contains(monthCues, before) && (lx[i].capital || before == "in") {
		return true
	}
	if !lx[i].capital {
		return false
	}
	if before == "that" && low(lx, i) != "may" && slices.Contains(thatCues, low(lx, i-2)) {
		return true // but "said that May had met him"
	}
	if before == "as" && slices.Contains(asCues, low(lx, i-2)) {
		return true // "as early as May"
	}
	if before == "for" && slices.Contains(setCues, low(lx, i-2)) || before == "from" && slices.Contains(movedCues, low(lx, i-2)) || isYear(lx, i+1) || namedMonthPair(lx, i) {
		return true
	}
	if low(lx, i) != "may" && low(lx, i+1) == "'s" && (upperNext(lx, i+1) || slices.Contains(occasions, low(lx, i+2))) {
		return true
	}
	if slices.Contains(planCues, before) && slices.Contains(occasions, low(lx, i+1)) {
		return true
	}
	if b := low(lx, i-2); before == "for" && low(lx, i-3) != "" && (b == "in" || b == "down") && slices.Contains(setCues, low(lx, i-3)) {
		return true // "pencilled in for May"
	}
	if upperNext(lx, i) || low(lx, i) == "may" && before == "for" {
		return false // "good for May, who ..." is more often a person
	}
	return slices.Contains(nounCues, before) || low(lx, i) == "august" || slices.Contains(freeCues, before) && closers[low(lx, i+1)]
}

// occasions are words that a month may own: "June's summit".
var occasions = []string{"summit", "meeting", "talks", "visit", "trip", "conference", "session", "round", "election", "elections", "vote", "agreement"}

// planCues are adjectives between which and the noun of an occasion a month may stand: "a planned June summit".
var planCues = []string{"planned", "scheduled", "proposed", "upcoming", "forthcoming", "expected", "postponed", "cancelled", "canceled", "crucial", "key", "annual", "recent"}

// freeCues are words after which a month may stand, unless a verb follows: "before May".
var freeCues = []string{"for", "before", "after"}

// nounCues are words between which and a noun a month may stand: "a May visit".
var nounCues = []string{"the", "a", "an", "its", "his", "her", "their", "'s"}

// namedMonthPair tells that word i stands beside another month: "April and May", "June or July".
func namedMonthPair(lx []lexeme, i int) bool {
	and := func(s string) bool { return s == "and" || s == "or" || s == "to" }
	return and(low(lx, i+1)) && wordValue(low(lx, i+2), month) > 0 || and(low(lx, i-1)) && wordValue(low(lx, i-2), month) > 0
}

// nearDay tells that a day or a year stands beside word i: "May 12", "12 May", "12th of May".
func nearDay(lx []lexeme, i int) bool {
	if isDay(low(lx, i+1)) || isYear(lx, i+1) {
		return true
	}
	if low(lx, i-1) == "of" {
		return isDay(low(lx, i-2)) && !isDigit(low(lx, i-2)[len(low(lx, i-2))-1])
	}
	return isDay(low(lx, i-1))
}

// isDay tells whether a word can be the number of a day.
func isDay(low string) bool {
	return low != "" && isDigit(low[0]) && slices.ContainsFunc(numberMeanings(low), func(m meaning) bool { return m.class == day })
}

// isYear tells whether word i can be a year.
func isYear(lx []lexeme, i int) bool {
	if low(lx, i) == "," {
		i++
	}
	s := low(lx, i)
	return s != "" && isDigit(s[0]) && slices.ContainsFunc(numberMeanings(s), func(m meaning) bool { return m.class == year })
}

// upperNext tells whether the word after i starts with a capital: "the June Carter show".
func upperNext(lx []lexeme, i int) bool { return i+1 < len(lx) && lx[i+1].capital }

// seasonCued tells whether "spring" or "fall" at i is a season.
func seasonCued(lx []lexeme, i int) bool {
	switch before := low(lx, i-1); before {
	case "this", "last", "next", "early", "late", "previous", "coming":
		return true
	case "the":
		return slices.Contains([]string{"in", "during", "until", "since", "by", "for"}, low(lx, i-2)) && low(lx, i+1) != "of" || low(lx, i+1) == "of" && isYear(lx, i+2)
	case "from", "in", "by", "until", "since":
		return closers[low(lx, i+1)] || isYear(lx, i+1)
	}
	return isYear(lx, i+1)
}

// low returns word i in lower case; empty if there is none.
func low(lx []lexeme, i int) string {
	if i < 0 || i >= len(lx) {
		return ""
	}
	return lx[i].low
}

// markNames marks the words of names that are no time.
func markNames(lx []lexeme) {
	for i := range lx {
		_, n := namePhrases.find(lx, i)
		for j := i; j < i+n; j++ {
			lx[j].name = true
		}
	}
}
