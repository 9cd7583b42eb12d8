package event_test

import (
	"testing"

	"demarche/schema"
)

// TestTalksChaired reads who is at talks of others because he is told, in the passive, to chair, host or mediate them.
func TestTalksChaired(t *testing.T) {
	const two = "the talks between French President Jacques Chirac and Chinese President Jiang Zemin "
	const met = "French President Jacques Chirac met Chinese President Jiang Zemin in Geneva on Monday. "
	const both, geneva, of = "held jacques-chirac/FR+jiang-zemin/CN", " @Geneva 2002-05-06", "held jacques-chirac/FR+jiang-zemin/CN @ "
	const there = both + "+wim-kok/NL"
	for _, c := range []struct{ text, want string }{
		{"On Monday " + two + "in Geneva were chaired by Dutch Prime Minister Wim Kok.", there + geneva},
		{"On Monday " + two + "in Geneva were mediated by Dutch Prime Minister Wim Kok.", there + geneva},
		{"On Monday " + two + "in Geneva were attended by Dutch Prime Minister Wim Kok.", there + geneva},
		{"On Monday " + two + "in Geneva were not attended by Dutch Prime Minister Wim Kok.", both + geneva},
		{"On Monday " + two + "in Geneva were praised by Dutch Prime Minister Wim Kok.", both + geneva},
		{met + "The talks were chaired by Dutch Prime Minister Wim Kok.", there + geneva},
		{met + "The meeting was hosted by Dutch Prime Minister Wim Kok.", there + geneva},
		{met + "The talks were mediated by Dutch Prime Minister Wim Kok.", there + geneva},
		{met + "The talks were not chaired by Dutch Prime Minister Wim Kok.", both + geneva},
		{met + "The talks were arranged by Dutch Prime Minister Wim Kok.", both + geneva},
		{met + "A cabinet meeting was chaired by Dutch Prime Minister Wim Kok.", both + geneva},
	} {
		judge(t, c.text, show(read(t, c.text), schema.Meeting), c.want, false)
	}
}
