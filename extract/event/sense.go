package event

import (
	"slices"
	"strings"

	"demarche/extract/tree"
	"demarche/schema"
)

// makesThing tells whether what somebody makes is neither his way nor an event: "made contributions to peace in Angola", "makes changes to
// the law", but not "made a dash to Luanda".
func (r *reading) makesThing(s *tree.Sentence, n int) bool {
	return slices.ContainsFunc(s.ChildrenOf(n, "dobj"), func(o int) bool {
		to := len(s.Prep(n, "to")) + len(s.Prep(o, "to"))
		return to > 0 && (s.Nodes[o].Tag == "NN" || s.Nodes[o].Tag == "NNS") && !r.isTrigger(s, o) && !paths[s.Nodes[o].Lemma]
	})
}

// paths are the nouns for a way that is made.
var paths = words("way", "dash", "beeline", "detour", "crossing", "entrance", "entry", "appearance", "debut", "comeback", "move", "passage", "pilgrimage", "escape", "rounds", "round", "start", "jaunt", "hop",
	"leap", "sortie", "foray", "circuit", "departure", "exit", "descent", "landing", "run", "contact", "call", "farewell", "outing", "excursion", "expedition", "swing", "sweep", "sprint", "diversion")

// otherSense tells whether what hangs from a verb tells that it means something else here than a journey or a meeting of its
// own: "speed up reform", "touched on the reforms", "continue in Africa sowing cotton".
func (r *reading) otherSense(s *tree.Sentence, n int) bool {
	switch s.Nodes[n].Lemma {
	case "call", "drop": // "called on Blair to make new proposals", "rejected calls to set a deadline"
		return s.IsVerb(n) && (r.appeals(s, n) && !appealsOverLine(s, n) || s.Any(s.ChildrenOf(n, "prt"), "off")) || s.IsNoun(n) && n+2 < len(s.Nodes) && s.Nodes[n+1].Lower == "to" && s.Nodes[n+2].Tag == "VB" && !errands[s.Nodes[n+2].Lemma]
	case "reach": // "an agreement reached by Olmert"
		return s.Nodes[n].Tag == "VBN" && (s.Nodes[n].Dep == "acl" || s.Child(n, "agent") >= 0)
	case "make": // "the offer was made by the ambassador", "promises made by Lee at a summit", "made a decision in Doha"
		return s.Child(n, "auxpass") >= 0 || s.Nodes[n].Tag == "VBN" && s.Child(n, "agent") >= 0 || anyOf(s, s.ChildrenOf(n, "dobj"), deeds) || s.Any(s.ChildrenOf(n, "acomp", "oprd", "ccomp"), "public", "known", "available") || r.makesThing(s, n)
	case "get": // who gets something goes nowhere for it: "got an invitation from Blair for a meeting in London"
		return anyOf(s, s.ChildrenOf(n, "dobj"), gotten)
	case "send": // "sent the ambassador a letter"
		return anyOf(s, s.ChildrenOf(n, "dobj"), letters)
	case "head": // "heads the commission in Iraq", "the government that he headed in India"
		return s.IsVerb(n) && headsBody(s, n)
	case "speak": // "are not on speaking terms"
		return n+1 < len(s.Nodes) && s.Nodes[n+1].Lemma == "term"
	case "flight": // "the bombing of Pan Am Flight 103"
		return s.Nodes[n].Tag == "NNP" && n+1 < len(s.Nodes) && s.Nodes[n+1].Tag == "CD"
	case "session": // "addressed a joint session of Congress"
		return slices.ContainsFunc(s.Descend(n), func(p int) bool {
			return p > n && s.IsNoun(p) && s.Nodes[p].Dep == "pobj" && (legislatures[s.Nodes[p].Lemma] || legislatures[s.Nodes[p].Lower])
		})
	case "arrive": // "arrived at a decision"
		return anyOf(s, s.Prep(n, "at"), findings)
	case "home": // "call home the soldiers", "was brought home to him"
		up := s.Nodes[s.Nodes[n].Head].Lemma
		return s.Nodes[n].Tag == "RB" && (up == "call" || (up == "bring" || up == "drive") && followedBy(s, n, "to"))
	case "return": // "offered oil in return for wheat"
		return n > 0 && s.Nodes[n-1].Lower == "in" && s.Nodes[n].Dep == "pobj"
	case "dialogue":
		return !r.roundOfDialogue(s, n)
	case "deliver": // "delivered his Easter message to Spain and the European Union"
		return slices.ContainsFunc(s.ChildrenOf(n, "dobj"), func(o int) bool { return broadcast(s, o) })
	case "speed": // "sped up the talks", but not "sped Kok to Lima"
		o := s.Child(n, "dobj")
		return s.Child(n, "prt") >= 0 || o >= 0 && !r.isPerson(s, o)
	case "touch":
		return !s.Any(s.ChildrenOf(n, "prt", "advmod", "prep"), "down")
	case "continue":
		return !s.Any(s.ChildrenOf(n, "prep", "prt", "advmod"), "to", "on", "onward", "onwards", "into", "for", "through", "via")
	case "be", "remain", "lie": // who is "in exile in Syria" lives there, who is at a hospital is ill; "is a pariah in Europe"
		return s.Child(n, "expl") >= 0 || isSomething(s, n) || slices.ContainsFunc(s.Prep(n, "in", "at"), func(p int) bool { return confined[s.Nodes[p].Lemma] || r.ward(s, p) })
	case "back", "fresh": // "back from exile in Syria", "fresh from a holiday in Spain"
		return slices.ContainsFunc(s.Prep(n, "from"), func(p int) bool { return confined[s.Nodes[p].Lemma] || leisure[s.Nodes[p].Lemma] })
	case "welcome": // whoever "gave Kohl a welcome" was at home
		return s.IsNoun(n) && (s.Nodes[s.Nodes[n].Head].Lemma == "give" || s.Nodes[s.Nodes[n].Head].Lemma == "accord") && s.Child(s.Nodes[n].Head, "auxpass") < 0
	case "in": // "Meshaal, in exile in Syria", "Poroshenko, in a letter to the EU in Brussels"
		return s.Nodes[n].Dep == "prep" && (confined[s.Nodes[s.Nodes[n].Head].Lemma] || anyOf(s, s.ChildrenOf(n, "pobj"), confined) || anyOf(s, s.ChildrenOf(n, "pobj"), letters))
	case "hour", "minute": // "in the coming hours", "a four-hour strike"
		up := s.Nodes[n].Head
		return s.Nodes[n].Dep == "compound" && !r.isTrigger(s, up) || s.Nodes[n].Dep == "pobj" && s.Nodes[up].Lower == "in" && s.Any(s.ChildrenOf(n, "amod"), "coming", "next", "last", "past", "following", "early")
	case "mission":
		return r.posted(s, n) || r.sentOut(s, n) || s.Nodes[n].Dep == "dobj" && fulfilling[s.Nodes[s.Nodes[n].Head].Lemma] && len(s.Prep(n, "to", "in")) == 0
	case "summit": // "a summit meeting" is told by its last word
		return s.Nodes[n].Lower == "summit" && s.Nodes[n].Head == n+1 && s.Nodes[n+1].Lemma == "summit"
	case "leg": // of a tour, not of a race or a tie
		return s.Child(n, "poss") < 0 && !slices.ContainsFunc(s.Prep(n, "of"), func(p int) bool {
			return anyOf(s, s.Conjuncts(p), toured) || s.Child(p, "poss") >= 0 && ofTravel[s.Nodes[p].Lemma]
		})
	case "station", "stage": // a police station, a stage of a plan
		return s.Nodes[n].Dep == "compound" || s.Child(n, "compound") >= 0 || s.Child(n, "poss") < 0 && !slices.ContainsFunc(s.Prep(n, "of", "on"), func(p int) bool { return toured[s.Nodes[p].Lemma] })
	case "stay", "visit", "journey", "sojourn": // who wishes his guest a pleasant stay goes nowhere
		return s.IsNoun(n) && s.Nodes[n].Dep == "dobj" && s.Nodes[s.Nodes[n].Head].Lemma == "wish" || s.Nodes[n].Lemma == "stay" && s.Child(n, "acomp", "oprd") >= 0 // "stay silent"
	case "trip": // "a round-trip flight"
		return n > 0 && s.Nodes[n].Dep == "compound" && (s.Nodes[n-1].Lower == "round" || s.Nodes[n-1].Text == "-")
	case "leave": // whom a country asks to leave it expels
		up := s.Nodes[n].Head
		return hasTo(s, n) && ordering[s.Nodes[up].Lemma] && (s.Nodes[n].Dep == "xcomp" || s.Nodes[n].Dep == "ccomp") && !slices.ContainsFunc(s.Prep(n, "for"), func(p int) bool { return len(r.sites(s, p)) > 0 })
	case "meet": // "met opposition from Paris", "will meet the press", "his wife, whom he met at school", "met in the final"
		return ofKin(s, n) || anyOf(s, s.Prep(n, "in"), finals) || slices.ContainsFunc(s.ChildrenOf(n, "dobj"), func(o int) bool {
			return faced[s.Nodes[o].Lemma] && s.Child(o, "det") < 0 || s.Nodes[o].Lemma == "press"
		})
	case "come": // "with him came Kok"; "came out as the winner", "came fifth", "came down with pneumonia"
		if with := s.Prep(n, "with"); len(with) > 0 && with[0] < n && s.Nodes[with[0]].Tag == "PRP" && len(s.Prep(n, "to")) == 0 {
			return true
		}
		return intoState(s, n) || hails(s, n) || s.Any(s.ChildrenOf(n, "prt"), "down") && len(s.Prep(n, "with")) > 0 || s.Any(s.ChildrenOf(n, "prt"), "out", "up", "about", "off", "under") || len(s.Prep(n, "under")) > 0 || slices.ContainsFunc(s.ChildrenOf(n, "advmod", "acomp", "oprd", "dobj", "npadvmod"), func(c int) bool { return c == n+1 && finishes[s.Nodes[c].Lower] })
	case "invite": // "had never been invited to Paris" tells of no plan
		return s.IsVerb(n) && perfect(s, n) && never(s, n)
	case "go": // "going to negotiate", "going after terrorists", "has gone wrong", "went behind closed doors"
		return len(s.Prep(n, "behind")) > 0 && !s.Any(s.Descend(n), "with") || aboutToDo(s, n) || turnsOut(s, n) || intoState(s, n) || n+1 < len(s.Nodes) && s.Nodes[n+1].Lower == "after" && slices.ContainsFunc(s.Prep(n, "after"), func(p int) bool { return s.IsNoun(p) && !r.isTrigger(s, p) })
	case "appear": // "appear calm"
		x := s.Child(n, "xcomp")
		return s.Child(n, "acomp", "oprd") >= 0 || s.Nodes[n].Lemma == "appear" && x >= 0 && hasTo(s, x) && s.Child(x, "aux") == n+1 // "appeared to give way"
	case "tell": // what somebody was told in a letter
		return anyOf(s, s.Prep(n, "in", "by", "through", "via"), letters)
	case "raise", "broach": // who raises something with a government may have written, who does so when he meets somebody meets him there
		with := append(s.Prep(n, "with"), s.Prep(max(n, s.Child(n, "dobj")), "with")...)
		return !slices.ContainsFunc(with, func(p int) bool { return r.isPerson(s, p) }) || slices.ContainsFunc(s.ChildrenOf(n, "advcl"), func(c int) bool { return r.isTrigger(s, c) })
	case "negotiate", "talk", "communicate": // who negotiates through the media sees nobody, and who is urged to keep talking has a process before him
		return s.IsVerb(n) && s.Nodes[n].Tag == "VBG" && s.Nodes[s.Nodes[n].Head].Lemma == "keep" || s.IsVerb(n) && slices.ContainsFunc(s.Prep(n, "through", "via", "in"), func(p int) bool { return press[s.Nodes[p].Lemma] || s.Nodes[p].Lemma == "press" })
	case "discuss": // what is discussed during talks is no other talks
		back := func(p int) bool { return meantBack[s.Nodes[p].Lemma] && definite(s, p) }
		up := s.Nodes[n].Head // "during the meeting they are to discuss"
		return slices.ContainsFunc(s.Prep(n, "during", "at", "in"), back) || s.Nodes[n].Dep == "xcomp" && slices.ContainsFunc(s.Prep(up, "during", "at", "in"), back)
	}
	return false
}

