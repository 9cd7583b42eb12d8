package tree

import "demarche/extract/lemma"

// repairPrefixes gives a verb that a prefix was cut from the prefix's place in the tree: of "will co-chair the talks" a parser makes
// three words of which the first is the verb.
func (s *Sentence) repairPrefixes() {
	for p := 0; p+2 < len(s.Nodes); p++ {
		v := p + 2
		if s.Nodes[p].Lower != "co" || s.Nodes[p+1].Text != "-" || !s.IsVerb(v) && s.Nodes[v].Dep != "advcl" || !s.IsVerb(p) {
			continue
		}
		switch up := s.Nodes[p].Head; {
		case up == p:
			s.Nodes[v].Head = v
		case s.Above(v, up) || s.Above(p+1, up):
			continue
		default:
			s.Nodes[v].Head = up
		}
		s.Nodes[v].Dep = s.Nodes[p].Dep
		for c := range s.Nodes {
			if c != v && c != p && c != p+1 && (s.Nodes[c].Head == p || s.Nodes[c].Head == p+1) {
				s.Nodes[c].Head = v
			}
		}
		s.Nodes[p].Head, s.Nodes[p].Dep = v, "dep"
		s.Nodes[p+1].Head, s.Nodes[p+1].Dep = v, "punct"
		s.Relink()
	}
}

// repairObjects mends a name that was read as part of the span of time after it: in "telephoned Angela Merkel hours before she
// left" the name is the object of the verb before it.
func (s *Sentence) repairObjects() {
	for d := 2; d+1 < len(s.Nodes); d++ {
		c, next := d-1, s.Nodes[d+1].Lower
		if !spans[s.Nodes[d].Lower] || next != "before" && next != "after" || s.Nodes[c].Tag != "NNP" || s.Nodes[c].Head != d || s.Nodes[c].Dep != "compound" {
			continue
		}
		first := c
		for first > 0 && s.Above(d, first-1) {
			first--
		}
		if first == 0 || !s.IsVerb(first-1) {
			continue
		}
		if o := s.Child(first-1, "dobj"); o == d {
			s.Nodes[d].Dep = "npadvmod"
		} else if o >= 0 {
			continue
		}
		for k := first; k < c; k++ {
			if s.Nodes[k].Head == d {
				s.Nodes[k].Head = c
			}
		}
		s.Nodes[c].Head, s.Nodes[c].Dep = first-1, "dobj"
	}
}

// spans are the nouns for spans of time.
var spans = map[string]bool{"hours": true, "minutes": true, "days": true, "weeks": true, "months": true, "moments": true}

// repairOffices mends a verb of which a parser takes both an office and the name after it for the subject: "The leader of the
// movement (MAM) Khaled Meshaal arrived". The name is the subject.
func (s *Sentence) repairOffices() {
	for v := range s.Nodes {
		subjects := s.ChildrenOf(v, "nsubj")
		if len(subjects) != 2 || subjects[1] > v || s.Nodes[subjects[0]].Tag != "NN" || s.Nodes[subjects[1]].Tag != "NNP" {
			continue
		}
		listed := false
		for k := subjects[0] + 1; k < subjects[1]; k++ {
			listed = listed || s.Nodes[k].Text == "," || s.Nodes[k].Dep == "cc" && s.Nodes[k].Head == subjects[0] || s.IsVerb(k)
		}
		if !listed && s.Nodes[subjects[1]-1].Head == subjects[1] {
			s.Nodes[subjects[0]].Head, s.Nodes[subjects[0]].Dep = subjects[1], "compound"
		}
	}
}

// repairPlans mends the infinitive right after "be", or after it and an adverb, which a parser takes for one of purpose: in "was then
// to meet his counterpart" it tells what was planned.
func (s *Sentence) repairPlans() {
	for v := 2; v < len(s.Nodes); v++ {
		be := s.Nodes[v].Head
		if s.Nodes[v].Tag != "VB" || s.Nodes[v].Dep != "advcl" || s.Nodes[v-1].Lower != "to" || be >= v-1 || v-be > 3 || s.Nodes[be].Lemma != "be" {
			continue
		}
		if v-be == 2 || s.Nodes[be+1].Dep == "advmod" {
			s.Nodes[v].Dep = "xcomp"
		}
	}
}

