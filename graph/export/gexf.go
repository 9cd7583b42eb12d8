package export

import (
	"context"
	"encoding/xml"
	"io"
	"strconv"

	"demarche/schema"
)

// gexfDoc is a GEXF 1.2 file, the version that most tools read.
type gexfDoc struct {
	XMLName xml.Name  `xml:"http://www.gexf.net/1.2draft gexf"`
	Version string    `xml:"version,attr"`
	Graph   gexfGraph `xml:"graph"`
}

// gexfGraph is the graph; time is told in days.
type gexfGraph struct {
	Mode       string      `xml:"mode,attr"`
	Default    string      `xml:"defaultedgetype,attr"`
	TimeFormat string      `xml:"timeformat,attr"`
	Attributes []gexfClass `xml:"attributes"`
	Nodes      []gexfNode  `xml:"nodes>node"`
	Edges      []gexfEdge  `xml:"edges>edge"`
}

// gexfClass declares the attributes of nodes or edges.
type gexfClass struct {
	Class      string          `xml:"class,attr"`
	Attributes []gexfAttribute `xml:"attribute"`
}

// gexfAttribute declares an attribute.
type gexfAttribute struct {
	ID    string `xml:"id,attr"`
	Title string `xml:"title,attr"`
	Type  string `xml:"type,attr"`
}

// gexfNode is a node; Start and End are the days between which it is there.
type gexfNode struct {
	ID     string      `xml:"id,attr"`
	Label  string      `xml:"label,attr"`
	Start  string      `xml:"start,attr,omitempty"`
	End    string      `xml:"end,attr,omitempty"`
	Values *gexfValues `xml:"attvalues"`
}

// gexfEdge is an edge.
type gexfEdge struct {
	ID     string      `xml:"id,attr"`
	Source string      `xml:"source,attr"`
	Target string      `xml:"target,attr"`
	Label  string      `xml:"label,attr,omitempty"`
	Start  string      `xml:"start,attr,omitempty"`
	End    string      `xml:"end,attr,omitempty"`
	Values *gexfValues `xml:"attvalues"`
}

// gexfValues are the attributes of a node or edge.
type gexfValues struct {
	Values []gexfValue `xml:"attvalue"`
}

// gexfValue is an attribute's value.
type gexfValue struct {
	For   string `xml:"for,attr"`
	Value string `xml:"value,attr"`
}

// gexfClasses are the attributes of nodes and edges.
var gexfClasses = []gexfClass{
	{"node", []gexfAttribute{{"kind", "kind", "string"}, {"status", "status", "string"}, {"start", "told start", "string"}, {"end", "told end", "string"},
		{"country", "country", "string"}, {"reports", "reports", "integer"}, {"latitude", "latitude", "double"}, {"longitude", "longitude", "double"}}},
	{"edge", []gexfAttribute{{"role", "role", "string"}, {"side", "side", "string"}}},
}

// writeGEXF writes the network as GEXF. An event whose date is known is there from the first day
// that it may mean to the last, and so are its edges.
func writeGEXF(_ context.Context, w io.Writer, s Selection, opt Options) error {
	net := buildNetwork(s)
	spans := map[string][2]string{}
	doc := gexfDoc{Version: "1.2", Graph: gexfGraph{Mode: "dynamic", Default: "directed", TimeFormat: "date", Attributes: gexfClasses}}
	for _, n := range net.nodes {
		first, last := daysOf(n)
		spans[n.id] = [2]string{first, last}
		doc.Graph.Nodes = append(doc.Graph.Nodes, gexfNode{ID: opt.iri(n.id), Label: n.label, Start: first, End: last, Values: gexfKnown(nodeValues(n)[1:])})
	}
	for i, e := range net.edges {
		span := spans[e.from]
		doc.Graph.Edges = append(doc.Graph.Edges, gexfEdge{ID: strconv.Itoa(i), Source: opt.iri(e.from), Target: opt.iri(e.to), Label: e.kind,
			Start: span[0], End: span[1], Values: gexfKnown([]value{{"role", e.kind}, {"side", e.side}})})
	}
	return writeXML(w, doc)
}

// daysOf returns the first and last day that a node's date may mean; empty if unknown.
func daysOf(n node) (first, last string) {
	t := schema.Time{Start: n.start, End: n.end}
	a, b, ok := t.Range()
	if !ok {
		return "", ""
	}
	return schema.FormatDate(a, schema.Day), schema.FormatDate(b, schema.Day)
}

// gexfKnown returns the values that are known; nil if none is.
func gexfKnown(values []value) *gexfValues {
	var known gexfValues
	for _, v := range values {
		if v.text != "" {
			known.Values = append(known.Values, gexfValue{v.key, v.text})
		}
	}
	if len(known.Values) == 0 {
		return nil
	}
	return &known
}
