package tree

import "slices"

// weekdays are the names of days in lower case.
var weekdays = map[string]bool{"monday": true, "tuesday": true, "wednesday": true, "thursday": true, "friday": true, "saturday": true, "sunday": true}

// repairDays mends names that end in a weekday: "met President Lee Teng-hui Wednesday". The name then hangs from what the day
// hung from, as its object, and the day stays an adverbial.
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
		s.Nodes[c].Head, s.Nodes[c].Dep = day.Head, s.nameLabel(c, day)
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

// repairFirstDays mends a day after "on" that was read as the first word of the name after it: "On Friday Foreign
// Secretary Truss called".
func (s *Sentence) repairFirstDays() {
	for d := 1; d < len(s.Nodes); d++ {
		on := s.Nodes[d-1]
		if weekdays[s.Nodes[d].Lower] && s.Nodes[d].Dep == "compound" && s.Nodes[d].Head > d && on.Lower == "on" && on.Dep == "prep" && len(on.Children) == 0 {
			s.Nodes[d].Head, s.Nodes[d].Dep = d-1, "pobj"
		}
	}
}

// spells are the nouns for a day or a part of one.
var spells = map[string]bool{"day": true, "morning": true, "afternoon": true, "evening": true, "night": true, "week": true, "month": true, "weekend": true, "yesterday": true, "today": true, "tomorrow": true}

// repairWhichMonths mends a month after "last" or "next" that opens a clause and was read as the first word of the name after it: "Last September Mr
// Levy went to Rome".
func (s *Sentence) repairWhichMonths() {
	for d := 1; d < len(s.Nodes); d++ {
		which, name := s.Nodes[d-1].Lower, s.Nodes[d].Head
		if !Months[s.Nodes[d].Lower] || s.Nodes[d].Dep != "compound" || name <= d || which != "last" && which != "next" && which != "this" || s.LeftEdge(name) < d-1 {
			continue
		}
		if d > 1 && s.Nodes[d-2].Tag != "CC" && s.Nodes[d-2].Tag != "," && s.Nodes[d-2].Tag != ":" && s.Nodes[d-2].Tag != "IN" {
			continue
		}
		if v := s.Nodes[name].Head; v > name && s.IsVerb(v) {
			s.Nodes[d].Head, s.Nodes[d].Dep, s.Nodes[d-1].Head = v, "npadvmod", d
		}
	}
}

// dayparts are the nouns for a part of a day.
var dayparts = map[string]bool{"morning": true, "afternoon": true, "evening": true, "night": true, "noon": true, "midday": true}

// repairDayParts mends the part of a day after its weekday that was read as who does what an infinitive behind it tells: "flew to Rome on Friday
// morning to meet him".
func (s *Sentence) repairDayParts() {
	for n := 2; n+2 < len(s.Nodes); n++ {
		d, on, v := n-1, s.Nodes[n-1].Head, s.Nodes[n].Head
		if !dayparts[s.Nodes[n].Lower] || !weekdays[s.Nodes[d].Lower] || s.Nodes[n].Dep != "nsubj" || v <= n+1 || s.Nodes[n+1].Lower != "to" || s.Nodes[n+1].Head != v {
			continue
		}
		if s.Nodes[on].Dep == "prep" && s.Nodes[d].Dep == "pobj" {
			s.Nodes[n].Head, s.Nodes[n].Dep, s.Nodes[d].Head, s.Nodes[d].Dep = on, "pobj", n, "compound"
		} else if up := s.Nodes[v].Head; up < d && s.IsVerb(up) {
			s.Nodes[n].Head, s.Nodes[n].Dep, s.Nodes[d].Head, s.Nodes[d].Dep = up, "npadvmod", n, "compound"
		}
	}
}

