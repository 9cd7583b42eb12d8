package pages

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"fmt"
	"hash/fnv"
	"os"
	"strings"

	bolt "go.etcd.io/bbolt"
)

// The layout of bbolt's files, as its version 2 writes them: pages of one size, each with a head; two pages of meta first, of which the newer whole one tells where the tree of buckets begins.
const (
	pageHead   = 16
	branchHead = 16 // of an entry of a branch: position, length of the key, page
	leafHead   = 16 // of an entry of a leaf: kind, position, lengths of key and value
	bucketHead = 16 // of the value of a bucket: page of its root (0 if it lies in the value), sequence

	branchPage   = 0x01
	leafPage     = 0x02
	freelistPage = 0x10

	bucketEntry = 0x01

	boltMagic   = 0xED0CDAED
	boltVersion = 2
	metaBytes   = 64 // of which the last 8 are the checksum
	noFreelist  = 1<<64 - 1

	// maxDepth is how deep a tree may be: more than any of 16 TB, less than a ring of pages.
	maxDepth = 40
)

// reader reads the pages of a file and notes and passes over what cannot be read.
type reader struct {
	file   *os.File
	length int64
	size   int // of a page, in bytes
	// seen are the pages that the tree has led to.
	seen map[uint64]bool
	// faults tell what is wrong with the file, one line each.
	faults []string
}

// visitor takes an entry of a bucket, or of the list of buckets.
type visitor func(kind uint32, key, value []byte)

// meta is what a page of meta tells.
type meta struct {
	size               int
	root, freelist, tx uint64
}

// Read gives all entries of all buckets of the bbolt file at path that can be read to fn, bucket by
// bucket, of which begin is told before, with its sequence. It returns what is wrong with the file, one
// line a fault, and an error if the file cannot be opened. Nobody may write the file meanwhile.
func Read(path string, begin func(bucket string, sequence uint64), fn func(bucket string, key, value []byte)) (faults []string, err error) {
	return inFile(path, func(r *reader) { r.entries(begin, fn) })
}

// Check tells what keeps bbolt from opening buckets of the file at path, which it has opened as db, without harm;
// empty if nothing does. The file must be as long as its own head says: bbolt maps it, and reading past its end
// kills the process. And the list of buckets must be sound, with those that are small enough to lie in it: bbolt
// copies these to the heap and trusts their lengths, and a wrong one makes a pointer on which Go's garbage
// collector ends the process. Check reads a few pages, whatever the size of the file.
func Check(db *bolt.DB, path string) (fault string, err error) {
	info, err := os.Stat(path)
	if err != nil {
		return "", err
	}
	err = db.View(func(tx *bolt.Tx) error {
		if info.Size() < tx.Size() {
			fault = fmt.Sprintf("%d bytes long, should be %d", info.Size(), tx.Size())
		}
		return nil
	})
	if err != nil || fault != "" {
		return fault, err
	}
	faults, err := inFile(path, func(r *reader) {
		r.buckets(func(name string, root, _ uint64, inline []byte) {
			if root == 0 {
				r.leaf(inline, "of bucket "+name, func(uint32, []byte, []byte) {})
			}
		})
	})
	return Summary(faults), err
}

// inFile calls fn with the file at path and returns what it found wrong.
func inFile(path string, fn func(*reader)) (faults []string, err error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close() // read only: nothing can be lost
	info, err := file.Stat()
	if err != nil {
		return nil, err
	}
	r := &reader{file: file, length: info.Size(), seen: map[uint64]bool{}}
	fn(r)
	return r.faults, nil
}

// Summary tells faults in one line, the first few of them; empty if there are none.
func Summary(faults []string) string {
	const most = 3
	text := strings.Join(faults[:min(len(faults), most)], "; ")
	if n := len(faults) - most; n > 0 {
		text += fmt.Sprintf("; and %d more", n)
	}
	return text
}

// fault notes what is wrong.
func (r *reader) fault(format string, args ...any) {
	r.faults = append(r.faults, fmt.Sprintf(format, args...))
}

// entries gives all entries of all buckets that can be read to fn, and the sequence of each bucket
// before its entries to begin.
func (r *reader) entries(begin func(bucket string, sequence uint64), fn func(bucket string, key, value []byte)) {
	m, ok := r.buckets(func(name string, root, sequence uint64, inline []byte) {
		begin(name, sequence)
		give := func(_ uint32, key, value []byte) { fn(name, key, value) }
		if root != 0 {
			r.walk(root, 0, give)
		} else {
			r.leaf(inline, "of bucket "+name, give)
		}
	})
	if ok {
		r.free(m.freelist)
	}
}

// buckets gives every bucket of the newest state to fn: its name, the page where it begins or 0, its sequence, and
// what follows its head, which is a leaf where it has no page of its own.
func (r *reader) buckets(fn func(name string, root, sequence uint64, inline []byte)) (m meta, ok bool) {
	m, ok = r.newestMeta()
	if !ok {
		r.fault("no page tells where the records are")
		return m, false
	}
	r.size = m.size
	r.walk(m.root, 0, func(kind uint32, name, value []byte) {
		if kind != bucketEntry || len(value) < bucketHead {
			r.fault("%q is no bucket", name)
			return
		}
		fn(string(name), binary.LittleEndian.Uint64(value), binary.LittleEndian.Uint64(value[8:]), value[bucketHead:])
	})
	return m, true
}

