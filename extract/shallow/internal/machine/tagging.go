package machine

// The atoms of tagging: what is known of the token to be tagged and its neighbours.
const (
	aWord = iota
	aSuffix2
	aSuffix3
	aPrefix
	aShape
	aTag1 // the tag before
	aTag2 // the one before that
	aBack1
	aBack2
	aNext1
	aNext2
	aBackSuffix
	aNextSuffix
	aNextSuffix2
	aNextShape
	aBackShape
	aFirst // the first token, or the first after an opening quotation mark
	aHabit
	aNextHabit
	aNext2Habit
	aBackHabit
	aSure // the habit in the sure frames
	aNextSure
	aAlone // the tag of the word shown alone
	aNextAlone
	tagAtoms
)

// tagTemplates are the features of tagging.
var tagTemplates = []Template{
	{aWord}, {aWord, aShape}, {aSuffix3}, {aSuffix3, aShape}, {aSuffix2, aShape}, {aShape, aFirst}, {aTag1}, {aTag1, aTag2},
	{aTag1, aWord}, {aTag1, aSuffix3, aShape}, {aTag1, aTag2, aWord}, {aBack1}, {aBack2}, {aNext1}, {aNext2}, {aBack1, aWord},
	{aNext1, aWord}, {aNext1, aNext2}, {aBackSuffix}, {aNextShape, aShape, aFirst}, {aBackShape, aShape}, {aHabit},
	{aHabit, aShape, aFirst}, {aHabit, aTag1}, {aHabit, aTag1, aTag2}, {aHabit, aNextHabit}, {aTag1, aHabit, aNextHabit},
	{aNextHabit, aWord}, {aNextHabit, aNext2Habit, aHabit}, {aBackHabit, aHabit}, {aAlone, aTag1, aNextAlone},
	{aAlone, aShape, aTag1}, {aHabit, aNext1}, {aSure, aTag1, aNextSure}, {aSure, aTag1, aTag2},
}

// TagFeatures appends the features of the i-th word, after the tags before it, to dst.
func TagFeatures(dst []uint32, words []Word, tags []uint8, i int) []uint32 {
	var a [tagAtoms]uint32
	w := &words[i]
	a[aWord], a[aSuffix2], a[aSuffix3], a[aPrefix], a[aShape] = w.Lower, w.Suffix2, w.Suffix3, w.Prefix, w.Shape
	a[aHabit], a[aSure], a[aAlone] = uint32(w.Habit), uint32(w.Habit&SureFrames), uint32(w.Habit&0xff)
	a[aFirst] = 1
	for j := i - 1; j >= 0 && a[aFirst] == 1; j-- {
		if words[j].Shape != 0 {
			a[aFirst] = 0
		}
	}
	if i > 0 {
		a[aTag1], a[aBack1] = uint32(tags[i-1])+1, words[i-1].Lower
		a[aBackHabit] = uint32(words[i-1].Habit)
		a[aBackSuffix], a[aBackShape] = words[i-1].Suffix3, words[i-1].Shape+1
	}
	if i > 1 {
		a[aTag2], a[aBack2] = uint32(tags[i-2])+1, words[i-2].Lower
	}
	if i+1 < len(words) {
		n := &words[i+1]
		a[aNext1], a[aNextSuffix], a[aNextSuffix2], a[aNextShape] = n.Lower, n.Suffix3, n.Suffix2, n.Shape+1
		a[aNextHabit], a[aNextSure], a[aNextAlone] = uint32(n.Habit), uint32(n.Habit&SureFrames), uint32(n.Habit&0xff)
	}
	if i+2 < len(words) {
		a[aNext2], a[aNext2Habit] = words[i+2].Lower, uint32(words[i+2].Habit)
	}
	return Expand(dst, tagTemplates, a[:])
}
