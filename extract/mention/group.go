package mention

import (
	"cmp"
	"slices"
	"strings"

	"demarche/extract/tree"
)

// pair returns whom "they", "both" or "the two" means: the last two people or, failing that, sides
// mentioned before.
func (s *Story) pair(sent *tree.Sentence, n int) []Ref {
	if s.literal {
		return nil
	}
	if sent.Any(sent.Nodes[n].Children, "same") { // "the same ministers" are those in that office, whoever does what there
		if refs := s.lastTwoOf(sent, n, s.fitting(sent.Nodes[n].Lemma)[0]); len(refs) == 2 {
			return refs
		}
	}
	if k := deniesOf(sent, n); k >= 0 {
		if refs := s.Who(sent.Index, k); len(refs) > 0 {
			return refs
		}
	}
	if k := tellersDoing(sent, n); k >= 0 {
		return s.Who(sent.Index, k)
	}
	if refs := s.subjectsAhead(sent, n); len(refs) > 1 {
		return refs
	}
	if k := ownPlural(sent, n); k >= 0 {
		return s.Who(sent.Index, k)
	}
	if refs := s.ofBid(sent, n); len(refs) == 2 {
		return refs
	}
	if refs := s.ofClause(sent, n); len(refs) == 2 {
		return refs
	}
	if refs := s.dealing(sent, n); len(refs) == 2 {
		return refs
	}
	if refs := s.coordinated(sent, n); len(refs) > 1 && !s.misfits(sent, n, refs) {
		return refs
	}
	if refs := s.withCompany(sent, n); len(refs) > 1 {
		return refs
	}
	if refs := s.between(sent, n); len(refs) == 2 {
		return refs
	}
	if sent.Nodes[n].Lower == "they" && retinueAhead(sent, n) {
		if refs := s.withRetinue(sent, n); len(refs) > 0 {
			return refs
		}
	}
	if refs := s.together(sent, n); len(refs) == 2 && !s.misfits(sent, n, refs) {
		return refs
	}
	if refs := s.withRetinue(sent, n); len(refs) > 0 {
		return refs
	}
	if both := s.bothAbove(sent, n); both != nil {
		return both
	}
	people, sides := s.lastTwo(sent, n), s.lastSides(sent, n)
	if sent.Nodes[n].Lemma == "side" && !s.acting(people) {
		people = nil // "the two sides" are not those of whom others speak
	}
	if lead := s.leadOf(sent, n, people); lead != nil {
		return append([]Ref{*lead}, people...)
	}
	switch {
	case len(people) == 2:
		return people
	case len(sides) == 2:
		return sides
	case len(people) == 0:
		return s.aheadOf(sent, n)
	}
	return people
}

// misfits tells whether neither of two people is in the office that a noun of office names, and others told before are: "the two envoys" are not the
// presidents for whom they speak.
func (s *Story) misfits(sent *tree.Sentence, n int, refs []Ref) bool {
	fits := s.fitting(sent.Nodes[n].Lemma)[0]
	if !paired[sent.Nodes[n].Lemma] || slices.ContainsFunc(refs, func(r Ref) bool { return fits(r.Entity) }) {
		return false
	}
	return len(s.lastTwoOf(sent, n, fits)) > 0
}

// acting tells whether each of some people is told to do something or to be with another in the last sentence that names him.
func (s *Story) acting(people []Ref) bool {
	return !slices.ContainsFunc(people, func(r Ref) bool { return !slices.ContainsFunc(r.Entity.Mentions, s.acts) })
}

// acts tells whether where a person is named he is told to do something or to be with another.
func (s *Story) acts(m *Mention) bool {
	o := s.Sentences[m.Sentence]
	k := o.Climb(m.Head, "conj")
	switch o.Nodes[k].Dep {
	case "nsubj", "nsubjpass", "poss", "dobj":
		return true
	case "pobj":
		return o.Any([]int{o.Nodes[k].Head}, "with", "between", "by")
	}
	return false
}

