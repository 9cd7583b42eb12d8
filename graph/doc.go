// Package graph keeps what was read: the stories in a ledger, and what they add up to in a Cayley
// graph that follows from the ledger alone. Start with Open, Graph.Ingest and Graph.Store.
//
//	g, err := graph.Open(ctx, dir, graph.Options{})        // creates the folder where Options.Create is set
//	changes, err := g.Ingest(ctx, []ledger.Story{...})     // a batch: durable when it returns; the same again changes nothing
//	changes, err = g.Forget(ctx, ids...)                   // as if never ingested
//	ruling, err := g.Judge(ctx, schema.Judgement{...})     // same, differ, wrong, rename; *resolve.Contradiction where rulings clash
//	changes, err = g.Undo(ctx, "j3")                       // takes a ruling back
//	changes, err = g.Rebuild(ctx)                          // the graph anew from the ledger, compact, swapped in at once
//	report, err := g.Check(ctx, fix)                       // fsck
//	stats, err := g.Stats(ctx)
//	for story, err := range g.Stories(ctx) { ... }         // the ledger, by id
//
// What is asked reads the graph, through g.Store():
//
//	Events(ctx, store.Filter) iter.Seq2[schema.Event, error]      // sorted by id; Filter: Who, Sides, Types, Statuses, First, Last, Country, Place, Part
//	Event(ctx, id) (schema.Event, error)                          // by the id now or one it had before; store.ErrNotFound
//	Entity(ctx, id) (schema.Entity, error)
//	FindEntities(ctx, name, limit) ([]schema.Entity, error)       // by name, alias or surname, whatever the case and accents; then by prefix
//	Names(ctx, yield func(id, name string) error) error           // every name and alias, for completion
//	Articles(ctx) iter.Seq2[schema.Article, error]                // sorted by id
//	Article(ctx, id) (schema.Article, error)
//	Report(ctx, schema.ReportRef) (schema.Report, string, error)  // and the id of its event
//	Judgements(ctx) iter.Seq2[schema.Judgement, error]
//	AllQuads(ctx) iter.Seq2[quad.Quad, error]                     // sorted by label, subject, predicate, object
//	Query(ctx, lang, text, store.Limits, func(row any) error) error // gizmo, graphql, mql, linkedql; read-only
//	Size(ctx) (store.Size, error)
//
// Errors are told apart with errors.Is: store.ErrLocked, store.ErrMissing, store.ErrNewer,
// store.ErrNotFound, store.ErrLimit, store.ErrTimeout.
//
// # Data
//
// The folder holds ledger.db (the stories and judgements, the source of truth), indexes.bolt (the
// Cayley graph, which stock Cayley opens) and lock (who writes).
//
// # Limits
//
// One process writes at a time, and nobody reads meanwhile: the lock is held for one batch or one
// query, and a long query gives way to a writer. What joining has to know of all stories stands in the
// ledger, about 4 KB a story; a batch looks up what its stories can change, and nothing else is in
// memory. Rebuild, Check and a ledger of another layout hold everything, about 8 KB a story. Nothing in the graph depends on when or in what order stories came.
package graph
