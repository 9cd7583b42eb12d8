package when

import (
	"slices"
	"sync"
)

// rule is one form of time expression.
type rule struct {
	Name    string
	Pattern string
	// Kind is the kind of what make returns; Count and Unit come from make's point.
	Kind Kind
	// Make reads what was matched. A nil point means that the words give no date; ok is false where
	// they are no time after all.
	Make func(m *match) (p point, ok bool)
	// Yes is a text that the rule finds the words in brackets in, No one in which it finds nothing.
	Yes, No string
}

// rules are all rules. Where two match the same words, the first counts.
var rules = slices.Concat(namedRules, dateRules, monthRules, weekdayRules, dayRules, tellingRules, unitRules, lengthRules)

// grammar is the trie of all rules, built once.
var grammar = sync.OnceValue(func() *node {
	root := newNode()
	for i, r := range rules {
		for _, seq := range expand(r.Pattern) {
			root.insert(seq, i)
		}
	}
	return root
})

// undated is the Make of rules whose words never give a date.
func undated(*match) (point, bool) { return nil, true }
