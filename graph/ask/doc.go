// Package ask answers the questions that have a name: who met whom, who went where, what comes up,
// what changed, how two people are linked, who told what first. Start with WhoMet and Timeline;
// Find turns what a person typed into the entity that is meant, and Select cuts out a part of the
// graph for package export.
//
// # Data
//
// Everything comes from a Graph, which package store has; Memory is one that holds its events in
// slices. Answers hold whole events, so that a caller can print them as it likes, and their quotes
// where Filter.Evidence is set.
//
// # Limits
//
// An answer is as good as the articles read: "first" means first in the graph. Status is told as
// it stands in the graph; that a plan is overdue is found when asked, by the day in the question.
// Answers are sorted by date, then id, and never depend on the order in which a Graph gives its
// events.
package ask
