package export

import (
	"encoding/csv"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// nodeColumns and edgeColumns are the headings of the two tables of csv-graph, named as Gephi wants
// them.
var (
	nodeColumns = []string{"Id", "Label", "Kind", "Status", "Start", "End", "Country", "Reports", "Latitude", "Longitude"}
	edgeColumns = []string{"Id", "Source", "Target", "Type", "Role", "Side"}
)

// WriteFolder writes nodes.csv and edges.csv of the csv-graph format into a folder, which is made
// if it is not there: both or, after an error, neither.
func WriteFolder(dir string, s Selection, opt Options) error {
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return fmt.Errorf("export: csv-graph: %w", err)
	}
	net := buildNetwork(s)
	err := writeFiles([]newFile{
		{filepath.Join(dir, "nodes.csv"), func(w io.Writer) error { return writeNodes(w, net, opt) }},
		{filepath.Join(dir, "edges.csv"), func(w io.Writer) error { return writeEdges(w, net, opt) }},
	})
	if err != nil {
		return fmt.Errorf("export: csv-graph: %w", err)
	}
	return nil
}

// writeNodes writes the table of nodes.
func writeNodes(w io.Writer, net network, opt Options) error {
	out := csv.NewWriter(w)
	_ = out.Write(nodeColumns) // errors are kept for out.Error
	for _, n := range net.nodes {
		cells := []string{opt.iri(n.id)}
		for _, v := range nodeValues(n) {
			cells = append(cells, v.text)
		}
		_ = out.Write(cells)
	}
	out.Flush()
	return out.Error()
}

// writeEdges writes the table of edges.
func writeEdges(w io.Writer, net network, opt Options) error {
	out := csv.NewWriter(w)
	_ = out.Write(edgeColumns) // errors are kept for out.Error
	for _, e := range net.edges {
		_ = out.Write([]string{e.id, opt.iri(e.from), opt.iri(e.to), "Directed", e.kind, e.side})
	}
	out.Flush()
	return out.Error()
}