// newestMeta returns the newer of the two pages of meta that are whole; a writer that dies leaves one.
// The second begins where the first page ends, whatever the size of a page is.
func (r *reader) newestMeta() (newest meta, ok bool) {
	page := make([]byte, pageHead+metaBytes)
	for at := int64(0); at <= 1<<16; at = cmp.Or(at*2, 1<<10) {
		if _, err := r.file.ReadAt(page, at); err != nil {
			break
		}
		if m, whole := readMeta(page); whole && (at == 0 || at == int64(m.size)) && (!ok || m.tx > newest.tx) {
			newest, ok = m, true
		}
	}
	return newest, ok
}

// readMeta reads a page of meta; ok is false if it is none, or its checksum is wrong.
func readMeta(page []byte) (m meta, ok bool) {
	body := page[pageHead:]
	sum := fnv.New64a()
	sum.Write(body[:metaBytes-8])
	if binary.LittleEndian.Uint32(body) != boltMagic || binary.LittleEndian.Uint32(body[4:]) != boltVersion || binary.LittleEndian.Uint64(body[metaBytes-8:]) != sum.Sum64() {
		return m, false
	}
	number := func(at int) uint64 { return binary.LittleEndian.Uint64(body[at:]) }
	m = meta{size: int(binary.LittleEndian.Uint32(body[8:])), root: number(16), freelist: number(32), tx: number(48)}
	return m, m.size >= 1<<10
}

// page reads a page with those that belong to it; ok is false, and noted, if it cannot be read.
func (r *reader) page(id uint64) (page []byte, ok bool) {
	count := uint64(r.length) / uint64(r.size)
	if id >= count {
		r.fault("page %d lies behind the end of the file", id)
		return nil, false
	}
	head := make([]byte, pageHead)
	if _, err := r.file.ReadAt(head, int64(id)*int64(r.size)); err != nil {
		r.fault("page %d: %v", id, err)
		return nil, false
	}
	overflow := uint64(binary.LittleEndian.Uint32(head[12:]))
	switch {
	case binary.LittleEndian.Uint64(head) != id:
		r.fault("page %d is overwritten", id)
		return nil, false
	case r.seen[id]:
		r.fault("page %d is used twice", id)
		return nil, false
	case id+overflow >= count:
		r.fault("page %d goes on behind the end of the file", id)
		return nil, false
	}
	r.seen[id] = true
	page = make([]byte, (overflow+1)*uint64(r.size))
	if _, err := r.file.ReadAt(page, int64(id)*int64(r.size)); err != nil {
		r.fault("page %d: %v", id, err)
		return nil, false
	}
	return page, true
}

// free looks whether the list of free pages, which the next writer takes its pages from, names one that
// is in use.
func (r *reader) free(id uint64) {
	if id == noFreelist {
		return
	}
	page, ok := r.page(id)
	if !ok {
		return
	}
	count, at := uint64(binary.LittleEndian.Uint16(page[10:])), uint64(pageHead)
	if count == 0xFFFF {
		count, at = binary.LittleEndian.Uint64(page[pageHead:]), pageHead+8
	}
	if binary.LittleEndian.Uint16(page[8:]) != freelistPage || count > (uint64(len(page))-at)/8 {
		r.fault("page %d is no list of free pages", id)
		return
	}
	for i := range count {
		if used := binary.LittleEndian.Uint64(page[at+8*i:]); r.seen[used] {
			r.fault("page %d is in use and in the list of free pages", used)
		}
	}
}

// walk gives every entry below a page to fn, in order.
func (r *reader) walk(id uint64, depth int, fn visitor) {
	page, ok := r.page(id)
	if !ok {
		return
	}
	switch flags := binary.LittleEndian.Uint16(page[8:]); {
	case flags == leafPage:
		r.leaf(page, fmt.Sprintf("of page %d", id), fn)
	case flags == branchPage && depth < maxDepth:
		r.branch(page, id, depth, fn)
	default:
		r.fault("page %d is of no known kind", id)
	}
}

// branch walks the pages below a branch.
func (r *reader) branch(page []byte, id uint64, depth int, fn visitor) {
	count := int(binary.LittleEndian.Uint16(page[10:]))
	for i := range count {
		at := pageHead + i*branchHead
		if at+branchHead > len(page) {
			r.fault("page %d breaks off", id)
			return
		}
		r.walk(binary.LittleEndian.Uint64(page[at+8:]), depth+1, fn)
	}
}

// leaf gives the entries of a leaf to fn; where says which it is.
func (r *reader) leaf(page []byte, where string, fn visitor) {
	if len(page) < pageHead {
		r.fault("the entries %s break off", where)
		return
	}
	var last []byte
	for i := range int(binary.LittleEndian.Uint16(page[10:])) {
		at := pageHead + i*leafHead
		if at+leafHead > len(page) {
			r.fault("the entries %s break off", where)
			return
		}
		head := page[at:]
		begin := at + int(binary.LittleEndian.Uint32(head[4:]))
		key, value := int(binary.LittleEndian.Uint32(head[8:])), int(binary.LittleEndian.Uint32(head[12:]))
		if begin+key+value > len(page) {
			r.fault("entry %d %s breaks off", i, where)
			continue
		}
		if key == 0 || key > bolt.MaxKeySize { // bbolt writes none such
			r.fault("entry %d %s has a key of %d bytes", i, where, key)
			continue
		}
		name := page[begin : begin+key]
		if i > 0 && bytes.Compare(last, name) >= 0 {
			r.fault("entry %d %s stands in a wrong place", i, where)
			continue
		}
		last = name
		fn(binary.LittleEndian.Uint32(head), name, page[begin+key:begin+key+value])
	}
}
