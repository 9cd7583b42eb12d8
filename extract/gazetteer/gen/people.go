package main

import (
	"bytes"
	"cmp"
	"fmt"
	"slices"
	"strings"

	"demarche/extract/gazetteer"
	"demarche/schema"
)

// raw is what one source tells of one person in one or more offices.
type raw struct {
	name, country string
	// qid is the Wikidata id; empty if the source has none.
	qid     string
	aliases []string
	// shorts are what the source marks as the short name; empty if it marks none.
	shorts []string
	terms  []gazetteer.Term
	// from is the letter of the source in the sources column.
	from string
}

// person is somebody as the table tells it.
type person struct {
	id, name, country     string
	qids, aliases, shorts []string
	terms                 []gazetteer.Term
	from                  []string
	// names and families are the folded full and short names.
	names, families map[string]bool
}

// readers are the sources of people, the one whose names and dates count most first.
var readers = []func(src string) ([]raw, error){holders, offices, foreignMinisters, leaders, factbook, archigos, phoenix}

// people makes data/people.tsv.
func people(src string) ([]byte, error) {
	r := newRegister()
	if err := r.readNames(); err != nil {
		return nil, err
	}
	for _, read := range readers {
		raws, err := read(src)
		if err != nil {
			return nil, err
		}
		for _, x := range raws {
			r.add(x)
		}
	}
	all := r.finish()
	var rows bytes.Buffer
	for _, p := range all {
		p.write(&rows)
	}
	return head("People who hold or held an office, with its dates. Sources by letter: H hand-kept (gen/holders.yaml, gen/names.yaml), W Wikidata, F Factbook, A Archigos, P Phoenix.",
		"id\tname\tcountry\tWikidata ids\tother names\tshort names\tterms: office@side:from..to, the latest first\tsources", rows.Bytes(),
		officeSource, foreignSource, leaderSource, factbookSource, archigosSource, phoenixSource), nil
}

// finish gives everybody an id and sorts.
func (r *register) finish() []*person {
	taken := map[string]bool{}
	for _, p := range r.all {
		r.applyNaming(p)
		slices.SortStableFunc(p.terms, func(a, b gazetteer.Term) int {
			return cmp.Or(strings.Compare(b.From, a.From), strings.Compare(string(a.Office), string(b.Office)), strings.Compare(a.Of, b.Of), strings.Compare(b.To, a.To))
		})
		if len(p.terms) > 0 && homeOf(p.terms[0].Of) == homeOf(p.country) {
			p.country = p.terms[0].Of // of two states, the one served last: Zaire, then Congo
		}
		p.id = schema.Slug(p.name)
		for _, more := range []string{strings.ToLower(p.country), p.firstYear()} {
			if taken[p.id] && more != "" {
				p.id += "-" + more
			}
		}
		for n := 2; taken[p.id]; n++ {
			p.id = fmt.Sprintf("%s-%d", schema.Slug(p.name), n)
		}
		taken[p.id] = true
	}
	slices.SortFunc(r.all, func(a, b *person) int { return strings.Compare(a.id, b.id) })
	return r.all
}

// firstYear is the year of the first dated term; empty without any.
func (p *person) firstYear() string {
	for _, t := range slices.Backward(p.terms) {
		if t.From != "" {
			return t.From[:4]
		}
	}
	return ""
}

// write writes one row.
func (p *person) write(b *bytes.Buffer) {
	slices.Sort(p.qids)
	slices.Sort(p.from)
	terms := make([]string, len(p.terms))
	for i, t := range p.terms {
		terms[i] = fmt.Sprintf("%s@%s:%s..%s", t.Office, t.Of, t.From, strings.TrimSuffix(t.To, seen))
	}
	fmt.Fprintf(b, "%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\n", p.id, p.name, p.country, strings.Join(p.qids, ";"), strings.Join(p.aliases, ";"),
		strings.Join(p.shorts, ";"), strings.Join(terms, ";"), strings.Join(p.from, ""))
}
