package event

import (
	"slices"

	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/schema"
)

// taking are the verbs whose subject is the guest of the invitation that is their object.
var taking = words("accept", "decline", "reject", "refuse", "turn", "receive", "get", "have", "consider", "spurn", "take", "study", "rebuff", "snub", "welcome", "weigh", "mull")

// invited adds the guest of an invitation: who accepts or declines it, or to whom it is extended. It
// tells whether both guest and destination are told.
func (r *reading) invited(f *frame) bool {
	s, up := f.sent, f.sent.Nodes[f.node].Head
	if s.Nodes[f.node].Dep == "dobj" && taking[s.Nodes[up].Lemma] && !takesBack(s, up) && s.Child(f.node, "amod") >= 0 && s.Child(f.node, "poss") < 0 {
		f.visitors = nil // "rejected an Algerian invitation": the guest is who rejects it
	}
	if len(f.visitors) == 0 && s.IsVerb(up) {
		r.addGuest(f, up)
	}
	if len(f.sites) == 0 && s.Child(f.node, "acl") < 0 {
		if c := r.bidder(f, f.node); c != "" {
			f.sites = append(f.sites, site{country: c, node: f.node})
		} else if n, passive := subjectOf(s, up); n >= 0 && !passive && s.Nodes[f.node].Dep == "dobj" && (bearing[s.Nodes[up].Lemma] || inviteBy[s.Nodes[up].Lemma] || takesBack(s, up)) {
			if c := r.hostSide(f, n); c != "" { // "Menem extended an invitation to Kok"
				f.sites = append(f.sites, site{country: c, node: f.node})
			}
		}
	}
	if p := r.toDoThere(f, r.bidder(f, f.node)); len(f.sites) == 0 && p.known() {
		f.sites = append(f.sites, p)
	}
	return len(f.visitors) > 0 && len(f.sites) > 0
}

// inviteBy are the verbs, beside those of bearing a message, of who invites or thinks better of it.
var inviteBy = words("issue", "send", "renew", "repeat", "reiterate", "give", "present", "address", "confirm", "withdraw", "revoke", "rescind", "retract", "cancel", "annul")

// takesBack tells whether a verb tells that somebody takes back what he gave: "has taken back its invitation".
func takesBack(s *tree.Sentence, v int) bool {
	l := s.Nodes[v].Lemma
	return (l == "take" || l == "call") && s.Any(s.ChildrenOf(v, "advmod", "prt"), "back")
}

// addGuest adds the guest of an invitation that is the object or subject of a verb.
func (r *reading) addGuest(f *frame, up int) {
	s := f.sent
	if s.Nodes[f.node].Dep == "dobj" && taking[s.Nodes[up].Lemma] && !takesBack(s, up) {
		if n, passive := subjectOf(s, up); n >= 0 && !passive {
			f.visitors = appendRefs(f.visitors, r.actors(s, n)...)
		}
		return
	}
	for _, p := range append(s.Prep(up, "to"), s.ChildrenOf(up, "dative")...) {
		f.visitors = appendRefs(f.visitors, r.actors(s, p)...)
	}
}

// inviting are the verbs whose subject is the host of the visit that they govern.
var inviting = words("invite", "ask", "urge", "welcome", "want")

// inviter is the country whose invitation a verb of travelling hangs from where no destination is
// told: "India invited Koizumi to visit", "an invitation from Putin to come"; empty if there is none.
func (r *reading) inviter(f *frame) string {
	s, up := f.sent, f.sent.Nodes[f.node].Head
	if f.rule.POS != "verb" || up == f.node || !hasTo(s, f.node) {
		return ""
	}
	if s.Nodes[up].Lemma == "invitation" && !s.IsVerb(up) {
		return r.bidder(f, up)
	}
	if s.Nodes[up].Lemma != "invite" && !comingOver[s.Nodes[f.node].Lemma] {
		return "" // "urged him to pull back his tanks", "to go back on his decision"
	}
	if !inviting[s.Nodes[up].Lemma] || !s.IsVerb(up) {
		return ""
	}
	return r.inviteFrom(f, up)
}

// comingOver are the verbs of a journey that leads to whoever asks for it where no other goal is told: "asked him to come".
var comingOver = words("come", "visit", "revisit", "travel", "fly", "return", "stop", "drop", "journey", "tour", "pay", "make", "attend", "hurry", "rush")