// repairHeld mends "held" after a gathering, which a parser takes for the verb of a sentence of its own: in "is here for the summit of
// the forum held on May 4" it tells when the summit was, and what hung from it hangs from the verb above. Nor is "to be held" what
// somebody goes there for: "will attend the summit of the forum to be held on May 4".
func (s *Sentence) repairHeld() {
	for v := 1; v+1 < len(s.Nodes); v++ {
		up := s.Nodes[v].Head
		if s.Nodes[v].Lower != "held" || up >= v || s.Nodes[v+1].Tag != "IN" || s.Child(v, "nsubj", "nsubjpass", "dobj", "mark") >= 0 {
			continue
		}
		first := v
		switch {
		case s.Nodes[v].Dep == "advcl" && v > 2 && s.Nodes[v-1].Lower == "be" && s.Nodes[v-2].Lower == "to":
			first = v - 2
		case !heldLabels[s.Nodes[v].Dep] || s.Child(v, "aux", "auxpass") >= 0:
			continue
		}
		n := -1
		for k := first - 1; k > up && k != s.Nodes[k].Head; k = s.Nodes[k].Head {
			if held[s.Nodes[k].Lower] && s.IsNoun(k) {
				n = k
			}
		}
		if n < 0 {
			continue
		}
		for _, c := range s.Nodes[v].Children {
			if c < first {
				s.Nodes[c].Head = up
			}
		}
		if s.Above(v, n) {
			continue // a tree of crossing arcs
		}
		s.Nodes[v].Head, s.Nodes[v].Dep, s.Nodes[v].Tag = n, "acl", "VBN"
		s.Relink()
	}
}

// pairs are the words that, bare after "the" or by themselves, stand for people told before.
var pairs = map[string]bool{"two": true, "three": true, "four": true, "pair": true, "duo": true, "trio": true, "both": true}

// exchanging are the verbs of which talks or views are the object; a parser takes their past for an adjective of the noun.
var exchanging = map[string]bool{"hold": true, "exchange": true}

// repairTwo mends "held" after a bare number for people, which a parser takes for an adjective of what they held: in "after the two
// held talks in Rome" it is the verb of a clause of which they are the subject.
func (s *Sentence) repairTwo() {
	for v := 1; v+1 < len(s.Nodes); v++ {
		n, who := s.Nodes[v].Head, v-1
		if s.Nodes[v].Dep != "amod" || !exchanging[s.Nodes[v].Lemma] || s.Nodes[v].Tag != "VBN" && s.Nodes[v].Tag != "VBD" || n <= v || !s.IsNoun(n) || s.Nodes[n].Head == v || !pairs[s.Nodes[who].Lower] {
			continue
		}
		first := who
		if s.Nodes[who].Lower != "both" {
			if first--; first < 0 || s.Nodes[first].Lower != "the" {
				continue
			}
		}
		verb := &s.Nodes[v]
		verb.Tag, verb.Head, verb.Dep = "VBD", s.Nodes[n].Head, s.Nodes[n].Dep
		switch joint := s.Nodes[n].Head; {
		case s.Nodes[n].Dep == "ROOT":
			verb.Head = v
		case s.Nodes[n].Dep == "pobj" && joint == first-1 && clauseJoints[s.Nodes[joint].Lower] && s.Nodes[joint].Head != joint:
			verb.Head, verb.Dep = s.Nodes[joint].Head, "advcl"
			s.Nodes[joint].Head, s.Nodes[joint].Dep = v, "mark"
		}
		for _, c := range s.Nodes[n].Children {
			if c < first || c > n && !talksWith[s.Nodes[c].Lower] {
				s.Nodes[c].Head = v
			}
		}
		s.Nodes[n].Head, s.Nodes[n].Dep = v, "dobj"
		s.Nodes[who].Head, s.Nodes[who].Dep = v, "nsubj"
		for k := first; k < who; k++ {
			s.Nodes[k].Head, s.Nodes[k].Dep = who, "det"
		}
		s.Relink()
	}
}

// clauseJoints are the prepositions that join a clause too.
var clauseJoints = map[string]bool{"after": true, "before": true, "since": true, "until": true, "as": true}