// gotten are the nouns for what somebody gets where he is.
var gotten = words("invitation", "letter", "message", "promise", "pledge", "approval", "reply", "answer", "word", "permission", "support", "offer", "assurance", "request", "backing", "report", "help", "mandate", "proposal")

// hails tells whether a verb of coming in the present tells no more than what country somebody is of: "who comes from Kenya".
func hails(s *tree.Sentence, n int) bool {
	t := s.Nodes[n].Tag
	return (t == "VBZ" || t == "VBP") && s.Child(n, "aux", "neg", "npadvmod", "prt") < 0 && n+1 < len(s.Nodes) && s.Nodes[n+1].Lower == "from" && len(s.ChildrenOf(n, "prep", "advmod", "advcl", "xcomp")) == 1
}

// turnsOut tells whether a verb of going tells what becomes of something, by the adjective right behind it: "has gone wrong", "went public", but not
// "went alone".
func turnsOut(s *tree.Sentence, n int) bool {
	k := s.Child(n, "acomp", "oprd")
	return k == n+1 && strings.HasPrefix(s.Nodes[k].Tag, "JJ") && !asTravellers[s.Nodes[k].Lower] && len(s.Prep(n, "to")) == 0
}

// asTravellers are the adjectives that tell how somebody travels.
var asTravellers = words("alone", "straight", "direct", "first", "next", "last", "separate", "unannounced", "unaccompanied", "uninvited", "abroad", "overseas", "westward", "eastward")

