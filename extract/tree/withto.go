package tree

// repairWithTo gives a verb of meeting or speaking those after "with" whom a parser takes for the subject of an infinitive behind them: in "Kok spoke on Monday
// with Moi to tell him" it is Moi with whom he spoke, and Kok who tells.
func (s *Sentence) repairWithTo() {
	for p, n := range s.Nodes {
		x := n.Head
		if n.Lower != "with" || n.Dep != "mark" || x < p || s.Nodes[x].Tag != "VB" {
			continue
		}
		v, who, to := s.Nodes[x].Head, s.Child(x, "nsubj"), s.Child(x, "aux")
		if s.Nodes[x].Dep != "advcl" || v > p || !partnered[s.Nodes[v].Lemma] || who < p || who > x || to < who || s.Nodes[to].Lower != "to" || len(s.Prep(v, "with")) > 0 || s.Child(v, "dobj") >= 0 {
			continue
		}
		s.Nodes[p].Head, s.Nodes[p].Dep = v, "prep"
		s.Nodes[who].Head, s.Nodes[who].Dep = p, "pobj"
		s.Relink()
	}
}

// partnered are the verbs that name with "with" whom somebody meets or speaks to.
var partnered = map[string]bool{"speak": true, "talk": true, "meet": true, "confer": true, "consult": true, "negotiate": true, "huddle": true, "lunch": true, "dine": true, "converse": true, "sit": true}

// repairVoiced hangs a call from the verb of saying what somebody is ready to do or promises, where a parser makes it the occasion of that deed: in "voiced his readiness to
// help in a phone conversation with Moi" he voiced it in the conversation. Those who are ready to speak or to take part in a call would do so in it.
func (s *Sentence) repairVoiced() {
	for p, n := range s.Nodes {
		call := s.Child(p, "pobj")
		if n.Dep != "prep" || n.Lower != "in" && n.Lower != "during" && n.Lower != "over" || call < 0 || !s.byTelephone(call) {
			continue
		}
		x := n.Head
		for s.Nodes[x].Head < x && !s.IsVerb(x) {
			x = s.Nodes[x].Head
		}
		to, v := s.Child(x, "aux"), s.Nodes[x].Head
		if s.Nodes[x].Tag != "VB" || x > p || to < 0 || s.Nodes[to].Lower != "to" || speaks[s.Nodes[x].Lemma] {
			continue
		}
		if s.Nodes[x].Dep == "acl" && s.Nodes[v].Dep == "dobj" {
			v = s.Nodes[v].Head
		} else if s.Nodes[x].Dep != "xcomp" {
			continue
		}
		if voicing[s.Nodes[v].Lemma] && v < x {
			for _, c := range s.Nodes[x].Children { // and the day behind the call is that of both
				if d := s.Nodes[c].Dep; c > p && (d == "prep" || d == "npadvmod") {
					s.Nodes[c].Head = v
				}
			}
			s.Nodes[p].Head = v
			s.Relink()
		}
	}
}

// voicing are the verbs of telling what one is ready to do; speaks those of taking part in a call.
var (
	voicing = map[string]bool{"voice": true, "express": true, "reiterate": true, "repeat": true, "reaffirm": true, "state": true, "stress": true, "underline": true, "convey": true, "promise": true, "pledge": true, "vow": true, "offer": true,
		"announce": true, "declare": true, "confirm": true, "restate": true, "emphasise": true, "emphasize": true, "underscore": true}
	speaks = map[string]bool{"speak": true, "talk": true, "discuss": true, "take": true, "participate": true, "confer": true, "engage": true, "raise": true, "brief": true, "be": true, "join": true, "consult": true}
)

// repairLeadersMeeting makes a noun of the "meeting" of leaders that is told to have been set, which a parser takes for what they do: in "put off the leaders meeting
// previously scheduled for June" it is the meeting that was scheduled.
func (s *Sentence) repairLeadersMeeting() {
	for n := 1; n < len(s.Nodes); n++ {
		k := n - 1
		set := s.Child(n, "acl")
		if s.Nodes[n].Lower != "meeting" || s.Nodes[n].Tag != "VBG" || s.Nodes[n].Dep != "acl" || s.Nodes[n].Head != k || s.Nodes[k].Tag != "NNS" || set < n || s.Nodes[set].Tag != "VBN" {
			continue
		}
		for _, c := range s.Nodes[k].Children {
			if c < k && s.Nodes[c].Dep != "compound" {
				s.Nodes[c].Head = n
			}
		}
		s.Nodes[n].Head, s.Nodes[n].Dep, s.Nodes[n].Tag, s.Nodes[n].Lemma = s.Nodes[k].Head, s.Nodes[k].Dep, "NN", "meeting"
		if s.Nodes[k].Head == k {
			s.Nodes[n].Head = n
		}
		s.Nodes[k].Head, s.Nodes[k].Dep = n, "compound"
		s.Relink()
	}
}
