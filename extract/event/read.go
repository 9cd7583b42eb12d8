package event

import (
	"slices"

	"demarche/extract/mention"
	"demarche/extract/when"
	"demarche/schema"
)

// Reader reads events by a set of rules. It is safe for several goroutines.
type Reader struct {
	rules *Rules
	model model
	dates model
	// literal leaves out what points to other sentences; see Without.
	literal bool
	// firstTree leaves every sentence at the tree of the first parser.
	firstTree bool
}

// New returns a reader with the built-in rules and those of a user's files; see LoadRules.
func New(overlays ...string) (*Reader, error) {
	rules, err := LoadRules(overlays...)
	if err != nil {
		return nil, err
	}
	m, err := readModel("confidence.tsv", confidenceTSV)
	if err != nil {
		return nil, err
	}
	dates, err := readModel("dates.tsv", datesTSV)
	if err != nil {
		return nil, err
	}
	return &Reader{rules: rules, model: m, dates: dates}, nil
}

// WithDates returns a reader that chooses among dates by the given weights, in the form of data/dates.tsv,
// for the command that learns them.
func (r *Reader) WithDates(weights string) (*Reader, error) {
	m, err := readModel("dates", weights)
	if err != nil {
		return nil, err
	}
	out := *r
	out.dates = m
	return &out, nil
}

// Rules returns the reader's rules.
func (r *Reader) Rules() *Rules { return r.rules }

// Step is one thing that the reader did, for `demarche extract --explain`.
type Step struct {
	// Event is the report's id; empty for what was dropped.
	Event string `json:"event,omitempty"`
	// Trigger and Rule are the word and the place of the rule that proposed the event.
	Trigger string `json:"trigger"`
	Rule    string `json:"rule"`
	// Status is the status that this clause tells.
	Status schema.Status `json:"status,omitempty"`
	// When is the time that this clause tells, and its words.
	When string `json:"when,omitempty"`
	// Cue and CueRule are the word that told the status and the place of its rule.
	Cue     string `json:"cue,omitempty"`
	CueRule string `json:"cue_rule,omitempty"`
	// Second tells that the clause was read in the tree of the second parser; see tree.Arcs.
	Second bool `json:"second,omitempty"`
	// Resolved tells how pronouns and epithets were resolved.
	Resolved []string `json:"resolved,omitempty"`
	// Dropped tells what was found of an event that lacks something.
	Dropped string `json:"dropped,omitempty"`
	// Features are what the confidence model saw, with the weight of each; on an event's first step.
	Features []Weight `json:"features,omitempty"`
	// Dates are what this clause's sentence offered as its date; Near, on an event's first step, what
	// the sentences around offered where the event's own told none.
	Dates []Date `json:"dates,omitempty"`
	Near  []Date `json:"near,omitempty"`
	// Text is the sentence.
	Text string `json:"text"`
}

// reading is the state of reading one story.
type reading struct {
	rules *Rules
	model model
	dates model
	// literal and firstTree are the reader's.
	literal, firstTree bool
	story              *mention.Story
	anchor             when.Anchor
	exprs              [][]when.Expr
	// resolved is what resolve has worked out.
	resolved map[dateKey]schema.Time
	// told are the frames so far, in the order of the text.
	told []*frame
	// within are the frames so far of the sentence that is being read.
	within []*frame
	// partial are frames that lack a part; their dates may serve others.
	partial []*frame
	// vocabulary are the words of the story outside its names, each once.
	vocabulary map[word]bool
	// events counts the events that the story may tell of.
	events int
	// dropped are the triggers that came to nothing.
	dropped []Step
}

// Read returns the reports of a story of at least the given confidence, in the order of the text,
// and the steps that led to them.
func (r *Reader) Read(story *mention.Story, anchor when.Anchor, least float64) ([]schema.Report, []Step) {
	x := &reading{rules: r.rules, model: r.model, dates: r.dates, literal: r.literal, firstTree: r.firstTree, story: story, anchor: anchor, vocabulary: wordsOf(story), resolved: map[dateKey]schema.Time{},
		exprs: make([][]when.Expr, len(story.Sentences))}
	for i := range story.Sentences {
		x.exprs[i] = slices.DeleteFunc(when.Find(story.Doc, i), func(e when.Expr) bool { return x.ofPerson(i, e) })
	}
	for _, s := range story.Sentences {
		if s.Part == schema.InTitle {
			continue
		}
		x.told = append(x.told, x.byPhone(x.frames(s))...)
	}
	x.alsoDenied(x.told)
	x.landings(x.told)
	frames := x.merge(x.toldApart(slices.Concat(x.told, x.destinations(), x.travellers(), x.formers())))
	frames = x.setLater(frames)
	x.restored(frames)
	x.overruled(frames)
	x.effects(frames)
	x.fellPast(frames)
	frames = x.legs(frames)
	x.led(frames)
	frames = x.ledOnce(frames)
	x.followers(frames)
	x.presences(frames)
	x.joiners(frames)
	x.absentees(frames)
	x.itself(frames)
	x.spans(frames)
	x.tiedTimes(frames)
	x.nearTimes(frames)
	x.relate(frames)
	x.travelled(frames)
	frames = x.implied(frames)
	x.events = len(frames)
	frames = x.keep(frames, least)
	x.ofCommissions(frames)
	x.settings(frames)
	reports, steps := x.reports(frames)
	return reports, append(steps, x.dropped...)
}

// ofPerson tells whether date words are the name of somebody: "May's visit" where the story tells of Theresa May.
func (r *reading) ofPerson(sentence int, e when.Expr) bool {
	if e.Last-e.First != 1 {
		return false
	}
	m := r.story.At(sentence, e.First-r.story.Sentences[sentence].First)
	return m != nil && m.Entity.Person()
}

// complete checks what a frame needs, splits it by visitor's country and destination, and adds
// place and time. It returns nothing if a needed part is not told.
func (r *reading) complete(f *frame) []*frame {
	switch f.typ() {
	case schema.Visit:
		return r.completeVisit(f)
	case schema.Summit:
		return r.completeSummit(f)
	}
	return r.completeMeeting(f)
}
