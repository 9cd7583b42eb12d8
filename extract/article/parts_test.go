package article

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

func TestDateline(t *testing.T) {
	tests := []struct {
		text string
		want Dateline
		rest string
	}{
		{"BEIJING, June 19 (Xinhua) -- He left.", Dateline{City: "Beijing", Agency: "Xinhua", MonthDay: "06-19"}, "He left."},
		{"CARACAS, December 7 (Xinhua)-- He left.", Dateline{City: "Caracas", Agency: "Xinhua", MonthDay: "12-07"}, "He left."},
		{"SAN JOSE, Calif. (AP) -- He left.", Dateline{City: "San Jose", Region: "Calif.", Agency: "AP"}, "He left."},
		{"LISBON, Portugal (AP) _ He left.", Dateline{City: "Lisbon", Region: "Portugal", Agency: "AP"}, "He left."},
		{"MAR DEL PLATA, Argentina, Nov. 5, 2005 (Xinhua) -- He left.", Dateline{City: "Mar Del Plata", Region: "Argentina", Agency: "Xinhua", Day: "2005-11-05", MonthDay: "11-05"}, "He left."},
		{"KHARTOUM — \"One more round.\"", Dateline{City: "Khartoum"}, "\"One more round.\""},
		{"KATHMANDU, Thursday — The chair", Dateline{City: "Kathmandu", Weekday: "Thursday"}, "The chair"},
		{"Bucharest, July 9 (Xinhua) -- The door", Dateline{City: "Bucharest", Agency: "Xinhua", MonthDay: "07-09"}, "The door"},
		{"Geneva, 19 June 2023 (AFP) – He left.", Dateline{City: "Geneva", Agency: "AFP", Day: "2023-06-19", MonthDay: "06-19"}, "He left."},
		{"PORT-AU-PRINCE (Reuters) - He left.", Dateline{City: "Port-au-Prince", Agency: "Reuters"}, "He left."},
		{"BRASÍLIA / ST PETERSBURG, Sept 6 - He left.", Dateline{City: "Brasília", MonthDay: "09-06"}, "He left."},
		{"(Reuters) - He left.", Dateline{Agency: "Reuters"}, "He left."},
		{"MOSCOW, May 12. /TASS/. He left.", Dateline{City: "Moscow", Agency: "TASS", MonthDay: "05-12"}, "He left."},
		{"ABU DHABI, 6th May, 2019 (WAM) -- He left.", Dateline{City: "Abu Dhabi", Agency: "WAM", MonthDay: "05-06", Day: "2019-05-06"}, "He left."},
		{"ROME, MAY 6 (ANSA) - He left.", Dateline{City: "Rome", Agency: "ANSA", MonthDay: "05-06"}, "He left."},
		{"MOSCOW, May 6 /Interfax/ - He left.", Dateline{City: "Moscow", Agency: "Interfax", MonthDay: "05-06"}, "He left."},
		{"TOKYO, May 6, Kyodo - He left.", Dateline{City: "Tokyo", Agency: "Kyodo", MonthDay: "05-06"}, "He left."},
		{"BERLIN, 6. May - He left.", Dateline{City: "Berlin", MonthDay: "05-06"}, "He left."},
		{"MOSCOW. May 12 (Interfax) - He left.", Dateline{City: "Moscow", Agency: "Interfax", MonthDay: "05-12"}, "He left."},
		{"New Delhi [India], May 12 (ANI): He left.", Dateline{City: "New Delhi", Region: "India", Agency: "ANI", MonthDay: "05-12"}, "He left."},
		{"New Delhi, May 12 (PTI) He left.", Dateline{City: "New Delhi", Agency: "PTI", MonthDay: "05-12"}, "He left."},
		{"NEW DELHI: He left.", Dateline{City: "New Delhi"}, "He left."},
		{"Santiago, May 12 (EFE).- He left.", Dateline{City: "Santiago", Agency: "EFE", MonthDay: "05-12"}, "He left."},
		{"Riyadh, May 12, 2014, SPA -- He left.", Dateline{City: "Riyadh", Agency: "SPA", Day: "2014-05-12", MonthDay: "05-12"}, "He left."},
		{"RIYADH, May 12, 2014, 2014 (AFP) -- He left.", Dateline{City: "Riyadh", Agency: "AFP", Day: "2014-05-12", MonthDay: "05-12"}, "He left."},
		{"12 May 2014 – He left.", Dateline{Day: "2014-05-12", MonthDay: "05-12"}, "He left."},
		{"CNN — He left.", Dateline{Agency: "CNN"}, "He left."},
		{"UNITED NATIONS, May 12 (Reuters) - He left.", Dateline{City: "United Nations", Agency: "Reuters", MonthDay: "05-12"}, "He left."},
		{"WASHINGTON D.C., May 12 (Xinhua) -- He left.", Dateline{City: "Washington", Region: "D.C.", Agency: "Xinhua", MonthDay: "05-12"}, "He left."},
		{"N'DJAMENA, May 12 (Xinhua) -- He left.", Dateline{City: "N'Djamena", Agency: "Xinhua", MonthDay: "05-12"}, "He left."},
		{"ST. PETERSBURG, Russia (AP) — He left.", Dateline{City: "St. Petersburg", Region: "Russia", Agency: "AP"}, "He left."},
		{"BRUSSELS | The first thing", Dateline{City: "Brussels"}, "The first thing"},
		{"ASTANA. President Nursultan left.", Dateline{City: "Astana"}, "President Nursultan left."},
		{"U.S. President Obama left.", Dateline{}, "U.S. President Obama left."},
		{"On May 12 (Monday) he left.", Dateline{}, "On May 12 (Monday) he left."},
		{"US - China talks begin.", Dateline{}, "US - China talks begin."},
		{"Trump – Kim summit is off.", Dateline{}, "Trump – Kim summit is off."},
		{"Beijing said on June 9 that he left.", Dateline{}, "Beijing said on June 9 that he left."},
		{"NATO-led forces left.", Dateline{}, "NATO-led forces left."},
		{"ANTI-WAR protests began.", Dateline{}, "ANTI-WAR protests began."},
	}
	for _, tt := range tests {
		got, n := parseDateline(tt.text, true)
		if got != tt.want || tt.text[n:] != tt.rest {
			t.Errorf("%q:\n got %+v, rest %q\nwant %+v, rest %q", tt.text, got, tt.text[n:], tt.want, tt.rest)
		}
	}
}

