package tree

// weekdays are the names of days in lower case.
var weekdays = map[string]bool{"monday": true, "tuesday": true, "wednesday": true, "thursday": true, "friday": true, "saturday": true, "sunday": true}

// repair mends what parsers get wrong again and again in agency copy: a weekday after a name is
// read as the last word of the name ("met President Lee Teng-hui Wednesday"). The name then hangs
// from what the day hung from, as its object, and the day stays an adverbial.
func (s *Sentence) repair() {
	for d := 1; d < len(s.Nodes); d++ {
		if !weekdays[s.Nodes[d].Lower] || s.Nodes[d].Head == d {
			continue
		}
		c := d - 1
		if s.Nodes[c].Head != d || s.Nodes[c].Dep != "compound" || weekdays[s.Nodes[c].Lower] {
			continue
		}
		day := &s.Nodes[d]
		s.Nodes[c].Head, s.Nodes[c].Dep = day.Head, objectLabel(day.Dep)
		for i := range s.Nodes[:c] {
			if s.Nodes[i].Head == d {
				s.Nodes[i].Head = c
			}
		}
		if day.Dep != "npadvmod" {
			day.Head, day.Dep = c, "npadvmod"
		}
	}
}

// objectLabel is the arc label of a name that stood before a day with the given label.
func objectLabel(day string) string {
	if day == "npadvmod" {
		return "dobj"
	}
	return day
}
