package event

import (
	"slices"
	"strings"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/extract/when"
	"demarche/schema"
)

// frame is an event as one trigger tells it.
type frame struct {
	rule *Trigger
	sent *tree.Sentence
	// node is the trigger and verb the verb of its clause; -1 if there is none.
	node, verb int
	// visitors travel, parties meet, hosts receive.
	visitors, parties, hosts []mention.Ref
	// sites are the destinations of a visit or the place of the rest, to the country of the visit.
	sites []site
	to    string
	place site
	verdict
	time *schema.Time
	expr *when.Expr
	// counted tells that the time lies some days from what the words tell.
	counted bool
	// shared tells that the time is that of a tour of several countries.
	shared bool
	// alone tells that the clause says that those met were met one by one.
	alone bool
	// listed tells that the clause names the stops of a tour.
	listed bool
	// opposed tells that a party meets unnamed opponents of a government.
	opposed bool
	// dates are what the sentence offered, near what the sentences around did; nil where nothing was.
	dates, near []choice
	// name and body belong to a gathering.
	name string
	body *mention.Entity
	// row tells that the gathering is known only as one more of a body's told before.
	row bool
	// rank is that of those whom a verb tells to gather; see level.
	rank string
	// echo tells that the noun means a gathering told before, of whose status it does not speak.
	echo bool
	// turn is the adjective that sets an event apart from others of its kind: next, last, previous.
	turn string
	// inferred names fields that the clause does not tell.
	inferred []string
	// of is the event told before that this clause speaks of once more by no more than a pronoun, a vague noun or
	// a word; nil if the clause tells of the event itself.
	of *frame
	// second tells that the clause was read in the tree of the second parser.
	second bool
	// partOf is the event during which this one happens.
	partOf *frame
	reason string
	// own is what the first clause told by itself; nil if no other was merged with it. merged are the
	// other frames that tell of the same event.
	own    *frame
	merged []*frame
	// seen are the features that the confidence model saw, and weight is the confidence that it gave.
	seen   []string
	weight float64
}

// verdictFor is the verdict of a frame as another takes it over: the word that told it stands in the former's sentence alone.
func (f *frame) verdictFor(g *frame) verdict {
	v := f.verdict
	if f.sent.Index != g.sent.Index {
		v.node = -1
	}
	return v
}

// clauses are what each clause told of the event, in order.
func (f *frame) clauses() []*frame {
	if f.own == nil {
		return []*frame{f}
	}
	return append([]*frame{f.own}, f.merged...)
}

// typ is the frame's event type.
func (f *frame) typ() schema.EventType { return f.rule.Type }

// under is the preposition that the trigger hangs from and what that hangs from; empty and -1 if it hangs from none.
func (f *frame) under() (prep string, up int) {
	s := f.sent
	if s.Nodes[f.node].Dep != "pobj" {
		return "", -1
	}
	p := s.Nodes[s.Nodes[f.node].Head]
	return p.Lower, p.Head
}

// who returns those who go somewhere or meet: visitors and parties, no hosts.
func (f *frame) who() []mention.Ref { return slices.Concat(f.visitors, f.parties) }

// frames proposes the frames of one sentence.
func (r *reading) frames(s *tree.Sentence) []*frame {
	var out []*frame
	lacking := len(r.partial)
	for n := range s.Nodes {
		out = append(out, r.framesAt(s, n)...)
		r.within = out
	}
	out = append(out, r.inSecondTree(s, out, lacking)...)
	r.within = nil
	appositions(out)
	out = turnedDown(unanswered(stillOpen(guestStays(r.askedLater(madeGood(out))))))
	return slices.Concat(out, r.recalls(s, out), r.likewise(s, out))
}

// framesAt proposes the frames of the word at a node.
func (r *reading) framesAt(s *tree.Sentence, n int) []*frame {
	var here []*frame
	for _, rule := range r.triggersAt(s, n) {
		here = append(here, r.frame(s, n, rule)...)
	}
	return choose(here)
}

// appositions makes one event of those that a noun and its apposition tell, which parsers often hang from the last name before
// it: "the Denver summit, the Group of Seven's annual gathering", "the summit in Cairo, the first gathering of the Arab League".
func appositions(frames []*frame) {
	for _, f := range frames {
		s := f.sent
		if f.rule.POS != "noun" || s.Nodes[f.node].Dep != "appos" || f.of != nil {
			continue
		}
		if i := slices.IndexFunc(frames, func(g *frame) bool {
			return g.rule.POS == "noun" && g.typ() == f.typ() && g.node < f.node && s.Above(g.node, f.node) && s.ClauseVerb(g.node) == s.ClauseVerb(f.node)
		}); i >= 0 {
			f.of = frames[i]
		}
	}
}

