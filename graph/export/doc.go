// Package export writes the graph, or a part of it, in the formats that other tools read. Start
// with Formats, which lists them, and Write, which writes one; Selection is what is written.
//
// # Data
//
// The codes of the cameo format are those of the CAMEO codebook (Schrodt 2012) and of the PLOVER
// ontology that followed it; the table is codes in cameo.go. The schema names of the ftm format are
// those of FollowTheMoney.
//
// # Limits
//
// GraphML and GEXF make a node of each event, as readers of both merge parallel edges; csv, geojson
// and ics hold events alone. A selection is held in memory; the statements of nquads, turtle and
// jsonld are streamed where they come from. Nothing is written that the graph does not hold.
package export
