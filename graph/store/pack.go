package store

import (
	"encoding/binary"
	"fmt"
	"math"
	"slices"
	"time"

	"demarche/schema"
)

// packer writes a thing as bytes: numbers as varints, texts and lists after their lengths.
type packer struct{ out []byte }

// number writes n.
func (p *packer) number(n int) { p.out = binary.AppendUvarint(p.out, uint64(n)) }

// flag writes whether something is so.
func (p *packer) flag(is bool) {
	if is {
		p.number(1)
		return
	}
	p.number(0)
}

// text writes s.
func (p *packer) text(s string) {
	p.number(len(s))
	p.out = append(p.out, s...)
}

// texts writes each of list, one after the other, without their number.
func (p *packer) texts(list ...string) {
	for _, s := range list {
		p.text(s)
	}
}

// fraction writes f to its last bit.
func (p *packer) fraction(f float64) {
	p.out = binary.BigEndian.AppendUint64(p.out, math.Float64bits(f))
}

// packList writes how many there are and then each.
func packList[T any](p *packer, list []T, one func(T)) {
	p.number(len(list))
	for _, x := range list {
		one(x)
	}
}

// packRef writes a reference to a report.
func (p *packer) packRef(r schema.ReportRef) { p.texts(r.Article, r.Event) }

// unpacker reads what a packer wrote. Its texts are parts of one string; once it meets what no packer
// writes, all that it returns is empty and broken is set.
type unpacker struct {
	in     string
	broken bool
}

// fail gives up.
func (u *unpacker) fail() { u.in, u.broken = "", true }

// number reads a number.
func (u *unpacker) number() int {
	n, shift := uint64(0), 0
	for i := range min(len(u.in), binary.MaxVarintLen64) {
		c := u.in[i]
		n |= uint64(c&0x7f) << shift
		if c < 0x80 {
			u.in = u.in[i+1:]
			return int(n)
		}
		shift += 7
	}
	u.fail()
	return 0
}

// flag reads whether something is so.
func (u *unpacker) flag() bool { return u.number() == 1 }

// take reads n bytes.
func (u *unpacker) take(n int) string {
	if n < 0 || n > len(u.in) {
		u.fail()
		return ""
	}
	s := u.in[:n]
	u.in = u.in[n:]
	return s
}

// text reads a text.
func (u *unpacker) text() string { return u.take(u.number()) }

// texts reads as many texts as there are places for them.
func (u *unpacker) texts(places ...*string) {
	for _, to := range places {
		*to = u.text()
	}
}

// fraction reads a fraction.
func (u *unpacker) fraction() float64 {
	bits := u.take(8)
	if bits == "" {
		return 0
	}
	return math.Float64frombits(binary.BigEndian.Uint64([]byte(bits)))
}

// unpackList reads a list; nil if it is empty.
func unpackList[T any](u *unpacker, one func() T) []T {
	n := u.number()
	if n <= 0 || n > len(u.in) { // each takes a byte at least
		if n != 0 {
			u.fail()
		}
		return nil
	}
	list := make([]T, n)
	for i := range list {
		list[i] = one()
	}
	return list
}

// ref reads a reference to a report.
func (u *unpacker) ref() schema.ReportRef {
	return schema.ReportRef{Article: u.text(), Event: u.text()}
}

// done returns ErrDamaged unless all was read and was as it should be.
func (u *unpacker) done(key string) error {
	if u.broken || u.in != "" {
		return fmt.Errorf("store: digest %s: %w", key, ErrDamaged)
	}
	return nil
}

// headBytes is how long the head of an event's digest is: status, main, confidence, first and last day.
const headBytes = 1 + 1 + 8 + 4 + 4

// head is what filters ask of an event most, at a fixed place in its digest.
type head struct {
	status     schema.Status // empty if it is none of the vocabulary
	main       bool
	confidence float64
	// first and last are days since 1970; last is before first where no date is known.
	first, last int32
}

// dayNumber returns the days from 1970 to t.
func dayNumber(t time.Time) int32 { return int32(t.Unix() / (24 * 60 * 60)) }

// packHead writes what filters ask of an event most.
func (p *packer) packHead(e schema.Event) {
	first, last := int32(math.MaxInt32), int32(math.MinInt32)
	if from, to, ok := e.Time.Range(); ok {
		first, last = dayNumber(from), dayNumber(to)
	}
	p.number(slices.Index(schema.Statuses(), e.Status) + 1)
	p.flag(e.Main)
	p.fraction(e.Confidence)
	p.out = binary.BigEndian.AppendUint32(p.out, uint32(first))
	p.out = binary.BigEndian.AppendUint32(p.out, uint32(last))
}

// statuses are the statuses by the number that a head has for them, less one.
var statuses = schema.Statuses()

// readHead reads the head of an event's digest; ok is false if there is none.
func readHead(data []byte) (h head, ok bool) {
	if len(data) < headBytes || int(data[0]) > len(statuses) {
		return h, false
	}
	if data[0] > 0 {
		h.status = statuses[data[0]-1]
	}
	h.main, h.confidence = data[1] == 1, math.Float64frombits(binary.BigEndian.Uint64(data[2:]))
	h.first, h.last = int32(binary.BigEndian.Uint32(data[10:])), int32(binary.BigEndian.Uint32(data[14:]))
	return h, true
}