// TestShapes runs the examples of every shape of datelines.
func TestShapes(t *testing.T) {
	for _, s := range shapes {
		if place, n := parseDateline(s.Is, true); n == 0 || s.re.FindString(s.Is) == "" {
			t.Errorf("%s: got %+v for %q", s.Name, place, s.Is)
		}
		if place, n := parseDateline(s.Not, true); n != 0 {
			t.Errorf("%s: got %+v for %q", s.Name, place, s.Not)
		}
	}
}

// TestInterview keeps the names of speakers, which look like cities before a colon.
func TestInterview(t *testing.T) {
	a := one(t, "a.json", `{"text":"SMITH: `+words+`\n\nJONES: `+words+`"}`, Options{})
	if !strings.HasPrefix(a.Text, "SMITH: ") || a.Place != (Dateline{}) {
		t.Errorf("text %.20q, place %+v", a.Text, a.Place)
	}
}

// TestByHead reads a byline and a dateline on one line.
func TestByHead(t *testing.T) {
	a := one(t, "a.json", `{"text":"By Jane Doe OSLO, May 12 (Reuters) - `+words+`"}`, Options{})
	if a.Text != words || a.Place.City != "Oslo" || len(a.Authors) != 1 {
		t.Errorf("text %.20q, place %+v, authors %q", a.Text, a.Place, a.Authors)
	}
}

