// Package mention finds who and what an article names: spans of tokens that stand for a person, a
// country, a place or an organisation, each linked to an entity of the article and, where the
// gazetteer knows it, of the world. Start with Find, which reads a whole document, and Story.Who,
// which tells whom a noun phrase or a pronoun stands for.
//
// # Data
//
// Names, titles and demonyms come from package gazetteer; data/roles.tsv lists the nouns for people
// who act for a country ("envoy", "delegation") and data/honorifics.tsv the forms of address.
//
// # Limits
//
// Coreference is careful rather than complete: a pronoun is resolved to a person of the same or the
// two sentences before and never across an item break; unnamed aides and crowds are left alone.
package mention
