// Package score measures reports against gold annotations, field by field, and how well events are
// joined across stories. Start with Reports, which compares the reports of many stories with their
// gold, and with Stories, which compares canonical events with it; AsReports turns gold into the
// public contract, so that the graph can be measured apart from the reading.
//
// A report is paired with a gold event of the same article and type that shares who takes part, or
// where and when; the best pair first, each event once. Gold events that their annotator was not
// sure of count neither way. A pair is strictly right if status, people, country and start are all
// right. Across stories the measures are MUC, B-cubed and CEAF-e, and the mean of their F1, the
// CoNLL score; events that one story alone tells count.
//
// # Data
//
// Input is JSON Lines. Gold is one record an article: {"doc", "events": [...], "persons": {...}};
// GoldRecord and GoldEvent document the fields. The words that names are compared without (titles,
// particles), the short forms of organisations and the words that no place is known by are in
// data/words.tsv; all were written for this project.
//
// # Limits
//
// Names are compared by their words and not by identity: two people of one surname and first letter
// pass as one. The name of a summit, roles, quotes and reasons are not measured.
package score
