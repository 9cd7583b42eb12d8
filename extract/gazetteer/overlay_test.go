package gazetteer

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// withOverlay loads the tables with one YAML text on top.
func withOverlay(t *testing.T, yaml string) (*Set, error) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "mine.yaml")
	if err := os.WriteFile(path, []byte(yaml), 0o600); err != nil {
		t.Fatal(err)
	}
	return Load(path)
}

// mustOverlay is withOverlay for texts that are right.
func mustOverlay(t *testing.T, yaml string) *Set {
	t.Helper()
	s, err := withOverlay(t, yaml)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestOverlayAddsPerson(t *testing.T) {
	s := mustOverlay(t, `
people:
  - name: Zorka Vintrobel
    country: SI
    aliases: [Zora Vintrobel]
    same_as: ["http://example.org/z"]
    offices:
      - {office: Foreign Minister, of: SI, from: 2031-02, to: 2034}
      - {office: chancellor, from: "2034"}
`)
	want := "Zorka Vintrobel=person/zorka-vintrobel(name) | Vintrobel=person/zorka-vintrobel(short name)"
	if got := found(s, "Zorka Vintrobel came; Vintrobel left"); got != want {
		t.Errorf("Find = %s, want %s", got, want)
	}
	e := s.Person("zora vintrobel")[0]
	terms := []Term{{PrimeMinister, "SI", "2034", ""}, {ForeignMinister, "SI", "2031-02", "2034"}}
	if d := cmp.Diff(terms, e.Terms); d != "" {
		t.Errorf("terms (-want +got):\n%s", d)
	}
	if got := s.Holders(ForeignMinister, "SI", day("2032-01-01"), day("2032-01-02")); len(got) != 1 || got[0] != e {
		t.Errorf("Holders = %v, want the person of the overlay", got)
	}
	if got := s.Find(tokens("Zora Vintrobel"))[0].Senses[0].Source; got != "mine.yaml:3" {
		t.Errorf("Source = %s, want mine.yaml:3", got)
	}
}

func TestOverlayAddsToKnownPerson(t *testing.T) {
	s := mustOverlay(t, "people:\n  - name: Antony Blinken\n    country: US\n    aliases: [Tonyboy Blinken]\n    offices: [{office: special envoy, of: US, from: 2030-01-01}]\n")
	e := s.Entry("person/antony-blinken")
	if got := s.Person("Tonyboy Blinken"); len(got) != 1 || got[0] != e {
		t.Fatalf("Person = %v, want the known person", got)
	}
	if e.Terms[0].Office != SpecialEnvoy || len(e.Terms) < 2 {
		t.Errorf("terms = %v, want the new office before the old ones", e.Terms)
	}
	if n := len(load().Entry("person/antony-blinken").Terms); n != len(e.Terms)-1 {
		t.Errorf("the built-in person has %d offices, want one fewer than %d", n, len(e.Terms))
	}
}

func TestOverlayReplaces(t *testing.T) {
	s := mustOverlay(t, "people:\n  - name: Antony Blinken\n    country: US\n    replace: true\n    offices: [{office: governor, of: US, from: 2030}]\n")
	if got := s.Holders(ForeignMinister, "US", day("2022-01-01"), day("2022-01-01")); len(got) != 0 {
		t.Errorf("Holders = %v, want nobody", got[0].Name)
	}
	if got := s.Person("Tony Blinken"); got != nil {
		t.Errorf("Person = %v, want the old alias gone", got[0])
	}
}

func TestOverlayNamesAndTitles(t *testing.T) {
	s := mustOverlay(t, `
countries: [{code: FR, aliases: [Hexagonia], demonyms: [Hexagonian], metonyms: [Rue Blanche]}]
places:
  - {name: Noordwijkerveld, country: NL, latitude: 52.2, longitude: 4.4, population: 25000}
  - {name: Villa Ombra, city: Rome, country: IT}
  - {name: Paris, country: FR, aliases: [Lutetia]}
organizations: [{short: ZOG, name: Zone of Grain, aliases: [Grain Zone], gathering: true}]
titles: [{title: Grand Vizier, office: prime minister, of: TR}]
spellings: [{spelling: Grayner, as: Grainer}]
remove: [Nagatacho]
people: [{name: Uma Grainer, country: IN, offices: [{office: secretary-general, of: ZOG, from: "2030"}]}]
furniture: [{anything: goes}]
`)
	for in, want := range map[string]string{
		"Hexagonia":       "Hexagonia=country/FR(alias)",
		"Hexagonian":      "Hexagonian=country/FR(demonym)",
		"Rue Blanche":     "Rue Blanche=country/FR(metonym)",
		"Noordwijkerveld": "Noordwijkerveld=place/noordwijkerveld-nl(name)",
		"Villa Ombra":     "Villa Ombra=place/villa-ombra-it(name)",
		"Lutetia":         "Lutetia=place/paris-fr(alias)",
		"Grain Zone":      "Grain Zone=org/zog(alias)",
		"Grand Viziers":   "Grand Viziers=prime minister@TR",
		"Uma Grayner":     "Uma Grayner=person/uma-grainer(name)",
		"Nagatacho":       "",
	} {
		if got := found(s, in); got != want {
			t.Errorf("Find(%q) = %s, want %s", in, got, want)
		}
	}
	if got := s.Holders(SecretaryGeneral, "ZOG", day("2031-01-01"), day("2031-01-01")); len(got) != 1 {
		t.Errorf("Holders of an office of a new organisation = %v, want one", got)
	}
	if e := s.Entry("org/zog"); e.Side != "ZOG" || !e.Gathering {
		t.Errorf("organisation = %+v, want side ZOG and a gathering", e)
	}
}

func TestOverlayErrors(t *testing.T) {
	for name, c := range map[string]struct{ yaml, want string }{
		"unknown key":         {"people:\n  - name: A B\n    contry: US\n", `mine.yaml:3:5: unknown key "contry" (did you mean "country"?)`},
		"unknown section":     {"peoples: []\n", `mine.yaml:1:1: unknown key "peoples" (did you mean "people"?)`},
		"far from any":        {"titles:\n  - xylophone: A\n", `unknown key "xylophone" (want one of title, office, of)`},
		"missing name":        {"people:\n  - country: US\n", `mine.yaml:2:5: "name" is missing`},
		"country":             {"people:\n  - name: A B\n    country: Germany\n", `mine.yaml:3:14: "country": unknown country or organisation "Germany" (did you mean "DE"?)`},
		"code":                {"countries:\n  - code: France\n", `mine.yaml:2:11: unknown country "France" (did you mean "FR"?)`},
		"date":                {"people:\n  - name: A B\n    offices: [{office: x, from: 2020-13-01}]\n", `mine.yaml:3:33: "from": date "2020-13-01": want`},
		"dates the wrong way": {"people:\n  - name: A B\n    offices: [{office: x, from: 2021, to: 2020}]\n", `mine.yaml:3:15: the office ends on 2020, before it starts on 2021`},
		"no list":             {"people: 3\n", "mine.yaml:1:9: want a list"},
		"no mapping":          {"people: [3]\n", "mine.yaml:1:10: want a mapping"},
		"no value":            {"people: [{name: [a]}]\n", "mine.yaml:1:17: want a single value"},
		"number":              {"places: [{name: A, population: many}]\n", `mine.yaml:1:32: "population": want a number, got "many"`},
		"truth":               {"places: [{name: A, replace: perhaps}]\n", `mine.yaml:1:29: "replace": want true or false`},
		"twice":               {"people: []\npeople: []\n", `mine.yaml:2:1: key "people" stands twice`},
		"nothing to remove":   {"remove: [Qwertyuiopia]\n", `mine.yaml:1:10: nothing is named "Qwertyuiopia"`},
		"references":          {"remove: &a [Nagatacho]\npeople: *a\n", "mine.yaml:2:9: references (*a) are not allowed"},
		"no YAML":             {"people: [\n", "mine.yaml:"},
	} {
		_, err := withOverlay(t, c.yaml)
		if !errors.Is(err, ErrOverlay) || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: error %v, want %s", name, err, c.want)
		}
	}
}

