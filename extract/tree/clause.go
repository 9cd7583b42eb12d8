package tree

import (
	"slices"
	"strings"

	"demarche/extract/lemma"
)

// repairVerbless makes a verb of the participle after an aside, where a sentence that opens with a name has no other: "Foreign Minister
// Yoo, now on a visit here, called on the premier". What somebody does is left a participle: "Kohl, greeted by Yoo".
func (s *Sentence) repairVerbless() {
	for n := range s.Nodes {
		if s.Nodes[n].Head != n || s.Nodes[n].Tag != "NNP" || s.LeftEdge(n) > 0 {
			continue
		}
		for _, v := range slices.Backward(s.Descend(n)) {
			if s.Nodes[v].Dep != "acl" || v <= n || s.Nodes[v].Tag != "VBN" || !strings.HasSuffix(s.Nodes[v].Lower, "ed") && !pasts[s.Nodes[v].Lower] || s.Nodes[v-1].Text != "," || s.Nodes[n+1].Text != "," || v-n < 3 ||
				s.Child(v, "agent", "aux", "auxpass", "nsubj") >= 0 || len(s.Prep(v, "by")) > 0 {
				continue
			}
			if s.Nodes[v].Head != n && (s.Child(n, "relcl") < 0 || !s.Above(s.Child(n, "relcl"), v)) {
				continue // what is described is not the one whom the sentence is about
			}
			s.Nodes[v].Tag, s.Nodes[v].Head, s.Nodes[v].Dep = "VBD", v, "ROOT"
			s.Nodes[n].Head, s.Nodes[n].Dep = v, "nsubj"
			for _, c := range s.Nodes[n].Children {
				if c > v && c != v {
					s.Nodes[c].Head = v
				}
			}
			s.Relink()
			break
		}
	}
}

// repairNounFirst makes the verb of a sentence of the finite verb right after its subject, where a parser takes a noun of the subject for
// the head of all: "Foreign Minister Nzo and a delegation of the ANC arrived in Oslo".
func (s *Sentence) repairNounFirst() {
	for n := range s.Nodes {
		if s.Nodes[n].Head != n || !s.IsNoun(n) || slices.ContainsFunc(s.Nodes[:n], func(k Node) bool { return strings.HasPrefix(k.Tag, "VB") }) {
			continue
		}
		for _, v := range s.Descend(n) {
			h := s.Nodes[v].Head
			if s.Nodes[v].Dep != "acl" || s.Nodes[v].Tag != "VBD" || v != h+1 || h != n && (s.Nodes[h].Dep != "conj" || s.Nodes[h].Head != n) {
				continue
			}
			s.Nodes[v].Head, s.Nodes[v].Dep = v, "ROOT"
			s.Nodes[n].Head, s.Nodes[n].Dep = v, "nsubj"
			for _, c := range slices.Concat(s.Nodes[n].Children, s.Nodes[h].Children) {
				if c > v {
					s.Nodes[c].Head = v
				}
			}
			s.Relink()
			break
		}
	}
}

// repairParticiples makes clauses of participles that a parser takes for another name of somebody: in "Saud, meeting with Bolger on
// Wednesday, said" it tells what he was doing.
func (s *Sentence) repairParticiples() {
	for v, n := range s.Nodes {
		if n.Tag == "VBG" && n.Dep == "appos" && v > 0 && s.Nodes[v-1].Text == "," && s.Child(v, "det", "amod", "compound", "poss") < 0 {
			s.Nodes[v].Dep = "acl"
		}
	}
}

// openings are the participles with which sentences of agency copy open.
var openings = map[string]bool{"meeting": true, "visiting": true, "receiving": true, "welcoming": true, "hosting": true, "greeting": true, "addressing": true}

