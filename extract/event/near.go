package event

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"demarche/extract/mention"
	"demarche/extract/when"
	"demarche/schema"
)

// reachDates is how many sentences away from one that tells of an event its date may stand; headSentences
// is how many sentences of the text count as its head, from which every event may have its date.
const (
	reachDates    = 2
	headSentences = 2
)

// nearTimes dates the events whose own sentences tell no date that is likely enough by itself: of all that
// they, the sentences around them and the head of the text offer, the model takes the likeliest, or none.
func (r *reading) nearTimes(frames []*frame) {
	for _, f := range frames {
		if g := r.settingOut(f, frames); g != nil {
			r.inferTime(f, *g.time, g.expr)
			continue
		}
		if f.time.Known() || f.comeFrom() || len(f.merged) == 0 && thoughtBack(f) {
			continue
		}
		if t, x := r.plainlyNear(f, frames); t != nil {
			r.inferTime(f, *t, x)
			continue
		}
		f.near = r.allDates(f, frames)
		if len(f.near) == 0 {
			continue
		}
		c := best(f.near)
		if c.expr == nil || f.status == schema.Held && (f.strong && f.rule.POS == "verb" || f.arrived() || f.attendedPast()) && r.afterArticle(&c.time) {
			continue // whom he "met" he did not meet on a day to come, and where he is he came before
		}
		if r.outsideWeek(f.time, &c.time) {
			continue
		}
		r.inferTime(f, c.time, c.expr)
	}
}

// plainlyNear is the day that another sentence tells of an event so plainly that nothing has to be weighed, with the words that tell it; nil if none
// does.
func (r *reading) plainlyNear(f *frame, frames []*frame) (*schema.Time, *when.Expr) {
	for _, day := range []func() (*schema.Time, *when.Expr){
		func() (*schema.Time, *when.Expr) { return r.remarkDay(f) },
		func() (*schema.Time, *when.Expr) { return r.headlineDay(f) },
		func() (*schema.Time, *when.Expr) { return r.seriesDay(f, frames) },
		func() (*schema.Time, *when.Expr) { return r.dayOfTalks(f, frames) },
		func() (*schema.Time, *when.Expr) { return r.itsDay(f, frames) },
		func() (*schema.Time, *when.Expr) { return r.conversationDay(f) },
	} {
		if t, x := day(); t != nil {
			return t, x
		}
	}
	return nil, nil
}

// headlineDay is the day that a headline gives to the news of which an event is part, where the sentences of the event tell none and nothing
// says that it lies further back: under "Kim meets Lee today" they met today, under "Kim to visit Lima on June 30" he will go then; nil
// if the headline tells none or several.
func (r *reading) headlineDay(f *frame) (*schema.Time, *when.Expr) {
	if len(r.story.Sentences) == 0 || r.story.Sentences[0].Part != schema.InTitle || len(r.exprs[0]) != 1 || r.anchor.Day == "" || !r.isMain(f) {
		return nil, nil
	}
	x, looks := &r.exprs[0][0], when.Future
	if f.status == schema.Held {
		looks = when.Past
	}
	t := r.resolve(x, looks)
	back := f.sent != nil && (tenseOf(f.sent, f.clause()) == "had" || f.comeFrom())
	if x.Kind != when.Point || !t.Known() || back || f.status == schema.Held && t.Start != r.anchor.Day || f.status != schema.Held && t.Start < r.anchor.Day || f.time != nil {
		return nil, nil
	}
	return &t, x
}

// remarkDay is the day on which somebody is told, in the sentence before, to have said something, if the next tells what he said
// during the event: "reiterated on Tuesday that ... During a telephone call to Hariri, he said that"; nil if there is none.
func (r *reading) remarkDay(f *frame) (*schema.Time, *when.Expr) {
	k := f.sent.Index - 1
	if !f.toldDuring() || f.time != nil || f.status != schema.Held || len(f.dates) > 0 || k < 0 || r.story.Sentences[k].Part != f.sent.Part {
		return nil, nil
	}
	_, said := f.under()
	speaker, _ := subjectOf(f.sent, said)
	s := r.story.Sentences[k]
	for i := range r.exprs[k] {
		x := &r.exprs[k][i]
		v := s.ClauseVerb(spanHead(s, x))
		if x.Kind != when.Point || v < 0 || s.Nodes[v].Dep != "ROOT" && s.Nodes[s.Nodes[v].Head].Lemma != "report" || s.Nodes[v].Tag != "VBD" || !mention.Saying(s.Nodes[v].Lemma) && s.Nodes[v].Lemma != "reiterate" {
			continue
		}
		before, _ := subjectOf(s, v)
		if before < 0 || speaker < 0 || !sharesParty(r.actors(s, before), r.actors(f.sent, speaker)) {
			continue
		}
		if t := r.resolve(x, when.Past); t.Known() && t.Precision == schema.Day {
			return &t, x
		}
	}
	return nil, nil
}

