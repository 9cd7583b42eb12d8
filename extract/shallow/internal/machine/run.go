package machine

// Scratch is the memory of one run of tagging and parsing. Its zero value is ready; it is for one goroutine.
type Scratch struct {
	State    State
	Tags     []uint8
	features []uint32
}

// Tag fills s.Tags with the tags of words.
func (m *Model) Tag(s *Scratch, words []Word) {
	s.Tags = s.Tags[:0]
	for i := range words {
		if sure := words[i].Sure; sure > 0 {
			s.Tags = append(s.Tags, sure-1)
			continue
		}
		s.features = TagFeatures(s.features[:0], words, s.Tags, i)
		var scores Scores
		m.Tagger.Add(&scores, s.features)
		s.Tags = append(s.Tags, uint8(best(&scores, len(m.TagNames))))
	}
}

// best returns the class below n with the highest score, the first of equals.
func best(s *Scores, n int) int {
	top := 0
	for c := 1; c < n; c++ {
		if s[c] > s[top] {
			top = c
		}
	}
	return top
}

// Parse leaves the arcs of words in s.State; one token, the root, has no head.
func (m *Model) Parse(s *Scratch, words []Word, tags []uint8) {
	st := &s.State
	st.Reset(words, tags)
	for !st.Done() {
		if st.Top() < 0 {
			st.Do(Shift)
			continue
		}
		s.features = st.MoveFeatures(s.features[:0])
		var scores [moves]int32
		m.Moves.Add(&scores, s.features)
		move := st.BestMove(&scores)
		st.Do(move)
	}
	if len(words) == 0 {
		return
	}
	st.Close(m.ranks)
	for _, c := range st.Layout()[1:] {
		s.features = st.LabelFeatures(s.features[:0], c)
		var scores Scores
		m.Labeller.Add(&scores, s.features)
		st.Give(c, uint8(best(&scores, len(m.LabelNames))))
	}
}

// BestMove returns the allowed move with the highest score, the first of equals.
func (s *State) BestMove(scores *[moves]int32) Move {
	top := Shift
	for m := Reduce; m <= Right; m++ {
		if s.Allows(m) && scores[m] > scores[top] {
			top = m
		}
	}
	return top
}
