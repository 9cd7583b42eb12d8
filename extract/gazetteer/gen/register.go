package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"demarche/extract/gazetteer"
	"demarche/schema"
)

// register merges what the sources tell.
type register struct {
	set *gazetteer.Set
	all []*person
	// byQID, byKey, byName and byFamily find people already known; the keys of byKey and byFamily hold
	// the country.
	byQID    map[string]*person
	byKey    map[string][]*person
	byName   map[string]*person
	byFamily map[string][]*person
	// byPost finds the people who held an office of a country or organisation.
	byPost map[string][]*person
	// known are the hand-kept spellings and short names, by name.
	known map[string]naming
	// same maps every hand-kept alias to the name it belongs to.
	same map[string]string
}

// newRegister returns an empty register. It compares names as the gazetteer does.
func newRegister() *register {
	return &register{set: gazetteer.Spellings(), byQID: map[string]*person{}, byKey: map[string][]*person{}, byName: map[string]*person{},
		byFamily: map[string][]*person{}, byPost: map[string][]*person{}, known: map[string]naming{}, same: map[string]string{}}
}

// home maps a state that is no more to the one whose people its people are.
var home = map[string]string{"SU": "RU", "YU": "RS", "CS": "CZ", "DD": "DE", "ZR": "CD"}

// homeOf is the country by which namesakes are told apart.
func homeOf(country string) string { return cmp.Or(home[country], country) }

// add merges one raw record into the register.
func (r *register) add(x raw) {
	x.name = clean(x.name)
	if n, ok := r.same[homeOf(x.country)+" "+r.set.Key(x.name)]; ok {
		x.aliases, x.name = append(x.aliases, x.name), n
	}
	if len(r.set.Key(x.name)) < 3 {
		return
	}
	p := r.find(x)
	if p == nil {
		p = &person{name: x.name, country: x.country, names: map[string]bool{}, families: map[string]bool{}}
		r.all = append(r.all, p)
	}
	r.merge(p, x)
}

// noName are words before a name that are no part of it.
var noName = map[string]bool{"sir": true, "dame": true, "dr": true, "dr.": true, "gen.": true, "general": true, "lt.": true, "maj.": true, "maj.gen.": true, "col.": true,
	"colonel": true, "lord": true, "sheikh": true, "shaykh": true, "ayatollah": true, "prof.": true, "gov.": true, "governor": true, "senator": true, "archbishop": true,
	"cardinal": true, "ratu": true, "tan": true, "sri": true, "elect": true, "interior": true, "homeland": true, "territorial": true, "council": true, "foreign": true,
	"affairs": true, "and": true, "for": true, "political": true, "minister": true, "ministers": true, "government": true, "the": true, "of": true, "lyonpo": true, "datuk": true, "prince": true}

// clean drops what is no part of a name: titles of respect and remarks.
func clean(name string) string {
	for _, end := range []string{"(", "[", " - ", " of "} {
		if i := strings.Index(name, end); i > 0 {
			name = name[:i]
		}
	}
	words := strings.Fields(strings.NewReplacer("\"", " ", "’", "'", "´", "'").Replace(name))
	for len(words) > 2 && noName[strings.ToLower(words[0])] {
		words = words[1:]
	}
	return strings.Trim(strings.Join(words, " "), " ,.;-")
}

// find returns the person whom a record tells of; nil if nobody of the kind is known.
func (r *register) find(x raw) *person {
	if p := r.byQID[x.qid]; p != nil && x.qid != "" {
		return p
	}
	for _, n := range append([]string{x.name}, x.aliases...) {
		if p := best(r.byKey[homeOf(x.country)+" "+r.set.Key(n)], x); p != nil {
			return p
		}
		if p := r.byName[r.set.Key(n)]; p != nil && x.country == "" && p.near(x) {
			return p
		}
	}
	if _, kept := r.known[homeOf(x.country)+" "+r.set.Key(x.name)]; kept {
		return nil // names.yaml tells namesakes apart: the two George Bushes
	}
	for _, f := range r.families(x) {
		for _, p := range r.byFamily[f] {
			if p.near(x) && (r.compatible(p, x.name) || surnameAlone(x.name) && p.held(x)) {
				return p
			}
		}
	}
	return r.successor(x)
}

// single are the offices that one person holds at a time.
var single = map[gazetteer.Office]bool{gazetteer.President: true, gazetteer.PrimeMinister: true, gazetteer.King: true, gazetteer.ForeignMinister: true,
	gazetteer.DefenceMinister: true, gazetteer.FinanceMinister: true, gazetteer.SupremeLeader: true, gazetteer.CrownPrince: true}

