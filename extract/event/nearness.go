package event

import (
	"slices"
	"strconv"
	"time"

	"demarche/extract/mention"
	"demarche/extract/when"
	"demarche/schema"
)

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
