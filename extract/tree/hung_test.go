package tree

import "testing"

// TestHung mends base forms and clauses that parsers hang from the wrong word: one construction a line.
func TestHung(t *testing.T) {
	for _, c := range []struct{ name, sentence, arcs, want string }{
		{
			"a clause is that of the holders", "premiers of Peru and Chile , who dined here , left",
			"NNS/10/nsubj IN/0/prep NNP/1/pobj CC/2/cc NNP/2/conj ,/2/punct WP/7/nsubj VBD/2/relcl RB/7/advmod ,/10/punct VBD/10/ROOT",
			"premiers<left:nsubj of<premiers:prep Peru<of:pobj and<Peru:cc Chile<Peru:conj ,<Peru:punct who<dined:nsubj dined<premiers:relcl here<dined:advmod ,<left:punct left<left:ROOT",
		},
		{
			"whom somebody met is the holder of an office", "Kok , president of Anjouan , whom Ruiz met",
			"NNP/0/ROOT ,/0/punct NN/0/appos IN/2/prep NNP/3/pobj ,/4/punct WP/8/dobj NNP/8/nsubj VBD/4/relcl",
			"Kok<Kok:ROOT ,<Kok:punct president<Kok:appos of<president:prep Anjouan<of:pobj ,<Anjouan:punct whom<met:dobj Ruiz<met:nsubj met<Kok:relcl",
		},
		{
			"a team is led, not the receiving", "Kok saw a team of the Court , led by Ruiz",
			"NNP/1/nsubj VBD/1/ROOT DT/3/det NN/1/dobj IN/3/prep DT/6/det NNP/4/pobj ,/1/punct VBN/1/advcl IN/8/agent NNP/9/pobj",
			"Kok<saw:nsubj saw<saw:ROOT a<team:det team<saw:dobj of<team:prep the<Court:det Court<of:pobj ,<saw:punct led<team:acl by<led:agent Ruiz<by:pobj",
		},
		{
			"no object of a noun", "Kok recalled with pleasure his trip",
			"NNP/1/nsubj VBD/1/ROOT IN/1/prep VB/2/pobj PRP$/5/poss NN/3/dobj",
			"Kok<recalled:nsubj recalled<recalled:ROOT with<recalled:prep pleasure<with:pobj his<trip:poss trip<recalled:dobj",
		},
		{
			"a name is that of the office before", "Kok was met by Minister for Trade Jan Kavan",
			"NNP/2/nsubjpass VBD/2/auxpass VBN/2/ROOT IN/2/agent NNP/3/pobj IN/4/prep NNP/5/pobj NNP/8/compound NNP/0/appos",
			"Kok<met:nsubjpass was<met:auxpass met<met:ROOT by<met:agent Minister<by:pobj for<Minister:prep Trade<for:pobj Jan<Kavan:compound Kavan<Minister:appos",
		},
		{
			"a summit is hosted, not its body", "a summit of ASEAN , which Lima hosts",
			"DT/1/det NN/1/ROOT IN/1/prep NNP/2/pobj ,/3/punct WDT/7/dobj NNP/7/nsubj VBZ/3/relcl",
			"a<summit:det summit<summit:ROOT of<summit:prep ASEAN<of:pobj ,<ASEAN:punct which<hosts:dobj Lima<hosts:nsubj hosts<summit:relcl",
		},
		{
			"who came is to go on", "Kok saw Kohl , who came and was gone",
			"NNP/1/nsubj VBD/1/ROOT NNP/1/dobj ,/2/punct WP/5/nsubj VBD/2/relcl CC/5/cc VBD/8/auxpass VBN/1/conj",
			"Kok<saw:nsubj saw<saw:ROOT Kohl<saw:dobj ,<Kohl:punct who<came:nsubj came<Kohl:relcl and<came:cc was<gone:auxpass gone<came:conj",
		},
		{
			"a stay is no clause", "Kok came for his first official stay",
			"NNP/1/nsubj VBD/1/ROOT IN/6/mark PRP$/5/poss JJ/5/amod JJ/6/nsubj NN/1/advcl",
			"Kok<came:nsubj came<came:ROOT for<came:prep his<stay:poss first<stay:amod official<stay:amod stay<for:pobj",
		},
		{
			"a session opens, not the body whose it is", "a session of the group that was to open here",
			"DT/1/det NN/1/ROOT IN/1/prep DT/4/det NN/2/pobj WDT/6/nsubj VBD/4/relcl TO/8/aux VB/6/xcomp RB/8/advmod",
			"a<session:det session<session:ROOT of<session:prep the<group:det group<of:pobj that<was:nsubj was<session:relcl to<open:aux open<was:xcomp here<open:advmod",
		},
		{
			"a body sits, not the session of it", "a session of the group that was to meet here",
			"DT/1/det NN/1/ROOT IN/1/prep DT/4/det NN/2/pobj WDT/6/nsubj VBD/4/relcl TO/8/aux VB/6/xcomp RB/8/advmod",
			"a<session:det session<session:ROOT of<session:prep the<group:det group<of:pobj that<was:nsubj was<group:relcl to<meet:aux meet<was:xcomp here<meet:advmod",
		},
		{
			"due of a noun is no preposition", "the group , due to meet here , sat",
			"DT/1/det NN/8/nsubj ,/1/punct IN/1/prep TO/5/aux VB/3/xcomp RB/5/advmod ,/1/punct VBD/8/ROOT",
			"the<group:det group<sat:nsubj ,<group:punct due<group:amod to<meet:aux meet<due:xcomp here<meet:advmod ,<group:punct sat<sat:ROOT",
		},
	} {
		if got := arcs(one(c.sentence, c.arcs)); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}
