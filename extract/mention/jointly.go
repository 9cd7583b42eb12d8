package mention

import (
	"slices"

	"demarche/extract/tree"
)

// jointBodies are the nouns for what two states set up to deal with their business.
var jointBodies = set("commission", "committee", "council", "subcommittee", "panel", "group", "board")

// jointWords are the words before such a noun that tell that both sit in it.
var jointWords = set("joint", "mixed", "bilateral", "intergovernmental", "inter-governmental")

// bothIn are the two countries of a body at node n that they set up together: the two told with it ("the Turkish-Syrian joint commission") or
// those that the story is about ("agreed that the joint commission on trade will meet in Bangkok"). It is nil of a body
// told to be of others and of one that does nothing itself.
func (s *Story) bothIn(sent *tree.Sentence, n int) []Ref {
	if d := sent.Nodes[n].Dep; d != "nsubj" && d != "nsubjpass" { // whoever chairs it or sits in it is told with it
		return nil
	}
	if sent.Nodes[sent.Nodes[n].Head].Lemma == "hold" { // its session tells whose it is
		return nil
	}
	words := sent.ChildrenOf(n, "amod", "compound", "nmod")
	if !jointBodies[sent.Nodes[n].Lower] || sent.Nodes[n].Tag == "NNS" || !anyIn(sent, words, jointWords) || sent.Child(n, "acl") >= 0 || len(sent.Prep(n, "with", "between")) > 0 || !ofMembers(sent, n) {
		return nil
	}
	sides := s.roleSides(sent, n)
	switch len(sides) {
	case 0:
		return s.twoSides(sent, n)
	case 2:
		how := "group: " + sent.Nodes[n].Text
		return []Ref{{Side: sides[0], Group: true, How: how}, {Side: sides[1], Group: true, How: how}}
	}
	return nil
}

// ofMembers tells whether a joint body at a node is told to be of nobody else than of people of a kind, who may be those of any country: "a joint
// group of officials".
func ofMembers(sent *tree.Sentence, n int) bool {
	return !slices.ContainsFunc(sent.Prep(n, "of"), func(k int) bool { return !members[sent.Nodes[k].Lower] || len(sent.Prep(k, "of", "from")) > 0 })
}

// members are the plurals for those who sit in a body, of whatever country they are.
var members = set("officials", "experts", "ministers", "diplomats", "officers", "specialists", "negotiators", "representatives", "scientists", "engineers", "lawmakers", "legislators", "historians", "scholars")

// anyIn tells whether one of the nodes is a word of a set.
func anyIn(sent *tree.Sentence, nodes []int, words map[string]bool) bool {
	for _, k := range nodes {
		if words[sent.Nodes[k].Lower] {
			return true
		}
	}
	return false
}

// countedBands are the nouns for a known number of people or countries, severalBands those for any number of people who act together.
var countedBands, severalBands = set("pair", "duo", "trio", "quartet", "threesome", "foursome", "troika"), set("delegation", "team", "panel", "mission", "group", "party", "committee", "commission")

// madeOf are those who are named as making up a group at a node, with "of" or beside it: "the troika of Dumas, Hurd and Genscher", "a delegation of
// Senators Lugar and Nunn". Of a group of any number they are people, two or more: "the team of Blair" is not Blair. It is nil if the node is no such group.
func (s *Story) madeOf(sent *tree.Sentence, n, depth int) []Ref {
	noun := sent.Nodes[n].Lower
	counts := countedBands[noun]
	if !counts && !severalBands[noun] {
		return nil
	}
	var out []Ref
	for _, p := range sent.Prep(n, "of") {
		for _, c := range sent.Conjuncts(p) {
			if s.cover[sent.Index][c] == nil || s.cover[sent.Index][c].Form == Demonym {
				continue
			}
			out = append(out, s.one(sent, c, depth+1)...)
		}
	}
	people := slices.DeleteFunc(slices.Clone(out), func(r Ref) bool { return !r.Entity.Person() })
	if len(people) < 2 && counts {
		if a := s.appositive(sent, n, depth); len(a) > 1 {
			return a
		}
		people = out
	}
	if len(people) < 2 {
		return nil
	}
	return people
}

// bothAbove are the two sides, told without any people, that the subject of the sentence right before stands for and "they" goes on with: "The two Koreas
// ended a meeting. They agreed on more talks."; nil if it stands for others, or for more or less than two.
func (s *Story) bothAbove(sent *tree.Sentence, n int) []Ref {
	if sent.Nodes[n].Lower != "they" || sent.Index == 0 || s.Sentences[sent.Index-1].Part != sent.Part {
		return nil
	}
	o := s.Sentences[sent.Index-1]
	root := o.Root()
	if root < 0 || o.Child(root, "nsubj", "nsubjpass") < 0 {
		return nil
	}
	refs := s.Who(o.Index, o.Child(root, "nsubj", "nsubjpass"))
	if len(refs) != 2 || refs[0].Side == refs[1].Side || slices.ContainsFunc(refs, func(r Ref) bool { return r.Entity.Person() || r.Side == "" }) {
		return nil
	}
	for i := range refs {
		refs[i].How = "group: " + sent.Nodes[n].Text
	}
	return refs
}
