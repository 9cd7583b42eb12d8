package article

import (
	"errors"
	"io"
	"runtime"
	"strings"
	"testing"
	"time"
)

// endless is a stream of one text over and over, n bytes long.
type endless struct {
	text string
	n    int
}

// Read fills b with the text.
func (e *endless) Read(b []byte) (int, error) {
	if e.n == 0 {
		return 0, io.EOF
	}
	n := 0
	for n < len(b) && e.n > 0 {
		k := copy(b[n:min(len(b), n+e.n)], e.text)
		n, e.n = n+k, e.n-k
	}
	return n, nil
}

// maxHostile is how long one hostile input of 100 MB may take. It takes a second or two; the rest
// leaves room for the race detector on a busy machine, and a quadratic reader still takes far longer.
const maxHostile = 3 * time.Minute

// TestHostile reads streams made to hurt: each is refused, or read, within bounded time and memory, and
// without a panic. The limits are loose since machines are shared.
func TestHostile(t *testing.T) {
	const mega = 1 << 20
	tests := []struct {
		name, file, text string
		size             int
		want             error
	}{
		{"100 MB of brackets", "a.txt", ")", 100 * mega, ErrTooLong},
		{"30 MB of brackets", "a.txt", ")", 30 * mega, ErrTooLong},
		{"4 MB of brackets", "a.txt", ")", 4 * mega, ErrEmpty},
		{"4 MB of short lines", "a.txt", "a b\n", 4 * mega, ErrTooLong},
		{"many short lines", "a.txt", "a b\n", 4 * 19_000, nil},
		{"1 MB of one word", "a.txt", "a", mega - 1, nil},
		{"dashes and words", "a.txt", "– x –\n\n", 7 * 10_000, nil},
		{"capitals and commas", "a.txt", "ABC, Def (GHI) ", mega - 1, nil},
		{"openings of cross-heads", "a.txt", "“", mega - 1, ErrEmpty},
		{"entities", "a.txt", "&amp;amp;amp;", mega - 1, nil},
		{"combining marks", "a.txt", "a\u0301\u0301\u0301", mega - 1, nil},
		{"zero bytes", "a.txt", "\x00", mega, ErrBinary},
		{"bad UTF-8", "a.txt", "a\xff\xfe ", mega / 2, nil},
		{"marks of direction", "a.txt", "\u202e\u200f", mega, ErrEmpty},
		{"a zip", "a.txt", "PK\x03\x04", mega, ErrBinary},
		{"deep lists", "a.json", "[", 100 * mega, ErrJSON},
		{"deep objects", "a.jsonl", `{"a":`, mega, ErrJSON},
		{"a string without end", "a.json", `{"text":"aaaaaaaaaaaaaaaa`, 100 * mega, ErrJSON},
		{"white space", "a.json", " \n", 34 * mega, ErrTooLong},
		{"a line without end", "a.jsonl", "x", 100 * mega, ErrTooLong},
		{"a feed without end", "a.xml", "<rss><channel><item><title>x", mega, ErrMarkup},
		{"deep parts", "a.eml", "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n", mega, ErrEmpty},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			start := time.Now()
			var errs []error
			for _, err := range Read(&endless{tt.text, tt.size}, tt.file, Options{AnyLanguage: true}) {
				if err != nil {
					errs = append(errs, err)
				}
				if len(errs) > 10 {
					break
				}
			}
			runtime.ReadMemStats(&after)
			if took := time.Since(start); took > maxHostile {
				t.Errorf("took %v", took)
			}
			if used := after.TotalAlloc - before.TotalAlloc; used > 2<<30 {
				t.Errorf("allocated %d MB in all", used>>20)
			}
			switch {
			case tt.want == nil && len(errs) != 0:
				t.Errorf("got %v", errs[0])
			case tt.want != nil && (len(errs) == 0 || !errors.Is(errs[0], tt.want)):
				t.Errorf("got %.300v, want %v", errs, tt.want)
			}
			for _, err := range errs {
				if strings.ContainsAny(err.Error(), "\x00\n") {
					t.Errorf("error %q is not one line", err)
				}
			}
		})
	}
}
