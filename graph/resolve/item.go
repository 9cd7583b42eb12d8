package resolve

import (
	"slices"
	"strings"

	"demarche/schema"
)

// item is a report as it is compared with others. It follows from its own record alone.
type item struct {
	ref    schema.ReportRef
	doc    *doc
	report schema.Report
	// people are those who take part, visitors alone for a visit where any is named.
	people []person
	// sides are the codes and short names of all who take part, sorted.
	sides []string
	// words are the words of a gathering's name and its organisations; place those of its place.
	words, place []string
	window       window
	// wrong tells that a person ruled the report to be mistaken.
	wrong bool
	// near are the items of other stories that may tell of the same event, with how likely it is; nil if there are
	// none.
	near map[schema.ReportRef]float64
	// cluster is the set of items that tell of the same event; nil until it is known or looked up, or if wrong.
	cluster *cluster
	// event is the id of the event where the cluster is not looked up yet; empty otherwise.
	event string
	// told is the id of the event that the story was last said to tell of.
	told string
}

// person is one who takes part, as named in a story.
type person struct {
	id    string
	words []string
	side  string
}

// newItem reads what is compared out of a report.
func newItem(d *doc, r schema.Report) *item {
	i := &item{ref: schema.ReportRef{Article: d.article.ID, Event: r.ID}, doc: d, report: r}
	i.people = d.people(r)
	i.sides = sidesOf(r)
	i.words = d.gatheringWords(r)
	i.place = d.placeWords(r.Place)
	i.window = windowOf(d.article, r)
	return i
}

// people returns who takes part; of a visit the visitors, if any is named.
func (d *doc) people(r schema.Report) []person {
	var all, visitors []person
	for _, p := range r.Participants {
		e, ok := d.entity(p.Entity)
		if !ok || e.Kind != schema.Person {
			continue
		}
		who := person{p.Entity, nameWords(e.Name), p.Side}
		all = append(all, who)
		if p.Role == schema.RoleVisitor {
			visitors = append(visitors, who)
		}
	}
	if r.Type == schema.Visit {
		return visitors
	}
	return all
}

// honorifics are words before a name that are no part of it.
var honorifics = []string{"mr", "mrs", "ms", "dr", "sir", "pope", "king", "queen", "prince", "princess", "president", "general", "sheikh", "lord", "the"}

// nameWords returns the words of a name, folded, sorted and without honorifics: those of "Kim
// Jong-un" and "Kim Jong Un" are the same.
func nameWords(name string) []string {
	words := strings.Split(schema.Slug(name), "-")
	kept := slices.DeleteFunc(slices.Clone(words), func(w string) bool { return slices.Contains(honorifics, w) })
	if len(kept) == 0 {
		kept = words
	}
	slices.Sort(kept)
	return slices.Compact(kept)
}

// sidesOf returns the codes and short names of all who take part, sorted.
func sidesOf(r schema.Report) []string {
	var sides []string
	for _, p := range r.Participants {
		if p.Side != "" {
			sides = append(sides, p.Side)
		} else if code, ok := strings.CutPrefix(p.Entity, "country/"); ok {
			sides = append(sides, code)
		}
	}
	for _, code := range []string{r.From, r.To} {
		if code != "" {
			sides = append(sides, code)
		}
	}
	slices.Sort(sides)
	return slices.Compact(sides)
}

// plain are words that many gatherings and places share.
var plain = []string{"summit", "meeting", "talks", "conference", "the", "of", "on", "in", "for", "and", "leaders", "session", "forum", "council", "annual", "general", "international"}

// gatheringWords returns the words that tell one gathering from another: those of its name and of
// the organisations that take part.
func (d *doc) gatheringWords(r schema.Report) []string {
	if r.Type != schema.Summit {
		return nil
	}
	words := telling(r.Name)
	for _, p := range r.Participants {
		if e, ok := d.entity(p.Entity); ok && e.Kind == schema.Organization {
			words = append(words, strings.TrimPrefix(e.ID, "org/"))
		}
	}
	slices.Sort(words)
	return slices.Compact(words)
}

// placeWords returns the words of a place's name.
func (d *doc) placeWords(id string) []string {
	e, ok := d.entity(id)
	if id == "" || !ok {
		return nil
	}
	return telling(e.Name)
}

// telling returns the words of a name that are not plain, folded and sorted.
func telling(name string) []string {
	if name == "" {
		return nil
	}
	words := strings.Split(schema.Slug(name), "-")
	words = slices.DeleteFunc(words, func(w string) bool { return slices.Contains(plain, w) })
	slices.Sort(words)
	return slices.Compact(words)
}

// maxKey is how long a key may be, in bytes; names that long are alike if they begin alike.
const maxKey = 200

// keys are the index entries of which two items that may be one share at least one.
func (i *item) keys() []string {
	prefix := string(i.report.Type) + "|"
	var keys []string
	add := func(parts ...string) {
		key := prefix + strings.Join(parts, "|")
		keys = append(keys, key[:min(len(key), maxKey)])
	}
	if i.report.Type == schema.Visit {
		for _, p := range i.people {
			for _, w := range p.words {
				add("who", w)
			}
		}
		add("way", i.report.From, i.report.To)
		slices.Sort(keys)
		return slices.Compact(keys)
	}
	for n, a := range i.sides {
		for _, b := range i.sides[n+1:] {
			add("sides", a, b)
		}
	}
	for _, p := range i.people {
		for _, w := range p.words {
			add("who", w)
		}
	}
	for _, w := range append(slices.Clone(i.words), i.place...) {
		if i.report.Type == schema.Summit {
			add("word", w)
		}
	}
	slices.Sort(keys)
	return slices.Compact(keys)
}
