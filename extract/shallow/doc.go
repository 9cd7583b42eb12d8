// Package shallow finds tags and dependency arcs fast and roughly, for when the language model of package syntax is
// switched off or its price is not worth paying. Start with Parse, which gives the same shape of result; Tag gives the
// tags alone.
//
// It is an averaged perceptron: a greedy tagger, an arc-eager parser that chooses between four moves, and a labeller
// that names each arc once the tree stands.
//
// # Data
//
// The weights, data/weights.bin, are distilled from the language model of package syntax: command train has the model read
// the learning articles and learns to say the same from far less. They hold hashes of words, no text. The
// numbers that tell a word's habit come from showing the model each word of its own vocabulary in four frames.
//
// # Limits
//
// Measured against the model it stands in for; testdata/agreement-*.golden has the figures by label, on articles that it
// has not learnt from. Weakest are what long sentences hang on: coordination, appositions, adverbial and relative
// clauses. Trees are projective, a sentence has one root, and there are no named entities.
package shallow
