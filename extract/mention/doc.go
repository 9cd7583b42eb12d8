// Package mention finds who and what an article names: spans of tokens that stand for a person, a
// country, a place or an organisation, each linked to an entity of the article and, where the
// gazetteer knows it, of the world. Start with Find, which reads a whole document, and Story.Who,
// which tells whom a noun phrase or a pronoun stands for.
//
// # Data
//
// Names, titles and demonyms come from package gazetteer; data/roles.tsv lists the nouns for people
// who act for a country ("envoy", "delegation"), data/honorifics.tsv the forms of address,
// data/fields.tsv the words of the fields of offices, data/women.tsv and data/men.tsv given names,
// data/stateless.tsv the people who act for no state.
//
// # Limits
//
// Coreference is careful rather than complete: a pronoun is resolved to a person of its own or one of
// the four sentences before, whatever items of a roundup lie between; unnamed aides and crowds are
// left alone.
package mention
