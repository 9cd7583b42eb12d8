package score

import (
	_ "embed" // the table below
	"maps"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

//go:embed data/words.tsv
var wordTable string

// words are the words of data/words.tsv by class, each with its value, empty if it has none.
var words = readWords(wordTable)

// readWords reads data/words.tsv.
func readWords(table string) map[string]map[string]string {
	m := map[string]map[string]string{}
	for line := range strings.Lines(table) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		cols := append(strings.Split(strings.TrimSpace(line), "\t"), "")
		if m[cols[0]] == nil {
			m[cols[0]] = map[string]string{}
		}
		m[cols[0]][cols[1]] = cols[2]
	}
	return m
}

// letters are those that no decomposition turns into a Latin base letter.
var letters = strings.NewReplacer("ø", "o", "ı", "i", "ł", "l", "đ", "d", "ß", "ss", "æ", "ae", "œ", "oe", "þ", "th", "ð", "d", "’", "'")

// fold returns s in lower case without accents.
func fold(s string) string {
	s = letters.Replace(strings.ToLower(s))
	if isASCII(s) {
		return s
	}
	var b strings.Builder
	for _, r := range norm.NFKD.String(s) {
		if norm.NFKD.PropertiesString(string(r)).CCC() == 0 {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// isASCII tells whether s holds ASCII alone.
func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// nameTokens returns the words of a person's name without titles and particles; of a name that has
// nothing else ("Queen") those.
func nameTokens(name string) []string {
	var all, own []string
	isRest := func(r rune) bool { return r == '\'' || r == '_' || unicode.IsLetter(r) || unicode.IsDigit(r) }
	for _, w := range strings.FieldsFunc(fold(name), func(r rune) bool { return !isRest(r) }) {
		w = strings.Trim(strings.TrimLeftFunc(w, func(r rune) bool { return !unicode.IsLetter(r) }), "'")
		if len([]rune(w)) < 2 {
			continue
		}
		all = append(all, w)
		if _, ok := words["title"][w]; !ok {
			own = append(own, w)
		}
	}
	if len(own) == 0 {
		return all
	}
	return own
}

// samePerson tells whether two names may be one person's: the words of one are among the other's, or
// the last words are equal and one first word begins the other.
func samePerson(a, b string) bool {
	ta, tb := nameTokens(a), nameTokens(b)
	if len(ta) == 0 || len(tb) == 0 {
		return false
	}
	if within(ta, tb) || within(tb, ta) {
		return true
	}
	return ta[len(ta)-1] == tb[len(tb)-1] && (strings.HasPrefix(ta[0], tb[0]) || strings.HasPrefix(tb[0], ta[0]))
}

// within tells whether every word of a is in b.
func within(a, b []string) bool {
	return !slices.ContainsFunc(a, func(w string) bool { return !slices.Contains(b, w) })
}

// matchNames returns how many gold names are those of a person given, each person used once. A
// person is a name with its aliases.
func matchNames(gold []string, given [][]string) int {
	left := slices.Clone(given)
	n := 0
	for _, g := range gold {
		i := slices.IndexFunc(left, func(p []string) bool {
			return slices.ContainsFunc(p, func(name string) bool { return samePerson(g, name) })
		})
		if i >= 0 {
			left = slices.Delete(left, i, i+1)
			n++
		}
	}
	return n
}

// latin matches the words of a folded name: "g20", "asean"; not "é" or "-".
var latin = regexp.MustCompile(`[a-z0-9]+`)

// orgKeys returns the ways to write an organisation down: its words, its initials, its short form.
func orgKeys(name string) map[string]bool {
	keys := map[string]bool{}
	var ws []string
	initials := ""
	for _, w := range latin.FindAllString(fold(name), -1) {
		if n, ok := words["number"][w]; ok {
			w = n
		}
		if _, small := words["small"][w]; small {
			continue
		}
		ws = append(ws, w)
		if isNumber(w) {
			initials += w
		} else {
			initials += w[:1]
		}
	}
	if len(ws) > 0 {
		keys[strings.Join(ws, " ")] = true
	}
	if len(ws) > 1 {
		keys[initials] = true
	}
	for _, k := range slices.Sorted(maps.Keys(keys)) {
		if short, ok := words["organisation"][k]; ok {
			keys[short] = true
		}
	}
	return keys
}

// isNumber tells whether w is digits alone.
func isNumber(w string) bool {
	return strings.Trim(w, "0123456789") == ""
}

// matchOrgs returns how many gold organisations are among the given.
func matchOrgs(gold []string, given map[string]bool) int {
	n := 0
	for _, g := range gold {
		want := orgKeys(g)
		for p := range given {
			if intersects(want, orgKeys(p)) {
				n++
				break
			}
		}
	}
	return n
}

// intersects tells whether two sets share a member.
func intersects(a, b map[string]bool) bool {
	for k := range a {
		if b[k] {
			return true
		}
	}
	return false
}

// namesOrg tells whether the name of a summit ("G20 summit in Bali") holds a gold organisation.
func namesOrg(gold []string, name string) bool {
	ws := latin.FindAllString(fold(name), -1)
	for _, g := range gold {
		for k := range orgKeys(g) {
			if !strings.Contains(k, " ") && slices.Contains(ws, k) {
				return true
			}
		}
	}
	return false
}

// placeWords matches the words of a folded place name.
var placeWords = regexp.MustCompile(`[a-z]+`)

// samePlace tells whether two places share a word that means a place, or all their words. Two
// unknown places are the same.
func samePlace(gold, given string) bool {
	if gold == "" || given == "" {
		return gold == given
	}
	a, b := placeWords.FindAllString(fold(gold), -1), placeWords.FindAllString(fold(given), -1)
	for _, w := range a {
		if _, generic := words["generic"][w]; !generic && slices.Contains(b, w) {
			return true
		}
	}
	return within(a, b) && within(b, a)
}
