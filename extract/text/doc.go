// Package text cuts an article into paragraphs, sentences and tokens, each with its byte offsets.
// Start with New, which reads a title and a body, and with Tokenize, which cuts one string.
//
// Sentence ends come from the Punkt tokenizer that the prose library wraps, held once, with rules
// for the copy of news agencies on top ("Nov. 14", "U.S. President", "George W. Bush"). Tokens come
// from prose, one sentence at a time; every token is aligned with its bytes, what prose drops is
// restored, and words are cut as the Penn Treebank and spaCy do: clitics and punctuation apart,
// "U.S." whole, hyphens between letters apart, curly quotes as they are. Two promises hold for any
// input, valid or not: tokens tile the text (between two tokens there is nothing but white space),
// and time grows linearly with the length.
//
// # Data
//
// data/abbreviations.tsv lists the abbreviations that keep their full stop, with the class that
// says whether a sentence may end at one; data/words.tsv lists the words that the sentence rules
// ask for. Both were written for this project.
//
// # Limits
//
// English alone. A line break inside a paragraph is plain white space: whoever cleans the article
// joins or parts the lines. A sentence of more than maxSentence bytes is cut at a space, a run of
// letters of more than maxWord bytes between characters. Tags is slow (tens of thousands of words a
// second) and means to serve only where the syntax model is switched off.
package text
