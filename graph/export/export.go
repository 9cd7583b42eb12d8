package export

import (
	"context"
	"fmt"
	"io"
	"slices"
	"strings"

	"demarche/graph/ask"
)

// Selection is what is exported: a whole graph or a part of it.
type Selection struct {
	ask.Selection
	// Statements are the graph's own statements on all this.
	Statements Statements
}

// Statements gives one statement of the graph after the other to yield, until that returns an
// error, and returns the first error.
type Statements func(ctx context.Context, yield func(Statement) error) error

// Statement is one quad, each term written as N-Quads writes it (<dm:country/CN>, "Beijing"). Label
// is empty where there is none.
type Statement struct{ Subject, Predicate, Object, Label string }

// Options are what a format may ask for besides the selection.
type Options struct {
	// Base is what dm: is written as; empty leaves dm:.
	Base string
	// NoCancelled leaves cancelled, denied and postponed events out of calendars.
	NoCancelled bool
}

// Format is one way to write a selection.
type Format struct {
	Name string
	// About says what it holds and who reads it.
	About string
	// NeedsFile tells that it cannot be written to a terminal or a pipe.
	NeedsFile bool
	// Folder tells that it is several files: WriteFolder writes it, and Write does not.
	Folder bool
	// Statements tells that it writes the graph's own statements and nothing else, so that of a whole
	// graph nothing has to be selected.
	Statements bool
	// write does the work; nil for a folder.
	write func(ctx context.Context, w io.Writer, s Selection, opt Options) error
}

// formats are all formats in the order of the documentation.
var formats = []Format{
	{Name: "nquads", About: "every statement of the graph with the story that makes it, as N-Quads (Cayley, rdflib, Jena)", Statements: true, write: writeNQuads},
	{Name: "turtle", About: "the statements without their stories, as Turtle (rdflib, Protégé)", Statements: true, write: writeTurtle},
	{Name: "jsonld", About: "the statements without their stories, as JSON-LD with a context (rdflib, JSON tools)", Statements: true, write: writeJSONLD},
	{Name: "events", About: "one event a line as JSON, in the shape of extract, with reports and history", write: writeEvents},
	{Name: "articles", About: "one story a line as JSON, with copy_of", write: writeArticles},
	{Name: "csv", About: "one event a line as comma-separated values (spreadsheets, pandas, DuckDB)", write: writeCSV},
	{Name: "xlsx", About: "the same table as a workbook (Excel, LibreOffice, pandas); needs -o", NeedsFile: true, write: writeXLSX},
	{Name: "parquet", About: "the same table with types and lists (pandas, DuckDB, Arrow); needs -o", NeedsFile: true, write: writeParquet},
	{Name: "csv-graph", About: "nodes.csv and edges.csv in the folder that -o names (Gephi, Neo4j)", NeedsFile: true, Folder: true},
	{Name: "graphml", About: "a property graph (NetworkX, yEd, Cytoscape, Gephi)", write: writeGraphML},
	{Name: "gexf", About: "a property graph with dates (Gephi's timeline)", write: writeGEXF},
	{Name: "dot", About: "a drawing for Graphviz", write: writeDOT},
	{Name: "svg", About: "a drawing of who took part in what and when (browsers, Inkscape); needs -o", NeedsFile: true, write: writeSVG},
	{Name: "geojson", About: "the events that have a place with coordinates (QGIS, Leaflet)", write: writeGeoJSON},
	{Name: "ics", About: "the events that have a day, as a calendar", write: writeICS},
	{Name: "ftm", About: "FollowTheMoney entities, one a line (Aleph)", write: writeFTM},
	{Name: "cameo", About: "one event a line with its CAMEO and PLOVER codes, tab-separated", write: writeCAMEO},
}

// Formats returns all formats in the order of the documentation. The caller may change the slice.
func Formats() []Format { return slices.Clone(formats) }

// Names returns the names of all formats.
func Names() []string {
	names := make([]string, len(formats))
	for i, f := range formats {
		names[i] = f.Name
	}
	return names
}

// Find returns the format with the given name, and whether there is one.
func Find(name string) (Format, bool) {
	for _, f := range formats {
		if f.Name == name {
			return f, true
		}
	}
	return Format{}, false
}

// Write writes s to w in the format with the given name. It returns an error for an unknown format,
// for one that is a folder, and where w or the statements of s fail.
func Write(ctx context.Context, w io.Writer, name string, s Selection, opt Options) error {
	f, ok := Find(name)
	if !ok {
		return fmt.Errorf("export: format %q: unknown; there are %s", name, strings.Join(Names(), ", "))
	}
	if f.Folder {
		return fmt.Errorf("export: %s: is several files; name a folder", name)
	}
	if err := f.write(ctx, w, s, opt); err != nil {
		return fmt.Errorf("export: %s: %w", name, err)
	}
	return nil
}

// iri writes an id as an IRI: dm:country/CN, or under the base.
func (o Options) iri(id string) string {
	if o.Base != "" {
		return o.Base + id
	}
	return prefix + id
}

// prefix begins every id of the graph.
const prefix = "dm:"
