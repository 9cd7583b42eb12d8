package store

import (
	"errors"
	"math/rand/v2"
	"slices"
	"testing"
	"testing/quick"

	"demarche/schema"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// TestDigestsLoseNothing packs and unpacks made-up things, every field of which is filled at random.
func TestDigestsLoseNothing(t *testing.T) {
	same := func(got, want any, err error) bool {
		diff := cmp.Diff(got, want, cmpopts.EquateEmpty(), cmpopts.EquateNaNs())
		if err != nil || diff != "" {
			t.Errorf("%v (-got +want):\n%s", err, diff)
		}
		return err == nil && diff == ""
	}
	for name, check := range map[string]any{
		"event": func(e schema.Event) bool {
			got, err := unpackEvent(e.ID, packEvent(e))
			return same(got, e, err)
		},
		"article": func(a schema.Article) bool {
			a.Text = ""
			told := []words{{"e1", schema.Held, a.Title}, {a.URL, "", a.Dateline}}
			digest := packArticle(a, told)
			list, err := unpackWords(a.ID, digest)
			if err != nil || !slices.Equal(list, told) {
				t.Errorf("words: %v, %v, want %v", list, err, told)
			}
			got, err := unpackArticle(a.ID, digest)
			return same(got, a, err)
		},
		"entity": func(e schema.Entity) bool {
			e.Office, e.Mentions = "", nil
			got, err := unpackEntity(e.ID, packEntity(e))
			return same(got, e, err)
		},
	} {
		if err := quick.Check(check, nil); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestBrokenDigests wants ErrDamaged, and no panic, for what is cut off, and never a panic for what is
// spoilt.
func TestBrokenDigests(t *testing.T) {
	e := schema.Event{
		ID: "visit/2023/a/FR", Type: schema.Visit, Status: schema.Held, Time: &schema.Time{Start: "2023"}, Confidence: .5,
		Participants: []schema.Participant{{Entity: "person/a", Role: schema.RoleVisitor, Side: "DE"}},
		Reports:      []schema.ReportRef{{Article: "a", Event: "e1"}},
		Disputed:     []schema.Dispute{{Field: "start", Values: []schema.DisputedValue{{Value: "2022", Reports: []schema.ReportRef{{Article: "a", Event: "e1"}}}}}},
	}
	whole := packEvent(e)
	for n := range whole {
		if _, err := unpackEvent(e.ID, whole[:n]); !errors.Is(err, ErrDamaged) {
			t.Errorf("cut off after %d bytes: %v, want ErrDamaged", n, err)
		}
	}
	r := rand.New(rand.NewPCG(3, 0))
	for range 20000 {
		spoilt := append([]byte(nil), whole...)
		for range 1 + r.IntN(3) {
			spoilt[r.IntN(len(spoilt))] = byte(r.IntN(256))
		}
		if _, err := unpackEvent(e.ID, spoilt); err != nil && !errors.Is(err, ErrDamaged) {
			t.Fatal(err)
		}
	}
}

func TestSameSide(t *testing.T) {
	for _, c := range []struct {
		a, b string
		same bool
	}{
		{"US", "US", true}, {"US", "UK", false}, {"", "UN", false}, {"Hamas", "HAMAS", true}, {"Türk Council", "TURK-COUNCIL", true},
		{"NATO", "UN", false}, {"UN", "UN", true},
	} {
		if got := sameSide(c.a, c.b); got != c.same {
			t.Errorf("sameSide(%q, %q) = %t", c.a, c.b, got)
		}
	}
}
