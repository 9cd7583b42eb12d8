package tree

import "strings"

// repairListed mends the names of those who were just told as several: between dashes, commas or brackets they are in apposition to the
// plural that is the subject, and no second subject ("The ministers -- Germany's Kinkel and France's Juppe -- met"); and the last of
// names with their countries, which a parser lists with the country before ("Meri of Estonia and Ulmanis of Latvia") is listed with the name.
func (s *Sentence) repairListed() {
	for n := range s.Nodes {
		s.listedWithCountry(n)
		if first := s.subjectBefore(n); first >= 0 {
			s.Nodes[n].Head, s.Nodes[n].Dep = first, "appos"
			s.Relink()
		}
	}
}

// people are the nouns for those who act for others that are no offices.
var people = map[string]bool{"head": true, "negotiator": true, "delegate": true, "politician": true, "official": true, "lawmaker": true, "senator": true, "congressman": true, "member": true, "rival": true, "ally": true}

// subjectBefore is the plural for people that is the subject of the verb of which a name right behind it and a mark was read as one, too; -1 if there
// is none.
func (s *Sentence) subjectBefore(n int) int {
	d, v := s.Nodes[n].Dep, s.Nodes[n].Head
	if d != "nsubj" && d != "nsubjpass" || s.Nodes[n].Tag != "NNP" || v < n {
		return -1
	}
	first, mark := s.Child(v, d), s.LeftEdge(n)-1
	if first < 0 || first >= mark || s.Nodes[first].Tag != "NNS" || !offices[s.Nodes[first].Lemma] && !people[s.Nodes[first].Lemma] {
		return -1
	}
	switch s.Nodes[mark].Text {
	case "--", "–", "—", "-", "(", ",", ":":
	default:
		return -1
	}
	if s.Child(n, "conj") < 0 || !s.Above(first, mark) && s.Nodes[mark].Head != n && s.Nodes[mark].Head != v {
		return -1
	}
	return first
}

// listedWithCountry hangs a name with "of" and its country from the name before that has the same, if it was listed with the country.
func (s *Sentence) listedWithCountry(n int) {
	land := s.Nodes[n].Head
	of := s.Nodes[land].Head
	name := s.Nodes[of].Head
	if s.Nodes[n].Dep == "conj" && s.Nodes[land].Dep == "pobj" && land < n && s.Nodes[of].Lower == "of" && len(s.Prep(n, "of")) > 0 && s.Nodes[n].Tag == "NNP" && s.Nodes[name].Tag == "NNP" &&
		strings.HasPrefix(s.Nodes[land].Tag, "NNP") && s.Child(name, "compound") >= 0 && s.Child(n, "compound") >= 0 {
		s.Nodes[n].Head = name
		s.Relink()
	}
}
