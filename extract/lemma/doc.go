// Package lemma gives the dictionary form of an English word whose Penn Treebank tag is known:
// "flew" and VBD is "fly", "talks" and NNS is "talk". Start with Lemma; Base is the same for a
// word whose tag is not to be trusted.
//
// # Data
//
// Both tables were written for this project and are embedded:
//
//   - data/irregular.tsv: irregular forms of verbs, nouns and adjectives, a dictionary form a line.
//   - data/stems.tsv: what is done to a stem once "ing" or "ed" is cut off. The longest row that
//     the stem ends in decides, so an exception is simply a longer row than its rule.
//
// # Limits
//
// A word that no row knows follows the rules of spelling; names of the -ing and -ed kind are safe only
// while they are tagged as names. Pronouns keep their form ("him" stays "him"), modals are
// spelt out ("'ll" is "will") but not brought to the present ("would" stays "would"), "people" stays
// "people". British and American spellings are kept apart ("organise", "organize").
package lemma
