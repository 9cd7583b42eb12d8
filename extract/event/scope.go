package event

import (
	"slices"
	"strings"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/schema"
)

// outside tells why what a frame tells is no diplomacy though its words are those of diplomacy; empty if nothing speaks
// against it.
func (r *reading) outside(f *frame) string {
	switch {
	case r.filedAsSport():
		return "a story of sport"
	case r.habit(f):
		return "a habit"
	case f.typ() != schema.Visit && f.process():
		return "a process of negotiations"
	case f.typ() == schema.Summit && r.ownCouncil(f):
		return "a council of one government"
	case f.typ() == schema.Summit:
		return ""
	case f.typ() == schema.Meeting && f.inSeries():
		return "a series of summits"
	case f.rule.Name == "confer" && spokeAlone(f):
		return "speeches"
	case r.played(f):
		return "a match"
	case f.typ() != schema.Visit && r.ofTrade(f):
		return "business of a trade"
	case f.typ() != schema.Visit && r.withLenders(f):
		return "talks with companies"
	case f.typ() != schema.Visit && r.homePolitics(f):
		return "politics of one country"
	case f.rule.Name == "speak abroad" && slices.ContainsFunc(f.visitors, r.soldier):
		return "soldiers in the field"
	}
	return ""
}

// private tells whether a clause that tells of a journey says that it is made to be treated or to rest: "flew to London for heart
// surgery", "was flown to a Johannesburg clinic", "left for a holiday in Mauritius". What an illness puts off may well be a visit.
func (r *reading) private(f *frame) bool {
	s := f.sent
	if f.typ() != schema.Visit || f.status.Off() {
		return false
	}
	restful := func(p int) bool { return leisure[s.Nodes[p].Lemma] || cured(s, p) }
	treated := func(v int) bool { return s.Nodes[v].Lemma == "undergo" && anyCure(s, s.ChildrenOf(v, "dobj")) }
	for _, v := range []int{f.node, f.verb} {
		if v < 0 {
			continue
		}
		brought := s.Nodes[v].Tag == "VBN" && slices.ContainsFunc(s.Prep(v, "to"), func(p int) bool { return r.ward(s, p) })
		if brought || slices.ContainsFunc(s.Prep(v, "for", "on"), restful) || slices.ContainsFunc(s.ChildrenOf(v, "xcomp", "advcl"), treated) {
			return true
		}
		for _, p := range s.Prep(v, "from", "to", "in") { // "has returned from London, where he underwent an operation"
			if slices.ContainsFunc(s.ChildrenOf(p, "relcl"), treated) {
				return true
			}
		}
	}
	return false
}

// anyCure tells whether one of some nodes is a noun for what is done for the ill.
func anyCure(s *tree.Sentence, nodes []int) bool {
	return slices.ContainsFunc(nodes, func(n int) bool { return cured(s, n) || s.Nodes[n].Lemma == "operation" })
}

// cured tells whether a noun tells what is done for the ill: "heart surgery", "medical tests".
func cured(s *tree.Sentence, n int) bool {
	return cures[s.Nodes[n].Lemma] || s.Any(s.ChildrenOf(n, "amod", "compound"), "medical")
}

// cures are the nouns for what is done for the ill, leisure those for what is no business of anybody's.
var (
	cures   = words("surgery", "checkup", "check-up", "chemotherapy", "radiotherapy", "transplant", "therapy", "convalescence", "treatment")
	leisure = words("holiday", "vacation", "honeymoon")
)

// inSeries tells whether a plural speaks of all the summits of a row and of none of them: "a first for the Africa-France summits".
func (f *frame) inSeries() bool {
	s, n := f.sent, f.node
	return f.rule.POS == "noun" && s.Nodes[n].Lower == "summits" && len(s.Prep(n, "with", "between")) == 0 && s.Child(n, "poss", "nummod") < 0
}

// standstill are the words for negotiations that do not get on.
var standstill = words("stalled", "deadlocked", "moribund", "stuck", "frozen", "suspended", "stalemated", "dormant", "collapsed", "troubled", "long-running")

// progressing are the nouns for how negotiations as a whole get on.
var progressing = words("impasse", "deadlock", "stalemate", "standstill", "progress", "breakthrough", "headway", "gridlock", "stagnation", "movement", "breakdown")

