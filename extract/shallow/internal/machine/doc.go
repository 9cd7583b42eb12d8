// Package machine is the part of the shallow parser that its reader and its trainer share: words as
// numbers, the arc-eager state, the features of both and the packed weights. Start with Words, State
// and Table.
//
// # Data
//
// None of its own: the weights are read from what package shallow embeds, and the lists of features
// (tagTemplates, moveTemplates, labelTemplates) are part of the model: change one, train again.
//
// # Limits
//
// Trees are projective. A sentence holds at most MaxTokens tokens; the caller cuts longer ones.
package machine
