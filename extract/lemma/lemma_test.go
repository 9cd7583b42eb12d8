package lemma

import (
	"os"
	"strings"
	"testing"
)

// TestLemma holds the forms that diplomatic news uses most, and the traps of spelling.
func TestLemma(t *testing.T) {
	for tag, pairs := range map[string]string{
		"VBD": `met:meet flew:fly held:hold put:put withdrew:withdraw broke:break sought:seek spoke:speak rang:ring saw:see paid:pay cut:cut
			laid:lay said:say told:tell went:go came:come left:leave took:take gave:give got:get began:begin made:make sent:send set:set
			had:have did:do was:be were:be 'd:have ’d:have became:become brought:bring chose:choose drew:draw drove:drive fell:fall felt:feel
			found:find founded:found forgot:forget froze:freeze grew:grow heard:hear hit:hit kept:keep knew:know led:lead let:let lost:lose
			overthrew:overthrow quit:quit read:read ran:run rose:rise sat:sit shook:shake shut:shut slept:sleep split:split stood:stand
			struck:strike swore:swear taught:teach thought:think threw:throw undertook:undertake understood:understand upheld:uphold
			won:win wrote:write lay:lie died:die lied:lie tied:tie denied:deny hoped:hope hopped:hop visited:visit invited:invite
			united:unite awaited:await postponed:postpone mentioned:mention cancelled:cancel canceled:cancel called:call agreed:agree
			guaranteed:guarantee needed:need proceeded:proceed freed:free vetoed:veto planned:plan planed:plane
			referred:refer offered:offer interfered:interfere focused:focus focussed:focus added:add phoned:phone telephoned:telephone
			rescheduled:reschedule mimicked:mimic MET:meet Flew:fly bred:breed red:red`,
		"VBN": `met:meet flown:fly held:hold withdrawn:withdraw broken:break sought:seek spoken:speak rung:ring seen:see paid:pay been:be
			gone:go given:give taken:take shelved:shelve scrapped:scrap delayed:delay deferred:defer called:call due:due lain:lie
			laid:lay proven:prove borne:bear forbidden:forbid rewritten:rewrite`,
		"VBG": `meeting:meet visiting:visit travelling:travel traveling:travel flying:fly lying:lie dying:die being:be having:have
			putting:put holding:hold arriving:arrive touring:tour hosting:host planning:plan hoping:hope seeing:see agreeing:agree
			bringing:bring making:make arranging:arrange hanging:hang receiving:receive vying:vie panicking:panic singing:sing
			exchanging:exchange ringing:ring king:king travels:travels`,
		"VBZ": `meets:meet flies:fly goes:go does:do has:have is:be 's:be ’s:be vetoes:veto postpones:postpone reaches:reach passes:pass
			closes:close proposes:propose focuses:focus dies:die lies:lie denies:deny says:say discusses:discuss`,
		"VBP": `are:be 're:be ’re:be am:be 'm:be 've:have have:have meet:meet lay:lay found:found visit:visit`,
		"VB":  `meet:meet be:be have:have found:found saw:saw Visit:visit`,
		"MD":  `'ll:will wo:will ca:can would:would 'd:would will:will`,
		"NNS": `talks:talk visits:visit countries:country leaders:leader women:woman statesmen:statesman children:child
			wives:wife lives:life crises:crisis bases:basis cases:case ties:tie series:series headquarters:headquarters Talks:talk
			people:people viruses:virus heroes:hero shoes:shoe taxes:tax boxes:box embassies:embassy speeches:speech prizes:prize
			houses:house olives:olive press:press`,
		"NN":   `meeting:meeting Visit:visit news:news bus:bus`,
		"NNP":  `Netherlands:Netherlands Flying:Flying`,
		"NNPS": `States:States`,
		"JJR":  `better:good larger:large closer:close bigger:big higher:high earlier:early later:late wider:wide broader:broad`,
		"JJS":  `best:good largest:large latest:late earliest:early worst:bad`,
		"RB":   `n't:not n’t:not never:never`,
		"RBR":  `further:far longer:long`,
		"":     `Met:met VISITED:visited`,
	} {
		for pair := range strings.FieldsSeq(pairs) {
			word, want, _ := strings.Cut(pair, ":")
			if got := Lemma(word, tag); got != want {
				t.Errorf("Lemma(%q, %q) = %q, want %q", word, tag, got, want)
			}
		}
	}
}

// TestVerb holds words whose tag says nothing of a verb.
func TestVerb(t *testing.T) {
	for pair := range strings.FieldsSeq(`met:meet Meeting:meet visits:visit visit:visit talks:talk CALLS:call postponed:postpone
		held:hold is:be will:will 'll:will Beijing:beij quickly:quickly flies:fly`) {
		word, want, _ := strings.Cut(pair, ":")
		if got := Verb(word); got != want {
			t.Errorf("Verb(%q) = %q, want %q", word, got, want)
		}
	}
}

// TestRegular inflects every verb of the list by the rules of spelling and wants it back.
func TestRegular(t *testing.T) {
	data, err := os.ReadFile("testdata/bases.txt")
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for line := range strings.Lines(string(data)) {
		if line[0] == '#' {
			continue
		}
		for base := range strings.FieldsSeq(line) {
			checkRegular(t, base)
			n++
		}
	}
	if n < 700 {
		t.Errorf("only %d verbs in the list", n)
	}
}