// triggersAt returns the rules for the word at a node.
func (r *reading) triggersAt(s *tree.Sentence, n int) []*Trigger {
	node := s.Nodes[n]
	node.Lemma = strings.ToLower(node.Lemma)
	switch {
	case node.Lower == "visiting" && (node.Dep == "amod" || node.Dep == "compound"):
		return r.rules.trigger("adjective", node.Lower)
	case lists[node.Lemma] && node.Lemma != "route" && !r.placesOn(s, n):
		return nil // what is on a calendar is a journey only if it is a place
	case (node.Lemma == "chair" || node.Lemma == "seat") && !emptied(s, n):
		return nil
	case s.IsNoun(n) && inAsideApart(s, n):
		return nil // "met Zebari and, in a separate session, Maliki"
	case node.Lower == "due" && r.ofEvent(s, n):
		return nil // "a meeting of Kok and Bolger, due in Oslo on Monday"
	case node.Lower == "due" && node.Dep != "acomp":
		return r.rules.trigger("adjective", node.Lower)
	case numberAlone(s, n) && r.rules.trigger("number", node.Lower) != nil:
		return r.rules.trigger("number", node.Lower)
	case node.Lemma == "tour" && s.IsVerb(n) && r.toursLand(s, n):
		return r.rules.trigger("verb", "visit")
	case tellsVisitor(s, n):
		return append(slices.Clone(r.rules.trigger("verb", node.Lemma)), r.rules.trigger("verb", "tell")...)
	case s.IsVerb(n) && node.Dep != "amod" && node.Dep != "compound":
		if rules := r.rules.trigger("verb", "*"); hasLine(s) {
			return slices.Concat(r.rules.trigger("verb", node.Lemma), rules)
		}
		return slices.Concat(r.rules.trigger("verb", node.Lemma), r.rules.trigger("list", node.Lemma))
	case s.IsNoun(n) && r.story.At(s.Index, n) == nil || s.IsNoun(n) && r.rules.trigger("noun", node.Lemma) != nil:
		return r.rules.trigger("noun", node.Lemma)
	case node.Tag == "JJ" && (node.Dep == "dobj" || node.Dep == "pobj" || node.Dep == "nsubjpass" || node.Dep == "nsubj"): // "held a bilateral"
		return r.rules.trigger("noun", node.Lower)
	case node.Lower == "here" && n > 0 && s.Nodes[n-1].Text == ",": // "Bolger, here for talks, said"
		return r.rules.trigger("preposition", node.Lower)
	case node.Tag == "RB":
		return r.rules.trigger("adverb", node.Lower)
	case node.Tag == "IN" && node.Dep == "prep":
		return r.rules.trigger("preposition", node.Lower)
	}
	return nil
}

// choose keeps one reading of a trigger: a call before a meeting, a gathering with a body before
// talks between people; and what stands beside it.
func choose(frames []*frame) []*frame {
	one := oneReading(frames)
	for _, f := range frames {
		if len(one) > 0 && one[0].typ() != f.typ() && (f.rule.Beside || one[0].rule.Beside) || f.leftBehind(one) {
			one = append(one, f)
		}
	}
	return one
}

// leftBehind tells whether a visit ends with the word by which the next begins: "left Lima for Quito".
func (f *frame) leftBehind(next []*frame) bool {
	return f.rule.Ends && len(next) > 0 && next[0].rule.Name == "leave" && next[0].typ() == f.typ() && f.to != "" && f.to != next[0].to && next[0].status == schema.Held
}

// oneReading keeps the frames of one rule: whom a land sees comes there.
func oneReading(frames []*frame) []*frame {
	if i := slices.IndexFunc(frames, func(f *frame) bool { return slices.Contains(f.rule.Needs, "land") }); i >= 0 {
		rule := frames[i].rule
		return slices.DeleteFunc(slices.Clone(frames), func(f *frame) bool { return f.rule != rule })
	}
	for _, t := range []schema.EventType{schema.Call, schema.Summit, schema.Meeting, schema.Visit} {
		var of []*frame
		first := ""
		for _, f := range frames {
			if f.typ() == t && (first == "" || f.rule.Name == first) {
				of, first = append(of, f), f.rule.Name
			}
		}
		if len(of) > 0 {
			return of
		}
	}
	return nil
}