// repairCapitals mends the participle that opens a sentence, which a parser takes for part of the name after it: "Meeting Chancellor Kohl
// in Bonn, Prime Minister Bolger said".
func (s *Sentence) repairCapitals() {
	if len(s.Nodes) < 2 || !openings[s.Nodes[0].Lower] || !nominal[s.Nodes[0].Dep] {
		return
	}
	n := s.Nodes[0].Head
	for nominal[s.Nodes[n].Dep] {
		n = s.Nodes[n].Head
	}
	v, subject := s.Nodes[n].Head, -1
	if v == n {
		if v = s.Child(n, "parataxis", "ccomp"); v > n {
			subject = s.Child(v, "nsubj")
		}
	} else if subjects := s.ChildrenOf(v, "nsubj", "nsubjpass"); len(subjects) > 1 {
		subject = subjects[1]
	}
	if s.Nodes[n].Tag != "NNP" || subject < n || v < subject || !s.IsVerb(v) || s.Nodes[s.LeftEdge(subject)-1].Text != "," {
		return // "Meeting rooms were full"
	}
	for _, c := range slices.Concat(s.Nodes[n].Children, s.Nodes[v].Children) {
		if c > n && c < s.LeftEdge(subject) && s.Nodes[c].Dep == "prep" {
			s.Nodes[c].Head = 0
		} else if c > v && s.Nodes[c].Head == n {
			s.Nodes[c].Head = v
		}
	}
	if s.Nodes[n].Head == n {
		s.Nodes[v].Head, s.Nodes[v].Dep = v, "ROOT"
	}
	s.Nodes[0].Head, s.Nodes[0].Dep, s.Nodes[0].Tag, s.Nodes[0].Lemma = v, "advcl", "VBG", lemma.Lemma(s.Nodes[0].Lower, "VBG")
	s.Nodes[n].Head, s.Nodes[n].Dep = 0, "dobj"
	s.Relink()
}

// repairItIs hangs the clause that "it" stands for from what is said of it, where who says so stands between: "It was not true, the ministry
// said, that Kok had met him".
func (s *Sentence) repairItIs() {
	if len(s.Nodes) < 4 || s.Nodes[0].Lower != "it" || s.Nodes[1].Lemma != "be" || s.Nodes[0].Head != 1 {
		return
	}
	be, top := 1, s.Child(1, "acomp", "attr")
	if top < 0 {
		return
	}
	first := slices.IndexFunc(s.Nodes[top:], func(n Node) bool { return n.Text == "," }) + top
	that := slices.IndexFunc(s.Nodes[top:], func(n Node) bool { return n.Lower == "that" && n.Dep == "mark" }) + top
	if first < top || that < first+3 || s.Nodes[that-1].Text != "," {
		return
	}
	clause, says := s.Nodes[that].Head, -1
	for v := first + 1; v < that; v++ {
		if s.finite(v) && s.Child(v, "nsubj") > first {
			says = v
		}
	}
	if says < 0 || clause < that || !s.IsVerb(clause) || s.Child(says, "dobj", "xcomp") >= 0 {
		return
	}
	s.Nodes[be].Head, s.Nodes[be].Dep = be, "ROOT"
	s.Nodes[says].Head, s.Nodes[says].Dep = be, "parataxis"
	s.Nodes[clause].Head, s.Nodes[clause].Dep = be, "ccomp"
	s.Relink()
}

// nominal are the labels of words inside a name.
var nominal = map[string]bool{"compound": true, "amod": true, "nmod": true}

// asked are the nouns for what somebody asks for.
var asked = map[string]bool{"request": true, "call": true, "appeal": true, "offer": true, "demand": true, "plea": true, "bid": true, "proposal": true, "invitation": true}

// repairRequests hangs what is asked for from the asking, where a parser hangs it from what became of that: "has rejected a request by
// Kok for a meeting".
func (s *Sentence) repairRequests() {
	for p, n := range s.Nodes {
		if n.Lower != "for" || n.Dep != "prep" || !s.IsVerb(n.Head) {
			continue
		}
		o := s.Child(n.Head, "dobj")
		if o < 0 || o > p || !asked[s.Nodes[o].Lemma] {
			continue
		}
		if by := s.Child(o, "prep"); by >= 0 && (s.Nodes[by].Lower == "by" || s.Nodes[by].Lower == "from") && slices.Max(s.Descend(by)) == p-1 {
			s.Nodes[p].Head = o
			s.Relink()
		}
	}
}

