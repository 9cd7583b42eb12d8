package event

import (
	"slices"
	"strings"
	"time"

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
		if f.time.Known() || f.comeFrom() || r.ranItsCourse(f) || len(f.merged) == 0 && thoughtBack(f) {
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