func TestDatelineField(t *testing.T) {
	tests := []struct {
		field string
		want  Dateline
	}{
		{"BEIJING, April 7 , 1997 (AFP)", Dateline{City: "Beijing", Agency: "AFP", Day: "1997-04-07", MonthDay: "04-07"}},
		{"Brasilia", Dateline{City: "Brasilia"}},
		{"BRASILIA, May 31", Dateline{City: "Brasilia", MonthDay: "05-31"}},
		{"WASHINGTON, Thursday, May 24", Dateline{City: "Washington", MonthDay: "05-24"}},
		{"Pristina / Belgrade", Dateline{City: "Pristina"}},
		{"BUSAN, South Korea, Nov. 13 , 2005 (Xinhua)", Dateline{City: "Busan", Region: "South Korea", Agency: "Xinhua", Day: "2005-11-13", MonthDay: "11-13"}},
		{"", Dateline{}},
		{"from our own correspondent", Dateline{}},
	}
	for _, tt := range tests {
		d := draft{dateline: tt.field}
		if got, _ := d.place([]string{words}); got != tt.want {
			t.Errorf("%q: got %+v, want %+v", tt.field, got, tt.want)
		}
	}
}

func TestDayOf(t *testing.T) {
	tests := []struct{ text, want string }{
		{"2023-06-19", "2023-06-19"}, {"2023-06-19T08:30:00+02:00", "2023-06-19"}, {"20230619T083000Z", "2023-06-19"},
		{"June 19, 2023", "2023-06-19"}, {"Nov. 8 , 2005", "2005-11-08"}, {"Sept 17th, 2013", "2013-09-17"},
		{"19 June 2023", "2023-06-19"}, {"Mon, 19 Jun 2023 08:30:00 GMT", "2023-06-19"}, {"Monday 19 June 2023", "2023-06-19"},
		{"2023-02-30", ""}, {"June 31, 2023", ""}, {"June 2023", ""}, {"June 19", ""}, {"2023", ""}, {"19/06/2023", ""}, {"0001-01-01", ""}, {"", ""},
	}
	for _, tt := range tests {
		if got, _ := dayOf(tt.text); got != tt.want {
			t.Errorf("%q: got %q, want %q", tt.text, got, tt.want)
		}
	}
}

func TestNearestWeekday(t *testing.T) {
	tests := []struct{ name, near, want string }{
		{"Thursday", "2016-09-29", "2016-09-29"}, {"Thursday", "2016-09-30", "2016-09-29"}, {"Thursday", "2016-09-28", "2016-09-29"},
		{"Saturday", "2016-09-29", "2016-09-24"}, {"Friday", "2016-10-06", "2016-10-07"}, {"Soonday", "2016-09-29", ""}, {"Thursday", "", ""},
	}
	for _, tt := range tests {
		if got := nearestWeekday(tt.name, tt.near); got != tt.want {
			t.Errorf("%s near %s: got %q, want %q", tt.name, tt.near, got, tt.want)
		}
	}
}

