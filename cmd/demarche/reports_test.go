package main

import (
	"errors"
	"strings"
	"testing"

	"demarche/schema"
)

// FuzzRecords reads any text as records of another program: what is taken holds the contract, and what is
// not is told with file and line.
func FuzzRecords(f *testing.F) {
	for _, s := range []string{
		`{"article":{"id":"a"},"entities":[],"events":[]}` + "\n", "null\n[]\n{}\n\n7", `{"article":{"id":"a","id":"b"}}`,
		`{"article":{"id":"a"},"entities":[{"id":"person/x","kind":"person","name":"X"}],"events":[{"id":"e1","type":"visit","status":"held","participants":[{"entity":"person/x","role":"visitor"}],"evidence":[]}]}`,
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		err := eachRecord(strings.NewReader(text), "x", func(rec schema.Record, err error) error {
			if err != nil {
				if !errors.As(err, new(*recordError)) || !strings.Contains(err.Error(), "x:") {
					t.Fatalf("error without a place: %v", err)
				}
				return nil
			}
			return rec.Check()
		})
		if err != nil {
			t.Fatal(err)
		}
	})
}
