package event

import (
	"slices"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/schema"
)

// fill puts the noun phrase at a node into a slot.
func (r *reading) fill(f *frame, slot Slot, node int) {
	s := f.sent
	if slot == "" || node < 0 {
		return
	}
	switch slot {
	case Destination, Place:
		f.sites = append(f.sites, r.sites(s, node)...)
	case Either:
		if p := r.sites(s, node); len(p) > 0 {
			f.sites = append(f.sites, p...)
		} else {
			f.visitors = appendRefs(f.visitors, r.actors(s, node)...)
		}
	case Visitor:
		f.visitors = appendRefs(f.visitors, r.aboard(s, node)...)
		if len(f.visitors) == 0 && f.rule.POS == "verb" && s.IsNoun(node) && f.rule.Name != "presence" && f.rule.Name != "speak abroad" {
			f.visitors = r.spokesmen(s, node)
		}
	case Host:
		f.hosts = appendRefs(f.hosts, r.actors(s, node)...)
	case Body:
		if m := r.story.At(s.Index, node); m != nil && m.Form == mention.Role && m.Group && len(m.Sides) == 1 {
			if b := r.story.Body(m.Sides[0]); b != nil && !ownBusiness[b.Known.Name] { // "NATO leaders, Clinton among them"
				f.body = b
			}
		}
		for _, x := range r.story.Who(s.Index, node) {
			if x.Entity != nil && x.Entity.Kind == schema.Organization && x.Entity.Known != nil && x.Entity.Known.Country == "" && !ownBusiness[x.Entity.Known.Name] {
				f.body = x.Entity
			}
			if b := r.story.Body(x.Side); x.Entity == nil && x.Group && b != nil && !ownBusiness[b.Known.Name] { // "EU ministers meet"
				f.body = b
			}
		}
	case Participant:
		f.parties = appendRefs(f.parties, r.actors(s, node)...)
	}
}

// appendRefs adds those that are not there yet.
func appendRefs(to []mention.Ref, refs ...mention.Ref) []mention.Ref {
	for _, x := range refs {
		if !slices.ContainsFunc(to, func(y mention.Ref) bool { return sameRef(x, y) }) {
			to = append(to, x)
		}
	}
	return to
}

// sameRef tells whether two references stand for one party.
func sameRef(a, b mention.Ref) bool {
	if a.Entity != nil || b.Entity != nil {
		return a.Entity == b.Entity
	}
	return a.Side == b.Side
}

// actors returns whom the noun phrase at a node stands for, if they can act: people, countries,
// governments, organisations, and capitals and seats for their governments.
func (r *reading) actors(s *tree.Sentence, node int) []mention.Ref {
	var out []mention.Ref
	who := r.story.Who(s.Index, node)
	if !slices.ContainsFunc(who, func(x mention.Ref) bool { return x.Entity.Person() }) {
		if meant := r.visitorsMeant(s, node); len(meant) > 0 {
			return meant
		}
	}
	for _, x := range who {
		if x.Entity.Person() && x.Entity.Spokesman() {
			continue // who speaks for others tells of the event
		}
		if x.Entity != nil && x.Entity.Kind == schema.Place {
			m := r.story.At(s.Index, node)
			if x.Side == "" || !(m != nil && m.Form == mention.Metonym || x.Entity.Known != nil && x.Entity.Known.Capital) {
				continue
			}
			x = mention.Ref{Side: x.Side, Group: true, How: "metonym: " + x.Entity.Name}
		}
		if x.Entity != nil && x.Entity.Kind == schema.Country && r.inName(s, node) {
			continue
		}
		if x.Entity != nil && x.Entity.Kind == schema.Country {
			x = mention.Ref{Side: x.Side, Group: true, How: x.How}
		}
		out = append(out, x)
	}
	return out
}
