package event

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"

	"demarche/extract/mention"
	"demarche/schema"
)

// reports turns frames into the public contract's shape.
func (r *reading) reports(frames []*frame) ([]schema.Report, []Step) {
	slices.SortStableFunc(frames, func(a, b *frame) int {
		return cmp.Or(cmp.Compare(a.sent.Index, b.sent.Index), cmp.Compare(a.node, b.node))
	})
	ids := map[*frame]string{}
	for i, f := range frames {
		ids[f] = fmt.Sprintf("e%d", i+1)
	}
	out := []schema.Report{} // the contract wants a list, however empty
	var steps []Step
	for _, f := range frames {
		rep := schema.Report{ID: ids[f], Type: f.typ(), Status: f.status, Name: f.name, Reason: f.reason}
		rep.Confidence = math.Round(100*f.weight) / 100
		r.participants(&rep, f)
		r.whereOf(&rep, f)
		if f.time != nil && (f.time.Text != "" || f.time.Start != "") {
			rep.Time = f.time
		}
		if f.partOf != nil {
			rep.PartOf = ids[f.partOf]
		}
		rep.Inferred = slices.Compact(slices.Sorted(slices.Values(f.inferred)))
		for _, g := range f.clauses() {
			rep.Evidence = append(rep.Evidence, r.evidence(g))
			steps = append(steps, r.explain(rep.ID, g))
		}
		steps[len(steps)-1-len(f.merged)].Features = r.model.spoke(f.seen)
		steps[len(steps)-1-len(f.merged)].Near = datesOf(f.near)
		rep.Main = r.isMain(f)
		out = append(out, rep)
	}
	return out, steps
}

// participants lists who takes part: visitors and the host country, or the parties.
func (r *reading) participants(rep *schema.Report, f *frame) {
	add := func(refs []mention.Ref, role schema.Role) {
		for _, x := range refs {
			id := ""
			if x.Entity != nil {
				id = x.Entity.ID
			} else {
				id = r.story.SideID(x.Side)
			}
			p := schema.Participant{Entity: id, Role: role, Side: r.story.Home(x.Side)}
			if !slices.ContainsFunc(rep.Participants, func(q schema.Participant) bool { return q.Entity == id && q.Role == role }) {
				rep.Participants = append(rep.Participants, p)
			}
		}
	}
	if f.typ() == schema.Visit {
		add(f.visitors, schema.RoleVisitor)
		if s := r.story.Home(f.visitors[0].Side); len(s) == 2 && s != "UN" && s != "EU" {
			rep.From = s
		}
		rep.To = f.to
		if f.to != "" {
			add([]mention.Ref{{Side: f.to}}, schema.RoleHost)
		}
		return
	}
	add(f.parties, schema.RoleParticipant)
	if f.body != nil {
		add([]mention.Ref{{Entity: f.body, Side: f.body.Side()}}, schema.RoleParticipant)
	}
	if c := f.place.country; f.typ() == schema.Summit && c != "" && !hasSide(f, c) && !atOwnSeat(f) {
		add([]mention.Ref{{Side: c}}, schema.RoleHost)
	}
}

// seats are the countries in which organisations have their seats: whoever meets at the own seat has no host.
var seats = map[string]string{"UN": "US CH AT", "NATO": "BE", "OPEC": "AT", "OSCE": "AT", "IAEA": "AT", "IMF": "US", "World Bank": "US", "OAS": "US",
	"Arab League": "EG", "AU": "ET", "OAU": "ET", "WTO": "CH", "OECD": "FR", "Council of Europe": "FR", "UNESCO": "FR", "OIC": "SA", "GCC": "SA"}

// atOwnSeat tells whether an organisation meets where it has its seat.
func atOwnSeat(f *frame) bool {
	return f.body != nil && strings.Contains(seats[f.body.Side()], f.place.country)
}

// whereOf notes place and country.
func (r *reading) whereOf(rep *schema.Report, f *frame) {
	if f.place.place != nil {
		rep.Place = f.place.place.ID
	}
	rep.PlaceCountry = f.place.country
}

// maxQuote is the longest quote in bytes, as the guidelines have it.
const maxQuote = 200

// evidence quotes the clause of a frame: the sentence, cut around the trigger if it is long.
func (r *reading) evidence(f *frame) schema.Evidence {
	s := f.sent
	first, last := 0, len(s.Nodes)
	for last-first > 1 {
		span := r.story.Span(s.Index, first, last)
		if len(span.Text) <= maxQuote {
			break
		}
		if f.node-first > last-1-f.node {
			first++
		} else {
			last--
		}
	}
	return schema.Evidence{Span: r.story.Span(s.Index, first, last), Trigger: s.Nodes[f.node].Text}
}

// explain tells what led to a frame.
func (r *reading) explain(id string, f *frame) Step {
	st := Step{Dates: datesOf(f.dates), Event: id, Trigger: f.sent.Nodes[f.node].Text, Rule: f.rule.Source, Status: f.status, Cue: f.cue, CueRule: f.verdict.rule, Second: f.second}
	if f.time != nil {
		st.When = strings.TrimSpace(f.time.Start + " " + f.time.Text)
	}
	for _, x := range f.who() {
		if x.How != "" && x.Entity != nil {
			st.Resolved = append(st.Resolved, x.How+" = "+x.Entity.Name)
		}
	}
	st.Text = r.story.Doc.Slice(f.sent.Part, f.sent.StartByte, f.sent.EndByte)
	return st
}

// isMain tells whether an event is news of the article: its people or its country stand in the
// title, or it is told in the first two paragraphs.
func (r *reading) isMain(f *frame) bool {
	return f.sent.Paragraph <= 1
}
