package text

import (
	"strings"
	"testing"
	"unicode"

	"demarche/schema"
)

// seeds are texts that have broken tokenizers before.
var seeds = []string{
	"", " ", "\x00", "\xff\xfe", "Biden’s;", "'state of emergency'", "Un.", strings.Repeat(")", 300), "ȺȺȺȺ's Ⱥ'll",
	"İİİİ's talks", "a\u200bb \u200fשלום", "&rsquo; &rsquo;s", "U.S.-China's", "'s; ' thing", "x\n\n\ny\r\n\r\nz",
	"“We’re…” — “no”", strings.Repeat("a", 450) + "'s", "... . . . ?! \" \" '", "1.2.3.4 10km -5 +5 .25 $5", "O'Reilly's o'clock",
	"e\u0301tat d’urgence", "–", "a--b", "日本語のテキスト。", "U.S. President. George W. Bush.\" (He", "\u0085\u00a0x\u2028y",
}

// checkTiles fails unless the tokens of d are exact, in order, without white space inside, and leave
// nothing but white space between them, and unless the sentences cover them.
func checkTiles(t *testing.T, d *Document) {
	t.Helper()
	pos := map[schema.Part]int{}
	next := 0
	for i, s := range d.Sentences {
		if s.First != next || s.Last <= s.First {
			t.Fatalf("sentence %d: tokens [%d,%d) after %d", i, s.First, s.Last, next)
		}
		next = s.Last
		for _, k := range d.SentenceTokens(i) {
			checkToken(t, d, s.Part, k, pos[s.Part])
			pos[s.Part] = k.EndByte
		}
	}
	if next != len(d.Tokens) {
		t.Fatalf("sentences cover %d of %d tokens", next, len(d.Tokens))
	}
	for part, s := range map[schema.Part]string{schema.InTitle: d.Title, schema.InText: d.Body} {
		if rest := strings.TrimFunc(s[pos[part]:], unicode.IsSpace); rest != "" {
			t.Fatalf("%s: %q is in no token", part, rest)
		}
	}
}

// checkToken fails unless k stands where it says, after white space alone since byte pos.
func checkToken(t *testing.T, d *Document, part schema.Part, k Token, pos int) {
	t.Helper()
	switch gap := d.Slice(part, pos, k.StartByte); {
	case k.StartByte < pos || k.EndByte <= k.StartByte:
		t.Fatalf("token %q at [%d,%d) after %d", k.Text, k.StartByte, k.EndByte, pos)
	case d.Slice(part, k.StartByte, k.EndByte) != k.Text:
		t.Fatalf("token %q is not %q", k.Text, d.Slice(part, k.StartByte, k.EndByte))
	case strings.TrimFunc(gap, unicode.IsSpace) != "":
		t.Fatalf("%q before %q is in no token", gap, k.Text)
	case strings.IndexFunc(k.Text, unicode.IsSpace) >= 0:
		t.Fatalf("token %q holds white space", k.Text)
	case len(k.Text) > 4*maxWord:
		t.Fatalf("token of %d bytes", len(k.Text))
	}
}

func FuzzTokens(f *testing.F) {
	for _, s := range seeds {
		f.Add("", s)
		f.Add(s, "He left. She stayed.")
	}
	f.Fuzz(func(t *testing.T, title, body string) {
		d := New(title, body)
		checkTiles(t, d)
		for i := range d.Sentences {
			if i < 3 && d.Sentences[i].Last-d.Sentences[i].First < 40 {
				if toks := d.SentenceTokens(i); len(Tags(toks)) != len(toks) {
					t.Fatal("tags and tokens differ in number")
				}
			}
		}
	})
}

func FuzzSentences(f *testing.F) {
	for _, s := range seeds {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d := New("", s)
		end := 0
		for i, sent := range d.Sentences {
			text := d.SentenceText(i)
			if strings.Contains(text, "\n\n") || text != strings.TrimFunc(text, unicode.IsSpace) || sent.StartByte < end {
				t.Fatalf("sentence %d: %q", i, text)
			}
			for k := sent.First; k < sent.Last; k++ {
				if d.SentenceOf(k) != i {
					t.Fatalf("token %d is in sentence %d, got %d", k, i, d.SentenceOf(k))
				}
			}
			end = sent.EndByte
		}
	})
}