// frame reads one trigger by one rule; nil if what the rule needs is not there.
func (r *reading) frame(s *tree.Sentence, n int, rule *Trigger) []*frame {
	if !r.wanted(s, n, rule) {
		return nil
	}
	f := &frame{rule: rule, sent: s, node: n, verb: s.ClauseVerb(n)}
	r.arguments(f)
	if !r.sound(f) {
		return nil
	}
	if r.sitsIn(f) || r.ofJourneyTold(f) {
		return nil
	}
	f.verdict = r.statusOf(s, f)
	if rule.Name == "let in" && f.status != schema.Cancelled || r.awaitedBack(f) {
		return nil
	}
	if len(f.sites) == 0 && f.status == schema.Denied && f.rule.POS == "noun" && lists[s.Nodes[n].Lemma] {
		return nil // what "is not on his itinerary" is no journey told before
	}
	if f.drop && !r.planFailed(f) || r.uninvited(f) || seesOther(s, n) {
		r.drop(f, "told not to have been")
		return nil
	}
	if r.private(f) {
		r.drop(f, "a private journey")
		return nil
	}
	r.setReason(f)
	r.ownDenial(f)
	r.stayAway(f)
	if f.turn = turnOf(s, n); f.turn == "" && rule.POS == "noun" && f.typ() != schema.Visit && oneMore(s, n) {
		f.turn = "another"
	}
	if f.rule.POS == "noun" && f.typ() == schema.Visit && partOfTour[s.Nodes[n].Lemma] {
		f.turn = "" // "his previous stop" is another than this one, and no other visit there
	}
	if f.rule.Name == "round" && f.turn != "another" || f.rule.Number {
		f.turn = "previous" // another than the one told before, whatever its number
	}
	if out := r.complete(f); len(out) > 0 {
		return append(out, r.origins(f, out)...)
	}
	if out := r.lent(f); len(out) > 0 {
		return out
	}
	if g := r.bridge(f); g != nil {
		return r.perSender(append([]*frame{g}, r.otherStops(f, g)...))
	}
	r.setTime(f)
	r.partial = append(r.partial, f)
	r.drop(f, "incomplete")
	return nil
}

// partOfTour are the nouns for a visit by its place in a tour.
var partOfTour = words("stop", "leg", "stopover", "destination")

// arguments fills the slots of a frame from its trigger's clause.
func (r *reading) arguments(f *frame) {
	switch f.rule.POS {
	case "verb":
		r.verbArguments(f)
	case "noun":
		r.nounArguments(f)
	case "adjective":
		if f.rule.Subject != "" {
			r.apposed(f)
		} else {
			r.adjectiveArguments(f)
		}
	case "preposition":
		r.nameArguments(f)
	case "list": // stopsFollow
	default:
		r.adverbArguments(f)
	}
	r.loosely(f)
	r.discussedWith(f)
	r.company(f)
	r.seated(f)
	r.attendance(f)
	r.dials(f)
	r.initiators(f)
	r.hostThere(f)
	r.guestHere(f)
}

// drop notes a trigger that came to nothing, and what was found of it.
func (r *reading) drop(f *frame, why string) {
	st := r.explain("", f)
	st.Dropped = why + ":"
	for _, x := range append(f.who(), f.hosts...) {
		if x.Entity != nil {
			st.Dropped += " " + x.Entity.Name + "/" + x.Side
		} else {
			st.Dropped += " /" + x.Side
		}
	}
	for _, p := range f.sites {
		st.Dropped += " @" + p.country
	}
	r.dropped = append(r.dropped, st)
}

// wanted tells whether the words that a rule wants around its trigger are there.
func (r *reading) wanted(s *tree.Sentence, n int, rule *Trigger) bool {
	if r.otherSense(s, n) {
		return false
	}
	if r.near(s, n, rule.Not) || rule.POS == "adverb" && rule.Status != schema.Cancelled && r.phrased(s, n, s.Nodes[n].Head) {
		return false // "pushed back" is no coming back
	}
	if slices.ContainsFunc(s.ChildrenOf(n, "advcl", "xcomp"), func(c int) bool { return hasTo(s, c) && r.near(s, c, missions(rule.Not)) }) {
		return false
	}
	if rule.POS == "verb" && rule.Type == schema.Visit && r.undoes(s, n) {
		return false // who "pushed back his visit" or "dropped his talks in Rome" went nowhere
	}
	if len(rule.Near) > 0 && !r.near(s, n, rule.Near) {
		return false
	}
	if len(rule.Objects) > 0 && !slices.ContainsFunc(s.ChildrenOf(n, "dobj", "nsubjpass"), func(o int) bool {
		return slices.ContainsFunc(s.Conjuncts(o), func(c int) bool { // "summoned Ambassador Navas"
			return slices.Contains(rule.Objects, s.Nodes[c].Lemma) || r.rules.trigger("noun", s.Nodes[c].Lemma) == nil && s.Any(s.ChildrenOf(c, "compound"), rule.Objects...)
		})
	}) {
		return false
	}
	if rule.Type == schema.Call && rule.POS == "verb" && s.Nodes[n].Lemma == "call" && r.summons(s, n) {
		return false
	}
	if len(rule.Under) > 0 {
		verb, _, _ := verbAbove(s, n)
		if s.Nodes[n].Dep == "poss" { // "his guest's victory was" tells of the victory
			return false
		}
		return verb >= 0 && slices.Contains(rule.Under, s.Nodes[verb].Lemma)
	}
	return true
}

