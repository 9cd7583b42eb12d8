package when

import (
	_ "embed" // the tables below
	"strconv"
	"strings"
)

//go:embed data/words.tsv
var wordTable string

//go:embed data/names.tsv
var nameTable string

//go:embed data/vague.tsv
var vagueTable string

// class is what a word is to the patterns.
type class uint8

// The classes. Those of data/words.tsv come first; the rest are told by the shape of a word or by
// the words around it.
const (
	noClass class = iota
	weekday
	weekdays
	month
	number
	daypart
	unit
	units
	season
	ordinal
	joinWord
	earlyWord
	edgeWord
	whichWord
	day   // 1 to 31, alone or as "16th"
	dayth // "16th" alone
	year  // 1000 to 2999
	two   // two digits
	many  // "1990s"
	holidayName
)

// classNames are the names of classes in data/words.tsv and in patterns.
var classNames = map[string]class{
	"weekday": weekday, "weekdays": weekdays, "month": month, "number": number, "daypart": daypart,
	"unit": unit, "units": units, "season": season, "ordinal": ordinal, "join": joinWord, "early": earlyWord, "edge": edgeWord, "which": whichWord,
	"day": day, "dayth": dayth,
	"year": year, "two": two, "many": many, "holiday": holidayName,
}

// meaning is a class that a word may have, with its value there.
type meaning struct {
	class class
	value int
}

// entry is a line of data/words.tsv: a meaning, and the context that it needs (short, cued, dated,
// seasoncued), empty if none.
type entry struct {
	meaning
	needs string
}

// contexts are the classes of data/words.tsv that need a context, with the class that they give.
var contexts = map[string]class{"short": weekday, "cued": month, "dated": month, "seasoncued": season}

// words maps a word in lower case to its meanings.
var words = readWords(wordTable)

// vaguePhrases and namePhrases are the phrases of data/vague.tsv and data/names.tsv; the value is
// the number of the line.
var (
	vaguePhrases = readPhrases(vagueTable)
	namePhrases  = readPhrases(nameTable)
)

// rows calls yield with the columns of every line of a table that is no remark.
func rows(table string, yield func(cols []string)) {
	for line := range strings.Lines(table) {
		line = strings.TrimRight(line, "\n")
		if line != "" && !strings.HasPrefix(line, "#") {
			yield(strings.Split(line, "\t"))
		}
	}
}

// readWords reads data/words.tsv.
func readWords(table string) map[string][]entry {
	m := map[string][]entry{}
	rows(table, func(cols []string) {
		value, err := strconv.Atoi(cols[2])
		c, ok := classNames[cols[1]]
		e := entry{meaning: meaning{class: c, value: value}}
		if !ok {
			e.class, e.needs = contexts[cols[1]], cols[1]
		}
		if err != nil || e.class == noClass {
			panic("when: words.tsv: " + strings.Join(cols, " ")) // built-in data
		}
		m[cols[0]] = append(m[cols[0]], e)
	})
	return m
}

// phrases is a set of phrases by first word, each with its second column, longest first.
type phrases map[string][]phrase

// phrase is a phrase cut into words, with the second column of its line.
type phrase struct {
	words []string
	value string
}

// readPhrases reads a table whose first column is a phrase of words with spaces between.
func readPhrases(table string) phrases {
	p := phrases{}
	rows(table, func(cols []string) {
		ws := phraseWords(cols[0])
		e := phrase{words: ws}
		if len(cols) > 1 {
			e.value = cols[1]
		}
		list := append(p[ws[0]], e)
		for i := len(list) - 1; i > 0 && len(list[i].words) > len(list[i-1].words); i-- {
			list[i], list[i-1] = list[i-1], list[i]
		}
		p[ws[0]] = list
	})
	return p
}

// phraseWords cuts a phrase as lex cuts a text: clitics stand apart.
func phraseWords(s string) []string {
	var ws []string
	for _, w := range strings.Fields(s) {
		if cut, ok := strings.CutSuffix(w, "'s"); ok && cut != "" {
			ws = append(ws, cut, "'s")
			continue
		}
		if cut, ok := strings.CutSuffix(w, "s'"); ok {
			ws = append(ws, cut+"s", "'")
			continue
		}
		ws = append(ws, w)
	}
	return ws
}

// find returns the longest phrase that starts at word i, and how many words it takes; 0 if there is
// none.
func (p phrases) find(lx []lexeme, i int) (value string, n int) {
	for _, e := range p[lx[i].low] {
		if hasWords(lx[i:], e.words) {
			return e.value, len(e.words)
		}
	}
	return "", 0
}

// hasWords tells whether lx starts with the words.
func hasWords(lx []lexeme, ws []string) bool {
	if len(ws) > len(lx) {
		return false
	}
	for i, w := range ws {
		if lx[i].low != w {
			return false
		}
	}
	return true
}
