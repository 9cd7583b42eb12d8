// Package ledger is the source of truth: one checksummed record a story, with its text, and people's
// judgements, in a bbolt file of its own. The graph follows from it. Start with Open, Ledger.Put and
// Ledger.Records.
//
// # Data
//
// A bbolt file with the buckets meta (version, sequence), records and texts (by article id), urls
// (URL to article id), judgements (by id) and pending (what the graph has not been told yet). A value
// is a layout byte, a CRC-32C of the rest and deflated JSON or text.
//
// # Limits
//
// One writer or many readers, kept apart by the lock of the store's folder and, for other programs,
// by bbolt's. Ids and URLs are at most MaxID bytes long.
package ledger
