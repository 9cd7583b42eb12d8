package pages_test

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"demarche/graph/internal/pages"

	bolt "go.etcd.io/bbolt"
)

// update changes the file at path, which it makes if there is none.
func update(t *testing.T, path string, fn func(*bolt.Tx) error) {
	t.Helper()
	db, err := bolt.Open(path, 0o644, nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(db.Update(fn), db.Close()); err != nil {
		t.Fatal(err)
	}
}

// file makes a file of two buckets: a small one, which lies in its entry, and one of n entries of different
// lengths, some of several pages.
func file(t *testing.T, n int) (path string, want map[string]string) {
	t.Helper()
	path, want = filepath.Join(t.TempDir(), "x.db"), map[string]string{"small/k": "v"}
	update(t, path, func(tx *bolt.Tx) error {
		small, err := tx.CreateBucket([]byte("small"))
		if err != nil {
			return err
		}
		if err := small.Put([]byte("k"), []byte("v")); err != nil {
			return err
		}
		large, err := tx.CreateBucket([]byte("large"))
		for i := 0; i < n && err == nil; i++ {
			key, value := fmt.Sprintf("%05d", i), strings.Repeat("x", i*i%20_000)
			want["large/"+key] = value
			err = large.Put([]byte(key), []byte(value))
		}
		if err == nil {
			err = large.SetSequence(7)
		}
		return err
	})
	return path, want
}

// read reads a file whole.
func read(t *testing.T, path string) (got map[string]string, sequence uint64, faults []string) {
	t.Helper()
	got = map[string]string{}
	faults, err := pages.Read(path, func(bucket string, n uint64) {
		if bucket == "large" {
			sequence = n
		}
	}, func(bucket string, key, value []byte) { got[bucket+"/"+string(key)] = string(value) })
	if err != nil {
		t.Fatal(err)
	}
	return got, sequence, faults
}

func TestReadGivesWhatBboltHas(t *testing.T) {
	path, want := file(t, 3000)
	got, sequence, faults := read(t, path)
	if len(faults) > 0 || sequence != 7 || len(got) != len(want) {
		t.Fatalf("%d entries, want %d; sequence %d; faults %v", len(got), len(want), sequence, faults)
	}
	for key, value := range want {
		if got[key] != value {
			t.Errorf("%s: %d bytes, want %d", key, len(got[key]), len(value))
		}
	}
}

func TestFaults(t *testing.T) {
	path, want := file(t, 300)
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for name, tc := range map[string]struct {
		change func(data []byte) []byte
		fault  string
		some   bool // that some entries can be read all the same
	}{
		"nothing":        {func([]byte) []byte { return nil }, "no page tells", false},
		"both metas":     {func(d []byte) []byte { clear(d[:2*4096]); return d }, "no page tells", false},
		"the newer meta": {func(d []byte) []byte { clear(d[:4096]); return d }, "", false}, // the file is what it was before
		"the older meta": {func(d []byte) []byte { clear(d[4096 : 2*4096]); return d }, "", true},
		"cut in the end": {func(d []byte) []byte { return d[:3*4096] }, "behind the end", false},
		"a long leaf":    {func(d []byte) []byte { return patch(d, 0x02, 13, 0xff) }, "goes on behind the end", true},
		"a wrong kind":   {func(d []byte) []byte { return patch(d, 0x02, 8, 0x77) }, "of no known kind", true},
		"a wrong number": {func(d []byte) []byte { return patch(d, 0x02, 0, 0xee) }, "is overwritten", true},
		"a wild entry":   {func(d []byte) []byte { return patch(d, 0x02, 16+10, 0xff) }, "breaks off", true},
		"no key":         {func(d []byte) []byte { return patch(d, 0x02, 16+8, 0) }, "has a key of 0 bytes", true},
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "x.db")
			if err := os.WriteFile(path, tc.change(append([]byte{}, whole...)), 0o644); err != nil {
				t.Fatal(err)
			}
			got, _, faults := read(t, path)
			if text := pages.Summary(faults); !strings.Contains(text, tc.fault) || (tc.fault == "") != (text == "") {
				t.Errorf("faults %q, want %q", text, tc.fault)
			}
			if (len(got) > 0) != tc.some {
				t.Errorf("%d entries of %d", len(got), len(want))
			}
			for key, value := range got {
				if want[key] != value {
					t.Errorf("%s is not what was written", key)
				}
			}
		})
	}
	if _, err := pages.Read(path+"x", nil, nil); !os.IsNotExist(err) {
		t.Errorf("no file: %v", err)
	}
}

// patch changes a byte of the last page of a kind that has more entries than there are buckets.
func patch(data []byte, kind byte, at int, value byte) []byte {
	for page := len(data)/4096 - 1; page > 1; page-- {
		if d := data[page*4096:]; d[8] == kind && d[10] > 2 && d[0] == byte(page) {
			d[at] = value
			return data
		}
	}
	return data
}

// TestCheck: what is wrong with a file's length or with its list of buckets is found before bbolt opens a bucket.
func TestCheck(t *testing.T) {
	path, _ := file(t, 300)
	update(t, path, func(tx *bolt.Tx) error {
		b, err := tx.CreateBucket([]byte("one"))
		if err != nil {
			return err
		}
		return b.Put([]byte("alpha"), []byte("1"))
	})
	sound, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	entry := bytes.Clone(sound)
	entry[bytes.LastIndex(entry, []byte("alpha"))-16+4+3] = 0x57 // of where the only entry's key lies
	for name, c := range map[string]struct {
		data []byte
		want string
	}{
		"sound":   {sound, ""},
		"cut off": {sound[:len(sound)/4], "should be"},
		"damaged": {entry, "of bucket one breaks off"},
	} {
		t.Run(name, func(t *testing.T) {
			if err := os.WriteFile(path, c.data, 0o644); err != nil {
				t.Fatal(err)
			}
			db, err := bolt.Open(path, 0o644, &bolt.Options{ReadOnly: true})
			if err != nil {
				t.Fatal(err)
			}
			defer db.Close()
			if fault, err := pages.Check(db, path); err != nil || (fault == "") != (c.want == "") || !strings.Contains(fault, c.want) {
				t.Errorf("%q, %v; want %q", fault, err, c.want)
			}
		})
	}
}
