package event

import (
	"demarche/extract/tree"
	"demarche/extract/when"
	"demarche/schema"
)

// preparing are the verbs of getting an event ready, preparations the nouns for what is settled about it before.
var (
	preparing    = words("prepare", "arrange", "organise", "organize", "plan", "finalise", "finalize", "fix", "settle", "coordinate", "lay")
	preparations = words("preparation", "groundwork", "agenda", "arrangement", "detail", "logistics", "programme", "program", "timetable", "ground", "draft", "foundation")
)

// preparedBy is the verb or the noun by which somebody is told to get ready the event of a noun: "to prepare a meeting", "preparations for a summit",
// "the agenda of the talks"; -1 if there is none.
func preparedBy(s *tree.Sentence, n int) int {
	up := s.Nodes[n].Head
	if s.Nodes[n].Dep == "dobj" && preparing[s.Nodes[up].Lemma] {
		return up
	}
	if w := s.Nodes[up].Lower; s.Nodes[n].Dep != "pobj" || w != "for" && w != "of" {
		return -1
	}
	if up = s.Nodes[up].Head; preparing[s.Nodes[up].Lemma] && s.IsVerb(up) || preparations[s.Nodes[up].Lemma] && s.IsNoun(up) {
		return up
	}
	return -1
}

// ofPreparing tells whether date words tell when somebody meets or travels to get an event ready, and not when that is: "met on Monday to prepare a
// visit".
func (r *reading) ofPreparing(f *frame, x *when.Expr) bool {
	s := f.sent
	up := preparedBy(s, f.node)
	return f.rule.POS == "noun" && up >= 0 && hasTo(s, max(0, s.ClauseVerb(up))) && !s.Above(up, spanHead(s, x))
}

// preparesOnly tells whether the verb above the noun of a gathering tells of those who get it ready, and not of those who will be there.
func (f *frame) preparesOnly(verb int) bool {
	up := preparedBy(f.sent, f.node)
	return f.typ() == schema.Summit && up >= 0 && (up == verb || f.sent.Above(verb, up)) && !f.sent.Any(f.sent.ChildrenOf(verb, "aux"), "will", "would")
}