// tellersDoing is the plural subject of a verb of saying that "they" means who are told to be doing something, or to want to arrange it: "officials said they
// were still discussing the offer", "officials said they hope to arrange a visit"; -1 if there is none.
func tellersDoing(sent *tree.Sentence, n int) int {
	v := sent.Nodes[n].Head
	up := sent.Nodes[v].Head
	if sent.Nodes[n].Lower != "they" || sent.Nodes[n].Dep != "nsubj" || sent.Nodes[v].Dep != "ccomp" || !saying[sent.Nodes[up].Lemma] {
		return -1
	}
	to := sent.Child(v, "xcomp")
	if a := sent.Child(v, "aux"); (sent.Nodes[v].Tag != "VBG" || a < 0 || sent.Nodes[a].Lemma != "be") && (to < 0 || !arranges[sent.Nodes[to].Lemma]) {
		return -1
	}
	k := sent.Child(up, "nsubj")
	if k < 0 || k > n || sent.Nodes[k].Tag != "NNS" {
		return -1
	}
	return k
}

// arranges are the verbs of what officials do for those who travel or meet.
var arranges = set("arrange", "organize", "organise", "schedule", "finalize", "finalise", "set", "fix")

// twoPeople are the two people whom a plural noun at some nodes stands for; nil if they stand for fewer or more.
func (s *Story) twoPeople(sentence int, nodes []int) []Ref {
	var out []Ref
	for _, n := range nodes {
		if s.At(sentence, n) != nil && s.At(sentence, n).Entity != nil {
			return nil
		}
		for _, r := range s.Who(sentence, n) {
			if r.Entity.Person() {
				out = append(out, r)
			}
		}
	}
	if len(out) != 2 {
		return nil
	}
	return out
}

// named says of references by which word they were found.
func named(refs []Ref, word string) []Ref {
	for i := range refs {
		refs[i].How = "group: " + word
	}
	return refs
}

// onlyPerson is the one person whom the noun phrases at some nodes stand for; nil if they stand for none or several.
func (s *Story) onlyPerson(sentence int, nodes []int) *Ref {
	var out *Ref
	for _, n := range nodes {
		for _, r := range s.Who(sentence, n) {
			if !r.Entity.Person() || out != nil && out.Entity == r.Entity {
				continue
			}
			if out != nil {
				return nil
			}
			out = &r
		}
	}
	return out
}

// leadOf is the subject of a clause above the pronoun at node n, whom the people that it seems to mean accompany:
// "the president flew to Cairo, accompanied by A and B, where they met". It is nil if there is none.
func (s *Story) leadOf(sent *tree.Sentence, n int, people []Ref) *Ref {
	for v := sent.Nodes[n].Head; sent.Nodes[v].Head != v; {
		v = sent.Nodes[v].Head
		for _, c := range sent.ChildrenOf(v, "advcl", "acl", "prep") {
			if l := sent.Nodes[c].Lemma; l != "accompany" && l != "accompanied" || c > n {
				continue
			}
			lead := s.onlyPerson(sent.Index, sent.ChildrenOf(v, "nsubj"))
			if lead != nil && len(people) > 0 && !slices.ContainsFunc(people, func(r Ref) bool { return r.Entity == lead.Entity }) {
				lead.How = "group: " + sent.Nodes[n].Text
				return lead
			}
		}
	}
	return nil
}

// holdersBefore returns whom a definite plural of office without a country means: the people who together are the subject
// of the sentence before, if each is in such an office: "A and B met C. The visiting presidents then saw D". It is nil if
// there are none.
func (s *Story) holdersBefore(sent *tree.Sentence, n int) []Ref {
	d := sent.Child(n, "det")
	if s.literal || d < 0 || sent.Nodes[d].Lower != "the" || !isPlural(sent, n) || len(sent.ChildrenOf(n, "compound", "poss", "nummod")) > 0 || len(sent.ChildrenOf(n, "prep")) > 0 {
		return nil
	}
	refs := s.coordinated(sent, n)
	noun := sent.Nodes[n].Lemma
	if slices.ContainsFunc(refs, func(r Ref) bool {
		told := strings.ToLower(r.Entity.Office + " " + string(r.Entity.Canonical))
		return noun == "leader" && r.Entity.lesser() || noun != "leader" && !strings.Contains(told, noun)
	}) {
		return nil
	}
	return refs
}