// findings are the nouns for what somebody arrives at by thinking or talking.
var findings = words("decision", "conclusion", "agreement", "compromise", "consensus", "formula", "solution", "settlement", "understanding", "verdict", "figure", "estimate", "answer", "result", "deal", "view", "accord", "truth")

// legislatures are the nouns for the parliament and the government of one country, whose sessions are no meetings of sides.
var legislatures = words("congress", "parliament", "senate", "legislature", "cabinet", "knesset", "duma", "bundestag", "diet", "house", "chamber", "lawmaker", "deputy", "majlis", "rada", "sejm", "cortes", "riksdag", "storting", "hural")

// headsBody tells whether a verb of heading tells what somebody is at the head of, which is its object, its subject in the passive, or the
// noun that a clause describes in which it has neither an object nor a word of where to: "the movement that Savimbi headed in Zambia".
// A delegation that somebody heads may travel.
func headsBody(s *tree.Sentence, n int) bool {
	body := s.Child(n, "dobj")
	if subject := s.Child(n, "nsubj"); body < 0 && s.Nodes[n].Dep == "relcl" && subject >= 0 && !strings.HasPrefix(s.Nodes[subject].Tag, "W") &&
		!s.Any(s.ChildrenOf(n, "prep", "prt", "advmod", "dative"), "to", "for", "into", "from", "toward", "towards", "back", "home", "out", "off", "here", "there", "where", "when") {
		body = s.Nodes[n].Head
	}
	if s.Child(n, "agent") >= 0 {
		body, _ = subjectOf(s, n)
	}
	return body >= 0 && !groups[s.Nodes[body].Lemma] && !anyOf(s, s.Conjuncts(body), groups)
}

