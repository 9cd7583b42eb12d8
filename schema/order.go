package schema

import (
	"cmp"
	"slices"
	"strings"

	"github.com/cayleygraph/quad"
)

// CompareIRIs orders IRIs by their bytes.
func CompareIRIs(a, b quad.IRI) int { return strings.Compare(string(a), string(b)) }

// CompareReportRefs orders references by article and then by report, e2 before e10.
func CompareReportRefs(a, b ReportRef) int {
	return cmp.Or(strings.Compare(a.Article, b.Article), cmp.Compare(len(a.Event), len(b.Event)), strings.Compare(a.Event, b.Event))
}

// CompareChanges orders how an event was told, the undated first, then by day; within a day the
// lighter status first.
func CompareChanges(a, b Change) int {
	return cmp.Or(
		strings.Compare(a.Published, b.Published),
		cmp.Compare(a.Status.Weight(), b.Status.Weight()),
		CompareReportRefs(a.Report, b.Report),
	)
}

// CompareParticipants orders who takes part by role and then by id.
func CompareParticipants(a, b Participant) int {
	return cmp.Or(
		cmp.Compare(slices.Index(Roles(), a.Role), slices.Index(Roles(), b.Role)),
		strings.Compare(a.Entity, b.Entity),
		strings.Compare(a.Side, b.Side),
	)
}

// sortDisputes sorts fields, values and reports in place.
func sortDisputes(list []Dispute) {
	slices.SortFunc(list, func(a, b Dispute) int { return strings.Compare(a.Field, b.Field) })
	for _, d := range list {
		slices.SortFunc(d.Values, func(a, b DisputedValue) int { return strings.Compare(a.Value, b.Value) })
		for _, v := range d.Values {
			slices.SortFunc(v.Reports, CompareReportRefs)
		}
	}
}

// SortJudgements sorts rulings in place by the order of their making: j2 before j10.
func SortJudgements(list []Judgement) {
	slices.SortFunc(list, func(a, b Judgement) int {
		return cmp.Or(cmp.Compare(len(a.ID), len(b.ID)), strings.Compare(a.ID, b.ID))
	})
}
