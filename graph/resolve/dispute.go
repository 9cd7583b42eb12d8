package resolve

import (
	"maps"
	"math"
	"slices"

	"demarche/schema"
)

// disputes returns the fields on which the items differ, with each value and who tells it, sorted.
func disputes(set []*item) []schema.Dispute {
	var list []schema.Dispute
	for _, d := range []struct {
		field string
		told  map[string][]schema.ReportRef
	}{
		{"place", places(set)},
		{"start", starts(set)},
		{"status", contradictions(set)},
	} {
		if len(d.told) > 1 {
			list = append(list, dispute(d.field, d.told))
		}
	}
	return list
}

// dispute writes down who tells what of a field.
func dispute(field string, told map[string][]schema.ReportRef) schema.Dispute {
	d := schema.Dispute{Field: field}
	for _, value := range slices.Sorted(maps.Keys(told)) {
		refs := told[value]
		slices.SortFunc(refs, schema.CompareReportRefs)
		d.Values = append(d.Values, schema.DisputedValue{Value: value, Reports: refs})
	}
	return d
}

// starts returns the days told for the beginning by those who tell it held; by all if nobody does.
// Dates less close than a day contradict nothing here: reports that could not be of one day are
// never joined.
func starts(set []*item) map[string][]schema.ReportRef {
	told := map[string][]schema.ReportRef{}
	for _, i := range datedItems(set) {
		if t := i.report.Time; schema.PrecisionOf(t.Start) == schema.Day {
			told[t.Start] = append(told[t.Start], i.ref)
		}
	}
	return told
}

// contradictions returns the statuses told if they cannot both be true: held and denied, or held and
// called off by a story of the same day or later.
func contradictions(set []*item) map[string][]schema.ReportRef {
	told := map[string][]schema.ReportRef{}
	firstHeld := doom
	for _, i := range set {
		told[string(i.report.Status)] = append(told[string(i.report.Status)], i.ref)
		if i.report.Status == schema.Held && i.sawIt() {
			firstHeld = min(firstHeld, i.doc.day)
		}
	}
	if told[string(schema.Held)] == nil {
		return nil
	}
	against := told[string(schema.Denied)] != nil
	for _, i := range set {
		against = against || i.report.Status == schema.Cancelled && i.doc.day != doom && i.doc.day >= firstHeld
	}
	if !against {
		return nil
	}
	return told
}

// farApart is how many kilometres lie between places that cannot be one occasion's.
const farApart = 100

// places returns the places told if two of them lie far apart, by their coordinates.
func places(set []*item) map[string][]schema.ReportRef {
	told := map[string][]schema.ReportRef{}
	var known []schema.Entity
	for _, i := range set {
		e, ok := i.doc.entity(i.report.Place)
		if !ok || e.Latitude == nil || e.Longitude == nil {
			continue
		}
		told[i.doc.idOf(e.ID)] = append(told[i.doc.idOf(e.ID)], i.ref)
		known = append(known, e)
	}
	for _, a := range known {
		for _, b := range known {
			if kilometres(a, b) > farApart {
				return told
			}
		}
	}
	return nil
}

// kilometres returns the distance between two places on a sphere of the Earth's mean radius.
func kilometres(a, b schema.Entity) float64 {
	const radius, degree = 6371, math.Pi / 180
	lat := (*a.Latitude - *b.Latitude) * degree / 2
	long := (*a.Longitude - *b.Longitude) * degree / 2
	h := math.Pow(math.Sin(lat), 2) + math.Cos(*a.Latitude*degree)*math.Cos(*b.Latitude*degree)*math.Pow(math.Sin(long), 2)
	return 2 * radius * math.Asin(math.Sqrt(min(1, h)))
}
