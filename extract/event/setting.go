package event

import (
	"slices"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/schema"
)

// maxSetting is how many sentences before a meeting its setting may be told.
const maxSetting = 1

// settings infers where the meetings are of which nothing else told a place.
func (r *reading) settings(frames []*frame) {
	for _, f := range frames {
		if f.typ() == schema.Meeting && !f.place.known() {
			r.settingTold(f, frames)
		}
	}
}

// settingTold infers the country of a meeting from the only one in which its sentence, or the one before in
// the same part of the story, places anything.
func (r *reading) settingTold(f *frame, frames []*frame) {
	if p := r.spokenAfter(f); p.country != "" && hasSide(f, p.country) {
		f.inferCountry(p.country)
		return
	}
	if besideIt(f.sent, f.node) || preparedBy(f.sent, f.node) >= 0 { // "his visit to Pakistan comes ahead of talks between Iran and the EU"
		return
	}
	for back := 0; back <= maxSetting && back <= f.sent.Index; back++ {
		o := r.story.Sentences[f.sent.Index-back]
		if o.Part != f.sent.Part {
			return
		}
		sites := r.placesAt(o, func(prep int) bool {
			return r.sets(o, prep) && r.wherePartiesAre(f, o, prep) && !ofOtherDays(f, frames, o, prep) && !r.setAhead(f, o, prep) && (back > 0 || latter(o, prep, f.node) < 0 && r.topicBefore(f, prep) < 0)
		}) // not "before leaving for Hanoi"
		if len(sites) == 0 {
			continue
		}
		if p := oneCountry(sites); p.country != "" && r.fitsSetting(f, p, back) {
			f.inferCountry(p.country)
		}
		return
	}
}

// spokenAfter is where somebody is told to speak right after talks of which no other day is told: "said in Lima on Monday after talks with
// Prodi"; unknown if the clause tells no place or several countries.
func (r *reading) spokenAfter(f *frame) site {
	s := f.sent
	prep, _ := f.under()
	verb := s.ClauseVerb(f.node)
	if prep != "after" && prep != "following" || verb < 0 || f.status != schema.Held || !r.timely(f) || r.datedBelow(f) {
		return site{}
	}
	return oneCountry(r.placesAt(s, func(p int) bool {
		w := s.Nodes[p].Lower
		return (w == "in" || w == "at") && s.ClauseVerb(p) == verb && !s.Above(f.node, p)
	}))
}

// ofOtherDays tells whether a preposition stands in the clause of a journey that is not of the days of a meeting: "Prodi, who was in Lima last
// year, met Menem on Monday".
func ofOtherDays(f *frame, frames []*frame, s *tree.Sentence, prep int) bool {
	verb := s.ClauseVerb(prep)
	return slices.ContainsFunc(frames, func(g *frame) bool {
		return g.typ() == schema.Visit && slices.ContainsFunc(g.clauses(), func(c *frame) bool {
			return c.sent.Index == s.Index && s.ClauseVerb(c.node) == verb && (!within(f.time, g.time) || g.status != schema.Held && f.status == schema.Held)
		})
	})
}

// setAhead tells whether a preposition of a held meeting's own sentence stands in a clause about what is to come of it, or was to: "met Menem and agreed to meet again
// in Lima", "met Menem to help end the war in Peru", "met Menem and said that the ministers would meet in Lima", or what their
// ministers did.
func (r *reading) setAhead(f *frame, s *tree.Sentence, prep int) bool {
	own, v := f.clause(), s.ClauseVerb(prep)
	if s != f.sent || f.status != schema.Held || own < 0 || v < 0 || v == own || prep < f.node || s.Above(v, own) {
		return false
	}
	n, _ := subjectOf(s, v)
	return r.mood(s, v).status != schema.Held || hasTo(s, v) || theirs(s, n)
}

// ensues tells whether a journey is told to come after a meeting of which its clause tells with "before": "met him before flying to Paris".
func ensues(f, g *frame) bool {
	return g.sent == f.sent && g.node > f.node && latter(f.sent, g.node, f.node) >= 0
}

