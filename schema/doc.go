// Package schema is the domain of demarche: what an article says of an event (Report), what a
// whole article says (Record), what the reports add up to (Event), and how an event is written as
// quads. Start with Record, the public contract of `demarche extract`, and with Quads and
// EventFromQuads, which turn a canonical Event into graph statements and back.
//
// # Data
//
// The words and the vocabulary are those of the README; the JSON Schema of the contract is
// contract.schema.json beside this file. Country codes are ISO 3166-1 alpha-2, with XK, PS, TW,
// HK for Kosovo, the Palestinians, Taiwan and Hong Kong, and SU, YU, CS, DD, ZR for states that
// are no more; a side may also be an organisation's short name (UN, EU, NATO).
//
// # Limits
//
// The package knows no extraction, no storage and no Cayley: it imports the standard library and
// the quad format alone.
package schema
