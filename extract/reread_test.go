package extract

import (
	"testing"

	"demarche/extract/text"
	"demarche/extract/tree"
)

// TestReread holds the arcs of names that the model takes apart when it reads them with their titles.
func TestReread(t *testing.T) {
	p, err := Model()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ text, word, dep, head string }{
		{"Saudi Foreign Minister Prince Saud al-Faisal and South Korean Foreign Minister Yoo Chong-Ha will meet in The Hague next Tuesday.", "Faisal", "nsubj", "meet"},
		{"Saudi Foreign Minister Prince Saud al-Faisal and South Korean Foreign Minister Yoo Chong-Ha will meet in The Hague next Tuesday.", "Ha", "conj", "Faisal"},
		{"A meeting between Saudi Foreign Minister Prince Saud al-Faisal and South Korean Foreign Minister Yoo Chong-Ha has been called off.", "meeting", "nsubjpass", "called"},
		{"Iranian vice-president Hassan Habibi met ex-president Jimmy Carter on Wednesday.", "Habibi", "nsubj", "met"},
		{"Iranian vice-president Hassan Habibi met ex-president Jimmy Carter on Wednesday.", "Carter", "dobj", "met"},
		{"The minister, Secretary of State Baker said, will meet French President Jacques Chirac on Monday.", "Chirac", "dobj", "meet"},
	} {
		s := tree.Build(text.New("", c.text), p)[0]
		for _, n := range s.Nodes {
			if n.Text == c.word && (n.Dep != c.dep || s.Nodes[n.Head].Text != c.head) {
				t.Errorf("%s: %s is %s of %s, want %s of %s", c.text, c.word, n.Dep, s.Nodes[n.Head].Text, c.dep, c.head)
			}
		}
	}
}