// aheadOf returns the two people who are first told together after node n, in its sentence or the one after, where
// nobody is told before: "The two leaders spoke on Sunday. Biden told Johnson ..."
func (s *Story) aheadOf(sent *tree.Sentence, n int) []Ref {
	for i := sent.Index; i <= sent.Index+1 && i < len(s.Sentences) && s.Sentences[i].Part == sent.Part; i++ {
		var out []Ref
		for _, m := range s.personMentions(s.Sentences[i]) {
			if (i > sent.Index || m.First > n) && m.Form != Role && !m.Entity.Spokesman() && !slices.ContainsFunc(out, func(r Ref) bool { return r.Entity == m.Entity }) {
				out = append(out, Ref{Entity: m.Entity, Side: m.Entity.Side(), How: "group ahead: " + sent.Nodes[n].Text})
			}
		}
		if len(out) == 2 && out[0].Side != out[1].Side {
			return out
		}
		if len(out) > 0 {
			return nil
		}
	}
	return nil
}

// lastTwo are the last two people told before node n or in the two sentences before, in the order of the text. After a noun of office
// those come first who hold it: "the two ministers" are not a minister and the admiral named after him; see toldTogether.
func (s *Story) lastTwo(sent *tree.Sentence, n int) []Ref {
	fitting := s.fitting(sent.Nodes[n].Lemma)
	near := s.lastTwoOf(sent, n, fitting[0])
	if len(near) == 2 && !s.fellows(sent, n, near) {
		return near
	}
	if told := s.toldTogether(sent, n, near); told != nil {
		return told
	}
	if len(fitting) > 1 {
		if refs := s.lastTwoOf(sent, n, fitting[1]); len(refs) == 2 {
			return refs
		}
	}
	return s.lastTwoOf(sent, n, func(*Entity) bool { return true })
}

// nearPair is how many sentences before "they" the two may be told.
const nearPair = 2

// paired are the nouns of office of which "the two" is said.
var paired = set("minister", "president", "premier", "chancellor", "secretary", "ambassador", "envoy", "king", "governor", "speaker", "general", "commander", "chief", "chairman")

// lastTwoOf are the last two people of a kind told before node n or in the two sentences before, in the order of the text.
func (s *Story) lastTwoOf(sent *tree.Sentence, n int, fits func(*Entity) bool) []Ref {
	var out []*Mention
	by, body := s.quotedBy(sent, n), s.headsBody(sent, n, title{})
	for back := 0; back <= nearPair && sent.Index-back >= 0; back++ {
		other := s.Sentences[sent.Index-back]
		if other.Part != sent.Part {
			break
		}
		for _, m := range slices.Backward(s.personMentions(other)) {
			if len(out) < 2 && fits(m.Entity) && !(body && slices.Contains(headsOfState, m.Entity.Canonical)) && !(back == 0 && (m.First >= n || s.actsAbove(sent, m, n))) && !m.Entity.Spokesman() && !s.ofThing(other, m) && !slices.Contains(by, m.Entity) && !slices.ContainsFunc(out, func(o *Mention) bool { return o.Entity == m.Entity }) {
				out = append(out, m)
			}
		}
	}
	slices.SortFunc(out, func(a, b *Mention) int { return cmp.Or(a.Sentence-b.Sentence, a.First-b.First) })
	var refs []Ref
	for _, m := range out {
		refs = append(refs, Ref{Entity: m.Entity, Side: m.Entity.Side(), How: "group: " + sent.Nodes[n].Text})
	}
	return refs
}

// actsAbove tells whether a person is the subject of the verb that a plural noun or "them" hangs from, or the one of whom a clause with "who" tells it: whoever
// meets "the two men" or brings them together is none of them.
func (s *Story) actsAbove(sent *tree.Sentence, m *Mention, n int) bool {
	if plural[sent.Nodes[n].Lower] && sent.Nodes[n].Lower != "them" {
		return false
	}
	v := sent.Nodes[n].Head
	switch sent.Nodes[n].Dep {
	case "dobj", "pobj", "dative":
	case "nsubj": // "brought the two men face to face"
		if up := sent.Nodes[v].Head; sent.Nodes[v].Dep != "ccomp" || sent.Nodes[up].Lemma != "bring" {
			return false
		}
	default:
		return false
	}
	k := sent.Climb(m.Head, "appos")
	if d := sent.Nodes[k].Dep; d == "nsubj" || d == "nsubjpass" {
		return sent.Above(sent.Nodes[k].Head, n)
	}
	if v = sent.ClauseVerb(n); v < 0 || sent.Nodes[v].Dep != "relcl" || sent.Nodes[v].Head != m.Head {
		return false
	}
	return isWho(sent, sent.Child(v, "nsubj"))
}
