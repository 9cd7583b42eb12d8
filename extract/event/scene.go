package event

import (
	"slices"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/schema"
)

// scene is the place that the clauses above a node tell for it: the name that "where" points to
// ("Tehran, where he met"), or where somebody goes for it ("flew to Cairo to see", "is in New York
// for the summit"). It is unknown if they tell none or several countries.
func (r *reading) scene(s *tree.Sentence, n int) site {
	if p := r.leftAfter(s, n); p.known() {
		return p
	}
	if p := r.leftThen(s, n); p.known() {
		return p
	}
	for range len(s.Nodes) {
		if w := whereOf(s, n); w >= 0 {
			return r.antecedent(s, n, w)
		}
		up := s.Nodes[n].Head
		if p := r.cleft(s, n); p.known() {
			return p
		}
		if up == n || !climbs[s.Nodes[n].Dep] {
			break
		}
		if p := r.sceneAbove(s, n, up); p.known() {
			return p
		}
		if d := s.Nodes[n].Dep; d == "advcl" || d == "acl" || d == "relcl" {
			if w := whereOf(s, up); w >= 0 && hasTo(s, n) { // "where he stopped to greet"
				return r.antecedent(s, up, w)
			}
			break
		}
		n = up
	}
	return site{}
}

// cleft is the place that a clause sets apart in front of what it tells: "It was in Lima that Prodi met Menem"; unknown if it does none.
func (r *reading) cleft(s *tree.Sentence, n int) site {
	up := s.Nodes[n].Head
	it := s.Child(up, "nsubj")
	if s.Nodes[n].Dep != "ccomp" && s.Nodes[n].Dep != "advcl" && s.Nodes[n].Dep != "relcl" || up > n || s.Nodes[up].Lemma != "be" || it < 0 || s.Nodes[it].Lower != "it" || !s.Any(s.ChildrenOf(n, "mark", "advmod"), "that") {
		return site{}
	}
	for _, c := range s.Prep(up, placePreps...) {
		if c < n {
			if p, ok := r.site(s, c, 0); ok {
				return p
			}
		}
	}
	return site{}
}

// leftAfter is the place that somebody is told to leave after what a verb tells: "met Menem hours before he left Lima", "before leaving
// Lima for Quito"; unknown if none is.
func (r *reading) leftAfter(s *tree.Sentence, v int) site {
	for _, c := range s.ChildrenOf(v, "advcl", "prep") {
		if s.Nodes[c].Lower == "before" {
			c = max(s.Child(c, "pcomp"), c)
		} else if s.Nodes[c].Dep == "prep" || !s.Any(s.ChildrenOf(c, "mark", "advmod"), "before") {
			continue
		}
		if x := s.Child(c, "xcomp"); x >= 0 && coming[s.Nodes[c].Lemma] {
			c = x
		}
		if !departs[s.Nodes[c].Lemma] {
			continue
		}
		for _, o := range s.ChildrenOf(c, "dobj") {
			if p, ok := r.site(s, o, 0); ok {
				return p
			}
		}
	}
	return site{}
}

// leftThen is the place that somebody is told to leave after what a node tells: "left Lima for Quito after talks with Menem", "flew out of
// Lima after meeting Menem"; unknown if none is.
func (r *reading) leftThen(s *tree.Sentence, n int) site {
	up := s.Nodes[n].Head
	for s.Nodes[up].Dep == "pobj" || s.Nodes[up].Dep == "prep" && s.Nodes[up].Lower != "after" && s.Nodes[up].Lower != "following" {
		up = s.Nodes[up].Head // "after two rounds of talks"
	}
	v := s.Nodes[up].Head
	after := s.Nodes[up].Lower == "after" || s.Nodes[up].Lower == "following"
	if s.Nodes[n].Dep == "advcl" && s.Any(s.ChildrenOf(n, "mark", "advmod"), "after", "once") {
		after, v = true, s.Nodes[n].Head
	}
	if !after || !departs[s.Nodes[v].Lemma] || !s.IsVerb(v) {
		return site{}
	}
	for _, o := range s.ChildrenOf(v, "dobj") {
		if p, ok := r.site(s, o, 0); ok {
			return p
		}
	}
	return site{}
}

// climbs are the labels of the arcs through which a clause shares the scene of what is above it.
var climbs = words("advcl", "xcomp", "acl", "relcl", "prep", "conj", "dobj", "pobj", "attr", "nsubj", "nsubjpass", "pcomp", "oprd", "acomp", "dep")

// sceneAbove is the place that the word above a node tells for it: where a journey goes for the sake of the
// node, or what stands before "was due to"; unknown if it tells none.
func (r *reading) sceneAbove(s *tree.Sentence, n, up int) site {
	switch s.Nodes[n].Dep {
	case "advcl", "acl", "relcl", "xcomp":
		if hasTo(s, n) && n > up {
			if p := r.goal(s, up, n); p.known() {
				return p
			}
			if v := becoming(s, up); v >= 0 {
				return r.goal(s, s.Nodes[v].Head, n)
			}
		}
		if s.Nodes[n].Dep == "xcomp" && coming[s.Nodes[up].Lemma] {
			return r.fronted(s, up)
		}
	case "prep":
		if s.Nodes[n].Lower == "for" && n > up {
			return r.goal(s, up, n)
		}
	case "conj":
		if s.IsVerb(n) && s.Child(n, "nsubj", "nsubjpass") < 0 {
			return r.goal(s, up, n)
		}
	}
	return site{}
}

