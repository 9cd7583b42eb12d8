package event

import (
	"demarche/extract/tree"
	"demarche/schema"
)

// timetabled tells whether a verb of going stands in the simple present of a main clause, as timetables do:
// "from there he goes to Warsaw".
func timetabled(s *tree.Sentence, v int) bool {
	n := s.Nodes[v]
	return (n.Tag == "VBZ" || n.Tag == "VBP") && n.Lemma != "be" && !s.InQuote[v] && s.Child(v, "neg", "aux") < 0 && (n.Dep == "ROOT" || n.Dep == "conj" || n.Dep == "ccomp" || n.Dep == "advcl")
}

// visiting are the verbs that tell who is at a gathering.
var visiting = words("attend", "join", "skip", "miss", "boycott", "snub", "address", "participate", "shun", "visit", "represent", "go", "come", "travel")

// attended tells whether a gathering is told of by who goes to it: the way from its noun to the word that
// tells the status leads through a preposition of direction or a verb of attending.
func attended(s *tree.Sentence, n, cue int) bool {
	noun := n
	for at := false; ; n = s.Nodes[n].Head {
		at = at || s.IsVerb(n) && visiting[s.Nodes[n].Lemma] || s.Nodes[n].Dep == "prep" && toward[s.Nodes[n].Lower]
		if n == cue || s.Nodes[n].Head == n {
			return at && s.Nodes[cue].Head != noun // "the postponed summit"
		}
	}
}

// toward are the prepositions between a guest and a gathering.
var toward = words("to", "at", "for", "in", "from", "during", "into", "before", "after")

// beforehand tells whether a preposition tells of a time that is not over when something is said: "before
// talks with", "prior to", "in advance of". What is told to have been done before it may be as past as that.
func beforehand(s *tree.Sentence, n int) bool {
	v := clauseVerb(s, n)
	if s.Nodes[n].Dep != "prep" || v >= 0 && s.Nodes[v].Tag == "VBD" && !claims[s.Nodes[v].Lemma] && !telling[s.Nodes[v].Lemma] && s.Nodes[v].Lemma != "speak" {
		return false
	}
	switch up := s.Nodes[n].Head; s.Nodes[n].Lower {
	case "before":
		return s.Child(n, "pobj") >= 0
	case "to":
		return s.Nodes[up].Lower == "prior"
	case "of":
		return s.Nodes[up].Lower == "advance"
	}
	return false
}

// purpose gives what somebody travels for the plan that the journey is: "is to fly to Cairo to see
// Mubarak", "leaves for Seoul to brief Moon".
func (r *reading) purpose(s *tree.Sentence, up int, v verdict) verdict {
	if v.status != schema.Held || v.node >= 0 || r.rules.trigger("verb", s.Nodes[up].Lemma) == nil {
		return v
	}
	t := r.tense(s, up, verdict{status: schema.Held, node: -1})
	if u := s.Nodes[up].Head; t.status == schema.Held && s.Nodes[up].Dep == "xcomp" && s.IsVerb(u) && u != up {
		if cue := r.verbCue(s, u); cue != nil && (cue.Status == schema.Planned || cue.Status == schema.Possible) && !negates(s, u) {
			t = verdict{status: cue.Status, cue: s.Nodes[u].Text, rule: cue.Source, node: u, strong: true, future: true}
		}
	}
	if t.status != schema.Planned && t.status != schema.Possible {
		if s.InQuote[up] || !present(s, up) && !departs[s.Nodes[up].Lemma] {
			return v
		}
		t = verdict{status: schema.Planned, cue: s.Nodes[up].Text, node: up, future: true}
	}
	t.drop = false
	return t
}

// departs are the verbs after which what one travels for is still to come: "left for Doha to attend".
var departs = words("leave", "depart", "embark")

// purposes are the verbs whose passive tells what an event is for.
var purposes = words("aim", "intend", "design", "mean", "calculate", "destine")

// effect tells whether a verb tells what its subject does to something else or is for: what is told of
// that ("a deal is unlikely", "expected to boost trade") is not told of the event that is the subject.
func (r *reading) effect(s *tree.Sentence, n, up int) bool {
	if !s.IsVerb(up) {
		return false
	}
	switch s.Nodes[n].Dep {
	case "nsubjpass":
		return purposes[s.Nodes[up].Lemma] && s.Child(up, "xcomp", "prep") >= 0
	case "nsubj":
		cue := r.verbCue(s, up)
		return s.Child(up, "dobj") >= 0 && (cue == nil || cue.Status != schema.Held && doing(s, up, cue))
	}
	return false
}

// present tells whether a verb group stands in the present: "is expected", "plans".
func present(s *tree.Sentence, v int) bool {
	if a := s.Child(v, "auxpass"); a >= 0 {
		t := s.Nodes[a].Tag
		return (t == "VBZ" || t == "VBP") && s.Child(v, "aux") < 0
	}
	t := s.Nodes[v].Tag
	return t == "VBZ" || t == "VBP"
}