// repairOpeningDays mends a day that opens a sentence and was read as a second subject of its verb: in "The following day, April 28, President
// Aquino is to welcome him" the day does nothing.
func (s *Sentence) repairOpeningDays() {
	for d, n := range s.Nodes {
		if n.Dep != "nsubj" && n.Dep != "nsubjpass" || !spells[n.Lower] && !weekdays[n.Lower] || d+1 >= len(s.Nodes) || s.Nodes[d+1].Text != "," || s.Child(d, "cc", "conj") >= 0 {
			continue
		}
		if k := slices.IndexFunc(s.Nodes, func(o Node) bool { return o.Head == n.Head && o.Dep == n.Dep && !spells[o.Lower] && !weekdays[o.Lower] }); k > d && k < n.Head {
			s.Nodes[d].Dep = "npadvmod"
		}
	}
}

// toldBefore are the words that tell a time from one that was told before.
var toldBefore = map[string]bool{"following": true, "next": true, "previous": true, "preceding": true, "same": true}

// repairOpeningTimes mends a time told from another that opens a sentence and was read as what the sentence is about, with its verb as a
// clause that describes it: "The following year President Sadat visited Israel" tells what he did.
func (s *Sentence) repairOpeningTimes() {
	for d, n := range s.Nodes {
		if n.Dep != "ROOT" || !spells[n.Lower] && n.Lower != "year" || s.LeftEdge(d) > 0 || !slices.ContainsFunc(s.ChildrenOf(d, "amod"), func(c int) bool { return toldBefore[s.Nodes[c].Lower] }) {
			continue
		}
		v := s.Child(d, "relcl")
		if v < 0 || v < d || s.Child(v, "nsubj", "nsubjpass") <= d || s.Child(v, "mark") >= 0 || s.Nodes[d+1].Tag == "WDT" || s.Nodes[d+1].Tag == "WRB" || s.Nodes[d+1].Lower == "that" {
			continue
		}
		s.Nodes[v].Head, s.Nodes[v].Dep = v, "ROOT"
		for i := range s.Nodes {
			if s.Nodes[i].Head == d && i > v {
				s.Nodes[i].Head = v
			}
		}
		s.Nodes[d].Head, s.Nodes[d].Dep = v, "npadvmod"
	}
}

// repairOfDays mends "of" after a weekday that tells whose event was on that day: in "the arrival on Wednesday of Prime Minister Bolger" it
// hangs from the arrival.
func (s *Sentence) repairOfDays() {
	for of := 1; of+1 < len(s.Nodes); of++ {
		d := s.Nodes[of].Head
		if s.Nodes[of].Lower != "of" || d != of-1 || !weekdays[s.Nodes[d].Lower] || s.Nodes[d].Head == d || s.Any(s.ChildrenOf(of, "pobj"), "week", "month", "year") {
			continue
		}
		up := s.Nodes[d].Head
		if s.Nodes[up].Lower == "on" && s.Nodes[d].Dep == "pobj" {
			up = s.Nodes[up].Head
		}
		if s.IsNoun(up) && up < d {
			s.Nodes[of].Head = up
		}
	}
}

// repairSaidDays mends a day right after a verb of saying that was read as the day of what is said: "said on Monday he would visit
// Rome" tells when it was said.
func (s *Sentence) repairSaidDays() {
	for v := range s.Nodes {
		d := v + 1
		if d < len(s.Nodes) && s.Nodes[d].Lower == "on" {
			d++
		}
		if d >= len(s.Nodes)-1 || !saidVerbs[s.Nodes[v].Lower] || !weekdays[s.Nodes[d].Lower] {
			continue
		}
		at := v + 1
		if w := s.Nodes[at].Head; w > d && s.Nodes[w].Dep == "ccomp" && s.Nodes[w].Head == v && (at != d || s.Nodes[d].Dep == "npadvmod") {
			s.Nodes[at].Head = v
		}
	}
}

// dayInName are the "on" before a weekday and the name behind it, if a parser read the day as the first word of that name and the whole as what
// "on" governs; ok is false if it did not.
func (s *Sentence) dayInName(d int) (on, name int, ok bool) {
	on, name = d-1, s.Nodes[d].Head
	if !weekdays[s.Nodes[d].Lower] || s.Nodes[on].Lower != "on" {
		return on, name, false
	}
	for s.Nodes[name].Dep == "compound" && s.Nodes[name].Head > name {
		name = s.Nodes[name].Head
	}
	return on, name, name >= d && s.Nodes[name].Head == on && s.Nodes[name].Dep == "pobj" && s.LeftEdge(name) == d
}

