package event

import (
	"slices"
	"strconv"
	"strings"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/schema"
)

// convenes tells whether the subject of a verb is a body or those who lead many countries, and notes
// what they are called: "the Group of Seven will meet", "Pacific Rim leaders gather". Who meets with
// somebody holds no gathering.
func (r *reading) convenes(f *frame) bool {
	s := f.sent
	for _, p := range s.Prep(f.node, "with") {
		if m := r.story.At(s.Index, p); len(r.actors(s, p)) > 0 && (m == nil || !m.Entity.Person() || !saysPresent(s, m.Last)) {
			return false // but "with Kok in the chair" says who leads it
		}
	}
	subject, _ := subjectOf(s, f.node)
	subject = r.meant(s, subject)
	f.rank = levelAt(s, subject)
	if subject < 0 || r.meetsSomebody(s, f.node, subject) || r.allNamed(s, subject) {
		return false
	}
	if f.body == nil {
		r.fill(f, Body, subject)
	}
	if f.body == nil && heading[s.Nodes[subject].Lemma] && s.Nodes[subject].Tag != "NN" {
		f.body = r.bodyMeant(s, subject)
	}
	if f.body == nil {
		f.body = r.bodyCalled(s, subject)
	}
	if f.body == nil {
		f.body = r.bodyWhoseLeaders(s, subject)
	}
	if g := r.theLeaders(f, subject); f.body == nil && g != nil {
		if f.body, f.name, f.row = g.body, g.name, true; f.body == nil {
			return true
		}
	}
	if f.body != nil {
		r.attend(f, s.ChildrenOf(subject, "appos")...) // "the leaders of the Group of Eight -- Blair, Chirac and Putin -- met"
		for _, c := range s.Conjuncts(subject)[1:] {   // "Kok and other leaders of the Group of Eight met"
			if heading[s.Nodes[c].Lemma] && s.Nodes[c].Tag == "NNS" && s.Any(s.ChildrenOf(c, "amod"), "other", "fellow") {
				r.admit(f, s, subject, "")
			}
		}
		f.name = f.body.Name
		return s.Nodes[subject].Dep != "conj" && !f.body.Assembly()
	}
	if r.fromMany(f, subject) {
		return true
	}
	if !heading[s.Nodes[subject].Lemma] && !sides[s.Nodes[subject].Lemma] && !sentBy[s.Nodes[subject].Lemma] || s.Nodes[subject].Tag == "NN" || !r.ofMany(s, subject) {
		return false
	}
	first, last := nameOf(s, subject)
	f.name = spellName(s, first, last)
	r.elsewhere(f)
	if p, ok := r.here(f.node); ok && !f.place.known() && s.Paragraph == 0 { // "leaders from 40 countries gathered in a stadium"
		f.inferPlace(p)
	}
	return f.place.known()
}

// allNamed tells whether a plural for those who lead is told to be the few people named right behind it, who then meet one another: "the
// three presidents, Meri, Ulmanis and Brazauskas, met".
func (r *reading) allNamed(s *tree.Sentence, n int) bool {
	if !heading[s.Nodes[n].Lemma] || s.Nodes[n].Tag != "NNS" || len(s.Prep(n, "including", "among")) > 0 {
		return false
	}
	if slices.ContainsFunc(s.Prep(n, "of"), func(p int) bool { return r.bodyAt(s, p) != nil }) {
		return false // "the leaders of the Group of Eight -- Blair, Chirac and Putin -- met"
	}
	named := 0
	for _, x := range r.actors(s, n) {
		if x.Entity.Person() {
			named++
		}
	}
	return named > 1 && named <= maxFew && slices.ContainsFunc(append(s.Prep(n, "of", "from"), n), func(k int) bool { return s.Child(k, "appos") >= 0 })
}

// maxFew is the largest number of people whose coming together is a meeting of theirs where all are named and no body is.
const maxFew = 5

