package syntax

import "testing"

// TestHashString wants the ids that spaCy gives strings (spacy.strings.hash_string).
func TestHashString(t *testing.T) {
	for _, c := range []struct {
		in   string
		want uint64
	}{
		{"a", 11901859001352538922},
		{"coffee", 3197928453018144401},
		{"visited", 11749534953085588517},
		{"minister", 5661208895191585800},
		{"ministers", 15435441489422135914},
		{"Beijing — 北京", 7187702254386901561},
		{"1234567", 11906548768923648808},
		{"12345678", 9871996032675327904},
		{"123456789", 2056675840866671865},
	} {
		if got := hashString(c.in); got != c.want {
			t.Errorf("%q: got %d, want %d", c.in, got, c.want)
		}
	}
}

// TestHashKey wants the rows that thinc draws (thinc.api.NumpyOps.hash).
func TestHashKey(t *testing.T) {
	for _, c := range []struct {
		key  uint64
		seed uint32
		want [4]uint32
	}{
		{0, 8, [4]uint32{0, 0, 0, 0}},
		{1, 12, [4]uint32{2938686206, 2291508213, 2246688320, 3554967022}},
		{18446744073709551615, 8, [4]uint32{2488739950, 2974852181, 1585626277, 2314794624}},
		{3197928453018144401, 9, [4]uint32{3581658541, 416209217, 2576290491, 1186911353}},
		{12345678901234567890, 13, [4]uint32{3417795133, 3531963535, 2357308471, 2005261732}},
	} {
		if got := hashKey(c.key, c.seed); got != c.want {
			t.Errorf("%d with seed %d: got %v, want %v", c.key, c.seed, got, c.want)
		}
	}
}

// TestHashSpread looks up many keys in a table of 5,000 rows and wants every row
// to be drawn about as often as any other.
func TestHashSpread(t *testing.T) {
	const rows, keys = 5000, 50000
	var drawn [rows]int
	for key := range uint64(keys) {
		for _, h := range hashKey(key, 8) {
			drawn[h%rows]++
		}
	}
	for row, n := range drawn {
		if n < 10 || n > 80 {
			t.Errorf("row %d was drawn %d times, want about %d", row, n, 4*keys/rows)
		}
	}
}
