package tree

import "testing"

// TestNumbered holds that a singular after "the two" is a verb, whatever it was tagged, and "the two" its subject; a noun that goes
// with another one stays.
func TestNumbered(t *testing.T) {
	for _, c := range []struct{ name, sentence, arcs, want, tag string }{
		{
			"under a conjunction", "Lee will rest before the two meet",
			"NNP/2/nsubj MD/2/aux VB/2/ROOT IN/2/prep DT/6/det CD/6/nummod NN/3/pobj",
			"Lee<rest:nsubj will<rest:aux rest<rest:ROOT before<meet:mark the<two:det two<meet:nsubj meet<rest:advcl", "VBP",
		},
		{
			"after when", "Lee will rest when the two talk",
			"NNP/2/nsubj MD/2/aux VB/2/ROOT WRB/6/advmod DT/6/det CD/6/nummod NN/2/advcl",
			"Lee<rest:nsubj will<rest:aux rest<rest:ROOT when<talk:advmod the<two:det two<talk:nsubj talk<rest:advcl", "VBP",
		},
		{
			"a noun before a noun", "Lee will watch again the two talk shows",
			"NNP/2/nsubj MD/2/aux VB/2/ROOT RB/2/advmod DT/7/det CD/7/nummod NN/7/compound NNS/2/dobj",
			"Lee<watch:nsubj will<watch:aux watch<watch:ROOT again<watch:advmod the<shows:det two<shows:nummod talk<shows:compound shows<watch:dobj", "NN",
		},
	} {
		s := one(c.sentence, c.arcs)
		if got := arcs(s); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
		if got := s.Nodes[6].Tag; got != c.tag {
			t.Errorf("%s: %s, want %s", c.name, got, c.tag)
		}
	}
}
