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
// # Overlays
//
// Load takes YAML files of the user's own on top, with the sections people, countries, places,
// organizations, titles, spellings and remove; see sections. What they tell of a known entry is added
// to it, or replaces it with replace: true. Why tells where a name comes from.
//
// # Limits
//
// Names are matched by their words alone: whether Jordan is the country or a person, and whether
// Beijing stands for its government, is for the caller to decide from the senses, which come with
// the likeliest first. Single common words (May, Spring) and the surnames of minor ministers are left to
// Surname by data/stop.tsv. Ministers other than heads of government and foreign ministers are known
// for few countries and years; terms in tables made of snapshots end on the day when the holder was
// last seen, if no successor is told.
package gazetteer
