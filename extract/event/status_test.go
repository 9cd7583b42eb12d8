package event_test

import (
	"strings"
	"testing"

	"demarche/schema"
)

// TestStatus reads single sentences of 7 May 2002, each of which tells of one event of a type: how it
// stands. "none" wants no event of the type. A case whose status is not read right yet is known; it
// fails as soon as it is.
func TestStatus(t *testing.T) {
	for _, c := range []struct {
		kind, want, sentence string
		known                bool
	}{
		// tenses
		{"visit", "held", "French President Jacques Chirac visited China on Monday.", false},
		{"visit", "held", "French President Jacques Chirac is visiting China.", false},
		{"visit", "held", "French President Jacques Chirac has been visiting China since Sunday.", false},
		{"visit", "held", "Russian President Vladimir Putin had flown to Berlin a week earlier.", false},
		{"visit", "planned", "Russian President Vladimir Putin will visit Germany next month.", false},
		{"visit", "planned", "Russian President Vladimir Putin is to visit Germany next month.", false},
		{"visit", "planned", "Russian President Vladimir Putin is going to visit Germany next month.", false},
		{"visit", "planned", "Russian President Vladimir Putin arrives in Germany on Thursday.", false},
		{"visit", "planned", "Russian President Vladimir Putin leaves for Germany next week.", false},
		{"visit", "possible", "Russian President Vladimir Putin may visit Germany in June.", false},
		{"visit", "possible", "Russian President Vladimir Putin could visit Germany in June.", false},
		{"visit", "possible", "Russian President Vladimir Putin might travel to Germany in June.", false},
		{"visit", "cancelled", "Russian President Vladimir Putin will not visit Germany.", false},
		{"visit", "cancelled", "Russian President Vladimir Putin was to have visited Germany on Monday.", false},
		{"visit", "held postponed planned", "Iranian President Hassan Rouhani arrived in Rome on Monday. The four-day journey, which will take him to Paris on Wednesday, was to have been made in November.", false},
		{"visit", "cancelled", "Russian President Vladimir Putin would have visited Germany on Monday.", false},
		{"visit", "none", "Russian President Vladimir Putin did not visit Germany.", false},
		{"meeting", "planned", "It will be the third time this year that U.S. President George W. Bush has met British Prime Minister Tony Blair.", false},
		{"visit", "possible", "If it happens it would mark the first occasion on which Russian President Vladimir Putin has visited Cuba.", false},
		{"visit", "held", "It was the first time that Russian President Vladimir Putin had visited Cuba.", false},
		{"meeting", "none", "U.S. President George W. Bush and Russian President Vladimir Putin did not discuss Chechnya, the Kremlin said.", false},
		{"call", "held", "U.S. President George W. Bush and Russian President Vladimir Putin agreed to meet during a telephone conversation on Monday.", false},
		{"meeting", "planned", "U.S. President George W. Bush and Russian President Vladimir Putin agreed to meet during a telephone conversation on Monday.", false},
		{"visit", "held", "Russian President Vladimir Putin is in Berlin today for talks.", false},
		{"visit", "planned", "Russian President Vladimir Putin is in Berlin on Thursday for talks.", false},
		{"visit", "planned", "Russian President Vladimir Putin is to be in Berlin today for talks.", false},
		{"visit", "held", "Russian President Vladimir Putin, who is in Berlin for talks, will travel to Dresden on Thursday.", false},
		{"visit", "held planned", "Iranian Foreign Minister Kamal Kharrazi arrived in Oman on Sunday on a tour which will also take him to Qatar.", false},
		{"visit", "postponed", "Russian President Vladimir Putin postponed a trip to Berlin. He has no intention of going until the row is settled.", false},
		{"visit", "none", "Neither Russian President Vladimir Putin nor his foreign minister Igor Ivanov came to Berlin on Monday.", false},
		{"meeting", "planned planned", "Besides the talks with German Chancellor Gerhard Schroeder, Russian President Vladimir Putin is scheduled to meet Polish President Aleksander Kwasniewski.", false},
		{"meeting", "possible", "A meeting between Russian President Vladimir Putin and German Chancellor Gerhard Schroeder is being worked out.", false},
		{"call", "none", "Russian President Vladimir Putin had called German Chancellor Gerhard Schroeder to Moscow.", false},
		{"summit", "planned cancelled", "The EU summit will open in Brussels on Thursday. Two meetings of EU ministers were called off in April.", false},
		{"visit", "held planned", "Russian President Vladimir Putin flew to Berlin on Monday on the second leg of a swing that also takes in Paris.", false},
		{"visit", "held planned", "Russian President Vladimir Putin left Moscow on Monday for Berlin and Paris.", false},
		{"visit", "planned", "Russian President Vladimir Putin will visit Germany in June. The floating of the rouble has brought money back into the banks.", false},
		{"meeting", "planned denied", "Russian Foreign Minister Igor Ivanov will meet his French counterpart Hubert Vedrine on Thursday. Asked about a possible meeting between Ivanov and U.S. Secretary of State Colin Powell, the spokesman said no such meeting was on the agenda.", false},
		// what stands between a subject and its verb
		{"meeting", "cancelled", "A meeting of Russian President Vladimir Putin and German Chancellor Gerhard Schroeder called for May 27 fell through.", false},
		{"meeting", "postponed", "The meeting of Russian President Vladimir Putin and German Chancellor Gerhard Schroeder announced last week was postponed on Tuesday.", false},
		{"visit", "postponed", "Russian President Vladimir Putin's visit to Berlin, it is recalled, had been planned for March and was rescheduled because of the floods.", false},
		// what is wished, and where a guest is to do it
		{"meeting", "possible", "South African President Thabo Mbeki would love Cuban President Fidel Castro and U.S. President George W. Bush to meet in Durban.", false},
		{"visit", "possible", "U.S. President George W. Bush advised Russian President Vladimir Putin to visit Berlin.", false},
		{"visit", "possible", "Germany has invited Russian President Vladimir Putin to watch the final in Berlin in June.", false},
		{"visit", "planned", "Russian President Vladimir Putin has accepted an invitation to inspect the works in Berlin next month.", false},
		{"visit", "none", "Germany has invited Russian President Vladimir Putin to discuss the war in Afghanistan.", false},
		{"visit", "none", "Russian President Vladimir Putin accepted an invitation to address the members of the Duma in Moscow.", false},
		// not now, and a journey that leads somebody somewhere
		{"visit", "postponed", "Russian President Vladimir Putin will not visit Germany at this time.", false},
		{"visit", "postponed", "Russian President Vladimir Putin put off the journey that was to have brought him to Berlin on Thursday.", false},
		{"visit", "planned", "Russian President Vladimir Putin began a tour that will bring him to Berlin on Thursday.", false},
		{"meeting", "postponed", "Russian President Vladimir Putin was to have met German Chancellor Gerhard Schroeder on Monday but will now have to wait until June.", false},
		{"visit", "possible", "Cuban President Fidel Castro received a German invitation to Berlin.", false},
		// what something is called
		{"meeting", "denied", "A newspaper reported that Russian Foreign Minister Igor Ivanov would meet U.S. Secretary of State Colin Powell in Vienna in July. The ministry said that these inventions did not correspond to reality.", false},
		{"meeting", "denied", "Russian Foreign Minister Igor Ivanov called reports that he had met U.S. Secretary of State Colin Powell \"pure invention\".", false},
		{"meeting", "denied", "The ministry described reports that Russian Foreign Minister Igor Ivanov had met U.S. Secretary of State Colin Powell as untrue.", false},
		{"meeting", "held", "Russian Foreign Minister Igor Ivanov called his talks with U.S. Secretary of State Colin Powell on Monday \"useful\".", false},
		{"meeting", "denied", "A spokesman denied newspaper reports that Russian Foreign Minister Igor Ivanov had met U.S. Secretary of State Colin Powell.", false},
		// verbs that govern
		{"visit", "planned", "U.S. President George W. Bush plans to visit Russia in May.", false},
		{"visit", "planned", "U.S. President George W. Bush is scheduled to visit Russia in May.", false},
		{"visit", "planned", "U.S. President George W. Bush is expected to travel to Russia in May.", false},
		{"visit", "planned", "U.S. President George W. Bush has agreed to visit Russia in May.", false},
		{"visit", "planned", "U.S. President George W. Bush accepted an invitation to visit Russia.", false},
		{"visit", "planned", "The Kremlin announced that U.S. President George W. Bush would visit Russia.", false},
		{"visit", "possible", "U.S. President George W. Bush wants to visit Russia.", false},
		{"visit", "possible", "U.S. President George W. Bush is considering a visit to Russia.", false},
		{"visit", "possible", "Russian President Vladimir Putin invited U.S. President George W. Bush to Moscow.", false},
		{"visit", "possible", "Russian President Vladimir Putin asked U.S. President George W. Bush to visit Moscow.", false},
		{"visit", "possible", "U.S. President George W. Bush hopes to visit Russia.", false},
		{"visit", "postponed", "U.S. President George W. Bush postponed a visit to Russia.", false},
		{"visit", "postponed", "U.S. President George W. Bush has put off his trip to Russia.", false},
		{"visit", "postponed", "U.S. President George W. Bush's visit to Russia has been delayed.", false},
		{"visit", "postponed", "U.S. President George W. Bush's trip to Russia was put on hold.", false},
		{"visit", "cancelled", "U.S. President George W. Bush cancelled a visit to Russia.", false},
		{"visit", "cancelled", "U.S. President George W. Bush called off a visit to Russia.", false},
		{"visit", "cancelled", "U.S. President George W. Bush's visit to Russia was scrapped.", false},
		{"visit", "cancelled", "U.S. President George W. Bush refused to visit Russia.", false},
		{"visit", "cancelled", "U.S. President George W. Bush declined an invitation to visit Russia.", false},
		{"visit", "cancelled", "U.S. President George W. Bush ruled out a visit to Russia.", false},
		{"visit", "denied", "U.S. President George W. Bush has no plans to visit Russia.", false},
		{"visit", "denied", "U.S. President George W. Bush denied that he had visited Russia.", false},
		{"visit", "denied", "The Kremlin dismissed reports that U.S. President George W. Bush would visit Russia.", false},
		{"visit", "planned", "U.S. President George W. Bush has not cancelled his visit to Russia.", false},
		// adjectives and nouns
		{"visit", "planned", "Reporters asked about Chinese President Jiang Zemin's upcoming visit to Germany.", false},
		{"visit", "planned", "Preparations for Chinese President Jiang Zemin's visit to Germany are under way.", false},
		{"visit", "planned", "Police tightened security ahead of Chinese President Jiang Zemin's visit to Germany.", false},
		{"visit", "possible", "Diplomats discussed a possible visit by Chinese President Jiang Zemin to Germany.", false},
		{"visit", "postponed", "The postponement of Chinese President Jiang Zemin's visit to Germany was a surprise.", false},
		{"visit", "cancelled", "The cancellation of Chinese President Jiang Zemin's visit to Germany was a surprise.", false},
		{"visit", "held", "Chinese President Jiang Zemin ended a four-day visit to Germany on Monday.", false},
		{"visit", "held", "During his visit to Germany last month, Chinese President Jiang Zemin praised the trade ties.", false},
		// meetings
		{"meeting", "held", "Chinese President Jiang Zemin met Russian President Vladimir Putin in Moscow on Monday.", false},
		{"meeting", "held", "Chinese President Jiang Zemin and Russian President Vladimir Putin held talks in Moscow.", false},
		{"meeting", "planned", "Chinese President Jiang Zemin will meet Russian President Vladimir Putin in Moscow.", false},
		{"meeting", "planned", "Chinese President Jiang Zemin is due to hold talks with Russian President Vladimir Putin.", false},
		{"meeting", "planned", "Chinese President Jiang Zemin and Russian President Vladimir Putin agreed to meet in June.", false},
		{"meeting", "possible", "Chinese President Jiang Zemin proposed a meeting with Russian President Vladimir Putin.", false},
		{"meeting", "possible", "Chinese President Jiang Zemin offered to meet Russian President Vladimir Putin.", false},
		{"meeting", "possible", "Chinese President Jiang Zemin may meet Russian President Vladimir Putin in June.", false},
		{"meeting", "postponed", "Talks between Chinese President Jiang Zemin and Russian President Vladimir Putin were postponed.", false},
		{"meeting", "cancelled", "Chinese President Jiang Zemin refused to meet Russian President Vladimir Putin.", false},
		{"meeting", "cancelled", "A meeting between Chinese President Jiang Zemin and Russian President Vladimir Putin was called off.", false},
		{"meeting", "denied", "Chinese President Jiang Zemin denied meeting Russian President Vladimir Putin.", false},
		{"meeting", "denied", "\"Chinese President Jiang Zemin did not meet Russian President Vladimir Putin,\" a spokesman said.", false},
		// calls and gatherings
		{"call", "held", "Chinese President Jiang Zemin telephoned Russian President Vladimir Putin on Monday.", false},
		{"call", "held", "Chinese President Jiang Zemin spoke by telephone with Russian President Vladimir Putin.", false},
		{"call", "planned", "Chinese President Jiang Zemin will telephone Russian President Vladimir Putin on Thursday.", false},
		{"summit", "held", "The European Union held a summit in Barcelona in March.", false},
		{"summit", "planned", "The European Union will hold a summit in Seville in June.", false},
		{"summit", "postponed", "An Arab League summit in Amman was postponed on Monday.", false},
		{"summit", "cancelled", "An Arab League summit in Amman was called off on Monday.", false},
	} {
		judge(t, c.sentence, statuses(t, c.sentence, schema.EventType(c.kind)), c.want, c.known)
	}
}

// statuses reads a text and lists how its events of one type stand, in order; "none" if there are none.
func statuses(t *testing.T, text string, kind schema.EventType) string {
	t.Helper()
	var got []string
	for _, r := range read(t, text).Events {
		if r.Type == kind {
			got = append(got, string(r.Status))
		}
	}
	if len(got) == 0 {
		return "none"
	}
	return strings.Join(got, " ")
}