// intoState tells whether a verb of motion tells what becomes of its subject, by "into" before a bare noun that is no place: "come into
// line with the rules", "go into action", "went into emergency session".
func intoState(s *tree.Sentence, n int) bool {
	return slices.ContainsFunc(s.Prep(n, "into"), func(p int) bool {
		return s.Nodes[p].Tag == "NN" && s.Child(p, "det", "poss") < 0 && (sessions[s.Nodes[p].Lemma] || s.Child(p, "amod", "compound", "nummod") < 0)
	})
}

// isSomething tells whether a verb of being tells what somebody is, and not where: "is a pariah in Europe".
func isSomething(s *tree.Sentence, n int) bool {
	return slices.ContainsFunc(s.ChildrenOf(n, "attr"), func(a int) bool {
		post := posts[s.Nodes[a].Lemma] // "was ambassador to Mali from 1974 to 1979"
		return s.IsNoun(a) && (post || s.Nodes[a].Tag == "NN" && s.Any(s.ChildrenOf(a, "det"), "a", "an")) && a > n && !visitorNouns[s.Nodes[a].Lemma]
	})
}

// posts are the nouns for offices that are held for years where they are told to be: "was ambassador to Mali", "is the consul in Basra".
var posts = words("ambassador", "consul", "attache", "attaché", "counsellor", "counselor", "commissioner", "governor", "viceroy", "correspondent", "nuncio", "minister", "chargé", "charge", "director", "manager", "commander", "resident")

// aboutToDo tells whether "going" only tells what somebody will do: "is going to negotiate".
func aboutToDo(s *tree.Sentence, n int) bool {
	return s.Nodes[n].Tag == "VBG" && s.Child(n, "aux") >= 0 && n+2 < len(s.Nodes) && s.Nodes[n+1].Lower == "to" && s.Nodes[n+2].Tag == "VB"
}

// visitorNouns are the nouns for who is on a visit.
var visitorNouns = words("guest", "visitor", "participant", "delegate")

