package machine

// The atoms of labelling an arc: h is the head, hh its head, c the child; l and r the outermost children, in and in2 the
// innermost on the left; prev and next the neighbours among the head's children; 1 the token before, 2 the one behind. W is a
// word, T a tag, D a label.
const (
	side = iota // 1 if the child stands before its head, else 2
	gap
	hW
	hT
	hD
	h1T
	h2T
	hhT
	hhW
	hlW
	hlT
	inW
	in2W
	hLeft // the tags of the head's children on the left
	hPast // the labels given so far to the head's children
	cW
	cT
	cSuffix
	clW
	clT
	crW
	crT
	cinW
	c1W
	c1T
	c2W
	c2T
	cKids // the tags of the child's children
	cEdge // the first word below the child
	prevD
	prevW
	prevT
	nextW
	nextT
	labelAtoms
)

// labelTemplates are the features of labelling.
var labelTemplates = []Template{
	{side, hW}, {side, hT}, {side, cW}, {side, cT}, {hW, cW}, {side, hT, cT}, {side, hW, cT}, {side, hT, cW},
	{side, hT, cT, gap}, {hT, cT, clT, side}, {hT, cT, crT, side}, {hT, cT, crW, side}, {cT, c1T, c2T, side}, {cT, c1W, side},
	{cT, c2W, side}, {hT, h2T, cT, side}, {hT, h1T, cT, side}, {hD, hT, cT, side}, {cSuffix, cT, hT, side}, {hT, cT, c1T, side},
	{hT, cT, c2T, side}, {cW, c2W}, {prevD, cT, hT, side}, {prevD, cT, hW, side}, {prevT, cT, hT, side}, {nextT, cT, hT, side},
	{hPast, cT, hT, side}, {hPast, hW, cT, side}, {cKids, cT, hT, side}, {cKids, cT, side}, {hLeft, hT, cT, side},
	{hLeft, hT, cW, side}, {hlW, hT, cT, side}, {hlT, hT, cT, side}, {clW, cW}, {hhW, hT, cT}, {prevD, nextT, cT, hT, side},
	{inW, hT, cT, side}, {inW, in2W, hT, cT, side}, {inW, hT, prevD, side}, {cinW, cT, hT, side}, {cinW, cT, cEdge},
}

// LabelFeatures appends the features of the arc from child to its head to dst, after Layout; the labels of the
// head and of its children before this one must be given.
func (s *State) LabelFeatures(dst []uint32, child int16) []uint32 {
	var a [labelAtoms]uint32
	s.headAtoms(&a, s.Heads[child])
	s.childAtoms(&a, child)
	a[side], a[gap] = 1, distance(int(s.Heads[child]-child))
	if child > s.Heads[child] {
		a[side], a[gap] = 2, distance(int(child-s.Heads[child]))
	}
	return Expand(dst, labelTemplates, a[:])
}

// headAtoms fills what is known of the head.
func (s *State) headAtoms(a *[labelAtoms]uint32, head int16) {
	k, above := &s.kids[head], s.Heads[head]
	a[hW], a[hT], a[hD] = s.word(head), s.tag(head), s.label(head)
	a[h1T], a[h2T] = s.tag(head-1), s.tag(head+1)
	a[hhT], a[hhW] = s.tag(above), s.word(above)
	a[hlW], a[hlT] = s.word(k.left), s.tag(k.left)
	a[inW], a[in2W] = s.word(k.inner), s.word(k.inner2)
	a[hLeft], a[hPast] = fold64(k.leftSet), fold64(s.order.given[head])
}

// childAtoms fills what is known of the child and of its neighbours.
func (s *State) childAtoms(a *[labelAtoms]uint32, child int16) {
	k := &s.kids[child]
	a[cW], a[cT], a[cSuffix] = s.word(child), s.tag(child), s.Words[child].Suffix3
	a[clW], a[clT] = s.word(k.left), s.tag(k.left)
	a[crW], a[crT] = s.word(k.right), s.tag(k.right)
	a[c1W], a[c1T] = s.word(child-1), s.tag(child-1)
	a[c2W], a[c2T] = s.word(child+1), s.tag(child+1)
	a[cinW], a[cEdge] = s.word(k.inner), s.word(s.order.edge[child])
	a[cKids] = fold64(k.leftSet ^ k.rightSet*3)
	prev, next := s.order.prev[child], s.order.next[child]
	a[prevD], a[prevW], a[prevT] = s.label(prev), s.word(prev), s.tag(prev)
	a[nextW], a[nextT] = s.word(next), s.tag(next)
}
