package tree

// weekdays are the names of days in lower case.
var weekdays = map[string]bool{"monday": true, "tuesday": true, "wednesday": true, "thursday": true, "friday": true, "saturday": true, "sunday": true}

// repair mends what parsers get wrong again and again in agency copy: a weekday after a name is
// read as the last word of the name ("met President Lee Teng-hui Wednesday"). The name then hangs
// from what the day hung from, as its object, and the day stays an adverbial.
//
// The participle of "with visiting President Talabani" is read as a verb with an object; the noun
// then takes its place and the participle becomes the noun's adjective.
func (s *Sentence) repair() {
	s.repairDays()
	for v := range s.Nodes {
		if s.Nodes[v].Lower != "visiting" || s.Nodes[v].Dep != "pcomp" {
			continue
		}
		for n := v + 1; n < len(s.Nodes); n++ {
			if s.Nodes[n].Head == v && s.Nodes[n].Dep == "dobj" && (s.Nodes[n].Tag == "NNP" || s.Nodes[n].Tag == "NN") &&
				s.Nodes[n-1].Head == n && s.Nodes[n-1].Dep == "compound" { // a title and a name, or a name of two words
				s.Nodes[n].Head, s.Nodes[n].Dep = s.Nodes[v].Head, "pobj"
				s.Nodes[v].Head, s.Nodes[v].Dep, s.Nodes[v].Tag = n, "amod", "JJ"
				break
			}
		}
	}
}

// repairDays mends names that end in a weekday.
func (s *Sentence) repairDays() {
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
