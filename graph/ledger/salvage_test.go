package ledger_test

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"demarche/graph/ledger"
	"demarche/schema"
)

// written returns the bytes of a ledger of n stories of different lengths, of which some were corrected
// and some taken out, and of a ruling.
func written(t testing.TB, n int) []byte {
	t.Helper()
	path := filepath.Join(t.TempDir(), "ledger.db")
	l := open(t, path)
	r := rand.New(rand.NewPCG(1, 1))
	for i := range n {
		var words strings.Builder
		for range 50 + r.IntN(1500) {
			fmt.Fprintf(&words, "%x ", r.Uint32())
		}
		put(t, l, story(fmt.Sprintf("s%03d", i), words.String()))
	}
	put(t, l, story("s001", "corrected"))
	if _, err := l.Delete(ctx, "s002"); err != nil {
		t.Fatal(err)
	}
	if err := l.Settle(ctx, "1", nil); err != nil {
		t.Fatal(err)
	}
	if _, err := l.Judge(ctx, schema.Judgement{Verdict: schema.Wrong, By: "eve"}); err != nil {
		t.Fatal(err)
	}
	l.Close()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// stories returns the texts of a ledger's stories by id.
func stories(t testing.TB, path string) map[string]string {
	t.Helper()
	l, err := ledger.Open(path, ledger.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	texts := map[string]string{}
	for s, err := range l.All(ctx) {
		if err == nil {
			texts[s.Article.ID] = s.Article.Text
		} else if !errors.As(err, new(*ledger.DamagedError)) {
			t.Fatal(err)
		}
	}
	return texts
}

func TestSalvageOfASoundLedger(t *testing.T) {
	path := filepath.Join(t.TempDir(), "ledger.db")
	if err := os.WriteFile(path, written(t, 60), 0o644); err != nil {
		t.Fatal(err)
	}
	want := stories(t, path)
	if d, err := ledger.Inspect(path); err != nil || d.Faults != "" || len(d.Readable) != 59 {
		t.Fatalf("inspect: %+v, %v", d, err)
	}
	kept, err := ledger.Salvage(path)
	if err != nil || kept != path+".damaged" {
		t.Fatalf("kept %s, %v", kept, err)
	}
	got := stories(t, path)
	for id, text := range want {
		if got[id] != text {
			t.Errorf("%s is lost", id)
		}
	}
	if len(got) != 59 || want["s001"] != "corrected" {
		t.Errorf("%d stories", len(got))
	}
	l := open(t, path)
	if list, err := l.Judgements(ctx); err != nil || len(list) != 1 || list[0].By != "eve" {
		t.Errorf("judgements %+v, %v", list, err)
	}
	if j, err := l.Judge(ctx, schema.Judgement{Verdict: schema.Wrong}); err != nil || j.ID != "j2" {
		t.Errorf("a new ruling is %s, %v", j.ID, err)
	}
	if _, err := ledger.Inspect(path + "x"); !errors.Is(err, ledger.ErrMissing) {
		t.Errorf("no file: %v", err)
	}
}

// TestSalvageLosesOnePage overwrites every fourth page of a ledger in turn. What that costs is what the page
// held: never more than the stories of one page, and none where no story lay there.
func TestSalvageLosesOnePage(t *testing.T) {
	const size = 4096
	whole := written(t, 60)
	if binary.LittleEndian.Uint32(whole[24:]) != size {
		t.Skip("pages of another size on this system")
	}
	worst, touched := 0, 0
	for page := 0; page < len(whole)/size; page += 4 {
		path := filepath.Join(t.TempDir(), "ledger.db")
		data := append([]byte{}, whole...)
		rand.NewChaCha8([32]byte{byte(page)}).Read(data[page*size : (page+1)*size])
		if err := os.WriteFile(path, data, 0o644); err != nil {
			t.Fatal(err)
		}
		d, err := ledger.Inspect(path)
		if err != nil {
			t.Fatal(err)
		}
		if d.Faults != "" {
			touched++
			if _, err := ledger.Salvage(path); err != nil {
				t.Fatal(err)
			}
		}
		if again, err := ledger.Inspect(path); err != nil || again.Faults != "" {
			t.Fatalf("page %d: after the salvage: %+v, %v", page, again, err)
		}
		lost := 59 - len(stories(t, path))
		if lost < 59 { // the pages that lead to all others are few
			worst = max(worst, lost)
		}
	}
	t.Logf("%d of every fourth of %d pages matter; the worst leaf costs %d stories", touched, len(whole)/size, worst)
	if touched < 5 || worst == 0 || worst > 30 {
		t.Errorf("%d pages matter, the worst costs %d stories", touched, worst)
	}
}

// FuzzFile changes bytes of a ledger's file and does all that a ledger can do: it may fail, and must not
// panic or hang; a salvaged ledger has no faults.
func FuzzFile(f *testing.F) {
	whole := written(f, 20)
	f.Add(uint32(0), []byte{0}, uint32(4096), []byte{1, 2}, uint32(len(whole)))
	f.Add(uint32(2*4096), make([]byte, 4096), uint32(16), []byte{0xff}, uint32(len(whole)))
	for page := 0; page < len(whole)/4096; page += 24 { // each is a run of every `go test`
		f.Add(uint32(page*4096), make([]byte, 24), uint32(page*4096+20), []byte{0xff, 0xff, 0xff}, uint32(len(whole)))
	}
	f.Add(uint32(65560), []byte{0, 0x93, 0xdf, 9, 0xee, 0, 0, 0, 0, 0, 0, 0, 0, 0}, uint32(65546), []byte{0, 0xe5, 0x93}, uint32(1077135))                          // a long page and a long key
	f.Add(uint32(61610), []byte("\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x80\x00\x00\x00\x00W\x00\x00\x00\x00\x00"), uint32(61554), []byte("ro"), uint32(1077271)) // a wild length in a small bucket
	f.Add(uint32(9000), []byte("nonsense"), uint32(0), []byte{}, uint32(9001))
	f.Fuzz(func(t *testing.T, at uint32, patch []byte, at2 uint32, patch2 []byte, length uint32) {
		data := append([]byte{}, whole...)
		copy(data[int(at)%len(data):], patch)
		copy(data[int(at2)%len(data):], patch2)
		path := filepath.Join(t.TempDir(), "ledger.db")
		if err := os.WriteFile(path, data[:min(len(data), int(length))], 0o644); err != nil {
			t.Fatal(err)
		}
		before, err := ledger.Inspect(path)
		if err != nil {
			t.Fatal(err)
		}
		useAll(t, path)
		if _, err := ledger.Salvage(path); err != nil {
			t.Fatal(err)
		}
		after, err := ledger.Inspect(path)
		if err != nil || after.Faults != "" {
			t.Fatalf("salvaged: %+v, %v (before: %v)", after, err, before.Faults)
		}
	})
}

// useAll does with a ledger all that there is to do, for whatever it is worth.
func useAll(t *testing.T, path string) {
	for _, write := range []bool{false, true} {
		work := filepath.Join(t.TempDir(), "ledger.db")
		data, err := os.ReadFile(path)
		if err == nil {
			err = os.WriteFile(work, data, 0o644)
		}
		if err != nil {
			t.Fatal(err)
		}
		l, err := ledger.Open(work, ledger.Options{Write: write})
		if err != nil {
			continue
		}
		for range l.All(ctx) {
		}
		_, _ = l.Len()
		_, _ = l.Pending(ctx)
		_, _ = l.Judgements(ctx)
		_, _ = l.Settled()
		if write {
			_, _ = l.Put(ctx, []ledger.Story{story("new", "text"), story("s003", "corrected")})
			_, _ = l.Delete(ctx, "s004")
			_ = l.Settle(ctx, "1", nil)
		}
		l.Close()
	}
}
