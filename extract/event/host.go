package event

import (
	"slices"

	"demarche/extract/mention"
	"demarche/schema"
)

// hostThere gives the host of a traveller the country to which the traveller goes, where nothing but the dateline made both of one side:
// who meets a president or a minister on a journey meets those of the place. WELLINGTON: "Prime Minister Tane will be in Paris on
// Friday, when he meets President Lanoux."
func (r *reading) hostThere(f *frame) {
	all := slices.Concat(f.hosts, f.parties)
	if r.literal || f.typ() != schema.Meeting || len(all) < 2 || all[0].Side == "" || len(bySide(all)) != 1 {
		return
	}
	for _, x := range all {
		if !x.Entity.Person() || !x.Entity.Guessed() {
			continue
		}
		if at := r.journeyOfOthers(f, all, x); at != "" && r.story.Resettle(x.Entity, at) {
			resettle(f.hosts, x.Entity)
			resettle(f.parties, x.Entity)
			f.inferred = append(f.inferred, "side")
			return
		}
	}
}

// journeyOfOthers is the country to which those who meet somebody are told to go, in which the clause has them meet if it tells where;
// empty if none is.
func (r *reading) journeyOfOthers(f *frame, all []mention.Ref, host mention.Ref) string {
	at := r.whereAbout(f.sent, f.node, f.verb)
	g := r.journeyBefore(f.sent.Index, func(g *frame) bool {
		return g.to != host.Side && (at.country == "" || at.country == g.to) && slices.ContainsFunc(g.visitors, func(v mention.Ref) bool {
			return v.Entity.Person() && v.Entity != host.Entity && !v.Entity.Guessed() && slices.ContainsFunc(all, func(x mention.Ref) bool { return x.Entity == v.Entity })
		})
	})
	if g == nil {
		return ""
	}
	return g.to
}

// guestHere takes from a traveller of whom only the dateline told a country that country, where he is told to travel to it, and gives him
// that of the only others who act or speak in the sentence. BEIJING: "India and China agreed on Tuesday to reduce troops during a visit to
// Beijing by Prime Minister Menoni." Where no others do, the country must be told by its name: ministers go to the towns of their own.
func (r *reading) guestHere(f *frame) {
	if r.literal || f.typ() != schema.Visit {
		return
	}
	for _, x := range f.visitors {
		if !x.Entity.Person() || !x.Entity.Guessed() {
			continue
		}
		i := slices.IndexFunc(f.sites, func(p site) bool { return p.country == x.Side && !p.region })
		if i < 0 {
			continue
		}
		other := r.othersAbove(f, x)
		if (other != "" || f.sites[i].place == nil) && r.story.Resettle(x.Entity, other) {
			resettle(f.visitors, x.Entity)
			f.inferred = append(f.inferred, "side")
		}
	}
}

// othersAbove is the only country but a traveller's own for which the subjects of the verbs above his journey act; empty if there is none
// or several.
func (r *reading) othersAbove(f *frame, traveller mention.Ref) string {
	s := f.sent
	for n := f.node; s.Nodes[n].Head != n; {
		n = s.Nodes[n].Head
		subject, _ := subjectOf(s, n)
		if !s.IsVerb(n) || subject < 0 {
			continue
		}
		side := ""
		for _, x := range r.actors(s, subject) {
			if sameRef(x, traveller) || len(x.Side) != 2 || x.Side == traveller.Side || x.Side == side {
				continue
			}
			if side != "" {
				return ""
			}
			side = x.Side
		}
		if side != "" {
			return side
		}
	}
	return ""
}

// resettle brings those who stand for a person up to date with his country.
func resettle(refs []mention.Ref, e *mention.Entity) {
	for i := range refs {
		if refs[i].Entity == e {
			refs[i].Side = e.Country
		}
	}
}