// repairDayInName parts the day on which something was said from the name of him of whom it was said, which a parser reads as one name after "on"
// and whose verb it gives to who said it: "Officials said on Monday President Kok would visit Rome".
func (s *Sentence) repairDayInName() {
	for d := 2; d < len(s.Nodes); d++ {
		on, name, ok := s.dayInName(d)
		said := s.Nodes[on].Head
		if !ok || !saidVerbs[s.Nodes[said].Lower] {
			continue
		}
		who := s.Nodes[said].Head
		v := s.Nodes[who].Head
		if s.Nodes[said].Dep != "acl" || v < name || !s.IsVerb(v) || s.Nodes[who].Dep != "nsubj" && s.Nodes[who].Dep != "nsubjpass" {
			continue
		}
		if next := s.RightEdge(name) + 1; next != v && s.Nodes[next].Head != v {
			continue
		}
		s.Nodes[d].Head, s.Nodes[d].Dep = on, "pobj"
		s.Nodes[name].Head, s.Nodes[name].Dep = v, s.Nodes[who].Dep
		s.Nodes[said].Head, s.Nodes[said].Dep, s.Nodes[said].Tag = s.Nodes[v].Head, s.Nodes[v].Dep, "VBD"
		if s.Nodes[v].Head == v {
			s.Nodes[said].Head = said
		}
		s.Nodes[v].Head, s.Nodes[v].Dep = said, "ccomp"
		s.Nodes[who].Head, s.Nodes[who].Dep = said, "nsubj"
		s.Relink()
	}
}

// repairDayThenName parts a day after "on" from the name behind it, which a parser reads as one name, where the verb that follows has no other
// subject: "In Rome on Monday President Kok met him", "After talks on Monday President Kok flew home", whose talks it takes for the subject.
func (s *Sentence) repairDayThenName() {
	for d := 2; d < len(s.Nodes); d++ {
		on, name, ok := s.dayInName(d)
		if !ok || s.Nodes[d].Dep != "compound" {
			continue
		}
		v := s.RightEdge(name) + 1
		for v < len(s.Nodes) && (s.Nodes[v].Dep == "aux" || s.Nodes[v].Dep == "auxpass") && s.Nodes[v].Head > v {
			v = s.Nodes[v].Head
		}
		if v >= len(s.Nodes) || !s.IsVerb(v) || s.Nodes[v].Tag == "VBG" || s.Nodes[v].Tag == "VBN" && s.Child(v, "aux", "auxpass") < 0 {
			continue
		}
		label := "nsubj"
		if s.Child(v, "auxpass") >= 0 {
			label = "nsubjpass"
		}
		switch k := s.Child(v, "nsubj", "nsubjpass"); {
		case k < 0:
		case k == s.Nodes[on].Head && s.Child(v, "mark") >= 0 && s.Child(v, "mark") == s.LeftEdge(k)-1:
			after := s.LeftEdge(k) - 1
			s.Nodes[after].Dep, s.Nodes[after].Head = "prep", v
			s.Nodes[k].Dep, s.Nodes[k].Head = "pobj", after
		default:
			continue
		}
		s.Nodes[d].Head, s.Nodes[d].Dep = on, "pobj"
		s.Nodes[name].Head, s.Nodes[name].Dep = v, label
		s.Relink()
	}
}

// saidVerbs are the forms of verbs after which the day on which something was said stands.
var saidVerbs = map[string]bool{"said": true, "announced": true, "reported": true, "added": true, "warned": true, "insisted": true, "declared": true, "confirmed": true, "denied": true, "indicated": true, "stressed": true, "acknowledged": true, "conceded": true, "disclosed": true, "predicted": true, "hinted": true, "suggested": true, "claimed": true, "vowed": true}

// Months are the names of months in lower case.
var Months = map[string]bool{"january": true, "february": true, "march": true, "april": true, "may": true, "june": true, "july": true, "august": true, "september": true,
	"october": true, "november": true, "december": true, "jan": true, "jan.": true, "feb": true, "feb.": true, "aug": true, "aug.": true, "sept": true, "sept.": true,
	"oct": true, "oct.": true, "nov": true, "nov.": true, "dec": true, "dec.": true}