// undoes tells whether a verb tells that what its object is, an event, was put off or called off.
func (r *reading) undoes(s *tree.Sentence, v int) bool {
	o := s.Child(v, "dobj")
	if o < 0 || !r.isTrigger(s, o) {
		return false
	}
	cue := r.verbCue(s, v)
	return cue != nil && cue.Status.Off() || r.moves(s, o, v)
}

// near tells whether one of the words stands in the clause of a node.
func (r *reading) near(s *tree.Sentence, n int, words []string) bool {
	for _, d := range s.Descend(n) {
		if slices.Contains(words, s.Nodes[d].Lower) && s.ClauseVerb(d) == s.ClauseVerb(n) {
			return true
		}
	}
	return false
}

// fill puts the noun phrase at a node into a slot.
func (r *reading) fill(f *frame, slot Slot, node int) {
	s := f.sent
	if slot == "" || node < 0 {
		return
	}
	switch slot {
	case Destination, Place:
		f.sites = append(f.sites, r.sites(s, node)...)
	case Either:
		if p := r.sites(s, node); len(p) > 0 {
			f.sites = append(f.sites, p...)
		} else {
			f.visitors = appendRefs(f.visitors, r.actors(s, node)...)
		}
	case Visitor:
		f.visitors = appendRefs(f.visitors, r.aboard(s, node)...)
		if len(f.visitors) == 0 && f.rule.POS == "verb" && s.IsNoun(node) && f.rule.Name != "presence" && f.rule.Name != "speak abroad" {
			f.visitors = r.spokesmen(s, node)
		}
	case Host:
		f.hosts = appendRefs(f.hosts, r.actors(s, node)...)
	case Body:
		if m := r.story.At(s.Index, node); m != nil && m.Form == mention.Role && m.Group && len(m.Sides) == 1 {
			if b := r.story.Body(m.Sides[0]); b != nil && !ownBusiness[b.Known.Name] { // "NATO leaders, Clinton among them"
				f.body = b
			}
		}
		for _, x := range r.story.Who(s.Index, node) {
			if x.Entity != nil && x.Entity.Kind == schema.Organization && x.Entity.Known != nil && x.Entity.Known.Country == "" && !ownBusiness[x.Entity.Known.Name] {
				f.body = x.Entity
			}
			if b := r.story.Body(x.Side); x.Entity == nil && x.Group && b != nil && !ownBusiness[b.Known.Name] { // "EU ministers meet"
				f.body = b
			}
		}
	case Participant:
		f.parties = appendRefs(f.parties, r.actors(s, node)...)
	}
}

// appendRefs adds those that are not there yet.
func appendRefs(to []mention.Ref, refs ...mention.Ref) []mention.Ref {
	for _, x := range refs {
		if !slices.ContainsFunc(to, func(y mention.Ref) bool { return sameRef(x, y) }) {
			to = append(to, x)
		}
	}
	return to
}

// sameRef tells whether two references stand for one party.
func sameRef(a, b mention.Ref) bool {
	if a.Entity != nil || b.Entity != nil {
		return a.Entity == b.Entity
	}
	return a.Side == b.Side
}

// actors returns whom the noun phrase at a node stands for, if they can act: people, countries,
// governments, organisations, and capitals and seats for their governments.
func (r *reading) actors(s *tree.Sentence, node int) []mention.Ref {
	var out []mention.Ref
	who := r.story.Who(s.Index, node)
	if !slices.ContainsFunc(who, func(x mention.Ref) bool { return x.Entity.Person() }) {
		if meant := r.visitorsMeant(s, node); len(meant) > 0 {
			return meant
		}
	}
	for _, x := range who {
		if x.Entity.Person() && x.Entity.Spokesman() {
			continue // who speaks for others tells of the event
		}
		if x.Entity != nil && x.Entity.Kind == schema.Place {
			m := r.story.At(s.Index, node)
			if x.Side == "" || !(m != nil && m.Form == mention.Metonym || x.Entity.Known != nil && x.Entity.Known.Capital) {
				continue
			}
			x = mention.Ref{Side: x.Side, Group: true, How: "metonym: " + x.Entity.Name}
		}
		if x.Entity != nil && x.Entity.Kind == schema.Country && r.inName(s, node) {
			continue
		}
		if x.Entity != nil && x.Entity.Kind == schema.Country {
			x = mention.Ref{Side: x.Side, Group: true, How: x.How}
		}
		out = append(out, x)
	}
	return out
}
