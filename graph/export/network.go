package export

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"demarche/graph/ask"
	"demarche/schema"
)

// network is a selection as nodes and edges: a node for each event and entity, an edge for each
// part that one has in the other.
type network struct {
	nodes []node
	edges []edge
}

// node is an event or an entity.
type node struct {
	id, label, kind string
	// status, start and end are an event's; start and end are ISO dates, empty if unknown.
	status, start, end string
	country            string
	reports            int
	latitude           *float64
	longitude          *float64
}

// edge leads from an event to one of its parts.
type edge struct {
	// id is unique in the network and stays the same from one export to the next.
	id, from, to, kind, side string
}

// buildNetwork makes the network of a selection, sorted by id. Ids that an event names but the
// selection does not hold become nodes with nothing but a name.
func buildNetwork(s Selection) network {
	b := builder{have: map[string]bool{}, edge: map[string]int{}}
	for _, e := range s.Entities {
		b.add(node{id: e.ID, label: e.Name, kind: string(e.Kind), country: e.Country, latitude: e.Latitude, longitude: e.Longitude})
	}
	names := namesOf(s.Entities)
	for _, e := range s.Events {
		b.add(eventNode(e, names))
	}
	for _, e := range s.Events {
		b.link(e)
	}
	slices.SortFunc(b.net.nodes, func(x, y node) int { return cmp.Compare(x.id, y.id) })
	slices.SortFunc(b.net.edges, func(x, y edge) int { return cmp.Compare(x.id, y.id) })
	return b.net
}

// eventNode returns the node of an event.
func eventNode(e schema.Event, names ask.Names) node {
	n := node{id: e.ID, label: names.Title(e), kind: string(e.Type), status: string(e.Status), country: e.PlaceCountry, reports: len(e.Reports)}
	if e.Time.Known() {
		n.start, n.end = e.Time.Start, e.Time.End
	}
	if place, ok := names[e.Place]; ok {
		n.latitude, n.longitude = place.Latitude, place.Longitude
	}
	return n
}

// builder gathers a network.
type builder struct {
	net  network
	have map[string]bool
	edge map[string]int
}

// add adds a node unless one with its id is there.
func (b *builder) add(n node) {
	if !b.have[n.id] {
		b.have[n.id] = true
		b.net.nodes = append(b.net.nodes, n)
	}
}

// link adds the edges of an event.
func (b *builder) link(e schema.Event) {
	for _, p := range e.Participants {
		b.connect(e.ID, p.Entity, string(p.Role), p.Side)
	}
	b.connect(e.ID, e.Place, "place", "")
	for _, c := range []struct{ kind, code string }{{"from", e.From}, {"to", e.To}, {"country", e.PlaceCountry}} {
		if c.code != "" {
			b.connect(e.ID, "country/"+c.code, c.kind, "")
		}
	}
	if b.have[e.PartOf] {
		b.connect(e.ID, e.PartOf, "part of", "")
	}
	if b.have[e.RescheduledTo] {
		b.connect(e.ID, e.RescheduledTo, "rescheduled to", "")
	}
}

// connect adds an edge, and the node that it leads to if need be. A second edge with the same ends
// and kind gets a number.
func (b *builder) connect(from, to, kind, side string) {
	if to == "" {
		return
	}
	b.add(node{id: to, label: ask.Names(nil).Of(to), kind: string(schema.KindOf(to))})
	id := from + "|" + strings.ReplaceAll(kind, " ", "-") + "|" + to
	b.edge[id]++
	if n := b.edge[id]; n > 1 {
		id += "|" + strconv.Itoa(n)
	}
	b.net.edges = append(b.net.edges, edge{id: id, from: from, to: to, kind: kind, side: side})
}
