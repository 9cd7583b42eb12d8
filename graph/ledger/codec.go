package ledger

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"sync"
)

// layout is the first byte of every value; another layout gets another byte.
const layout = 1

// headBytes is the length of layout and checksum.
const headBytes = 5

// castagnoli is the table of CRC-32C.
var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// maxValue bounds what one value may unfold to, in bytes: more than any story, less than memory.
const maxValue = 1 << 30

// deflaters are compressors to be used again: making one takes longer than a story does.
var deflaters = sync.Pool{New: func() any {
	w, err := flate.NewWriter(io.Discard, flate.BestSpeed)
	if err != nil {
		panic(err) // the level is a constant of the package
	}
	return w
}}

// inflaters are decompressors to be used again.
var inflaters = sync.Pool{New: func() any { return flate.NewReader(bytes.NewReader(nil)) }}

// seal compresses data and puts layout and checksum before it. The same data gives the same bytes.
func seal(data []byte) ([]byte, error) {
	var b bytes.Buffer
	b.Write(make([]byte, headBytes))
	w := deflaters.Get().(*flate.Writer)
	defer deflaters.Put(w)
	w.Reset(&b)
	if _, err := w.Write(data); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	out := b.Bytes()
	out[0] = layout
	binary.LittleEndian.PutUint32(out[1:], crc32.Checksum(out[headBytes:], castagnoli))
	return out, nil
}

// unseal checks the checksum and returns what seal was given.
func unseal(value []byte) ([]byte, error) {
	if len(value) < headBytes {
		return nil, fmt.Errorf("%d bytes: too short", len(value))
	}
	if value[0] != layout {
		return nil, fmt.Errorf("layout %d: unknown", value[0])
	}
	want := binary.LittleEndian.Uint32(value[1:])
	if got := crc32.Checksum(value[headBytes:], castagnoli); got != want {
		return nil, fmt.Errorf("checksum %08x, want %08x", got, want)
	}
	r := inflaters.Get().(io.ReadCloser)
	defer inflaters.Put(r)
	if err := r.(flate.Resetter).Reset(bytes.NewReader(value[headBytes:]), nil); err != nil {
		return nil, err
	}
	data, err := io.ReadAll(io.LimitReader(r, maxValue+1))
	if err == nil && len(data) > maxValue {
		err = errors.New("too long")
	}
	return data, err
}