// meetsSomebody tells whether a verb tells of a meeting of two sides rather than of a gathering: it has an object
// ("a Security Council team met Habibie"), or its subject acts for two sides ("NATO and Yugoslav officers").
func (r *reading) meetsSomebody(s *tree.Sentence, v, subject int) bool {
	if object := s.Child(v, "dobj"); object >= 0 && len(r.actors(s, object)) > 0 {
		return true
	}
	sides := map[string]bool{}
	for _, c := range s.Conjuncts(subject) {
		for _, k := range append(s.ChildrenOf(c, "compound", "amod", "nmod", "conj"), c) {
			if m := r.story.At(s.Index, k); m != nil && m.Entity != nil && m.Entity.Kind != schema.Person && m.Entity.Side() != "" {
				sides[m.Entity.Side()] = true
			}
		}
	}
	return len(sides) == 2
}

// heading are the words for those who lead countries or act for them.
var heading = words("leader", "minister", "head", "president", "premier", "chief", "monarch", "king", "emir", "ruler", "secretary", "governor", "chancellor", "negotiator", "envoy", "delegate")

// ofMany tells whether the phrase of a noun tells of many countries: a number of them from three on, a
// region, or members and participants of something.
func (r *reading) ofMany(s *tree.Sentence, n int) bool {
	if heading[s.Nodes[n].Lemma] && s.Nodes[n].Tag == "NNS" && s.Child(n, "det", "nummod") >= 0 && manySides(s, n) { // "the thirteen ministers"
		return true
	}
	for _, k := range s.Descend(n) {
		if k != n && (k > n && s.ClauseVerb(k) != s.ClauseVerb(n)) {
			continue
		}
		if r.manyAt(s, n, k) {
			return true
		}
	}
	return false
}

// manyAt tells whether a word in the phrase of a noun tells of many countries.
func (r *reading) manyAt(s *tree.Sentence, n, k int) bool {
	w := s.Nodes[k].Lower
	if k > 1 && s.Nodes[k-1].Text == "-" && sides[w] && isMany(s.Nodes[k-2].Lower) { // "six - party talks"
		return true
	}
	number, word, cut := strings.Cut(w, "-")
	if cut && isMany(number) && (sides[word] || strings.HasSuffix(word, "party")) {
		return true
	}
	if sides[s.Nodes[n].Lemma] && s.Nodes[k].Head == n && isMany(w) { // "the four sides"
		return true
	}
	if !heading[s.Nodes[n].Lemma] && s.Nodes[n].Lemma != "gathering" && !sentBy[s.Nodes[n].Lemma] {
		return false
	}
	if sides[s.Nodes[k].Lemma] && manySides(s, k) {
		return true
	}
	if sentBy[s.Nodes[n].Lemma] && !heading[s.Nodes[n].Lemma] {
		return false // "European officials" may be those of one country
	}
	if s.Nodes[k].Head == n && s.Nodes[k].Dep == "amod" && w == "regional" || regions[w] && slices.Contains([]string{"poss", "pobj"}, s.Nodes[k].Dep) {
		return s.Nodes[n].Tag == "NNS" // "the heads of state of the region"
	}
	return slices.Contains([]string{"compound", "amod", "nmod", "poss", "pobj"}, s.Nodes[k].Dep) && r.regionAt(s, k)
}

// manySides tells whether a noun for those who take part stands with a number of them from three on, or with a word for
// as many: "29 countries", "the world's eight richest nations", "dozens of states".
func manySides(s *tree.Sentence, k int) bool {
	if slices.ContainsFunc(s.ChildrenOf(k, "nummod", "amod", "quantmod"), func(c int) bool { return isMany(s.Nodes[c].Lower) }) {
		return true
	}
	up := s.Nodes[k].Head
	return s.Nodes[k].Dep == "pobj" && s.Nodes[up].Lower == "of" && scores[s.Nodes[s.Nodes[up].Head].Lemma]
}

// scores are the nouns for a large number.
var scores = words("dozen", "score", "majority", "hundred", "ten")

// isMany tells whether a word is a number that makes a meeting a gathering, or a word for members.
func isMany(w string) bool {
	if many[w] {
		return true
	}
	n, err := strconv.Atoi(w)
	return err == nil && n > 2 && n <= maxMembers
}

// maxMembers is the largest number of countries that a gathering may have.
const maxMembers = 250

// regionAt tells whether a word names a region of several countries.
func (r *reading) regionAt(s *tree.Sentence, k int) bool {
	m := r.story.At(s.Index, k)
	return m != nil && m.Entity != nil && m.Entity.Kind == schema.Place && m.Entity.Known != nil && m.Entity.Country == "" && m.Entity.Known.City == ""
}

