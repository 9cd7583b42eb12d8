package article

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

// magic maps the first bytes of well-known binary files to their names, for the refusal.
var magic = []struct{ bytes, name string }{
	{"PK\x03\x04", "a zip archive or office document"}, {"%PDF-", "a PDF document"}, {"\x89PNG", "a PNG picture"},
	{"\xff\xd8\xff", "a JPEG picture"}, {"GIF8", "a GIF picture"}, {"\x7fELF", "a program"}, {"MZ\x90", "a program"},
	{"BZh", "a bzip2 archive"}, {"\xfd7zXZ", "an xz archive"}, {"7z\xbc\xaf", "a 7z archive"}, {"\x28\xb5\x2f\xfd", "a zstd archive"},
	{"\xd0\xcf\x11\xe0", "an old office document"}, {"\x1f\x8b", "a gzip archive in a gzip archive"}, {"Rar!", "a rar archive"},
	{"{\\rtf", "a rich text document"}, {"SQLite format 3", "a database"},
}

// kindOfBytes names the kind of a binary file by its first bytes.
func kindOfBytes(head []byte) string {
	for _, m := range magic {
		if bytes.HasPrefix(head, []byte(m.bytes)) {
			return m.name
		}
	}
	return "bytes that are no text"
}

// isBinary tells whether the first bytes of a stream are no text: a known binary file, or more than
// one control byte in thirty. UTF-16 with its mark is text.
func isBinary(head []byte) bool {
	if hasUTF16Mark(head) {
		return false
	}
	if kindOfBytes(head) != "bytes that are no text" {
		return true
	}
	odd := 0
	for _, c := range head {
		if c < ' ' && !strings.ContainsRune("\n\r\t\f\v\b\x1b", rune(c)) || c == 0x7f {
			odd++
		}
	}
	return odd*30 > len(head)
}

// hasUTF16Mark tells whether the bytes start with the byte order mark of UTF-16.
func hasUTF16Mark(b []byte) bool {
	return bytes.HasPrefix(b, []byte{0xff, 0xfe}) || bytes.HasPrefix(b, []byte{0xfe, 0xff})
}

// decode returns the bytes as UTF-8 and the name of the encoding they were in: UTF-16 if marked, UTF-8
// if valid or nearly so, else Windows-1252, which every byte is valid in.
func decode(b []byte) (text, encoding string) {
	if hasUTF16Mark(b) {
		if out, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewDecoder().Bytes(b); err == nil {
			return string(out), "utf-16"
		}
	}
	if isNearlyUTF8(b) {
		return string(b), "utf-8"
	}
	out, err := charmap.Windows1252.NewDecoder().Bytes(b)
	if err != nil {
		return string(b), "utf-8"
	}
	return string(out), "windows-1252"
}

// isNearlyUTF8 tells whether b is UTF-8, or has far more good characters outside ASCII than bad bytes.
func isNearlyUTF8(b []byte) bool {
	if utf8.Valid(b) {
		return true
	}
	good, bad := 0, 0
	for len(b) > 0 {
		r, n := utf8.DecodeRune(b)
		switch {
		case r == utf8.RuneError && n == 1:
			bad++
		case n > 1:
			good++
		}
		b = b[n:]
	}
	return good > 4*bad
}