// repairLast mends "The two last met in May", in which "last" is read as the noun that the number counts: the number is the subject.
func (s *Sentence) repairLast() {
	for n := 1; n+1 < len(s.Nodes); n++ {
		v, two := s.Nodes[n].Head, n-1
		if s.Nodes[n].Lower != "last" || v != n+1 || !s.IsVerb(v) || s.Nodes[n].Dep != "nsubj" || s.Nodes[two].Head != n || s.Nodes[two].Dep != "nummod" {
			continue
		}
		for c := range s.Nodes[:n] {
			if s.Nodes[c].Head == n {
				s.Nodes[c].Head = two
			}
		}
		s.Nodes[two].Head, s.Nodes[two].Dep = v, "nsubj"
		s.Nodes[n].Dep, s.Nodes[n].Tag = "advmod", "RB"
	}
}

// repairSpent makes the object of "spend" of the day that stands right after it, "spent Monday in Rome"; of a verb of coming and going
// it is none: "leaves Monday for Rome".
func (s *Sentence) repairSpent() {
	for d := 1; d < len(s.Nodes); d++ {
		if v := s.Nodes[d].Head; v == d-1 && s.Nodes[d].Dep == "dobj" && weekdays[s.Nodes[d].Lower] && onDays[s.Nodes[v].Lemma] {
			s.Nodes[d].Dep = "npadvmod"
			continue
		}
		if v := s.Nodes[d].Head; v == d-1 && s.Nodes[v].Lemma == "spend" && s.Nodes[d].Dep == "npadvmod" && weekdays[s.Nodes[d].Lower] && s.Child(v, "dobj") < 0 {
			s.Nodes[d].Dep = "dobj"
		}
	}
}

// repairEnded makes the object of a verb of ending of the days that somebody was in a place: "wound up three days in Rome", "wrapped up
// a week in Rome". It comes after repairPresent, which knows more verbs.
func (s *Sentence) repairEnded() {
	for d := 1; d+1 < len(s.Nodes); d++ {
		v := s.Nodes[d].Head
		if w := s.Nodes[v].Dep; v == d-2 && (w == "advmod" || w == "prt") {
			v = s.Nodes[v].Head // "winds up"
		}
		if v >= d || !ending[s.Nodes[v].Lemma] || s.Nodes[d].Dep != "npadvmod" || s.Nodes[d+1].Lower != "in" || s.Child(v, "dobj") >= 0 {
			continue
		}
		if a := s.Child(d, "det"); s.Child(d, "nummod") > v || a > v && s.Nodes[a].Lower == "a" {
			s.Nodes[d].Head, s.Nodes[d].Dep = v, "dobj"
		}
	}
}

// ending are the verbs by which somebody begins or ends a stay, which its length tells.
var ending = map[string]bool{"begin": true, "start": true, "open": true, "kick": true, "end": true, "finish": true, "conclude": true, "complete": true, "wind": true, "wrap": true, "round": true}

// repairSaw makes the day that opens a clause the subject of a verb of seeing, whose object follows it, read as a subject behind its verb:
// "Tuesday saw Kok in Rome".
func (s *Sentence) repairSaw() {
	for v := 1; v < len(s.Nodes); v++ {
		d, n := s.Child(v, "npadvmod"), s.Child(v, "nsubj")
		if l := s.Nodes[v].Lemma; l != "see" && l != "find" && l != "bring" || d < 0 || d > v || n >= 0 && (n < v || s.Child(v, "dobj") >= 0) || !isDay(s.Nodes[d].Lower) {
			continue
		}
		if s.Nodes[d].Dep = "nsubj"; n >= 0 {
			s.Nodes[n].Dep = "dobj"
		}
	}
}

