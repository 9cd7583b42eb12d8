package tree

import "testing"

// TestDisowned mends reports that somebody denies, read as a verb.
func TestDisowned(t *testing.T) {
	for _, c := range []struct{ name, sentence, arcs, want string }{
		{
			"reports are denied", "Kok denied on Friday reports that Bolger fled",
			"NNP/4/nsubj VBN/0/acl IN/1/prep NNP/2/pobj VBZ/4/ROOT IN/7/mark NNP/7/nsubj VBD/4/ccomp",
			"Kok<denied:nsubj denied<denied:ROOT on<denied:prep Friday<on:pobj reports<denied:dobj that<fled:mark Bolger<fled:nsubj fled<reports:acl",
		},
		{
			"rumours are denied", "Kok denied late rumours that Bolger fled",
			"NNP/1/nsubj VBD/1/ROOT RB/1/advmod VBZ/1/ccomp IN/6/mark NNP/6/nsubj VBD/3/ccomp",
			"Kok<denied:nsubj denied<denied:ROOT late<denied:advmod rumours<denied:dobj that<fled:mark Bolger<fled:nsubj fled<rumours:acl",
		},
		{
			"who was heard reports", "Kok heard on Friday reports that Bolger fled",
			"NNP/4/nsubj VBN/0/acl IN/1/prep NNP/2/pobj VBZ/4/ROOT IN/7/mark NNP/7/nsubj VBD/4/ccomp",
			"Kok<reports:nsubj heard<Kok:acl on<heard:prep Friday<on:pobj reports<reports:ROOT that<fled:mark Bolger<fled:nsubj fled<reports:ccomp",
		},
	} {
		if got := arcs(one(c.sentence, c.arcs)); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}
