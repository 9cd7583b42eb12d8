package event

import (
	"fmt"
	"slices"
	"strings"

	"demarche/extract/lemma"
)

// Reason is one thing that the rules say of a word.
type Reason struct {
	// Source is the file and line of the rule.
	Source string
	// Text says what the word does there.
	Text string
}

// Why tells every trigger and cue that a word belongs to, in whatever form it stands ("visits",
// "postponed"), in the order in which the rules are asked; nil if there is none.
func (r *Rules) Why(word string) []Reason {
	word = strings.ToLower(strings.TrimSpace(word))
	forms := []string{word, lemma.Verb(word), lemma.Lemma(word, "NNS")}
	has := func(lemmas []string) bool {
		return slices.ContainsFunc(lemmas, func(l string) bool { return slices.Contains(forms, l) })
	}
	var out []Reason
	for _, t := range r.Triggers {
		if has(t.Lemmas) {
			out = append(out, Reason{t.Source, fmt.Sprintf("%s that tells of a %s (trigger %s)", t.POS, t.Type, t.Name)})
		}
	}
	for _, c := range r.Cues {
		if has(c.Lemmas) {
			text := fmt.Sprintf("%s by which an event is %s", c.POS, c.Status)
			if c.Negated != "" {
				text += fmt.Sprintf(", and %s where it is denied", c.Negated)
			}
			out = append(out, Reason{c.Source, text + " (cue)"})
		}
	}
	return out
}

// Trigger returns the trigger of a name; ok is false if there is none.
func (r *Rules) Trigger(name string) (t Trigger, ok bool) {
	i := slices.IndexFunc(r.Triggers, func(t Trigger) bool { return t.Name == name })
	if i < 0 {
		return Trigger{}, false
	}
	return r.Triggers[i], true
}
