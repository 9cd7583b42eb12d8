package tree

// repairSwallowed gives a noun with a clause of its own the verb of the sentence, which a parser makes a clause that hangs from that one, with its
// last noun for the subject: "A meeting that was to have settled the border has been put off", "Talks meant to mend ties have been called off".
// Where the verb before that noun is none of saying or thinking, no clause without "that" can hang from it.
func (s *Sentence) repairSwallowed() {
	for v, n := range s.Nodes {
		h, o := n.Head, s.Child(v, "nsubj", "nsubjpass")
		if h > v || !s.finite(v) || o < h || o > v || !s.IsNoun(o) || s.Child(v, "expl") >= 0 {
			continue
		}
		under, label := h, "dobj" // what its supposed subject hangs from, and how
		switch m := s.Child(v, "mark"); {
		case n.Dep == "ccomp" && m < 0:
			if !s.IsVerb(h) || opines[s.Nodes[h].Lemma] || reports[s.Nodes[h].Lemma] || insists[s.Nodes[h].Lemma] || s.Child(h, "dobj", "prt") >= 0 {
				continue
			}
		case n.Dep == "advcl" && m > h && s.Nodes[m].Lower == "for" && s.Nodes[m-1].Text != ",":
			under, label = m, "pobj" // "for" opens no clause with a finite verb
		default:
			continue
		}
		if s.LeftEdge(o) != under+1 {
			continue
		}
		clause := h
		for d := s.Nodes[clause].Dep; (d == "xcomp" || d == "pcomp" || d == "prep") && s.Nodes[clause].Head < clause; d = s.Nodes[clause].Dep {
			clause = s.Nodes[clause].Head
		}
		k, above := s.Nodes[clause].Head, s.Nodes[clause]
		switch above.Dep {
		case "relcl", "acl":
			said := s.Nodes[k].Head
			if above = s.Nodes[k]; k > clause || !s.IsNoun(k) || said != k && (above.Dep != "nsubj" || said < v || !reports[s.Nodes[said].Lemma] || s.Child(said, "nsubj") != k || len(s.ChildrenOf(said, "nsubj")) < 2) {
				continue // the noun has a verb
			}
			if said != k {
				above.Dep = "ccomp"
			}
		case "ROOT", "ccomp":
			k = s.Child(clause, "nsubj")
			if above.Tag != "VBD" || k < 0 || k > clause || s.Nodes[k].Tag != "NN" && s.Nodes[k].Tag != "NNS" || s.Child(clause, "aux", "auxpass", "neg", "cc") >= 0 {
				continue
			}
			s.Nodes[clause].Head, s.Nodes[clause].Dep, s.Nodes[clause].Tag = k, "acl", "VBN"
		default:
			continue
		}
		s.Nodes[v].Head, s.Nodes[v].Dep = above.Head, above.Dep
		if above.Dep == "ROOT" {
			s.Nodes[v].Head = v
		}
		s.Nodes[o].Head, s.Nodes[o].Dep = under, label
		if under != h {
			s.Nodes[under].Head, s.Nodes[under].Dep = h, "prep"
		}
		s.Nodes[k].Head, s.Nodes[k].Dep = v, "nsubj"
		if s.Child(v, "auxpass") >= 0 {
			s.Nodes[k].Dep = "nsubjpass"
		}
		s.Relink()
	}
}

// opines are the verbs, beside those of telling, from which a clause without "that" may hang.
var opines = map[string]bool{"think": true, "believe": true, "hope": true, "know": true, "feel": true, "fear": true, "expect": true, "suppose": true, "guess": true, "assume": true, "suggest": true, "hear": true, "see": true, "find": true, "doubt": true,
	"mean": true, "argue": true, "predict": true, "acknowledge": true, "admit": true, "concede": true, "deny": true, "complain": true, "warn": true, "promise": true, "agree": true, "insist": true, "tell": true, "be": true, "understand": true, "note": true,
	"remark": true, "swear": true, "bet": true, "wish": true, "reckon": true, "imagine": true, "ensure": true, "charge": true, "recall": true, "reveal": true, "indicate": true, "allege": true, "make": true, "let": true, "have": true, "help": true, "learn": true, "realise": true, "realize": true, "confess": true, "read": true, "write": true, "quote": true, "vow": true, "pledge": true, "estimate": true, "imply": true, "conclude": true, "decide": true, "demand": true, "propose": true, "recommend": true, "ask": true, "order": true, "request": true, "urge": true, "prove": true, "show": true, "dream": true, "contend": true, "claim": true, "declare": true}

// invariant are the verbs whose participle is their bare form.
var invariant = map[string]bool{"put": true, "set": true, "cut": true}

// repairPutAside makes a participle of a verb between commas that a parser takes for the main one, where that follows: in "his visit, put off twice, will
// last a day" the visit will last.
func (s *Sentence) repairPutAside() {
	for w := 4; w < len(s.Nodes); w++ {
		v := s.Nodes[w].Head
		n := s.Child(max(v, 0), "nsubj")
		if s.Nodes[w].Dep != "conj" || v > w || !invariant[s.Nodes[v].Lower] || n < 0 || n > v || s.Nodes[v-1].Text != "," || s.Child(v, "aux", "dobj") >= 0 || s.Child(w, "aux") < 0 || s.Nodes[s.Child(w, "aux")-1].Text != "," {
			continue
		}
		s.Nodes[w].Dep, s.Nodes[w].Head = s.Nodes[v].Dep, s.Nodes[v].Head
		if s.Nodes[v].Dep == "ROOT" {
			s.Nodes[w].Head = w
		}
		s.Nodes[n].Head = w
		s.Nodes[v].Dep, s.Nodes[v].Head, s.Nodes[v].Tag = "acl", n, "VBN"
		s.Relink()
	}
}
