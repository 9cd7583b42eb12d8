// Package tree holds the sentences of a document as dependency trees: every token with its tag,
// lemma, head and children, and the steps from one to another that readers of events need. Start
// with Build, which parses a document's sentences, and Sentence.Descend.
//
// # Data
//
// Tags are Penn Treebank tags and arcs bear CLEAR labels, as package syntax documents them.
//
// # Limits
//
// The package draws no conclusions about meaning: who an argument is and what a verb tells are the
// business of packages mention and event.
package tree
