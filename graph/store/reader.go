package store

import (
	"cmp"
	"context"
	"encoding/binary"
	"fmt"
	"slices"
	"strings"
	"sync"

	"demarche/schema"

	ckv "github.com/cayleygraph/cayley/graph/kv"
	"github.com/cayleygraph/cayley/graph/refs"
	"github.com/cayleygraph/quad"
	"github.com/cayleygraph/quad/pquads"
	hkv "github.com/hidal-go/hidalgo/kv"
	"google.golang.org/protobuf/encoding/protowire"
)

// reader reads quads as Cayley lays them out (data version 2, which opening a store checks), in one
// transaction. Cayley's own way opens a transaction for every quad and decodes each of its four
// terms anew, which takes ten times as long; TestReaderIsCayley compares the two. It is for one goroutine.
type reader struct {
	db hkv.KV
	// source is open from the first read until the next write; nil otherwise.
	source source
	// terms are the terms read so far, by their numbers, which are never given twice.
	terms map[uint64]*term

	// mu guards what follows: stopped makes all reads fail, and refused notes that one did;
	// whenStopped, where it is not nil, is called then.
	mu               sync.Mutex
	stopped, refused bool
	whenStopped      func()
}

// stop makes all later reads fail with errWanted. It may be called by another goroutine.
func (r *reader) stop() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.stopped = true
	if r.whenStopped != nil {
		r.refused = true
		r.whenStopped()
	}
}

// failed tells whether a read failed because the reader was stopped.
func (r *reader) failed() bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.refused
}

// check returns errWanted once the reader is stopped.
func (r *reader) check() error {
	r.mu.Lock()
	defer r.mu.Unlock()
	if !r.stopped {
		return nil
	}
	r.refused = true
	return errWanted
}

// during calls fn, and end where the reader is stopped before fn returns.
func (r *reader) during(end, fn func()) {
	set := func(end func()) {
		r.mu.Lock()
		defer r.mu.Unlock()
		r.whenStopped = end
	}
	set(end)
	defer set(nil)
	fn()
}

// term is a term of a quad and the text that it sorts by.
type term struct {
	value quad.Value
	key   string
}

// maxTerms is how many terms a reader remembers: about 20 MB.
const maxTerms = 100_000

// logBucket is where Cayley keeps terms and quads, by number.
var logBucket = []byte("log")

// newReader returns a reader of db.
func newReader(db hkv.KV) *reader { return &reader{db: db, terms: map[uint64]*term{}} }

// begin returns the snapshot, which is opened where need be.
func (r *reader) begin(ctx context.Context) (source, error) {
	if err := r.check(); err != nil {
		return nil, err
	}
	if r.source != nil {
		return r.source, nil
	}
	from, err := newSource(context.WithoutCancel(ctx), r.db)
	if err != nil {
		return nil, fmt.Errorf("store: read: %w", err)
	}
	r.source = from
	return from, nil
}

// end closes the snapshot: before a write, so that the next read sees what was written.
func (r *reader) end() error {
	from := r.source
	if r.source = nil; from == nil {
		return nil
	}
	return from.close()
}

// node returns the number of a term; ok is false if no quad has it.
func (r *reader) node(ctx context.Context, value quad.Value) (id uint64, ok bool, err error) {
	from, err := r.begin(ctx)
	if err != nil {
		return 0, false, err
	}
	hash := refs.HashOf(value)
	data, err := from.get([]byte{'v', hash[0], hash[1]}, hash[:])
	if err != nil {
		return 0, false, fmt.Errorf("store: look up %v: %w", value, err)
	}
	id, _ = binary.Uvarint(data)
	return id, id != 0, nil
}

// link is a quad by the numbers of its terms; a term that is missing has the number 0.
type link struct {
	subject, predicate, object, label uint64
}

// links calls fn with each quad below a prefix of an index, in no order.
func (r *reader) links(ctx context.Context, index ckv.QuadIndex, prefix []uint64, fn func(link) error) error {
	from, err := r.begin(ctx)
	if err != nil {
		return err
	}
	key := index.Key(prefix)
	return from.scan(key[0], key[1], func(_, data []byte) error {
		if err := cmp.Or(ctx.Err(), r.check()); err != nil {
			return err
		}
		for len(data) > 0 {
			id, n := binary.Uvarint(data)
			if n <= 0 {
				return fmt.Errorf("store: index %v: %w", index.Dirs, ErrDamaged)
			}
			data = data[n:]
			l, ok, err := readLink(from, id)
			if err == nil && ok {
				err = fn(l)
			}
			if err != nil {
				return err
			}
		}
		return nil
	})
}