// toDoThere is the place in which a guest is to do what an infinitive tells after a verb or noun of inviting: "invited Blair to watch the parade
// in Delhi", "an Indian invitation to discuss trade in Delhi". It lies in the land of the host, or where none is told in that for which he is to do
// what is done nowhere but on the spot; unknown if none is told. A place that somebody talks about is neither.
func (r *reading) toDoThere(f *frame, host string) site {
	s := f.sent
	for _, x := range s.ChildrenOf(f.node, "xcomp", "acl", "relcl", "ccomp") {
		if !hasTo(s, x) {
			continue
		}
		for _, n := range append(s.ChildrenOf(x, "dobj"), x) {
			for _, p := range s.Prep(n, "in", "at") {
				for _, to := range r.sites(s, p) {
					if to.country != "" && (to.country == host || host == "" && onTheSpot[s.Nodes[x].Lemma] && !r.atHomeThere(f, to)) {
						return to
					}
				}
			}
		}
	}
	return site{}
}

// inviteFrom is the country of whoever invites somebody by a verb; empty if none is told.
func (r *reading) inviteFrom(f *frame, verb int) string {
	host, passive := subjectOf(f.sent, verb)
	if passive {
		if host = -1; len(agentOf(f.sent, verb)) > 0 {
			host = agentOf(f.sent, verb)[0]
		}
	}
	return r.hostSide(f, host)
}

// atHomeThere tells whether a place lies in the country of one of the visitors of a frame.
func (r *reading) atHomeThere(f *frame, p site) bool {
	return slices.ContainsFunc(f.visitors, func(v mention.Ref) bool { return v.Side == p.country })
}

// onTheSpot are the verbs for what a guest does nowhere but in the place that is told.
var onTheSpot = words("watch", "see", "inspect", "view", "observe", "address", "lecture", "speak", "dine", "lunch", "celebrate", "open", "inaugurate", "unveil", "dedicate", "lay", "receive", "sign",
	"preach", "pray", "deliver", "give", "play", "ski", "hunt", "fish", "rest", "holiday", "spend", "stay", "launch", "monitor", "mediate", "review", "judge", "experience", "admire")

// bidder is the country whose an invitation is: "India's invitation", "an invitation from Putin"; empty if
// none is told.
func (r *reading) bidder(f *frame, n int) string {
	s := f.sent
	host := s.Child(n, "poss")
	if from := s.Prep(n, "from", "of", "by"); host < 0 && len(from) > 0 {
		host = from[0]
	}
	if host < 0 {
		host = s.Child(n, "amod")
	}
	return r.hostSide(f, host)
}

// hostSide is the country for which the noun phrase at a node acts, if no visitor does; empty if none.
func (r *reading) hostSide(f *frame, host int) string {
	s := f.sent
	if host < 0 {
		return ""
	}
	for _, x := range r.actors(s, host) {
		if len(x.Side) == 2 && x.Side != "UN" && !slices.ContainsFunc(f.visitors, func(v mention.Ref) bool { return v.Side == x.Side }) {
			return x.Side
		}
	}
	return ""
}

// uninvited tells whether a clause says of somebody, for whom no plan was told, no more than that he was not invited: nothing was to be.
func (r *reading) uninvited(f *frame) bool {
	s := f.sent
	if f.rule.Name != "invite" || f.status != schema.Cancelled || !negates(s, f.node) || s.Child(f.node, "xcomp", "dobj") >= 0 && s.Child(f.node, "auxpass") < 0 {
		return false
	}
	return len(r.lastPlans(s, maxVague, r.within, func(g *frame) bool { return g.typ() == schema.Visit && sharesParty(g.visitors, f.visitors) })) == 0
}

// awaitedBack tells whether an adverb by which somebody is back from where he was stands with a verb that says he is yet to come: "is expected back in
// Khartoum".
func (r *reading) awaitedBack(f *frame) bool {
	if f.rule.POS != "adverb" || f.rule.Status != schema.Held || f.verb < 0 {
		return false
	}
	cue := r.verbCue(f.sent, f.verb)
	return cue != nil && cue.Status == schema.Planned && f.sent.Nodes[f.verb].Tag == "VBN" && f.sent.Child(f.verb, "auxpass") >= 0
}
