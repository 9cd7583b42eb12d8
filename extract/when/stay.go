package when

import (
	"slices"
	"strings"

	"demarche/extract/text"
	"demarche/schema"
)

// Stay says that two expressions of a sentence tell the length of something and its first or last
// day: "arrived on Monday for a three-day visit". Length and Day are their indexes.
type Stay struct {
	Length, Day int
	// Last tells that Day is the last day: "left on Monday after a three-day visit".
	Last bool
}

// Stays returns the lengths among the expressions of one sentence, as Find gives them, whose first
// or last day the same sentence tells, in order; a length occurs once.
func Stays(doc *text.Document, exprs []Expr) []Stay {
	var out []Stay
	for i := range exprs {
		if exprs[i].days() == 0 {
			continue
		}
		for _, j := range []int{i - 1, i + 1} {
			if j < 0 || j >= len(exprs) || exprs[j].Kind != Point || exprs[j].from == nil {
				continue
			}
			if last, ok := stays(doc, exprs[i], exprs[j]); ok {
				out = append(out, Stay{i, j, last})
				break
			}
		}
	}
	return out
}

// Time returns the days of the stay; ok is false where the day that is told cannot be known to the
// day. Its text is that of the day.
func (s Stay) Time(exprs []Expr, a Anchor, d Direction) (t schema.Time, ok bool) {
	day := exprs[s.Day].Limit(a, d)
	if s.Last {
		return exprs[s.Length].Span(nil, &day)
	}
	return exprs[s.Length].Span(&day, nil)
}

// The words by which a length and a day belong together. Those of firstDay and lastDay stand between
// the day and the length ("on Monday for a three-day visit"), beginning and ending verbs before the
// length or before the day ("opened a three-day visit on Monday", "visit, due to begin on Monday").
var (
	firstDay   = []string{"for", "on", "to begin", "to start", "to open", "to pay", "to kick off", "at the start of", "starting", "beginning", "opening"}
	lastDay    = []string{"after", "after wrapping up", "after winding up", "after concluding", "after completing", "after finishing", "after ending", "after paying", "after making", "at the end of", "following", "from", "ending", "concluding", "wrapping up", "winding up", "to end", "to conclude"}
	beginnings = []string{"begin", "begins", "began", "beginning", "start", "starts", "started", "starting", "open", "opens", "opened", "opening",
		"launch", "launches", "launched", "kick off", "kicks off", "kicked off"}
	endings = []string{"end", "ends", "ended", "ending", "conclude", "concludes", "concluded", "concluding", "finish", "finished",
		"wind up", "winds up", "wound up", "winding up", "wrap up", "wraps up", "wrapped up", "wrapping up", "returned from", "returns from", "back from", "return from"}
	determiners = []string{"a", "an", "the", "his", "her", "its", "their", "another", "my", "our"}
	sayings     = []string{"said", "says", "say", "told", "announced", "reported", "added", "confirmed", "saying", "quoted"}
)

// maxBetween is the most tokens between a length and a day that follows it, maxNamed the most between the length of an event and the day on which it is told to begin
// or end: "the two-day meeting between President Jacques Chirac and Chancellor Helmut Kohl ended on Monday".
const maxBetween, maxNamed = 10, 20

// stays tells whether day is the first or the last day of length.
func stays(doc *text.Document, length, day Expr) (last, ok bool) {
	if day.Last <= length.First {
		said := slices.Contains(sayings, wordsOf(doc, day.First-1, day.First))
		between := undetermined(wordsOf(doc, day.Last, length.First))
		last = slices.Contains(lastDay, between) || bound(between) && endsIn(between, lastDay) || slices.Contains(endings, between)
		return last, !said && (last || slices.Contains(firstDay, between) || slices.Contains(beginnings, between))
	}
	between := wordsOf(doc, length.Last, day.First)
	if n := day.First - length.Last; n > maxNamed || n > maxBetween && strings.Contains(between, ",") {
		return false, false
	}
	if endsIn(between, beginnings) || day.Bound == From {
		return false, true
	}
	if day.Bound == End {
		return true, true
	}
	if day.First-length.Last > maxBetween {
		return false, false
	}
	verb := undetermined(wordsOf(doc, length.First-3, length.First))
	quiet := !strings.Contains(between, ",") && !endsIn(between, sayings)
	return endsIn(verb, endings), quiet && (endsIn(verb, endings) || endsIn(verb, beginnings))
}

// maxBound is the most words between the day on which somebody leaves for a place and the length of what he ends.
const maxBound = 9

// bound tells whether words begin with where somebody leaves for or comes from: "left Monday for Tokyo, Japan, after a
// three-day visit".
func bound(words string) bool {
	return (strings.HasPrefix(words, "for ") || strings.HasPrefix(words, "from ") || strings.HasPrefix(words, "to ")) && strings.Count(words, " ") < maxBound
}

// wordsOf returns the tokens [first,last) in lower case with spaces between; what lies outside of the
// document is left out.
func wordsOf(doc *text.Document, first, last int) string {
	var ws []string
	for i := max(first, 0); i < min(last, len(doc.Tokens)); i++ {
		ws = append(ws, strings.ToLower(doc.Tokens[i].Text))
	}
	return strings.Join(ws, " ")
}

// undetermined drops an article or the like at the end of words, with an adjective of a stay behind it.
func undetermined(words string) string {
	for _, w := range []string{" own", " hurried", " brief", " whirlwind", " surprise", " rare", " planned"} {
		words = strings.TrimSuffix(words, w)
	}
	if i := strings.LastIndexByte(words, ' '); slices.Contains(determiners, words[i+1:]) {
		return words[:max(i, 0)]
	}
	return words
}

// endsIn tells whether words end in one of the phrases.
func endsIn(words string, phrases []string) bool {
	return slices.ContainsFunc(phrases, func(p string) bool { return words == p || strings.HasSuffix(words, " "+p) })
}
