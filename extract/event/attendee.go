package event

import (
	"slices"
	"strings"

	"demarche/extract/tree"
	"demarche/schema"
)

// maxAttendee is how many sentences a sentence that names those who attend may lie from its gathering.
const maxAttendee = 4

// maxPresent is the same for a meeting, of which a story may tell several.
const maxPresent = 1

// inRoom are the words at the head of a sentence that names who is at a gathering, listing the verbs that
// lead from them to the names: "Those attending include A and B", "Among the participants were A and B".
var inRoom, listing = words("attending", "participating", "present", "participants", "attendees", "attended", "guests", "speakers"), words("include", "be")

// presences adds to gatherings and meetings those whom a sentence of its own names as attending.
func (r *reading) presences(frames []*frame) {
	for _, s := range r.story.Sentences {
		if s.Part == schema.InTitle {
			continue
		}
		k := namesFollow(s)
		if k < 0 {
			continue
		}
		f := gatheringNear(frames, s.Index)
		if ofThem(s) == k && (f == nil || f.typ() != schema.Summit || s.Index == 0 || !toldByLeaders(f, s.Index-1)) {
			continue
		}
		if g := whoseMembers(s, k-1); g >= 0 && s.Nodes[g].Lemma == "guest" && len(s.ChildrenOf(g, "poss")) > 0 && (f == nil || f.typ() != schema.Summit || f.distance(s.Index) > 0) {
			continue // whose guests they are at another time
		}
		if w := s.Nodes[max(k-1, 0)].Lower; w == "including" || w == "as" || someOfThem(s, k) {
			f = gatheringTold(frames, s.Index)
			if f == nil || f.typ() != schema.Summit {
				continue
			}
		}
		m, _ := r.firstPerson(s, k)
		if f == nil || m == nil {
			continue
		}
		r.admit(f, s, m.Head, "attends: "+s.Nodes[max(k-1, 0)].Text)
	}
}

// namesFollow is the node after the verb that lists who is present or after "attended by"; -1 if a sentence is of another kind.
func namesFollow(s *tree.Sentence) int {
	const opening = 6 // words within which such a sentence says what it lists
	if k := ofThem(s); k >= 0 {
		return k
	}
	seen := false
	for k, n := range s.Nodes {
		switch {
		case n.Lower == "attended" && n.Tag == "VBN" && !negates(s, k) && k+2 < len(s.Nodes) && s.Nodes[k+1].Lower == "by":
			return k + 2
		case (n.Lower == "including" || n.Lower == "as" && figures(s, k)) && isPresent(s, s.ClauseVerb(n.Head)):
			return k + 1
		case n.Lower == "among" && n.Dep == "prep" && (isPresent(s, s.ClauseVerb(n.Head)) || attends(s, n.Head) || isMeeting(s, s.ClauseVerb(n.Head)) || ofGathered(s, n.Head)) && s.Child(k, "pobj") >= 0 && s.Child(k, "dep") == k+1: // "leaders, among them A and B", "A and B among them"
			return s.LeftEdge(s.Child(k, "pobj"))
		case k < opening && (inRoom[n.Lower] || n.Lower == "expected" && s.Nodes[0].Lower == "those" || n.Lower == "guest" && followedBy(s, k, "list") || n.Lemma == "leader" && s.Child(k, "nummod") >= 0 && s.Nodes[0].Lower == "the"):
			seen = true
		case n.Lemma == "include" && s.IsVerb(k) && k+1 < len(s.Nodes) && s.Child(k, "neg") < 0 && attends(s, whoseMembers(s, k)):
			return k + 1
		case k < 2*opening && seen && s.IsVerb(k) && listing[n.Lemma] && k+1 < len(s.Nodes) && s.Child(k, "neg") < 0:
			return k + 1
		}
	}
	return -1
}

// ofThem is the node after the words by which a sentence names some of those whom the one before told: "Among them were A and B", "They
// include A"; -1 if it begins otherwise.
func ofThem(s *tree.Sentence) int {
	if len(s.Nodes) < 4 {
		return -1
	}
	first, second, third := s.Nodes[0].Lower, s.Nodes[1], s.Nodes[2]
	switch {
	case first == "among" && second.Lower == "them" && third.Lemma == "be" && s.Child(2, "neg") < 0:
		return 3
	case first == "among" && second.Lower == "them" && (strings.HasPrefix(third.Tag, "NNP") || third.Tag == "JJ"):
		return 2
	case first == "they" && second.Lemma == "include" && s.IsVerb(1):
		return 2
	}
	return -1
}

// toldByLeaders tells whether a sentence speaks of a gathering and of those who lead as several: "NATO leaders met".
func toldByLeaders(f *frame, sentence int) bool {
	return slices.ContainsFunc(f.clauses(), func(g *frame) bool {
		return g.sent.Index == sentence && slices.ContainsFunc(g.sent.Nodes, func(n tree.Node) bool { return n.Tag == "NNS" && heading[n.Lemma] })
	})
}

// someOfThem tells whether the names that begin at a node are told by "among them" to be some of those present.
func someOfThem(s *tree.Sentence, first int) bool {
	n := first
	for s.Nodes[n].Dep == "compound" && s.Nodes[n].Head > n {
		n = s.Nodes[n].Head
	}
	return s.Nodes[n].Dep == "pobj" && s.Nodes[s.Nodes[n].Head].Lower == "among"
}