// process tells whether a noun means negotiations as a whole, of which no round is told: "the resumption of the stalled
// trade talks", "the Doha round".
func (f *frame) process() bool {
	s, n := f.sent, f.node
	if f.rule.POS != "noun" {
		return false
	}
	if s.Nodes[n].Tag == "NNS" && s.Any(s.ChildrenOf(n, "compound", "amod"), "membership", "accession", "entry") && (f.verb < 0 || s.Nodes[f.verb].Lemma == "be" && !f.time.Known() || !light[s.Nodes[f.verb].Lemma] && !starting[s.Nodes[f.verb].Lemma]) {
		return true
	}
	if f.time.Known() {
		return false
	}
	if s.Nodes[n].Dep == "compound" && s.Nodes[s.Nodes[n].Head].Lemma == "framework" || f.goesOn() {
		return true
	}
	if prep, up := f.under(); prep == "of" && s.Nodes[up].Lemma == "framework" || prep == "in" && s.Nodes[n].Tag == "NNS" && progressing[s.Nodes[up].Lemma] {
		return true
	}
	if s.Nodes[n].Lemma == "round" && s.Any(s.ChildrenOf(n, "compound", "nmod", "amod"), "doha", "uruguay", "tokyo", "kennedy", "millennium", "trade") {
		return true
	}
	for up := n; s.Nodes[up].Dep == "pobj" && s.Nodes[s.Nodes[up].Head].Lower == "of"; {
		up = s.Nodes[s.Nodes[up].Head].Head
		if s.Nodes[up].Lemma == "round" && s.Any(s.ChildrenOf(up, "compound", "nmod", "amod"), "doha", "uruguay") {
			return true
		}
	}
	return s.Nodes[n].Tag == "NNS" && slices.ContainsFunc(s.ChildrenOf(n, "amod", "compound"), func(c int) bool { return standstill[s.Nodes[c].Lower] })
}

// goesOn tells whether bare talks of which nobody is named are told to be going well, making progress or dragging on, or to have
// dragged on.
func (f *frame) goesOn() bool {
	s, n := f.sent, f.node
	v := s.Nodes[n].Head
	if s.Nodes[n].Tag != "NNS" || s.Nodes[n].Dep != "nsubj" || s.Nodes[v].Tag != "VBG" && !(perfect(s, v) && dragging[s.Nodes[v].Lemma]) || s.Child(n, "det", "poss", "nummod") >= 0 || f.place.known() {
		return false
	}
	if slices.ContainsFunc(f.parties, func(x mention.Ref) bool {
		return x.Entity.Person() && slices.ContainsFunc(x.Entity.Mentions, func(m *mention.Mention) bool { return m.Sentence == s.Index && m.First > n })
	}) {
		return false // "talks with Jiang were going well"
	}
	switch s.Nodes[v].Lemma {
	case "make":
		return anyOf(s, s.ChildrenOf(v, "dobj"), progressing)
	case "go":
		return s.Any(s.ChildrenOf(v, "advmod", "acomp", "prt"), append([]string{"on"}, courses...)...)
	}
	return dragging[s.Nodes[v].Lemma]
}

// dragging are the verbs of talks that go on and on.
var dragging = words("drag", "progress", "proceed", "falter", "flounder")

// ownCouncil tells whether a security council is that of one government, whose people alone are told to sit in it.
func (r *reading) ownCouncil(f *frame) bool {
	if f.body == nil || f.body.Known == nil || f.body.Known.Name != "UN Security Council" || !hasSide(f, f.place.country) {
		return false
	}
	return !slices.ContainsFunc(f.parties, func(x mention.Ref) bool {
		return x.Side != "" && x.Side != f.place.country && x.Side != f.body.Side()
	})
}

// spokeAlone tells whether several are told no more than to have spoken, each for himself: "Castro, Chavez and Singh spoke", "the
// two leaders both spoke in parliament".
func spokeAlone(f *frame) bool {
	s, v := f.sent, f.node
	if len(f.parties) < 3 && (v == 0 || s.Nodes[v-1].Lower != "both" && s.Nodes[v-1].Lower != "each") {
		return false
	}
	if s.Nodes[v].Lemma != "speak" || len(s.Prep(v, "with", "to", "by")) > 0 {
		return false
	}
	return !s.Any(s.ChildrenOf(v, "advmod", "dobj", "npadvmod"), "together", "privately", "briefly", "directly", "again", "twice", "separately")
}

// matches are the words of which several make a story one of sport.
var matches = words("football", "soccer", "cricket", "rugby", "tennis", "basketball", "baseball", "hockey", "volleyball", "handball", "athletics", "tournament", "qualifier", "qualifying",
	"semifinal", "semi-final", "quarterfinal", "quarter-final", "striker", "goalkeeper", "midfielder", "coach", "squad", "stadium", "league", "fixture", "test", "innings", "wicket", "cup",
	"uefa", "fifa", "olympics", "championship", "match", "kick-off", "penalty", "medal", "scored", "goal", "champions", "team", "umpire", "referee")

// minMatch is how many different words of sport make a story one of sport.
const minMatch = 3

