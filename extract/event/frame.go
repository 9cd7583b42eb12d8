package event

import (
	"cmp"
	"slices"

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
	// settled tells that the parties are those who agree on the event elsewhere: it is none that they hold as they do so.
	settled bool
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
	out = r.oneGathering(out)
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
	f.sits()
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
	if f.turn = turnOf(s, n); f.turn == "" && rule.POS == "noun" && f.typ() != schema.Visit && (f.settled || oneMore(s, n)) {
		f.turn = "another"
	}
	f.turn = cmp.Or(f.turn, r.oneOfRounds(f))
	if f.rule.POS == "noun" && f.typ() == schema.Visit && partOfTour[s.Nodes[n].Lemma] {
		f.turn = "" // "his previous stop" is another than this one, and no other visit there
	}
	if f.rule.Name == "round" && f.turn != "another" || f.rule.Number {
		f.turn = "previous" // another than the one told before, whatever its number
	}
	if subject, _ := subjectOf(s, n); rule.Type == schema.Meeting && rule.POS == "verb" && subject >= 0 && jointly(s, subject) {
		f.turn = "another" // a joint group meets apart from those who set it up
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
		r.expertsAgreed(f)
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
	r.shutOutWhere(f)
	r.lobbiedWhere(f)
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
