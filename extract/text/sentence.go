package text

import (
	"strings"
	"sync"

	"gopkg.in/neurosnap/sentences.v1"
	"gopkg.in/neurosnap/sentences.v1/english"
)

// punkt returns the Punkt tokenizer with its English model. It is loaded once, since that takes
// 20 ms, and only read afterwards, so it is safe for several goroutines.
var punkt = sync.OnceValue(func() *sentences.DefaultSentenceTokenizer {
	t, err := english.NewSentenceTokenizer(nil)
	if err != nil {
		panic("text: load the sentence model: " + err.Error()) // built-in data
	}
	return t
})

// verdict is what a rule says of the gap between two words.
type verdict int

// The verdicts. A rule that does not fire gives noVerdict.
const (
	noVerdict verdict = iota
	breakHere
	joinHere
)

// gap is the place between two words of a paragraph, with what the rules look at.
type gap struct {
	// left is the word before, without brackets and quotes around it.
	left string
	// right is the word after, without brackets and quotes around it.
	right string
	// view and index tell where the words stand: right is word index.
	view  *view
	index int
	// bracket tells that a bracket opens before right.
	bracket bool
	// closed tells that a quote or bracket closes after left, opened that a quote opens before right.
	closed, opened bool
	// size is the number of words of the sentence up to left; 1 if left is the first.
	size int
	// class is the abbreviation class of left.
	class class
}

// rule decides whether a sentence ends in a gap. The first rule of the list with a verdict wins;
// where none has one, Punkt decides.
type rule struct {
	// Name tells what the rule knows.
	Name string
	// Verdict is what the rule says where Fires is true.
	Verdict verdict
	Fires   func(g *gap) bool
	// Yes is a text in whose marked gap (|) the rule gives the verdict, No one in which it does not.
	Yes, No string
}

// rules are asked in order.
var rules = []rule{
	{Name: "small letter", Verdict: joinHere, Fires: func(g *gap) bool { return isLower(g.right[0]) },
		Yes: `"Now?"|he asked.`, No: `"Now?"|Then he left.`},
	{Name: "dashes", Verdict: joinHere, Fires: func(g *gap) bool { return isDash(g.right) && !g.opened },
		Yes: "Talks in the U.S.|-- and more", No: "He left.|She stayed."},
	{Name: "title", Verdict: joinHere, Fires: func(g *gap) bool { return g.class == classTitle && !g.closed },
		Yes: "He met Gen.|Powell.", No: "He met him.|Powell left."},
	{Name: "numbered item", Verdict: joinHere, Fires: func(g *gap) bool { return g.size == 1 && isItem(g.left) },
		Yes: "2.|The talks", No: "It was in 2.|The talks"},
	{Name: "initial", Verdict: joinHere, Fires: isInitialName,
		Yes: "George W.|Bush left.", No: "It was plan B.|The rest left."},
	{Name: "month and day", Verdict: joinHere, Fires: func(g *gap) bool {
		return isDigit(g.right[0]) && (g.class == classMonth || g.class == classWord || g.class == classNumber)
	}, Yes: "It was Nov.|14 then.", No: "It was Nov.|The talks"},
	{Name: "hour", Verdict: joinHere, Fires: func(g *gap) bool {
		return g.class == classClock && (wordClasses[bare(g.right)] == classMoment || isCapitals(bare(g.right)))
	}, Yes: "It began at 10 p.m.|Monday there.", No: "It began at 10 p.m.|Blinken left."},
	{Name: "hour somewhere", Verdict: joinHere, Fires: func(g *gap) bool {
		return g.class == classClock && !g.closed && (bare(g.view.word(g.index+1)) == "time" || bare(g.view.word(g.index+2)) == "time")
	}, Yes: "It began at 10 p.m.|Manila time.", No: "It began at 10 p.m.|Blinken left."},
	{Name: "hour at the end", Verdict: breakHere, Fires: func(g *gap) bool { return g.class == classClock && !g.bracket },
		Yes: "It began at 10 p.m.|Blinken left.", No: "It began at 10 a.m.|(0500 GMT)."},
	{Name: "abbreviation at the start", Verdict: joinHere, Fires: func(g *gap) bool { return g.class.ends() && g.size < 3 },
		Yes: "The U.S.|On Monday agreed.", No: "He left the U.S.|On Monday he came."},
	{Name: "starter after an abbreviation", Verdict: breakHere, Fires: func(g *gap) bool {
		return g.class.ends() && (wordClasses[bare(g.right)] == classStarter || g.closed || g.opened)
	}, Yes: "He flew to the U.S.|The talks failed.", No: "He met U.S.|President Bush."},
	{Name: "abbreviation", Verdict: joinHere, Fires: func(g *gap) bool { return g.class.ends() },
		Yes: "He met U.S.|President Bush.", No: "He met him.|President Bush left."},
	{Name: "question and speaker", Verdict: joinHere, Fires: isAskedBy,
		Yes: `"Why now?"|Blinken asked.`, No: `"Why now?"|Blinken left.`},
	{Name: "end mark", Verdict: breakHere, Fires: func(g *gap) bool { return g.closed || !punktKnows(g.left) },
		Yes: `He said "no."|"Yes," she said.`, No: "He met Mr.|Powell."},
}

