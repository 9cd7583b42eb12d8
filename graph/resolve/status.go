package resolve

import (
	"cmp"
	"slices"

	"demarche/schema"
)

// statusNow returns how an event stands by all that is told: the item published last decides, an
// undated one only if no other does; within a day the news of a story before its background, then
// the heavier status. Once told as held by a story of its day or later, it stays so unless denied
// afterwards.
func statusNow(set []*item) schema.Status {
	order := slices.Clone(set)
	slices.SortFunc(order, compareAuthority)
	now := order[len(order)-1].report.Status
	for n := len(order) - 1; n >= 0; n-- {
		switch i := order[n]; {
		case i.report.Status == schema.Denied && now == schema.Denied:
			return now
		case i.report.Status == schema.Held && i.sawIt():
			return schema.Held
		}
	}
	return now
}

// compareAuthority orders items by how much they count for the status now, the least first.
func compareAuthority(a, b *item) int {
	dated := func(i *item) int {
		if i.doc.day == doom {
			return 0
		}
		return 1
	}
	main := func(i *item) int {
		if i.report.Main {
			return 1
		}
		return 0
	}
	return cmp.Or(
		cmp.Compare(dated(a), dated(b)),
		cmp.Compare(a.doc.day, b.doc.day),
		cmp.Compare(main(a), main(b)),
		cmp.Compare(a.report.Status.Weight(), b.report.Status.Weight()),
		schema.CompareReportRefs(a.ref, b.ref),
	)
}

// sawIt tells whether the item's story appeared on the day of the event or later, as far as both are
// known.
func (i *item) sawIt() bool {
	first, _, ok := i.report.Time.Range()
	return i.doc.day == doom || !ok || i.doc.day >= days(first)-dateSlip
}

// history returns how an event was told, oldest first.
func history(set []*item) []schema.Change {
	var list []schema.Change
	for _, i := range set {
		list = append(list, schema.Change{Status: i.report.Status, Published: i.doc.article.Published, Report: i.ref})
	}
	slices.SortFunc(list, schema.CompareChanges)
	return list
}
