// Package ledger is the source of truth: one checksummed record a story, with its text, and people's
// judgements, in a bbolt file of its own. The graph follows from it. Start with Open, Ledger.Put and
// Ledger.Records.
//
// # Data
//
// A bbolt file with the buckets meta (version, sequence), records and texts (by article id), urls
// (URL to article id), judgements (by id) and pending (what the graph has not been told yet). A value
// is a layout byte, a CRC-32C of the rest and deflated JSON or text. Where page furniture was taken out
// of a text, the whole one follows it in its value, so that it can be cleaned anew.
//
// A file with damaged pages gives ErrDamaged and ends no program; Inspect tells what is wrong with it,
// and Salvage writes what can be read into a new one.
//
// # Limits
//
// One writer or many readers, kept apart by the lock of the store's folder and, for other programs,
// by bbolt's. A damaged page costs the stories that it holds, and one that leads to others all of these.
// Ids and URLs are at most MaxID bytes long.
package ledger
