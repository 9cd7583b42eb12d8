// Package extract reads articles: it turns a cleaned article into a record of entities and reports.
// Start with New and Extractor.Read, which names the stages in order: sentences and tokens, trees,
// mentions, times, events.
//
// # Data
//
// Everything that is known beforehand lies with the stage that uses it; see the packages below.
//
// parser.go chooses the parser and gives the model's trees their second reading by the fast parser; reread.go has a sentence parsed again in which the
// names of people come apart; words.go helps both.
//
// # Limits
//
// One article is read without knowledge of any other; joining is the business of graph/resolve.
package extract