// becoming is the participle whose noun a node stands in: "flew to Ramallah, becoming the first head of state
// to see"; -1 if there is none.
func becoming(s *tree.Sentence, n int) int {
	for d := s.Nodes[n].Dep; d == "attr" || d == "pobj" || d == "prep"; d = s.Nodes[n].Dep {
		n = s.Nodes[n].Head
	}
	if s.Nodes[n].Lemma == "become" && s.Nodes[n].Tag == "VBG" && s.Nodes[n].Dep == "advcl" {
		return n
	}
	return -1
}

// whereOf returns the "where" of the clause of a verb; -1 if there is none.
func whereOf(s *tree.Sentence, v int) int {
	for _, c := range s.ChildrenOf(v, "advmod") {
		if s.Nodes[c].Lower == "where" {
			return c
		}
	}
	return -1
}

// coming are the words for what is to come, which only carry the verb below them: "is due to meet".
var coming = words("be", "due", "expect", "schedule", "set", "slate", "plan", "suppose")

// fronted is the place that stands before the subject of a verb or of the one above it: "In Washington,
// Trump was due to host".
func (r *reading) fronted(s *tree.Sentence, v int) site {
	if !s.IsVerb(v) {
		v = s.Nodes[v].Head
	}
	subject := s.Child(v, "nsubj", "nsubjpass")
	for _, c := range s.Prep(v, placePreps...) {
		if c < subject {
			for _, p := range r.sites(s, c) {
				return p
			}
		}
	}
	return site{}
}

// antecedent is the place that a clause's "where" points to: what the clause describes, else the name
// right before it.
func (r *reading) antecedent(s *tree.Sentence, v, where int) site {
	if p := r.goalAhead(s, v, where); p.known() {
		return p
	}
	if up := s.Nodes[v].Head; s.Nodes[v].Dep == "relcl" && up < where {
		if p, ok := r.site(s, up, 0); ok {
			return p
		}
	}
	for k := where - 1; k >= max(0, where-4); k-- {
		m := r.story.At(s.Index, k)
		if m != nil && m.Entity != nil && m.Form != mention.Demonym && (m.Entity.Kind == schema.Place || m.Entity.Kind == schema.Country) {
			if p, ok := r.named(s, m, k); ok {
				return p
			}
		}
	}
	return site{}
}

// goalAhead is where a journey goes that is told with where it comes from, if "where" opens a clause of what is to be done there: "will fly
// to Rome from Cairo on Friday, where he is to see the pope". What somebody did he may have done in either.
func (r *reading) goalAhead(s *tree.Sentence, v, where int) site {
	up := s.ClauseVerb(s.Nodes[v].Head)
	if to := s.Child(v, "xcomp"); up < 0 || up > where || !r.ahead(s, v) && (to < 0 || !r.ahead(s, to)) || len(s.Prep(up, "from")) == 0 {
		return site{}
	}
	return r.goal(s, up, where)
}

// goal is where a journey goes that a word before the node tells of; unknown if it is no word of
// journeys, or goes to several countries.
func (r *reading) goal(s *tree.Sentence, word, before int) site {
	pos := "noun"
	if s.Nodes[word].Dep == "acomp" { // "is due in Paris to meet"
		word = s.Nodes[word].Head
	}
	if s.IsVerb(word) {
		pos = "verb"
	}
	var sites []site
	for _, rule := range r.rules.trigger(pos, s.Nodes[word].Lemma) {
		if rule.Type != schema.Visit || rule.Ends {
			continue // who flies out of a place goes elsewhere
		}
		for _, prep := range sortedKeys(rule.Preps) {
			if slot := rule.Preps[prep]; slot != Destination && slot != Place || prep == "from" {
				continue
			}
			for _, w := range append(s.ChildrenOf(word, "acomp"), word) { // "is due in Paris"
				for _, c := range s.Prep(w, prep) {
					if c < before {
						sites = append(sites, r.sites(s, c)...)
					}
				}
			}
		}
		if rule.Object == Destination && rule.Status == "" { // who leaves a place goes elsewhere
			for _, c := range s.ChildrenOf(word, "dobj") {
				sites = append(sites, r.sites(s, c)...)
			}
		}
		sites = append(sites, r.pointed(s, word)...)
	}
	return oneCountry(sites)
}

// pointed are the places that "here" and "there" beside a word of journeys stand for.
func (r *reading) pointed(s *tree.Sentence, word int) []site {
	var out []site
	for _, c := range s.ChildrenOf(word, "advmod") {
		if w := s.Nodes[c].Lower; w == "here" || w == "there" {
			out = append(out, r.sites(s, c)...)
		}
	}
	return out
}

