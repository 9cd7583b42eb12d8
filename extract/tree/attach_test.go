package tree

import "testing"

// TestAttach mends arcs that parsers hang from the wrong word: one construction a line.
func TestAttach(t *testing.T) {
	for _, c := range []struct{ name, sentence, arcs, want string }{
		{
			"what is discussed is not on the margins", "Lee discussed ports on the margins of talks",
			"NNP/1/nsubj VBD/1/ROOT NNS/1/dobj IN/2/prep DT/5/det NNS/3/pobj IN/5/prep NNS/6/pobj",
			"Lee<discussed:nsubj discussed<discussed:ROOT ports<discussed:dobj on<discussed:prep the<margins:det margins<on:pobj of<margins:prep talks<of:pobj",
		},
		{
			"a meeting is there itself", "Lee held a meeting on the margins of talks",
			"NNP/1/nsubj VBD/1/ROOT DT/3/det NN/1/dobj IN/3/prep DT/6/det NNS/4/pobj IN/6/prep NNS/7/pobj",
			"Lee<held:nsubj held<held:ROOT a<meeting:det meeting<held:dobj on<meeting:prep the<margins:det margins<on:pobj of<margins:prep talks<of:pobj",
		},
		{
			"a goal is none of the day before it", "Bush visits Peru on Monday and Chile on Friday",
			"NNP/1/nsubj VBZ/1/ROOT NNP/1/dobj IN/1/prep NNP/3/pobj CC/4/cc NNP/4/conj IN/1/prep NNP/7/pobj",
			"Bush<visits:nsubj visits<visits:ROOT Peru<visits:dobj on<visits:prep Monday<on:pobj and<Peru:cc Chile<Peru:conj on<visits:prep Friday<on:pobj",
		},
		{
			"a preposition of a goal is none of the day's", "Bush flies to Lima on Monday and to Quito on Friday",
			"NNP/1/nsubj VBZ/1/ROOT IN/1/prep NNP/2/pobj IN/1/prep NNP/4/pobj CC/4/cc IN/4/conj NNP/7/pobj IN/1/prep NNP/9/pobj",
			"Bush<flies:nsubj flies<flies:ROOT to<flies:prep Lima<to:pobj on<flies:prep Monday<on:pobj and<on:cc to<flies:prep Quito<to:pobj on<flies:prep Friday<on:pobj",
		},
		{
			"whom somebody sees is none of the day before", "Bush saw Lee on Monday and Kim on Friday",
			"NNP/1/nsubj VBD/1/ROOT NNP/1/dobj IN/1/prep NNP/3/pobj CC/4/cc NNP/4/conj IN/1/prep NNP/7/pobj",
			"Bush<saw:nsubj saw<saw:ROOT Lee<saw:dobj on<saw:prep Monday<on:pobj and<Lee:cc Kim<Lee:conj on<saw:prep Friday<on:pobj",
		},
		{
			"before that belongs to saying", "Bush said after talks that ties grew",
			"NNP/1/nsubj VBD/1/ROOT IN/6/mark NNS/2/pobj IN/6/mark NNS/6/nsubj VBD/1/advcl",
			"Bush<said:nsubj said<said:ROOT after<said:prep talks<after:pobj that<grew:mark ties<grew:nsubj grew<said:ccomp",
		},
	} {
		if got := arcs(one(c.sentence, c.arcs)); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}
