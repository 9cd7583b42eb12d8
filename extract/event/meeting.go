package event

import (
	"slices"
	"strings"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/schema"
)

// completeMeeting checks that two parties meet.
func (r *reading) completeMeeting(f *frame) []*frame {
	r.putOnLine(f)
	joint := r.ofJointBody(f)
	rivals := r.ofBothSides(f) || r.ofRivals(f)
	f.parties = appendRefs(f.hosts, f.parties...)
	f.parties = slices.DeleteFunc(slices.Clone(withoutMembers(f.parties)), func(x mention.Ref) bool { return r.consort(f, x) })
	if f.rule.Person && !joint && !slices.ContainsFunc(f.parties, func(x mention.Ref) bool { return x.Entity.Person() }) {
		return nil
	}
	if slices.Contains(f.rule.Needs, "with") && len(f.sent.Prep(f.node, "with")) == 0 && r.sidesOf(f) < 2 && !rivals {
		return nil
	}
	if slices.Contains(f.rule.Needs, "site") && !r.spokenToThere(f) || f.rule.Name == "gather" && f.sent.Child(f.node, "dobj") >= 0 {
		return nil
	}
	if slices.Contains(f.rule.Needs, "errand") && !r.onErrand(f) {
		return nil
	}
	for _, word := range []string{"on", "to"} {
		if slices.Contains(f.rule.Needs, word) && !slices.ContainsFunc(f.sent.Prep(f.node, word), func(n int) bool { return r.isPerson(f.sent, n) }) {
			return nil
		}
	}
	if slices.Contains(f.rule.Needs, "object") && !r.hasObject(f) || f.rule.Object == Participant && f.rule.Subject == Host && r.hostedByCountry(f) {
		return nil
	}
	if f.rule.Name == "summit of two" && (r.sidesOf(f) != 2 && len(r.byDays(f)) < 2 || r.someOf(f) || r.ofMoreThanTwo(f)) {
		return nil
	}
	r.withAsker(f)
	r.travellerThere(f)
	if insideGovernment(f.parties) || r.othersAlone(f) || r.companionsAlone(f) {
		return nil
	}
	r.whoseColleague(f)
	r.visitorWhere(f)
	r.localGroup(f)
	r.hostOfSeat(f)
	f.opposed = len(f.parties) == 1 && f.parties[0].Side != "" && (rivals || r.opponents(f) || r.ofPeaceAccord(f))
	if len(f.parties) < 2 && !f.opposed || !slices.ContainsFunc(f.parties, political) {
		return nil
	}
	f.place = site{}
	r.broughtWhere(f)
	for _, p := range f.sites {
		f.place = narrower(f.place, p)
	}
	if f.typ() == schema.Call {
		f.place = site{}
	} else {
		r.elsewhere(f)
		r.offTopic(f)
	}
	r.setTime(f)
	return r.occasions(f)
}

// withAsker gives a meeting of which only the one who is asked to come to it is told him who asks: "Chirac invited Mubarak to meet in July", "to hold talks".
func (r *reading) withAsker(f *frame) {
	s, v := f.sent, f.node
	if !s.IsVerb(v) {
		v = f.verb
	}
	if len(f.parties) != 1 || f.parties[0].Entity == nil || v < 0 || s.Nodes[v].Dep != "xcomp" || f.typ() != schema.Meeting {
		return
	}
	ask := s.Nodes[v].Head
	if l := s.Nodes[ask].Lemma; l != "invite" && l != "ask" && l != "challenge" {
		return
	}
	if subject, passive := subjectOf(s, ask); !passive && subject >= 0 && s.Child(ask, "dobj") >= 0 {
		f.parties = appendRefs(f.parties, r.actors(s, subject)...)
	}
}

// spokenToThere tells whether a person is told to be spoken to at a place: "talked to Kohl in Bonn"; "spoke to Kohl" may be by telephone.
func (r *reading) spokenToThere(f *frame) bool {
	return slices.ContainsFunc(f.sent.Prep(f.node, "to"), func(n int) bool {
		return r.isPerson(f.sent, n) && r.whereAbout(f.sent, f.node, n).place != nil
	})
}