// size returns how many bytes an index has below a prefix: a few for each quad.
func (r *reader) size(ctx context.Context, index ckv.QuadIndex, prefix []uint64) (int, error) {
	from, err := r.begin(ctx)
	if err != nil {
		return 0, err
	}
	n := 0
	key := index.Key(prefix)
	err = from.scan(key[0], key[1], func(_, data []byte) error {
		n += len(data)
		return r.check()
	})
	return n, err
}

// entry returns the term or quad with the given number as it is kept.
func entry(from source, id uint64) ([]byte, error) {
	data, err := from.get(logBucket, binary.BigEndian.AppendUint64(nil, id))
	if err == nil && data == nil {
		err = fmt.Errorf("no entry: %w", ErrDamaged)
	}
	if err != nil {
		return nil, fmt.Errorf("store: entry %d: %w", id, err)
	}
	return data, nil
}

// The fields of Cayley's primitive.proto that are read here.
const (
	fieldSubject   = protowire.Number(2)
	fieldPredicate = protowire.Number(3)
	fieldObject    = protowire.Number(4)
	fieldLabel     = protowire.Number(5)
	fieldValue     = protowire.Number(8)
	fieldDeleted   = protowire.Number(9)
)

// fields calls number with each field of an entry that is a number and bytes with each that is bytes.
func fields(data []byte, number func(protowire.Number, uint64), bytes func(protowire.Number, []byte)) error {
	for len(data) > 0 {
		field, kind, n := protowire.ConsumeTag(data)
		if n < 0 {
			return ErrDamaged
		}
		data = data[n:]
		switch kind {
		case protowire.VarintType:
			var value uint64
			value, n = protowire.ConsumeVarint(data)
			number(field, value)
		case protowire.BytesType:
			var value []byte
			value, n = protowire.ConsumeBytes(data)
			bytes(field, value)
		default:
			n = protowire.ConsumeFieldValue(field, kind, data)
		}
		if n < 0 {
			return ErrDamaged
		}
		data = data[n:]
	}
	return nil
}

// readLink returns the quad with the given number; ok is false for one that was removed.
func readLink(from source, id uint64) (l link, ok bool, err error) {
	data, err := entry(from, id)
	if err != nil {
		return l, false, err
	}
	if l, ok, err = parseLink(data); err != nil {
		return l, false, fmt.Errorf("store: quad %d: %w", id, err)
	}
	return l, ok, nil
}

// parseLink returns the quad of an entry, which is one without terms if the entry is a term; ok is false
// for one that was removed.
func parseLink(data []byte) (l link, ok bool, err error) {
	ok = true
	err = fields(data, func(field protowire.Number, value uint64) {
		l.set(field, value)
		ok = ok && (field != fieldDeleted || value == 0)
	}, func(protowire.Number, []byte) {})
	return l, ok, err
}

// labelled returns how many quads there are of each label, by its number, as all entries tell.
func (r *reader) labelled(ctx context.Context) (map[uint64]int, error) {
	from, err := r.begin(ctx)
	if err != nil {
		return nil, err
	}
	counts := map[uint64]int{}
	err = from.scan(logBucket, []byte{}, func(key, data []byte) error {
		l, ok, err := parseLink(data)
		if err != nil {
			return fmt.Errorf("store: entry %x: %w", key, err)
		}
		if ok && l.label != 0 {
			counts[l.label]++
		}
		return cmp.Or(ctx.Err(), r.check())
	})
	return counts, err
}

// set notes the term of a field.
func (l *link) set(field protowire.Number, value uint64) {
	switch field {
	case fieldSubject:
		l.subject = value
	case fieldPredicate:
		l.predicate = value
	case fieldObject:
		l.object = value
	case fieldLabel:
		l.label = value
	}
}