// outsideWeek tells whether a day lies outside the week that an event's own words tell: who met him "last week" did not on the day
// of the news.
func (r *reading) outsideWeek(own, t *schema.Time) bool {
	monday, told := r.weekOf(own)
	first, _, ok := t.Range()
	return told && ok && (first.Before(monday) || !first.Before(monday.AddDate(0, 0, 7)))
}

// weekApart tells whether one of two times is a week told in words and the other a date well outside it: who is due "next week" does
// not go for the visit that was set for two months hence.
func (r *reading) weekApart(a, b *schema.Time) bool {
	const slack = 3 // days by which what is told of a week may miss it
	if b != nil && b.Start == "" {
		a, b = b, a
	}
	monday, told := r.weekOf(a)
	first, last, ok := b.Range()
	if told && ok && ofWeekday(b.Text) && !first.Before(monday.AddDate(0, 0, -7)) && first.Before(monday) {
		return false // told again by its weekday; see intoWeek
	}
	return told && a.Start == "" && ok && b.Start != "" && (last.Before(monday.AddDate(0, 0, -slack)) || !first.Before(monday.AddDate(0, 0, 7+slack)))
}

// intoWeek moves a bare weekday into the week in which the event is told to be: "will visit Rome next week ... he arrives on Friday". The Sunday
// before opens that week where weeks begin with it, and is meant by its name alone.
func (r *reading) intoWeek(week, t *schema.Time) *schema.Time {
	monday, told := r.weekOf(week)
	if !told || week.Start != "" || t == nil || t.Precision != schema.Day || !ofWeekday(t.Text) {
		return t
	}
	first, last, ok := t.Range()
	if moved := first.AddDate(0, 0, 7); ok && first.Before(monday) && !moved.Before(monday) && !first.Equal(monday.AddDate(0, 0, -1)) {
		out := *t
		out.Start = moved.Format(time.DateOnly)
		if t.End != "" {
			out.End = last.AddDate(0, 0, 7).Format(time.DateOnly)
		}
		return &out
	}
	return t
}

// weekOf is the Monday of the week that words tell, counted from the article's own day; false if they tell none.
func (r *reading) weekOf(t *schema.Time) (monday time.Time, ok bool) {
	day, _, err := schema.ParseDate(r.anchor.Day)
	if t == nil || err != nil {
		return day, false
	}
	for shift, w := range []string{"last week", "this week", "next week"} {
		if strings.Contains(strings.ToLower(t.Text), w) {
			return day.AddDate(0, 0, -(int(day.Weekday())+6)%7+7*(shift-1)), true
		}
	}
	return day, false
}

// comeFrom tells whether a gathering or talks are told by no more than where somebody came from, which was over before the news.
func (f *frame) comeFrom() bool {
	prep, up := f.under()
	return f.typ() != schema.Visit && len(f.merged) == 0 && prep == "from" && f.sent.IsVerb(up) && arriving[f.sent.Nodes[up].Lemma]
}

// attendedPast tells whether a gathering is the object of a verb of attending in the past tense.
func (f *frame) attendedPast() bool {
	s := f.sent
	up := s.Nodes[f.node].Head
	return f.typ() == schema.Summit && s.Nodes[f.node].Dep == "dobj" && visiting[s.Nodes[up].Lemma] && s.Nodes[up].Tag == "VBD"
}

// inferTime gives an event a time that another clause tells, by the date words there.
func (r *reading) inferTime(f *frame, t schema.Time, x *when.Expr) {
	f.time, f.expr = &t, x
	f.inferred = append(f.inferred, "time")
	r.dateStatus(f)
}

