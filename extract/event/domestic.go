package event

import (
	"slices"
	"strings"

	"demarche/extract/mention"
)

// hitsTarget tells whether a verb by which bodies gather has an object that is no time: an alliance that "met its
// targets" met nobody.
func (r *reading) hitsTarget(f *frame) bool {
	object := f.sent.Child(f.node, "dobj")
	return object >= 0 && f.sent.Nodes[f.node].Lemma == "meet" && f.sent.Nodes[object].Lemma != "face" && f.sent.Nodes[object].Lemma != "time" && !r.isTime(f.sent, object)
}

// ofState are the words of offices that make their holder part of one government, court or parliament.
var ofState = []string{"minister", "premier", "vice president", "vice-president", "chief of staff", "speaker", "treasury secretary", "chancellor", "queen", "king", "security adviser", "security chief", "security council", "intelligence chief", "central bank", "governor", "mayor"}

// insideGovernment tells whether all those who meet or speak hold offices of one state, or head it: a minister
// sees his president, a king his prime minister. Two rival sides of one country have leaders of other kinds.
func insideGovernment(parties []mention.Ref) bool {
	if len(parties) < 2 {
		return false
	}
	side, heads := "", 0
	for _, x := range parties {
		if !x.Entity.Person() || !ofTheState(x.Entity) {
			return false
		}
		if x.Entity.Canonical == "president" {
			heads++ // a state has one: the president of Chechnya is no officer of Russia's
		}
		if local(x.Entity) {
			continue
		}
		if x.Side == "" || side != "" && x.Side != side {
			return false
		}
		side = x.Side
	}
	return heads < 2
}

// local tells whether a person of no told country governs a part of one, or speaks for its parliament.
func local(e *mention.Entity) bool {
	told := strings.ToLower(e.Office)
	return e.Country == "" && (strings.HasPrefix(told, "governor") || strings.HasPrefix(told, "mayor") || strings.HasPrefix(told, "speaker"))
}

// ofTheState tells whether a person holds an office of the state that he acts for, as told or as known.
func ofTheState(e *mention.Entity) bool {
	told := strings.ToLower(e.Office)
	if strings.Contains(told, "former") || strings.Contains(told, "opposition") || strings.Contains(told, "rebel") {
		return false
	}
	if slices.ContainsFunc(ofState, func(w string) bool { return strings.Contains(told, w) }) {
		return true
	}
	return e.Known != nil && slices.Contains([]string{"president", "prime minister", "king"}, string(e.Canonical))
}