// talksWith are the prepositions after talks that tell with whom and on what.
var talksWith = map[string]bool{"with": true, "on": true, "about": true, "between": true, "over": true, "of": true}

// heldLabels are the labels with which a parser hangs such a "held" from what is not held.
var heldLabels = map[string]bool{"ccomp": true, "dep": true, "conj": true, "acl": true}

// repairLed mends where and when after "a delegation led by Vedrine", which a parser joins to the leading: in "sent a delegation led
// by Vedrine to Cairo on Monday" they are those of the sending.
func (s *Sentence) repairLed() {
	for led := range s.Nodes {
		if l := s.Nodes[led].Lemma; s.Nodes[led].Tag != "VBN" || s.Nodes[led].Dep != "acl" || l != "lead" && l != "head" {
			continue
		}
		group := s.Nodes[led].Head
		v, by := s.Nodes[group].Head, s.Child(led, "agent")
		if s.Nodes[group].Dep != "dobj" || !s.IsVerb(v) || by < 0 {
			continue
		}
		for _, p := range s.Prep(led, "to", "in", "on", "at") {
			if in := s.Nodes[p].Head; in > by && s.Nodes[in].Head == led {
				s.Nodes[in].Head = v
			}
		}
		s.Relink()
	}
}

// repairAsides mends the occasion of saying something that follows the words said, which a parser hangs from those: in "Spain would
// pay, Aznar said, after meeting Annan" Aznar said so after the meeting.
func (s *Sentence) repairAsides() {
	for p := 2; p < len(s.Nodes); p++ {
		v := p - 2
		w := s.Nodes[p].Lower
		if s.Nodes[p-1].Text == "," && s.Nodes[v].Dep == "parataxis" && s.Nodes[p].Dep == "prep" && s.Nodes[p].Head == s.Nodes[v].Head && (w == "after" || w == "following" || w == "during") {
			s.Nodes[p].Head = v
		}
	}
}

// repairWhereabouts mends the place between commas after the name that is the subject, which a parser hangs from the verb: in
// "Holbrooke, in Skopje on Monday, was refused a meeting" it tells where he was, and so does "Holbrooke, here for talks, said".
func (s *Sentence) repairWhereabouts() {
	for in := 2; in+1 < len(s.Nodes); in++ {
		n, v := in-2, s.Nodes[in].Head
		where := s.Nodes[in].Lower == "in" && s.Nodes[in].Dep == "prep" && s.Nodes[in+1].Tag == "NNP" || s.Nodes[in].Lower == "here" && s.Nodes[in].Dep == "advmod"
		if !where || s.Nodes[in-1].Text != "," || s.Nodes[n].Tag != "NNP" || s.Nodes[n].Head != v || v < in {
			continue
		}
		under := s.Descend(in)
		last := under[len(under)-1] + 1
		if d := s.Nodes[n].Dep; (d == "nsubj" || d == "nsubjpass") && last < v && s.Nodes[last].Text == "," {
			s.Nodes[in].Head = n
			s.Relink()
		}
	}
}

// repairDashes mends a list between dashes that a parser joins to something further off: in "talks with the three -- Britain, France
// and Germany -- on trade" it is an apposition of the noun before the dash.
func (s *Sentence) repairDashes() {
	for k := 1; k+1 < len(s.Nodes); k++ {
		if t := s.Nodes[k].Text; t != "--" && t != "–" && t != "—" || !s.IsNoun(k+1) {
			continue
		}
		n, m := k-1, k+1
		for s.IsNoun(s.Nodes[n].Head) && s.Nodes[n].Head < k && s.Nodes[n].Head != n && (s.Nodes[n].Dep == "compound" || s.Nodes[n].Dep == "nummod" || n == k-1 && s.Nodes[n].Tag == "CD") {
			n = s.Nodes[n].Head
		}
		for s.Nodes[m].Head > m && s.Nodes[m].Dep == "compound" {
			m = s.Nodes[m].Head
		}
		if v := s.Nodes[m].Head; s.Nodes[n].Dep == "pobj" && s.Nodes[m].Tag == "NNP" && s.Nodes[m].Dep == "npadvmod" && s.IsVerb(v) && v < k && s.Child(m, "conj") > m && s.Above(v, n) { // "with the EU-3 -- Britain, France and Germany -- in Vienna"
			for _, c := range s.ChildrenOf(m, "prep") {
				s.Nodes[c].Head = v
			}
			s.Nodes[m].Head, s.Nodes[m].Dep = n, "appos"
			s.Relink()
			continue
		}
		if s.IsNoun(n) && s.Nodes[m].Dep == "conj" && s.Nodes[m].Head < k && s.Nodes[m].Head != n && !s.joined(m) && !s.Above(m, n) {
			s.Nodes[m].Head, s.Nodes[m].Dep = n, "appos"
			s.Relink()
		}
	}
}

