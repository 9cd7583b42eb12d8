package mention

import (
	"time"

	"demarche/extract/gazetteer"
	"demarche/schema"
)

// Window is the time in which all the people whom the article names with their office held it: an
// article that calls Qin Gang foreign minister was written while he was. It is nil where no such
// term is known to the day or where two do not overlap.
func (s *Story) Window() *schema.Window {
	var from, to time.Time
	for _, e := range s.people {
		t, ok := e.toldTerm()
		if !ok {
			continue
		}
		first, _, err1 := schema.ParseDate(t.From)
		last, _, err2 := schema.ParseDate(t.To)
		if err1 != nil || err2 != nil || len(t.From) != len(time.DateOnly) || len(t.To) != len(time.DateOnly) {
			continue
		}
		if from.IsZero() || first.After(from) {
			from = first
		}
		if to.IsZero() || last.Before(to) {
			to = last
		}
	}
	if from.IsZero() || to.Before(from) {
		return nil
	}
	return &schema.Window{Start: schema.FormatDate(from, schema.Day), End: schema.FormatDate(to, schema.Day)}
}

// toldTerm is the only term of a known person in the office that the article tells.
func (e *Entity) toldTerm() (gazetteer.Term, bool) {
	var found gazetteer.Term
	count := 0
	if e.Known == nil || e.Office == "" || e.Canonical == "" {
		return found, false
	}
	for _, t := range e.Known.Terms {
		if t.Office == e.Canonical && (e.Country == "" || t.Of == e.Country) {
			found = t
			count++
		}
	}
	return found, count == 1
}
