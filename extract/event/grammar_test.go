package event_test

import (
	"testing"

	"demarche/schema"
)

// TestGrammar reads turns of plain agency English that the place of a word decides. Empty: what only looks like it.
func TestGrammar(t *testing.T) {
	const chirac, jiang = "French President Jacques Chirac", "Chinese President Jiang Zemin"
	const both = "jacques-chirac/FR+jiang-zemin/CN"
	for _, c := range []struct {
		kind       schema.EventType
		text, want string
	}{
		// who denies that something was put off says that it will be
		{"visit", "A spokesman denied that " + chirac + " had called off his visit to Beijing.", "planned jacques-chirac/FR @Beijing -"},
		{"visit", "Reports that " + chirac + " had called off his visit to Beijing are untrue, a spokesman said.", "planned jacques-chirac/FR @Beijing -"},
		{"visit", "The embassy rejected as untrue press reports that " + chirac + "'s visit to Beijing had been put off.", "planned jacques-chirac/FR @Beijing -"},
		{"visit", chirac + " rejected calls to shelve his visit to Beijing.", "planned jacques-chirac/FR @Beijing -"},
		{"visit", "A spokesman confirmed that " + chirac + " had called off his visit to Beijing.", "cancelled jacques-chirac/FR @Beijing -"},
		// what somebody is not to do, means to do, or was the first to do
		{"visit", chirac + " is not to visit Beijing.", "cancelled jacques-chirac/FR @Beijing -"},
		{"visit", chirac + " had meant to visit Beijing in June.", "planned jacques-chirac/FR @Beijing 2002-06"},
		{"visit", "This means " + chirac + " visited Beijing in vain.", "held jacques-chirac/FR @Beijing -"},
		{"visit", chirac + " became the first French leader to visit Beijing on Monday.", "held jacques-chirac/FR @Beijing 2002-05-06"},
		{"visit", chirac + " was the first French leader to visit Beijing in March.", "held jacques-chirac/FR @Beijing 2002-03"},
		{"visit", chirac + " will be the first French leader to visit Beijing on Monday.", "planned jacques-chirac/FR @Beijing 2002-05-13"},
		{"visit", chirac + " will become the first French leader to visit Beijing.", "planned jacques-chirac/FR @Beijing -"},
		{"visit", chirac + " is set to become the first French leader to visit Beijing.", "planned jacques-chirac/FR @Beijing -"},
		{"visit", chirac + " is expected to become the first French head of state to visit Beijing.", "planned jacques-chirac/FR @Beijing -"},
		{"visit", chirac + " hopes to become the first French leader to visit Beijing.", "possible jacques-chirac/FR @Beijing -"},
		{"visit", chirac + " could become the first French leader to visit Beijing.", "possible jacques-chirac/FR @Beijing -"},
		{"visit", chirac + " has become the first French leader to visit Beijing.", "held jacques-chirac/FR @Beijing -"},
		{"meeting", chirac + " did receive " + jiang + ", a spokesman confirmed.", "held " + both + " @ -"},
		// whom "him" means after a second verb
		{"visit", chirac + " met " + jiang + " in Beijing on Monday and invited him to Paris.", "held jacques-chirac/FR @Beijing -; possible jiang-zemin/CN @Paris -"},
		// who is not invited was not to come, and who is asked there to do something is there
		{"visit", chirac + ", who was not invited to Beijing, made no comment.", ""},
		{"visit", "China has not invited " + chirac + " to Beijing, a spokesman said.", "denied jacques-chirac/FR @Beijing -"},
		// what is told beside a visit is no visit
		{"visit", "UN Secretary-General Kofi Annan said on Wednesday that he was outraged at the shooting of men in Libya.", ""},
		{"visit", chirac + " was present at the signing in Beijing on Monday.", "held jacques-chirac/FR @Beijing 2002-05-06"},
		// lengths of talks that ended, and of days to come
		{"meeting", chirac + " and " + jiang + " adjourned eight hours of talks in Geneva on Monday.", "held " + both + " @Geneva 2002-05-06"},
		{"meeting", chirac + " and " + jiang + " adjourned their talks in Geneva on Monday.", "postponed " + both + " @Geneva 2002-05-06"},
		{"meeting", "A working breakfast was laid for " + chirac + " and " + jiang + " in Geneva on June 5.", "planned " + both + " @Geneva 2002-06-05"},
		// conditions and offers
		{"meeting", chirac + " met " + jiang + " in Geneva on Monday. \"There is no meeting without a host,\" an official said.", "held " + both + " @Geneva 2002-05-06"},
		{"meeting", chirac + " promised " + jiang + " aid during talks in Geneva on Monday.", "held " + both + " @Geneva 2002-05-06"},
		// days of other things
		{"visit", chirac + " has accepted an invitation to come to Beijing, though not before the election of October 4.", "planned jacques-chirac/FR @Beijing -"},
		{"visit", jiang + " on Monday received " + chirac + ", who is on a three-day visit to China.", "held jacques-chirac/FR @CN "},
		{"visit", chirac + " is due in Beijing on Friday and in Seoul a day later.", "planned jacques-chirac/FR @Beijing 2002-05-10; planned jacques-chirac/FR @Seoul 2002-05-11"},
		{"visit", "Last September Mr Jacques Chirac went to Beijing.", "held jacques-chirac/FR @Beijing 2001-09"},
		// whose visit a day is of
		{"visit", chirac + " opened talks with " + jiang + " in Beijing on Monday, the first day of an official visit.", "held jacques-chirac/FR @Beijing 2002-05-06"},
		{"visit", jiang + " received " + chirac + " in Beijing on Monday, the first day of an official visit.", "held jacques-chirac/FR @Beijing 2002-05-06"},
		// states that an aside names
		{"meeting", "Talks between Iran and three European countries - Britain, France and Germany - which had been due in Paris on April 30 were called off.", "cancelled -/IR+-/GB+-/FR+-/DE @Paris 2002-04-30"},
	} {
		judge(t, c.text, show(read(t, c.text), c.kind), c.want, false)
	}
}
