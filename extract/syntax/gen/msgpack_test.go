package main

import (
	"errors"
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestUnpack(t *testing.T) {
	for _, c := range []struct {
		name string
		in   string
		want any
	}{
		{"nil", "\xc0", nil},
		{"false", "\xc2", false},
		{"true", "\xc3", true},
		{"small number", "\x07", int64(7)},
		{"small negative", "\xff", int64(-1)},
		{"uint8", "\xcc\xff", int64(255)},
		{"uint16", "\xcd\x01\x00", int64(256)},
		{"uint32", "\xce\x00\x01\x00\x00", int64(65536)},
		{"uint64", "\xcf\xff\xff\xff\xff\xff\xff\xff\xff", uint64(math.MaxUint64)},
		{"int8", "\xd0\x80", int64(-128)},
		{"int16", "\xd1\xff\x00", int64(-256)},
		{"int32", "\xd2\xff\xff\x00\x00", int64(-65536)},
		{"int64", "\xd3\xff\xff\xff\xff\xff\xff\xff\xfe", int64(-2)},
		{"float32", "\xca\x3f\x80\x00\x00", 1.0},
		{"float64", "\xcb\x40\x00\x00\x00\x00\x00\x00\x00", 2.0},
		{"short string", "\xa2hi", "hi"},
		{"str8", "\xd9\x02hi", "hi"},
		{"str16", "\xda\x00\x02hi", "hi"},
		{"str32", "\xdb\x00\x00\x00\x02hi", "hi"},
		{"bin8", "\xc4\x02hi", []byte("hi")},
		{"bin16", "\xc5\x00\x02hi", []byte("hi")},
		{"bin32", "\xc6\x00\x00\x00\x02hi", []byte("hi")},
		{"list", "\x92\x01\xa1a", []any{int64(1), "a"}},
		{"list16", "\xdc\x00\x01\x01", []any{int64(1)}},
		{"list32", "\xdd\x00\x00\x00\x01\x01", []any{int64(1)}},
		{"map", "\x82\xa1a\x01\x02\xc0", map[any]any{"a": int64(1), int64(2): nil}},
		{"map16", "\xde\x00\x01\xc4\x01b\x01", map[any]any{"b": int64(1)}},
		{"map32", "\xdf\x00\x00\x00\x01\xa1b\x90", map[any]any{"b": []any{}}},
	} {
		got, err := unpack([]byte(c.in))
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
		} else if d := cmp.Diff(c.want, got); d != "" {
			t.Errorf("%s: %s", c.name, d)
		}
	}
}

func TestUnpackRefuses(t *testing.T) {
	for _, in := range []string{"", "\xa5hi", "\x92\x01", "\xdf\xff\xff\xff\xff", "\xcd\x01", "\x81\xa1a"} {
		if _, err := unpack([]byte(in)); !errors.Is(err, errShort) {
			t.Errorf("%q: got %v, want %v", in, err, errShort)
		}
	}
	if _, err := unpack([]byte("\x91\xc7\x00\x00")); err == nil || !strings.Contains(err.Error(), "0xc7") {
		t.Errorf("an extension type: got %v", err)
	}
}

func FuzzUnpack(f *testing.F) {
	f.Add([]byte("\x82\xa1a\x01\x02\xc0"))
	f.Add([]byte("\xdd\xff\xff\xff\xff"))
	f.Fuzz(func(t *testing.T, b []byte) {
		if v, err := unpack(b); err != nil && v != nil {
			t.Errorf("both a value, %v, and an error, %v", v, err)
		}
	})
}
