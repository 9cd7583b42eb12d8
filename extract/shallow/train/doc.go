// Command train learns the weights of the shallow parser from sentences that a better parser has read: its teacher
// is the language model of package syntax (or any file of sentences with tags, heads and labels).
//
//	go run ./extract/shallow/train -in learn.jsonl -check dev.jsonl -o extract/shallow/data/weights.bin
//
// # Data
//
// A line of input is one sentence: {"words": [...], "tags": [...], "heads": [...], "deps": [...]}, a root's head
// being itself. The weights hold hashes of words, no text.
//
// # Limits
//
// The same input and seed give the same bytes on every machine: the arithmetic is in whole numbers.
package main
