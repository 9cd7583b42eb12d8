package event

import (
	"slices"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/schema"
)

// teller adds to talks of which one side alone is told the side that says that there are none, or denies what is told
// of them: "Iran says no talks with the United States are under way", "no meeting with Arafat was foreseen, the office
// of Peres said".
func (r *reading) teller(f *frame) {
	s := f.sent
	d := s.Child(f.node, "det")
	denied := d >= 0 && (s.Nodes[d].Lower == "no" || s.Nodes[d].Lower == "any")
	for n := f.node; len(f.parties) == 1 && s.Nodes[n].Head != n; {
		n = s.Nodes[n].Head
		cue := r.verbCue(s, n)
		denied = denied || hearsay(s, n) || s.IsVerb(n) && cue != nil && cue.Status == schema.Denied
		if !s.IsVerb(n) || !mention.Saying(s.Nodes[n].Lemma) && (cue == nil || cue.Status != schema.Denied) {
			continue
		}
		subject, passive := subjectOf(s, n)
		if subject < 0 || passive || s.Above(f.node, subject) {
			continue
		}
		if !denied {
			f.parties = appendRefs(f.parties, r.sayer(f, subject)...)
			continue
		}
		who := slices.Concat(r.actors(s, subject), r.owners(s, subject))
		for _, x := range who {
			if x.Side != "" && x.Side != f.parties[0].Side && (x.Entity == nil || x.Entity.Kind == schema.Person || len(x.Side) == 2) {
				x.How = "tells of it: " + s.Nodes[subject].Text
				f.parties = appendRefs(f.parties, x)
				f.inferred = append(f.inferred, "participants")
				break
			}
		}
	}
}

// ownDenial gives a visit that is denied and of which no visitor is told the one who denies it, or whose office does, or
// the country that does: "Orban's office dismissed talk of a visit to Slovakia", "no trip to Moscow is planned, Karimov's
// spokesman said", "Bahrain denied reports that an official had visited Israel".
func (r *reading) ownDenial(f *frame) {
	s := f.sent
	if r.literal || f.typ() != schema.Visit || f.status != schema.Denied || len(f.visitors) > 0 || f.rule.POS != "noun" && f.rule.POS != "verb" || len(f.sites) == 0 {
		return
	}
	for _, subject := range r.whoTells(f) {
		for _, x := range slices.Concat(r.actors(s, subject), r.owners(s, subject)) {
			if own := x.Entity.Person() && f.rule.POS == "noun"; x.Side != "" && (own || x.Entity == nil && r.goesAbroad(f, x.Side)) {
				x.How = "denies it: " + s.Nodes[subject].Text
				f.visitors = appendRefs(f.visitors, x)
				f.inferred = append(f.inferred, "participants")
				return
			}
		}
	}
}

// whoTells are the subjects of the verbs of saying and denying above the event of a frame, the nearest first.
func (r *reading) whoTells(f *frame) []int {
	s := f.sent
	var out []int
	for n := f.node; s.Nodes[n].Head != n; {
		n = s.Nodes[n].Head
		cue := r.verbCue(s, n)
		if !s.IsVerb(n) || !mention.Saying(s.Nodes[n].Lemma) && (cue == nil || cue.Status != schema.Denied) {
			continue
		}
		if subject, passive := subjectOf(s, n); subject >= 0 && !passive && !s.Above(subject, f.node) {
			out = append(out, subject)
		}
	}
	return out
}

// goesAbroad tells whether no destination of a visit lies in a country.
func (r *reading) goesAbroad(f *frame, country string) bool {
	return len(country) == 2 && !slices.ContainsFunc(f.sites, func(p site) bool { return p.country == country || p.country == "" })
}

// owners are those whose office or spokesman a noun is: "his office", "the office of Peres".
func (r *reading) owners(s *tree.Sentence, n int) []mention.Ref {
	var out []mention.Ref
	for _, p := range append(s.ChildrenOf(n, "poss"), s.Prep(n, "of", "for")...) {
		out = append(out, r.actors(s, p)...)
	}
	return out
}

// sayer is the side of a government or ministry that tells of talks with another, whose own they are: "the Turkish foreign
// ministry said that talks with Greece would not be held"; nil if there is none.
func (r *reading) sayer(f *frame, subject int) []mention.Ref {
	s := f.sent
	if len(s.Prep(f.node, "with")) == 0 || f.rule.POS != "noun" {
		return nil
	}
	who := r.actors(s, subject)
	for _, c := range s.ChildrenOf(subject, "compound", "nmod") {
		if groups[s.Nodes[subject].Lemma] || bands[s.Nodes[subject].Lemma] {
			who = append(who, r.actors(s, c)...) // "the FARC rebels"
		}
	}
	for _, x := range who {
		own := x.Entity != nil && x.Entity.Kind == schema.Organization && x.Side != "" && r.ofIts(f) // "the rebels said that they would not attend talks with the government"
		if own && x.Side != f.parties[0].Side {
			return []mention.Ref{x}
		}
		if len(x.Side) == 2 && x.Entity == nil && x.Side != f.parties[0].Side && x.Side != "UN" {
			return []mention.Ref{{Side: x.Side, Group: true, How: "tells of its talks: " + s.Nodes[subject].Text}}
		}
	}
	return nil
}

// ofIts tells whether the verb that an event is the object of has a pronoun for its subject that stands for a group: "said that it would not
// attend talks".
func (r *reading) ofIts(f *frame) bool {
	s, v := f.sent, f.sent.ClauseVerb(f.node)
	if v < 0 || s.Nodes[v].Dep != "ccomp" {
		return false
	}
	k := s.Child(v, "nsubj")
	return k >= 0 && (s.Nodes[k].Lower == "it" || s.Nodes[k].Lower == "they")
}

// bands are the nouns behind the name of a movement for those who belong to it.
var bands = words("rebel", "group", "movement", "guerrilla", "militia", "militant", "insurgent", "faction", "party", "leadership")