// onErrand tells whether somebody goes to another's country to say to him what a verb tells, "flew to Beijing to press Jiang", or one says it to the
// other in the country of either: "in Beijing he urged Jiang to wait". What is said without a journey may be said from afar.
func (r *reading) onErrand(f *frame) bool {
	s := f.sent
	object := s.Child(f.node, "dobj")
	if object < 0 {
		return false
	}
	at := func(country string) func(x mention.Ref) bool {
		return func(x mention.Ref) bool { return x.Entity.Person() && x.Side == country }
	}
	whom := r.actors(s, object)
	switch {
	case hasTo(s, f.node):
		p := r.scene(s, f.node)
		return p.country != "" && slices.ContainsFunc(whom, at(p.country))
	case urging[s.Nodes[f.node].Lemma] && !r.saidFromAfar(s, f.node):
		p := r.saidWhere(s, f.node)
		return p.country != "" && slices.ContainsFunc(whom, func(x mention.Ref) bool { return x.Entity.Person() }) && slices.ContainsFunc(f.parties, at(p.country))
	}
	return false
}

// saidWhere is the town in which a clause itself tells that somebody says something: "in Beijing he urged Jiang", "Beijing, where he urged Jiang";
// unknown if it tells none.
func (r *reading) saidWhere(s *tree.Sentence, n int) site {
	p := r.whereAbout(s, n)
	if w := whereOf(s, n); w >= 0 {
		p = r.antecedent(s, n, w)
	}
	if p.place == nil {
		return site{}
	}
	return p
}

// saidFromAfar tells whether what a verb tells is said in a letter, on the air or in public, where he to whom it is said need not be.
func (r *reading) saidFromAfar(s *tree.Sentence, n int) bool {
	return slices.ContainsFunc(s.Prep(n, "in", "by", "on", "through", "via", "at", "during"), func(k int) bool {
		return r.story.At(s.Index, k) == nil && !r.isTime(s, k) && !grounds[s.Nodes[k].Lemma]
	})
}

// urging are the verbs of what somebody says to another's face where he tells it in that one's country.
var urging = words("press", "urge", "persuade", "convince", "warn", "reassure", "assure", "inform", "promise", "lobby", "coax", "implore", "beg", "exhort", "notify", "pressure", "confront")

// someOf tells whether those who hold a summit are told to be some of a larger number: "African leaders, including Mandela and Moi,
// opened a summit".
func (r *reading) someOf(f *frame) bool {
	if f.verb < 0 {
		return false
	}
	subject, _ := subjectOf(f.sent, f.verb)
	return subject >= 0 && len(f.sent.Prep(subject, "including", "among")) > 0
}

// hostedByCountry tells whether no person but a country or a capital is told to receive somebody: "China hosted
// Chirac in April" tells of a visit.
func (r *reading) hostedByCountry(f *frame) bool {
	subject, passive := subjectOf(f.sent, f.node)
	if subject < 0 || passive || f.sent.IsNoun(subject) && len(f.sent.Conjuncts(subject)) > 1 {
		return false
	}
	m := r.story.At(f.sent.Index, subject)
	return m != nil && m.Entity != nil && m.Form != mention.Demonym && (m.Entity.Kind == schema.Country || m.Entity.Kind == schema.Place)
}

// hasObject tells whether somebody undergoes a verb: its object or, in the passive, its subject is
// a person, and nothing is said of what that person is called.
func (r *reading) hasObject(f *frame) bool {
	object := f.sent.Child(f.node, "dobj")
	if subject, passive := subjectOf(f.sent, f.node); passive {
		object = subject
	}
	if rangTo(f) {
		return len(f.parties) > 1
	}
	if object < 0 || f.sent.Child(f.node, "oprd") >= 0 || f.typ() == schema.Meeting && f.rule.Name != "errand" && f.sent.Child(f.node, "prt") >= 0 {
		return false
	}
	if w := f.sent.Nodes[object].Lower; w == "other" || w == "another" { // "told each other"
		return true
	}
	return slices.ContainsFunc(r.actors(f.sent, object), func(x mention.Ref) bool {
		return x.Entity.Person() && !(f.rule.Name == "visit a person" && r.unheardOf(x)) || x.Group && f.rule.Name != "visit a person" ||
			f.rule.Name == "phone" && x.Entity == nil && x.Side != "" && f.sent.Child(f.node, "prt") < 0 // "telephoned his Egyptian counterpart"
	})
}

// isPerson tells whether the noun phrase at a node stands for a person.
func (r *reading) isPerson(s *tree.Sentence, n int) bool {
	return slices.ContainsFunc(r.actors(s, n), func(x mention.Ref) bool { return x.Entity.Person() })
}