// ends tells whether a sentence may end at an abbreviation of the class before one of the starters.
func (c class) ends() bool {
	switch c {
	case classMonth, classState, classFirm, classLatin, classAcronym:
		return true
	}
	return false
}

// isInitialName tells whether the gap stands between an initial and the rest of a name.
func isInitialName(g *gap) bool {
	return g.class == classInitial && !g.closed && wordClasses[bare(g.right)] != classStarter
}

// isAskedBy tells whether a quoted question is followed by who asked it, within three words.
func isAskedBy(g *gap) bool {
	if !g.closed || g.left[len(g.left)-1] == '.' {
		return false
	}
	for i := range 3 {
		if wordClasses[bare(g.view.word(g.index+i))] == classAsking {
			return true
		}
	}
	return false
}

// hasEndMark tells whether a word ends in a mark that may end a sentence.
func hasEndMark(word string) bool {
	return word != "" && strings.IndexByte(".!?~", word[len(word)-1]) >= 0
}

// mayEnd tells whether a word ends in an end mark, with or without quotes and brackets after it.
func mayEnd(word string) bool { return hasEndMark(strings.TrimRight(word, closers)) }

// closers are the quotes and brackets that may close after a word, openers those that may open
// before one, as a view shows them.
const (
	closers = `"')]`
	openers = `"'([`
)

// isDash tells whether a word is nothing but dashes.
func isDash(word string) bool { return strings.Trim(word, "-{") == "" }

// isItem tells whether a word is the number of an item: one or two digits and a full stop.
func isItem(word string) bool {
	n := len(word) - 1
	return n >= 1 && n <= 2 && isDigit(word[0]) && isDigit(word[n-1])
}

// isCapitals tells whether a word is two capitals or more, like EST.
func isCapitals(word string) bool {
	return len(word) > 1 && strings.IndexFunc(word, func(r rune) bool { return r < 'A' || r > 'Z' }) < 0
}

// bare returns a word without the punctuation around it.
func bare(word string) string { return strings.Trim(word, `.,;:!?~'"()[]`) }

// punktKnows tells whether Punkt takes the word for an abbreviation, so that its own judgement of
// the gap is better than a rule.
func punktKnows(word string) bool {
	return strings.HasSuffix(word, ".") && punkt().IsAbbr(strings.ToLower(strings.TrimSuffix(word, ".")))
}

// sentences returns the sentences of the view as ranges of its words, at least one, none empty.
func (v *view) sentences() []span {
	ends := v.punktEnds()
	var out []span
	start := 0
	for i := 1; i < len(v.words); i++ {
		long := v.words[i].start-v.words[start].start > maxSentence
		if long || v.isBreak(start, i, ends) {
			out = append(out, span{start, i})
			start = i
		}
	}
	return append(out, span{start, len(v.words)})
}

// isBreak tells whether the sentence that starts with word start ends before word i. Parts of one long word stay together.
func (v *view) isBreak(start, i int, ends map[int]bool) bool {
	if v.words[i-1].end == v.words[i].start || !mayEnd(v.word(i-1)) {
		return false
	}
	g := v.gap(start, i)
	if g.left == "" || g.right == "" {
		return false
	}
	for _, r := range rules {
		if r.Fires(&g) {
			return r.Verdict == breakHere
		}
	}
	return ends[v.words[i-1].end]
}

// gap describes the gap before word i in the sentence that starts with word start.
func (v *view) gap(start, i int) gap {
	left, right := v.word(i-1), v.word(i)
	g := gap{left: strings.TrimRight(left, closers), right: strings.TrimLeft(right, openers), view: v, index: i, size: i - start}
	g.closed, g.opened = len(g.left) < len(left), right[0] == '"' || right[0] == '\''
	g.bracket = right[0] == '('
	g.left = strings.TrimLeft(g.left, openers)
	g.class = abbreviation(g.left)
	return g
}

// punktEnds returns the offsets in v.ascii at which Punkt ends a sentence.
func (v *view) punktEnds() map[int]bool {
	if !strings.ContainsAny(v.ascii, ".!?") {
		return nil
	}
	ends := map[int]bool{}
	for _, p := range punkt().SentencePositions(v.ascii + "\n") {
		ends[p] = true
	}
	return ends
}