// repairYearOut makes a phrase of time of the clause that tells by when something is to be: "will come before the year is out" comes
// before a day as "before May" does.
func (s *Sentence) repairYearOut() {
	for b := 0; b+3 < len(s.Nodes); b++ {
		unit, be, out := b+2, b+3, b+4
		if w := s.Nodes[b].Lower; w != "before" && w != "until" && w != "till" || s.Nodes[b+1].Lower != "the" || !terms[s.Nodes[unit].Lower] {
			continue
		}
		ended := s.Nodes[be].Lemma == "end"
		if !ended && (s.Nodes[be].Lemma != "be" || out == len(s.Nodes) || s.Nodes[out].Lower != "out" && s.Nodes[out].Lower != "over") {
			continue
		}
		up := s.Nodes[be].Head
		if s.Nodes[b].Dep == "prep" {
			up = s.Nodes[b].Head
		}
		if up == be || up == b || up == unit || s.Above(be, up) {
			continue
		}
		for k := b - 1; k > up; k-- {
			if s.IsVerb(k) && s.Nodes[k-1].Tag == "TO" && s.Above(up, k) { // "accepted an invitation to come before the year is out"
				up = k
			}
		}
		for _, c := range s.Nodes[be].Children {
			if c > out && !s.Above(c, up) {
				s.Nodes[c].Head = up
			}
		}
		s.Nodes[b].Head, s.Nodes[b].Dep = up, "prep"
		s.Nodes[unit].Head, s.Nodes[unit].Dep = b, "pobj"
		s.Nodes[be].Head, s.Nodes[be].Dep = unit, "acl"
		s.Relink()
	}
}

// terms are the units of time that run out.
var terms = map[string]bool{"year": true, "month": true, "week": true, "day": true, "night": true, "summer": true, "winter": true, "autumn": true, "spring": true, "decade": true}

// onDays are the verbs after which a day is when something is done and not to what.
var onDays = map[string]bool{"leave": true, "depart": true, "arrive": true, "return": true, "fly": true, "travel": true, "go": true, "come": true, "meet": true, "begin": true, "start": true, "open": true, "end": true, "conclude": true, "resume": true}

// nameLabel is the arc label of a name at node c that stands before a day: what the day had, or that of an object, or of a
// subject if it stands before a verb without one ("Turkey Monday called off the talks").
func (s *Sentence) nameLabel(c int, day *Node) string {
	if day.Dep != "npadvmod" {
		return day.Dep
	}
	if c < day.Head && s.Child(day.Head, "nsubj", "nsubjpass") < 0 {
		return "nsubj"
	}
	return "dobj"
}

// repairObjectInDay parts whom a verb of meeting has for its object from the day before him, which a parser reads as one name: "received at the palace on
// Monday morning Foreign Minister Levy".
func (s *Sentence) repairObjectInDay() {
	for d := 1; d < len(s.Nodes); d++ {
		on, n, ok := s.dayInName(d)
		if !ok || s.Nodes[n].Tag != "NNP" {
			continue
		}
		day, v := d, s.Nodes[on].Head
		if spells[s.Nodes[day+1].Text] { // "Monday Night News" is a name
			day++
		} else if spells[s.Nodes[day+1].Lower] {
			continue
		}
		if day >= n || v > on || !s.IsVerb(v) || !meeting[s.Nodes[v].Lemma] || s.Child(v, "dobj", "auxpass") >= 0 {
			continue
		}
		s.Nodes[d].Head, s.Nodes[d].Dep = day, "compound"
		s.Nodes[day].Head, s.Nodes[day].Dep = on, "pobj"
		s.Nodes[n].Head, s.Nodes[n].Dep = v, "dobj"
		s.Relink()
	}
}

// repairDayObjects makes the object of a verb of a noun right behind a day, which a parser sets beside the day: "received on Sunday the President of
// Chile". A day bears no other name.
func (s *Sentence) repairDayObjects() {
	for n, x := range s.Nodes {
		day := x.Head
		if x.Dep != "appos" && x.Dep != "nmod" || !s.IsNoun(n) || day > n || !isDay(s.Nodes[day].Lower) || s.Nodes[s.LeftEdge(n)-1].Text == "," {
			continue
		}
		v := s.ClauseVerb(day)
		if v < 0 || v > day || s.Child(v, "dobj", "auxpass") >= 0 || !meeting[s.Nodes[v].Lemma] {
			continue
		}
		s.Nodes[n].Head, s.Nodes[n].Dep = v, "dobj"
		s.Relink()
	}
}
