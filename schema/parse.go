package schema

import (
	"fmt"
	"slices"
	"strings"

	"github.com/cayleygraph/quad"
)

// node reads the quads of one subject.
type node map[quad.IRI][]quad.Value

// readNode gathers what quads state of subject; the rest is left out.
func readNode(subject quad.IRI, quads []quad.Quad) node {
	n := node{}
	for _, q := range quads {
		if p, ok := q.Predicate.(quad.IRI); ok && q.Subject == subject {
			n[p] = append(n[p], q.Object)
		}
	}
	return n
}

// first returns the first object of p in N-Quads order; nil if there is none.
func (n node) first(p quad.IRI) quad.Value {
	if len(n[p]) == 0 {
		return nil
	}
	return slices.MinFunc(n[p], compareValues)
}

// text returns the literal of p; empty if there is none.
func (n node) text(p quad.IRI) string {
	s, _ := n.first(p).(quad.String)
	return string(s)
}

// texts returns the literals of p, sorted.
func (n node) texts(p quad.IRI) []string {
	var list []string
	for _, v := range n[p] {
		if s, ok := v.(quad.String); ok {
			list = append(list, string(s))
		}
	}
	slices.Sort(list)
	return list
}

// id returns the id of the node that p leads to; empty if there is none.
func (n node) id(p quad.IRI) string {
	iri, _ := n.first(p).(quad.IRI)
	id, _ := ID(iri)
	return id
}

// ids returns the ids of the nodes that p leads to, sorted.
func (n node) ids(p quad.IRI) []string {
	var list []string
	for _, v := range n[p] {
		if iri, ok := v.(quad.IRI); ok {
			id, _ := ID(iri)
			list = append(list, id)
		}
	}
	slices.Sort(list)
	return list
}

// country returns the code or short name of the side that p leads to; empty if there is none.
func (n node) country(p quad.IRI) string {
	iri, _ := n.first(p).(quad.IRI)
	side, _ := sideOfIRI(iri)
	return side
}

// number returns the number of p; nil if there is none.
func (n node) number(p quad.IRI) *float64 {
	f, ok := n.first(p).(quad.Float)
	if !ok {
		return nil
	}
	v := float64(f)
	return &v
}

// classOf returns the key of classes whose class n has; empty if none.
func classOf[K comparable](n node, p quad.IRI, classes map[K]quad.IRI) K {
	var none K
	for key, class := range classes {
		if slices.Contains(n[p], quad.Value(class)) {
			return key
		}
	}
	return none
}

// status returns the status; empty if there is none.
func (n node) status() Status { return Status(n.id(PredStatus)) }

// occasion reads the fields that reports and events share.
func (n node) occasion() occasion {
	o := occasion{
		Status:       n.status(),
		Name:         n.text(PredName),
		Participants: n.participants(),
		From:         n.country(PredFrom),
		To:           n.country(PredTo),
		Place:        n.id(PredPlace),
		PlaceCountry: n.country(PredCountry),
		Time:         n.time(),
		Reason:       n.text(PredReason),
		Main:         n.first(PredMain) == quad.Bool(true),
	}
	if c := n.number(PredConfidence); c != nil {
		o.Confidence = *c
	}
	return o
}

// participants reads who takes part, by role and then by id.
func (n node) participants() []Participant {
	sides := map[string]string{}
	for _, s := range n.texts(PredActsFor) {
		if id, side, ok := strings.Cut(s, " "); ok {
			sides[id] = side
		}
	}
	list := []Participant{}
	for _, role := range Roles() {
		for _, id := range n.ids(role.Predicate()) {
			side, told := sides[id]
			if !told {
				side = impliedSide(id)
			}
			list = append(list, Participant{Entity: id, Role: role, Side: side})
		}
	}
	return list
}

// time reads when; nil where nothing is stated.
func (n node) time() *Time {
	t := Time{Start: n.text(PredStart), End: n.text(PredEnd), Text: n.text(PredWhen)}
	p := n.text(PredPrecision)
	if t == (Time{}) && p == "" {
		return nil
	}
	t.Precision = PrecisionOf(t.Start)
	if p != "" {
		t.Precision = Precision(strings.TrimSuffix(p, " "))
	}
	return &t
}

// EventFromQuads reads the event with the given id from the quads that EventQuads made, whatever
// their order and whatever else is among them. Participants come sorted by role and id. It returns
// an error if the quads state no event of that id.
func EventFromQuads(id string, quads []quad.Quad) (Event, error) {
	n := readNode(IRI(id), quads)
	kind := classOf(n, PredType, eventClasses)
	if kind == "" {
		return Event{}, fmt.Errorf("quads of event %s: no class of events", id)
	}
	o := n.occasion()
	e := Event{
		ID: id, Formerly: n.ids(PredFormerly), Type: kind, Status: o.Status, Name: o.Name, Participants: o.Participants,
		From: o.From, To: o.To, Place: o.Place, PlaceCountry: o.PlaceCountry, Time: o.Time, PartOf: n.id(PredPartOf),
		Reason: o.Reason, Confidence: o.Confidence, Main: o.Main, RescheduledTo: n.id(PredRescheduled),
	}
	e.Reports = n.reports(PredReport)
	e.History = n.history()
	e.Disputed = n.disputes()
	return e, nil
}

// reports reads references, sorted.
func (n node) reports(p quad.IRI) []ReportRef {
	var list []ReportRef
	for _, v := range n[p] {
		if iri, ok := v.(quad.IRI); ok {
			if r, ok := ReportOf(iri); ok {
				list = append(list, r)
			}
		}
	}
	slices.SortFunc(list, CompareReportRefs)
	return list
}

