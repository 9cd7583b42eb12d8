package event

import (
	"slices"
	"strings"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/schema"
)

// disbelieved turns the verdict of what is told only to be contradicted in its own sentence into a denial: what a paper "had" somebody
// doing, what a clause with "that" puts before a word for what is untrue, and an invitation or a departure of which somebody says that
// there is none.
func (r *reading) disbelieved(s *tree.Sentence, f *frame, v verdict) verdict {
	if v.status == schema.Denied || v.drop {
		return v
	}
	if v.status == schema.Held && neverBegan(s, f.node) {
		return verdict{status: schema.Cancelled, cue: s.Nodes[s.Nodes[f.node].Head].Text, node: s.Nodes[f.node].Head, strong: true}
	}
	if !v.status.Off() {
		if k := r.frontedFalse(s, f.node); k >= 0 {
			return verdict{status: schema.Denied, cue: s.Nodes[k].Text, node: k, strong: true}
		}
		if k := printed(s, f.node); k >= 0 {
			return verdict{status: schema.Denied, cue: s.Nodes[k].Text, node: k, strong: true}
		}
		if k := r.saidOf(s, f); k >= 0 {
			return verdict{status: schema.Denied, cue: s.Nodes[k].Text, node: k, strong: true}
		}
	}
	if up := s.ClauseVerb(f.node); f.rule.Name == "on the way" && onTheWay(f) && up >= 0 && s.Nodes[up].Lemma == "be" && negates(s, up) {
		v.status, v.cue, v.strong = schema.Denied, "not", true // "is not on his way to Oslo, his office said"
	}
	if byWhichBidden[f.rule.Name] && v.status == schema.Cancelled && s.Any(s.ChildrenOf(f.node, "aux"), "has", "have", "had") && modality(s, f.node, verdict{status: schema.Held}).status == schema.Held && negates(s, f.node) && r.claimed(s, f.node) {
		v.status = schema.Denied // "has not been invited to Oslo, his spokesman said"
	}
	return v
}

// neverBegan tells whether the event of a noun came to nothing before it began: "talks collapsed before they could begin".
func neverBegan(s *tree.Sentence, event int) bool {
	v := s.Nodes[event].Head
	if s.Nodes[event].Dep != "nsubj" || !s.IsVerb(v) || !foundering[s.Nodes[v].Lemma] || s.Child(v, "neg") >= 0 {
		return false
	}
	return slices.ContainsFunc(s.ChildrenOf(v, "advcl"), func(c int) bool {
		n := s.Child(c, "nsubj")
		return s.Any(s.ChildrenOf(c, "mark"), "before") && beginning[s.Nodes[c].Lemma] && s.Child(c, "dobj", "neg") < 0 && (n < 0 || s.Nodes[n].Tag == "PRP")
	})
}

// foundering are the verbs of what comes to nothing; beginning are those of what begins.
var (
	foundering = words("collapse", "fail", "founder", "unravel", "fall", "break", "end", "die", "stall", "fold", "crumble")
	beginning  = words("begin", "start", "open", "commence")
)

// byWhichBidden are the rules of verbs of inviting.
var byWhichBidden = words("invite", "ask over")

// frontedFalse is the word for what is untrue of which a clause with "that" before it is the subject or the object, and which tells
// of the event at a node: "That Kok met Bolger in Oslo is untrue", "That he had met him his spokesman called an invention"; -1 if there
// is none.
func (r *reading) frontedFalse(s *tree.Sentence, event int) int {
	that := -1
	for k := event; k >= 0 && s.Nodes[k].Text != ";"; k-- {
		opens := k == 0 || strings.ContainsAny(s.Nodes[k-1].Text, ";:—“\"") || s.Nodes[k-1].Text == "--"
		if opens && s.Nodes[k].Lower == "that" && k+1 < len(s.Nodes) && strings.HasPrefix(s.Nodes[k+1].Tag, "NNP") || opens && s.Nodes[k].Lower == "that" && s.Nodes[k].Dep == "mark" {
			that = k
		}
	}
	if that < 0 {
		return -1
	}
	for k := event + 1; k < len(s.Nodes) && s.Nodes[k].Text != ";"; k++ {
		switch node := s.Nodes[k]; {
		case r.untrue(s, k):
			return k
		case hearsay(s, k) && s.Any(s.ChildrenOf(k, "det"), "a", "an") && calledSo(s, k):
			return k // "his staff calls a bedtime story"
		case node.Lower == "news" && len(s.Prep(k, "to")) > 0 && s.Nodes[k-1].Lower != "the":
			return k
		case node.Lower == "without" && k+1 < len(s.Nodes):
			if cue := r.rules.cue("phrase", "without "+s.Nodes[k+1].Lower); cue != nil && cue.Status == schema.Denied {
				return k
			}
		}
	}
	return -1
}

