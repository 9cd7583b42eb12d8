package event_test

import (
	"testing"

	"demarche/schema"
)

// TestOwnDate reads when events are that their own sentence dates by words of another of its clauses, in texts of Tuesday,
// 7 May 2002. The day of the first event of a kind is shown, - where none is told.
func TestOwnDate(t *testing.T) {
	const chirac, jiang = "French President Jacques Chirac", "Chinese President Jiang Zemin"
	for _, c := range []struct {
		name       string
		kind       schema.EventType
		text, want string
	}{
		// the day of the clause that "where" and "when" point back to
		{"where a fixed meeting is", "meeting", chirac + " flies on Thursday to Geneva, where he is to confer with " + jiang + ".", "2002-05-09"},
		{"when a fixed meeting is", "meeting", chirac + " opens a fair in Lyon on Thursday, when he is to receive " + jiang + ".", "2002-05-09"},
		{"until and when", "visit", chirac + " rests in Nice until Sunday, when he leaves for Beijing.", "2002-05-12"},
		{"until and when, fixed", "visit", chirac + " is to rest in Nice until Sunday, when he is to leave for Beijing.", "2002-05-12"},
		{"for talks on a later day", "meeting", chirac + " leaves Wednesday for Geneva for talks Thursday with " + jiang + ".", "2002-05-09"},
		// what is done at one time
		{"what somebody comes for", "meeting", chirac + ", who arrives in Geneva on Friday to see " + jiang + ", gives dinners before he leaves.", "2002-05-10"},
		{"what somebody goes for", "visit", chirac + " plans to go on to Beijing to open a library on Friday.", "2002-05-10"},
		{"while", "visit", "The ministers quarrelled on Sunday while " + chirac + " was in Beijing for a conference.", "2002-05-05"},
		{"what is done where somebody goes", "visit", chirac + " went on from Hanoi to China, where he opened a library on Monday.", "2002-05-06"},
		{"what somebody spent where he comes from", "visit", chirac + " spoke on his return from Beijing, where he spent eight hours on Monday.", "2002-05-06"},
		{"what he had spent there", "visit", chirac + " flew home from Beijing, where he had spent Sunday.", "2002-05-05"},
		{"with whom he spent it", "visit", chirac + " spoke on his return from Beijing, where he spent two hours with " + jiang + " on Monday.", "-"},
		{"where the tour began", "visit", chirac + " flew home on Tuesday from Beijing, where the tour had begun on Saturday.", "2002-05-04..2002-05-07"},
		{"where elections began", "visit", chirac + " flew home from Beijing, where elections had begun on Saturday.", "-"},
		{"what others did there", "visit", chirac + " returned from Beijing, where a bomb killed ten people on Monday.", "-"},
		{"since when he pays a visit", "visit", chirac + " met " + jiang + " in the course of the visit which he has been paying to China since Sunday.", "2002-05-05"},
		{"since when he is paying one", "visit", chirac + " has been paying a state visit to China since Sunday.", "2002-05-05"},
		{"since when it is the first", "visit", chirac + " has been paying his first visit to China since 1997.", "-"},
		{"the day of talks is theirs alone", "visit", chirac + " is back from Beijing, where he met " + jiang + " on Monday.", "-"},
		{"what is scheduled to begin", "meeting", "Officials said talks between " + chirac + " and " + jiang + " are scheduled to begin in Geneva on May 20.", "2002-05-20"},
		{"a day trip", "visit", chirac + ", on a day trip to Beijing, told reporters on Monday that he was glad.", "2002-05-06"},
		{"a visit of no length", "visit", chirac + ", on a visit to Beijing, told reporters on Monday that he was glad.", "-"},
		{"starting from", "visit", chirac + " will pay visits to China and Japan, starting on Friday.", "2002-05-10"},
		{"one of several countries", "visit", chirac + " toured five Asian countries, China among them, from April 8 to 20.", "2002-04"},
		{"what is due on a day", "visit", chirac + " spoke in Rome on Tuesday. He was due later in the day to leave for Beijing.", "2002-05-07"},
		{"the first stop of a journey", "visit", chirac + " leaves on Friday on a tour that will take him to China and Japan.", "2002-05-10"},
		{"not the first stop of a journey", "visit", chirac + " leaves Lyon on Friday on a journey that will also take him to China.", "-"},
		{"the month of the year told", "meeting", "The thaw began last year, when " + chirac + " travelled to Beijing in August and met " + jiang + ".", "2001-08"},
		{"the day before it was told", "meeting", chirac + " told parliament on Monday that he had met " + jiang + " the day before.", "2002-05-05"},
		{"who was to have come has just put it off", "visit", chirac + ", who was to have left for Beijing on Saturday, has put off his trip.", "2002-05-11"},
		{"in one breath", "visit", chirac + " broke off a holiday on Sunday and flew to Beijing.", "2002-05-05"},
		{"a day before both verbs", "visit", "On Friday " + chirac + " meets " + jiang + " in Rome, then flies to China.", "2002-05-10"},
		{"what awaits somebody", "meeting", chirac + " flies to Rome, where a dinner with " + jiang + " awaits him on Friday.", "2002-05-10"},
		{"said on the eve", "visit", chirac + ", speaking on Monday on the eve of a visit to China, said he would raise trade.", "2002-05-07"},
		{"a stay before", "visit", chirac + ", who flew to Beijing on Monday after a two-day stay in Rome, was tired.", "2002-05-06"},
		{"brought forward", "visit", chirac + " brought forward to Friday a visit to China that had been set for May 20.", "2002-05-10"},
		{"begins with", "visit", chirac + " begins a week of talks on Sunday with a visit to Beijing.", "2002-05-12"},
		{"to begin a visit", "visit", chirac + " stepped off his plane on Monday to begin a visit to China.", "2002-05-06"},
		{"as he became the first", "visit", "Crowds filled the streets on Monday as " + chirac + " became the first president to set foot in China.", "2002-05-06"},
		{"will become the first", "visit", chirac + " will on Friday become the first president to visit China since 1959.", "2002-05-10"},
		{"while he was doing", "visit", "The two men quarrelled on Sunday while " + chirac + " was visiting Beijing.", "2002-05-05"},
		{"in an aside", "visit", chirac + ", in Beijing on Sunday, was refused an interview with the prisoner.", "2002-05-05"},
		// what is not the event's
		{"home after a trip", "visit", chirac + " will return home on Thursday after a trip to China.", "-"},
		{"home on conclusion of a visit", "visit", chirac + " arrived home on Monday on conclusion of a visit to China.", "-"},
		{"left after a visit of some days", "visit", chirac + " left Beijing on Monday at the end of a three-day visit to China.", "2002-05-04..2002-05-06"},
		{"a visit prepared there", "visit", chirac + " will fly to Beijing to prepare for President Bush's visit there in June.", "-"},
		{"the last of two goals", "visit", chirac + " will go on to China and Japan, where he is due to arrive on May 24.", "-"},
		{"a tour behind him", "visit", chirac + " left Rome on Monday at the end of a tour which had already taken him to China.", "-"},
		{"the year of something else", "meeting", chirac + " refuses to meet " + jiang + " over charges that his 1994 campaign took money.", "-"},
		{"last year's figures", "meeting", chirac + " met " + jiang + " to discuss last year's losses.", "-"},
		// leaving, endings and what is done at one time
		{"before leaving today", "meeting", chirac + " was to be received by " + jiang + " before leaving late Tuesday.", "2002-05-07"},
		{"before leaving on another day", "meeting", chirac + " is to be received by " + jiang + " before leaving on Friday.", "-"},
		{"ends at talks", "meeting", "The journey ends at the June 4 Geneva talks that " + chirac + " has arranged with " + jiang + ".", "2002-06-04"},
		{"not until late", "visit", chirac + " was not expected in Beijing until late Thursday.", "2002-05-09"},
		{"the when of a second verb", "meeting", chirac + " went to Rome in April, and met " + jiang + " when the latter stopped in Paris on May 3.", "2002-05-03"},
		{"pencilled in for May", "visit", "A trip to Beijing by " + chirac + ", which had been pencilled in for May, was shelved.", "2002-05"},
		{"what talks follow", "meeting", "The accord follows a meeting between " + chirac + " and " + jiang + " in Rome on June 12.", "2001-06-12"},
		{"a date fixed in talks", "call", "The date was fixed in a telephone conversation between " + chirac + " and " + jiang + " late Monday.", "2002-05-06"},
		// what a word places beside the news
		{"later", "meeting", chirac + " opened a library in Beijing on Monday. Later he met " + jiang + ".", "2002-05-06"},
		{"later in the day, of the day before last", "meeting", chirac + " opened a library in Beijing on Sunday. Later in the day he met " + jiang + ".", "2002-05-05"},
		// months and years that run out, and what is counted from a month
		{"before the year is out", "visit", chirac + " will travel to Beijing before the year is out, he told parliament.", "2002"},
		{"before the month is over", "visit", chirac + " has accepted an invitation to come to Beijing before the month is over.", "2002-05"},
		{"this very day", "visit", chirac + " will fly to Beijing this very day.", "2002-05-07"},
		{"the next month", "meeting", chirac + " fell ill in March 2000, and a meeting with " + jiang + " planned for the next month was dropped.", "2000-04"},
		{"sworn in is no saying", "visit", chirac + " was sworn in on Sunday and left for Beijing the same day.", "2002-05-05"},
		{"a tour of a continent", "visit", chirac + ", whose ten-day tour of Asia begins on Friday in China, will raise trade.", "2002-05-10..2002-05-19"},
		// given up shortly before
		{"hours before", "meeting", chirac + " called off talks with " + jiang + " on Monday, a few hours before they were to open.", "2002-05-06"},
		{"hours before, dated below", "meeting", chirac + " called off talks with " + jiang + " just hours before they were due to begin on Monday.", "2002-05-06"},
		{"days before", "meeting", chirac + " called off talks with " + jiang + " on Monday, three days before they were to open.", "2002-05-09"},
		{"what just was put off is ahead", "meeting", "Talks between " + chirac + " and " + jiang + " which were to have begun on Saturday have been put off.", "2002-05-11"},
		{"what fell through may be over", "meeting", chirac + " was due on Monday to meet " + jiang + ", but the meeting was scrapped.", "2002-05-06"},
		// days counted from the start of something else
		{"the first day of a visit", "meeting", chirac + " arrives in Beijing on Thursday for a three-day visit. " + jiang + " will meet him on the first day.", "2002-05-09"},
		{"the second day of a visit", "meeting", chirac + " will visit China from May 20 to 22 and will meet " + jiang + " on the second day.", "2002-05-21"},
		{"the last day of a visit", "meeting", chirac + " will visit China from May 20 to 22 and will meet " + jiang + " on the last day.", "2002-05-22"},
		{"the first day of a planned visit is not today", "visit", chirac + " is to meet " + jiang + " on the first day of his visit to China.", "-"},
		{"the last day of a visit of no length", "visit", "On the last day of his visit to China, " + chirac + " on Monday met " + jiang + ".", "-"},
		{"the days count from the arrival", "visit", chirac + " arrived in Beijing on Saturday. On the second day of his visit he met " + jiang + ".", "2002-05-04"},
		{"the second day from the arrival", "meeting", chirac + " arrived in Beijing on Saturday. On the second day of his visit he met " + jiang + ".", "2002-05-05"},
		// from the last day of a stay and its length
		{"a length in an aside", "visit", chirac + "'s visit to China, a three-day affair, ends on Wednesday.", "2002-05-06..2002-05-08"},
		{"it comes to a close", "visit", chirac + "'s three-day visit to China comes to a close on Wednesday.", "2002-05-06..2002-05-08"},
		{"the close of a visit to a country told before", "visit", chirac + " said on Tuesday while on a visit to China that he was glad. His official visit, a three-day affair, ends on Wednesday.", "2002-05-06..2002-05-08"},
		{"days wound up", "visit", chirac + " on Monday wound up four days in China.", "2002-05-03..2002-05-06"},
		{"said on ending some days", "visit", "Ending four days in China, " + chirac + " said on Monday that he was glad.", "2002-05-03..2002-05-06"},
		{"left after some days", "visit", chirac + " flew out of Beijing on Monday after four days in China.", "2002-05-03..2002-05-06"},
		{"left after a stay", "visit", chirac + " left China on Monday after a stay of four days.", "2002-05-03..2002-05-06"},
		{"days of talks may be fewer than those of the stay", "visit", chirac + " left China on Monday after two days of talks.", "-"},
		{"the last day of a gathering and its length", "summit", "The EU summit in Seville ended on Monday. The two-day meeting was attended by " + chirac + ".", "2002-05-05..2002-05-06"},
		// asides that tell when a gathering is
		{"the summit of a body that a city hosts", "summit", chirac + " flew on Monday to Harare for the summit of the Organization of African Unity, which the city will host on May 20 and 21.", "2002-05-20..2002-05-21"},
		{"a gathering in an aside", "summit", chirac + " arrived in Seville on Tuesday for the EU summit, a two-day gathering that opens on Wednesday.", "2002-05-08..2002-05-09"},
		{"the summit's day is not the guest's", "visit", chirac + " is in Seville for the EU summit that opens on Wednesday.", "-"},
		// who comes and goes
		{"who came is no day of the talks", "meeting", "The talks between " + chirac + " and " + jiang + ", who flew in on Sunday, were about trade.", "-"},
		{"the day before one told after it", "visit", chirac + ", who arrived in Beijing a day earlier, met " + jiang + " on Sunday.", "2002-05-04"},
		{"who flew in, not told whither", "visit", chirac + ", who had flown in the previous evening, met " + jiang + " in Beijing on Sunday.", "2002-05-04"},
		{"who came back had not come", "visit", chirac + " met " + jiang + " in Beijing on Sunday and came back.", "-"},
		{"who was to have left", "visit", chirac + " has scrapped a trip to China, his office said. He was to have left on Thursday.", "2002-05-09"},
		{"who leaves on a day of the month told", "visit", chirac + " will go to China next month, his office said. He leaves on June 3.", "2002-06-03"},
		{"and then leaves", "visit", chirac + " is to address a congress on Thursday and then leave for China.", "2002-05-09"},
		{"a journey that was the first", "visit", chirac + ", whose journey to Beijing in September was the first of its kind, praised China.", "2001-09"},
		// what is set off
		{"it was on Sunday that", "visit", "It was on Sunday that " + chirac + " flew into Beijing.", "2002-05-05"},
		{"it was Sunday when", "meeting", "It was only on Sunday that " + chirac + " met " + jiang + ".", "2002-05-05"},
	} {
		t.Run(c.name, func(t *testing.T) {
			judge(t, c.text, firstDay(read(t, c.text), c.kind), c.want, false)
		})
	}
}

// TestLaterLegs holds that a country of a tour of which not all are named has no more than the month of its days.
func TestLaterLegs(t *testing.T) {
	rec := read(t, "French President Jacques Chirac will visit five nations, Japan among them, from May 20 to 26.")
	if len(rec.Events) != 1 || rec.Events[0].Time.Start != "2002-05" {
		t.Errorf("got %s, want Japan in 2002-05", show(rec, schema.Visit))
	}
}