// played tells whether countries that meet, or go somewhere, without anybody named do so as teams.
func (r *reading) played(f *frame) bool {
	named := slices.ContainsFunc(f.who(), func(x mention.Ref) bool { return x.Entity.Person() })
	return !named && r.storyHas(matches, minMatch)
}

// filedAsSport tells whether the title begins with the sport under which agencies file it: "TENNIS - Chang advances".
func (r *reading) filedAsSport() bool {
	if len(r.story.Sentences) == 0 || r.story.Sentences[0].Part != schema.InTitle || len(r.story.Sentences[0].Nodes) < 2 {
		return false
	}
	first, dash := r.story.Sentences[0].Nodes[0], r.story.Sentences[0].Nodes[1]
	return first.Text == strings.ToUpper(first.Text) && sports[first.Lower] && strings.Trim(dash.Text, "-–—:") == ""
}

// sports are the slugs of sports.
var sports = words("tennis", "soccer", "football", "cricket", "rugby", "golf", "athletics", "baseball", "basketball", "boxing", "cycling", "rowing", "swimming", "skiing", "hockey", "volleyball", "handball", "motorcycling", "motor", "rallying",
	"olympics", "chess", "snooker", "badminton", "squash", "gymnastics", "weightlifting", "wrestling", "judo", "fencing", "equestrian", "sailing", "yachting", "racing", "biathlon", "skating", "nba", "nfl", "nhl", "mlb", "darts", "softball", "curling", "sport", "sports")

// word is a word as it stands and its lemma, both in lower case.
type word struct{ lower, lemma string }

// wordsOf collects the words of a story other than in names: the Arab League plays no football.
func wordsOf(story *mention.Story) map[word]bool {
	out := map[word]bool{}
	for _, s := range story.Sentences {
		for k, n := range s.Nodes {
			if story.At(s.Index, k) == nil {
				out[word{lower: n.Lower, lemma: n.Lemma}] = true
			}
		}
	}
	return out
}

// storyHas tells whether so many different words of a list stand in the story, other than in names.
func (r *reading) storyHas(list map[string]bool, least int) bool {
	seen := map[string]bool{}
	for w := range r.vocabulary {
		if list[w.lower] || list[w.lemma] {
			seen[w.lemma] = true
		}
	}
	return len(seen) >= least
}

// ofTrade tells whether fewer than two of those who meet are left without the people of a trade: a president who has a
// singer to tea confers with nobody.
func (r *reading) ofTrade(f *frame) bool {
	kept := slices.DeleteFunc(slices.Clone(f.parties), func(x mention.Ref) bool { return r.offstage(x) })
	if slices.ContainsFunc(kept, inOffice) && !slices.ContainsFunc(f.parties, func(x mention.Ref) bool { return r.offstage(x) && !r.heads(x) }) {
		return false // who leads a company may be an envoy of its country
	}
	return len(kept) < len(f.parties) && len(bySide(kept)) < 2 && !f.opposed
}

// inOffice tells whether a party is known to hold an office of a state or a body.
func inOffice(x mention.Ref) bool {
	return x.Entity.Person() && x.Side != "" && (x.Entity.Office != "" || x.Entity.Known != nil)
}

// companyOffices are the offices that lead companies alone: territories have chief executives, the IMF a managing director.
var companyOffices = words("chief executive officer", "ceo", "general manager", "chief operating officer", "finance director")

// heads tells whether a person leads a company or a club: by an office that only these have, or by what he is called before
// the name ("airline chairman Frank Lorenzo").
func (r *reading) heads(x mention.Ref) bool {
	e := x.Entity
	if !e.Person() || e.Known != nil || e.Office == "" {
		return false
	}
	return e.Country == "" && companyOffices[strings.ToLower(e.Office)] || slices.ContainsFunc(e.Mentions, r.afterCompany)
}

// afterCompany tells whether the words right before a name tell of a company, a club or a body of sport.
func (r *reading) afterCompany(m *mention.Mention) bool {
	s := r.story.Sentences[m.Sentence]
	for k := m.First - 1; k >= 0 && k >= m.First-maxTitle && (s.IsNoun(k) || s.Nodes[k].Dep == "compound" || s.Nodes[k].Dep == "amod"); k-- {
		if companies[s.Nodes[k].Lower] {
			return true
		}
	}
	return companies[s.Nodes[m.First].Lower]
}

// companies are the words before an office that make it one of business, of sport or of the arts.
var companies = words("company", "airline", "airlines", "airways", "corp", "corp.", "corporation", "inc", "inc.", "ltd", "ltd.", "plc", "firm", "uefa", "fifa", "studio", "brewery", "carmaker", "motors",
	"oil-company", "steelmaker", "shipyard", "shipping", "insurance", "newspaper", "magazine", "television", "hotel", "film", "movie", "theatre", "theater", "opera", "ballet", "orchestra", "museum", "festival", "gallery", "choir", "rally", "board")

