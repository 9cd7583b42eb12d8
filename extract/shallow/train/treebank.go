package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strconv"

	"demarche/extract/shallow/internal/machine"
	"demarche/extract/syntax"
	"demarche/extract/text"
)

// article is what is read of a line of articles.jsonl.
type article struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	Text  string `json:"text"`
}

// sentence is a sentence as the teacher read it.
type sentence struct {
	words  []string
	spaces []bool
	parse  *syntax.Parse
}

// tokens returns what the teacher is given.
func (s sentence) tokens() []syntax.Token {
	out := make([]syntax.Token, len(s.words))
	for i, w := range s.words {
		out[i] = syntax.Token{Text: w, SpaceAfter: s.spaces[i]}
	}
	return out
}

// read cuts the articles of a file that keep wants and has the teacher parse their sentences.
func read(path string, keep func(id string) bool) ([]sentence, error) {
	teacher, err := syntax.Load()
	if err != nil {
		return nil, err
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []sentence
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<24)
	for n := 1; lines.Scan(); n++ {
		var a article
		if err := json.Unmarshal(lines.Bytes(), &a); err != nil {
			return nil, fmt.Errorf("train: %s:%d: %w", path, n, err)
		}
		if keep(a.ID) {
			out = append(out, parse(teacher, text.New(a.Title, a.Text))...)
		}
	}
	return out, lines.Err()
}

// parse has the teacher parse every sentence of a document.
func parse(teacher *syntax.Model, doc *text.Document) []sentence {
	var out []sentence
	for i := range doc.Sentences {
		tokens := doc.SentenceTokens(i)
		if len(tokens) > machine.MaxTokens {
			continue
		}
		s := sentence{}
		for _, t := range tokens {
			s.words = append(s.words, t.Text)
			s.spaces = append(s.spaces, t.SpaceAfter)
		}
		s.parse = teacher.Parse(s.tokens(), syntax.Options{})
		out = append(out, s)
	}
	return out
}

// all keeps every article.
func all(string) bool { return true }

// storyID finds the number of the storyline in an id, passageID that of the passage.
var storyID, passageID = regexp.MustCompile(`-s(\d+)-`), regexp.MustCompile(`-p(\d+)`)

// learningHalf keeps the stories to learn from: storylines one to four and passages with even numbers.
func learningHalf(id string) bool {
	if m := storyID.FindStringSubmatch(id); m != nil {
		n, _ := strconv.Atoi(m[1])
		return n <= 4
	}
	m := passageID.FindStringSubmatch(id)
	if m == nil {
		return false
	}
	n, _ := strconv.Atoi(m[1])
	return n%2 == 0
}

// checkingHalf keeps the others.
func checkingHalf(id string) bool { return !learningHalf(id) }

// projective lifts arcs that cross others to the head's head until none does.
func projective(heads []int32) []int32 {
	out := slices.Clone(heads)
	for {
		child := crossing(out)
		if child < 0 {
			return out
		}
		out[child] = out[out[child]]
	}
}

// crossing returns the child of the shortest arc that crosses another or spans a root, and does not hang from a root; -1 if
// there is none.
func crossing(heads []int32) int {
	best, size := -1, int32(len(heads)+1)
	for c, h := range heads {
		lo, hi := min(int32(c), h), max(int32(c), h)
		if hi-lo >= size || heads[h] == h {
			continue
		}
		for k := lo + 1; k < hi; k++ {
			if heads[k] < lo || heads[k] > hi || heads[k] == k {
				best, size = c, hi-lo
				break
			}
		}
	}
	return best
}

// index gives each name a number in order of first use.
type index struct {
	names []string
	ids   map[string]uint8
}

// id returns the number of name, a new one if it is new.
func (x *index) id(name string) uint8 {
	if x.ids == nil {
		x.ids = map[string]uint8{}
	}
	i, ok := x.ids[name]
	if !ok {
		i = uint8(len(x.names))
		x.ids[name] = i
		x.names = append(x.names, name)
	}
	return i
}

// number turns a sentence into numbers, its tree made projective.
func number(s sentence, lexicon machine.Lexicon, tags, labels *index) *gold {
	g := &gold{kids: make([][]int16, len(s.words))}
	heads := projective(s.parse.Heads)
	for i, w := range s.words {
		g.words = append(g.words, lexicon.Word(w))
		g.tags = append(g.tags, tags.id(s.parse.Tags[i]))
		g.labels = append(g.labels, labels.id(s.parse.Deps[i]))
		if heads[i] == int32(i) {
			g.heads = append(g.heads, noHead)
			continue
		}
		g.heads = append(g.heads, int16(heads[i]))
		g.kids[heads[i]] = append(g.kids[heads[i]], int16(i))
	}
	return g
}