// fitsSetting tells whether a meeting may be in the country of a setting told some sentences before: it is of the
// story's own days, and its own sentence sets it anywhere, the one before only among those of the country. Who
// receives somebody does so in his own.
func (r *reading) fitsSetting(f *frame, p site, back int) bool {
	if receiving[f.sent.Nodes[f.node].Lemma] && !slices.ContainsFunc(f.hosts, func(x mention.Ref) bool { return x.Side == p.country }) {
		return false
	}
	return r.timely(f) && (back == 0 || r.actsFor(f, p.country))
}

// placesAt are the places that a sentence names in full after a preposition for which leads holds.
func (r *reading) placesAt(s *tree.Sentence, leads func(prep int) bool) []site {
	var out []site
	for k, n := range s.Nodes {
		m := r.story.At(s.Index, k)
		if n.Dep != "pobj" || m == nil || m.Head != k || m.Entity == nil || m.Form != mention.Full || m.Entity.Kind != schema.Place && m.Entity.Kind != schema.Country || !leads(n.Head) {
			continue
		}
		if p, ok := r.named(s, m, k); ok {
			out = append(out, p)
		}
	}
	return out
}

// sets tells whether a preposition leads to where something takes place: it hangs from a verb, but not from one of
// saying, or from a noun of event: "the situation in Iraq" is nobody's setting, nor is "said in Paris".
func (r *reading) sets(s *tree.Sentence, prep int) bool {
	head := s.Nodes[prep].Head
	if !towards[s.Nodes[prep].Lower] || head == prep {
		return false
	}
	lemma := s.Nodes[head].Lemma
	return s.IsVerb(head) && !claims[lemma] && !(releases[lemma] && s.Child(head, "auxpass") >= 0) || s.IsNoun(head) && len(r.rules.trigger("noun", lemma)) > 0 && !spokenOf(s, head)
}

// releases are the verbs by whose passive something is told to be made known: "it was announced in Prague".
var releases = words("announce", "report", "disclose", "reveal", "confirm", "learn", "know", "understand", "believe", "release", "publish")

// spokenOf tells whether a noun of event tells what something else precedes or follows, what is talked about or prepared, what somebody comes back from or
// is bound for, and not where he is: "ahead of a visit to Rome", "on the eve of a summit in Rome", "discussed his visit to Rome", "on his way to Rome".
func spokenOf(s *tree.Sentence, n int) bool {
	up := s.Nodes[n].Head
	switch s.Nodes[n].Dep {
	case "dobj":
		return debated[s.Nodes[up].Lemma] || preparing[s.Nodes[up].Lemma]
	case "pobj":
	default:
		return false
	}
	switch s.Nodes[up].Lower {
	case "during", "in", "at":
		return false
	case "on":
		return briefing[s.Nodes[s.Nodes[up].Head].Lemma] || s.Nodes[n].Lemma == "way" || s.Nodes[n].Lemma == "route"
	case "for":
		return preparedBy(s, n) >= 0 || !s.IsVerb(s.Nodes[up].Head)
	}
	return true
}

// wherePartiesAre tells whether a preposition stands in a clause that tells where those at a meeting are: in its own, in one whose subject is one of them, or in
// another sentence. Where others stay or fighting goes on "while" they meet they are not.
func (r *reading) wherePartiesAre(f *frame, o *tree.Sentence, prep int) bool {
	v := o.ClauseVerb(prep)
	if v < 0 || o.Index != f.sent.Index || v == o.ClauseVerb(f.node) {
		return true
	}
	subject, _ := subjectOf(o, v)
	if subject < 0 {
		return true
	}
	who := r.actors(o, subject)
	if len(who) == 0 {
		return o.Above(v, f.node)
	}
	return sharesParty(who, f.who()) || slices.ContainsFunc(who, func(x mention.Ref) bool { return (x.Entity == nil || !x.Entity.Person()) && hasSide(f, x.Side) })
}