// hearers are the nouns for those who are at a gathering, whatever else is said of them.
var hearers = words("audience", "participant", "attendee", "delegate", "listener")

// whoseMembers is the noun whose members a verb of listing names: its subject, or what it describes; -1 if there is none.
func whoseMembers(s *tree.Sentence, v int) int {
	k := s.Child(v, "nsubj")
	if k >= 0 && strings.HasPrefix(s.Nodes[k].Tag, "W") && s.Nodes[v].Dep == "relcl" {
		return s.Nodes[v].Head
	}
	return k
}

// attends tells whether a noun stands for people who are told to be at a gathering: "Leaders attending the summit included A", "before an
// audience that included A and B".
func attends(s *tree.Sentence, n int) bool {
	if n < 0 {
		return false
	}
	if s.Nodes[n].Lemma == "guest" && len(s.ChildrenOf(n, "poss")) > 0 { // "chaired by Kok, whose guests include Moi"
		return true
	}
	return hearers[s.Nodes[n].Lemma] || slices.ContainsFunc(s.ChildrenOf(n, "acl", "relcl"), func(v int) bool { return isPresent(s, v) })
}

// isPresent tells whether a verb tells that its subject is at a gathering: "20 presidents, including A and B, were present".
func isPresent(s *tree.Sentence, v int) bool {
	if v < 0 || negates(s, v) {
		return false
	}
	for _, x := range s.ChildrenOf(v, "acomp", "xcomp") { // "are due to assemble"
		if s.IsVerb(x) && isPresent(s, x) || slices.ContainsFunc(s.ChildrenOf(x, "xcomp"), func(y int) bool { return isPresent(s, y) }) {
			return true
		}
	}
	switch s.Nodes[v].Lemma {
	case "attend", "participate", "gather", "assemble", "convene", "converge", "congregate":
		return true
	case "take", "be", "draw", "see":
		return s.Any(s.Descend(v), "part", "present", "attendance", "presence")
	}
	return false
}

// ofGathered tells whether a noun in the plural says of whom a gathering is: "a summit of leaders from 15 countries".
func ofGathered(s *tree.Sentence, n int) bool {
	if s.Nodes[n].Tag != "NNS" {
		return false
	}
	for s.Nodes[n].Dep == "pobj" || s.Nodes[n].Dep == "prep" {
		if n = s.Nodes[n].Head; theGathering[s.Nodes[n].Lemma] {
			return true
		}
	}
	return false
}

// isMeeting tells whether a verb tells that its subject meets.
func isMeeting(s *tree.Sentence, v int) bool { return v >= 0 && s.Nodes[v].Lemma == "meet" }

// figures tells whether an "as" leads to names by which those present are told: "such leaders as A and B".
func figures(s *tree.Sentence, as int) bool {
	for k := as - 1; k >= max(0, as-4); k-- {
		if s.Nodes[k].Lower == "such" {
			return true
		}
	}
	return false
}

// gatheringNear is the gathering or meeting that a sentence is nearest to; nil if none is near.
func gatheringNear(frames []*frame, sentence int) *frame {
	var found *frame
	best := maxAttendee + 1
	for _, f := range frames {
		d := f.distance(sentence)
		if f.typ() == schema.Summit && d < best || f.typ() == schema.Meeting && d < min(best, maxPresent+1) {
			found, best = f, d
		}
	}
	return found
}

// hosting are the nouns for people that tell what they do at a gathering: "chairman of the next summit".
var hosting = words("host", "chairman", "chair", "chairwoman", "chairperson", "organizer", "organiser", "guest", "participant", "co-host", "co-chair", "speaker")

// hosted adds the person whom a noun before "of" or "at" tells to host or chair a gathering: "Chirac, host
// of the summit", "who will serve as chairman of the next summit".
func (r *reading) hosted(f *frame) {
	s := f.sent
	prep := s.Nodes[f.node].Head
	if s.Nodes[f.node].Dep != "pobj" || s.Nodes[prep].Lower != "of" && s.Nodes[prep].Lower != "at" {
		return
	}
	n := s.Nodes[prep].Head
	on := s.Nodes[n].Head
	if v := s.Nodes[on].Head; margins[s.Nodes[n].Lemma] && s.Nodes[n].Dep == "pobj" && s.IsVerb(v) && (claims[s.Nodes[v].Lemma] || s.Nodes[v].Lemma == "speak") {
		if subject, passive := subjectOf(s, v); subject >= 0 && !passive { // "said on the sidelines of the summit", "speaking on the margins of it, he said"
			r.attend(f, subject)
		}
	}
	if !hosting[s.Nodes[n].Lemma] {
		return
	}
	r.attend(f, n)
	switch up := s.Nodes[n].Head; s.Nodes[n].Dep {
	case "appos":
		r.attend(f, up)
	case "attr", "pobj", "oprd":
		if s.Nodes[n].Dep == "pobj" {
			if s.Nodes[up].Lower != "as" {
				return
			}
			up = s.Nodes[up].Head
		}
		if subject, passive := subjectOf(s, up); subject >= 0 && !passive {
			r.attend(f, subject)
		}
	}
}