// allDates are the dates that the sentences of an event, those around them and the head of the text offer,
// no date first, each once, weighed by the model; nil if they offer none.
func (r *reading) allDates(f *frame, frames []*frame) []choice {
	var out []choice
	for _, c := range slices.Concat(r.rejected(f), r.nearDates(f)) {
		i := slices.IndexFunc(out, func(d choice) bool { return d.time.Start == c.time.Start })
		if i < 0 {
			out = append(out, c)
			continue
		}
		for _, x := range c.features {
			if !slices.Contains(out[i].features, x) {
				out[i].features = append(out[i].features, x)
			}
		}
	}
	if len(out) == 0 {
		return nil
	}
	out = slices.Insert(out, 0, choice{features: r.noNearFeatures(f, frames, len(out))})
	r.dates.weigh(out)
	return out
}

// rejected are the dates that the sentences of an event offer and that were not likely enough by themselves.
func (r *reading) rejected(f *frame) []choice {
	var out []choice
	for k, g := range f.clauses() {
		for _, c := range g.dates {
			if c.expr == nil || !c.time.Known() || c.expr.First < g.sent.First || c.expr.Last > g.sent.Last {
				continue
			}
			clause := "first"
			if k > 0 {
				clause = "later"
			}
			out = append(out, choice{expr: c.expr, time: c.time, features: r.rejectedFeatures(f, g, c, clause)})
		}
	}
	return out
}

// rejectedFeatures describes a date of a clause of an event: how likely it is by itself, and how it lies to the
// article's own day and to the news.
func (r *reading) rejectedFeatures(f, g *frame, c choice, clause string) []string {
	typ, main, status := string(f.typ()), strconv.FormatBool(r.isMain(f)), string(f.status)
	share, lies, link := shareBucket(c.share), r.lies(c.time), r.link(g, c.expr)
	verb := r.verbOf(g, g.sent.ClauseVerb(spanHead(g.sent, c.expr)))
	out := r.telling(g)
	for i, x := range out {
		out[i] = "own " + x + "/" + verb
	}
	return append(out, "own share="+share, "own share="+share+"/"+typ, "own share="+share+"/"+clause,
		"own lies="+lies+"/"+typ+"/"+status, "own lies="+lies+"/"+link,
		"own main="+main+"/"+lies+"/"+status, "own main="+main+"/"+lies+"/"+status+"/"+typ, "own main="+main+"/"+share,
		"own verb="+verb+"/"+lies+"/"+typ, "own form="+formOf(g)+"/"+verb)
}

// shareBucket tells apart how likely a date is by itself, by tenths.
func shareBucket(x float64) string { return strconv.Itoa(int(10 * x)) }

// nearDates are the dates that the sentences around an event and the head of the text offer.
func (r *reading) nearDates(f *frame) []choice {
	var out []choice
	head, during := r.firstOfText(), f.duringStay()
	for k := range r.story.Sentences {
		away := sentencesAway(f, k)
		if away == 0 || r.story.Sentences[k].Part == schema.InTitle {
			continue
		}
		far := max(away, -away) > reachDates && k >= head+headSentences
		for i := range r.exprs[k] {
			x := &r.exprs[k][i]
			if !datesClause(x) {
				continue
			}
			if during && r.ofLeaving(x, k) {
				continue // whom he met during his stay he need not have met on the day he left
			}
			owner := ownerOf(x, r.told, r.partial)
			if far && !r.tells(f, x, k, owner) {
				continue
			}
			t := r.nearTime(f, x, k, owner)
			if t.Known() {
				out = append(out, choice{expr: x, time: t, features: r.nearFeatures(f, x, k, away, owner, t)})
			}
		}
	}
	return out
}

// duringStay tells whether the clause of talks tells no more of their time than that they were held during a stay.
func (f *frame) duringStay() bool {
	v := f.sent.ClauseVerb(f.node)
	return f.typ() != schema.Visit && v >= 0 && slices.ContainsFunc(f.sent.Prep(v, "during"), func(p int) bool { return stays[f.sent.Nodes[p].Lemma] })
}

// stays are the nouns for the time that somebody spends in a place.
var stays = words("stay", "visit", "trip", "stopover", "sojourn")

// ofLeaving tells whether date words of a sentence tell when somebody left a place, went home or ended his stay.
func (r *reading) ofLeaving(x *when.Expr, k int) bool {
	s := r.story.Sentences[k]
	v := s.ClauseVerb(spanHead(s, x))
	return v >= 0 && (ending[s.Nodes[v].Lemma] || slices.ContainsFunc(slices.Concat(r.told, r.partial), func(g *frame) bool {
		return g.sent.Index == s.Index && g.node == v && g.rule.Ends
	}))
}

