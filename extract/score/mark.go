package score

import "demarche/schema"

// Mark is what gold says of one report.
type Mark struct {
	// Event is the report's id.
	Event string
	// Counts is false for what pairs with an unsure event: such reports count neither way.
	Counts bool
	// Found tells that the report pairs with an event of gold, Strict that status, people, country
	// and date are right as well.
	Found, Strict bool
	// Gold is the event that the report pairs with; nil if there is none.
	Gold *GoldEvent
}

// Marks compares the reports of one article with gold, in the order of the reports. It serves to
// train the models of package event.
func Marks(gold *GoldRecord, rec *schema.Record) []Mark {
	reports := flatten(rec)
	goldOf := map[int]int{}
	for i, j := range pairs(gold.Events, reports) {
		goldOf[j] = i
	}
	out := make([]Mark, len(reports))
	for j, g := range reports {
		out[j] = Mark{Event: g.report.ID, Counts: true}
		i, ok := goldOf[j]
		if !ok {
			continue
		}
		e := &gold.Events[i]
		out[j].Counts, out[j].Found, out[j].Strict, out[j].Gold = e.IsSure(), true, true, e
		for _, f := range strictFields {
			out[j].Strict = out[j].Strict && fieldRight(f, e, g)
		}
	}
	return out
}