// repairWith mends three faults of "with". That of "met in Rome with Prodi" and of "held talks at the Kremlin with Putin" belongs to the meeting, not to the place. The second of
// "talks with Chirac on Monday and with Schroeder on Tuesday", which a parser joins to the preposition just before it, is joined to
// the first, as is that of "first with Chirac and then with Schroeder", which it joins to the verb.
func (s *Sentence) repairWith() {
	for k := 1; k < len(s.Nodes); k++ {
		up := s.Nodes[k].Head
		if in := s.Nodes[up].Head; up == k-1 && s.Nodes[k].Lower == "with" && s.Nodes[k].Dep == "prep" && s.Nodes[up].Tag == "NNP" && s.Nodes[up].Dep == "pobj" && (s.Nodes[in].Lower == "in" || s.Nodes[in].Lower == "at") && s.Nodes[in].Dep == "prep" {
			s.Nodes[k].Head = s.Nodes[in].Head
			continue
		}
		if l := s.Nodes[k-1].Lemma; s.Nodes[k].Lower == "with" && s.Nodes[k].Dep == "prep" && (l == "hour" || l == "minute") && s.Nodes[k-1].Dep == "pobj" && s.Above(up, k-1) { // "had just come from two hours with Prodi"
			s.Nodes[k].Head = k - 1
			continue
		}
		if then := s.Nodes[k-1].Lower; s.Nodes[k].Lower == "with" && s.Nodes[k].Dep == "conj" && s.IsVerb(up) && (then == "and" || k > 1 && s.Nodes[k-2].Lower == "and" && sequence[then]) { // "first with Chirac and then with Schroeder"
			if first := s.Prep(up, "with"); len(first) > 0 && s.Nodes[first[0]].Head < k {
				s.Nodes[k].Head = s.Nodes[first[0]].Head
			}
			continue
		}
		if s.Nodes[k].Lower != "with" || s.Nodes[k].Dep != "conj" || s.Nodes[up].Dep != "prep" || s.Nodes[up].Lower == "with" || s.Nodes[k-1].Lower != "and" {
			continue
		}
		for e := k - 2; e >= 0 && !s.IsVerb(e); e-- {
			if s.Nodes[e].Lower == "with" && s.Nodes[e].Dep == "prep" && !s.Above(k, e) {
				s.Nodes[k].Head = e
				break
			}
		}
	}
}

// repairClauses makes objects of names right after a verb that a parser takes for clauses of their own: "met Vice Premier Li Lanqing ahead of
// the talks". A name has no subject, no auxiliary and no word that opens a clause.
func (s *Sentence) repairClauses() {
	for n := range s.Nodes {
		v := s.Nodes[n].Head
		if d := s.Nodes[n].Dep; d != "advcl" && d != "xcomp" && d != "ccomp" || s.Nodes[n].Tag != "NNP" || v > n || !s.IsVerb(v) || linking[s.Nodes[v].Lemma] || saidVerbs[s.Nodes[v].Lower] {
			continue
		}
		if s.Child(n, "nsubj", "nsubjpass", "aux", "auxpass", "mark", "cop", "dobj") < 0 && s.Child(v, "dobj") < 0 && s.LeftEdge(n) == v+1 {
			s.Nodes[n].Dep = "dobj"
		}
	}
}

// linking are the verbs that tell what somebody is.
var linking = map[string]bool{"be": true, "become": true, "remain": true, "seem": true, "appear": true, "say": true, "stay": true, "turn": true}

