package schema

import (
	"cmp"
	"slices"
	"strings"

	"github.com/cayleygraph/quad"
)

// writer collects the quads of one subject under one label.
type writer struct {
	subject, label quad.IRI
	out            []quad.Quad
}

// add states subject p object; nothing where p or the object is empty.
func (w *writer) add(p quad.IRI, object quad.Value) {
	if p == "" || object == nil || object == quad.IRI("") || object == quad.String("") {
		return
	}
	w.out = append(w.out, quad.Quad{Subject: w.subject, Predicate: p, Object: object, Label: w.label})
}

// text states a literal, made valid UTF-8; nothing if s is empty.
func (w *writer) text(p quad.IRI, s string) { w.add(p, quad.String(strings.ToValidUTF8(s, "\uFFFD"))) }

// texts states literals.
func (w *writer) texts(p quad.IRI, list []string) {
	for _, s := range list {
		w.text(p, s)
	}
}

// node states an arc to the entity or event with the given id; nothing if id is empty.
func (w *writer) node(p quad.IRI, id string) {
	if id != "" {
		w.add(p, IRI(id))
	}
}

// country states an arc to a country or side; nothing if code is empty.
func (w *writer) country(p quad.IRI, code string) {
	if code != "" {
		w.add(p, CountryIRI(code))
	}
}

// quads returns what was stated, sorted, each once.
func (w *writer) quads() []quad.Quad { return SortQuads(w.out) }

// SortQuads sorts quads by label, subject, predicate and object as N-Quads writes them and drops
// repeated ones. It works in place.
func SortQuads(quads []quad.Quad) []quad.Quad {
	slices.SortFunc(quads, CompareQuads)
	return slices.Compact(quads)
}

// CompareQuads orders quads by label, subject, predicate and object as N-Quads writes them.
func CompareQuads(a, b quad.Quad) int {
	return cmp.Or(
		compareValues(a.Label, b.Label),
		compareValues(a.Subject, b.Subject),
		compareValues(a.Predicate, b.Predicate),
		compareValues(a.Object, b.Object),
	)
}

// compareValues orders two terms as N-Quads writes them.
func compareValues(a, b quad.Value) int {
	x, okx := a.(quad.IRI)
	y, oky := b.(quad.IRI)
	if okx && oky {
		return strings.Compare(string(x), string(y))
	}
	return strings.Compare(quad.ToString(a), quad.ToString(b))
}

// occasion holds the fields that a report and an event share.
type occasion struct {
	Type         EventType
	Status       Status
	Name         string
	Participants []Participant
	From, To     string
	Place        string
	PlaceCountry string
	Time         *Time
	Reason       string
	Confidence   float64
	Main         bool
}

// occasion returns the fields that r shares with an event.
func (r Report) occasion() occasion {
	return occasion{r.Type, r.Status, r.Name, r.Participants, r.From, r.To, r.Place, r.PlaceCountry, r.Time, r.Reason, r.Confidence, r.Main}
}

// occasion returns the fields that e shares with a report.
func (e Event) occasion() occasion {
	return occasion{e.Type, e.Status, e.Name, e.Participants, e.From, e.To, e.Place, e.PlaceCountry, e.Time, e.Reason, e.Confidence, e.Main}
}

// occasion states the shared fields.
func (w *writer) occasion(o occasion) {
	w.add(PredStatus, o.Status.Node())
	w.text(PredName, o.Name)
	for _, p := range o.Participants {
		w.participant(p)
	}
	w.country(PredFrom, o.From)
	w.country(PredTo, o.To)
	w.node(PredPlace, o.Place)
	w.country(PredCountry, o.PlaceCountry)
	w.time(o.Time)
	w.text(PredReason, o.Reason)
	w.add(PredConfidence, quad.Float(o.Confidence))
	if o.Main {
		w.add(PredMain, quad.Bool(true))
	}
}

// participant states who takes part and, where the node alone does not tell it, for whom.
func (w *writer) participant(p Participant) {
	w.node(p.Role.Predicate(), p.Entity)
	w.country(PredSide, p.Side)
	if p.Side != impliedSide(p.Entity) {
		w.text(PredActsFor, p.Entity+" "+p.Side)
	}
}

// impliedSide is the side of a participant where nothing else is stated: a country is its own.
func impliedSide(entity string) string {
	code, ok := strings.CutPrefix(entity, countryFolder)
	if !ok || !isCountryCode(code) {
		return ""
	}
	return code
}

// time states when; nothing for nil.
func (w *writer) time(t *Time) {
	if t == nil {
		return
	}
	w.text(PredStart, t.Start)
	w.text(PredEnd, t.End)
	w.text(PredWhen, t.Text)
	if t.Precision != PrecisionOf(t.Start) {
		w.text(PredPrecision, string(t.Precision)+" ")
	}
	if *t == (Time{}) {
		w.text(PredPrecision, " ")
	}
}

// EventQuads states an event under its own label. label is the name shown to readers; it may be
// empty.
func EventQuads(e Event, label string) []quad.Quad {
	w := &writer{subject: IRI(e.ID), label: IRI(e.ID)}
	w.add(PredType, e.Type.Class())
	w.text(PredLabel, label)
	w.occasion(e.occasion())
	w.dates(e.Time)
	w.node(PredPartOf, e.PartOf)
	w.node(PredRescheduled, e.RescheduledTo)
	for _, id := range e.Formerly {
		w.node(PredFormerly, id)
	}
	for _, r := range e.Reports {
		w.add(PredReport, ReportIRI(r))
	}
	for _, c := range e.History {
		w.text(PredHistory, c.Published+"\t"+string(c.Status)+"\t"+c.Report.String())
	}
	for _, d := range e.Disputed {
		w.dispute(d)
	}
	return w.quads()
}

