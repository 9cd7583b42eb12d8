package mention

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"demarche/extract/tree"
	"demarche/schema"
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
	if k := tellersDoing(sent, n); k >= 0 {
		return s.Who(sent.Index, k)
	}
	if refs := s.subjectsAhead(sent, n); len(refs) > 1 {
		return refs
	}
	if k := ownPlural(sent, n); k >= 0 {
		return s.Who(sent.Index, k)
	}
	if refs := s.ofClause(sent, n); len(refs) == 2 {
		return refs
	}
	if refs := s.dealing(sent, n); len(refs) == 2 {
		return refs
	}
	if refs := s.coordinated(sent, n); len(refs) > 1 {
		return refs
	}
	if refs := s.withCompany(sent, n); len(refs) > 1 {
		return refs
	}
	if refs := s.between(sent, n); len(refs) == 2 {
		return refs
	}
	if refs := s.together(sent, n); len(refs) == 2 {
		return refs
	}
	if refs := s.withRetinue(sent, n); len(refs) > 0 {
		return refs
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

// subjectsAhead returns the people who together are the subject of the verb before which a phrase with "their" stands:
// "at their meeting in May Karamanlis and Erdogan had agreed to"; nil if no such phrase does.
func (s *Story) subjectsAhead(sent *tree.Sentence, n int) []Ref {
	if sent.Nodes[n].Dep != "poss" {
		return nil
	}
	for v := sent.Nodes[n].Head; sent.Nodes[v].Head != v; v = sent.Nodes[v].Head {
		if !sent.IsVerb(v) {
			continue
		}
		k := sent.Child(v, "nsubj", "nsubjpass")
		if k <= n || plural[sent.Nodes[k].Lower] {
			return nil
		}
		var out []Ref
		for _, r := range s.Who(sent.Index, k) {
			if r.Entity.Person() {
				r.How = "group: " + sent.Nodes[n].Text
				out = append(out, r)
			}
		}
		return out
	}
	return nil
}

// withCompany returns whom the sentence before tells to be accompanied and by whom: "Gontard was accompanied by Christen.
// They met Reyes"; nil if it tells no such thing.
func (s *Story) withCompany(sent *tree.Sentence, n int) []Ref {
	if sent.Index == 0 || s.Sentences[sent.Index-1].Part != sent.Part || sent.Nodes[n].Dep != "nsubj" && sent.Nodes[n].Dep != "nsubjpass" {
		return nil
	}
	o := s.Sentences[sent.Index-1]
	for v, node := range o.Nodes {
		lead := o.Child(v, "nsubjpass")
		if node.Lemma != "accompany" || node.Tag != "VBN" || lead < 0 {
			continue
		}
		out := s.Who(o.Index, lead)
		for _, by := range o.ChildrenOf(v, "agent", "prep") {
			for _, p := range o.ChildrenOf(by, "pobj") {
				out = append(out, s.Who(o.Index, p)...)
			}
		}
		out = slices.DeleteFunc(out, func(r Ref) bool { return !r.Entity.Person() })
		return named(out, sent.Nodes[n].Text)
	}
	return nil
}

// between returns the two people whom the subject of the sentence before tells of by what is between them: "the feud between A and B
// goes on. The two"; nil if it tells of no such two.
func (s *Story) between(sent *tree.Sentence, n int) []Ref {
	if sent.Index == 0 || s.Sentences[sent.Index-1].Part != sent.Part {
		return nil
	}
	o := s.Sentences[sent.Index-1]
	for k, node := range o.Nodes {
		if node.Dep != "nsubj" && node.Dep != "nsubjpass" || o.Nodes[node.Head].Dep != "ROOT" {
			continue
		}
		var out []Ref
		for _, p := range o.Prep(k, "between") {
			out = append(out, s.Who(o.Index, p)...)
		}
		seen := map[*Entity]bool{}
		out = slices.DeleteFunc(out, func(r Ref) bool {
			again := seen[r.Entity]
			seen[r.Entity] = true
			return again || !r.Entity.Person()
		})
		if len(out) == 2 {
			return named(out, sent.Nodes[n].Text)
		}
	}
	return nil
}

// meets are the verbs of which the subject and who is met, received or spoken to are a pair.
var meets = set("meet", "talk", "speak", "confer", "receive", "host", "see", "welcome", "telephone", "phone", "call", "negotiate", "sit", "greet", "hold", "have", "begin", "start", "open",
	"discuss", "lunch", "dine", "join", "visit")

// maxTogether is how many sentences before "the two leaders" they may be told to meet.
const maxTogether = 2

// together returns the two people whom the main clause of one of the sentences before tells to meet or speak: of
// "Tokayev met with Mirziyoyev, who had seen Japarov" the former two are "the two leaders". It is nil where several
// people stand on either side.
func (s *Story) together(sent *tree.Sentence, n int) []Ref {
	for i := sent.Index - 1; i >= max(0, sent.Index-maxTogether) && s.Sentences[i].Part == sent.Part; i-- {
		o := s.Sentences[i]
		for v, node := range o.Nodes {
			told := node.Dep == "ccomp" && v < node.Head && o.Nodes[node.Head].Dep == "ROOT" && saying[o.Nodes[node.Head].Lemma] // "Lee will meet Kim, he said"
			if node.Dep != "ROOT" && !told || !meets[node.Lemma] {
				continue
			}
			others := append(o.ChildrenOf(v, "dobj"), o.Prep(v, "with", "to")...)
			for _, d := range o.ChildrenOf(v, "dobj") {
				others = append(others, o.Prep(d, "with", "to")...)
			}
			subjects := o.ChildrenOf(v, "nsubj")
			one, two := s.onlyPerson(i, subjects), s.onlyPerson(i, others)
			if both := s.twoPeople(i, subjects); both != nil && two == nil && strings.HasPrefix(sent.Nodes[n].Dep, "nsubj") {
				return named(both, sent.Nodes[n].Text) // "the two leaders discussed Iraq. They also"
			}
			if one == nil || two == nil || one.Entity == two.Entity {
				return nil
			}
			return named([]Ref{*one, *two}, sent.Nodes[n].Text)
		}
	}
	return nil
}

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

// threes are the words that tell of a known group of three or four, by how many it has.
var threes = map[string]int{"three": 3, "four": 4}

// maxTrio is how many sentences before "the three leaders" they may be told together.
const maxTrio = 3

// bands are the nouns for so many people together: "the trio".
var bands = map[string]int{"trio": 3, "threesome": 3, "quartet": 4, "foursome": 4}

// standsAlone tells whether a number stands for people by itself: "the three flew home", "received all three".
func standsAlone(dep string) bool {
	return dep == "nsubj" || dep == "nsubjpass" || dep == "dobj" || dep == "pobj" || dep == "dative"
}

// headcount is how many people a noun or a number at node n stands for together: three of "the three leaders", "the three", "all three"
// and "the trio"; 0 if it is no such group.
func headcount(sent *tree.Sentence, n int) int {
	node := sent.Nodes[n]
	if d := sent.Child(n, "det", "predet"); d < 0 && (n == 0 || sent.Nodes[n-1].Lower != "all") || d >= 0 && sent.Nodes[d].Lower != "the" && sent.Nodes[d].Lower != "all" {
		return 0
	}
	if c := max(bands[node.Lower], threes[node.Lower]); c > 0 {
		return c
	}
	count := 0
	for _, c := range sent.ChildrenOf(n, "nummod") {
		count = threes[sent.Nodes[c].Lower]
	}
	return count
}

// trio returns whom "the three leaders", "the four ministers" or "the three" means: the people, else the sides, who were last told
// together in that number as the subject of a verb; nil if none were or the word at node n tells of no such group.
func (s *Story) trio(sent *tree.Sentence, n int) []Ref {
	count := headcount(sent, n)
	if s.literal || count == 0 {
		return nil
	}
	for i := sent.Index; i >= max(0, sent.Index-maxTrio) && s.Sentences[i].Part == sent.Part; i-- {
		for k, node := range s.Sentences[i].Nodes {
			if node.Dep != "nsubj" && node.Dep != "nsubjpass" || i == sent.Index && (k >= n || node.Head == sent.Nodes[n].Head) {
				continue
			}
			if out := s.Who(i, k); len(out) == count {
				return named(out, sent.Nodes[n].Text)
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
	by := s.quotedBy(sent, n)
	for back := 0; back <= nearPair && sent.Index-back >= 0; back++ {
		other := s.Sentences[sent.Index-back]
		if other.Part != sent.Part {
			break
		}
		for _, m := range slices.Backward(s.personMentions(other)) {
			if len(out) < 2 && fits(m.Entity) && !(back == 0 && (m.First >= n || s.actsAbove(sent, m, n))) && !m.Entity.Spokesman() && !s.ofThing(other, m) && !slices.Contains(by, m.Entity) && !slices.ContainsFunc(out, func(o *Mention) bool { return o.Entity == m.Entity }) {
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

// lastSides are the last two countries told before node n or in the two sentences before.
func (s *Story) lastSides(sent *tree.Sentence, n int) []Ref {
	var sides []Ref
	for back := 0; back <= 2 && sent.Index-back >= 0; back++ {
		other := s.Sentences[sent.Index-back]
		if other.Part != sent.Part {
			break
		}
		last := len(other.Nodes)
		if back == 0 {
			last = n
		}
		for k := last - 1; k >= 0 && len(sides) < 2; k-- {
			m := s.cover[other.Index][k]
			if m == nil || m.Head != k || m.Entity == nil || m.Entity.Kind != schema.Country {
				continue
			}
			side := m.Entity.Side()
			if !slices.ContainsFunc(sides, func(x Ref) bool { return x.Side == side }) {
				sides = append(sides, Ref{Side: side, Group: true, How: "group: " + sent.Nodes[n].Text})
			}
		}
	}
	slices.Reverse(sides)
	return sides
}

// coordinated returns the people who together are the subject of the sentence before, or of a clause
// before in the same one: "A and B met C. They also saw D".
func (s *Story) coordinated(sent *tree.Sentence, n int) []Ref {
	for back := 0; back <= 1 && sent.Index >= back; back++ {
		other := s.Sentences[sent.Index-back]
		if other.Part != sent.Part {
			return nil
		}
		for k, node := range other.Nodes {
			if node.Dep != "nsubj" && node.Dep != "nsubjpass" || back == 0 && (k >= n || node.Head == sent.Nodes[n].Head) || plural[node.Lower] || definitePlural(other, k) {
				continue
			}
			if back == 0 && sent.InQuote[n] && !sent.InQuote[k] && saying[sent.Nodes[node.Head].Lemma] {
				return nil // who say "the new leaders should act" are not the new leaders
			}
			var out []Ref
			for _, r := range s.Who(other.Index, k) {
				if r.Entity.Person() {
					r.How = "group: " + sent.Nodes[n].Text
					out = append(out, r)
				}
			}
			if len(out) > 1 {
				return out
			}
		}
	}
	return nil
}

// states are the nouns for countries by which two told before are meant together.
var states = set("country", "nation", "state", "neighbour", "neighbor", "capital")

// twoSides returns the sides that "the two countries" means at node n: the two of which the story has told most up to there, else
// those of the two people whom the pair would be.
func (s *Story) twoSides(sent *tree.Sentence, n int) []Ref {
	if s.literal {
		return nil
	}
	people := s.pair(sent, n)
	if len(people) == 2 && people[0].Entity.Person() && people[1].Entity.Person() && people[0].Side == people[1].Side {
		return nil // rivals of one country
	}
	sides := s.foremost(sent, n)
	if sides == nil {
		for _, r := range people {
			if len(r.Side) == 2 && r.Entity.Person() && !slices.Contains(sides, r.Side) {
				sides = append(sides, r.Side)
			}
		}
	}
	if len(sides) != 2 {
		return nil
	}
	how := "group: " + sent.Nodes[n].Text
	return []Ref{{Side: sides[0], Group: true, How: how}, {Side: sides[1], Group: true, How: how}}
}

// foremost are the two countries told in the most sentences up to node n, by their names or those of their people, in the first
// paragraph above all; nil where a third is told as often as the second.
func (s *Story) foremost(sent *tree.Sentence, n int) []string {
	count := map[string]int{}
	for i := 0; i <= sent.Index; i++ {
		told := map[string]int{}
		for k := range s.Sentences[i].Nodes {
			m := s.cover[i][k]
			if m == nil || m.Entity == nil || i == sent.Index && k >= n || m.Entity.Kind != schema.Country && !m.Entity.Person() {
				continue
			}
			if told[m.Entity.Side()] = 1; s.Sentences[i].Paragraph == 0 {
				told[m.Entity.Side()] = 2
			}
		}
		for side, c := range told {
			if len(side) == 2 && side != "UN" {
				count[side] += c
			}
		}
	}
	order := slices.Collect(maps.Keys(count))
	slices.SortFunc(order, func(a, b string) int { return cmp.Or(count[b]-count[a], strings.Compare(a, b)) })
	if len(order) < 2 || len(order) > 2 && count[order[2]] == count[order[1]] {
		return nil
	}
	return order[:2]
}

// ofTwoSides returns the sides of a plural of people who are told to be of or from two told before, "officials of the two
// sides", "experts from both countries", or whoever of the story holds such an office for them; nil if they are of no such two.
func (s *Story) ofTwoSides(sent *tree.Sentence, n int) []Ref {
	for _, k := range sent.Prep(n, "of", "from") {
		if l := sent.Nodes[k].Lemma; !definitePlural(sent, k) || !states[l] && !opposed[l] {
			continue
		}
		out := s.twoSides(sent, k)
		if len(out) != 2 {
			return nil
		}
		if h := s.holders(sent, n, []string{out[0].Side, out[1].Side}); len(h) > 0 {
			return h
		}
		return out
	}
	return nil
}

// opposed are the nouns for the two who face one another.
var opposed = set("side", "government", "party")
