package machine

// The atoms of moves. s and b are the top of the stack and the next token, b1 and b2 those behind, s1 and s2
// the second and third of the stack, p the token before b; h is a head, l and r the outermost child on a side, l2 and
// r2 the one within, i the innermost on the left (an auxiliary, if there is one). W is a word, T a tag, N a number of children,
// S a set of their tags.
const (
	sW = iota
	sT
	bW
	bT
	b1W
	b1T
	b2W
	b2T
	s1W
	s1T
	s2T
	pW
	pT
	shW
	shT
	sh2T
	slW
	slT
	sl2T
	srW
	srT
	sr2W
	sr2T
	srrT
	srrW
	siW
	blW
	blT
	bl2T
	biW
	sNL
	sNR
	bNL
	sSL
	sSR
	bSL
	dist
	between
	moveAtoms
)

// moveTemplates are the features of moves, after Zhang and Nivre (2011), with some for the attachment of
// prepositions, coordination and headless verbs.
var moveTemplates = []Template{
	{sW}, {sT}, {sW, sT}, {bW}, {bT}, {bW, bT}, {b1W}, {b1T}, {b1W, b1T}, {b2W}, {b2T}, {sW, sT, bW, bT}, {sW, sT, bW},
	{sW, bW, bT}, {sW, sT, bT}, {sT, bW, bT}, {sT, bT}, {bT, b1T}, {bT, b1T, b2T}, {sT, bT, b1T}, {sT, slT, bT}, {bW, dist},
	{sW, bW, dist}, {sT, bT, dist}, {sT, sNR}, {bW, bNL}, {bT, bNL}, {shW}, {shT}, {slW}, {blW}, {blT}, {sh2T, shT}, {sl2T},
	{sr2T}, {bl2T}, {sT, slT, sl2T}, {sT, srT, sr2T}, {bT, blT, bl2T}, {sT, sSR}, {sT, sSL}, {bW, bSL}, {bT, bSL}, {s1W, bW},
	{s1T, bT}, {s1W, sW, bW}, {s1T, sT, bW}, {s1W, s1T, bT}, {sT, bT, between}, {pT, sT, bT}, {pW, sT, bW}, {sT, b1W, bT},
	{sW, b1T, bT}, {sT, bW, b1W}, {sT, bT, b1T, b2T}, {srW, sW, bT}, {srT, srrT, sT, bT}, {srW, bT, sT}, {sr2W, bT, sT},
	{sSR, sT, bT}, {sSL, sT, bT}, {shW, bW}, {shW, sT, bT}, {shT, sT, bW, bT}, {siW, sT, bT}, {biW, sT, bT}, {siW, sT},
	{biW, bT}, {blW, sT, bT},
}

// MoveFeatures appends the features of the state to dst; the state must not be Done.
func (s *State) MoveFeatures(dst []uint32) []uint32 {
	var a [moveAtoms]uint32
	s.nextAtoms(&a)
	if top := s.Top(); top >= 0 {
		s.topAtoms(&a, top)
		s.pairAtoms(&a, int(top))
	}
	return Expand(dst, moveTemplates, a[:])
}

// nextAtoms fills what is known of the next tokens.
func (s *State) nextAtoms(a *[moveAtoms]uint32) {
	b := int16(s.Next)
	k := &s.kids[b]
	a[bW], a[bT] = s.word(b), s.tag(b)
	a[b1W], a[b1T] = s.word(b+1), s.tag(b+1)
	a[b2W], a[b2T] = s.word(b+2), s.tag(b+2)
	a[pW], a[pT] = s.word(b-1), s.tag(b-1)
	a[blW], a[blT] = s.word(k.left), s.tag(k.left)
	a[bl2T], a[biW] = s.tag(k.left2), s.word(k.inner)
	a[bNL], a[bSL] = uint32(min(k.leftCount, 3))+1, fold64(k.leftSet)
}

// topAtoms fills what is known of the top of the stack, its children and its heads.
func (s *State) topAtoms(a *[moveAtoms]uint32, top int16) {
	k := &s.kids[top]
	a[sW], a[sT], a[siW] = s.word(top), s.tag(top), s.word(k.inner)
	a[slW], a[slT], a[sl2T] = s.word(k.left), s.tag(k.left), s.tag(k.left2)
	a[srW], a[srT] = s.word(k.right), s.tag(k.right)
	a[sr2W], a[sr2T] = s.word(k.right2), s.tag(k.right2)
	a[sNL], a[sNR] = uint32(min(k.leftCount, 3))+1, uint32(min(k.rightCount, 4))+1
	a[sSL], a[sSR] = fold64(k.leftSet), fold64(k.rightSet)
	if k.right >= 0 {
		rr := s.kids[k.right].right
		a[srrT], a[srrW] = s.tag(rr), s.word(rr)
	}
	if h := s.Heads[top]; h >= 0 {
		a[shW], a[shT], a[sh2T] = s.word(h), s.tag(h), s.tag(s.Heads[h])
	}
	under := s.peek(1)
	a[s1W], a[s1T], a[s2T] = s.word(under), s.tag(under), s.tag(s.peek(2))
}

// pairAtoms fills the distance and the tags between the top of the stack and the next token.
func (s *State) pairAtoms(a *[moveAtoms]uint32, top int) {
	gap := s.Next - top
	a[dist] = distance(gap)
	var set uint64
	for i := top + 1; i < s.Next && i < top+maxBetween; i++ {
		set |= 1 << (s.Tags[i] & 63)
	}
	a[between] = fold64(set)
}

// maxBetween bounds the tokens looked at between two others, for long sentences' sake.
const maxBetween = 40

// distance puts a number of tokens into one of few classes.
func distance(n int) uint32 {
	switch {
	case n <= 4:
		return uint32(n)
	case n <= 6:
		return 5
	case n <= 10:
		return 6
	}
	return 7
}

// fold64 brings a set of bits into 32 bits; the empty set is 1.
func fold64(set uint64) uint32 { return uint32(set*mixStep>>32) | 1 }

// word returns the hash of a token's word, 0 where there is none.
func (s *State) word(i int16) uint32 {
	if i < 0 || int(i) >= len(s.Words) {
		return 0
	}
	return s.Words[i].Lower
}

// tag returns a token's tag plus one, 0 where there is none.
func (s *State) tag(i int16) uint32 {
	if i < 0 || int(i) >= len(s.Tags) {
		return 0
	}
	return uint32(s.Tags[i]) + 1
}

// label returns the label of a token's arc plus one, 0 where there is no token.
func (s *State) label(i int16) uint32 {
	if i < 0 {
		return 0
	}
	return uint32(s.Labels[i]) + 1
}