// appeals tells whether a verb of calling on somebody tells what he is to do, and not what the caller came for: "called on Blair to
// make new proposals".
func (r *reading) appeals(s *tree.Sentence, n int) bool {
	for _, p := range s.ChildrenOf(n, "prep") {
		if o := s.Child(p, "pobj"); s.Nodes[p].Lower != "on" || o >= 0 && r.isTime(s, o) {
			continue // "called Kohl on Monday to tell him"
		}
		for _, x := range append(s.ChildrenOf(n, "xcomp", "advcl", "ccomp"), s.Descend(p)...) {
			if x > p && s.IsVerb(x) && hasTo(s, x) && !errands[s.Nodes[x].Lemma] {
				return true
			}
		}
	}
	return false
}

// errands are the verbs for what somebody calls on another for.
var errands = words("discuss", "convey", "express", "present", "brief", "deliver", "hand", "say", "bid", "talk", "thank", "congratulate", "exchange", "review", "seek", "wish", "inform", "explain", "pay", "pass", "offer")

// posted tells whether a mission is one that sits where it is: "the UN mission in Liberia", "the OSCE's Chechnya mission", "our
// mission in Kabul", "the French mission to the UN", "the UN missions of Ghana and Niger".
func (r *reading) posted(s *tree.Sentence, n int) bool {
	body := func(c int) bool {
		m := r.story.At(s.Index, c)
		return m != nil && m.Entity != nil && m.Entity.Kind == schema.Organization
	}
	if to := s.Prep(n, "to"); len(to) > 0 {
		return slices.ContainsFunc(to, body)
	}
	before := func(c int) bool {
		return s.Nodes[c].Dep != "relcl" && slices.ContainsFunc(append(s.Descend(c), c), body)
	}
	if slices.ContainsFunc(s.ChildrenOf(n, "compound", "nmod", "poss"), before) || slices.ContainsFunc(s.Prep(n, "of"), body) {
		return true
	}
	return len(s.Prep(n, "in")) > 0 && s.Any(s.ChildrenOf(n, "poss"), "our", "its", "their")
}

// fulfilling are the verbs whose mission is a task: "accomplished his mission".
var fulfilling = words("accomplish", "fulfil", "fulfill", "achieve", "perform", "discharge")

// sentOut tells whether a mission is those who travel and no journey: it is told itself to be somewhere or to go there: "a Mexican
// mission is now in Tokyo", "the mission returned from Algiers".
func (r *reading) sentOut(s *tree.Sentence, n int) bool {
	if s.Child(n, "poss") >= 0 || len(s.Prep(n, "to", "in")) > 0 {
		return false
	}
	v := s.Nodes[n].Head
	if s.Nodes[n].Dep != "nsubj" || !s.IsVerb(v) {
		if v = s.Child(n, "acl", "relcl"); v < 0 || !s.IsVerb(v) || len(s.Prep(v, "to", "in", "from")) == 0 {
			return false
		}
	}
	return len(s.Prep(v, "to", "in", "from")) > 0 && slices.ContainsFunc(r.rules.trigger("verb", s.Nodes[v].Lemma), func(t *Trigger) bool {
		return t.Type == schema.Visit && t.Subject == Visitor && len(t.Objects) == 0
	})
}

// toured are the nouns for a journey that has legs.
var toured = words("tour", "trip", "visit", "journey", "swing", "mission", "travel", "itinerary", "voyage", "shuttle", "foray", "pilgrimage", "sweep")

// ordering are the verbs by which somebody is made to leave.
var ordering = words("ask", "order", "tell", "force", "instruct", "require", "compel", "oblige", "request", "allow", "permit")

// finals are the nouns for the last games of a contest.
var finals = words("final", "semifinal", "semi-final", "quarterfinal", "quarter-final", "semis", "playoff", "play-off")

// faced are the nouns for what is met and does not meet.
var faced = words("opposition", "resistance", "criticism", "demand", "deadline", "objection", "condition", "target", "requirement", "challenge", "obstacle", "difficulty", "approval", "success", "failure", "need",
	"media", "fate", "death", "goal", "hostility", "obligation", "cost", "standard", "protest", "refusal", "silence", "commitment", "expectation", "quota", "bill", "payment", "scepticism", "skepticism", "fire", "defeat")

// deeds are the nouns for what somebody makes without a journey.
var deeds = words("decision", "mistake", "remark", "comment", "statement", "speech", "offer", "proposal", "promise", "pledge", "progress", "announcement", "appeal", "call", "request", "suggestion", "deal", "point", "effort", "attempt", "profit", "money", "history")

