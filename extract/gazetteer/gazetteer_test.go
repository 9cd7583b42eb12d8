package gazetteer

import (
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"demarche/extract/text"
)

// load returns the built-in tables, loaded once for all tests.
var load = sync.OnceValue(func() *Set {
	s, err := Load()
	if err != nil {
		panic(err)
	}
	return s
})

// tokens cuts a text.
func tokens(in string) []text.Token { return text.Tokenize(in) }

// day reads an ISO day.
func day(iso string) time.Time {
	t, err := time.Parse("2006-01-02", iso)
	if err != nil {
		panic(err)
	}
	return t
}

// found writes the matches of a text in a compact form: words=best sense.
func found(s *Set, in string) string {
	tokens := text.Tokenize(in)
	var out []string
	for _, m := range s.Find(tokens) {
		words := in[tokens[m.First].StartByte:tokens[m.Last-1].EndByte]
		out = append(out, words+"="+brief(m.Senses[0]))
	}
	return strings.Join(out, " | ")
}

// brief writes one sense: the id and form, or the office and side.
func brief(x Sense) string {
	if x.Form == Title {
		return strings.TrimSuffix(fmt.Sprintf("%s@%s", x.Office, x.Of), "@")
	}
	return fmt.Sprintf("%s(%s)", x.Entry.ID, x.Form)
}

func TestFind(t *testing.T) {
	for name, c := range map[string]struct{ in, want string }{
		"longest first":             {"Guinea-Bissau and Guinea", "Guinea-Bissau=country/GW(name) | Guinea=country/GN(name)"},
		"no lower case":             {"a turkey in turkey ate chad", ""},
		"capitals of a headline":    {"PUTIN VISITS CHINA", "PUTIN=person/vladimir-putin(short name) | CHINA=country/CN(name)"},
		"hyphens and spaces":        {"Kim Jong-il, Kim Jong Il", "Kim Jong-il=person/kim-jong-il(name) | Kim Jong Il=person/kim-jong-il(name)"},
		"accents":                   {"São Paulo, Sao Paulo", "São Paulo=place/sao-paulo-br(name) | Sao Paulo=place/sao-paulo-br(name)"},
		"full stops":                {"the U.S. and the US", "U.S.=country/US(alias) | US=country/US(alias)"},
		"pronouns are no country":   {"Tell us who it is", ""},
		"title by capitals":         {"Secretary of State", "foreign minister@US"},
		"title of another country":  {"Secretary of State for Northern Ireland", "Northern Ireland secretary@GB"},
		"plural title":              {"the foreign ministers", "foreign ministers=foreign minister"},
		"newspaper":                 {"The Washington Post said", ""},
		"acronym among capitals":    {"WHO IS NEXT AFTER BUSH LEAVES", "BUSH=person/george-w-bush(short name)"},
		"acronym":                   {"the WHO said", "WHO=org/who(alias)"},
		"acronym written as a word": {"Asean ministers", "Asean=org/asean(alias) | ministers=minister"},
		"comma":                     {"in Washington, D.C.", "Washington, D.C.=place/washington-us(alias)"},
		"capital over namesake":     {"London", "place/london-gb(name)"},
		"country over state":        {"Georgia", "country/GE(name)"},
		"demonym plural":            {"Iraqis and Poles", "Iraqis=country/IQ(demonym) | Poles=country/PL(demonym)"},
	} {
		got := found(load(), c.in)
		if !strings.Contains(c.want, " | ") && c.want != "" && strings.Count(got, " | ") == 0 && !strings.Contains(c.want, "=") {
			_, got, _ = strings.Cut(got, "=")
		}
		if got != c.want {
			t.Errorf("%s: Find(%q) = %s, want %s", name, c.in, got, c.want)
		}
	}
}

// TestLoadWithout leaves the table of people out and nothing else.
func TestLoadWithout(t *testing.T) {
	all, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	some := LoadWithout("people.tsv")
	if all.Entry("person/angela-merkel") == nil || some.Entry("person/angela-merkel") != nil || some.Country("DE") == nil {
		t.Error("want the countries without the people")
	}
}
