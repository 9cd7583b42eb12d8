package tree

import (
	"slices"
	"strings"

	"demarche/extract/lemma"
)

// repairDoing makes a verb of the participle that a parser takes for a noun after somebody whom others "had" doing something: "a paper
// had Lee and Kim dining in Rome".
func (s *Sentence) repairDoing() {
	for n, node := range s.Nodes {
		who := s.Child(n, "nsubj")
		if node.Tag != "NN" || !strings.HasSuffix(node.Lower, "ing") || node.Dep != "xcomp" && node.Dep != "ccomp" || who < 0 || who > n || s.Nodes[node.Head].Lemma != "have" || node.Head > who {
			continue
		}
		s.Nodes[n].Tag, s.Nodes[n].Lemma, s.Nodes[n].Dep = "VBG", lemma.Lemma(node.Lower, "VBG"), "ccomp"
	}
	s.repairDoingNamed()
}

// repairDoingNamed does so where the parser takes the last name for part of the noun: "a daily had Lee and Kim dining in Rome".
func (s *Sentence) repairDoingNamed() {
	for n, node := range s.Nodes {
		if n < 2 || node.Tag != "NN" || !strings.HasSuffix(node.Lower, "ing") || s.Nodes[n-1].Tag != "NNP" {
			continue
		}
		have, first := node.Head, s.Child(n, "nmod", "compound")
		if node.Dep == "conj" && s.Nodes[n-1].Head == n {
			have, first = s.Nodes[node.Head].Head, node.Head
		} else if node.Dep != "dobj" || first < 0 || s.Nodes[first].Tag != "NNP" || slices.Max(append(s.Descend(first), first)) != n-1 {
			continue
		}
		subject := s.Child(have, "nsubj")
		if s.Nodes[have].Lemma != "have" || have > first || subject < 0 || !printing[s.Nodes[subject].Lower] || node.Dep == "conj" && s.Nodes[first].Dep != "dobj" {
			continue
		}
		s.Nodes[n].Tag, s.Nodes[n].Lemma, s.Nodes[n].Dep, s.Nodes[n].Head = "VBG", lemma.Lemma(node.Lower, "VBG"), "ccomp", have
		if s.Nodes[n-1].Head == n && first != n-1 {
			s.Nodes[n-1].Head, s.Nodes[n-1].Dep = first, "conj"
		}
		s.Nodes[first].Head, s.Nodes[first].Dep = n, "nsubj"
		s.Relink()
	}
}

// printing are the nouns for those who print or broadcast.
var printing = map[string]bool{"paper": true, "newspaper": true, "daily": true, "weekly": true, "tabloid": true, "magazine": true, "radio": true, "radios": true, "station": true, "broadcaster": true,
	"channel": true, "website": true, "agency": true, "papers": true, "newspapers": true, "tabloids": true, "rumour": true, "rumours": true, "report": true, "reports": true}

// hearsays are the nouns for what others have told.
var hearsays = map[string]bool{"report": true, "story": true, "rumour": true, "rumor": true, "claim": true, "account": true, "tale": true, "allegation": true, "suggestion": true, "news": true}

// repairCalledWhat parts a report from the noun that it is called, which a parser reads as one phrase: in "his office called the report
// moonshine" it is the report that is called so.
func (s *Sentence) repairCalledWhat() {
	for n, node := range s.Nodes {
		c := n - 1
		if node.Tag != "NN" || node.Dep != "dobj" || c < 1 || s.Nodes[c].Head != n || s.Nodes[c].Dep != "compound" || !hearsays[s.Nodes[c].Lemma] || !calling[s.Nodes[node.Head].Lemma] || node.Head > c {
			continue
		}
		s.Nodes[c].Head, s.Nodes[c].Dep = node.Head, "dobj"
		s.Nodes[n].Dep = "oprd"
		for _, k := range node.Children {
			if k < c {
				s.Nodes[k].Head = c
			}
		}
		s.Relink()
	}
}

// repairReports makes a noun of the "reports" of the press that a parser takes for a verb, where a later verb of being is left without a
// subject: in "Press reports that Kim will visit Rome are false" it is the reports that are false.
func (s *Sentence) repairReports() {
	for n := 1; n < len(s.Nodes); n++ {
		node := s.Nodes[n]
		if node.Lower != "reports" || s.Nodes[n-1].Head != n || s.Nodes[n-1].Dep != "nsubj" || !reporting[s.Nodes[n-1].Lower] {
			continue
		}
		that := s.Child(n, "ccomp")
		if that < n || s.Child(that, "mark") < 0 {
			continue
		}
		be := slices.IndexFunc(s.Nodes, func(k Node) bool {
			return k.Lemma == "be" && strings.HasPrefix(k.Tag, "VB") && (k.Head == n || k.Head == that) && (k.Dep == "ccomp" || k.Dep == "conj" || k.Dep == "dep")
		})
		if be < that || s.Child(be, "nsubjpass", "expl", "mark", "aux") >= 0 || s.Child(be, "acomp", "attr") < 0 {
			continue
		}
		if k := s.Child(be, "nsubj"); k >= 0 { // one name is not what "are" false: "reports that Kim met Lee are false"
			one := s.Nodes[k].Tag == "NNP" && s.Child(k, "conj") < 0 && k > that && s.Child(that, "dobj") < 0
			if w := s.Nodes[be].Lower; !one || w != "are" && w != "were" {
				continue
			}
			s.Nodes[k].Head, s.Nodes[k].Dep = that, "dobj"
		}
		up := node.Head
		if up == n {
			up = be
		}
		for _, k := range node.Children { // what follows the predicate is not the reports'
			if k > be {
				s.Nodes[k].Head = be
			}
		}
		s.Nodes[be].Head, s.Nodes[be].Dep = up, node.Dep
		s.Nodes[n].Tag, s.Nodes[n].Lemma, s.Nodes[n].Dep, s.Nodes[n].Head = "NNS", "report", "nsubj", be
		s.Nodes[n-1].Dep, s.Nodes[that].Head, s.Nodes[that].Dep = "compound", n, "acl"
		s.Relink()
	}
}

// reporting are the nouns before "reports" for those who print or broadcast them.
var reporting = map[string]bool{"media": true, "press": true, "newspaper": true, "news": true, "television": true, "tv": true, "radio": true, "agency": true, "wire": true}

// repairDownFor hangs "for" from "down" where somebody is told to be "down for" something, which parsers hang from the verb: "was down for a
// visit to Rome".
func (s *Sentence) repairDownFor() {
	for n := 1; n+1 < len(s.Nodes); n++ {
		be := s.Nodes[n].Head
		if s.Nodes[n].Lower == "down" && s.Nodes[n+1].Lower == "for" && s.Nodes[be].Lemma == "be" && s.Nodes[n+1].Head == be && s.Nodes[n+1].Dep == "prep" {
			s.Nodes[n+1].Head = n
			s.Relink()
		}
	}
}