// broadcast tells whether a message is one to the public: "his Easter message", "a televised New Year message".
func broadcast(s *tree.Sentence, o int) bool {
	return s.Nodes[o].Lemma == "message" && slices.ContainsFunc(s.Descend(o), func(k int) bool { return k < o && toAll[s.Nodes[k].Lower] })
}

// toAll are the words before a message that tell that it is to the public.
var toAll = words("annual", "christmas", "year", "easter", "ramadan", "independence", "televised", "recorded", "radio", "broadcast", "traditional", "video", "videotaped")

// roundOfDialogue tells whether a dialogue is an occasion: a round or a session of it, or one with a name that is held.
func (r *reading) roundOfDialogue(s *tree.Sentence, n int) bool {
	of := s.Nodes[n].Head
	if up := s.Nodes[of].Head; s.Nodes[n].Dep == "pobj" && s.Nodes[of].Lower == "of" && (s.Nodes[up].Lemma == "round" || s.Nodes[up].Lemma == "session") {
		return true
	}
	named := slices.ContainsFunc(s.ChildrenOf(n, "amod", "compound"), func(c int) bool { return dialogues[s.Nodes[c].Lower] })
	return named && s.IsVerb(of) && (s.Nodes[n].Dep == "dobj" || s.Nodes[n].Dep == "nsubjpass" || s.Nodes[n].Dep == "nsubj") && (s.Nodes[of].Lemma == "hold" || s.Nodes[of].Lemma == "conclude" || starting[s.Nodes[of].Lemma])
}

// dialogues are the words before a dialogue of which rounds are held.
var dialogues = words("strategic", "economic", "security", "rights", "defence", "defense", "high-level", "annual", "first", "second", "third", "fourth", "fifth", "sixth", "seventh")

// finishes are the words for how well somebody did in a contest.
var finishes = words("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "last")

// ward tells whether a node is that of a hospital, by its word or by its name.
func (r *reading) ward(s *tree.Sentence, n int) bool {
	return slices.ContainsFunc(append(s.Descend(n), n), func(c int) bool { return hospitals[s.Nodes[c].Lower] && (c == n || s.Nodes[c].Dep == "compound") })
}

// hospitals are the words for where the ill are treated.
var hospitals = words("hospital", "clinic", "hospice", "infirmary", "sanatorium", "cancer", "medical", "cardiology", "surgery")

// confined are the nouns for how somebody has to live where he is.
var confined = words("exile", "prison", "jail", "custody", "detention", "captivity", "hiding")

// letters are the nouns for what is written to somebody.
var letters = words("letter", "message", "telegram", "cable", "note", "memo", "memorandum", "e-mail", "email", "fax", "statement", "cablegram", "missive")

// meantBack are the nouns by which talks told before are called.
var meantBack = words("meeting", "talk", "encounter", "conversation", "negotiation")

// summons tells whether somebody is told to be called to an event or a place: "called the rivals for talks in Libreville".
func (r *reading) summons(s *tree.Sentence, v int) bool {
	if slices.ContainsFunc(s.Prep(v, "for"), func(n int) bool { return r.isTrigger(s, n) }) {
		return true
	}
	return slices.ContainsFunc(s.Prep(v, "to"), func(n int) bool { return len(r.sites(s, n)) > 0 || r.isTrigger(s, n) })
}

// ofKin tells whether a clause tells of somebody's wife, husband or other kin: "his wife, the former Jane Doe, whom he met at school".
func ofKin(s *tree.Sentence, v int) bool {
	if s.Nodes[v].Dep != "relcl" {
		return false
	}
	n := s.Nodes[v].Head
	for k := n; ; k = s.Nodes[k].Head {
		if spouses[s.Nodes[k].Lower] {
			return true
		}
		if s.Nodes[k].Dep != "appos" || s.Nodes[k].Head == k {
			break
		}
	}
	return anyOf(s, s.ChildrenOf(n, "appos"), spouses)
}

// idioms are the words that make another sense of a verb of journeys only as its own object: "come to terms".
var idioms = words("terms", "grips", "power", "office", "throne", "light", "blows", "prominence")

// missions are those of the words that tell otherwise what a journey is for: who "flies to Bonn to agree on easy terms" travels, who is
// "flown to Bonn to face trial" does not on his own account.
func missions(not []string) []string {
	return slices.DeleteFunc(slices.Clone(not), func(w string) bool { return idioms[w] })
}
