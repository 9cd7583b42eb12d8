package event

import (
	"slices"

	"demarche/extract/when"
)

// station is one of several places of which a clause tells when somebody was met there.
type station struct {
	site site
	day  *when.Expr
}

// full tells whether place and day of a station are told.
func (p station) full() bool { return p.site.known() && p.day != nil }

// between are the words that may stand between two stations.
var between = words("and", ",", "again", "then", "later", "also", "once", "more")

// byPlaces splits talks of the same people that one clause tells with several places, each with a day of its own: "met in Geneva on
// March 16 and again in Yalta on April 2", "held talks in May in Oslo and in June in Rome".
func (r *reading) byPlaces(f *frame) []*frame {
	var all []station
	var here station
	s := f.sent
	for k := f.node + 1; k < len(s.Nodes); {
		next, told := r.stationAt(f, k, &here)
		switch {
		case told && next < 0:
			return nil // two days or two places without a word between
		case told:
			k = next
			continue
		case between[s.Nodes[k].Lower]:
			if here.full() {
				all, here = append(all, here), station{}
			}
		case here.site.known() || here.day != nil || len(all) > 0:
			k = len(s.Nodes) // the row is over
		}
		k++
	}
	if here.full() {
		all = append(all, here)
	}
	if len(all) < 2 || slices.ContainsFunc(all[1:], func(p station) bool { return p.site.country == "" }) {
		return nil
	}
	var out []*frame
	for _, p := range all {
		h := *f
		t, _ := r.timeOf(&h, p.day)
		h.place, h.time, h.expr = p.site, &t, p.day
		out = append(out, &h)
	}
	return out
}

// stationAt notes the place or the day that begins at a node of the clause of a frame, and returns the node after it, -1 if there was one
// already; told is false where none begins.
func (r *reading) stationAt(f *frame, k int, here *station) (next int, told bool) {
	s := f.sent
	if s.ClauseVerb(k) != f.clause() {
		return k, false
	}
	if x := r.dayAt(f, k); x != nil {
		if here.day != nil {
			return -1, true
		}
		here.day = x
		return x.Last - s.First, true
	}
	if !slices.Contains(placePreps, s.Nodes[k].Lower) || s.Nodes[k].Dep != "prep" && s.Nodes[k].Dep != "conj" {
		return k, false
	}
	p := s.Child(k, "pobj")
	if p < 0 {
		return k, false
	}
	sites := r.sites(s, p)
	switch {
	case len(sites) == 0:
		return k, false
	case here.site.known():
		return -1, true
	}
	here.site = sites[0]
	return p + 1, true
}
