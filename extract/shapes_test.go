package extract

import (
	"bufio"
	"os"
	"strings"
	"testing"

	"demarche/extract/gazetteer"
	"demarche/schema"
)

// someone is a person put into the sentences of testdata/shapes.txt.
type someone struct{ office, name, country, capital, land string }

// shapes are people whose names and offices have many shapes: long and short, hyphenated, with particles and titles inside,
// of countries of two words.
var shapes = []someone{
	{"French President", "Jacques Chirac", "FR", "Paris", "France"},
	{"South Korean Foreign Minister", "Yoo Chong-Ha", "KR", "Seoul", "South Korea"},
	{"Saudi Foreign Minister", "Prince Saud al-Faisal", "SA", "Riyadh", "Saudi Arabia"},
	{"Chinese President", "Jiang Zemin", "CN", "Beijing", "China"},
	{"New Zealand Prime Minister", "Jim Bolger", "NZ", "Wellington", "New Zealand"},
	{"Vietnamese Prime Minister", "Vo Van Kiet", "VN", "Hanoi", "Vietnam"},
	{"South African President", "Nelson Mandela", "ZA", "Pretoria", "South Africa"},
	{"Iranian Vice President", "Hassan Habibi", "IR", "Tehran", "Iran"},
	{"Argentine President", "Carlos Menem", "AR", "Buenos Aires", "Argentina"},
	{"Dutch Prime Minister", "Wim Kok", "NL", "The Hague", "the Netherlands"},
	{"Russian Foreign Minister", "Yevgeny Primakov", "RU", "Moscow", "Russia"},
}

// perTemplate is with how many pairs of people each sentence is read.
const perTemplate = 4

// unread is how many of the sentences may be read wrongly: those that are, are told in the test's log. It may fall, not rise.
const unread = 2

// TestShapes reads each sentence of testdata/shapes.txt with several pairs of people: what is read must not hang on their names.
func TestShapes(t *testing.T) {
	names, err := gazetteer.Load()
	if err != nil {
		t.Fatal(err)
	}
	parser, err := Model()
	if err != nil {
		t.Fatal(err)
	}
	x, err := New(names, parser)
	if err != nil {
		t.Fatal(err)
	}
	f, err := os.Open("testdata/shapes.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	n, wrong := 0, 0
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		text, want, ok := strings.Cut(lines.Text(), " => ")
		if strings.HasPrefix(text, "#") || !ok {
			continue
		}
		for k := range perTemplate {
			a, b := n%len(shapes), (n*7+3*k+1)%len(shapes)
			if a == b {
				b = (b + 1) % len(shapes)
			}
			c := (max(a, b) + 1) % len(shapes)
			for c == a || c == b {
				c = (c + 1) % len(shapes)
			}
			n++
			who := map[byte]someone{'A': shapes[a], 'B': shapes[b], 'C': shapes[c]}
			story := filled(text, who)
			rec, _ := x.Read(Input{Article: schema.Article{ID: "shape", Published: "1997-04-24", Text: story}, Day: "1997-04-24"})
			for _, w := range strings.Split(want, ";") {
				if !tells(rec, strings.Split(w, "|"), who) {
					wrong++
					t.Logf("%s: want %s, read %s", story, w, toldOf(rec))
				}
			}
		}
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	if n < 200*perTemplate || wrong > unread {
		t.Errorf("%d of %d sentences read wrongly, at most %d may be", wrong, n, unread)
	}
}

// filled puts people into a sentence.
func filled(text string, who map[byte]someone) string {
	var pairs []string
	for _, k := range []byte("ABC") {
		p, key := who[k], string(k)
		pairs = append(pairs, "{"+key+"}", p.office+" "+p.name, "{"+key+"cap}", p.capital, "{"+key+"cty}", p.land,
			"{"+key+"d}", p.office, "{"+strings.ToLower(key)+"n}", p.name)
	}
	text = strings.NewReplacer(append(pairs, " || ", "\n\n")...).Replace(text)
	return strings.ToUpper(text[:1]) + text[1:]
}

// tells tells whether a record has an event as wanted: type, status, the letters of those who take part, that of whose country
// it is in, and start; "-" stands for anything.
func tells(rec schema.Record, want []string, who map[byte]someone) bool {
	kind := map[string]string{}
	for _, e := range rec.Entities {
		if e.Kind == schema.Person {
			kind[e.ID] = e.Name
		}
	}
	for _, e := range rec.Events {
		if string(e.Type) != want[0] || string(e.Status) != want[1] || want[3] != "-" && e.PlaceCountry != who[want[3][0]].country {
			continue
		}
		if want[4] != "-" && (e.Time == nil || e.Time.Start != want[4]) {
			continue
		}
		var people []string
		for _, p := range e.Participants {
			if name := kind[p.Entity]; name != "" && (e.Type != schema.Visit || p.Role == schema.RoleVisitor) {
				people = append(people, name)
			}
		}
		all := len(people) == len(want[2])
		for i := range len(want[2]) {
			last := who[want[2][i]].name
			last = last[strings.LastIndex(last, " ")+1:]
			all = all && strings.Contains(strings.Join(people, " "), last)
		}
		if all {
			return true
		}
	}
	return false
}

// toldOf writes the events of a record down.
func toldOf(rec schema.Record) string {
	var out []string
	for _, e := range rec.Events {
		at := ""
		if e.Time != nil {
			at = e.Time.Start
		}
		out = append(out, strings.Join([]string{string(e.Type), string(e.Status), e.PlaceCountry, at}, "|"))
	}
	return strings.Join(out, ";")
}
