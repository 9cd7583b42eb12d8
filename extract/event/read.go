package event

import (
	"slices"
	"strings"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/extract/when"
	"demarche/schema"
)

// Reader reads events by a set of rules. It is safe for several goroutines.
type Reader struct {
	rules *Rules
	model model
}

// New returns a reader with the built-in rules. It returns an error only if they are broken.
func New() (*Reader, error) {
	rules, err := LoadRules()
	if err != nil {
		return nil, err
	}
	m, err := readModel(confidenceTSV)
	if err != nil {
		return nil, err
	}
	return &Reader{rules: rules, model: m}, nil
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
	// Resolved tells how pronouns and epithets were resolved.
	Resolved []string `json:"resolved,omitempty"`
	// Dropped tells what was found of an event that lacks something.
	Dropped string `json:"dropped,omitempty"`
	// Features are what the confidence model saw, with the weight of each; on an event's first step.
	Features []Weight `json:"features,omitempty"`
	// Text is the sentence.
	Text string `json:"text"`
}

// reading is the state of reading one story.
type reading struct {
	rules  *Rules
	model  model
	story  *mention.Story
	anchor when.Anchor
	exprs  [][]when.Expr
	// told are the frames so far, in the order of the text.
	told []*frame
	// partial are frames that lack a part; their dates may serve others.
	partial []*frame
	// dropped are the triggers that came to nothing.
	dropped []Step
}

