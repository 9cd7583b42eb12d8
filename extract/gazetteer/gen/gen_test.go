package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"demarche/extract/gazetteer"
)

// factsDir holds the pinned copies, which are no part of this repository.
const factsDir = "../../../../shared/facts"

// TestGenerated makes the tables anew and wants no difference.
func TestGenerated(t *testing.T) {
	if _, err := os.Stat(factsDir); err != nil {
		t.Skip("the pinned facts are not here: ", err)
	}
	out := t.TempDir()
	if err := run(factsDir, out); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"cities.tsv", "people.tsv"} {
		want, err := os.ReadFile(filepath.Join("..", "data", name))
		if err != nil {
			t.Fatal(err)
		}
		got, err := os.ReadFile(filepath.Join(out, name))
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got, want) {
			t.Errorf("%s differs from what gen makes: run go generate ./extract/gazetteer", name)
		}
	}
}

func TestReadChecksTheHash(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, factbookSource.file), []byte("fips\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := factbookSource.read(dir); err == nil || !strings.Contains(err.Error(), "SHA-256") {
		t.Errorf("error %v, want one that tells the SHA-256", err)
	}
}

func TestReadSeat(t *testing.T) {
	for text, want := range map[string]string{
		"Prime Minister Boris JOHNSON (Conservative)":                       "Boris Johnson|Johnson|prime minister",
		"President XI Jinping":                                              "Xi Jinping|Xi|president",
		"President of the Islamic Republic of Afghanistan Ashraf GHANI":     "Ashraf Ghani|Ghani|president",
		"represented by Governor General Rodney WILLIAMS":                   "Rodney Williams|Williams|governor-general",
		"President Bashar al-ASAD":                                          "Bashar al-Asad|al-Asad Asad|president",
		"King WILLEM-ALEXANDER of the Netherlands":                          "Willem-Alexander|Willem-Alexander|king",
		"Prime Minister Mark RUTTE, Deputy Prime Minister Lodewijk ASSCHER": "",
		"nobody at all":              "",
		"Prime Minister John McCAIN": "John McCain|McCain|prime minister",
	} {
		s, ok := readSeat([]string{"xx", "X", "head of government", text, "1 May 2020", "2021-01-01", "2022-01-01"}, "AF")
		got := ""
		if ok {
			got = s.name + "|" + strings.Join(s.shorts, " ") + "|" + string(s.terms[0].Office)
		}
		if got != want {
			t.Errorf("readSeat(%q) = %q, want %q", text, got, want)
		}
	}
}

func TestSince(t *testing.T) {
	for in, want := range map[string]string{"30 April 2013": "2013-04-30", "21 Oct 2024": "2024-10-21", "March 2023": "2023-03", "2001": "2001", "NA": ""} {
		if got := since(in); got != want {
			t.Errorf("since(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestOfficeOf(t *testing.T) {
	for in, want := range map[string]gazetteer.Office{
		"Minister of Foreign Affairs": gazetteer.ForeignMinister, "Deputy Minister of Foreign Affairs": "deputy foreign minister",
		"Secretary of State for Defence": gazetteer.DefenceMinister, "Lord Chancellor": "", "Federal Chancellor of Austria": gazetteer.PrimeMinister,
		"Prime Minister of Crimea": "", "Vice Premier of the State Council": gazetteer.DeputyPrime, "monarch of Jordan": gazetteer.King,
		"President of the Chamber of Deputies": "", "Deputy Secretary of Defence": "deputy defence minister", "President of France": gazetteer.President,
	} {
		if got := officeOf(in); got != want {
			t.Errorf("officeOf(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestPhoenixBlock(t *testing.T) {
	b := block{names: []string{"KARIM_TESTER_", "FOREIGN_MINISTER_TESTER_"}, listed: true, roles: []string{"\t[AFGGOV 030101-060531]", "\t[AFGELI]"}}
	out := b.flush(nil)
	if len(out) != 1 {
		t.Fatalf("flush = %v, want one person", out)
	}
	want := gazetteer.Term{Office: gazetteer.ForeignMinister, Of: "AF", From: "2003-01-01", To: "2006-05-31"}
	if out[0].name != "Karim Tester" || out[0].terms[0] != want {
		t.Errorf("flush = %+v, want Karim Tester with %+v", out[0], want)
	}
	for _, junk := range []block{
		{names: []string{"NATIONAL_FRONT_"}, listed: true, roles: []string{"[AFGGOV 030101-060531]"}},
		{names: []string{"KARIM_TESTER_"}, roles: []string{"[AFGREB]"}},
		{names: []string{"KARIM_TESTER_"}, listed: true, roles: []string{"[AFGGOVHLH 030101-060531]"}},
	} {
		if got := junk.flush(nil); got != nil {
			t.Errorf("flush(%v) = %v, want nobody", junk, got)
		}
	}
}

func TestMergePeople(t *testing.T) {
	r := newRegister()
	term := func(from, to string) []gazetteer.Term {
		return []gazetteer.Term{{Office: gazetteer.President, Of: "RU", From: from, To: to}}
	}
	r.add(raw{name: "Ivan Testov", country: "RU", terms: term("2012-05-07", ""), from: "H"})
	r.add(raw{name: "Ivan Petrovich Testov", country: "RU", qid: "Q1", terms: term("2012", "2018~"), from: "W"})
	r.add(raw{name: "Testov", country: "RU", terms: term("2012-05-08", "2016~"), from: "A"})
	r.add(raw{name: "Ivan Testov", country: "RU", terms: term("1950-01-01", "1960-01-01"), from: "A"})
	r.add(raw{name: "Boris Testov", country: "RU", terms: term("2008-01-01", "2012-05-07"), from: "A"})
	var got []string
	for _, p := range r.finish() {
		got = append(got, p.id+" "+p.name+" "+strings.Join(p.from, ""))
	}
	want := "boris-testov Boris Testov A; ivan-testov Ivan Testov HWA; ivan-testov-ru Ivan Testov A"
	if s := strings.Join(got, "; "); s != want {
		t.Errorf("people %s, want %s", s, want)
	}
}

func TestHolderLine(t *testing.T) {
	raws, err := holders("")
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range raws {
		if t0 := x.terms[0]; t0.To != "" && t0.From != "" && t0.To < t0.From {
			t.Errorf("%s, %s of %s: ends on %s before it starts on %s", x.name, t0.Office, t0.Of, t0.To, t0.From)
		}
	}
}

func TestDistance(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want int
	}{{"kyiv", "kiev", 2}, {"", "abc", 3}, {"same", "same", 0}, {"teheran", "tehran", 1}} {
		if got := distance(c.a, c.b); got != c.want {
			t.Errorf("distance(%s, %s) = %d, want %d", c.a, c.b, got, c.want)
		}
	}
}
