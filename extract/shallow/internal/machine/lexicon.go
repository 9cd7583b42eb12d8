package machine

import (
	"encoding/binary"
	"errors"
	"maps"
	"slices"
)

// Frames are the surroundings in which the teacher was shown a word: how it tags the word there is the word's habit. An
// empty string stands for the word.
var Frames = [4][]string{
	{""},
	{"the", "", "of"},
	{"They", "", "it", "."},
	{"It", "is", "", "."},
}

// Habit holds, a byte a frame, one more than the tag that the word bears there.
type Habit uint32

// NewHabit joins the tags of the frames.
func NewHabit(tags [4]uint8) Habit {
	return Habit(tags[0]+1) | Habit(tags[1]+1)<<8 | Habit(tags[2]+1)<<16 | Habit(tags[3]+1)<<24
}

// SureFrames keeps of a habit the frames that suit most words: all but the one made for verbs.
const SureFrames Habit = 0xff00ffff

// Entry is what the lexicon knows of a word.
type Entry struct {
	// Sure is the tag that the word always bears, plus one; 0 if there is none.
	Sure uint8
	// Habit is how the teacher tags it in the frames; 0 if it was not asked.
	Habit Habit
}

// Lexicon leads from the hash of a word in lower case to what is known of it.
type Lexicon map[uint32]Entry

// append writes the lexicon behind dst: the different habits, then the entries, each as its sure tag and the place of its habit.
func (l Lexicon) append(dst []byte) []byte {
	places := map[Habit]uint64{}
	for _, e := range l {
		places[e.Habit] = 0
	}
	dst = binary.AppendUvarint(dst, uint64(len(places)))
	for i, h := range slices.Sorted(maps.Keys(places)) {
		places[h] = uint64(i)
		dst = binary.LittleEndian.AppendUint32(dst, uint32(h))
	}
	return encodeRows(dst, l, func(dst []byte, e Entry) []byte {
		return binary.AppendUvarint(append(dst, e.Sure), places[e.Habit])
	})
}

// readLexicon reads what append wrote and returns what follows it; tags is the number of tags.
func readLexicon(data []byte, tags int) (Lexicon, []byte, error) {
	n, width := binary.Uvarint(data)
	if width <= 0 || n > uint64(len(data)-width)/4 {
		return nil, nil, errShort
	}
	habits := data[width:][:4*n]
	var l Lexicon
	rest, err := decodeRows(data[width+len(habits):], func(n int) { l = make(Lexicon, n) }, func(k uint32, data []byte) (int, error) {
		if len(data) < 2 || int(data[0]) > tags {
			return 0, errLexicon
		}
		place, width := binary.Uvarint(data[1:])
		if width <= 0 || place >= n {
			return 0, errLexicon
		}
		l[k] = Entry{data[0], Habit(binary.LittleEndian.Uint32(habits[4*place:]))}
		return 1 + width, nil
	})
	return l, rest, err
}

// errLexicon is what a broken lexicon gives.
var errLexicon = errors.New("machine: the lexicon tells of an unknown tag or habit")

// Word returns the numbers of a token's text, with what the lexicon knows.
func (l Lexicon) Word(text string) Word {
	w := NewWord(text)
	e := l[w.Lower]
	w.Habit, w.Sure = e.Habit, e.Sure
	return w
}