// term returns the term with the given number; none for 0.
func (r *reader) term(ctx context.Context, id uint64) (*term, error) {
	if id == 0 {
		return &term{}, nil
	}
	if t := r.terms[id]; t != nil {
		return t, nil
	}
	from, err := r.begin(ctx)
	if err != nil {
		return nil, err
	}
	data, err := entry(from, id)
	if err != nil {
		return nil, err
	}
	var text []byte
	err = fields(data, func(protowire.Number, uint64) {}, func(field protowire.Number, value []byte) {
		if field == fieldValue {
			text = value
		}
	})
	if err != nil {
		return nil, fmt.Errorf("store: term %d: %w", id, err)
	}
	value, err := pquads.UnmarshalValue(text)
	if err != nil {
		return nil, fmt.Errorf("store: term %d: %w: %w", id, ErrDamaged, err)
	}
	if len(r.terms) >= maxTerms {
		clear(r.terms)
	}
	t := &term{value, sortKey(value)}
	r.terms[id] = t
	return t, nil
}

// sortKey returns the text by which schema.CompareQuads orders a term.
func sortKey(value quad.Value) string {
	if iri, ok := value.(quad.IRI); ok {
		return "<" + string(iri)
	}
	return quad.ToString(value)
}

// row is the terms of a quad in the order in which they sort: label, subject, predicate, object.
type row [4]*term

// quad returns the quad of a row.
func (r row) quad() quad.Quad {
	return quad.Quad{Label: r[0].value, Subject: r[1].value, Predicate: r[2].value, Object: r[3].value}
}

// row returns the terms of a link. Those of the link before, whose numbers and terms are given, are
// mostly half of them.
func (r *reader) row(ctx context.Context, l link, ids *[4]uint64, last row) (out row, err error) {
	for i, id := range [4]uint64{l.label, l.subject, l.predicate, l.object} {
		if last[i] != nil && ids[i] == id {
			out[i] = last[i]
			continue
		}
		if out[i], err = r.term(ctx, id); err != nil {
			return row{}, err
		}
		ids[i] = id
	}
	return out, nil
}

// quads returns the quads below a prefix of an index that has the given terms, sorted as
// schema.SortQuads does.
func (r *reader) quads(ctx context.Context, index ckv.QuadIndex, terms ...quad.Value) ([]quad.Quad, error) {
	prefix, ok, err := r.nodes(ctx, terms)
	if err != nil || !ok {
		return nil, err
	}
	rows := make([]row, 0, perSubject)
	var ids [4]uint64
	var last row
	err = r.links(ctx, index, prefix, func(l link) (err error) {
		last, err = r.row(ctx, l, &ids, last)
		rows = append(rows, last)
		return err
	})
	if err != nil {
		return nil, err
	}
	slices.SortFunc(rows, compareRows)
	list := make([]quad.Quad, len(rows))
	for i := range rows {
		list[i] = rows[i].quad()
	}
	return list, nil
}

// compareRows orders quads as schema.CompareQuads does.
func compareRows(a, b row) int {
	for i := range a {
		if a[i] == b[i] {
			continue
		}
		if c := strings.Compare(a[i].key, b[i].key); c != 0 {
			return c
		}
	}
	return 0
}

// nodes returns the numbers of terms; ok is false if no quad has one of them.
func (r *reader) nodes(ctx context.Context, terms []quad.Value) (ids []uint64, ok bool, err error) {
	ids = make([]uint64, len(terms))
	for i, t := range terms {
		if ids[i], ok, err = r.node(ctx, t); err != nil || !ok {
			return nil, false, err
		}
	}
	return ids, true, nil
}

// subjects returns the subjects, IRIs all, from which p leads to the object, sorted, each once.
func (r *reader) subjects(ctx context.Context, p quad.IRI, object quad.Value) ([]quad.IRI, error) {
	prefix, ok, err := r.nodes(ctx, []quad.Value{object, p})
	if err != nil || !ok {
		return nil, err
	}
	var list []quad.IRI
	last := uint64(0)
	err = r.links(ctx, byObject, prefix, func(l link) error {
		if l.subject == last {
			return nil
		}
		last = l.subject
		t, err := r.term(ctx, l.subject)
		if err != nil {
			return err
		}
		if iri, ok := t.value.(quad.IRI); ok {
			list = append(list, iri)
		}
		return nil
	})
	slices.SortFunc(list, schema.CompareIRIs)
	return slices.Compact(list), err
}