// headSeats are the houses in which heads of state and government receive, by their names in lower case.
var headSeats = map[string]string{"white house": "US", "oval office": "US", "camp david": "US", "elysee": "FR", "elysee palace": "FR", "élysée": "FR", "élysée palace": "FR",
	"matignon": "FR", "kremlin": "RU", "downing street": "GB", "10 downing street": "GB", "chequers": "GB", "blue house": "KR", "zhongnanhai": "CN", "akorda": "KZ",
	"quirinale": "IT", "quirinal": "IT", "chigi palace": "IT", "palazzo chigi": "IT", "moncloa": "ES", "zarzuela palace": "ES", "malacanang": "PH", "casa rosada": "AR",
	"planalto": "BR", "planalto palace": "BR", "los pinos": "MX", "moneda palace": "CL", "la moneda": "CL", "miraflores": "VE", "miraflores palace": "VE", "belvedere": "PL",
	"belweder": "PL", "hofburg": "AT", "ballhausplatz": "AT", "stormont": "GB", "24 sussex drive": "CA", "kirribilli": "AU", "yasukuni": "", "muqata": "PS", "mukataa": "PS"}

// hostOfSeat adds whoever receives in the house in which somebody is told to be for talks: "was to have been
// received at the White House".
func (r *reading) hostOfSeat(f *frame) {
	if len(f.parties) != 1 || !f.parties[0].Entity.Person() || f.rule.Name != "receive" {
		return
	}
	for _, p := range f.sites {
		if p.place == nil {
			continue
		}
		code := headSeats[strings.ToLower(strings.TrimPrefix(p.place.Name, "the "))]
		if code == "" || code == f.parties[0].Side {
			continue
		}
		host := mention.Ref{Side: code, Group: true, How: "host of " + p.place.Name}
		if e := r.story.Leader(code); e != nil {
			host = mention.Ref{Entity: e, Side: code, How: host.How}
		}
		f.parties = appendRefs(f.parties, host)
		f.inferred = append(f.inferred, "participants")
		return
	}
}

// othersAlone tells whether a noun of talks names no more than those with whom somebody else would talk: "calls for talks with
// Iran or Syria".
func (r *reading) othersAlone(f *frame) bool {
	s := f.sent
	with := s.Prep(f.node, "with")
	if f.rule.POS != "noun" || len(f.parties) < 2 || len(with) != 1 || !slices.ContainsFunc(s.Conjuncts(with[0]), func(c int) bool {
		return s.Any(s.ChildrenOf(c, "cc"), "or")
	}) {
		return false
	}
	var others []mention.Ref
	for _, c := range s.Conjuncts(with[0]) {
		others = appendRefs(others, r.actors(s, c)...)
	}
	return !slices.ContainsFunc(f.parties, func(x mention.Ref) bool {
		return !slices.ContainsFunc(others, func(y mention.Ref) bool { return sameRef(x, y) })
	})
}

