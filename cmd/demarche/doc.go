// Command demarche reads news articles, keeps the visits, meetings, calls and summits that they
// tell of in one graph, and answers questions about them. Start with newRoot, which holds the
// commands, and App, which holds what they all need; each command has a file of its own, with its
// options, its flags and help, and its run function, in this order.
//
// # Data
//
// The examples in the help of each command are run by TestExamples, the commands of the README by
// TestReadme. The exit statuses stand in exit.go.
//
// # Limits
//
// Commands parse flags, call packages and print. What an article says is found out in extract, what
// follows from many articles in graph; the two meet here alone.
package main