func TestOverlayTellsAllErrors(t *testing.T) {
	_, err := withOverlay(t, "people:\n  - {nam: A}\n  - {name: B, contry: US}\n")
	if n := strings.Count(err.Error(), "mine.yaml:"); n != 3 {
		t.Errorf("%d errors, want 3 (two unknown keys and a missing name):\n%v", n, err)
	}
}

func TestOverlayMissing(t *testing.T) {
	if _, err := Load(filepath.Join(t.TempDir(), "none.yaml")); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("error %v, want os.ErrNotExist", err)
	}
}

func TestOverlayEmpty(t *testing.T) {
	for _, yaml := range []string{"", "# nothing\n", "people:\n"} {
		if s := mustOverlay(t, yaml); s.Len() != load().Len() {
			t.Errorf("overlay %q changes the number of entries", yaml)
		}
	}
}

func FuzzOverlay(f *testing.F) {
	f.Add("people: [{name: A B, country: US, offices: [{office: king, from: 2020}]}]")
	f.Add("countries: [{code: FR, aliases: X}]\nremove: [Paris]")
	f.Add("places:\n  - &a {name: *a}\n")
	f.Fuzz(func(t *testing.T, yaml string) {
		s := Spellings()
		s.files = []string{"x"}
		d := &decoder{path: "x"}
		for _, section := range d.parse([]byte(yaml)).fields(d, sectionNames()) {
			for _, known := range sections() {
				if known.name == section.key {
					s.readSection(d, section.value, known.read)
				}
			}
		}
		s.Find(tokens("Paris in France"))
	})
}
