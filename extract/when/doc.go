// Package when finds the time expressions of a document and turns them into dates. Start with Find,
// which reads one sentence, and with Expr.Resolve, which counts an expression from the day of the
// story. Stays finds the lengths ("a three-day visit") whose first or last day the sentence tells, and
// Expr.Span joins a length with such a day.
//
// An expression is never made more precise than its words: "in November" is a month, "last week",
// "soon" and "in the coming days" keep their words alone. What a bare weekday or month means depends
// on the tense of the clause: "on Monday" with "met" is the last Monday up to the story's day, with
// "will meet" the next one, the story's own day included both times.
//
// # Data
//
// data/words.tsv lists the words by class, data/holidays.tsv the named days with their rule (a fixed
// day, days from Easter, the nth weekday of a month), data/vague.tsv the phrases that tell a time
// without a date, data/names.tsv the names that hold a time word and are no time ("Sunday Times").
// All were written for this project. The rules stand in Go, a subject a file, each with a text that
// it fires on and one that it does not.
//
// # Limits
//
// English alone. Hours, time zones and the Julian calendar are not read, and holidays that follow
// the moon, Easter aside, keep their words. Weeks begin on Monday. A season counts as its year, and
// winter, which lies in two, only where the year is told. A day that the words leave open is not
// looked for elsewhere in the story.
package when
