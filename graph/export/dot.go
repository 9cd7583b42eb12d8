package export

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"strings"

	"demarche/schema"
)

// shapes are the Graphviz shapes of the kinds of nodes; an ellipse for the rest.
var shapes = map[string]string{
	string(schema.Country): "hexagon", string(schema.Place): "house", string(schema.Organization): "octagon",
	string(schema.Visit): "box", string(schema.Meeting): "box", string(schema.Call): "box", string(schema.Summit): "box",
}

// lines are the Graphviz styles of events by status: what did not happen is dashed, what may is
// dotted.
var lines = map[string]string{
	string(schema.Held): "solid", string(schema.Planned): "solid", string(schema.Possible): "dotted",
	string(schema.Postponed): "dashed", string(schema.Cancelled): "dashed", string(schema.Denied): "dashed",
}

// fills are the Graphviz colours of the types of events.
var fills = map[string]string{
	string(schema.Visit): "#d6e8f5", string(schema.Meeting): "#d5ede4", string(schema.Call): "#fbe3d3", string(schema.Summit): "#ecdcea",
}

// writeDOT writes the network for Graphviz. Several edges between two nodes are drawn as one that
// tells all their kinds.
func writeDOT(_ context.Context, w io.Writer, s Selection, opt Options) error {
	net := buildNetwork(s)
	b := bufio.NewWriter(w)
	fmt.Fprint(b, "digraph demarche {\n  rankdir=LR;\n  node [fontname=\"Helvetica\"];\n  edge [fontname=\"Helvetica\", fontsize=10];\n")
	for _, n := range net.nodes {
		fmt.Fprintf(b, "  %s [label=%s%s];\n", dotQuote(opt.iri(n.id)), dotQuote(dotLabel(n)), dotStyle(n))
	}
	for _, e := range drawn(net.edges) {
		fmt.Fprintf(b, "  %s -> %s [label=%s];\n", dotQuote(opt.iri(e.from)), dotQuote(opt.iri(e.to)), dotQuote(e.kind))
	}
	fmt.Fprint(b, "}\n")
	return b.Flush()
}

// drawn returns one edge for all between two nodes, in their order; its kind names theirs, each once.
func drawn(edges []edge) []edge {
	at := map[[2]string]int{}
	kinds := map[[3]string]bool{}
	var list []edge
	for _, e := range edges {
		i, there := at[[2]string{e.from, e.to}]
		switch {
		case !there:
			at[[2]string{e.from, e.to}] = len(list)
			list = append(list, e)
		case !kinds[[3]string{e.from, e.to, e.kind}]:
			list[i].kind += ", " + e.kind
		}
		kinds[[3]string{e.from, e.to, e.kind}] = true
	}
	return list
}

// dotLabel returns what is written on a node: an event's date and status stand below its title.
func dotLabel(n node) string {
	label := n.label
	if n.status != "" {
		label += "\n" + strings.TrimSpace(n.start+" "+n.status)
	}
	return label
}

// dotStyle returns the attributes of a node's look.
func dotStyle(n node) string {
	style := ""
	if s := shapes[n.kind]; s != "" {
		style += ", shape=" + s
	}
	if l := lines[n.status]; l != "" {
		style += ", style=\"filled," + l + "\", fillcolor=\"" + fills[n.kind] + "\""
	}
	return style
}

// dotQuote writes a string as Graphviz reads it.
func dotQuote(s string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`, "\x00", "").Replace(s) + `"`
}