// history reads how an event was told, in the order of CompareChanges.
func (n node) history() []Change {
	var list []Change
	for _, s := range n.texts(PredHistory) {
		parts := strings.SplitN(s, "\t", 3)
		if len(parts) < 3 {
			continue
		}
		ref, _ := ParseReportRef(parts[2])
		list = append(list, Change{Published: parts[0], Status: Status(parts[1]), Report: ref})
	}
	slices.SortFunc(list, CompareChanges)
	return list
}

// disputes reads the fields on which reports differ; fields, values and reports come sorted.
func (n node) disputes() []Dispute {
	var list []Dispute
	for _, s := range n.texts(PredDispute) {
		parts := strings.SplitN(s, "\t", 3)
		if len(parts) < 3 {
			continue
		}
		ref, _ := ParseReportRef(parts[2])
		if len(list) == 0 || list[len(list)-1].Field != parts[0] {
			list = append(list, Dispute{Field: parts[0]})
		}
		d := &list[len(list)-1]
		if len(d.Values) == 0 || d.Values[len(d.Values)-1].Value != parts[1] {
			d.Values = append(d.Values, DisputedValue{Value: parts[1]})
		}
		v := &d.Values[len(d.Values)-1]
		v.Reports = append(v.Reports, ref)
	}
	sortDisputes(list)
	return list
}

// ReportFromQuads reads a report and the id of the event that it tells of from the quads that
// ReportQuads made. Participants come sorted by role and id, and evidence holds the words alone, the
// best first. It returns an error if the quads state no such report.
func ReportFromQuads(ref ReportRef, quads []quad.Quad) (r Report, event string, err error) {
	n := readNode(ReportIRI(ref), quads)
	kind := classOf(n, PredEventType, eventClasses)
	if kind == "" {
		return Report{}, "", fmt.Errorf("quads of report %s: no class of events", ref)
	}
	o := n.occasion()
	r = Report{
		ID: ref.Event, Type: kind, Status: o.Status, Name: o.Name, Participants: o.Participants, From: o.From, To: o.To,
		Place: o.Place, PlaceCountry: o.PlaceCountry, Time: o.Time, Reason: o.Reason, Confidence: o.Confidence, Main: o.Main,
		Inferred: n.texts(PredInferred),
	}
	if whole := n.reports(PredPartOf); len(whole) > 0 {
		r.PartOf = whole[0].Event
	}
	for _, p := range []quad.IRI{PredQuote, PredMoreQuote} {
		for _, text := range n.texts(p) {
			r.Evidence = append(r.Evidence, Evidence{Span: Span{Text: text}})
		}
	}
	return r, n.id(PredTells), nil
}

// ArticleFromQuads reads an article and the ids of the entities it names, sorted, from the quads
// that ArticleQuads made. It returns an error if the quads state no such article.
func ArticleFromQuads(id string, quads []quad.Quad) (a Article, mentions []string, err error) {
	n := readNode(ArticleIRI(id), quads)
	if n.first(PredType) != ClassArticle {
		return Article{}, nil, fmt.Errorf("quads of article %s: none", id)
	}
	a = Article{
		ID: id, URL: n.text(PredURL), Title: n.text(PredTitle), Source: n.text(PredSource), Published: n.text(PredPublished),
		PublishedFrom: DateSource(n.text(PredPublishedFrom)), Dateline: n.text(PredDateline),
	}
	if first, last, ok := strings.Cut(n.text(PredWindow), " "); ok {
		a.PublishedBetween = &Window{Start: first, End: last}
	}
	if iri, ok := n.first(PredCopyOf).(quad.IRI); ok {
		a.CopyOf, _ = ArticleID(iri)
	}
	return a, n.ids(PredMentions), nil
}

// EntityFromQuads reads a canonical entity from the quads that EntityQuads made. It returns an error
// if the quads state no entity of that id.
func EntityFromQuads(id string, quads []quad.Quad) (Entity, error) {
	n := readNode(IRI(id), quads)
	kind := classOf(n, PredType, kindClasses)
	if kind == "" {
		return Entity{}, fmt.Errorf("quads of entity %s: no class of entities", id)
	}
	e := Entity{
		ID: id, Kind: kind, Name: n.text(PredLabel), Aliases: n.texts(PredAlias), Country: n.country(PredCountry),
		Offices: n.texts(PredOffice), Latitude: n.number(PredLat), Longitude: n.number(PredLong),
	}
	if code := n.text(PredCode); code != "" {
		e.Country = code
	}
	for _, v := range n[PredSameAs] {
		if iri, ok := v.(quad.IRI); ok {
			e.SameAs = append(e.SameAs, unescape(string(iri)))
		}
	}
	slices.Sort(e.SameAs)
	return e, nil
}

// JudgementFromQuads reads a person's ruling from the quads that JudgementQuads made. It returns an
// error if the quads state no ruling of that id.
func JudgementFromQuads(id string, quads []quad.Quad) (Judgement, error) {
	n := readNode(IRI(judgementFolder+id), quads)
	if n.first(PredType) != ClassJudgement {
		return Judgement{}, fmt.Errorf("quads of judgement %s: none", id)
	}
	j := Judgement{
		ID: id, Verdict: Verdict(n.text(PredVerdict)), Reports: n.reports(PredRules), Name: n.text(PredName),
		By: n.text(PredBy), At: n.text(PredAt), Why: n.text(PredWhy),
	}
	for _, ruled := range n.ids(PredRules) {
		if !strings.HasPrefix(ruled, reportFolder) {
			j.Entities = append(j.Entities, ruled)
		}
	}
	return j, nil
}
