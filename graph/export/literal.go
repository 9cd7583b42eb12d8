package export

import (
	"encoding/json"
	"strconv"
	"strings"
)

// splitLiteral takes a literal as N-Quads writes it apart: its text, unescaped, and what follows
// the closing quotes (@en, ^^<type> or nothing).
func splitLiteral(term string) (text, rest string) {
	end := strings.LastIndexByte(term, '"')
	if end <= 0 {
		return term, ""
	}
	return unescape(term[1:end]), term[end+1:]
}

// escapes are the one-letter escapes of N-Quads.
var escapes = map[byte]byte{'t': '\t', 'b': '\b', 'n': '\n', 'r': '\r', 'f': '\f', '"': '"', '\'': '\'', '\\': '\\'}

// unescape resolves the escapes of N-Quads; what is no escape stays.
func unescape(s string) string {
	if !strings.Contains(s, `\`) {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] != '\\' || i+1 == len(s) {
			b.WriteByte(s[i])
			continue
		}
		i++
		if c, ok := escapes[s[i]]; ok {
			b.WriteByte(c)
			continue
		}
		if r, n := hexEscape(s[i:]); n > 0 {
			b.WriteRune(r)
			i += n - 1
			continue
		}
		b.WriteByte('\\')
		b.WriteByte(s[i])
	}
	return b.String()
}

// hexEscape reads uXXXX or UXXXXXXXX at the start of s and returns the character and the bytes read,
// 0 if there is no such escape.
func hexEscape(s string) (r rune, n int) {
	n = map[byte]int{'u': 5, 'U': 9}[s[0]]
	if n == 0 || len(s) < n {
		return 0, 0
	}
	v, err := strconv.ParseUint(s[1:n], 16, 32)
	if err != nil || v > 0x10ffff {
		return 0, 0
	}
	return rune(v), n
}

// quoteJSON writes a string as JSON.
func quoteJSON(s string) string {
	var b strings.Builder
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	_ = enc.Encode(s) // a string always encodes
	return strings.TrimSuffix(b.String(), "\n")
}
