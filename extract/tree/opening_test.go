package tree

import "testing"

// TestRepairOpened parts who does something from what his sentence opens with.
func TestRepairOpened(t *testing.T) {
	for _, c := range []struct{ name, sentence, arcs, want string }{
		{
			"a place of a stay", "During a visit to Malta Kok met Lee",
			"IN/6/prep DT/2/det NN/0/pobj IN/2/prep NNP/5/compound NNP/3/pobj VBD/6/ROOT NNP/6/dobj",
			"During<met:prep a<visit:det visit<During:pobj to<visit:prep Malta<to:pobj Kok<met:nsubj met<met:ROOT Lee<met:dobj",
		},
		{
			"a place of two words", "During a visit to Sri Lanka Kok met Lee",
			"IN/7/prep DT/2/det NN/0/pobj IN/2/prep NNP/5/compound NNP/6/compound NNP/3/pobj VBD/7/ROOT NNP/7/dobj",
			"During<met:prep a<visit:det visit<During:pobj to<visit:prep Sri<Lanka:compound Lanka<to:pobj Kok<met:nsubj met<met:ROOT Lee<met:dobj",
		},
		{
			"a verb with a subject", "During a visit to Camp David he met Lee",
			"IN/7/prep DT/2/det NN/0/pobj IN/2/prep NNP/5/compound NNP/3/pobj PRP/7/nsubj VBD/7/ROOT NNP/7/dobj",
			"During<met:prep a<visit:det visit<During:pobj to<visit:prep Camp<David:compound David<to:pobj he<met:nsubj met<met:ROOT Lee<met:dobj",
		},
		{
			"a comma that closes the opening", "After talks with Lee , Kok met Ito",
			"IN/6/prep NNS/0/pobj IN/1/prep NNP/5/nmod ,/5/punct NNP/2/pobj VBD/6/ROOT NNP/6/dobj",
			"After<met:prep talks<After:pobj with<talks:prep Lee<with:pobj ,<Kok:punct Kok<met:nsubj met<met:ROOT Ito<met:dobj",
		},
		{
			"an opening read as a clause", "After talks with Lee , Kok met Ito",
			"IN/6/mark NNS/6/nsubj IN/1/prep NNP/5/nmod ,/5/punct NNP/2/pobj VBD/6/ROOT NNP/6/dobj",
			"After<met:prep talks<After:pobj with<talks:prep Lee<with:pobj ,<Kok:punct Kok<met:nsubj met<met:ROOT Ito<met:dobj",
		},
		{
			"a town and its country", "After talks in Lima , Peru he met Ito",
			"IN/7/prep NNS/0/pobj IN/1/prep NNP/2/pobj ,/3/punct NNP/3/appos PRP/7/nsubj VBD/7/ROOT NNP/7/dobj",
			"After<met:prep talks<After:pobj in<talks:prep Lima<in:pobj ,<Lima:punct Peru<Lima:appos he<met:nsubj met<met:ROOT Ito<met:dobj",
		},
		{
			"who is due, told last", "Due in Rome is Kok",
			"JJ/3/acomp IN/0/prep NNP/1/pobj VBZ/3/ROOT NNP/3/attr",
			"Due<is:acomp in<Due:prep Rome<in:pobj is<is:ROOT Kok<is:nsubj",
		},
		{
			"a day in brackets", "Kok left Lima where he saw Ito yesterday ( Monday ) with Lee",
			"NNP/1/nsubj VBD/1/ROOT NNP/1/dobj WRB/5/advmod PRP/5/nsubj VBD/2/relcl NNP/5/dobj NN/5/npadvmod -LRB-/1/punct NNP/1/npadvmod -RRB-/1/punct IN/1/prep NNP/11/pobj",
			"Kok<left:nsubj left<left:ROOT Lima<left:dobj where<saw:advmod he<saw:nsubj saw<Lima:relcl Ito<saw:dobj yesterday<saw:npadvmod (<yesterday:punct Monday<yesterday:appos )<yesterday:punct with<saw:prep Lee<with:pobj",
		},
	} {
		if got := arcs(one(c.sentence, c.arcs)); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}
