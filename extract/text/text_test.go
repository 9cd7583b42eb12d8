package text

import (
	"strings"
	"sync"
	"testing"

	"demarche/schema"

	"github.com/google/go-cmp/cmp"
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

func TestTags(t *testing.T) {
	tests := []struct{ text, want string }{
		{"President Bush met the minister in Oslo on Monday.", "NNP NNP VBD DT NN IN NNP IN NNP ."},
		{"He wants to visit Oslo and to go to Bergen.", "PRP VBZ TO VB NNP CC TO VB IN NNP ."},
		{"\"The visit,\" he said, \"is off.\"", "`` DT NN , '' PRP VBD , `` VBZ RB . ''"},
		{"the leaders' Israeli-led talks (in Oslo) – they're over…", "DT NNS POS NNP HYPH VBD NNS -LRB- IN NNP -RRB- : PRP VBP IN :"},
		{"", ""},
	}
	for _, tt := range tests {
		if got := strings.Join(Tags(Tokenize(tt.text)), " "); got != tt.want {
			t.Errorf("%q:\n got %s\nwant %s", tt.text, got, tt.want)
		}
	}
}

// TestTagsOfEqualWords tags two equal words that differ: prose alone gives both the last one's tag.
func TestTagsOfEqualWords(t *testing.T) {
	tokens := Tokenize("They plan to visit Norway in May, but no visit was agreed.")
	tags := Tags(tokens)
	var got []string
	for i, k := range tokens {
		if k.Text == "visit" {
			got = append(got, tags[i])
		}
	}
	if diff := cmp.Diff([]string{"VB", "NN"}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestDocument(t *testing.T) {
	d := New("Talks end. Now what?", "He left.\n\nShe stayed. “Good.”")
	var got []string
	for i, s := range d.Sentences {
		got = append(got, string(s.Part)+" "+string(rune('0'+s.Paragraph))+" "+d.SentenceText(i))
	}
	want := []string{"title 0 Talks end.", "title 0 Now what?", "text 0 He left.", "text 1 She stayed.", "text 1 “Good.”"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	for i := range d.Tokens {
		if s := d.SentenceOf(i); i < d.Sentences[s].First || i >= d.Sentences[s].Last {
			t.Errorf("token %d: sentence %d", i, s)
		}
	}
	if d.SentenceOf(-1) != -1 || d.SentenceOf(len(d.Tokens)) != -1 || (&Document{}).SentenceOf(0) != -1 {
		t.Error("SentenceOf finds a sentence for a token that is not there")
	}
}

func TestSlice(t *testing.T) {
	d := New("Title", "Body")
	tests := []struct {
		part       schema.Part
		start, end int
		want       string
	}{
		{schema.InTitle, 0, 3, "Tit"}, {schema.InText, 1, 3, "od"}, {"", 0, 4, "Body"}, {schema.InText, -5, 99, "Body"},
		{schema.InText, 3, 2, ""}, {schema.InText, 9, 12, ""},
	}
	for _, tt := range tests {
		if got := d.Slice(tt.part, tt.start, tt.end); got != tt.want {
			t.Errorf("%s [%d,%d): got %q, want %q", tt.part, tt.start, tt.end, got, tt.want)
		}
	}
}

func TestSpaceAfter(t *testing.T) {
	want := map[string]bool{"U.S.": false, "-": false, "led": true, "talks": false, "“": false, "go": false, "”": true, "on": false, ".": false}
	for _, k := range Tokenize("U.S.-led talks “go”\non.") {
		if w := want[k.Text] || k.Text == "talks"; k.SpaceAfter != w {
			t.Errorf("%q: got %v, want %v", k.Text, k.SpaceAfter, w)
		}
	}
}

func TestParagraphSpans(t *testing.T) {
	tests := []struct {
		text string
		want []string
	}{
		{"a\nb\n\nc", []string{"a\nb", "c"}}, {"  a \r\n \t\r\n b ", []string{"a", "b"}}, {"a\n\n\n\nb", []string{"a", "b"}},
		{"\n\n", nil}, {"", nil}, {"é\n\n’", []string{"é", "’"}}, {"a\xff\n\n\xff", []string{"a\xff", "\xff"}},
	}
	for _, tt := range tests {
		var got []string
		for _, p := range paragraphs(tt.text) {
			got = append(got, tt.text[p.start:p.end])
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%q (-want +got):\n%s", tt.text, diff)
		}
	}
}

// TestView shows prose and Punkt pure ASCII, one byte a character.
func TestView(t *testing.T) {
	const s = "“Élysée’s”\u00a0— €5…\n日\x00\xff"
	v := newView(s, span{0, len(s)})
	if want := `"Xlysxe's" { $5~ x||`; v.ascii != want {
		t.Errorf("got %q, want %q", v.ascii, want)
	}
	for i := range v.ascii {
		if v.ascii[i] != ' ' && plainAt(s, int(v.at[i])) != v.ascii[i] {
			t.Errorf("byte %d is %q in the view and %q in the text", i, v.ascii[i], s[v.at[i]:])
		}
	}
	if v.word(0) != `"Xlysxe's"` || v.word(-1) != "" || v.word(99) != "" {
		t.Errorf("words %v", v.words)
	}
}

func TestAbbreviation(t *testing.T) {
	tests := []struct {
		word string
		want class
	}{
		{"Gen.", classTitle}, {"GEN.", classTitle}, {"Lt.-Col.", classTitle}, {"Sept.", classMonth}, {"Calif.", classState}, {"Inc.", classFirm},
		{"p.m.", classClock}, {"U.S.", classAcronym}, {"U.S.S.R.", classAcronym}, {"W.", classInitial}, {"Un.", ""}, {"Li.", ""}, {"x.", ""},
		{".", ""}, {"", ""}, {"Gen", ""}, {"1.", ""},
	}
	for _, tt := range tests {
		if got := abbreviation(tt.word); got != tt.want {
			t.Errorf("%q: got %q, want %q", tt.word, got, tt.want)
		}
	}
}

// TestTables checks that every line of the tables has a class that the rules know.
func TestTables(t *testing.T) {
	known := map[class]bool{classTitle: true, classMonth: true, classState: true, classFirm: true, classLatin: true, classClock: true, classWord: true, classNumber: true}
	for word, c := range abbreviations {
		if !known[c] || !strings.HasSuffix(word, ".") {
			t.Errorf("abbreviation %q: class %q", word, c)
		}
	}
	for word, c := range wordClasses {
		if c != classStarter && c != classMoment && c != classAsking {
			t.Errorf("word %q: class %q", word, c)
		}
	}
	if len(abbreviations) < 150 || len(wordClasses) < 100 {
		t.Errorf("%d abbreviations, %d words", len(abbreviations), len(wordClasses))
	}
}

// TestLongWords cuts what is too long to be a word, and keeps its bytes.
func TestLongWords(t *testing.T) {
	s := strings.Repeat("é", 1000)
	tokens := Tokenize(s + " end.")
	if len(tokens) != 7 || len(tokens[0].Text) != 2*maxWord || tokens[5].Text != "end" || tokens[0].SpaceAfter || !tokens[4].SpaceAfter {
		t.Errorf("got %d tokens, the first of %d bytes", len(tokens), len(tokens[0].Text))
	}
}

// TestLongSentence cuts a sentence without an end at a space.
func TestLongSentence(t *testing.T) {
	d := New("", strings.Repeat("word ", 5000))
	for i, s := range d.Sentences {
		if n := s.EndByte - s.StartByte; n > maxSentence+maxWord {
			t.Errorf("sentence %d has %d bytes", i, n)
		}
	}
	if len(d.Tokens) != 5000 || len(d.Sentences) != 7 {
		t.Errorf("%d tokens, %d sentences", len(d.Tokens), len(d.Sentences))
	}
}

// TestGoroutines cuts the same story in many goroutines; run with -race.
func TestGoroutines(t *testing.T) {
	want := New("Title", story)
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			got := New("Title", story)
			if !cmp.Equal(want, got) {
				t.Error("documents differ")
			}
			Tags(got.SentenceTokens(1))
		})
	}
	wg.Wait()
}

// TestAlign gives the aligner what prose makes of words that it drops letters of.
func TestAlign(t *testing.T) {
	for _, s := range []string{"Biden's; left", "'state of emergency'", "O'Reilly's 'reply", "don't; won't! 'll", "a 's; ' 's b", "(U.S.'s) [x]"} {
		v := newView(s, span{0, len(s)})
		p := newPieces(v, span{0, len(v.words)})
		for i := range v.words {
			cut := p.align(v.word(i))
			if len(cut) != len(v.word(i))+1 {
				t.Errorf("%q: %d cuts for %q", s, len(cut), v.word(i))
			}
		}
		if len(p.tokens) != 0 {
			t.Errorf("%q: tokens of prose are left over: %v", s, p.tokens)
		}
	}
}
