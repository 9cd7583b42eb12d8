package event

import (
	"bytes"
	_ "embed"
	"fmt"
	"slices"

	"go.yaml.in/yaml/v3"

	"demarche/schema"
)

// triggersYAML holds the built-in triggers.
//
//go:embed data/triggers.yaml
var triggersYAML []byte

// statusYAML holds the built-in cues of status.
//
//go:embed data/status.yaml
var statusYAML []byte

// Slot is what an argument of a trigger is in the event.
type Slot string

// The slots. Either is a visitor or a destination, as the kind of name tells.
const (
	Visitor     Slot = "visitor"
	Host        Slot = "host"
	Participant Slot = "participant"
	Destination Slot = "destination"
	Place       Slot = "place"
	Body        Slot = "body"
	Either      Slot = "either"
	Modifier    Slot = "modifier"
)

// Trigger is a rule: words that tell of an event, and what stands where around them.
type Trigger struct {
	Name string           `yaml:"name"`
	Type schema.EventType `yaml:"type"`
	// POS is verb, noun, adverb, adjective or preposition, or list: a verb of whose subjects it tells that they come next.
	POS    string   `yaml:"pos"`
	Lemmas []string `yaml:"lemmas"`
	// Subject and the rest say what an argument in that position is; empty: nothing.
	Subject   Slot `yaml:"subject"`
	Object    Slot `yaml:"object"`
	Passive   Slot `yaml:"passive"`
	Agent     Slot `yaml:"agent"`
	Possessor Slot `yaml:"possessor"`
	Modifier  Slot `yaml:"modifier"`
	Compound  Slot `yaml:"compound"`
	// Preps says it for the objects of prepositions.
	Preps map[string]Slot `yaml:"preps"`
	// Needs are the slots that must be filled.
	Needs []string `yaml:"needs"`
	// Near are words of which one must stand in the clause.
	Near []string `yaml:"near"`
	// Objects are the nouns of which one must be the verb's object ("set foot"), or stand after its
	// preposition ("come to terms").
	Objects []string `yaml:"objects"`
	// Not are words of which none may stand in the trigger's own phrase ("tour of duty") or in what it is for
	// ("flown to The Hague to face trial").
	Not []string `yaml:"not"`
	// Told says that the destination must be told by the clause itself and is never inferred.
	Told bool `yaml:"told"`
	// Ends says that the word tells of a visit by its end: who leaves was there.
	Ends bool `yaml:"ends"`
	// Undated says that no date words beside the word are its event's: whoever is met as a visitor came on a day of his own.
	Undated bool `yaml:"undated"`
	// Beside says that the event stands beside one of another type that the same word tells: whom a leader
	// welcomes to his capital he meets.
	Beside bool `yaml:"beside"`
	// Number says that the word is no noun of event but the number of one of a kind told before: "The second was held in Cairo."
	Number bool `yaml:"number"`
	// Matter says that the verb only tells what is done with a matter, and of an event by who does it where: "NATO ministers discussed the plan
	// in Oslo". Elsewhere it is no word of event.
	Matter bool `yaml:"matter"`
	// Under are the verbs of which one must govern the noun ("take a call").
	Under []string `yaml:"under"`
	// Person tells that the object must be a person and no country.
	Person bool `yaml:"person"`
	// Status is told by the word itself; empty: by its tense and its cues.
	Status schema.Status `yaml:"status"`
	// Fires is a sentence that gives an event of Type, Silent one that gives none.
	Fires  string `yaml:"fires"`
	Silent string `yaml:"silent"`
	// Source is the file and line of the rule.
	Source string `yaml:"-"`
}

// Cue is a rule of status: words that tell how the events stand that hang from them.
type Cue struct {
	Status schema.Status `yaml:"status"`
	// POS is one of cuePOS.
	POS    string   `yaml:"pos"`
	Lemmas []string `yaml:"lemmas"`
	// Negated is the status where the cue is denied; empty: it is no cue then.
	Negated schema.Status `yaml:"negated"`
	Fires   string        `yaml:"fires"`
	Silent  string        `yaml:"silent"`
	Source  string        `yaml:"-"`
}

// Rules are all triggers and cues, looked up by lemma.
type Rules struct {
	Triggers []Trigger
	Cues     []Cue

	triggers map[string][]*Trigger // by part of speech and lemma: "verb meet"; by "number" or "matter" and word: "number second"
	cues     map[string]*Cue       // the same
}

// cuePOS are the parts of speech of a cue; status.yaml tells what they mean.
var cuePOS = []string{"verb", "phrase", "adjective", "predicate", "complement", "absence", "noun", "question", "airing", "conditional", "provision"}

// LoadRules reads the built-in rules and, on top of them, those of a user's files, in order. It
// returns an error that names file, line and column where one of these is broken.
func LoadRules(overlays ...string) (*Rules, error) {
	r := &Rules{}
	if err := decode("triggers.yaml", triggersYAML, &r.Triggers, func(i, line int) { r.Triggers[i].Source = source("triggers.yaml", line) }); err != nil {
		return nil, err
	}
	if err := decode("status.yaml", statusYAML, &r.Cues, func(i, line int) { r.Cues[i].Source = source("status.yaml", line) }); err != nil {
		return nil, err
	}
	for _, path := range overlays {
		if err := r.overlay(path); err != nil {
			return nil, err
		}
	}
	r.index()
	return r, nil
}

// index makes the rules findable by lemma; of two cues for a word the first speaks.
func (r *Rules) index() {
	r.triggers, r.cues = map[string][]*Trigger{}, map[string]*Cue{}
	for i := range r.Triggers {
		t := &r.Triggers[i]
		pos := t.POS
		switch {
		case t.Number:
			pos = "number"
		case t.Matter:
			pos = "matter"
		}
		for _, l := range t.Lemmas {
			r.triggers[pos+" "+l] = append(r.triggers[pos+" "+l], t)
		}
	}
	for i := range r.Cues {
		c := &r.Cues[i]
		for _, l := range c.Lemmas {
			if r.cues[c.POS+" "+l] == nil {
				r.cues[c.POS+" "+l] = c
			}
		}
	}
}

// source names a rule's place for people.
func source(file string, line int) string { return fmt.Sprintf("extract/event/data/%s:%d", file, line) }

// decode reads a list of rules strictly and tells each rule's line.
func decode(file string, data []byte, into any, placed func(i, line int)) error {
	d := yaml.NewDecoder(bytes.NewReader(data))
	d.KnownFields(true)
	if err := d.Decode(into); err != nil {
		return fmt.Errorf("event: load %s: %w", file, err)
	}
	var doc yaml.Node
	if err := yaml.Unmarshal(data, &doc); err != nil {
		return fmt.Errorf("event: load %s: %w", file, err)
	}
	for i, n := range doc.Content[0].Content {
		placed(i, n.Line)
	}
	return nil
}

// trigger returns the rules for a word.
func (r *Rules) trigger(pos, lemma string) []*Trigger { return r.triggers[pos+" "+lemma] }

// cue returns the cue that a word is, nil if it is none.
func (r *Rules) cue(pos, lemma string) *Cue { return r.cues[pos+" "+lemma] }

// IsTrigger tells whether some rule knows the word. It serves to choose the
// sentences that are worth parsing.
func (r *Rules) IsTrigger(lemma string) bool {
	return slices.ContainsFunc([]string{"verb", "noun", "adverb", "adjective", "list", "matter"}, func(pos string) bool { return len(r.triggers[pos+" "+lemma]) > 0 })
}
