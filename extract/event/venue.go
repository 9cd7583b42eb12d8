package event

import (
	"slices"
	"strings"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/schema"
)

// venueOf is the town, the building or the country that is told to host an event: "Geneva is to host talks", "talks hosted by Oman",
// "Camp David will be the venue for the summit", "the summit, of which Oman is host", "Muscat, host of the summit", "the venue of the talks
// is Geneva", "Geneva has been chosen for the talks".
func (r *reading) venueOf(f *frame) site {
	s := f.sent
	if f.rule.POS != "noun" {
		return site{}
	}
	for _, v := range s.ChildrenOf(f.node, "acl", "relcl") {
		if p := r.hostInClause(s, v); p.known() {
			return p
		}
	}
	if p := r.calledHost(f); p.known() {
		return p
	}
	if f.verb < 0 {
		return site{}
	}
	subject, passive := subjectOf(s, f.verb)
	switch houses := housing[s.Nodes[f.verb].Lemma]; {
	case houses && passive && subject >= 0 && s.Above(subject, f.node):
		return r.houseOf(s, s.ChildrenOf(f.verb, "agent"))
	case subject >= 0 && !passive && sceneNouns[s.Nodes[subject].Lemma] && s.Nodes[f.verb].Lemma == "be" && (s.Above(subject, f.node) || slices.Contains(s.Prep(f.verb, "for"), f.node)):
		return r.houseAt(s, s.Child(f.verb, "attr")) // "the venue of the talks is Geneva"
	case subject < 0 || s.Above(subject, f.node) || passive && !picking[s.Nodes[f.verb].Lemma]:
		return site{}
	case passive && slices.Contains(s.Prep(f.verb, "for", "as"), f.node), houses && s.Child(f.verb, "dobj") >= 0, scenery(s, f.verb):
		return r.houseAt(s, subject)
	}
	return site{}
}

// hostInClause is who a clause that describes an event tells to host it: "hosted by Oman", "which Muscat is to host", "for which Oman plays
// host", "whose venue is Muscat"; unknown if none does.
func (r *reading) hostInClause(s *tree.Sentence, v int) site {
	if p := r.houseOf(s, s.ChildrenOf(v, "agent")); housing[s.Nodes[v].Lemma] && p.known() {
		return p
	}
	verb := v
	if x := s.Child(v, "xcomp"); x >= 0 && hasTo(s, x) {
		verb = x // "which Muscat is to host"
	}
	k := s.Child(v, "nsubj")
	switch {
	case k < 0 || strings.HasPrefix(s.Nodes[k].Tag, "W"):
		return site{}
	case sceneNouns[s.Nodes[k].Lemma]:
		return r.houseAt(s, s.Child(v, "attr"))
	case housing[s.Nodes[verb].Lemma] || scenery(s, verb):
		return r.townIn(s, v, r.houseAt(s, k))
	}
	return site{}
}

// townIn is the town of a host country that the clause of a verb names, if it names one, else the country: "of which Oman is host in Muscat".
func (r *reading) townIn(s *tree.Sentence, v int, host site) site {
	for _, n := range append(s.ChildrenOf(v, "attr", "dobj", "oprd", "dep"), v) {
		if p := r.placeBelow(s, n, false); host.known() && p.country == host.country {
			return narrower(host, p)
		}
	}
	return host
}

// calledHost is the place that an apposition, or a noun before "of" or "for", calls the host of an event: "Muscat, host of this year's summit", "Muscat, the venue for the talks";
// unknown if none does.
func (r *reading) calledHost(f *frame) site {
	s := f.sent
	prep, n := f.under()
	if prep != "of" && prep != "for" && prep != "to" || n < 0 || !sceneNouns[s.Nodes[n].Lemma] || s.Nodes[n].Dep != "appos" {
		return site{}
	}
	return r.houseAt(s, s.Nodes[n].Head)
}

// picking are the verbs whose subject, in the passive, is where an event is to be: "Geneva has been chosen for the talks".
var picking = words("choose", "select", "pick", "designate", "name", "propose", "suggest", "earmark")

// houseOf is what the first "by" among agents tells to host an event: "hosted by Oman"; unknown if it is no place or country.
func (r *reading) houseOf(s *tree.Sentence, agents []int) site {
	for _, a := range agents {
		for _, o := range s.ChildrenOf(a, "pobj") {
			return r.houseAt(s, o)
		}
	}
	return site{}
}

// houseAt is the place or the country that the words at a node tell, as a host: a name, or "the Omani capital"; unknown if they name another
// thing or several, or at -1.
func (r *reading) houseAt(s *tree.Sentence, n int) site {
	if n < 0 || len(s.Conjuncts(n)) > 1 {
		return site{}
	}
	var p site
	var ok bool
	switch m := r.story.At(s.Index, n); {
	case m == nil && landNouns[s.Nodes[n].Lemma]:
		p, ok = r.site(s, n, 0)
	case m != nil && m.Entity != nil && m.Form != mention.Demonym && (m.Entity.Kind == schema.Place || m.Entity.Kind == schema.Country):
		p, ok = r.named(s, m, n)
	}
	if !ok || p.region || len(p.country) != 2 || p.country == "EU" || p.country == "UN" {
		return site{}
	}
	return p
}

// housing are the verbs whose subject, if a place, is where something is held.
var housing = words("host", "house", "accommodate", "stage")

// scenery tells whether a verb says of its subject that it is where something is held.
func scenery(s *tree.Sentence, verb int) bool {
	return slices.ContainsFunc(s.ChildrenOf(verb, "attr", "dobj", "prep", "oprd", "dep"), func(c int) bool { return sceneNouns[s.Nodes[c].Lemma] })
}

// sceneNouns are the nouns for where an event is held.
var sceneNouns = words("venue", "site", "scene", "setting", "host", "location", "stage", "backdrop")

// seatOfUN is the country in which the United Nations has its seat.
const seatOfUN = "US"

// atUN is the country of what is told to be at the United Nations and in no town ("met at the United Nations on Monday"); false for other organisations
// and other prepositions.
func (r *reading) atUN(s *tree.Sentence, m *mention.Mention, n int) (site, bool) {
	if m.Entity.Side() != "UN" || s.Nodes[n].Dep != "pobj" || s.Nodes[s.Nodes[n].Head].Lower != "at" || m.Head != n || r.countryBeside(s, m) != "" {
		return site{}, false
	}
	return site{country: seatOfUN, node: n}, true
}
