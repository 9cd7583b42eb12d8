package mention

import (
	"slices"

	"demarche/extract/tree"
)

// parallel is the same pronoun as the subject of the clause that the clause of a pronoun is coordinated
// with or is an aside of, or, for an object in what a clause with "who" or "where" tells of another, of the clause above: "he wrote to Kok, who received him", "On Friday he will see A, and on Saturday he is to see B", "he will meet A when he visits B"; -1
// if there is none.
func parallel(sent *tree.Sentence, n int) int {
	v := sent.Nodes[n].Head
	if d := sent.Nodes[n].Dep; d == "dobj" && ofAnother(sent, v) {
		up := sent.ClauseVerb(sent.Nodes[sent.Climb(v, "xcomp")].Head)
		if up < 0 {
			return -1
		}
		if k := sent.Child(up, "nsubj"); k >= 0 && k < n && singular[sent.Nodes[k].Lower] == singular[sent.Nodes[n].Lower] && singular[sent.Nodes[k].Lower] != 0 {
			return k
		}
		return -1
	} else if d != "nsubj" && d != "nsubjpass" {
		return -1
	}
	if sent.Nodes[v].Dep != "conj" && sent.Nodes[v].Dep != "advcl" {
		return -1
	}
	k := doer(sent, sent.Nodes[v].Head)
	if k < 0 || k >= n || sent.Nodes[k].Lower != sent.Nodes[n].Lower {
		return -1
	}
	return k
}

// ofAnother tells whether a verb stands in a clause with "who" or "where" that tells what another did: "saw Kok, who received him", "will fly to Jiddah, where
// Fahd is to receive him".
func ofAnother(sent *tree.Sentence, v int) bool {
	c := sent.Climb(v, "xcomp")
	where := sent.Any(slices.Concat(sent.ChildrenOf(c, "advmod"), sent.ChildrenOf(v, "advmod")), "where")
	return sent.Nodes[c].Dep == "relcl" && c == v && isWho(sent, sent.Child(v, "nsubj")) || (sent.Nodes[c].Dep == "relcl" || sent.Nodes[c].Dep == "advcl") && where
}

// isWho tells whether a node is the word "who".
func isWho(sent *tree.Sentence, n int) bool { return n >= 0 && sent.Nodes[n].Lower == "who" }

// doer is the subject of a verb, its own or, of an infinitive or gerund without one, that of the verb above it, be it through
// a noun: "is to meet", "had no intention of meeting", "has plans to meet"; -1 if there is none, or where the object of the verb above
// is meant ("asked Levy to see him").
func doer(sent *tree.Sentence, verb int) int {
	for range len(sent.Nodes) {
		if k := sent.Child(verb, "nsubj", "nsubjpass"); k >= 0 {
			return k
		}
		d, up := sent.Nodes[verb].Dep, sent.Nodes[verb].Head
		switch {
		case up == verb:
			return -1
		case d == "xcomp" && sent.Child(up, "dobj") < 0:
		case d == "pcomp" && sent.Nodes[up].Lower == "of" && sent.IsNoun(sent.Nodes[up].Head) && sent.Nodes[sent.Nodes[up].Head].Dep == "dobj":
			up = sent.Nodes[sent.Nodes[up].Head].Head
		case d == "acl" && sent.Nodes[verb].Tag == "VB" && sent.Nodes[up].Dep == "dobj":
			up = sent.Nodes[up].Head
		default:
			return -1
		}
		verb = up
	}
	return -1
}

// doesBeside tells whether a mention is the subject of an infinitive or gerund that the clause of the pronoun at n hangs from:
// "Levy is to meet Kinkel when he visits Rome" tells of Levy.
func doesBeside(sent *tree.Sentence, m *Mention, n int) bool {
	v := sent.Nodes[n].Head
	d := sent.Nodes[n].Dep
	return (d == "nsubj" || d == "nsubjpass") && sent.Nodes[v].Dep == "advcl" && sent.Climb(m.Head, "appos") == doer(sent, sent.Nodes[v].Head)
}

// withinRelative tells whether the pronoun at n stands in the clause that tells of the person at a with "who", below its verb:
// "met Moeller, who came as part of a tour that would take him to Lebanon".
func withinRelative(sent *tree.Sentence, a, n int) bool {
	for _, v := range sent.ChildrenOf(a, "relcl") {
		c := sent.Nodes[n].Head
		aside := sent.Nodes[c].Dep == "advcl" && sent.Nodes[c].Head == v // "whose plane was shot down as he came home"
		if v < n && sent.Above(v, n) && c != v && (aside || sent.Nodes[c].Head != v) {
			return true
		}
	}
	return false
}

// understood is the subject of a verb, its own or, of an infinitive, a participle or a second verb without one, that of the verb above:
// "snubbed Levy, refusing to see him"; -1 if there is none, or where the object of the verb above is meant ("asked Levy to
// see him").
func understood(sent *tree.Sentence, verb int) int {
	for range len(sent.Nodes) {
		if k := sent.Child(verb, "nsubj"); k >= 0 {
			return k
		}
		d, up := sent.Nodes[verb].Dep, sent.Nodes[verb].Head
		purpose := d == "advcl" && sent.Any(sent.ChildrenOf(verb, "aux"), "to")  // "was at the airport to receive him"
		if d == "conj" && sent.IsVerb(up) && sent.Child(verb, "nsubjpass") < 0 { // "met Levy and invited him"
			verb = up
			continue
		}
		if up == verb || d != "xcomp" && !purpose && (d != "advcl" || sent.Nodes[verb].Tag != "VBG") || (d == "xcomp" || purpose) && sent.Child(up, "dobj") >= 0 {
			return -1
		}
		verb = up
	}
	return -1
}

// ownSubject returns the subject of the clause that a possessive stands in: "he concludes his
// visit", "Xi began his tour", and who is bidden to do what it tells. It is empty if the subject is no person.
func (s *Story) ownSubject(sent *tree.Sentence, n int) []Ref {
	for v := sent.Nodes[n].Head; ; v = sent.Nodes[v].Head {
		if sent.IsVerb(v) {
			if up := sent.Nodes[v].Head; sent.Nodes[v].Dep == "xcomp" && sent.Any(sent.ChildrenOf(v, "aux"), "to") && bidding[sent.Nodes[up].Lemma] {
				if k := sent.Child(up, "dobj"); k > up && k < v {
					refs := s.Who(sent.Index, k)
					return slices.DeleteFunc(refs, func(r Ref) bool { return !r.Entity.Person() })
				}
			}
			if k := sent.Child(v, "nsubj", "nsubjpass"); k >= 0 && !sent.Above(k, n) {
				refs := s.Who(sent.Index, k)
				return slices.DeleteFunc(refs, func(r Ref) bool { return !r.Entity.Person() })
			}
		}
		if sent.Nodes[v].Head == v {
			return nil
		}
	}
}