// successor finds the person who took the very office at the very time of the record under a name that
// is another spelling or another part of the same: Abdul Hamid Dbeibah and Abdulhamid Dubaybah.
func (r *register) successor(x raw) *person {
	for _, t := range x.terms {
		for _, p := range r.byPost[t.Of] {
			for _, u := range p.terms {
				if single[t.Office] && u.Office == t.Office && u.Of == t.Of && together(t.From, u.From) && r.akin(p, x.name) {
					return p
				}
			}
		}
	}
	return nil
}

// together tells whether two dates can be the same day told by two sources: the same year where one
// tells no more, else at most two months apart.
func together(a, b string) bool {
	first, _, errA := schema.Days(a)
	second, _, errB := schema.Days(b)
	if errA != nil || errB != nil || len(a) < 7 || len(b) < 7 {
		return errA == nil && errB == nil && a[:4] == b[:4]
	}
	return first.Sub(second).Abs().Hours() <= 60*24
}

// akin tells whether a name shares a word with one of a person's names, give or take two letters.
func (r *register) akin(p *person, name string) bool {
	for _, a := range realWords(r.set.Key(name)) {
		for n := range p.names {
			for _, b := range realWords(n) {
				if a == b || min(len(a), len(b)) > 4 && distance(a, b) <= 2 {
					return true
				}
			}
		}
	}
	return false
}

// demote turns the office that Archigos implies into that of a leader where a better source names
// another holder for the time: the effective leader was not the president then.
func (r *register) demote(p *person, t gazetteer.Term) gazetteer.Term {
	for _, q := range r.byPost[t.Of] {
		for _, u := range q.terms {
			if q != p && single[t.Office] && u.Office == t.Office && overlap(t, u) && !together(t.From, cmp.Or(u.To, "2100")) && !together(u.From, cmp.Or(t.To, "2100")) {
				t.Office = gazetteer.Leader
				return t
			}
		}
	}
	return t
}

// best chooses among people of one name the one who was in office in the days of the record, else the
// first who can have been alive; nil if none can.
func best(people []*person, x raw) *person {
	for _, p := range people {
		if p.held(x) {
			return p
		}
	}
	for _, p := range people {
		if p.near(x) {
			return p
		}
	}
	return nil
}

// surnameAlone tells whether a name has no given name, but for an initial.
func surnameAlone(name string) bool {
	words := strings.Fields(name)
	return len(words) == 1 || len(words) == 2 && strings.HasSuffix(words[0], ".")
}

// held tells whether the person held a head's office when the record says that somebody did.
func (p *person) held(x raw) bool {
	for _, t := range x.terms {
		for _, u := range p.terms {
			if t.Of == u.Of && overlap(t, u) && (t.Office == u.Office || u.Office != gazetteer.Minister) {
				return true
			}
		}
	}
	return false
}

// families are the keys of the family names of a record.
func (r *register) families(x raw) []string {
	shorts := x.shorts
	if len(shorts) == 0 {
		_, shorts = gazetteer.Variants(x.name, x.country)
	}
	var out []string
	for _, s := range shorts {
		out = append(out, homeOf(x.country)+" "+r.set.Key(s))
	}
	return out
}

// generation is the number of years past which two namesakes are two people.
const generation = 30

// near tells whether one of the terms of a record can be of the same life as one of the person's.
func (p *person) near(x raw) bool {
	dated := false
	for _, t := range x.terms {
		for _, u := range p.terms {
			if t.From == "" || u.From == "" {
				continue
			}
			if dated = true; max(gap(t, u), gap(u, t)) <= generation {
				return true
			}
		}
	}
	return !dated
}

// gap is how many years lie between the end of one term and the start of another; an open term ends
// when it starts.
func gap(a, b gazetteer.Term) int { return year(b.From) - year(cmp.Or(a.To, a.From)) }

// year reads the year of an ISO date.
func year(iso string) int {
	n := 0
	fmt.Sscanf(iso, "%d", &n)
	return n
}

// compatible tells whether a name can be a shorter or longer form of one of a person's names: the
// words of one, two at least and initials aside, are all in the other, and the first is the same.
func (r *register) compatible(p *person, name string) bool {
	a := realWords(r.set.Key(name))
	for n := range p.names {
		b := realWords(n)
		if min(len(a), len(b)) >= 2 && a[0] == b[0] && (within(a, b) || within(b, a)) {
			return true
		}
	}
	return false
}

// realWords are the words of a folded name that are more than an initial or an article.
func realWords(key string) []string {
	var out []string
	for _, w := range strings.Fields(key) {
		if len(w) > 2 || w == "xi" || w == "li" || w == "hu" || w == "un" || w == "il" || w == "yi" || w == "wu" {
			out = append(out, w)
		}
	}
	return out
}