// untrue tells whether a word stands for what is untrue: "nonsense", "not true", not "no fable".
func (r *reading) untrue(s *tree.Sentence, k int) bool {
	node, before := s.Nodes[k], ""
	if k > 0 {
		before = s.Nodes[k-1].Lower
	}
	if before == "not" {
		return node.Lower == "true" || node.Lower == "so"
	}
	return before != "no" && r.denies(node)
}

// saidOf is the word by which somebody says of reports of the event of a frame, before it names them, that they are untrue or that there was no such
// event: "No such call took place, his spokesman said of reports that Kok had called Bolger"; -1 if there is none.
func (r *reading) saidOf(s *tree.Sentence, f *frame) int {
	h := s.Nodes[f.node].Head
	for !hearsay(s, h) && s.Nodes[h].Head != h {
		h = s.Nodes[h].Head
	}
	of := s.Nodes[h].Head
	v := s.Nodes[of].Head
	if !hearsay(s, h) || s.Nodes[h].Dep != "pobj" || s.Nodes[of].Lower != "of" && s.Nodes[of].Lower != "about" || !mention.Saying(s.Nodes[v].Lemma) || v > f.node {
		return -1
	}
	for k := range v {
		such := noneOf(s, k) && suchAs(s, k)
		if r.untrue(s, k) || noneOfTheKind(s, k) || such && r.kindOf(s.Nodes[k].Lemma, f.typ()) {
			return k
		}
	}
	return -1
}

// tellers are the nouns for those who print or broadcast what others may deny.
var tellers = words("paper", "newspaper", "daily", "weekly", "tabloid", "magazine", "journal", "broadsheet", "gazette", "radio", "station", "broadcaster", "channel", "network",
	"television", "tv", "website", "site", "blog", "agency", "press", "media", "report", "rumour", "rumor", "story", "account", "tale", "gossip", "column", "columnist", "monthly", "sheet", "portal", "bulletin")

// printed is the verb by which a paper or a rumour "had" somebody doing what the event at a node is, as one puts what one does not
// believe: "a tabloid had Kok and Bolger dining in Oslo"; -1 if there is none.
func printed(s *tree.Sentence, event int) int {
	for n := event; s.Nodes[n].Head != n; n = s.Nodes[n].Head {
		up := s.Nodes[n].Head
		if s.Nodes[up].Lemma != "have" || !s.IsVerb(up) || s.Nodes[n].Dep != "ccomp" && s.Nodes[n].Dep != "xcomp" || hasTo(s, n) || perfect(s, n) || s.Child(n, "mark") >= 0 {
			continue
		}
		subject := s.Child(up, "nsubj")
		if subject >= 0 && strings.HasPrefix(s.Nodes[subject].Tag, "W") && s.Nodes[up].Dep == "relcl" {
			subject = s.Nodes[up].Head
		}
		if who := s.Child(n, "nsubj"); subject >= 0 && who > up && slices.ContainsFunc(s.Conjuncts(subject), func(k int) bool { return tellers[s.Nodes[k].Lemma] }) {
			return up
		}
	}
	return -1
}

// wasToHave is the infinitive by which a clause about a noun tells that the event was to be held and was not: "the talks that he was to have
// had with Kok"; -1 if it tells nothing of the kind.
func wasToHave(s *tree.Sentence, c int) int {
	x := s.Child(c, "xcomp")
	if s.Nodes[c].Dep != "relcl" && s.Nodes[c].Dep != "acl" || s.Nodes[c].Lemma != "be" || s.Nodes[c].Tag != "VBD" || x < 0 || !hasTo(s, x) || !perfect(s, x) || !light[s.Nodes[x].Lemma] {
		return -1
	}
	if o := s.Child(x, "dobj"); o >= 0 && !strings.HasPrefix(s.Nodes[o].Tag, "W") {
		return -1 // "the stop that was to have ended his tour"
	}
	return x
}

// calledSo tells whether a noun is what a verb of calling calls something.
func calledSo(s *tree.Sentence, n int) bool {
	l := s.Nodes[s.Nodes[n].Head].Lemma
	return s.IsVerb(s.Nodes[n].Head) && (l == "call" || l == "term" || l == "dub" || l == "label" || l == "brand")
}
