// Command train learns the weights of the shallow parser from a teacher, the language model of package syntax. Start
// with run, which tells the order of things, and arcLearner.
//
//	EN_CORE_WEB_SM=folder go run ./extract/shallow/train -eval ../shared/eval -o extract/shallow/data/weights.bin
//
// The teacher parses every sentence of the learning articles; varied copies, in which words give way to others of the same
// habit, are parsed by it too; and a tagger, a choice of moves and a labeller learn to say the same. The parser
// learns from tags as wrong as those it will get, and, by a dynamic oracle, how to go on after an error of its own.
//
// # Data
//
// The articles are train/ and the learning half of stories/ under -eval; dev/ and the other half are what the
// figures printed at the end are of. The words that the teacher is asked about one by one are vocab/strings.json of the
// folder that the model came in (en_core_web_sm 3.8, MIT licence). The weights hold hashes of words, no text.
//
// # Limits
//
// The same input and seed give the same bytes on machines whose teacher says the same: all learning is in whole numbers, but
// the teacher's arithmetic is in floating point. It takes about four minutes of one core.
package main
