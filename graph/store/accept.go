package store

import (
	"bytes"
	"math"
	"slices"

	"demarche/schema"
)

// test is a filter made ready for many digests.
type test struct {
	Filter
	// since and until are the first and last day, as a head has them.
	since, until int32
	// ids are all in the digest of an event that is asked for.
	ids [][]byte
}

// test makes f ready.
func (f Filter) test() test {
	t := test{Filter: f, since: math.MinInt32, until: math.MaxInt32}
	if first, _, err := schema.Days(f.First); err == nil {
		t.since = dayNumber(first)
	}
	if _, last, err := schema.Days(f.Last); err == nil {
		t.until = dayNumber(last)
	}
	for _, id := range append(slices.Clone(f.Who), f.Place, f.Part) {
		if id != "" {
			t.ids = append(t.ids, []byte(id))
		}
	}
	return t
}

// passing returns the event of a digest if it passes one of the tests. Most that do not are known by
// their head, and are not unpacked.
func passing(tests []test, id func() string, digest []byte) (e schema.Event, ok bool, err error) {
	h, whole := readHead(digest)
	may := func(t test) bool { return t.may(h, digest) }
	if whole && !slices.ContainsFunc(tests, may) {
		return e, false, nil
	}
	if e, err = unpackEvent(id(), digest); err != nil {
		return e, false, err
	}
	return e, slices.ContainsFunc(tests, func(t test) bool { return may(t) && t.accepts(e) }), nil
}

// may tells whether an event with the head and digest may be one that is asked for; what is asked of its days,
// its confidence and of main news the head settles.
func (t test) may(h head, digest []byte) bool {
	dated := t.First != "" || t.Last != ""
	return (!dated || h.first <= h.last && h.last >= t.since && h.first <= t.until) &&
		(len(t.Statuses) == 0 || h.status == "" || slices.Contains(t.Statuses, h.status)) &&
		(!t.Main || h.main) && h.confidence >= t.MinConfidence &&
		!slices.ContainsFunc(t.ids, func(id []byte) bool { return !bytes.Contains(digest, id) })
}

// accepts tells whether e fulfils every condition of which its head does not tell enough.
func (f Filter) accepts(e schema.Event) bool {
	return f.acceptsPeople(e) &&
		(len(f.Types) == 0 || slices.Contains(f.Types, e.Type)) &&
		(len(f.Statuses) == 0 || slices.Contains(f.Statuses, e.Status)) &&
		(f.Country == "" || f.Country == e.PlaceCountry || f.Country == e.To) &&
		(f.Place == "" || f.Place == e.Place) &&
		(f.Part == "" || f.Part == e.PartOf) &&
		(f.Article == "" || slices.ContainsFunc(e.Reports, func(r schema.ReportRef) bool { return r.Article == f.Article }))
}

// acceptsPeople tells whether everybody asked for takes part in e.
func (f Filter) acceptsPeople(e schema.Event) bool {
	has := func(id string) bool {
		return slices.ContainsFunc(e.Participants, func(p schema.Participant) bool { return p.Entity == id })
	}
	for _, id := range f.Who {
		if !has(id) {
			return false
		}
	}
	for _, side := range f.Sides {
		acts := func(p schema.Participant) bool { return sameSide(p.Side, side) }
		if !slices.ContainsFunc(e.Participants, acts) && !has(schema.EntityOfSide(side)) {
			return false
		}
	}
	travels := func(p schema.Participant) bool {
		return p.Role == schema.RoleVisitor && slices.Contains(f.Visitors, p.Entity)
	}
	return len(f.Visitors) == 0 || slices.ContainsFunc(e.Participants, travels)
}

// sameSide tells whether two sides have one node: codes that are equal, short names that are but for
// case and accents.
func sameSide(a, b string) bool {
	return a == b || len(a) != 2 && a != "" && schema.EntityOfSide(a) == schema.EntityOfSide(b)
}