// results are the nouns for what talks bring.
var results = map[string]bool{"agreement": true, "accord": true, "deal": true, "compromise": true, "consensus": true, "understanding": true, "breakthrough": true}

// repairResults hangs the talks in which a result was reached from the reaching: "failed to reach agreement in talks here".
func (s *Sentence) repairResults() {
	for p, n := range s.Nodes {
		o := n.Head
		if n.Dep != "prep" || n.Lower != "in" && n.Lower != "during" && n.Lower != "at" && n.Lower != "after" || !results[s.Nodes[o].Lemma] || s.Nodes[o].Dep != "dobj" || p < o {
			continue
		}
		if t := s.Child(p, "pobj"); t >= 0 && held[s.Nodes[t].Lower] && s.IsVerb(s.Nodes[o].Head) {
			s.Nodes[p].Head = s.Nodes[o].Head
			s.Relink()
		}
	}
}

// asking are the verbs of which the object is asked to do something.
var asking = map[string]bool{"ask": true, "urge": true, "invite": true, "order": true, "persuade": true, "press": true, "request": true, "beg": true, "instruct": true, "advise": true, "encourage": true, "convince": true}

// repairAsked makes the object of asking of who is asked, where a parser makes him the subject of what he is asked to do: "asked Netanyahu
// to postpone his visit". What is asked after "if" is no condition: "asked if Netanyahu had met him".
func (s *Sentence) repairAsked() {
	for v, n := range s.Nodes {
		up := n.Head
		if m := s.Child(v, "mark"); n.Dep == "advcl" && m == up+1 && s.Nodes[m].Lower == "if" && s.Nodes[up].Lemma == "ask" {
			s.Nodes[v].Dep = "ccomp"
		}
		if n.Dep != "ccomp" || n.Tag != "VB" || !asking[s.Nodes[up].Lemma] || up > v || s.Child(up, "dobj") >= 0 || s.Child(v, "mark") >= 0 || !s.Any(s.ChildrenOf(v, "aux"), "to") {
			continue
		}
		if k := s.Child(v, "nsubj"); k > up && k < v {
			s.Nodes[k].Head, s.Nodes[k].Dep, s.Nodes[v].Dep = up, "dobj", "xcomp"
			s.Relink()
		}
	}
}

// repairMarked makes the verb of a sentence of the one that a parser joins to a clause opened by "after" or the like: in "A day after a bomb
// killed two, the president, in mourning, arrived" it is the arrival that is told.
func (s *Sentence) repairMarked() {
	for u := range s.Nodes {
		m := s.Child(u, "mark")
		if s.Nodes[u].Head != u || m < 0 || m > u || !clauseMarks[s.Nodes[m].Lower] || s.Child(u, "cc") >= 0 {
			continue
		}
		if v := s.Child(u, "conj"); v > u && s.finite(v) && s.Nodes[v-1].Lower != "and" {
			s.Nodes[v].Head, s.Nodes[v].Dep = v, "ROOT"
			s.Nodes[u].Head, s.Nodes[u].Dep = v, "advcl"
			s.Relink()
		}
	}
}

// clauseMarks are the words that open a clause beside the main one.
var clauseMarks = map[string]bool{"after": true, "before": true, "when": true, "while": true, "as": true, "although": true, "though": true, "since": true}

// pasts are the participles that are the past of their verbs too and do not end in -ed.
var pasts = map[string]bool{"left": true, "met": true, "held": true, "told": true, "paid": true, "sent": true, "said": true}

