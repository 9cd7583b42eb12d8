package graph

import (
	"errors"
	"fmt"
	"testing"

	"demarche/graph/ledger"
	"demarche/schema"
)

func TestLabels(t *testing.T) {
	visitor := []schema.Participant{{Entity: "person/antony-blinken", Role: schema.RoleVisitor}, {Entity: "person/qin-gang", Role: schema.RoleHost}}
	sides := []schema.Participant{{Entity: "country/CN", Role: schema.RoleParticipant}, {Entity: "country/US", Role: schema.RoleParticipant}}
	for want, e := range map[string]schema.Event{
		"Antony Blinken to CN, 2023-06-18": {Type: schema.Visit, Status: schema.Held, To: "CN", Participants: visitor, Time: &schema.Time{Start: "2023-06-18"}},
		"CN, US call (planned)":            {Type: schema.Call, Status: schema.Planned, Participants: sides},
		"G20 summit, 2019":                 {Type: schema.Summit, Status: schema.Held, Name: "G20", Time: &schema.Time{Start: "2019"}},
		"US to CN (postponed)":             {Type: schema.Visit, Status: schema.Postponed, From: "US", To: "CN"},
		"meeting":                          {Type: schema.Meeting, Status: schema.Held},
	} {
		if got := label(e); got != want {
			t.Errorf("label %q, want %q", got, want)
		}
	}
}

func TestErrorsAreBoth(t *testing.T) {
	for from, to := range map[error]error{ledger.ErrNotFound: ErrNotFound, ledger.ErrLocked: ErrLocked, ledger.ErrNewer: ErrNewer, ledger.ErrMissing: ErrMissing} {
		err := named(fmt.Errorf("ledger: x: %w", from))
		if !errors.Is(err, from) || !errors.Is(err, to) || err.Error() != "ledger: x: "+from.Error() {
			t.Errorf("%v: is not %v", err, to)
		}
	}
	if named(nil) != nil {
		t.Error("an error of none")
	}
}
