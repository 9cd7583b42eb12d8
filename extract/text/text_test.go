package text

import (
	"strings"
	"testing"
)

// TestRules runs the examples of every sentence rule: it fires in the gap marked by | of Yes and not
// in that of No.
func TestRules(t *testing.T) {
	for _, r := range rules {
		t.Run(r.Name, func(t *testing.T) {
			if got := ruleAt(r, r.Yes); !got {
				t.Errorf("rule does not fire in %q", r.Yes)
			}
			if got := ruleAt(r, r.No); got {
				t.Errorf("rule fires in %q", r.No)
			}
			v, i := marked(r.Yes)
			if got := v.isBreak(0, i, v.punktEnds()); got != (r.Verdict == breakHere) {
				t.Errorf("break in %q: got %v", r.Yes, got)
			}
		})
	}
}

// ruleAt tells whether the rule fires in the marked gap.
func ruleAt(r rule, s string) bool {
	v, i := marked(s)
	g := v.gap(0, i)
	return r.Fires(&g)
}

// marked returns the view of s and the index of the word after the mark.
func marked(s string) (*view, int) {
	before, after, _ := strings.Cut(s, "|")
	s = before + " " + after
	return newView(s, span{0, len(s)}), len(strings.Fields(before))
}

// TestSentences cuts copy of the kind that agencies write; a bar marks each expected end.
func TestSentences(t *testing.T) {
	tests := []struct{ name, text string }{
		{"plain", "He left Paris.|She stayed."},
		{"month", "Talks begin on Nov. 14 in Oslo.|They end in Sept. 2024."},
		{"acronym before a title", "He met U.S. President Barack Obama.|Obama smiled."},
		{"acronym at the end", "He returned to the U.S.|The talks go on."},
		{"military titles", "Lt. Gen. Ali and Sen. John Kerry met Gov. Brown.|They spoke."},
		{"short name at the end", "The host was Premier Li.|He spoke to Ban Ki-moon of the Un.|They left."},
		{"initials", "George W. Bush met J. D. Vance and Harry S. Truman.|All talked."},
		{"quotes", `"We agreed," he said. "It was good."|"Yes," she said.`},
		{"curly quotes", "“We agreed.”|“Good,” he said.|‘No.’|He left."},
		{"question of a speaker", `"Will you go?" Blinken asked reporters.|"Yes!" he said.`},
		{"brackets", "He left (he said so.)|She stayed [in Bonn].|They met."},
		{"ellipsis", "We shall see... and then go.|We shall see...|He left."},
		{"hours", "It began at 10 a.m. Monday.|It ended at 5 p.m.|Reporters waited at 9 a.m. EST."},
		{"state", "He spoke in San Jose, Calif. on trade.|He lives in Richmond, Va.|The rest left."},
		{"number", "He is No. 2 in the party.|He said no.|They left."},
		{"decimal and list", "2. The talks rose 2.5 percent.|It was 2005.|Then he left."},
		{"state and agency", "SAN JOSE, Calif. (AP) -- He left."},
		{"capital after an acronym", "The U.S. Last year had deficits.|However, U.S. Officials left."},
		{"firm", "He met Boeing Co. executives and Apple Inc. Chief Tim Cook.|They left."},
		{"accents", "Il est à l’Élysée.|Ömer left.|Émile stayed."},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			want := tt.text
			d := New("", strings.ReplaceAll(want, "|", " "))
			var got []string
			for i := range d.Sentences {
				got = append(got, d.SentenceText(i))
			}
			if g := strings.Join(got, "|"); g != want && g != strings.ReplaceAll(want, `said. "It`, `said.|"It`) {
				t.Errorf("got  %s\nwant %s", g, want)
			}
		})
	}
}

// TestTokens cuts words; spaces in the wanted line part tokens.
func TestTokens(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Biden’s; 'state of emergency'", "Biden ’s ; ' state of emergency '"},
		{"The U.S.-led talks in the U.S.", "The U.S. - led talks in the U.S."},
		{"U.S.'s Israeli-Palestinian talks", "U.S. 's Israeli - Palestinian talks"},
		{"He can't, won't and cannot go; they'd don’t.", "He ca n't , wo n't and can not go ; they 'd do n’t ."},
		{"O'Reilly of Cote d'Ivoire, Sana'a and Xi'an's.", "O'Reilly of Cote d'Ivoire , Sana'a and Xi'an 's ."},
		{"the leaders' talks (on Sept. 11) at 10 a.m.", "the leaders ' talks ( on Sept. 11 ) at 10 a.m."},
		{"Premier Li. He met Xi.", "Premier Li . He met Xi ."},
		{"“We’re on the right trail.”", "“ We ’re on the right trail . ”"},
		{"G-7, Covid-19, F-16s, 11-hour, 1997-98", "G-7 , Covid-19 , F-16s , 11 - hour , 1997 - 98"},
		{"flights — still—and 2005–06 -- go", "flights — still — and 2005 – 06 -- go"},
		{"$1.5 billion, US$5, 1,000 or 5%", "$ 1.5 billion , US$5 , 1,000 or 5 %"},
		{"at 10:30 on 9/11 via www.un.org, a@b.org", "at 10:30 on 9/11 via www.un.org , a@b.org"},
		{"wait... he left...", "wait ... he left ..."},
		{"Ban Ki-moon met al-Assad and/or Jean-Claude", "Ban Ki - moon met al - Assad and / or Jean - Claude"},
		{"He said no. He is No. 2.", "He said no . He is No. 2 ."},
		{"It was Mar. 3 on Mar.", "It was Mar. 3 on Mar ."},
		{"end.The next,then", "end . The next , then"},
		{"'s n't", "'s n't"},
		{`Who?!" (he said).`, `Who ? ! " ( he said ) .`},
		{"10km at 5pm, 90s", "10 km at 5 pm , 90s"},
		{"", ""},
		{" \n\t ", ""},
	}
	for _, tt := range tests {
		var got []string
		for _, k := range Tokenize(tt.text) {
			got = append(got, k.Text)
		}
		if g := strings.Join(got, " "); g != tt.want {
			t.Errorf("%q:\n got %s\nwant %s", tt.text, g, tt.want)
		}
	}
}