// maxTitle is how many words before a name may belong to its title.
const maxTitle = 4

// lenders are the nouns for those with whom a country or a ministry does business.
var lenders = words("bank", "banker", "creditor", "lender", "bondholder", "company", "firm", "airline", "investor", "executive", "businessman", "businesswoman", "manufacturer", "carmaker", "supplier", "contractor",
	"union", "unionist", "worker", "farmer", "trader", "exporter", "importer", "shareholder", "journalist", "reporter", "editor", "student", "teacher", "doctor", "supporter", "player", "coach", "tourist")

// withLenders tells whether the only other side of talks is one of business or of the public: "negotiations with its bank
// creditors".
func (r *reading) withLenders(f *frame) bool {
	s, found := f.sent, false
	for _, v := range []int{f.node, f.verb} {
		if v < 0 {
			continue
		}
		for _, p := range s.Prep(v, "with") {
			if len(r.actors(s, p)) > 0 && !lenders[s.Nodes[p].Lemma] {
				return false
			}
			found = found || lenders[s.Nodes[p].Lemma]
		}
	}
	return found && !slices.ContainsFunc(f.parties, func(x mention.Ref) bool { return x.Side != "" && x.Side != f.parties[0].Side })
}

// homeWords are the words of which several tell that the people of one country meet over its own politics, peaceWords those
// of which one tells that its rival sides do.
var homeWords, peaceWords = words("coalition", "reshuffle", "cabinet", "budget", "lawmaker", "senator", "senate", "congressman", "republican", "democrat", "caucus", "ballot", "voter", "campaign", "poll", "primary",
	"candidate", "legislation", "bill", "lawmakers", "congressional", "republicans", "democrats", "tories", "labour", "electorate", "constituency", "mp", "backbencher", "pension", "ministry", "election", "party", "parliament", "vote", "majority"),
	words("rebel", "peace", "ceasefire", "cease-fire", "truce", "guerrilla", "mediator", "mediation", "separatist", "insurgent", "militia", "civil", "reconciliation", "crisis", "coup", "power-sharing", "disputed", "ethnic", "reunification",
		"unity", "exile", "exiled", "sanctions", "independence")

// minHome is how many different words of home politics make a meeting of one country's people a part of them.
const minHome = 2

// homePolitics tells whether people of one country alone, none of whom is told to oppose its government, meet in a story of
// its elections, its parties or its laws and of no strife.
func (r *reading) homePolitics(f *frame) bool {
	if f.opposed || len(f.parties) < 2 || r.rivals(f) || len(bySide(f.parties)) != 1 || f.parties[0].Side == "" {
		return false
	}
	return r.storyHas(homeWords, minHome) && !r.storyHas(peaceWords, 1)
}

// ranks are the words before a name for those who serve in an army.
var ranks = words("general", "gen.", "gen", "colonel", "col.", "col", "commander", "cmdr.", "admiral", "adm.", "brigadier", "brig.", "major", "maj.", "captain", "capt.", "lieutenant", "lt.", "sergeant", "sgt.")

// soldier tells whether a party is of the armed forces by what stands before the name, and holds no office beside.
func (r *reading) soldier(x mention.Ref) bool {
	if !x.Entity.Person() || x.Entity.Office != "" && !ranks[strings.ToLower(x.Entity.Office)] {
		return false
	}
	return slices.ContainsFunc(x.Entity.Mentions, func(m *mention.Mention) bool {
		nodes := r.story.Sentences[m.Sentence].Nodes
		return ranks[nodes[m.First].Lower] || m.First > 0 && ranks[nodes[m.First-1].Lower] && (m.First < 2 || !civil[nodes[m.First-2].Lower] && nodes[m.First-2].Text != "-")
	})
}

// civil are the words before "general" that make it an office of no soldier.
var civil = words("secretary", "director", "attorney", "consul", "governor", "prosecutor", "surgeon", "inspector", "solicitor")

// inName tells whether a node is the last word of the name of an association or an institution that no list holds: "the
// American Israel Public Affairs Committee" is neither America nor Israel.
func (r *reading) inName(s *tree.Sentence, n int) bool {
	return (s.Nodes[n].Tag == "NNP" || s.Nodes[n].Tag == "NNPS") && institutions[s.Nodes[n].Text] && r.story.At(s.Index, n) == nil
}

// institutions are the words that end the names of associations and institutions which act for nobody but themselves.
var institutions = words("Committee", "Institute", "University", "Chamber", "Society", "Club", "Foundation", "Association", "Museum", "Bank", "Academy", "College", "Federation", "Airlines", "Airways", "Centre", "Center", "Fund", "Corp", "Inc", "Ltd")