// whoseColleague adds him whose colleague or counterpart is the only party told: "talks with his Omani counterpart Badr
// Albusaidi are planned".
func (r *reading) whoseColleague(f *frame) {
	s := f.sent
	if len(f.parties) != 1 {
		return
	}
	for _, n := range s.Prep(f.node, "with") {
		for _, d := range s.Descend(n) {
			if p := s.Child(d, "poss"); (s.Nodes[d].Lemma == "counterpart" || s.Nodes[d].Lemma == "colleague") && p >= 0 {
				f.people(r.actors(s, p))
				return
			}
		}
	}
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
			if s.Any(s.ChildrenOf(c, "amod"), "other", "fellow") {
				continue // "with other leaders" names nobody's own
			}
			if at == "" && len(s.Prep(c, "of", "from")) == 0 && !s.Any(s.ChildrenOf(c, "det"), "no", "any") && !s.Any(s.ChildrenOf(c, "compound", "amod"), "creditor") {
				at = r.abroad(f.parties[0], s.Index)
			}
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

// maxAbroad is how many sentences before that he meets officials a traveller may be told to go to where they are.
const maxAbroad = 4

// abroad is the country that a person is told to visit in a sentence or in one of those just before; empty if none.
func (r *reading) abroad(x mention.Ref, sentence int) string {
	if g := r.journeyBefore(sentence, func(g *frame) bool { return sharesParty(g.visitors, []mention.Ref{x}) }); g != nil {
		return g.to
	}
	return ""
}

// journeyBefore is the last visit, held or planned, of those told in a sentence and in the few before it for which fits holds; nil if
// there is none.
func (r *reading) journeyBefore(sentence int, fits func(*frame) bool) *frame {
	for _, g := range slices.Backward(slices.Concat(r.told, r.within)) {
		if sentence-g.sent.Index > maxAbroad {
			return nil
		}
		if g.typ() == schema.Visit && (g.status == schema.Held || g.status == schema.Planned) && fits(g) {
			return g
		}
	}
	return nil
}

// travellerThere adds to talks of which only those are told with whom they are, all of one country, the traveller who is told to go
// there just before: "Vedrine arrived in Berlin. Talks were scheduled with Fischer and Schroeder."
func (r *reading) travellerThere(f *frame) {
	s := f.sent
	if r.literal || f.rule.Name != "talks" || f.verb < 0 || len(f.parties) == 0 || len(bySide(f.parties)) != 1 || f.parties[0].Side == "" ||
		len(s.Prep(f.node, "with"))+len(s.Prep(f.verb, "with")) == 0 || slices.ContainsFunc(f.parties, func(x mention.Ref) bool { return !x.Entity.Person() }) {
		return
	}
	if d := s.Nodes[f.node].Dep; d != "nsubjpass" && d != "nsubj" && (d != "dobj" || !spanning[s.Nodes[f.verb].Lemma]) {
		return
	}
	if g := r.journeyBefore(s.Index, func(g *frame) bool { return g.to == f.parties[0].Side }); g != nil {
		f.people(g.visitors)
		f.inferred = append(f.inferred, "participants")
	}
}

// visitorWhere adds to talks of which one side alone is told those who go to where they are held: "will visit Berlin, where talks
// are planned with Fischer".
func (r *reading) visitorWhere(f *frame) {
	s := f.sent
	v := s.ClauseVerb(f.node)
	if f.rule.POS != "noun" || len(f.parties) != 1 || v < 0 || s.Nodes[v].Dep != "relcl" && s.Nodes[v].Dep != "advcl" || !s.Any(s.ChildrenOf(v, "advmod"), "where") {
		return
	}
	for _, g := range r.within {
		if g.typ() == schema.Visit && s.Above(g.node, v) && g.place.country != "" && !sharesParty(g.visitors, f.parties) {
			f.people(g.visitors)
			return
		}
	}
}

// opposing are the words for those who oppose a government.
var opposing = words("rebel", "opposition", "guerrilla", "separatist", "dissident", "insurgent", "secessionist", "mutineer", "faction", "contra", "militia", "junta", "putschist", "warlord", "maoist", "insurgency", "taliban")

// opponents tells whether a party meets unnamed people who oppose a government: rebels, opposition
// leaders. Whose they are is not told, so they are no party by name.
func (r *reading) opponents(f *frame) bool {
	s := f.sent
	if r.rivalsTogether(f) || r.brokenAway(f) {
		return true
	}
	others := slices.Concat(s.Prep(f.node, "with", "between"), s.ChildrenOf(f.node, "dobj"))
	if subject, passive := subjectOf(s, f.node); passive && subject >= 0 && f.rule.POS == "verb" {
		others = append(others, subject)
	}
	return slices.ContainsFunc(others, func(n int) bool {
		return slices.ContainsFunc(s.Conjuncts(n), func(c int) bool {
			return opposes(s, c)
		})
	})
}

// opposes tells whether a noun or what describes it names those who oppose a government.
func opposes(s *tree.Sentence, n int) bool {
	return opposing[s.Nodes[n].Lemma] || anyOf(s, s.ChildrenOf(n, "compound", "amod", "nmod", "poss"), opposing)
}

// rivalsTogether tells whether who holds talks is told to be a government and those who oppose it, or the latter alone
// of talks on peace: "government and rebel negotiators opened a round", "the rebels agreed to truce talks".
func (r *reading) rivalsTogether(f *frame) bool {
	s, verb := f.sent, f.node
	if f.rule.POS == "noun" {
		verb = f.verb
	}
	if verb < 0 {
		return false
	}
	subject, _ := subjectOf(s, verb)
	if subject >= 0 && len(r.story.Home(f.parties[0].Side)) == 2 && len(f.parties[0].Side) > 2 { // "the government and the MILF"
		if anyOf(s, s.Conjuncts(subject), governing) {
			return true
		}
	}
	if subject < 0 || !anyOf(s, s.Descend(subject), opposing) {
		return false
	}
	peace := f.rule.POS == "noun" && slices.ContainsFunc(s.ChildrenOf(f.node, "compound", "amod"), func(k int) bool { return peaceful[s.Nodes[k].Lower] })
	return peace && opposes(s, subject) || anyOf(s, s.Descend(subject), governing)
}

// peaceful are the words for talks of those who fight, governing the nouns for those who govern.
var peaceful, governing = words("peace", "truce", "ceasefire", "cease-fire", "armistice"), words("government", "army", "state", "junta", "military", "regime", "minister")

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