// Read returns the reports of a story of at least the given confidence, in the order of the text,
// and the steps that led to them.
func (r *Reader) Read(story *mention.Story, anchor when.Anchor, least float64) ([]schema.Report, []Step) {
	x := &reading{rules: r.rules, model: r.model, story: story, anchor: anchor, exprs: make([][]when.Expr, len(story.Sentences))}
	for i := range story.Sentences {
		x.exprs[i] = when.Find(story.Doc, i)
	}
	for _, s := range story.Sentences {
		if s.Part == schema.InTitle {
			continue
		}
		x.told = append(x.told, x.frames(s)...)
	}
	frames := x.merge(append(x.told, x.destinations()...))
	x.borrowTimes(frames)
	x.lead(frames)
	x.relate(frames)
	frames = x.keep(frames, least)
	reports, steps := x.reports(frames)
	return reports, append(steps, x.dropped...)
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

// completeVisit makes one visit for each country of visitors and each destination.
func (r *reading) completeVisit(f *frame) []*frame {
	if slices.Contains(f.rule.Needs, "purpose") && !r.onPurpose(f) {
		return nil
	}
	var out []*frame
	sites := byCountry(f.sites)
	if len(sites) == 0 && f.rule.Type == schema.Visit {
		sites = []site{r.whereAbout(f.sent, f.node)}
	}
	if len(sites) == 1 && !sites[0].known() {
		sites[0].country = r.awaits(f)
	}
	for _, group := range bySide(f.visitors) {
		side := group[0].Side
		if !r.travels(group) {
			continue
		}
		for _, p := range sites {
			if !p.known() || p.country == side && side != "" {
				continue
			}
			g := *f
			g.visitors, g.place, g.to = group, p, p.country
			r.setTime(&g)
			out = append(out, &g)
		}
	}
	return out
}

// onPurpose tells whether being somewhere is a visit: it is over ("has been in"), or it is for
// something.
func (r *reading) onPurpose(f *frame) bool {
	s, n := f.sent, f.node
	if perfect(s, n) || f.future || len(r.exprs[s.Index]) > 0 && s.Nodes[n].Tag == "VBD" {
		return true
	}
	for _, c := range s.ChildrenOf(n, "prep") {
		if w := s.Nodes[c].Lower; w == "for" || w == "on" {
			return true
		}
	}
	for _, c := range s.ChildrenOf(n, "xcomp", "advcl") {
		if hasTo(s, c) {
			return true
		}
	}
	return false
}

// awaiting are the verbs whose subject hosts the visit that they govern.
var awaiting = words("look", "welcome", "host", "await", "prepare", "receive", "invite", "cancel", "postpone")

// awaits is the country that looks forward to a visit, welcomes or hosts it; empty if none does.
func (r *reading) awaits(f *frame) string {
	if f.rule.POS != "noun" {
		return ""
	}
	verb, _, _ := verbAbove(f.sent, f.node)
	if verb < 0 || !awaiting[f.sent.Nodes[verb].Lemma] {
		return ""
	}
	subject, passive := subjectOf(f.sent, verb)
	if subject < 0 || passive {
		return ""
	}
	for _, x := range r.actors(f.sent, subject) {
		if x.Entity == nil && len(x.Side) == 2 && !slices.ContainsFunc(f.visitors, func(v mention.Ref) bool { return v.Side == x.Side }) {
			return x.Side
		}
	}
	return ""
}

// travels tells whether a group of visitors can be on political business: people of a known side
// or office, officials, or a country's delegation.
func (r *reading) travels(group []mention.Ref) bool {
	return slices.ContainsFunc(group, func(x mention.Ref) bool { return political(x) })
}

// political tells whether a party may act in politics: a side, a listed organisation, a named
// person. Whether a person of no known office does is left to the confidence model.
func political(x mention.Ref) bool {
	e := x.Entity
	switch {
	case e == nil:
		return x.Side != ""
	case e.Kind == schema.Organization:
		return e.Known != nil
	}
	return true
}

// bySide groups visitors by the side that they act for, in the order of the text.
func bySide(refs []mention.Ref) [][]mention.Ref {
	var out [][]mention.Ref
	for _, x := range refs {
		i := slices.IndexFunc(out, func(g []mention.Ref) bool { return g[0].Side == x.Side })
		if i < 0 {
			out = append(out, []mention.Ref{x})
			continue
		}
		out[i] = append(out[i], x)
	}
	return out
}

// byCountry keeps one place a country, the first and narrowest told.
func byCountry(sites []site) []site {
	var out []site
	for _, p := range sites {
		i := slices.IndexFunc(out, func(q site) bool { return q.country == p.country })
		switch {
		case i < 0:
			out = append(out, p)
		case out[i].place == nil:
			out[i] = p
		}
	}
	return out
}

// completeMeeting checks that two parties meet.
func (r *reading) completeMeeting(f *frame) []*frame {
	f.parties = appendRefs(f.hosts, f.parties...)
	f.parties = withoutMembers(f.parties)
	if f.rule.Person && !slices.ContainsFunc(f.parties, func(x mention.Ref) bool { return x.Entity != nil && x.Entity.Kind == schema.Person }) {
		return nil
	}
	if slices.Contains(f.rule.Needs, "with") && len(f.sent.Prep(f.node, "with")) == 0 && r.sidesOf(f) < 2 {
		return nil
	}
	if slices.Contains(f.rule.Needs, "on") && len(f.sent.Prep(f.node, "on")) == 0 {
		return nil
	}
	if slices.Contains(f.rule.Needs, "object") && !r.hasObject(f) {
		return nil
	}
	if f.rule.Name == "summit of two" && r.sidesOf(f) != 2 {
		return nil
	}
	r.localGroup(f)
	if len(f.parties) < 2 || !slices.ContainsFunc(f.parties, political) {
		return nil
	}
	f.place = site{}
	for _, p := range f.sites {
		f.place = narrower(f.place, p)
	}
	if f.typ() == schema.Call {
		f.place = site{}
	} else if !f.place.known() {
		f.place = r.whereAbout(f.sent, f.around()...)
	}
	r.setTime(f)
	return []*frame{f}
}

// hasObject tells whether somebody undergoes a verb: its object or, in the passive, its subject is
// a person, and nothing is said of what that person is called.
func (r *reading) hasObject(f *frame) bool {
	object := f.sent.Child(f.node, "dobj")
	if subject, passive := subjectOf(f.sent, f.node); passive {
		object = subject
	}
	if object < 0 || f.sent.Child(f.node, "prt", "oprd") >= 0 {
		return false
	}
	return slices.ContainsFunc(r.actors(f.sent, object), func(x mention.Ref) bool {
		return x.Entity != nil && x.Entity.Kind == schema.Person || x.Group
	})
}

// localGroup adds the side of people of whom only their kind is told: who meets "officials" or
// "opposition leaders" abroad meets those of the place.
func (r *reading) localGroup(f *frame) {
	if len(f.parties) != 1 || f.parties[0].Side == "" || f.parties[0].Entity == nil {
		return
	}
	s := f.sent
	others := append(s.Prep(f.node, "with"), s.ChildrenOf(f.node, "dobj")...)
	for _, n := range others {
		for _, c := range s.Conjuncts(n) {
			m := r.story.At(s.Index, c)
			if m == nil || m.Form != mention.Role || m.Entity != nil || len(m.Sides) > 0 {
				continue
			}
			at := r.whereAbout(s, f.node, f.verb).country
			if at == "" {
				if d, ok := r.here(c); ok {
					at = d.country
				}
			}
			if at != "" && at != f.parties[0].Side {
				f.parties = appendRefs(f.parties, mention.Ref{Side: at, Group: true, How: "those of the place: " + s.Nodes[c].Text})
				f.inferred = append(f.inferred, "side")
				return
			}
		}
	}
}

// withoutMembers leaves out sides for which a named person is there already.
func withoutMembers(refs []mention.Ref) []mention.Ref {
	var out []mention.Ref
	for _, x := range refs {
		named := x.Entity == nil && slices.ContainsFunc(refs, func(y mention.Ref) bool { return y.Entity != nil && y.Side == x.Side })
		if !named {
			out = append(out, x)
		}
	}
	return out
}

// gathering tells whether a noun names a multilateral gathering, and notes its name and body.
func (r *reading) gathering(f *frame) bool {
	s, n := f.sent, f.node
	if f.rule.POS == "verb" {
		if f.body != nil {
			f.name = f.body.Name
		}
		return f.body != nil
	}
	first, last := nameOf(s, n)
	f.name = spellName(s, first, last)
	for k := first; k < last; k++ {
		if m := r.story.At(s.Index, k); m != nil && m.Entity != nil && m.Entity.Kind == schema.Organization && m.Entity.Known != nil {
			f.body = m.Entity
		}
	}
	for _, p := range s.Prep(n, "of") {
		for _, k := range append([]int{p}, s.ChildrenOf(p, "compound", "nmod")...) {
			if m := r.story.At(s.Index, k); m != nil && m.Entity != nil && m.Entity.Kind == schema.Organization && m.Entity.Known != nil {
				f.body = m.Entity
			}
		}
	}
	if f.body == nil {
		f.body = r.membersOf(f)
	}
	if f.body != nil {
		return true
	}
	lemma := strings.ToLower(s.Nodes[n].Lemma)
	if lemma == "summit" && s.Nodes[n].Tag != "NNS" {
		return len(s.Prep(n, "with", "between")) == 0 && (r.sidesOf(f) != 2 || f.verb >= 0 && s.Nodes[f.verb].Lemma == "attend")
	}
	lower := strings.ToLower(f.name)
	return strings.Contains(lower, "party talk") || strings.Contains(lower, "donors") || lemma == "conference" && strings.Contains(lower, "international") ||
		lemma == "conference" && strings.Contains(lower, "peace")
}

// membersOf is the organisation whose members hold a meeting among themselves: "EU foreign ministers
// made little progress during a two-day meeting"; nil if others take part.
func (r *reading) membersOf(f *frame) *mention.Entity {
	if len(f.sent.Prep(f.node, "with", "between")) > 0 || r.sidesOf(f) != 1 || len(f.parties) != 1 || !f.parties[0].Group {
		return nil
	}
	return r.story.Body(f.parties[0].Side)
}

// theSummit tells whether a gathering without a name is the one that the article is written from:
// told as known in the first paragraphs of a story with a dateline.
func (r *reading) theSummit(f *frame) bool {
	if !definite(f.sent, f.node) || r.story.Dateline == nil || f.sent.Paragraph > 3 {
		return false
	}
	if p, ok := r.here(f.node); ok && len(f.sites) == 0 {
		f.sites = append(f.sites, p)
		f.inferred = append(f.inferred, "place_country")
	}
	return true
}

// bare tells whether a gathering has no name of its own: neither a place nor a capital nor a number
// stands before it.
func (r *reading) bare(f *frame) bool {
	for _, w := range strings.Fields(f.name) {
		if w[0] >= 'A' && w[0] <= 'Z' && len(w) > 1 || w[0] >= '0' && w[0] <= '9' || strings.Contains(w, "party") || strings.Contains(w, "donor") {
			return false
		}
	}
	return len(f.sites) == 0
}

// spellName writes a gathering's name.
func spellName(s *tree.Sentence, first, last int) string {
	for first < last-1 && !wordy(s.Nodes[first].Text) {
		first++
	}
	return strings.TrimSpace(strings.ReplaceAll(s.Words(first, last), " - ", "-"))
}

// wordy tells whether a token can start a name.
func wordy(w string) bool { return len(w) > 1 || w >= "A" && w <= "Z" || w >= "0" && w <= "9" }

// completeSummit adds place, time and those who are told to take part.
func (r *reading) completeSummit(f *frame) []*frame {
	if f.rule.POS == "noun" && f.sent.IsNoun(f.node) && f.body == nil && r.bare(f) && !r.theSummit(f) {
		return nil
	}
	for _, p := range f.sites {
		f.place = narrower(f.place, p)
	}
	s := f.sent
	for _, c := range s.ChildrenOf(f.node, "compound", "nmod", "poss") {
		if m := r.story.At(s.Index, c); m != nil && m.Entity != nil && m.Entity.Kind == schema.Place && !f.place.known() {
			if p, ok := r.named(s, m, c); ok {
				f.place = p
			}
		}
	}
	if !f.place.known() {
		f.place = r.whereAbout(s, f.around()...)
	}
	r.setTime(f)
	return []*frame{f}
}
