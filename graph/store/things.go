package store

import (
	"encoding/binary"

	"demarche/schema"
)

// packEvent returns the digest of an event, its id aside.
func packEvent(e schema.Event) []byte {
	p := &packer{}
	p.packHead(e)
	p.texts(string(e.Type), string(e.Status), e.Name, e.From, e.To, e.Place, e.PlaceCountry, e.PartOf, e.Reason, e.RescheduledTo)
	p.flag(e.Time != nil)
	if t := e.Time; t != nil {
		p.texts(t.Start, t.End, t.Text, string(t.Precision))
	}
	packList(p, e.Formerly, p.text)
	packList(p, e.Participants, func(x schema.Participant) {
		p.texts(x.Entity, string(x.Role), x.Side)
	})
	packList(p, e.Reports, p.packRef)
	packList(p, e.History, func(c schema.Change) {
		p.texts(string(c.Status), c.Published)
		p.packRef(c.Report)
	})
	packList(p, e.Disputed, func(d schema.Dispute) {
		p.text(d.Field)
		packList(p, d.Values, func(v schema.DisputedValue) {
			p.text(v.Value)
			packList(p, v.Reports, p.packRef)
		})
	})
	return p.out
}

// unpackEvent returns the event of the given id and digest, as EventFromQuads does. It returns
// ErrDamaged for what is no digest.
func unpackEvent(id string, data []byte) (schema.Event, error) {
	h, ok := readHead(data)
	u := &unpacker{broken: !ok}
	if ok {
		u.in = string(data[headBytes:])
	}
	e := schema.Event{ID: id, Main: h.main, Confidence: h.confidence}
	u.texts((*string)(&e.Type), (*string)(&e.Status), &e.Name, &e.From, &e.To, &e.Place, &e.PlaceCountry, &e.PartOf, &e.Reason, &e.RescheduledTo)
	if u.flag() {
		e.Time = &schema.Time{}
		u.texts(&e.Time.Start, &e.Time.End, &e.Time.Text, (*string)(&e.Time.Precision))
	}
	e.Formerly = unpackList(u, u.text)
	e.Participants = unpackList(u, func() schema.Participant {
		return schema.Participant{Entity: u.text(), Role: schema.Role(u.text()), Side: u.text()}
	})
	if e.Participants == nil {
		e.Participants = []schema.Participant{}
	}
	e.Reports = unpackList(u, u.ref)
	e.History = unpackList(u, func() schema.Change {
		return schema.Change{Status: schema.Status(u.text()), Published: u.text(), Report: u.ref()}
	})
	e.Disputed = unpackList(u, func() schema.Dispute {
		return schema.Dispute{Field: u.text(), Values: unpackList(u, func() schema.DisputedValue {
			return schema.DisputedValue{Value: u.text(), Reports: unpackList(u, u.ref)}
		})}
	})
	return e, u.done(id)
}

// words are what best tells what a report of an article says.
type words struct {
	event  string // the report's id in the article
	status schema.Status
	text   string
}

// packArticle returns the digest of an article without its text, its id aside: what is known of it, as
// one text, and the words of its reports.
func packArticle(a schema.Article, list []words) []byte {
	known := &packer{}
	known.texts(a.URL, a.Title, a.Source, a.Published, string(a.PublishedFrom), a.Dateline, a.CopyOf)
	known.flag(a.PublishedBetween != nil)
	if w := a.PublishedBetween; w != nil {
		known.texts(w.Start, w.End)
	}
	p := &packer{}
	p.text(string(known.out))
	packList(p, list, func(w words) { p.texts(w.event, string(w.status), w.text) })
	return p.out
}

// unpackArticle returns the article of the given id and digest, as ArticleFromQuads does. It returns
// ErrDamaged for what is no digest.
func unpackArticle(id string, data []byte) (schema.Article, error) {
	a := schema.Article{ID: id}
	n, width := binary.Uvarint(data)
	if width <= 0 || n > uint64(len(data)-width) {
		return a, (&unpacker{broken: true}).done(id)
	}
	u := &unpacker{in: string(data[width : width+int(n)])}
	u.texts(&a.URL, &a.Title, &a.Source, &a.Published, (*string)(&a.PublishedFrom), &a.Dateline, &a.CopyOf)
	if u.flag() {
		a.PublishedBetween = &schema.Window{}
		u.texts(&a.PublishedBetween.Start, &a.PublishedBetween.End)
	}
	return a, u.done(id)
}

// unpackWords returns the words of the reports of an article's digest; none of no digest. It returns
// ErrDamaged for what is no digest.
func unpackWords(id string, data []byte) ([]words, error) {
	if data == nil {
		return nil, nil
	}
	u := &unpacker{in: string(data)}
	u.text()
	list := unpackList(u, func() words {
		return words{u.text(), schema.Status(u.text()), u.text()}
	})
	return list, u.done(id)
}

// packEntity returns the digest of an entity, its id aside.
func packEntity(e schema.Entity) []byte {
	p := &packer{}
	p.texts(string(e.Kind), e.Name, e.Country)
	packList(p, e.Aliases, p.text)
	packList(p, e.Offices, p.text)
	packList(p, e.SameAs, p.text)
	for _, f := range []*float64{e.Latitude, e.Longitude} {
		p.flag(f != nil)
		if f != nil {
			p.fraction(*f)
		}
	}
	return p.out
}

// unpackEntity returns the entity of the given id and digest, as EntityFromQuads does. It returns
// ErrDamaged for what is no digest.
func unpackEntity(id string, data []byte) (schema.Entity, error) {
	u := &unpacker{in: string(data)}
	e := schema.Entity{ID: id}
	u.texts((*string)(&e.Kind), &e.Name, &e.Country)
	e.Aliases, e.Offices, e.SameAs = unpackList(u, u.text), unpackList(u, u.text), unpackList(u, u.text)
	for _, f := range []**float64{&e.Latitude, &e.Longitude} {
		if u.flag() {
			value := u.fraction()
			*f = &value
		}
	}
	return e, u.done(id)
}