// firstOfText is the first sentence after the title.
func (r *reading) firstOfText() int {
	for i, s := range r.story.Sentences {
		if s.Part != schema.InTitle {
			return i
		}
	}
	return len(r.story.Sentences)
}

// sentencesAway is how many sentences after the nearest one that tells of an event another stands;
// negative before it, 0 in it.
func sentencesAway(f *frame, k int) int {
	nearest := 1 << 20
	for _, g := range f.clauses() {
		if d := k - g.sent.Index; max(d, -d) < max(nearest, -nearest) {
			nearest = d
		}
	}
	return nearest
}

// ownerOf is the frame that date words were given to; nil if there is none.
func ownerOf(x *when.Expr, lists ...[]*frame) *frame {
	for _, list := range lists {
		for _, g := range list {
			if g.expr == x && g.time != nil {
				return g
			}
		}
	}
	return nil
}

// nearTime is what date words of another sentence come to: what they do for their own event, else by
// the direction of their own verb or of the event that they are offered to.
func (r *reading) nearTime(f *frame, x *when.Expr, k int, owner *frame) schema.Time {
	if owner != nil && !owner.counted {
		return *owner.time
	}
	return r.resolve(x, r.nearLooks(f, x, r.story.Sentences[k]))
}

// noNearFeatures describes the choice of no date from elsewhere.
func (r *reading) noNearFeatures(f *frame, frames []*frame, count int) []string {
	t, none, main := string(f.typ()), 1.0, strconv.FormatBool(r.isMain(f))
	for _, g := range f.clauses() {
		if len(g.dates) > 0 {
			none = min(none, g.dates[0].share)
		}
	}
	share := shareBucket(none)
	out := r.telling(f)
	for i, x := range out {
		out[i] = "near none/" + x + "/" + t
	}
	return append(out, "near none/share="+share, "near none/share="+share+"/"+t, "near none/share="+share+"/"+string(f.status), "near none/main="+main+"/"+string(f.status), "near none/main="+main+"/"+t+"/"+string(f.status), "near none", "near none/"+t+"/"+string(f.status), "near none/rule="+f.rule.Name, "near none/det="+determiner(f), "near none/count="+bucket(count),
		"near none/lone="+strconv.FormatBool(f.lone(frames))+"/"+t, "near none/paragraph="+bucket(f.sent.Paragraph)+"/"+t, "near none/shape="+timeShape(f.time)+"/"+t)
}

// nearFeatures describes date words of another sentence: where it stands, whom it names, what the words
// date there, and how the date lies to the article's own day.
func (r *reading) nearFeatures(f *frame, x *when.Expr, k, away int, owner *frame, t schema.Time) []string {
	typ, lies := string(f.typ()), r.lies(t)
	where := strconv.Itoa(away)
	if max(away, -away) > reachDates {
		where = "far"
	}
	if r.story.Sentences[k].Paragraph == f.sent.Paragraph {
		where += " same paragraph"
	}
	place := "body"
	if first := r.firstOfText(); k < first+headSentences {
		place = "head " + strconv.Itoa(k-first)
	}
	names := bucket(r.namedIn(k, f.who()))
	owned := r.owned(f, owner)
	if r.isNews(f, x, k, t) {
		owned += " news"
	}
	if owner != nil && f.place.known() && owner.place.country == f.place.country {
		owned += " here"
	}
	late := "early"
	if f.sent.Index > r.firstOfText()+maxLead {
		late = "late"
	}
	verb, subject := r.clauseAt(f, x, k, owner)
	out := r.telling(f)
	for i, x := range out {
		out[i] = "near " + x + "/" + place + "/" + lies
	}
	return append(out, "near subject="+subject+"/"+verb, "near subject="+subject+"/"+verb+"/"+typ, "near subject="+subject+"/"+verb+"/"+typ+"/"+string(f.status), "near subject="+subject+"/"+lies, "near verb="+verb+"/"+lies+"/"+typ, "near form="+formOf(f)+"/"+place, "near verb="+verb+"/"+place+"/"+typ, "near", "near where="+where, "near where="+where+"/"+typ, "near place="+place+"/"+typ+"/"+string(f.status), "near place="+place+"/"+late+"/"+typ,
		"near names="+names+"/"+typ, "near place="+place+"/names="+names, "near owner="+owned, "near owner="+owned+"/"+typ,
		"near lies="+lies+"/"+string(f.status), "near lies="+lies+"/"+place, "near lies="+lies+"/"+typ, "near kind="+x.Kind.String()+"/"+typ,
		"near place="+place+"/"+late+"/names="+names+"/lies="+lies+"/"+typ)
}

