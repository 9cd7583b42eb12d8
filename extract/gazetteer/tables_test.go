package gazetteer

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"io"
	"os"
	"slices"
	"strings"
	"testing"

	"demarche/extract/text"
	"demarche/schema"

	"pgregory.net/rapid"
)

// TestTables holds the form of all tables: heads, columns, codes and dates.
func TestTables(t *testing.T) {
	for _, table := range tables() {
		if !strings.HasPrefix(table.text, "# ") || !strings.Contains(table.text, "\n# Source: ") || !strings.HasSuffix(table.text, "\n") {
			t.Errorf("%s: want a head with a source, and an end of line", table.name)
		}
		seen := map[string]int{}
		eachRow(0, table.text, func(r row) {
			key := strings.Join(r.cols[:r.n], "\t")
			if first := seen[key]; first > 0 {
				t.Errorf("%s:%d: the same as line %d", table.name, r.line, first)
			}
			seen[key] = int(r.line)
		})
	}
}

// TestEntries holds what every entry must have.
func TestEntries(t *testing.T) {
	s := load()
	ids := map[string]bool{}
	for _, e := range s.entries {
		if ids[e.ID] || s.Entry(e.ID) != e {
			t.Errorf("%s: the id is not its own", e.ID)
		}
		ids[e.ID] = true
		if e.Name == "" || strings.TrimSpace(e.Name) != e.Name || !e.Kind.Valid() {
			t.Errorf("%s: bad name %q or kind %q", e.ID, e.Name, e.Kind)
		}
		if e.Country != "" && s.Country(e.Country) == nil && e.Country != "IO" {
			t.Errorf("%s: unknown country %q", e.ID, e.Country)
		}
		if (e.Kind == schema.Organization) != (e.Side != "") {
			t.Errorf("%s: side %q", e.ID, e.Side)
		}
		for _, x := range e.Terms {
			checkTerm(t, s, e, x)
		}
	}
}

// checkTerm holds the form of one term.
func checkTerm(t *testing.T, s *Set, e *Entry, x Term) {
	t.Helper()
	for _, iso := range []string{x.From, x.To} {
		if _, _, err := schema.Days(iso); iso != "" && err != nil {
			t.Errorf("%s: %s: %v", e.ID, x.Office, err)
		}
	}
	from, to := x.span()
	if to.Before(from) {
		t.Errorf("%s: %s of %s ends on %s before it starts on %s", e.ID, x.Office, x.Of, x.To, x.From)
	}
	if x.Office == "" || s.Country(x.Of) == nil && s.Entry("org/"+schema.Slug(x.Of)) == nil {
		t.Errorf("%s: office %q of unknown %q", e.ID, x.Office, x.Of)
	}
}

// outside is what a public list of countries tells, for checks alone.
type outside struct {
	CCA2    string   `json:"cca2"`
	Capital []string `json:"capital"`
	Name    struct {
		Common, Official string
	} `json:"name"`
	Demonyms map[string]struct{ F, M string } `json:"demonyms"`
}

// TestCountriesAgainstOutside checks the own table of countries against a public one: names,
// capitals and demonyms must all be known.
func TestCountriesAgainstOutside(t *testing.T) {
	raw, err := os.ReadFile("../../../shared/facts/countries_mledoze_5.1.0.json.gz")
	if err != nil {
		t.Skip("the public list is not here: ", err)
	}
	z, err := gzip.NewReader(bytes.NewReader(raw))
	if err != nil {
		t.Fatal(err)
	}
	plain, err := io.ReadAll(z)
	if err != nil {
		t.Fatal(err)
	}
	var all []outside
	if err := json.Unmarshal(plain, &all); err != nil {
		t.Fatal(err)
	}
	var names, capitals, demonyms tally
	for _, c := range all {
		if load().Country(c.CCA2) == nil {
			t.Logf("not in the table: %s %s", c.CCA2, c.Name.Common)
			continue
		}
		names.note(means(c.Name.Common, c.CCA2), c.Name.Common)
		for _, capital := range c.Capital {
			capitals.note(means(capital, c.CCA2), c.CCA2+" "+capital)
		}
		if d := c.Demonyms["eng"].M; d != "" {
			demonyms.note(means(d, c.CCA2), c.CCA2+" "+d)
		}
	}
	t.Logf("names %.3f %v\ncapitals %.3f %v\ndemonyms %.3f %v", names.share(), names.missed, capitals.share(), capitals.missed, demonyms.share(), demonyms.missed)
	if names.share() < .97 || capitals.share() < .95 || demonyms.share() < .93 {
		t.Error("the table of countries fell behind the public one")
	}
}

