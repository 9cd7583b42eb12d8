package event

import (
	"testing"

	"demarche/extract/syntax"
	"demarche/extract/text"
	"demarche/extract/tree"
)

// modelParser is the language model as a parser of trees.
type modelParser struct{ m *syntax.Model }

// Parse parses one sentence.
func (p modelParser) Parse(tokens []text.Token) tree.Arcs {
	in := make([]syntax.Token, len(tokens))
	for i, t := range tokens {
		in[i] = syntax.Token{Text: t.Text, SpaceAfter: t.SpaceAfter}
	}
	out := p.m.Parse(in, syntax.Options{})
	return tree.Arcs{Tags: out.Tags, Heads: out.Heads, Deps: out.Deps}
}

// TestSubjectOf finds who does what a verb tells, in every construction that hides it.
func TestSubjectOf(t *testing.T) {
	m, err := syntax.Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		sentence, verb, subject string
		passive, known          bool
	}{
		{"Chirac visited China.", "visited", "Chirac", false, false},
		{"Chirac was received by Jiang.", "received", "Chirac", true, false},
		{"Chirac arrived in Beijing and met Jiang.", "met", "Chirac", false, false},
		{"Chirac will fly to Beijing, meet Jiang and return to Paris.", "return", "Chirac", false, false},
		{"Chirac plans to visit China.", "visit", "Chirac", false, false},
		{"Chirac is expected to visit China.", "visit", "Chirac", false, false},
		{"Chirac is scheduled to visit China.", "visit", "Chirac", false, false},
		{"Chirac is believed to have visited China.", "visited", "Chirac", false, false},
		{"Chirac is slated to visit China.", "visit", "Chirac", false, false},
		{"Chirac is due to visit China.", "visit", "Chirac", false, false},
		{"Chirac is ready to visit China.", "visit", "Chirac", false, false},
		{"Jiang invited Chirac to visit China.", "visit", "Chirac", false, false},
		{"Jiang urged Chirac to visit China.", "visit", "Chirac", false, false},
		{"Chirac was invited to visit China.", "visit", "Chirac", false, false},
		{"Chirac promised Jiang to visit China.", "visit", "Chirac", false, false},
		{"Chirac, who visited China, is ill.", "visited", "who", false, false},
		{"The minister visiting China is ill.", "visiting", "minister", false, false},
		{"The minister invited to China is ill.", "invited", "minister", true, true},
		{"Chirac arrived after visiting China.", "visiting", "Chirac", false, false},
		{"Chirac left Paris to visit China.", "visit", "Chirac", false, false},
		{"Chirac arrived after touring China.", "touring", "Chirac", false, false},
		{"The storm prevented Chirac from touring China.", "touring", "Chirac", false, false},
		{"The storm prevented Chirac from visiting China.", "visiting", "Chirac", false, false},
		{"Chirac accepted an invitation to visit China.", "visit", "Chirac", false, false},
		{"Chirac's plan to visit China fell through.", "visit", "Chirac", false, false},
		{"Chirac was the first leader to visit China.", "visit", "leader", false, false},
		{"Jiang said that Chirac would visit China.", "visit", "Chirac", false, false},
		{"Visit China.", "Visit", "", false, false},
	} {
		s := tree.Build(text.New("", c.sentence), modelParser{m})[0]
		got, passive := "", false
		for n := range s.Nodes {
			if s.Nodes[n].Text != c.verb || !s.IsVerb(n) {
				continue
			}
			if at, p := subjectOf(s, n); at >= 0 {
				got, passive = s.Nodes[at].Text, p
			}
		}
		switch right := got == c.subject && passive == c.passive; {
		case right && c.known:
			t.Errorf("%s: found right now: it is known no more", c.sentence)
		case c.known:
			t.Logf("known: %s: %q, passive %v", c.sentence, got, passive)
		case !right:
			t.Errorf("%s: %s: %q, passive %v; want %q, %v", c.sentence, c.verb, got, passive, c.subject, c.passive)
		}
	}
}