// tells tells whether date words of a sentence far away may date an event: their clause tells what one of its
// people did, or what such an event does.
func (r *reading) tells(f *frame, x *when.Expr, k int, owner *frame) bool {
	verb, subject := r.clauseAt(f, x, k, owner)
	return (subject == "ours" || subject == "event") && (verb == string(f.typ()) || verb == "dated" || verb == "light")
}

// clauseAt tells of the clause of another sentence in which date words stand what its verb is and whether its
// subject is one of the people of an event ("ours"), a word for such an event ("event") or neither.
func (r *reading) clauseAt(f *frame, x *when.Expr, k int, owner *frame) (verb, subject string) {
	s := r.story.Sentences[k]
	v := s.ClauseVerb(spanHead(s, x))
	if v < 0 {
		return "none", "none"
	}
	switch lemma := s.Nodes[v].Lemma; {
	case claims[lemma] || s.Child(v, "ccomp") >= 0:
		verb = "said"
	case ending[lemma]:
		verb = "ending"
	case len(r.rules.trigger("verb", lemma)) > 0:
		verb = string(r.rules.trigger("verb", lemma)[0].Type)
	case dated[lemma]:
		verb = "dated"
	case light[lemma]:
		verb = "light"
	default:
		verb = "other"
	}
	if owner.namelessLeg(f) {
		return verb, "ours"
	}
	n, _ := subjectOf(s, v)
	if n < 0 {
		return verb, "none"
	}
	for _, a := range r.actors(s, n) {
		if slices.ContainsFunc(f.who(), func(p mention.Ref) bool { return sameRef(a, p) }) {
			return verb, "ours"
		}
	}
	for _, t := range r.rules.trigger("noun", s.Nodes[n].Lemma) {
		if t.Type == f.typ() {
			return verb, "event"
		}
	}
	return verb, "else"
}

// namelessLeg tells whether a frame that lacks a traveller, whom its clause does not name ("the secretary arrived in
// Israel"), goes where a visit does; nil does not.
func (f *frame) namelessLeg(visit *frame) bool {
	return f != nil && f.typ() == schema.Visit && visit.typ() == schema.Visit && len(f.visitors) == 0 && visit.to != "" && slices.ContainsFunc(f.sites, func(p site) bool { return p.country == visit.to })
}

// maxNewsAge is how old the news of an article may be.
const maxNewsAge = 4 * 24 * time.Hour

// isNews tells whether a date is that of the news of the day for a meeting that is told as held in the first
// paragraphs: the head of the text tells it, it lies on the article's own day or just before it, and the
// sentence or the other of the head names one of those who meet.
func (r *reading) isNews(f *frame, x *when.Expr, k int, t schema.Time) bool {
	first := r.firstOfText()
	if x.Kind != when.Point || x.Bound != when.NoBound || k >= first+headSentences || !r.isFresh(&t) {
		return false
	}
	if f.typ() != schema.Meeting || f.status != schema.Held || f.sent.Index > first+maxLead {
		return false
	}
	for i := first; i < min(first+headSentences, len(r.story.Sentences)); i++ {
		if r.namedIn(i, f.parties) > 0 {
			return true
		}
	}
	return false
}

// maxLead is how many sentences after the first the news of the day may be told.
const maxLead = 6

// owned names what date words of another sentence date there: an event of the same kind or another,
// with or without somebody of the event that they are offered to.
func (r *reading) owned(f, owner *frame) string {
	if owner == nil {
		return "none"
	}
	kind := "other"
	if owner.typ() == f.typ() {
		kind = "same"
	}
	if owner.status != f.status {
		kind += " other status"
	}
	ours, theirs := f.who(), owner.who()
	if owner.namelessLeg(f) || slices.ContainsFunc(ours, func(a mention.Ref) bool {
		return slices.ContainsFunc(theirs, func(b mention.Ref) bool { return sameRef(a, b) })
	}) {
		return kind + " shared"
	}
	return kind
}
