package gazetteer

import (
	"strings"
	"testing"
	"time"
)

// names joins the names of people.
func names(es []*Entry) string {
	var out []string
	for _, e := range es {
		out = append(out, e.Name)
	}
	return strings.Join(out, ", ")
}

func TestHolders(t *testing.T) {
	for _, c := range []struct {
		office   Office
		of       string
		on, want string
	}{
		{ForeignMinister, "JP", "2005-11-11", "Taro Aso"},
		{ForeignMinister, "CN", "2023-06-18", "Qin Gang"},
		{ForeignMinister, "CN", "2024-06-18", "Wang Yi"},
		{ForeignMinister, "US", "1987-03-01", "George Shultz"},
		{PrimeMinister, "DE", "2015-01-01", "Angela Merkel"},
		{President, "US", "2006-11-19", "George W. Bush"},
		{President, "RU", "1997-11-01", "Boris Yeltsin"},
		{PrimeMinister, "GB", "2022-10-01", "Liz Truss"},
		{SecretaryGeneral, "UN", "1998-02-20", "Kofi Annan"},
		{SecretaryGeneral, "NATO", "1997-05-01", "Javier Solana"},
		{King, "JO", "1998-01-01", "Hussein bin Talal"},
		{Pope, "VA", "2010-01-01", "Benedict XVI"},
		{Leader, "KP", "2000-06-15", "Kim Jong-il"},
		{HeadOfState, "FR", "2019-01-01", "Emmanuel Macron"},
		{ForeignMinister, "XX", "2019-01-01", ""},
	} {
		if got := names(load().Holders(c.office, c.of, day(c.on), day(c.on))); got != c.want {
			t.Errorf("Holders(%s, %s, %s) = %s, want %s", c.office, c.of, c.on, got, c.want)
		}
	}
}

func TestHoldersOfASpan(t *testing.T) {
	got := load().Holders(ForeignMinister, "CN", day("2023-01-01"), day("2023-12-31"))
	if names(got) != "Qin Gang, Wang Yi" {
		t.Errorf("Holders of 2023 = %s, want the one in office longest first", names(got))
	}
	if all := load().Holders(ForeignMinister, "CN", time.Time{}, time.Time{}); len(all) < 8 {
		t.Errorf("Holders of any day = %s, want eight or more", names(all))
	}
}

func TestSurname(t *testing.T) {
	for _, c := range []struct{ name, on, want string }{
		{"Bush", "1990-05-01", "George H.W. Bush"},
		{"Bush", "2006-05-01", "George W. Bush"},
		{"Clinton", "1997-05-01", "Bill Clinton"},
		{"Clinton", "2010-05-01", "Hillary Clinton"},
		{"Xi", "2015-05-01", "Xi Jinping"},
		{"Trong", "2015-05-01", "Nguyen Phu Trong"},
		{"Lula", "2005-05-01", "Luiz Inacio Lula da Silva"},
		{"May", "2017-05-01", "Theresa May"},
		{"assad", "2005-05-01", "Bashar al-Assad"},
		{"Kadhafi", "2005-05-01", "Muammar Gaddafi"},
		{"Pena Nieto", "2015-05-01", "Enrique Pena Nieto"},
		{"Suu Kyi", "2017-05-01", "Aung San Suu Kyi"},
		{"Annan", "2000-05-01", "Kofi Annan"},
		{"Carter", "1998-05-01", "Jimmy Carter"}, // not a minister of later years
		{"Thatcher", "2000-05-01", "Margaret Thatcher"},
	} {
		got := load().Surname(c.name, day(c.on), day(c.on))
		if len(got) == 0 || got[0].Name != c.want {
			t.Errorf("Surname(%s, %s) = %s, want %s first", c.name, c.on, names(got), c.want)
		}
	}
}

func TestPerson(t *testing.T) {
	for in, want := range map[string]string{
		"Muammar Qadhafi":                 "Muammar Gaddafi",
		"NICOLAS SARKOZY":                 "Nicolas Sarkozy",
		"Nicolás Sarkozy":                 "Nicolas Sarkozy",
		"George Bush":                     "George W. Bush, George H.W. Bush",
		"Volodymyr Zelenskiy":             "Volodymyr Zelensky",
		"Vladimir Vladimirovich Putin":    "Vladimir Putin",
		"Nursultan Abishevich Nazarbayev": "Nursultan Nazarbayev",
		"Kim Jongil":                      "",
		"Sheikh Hasina Wajed":             "Sheikh Hasina",
		"Francis":                         "Francis",
		"Nobody Atall":                    "",
		"":                                "",
	} {
		got := names(load().Person(in))
		if got != want && !(want == "Francis" && strings.Contains(got, want)) {
			t.Errorf("Person(%q) = %s, want %s", in, got, want)
		}
	}
}

func TestVariants(t *testing.T) {
	for _, c := range []struct{ name, country, shorts string }{
		{"Xi Jinping", "CN", "Xi"},
		{"Kim Jong Un", "KP", "Kim"},
		{"Donald Tsang", "HK", "Tsang"},
		{"Nguyen Phu Trong", "VN", "Trong"},
		{"Bashar al-Assad", "SY", "al-Assad Assad"},
		{"Ursula von der Leyen", "DE", "von der Leyen Leyen"},
		{"Felipe Calderon", "MX", "Calderon"},
		{"Andres Manuel Lopez Obrador", "MX", "Lopez Obrador Lopez"},
		{"Abiy Ahmed", "ET", "Abiy Ahmed"},
		{"Suharto", "ID", "Suharto"},
		{"Felipe VI", "ES", "Felipe"},
		{"Martin Luther King Jr.", "US", "King"},
	} {
		if _, shorts := Variants(c.name, c.country); strings.Join(shorts, " ") != c.shorts {
			t.Errorf("Variants(%s, %s): short names %q, want %q", c.name, c.country, shorts, c.shorts)
		}
	}
	if aliases, _ := Variants("George W. Bush", "US"); len(aliases) != 1 || aliases[0] != "George Bush" {
		t.Errorf("Variants(George W. Bush): aliases %q, want George Bush", aliases)
	}
}

func TestTermOn(t *testing.T) {
	term := Term{Office: President, Of: "US", From: "2001-01-20", To: "2009"}
	for on, want := range map[string]bool{"2001-01-19": false, "2001-01-20": true, "2009-12-31": true, "2010-01-01": false} {
		if got := term.On(day(on), day(on)); got != want {
			t.Errorf("On(%s) = %t, want %t", on, got, want)
		}
	}
	if (Term{}).On(day("2001-01-01"), day("2001-01-01")) {
		t.Error("a term without dates covers a day, want not")
	}
}
