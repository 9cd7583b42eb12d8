package ledger_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
)

// entries returns a Save of some entries.
func entries(pairs ...string) func(func(string, []byte) error) error {
	return func(put func(string, []byte) error) error {
		for i := 0; i < len(pairs); i += 2 {
			value := []byte(pairs[i+1])
			if pairs[i+1] == "" {
				value = nil
			}
			if err := put(pairs[i], value); err != nil {
				return err
			}
		}
		return nil
	}
}

func TestMemory(t *testing.T) {
	l, _ := fresh(t)
	long := "x|" + strings.Repeat("y", 40<<10)
	if layout, err := l.Layout(); layout != "" || err != nil {
		t.Errorf("new: layout %q, %v", layout, err)
	}
	if err := l.Memorize(ctx, entries("a|1", "one", "a|2", "two", "b|1", "three", long, "long")); err != nil {
		t.Fatal(err)
	}
	if layout, _ := l.Layout(); layout != "" {
		t.Errorf("the memory counts before it is settled: layout %q", layout)
	}
	if err := l.Settle(ctx, "7", entries("a|2", "", "a|3", "four")); err != nil {
		t.Fatal(err)
	}
	found := ""
	err := l.RecallAll("a|", func(key string, value []byte) error {
		found += fmt.Sprintf("%s=%s ", key, value)
		return nil
	})
	if found != "a|1=one a|3=four " || err != nil {
		t.Errorf("found %q, %v", found, err)
	}
	for key, want := range map[string]string{"a|1": "one", "a|2": "", long: "long"} {
		if got, err := l.Recall(key); string(got) != want || err != nil {
			t.Errorf("%.9s: %q, %v, want %q", key, got, err, want)
		}
	}
	if layout, _ := l.Layout(); layout != "7" {
		t.Errorf("layout %q", layout)
	}
	broken := errors.New("broken")
	if err := l.Settle(ctx, "8", func(func(string, []byte) error) error { return broken }); !errors.Is(err, broken) {
		t.Errorf("a save that fails: %v", err)
	}
	if layout, _ := l.Layout(); layout != "7" {
		t.Errorf("a failed Settle left layout %q", layout)
	}
}

func TestBefore(t *testing.T) {
	l, _ := fresh(t)
	put(t, l, story("a", "first words"))
	if s, err := l.Before("a"); s != nil || err != nil {
		t.Errorf("before it was settled: %v, %v", s, err)
	}
	if err := l.Settle(ctx, "1", nil); err != nil {
		t.Fatal(err)
	}
	changed := story("a", "second words")
	changed.Article.Title = "Another title"
	put(t, l, changed)
	s, err := l.Before("a")
	if err != nil || s == nil || s.Article.Title == "Another title" {
		t.Errorf("after a change: %+v, %v", s, err)
	}
}
