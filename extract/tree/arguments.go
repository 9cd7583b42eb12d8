package tree

// relations are the nouns for somebody by what he is to another, whose name follows between commas.
var relations = map[string]bool{"counterpart": true, "colleague": true, "host": true, "guest": true, "predecessor": true, "successor": true, "deputy": true, "homologue": true, "envoy": true, "spokesman": true,
	"spokeswoman": true, "wife": true, "husband": true, "aide": true, "rival": true, "ally": true}

// reattach hangs a name in apposition from the noun right before its comma that tells somebody by what he is to
// another: in "Chirac, here at the invitation of his Chinese counterpart, Jiang Zemin, said" Jiang is not Chirac.
func (s *Sentence) reattach(n int) {
	first := s.LeftEdge(n)
	if k := first - 2; k >= 0 && s.Nodes[first-1].Text == "," && relations[s.Nodes[k].Lower] && s.Nodes[n].Head < k {
		s.Nodes[n].Head = k
	}
}

// repairArguments mends six faults of attachment: of two subjects of one verb that "and" joins the
// second is coordinated with the first; a name after "called" that nobody is given is who was called; the
// object after an indirect one ("granted him an audience") hangs from the verb; a preposition without an
// object takes the noun phrase right after it; one behind a particle hangs from the verb; a name behind "his counterpart," is the counterpart's.
func (s *Sentence) repairArguments() {
	for n := range s.Nodes {
		node := &s.Nodes[n]
		switch {
		case node.Dep == "nsubj" || node.Dep == "nsubjpass":
			first := s.Child(node.Head, node.Dep)
			if first < n && first >= 0 && s.Child(first, "cc") >= 0 && s.Child(first, "conj") < 0 {
				node.Head, node.Dep = first, "conj"
			}
		case node.Dep == "oprd" && (node.Tag == "NNP" || s.definiteHolder(n)) && s.Nodes[node.Head].Lemma == "call" && s.Child(node.Head, "dobj", "nsubjpass", "ccomp") < 0:
			node.Dep = "dobj" // "called President Macron", "called the German chancellor": nobody is given that name
		case node.Dep == "dobj" && s.Nodes[node.Head].Dep == "dative" && s.IsNoun(node.Head):
			node.Head = s.Nodes[node.Head].Head
		case node.Dep == "prep" && s.Nodes[node.Head].Dep == "prt" && node.Head < n && s.Nodes[node.Head].Lower != "through": // who "got through to the Kremlin" rang it
			node.Head = s.Nodes[node.Head].Head // "goes on to Tokyo"
		case node.Dep == "prep" && len(node.Children) == 0 && n+1 < len(s.Nodes):
			s.adopt(n)
		case node.Dep == "appos" && node.Tag == "NNP":
			s.reattach(n)
		}
	}
}

// equals are the nouns for who is to another what he himself is.
var equals = map[string]bool{"counterpart": true, "colleague": true, "homologue": true}

// Equal tells whether a noun in its dictionary form is one for who is to another what he himself is: "his counterpart".
func Equal(lemma string) bool { return equals[lemma] }

// repairEquals lists with a name the counterpart told right after it by his own name, whom a parser takes for the same man: in "Alatas, his
// Philippine colleague Siazon and Prachuab were rebuffed" three were.
func (s *Sentence) repairEquals() {
	for n := range s.Nodes {
		up := s.Nodes[n].Head
		if s.Nodes[n].Dep != "appos" || up > n || !equals[s.Nodes[n].Lemma] || s.Nodes[up].Tag != "NNP" || n+1 >= len(s.Nodes) || s.Nodes[n+1].Tag != "NNP" {
			continue
		}
		if p := s.Child(n, "poss"); p >= 0 && s.Nodes[p].Tag == "PRP$" && s.Above(n, n+1) {
			s.Nodes[n].Dep = "conj"
			s.Relink()
		}
	}
}

// definiteHolder tells whether a noun stands for the known holder of an office who is called by somebody: "Clinton called the German chancellor".
func (s *Sentence) definiteHolder(n int) bool {
	d, v := s.Child(n, "det"), s.Nodes[n].Head
	return d >= 0 && s.Nodes[d].Lower == "the" && offices[s.Nodes[n].Lemma] && (s.Nodes[v].Tag != "VBN" || s.Child(v, "aux") >= 0)
}

// adopt gives a preposition without an object the noun phrase that begins right after it: the subject of a verb that
// has another one before ("his meeting with Merkel lasted an hour" is no clause about Merkel alone), or a name beside
// the preposition under its verb ("called on Party Secretary Nong Duc Manh").
func (s *Sentence) adopt(p int) {
	for n := p + 1; n < len(s.Nodes); n++ {
		node := &s.Nodes[n]
		if (node.Dep == "npadvmod" || node.Dep == "dobj" || node.Dep == "oprd") && node.Tag == "NNP" && node.Head == s.Nodes[p].Head && s.LeftEdge(n) == p+1 {
			node.Head, node.Dep = p, "pobj"
			return
		}
		if node.Dep != "nsubj" && node.Dep != "nsubjpass" || s.LeftEdge(n) != p+1 {
			continue
		}
		if first := s.Child(node.Head, "nsubj", "nsubjpass"); first >= 0 && first < p && s.Above(first, p) {
			node.Head, node.Dep = p, "pobj"
		}
		return
	}
}

// repairForStay makes an object of "for" of the noun that a parser takes for the verb of a clause: "came for his first official stay in
// Rome". What it took for a subject there describes the noun.
func (s *Sentence) repairForStay() {
	for n := range s.Nodes {
		f := s.Child(n, "mark")
		if s.Nodes[n].Dep != "advcl" || !s.IsNoun(n) || f < 0 || f > n || s.Nodes[f].Lower != "for" || s.Child(n, "cop", "aux", "auxpass") >= 0 {
			continue
		}
		up := s.Nodes[n].Head
		s.Nodes[f].Dep, s.Nodes[f].Head = "prep", up
		s.Nodes[n].Dep, s.Nodes[n].Head = "pobj", f
		for _, c := range s.ChildrenOf(n, "nsubj", "nsubjpass") {
			if s.Nodes[c].Tag == "JJ" {
				s.Nodes[c].Dep = "amod"
				for k := range s.Nodes {
					if s.Nodes[k].Head == c && k != c && k < c {
						s.Nodes[k].Head = n
					}
				}
			}
		}
	}
}