// oneCountry joins places of one country; unknown if they are of several.
func oneCountry(sites []site) site {
	var out site
	for _, p := range sites {
		if out.known() && p.country != out.country {
			return site{}
		}
		out = narrower(out, p)
	}
	return out
}

// staged fills the place of a gathering or a meeting from the clauses above it, where its own tells
// none.
func (r *reading) staged(f *frame) {
	if f.place.known() {
		r.inScene(f)
		return
	}
	if f.place = r.venueOf(f); f.place.known() {
		return
	}
	for _, n := range slices.Compact([]int{f.node, f.verb}) {
		if n < 0 {
			continue
		}
		if p := r.scene(f.sent, n); p.known() {
			f.inferPlace(p)
			return
		}
	}
	if p := r.whereTheyAre(f); p.known() {
		f.inferPlace(p)
		return
	}
	if f.verb >= 0 && (spanning[f.sent.Nodes[f.verb].Lemma] || f.sent.Nodes[f.verb].Lemma == "follow") {
		if subject := f.sent.Child(f.verb, "nsubj"); subject >= 0 { // "his stay in Beijing included talks"
			f.place = r.goal(f.sent, subject, f.node)
		}
	}
}

// whereTheyAre is the place in which a phrase or a clause of his own tells one of those who meet to be just then: "Prodi, in Lima for a
// fair, met Menem", "Prodi and Menem, both in Lima for a fair, met", "met Menem, who is in Lima"; unknown if none does.
func (r *reading) whereTheyAre(f *frame) site {
	s, v := f.sent, f.node
	if f.typ() != schema.Meeting {
		return site{}
	}
	if f.rule.POS == "noun" {
		v = f.verb
	}
	if v < 0 || !s.IsVerb(v) {
		return site{}
	}
	subject, _ := subjectOf(s, v)
	var sites []site
	for _, n := range slices.Concat([]int{subject}, s.ChildrenOf(v, "dobj"), s.Prep(v, "with", "by")) {
		if n < 0 {
			continue
		}
		for _, c := range s.Conjuncts(n) {
			sites = append(sites, r.staysAt(s, c)...)
		}
	}
	return oneCountry(sites)
}

// staysAt are the places in which the words behind a name tell somebody to be: a phrase after a comma, with "both" or "now" before it
// or not, or a clause of the present.
func (r *reading) staysAt(s *tree.Sentence, n int) []site {
	if m := r.story.At(s.Index, n); m == nil || !m.Entity.Person() {
		return nil
	}
	var preps []int
	for _, c := range append(s.ChildrenOf(n, "appos"), n) {
		if c == n || s.Nodes[c].Lower == "both" || s.Nodes[c].Lower == "all" {
			preps = append(preps, s.ChildrenOf(c, "prep")...)
		}
	}
	for _, c := range s.ChildrenOf(n, "relcl") {
		if s.Nodes[c].Lemma == "be" && present(s, c) {
			preps = append(preps, s.ChildrenOf(c, "prep")...)
		}
	}
	var out []site
	for _, k := range preps {
		if s.Nodes[k].Lower != "in" || !ownPhrase(s, k) {
			continue
		}
		for _, o := range s.ChildrenOf(k, "pobj") {
			out = append(out, r.sites(s, o)...)
		}
	}
	return out
}

// ownPhrase tells whether a preposition begins a phrase of its own: after a comma, "both", "now" or a verb.
func ownPhrase(s *tree.Sentence, k int) bool {
	if k == 0 {
		return false
	}
	b := s.Nodes[k-1]
	return b.Text == "," || b.Lower == "both" || b.Lower == "all" || now[b.Lower] || s.IsVerb(k-1)
}

// inScene gives a venue of which nothing tells the country that of the scene: "a trip to Azerbaijan, where he was welcomed
// at Heydar Aliyev airport".
func (r *reading) inScene(f *frame) {
	if f.place.country != "" || f.place.region {
		return
	}
	for _, n := range slices.Compact([]int{f.node, f.verb}) {
		if n < 0 {
			continue
		}
		if p := r.scene(f.sent, n); p.country != "" {
			f.place.country = p.country
			return
		}
	}
}

// elsewhere fills the place of a meeting or a gathering from its clause, and from those above it.
func (r *reading) elsewhere(f *frame) {
	if !f.place.known() {
		nodes := f.around()
		if prep, _ := f.under(); f.rule.POS == "noun" && prep == "after" && f.verb >= 0 && (comers[f.sent.Nodes[f.verb].Lemma] || departs[f.sent.Nodes[f.verb].Lemma]) {
			nodes = slices.DeleteFunc(nodes, func(n int) bool { return n == f.verb }) // "after talks with Hassan he goes on to Tindouf in Algeria"
		}
		f.place = r.whereAbout(f.sent, nodes...)
	}
	r.staged(f)
}
