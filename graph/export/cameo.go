package export

import (
	"context"
	"encoding/csv"
	"fmt"
	"io"
	"strings"

	"demarche/graph/ask"
	"demarche/schema"
)

// code is how the CAMEO and PLOVER codebooks write an event.
type code struct{ cameo, plover, mode string }

// codes are the codes by type and status. In CAMEO 03x is an intent to do, 04x consulting itself,
// 10x a demand, 12x a refusal; 036 "express intent to meet or negotiate", 040 "consult, not
// specified", 041 "discuss by telephone", 042 "make a visit", 043 "host a visit", 046 "engage in
// negotiation", 120 "reject, not specified", 125 "reject proposal to meet, discuss, or negotiate".
// PLOVER's CONSULT has the modes visit, third-party, multilateral, phone.
var codes = map[schema.EventType]map[bool]code{
	schema.Visit:   {true: {"042", "CONSULT", "visit"}, false: {"036", "AGREE", "meet"}},
	schema.Meeting: {true: {"040", "CONSULT", ""}, false: {"036", "AGREE", "meet"}},
	schema.Call:    {true: {"041", "CONSULT", "phone"}, false: {"036", "AGREE", "meet"}},
	schema.Summit:  {true: {"046", "CONSULT", "multilateral"}, false: {"036", "AGREE", "meet"}},
}

// rejected is the code of an event that was called off, put off or denied.
var rejected = code{"125", "REJECT", "meet"}

// codeOf returns the codes of an event.
func codeOf(e schema.Event) code {
	switch e.Status {
	case schema.Cancelled, schema.Postponed, schema.Denied:
		return rejected
	}
	return codes[e.Type][e.Status == schema.Held]
}

// cameoColumns are the headings of the cameo format.
var cameoColumns = []string{"id", "date", "source_actor", "target_actor", "cameo", "plover", "plover_mode", "country", "reports", "status"}

// writeCAMEO writes a line for each ordered pair of sides, tab-separated: of a visit from the
// visitor's to the host's, of the rest both ways.
func writeCAMEO(ctx context.Context, w io.Writer, s Selection, _ Options) error {
	out := csv.NewWriter(w)
	out.Comma = '\t'
	_ = out.Write(cameoColumns) // errors are kept for out.Error
	for _, e := range s.Events {
		if err := ctx.Err(); err != nil {
			return err
		}
		c, start := codeOf(e), ""
		if e.Time.Known() {
			start = e.Time.Start
		}
		for _, pair := range pairs(e) {
			_ = out.Write([]string{e.ID, start, pair[0], pair[1], c.cameo, c.plover, c.mode, e.PlaceCountry, fmt.Sprint(len(e.Reports)), string(e.Status)})
		}
	}
	out.Flush()
	return out.Error()
}

// pairs returns the ordered pairs of sides that an event joins.
func pairs(e schema.Event) [][2]string {
	if e.Type == schema.Visit && e.From != "" && e.To != "" {
		return [][2]string{{e.From, e.To}}
	}
	sides := ask.Sides(e)
	var list [][2]string
	for _, a := range sides {
		for _, b := range sides {
			if a != b && !strings.EqualFold(a, b) {
				list = append(list, [2]string{a, b})
			}
		}
	}
	return list
}
