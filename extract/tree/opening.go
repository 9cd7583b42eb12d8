package tree

// repairOpenings mends a month or a place after "in" that opens a clause and was read as the first word of the name of who does what the
// clause tells, which is then left without a subject: "In April Igor Ivanov met him", "In Beijing Prime Minister Blair was received".
func (s *Sentence) repairOpenings() {
	for d := 1; d < len(s.Nodes); d++ {
		in, name := d-1, s.Nodes[d].Head
		if s.Nodes[d].Dep != "compound" || s.Nodes[d].Tag != "NNP" || name <= d || s.Nodes[in].Lower != "in" || s.Nodes[name].Head != in || s.Nodes[name].Dep != "pobj" || !s.opensClause(in) {
			continue
		}
		last := s.endOfOpening(d, name)
		v := s.Nodes[in].Head
		if last < 0 || v < name || !s.IsVerb(v) || !s.finite(v) || s.Nodes[v].Dep == "conj" || !s.openSubject(d, name, v) {
			continue
		}
		s.Nodes[last].Head, s.Nodes[last].Dep = in, "pobj"
		for k := d; k < last; k++ {
			s.Nodes[k].Head, s.Nodes[k].Dep = last, "compound"
		}
		s.Nodes[name].Head, s.Nodes[name].Dep = v, "nsubj"
		if s.Child(v, "auxpass") >= 0 {
			s.Nodes[name].Dep = "nsubjpass"
		}
	}
}

// opensClause tells whether a word opens its sentence or a clause of it: "In April", ", when in April".
func (s *Sentence) opensClause(n int) bool {
	if n == 0 {
		return true
	}
	switch before := s.Nodes[n-1]; before.Lower {
	case "that", "when", "as", "but", "``", "\"", ";", ":", "--":
		return true
	default:
		return false
	}
}

// endOfOpening is the last word of the month or the place that a name begins with; -1 if the rest is too short to be somebody's: "In Beijing
// Tony Blair", "In New York Kofi Annan", "In April Powell".
func (s *Sentence) endOfOpening(d, name int) int {
	for k := d; k < name; k++ {
		if weekdays[s.Nodes[k].Lower] || s.Nodes[k].Head != name || s.Nodes[k].Dep != "compound" {
			return -1
		}
	}
	last := d
	if styles[s.Nodes[d].Lower] {
		return -1
	}
	if placeParts[s.Nodes[d].Lower] {
		last++
	}
	if Months[s.Nodes[d].Lower] && last < name || last+1 < name {
		return last
	}
	return -1
}

// styles are the words that open the name of somebody in office: "in Prime Minister Blair".
var styles = map[string]bool{"mr": true, "mr.": true, "mrs": true, "mrs.": true, "prime": true, "foreign": true, "president": true, "king": true, "queen": true, "prince": true, "princess": true,
	"sir": true, "dr": true, "dr.": true, "general": true, "chancellor": true, "premier": true, "secretary": true, "pope": true, "emperor": true, "sheikh": true}

// placeParts are the words that open names of places of two words: "New York", "Saudi Arabia".
var placeParts = map[string]bool{"new": true, "san": true, "santa": true, "los": true, "las": true, "saudi": true, "south": true, "north": true, "east": true, "west": true, "hong": true,
	"kuala": true, "tel": true, "buenos": true, "sri": true, "addis": true, "abu": true, "el": true, "sao": true, "port": true, "cape": true, "st": true, "st.": true, "saint": true, "phnom": true,
	"camp": true, "great": true, "costa": true, "puerto": true, "northern": true, "southern": true, "eastern": true, "western": true, "central": true}

// openSubject tells whether a verb has no subject, or has one that goes on with a list of names which the one at a node opens: "In June Tony
// Blair, Jacques Chirac and Lee met". It then hangs those behind from the first.
func (s *Sentence) openSubject(d, name, v int) bool {
	k := s.Child(v, "nsubj", "nsubjpass", "csubj", "expl")
	if k < 0 {
		return true
	}
	if !Months[s.Nodes[d].Lower] || s.Nodes[k].Tag != "NNP" || s.Child(k, "conj") < 0 || s.LeftEdge(k) != name+2 || s.Nodes[name+1].Text != "," {
		return false
	}
	s.Nodes[k].Head, s.Nodes[k].Dep = name, "conj"
	return true
}
