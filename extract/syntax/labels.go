package syntax

import (
	_ "embed"
	"strings"
	"sync"
)

// labelsFile explains every tag, dependency label and kind of entity.
//
//go:embed data/labels.tsv
var labelsFile string

// The layers of labels that Describe knows.
const (
	// TagLayer: the parts of speech in Parse.Tags.
	TagLayer = "tag"
	// DepLayer: the relations in Parse.Deps.
	DepLayer = "dep"
	// EntLayer: the kinds of entity in Parse.Ents.
	EntLayer = "ent"
)

// Label explains a tag, a dependency label or a kind of entity.
type Label struct {
	// Layer is one of TagLayer, DepLayer and EntLayer.
	Layer string
	// Name is the label itself.
	Name string
	// Meaning says in a few words what it marks.
	Meaning string
	// Example shows it; brackets stand around the token. It may be empty.
	Example string
}

// labels reads labelsFile.
var labels = sync.OnceValue(func() []Label {
	var out []Label
	for line := range strings.Lines(labelsFile) {
		if f := strings.Split(strings.TrimSuffix(line, "\n"), "\t"); len(f) == 4 && !strings.HasPrefix(line, "# ") {
			out = append(out, Label{f[0], f[1], f[2], f[3]})
		}
	}
	return out
})

// Labels lists every label that the model can give, in the order of layers and
// of the alphabet.
func Labels() []Label { return append([]Label(nil), labels()...) }

// Describe explains the label called name of a layer. It reports whether there
// is one.
func Describe(layer, name string) (Label, bool) {
	for _, l := range labels() {
		if l.Layer == layer && l.Name == name {
			return l, true
		}
	}
	return Label{}, false
}

// IsSubject tells whether dep marks the subject of a clause, active or passive.
func IsSubject(dep string) bool {
	return dep == "nsubj" || dep == "csubj" || IsPassiveSubject(dep)
}

// IsPassiveSubject tells whether dep marks the subject of a passive clause: who
// or what the verb is done to.
func IsPassiveSubject(dep string) bool { return dep == "nsubjpass" || dep == "csubjpass" }

// IsObject tells whether dep marks a direct or indirect object of a verb.
func IsObject(dep string) bool { return dep == "dobj" || dep == "dative" }

// IsPreposition tells whether dep marks a preposition that hangs on a verb, noun
// or adjective, "by" before the agent of a passive included.
func IsPreposition(dep string) bool { return dep == "prep" || dep == "agent" }

// IsPrepositionObject tells whether dep marks what a preposition governs, be it
// a noun phrase or a clause.
func IsPrepositionObject(dep string) bool { return dep == "pobj" || dep == "pcomp" }

// IsNegation tells whether dep marks a negation.
func IsNegation(dep string) bool { return dep == "neg" }

// IsAux tells whether dep marks an auxiliary or modal verb, or the "to" of an
// infinitive.
func IsAux(dep string) bool { return dep == "aux" || dep == "auxpass" }

// IsConjunct tells whether dep marks a second or later member of a coordination;
// the first one is its head, or the one before.
func IsConjunct(dep string) bool { return dep == "conj" }

// IsClause tells whether dep marks the head of a clause that hangs on another
// word: complement, adverbial, relative or infinitive clauses, those after a
// preposition, and clauses as subjects.
func IsClause(dep string) bool {
	switch dep {
	case "ccomp", "xcomp", "advcl", "relcl", "acl", "pcomp", "csubj", "csubjpass", "parataxis":
		return true
	}
	return false
}

// IsComplement tells whether dep marks a clause or phrase that completes the
// meaning of a verb, so that its being said, planned or denied bears on it.
func IsComplement(dep string) bool {
	switch dep {
	case "ccomp", "xcomp", "attr", "acomp", "oprd":
		return true
	}
	return false
}

// IsNamePart tells whether dep joins a word to the noun or name that it is part
// of: "Hu" in "Hu Jintao", "President" before a name.
func IsNamePart(dep string) bool {
	return dep == "compound" || dep == "nmod" || dep == "amod" || dep == "case"
}

// IsApposition tells whether dep marks another name for its head.
func IsApposition(dep string) bool { return dep == "appos" }

// IsPossessor tells whether dep marks who or what its head belongs to.
func IsPossessor(dep string) bool { return dep == "poss" }

// IsParticle tells whether dep marks the particle of a phrasal verb.
func IsParticle(dep string) bool { return dep == "prt" }

// IsVerb tells whether tag is that of a verb, modals left out.
func IsVerb(tag string) bool { return strings.HasPrefix(tag, "VB") }

// IsNoun tells whether tag is that of a common or proper noun.
func IsNoun(tag string) bool { return strings.HasPrefix(tag, "NN") }

// IsProperNoun tells whether tag is that of a proper noun.
func IsProperNoun(tag string) bool { return strings.HasPrefix(tag, "NNP") }

// IsPronoun tells whether tag is that of a pronoun, relative ones included.
func IsPronoun(tag string) bool {
	return strings.HasPrefix(tag, "PRP") || strings.HasPrefix(tag, "WP")
}
