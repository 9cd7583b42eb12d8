package tree

import "testing"

// TestPartners mends whom talks are held with where a parser makes him do something else.
func TestPartners(t *testing.T) {
	for _, c := range []struct{ name, sentence, arcs, want string }{
		{
			"a partner does not last", "Lee's meeting with President Kim lasted hours",
			"NNP/2/poss POS/0/case NN/2/ROOT IN/6/mark NNP/5/compound NNP/6/nsubj VBD/2/advcl NNS/6/dobj",
			"Lee<meeting:poss 's<Lee:case meeting<lasted:nsubj with<meeting:prep President<Kim:compound Kim<with:pobj lasted<lasted:ROOT hours<lasted:dobj",
		},
		{
			"talks were among all of a list", "Talks among Lee, Kim and Park ended",
			"NNS/7/nsubj IN/0/prep NNP/1/pobj ,/2/punct NNP/7/nsubj CC/4/cc NNP/4/conj VBD/7/ROOT",
			"Talks<ended:nsubj among<Talks:prep Lee<among:pobj ,<Lee:punct Kim<Lee:conj and<Kim:cc Park<Kim:conj ended<ended:ROOT",
		},
		{
			"talks are with somebody, not their length", "Lee had talks lasting hours in Rome with Kim",
			"NNP/1/nsubj VBD/1/ROOT NNS/1/dobj VBG/2/acl NNS/3/dobj IN/3/prep NNP/5/pobj IN/3/prep NNP/7/pobj",
			"Lee<had:nsubj had<had:ROOT talks<had:dobj lasting<talks:acl hours<lasting:dobj in<talks:prep Rome<in:pobj with<talks:prep Kim<with:pobj",
		},
		{
			"first with one and then with another", "Lee talked first with Kim and then with Park",
			"NNP/1/nsubj VBD/1/ROOT RB/1/advmod IN/1/prep NNP/3/pobj CC/1/cc RB/7/advmod IN/1/conj NNP/7/pobj",
			"Lee<talked:nsubj talked<talked:ROOT first<talked:advmod with<talked:prep Kim<with:pobj and<talked:cc then<with:advmod with<with:conj Park<with:pobj",
		},
		{
			"some of those before", "ministers , among them Kim , met",
			"NNS/6/nsubj ,/4/punct IN/4/prep PRP/2/pobj NNP/0/conj ,/4/punct VBD/6/ROOT",
			"ministers<met:nsubj ,<ministers:punct among<ministers:prep them<among:dep Kim<among:pobj ,<ministers:punct met<met:ROOT",
		},
		{
			"some of those behind", "ministers , Kim among them , met",
			"NNS/6/nsubj ,/0/punct NNP/0/conj IN/0/prep PRP/3/pobj ,/6/punct VBD/6/ROOT",
			"ministers<met:nsubj ,<ministers:punct Kim<among:pobj among<ministers:prep them<among:dep ,<met:punct met<met:ROOT",
		},
	} {
		if got := arcs(one(c.sentence, c.arcs)); got != c.want {
			t.Errorf("%s: got %s, want %s", c.name, got, c.want)
		}
	}
}
