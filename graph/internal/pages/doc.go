// Package pages reads bbolt's files page by page, without bbolt, which ends the program at some kinds of
// damage. It tells what is wrong with a file and gives what can be read. Start with Read.
//
// # Data
//
// The layout is that of version 2 of bbolt's files.
//
// # Limits
//
// It sees damage of the pages that lead to the entries, and of the list of free pages. Whether an entry
// is what was written is for its owner to tell, by a checksum.
package pages
