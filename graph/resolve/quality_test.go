package resolve

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"demarche/schema"
)

// clustering leads from a report to the name of the set that it is in.
type clustering map[schema.ReportRef]string

// sets returns the sets of a clustering.
func (c clustering) sets() map[string][]schema.ReportRef {
	sets := map[string][]schema.ReportRef{}
	for ref, name := range c {
		sets[name] = append(sets[name], ref)
	}
	return sets
}

// muc returns the share of links in key that are in response (Vilain and others, 1995).
func muc(key, response clustering) float64 {
	found, all := 0, 0
	for _, set := range key.sets() {
		parts := map[string]bool{}
		for _, ref := range set {
			parts[response[ref]] = true
		}
		found += len(set) - len(parts)
		all += len(set) - 1
	}
	return float64(found) / float64(max(1, all))
}

// bcubed returns the mean share of a report's set in key that is in its set in response (Bagga and
// Baldwin, 1998).
func bcubed(key, response clustering) float64 {
	keys := key.sets()
	sum := 0.0
	for ref := range key {
		both := 0
		for _, other := range keys[key[ref]] {
			if response[other] == response[ref] {
				both++
			}
		}
		sum += float64(both) / float64(len(keys[key[ref]]))
	}
	return sum / float64(len(key))
}

// f1 is the harmonic mean of precision and recall.
func f1(measure func(a, b clustering) float64, gold, got clustering) float64 {
	p, r := measure(got, gold), measure(gold, got)
	return 2 * p * r / (p + r)
}

// TestJoinsOfTheStorylines holds the quality of joining perfect reports on both halves of the
// storylines. The floors are what was measured, less a point.
func TestJoinsOfTheStorylines(t *testing.T) {
	for half, floor := range map[string]struct{ muc, bcubed, several float64 }{
		"learn": {.976, .988, .99},
		"check": {.91, .98, .95},
	} {
		stories, records := goldStories(t, func(id string) bool { return learning(id) == (half == "learn") })
		gold, got, several := clustering{}, clustering{}, clustering{}
		docs := map[string]map[string]bool{}
		for _, g := range records {
			for _, e := range g.Events {
				if e.Sure {
					gold[schema.ReportRef{Article: g.Doc, Event: e.ID}] = e.Ref
					if docs[e.Ref] == nil {
						docs[e.Ref] = map[string]bool{}
					}
					docs[e.Ref][g.Doc] = true
				}
			}
		}
		for _, e := range Resolve(stories, nil).Events {
			for _, ref := range e.Reports {
				if _, sure := gold[ref]; sure {
					got[ref] = e.ID
				}
			}
		}
		for ref, name := range gold {
			if len(docs[name]) > 1 {
				several[ref] = name
			}
		}
		inside := clustering{}
		for ref := range several {
			inside[ref] = got[ref]
		}
		m, b, s := f1(muc, gold, got), f1(bcubed, gold, got), f1(muc, several, inside)
		t.Logf("%s: %d reports, MUC %.3f, B-cubed %.3f, MUC of events told by several stories %.3f", half, len(gold), m, b, s)
		if m < floor.muc || b < floor.bcubed || s < floor.several {
			t.Errorf("%s: below the floor %+v", half, floor)
		}
	}
}

// TestGeneratedCopies makes copies of the storylines' stories, cut, retitled and reworded in places,
// and holds precision and recall of finding them.
func TestGeneratedCopies(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 0))
	var stories []Story
	original := map[string]string{}
	texts := 0
	for _, a := range readLines[schema.Article](t, "articles.jsonl") {
		if !strings.Contains(a.ID, "-s") || len(a.Text) < 600 {
			continue
		}
		texts++
		for k := range 6 {
			text, id := a.Text, fmt.Sprintf("%s/%d", a.ID, k)
			if k > 0 {
				text = reword(r, cut(r, text))
			}
			original[id] = a.ID
			article := schema.Article{ID: id, Published: a.Published}
			stories = append(stories, Story{Record: schema.Record{Article: article}, Sketch: Sketch(text)})
		}
	}
	// Two pairs of the stories are copies themselves.
	for _, g := range readLines[goldRecord](t, "gold.jsonl") {
		if g.CopyOf != "" {
			for id, of := range original {
				if of == g.Doc {
					original[id] = g.CopyOf
				}
			}
		}
	}
	named, right, wanted := 0, 0, 0
	groups := map[string]int{}
	for _, of := range original {
		groups[of]++
	}
	for _, n := range groups {
		wanted += n - 1
	}
	for _, a := range Resolve(stories, nil).Articles {
		if a.CopyOf != "" {
			named++
			if original[a.ID] == original[a.CopyOf] {
				right++
			}
		}
	}
	precision, recall := float64(right)/float64(named), float64(right)/float64(wanted)
	t.Logf("%d texts, %d copies: precision %.3f, recall %.3f", texts, wanted, precision, recall)
	if precision < .98 || recall < .95 {
		t.Errorf("precision %.3f, recall %.3f", precision, recall)
	}
}

// cut takes a third of the sentences away: at the end, at the beginning or here and there.
func cut(r *rand.Rand, text string) string {
	sentences := strings.SplitAfter(text, ". ")
	n := len(sentences)
	switch r.IntN(3) {
	case 0:
		return strings.Join(sentences[:n-n/3], "")
	case 1:
		return strings.Join(sentences[n/3:], "")
	}
	var kept []string
	for _, s := range sentences {
		if r.IntN(4) > 0 {
			kept = append(kept, s)
		}
	}
	return strings.Join(kept, "")
}

// reword replaces one word in twenty-five.
func reword(r *rand.Rand, text string) string {
	words := strings.Fields(text)
	for i := range words {
		if r.IntN(25) == 0 {
			words[i] = []string{"reportedly", "officials", "added", "there", "earlier"}[r.IntN(5)]
		}
	}
	return "Update: " + strings.Join(words, " ")
}

// TestSketch holds what sketches promise.
func TestSketch(t *testing.T) {
	if got := Sketch(""); len(got) != 0 {
		t.Errorf("of nothing: %v", got)
	}
	text := strings.Repeat("one two three four five six seven eight nine ten eleven. ", 3)
	a, b := Sketch(text), Sketch(strings.ToUpper(text)+"!!")
	if common(a, b) != len(a) || len(a) == 0 {
		t.Errorf("case and punctuation count: %v, %v", a, b)
	}
}
