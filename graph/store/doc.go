// Package store keeps quads in Cayley, the only package that imports it. Start with Open, Store.Read
// and Store.Write; the methods of View answer what the named questions ask.
//
// The rules it keeps, each for a fault that was measured: bbolt is opened here with a large map, so
// that growing never waits for readers; every quad has a label, and an index by label finds the
// quads of a story or event; a batch writes exact differences, first what is new and then what is
// gone, never both in one transaction; the file is closed after every batch and query, so that a
// failed write leaves nothing behind in memory and the lock is held for no longer; costs of query
// plans are told to Cayley's planner by a wrapper; quads are read in one transaction, with terms
// remembered (reader.go); beside the quads of an event, entity or article lies its digest, from which
// it is read at once and by which questions over all events are answered in hundredths of a second
// (digest.go); a reader that takes long gives way to a writer and goes on with a copy (aside.go).
//
// # Data
//
// A store is a folder with indexes.bolt, which stock Cayley opens (backend bolt), and lock and turn,
// empty files that processes lock, the first with the name of who writes.
//
// # Limits
//
// One writer or many readers. What is removed leaves a tombstone: Rewrite makes the file small again.
// Another backend (Cayley on Postgres) needs an implementation of backend and no other change.
package store
