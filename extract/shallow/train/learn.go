package main

import (
	"math/rand/v2"

	"demarche/extract/shallow/internal/machine"
)

// explore is the share of moves that follow the learner's own choice, right or wrong, from the second round on.
const explore = 0.9

// learnTags trains a tagger.
func learnTags(bank []*gold, classes, rounds int, random *rand.Rand) *perceptron {
	p := newPerceptron()
	var features []uint32
	var said []uint8
	for range rounds {
		for _, n := range random.Perm(len(bank)) {
			g := bank[n]
			said = said[:0]
			for i := range g.words {
				features = machine.TagFeatures(features[:0], g.words, said, i)
				var scores machine.Scores
				p.score(&scores, features)
				best := top(&scores, classes)
				p.update(features, int(g.tags[i]), best)
				said = append(said, uint8(best))
			}
		}
	}
	return p
}

// top returns the class with the highest score.
func top(s *machine.Scores, classes int) int {
	best := 0
	for c := range classes {
		if s[c] > s[best] {
			best = c
		}
	}
	return best
}

// learnArcs trains the choice of moves and of labels over the tags given, sentence by sentence.
func learnArcs(bank []*gold, tags [][]uint8, m *machine.Model, rounds int, random *rand.Rand) (moves, labeller *perceptron) {
	l := &arcLearner{moves: newPerceptron(), labeller: newPerceptron(), ranks: machine.RootRanks(m.TagNames), labels: len(m.LabelNames), random: random}
	for round := range rounds {
		for _, n := range random.Perm(len(bank)) {
			l.sentence(bank[n], tags[n], round > 0)
		}
	}
	return l.moves, l.labeller
}

// arcLearner holds what the training of the parser needs.
type arcLearner struct {
	moves, labeller *perceptron
	ranks           []uint8
	labels          int
	random          *rand.Rand
	state           machine.State
	features        []uint32
}

// sentence walks through one sentence, learning at each move; from the second round on it wanders off the
// right path, to learn how to go on after an error.
func (l *arcLearner) sentence(g *gold, tags []uint8, wander bool) {
	s := &l.state
	s.Reset(g.words, tags)
	for !s.Done() {
		if s.Top() < 0 {
			s.Do(machine.Shift)
			continue
		}
		l.features = s.MoveFeatures(l.features[:0])
		var scores machine.Scores
		l.moves.score(&scores, l.features)
		four := [4]int32(scores[:4])
		fit := g.fits(s)
		said, right := s.BestMove(&four), bestOf(&four, fit)
		if fit[said] {
			right = said
		}
		l.moves.update(l.features, int(right), int(said))
		next := right
		if wander && l.random.Float64() < explore {
			next = said
		}
		s.Do(next)
	}
	s.Close(l.ranks)
	for _, c := range s.Layout()[1:] {
		l.label(g, c)
	}
}

// bestOf returns the fit move with the highest score.
func bestOf(scores *[4]int32, fit [4]bool) machine.Move {
	best := -1
	for m := range fit {
		if fit[m] && (best < 0 || scores[m] > scores[best]) {
			best = m
		}
	}
	return machine.Move(best)
}

// label learns the label of the child's arc, if it is a true one, and gives it what it would have said.
func (l *arcLearner) label(g *gold, child int16) {
	s := &l.state
	l.features = s.LabelFeatures(l.features[:0], child)
	var scores machine.Scores
	l.labeller.score(&scores, l.features)
	said := top(&scores, l.labels)
	if g.heads[child] == s.Heads[child] {
		l.labeller.update(l.features, int(g.labels[child]), said)
	}
	s.Give(child, uint8(said))
}