// repairAs makes a clause of "as" and the noun after it, which a parser parts from its verb: "as the summit, which began on Thursday, drags
// on".
func (s *Sentence) repairAs() {
	for p, as := range s.Nodes {
		n := s.Child(p, "pobj")
		if as.Lower != "as" || as.Dep != "prep" || n < 0 {
			continue
		}
		v := s.RightEdge(n) + 1
		if v < len(s.Nodes) && s.Nodes[v].Text == "," {
			v++
		}
		if v >= len(s.Nodes) || !s.finite(v) || s.Nodes[v].Head != as.Head || s.Nodes[v].Dep != "advcl" && s.Nodes[v].Dep != "conj" || s.Child(v, "nsubj", "nsubjpass", "expl") >= 0 {
			continue
		}
		s.Nodes[v].Dep = "advcl"
		s.Nodes[n].Head, s.Nodes[n].Dep = v, "nsubj"
		s.Nodes[p].Head, s.Nodes[p].Dep = v, "mark"
		s.Relink()
	}
}

// repairInstead makes a preposition of "of" in "instead of going", which was read as a conjunction.
func (s *Sentence) repairInstead() {
	for n := 1; n < len(s.Nodes); n++ {
		if s.Nodes[n].Lower == "of" && s.Nodes[n].Dep == "cc" && s.Nodes[n-1].Lower == "instead" && s.Child(n, "pcomp", "pobj") > n {
			s.Nodes[n].Dep = "prep"
		}
	}
}

// repairThen mends the second verb of "will see Kim, then fly to Rome" and "was to see Kim, then fly to Rome", which a parser
// hung from the first by an arc of no name: both tell what one subject does, one after the other. Of "toured a mill, then met Kok"
// a parser may take Kok for the subject.
func (s *Sentence) repairThen() {
	for v := 2; v < len(s.Nodes); v++ {
		up, then := s.Nodes[v].Head, s.Nodes[v-1].Lower == "then"
		if up > v || !s.IsVerb(v) || !s.IsVerb(up) {
			continue
		}
		k := s.Child(v, "nsubj", "nsubjpass")
		if k < 0 && then && s.Nodes[v].Dep == "dep" && s.Child(v, "aux", "auxpass") < 0 {
			if x := s.Child(up, "xcomp"); s.Nodes[v].Tag == "VB" && x > up && x < v && s.Nodes[x].Tag == "VB" {
				up = x
			}
			if s.Nodes[v].Tag == s.Nodes[up].Tag {
				s.Nodes[v].Head, s.Nodes[v].Dep = up, "conj"
				continue
			}
		}
		if s.Nodes[v].Tag != "VBD" || !then && s.Nodes[v-1].Lower != "later" || s.Nodes[v-2].Text != "," || !secondVerb[s.Nodes[v].Dep] || k >= 0 && (k < v || s.Child(v, "dobj") >= 0) {
			continue
		}
		s.Nodes[v].Dep = "conj"
		if k > v {
			s.Nodes[k].Dep = "dobj"
		}
		s.Relink()
	}
}

// secondVerb are the labels by which a parser hangs a second verb from the first.
var secondVerb = map[string]bool{"dep": true, "conj": true, "ccomp": true, "advcl": true, "parataxis": true}

// repairAndLater mends the second name of "will see Kim and, separately, Premier Lee", which a parser hung from the verb: what
// stands after "and" and an adverb of sequence is listed with the name before.
func (s *Sentence) repairAndLater() {
	for k := 2; k+1 < len(s.Nodes); k++ {
		and, first := k-1, k+1
		if s.Nodes[and].Text == "," {
			and--
		}
		if s.Nodes[first].Text == "," {
			first++
		}
		if !sequence[s.Nodes[k].Lower] || and < 1 || s.Nodes[and].Lower != "and" {
			continue
		}
		n := first
		for n < len(s.Nodes) && s.Nodes[n].Dep == "compound" && s.Nodes[n].Head > n {
			n = s.Nodes[n].Head
		}
		if n >= len(s.Nodes) || s.Nodes[n].Tag != "NNP" || s.Nodes[n].Dep != "npadvmod" && s.Nodes[n].Dep != "conj" && s.Nodes[n].Dep != "dep" {
			continue
		}
		for q := and - 1; q > 0 && !s.IsVerb(q); q-- {
			prep := s.Nodes[s.Nodes[q].Head].Lower
			if d := s.Nodes[q].Dep; s.Nodes[q].Tag == "NNP" && !weekdays[s.Nodes[q].Lower] && (d == "dobj" || d == "pobj" && (prep == "with" || prep == "to" || prep == "by")) {
				s.Nodes[n].Head, s.Nodes[n].Dep, s.Nodes[and].Head = q, "conj", q
				break
			}
		}
	}
}