// irregularBases are the verbs of the list whose past is not made by rule, and those whose forms
// are another verb's too ("found").
var irregularBases = map[string]bool{"build": true, "deal": true, "say": true, "shake": true, "withhold": true, "focus": true}

// checkRegular brings the three regular forms of base back.
func checkRegular(t *testing.T, base string) {
	t.Helper()
	plain, s, ing, ed := inflect(base)
	forms := map[string]string{"VBZ": s, "VBG": ing}
	if !irregularBases[plain] {
		forms["VBD"], forms["VBN"] = ed, ed
	}
	for tag, form := range forms {
		if got := Lemma(form, tag); got != plain {
			t.Errorf("Lemma(%q, %q) = %q, want %q", form, tag, got, plain)
		}
	}
}

// inflect makes the regular forms; a + behind base says that the last letter is doubled.
func inflect(base string) (plain, s, ing, ed string) {
	plain, double := strings.CutSuffix(base, "+")
	stem, last := plain, plain[len(plain)-1]
	s, ing = plain+"s", plain+"ing"
	switch {
	case double:
		stem += string(last)
		ing = stem + "ing"
	case last == 'e':
		stem = plain[:len(plain)-1]
		if !strings.HasSuffix(plain, "ee") {
			ing = stem + "ing"
		}
	case last == 'y' && !strings.ContainsRune("aeou", rune(plain[len(plain)-2])):
		stem = plain[:len(plain)-1] + "i"
		s = stem + "es"
	}
	for _, end := range []string{"s", "sh", "ch", "x", "z", "o"} {
		if strings.HasSuffix(plain, end) {
			s = plain + "es"
		}
	}
	return plain, s, ing, stem + "ed"
}

// TestIrregularTable wants every form of the table back, and each dictionary form unchanged.
func TestIrregularTable(t *testing.T) {
	tags := map[string][]string{"V": {"VBD", "VBN", "VBZ"}, "N": {"NNS"}, "A": {"JJR", "JJS"}}
	claimed := map[string]string{}
	for n, row := range rows(irregularTSV) {
		for i, tag := range tags[row[0]] {
			for form := range strings.SplitSeq(row[i+2], ",") {
				key := strings.Replace(tag, "VBN", "VBD", 1) + form
				if first, ok := claimed[key]; form == "-" || ok && first != row[1] {
					continue
				}
				claimed[key] = row[1]
				if got := Lemma(form, tag); got != row[1] {
					t.Errorf("irregular.tsv:%d: Lemma(%q, %q) = %q, want %q", n, form, tag, got, row[1])
				}
			}
		}
		if got := Lemma(row[1], "VB"); row[0] == "V" && got != row[1] {
			t.Errorf("irregular.tsv:%d: Lemma(%q, VB) = %q", n, row[1], got)
		}
	}
}

// TestStemExamples runs the examples of the stems' table: the form that is cut must lead back to them.
func TestStemExamples(t *testing.T) {
	for n, row := range rows(stemsTSV) {
		for base := range strings.FieldsSeq(row[2]) {
			stem := base
			switch row[1] {
			case "e":
				stem = strings.TrimSuffix(base, "e")
			case "1":
				stem = base + base[len(base)-1:]
			}
			if !strings.HasSuffix("^"+stem, row[0]) {
				continue // tells the class, not the row
			}
			if got := load().unstem(stem+"ing", stem); got != base {
				t.Errorf("stems.tsv:%d: %q gives %q, want %q", n, stem, got, base)
			}
		}
	}
}

// TestParseErrors holds what the reader of the tables refuses, with the line.
func TestParseErrors(t *testing.T) {
	for _, c := range []struct{ irregular, stems, want string }{
		{"X\tgo\twent\n", "", `irregular.tsv:1: unknown class "X"`},
		{"# head\nV\tgo\twent\n", "", "irregular.tsv:2: want 5 columns, got 3"},
		{"", "v\te\tarrive\nv\te\tlove\n", `stems.tsv:2: ending "v" stands twice`},
		{"", "v\tx\tarrive\n", "stems.tsv:1: want ending"},
		{"", "v\te\n", "stems.tsv:1: want ending"},
	} {
		if _, err := parse(c.irregular, c.stems); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("parse(%q, %q): got %v, want %q", c.irregular, c.stems, err, c.want)
		}
	}
}

// FuzzLemma: no word and no tag panics or gives an empty dictionary form, and no dictionary form grows.
func FuzzLemma(f *testing.F) {
	for _, word := range []string{"met", "ing", "ed", "’s", "İng", "ſs", "ies", "\xff", "ssed", "eed", "men", "est"} {
		f.Add(word, "VBG")
		f.Add(word, "VBD")
		f.Add(word, "JJS")
	}
	f.Fuzz(func(t *testing.T, word, tag string) {
		if got := Lemma(word, tag); (got == "") != (word == "") {
			t.Errorf("Lemma(%q, %q) = %q", word, tag, got)
		}
		if got := Verb(word); (got == "") != (word == "") {
			t.Errorf("Verb(%q) = %q", word, got)
		}
	})
}

// BenchmarkLemma measures a word of each kind.
func BenchmarkLemma(b *testing.B) {
	words := []struct{ word, tag string }{{"postponed", "VBN"}, {"met", "VBD"}, {"countries", "NNS"}, {"Beijing", "NNP"}, {"visit", "NN"}}
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		w := words[i%len(words)]
		Lemma(w.word, w.tag)
	}
}
