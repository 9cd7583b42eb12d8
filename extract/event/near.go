package event

import (
	"slices"
	"strconv"
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

// nearTimes dates the events whose own sentences tell no date from those around them and from the
// head of the text, where the model finds one likelier than none.
func (r *reading) nearTimes(frames []*frame) {
	for _, f := range frames {
		if f.time.Known() {
			continue
		}
		f.near = r.nearDates(f, frames)
		if len(f.near) == 0 {
			continue
		}
		if c := best(f.near); c.expr != nil {
			t := c.time
			f.time, f.expr = &t, c.expr
			f.inferred = append(f.inferred, "time")
		}
	}
}

// nearDates are the dates that the sentences around an event and the head of the text offer, no date
// first, weighed by the model; nil if they offer none.
func (r *reading) nearDates(f *frame, frames []*frame) []choice {
	var out []choice
	head := r.firstOfText()
	for k := range r.story.Sentences {
		away := sentencesAway(f, k)
		if away == 0 || r.story.Sentences[k].Part == schema.InTitle || max(away, -away) > reachDates && k >= head+headSentences {
			continue
		}
		for i := range r.exprs[k] {
			x := &r.exprs[k][i]
			if x.Kind > when.Range && x.Kind != when.Anaphoric || x.Bound > when.From {
				continue
			}
			owner := ownerOf(x, r.told, r.partial)
			t := r.nearTime(f, x, owner)
			if t.Known() {
				out = append(out, choice{expr: x, time: t, features: r.nearFeatures(f, x, k, away, owner, t)})
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
// the direction of the event that they are offered to.
func (r *reading) nearTime(f *frame, x *when.Expr, owner *frame) schema.Time {
	if owner != nil {
		return *owner.time
	}
	return x.Resolve(r.anchor, f.direction())
}

// noNearFeatures describes the choice of no date from elsewhere.
func (r *reading) noNearFeatures(f *frame, frames []*frame, count int) []string {
	t := string(f.typ())
	return []string{"near none", "near none/" + t + "/" + string(f.status), "near none/rule=" + f.rule.Name, "near none/det=" + determiner(f), "near none/count=" + bucket(count),
		"near none/lone=" + strconv.FormatBool(f.lone(frames)) + "/" + t, "near none/paragraph=" + bucket(f.sent.Paragraph) + "/" + t, "near none/shape=" + timeShape(f.time) + "/" + t}
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
	names := bucket(r.namedIn(k, slices.Concat(f.visitors, f.parties)))
	owned := r.owned(f, owner)
	if r.isNews(f, x, k, t) {
		owned += " news"
	}
	late := "early"
	if f.sent.Index > r.firstOfText()+maxLead {
		late = "late"
	}
	verb := "none"
	if v := clauseVerb(r.story.Sentences[k], spanHead(r.story.Sentences[k], x.First-r.story.Sentences[k].First, x.Last-r.story.Sentences[k].First)); v >= 0 && claims[r.story.Sentences[k].Nodes[v].Lemma] {
		verb = "said"
	} else if v >= 0 {
		verb = "other"
	}
	return []string{"near form=" + formOf(f) + "/" + place, "near verb=" + verb + "/" + place + "/" + typ, "near", "near where=" + where, "near where=" + where + "/" + typ, "near place=" + place + "/" + typ + "/" + string(f.status), "near place=" + place + "/" + late + "/" + typ,
		"near names=" + names + "/" + typ, "near place=" + place + "/names=" + names, "near owner=" + owned, "near owner=" + owned + "/" + typ,
		"near lies=" + lies + "/" + string(f.status), "near lies=" + lies + "/" + place, "near lies=" + lies + "/" + typ, "near kind=" + x.Kind.String() + "/" + typ,
		"near place=" + place + "/" + late + "/names=" + names + "/lies=" + lies + "/" + typ}
}

// maxNewsAge is how old the news of an article may be.
const maxNewsAge = 4 * 24 * time.Hour

// isNews tells whether a date is that of the news of the day for a meeting that is told as held in the first
// paragraphs: the head of the text tells it, it lies on the article's own day or just before it, and the
// sentence or the other of the head names one of those who meet.
func (r *reading) isNews(f *frame, x *when.Expr, k int, t schema.Time) bool {
	own, _, err := schema.ParseDate(r.anchor.Day)
	day, p, err2 := schema.ParseDate(t.Start)
	first := r.firstOfText()
	if err != nil || err2 != nil || p != schema.Day || x.Kind != when.Point || x.Bound != when.NoBound || k >= first+headSentences || day.After(own) || own.Sub(day) >= maxNewsAge {
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
	ours, theirs := slices.Concat(f.visitors, f.parties), slices.Concat(owner.visitors, owner.parties)
	if slices.ContainsFunc(ours, func(a mention.Ref) bool {
		return slices.ContainsFunc(theirs, func(b mention.Ref) bool { return sameRef(a, b) })
	}) {
		return kind + " shared"
	}
	return kind
}