// within tells whether all words of a are in b.
func within(a, b []string) bool {
	for _, w := range a {
		if !slices.Contains(b, w) {
			return false
		}
	}
	return true
}

// merge adds what a record tells to a person.
func (r *register) merge(p *person, x raw) {
	if x.qid != "" && !slices.Contains(p.qids, x.qid) {
		p.qids = append(p.qids, x.qid)
		r.byQID[x.qid] = p
	}
	if !slices.Contains(p.from, x.from) {
		p.from = append(p.from, x.from)
	}
	if p.country == "" {
		p.country = x.country
	}
	for _, short := range r.naming(p).Shorts {
		r.addShort(p, p.country, short)
	}
	for i, n := range append([]string{x.name}, x.aliases...) {
		r.addName(p, n)
		var aliases, shorts []string
		if aliases, shorts = gazetteer.Variants(n, x.country); i > 0 && len(strings.Fields(n)) == 1 {
			shorts = nil
		}
		if len(x.shorts) > 0 && i == 0 {
			shorts = x.shorts
		}
		for _, a := range aliases {
			r.addName(p, a)
		}
		for _, s := range shorts {
			r.addShort(p, x.country, s)
		}
	}
	for _, t := range x.terms {
		if x.from == "A" {
			t = r.demote(p, t)
		}
		p.addTerm(t)
		if !slices.Contains(r.byPost[t.Of], p) {
			r.byPost[t.Of] = append(r.byPost[t.Of], p)
		}
	}
}

// naming is what names.yaml tells of a person.
func (r *register) naming(p *person) naming { return r.known[homeOf(p.country)+" "+r.set.Key(p.name)] }

// addName records one full name. A single word is one only where names.yaml says so (Lula).
func (r *register) addName(p *person, name string) {
	key := r.set.Key(name)
	if p.names[key] || key == "" || name != p.name && !strings.ContainsAny(name, " -") && !slices.Contains(r.naming(p).Aliases, name) {
		return
	}
	p.names[key] = true
	if schema.Fold(name) != schema.Fold(p.name) {
		p.aliases = append(p.aliases, name)
	}
	k := homeOf(p.country) + " " + key
	r.byKey[k] = append(r.byKey[k], p)
	if r.byName[key] == nil {
		r.byName[key] = p
	}
}

// addShort records one short name.
func (r *register) addShort(p *person, country, short string) {
	key := r.set.Key(short)
	if len(key) < 2 || p.families[key] {
		return
	}
	p.families[key] = true
	p.shorts = append(p.shorts, short)
	k := homeOf(country) + " " + key
	r.byFamily[k] = append(r.byFamily[k], p)
}

// addTerm adds a term, unless a source that counts more tells one of the same office that overlaps;
// that one then takes over the bounds that it lacks.
func (p *person) addTerm(t gazetteer.Term) {
	if end := strings.TrimSuffix(t.To, seen); end != "" && end < t.From[:min(len(t.From), len(end))] {
		t.To = t.From + seen // a slip of the source
	}
	for i, u := range p.terms {
		if u.Of != t.Of || !sameOffice(u.Office, t.Office) || !overlap(t, u) {
			continue
		}
		if len(t.From) > len(u.From) && (u.From == "" || strings.HasPrefix(t.From, u.From)) && (u.To == "" || t.From < u.To) {
			p.terms[i].From = t.From
		}
		if isSeen(u.To) && !isSeen(t.To) && (t.To == "" || t.To > u.From) || len(t.To) > len(u.To) && u.To != "" && strings.HasPrefix(t.To, u.To) {
			p.terms[i].To = t.To
		}
		return
	}
	p.terms = append(p.terms, t)
}

// seen marks the end of a term that is only the day on which the holder was last seen in office.
const seen = "~"

// isSeen tells whether an end is so marked.
func isSeen(to string) bool { return strings.HasSuffix(to, seen) }

// sameOffice tells whether two sources may mean one office: the vague word minister agrees with any.
func sameOffice(known, told gazetteer.Office) bool {
	return known == told || told == gazetteer.Minister || told == gazetteer.Leader
}

// overlap tells whether two terms have days in common; bounds that are unknown do.
func overlap(a, b gazetteer.Term) bool {
	return (a.To == "" || b.From == "" || a.To[:min(len(a.To), len(b.From))] >= b.From[:min(len(a.To), len(b.From))]) &&
		(b.To == "" || a.From == "" || b.To[:min(len(b.To), len(a.From))] >= a.From[:min(len(b.To), len(a.From))])
}
