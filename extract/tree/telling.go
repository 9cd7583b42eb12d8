package tree

// repairTellings mends the clause that tells the content of a report, which a parser hangs from the noun before that: in "no truth in a
// report in a Dhaka paper that Ershad would come" it is the report that says so.
func (s *Sentence) repairTellings() {
	for v := range s.Nodes {
		h, that := s.Nodes[v].Head, s.Child(v, "mark")
		if d := s.Nodes[v].Dep; d != "relcl" && d != "acl" || that < 0 || h > that || s.Nodes[that].Lower != "that" || s.Child(v, "nsubj", "nsubjpass") < that {
			continue
		}
		for k := that - 1; k >= h; k-- {
			if tellings[s.Nodes[k].Lemma] && s.IsNoun(k) && s.Above(h, k) {
				s.Nodes[v].Head, s.Nodes[v].Dep = k, "acl"
				s.Relink()
				break
			}
		}
	}
}

// tellings are the nouns for what is told, of which a clause with "that" tells the content: "rumours on the exchange that Baker would resign".
var tellings = map[string]bool{"report": true, "rumour": true, "rumor": true, "claim": true, "allegation": true, "suggestion": true, "speculation": true,
	"story": true, "account": true, "assertion": true, "announcement": true, "statement": true}

// repairNaming mends an event that somebody gives a name, which a parser hangs below the naming: in "flew home after what he called frank talks
// with Assad" the talks are what he flew home after.
func (s *Sentence) repairNaming() {
	for n := range s.Nodes {
		v := s.Nodes[n].Head
		what := s.Child(v, "dobj")
		if d := s.Nodes[n].Dep; d != "oprd" && d != "dobj" || n < v || !s.IsNoun(n) || !naming[s.Nodes[v].Lemma] || what < 0 || what > v || s.Nodes[what].Lower != "what" || s.Nodes[v].Head == v {
			continue
		}
		dep := s.Nodes[v].Dep
		if noun := clausal[dep]; noun != "" {
			dep = noun
		}
		s.Nodes[n].Head, s.Nodes[n].Dep = s.Nodes[v].Head, dep
		s.Nodes[v].Head, s.Nodes[v].Dep = n, "relcl"
		s.Relink()
	}
}

// naming are the verbs by which somebody gives a thing a name, clausal the arcs of clauses with those of nouns in their place.
var (
	naming  = map[string]bool{"call": true, "term": true, "label": true, "dub": true}
	clausal = map[string]string{"pcomp": "pobj", "csubj": "nsubj", "csubjpass": "nsubjpass", "ccomp": "dobj"}
)
