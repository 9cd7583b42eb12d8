package store

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"
)

// TestQueryPanicIsAnError runs queries on which Cayley panics in a goroutine of its own, and others that
// throw: each is an error that says what is wrong, and the store goes on.
func TestQueryPanicIsAnError(t *testing.T) {
	s := newsroom(t)
	for text, want := range map[string]string{
		`g.V("<dm:person/3>").In("<dm:participant>", gt("x")).All()`:            "expected string",
		`g.V("<dm:person/3>").In(function() {}).All()`:                          "unsupported type",
		`[1].map(function() { g.V().In("<a>", lt(1)) })`:                        "expected string",
		`g.V("<dm:person/3>").ForEach(function(d) { g.V().Out("<a>", gt(1)) })`: "expected string",
		`throw new Error("mine")`:                                               "mine",
		`none.such()`:                                                           "none is not defined",
		`g.V(`:                                                                  "Unexpected",
		`function f() { return [1].map(f) } f()`:                                "",
		`function f() { return f() + 1 } f()`:                                   "",
		`dm_run()`:                                                              "",
		`var a = []; a[0] = a; g.Emit(JSON.stringify(a))`:                       "circular",
	} {
		err := s.Query(context.Background(), gizmoJS, text, Limits{Timeout: 5 * time.Second}, func(any) error { return nil })
		if !errors.Is(err, ErrQuery) || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: error %v, want one of the query with %q", text, err, want)
		}
	}
	rows := 0
	if err := s.Query(context.Background(), gizmoJS, questions["one step"], Limits{}, func(any) error { rows++; return nil }); err != nil || rows == 0 {
		t.Errorf("afterwards: %d rows, error %v", rows, err)
	}
}
