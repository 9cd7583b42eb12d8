package tree

// grants are the verbs by which somebody is given or refused leave; leaves are the nouns for it.
var (
	grants = map[string]bool{"refuse": true, "deny": true, "give": true, "grant": true}
	leaves = map[string]bool{"permission": true, "entry": true, "access": true, "clearance": true, "authorisation": true, "authorization": true}
)

// repairGranted mends what somebody is given leave to do, or refused it.
func (s *Sentence) repairGranted() {
	s.repairLeave()
	s.repairLet()
}

// repairLeave parts him who is given leave or refused it from the noun for that, which a parser reads as one name: "refused President Kok permission to
// visit Rome".
func (s *Sentence) repairLeave() {
	for n := 2; n < len(s.Nodes); n++ {
		v, name := s.Nodes[n].Head, n-1
		if !leaves[s.Nodes[n].Lower] || s.Nodes[n].Dep != "dobj" || !grants[s.Nodes[v].Lemma] || s.Nodes[name].Tag != "NNP" || s.Nodes[name].Head != n || s.Nodes[name].Dep != "compound" || s.Child(v, "dative") >= 0 {
			continue
		}
		s.takeName(name, n)
		s.Nodes[name].Head, s.Nodes[name].Dep = v, "dative"
		s.Relink()
	}
}

// takeName hangs what stands before a name and hangs from the noun behind it from the name.
func (s *Sentence) takeName(name, from int) {
	for i := range s.Nodes[:name] {
		if s.Nodes[i].Head == from && s.Nodes[i].Dep != "nsubj" {
			s.Nodes[i].Head = name
		}
	}
}

// letDo are the verbs of what somebody is let do that parsers take for nouns.
var letDo = map[string]bool{"visit": true, "tour": true, "return": true, "travel": true, "address": true}

// repairLet makes a verb of what somebody is let do, which a parser reads as a part of the name behind or before it: "will not let President Kok visit
// Rome".
func (s *Sentence) repairLet() {
	for v := 2; v+1 < len(s.Nodes); v++ {
		node, name := &s.Nodes[v], v-1
		if node.Tag != "NN" || !letDo[node.Lower] || s.Nodes[name].Tag != "NNP" || s.Nodes[name].Dep != "compound" && !(s.Nodes[name].Dep == "nsubj" && s.Nodes[name].Head == v) {
			continue
		}
		up := node.Head
		let := up
		if node.Dep == "compound" && up > v {
			let = s.Nodes[up].Head
		}
		if s.Nodes[let].Lemma != "let" || !s.IsVerb(let) || s.Nodes[name].Head != v && s.Nodes[name].Head != up {
			continue
		}
		s.takeName(name, s.Nodes[name].Head)
		s.Nodes[name].Head, s.Nodes[name].Dep = v, "nsubj"
		node.Tag, node.Lemma = "VB", node.Lower
		if up != let {
			s.Nodes[up].Head, s.Nodes[up].Dep = v, "dobj"
		}
		node.Head, node.Dep = let, "ccomp"
		s.Relink()
	}
}
