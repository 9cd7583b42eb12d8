package tree

import "testing"

// TestRepair mends what parsers misread.
func TestRepair(t *testing.T) {
	for _, c := range []struct{ name, sentence, arcs, want string }{
		{
			"the verb of a sentence is none of the clause before it", "A meeting between Lee and Kim that was to have considered the arrears has been put back .",
			"DT/1/det NN/1/ROOT IN/1/prep NNP/2/pobj CC/3/cc NNP/3/conj WDT/7/nsubj VBD/1/relcl TO/10/aux VB/10/aux VBN/7/xcomp DT/12/det NNS/15/nsubjpass VBZ/15/aux VBN/15/auxpass VBN/10/ccomp RB/15/prt ./1/punct",
			"A<meeting:det meeting<put:nsubjpass between<meeting:prep Lee<between:pobj and<Lee:cc Kim<Lee:conj that<was:nsubj was<meeting:relcl to<considered:aux have<considered:aux considered<was:xcomp the<arrears:det arrears<considered:dobj has<put:aux been<put:auxpass put<put:ROOT back<put:prt .<meeting:punct",
		},
		{
			"a participle with an infinitive describes its noun", "A meeting between Lee and Kim meant to mend relations has been called off .",
			"DT/1/det NN/6/nsubj IN/1/prep NNP/2/pobj CC/3/cc NNP/3/conj VBD/6/ROOT TO/8/aux VB/6/xcomp NNS/8/dobj VBZ/12/aux VBN/12/auxpass VBN/6/conj RP/12/prt ./6/punct",
			"A<meeting:det meeting<called:nsubjpass between<meeting:prep Lee<between:pobj and<Lee:cc Kim<Lee:conj meant<meeting:acl to<mend:aux mend<meant:xcomp relations<mend:dobj has<called:aux been<called:auxpass called<called:ROOT off<called:prt .<called:punct",
		},
		{
			"for opens no clause of what is", "A trip that Lee was to make to Vienna tomorrow for the OSCE is off .",
			"DT/1/det NN/13/nsubj IN/4/mark NNP/4/nsubj VBD/1/acl TO/6/aux VB/4/xcomp IN/6/prep NNP/7/pobj NN/6/npadvmod IN/13/mark DT/12/det NNP/10/pobj VBZ/13/ROOT RB/13/advmod ./13/punct",
			"A<trip:det trip<is:nsubj that<was:mark Lee<was:nsubj was<trip:acl to<make:aux make<was:xcomp to<make:prep Vienna<to:pobj tomorrow<make:npadvmod for<is:mark the<OSCE:det OSCE<for:pobj is<is:ROOT off<is:advmod .<is:punct",
		},
		{
			"what is put on hold is the object of putting", "Officials put on hold a visit to Poland by Lee .",
			"NNS/1/nsubj VBP/1/ROOT RP/1/prep NN/1/dobj DT/5/det NN/3/dobj IN/5/prep NNP/6/pobj IN/3/prep NNP/8/pobj ./1/punct",
			"Officials<put:nsubj put<put:ROOT on<put:prep hold<on:pobj a<visit:det visit<put:dobj to<visit:prep Poland<to:pobj by<put:prep Lee<by:pobj .<put:punct",
		},
		{
			"those who met are not of the town", "A meeting in Oslo of Kok and Levy was cancelled .",
			"DT/1/det NN/9/nsubjpass IN/1/prep NNP/2/pobj IN/3/prep NNP/4/pobj CC/5/cc NNP/5/conj VBD/9/auxpass VBN/9/ROOT ./9/punct",
			"A<meeting:det meeting<cancelled:nsubjpass in<meeting:prep Oslo<in:pobj of<meeting:prep Kok<of:pobj and<Kok:cc Levy<Kok:conj was<cancelled:auxpass cancelled<cancelled:ROOT .<cancelled:punct",
		},
		{
			"who says so may part a verb from its auxiliary", "But he did not , his aides insist , touch down in Quito .",
			"CC/2/cc PRP/2/nsubj VBD/7/ccomp RB/2/neg ,/7/punct PRP$/6/poss NNS/7/nsubj VBP/9/parataxis ,/7/punct VB/9/ROOT RP/9/prt IN/9/prep NNP/11/pobj ./9/punct",
			"But<touch:cc he<touch:nsubj did<touch:aux not<touch:neg ,<insist:punct his<aides:poss aides<insist:nsubj insist<touch:parataxis ,<insist:punct touch<touch:ROOT down<touch:prt in<touch:prep Quito<in:pobj .<touch:punct",
		},
		{
			"who says so may part a participle from its auxiliary", "Kok had not , the ministry said , met Levy .",
			"NNP/1/nsubj VBD/6/ccomp RB/1/neg ,/6/punct DT/5/det NN/6/nsubj VBD/8/parataxis ,/6/punct VBD/8/ROOT NNP/8/npadvmod ./8/punct",
			"Kok<met:nsubj had<met:aux not<met:neg ,<said:punct the<ministry:det ministry<said:nsubj said<met:parataxis ,<said:punct met<met:ROOT Levy<met:npadvmod .<met:punct",
		},
		{
			"and joins like with like", "Kok has put her journey to Senegal and Cape Verde on ice .",
			"NNP/2/nsubj VBZ/2/aux VBN/2/ROOT PRP$/4/poss NN/2/dobj IN/2/prep NNP/5/pobj CC/2/cc NNP/9/compound NNP/2/conj IN/2/prep NN/10/pobj ./2/punct",
			"Kok<put:nsubj has<put:aux put<put:ROOT her<journey:poss journey<put:dobj to<put:prep Senegal<to:pobj and<Senegal:cc Cape<Verde:compound Verde<Senegal:conj on<put:prep ice<on:pobj .<put:punct",
		},
		{
			"a day may part a verb from its auxiliary", "Hubert Vedrine will on Saturday visit Hanoi .",
			"NNP/1/compound NNP/2/nsubj MD/2/ROOT IN/2/prep NNP/5/compound NN/6/compound NNP/3/pobj ./2/punct",
			"Hubert<Vedrine:compound Vedrine<visit:nsubj will<visit:aux on<visit:prep Saturday<on:pobj visit<visit:ROOT Hanoi<visit:dobj .<visit:punct",
		},
		{
			"nobody is in a town by his name", "Levy discussed trade with Igor Ivanov in Oslo .",
			"NNP/1/nsubj VBD/1/ROOT NN/1/dobj IN/2/prep NNP/5/compound NNP/3/pobj IN/5/prep NNP/6/pobj ./1/punct",
			"Levy<discussed:nsubj discussed<discussed:ROOT trade<discussed:dobj with<trade:prep Igor<Ivanov:compound Ivanov<with:pobj in<discussed:prep Oslo<in:pobj .<discussed:punct",
		},
		{
			"who is promised something is no part of it", "Lee promised Foreign Minister Hubert Levy aid during talks .",
			"NNP/1/nsubj VBD/1/ROOT NNP/5/compound NNP/5/compound NNP/5/compound NNP/6/compound NN/1/dobj IN/1/prep NNS/7/pobj ./1/punct",
			"Lee<promised:nsubj promised<promised:ROOT Foreign<Levy:compound Minister<Levy:compound Hubert<Levy:compound Levy<promised:dative aid<promised:dobj during<promised:prep talks<during:pobj .<promised:punct",
		},
		{
			"a month before a name is none of it", "Last September Mr Levy went to Rome .",
			"JJ/1/amod NNP/3/compound NNP/3/compound NNP/4/nsubj VBD/4/ROOT IN/4/prep NNP/5/pobj ./4/punct",
			"Last<September:amod September<went:npadvmod Mr<Levy:compound Levy<went:nsubj went<went:ROOT to<went:prep Rome<to:pobj .<went:punct",
		},
		{
			"two are met one after the other", "Japanese Prime Minister Junichiro Koizumi met British Prime Minister Tony Blair on Monday and Polish President Aleksander Kwasniewski on Tuesday .",
			"JJ/2/amod NNP/2/compound NNP/4/compound NNP/4/compound NNP/5/nsubj VBD/5/ROOT JJ/8/amod NNP/8/compound NNP/10/compound NNP/10/compound NNP/5/dobj IN/5/prep NNP/11/pobj CC/12/cc JJ/15/amod NNP/17/compound NNP/17/compound NNP/5/dobj IN/5/prep NNP/18/pobj ./5/punct",
			"Japanese<Minister:amod Prime<Minister:compound Minister<Koizumi:compound Junichiro<Koizumi:compound Koizumi<met:nsubj met<met:ROOT British<Minister:amod Prime<Minister:compound Minister<Blair:compound Tony<Blair:compound Blair<met:dobj on<met:prep Monday<on:pobj and<Blair:cc Polish<President:amod President<Kwasniewski:compound Aleksander<Kwasniewski:compound Kwasniewski<Blair:conj on<met:prep Tuesday<on:pobj .<met:punct",
		},
		{
			"a meeting after the is no participle", "Lee discussed the Oslo meeting with President Ilham Levy .",
			"NNP/1/nsubj VBD/1/ROOT DT/4/det NNP/4/compound VBG/1/dobj IN/4/prep NNP/8/compound NNP/8/compound NNP/5/pobj ./1/punct",
			"Lee<discussed:nsubj discussed<discussed:ROOT the<meeting:det Oslo<meeting:compound meeting<discussed:dobj with<meeting:prep President<Levy:compound Ilham<Levy:compound Levy<with:pobj .<discussed:punct",
		},
		{
			"a weekday is no name", "Bush met President Lee Wednesday",
			"NNP/1/nsubj VBD/1/ROOT NNP/3/compound NNP/4/compound NNP/1/dobj",
			"Bush<met:nsubj met<met:ROOT President<Lee:compound Lee<met:dobj Wednesday<Lee:npadvmod",
		},
		{
			"words before the name go with it", "Bush met President Lee Wednesday",
			"NNP/1/nsubj VBD/1/ROOT NNP/4/compound NNP/4/compound NNP/1/dobj",
			"Bush<met:nsubj met<met:ROOT President<Lee:compound Lee<met:dobj Wednesday<Lee:npadvmod",
		},
		{
			"a journey is no place besides", "A trip to Chad and the Baltic states ended",
			"DT/1/det NN/8/nsubj IN/1/prep NNP/2/pobj CC/1/cc DT/7/det JJ/7/amod NNS/1/conj VBD/8/ROOT",
			"A<trip:det trip<ended:nsubj to<trip:prep Chad<to:pobj and<Chad:cc the<states:det Baltic<states:amod states<Chad:conj ended<ended:ROOT",
		},
		{
			"a killing is known by who was killed", "Lee discussed the Palme killing Monday with Kim",
			"NNP/1/nsubj VBD/1/ROOT DT/3/det NNP/1/dobj VBG/1/xcomp NNP/4/npadvmod IN/4/prep NNP/6/pobj",
			"Lee<discussed:nsubj discussed<discussed:ROOT the<killing:det Palme<killing:compound killing<discussed:dobj Monday<discussed:npadvmod with<discussed:prep Kim<with:pobj",
		},
		{
			"a killing that is talked about", "Lee talked about the Palme killing with Kim",
			"NNP/1/nsubj VBD/1/ROOT IN/1/prep DT/4/det NNP/5/nsubj VBG/2/pcomp IN/5/prep NNP/6/pobj",
			"Lee<talked:nsubj talked<talked:ROOT about<talked:prep the<killing:det Palme<killing:compound killing<about:pobj with<talked:prep Kim<with:pobj",
		},
		{
			"what two did they did during their talks", "Lee will brief them on pacts made by Kim and Kohl during their talks",
			"NNP/2/nsubj MD/2/aux VB/2/ROOT PRP/2/dobj IN/2/prep NNS/4/pobj VBN/5/acl IN/6/agent NNP/7/pobj CC/8/cc NNP/8/conj IN/2/prep PRP$/13/poss NNS/11/pobj",
			"Lee<brief:nsubj will<brief:aux brief<brief:ROOT them<brief:dobj on<brief:prep pacts<on:pobj made<pacts:acl by<made:agent Kim<by:pobj and<Kim:cc Kohl<Kim:conj during<made:prep their<talks:poss talks<during:pobj",
		},
		{
			"nobody is a town with somebody", "Lee met in Rome with Kim",
			"NNP/1/nsubj VBD/1/ROOT IN/1/prep NNP/2/pobj IN/3/prep NNP/4/pobj",
			"Lee<met:nsubj met<met:ROOT in<met:prep Rome<in:pobj with<met:prep Kim<with:pobj",
		},
		{
			"a group with a number meets", "Leaders of the Group of 20 meet here",
			"NNS/0/ROOT IN/0/prep DT/3/det NNP/1/pobj IN/0/prep CD/6/nummod NN/4/pobj RB/6/advmod",
			"Leaders<meet:nsubj of<Leaders:prep the<Group:det Group<of:pobj of<Group:prep 20<of:pobj meet<meet:ROOT here<meet:advmod",
		},
		{
			"a place between commas is where the subject was", "Lee , in Rome , was refused talks",
			"NNP/6/nsubjpass ,/0/punct IN/6/prep NNP/2/pobj ,/6/punct VBD/6/auxpass VBN/6/ROOT NNS/6/dobj",
			"Lee<refused:nsubjpass ,<Lee:punct in<Lee:prep Rome<in:pobj ,<refused:punct was<refused:auxpass refused<refused:ROOT talks<refused:dobj",
		},
		{
			"to play host to is to host", "Rome plays host to Kim",
			"NNP/1/nsubj VBZ/1/ROOT NN/1/dobj IN/2/prep NNP/3/pobj",
			"Rome<plays:nsubj plays<plays:ROOT host<plays:dep to<plays:dep Kim<plays:dobj",
		},
		{
			"the day after said is that of saying", "Lee said on Monday he would go",
			"NNP/1/nsubj VBD/1/ROOT IN/6/prep NNP/2/pobj PRP/6/nsubj MD/6/aux VB/1/ccomp",
			"Lee<said:nsubj said<said:ROOT on<said:prep Monday<on:pobj he<go:nsubj would<go:aux go<said:ccomp",
		},
		{
			"a plan may come before its subject", "Due to visit are Lee and Kim",
			"JJ/0/ROOT TO/2/aux VB/0/xcomp VBP/0/auxpass NNP/0/pobj CC/4/cc NNP/4/conj",
			"Due<Due:ROOT to<visit:aux visit<Due:xcomp are<Due:auxpass Lee<Due:nsubjpass and<Lee:cc Kim<Lee:conj",
		},
		{
			"who receives somebody holds no occasions", "Kim was received on two occasions by Lee",
			"NNP/2/nsubjpass VBD/2/auxpass VBN/2/ROOT IN/2/prep CD/5/nummod NNS/3/pobj IN/5/prep NNP/6/pobj",
			"Kim<received:nsubjpass was<received:auxpass received<received:ROOT on<received:prep two<occasions:nummod occasions<on:pobj by<received:agent Lee<by:pobj",
		},
		{
			"who is met as a sentence opens", "Met in Rome by Kok, Lee left",
			"NNP/7/npadvmod IN/0/prep NNP/1/pobj IN/2/prep NNP/3/pobj ,/7/punct NNP/7/nsubj VBD/7/ROOT",
			"Met<left:advcl in<Met:prep Rome<in:pobj by<Met:agent Kok<by:pobj ,<left:punct Lee<left:nsubj left<left:ROOT",
		},
		{
			"a name right after a verb is no clause", "Kim saw Premier Lee before dinner",
			"NNP/1/nsubj VBD/1/ROOT NNP/3/compound NNP/1/advcl IN/1/prep NN/4/pobj",
			"Kim<saw:nsubj saw<saw:ROOT Premier<Lee:compound Lee<saw:dobj before<saw:prep dinner<before:pobj",
		},
		{
			"an event is listed with an event", "He had talks with Lee and a dinner",
			"PRP/1/nsubj VBD/1/ROOT NNS/1/dobj IN/2/prep NNP/3/pobj CC/4/cc DT/7/det NN/4/conj",
			"He<had:nsubj had<had:ROOT talks<had:dobj with<talks:prep Lee<with:pobj and<talks:cc a<dinner:det dinner<talks:conj",
		},
		{
			"who is visiting is the subject", "Visiting President Lee revealed plans",
			"VBG/3/nsubj NNP/2/compound NNP/0/dobj VBD/3/ROOT NNS/3/dobj",
			"Visiting<Lee:amod President<Lee:compound Lee<revealed:nsubj revealed<revealed:ROOT plans<revealed:dobj",
		},
		{
			"two people with their offices are two", "Bush met Minister Lee and Minister Kim",
			"NNP/1/nsubj VBD/1/ROOT NNP/6/compound NNP/2/appos CC/3/cc NNP/6/compound NNP/1/dobj",
			"Bush<met:nsubj met<met:ROOT Minister<Lee:compound Lee<met:dobj and<Lee:cc Minister<Kim:compound Kim<Lee:conj",
		},
		{
			"a list goes on from whom a clause describes", "Bush met Kim , who is minister , and Lee",
			"NNP/1/nsubj VBD/1/ROOT NNP/1/dobj ,/2/punct WP/5/nsubj VBZ/2/relcl NN/5/attr ,/6/punct CC/6/cc NNP/6/conj",
			"Bush<met:nsubj met<met:ROOT Kim<met:dobj ,<Kim:punct who<is:nsubj is<Kim:relcl minister<is:attr ,<minister:punct and<minister:cc Lee<Kim:conj",
		},
		{
			"when somebody goes is no question", "Bush will see Lee when he flies",
			"NNP/2/nsubj MD/2/aux VB/2/ROOT NNP/2/dobj WRB/6/advmod PRP/6/nsubj VBZ/2/ccomp",
			"Bush<see:nsubj will<see:aux see<see:ROOT Lee<see:dobj when<flies:advmod he<flies:nsubj flies<see:advcl",
		},
		{
			"instead of is no conjunction", "Lee flew home instead of going to Rome",
			"NNP/1/nsubj VBD/1/ROOT RB/1/advmod RB/4/advmod IN/1/cc VBG/4/pcomp IN/5/prep NNP/6/pobj",
			"Lee<flew:nsubj flew<flew:ROOT home<flew:advmod instead<of:advmod of<flew:prep going<of:pcomp to<going:prep Rome<to:pobj",
		},
		{
			"a day may be spent", "Lee spent Monday in Rome",
			"NNP/1/nsubj VBD/1/ROOT NNP/1/npadvmod IN/1/prep NNP/3/pobj",
			"Lee<spent:nsubj spent<spent:ROOT Monday<spent:dobj in<spent:prep Rome<in:pobj",
		},
		{
			"the two who last met are two", "The two last met",
			"DT/1/det CD/2/nummod JJ/3/nsubj VBD/3/ROOT",
			"The<two:det two<met:nsubj last<met:advmod met<met:ROOT",
		},
		{
			"who is met later is listed with who is met", "Bush saw Lee and , later , Premier Kim",
			"NNP/1/nsubj VBD/1/ROOT NNP/1/dobj CC/1/cc ,/1/punct RB/1/advmod ,/1/punct NNP/8/compound NNP/1/npadvmod",
			"Bush<saw:nsubj saw<saw:ROOT Lee<saw:dobj and<Lee:cc ,<saw:punct later<saw:advmod ,<saw:punct Premier<Kim:compound Kim<Lee:conj",
		},
		{
			"who stands after a verb of meeting is met", "Bush flew home and on Monday saw Lee",
			"NNP/1/nsubj VBD/1/ROOT RB/1/advmod CC/1/cc IN/6/prep NNP/4/pobj VBD/1/conj NNP/6/nsubj",
			"Bush<flew:nsubj flew<flew:ROOT home<flew:advmod and<flew:cc on<saw:prep Monday<on:pobj saw<flew:conj Lee<saw:dobj",
		},
		{
			"to whom somebody speaks in turn", "Bush spoke in turn to Lee and Kim",
			"NNP/1/nsubj VBD/1/ROOT IN/1/prep NN/2/pobj IN/3/prep NNP/4/pobj CC/5/cc NNP/5/conj",
			"Bush<spoke:nsubj spoke<spoke:ROOT in<spoke:prep turn<in:pobj to<spoke:prep Lee<to:pobj and<Lee:cc Kim<Lee:conj",
		},
		{
			"what is done then is done after", "Lee will meet Bush , then fly home",
			"NNP/2/nsubj MD/2/aux VB/2/ROOT NNP/2/dobj ,/2/punct RB/6/advmod VB/2/dep RB/6/advmod",
			"Lee<meet:nsubj will<meet:aux meet<meet:ROOT Bush<meet:dobj ,<meet:punct then<fly:advmod fly<meet:conj home<fly:advmod",
		},
		{
			"what was to be done then is a plan", "Lee was to meet Bush , then fly home",
			"NNP/1/nsubj VBD/1/ROOT TO/3/aux VB/1/xcomp NNP/3/dobj ,/1/punct RB/7/advmod VB/1/dep RB/7/advmod",
			"Lee<was:nsubj was<was:ROOT to<meet:aux meet<was:xcomp Bush<meet:dobj ,<was:punct then<fly:advmod fly<meet:conj home<fly:advmod",
		},
		{
			"what somebody was to do is a plan", "Lee was then to meet Bush",
			"NNP/1/nsubj VBD/1/ROOT RB/1/advmod TO/4/aux VB/1/advcl NNP/4/dobj",
			"Lee<was:nsubj was<was:ROOT then<was:advmod to<meet:aux meet<was:xcomp Bush<meet:dobj",
		},
		{
			"what somebody was there for is a purpose", "Lee was in Rome to meet Bush",
			"NNP/1/nsubj VBD/1/ROOT IN/1/prep NNP/2/pobj TO/5/aux VB/1/advcl NNP/5/dobj",
			"Lee<was:nsubj was<was:ROOT in<was:prep Rome<in:pobj to<meet:aux meet<was:advcl Bush<meet:dobj",
		},
		{
			"where somebody is sent is not where he leads", "Lee sent a team led by Kim to Rome",
			"NNP/1/nsubj VBD/1/ROOT DT/3/det NN/1/dobj VBN/3/acl IN/4/agent NNP/5/pobj IN/4/prep NNP/7/pobj",
			"Lee<sent:nsubj sent<sent:ROOT a<team:det team<sent:dobj led<team:acl by<led:agent Kim<by:pobj to<sent:prep Rome<to:pobj",
		},
		{
			"a phrase before the next subject is of the next clause", "Lee arrived in May and at talks, ministers resigned",
			"NNP/1/nsubj VBD/9/ccomp IN/1/prep NNP/2/pobj CC/2/cc IN/2/conj NNS/5/pobj ,/9/punct NNS/9/nsubj VBD/9/ROOT",
			"Lee<arrived:nsubj arrived<resigned:ccomp in<arrived:prep May<in:pobj and<in:cc at<resigned:prep talks<at:pobj ,<resigned:punct ministers<resigned:nsubj resigned<resigned:ROOT",
		},
		{
			"a list after a dash is of the noun before it", "talks with three -- Rome and Bonn",
			"NNS/0/ROOT IN/0/prep NNP/1/pobj :/2/punct NNP/0/conj CC/4/cc NNP/4/conj",
			"talks<talks:ROOT with<talks:prep three<with:pobj --<three:punct Rome<three:appos and<Rome:cc Bonn<Rome:conj",
		},
		{
			"a participle that opens a sentence is no subject", "Opening talks with Lee , Bush said so",
			"VBG/6/csubj NNS/0/dobj IN/1/prep NNP/2/pobj ,/3/punct NNP/3/appos VBD/6/ROOT RB/6/advmod",
			"Opening<said:advcl talks<Opening:dobj with<talks:prep Lee<with:pobj ,<Lee:punct Bush<said:nsubj said<said:ROOT so<said:advmod",
		},
		{
			"a visitor after a participle says so", "Addressing Lee , visiting President Bush said so",
			"VBG/6/csubj NNP/0/dobj ,/0/punct VBG/0/conj NNP/5/compound NNP/3/dobj VBD/6/ROOT RB/6/advmod",
			"Addressing<said:advcl Lee<Addressing:dobj ,<Addressing:punct visiting<Bush:amod President<Bush:compound Bush<said:nsubj said<said:ROOT so<said:advmod",
		},
		{
			"what was held is the gathering", "Lee is here for the summit of Rome held on Monday",
			"NNP/1/nsubj VBZ/1/ROOT RB/1/advmod IN/1/prep DT/5/det NN/3/pobj IN/5/prep NNP/6/pobj VBD/1/conj IN/8/prep NNP/9/pobj",
			"Lee<is:nsubj is<is:ROOT here<is:advmod for<is:prep the<summit:det summit<for:pobj of<summit:prep Rome<of:pobj held<summit:acl on<held:prep Monday<on:pobj",
		},
		{
			"the second after between is no subject", "Talks between Xi and Abbas were off",
			"NNS/5/nsubj IN/0/prep NNP/1/pobj CC/2/cc NNP/5/nsubj VBD/5/ROOT RB/5/advmod",
			"Talks<were:nsubj between<Talks:prep Xi<between:pobj and<Xi:cc Abbas<Xi:conj were<were:ROOT off<were:advmod",
		},
		{
			"who is to do it stands after for", "no plans for Xi to go",
			"DT/1/det NNS/1/ROOT IN/5/mark NNP/2/pobj TO/5/aux VB/1/acl",
			"no<plans:det plans<plans:ROOT for<go:mark Xi<go:nsubj to<go:aux go<plans:acl",
		},
		{
			"a participle that is the verb", "Xi , now here , called on Abbas",
			"NNP/0/ROOT ,/0/punct RB/3/advmod RB/0/advmod ,/0/punct VBN/0/acl IN/5/prep NNP/6/pobj",
			"Xi<called:nsubj ,<Xi:punct now<here:advmod here<Xi:advmod ,<Xi:punct called<called:ROOT on<called:prep Abbas<on:pobj",
		},
		{
			"what was done to somebody stays a participle", "Xi , now here , received by Abbas",
			"NNP/0/ROOT ,/0/punct RB/3/advmod RB/0/advmod ,/0/punct VBN/0/acl IN/5/agent NNP/6/pobj",
			"Xi<Xi:ROOT ,<Xi:punct now<here:advmod here<Xi:advmod ,<Xi:punct received<Xi:acl by<received:agent Abbas<by:pobj",
		},
		{
			"who held talks, told by their number", "Lee left after the two held talks",
			"NNP/1/nsubj VBD/1/ROOT IN/1/prep DT/6/det CD/6/nummod VBN/6/amod NNS/2/pobj",
			"Lee<left:nsubj left<left:ROOT after<held:mark the<two:det two<held:nsubj held<left:advcl talks<held:dobj",
		},
		{
			"talks that were held stay a noun", "Lee left after two held talks",
			"NNP/1/nsubj VBD/1/ROOT IN/1/prep CD/5/nummod VBN/5/amod NNS/2/pobj",
			"Lee<left:nsubj left<left:ROOT after<left:prep two<talks:nummod held<talks:amod talks<after:pobj",
		},
		{
			"what somebody held he held", "Lee met Kim and held on",
			"NNP/1/nsubj VBD/1/ROOT NNP/1/dobj CC/1/cc VBD/1/conj IN/4/prt",
			"Lee<met:nsubj met<met:ROOT Kim<met:dobj and<met:cc held<met:conj on<held:prt",
		},
		{
			"who says so after something", "Lee would go , Bush said , after meeting Kim",
			"NNP/2/nsubj MD/2/aux VB/2/ROOT ,/5/punct NNP/5/nsubj VBD/2/parataxis ,/5/punct IN/2/prep VBG/7/pcomp NNP/8/dobj",
			"Lee<go:nsubj would<go:aux go<go:ROOT ,<said:punct Bush<said:nsubj said<go:parataxis ,<said:punct after<said:prep meeting<after:pcomp Kim<meeting:dobj",
		},
		{
			"a name before a span of time is an object", "Bush met Lee hours before he left",
			"NNP/1/nsubj VBD/1/ROOT NNP/3/compound NNS/6/npadvmod IN/6/mark PRP/6/nsubj VBD/1/advcl",
			"Bush<met:nsubj met<met:ROOT Lee<met:dobj hours<left:npadvmod before<left:mark he<left:nsubj left<met:advcl",
		},
		{
			"a span of time is no object", "Bush met Lee days after talks",
			"NNP/1/nsubj VBD/1/ROOT NNP/3/compound NNS/1/dobj IN/1/prep NNS/4/pobj",
			"Bush<met:nsubj met<met:ROOT Lee<met:dobj days<met:npadvmod after<met:prep talks<after:pobj",
		},
		{
			"a verb after a prefix", "Bush will co - chair talks",
			"NNP/2/nsubj MD/2/aux VB/2/ROOT HYPH/2/punct VB/2/advcl NNS/4/dobj",
			"Bush<chair:nsubj will<chair:aux co<chair:dep -<chair:punct chair<chair:ROOT talks<chair:dobj",
		},
		{
			"a name behind its office", "The leader of Hamas Meshaal Abu left",
			"DT/1/det NN/6/nsubj IN/1/prep NNP/2/pobj NNP/5/compound NNP/6/nsubj VBD/6/ROOT",
			"The<leader:det leader<Abu:compound of<leader:prep Hamas<of:pobj Meshaal<Abu:compound Abu<left:nsubj left<left:ROOT",
		},
		{
			"a second with", "talks with Bush on Monday and with Lee",
			"NNS/0/ROOT IN/0/prep NNP/1/pobj IN/0/prep NNP/3/pobj CC/3/cc IN/3/conj NNP/6/pobj",
			"talks<talks:ROOT with<talks:prep Bush<with:pobj on<talks:prep Monday<on:pobj and<on:cc with<with:conj Lee<with:pobj",
		},
		{
			"a body with its short form before what it holds", "Bush left for the Union ( AU ) summit",
			"NNP/1/nsubj VBD/1/ROOT IN/1/prep DT/4/det NNP/2/pobj -LRB-/4/punct NNP/4/appos -RRB-/4/punct NN/1/dobj",
			"Bush<left:nsubj left<left:ROOT for<left:prep the<summit:det Union<summit:compound (<Union:punct AU<Union:appos )<Union:punct summit<for:pobj",
		},
		{
			"a day that is an adverbial stays one", "Bush met Lee Wednesday",
			"NNP/1/nsubj VBD/1/ROOT NNP/3/compound NNP/1/npadvmod",
			"Bush<met:nsubj met<met:ROOT Lee<met:dobj Wednesday<met:npadvmod",
		},
		{
			"a name before the verb is its subject, no apposition to the one before", "At the request of Xi, President Abbas will come",
			"IN/9/prep DT/2/det NN/0/pobj IN/2/prep NNP/3/pobj ,/4/punct NNP/7/compound NNP/4/appos MD/9/aux VB/9/ROOT",
			"At<come:prep the<request:det request<At:pobj of<request:prep Xi<of:pobj ,<Xi:punct President<Abbas:compound Abbas<come:nsubj will<come:aux come<come:ROOT",
		},
		{
			"a list before the verb stays one", "In Xi, Abbas and Li were invited",
			"IN/7/prep NNP/0/pobj ,/1/punct NNP/1/conj CC/3/cc NNP/3/conj VBD/7/auxpass VBN/7/ROOT",
			"In<invited:prep Xi<In:pobj ,<Xi:punct Abbas<Xi:conj and<Abbas:cc Li<Abbas:conj were<invited:auxpass invited<invited:ROOT",
		},
		{
			"a day after a day is no name", "Bush left Monday Tuesday",
			"NNP/1/nsubj VBD/1/ROOT NNP/3/compound NNP/1/npadvmod",
			"Bush<left:nsubj left<left:ROOT Monday<Tuesday:compound Tuesday<left:npadvmod",
		},
		{
			"a name before a day is the subject", "Bush Monday left",
			"NNP/1/compound NNP/2/npadvmod VBD/2/ROOT",
			"Bush<left:nsubj Monday<left:npadvmod left<left:ROOT",
		},
		{
			"a plural is no verb", "talks with Bush ended",
			"VBZ/3/nsubj IN/0/prep NNP/1/pobj VBD/3/ROOT",
			"talks<ended:nsubj with<talks:prep Bush<with:pobj ended<ended:ROOT",
		},
		{
			"a day alone", "Bush left Wednesday",
			"NNP/1/nsubj VBD/1/ROOT NNP/1/npadvmod",
			"Bush<left:nsubj left<left:ROOT Wednesday<left:npadvmod",
		},
		{
			"visiting before a title", "Bush spoke with visiting President Talabani",
			"NNP/1/nsubj VBD/1/ROOT IN/1/prep VBG/2/pcomp NNP/5/compound NNP/3/dobj",
			"Bush<spoke:nsubj spoke<spoke:ROOT with<spoke:prep visiting<Talabani:amod President<Talabani:compound Talabani<with:pobj",
		},
		{
			"where a journey goes", "Hu left for Tunis to attend",
			"NNP/1/nsubj VBD/1/ROOT IN/5/mark NNP/5/nsubj TO/5/aux VB/1/advcl",
			"Hu<left:nsubj left<left:ROOT for<left:prep Tunis<for:pobj to<attend:aux attend<left:advcl",
		},
		{
			"who does something", "Hu waited for Bush to attend",
			"NNP/1/nsubj VBD/1/ROOT IN/5/mark NNP/5/nsubj TO/5/aux VB/1/advcl",
			"Hu<waited:nsubj waited<waited:ROOT for<attend:mark Bush<attend:nsubj to<attend:aux attend<waited:advcl",
		},
		{
			"a name hung from the verb word by word", "Sheikh Jaber al - Sabah arrived",
			"NNP/1/compound NNP/5/npadvmod NNP/5/nsubj NNP/5/nsubj NNP/5/nsubj VBD/5/ROOT",
			"Sheikh<Jaber:compound Jaber<Sabah:compound al<Sabah:compound -<Sabah:compound Sabah<arrived:nsubj arrived<arrived:ROOT",
		},
		{
			"nobody flies in a day", "Bush flew in Monday night",
			"NNP/1/nsubj VBD/1/ROOT IN/1/prep NNP/4/compound NN/2/pobj",
			"Bush<flew:nsubj flew<flew:ROOT in<flew:prt Monday<night:compound night<flew:npadvmod",
		},
		{
			"as well as lists", "Bush went to Chad as well as Egypt",
			"NNP/1/nsubj VBD/1/ROOT IN/1/prep NNP/2/pobj RB/6/advmod RB/6/advmod IN/1/cc NNP/1/dobj",
			"Bush<went:nsubj went<went:ROOT to<went:prep Chad<to:pobj as<as:advmod well<as:advmod as<went:cc Egypt<Chad:conj",
		},
		{
			"a name after an opening day is the subject", "On Tuesday Straw met Powell",
			"IN/3/prep NNP/2/compound NNP/0/pobj VBD/3/ROOT NNP/3/dobj",
			"On<met:prep Tuesday<On:pobj Straw<met:nsubj met<met:ROOT Powell<met:dobj",
		},
		{
			"a name after an opening date is the subject", "On May 5 Blair was received",
			"IN/5/prep NNP/3/nmod CD/1/nummod NNP/0/pobj VBD/5/auxpass VBN/5/ROOT",
			"On<received:prep May<On:pobj 5<May:nummod Blair<received:nsubjpass was<received:auxpass received<received:ROOT",
		},
		{
			"a name after an opening town is the subject", "In Kyiv Orban had called",
			"IN/4/prep NNP/2/compound NNP/0/pobj VBD/4/aux VBN/4/ROOT",
			"In<called:prep Kyiv<In:pobj Orban<called:nsubj had<called:aux called<called:ROOT",
		},
		{
			"a town of two words stays one", "In New York Blair called",
			"IN/4/prep NNP/2/compound NNP/0/pobj NNP/4/nsubj VBD/4/ROOT",
			"In<called:prep New<York:compound York<In:pobj Blair<called:nsubj called<called:ROOT",
		},
		{
			"visiting after a verb", "after meeting visiting Minister Cem",
			"IN/0/ROOT VBG/0/pcomp VBG/1/acl NNP/4/compound NNP/2/dobj",
			"after<after:ROOT meeting<after:pcomp visiting<Cem:amod Minister<Cem:compound Cem<meeting:dobj",
		},
		{
			"visiting as a verb", "Bush is visiting China",
			"NNP/2/nsubj VBZ/2/aux VBG/2/ROOT NNP/2/dobj",
			"Bush<visiting:nsubj is<visiting:aux visiting<visiting:ROOT China<visiting:dobj",
		},
		{
			"plural after a pronoun", "when it next convenes",
			"WRB/3/advmod PRP/3/nsubj JJ/3/amod NNS/3/ROOT",
			"when<convenes:advmod it<convenes:nsubj next<convenes:advmod convenes<convenes:ROOT",
		},
	} {
		if got := arcs(one(c.sentence, c.arcs)); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}
