package ledger

import (
	"bytes"
	"testing"
)

func FuzzUnseal(f *testing.F) {
	for _, s := range []string{"", "a", "some text, some text, some text"} {
		value, err := seal([]byte(s))
		if err != nil {
			f.Fatal(err)
		}
		f.Add([]byte(s), value)
	}
	f.Fuzz(func(t *testing.T, data, value []byte) {
		sealed, err := seal(data)
		if err != nil {
			t.Fatal(err)
		}
		back, err := unseal(sealed)
		if err != nil || !bytes.Equal(back, data) {
			t.Fatalf("back %q, %v, want %q", back, err, data)
		}
		again, _ := seal(data)
		if !bytes.Equal(again, sealed) {
			t.Fatal("sealing twice gives other bytes")
		}
		if got, err := unseal(value); err == nil {
			if resealed, err := seal(got); err != nil || len(resealed) < headBytes {
				t.Fatalf("%q unseals and does not seal: %v", value, err)
			}
		}
	})
}

func TestEveryFlippedBitIsSeen(t *testing.T) {
	value, err := seal([]byte("The visit was put off."))
	if err != nil {
		t.Fatal(err)
	}
	for i := range value {
		for bit := range 8 {
			broken := bytes.Clone(value)
			broken[i] ^= 1 << bit
			if _, err := unseal(broken); err == nil {
				t.Errorf("byte %d bit %d: not seen", i, bit)
			}
		}
	}
	for n := range value {
		if _, err := unseal(value[:n]); err == nil {
			t.Errorf("cut to %d bytes: not seen", n)
		}
	}
}