// received are the verbs of which the passive says by whom somebody was received.
var received = map[string]bool{"receive": true, "greet": true, "welcome": true, "host": true, "meet": true, "brief": true}

// repairReceived mends the participle that opens a sentence, which a parser takes for a name: in "Met at the airport by Premier Kok, Bolger
// said" it tells what was done to Bolger.
func (s *Sentence) repairReceived() {
	if len(s.Nodes) < 4 {
		return
	}
	n, next := &s.Nodes[0], s.Nodes[1]
	l := lemma.Lemma(n.Lower, "VBN")
	if !received[l] || l == n.Lower || !s.IsNoun(0) || next.Tag != "IN" || next.Head != 0 {
		return
	}
	for k := 1; k < len(s.Nodes) && s.Nodes[k].Text != ","; k++ {
		if s.Nodes[k].Lower == "by" && s.Nodes[k].Dep == "prep" && n.Head > k && s.IsVerb(n.Head) {
			n.Tag, n.Dep, n.Lemma = "VBN", "advcl", l
			if s.Nodes[k].Head == 0 {
				s.Nodes[k].Dep = "agent"
			}
			s.Relink()
			return
		}
	}
}

// repairAgents mends who receives somebody that a parser joins to the words which say how or where: in "was received on two
// occasions by President Jiang" the president does not hold the occasions; and him "by whom" somebody was received.
func (s *Sentence) repairAgents() {
	for by := range s.Nodes {
		n := s.Nodes[by].Head
		if w := s.Child(by, "pobj"); s.Nodes[by].Lower == "by" && w >= 0 && s.Nodes[w].Lower == "whom" && s.Nodes[n].Tag == "VBN" && s.Child(n, "auxpass") >= 0 {
			s.Nodes[by].Dep = "agent" // "Gandhi, by whom he was received"
		}
		if s.Nodes[by].Lower != "by" || s.Nodes[by].Dep != "prep" || s.Nodes[n].Dep != "pobj" || s.Nodes[s.Nodes[n].Head].Dep != "prep" {
			continue
		}
		v := s.Nodes[s.Nodes[n].Head].Head
		if s.Nodes[v].Tag == "VBN" && received[s.Nodes[v].Lemma] && (s.Child(v, "auxpass") >= 0 || s.leads(v)) && s.Child(v, "agent") < 0 {
			s.Nodes[by].Head, s.Nodes[by].Dep = v, "agent"
			s.Relink()
		}
	}
}

// engagements are the nouns for what somebody has in his diary.
var engagements = map[string]bool{"meeting": true, "talk": true, "conversation": true, "summit": true, "visit": true, "trip": true, "tour": true, "conference": true, "dinner": true, "lunch": true, "breakfast": true,
	"banquet": true, "reception": true, "ceremony": true, "session": true, "discussion": true, "audience": true}

// repairEvents mends two events of which a parser joins the second to who takes part in the first: in "a meeting with President
// Jiang and a dinner at the palace" the dinner is listed with the meeting.
func (s *Sentence) repairEvents() {
	for n := range s.Nodes {
		who := s.Nodes[n].Head
		if s.Nodes[n].Dep != "conj" || !engagements[s.Nodes[n].Lemma] || s.Nodes[n].Tag == "NNP" || s.Nodes[who].Dep != "pobj" || s.Nodes[who].Tag != "NNP" {
			continue
		}
		with := s.Nodes[who].Head
		first := s.Nodes[with].Head
		if s.Nodes[with].Lower != "with" || !engagements[s.Nodes[first].Lemma] || !s.IsNoun(first) {
			continue
		}
		s.Nodes[n].Head = first
		for _, c := range s.ChildrenOf(who, "cc") {
			if c < n {
				s.Nodes[c].Head = first
			}
		}
		s.Relink()
	}
}

// repairSummits makes one event of a "summit meeting": what is told of the meeting is told of the summit.
func (s *Sentence) repairSummits() {
	for n := 1; n < len(s.Nodes); n++ {
		if c := n - 1; s.Nodes[c].Lower == "summit" && s.Nodes[c].Head == n && s.IsNoun(n) && held[s.Nodes[n].Lower] {
			s.Nodes[n].Lemma = "summit"
		}
	}
}
