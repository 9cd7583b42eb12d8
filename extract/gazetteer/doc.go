// Package gazetteer knows the names of diplomacy: people with their offices and dates, countries with
// demonyms, capitals and metonyms, cities, venues, organisations, and the words for offices. Start
// with Load, which returns the tables, and Set.Find, which finds all names in a stretch of tokens;
// Holders, Surname and Person tell who held an office on a day and who is meant by a name.
//
// # Data
//
// The tables are in data/, each with its source, licence and columns in the first lines. Hand-kept,
// from general knowledge: countries, regions, venues, orgs, titles, ministries, spellings, stop and
// blocks. Written by gen from pinned copies of public facts and from gen/holders.yaml and
// gen/names.yaml: cities (GeoNames, CC BY 4.0) and people (Wikidata and the CIA World Factbook, CC0;
// Archigos, CC BY 4.0; the Phoenix actors of the Open Event Data Alliance, MIT).
//
// # Limits
//
// Names are matched by their words alone: whether Jordan is the country or a person, and whether
// Beijing stands for its government, is for the caller to decide from the senses, which come with
// the likeliest first. Single common words (May, Rice at the start of a sentence) are left to
// Surname by data/stop.tsv. Ministers other than heads of government and foreign ministers are known
// for few countries and years; terms in tables made of snapshots end on the day when the holder was
// last seen, if no successor is told.
package gazetteer