func TestParagraphs(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
	}{
		{"blank lines", "One.\n\nTwo.\n \t\nThree.", []string{"One.", "Two.", "Three."}},
		{"a paragraph a line", "The minister arrived in Oslo on Monday for talks that are to last three days and to end with a statement, he said.\nHe left.\nShe stayed.",
			[]string{"The minister arrived in Oslo on Monday for talks that are to last three days and to end with a statement, he said.", "He left.", "She stayed."}},
		{"hard-wrapped", "The minister arrived in Oslo on\nMonday for face-\nto-face talks that are to last\nthree days.\n\nHe left at noon, officials said\non Tuesday.",
			[]string{"The minister arrived in Oslo on Monday for face-to-face talks that are to last three days.", "He left at noon, officials said on Tuesday."}},
		{"hard-wrapped and indented", "   The minister arrived in Oslo on\nMonday for talks that are to last\nthree days.\n   He left at noon, officials said\non Tuesday.",
			[]string{"The minister arrived in Oslo on Monday for talks that are to last three days.", "He left at noon, officials said on Tuesday."}},
		{"all lines indented", "    The minister arrived in Oslo on\n    Monday for talks that are to last\n    three days.",
			[]string{"The minister arrived in Oslo on Monday for talks that are to last three days."}},
		{"short lines", "Oslo\nBergen\nTrondheim", []string{"Oslo", "Bergen", "Trondheim"}},
		{"nothing", " \n\n", nil},
	}
	for _, tt := range tests {
		if diff := cmp.Diff(tt.want, paragraphs(tt.text)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}

func TestNormalize(t *testing.T) {
	tests := []struct{ text, want string }{
		{"a\r\nb\rc", "a\nb\nc"}, {"a\u00a0b\u2009c\td", "a b c d"}, {"zero\u200bwidth\u00ad\ufeff", "zerowidth"}, {"e\u0301", "é"},
		{"\x00a\x07", "a"}, {"AT&amp;T &#8217;s &quot;x&quot;", `AT&T ’s "x"`}, {"&amp;amp;", "&"}, {"a & b", "a & b"}, {"\xff", "\ufffd"}, {"\u202eabc\u202c", "abc"},
	}
	for _, tt := range tests {
		if got := normalize(tt.text); got != tt.want {
			t.Errorf("%q: got %q, want %q", tt.text, got, tt.want)
		}
	}
}

func TestForeign(t *testing.T) {
	tests := []struct{ name, text, declared, want string }{
		{"English", words + " " + words, "", ""},
		{"English that the page calls German", words + " " + words, "de", ""},
		{"English with words that are Dutch too", "Herve de Charette met President Hosni Mubarak in Cairo on May 2. Two days later he met King Hussein in Amman.", "", ""},
		{"short", "Vive la France", "", ""},
		{"German", "Der Bundeskanzler hat am Montag in Berlin den Präsidenten der Ukraine empfangen und mit ihm über die Lage in dem Land gesprochen, wie ein Sprecher mitteilte.", "", "German"},
		{"Spanish", "El presidente de México recibió el lunes en la capital a su homólogo de Chile para hablar de la cooperación entre los dos países, según un portavoz del gobierno.", "", "Spanish"},
		{"Ukrainian", "Президент України прибув до Варшави, де його зустрів міністр.", "", "Ukrainian"},
		{"Arabic", "وصل وزير الخارجية إلى القاهرة يوم الاثنين", "", "Arabic"},
		{"Japanese", "外務大臣は月曜日に北京で会談した。", "", "Japanese"},
		{"English with Russian names", strings.Repeat("Putin (Путин) met Xi in Moscow on Monday for the talks that had been agreed in June. ", 3), "", ""},
	}
	for _, tt := range tests {
		if got := foreign(tt.text, tt.declared); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestLiveBlog(t *testing.T) {
	a := one(t, "a.json", `{"text":"LIVE: All times Kiev (GMT+2)\n\n11.50 Putin has come out to the press first.\n\n23.40 (Wed) Lukashenko had received all four at the door."}`, Options{})
	want := []Stamp{{0, "11.50"}, {1, "23.40 (Wed)"}}
	if diff := cmp.Diff(want, a.Stamps); diff != "" || strings.Contains(a.Text, "11.50") {
		t.Errorf("text %q, stamps (-want +got):\n%s", a.Text, diff)
	}
}

func TestBylines(t *testing.T) {
	tests := []struct {
		line string
		want []string
	}{
		{"By Jane Doe and John Roe in Geneva", []string{"Jane Doe", "John Roe"}}, {"By a staff reporter", nil},
		{"by Li Xuejun", []string{"Li Xuejun"}}, {"Jane Doe, diplomatic correspondent", []string{"Jane Doe"}},
	}
	for _, tt := range tests {
		a := one(t, "a.txt", "Talks in Oslo\n\n"+tt.line+"\n\n"+words, Options{})
		if diff := cmp.Diff(tt.want, a.Authors); diff != "" || a.Text != words {
			t.Errorf("%q: text %q, authors (-want +got):\n%s", tt.line, a.Text, diff)
		}
	}
}

// TestProseStays holds sentences that look a little like furniture: all must stay.
func TestProseStays(t *testing.T) {
	for _, p := range []string{
		"Advertisement spending will be on the table when the two ministers meet in Oslo on Monday.",
		"By Monday, the two ministers had met three times in Oslo and once in Bergen, officials said.",
		"More talks are planned for June, the two ministers said after they had met in Oslo.",
		"“We shall meet again in June,” the minister said.",
		"Share prices fell after the visit was put off.",
		"Latest figures show that the two met often.",
		"The visit was put off, the ministry said (Reuters reported it first).",
		"She was to follow us on Monday, the minister said.",
		"Related parties met in Oslo.",
		"Top officials met in Oslo on Monday to discuss the visit.",
		"Comments by the two ministers after the talks were brief.",
		"Analysis of the text shows that the visit was never agreed.",
	} {
		a := one(t, "a.json", `{"title":"Talks","text":"`+words+`\n\n`+p+`\n\n`+words+`"}`, Options{})
		if !strings.Contains(a.Text, p) {
			t.Errorf("taken out: %q by %v", p, a.Notes)
		}
	}
}

func TestTitleMarks(t *testing.T) {
	tests := []struct{ title, want string }{
		{"UPDATE 2-Talks in Oslo end", "Talks in Oslo end"}, {"EXCLUSIVE: Talks end", "Talks end"}, {"RPT-UPDATE 1-Talks end", "Talks end"},
		{"(2nd LEAD) Talks end", "Talks end"}, {"US-China talks end", "US-China talks end"}, {"LIVE:", "LIVE:"}, {"Live: talks", "Live: talks"},
	}
	for _, tt := range tests {
		d := draft{title: tt.title}
		if d.headline([]string{words}); d.title != tt.want {
			t.Errorf("%q: got %q, want %q", tt.title, d.title, tt.want)
		}
	}
}

// wrap breaks a paragraph into lines of at most width characters, the first one indented.
func wrap(p string, width, indent int) string {
	var lines []string
	line := strings.Repeat(" ", indent)
	for i, w := range strings.Fields(p) {
		if i > 0 && utf8.RuneCountInString(line)+1+utf8.RuneCountInString(w) > width {
			lines, line = append(lines, line), ""
		}
		if strings.TrimSpace(line) != "" {
			line += " "
		}
		line += w
	}
	return strings.Join(append(lines, line), "\n")
}

// TestUnwrap wraps every gold story in the ways of telex, mail and dumps: all paragraphs must come
// back.
func TestUnwrap(t *testing.T) {
	ways := []struct {
		name          string
		width, indent int
		between       string
	}{
		{"mail", 72, 0, "\n\n"}, {"narrow", 60, 0, "\n\n"}, {"indented", 68, 4, "\n"}, {"indented and parted", 79, 3, "\n\n"}, {"wide", 100, 0, "\n\n"}, {"not wrapped", 1 << 20, 0, "\n"},
	}
	for _, way := range ways {
		stories, wrong := 0, 0
		for a, err := range Walk([]string{"../../testdata/gold/articles.jsonl"}, nil, Options{}) {
			if err != nil {
				t.Fatal(err)
			}
			if len(a.Text) < 400 {
				continue // passages of two lines tell nothing of their width
			}
			want := strings.Split(a.Text, "\n\n")
			var lines []string
			for _, p := range want {
				lines = append(lines, wrap(p, way.width, way.indent))
			}
			stories++
			if !cmp.Equal(want, paragraphs(strings.Join(lines, way.between))) {
				wrong++
			}
		}
		if wrong*100 > stories {
			t.Errorf("%s: %d of %d stories differ", way.name, wrong, stories)
		}
	}
}

// FuzzClean cleans any text: what comes out is valid, has no blank paragraph, and is left alone when it
// is cleaned again.
func FuzzClean(f *testing.F) {
	for _, s := range []string{saved, words, "BEIJING, June 19 (Xinhua) -- " + words, "a\n\n\x00b\xff", "&amp;lt;", "11.50 a\n\n23.40 (Wed) b", strings.Repeat("a b\n", 40)} {
		f.Add("Title", s)
	}
	f.Fuzz(func(t *testing.T, title, text string) {
		d := draft{origin: "x", title: title, text: text}
		a, err := d.article(Options{AnyLanguage: true}.withDefaults())
		if err != nil {
			return
		}
		if !utf8.ValidString(a.Text) || strings.Contains(a.Text, "\n\n\n") || strings.TrimSpace(a.Text) != a.Text {
			t.Fatalf("text %q", a.Text)
		}
		for _, p := range strings.Split(a.Text, "\n\n") {
			if p == "" || strings.Contains(p, "\n") || strings.TrimSpace(p) != p {
				t.Fatalf("paragraph %q", p)
			}
		}
	})
}

// FuzzRead reads any bytes under any name: each stream ends, without a panic.
func FuzzRead(f *testing.F) {
	for _, name := range []string{"a.txt", "a.json", "a.jsonl", "a.html", "a.xml", "a.eml", "a.warc", "-"} {
		f.Add(name, []byte(`{"text":"`+words+`"}`))
		f.Add(name, []byte("[1,{\"text\":[]}]"))
		f.Add(name, []byte("<html><p>"+words))
		f.Add(name, []byte("\x1f\x8b\x08"))
	}
	f.Fuzz(func(t *testing.T, name string, data []byte) {
		got, errs := readAll(name, string(data), Options{MaxFile: 1 << 16, MaxText: 1 << 14})
		for _, a := range got {
			if a.ID == "" || !utf8.ValidString(a.ID+a.Title+a.Text+a.URL+a.Source+a.Dateline) {
				t.Fatalf("story %+v", a)
			}
		}
		for _, err := range errs {
			if _, ok := err.(*Refusal); !ok || !strings.HasPrefix(err.Error(), "article: read ") {
				t.Fatalf("error %v", err)
			}
		}
	})
}

func TestDayLines(t *testing.T) {
	for _, line := range []string{
		"Saturday, March 2, 2024 | 25 C", "25 C Beijing, Saturday, March 2, 2024", "Today's Date: Saturday, 02 Mar 2024", "Mon, 4 Mar 2024",
		"04 March 2024 12:45 PM IST", "March 2, 2024 25.7 °C Athens", "Sat. Mar 2nd, 2024", "2 March 2024 – Last updated 12:30",
		"Saturday, March 2, 2024 - Today's paper", "E-Paper | March 02, 2024", "Friday 1st March 2024 Sunny 12C", "Sunday 3 March 2024 – 21 Shaban 1445",
		"2024-03-02 12:33", "03/02/2024", "Date: 02-03-2024", "March 2, 2024 – Kuala Lumpur, 33°C", "Welcome, guest! It is Saturday, March 2, 2024.",
		"Tokyo 14:22 | London 5:22 | March 2, 2024", "Dhaka, Saturday, March 2, 2024", "Kathmandu | Saturday, March 2, 2024",
	} {
		if !isDayLine(line) {
			t.Errorf("%q is the day of a page", line)
		}
		for name, text := range map[string]string{"before": line + "\n\nTalks in Oslo go on\n\n" + words, "after": "Talks in Oslo go on\n\n" + line + "\n\n" + words} {
			a := one(t, "a.txt", text, Options{})
			if a.Published != "" || a.Dateline != "" || a.Title != "Talks in Oslo go on" || a.Text != words {
				t.Errorf("%q %s the title: published %q, dateline %q, title %q, text %.60q", line, name, a.Published, a.Dateline, a.Title, a.Text)
			}
		}
	}
	for _, line := range []string{
		"New Delhi, March 2, 2024", "BEIJING, June 19 (Xinhua)", "By Jane Doe, March 2, 2024 12:30", "Published March 2, 2024", "Saturday", "March 2",
		"March 2, 2024 brought them to Oslo", "Putin is to visit Beijing on March 2, 2024", "The talks of 2024", "12:45", "", "Posted on Saturday, March 2, 2024",
	} {
		if isDayLine(line) {
			t.Errorf("%q is no day of a page", line)
		}
	}
}