// dispute states a field on which reports differ and who tells what.
func (w *writer) dispute(d Dispute) {
	w.text(PredDisputed, d.Field)
	for _, v := range d.Values {
		for _, r := range v.Reports {
			w.text(PredDispute, d.Field+"\t"+v.Value+"\t"+r.String())
		}
	}
}

// maxNodes bounds the day nodes, and the month nodes, of one event: two months of days.
const maxNodes = 62

// dates states the day, month and year nodes of t, by which the graph finds what happened when.
func (w *writer) dates(t *Time) {
	first, last, ok := t.Range()
	if !ok {
		return
	}
	closest := PrecisionOf(t.Start)
	if closest != Day {
		w.add(PredWithin, DateNode(t.Start))
	}
	for day := first; !day.After(last); day = day.AddDate(0, 0, 1) {
		if closest == Day && day.Before(first.AddDate(0, 0, maxNodes)) {
			w.add(PredDay, DateNode(FormatDate(day, Day)))
		}
		if closest != Year && day.Before(first.AddDate(0, maxNodes, 0)) {
			w.add(PredMonth, DateNode(FormatDate(day, Month)))
		}
		if day.After(first.AddDate(maxNodes, 0, 0)) {
			return
		}
		w.add(PredYear, DateNode(FormatDate(day, Year)))
	}
}

// ReportQuads states what an article says of an event under the article's label. event is the id
// of the canonical event; empty for a report that was ruled wrong. Of the evidence the words are
// kept; the record in the ledger has their places.
func ReportQuads(a Article, r Report, event string) []quad.Quad {
	ref := ReportRef{Article: a.ID, Event: r.ID}
	w := &writer{subject: ReportIRI(ref), label: ArticleIRI(a.ID)}
	w.add(PredType, ClassReport)
	w.add(PredArticle, ArticleIRI(a.ID))
	w.node(PredTells, event)
	w.add(PredEventType, r.Type.Class())
	w.occasion(r.occasion())
	if r.PartOf != "" {
		w.add(PredPartOf, ReportIRI(ReportRef{Article: a.ID, Event: r.PartOf}))
	}
	w.text(PredPublished, a.Published)
	for i, e := range r.Evidence {
		if i == 0 {
			w.text(PredQuote, e.Text)
			continue
		}
		w.text(PredMoreQuote, e.Text)
	}
	w.texts(PredInferred, r.Inferred)
	return w.quads()
}

// ArticleQuads states an article, without its text, under its own label; mentions are the ids of
// the entities that it names.
func ArticleQuads(a Article, mentions []string) []quad.Quad {
	w := &writer{subject: ArticleIRI(a.ID), label: ArticleIRI(a.ID)}
	w.add(PredType, ClassArticle)
	w.text(PredTitle, a.Title)
	w.text(PredSource, a.Source)
	w.text(PredURL, a.URL)
	w.text(PredPublished, a.Published)
	w.text(PredPublishedFrom, string(a.PublishedFrom))
	if a.PublishedBetween != nil {
		w.text(PredWindow, a.PublishedBetween.Start+" "+a.PublishedBetween.End)
	}
	w.text(PredDateline, a.Dateline)
	if a.CopyOf != "" {
		w.add(PredCopyOf, ArticleIRI(a.CopyOf))
	}
	for _, id := range mentions {
		w.node(PredMentions, id)
	}
	return w.quads()
}

// EntityQuads states a canonical entity, without its mentions, under its own label.
func EntityQuads(e Entity) []quad.Quad {
	w := &writer{subject: IRI(e.ID), label: IRI(e.ID)}
	w.add(PredType, e.Kind.Class())
	w.text(PredLabel, e.Name)
	w.texts(PredAlias, e.Aliases)
	w.texts(PredKey, Keys(e))
	w.country(PredCountry, e.Country)
	if e.Country != "" && !spelled(e.Country) {
		w.text(PredCode, e.Country)
	}
	w.texts(PredOffice, e.Offices)
	for _, iri := range e.SameAs {
		w.add(PredSameAs, quad.IRI(escape(iri, false)))
	}
	if e.Latitude != nil {
		w.add(PredLat, quad.Float(*e.Latitude))
	}
	if e.Longitude != nil {
		w.add(PredLong, quad.Float(*e.Longitude))
	}
	return w.quads()
}

// Keys returns the forms by which an entity is looked up: its names folded and, of a person, the
// last word of each.
func Keys(e Entity) []string {
	var keys []string
	for _, name := range append([]string{e.Name}, e.Aliases...) {
		folded := Fold(name)
		keys = append(keys, folded)
		if i := strings.LastIndexByte(folded, ' '); i >= 0 && e.Kind == Person {
			keys = append(keys, folded[i+1:])
		}
	}
	slices.Sort(keys)
	return slices.Compact(keys)
}

// spelled tells whether sideOfIRI gives side back from its node.
func spelled(side string) bool {
	back, ok := sideOfIRI(CountryIRI(side))
	return ok && back == side
}

// JudgementQuads states a person's ruling under its own label.
func JudgementQuads(j Judgement) []quad.Quad {
	w := &writer{subject: IRI(judgementFolder + j.ID), label: IRI(judgementFolder + j.ID)}
	w.add(PredType, ClassJudgement)
	w.text(PredVerdict, string(j.Verdict))
	for _, r := range j.Reports {
		w.add(PredRules, ReportIRI(r))
	}
	for _, id := range j.Entities {
		w.node(PredRules, id)
	}
	w.text(PredName, j.Name)
	w.text(PredBy, j.By)
	w.text(PredAt, j.At)
	w.text(PredWhy, j.Why)
	return w.quads()
}
