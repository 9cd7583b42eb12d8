package tree

import "testing"

// TestAskedDay mends what is asked for or told of behind a day, and with whom somebody speaks to tell them.
func TestAskedDay(t *testing.T) {
	for _, c := range []struct{ name, sentence, arcs, want string }{
		{
			"talks are asked for", "Kok made a request yesterday for talks",
			"NNP/1/nsubj VBD/1/ROOT DT/3/det NN/1/dobj NN/1/npadvmod IN/1/prep NNS/5/pobj",
			"Kok<made:nsubj made<made:ROOT a<request:det request<made:dobj yesterday<made:npadvmod for<request:prep talks<for:pobj",
		},
		{
			"somebody left for talks", "Kok left a house yesterday for talks",
			"NNP/1/nsubj VBD/1/ROOT DT/3/det NN/1/dobj NN/1/npadvmod IN/1/prep NNS/5/pobj",
			"Kok<left:nsubj left<left:ROOT a<house:det house<left:dobj yesterday<left:npadvmod for<left:prep talks<for:pobj",
		},
		{
			"a trip is told of", "Kok spoke on Monday of trips",
			"NNP/1/nsubj VBD/1/ROOT IN/1/prep NNP/2/pobj IN/3/prep NNS/4/pobj",
			"Kok<spoke:nsubj spoke<spoke:ROOT on<spoke:prep Monday<on:pobj of<spoke:prep trips<of:pobj",
		},
		{
			"a month of a year", "Kok spoke in April of 1999",
			"NNP/1/nsubj VBD/1/ROOT IN/1/prep NNP/2/pobj IN/3/prep CD/4/pobj",
			"Kok<spoke:nsubj spoke<spoke:ROOT in<spoke:prep April<in:pobj of<April:prep 1999<of:pobj",
		},
		{
			"whom one speaks with to tell them", "Kok spoke with Moi to thank him",
			"NNP/1/nsubj VBD/1/ROOT IN/5/mark NNP/5/nsubj TO/5/aux VB/1/advcl PRP/5/dobj",
			"Kok<spoke:nsubj spoke<spoke:ROOT with<spoke:prep Moi<with:pobj to<thank:aux thank<spoke:advcl him<thank:dobj",
		},
		{
			"a call in which help is promised", "Kok promised to help in a phone call yesterday",
			"NNP/1/nsubj VBD/1/ROOT TO/3/aux VB/1/xcomp IN/3/prep DT/7/det NN/7/compound NN/4/pobj NN/3/npadvmod",
			"Kok<promised:nsubj promised<promised:ROOT to<help:aux help<promised:xcomp in<promised:prep a<call:det phone<call:compound call<in:pobj yesterday<promised:npadvmod",
		},
		{
			"a call in which somebody is to speak", "Kok promised to speak in a phone call yesterday",
			"NNP/1/nsubj VBD/1/ROOT TO/3/aux VB/1/xcomp IN/3/prep DT/7/det NN/7/compound NN/4/pobj NN/3/npadvmod",
			"Kok<promised:nsubj promised<promised:ROOT to<speak:aux speak<promised:xcomp in<speak:prep a<call:det phone<call:compound call<in:pobj yesterday<speak:npadvmod",
		},
		{
			"a meeting was set", "Lima delayed the leaders meeting once set",
			"NNP/1/nsubj VBD/1/ROOT DT/3/det NNS/1/dobj VBG/3/acl RB/6/advmod VBN/4/acl",
			"Lima<delayed:nsubj delayed<delayed:ROOT the<meeting:det leaders<meeting:compound meeting<delayed:dobj once<set:advmod set<meeting:acl",
		},
		{
			"leaders met", "Lima heard the leaders meeting here",
			"NNP/1/nsubj VBD/1/ROOT DT/3/det NNS/1/dobj VBG/3/acl RB/4/advmod",
			"Lima<heard:nsubj heard<heard:ROOT the<leaders:det leaders<heard:dobj meeting<leaders:acl here<meeting:advmod",
		},
	} {
		if got := arcs(one(c.sentence, c.arcs)); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}
