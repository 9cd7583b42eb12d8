package article

import (
	_ "embed" // the table below
	"fmt"
	"strings"
	"unicode"
)

//go:embed data/languages.tsv
var languageTable string

// languageWords maps each of the commonest words of a language to the languages that have it.
var languageWords = func() map[string][]string {
	m := map[string][]string{}
	for line := range strings.Lines(languageTable) {
		name, words, ok := strings.Cut(strings.TrimSpace(line), "\t")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		for _, w := range strings.Fields(words) {
			m[w] = append(m[w], name)
		}
	}
	return m
}()

// scripts maps writing systems to the languages that a story in them is taken to be in, the first that
// fits first. Cyrillic and Arabic are told apart by letters that one language alone has.
var scripts = []struct {
	table   *unicode.RangeTable
	name    string
	letters string
}{
	{unicode.Hiragana, "Japanese", ""}, {unicode.Katakana, "Japanese", ""}, {unicode.Hangul, "Korean", ""}, {unicode.Han, "Chinese", ""},
	{unicode.Cyrillic, "Ukrainian", "їєґі"}, {unicode.Cyrillic, "Russian", ""}, {unicode.Arabic, "Persian", "پچژگ"}, {unicode.Arabic, "Arabic", ""},
	{unicode.Hebrew, "Hebrew", ""}, {unicode.Greek, "Greek", ""}, {unicode.Devanagari, "Hindi", ""}, {unicode.Thai, "Thai", ""},
	{unicode.Bengali, "Bengali", ""}, {unicode.Georgian, "Georgian", ""}, {unicode.Armenian, "Armenian", ""},
}

// languageSample is the number of bytes of a story that are looked at to tell its language.
const languageSample = 6000

// minWords is the number of words below which the commonest words tell nothing.
const minWords = 20

// foreign returns the English name of the language of a text that is not in English; empty if it is in
// English or nothing can be told. declared is the markup's word for it, which counts only where the
// words leave it open.
func foreign(text, declared string) string {
	text = strings.ToLower(strings.ToValidUTF8(text[:min(len(text), languageSample)], ""))
	if name := foreignScript(text); name != "" {
		return name
	}
	words := strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' && r != '’' })
	counts := map[string]int{}
	for _, w := range words {
		for _, name := range languageWords[w] {
			counts[name]++
		}
	}
	best, most := "English", counts["English"]
	for name, n := range counts {
		if n > most || n == most && best != "English" && name < best {
			best, most = name, n
		}
	}
	if len(words) < minWords || best == "English" {
		return ""
	}
	if 2*counts["English"] > most && strings.HasPrefix(declared, "en") {
		return ""
	}
	return best
}

// foreignScript returns the language of a text most of whose letters are not Latin.
func foreignScript(text string) string {
	letters, latin := 0, 0
	for _, r := range text {
		if unicode.IsLetter(r) {
			letters++
			if unicode.Is(unicode.Latin, r) {
				latin++
			}
		}
	}
	if letters == 0 || 2*latin >= letters {
		return ""
	}
	for _, s := range scripts {
		if has := strings.IndexFunc(text, func(r rune) bool { return unicode.Is(s.table, r) }) >= 0; has && (s.letters == "" || strings.ContainsAny(text, s.letters)) {
			return s.name
		}
	}
	return "a language in another script"
}

// sizeDetail tells a size and its limit.
func sizeDetail(n, limit int) string {
	return fmt.Sprintf("%d bytes of text, the limit is %d", n, limit)
}
