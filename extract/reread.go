package extract

import (
	"slices"
	"strings"

	"demarche/extract/syntax"
	"demarche/extract/tree"
)

// A model trained on whole sentences loses its way where long titles and foreign names follow one another: "Saudi Foreign Minister
// Prince Saud al-Faisal and South Korean Foreign Minister Yoo Chong-Ha will meet". Where its tree shows that it did, it reads
// the sentence a second time with the last word of each person's title and name alone: "Faisal and Ha will meet".

// reread parses a sentence again with people by their last names alone, if the first tree shows faults, and keeps the new one unless
// it shows more.
func reread(model *syntax.Model, in []syntax.Token, arcs *tree.Arcs) {
	if faults(arcs, afterOffices(in, arcs)) == 0 {
		return // the model need not be asked for names
	}
	names := arcs.Names()
	spans := titled(in, arcs, names)
	before := faults(arcs, spans)
	if before == 0 || len(spans) == 0 {
		return
	}
	var short []syntax.Token
	var at []int // the place of each short token in the sentence
	for i, k := 0, 0; i < len(in); i++ {
		if k < len(spans) && i == spans[k].First {
			i = spans[k].Last - 1
			k++
		}
		short, at = append(short, in[i]), append(at, i)
	}
	out := model.Parse(short, syntax.Options{})
	again := tree.Arcs{Tags: slices.Clone(arcs.Tags), Deps: slices.Clone(arcs.Deps), Heads: slices.Clone(arcs.Heads), Names: arcs.Names, Second: arcs.Second}
	for k, i := range at {
		again.Heads[i], again.Deps[i], again.Tags[i] = int32(at[out.Heads[k]]), out.Deps[k], out.Tags[k]
	}
	for _, s := range spans {
		again.Tags[s.Last-1] = "NNP"
		for i := s.First; i < s.Last-1; i++ {
			again.Heads[i], again.Deps[i] = int32(s.Last-1), "compound"
			if arcs.Tags[i] == "JJ" {
				again.Deps[i] = "amod"
			}
		}
	}
	if faults(&again, spans) <= before {
		*arcs = again
	}
}

// titled are the spans of a person's title and name of three words or more, in order.
func titled(in []syntax.Token, arcs *tree.Arcs, names []tree.Name) []tree.Name {
	var out []tree.Name
	for _, n := range names {
		if n.Label != "PERSON" || n.Last-n.First > maxName {
			continue
		}
		if arcs.Tags[n.Last-1] == "POS" {
			n.Last--
		}
		n.First = titleStart(in, arcs, names, n.First)
		if n.Last-n.First >= 3 && (len(out) == 0 || n.First >= out[len(out)-1].Last) {
			out = append(out, n)
		}
	}
	return out
}

// afterOffices are the runs of capitals behind a noun of office, with their titles: what titled will find if the model takes them for people.
func afterOffices(in []syntax.Token, arcs *tree.Arcs) []tree.Name {
	var names []tree.Name
	for i := 0; i+1 < len(in); i++ {
		if !offices[strings.ToLower(in[i].Text)] || offices[strings.ToLower(in[i+1].Text)] {
			continue
		}
		last := i + 1
		for last < len(in) && (isCapital(in[last].Text) || arcs.Tags[last] == "HYPH") {
			last++
		}
		if last > i+1 {
			names = append(names, tree.Name{First: i + 1, Last: last, Label: "PERSON"})
		}
	}
	return titled(in, arcs, names)
}

// maxName is how many words a name has at most.
const maxName = 6

// titleStart is the first word of the title that ends before a name; the name's own first word where there is none.
func titleStart(in []syntax.Token, arcs *tree.Arcs, names []tree.Name, name int) int {
	first, office := name, false
	for first > 0 {
		if k := slices.IndexFunc(names, func(n tree.Name) bool { return n.Last == first && (n.Label == "NORP" || n.Label == "GPE") }); k >= 0 && office {
			return names[k].First // a title begins with its country: "From New Delhi Japanese Prime Minister Koizumi went on"
		}
		if first > 1 && in[first-1].Text == "-" && !in[first-2].SpaceAfter && first < name { // "vice-president", "co-premier"
			first -= 2
			continue
		}
		if titleWord(in[first-1].Text, arcs.Tags[first-1]) {
			first--
			office = office || offices[strings.ToLower(in[first].Text)]
			continue
		}
		if w := in[first-1].Text; (w == "of" || w == "for") && first > 1 && offices[strings.ToLower(in[first-2].Text)] && strings.HasPrefix(arcs.Tags[first], "NNP") {
			first -= 2 // "Secretary of State Baker", "Commissioner for Refugees Sadako Ogata"
			office = true
			continue
		} else if w == "of" || !office {
			return name // "the land of President Xi", "the ambassador in China Pierre Dupont"
		}
		return first
	}
	if !office {
		return name
	}
	return first
}

// titleWord tells whether a word may be one of a title before a name.
func titleWord(w, tag string) bool {
	return strings.HasPrefix(tag, "NNP") || tag == "JJ" && isCapital(w) || tag == "HYPH" || offices[strings.ToLower(w)]
}

// offices are the nouns of office that stand before names, and what may be small in them.
var offices = set("minister", "president", "premier", "chancellor", "secretary", "leader", "envoy", "spokesman", "spokeswoman", "ambassador", "king", "prince",
	"chief", "negotiator", "chairman", "commissioner", "representative", "head", "director", "general", "foreign", "defence", "defense", "prime", "vice", "deputy")

// faults counts what is wrong with a tree: titles and names of people whose words do not hang together or that hang from the rest as
// no name does, and verbs with two subjects.
func faults(arcs *tree.Arcs, spans []tree.Name) int {
	n := 0
	for _, s := range spans {
		if misread(arcs, s) {
			n++
		}
	}
	subjects := map[int32]int{}
	for i, d := range arcs.Deps {
		if d == "nsubj" || d == "nsubjpass" {
			if subjects[arcs.Heads[i]]++; subjects[arcs.Heads[i]] == 2 {
				n++
			}
		}
	}
	return n
}

// misread tells whether the words of a person's title and name do not hang together, or hang from the rest as no name does.
func misread(arcs *tree.Arcs, s tree.Name) bool {
	out := 0
	for k := s.First; k < s.Last; k++ {
		if h := int(arcs.Heads[k]); h < s.First || h >= s.Last || h == k {
			out++
			if !nameDeps[arcs.Deps[k]] {
				return true
			}
		}
	}
	return out != 1
}

// nameDeps are the labels with which a name hangs from the rest of a sentence.
var nameDeps = set("nsubj", "nsubjpass", "dobj", "pobj", "conj", "poss", "appos", "attr", "dative", "ROOT", "oprd")
