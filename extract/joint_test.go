package extract

import (
	"testing"

	"demarche/extract/text"
	"demarche/extract/tree"
)

// TestJoints holds arcs that a parser gets wrong where an aside or whoever tells parts a clause.
func TestJoints(t *testing.T) {
	p, err := Model()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ sentence, word, dep, head string }{
		{"The visit of Prime Minister Simitis to Turkey, put off in January because of snow, will begin on Friday.", "visit", "nsubj", "begin"},
		{"A round of talks in Rome, postponed in January because of snow, was held on Friday.", "postponed", "acl", "round"},
		{"Prime Minister Simitis dropped Turkey from his itinerary, officials said, and will travel only to Egypt.", "travel", "conj", "dropped"},
		{"Prime Minister Simitis never rang President Moussa, an aide insisted on Monday.", "aide", "nsubj", "insisted"},
		{"Prime Minister Simitis called the report a lie from start to finish.", "lie", "oprd", "called"},
		{"Prime Minister Simitis had a telephone call with President Moussa pencilled in for Friday.", "pencilled", "acl", "call"},
		{"Prime Minister Simitis described as \"mere gossip\" reports that he had left.", "reports", "dobj", "described"},
		{"His planned May visit to Turkey has been deferred.", "visit", "nsubjpass", "deferred"},
		{"Asked if Simitis had met Cem, an aide smiled.", "met", "ccomp", "Asked"},
	} {
		s := tree.Build(text.New("", c.sentence), p)[0]
		for _, n := range s.Nodes {
			if n.Text == c.word && (n.Dep != c.dep || s.Nodes[n.Head].Text != c.head) {
				t.Errorf("%s: %s is %s of %s, want %s of %s", c.sentence, c.word, n.Dep, s.Nodes[n.Head].Text, c.dep, c.head)
			}
		}
	}
}
