package tree

import "testing"

// TestRepairTimes mends what parsers misread of words of time.
func TestRepairTimes(t *testing.T) {
	for _, c := range []struct{ name, sentence, arcs, want string }{
		{
			"a year that is out", "Lee will come before the year is out",
			"NNP/2/nsubj MD/2/aux VB/2/ROOT IN/6/mark DT/5/det NN/6/nsubj VBZ/2/advcl RP/6/advmod",
			"Lee<come:nsubj will<come:aux come<come:ROOT before<come:prep the<year:det year<before:pobj is<year:acl out<is:advmod",
		},
		{
			"a month that is over belongs to the infinitive", "Lee agreed to come before the month is over",
			"NNP/1/nsubj VBD/1/ROOT TO/3/aux VB/1/xcomp IN/7/mark DT/6/det NN/7/nsubj VBZ/1/advcl RP/7/advmod",
			"Lee<agreed:nsubj agreed<agreed:ROOT to<come:aux come<agreed:xcomp before<come:prep the<month:det month<before:pobj is<month:acl over<is:advmod",
		},
		{
			"a man who is out is no time", "Lee came before the man is out",
			"NNP/1/nsubj VBD/1/ROOT IN/5/mark DT/4/det NN/5/nsubj VBZ/1/advcl RP/5/advmod",
			"Lee<came:nsubj came<came:ROOT before<is:mark the<man:det man<is:nsubj is<came:advcl out<is:advmod",
		},
		{
			"a day after a verb of going", "Lee left Monday for Rome",
			"NNP/1/nsubj VBD/1/ROOT NNP/1/dobj IN/1/prep NNP/3/pobj",
			"Lee<left:nsubj left<left:ROOT Monday<left:npadvmod for<left:prep Rome<for:pobj",
		},
		{
			"a month that opens a clause", "In April John Lee saw Kok",
			"IN/4/prep NNP/3/compound NNP/3/compound NNP/0/pobj VBD/4/ROOT NNP/4/dobj",
			"In<saw:prep April<In:pobj John<Lee:compound Lee<saw:nsubj saw<saw:ROOT Kok<saw:dobj",
		},
		{
			"a month that opens a clause in the passive", "In April John Lee was seen",
			"IN/5/prep NNP/3/compound NNP/3/compound NNP/0/pobj VBD/5/auxpass VBN/5/ROOT",
			"In<seen:prep April<In:pobj John<Lee:compound Lee<seen:nsubjpass was<seen:auxpass seen<seen:ROOT",
		},
		{
			"a place that opens a clause", "In Rome John Lee saw Kok",
			"IN/4/prep NNP/3/compound NNP/3/compound NNP/0/pobj VBD/4/ROOT NNP/4/dobj",
			"In<saw:prep Rome<In:pobj John<Lee:compound Lee<saw:nsubj saw<saw:ROOT Kok<saw:dobj",
		},
		{
			"a place before somebody's nation", "In Rome Dutch King Lee saw Kok",
			"IN/5/prep NNP/4/compound JJ/4/amod NNP/4/compound NNP/0/pobj VBD/5/ROOT NNP/5/dobj",
			"In<saw:prep Rome<In:pobj Dutch<Lee:amod King<Lee:compound Lee<saw:nsubj saw<saw:ROOT Kok<saw:dobj",
		},
		{
			"a place whose preposition has no object", "In Tel Aviv John Lee saw Kok",
			"IN/5/prep NNP/2/compound NNP/4/compound NNP/4/compound NNP/5/nsubj VBD/5/ROOT NNP/5/dobj",
			"In<saw:prep Tel<Aviv:compound Aviv<In:pobj John<Lee:compound Lee<saw:nsubj saw<saw:ROOT Kok<saw:dobj",
		},
		{
			"a place before an office", "At Camp David President Lee saw Kok",
			"IN/5/prep NNP/4/compound NNP/4/compound NNP/4/compound NNP/5/nsubj VBD/5/ROOT NNP/5/dobj",
			"At<saw:prep Camp<David:compound David<At:pobj President<Lee:compound Lee<saw:nsubj saw<saw:ROOT Kok<saw:dobj",
		},
		{
			"a town told for what it is", "In the capital Riyadh President Lee saw Kok",
			"IN/6/prep DT/2/det NN/0/pobj NNP/4/compound NNP/5/compound NNP/6/nsubj VBD/6/ROOT NNP/6/dobj",
			"In<saw:prep the<capital:det capital<In:pobj Riyadh<capital:appos President<Lee:compound Lee<saw:nsubj saw<saw:ROOT Kok<saw:dobj",
		},
		{
			"an office after what is a town", "In the capital President Lee saw Kok",
			"IN/5/prep DT/2/det NN/0/pobj NNP/4/compound NNP/5/nsubj VBD/5/ROOT NNP/5/dobj",
			"In<saw:prep the<capital:det capital<In:pobj President<Lee:compound Lee<saw:nsubj saw<saw:ROOT Kok<saw:dobj",
		},
		{
			"a name of its own after in", "In John Lee he saw Kok",
			"IN/4/prep NNP/2/compound NNP/0/pobj PRP/4/nsubj VBD/4/ROOT NNP/4/dobj",
			"In<saw:prep John<Lee:compound Lee<In:pobj he<saw:nsubj saw<saw:ROOT Kok<saw:dobj",
		},
		{
			"what is due", "Lee was due today to go",
			"NNP/1/nsubj VBD/1/ROOT JJ/1/acomp NN/1/npadvmod TO/5/aux VB/1/advcl",
			"Lee<was:nsubj was<was:ROOT due<was:acomp today<was:npadvmod to<go:aux go<due:xcomp",
		},
		{
			"a day set off", "It was on Monday that Lee came",
			"PRP/1/nsubj VBD/1/ROOT IN/1/prep NNP/2/pobj IN/6/mark NNP/6/nsubj VBD/1/ccomp",
			"It<was:nsubj was<came:meta on<came:prep Monday<on:pobj that<was:punct Lee<came:nsubj came<came:ROOT",
		},
		{
			"what is clear is not set off", "It was clear Monday that Lee came",
			"PRP/1/nsubj VBD/1/ROOT JJ/1/acomp NNP/1/npadvmod IN/6/mark NNP/6/nsubj VBD/1/ccomp",
			"It<was:nsubj was<was:ROOT clear<was:acomp Monday<was:npadvmod that<came:mark Lee<came:nsubj came<was:ccomp",
		},
		{
			"a day before a name", "Aides said on Monday President Lee would come",
			"NNS/7/nsubj VBN/0/acl IN/1/prep NNP/5/compound NNP/5/compound NNP/2/pobj MD/7/aux VB/7/ROOT",
			"Aides<said:nsubj said<said:ROOT on<said:prep Monday<on:pobj President<Lee:compound Lee<come:nsubj would<come:aux come<said:ccomp",
		},
		{
			"a name of a day", "Aides seen on Monday Night News would come",
			"NNS/7/nsubj VBN/0/acl IN/1/prep NNP/5/compound NNP/5/compound NNP/2/pobj MD/7/aux VB/7/ROOT",
			"Aides<come:nsubj seen<Aides:acl on<seen:prep Monday<News:compound Night<News:compound News<on:pobj would<come:aux come<come:ROOT",
		},
		{
			"a time told from another opens a sentence", "The following year Lee saw Kok",
			"DT/2/det JJ/2/amod NN/2/ROOT NNP/4/nsubj VBD/2/relcl NNP/4/dobj",
			"The<year:det following<year:amod year<saw:npadvmod Lee<saw:nsubj saw<saw:ROOT Kok<saw:dobj",
		},
		{
			"a day that is talked of", "The day Lee saw Kok",
			"DT/1/det NN/1/ROOT NNP/3/nsubj VBD/1/relcl NNP/3/dobj",
			"The<day:det day<day:ROOT Lee<saw:nsubj saw<day:relcl Kok<saw:dobj",
		},
		{
			"a part of a day does nothing", "Lee flew to Rome on Friday night to see Kok",
			"NNP/1/nsubj VBD/1/ROOT IN/1/prep NNP/2/pobj IN/1/prep NNP/4/pobj NN/8/nsubj TO/8/aux VB/1/advcl NNP/8/dobj",
			"Lee<flew:nsubj flew<flew:ROOT to<flew:prep Rome<to:pobj on<flew:prep Friday<night:compound night<on:pobj to<see:aux see<flew:advcl Kok<see:dobj",
		},
		{
			"a verb that no longer parts from its auxiliary", "Lee will no longer come",
			"NNP/3/nsubj MD/3/aux DT/3/advmod VB/3/ROOT NN/3/dobj",
			"Lee<come:nsubj will<come:aux no<longer:neg longer<come:advmod come<come:ROOT",
		},
		{
			"whom somebody lets do something", "Rome will let Kok visit Oslo",
			"NNP/2/nsubj MD/2/aux VB/2/ROOT NNP/4/compound NN/5/compound NNP/2/dobj",
			"Rome<let:nsubj will<let:aux let<let:ROOT Kok<visit:nsubj visit<let:ccomp Oslo<visit:dobj",
		},
		{
			"whom somebody refuses leave", "Rome refused Kok permission",
			"NNP/1/nsubj VBD/1/ROOT NNP/3/compound NN/1/dobj",
			"Rome<refused:nsubj refused<refused:ROOT Kok<refused:dative permission<refused:dobj",
		},
		{
			"not there but there", "Lee did not fly to Oslo but to Rome",
			"NNP/3/nsubj VBD/3/aux RB/3/neg VB/3/ROOT IN/3/prep NNP/4/pobj CC/4/cc IN/4/conj NNP/7/pobj",
			"Lee<fly:nsubj did<fly:aux not<to:meta fly<fly:ROOT to<fly:meta Oslo<to:pobj but<to:punct to<fly:prep Rome<to:pobj",
		},
		{
			"days that somebody ended", "Lee ended two days in Rome",
			"NNP/1/nsubj VBD/1/ROOT CD/3/nummod NNS/1/npadvmod IN/1/prep NNP/4/pobj",
			"Lee<ended:nsubj ended<ended:ROOT two<days:nummod days<ended:dobj in<ended:prep Rome<in:pobj",
		},
	} {
		if got := arcs(one(c.sentence, c.arcs)); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}

// TestRepairFlies holds that what has a name for its subject is a verb.
func TestRepairFlies(t *testing.T) {
	s := one("Lee flies to Rome", "NNP/1/nsubj NNS/1/ROOT IN/1/prep NNP/2/pobj")
	if n := s.Nodes[1]; n.Tag != "VBZ" || n.Lemma != "fly" {
		t.Errorf("flies is %s of %s, want VBZ of fly", n.Tag, n.Lemma)
	}
}

// TestPastOfOne holds that a verb of one subject that only several could have in the present is in the past.
func TestPastOfOne(t *testing.T) {
	s := one("Kok wound up talks", "NNP/1/nsubj VBP/1/ROOT RP/1/prt NNS/1/dobj")
	if n := s.Nodes[1]; n.Tag != "VBD" || n.Lemma != "wind" {
		t.Errorf("wound is %s of %s, want VBD of wind", n.Tag, n.Lemma)
	}
}