// means tells whether words name the country or a place in it.
func means(words, code string) bool {
	return slices.ContainsFunc(load().Find(text.Tokenize(words)), func(m Match) bool {
		return slices.ContainsFunc(m.Senses, func(x Sense) bool { return x.Entry != nil && x.Entry.Country == code })
	})
}

// TestFindIsTidy holds what every result of Find must be, on any text.
func TestFindIsTidy(t *testing.T) {
	words := []string{"Beijing", "the", "U.S.", "-", "Secretary", "of", "State", "Kim", "Jong", "il", ",", "D.C.", "Washington", "Post", "'s", "G", "20", "minister", "foreign", "Xi", "Jinping", "May", "US", "WHO", "é", "St", ".", "Petersburg"}
	rapid.Check(t, func(t *rapid.T) {
		in := strings.Join(rapid.SliceOf(rapid.SampledFrom(words)).Draw(t, "words"), rapid.SampledFrom([]string{" ", ""}).Draw(t, "space"))
		checkMatches(t, text.Tokenize(in))
	})
}

// checkMatches fails where matches overlap, are out of order, or have no sense or source.
func checkMatches(t interface{ Errorf(string, ...any) }, tokens []text.Token) {
	last := 0
	for _, m := range load().Find(tokens) {
		if m.First < last || m.Last <= m.First || m.Last > len(tokens) || len(m.Senses) == 0 {
			t.Errorf("match %+v after token %d of %d", m, last, len(tokens))
		}
		last = m.Last
		for _, x := range m.Senses {
			if (x.Entry == nil) != (x.Form == Title) || !strings.Contains(x.Source, ".tsv:") {
				t.Errorf("sense %+v", x)
			}
		}
	}
}

func FuzzFind(f *testing.F) {
	f.Add("Chinese President Xi Jinping met U.S. Secretary of State Antony Blinken in Beijing.")
	f.Add("KIM JONG-IL\u00a0\xff’s “Côte d’Ivoire”")
	f.Fuzz(func(t *testing.T, in string) { checkMatches(t, text.Tokenize(in)) })
}

// small is a set of a few names, quick to make.
func small() *Set {
	s := Spellings()
	s.files = []string{"small.tsv"}
	for _, n := range []string{"Xi Jinping", "Antony Blinken", "Beijing", "G20", "Rio de Janeiro", "Chinese"} {
		s.name(s.add(&Entry{ID: n, Name: n, Kind: schema.Place}), Name, n, scoreRegion)
	}
	return s
}

// TestMoreNamesHideNone holds that one more name never takes away the match of another, unless by a
// longer one.
func TestMoreNamesHideNone(t *testing.T) {
	in := text.Tokenize("Chinese President Xi Jinping met Antony Blinken in Beijing, and the G20 in Rio de Janeiro.")
	before := small().Find(in)
	rapid.Check(t, func(rt *rapid.T) {
		first := rapid.IntRange(0, len(in)-2).Draw(rt, "first")
		n := rapid.IntRange(1, 3).Draw(rt, "words")
		name := ""
		for _, tok := range in[first:min(first+n, len(in))] {
			name += tok.Text + " "
		}
		s := small()
		s.name(0, Alias, name, scoreRegion)
		after := s.Find(in)
		for _, m := range before {
			if !slices.ContainsFunc(after, func(x Match) bool {
				return x.First <= m.First && x.Last >= m.Last || x.First < m.First && x.Last > m.First
			}) {
				rt.Errorf("with %q the match of tokens %d to %d is gone", name, m.First, m.Last)
			}
		}
	})
}

// TestAllocations holds how much memory the look-up of a sentence takes.
func TestAllocations(t *testing.T) {
	in := text.Tokenize("Chinese President Xi Jinping met U.S. Secretary of State Antony Blinken in Beijing on Monday, officials said.")
	s := load()
	if n := testing.AllocsPerRun(100, func() { s.Find(in) }); n > 60 {
		t.Errorf("Find takes %.0f allocations a sentence, want 60 at most", n)
	}
}

func TestKey(t *testing.T) {
	for in, want := range map[string]string{
		"Kim Jong-il": "kim jong il", "U.S.": "us", "Côte d'Ivoire": "cote d ivoire", "Muhammad": "mohammed", "G-20": "g 20", "": "", "...": "", "OPEC+": "opec+",
	} {
		if got := load().Key(in); got != want {
			t.Errorf("Key(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestCountryName(t *testing.T) {
	if got := load().CountryName("KR"); got != "South Korea" {
		t.Errorf("CountryName(KR) = %s", got)
	}
	if got := load().CountryName("QQ"); got != "QQ" {
		t.Errorf("CountryName of an unknown code = %s, want the code", got)
	}
}
