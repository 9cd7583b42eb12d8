package event

import (
	"demarche/extract/mention"
	"demarche/extract/tree"
	"demarche/schema"
)

// replying are the verbs, beside those of saying, by which a question is answered.
var replying = words("answer", "respond", "shake", "nod")

// answered proposes frames for the events that somebody is asked about and that he says yes or no to: "asked if he had met him, Kinkel said no",
// "answered in the negative", "replied: 'Absolutely not'", "shook his head"; what he says yes to is as it was asked.
func (r *reading) answered(s *tree.Sentence, v int, here []*frame) []*frame {
	if !mention.Saying(s.Nodes[v].Lemma) && !replying[s.Nodes[v].Lemma] || negates(s, v) {
		return nil
	}
	yes, word := answer(s, v)
	if word < 0 {
		return nil
	}
	var out []*frame
	for _, f := range here {
		if cue := r.verbCue(s, max(0, s.ClauseVerb(f.node))); cue != nil && cue.Status.Off() {
			continue // "asked whether the visit could be put off, he said no"
		}
		if (underAsking(f) || f.sent.Nodes[f.node].Dep == "xcomp" && underAsking(&frame{sent: s, node: s.Nodes[f.node].Head})) && f.status != schema.Denied {
			out = append(out, r.again(s, word, answerVerdict(f, yes, word), []*frame{f})...)
		}
	}
	return out
}

// answerVerdict is how an event stands that somebody says yes or no to when he is asked about it: what had been is held or denied, what would be is planned or
// called off.
func answerVerdict(f *frame, yes bool, word int) verdict {
	s := f.sent
	will := s.Any(s.ChildrenOf(f.node, "aux"), "would", "will", "to")
	v := verdict{cue: s.Nodes[word].Text, node: word, strong: true, future: will}
	switch {
	case yes && will:
		v.status = schema.Planned
	case yes:
		v.status = schema.Held
	case will:
		v.status = schema.Cancelled
	default:
		v.status = schema.Denied
	}
	return v
}

// answer is the word with which a verb of speech answers a question, and whether it says yes; -1 if there is none.
func answer(s *tree.Sentence, v int) (yes bool, word int) {
	for _, c := range s.ChildrenOf(v, "intj", "dobj", "oprd", "ccomp", "advmod", "attr", "acomp", "dep") {
		if c < v && s.Nodes[c].Text[0] >= 'a' { // "no longer said"
			continue
		}
		switch w := s.Nodes[c].Lower; {
		case w == "no" || w == "nope" || w == "never" || w == "not" || s.Nodes[c].Dep != "ccomp" && s.Child(c, "neg") >= 0 && len(s.Nodes[c].Children) == 1 && (w == "absolutely" || w == "certainly" || w == "definitely"):
			if len(s.Nodes[c].Children) <= 1 {
				return false, c
			}
		case w == "yes" || w == "yeah":
			return true, c
		case w == "head" && s.Nodes[v].Lemma == "shake":
			return false, c
		}
	}
	for _, p := range s.Prep(v, "in") {
		if w := s.Nodes[p].Lower; w == "negative" || w == "affirmative" {
			return w == "affirmative", p
		}
	}
	if s.Nodes[v].Lemma == "nod" {
		return true, v
	}
	return false, -1
}