// sequence are the adverbs between "and" and what comes later than what was told before it.
var sequence = map[string]bool{"separately": true, "later": true, "then": true, "afterwards": true, "afterward": true, "subsequently": true, "next": true, "finally": true}

// repairMet mends "and on Tuesday saw Premier Lee": the name after a verb of meeting that shares its subject with the verb before
// is who was met, and no subject.
func (s *Sentence) repairMet() {
	for n := 1; n < len(s.Nodes); n++ {
		v := s.Nodes[n].Head
		if s.Nodes[n].Dep == "nsubj" && s.Nodes[n].Tag == "NNP" && v < n && s.Nodes[v].Dep == "conj" && meeting[s.Nodes[v].Lemma] && s.IsVerb(v) && s.Child(v, "dobj", "ccomp") < 0 && s.Child(v, "nsubj") == n {
			s.Nodes[n].Dep = "dobj"
		}
	}
}

// repairDue hangs the infinitive of "due" from it where the words between made a clause of its own of it: "was due later in the day to
// leave" tells what is due.
func (s *Sentence) repairDue() {
	for d := 1; d < len(s.Nodes); d++ {
		be := s.Nodes[d].Head
		if s.Nodes[d].Lower == "due" && s.Nodes[d].Dep == "prep" && s.Child(d, "xcomp") >= 0 && s.IsNoun(be) { // no "due to": "a committee, due to convene in May"
			s.Nodes[d].Tag, s.Nodes[d].Dep = "JJ", "amod"
		}
		if s.Nodes[d].Lower != "due" || s.Nodes[d].Dep != "acomp" || s.Nodes[be].Lemma != "be" || s.Child(d, "xcomp") >= 0 {
			continue
		}
		for _, v := range s.ChildrenOf(be, "advcl", "xcomp") {
			to := s.Child(v, "aux")
			if to > d && s.Nodes[to].Lower == "to" && s.Nodes[to-1].Text != "," && s.Child(v, "nsubj", "mark") < 0 {
				s.Nodes[v].Head, s.Nodes[v].Dep = d, "xcomp"
				break
			}
		}
	}
}

// repairWhen makes a clause of time of "when" after whom somebody meets: "will see Lee when he flies to Rome" answers no question.
func (s *Sentence) repairWhen() {
	for v := range s.Nodes {
		up, when := s.Nodes[v].Head, s.Child(v, "advmod")
		if s.Nodes[v].Dep == "ccomp" && up < v && when >= 0 && s.Nodes[when].Lower == "when" && meeting[s.Nodes[up].Lemma] && s.Child(up, "dobj") > up {
			s.Nodes[v].Dep = "advcl"
		}
	}
}

// meeting are the verbs of which the object is who somebody meets.
var meeting = map[string]bool{"meet": true, "see": true, "receive": true, "welcome": true, "host": true, "visit": true, "telephone": true, "phone": true, "ring": true}

// repairInTurn mends "spoke in turn to Lee and Kim": what a parser hung from "turn" hangs from the verb.
func (s *Sentence) repairInTurn() {
	for n := 1; n+1 < len(s.Nodes); n++ {
		in := s.Nodes[n].Head
		if s.Nodes[n].Lower == "turn" && s.Nodes[n].Dep == "pobj" && in == n-1 && s.Nodes[in].Lower == "in" && s.Nodes[n+1].Head == n && s.Nodes[n+1].Dep == "prep" && s.IsVerb(s.Nodes[in].Head) {
			s.Nodes[n+1].Head = s.Nodes[in].Head
		}
	}
}

// departing are the verbs after which "for" leads to where somebody goes.
var departing = map[string]bool{"leave": true, "depart": true, "head": true, "fly": true, "sail": true, "embark": true}