// many are the written numbers that make a meeting a gathering, and the words for members.
var many = words("three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
	"nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "several", "various", "numerous", "member", "participating", "multi", "donor", "creditor")

// regions are the nouns for a part of the world, of which no more needs to be told for its leaders to be those of many countries.
var regions = words("region", "continent", "subcontinent", "subregion")

// sides are the words for those who take part in a gathering.
var sides = words("party", "nation", "country", "member", "power", "way", "state", "side", "democracy", "economy", "government")

// states are those of them that are countries.
var states = words("nation", "country", "state", "power", "economy", "government")

// topics are the words before a conference that tell that states hold it.
var topics = words("international", "peace", "climate", "donor", "donors", "pledging", "reconstruction", "disarmament", "ministerial", "intergovernmental", "regional", "security", "aid", "multilateral", "diplomatic", "euro-mediterranean", "ministers", "world", "global")

// official are the words before a meeting that tell that ministers or leaders of states hold it.
var official = words("ministerial", "ministers", "leaders", "minister", "leader")

// amongMany tells whether a noun of gathering is held by those who lead many countries ("the seven leaders
// hold their next gathering"), by ministers, or is one of talks called after a town ("the Vienna talks on
// Syria").
func (r *reading) amongMany(f *frame) bool {
	s, n := f.sent, f.node
	if len(s.Prep(n, "with", "between")) > 0 {
		return false
	}
	if r.talksOn(f) || r.ministersIn(s, n) {
		return true
	}
	if r.sidesOf(f) > 1 {
		return false
	}
	before := s.ChildrenOf(n, "amod", "compound", "nmod", "poss")
	if gathers[s.Nodes[n].Lemma] && slices.ContainsFunc(before, func(c int) bool {
		return heading[s.Nodes[c].Lemma] && s.Nodes[c].Tag != "NN" && r.ofMany(s, c)
	}) {
		return true
	}
	switch s.Nodes[n].Lemma {
	case "talk":
		return len(s.Prep(n, "on")) > 0 && slices.ContainsFunc(before, func(c int) bool {
			m := r.story.At(s.Index, c)
			return m != nil && m.Entity != nil && m.Entity.Kind == schema.Place && m.Form != mention.Demonym && m.Entity.Country != ""
		})
	case "gathering", "meeting", "retreat", "get-together", "conference", "conclave", "session":
		if s.Nodes[n].Lemma == "gathering" && slices.ContainsFunc(before, func(c int) bool { return official[s.Nodes[c].Lower] }) {
			return true
		}
		if r.decidedAt(f) {
			return true
		}
		if f.verb < 0 || !light[s.Nodes[f.verb].Lemma] && !calling[s.Nodes[f.verb].Lemma] && s.Nodes[f.verb].Lemma != "wind" {
			return false
		}
		subject, _ := subjectOf(s, f.verb)
		return subject >= 0 && (heading[s.Nodes[subject].Lemma] || states[s.Nodes[subject].Lemma]) && s.Nodes[subject].Tag != "NN" && r.ofMany(s, subject) && !r.ofParties(s, subject)
	}
	return false
}

// ofParties tells whether a noun is of those who lead parties, which are of one country: "leaders of four opposition parties".
func (r *reading) ofParties(s *tree.Sentence, n int) bool {
	return slices.ContainsFunc(s.Prep(n, "of", "from"), func(p int) bool { return s.Nodes[p].Lemma == "party" })
}

// decidedAt tells whether a body of many countries decides something at a meeting of which a place is told, and makes the meeting the
// body's: "OPEC decided at a meeting in Doha to cut its output".
func (r *reading) decidedAt(f *frame) bool {
	s := f.sent
	at, v := f.under()
	if at != "at" && at != "during" || !concluding[s.Nodes[v].Lemma] || !r.whereAbout(s, f.node).known() {
		return false
	}
	if subject, passive := subjectOf(s, v); subject >= 0 && !passive && f.body == nil {
		if r.fill(f, Body, subject); f.body != nil {
			f.name = f.body.Name
		}
	}
	return f.body != nil && !f.body.Assembly()
}

// gathers are the nouns for an occasion on which many come together.
var gathers = words("gathering", "meeting", "retreat", "get-together", "conference", "session", "talk", "conclave", "ministerial")

// hostOf is the country that is told to host a gathering: the subject of the verb, or after "by".
func (r *reading) hostOf(f *frame) site {
	s, v := f.sent, f.verb
	for _, c := range s.ChildrenOf(f.node, "relcl") {
		if h := holding(s, c); h >= 0 { // "the summit, which Oman is to host"
			v = h
		}
	}
	if f.rule.POS != "noun" || v < 0 || s.Nodes[v].Lemma != "host" {
		return site{}
	}
	nodes := agentOf(s, v)
	if subject, passive := subjectOf(s, v); !passive && subject >= 0 && subject != f.node {
		nodes = append(nodes, subject)
	}
	var out site
	for _, n := range nodes {
		if p, ok := r.there(s, n); ok && meantAgain[s.Nodes[n].Lower] && p.country != "" { // "when the country will host the summit"
			return site{country: p.country, node: n}
		}
		for _, x := range r.actors(s, n) {
			if x.Entity != nil || len(x.Side) != 2 || out.known() {
				return site{}
			}
			out = site{country: x.Side, node: n}
		}
	}
	return out
}

// ofStates tells whether a conference is one of states: by a word before it ("an international conference", a "high-level" one), or by the country or region
// that it is on or for.
func (r *reading) ofStates(s *tree.Sentence, n int) bool {
	if slices.ContainsFunc(s.ChildrenOf(n, "amod", "compound", "nmod", "poss"), func(c int) bool {
		high := s.Nodes[c].Lower == "level" && s.Any(s.ChildrenOf(c, "amod"), "high", "top")
		return high || topics[s.Nodes[c].Lower] || r.regionAt(s, c)
	}) {
		return true
	}
	if slices.ContainsFunc(s.Prep(n, "of"), func(p int) bool { // "a conference of ministers responsible for youth"
		return official[s.Nodes[p].Lemma] && s.Nodes[p].Tag == "NNS" && len(r.actors(s, p)) == 0
	}) {
		return true
	}
	return slices.ContainsFunc(s.Prep(n, "on", "for"), func(p int) bool {
		m := r.story.At(s.Index, p)
		return m != nil && m.Entity != nil && (m.Entity.Kind == schema.Country || r.regionAt(s, p))
	})
}

// partOfName tells whether a noun of gathering only stands in the name of a body that does not gather
// there: "the African National Congress president", "elected by the General Assembly".
func (r *reading) partOfName(f *frame) bool {
	s, n := f.sent, f.node
	m := r.story.At(s.Index, n)
	if m == nil || m.Entity == nil || m.Entity.Kind != schema.Organization || m.Form != mention.Full {
		return false
	}
	head := s.Nodes[m.Head]
	if head.Dep == "pobj" && s.Nodes[head.Head].Lower == "by" {
		return true
	}
	if m.Entity.Known != nil && m.Entity.Known.Gathering {
		return false
	}
	return head.Dep == "compound" || head.Dep == "poss" || head.Dep == "nmod" || m.Entity.Known != nil && bodyNouns[strings.ToLower(s.Nodes[n].Lemma)]
}

// bodyNouns are the nouns of gathering that end the names of standing bodies: "the Organisation of the Islamic Conference".
var bodyNouns = words("conference", "forum", "convention", "congress")

// rows are the words for many events at once, none of which is told.
var rows = words("series", "string", "spate", "succession", "flurry", "number")

// climbing are the verbs whose summit is a mountain's.
var climbing = words("climb", "reach", "scale", "ascend", "conquer", "trek", "hike")

// tradeFairs are the words before a gathering that tell that a trade holds it and no states.
var tradeFairs = words("technology", "tech", "business", "investor", "investors", "startup", "web", "media", "film", "fashion", "medical", "automobile", "motor", "aviation",
	"banking", "insurance", "fintech", "crypto", "gaming", "academic", "scientific", "shareholders", "shareholder", "alumni", "literary",
	"psychiatrists", "physicians", "doctors", "surgeons", "dentists", "nurses", "lawyers", "engineers", "architects", "teachers", "writers", "poets", "journalists", "editors", "publishers", "scientists",
	"enterprise", "enterprises", "entrepreneur", "entrepreneurs", "ceo", "ceos", "executives", "bankers", "retail", "marketing", "economists", "historians", "librarians", "accountants", "pharmacists")

// vague tells whether a noun of gathering tells of no single one: "a series of meetings", or is no gathering
// at all: the summit of a mountain or of a trade.
func (r *reading) vague(s *tree.Sentence, n int) bool {
	node := s.Nodes[n]
	if node.Dep == "pobj" && rows[s.Nodes[s.Nodes[node.Head].Head].Lemma] {
		return true
	}
	if ofTradeFair(s, n) || r.tradeFairTold(s, n) {
		return true
	}
	if node.Lemma != "summit" {
		return false
	}
	if verb, _, _ := verbAbove(s, n); verb >= 0 && climbing[s.Nodes[verb].Lemma] {
		return true
	}
	return slices.ContainsFunc(s.Prep(n, "of"), func(p int) bool {
		return (s.Nodes[p].Tag == "NN" || s.Nodes[p].Tag == "NNS") && !heading[s.Nodes[p].Lemma] && !sides[s.Nodes[p].Lemma] && r.story.At(s.Index, p) == nil
	})
}

// ofTradeFair tells whether the words before a gathering tell that a trade holds it.
func ofTradeFair(s *tree.Sentence, n int) bool {
	return slices.ContainsFunc(s.ChildrenOf(n, "compound", "amod"), func(c int) bool { return tradeFairs[s.Nodes[c].Lower] })
}

// tradeFairTold tells whether "the summit" is that of a trade of which alone the story told: "The Enterprise Summit opened in Oslo ... the
// two-day summit".
func (r *reading) tradeFairTold(s *tree.Sentence, n int) bool {
	d := s.Child(n, "det")
	if d < 0 || !pointing[s.Nodes[d].Lower] || slices.ContainsFunc(s.ChildrenOf(n, "compound", "amod"), func(c int) bool { return s.Nodes[c].Tag == "NNP" || s.Nodes[c].Tag == "JJ" }) {
		return false
	}
	told := false
	for k := 0; k <= s.Index; k++ {
		o := r.story.Sentences[k]
		for i := range o.Nodes {
			if k == s.Index && i >= n || o.Nodes[i].Lemma != s.Nodes[n].Lemma || o.Part != s.Part || len(o.ChildrenOf(i, "compound", "amod")) == 0 {
				continue
			}
			if !ofTradeFair(o, i) {
				return false // there is another besides
			}
			told = true
		}
	}
	return told
}

// ownOfTwo tells whether a summit belongs to two sides alone: "Xi and EU leaders at their summit".
func (r *reading) ownOfTwo(f *frame) bool {
	for _, p := range f.sent.ChildrenOf(f.node, "poss") {
		if f.sent.Nodes[p].Lower != "their" {
			continue
		}
		found := map[string]bool{}
		for _, x := range r.story.Who(f.sent.Index, p) {
			found[x.Side] = true
		}
		return len(found) == 2
	}
	return false
}

// assembling are the verbs by which a gathering has those who take part: "attended by Hu", "brings
// together", "hosted by".
var assembling = words("attend", "bring", "gather", "draw", "host", "chair", "unite", "feature", "assemble")

// attendees adds whom the clauses that describe a gathering, or the verb that it is the subject of, tell
// to take part in it.
func (r *reading) attendees(f *frame) {
	s, n := f.sent, f.node
	var verbs []int
	for _, v := range s.Descend(n) {
		if d := s.Nodes[v].Dep; d == "relcl" || d == "acl" {
			verbs = append(verbs, v)
		}
	}
	if d := s.Nodes[n].Dep; d == "nsubj" || d == "nsubjpass" {
		verbs = append(verbs, s.Nodes[n].Head)
	}
	for _, v := range verbs {
		if !s.IsVerb(v) || !assembling[s.Nodes[v].Lemma] {
			continue
		}
		for _, c := range slices.Concat(agentOf(s, v), s.ChildrenOf(v, "dobj")) {
			f.parties = appendRefs(f.parties, r.actors(s, c)...)
		}
		if subject := s.Child(v, "nsubj"); subject >= 0 && subject != n && s.Nodes[v].Lemma != "bring" {
			f.parties = appendRefs(f.parties, r.actors(s, subject)...) // "the summit that Xi hosts"
		}
	}
}
