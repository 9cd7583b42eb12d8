package main

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"slices"
)

// errShort is returned when a msgpack value runs past the end of its bytes.
var errShort = errors.New("msgpack: value cut short")

// unpacker reads msgpack values from b one after the other. It knows the types
// that spaCy writes and nothing else: no timestamps, no extension types.
type unpacker struct {
	b []byte
	i int
}

// unpack decodes the single msgpack value in b. Maps become map[any]any, arrays
// []any, integers int64 or uint64 (only where int64 is too small), raw bytes
// []byte and strings string.
func unpack(b []byte) (v any, err error) {
	defer func() {
		if r := recover(); r != nil {
			v, err = nil, errShort
		}
	}()
	// Without spare capacity, a cut past the end panics.
	u := &unpacker{b: slices.Clip(b)}
	return u.value()
}

// take returns the next n bytes; it panics past the end, which unpack turns
// into errShort.
func (u *unpacker) take(n int) []byte {
	s := u.b[u.i : u.i+n]
	u.i += n
	return s
}

// uint reads a big-endian unsigned integer of n bytes.
func (u *unpacker) uint(n int) uint64 {
	var buf [8]byte
	copy(buf[8-n:], u.take(n))
	return binary.BigEndian.Uint64(buf[:])
}

// value decodes the value at the cursor.
func (u *unpacker) value() (any, error) {
	c := u.take(1)[0]
	switch {
	case c < 0x80:
		return int64(c), nil
	case c < 0x90:
		return u.dict(int(c & 0x0f))
	case c < 0xa0:
		return u.list(int(c & 0x0f))
	case c < 0xc0:
		return string(u.take(int(c & 0x1f))), nil
	case c >= 0xe0:
		return int64(int8(c)), nil
	}
	return u.long(c)
}

// long decodes the values whose length or number follows the type byte c.
func (u *unpacker) long(c byte) (any, error) {
	switch c {
	case 0xc0:
		return nil, nil
	case 0xc2, 0xc3:
		return c == 0xc3, nil
	case 0xc4, 0xc5, 0xc6:
		return u.take(int(u.uint(1 << (c - 0xc4)))), nil
	case 0xca:
		return float64(math.Float32frombits(uint32(u.uint(4)))), nil
	case 0xcb:
		return math.Float64frombits(u.uint(8)), nil
	case 0xcc, 0xcd, 0xce, 0xcf:
		return number(u.uint(1 << (c - 0xcc))), nil
	case 0xd0:
		return int64(int8(u.uint(1))), nil
	case 0xd1:
		return int64(int16(u.uint(2))), nil
	case 0xd2:
		return int64(int32(u.uint(4))), nil
	case 0xd3:
		return int64(u.uint(8)), nil
	case 0xd9, 0xda, 0xdb:
		return string(u.take(int(u.uint(1 << (c - 0xd9))))), nil
	case 0xdc, 0xdd:
		return u.list(int(u.uint(2 << (c - 0xdc))))
	case 0xde, 0xdf:
		return u.dict(int(u.uint(2 << (c - 0xde))))
	}
	return nil, fmt.Errorf("msgpack: type byte %#x at %d: not supported", c, u.i-1)
}

// number gives v as int64 where it fits and as uint64 where it does not.
func number(v uint64) any {
	if v > math.MaxInt64 {
		return v
	}
	return int64(v)
}

// list decodes n values.
func (u *unpacker) list(n int) (any, error) {
	out := make([]any, 0, min(n, len(u.b)))
	for range n {
		v, err := u.value()
		if err != nil {
			return nil, err
		}
		out = append(out, v)
	}
	return out, nil
}

// dict decodes n pairs of key and value. Raw-bytes keys become strings.
func (u *unpacker) dict(n int) (any, error) {
	out := make(map[any]any, min(n, len(u.b)))
	for range n {
		k, err := u.value()
		if err != nil {
			return nil, err
		}
		v, err := u.value()
		if err != nil {
			return nil, err
		}
		if raw, ok := k.([]byte); ok {
			k = string(raw)
		}
		out[k] = v
	}
	return out, nil
}
