package export

import (
	"context"
	"encoding/xml"
	"io"
	"strconv"
)

// graphmlDoc is a GraphML file.
type graphmlDoc struct {
	XMLName xml.Name     `xml:"http://graphml.graphdrawing.org/xmlns graphml"`
	Keys    []graphmlKey `xml:"key"`
	Graph   graphmlGraph `xml:"graph"`
}

// graphmlKey declares an attribute.
type graphmlKey struct {
	ID   string `xml:"id,attr"`
	For  string `xml:"for,attr"`
	Name string `xml:"attr.name,attr"`
	Type string `xml:"attr.type,attr"`
}

// graphmlGraph is the graph.
type graphmlGraph struct {
	ID      string        `xml:"id,attr"`
	Default string        `xml:"edgedefault,attr"`
	Nodes   []graphmlNode `xml:"node"`
	Edges   []graphmlEdge `xml:"edge"`
}

// graphmlNode is a node.
type graphmlNode struct {
	ID   string        `xml:"id,attr"`
	Data []graphmlData `xml:"data"`
}

// graphmlEdge is an edge.
type graphmlEdge struct {
	ID     string        `xml:"id,attr"`
	Source string        `xml:"source,attr"`
	Target string        `xml:"target,attr"`
	Data   []graphmlData `xml:"data"`
}

// graphmlData is an attribute's value.
type graphmlData struct {
	Key   string `xml:"key,attr"`
	Value string `xml:",chardata"`
}

// graphmlKeys are the attributes of nodes and edges.
var graphmlKeys = []graphmlKey{
	{"label", "node", "label", "string"}, {"kind", "node", "kind", "string"}, {"status", "node", "status", "string"},
	{"start", "node", "start", "string"}, {"end", "node", "end", "string"}, {"country", "node", "country", "string"},
	{"reports", "node", "reports", "int"}, {"latitude", "node", "latitude", "double"}, {"longitude", "node", "longitude", "double"},
	{"role", "edge", "role", "string"}, {"side", "edge", "side", "string"},
}

// writeGraphML writes the network as GraphML. Attributes that are unknown are left out.
func writeGraphML(_ context.Context, w io.Writer, s Selection, opt Options) error {
	net := buildNetwork(s)
	doc := graphmlDoc{Keys: graphmlKeys, Graph: graphmlGraph{ID: "demarche", Default: "directed"}}
	for _, n := range net.nodes {
		doc.Graph.Nodes = append(doc.Graph.Nodes, graphmlNode{ID: opt.iri(n.id), Data: graphmlValues(nodeValues(n))})
	}
	for _, e := range net.edges {
		doc.Graph.Edges = append(doc.Graph.Edges, graphmlEdge{ID: e.id, Source: opt.iri(e.from), Target: opt.iri(e.to),
			Data: graphmlValues([]value{{"role", e.kind}, {"side", e.side}})})
	}
	return writeXML(w, doc)
}

// value is an attribute and its value as text.
type value struct{ key, text string }

// nodeValues returns the attributes of a node in the order of graphmlKeys; unknown ones are empty.
func nodeValues(n node) []value {
	reports := ""
	if n.reports > 0 {
		reports = strconv.Itoa(n.reports)
	}
	return []value{{"label", n.label}, {"kind", n.kind}, {"status", n.status}, {"start", n.start}, {"end", n.end}, {"country", n.country},
		{"reports", reports}, {"latitude", degrees(n.latitude)}, {"longitude", degrees(n.longitude)}}
}

// degrees writes a coordinate; empty if unknown.
func degrees(d *float64) string {
	if d == nil {
		return ""
	}
	return strconv.FormatFloat(*d, 'f', -1, 64)
}

// graphmlValues returns the values that are known.
func graphmlValues(values []value) []graphmlData {
	var data []graphmlData
	for _, v := range values {
		if v.text != "" {
			data = append(data, graphmlData{v.key, v.text})
		}
	}
	return data
}

// writeXML writes v as an XML file, indented.
func writeXML(w io.Writer, v any) error {
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return err
	}
	enc := xml.NewEncoder(w)
	enc.Indent("", " ")
	if err := enc.Encode(v); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}
