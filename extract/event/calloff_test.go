package event_test

import (
	"testing"

	"demarche/schema"
)

// TestStanding reads one or two sentences of 7 May 2002 of each class of construction that tells how a plan
// stands. A case that is not read right yet is known; it fails as soon as it is.
func TestStanding(t *testing.T) {
	const (
		koizumi   = "Japanese Prime Minister Junichiro Koizumi"
		vajpayee  = "Indian Prime Minister Atal Behari Vajpayee"
		musharraf = "Pakistani President Pervez Musharraf"
	)
	for _, c := range []struct {
		kind, want, text string
		known            bool
	}{
		// put off
		{"visit", "postponed", koizumi + "'s visit to India was shelved on Monday.", false},
		{"visit", "postponed", koizumi + "'s visit to India is on ice.", false},
		{"visit", "postponed", koizumi + "'s visit to India has been put on ice.", false},
		{"visit", "postponed", koizumi + "'s visit to India has been pushed back to June.", false},
		{"visit", "postponed", koizumi + "'s visit to India will have to wait.", false},
		{"visit", "postponed", koizumi + "'s visit to India, due to begin on Monday, was held over until the autumn.", false},
		{"visit", "postponed", koizumi + " will not visit India this week but will come in June, his office said.", false},
		{"visit", "postponed", "Tokyo asked that Prime Minister Junichiro Koizumi's visit to India be postponed.", false},
		{"visit", "postponed", koizumi + " was to have visited India on Monday. The trip was put off until June.", false},
		{"visit", "postponed", koizumi + " will visit India on Monday, officials said last week. On Tuesday his office said the trip had been deferred.", false},
		{"visit", "postponed", koizumi + " was due in India on Thursday. It was put off at the last minute.", false},
		{"visit", "postponed", koizumi + "'s visit to India has been moved to June.", false},
		{"visit", "postponed", koizumi + "'s trip to India slipped to June.", false},
		{"visit", "postponed", "India and Japan agreed to postpone a visit by Prime Minister Junichiro Koizumi.", false},
		{"visit", "postponed", koizumi + " decided to put off his trip to India.", false},
		// called off, refused, stayed away from
		{"visit", "cancelled", koizumi + "'s visit to India fell through.", false},
		{"visit", "cancelled", koizumi + "'s visit to India never took place.", false},
		{"visit", "cancelled", koizumi + "'s visit to India is off.", false},
		{"visit", "cancelled", koizumi + "'s planned visit to India came to nothing.", false},
		{"visit", "cancelled", koizumi + "'s visit to India will not go ahead.", false},
		{"visit", "cancelled", koizumi + "'s visit to India was dropped from his itinerary.", false},
		{"visit", "cancelled", koizumi + " abandoned plans to come to India.", false},
		{"visit", "cancelled", koizumi + " backed out of a visit to India.", false},
		{"visit", "cancelled", koizumi + " pulled out of a trip to India.", false},
		{"visit", "cancelled", koizumi + " will not, as arranged, be in India on Thursday.", false},
		{"visit", "cancelled", koizumi + " has decided against visiting India.", false},
		{"visit", "cancelled", koizumi + " decided not to visit India.", false},
		{"visit", "cancelled", koizumi + " had been due to visit India but stayed home.", false},
		{"visit", "cancelled", koizumi + " turned down an invitation to visit India.", false},
		{"visit", "cancelled", koizumi + " rejected an Indian invitation to New Delhi.", true},
		{"visit", "cancelled", koizumi + " was to visit India on Monday. He called it off.", false},
		{"visit", "cancelled", "India withdrew its invitation to " + koizumi + " to visit New Delhi.", false},
		{"visit", "cancelled", koizumi + " was refused entry to India.", false},
		{"visit", "cancelled", "Plans for " + koizumi + " to visit India were scrapped.", false},
		{"visit", "cancelled", koizumi + " was forced to cancel a trip to India.", false},
		{"visit", "cancelled", koizumi + " said he would not be going to India.", false},
		{"visit", "cancelled", koizumi + " said he would no longer travel to India.", false},
		{"visit", "cancelled", "Japan rejected an invitation for Prime Minister Junichiro Koizumi to come to New Delhi for talks with " + vajpayee + ".", false},
		{"meeting", "cancelled", "Japan rejected an invitation for Prime Minister Junichiro Koizumi to come to New Delhi for talks with " + vajpayee + ".", false},
		{"meeting", "cancelled", "Pakistan turned down a request for " + musharraf + " to travel to New Delhi to meet " + vajpayee + ".", false},
		{"meeting", "cancelled", "A meeting that " + musharraf + " had agreed to hold with " + vajpayee + " in New Delhi on Friday will not take place.", false},
		{"visit", "cancelled", "A stop by " + koizumi + " in New Delhi was considered and then dropped.", false},
		{"meeting", "possible", "Officials said it had not been decided whether " + musharraf + " would meet " + vajpayee + ".", false},
		{"meeting", "possible", "It has not been settled if " + musharraf + " will meet " + vajpayee + ".", false},
		{"meeting", "cancelled", koizumi + " declined an offer of dinner with " + vajpayee + ".", false},
		{"meeting", "none", koizumi + " left New Delhi without a meeting with " + vajpayee + ".", false},
		{"visit", "planned", koizumi + " flies to India on Thursday. He had asked for the departure to be brought forward after a row in parliament.", false},
		{"visit", "postponed postponed postponed", koizumi + " has put off an Asian tour which was to bring him to India on Sunday. He was also due in Nepal and Bhutan.", false},
		{"visit", "postponed", koizumi + " has put off an Asian tour which was to bring him to India on Sunday, a diplomat said.", false},
		{"meeting", "postponed", koizumi + " has put off a trip to India, where he was to have talks with " + vajpayee + " on Thursday.", false},
		{"visit", "possible", "From New Delhi " + koizumi + " may carry on to Nepal.", false},
		{"visit", "denied", "Nepal denied that " + koizumi + " would call at Kathmandu.", false},
		{"visit", "planned", "UN Secretary General Kofi Annan is to leave New York on Thursday and will be in New Delhi on Saturday.", false},
		{"call", "held", musharraf + " rang to tell " + vajpayee + " that the border was open.", false},
		{"meeting", "none", "The leaders of India and Pakistan have not sat together since the Agra summit.", false},
		{"meeting", "denied", "Pakistan called untrue a report by a newspaper that " + musharraf + " had met " + vajpayee + " in March.", false},
		{"visit", "postponed", "The rescheduling of " + koizumi + "'s visit to India was a blow.", false},
		{"meeting", "held", koizumi + " said after talks with " + vajpayee + " that he did not rule out sanctions.", false},
		// denied
		{"visit", "denied", "The Japanese Foreign Ministry denied reports that Prime Minister Junichiro Koizumi would visit India.", false},
		{"visit", "denied", koizumi + " said there were no plans for him to visit India.", false},
		{"visit", "denied", koizumi + " is not planning a visit to India, his spokesman said.", false},
		{"visit", "denied", "\"There was no visit to India by Prime Minister Junichiro Koizumi,\" the Japanese Foreign Ministry said.", false},
		{"visit", "denied", "Reports that " + koizumi + " had flown to India were untrue, his office said.", false},
		{"visit", "denied", "The Japanese government said it was not true that Prime Minister Junichiro Koizumi had visited India.", false},
		{"visit", "denied", koizumi + "'s office called a report of a trip to India false.", true},
		{"visit", "denied", koizumi + " denied any intention of visiting India.", false},
		{"meeting", "denied", "Israel denied that Foreign Minister Shimon Peres had met Palestinian leader Yasser Arafat in Cairo.", false},
		{"meeting", "denied", "Israel denied a meeting had taken place between Foreign Minister Shimon Peres and Yasser Arafat.", true},
		{"meeting", "denied", "Israeli Foreign Minister Shimon Peres did not meet Palestinian leader Yasser Arafat in Cairo, his office said.", false},
		{"meeting", "denied", "No meeting took place between Israeli Foreign Minister Shimon Peres and Palestinian leader Yasser Arafat, his office said.", false},
		{"meeting", "denied", "Israeli Foreign Minister Shimon Peres has no plans to meet Palestinian leader Yasser Arafat.", false},
		{"meeting", "denied", "No meeting is planned between Israeli Foreign Minister Shimon Peres and Palestinian leader Yasser Arafat.", false},
		{"meeting", "denied", "There are no plans for a meeting between Israeli Foreign Minister Shimon Peres and Palestinian leader Yasser Arafat.", false},
		{"meeting", "denied", "Reports of secret talks between Iran and the United States in Oman are baseless, the foreign ministry said.", false},
		{"meeting", "denied", "Iran's foreign ministry rejected a report of talks with the United States in Oman.", false},
		// asked, wished, open
		{"visit", "possible", koizumi + " would like to visit India.", false},
		{"visit", "possible", koizumi + " is thinking of visiting India.", false},
		{"visit", "possible", "India has invited " + koizumi + " to visit.", false},
		{"visit", "possible", "India extended an invitation to " + koizumi + " to visit New Delhi.", false},
		{"visit", "possible", "An invitation to visit India has been extended to " + koizumi + ".", false},
		{"visit", "possible", koizumi + " was invited to India.", false},
		{"visit", "possible", "It is not clear whether " + koizumi + " will visit India.", false},
		{"visit", "possible", koizumi + " has yet to decide whether to visit India.", false},
		{"visit", "possible", koizumi + " said he would visit India if he was invited.", false},
		{"visit", "possible", koizumi + " is ready to visit India, his spokesman said.", false},
		{"visit", "possible", koizumi + " is willing to visit India.", false},
		{"visit", "possible", "A visit to India by " + koizumi + " is under consideration.", false},
		{"visit", "possible", "A visit to India by " + koizumi + " is not ruled out.", false},
		{"visit", "possible", "India hopes that " + koizumi + " will visit New Delhi.", false},
		{"visit", "possible", "India expressed the hope that " + koizumi + " would visit New Delhi.", false},
		{"visit", "possible", koizumi + " is likely to visit India in June.", false},
		{"visit", "possible", "Officials are sounding out a trip by " + koizumi + " to India.", false},
		{"meeting", "possible", "China offered to host talks between " + vajpayee + " and " + musharraf + ".", false},
		{"meeting", "possible", vajpayee + " called for a meeting with " + musharraf + ".", false},
		{"meeting", "possible", "Russia asked whether " + vajpayee + " and " + musharraf + " would talk directly.", false},
		{"meeting", "possible", vajpayee + " sought a meeting with " + musharraf + ".", false},
		{"meeting", "possible", vajpayee + " said he was prepared to meet " + musharraf + ".", false},
		{"meeting", "possible", musharraf + " is trying to arrange a meeting with " + vajpayee + ".", false},
		// not so
		{"meeting", "none", vajpayee + " left without seeing " + musharraf + ".", false},
		// called off, refused, stayed away from
		{"meeting", "cancelled", vajpayee + " snubbed " + musharraf + "'s offer of talks.", false},
		{"meeting", "cancelled", vajpayee + " said he would not talk to " + musharraf + ".", true},
		{"meeting", "cancelled", musharraf + "'s request for a meeting with " + vajpayee + " was turned down.", false},
		{"meeting", "cancelled", vajpayee + " was to meet " + musharraf + " on Monday, but the talks never happened.", false},
		{"meeting", "cancelled", vajpayee + " was to meet " + musharraf + " on Monday. Nobody turned up from the Pakistani side.", false},
		{"meeting", "cancelled", "A meeting of " + vajpayee + " and " + musharraf + " had been planned for Monday. The encounter is off, New Delhi said.", false},
		{"meeting", "cancelled", vajpayee + " backed out of a meeting with " + musharraf + ".", false},
		{"meeting", "cancelled", vajpayee + " and " + musharraf + " were to have met in Almaty.", false},
		{"meeting", "cancelled", "A planned meeting between " + vajpayee + " and " + musharraf + " failed to materialise.", false},
		// under way or set
		{"meeting", "planned", vajpayee + " is set to meet " + musharraf + " in Almaty.", false},
		{"meeting", "planned", "A meeting between " + vajpayee + " and " + musharraf + " is pencilled in for June.", false},
		{"meeting", "planned", "By then " + vajpayee + " will have met " + musharraf + ".", false},
		{"meeting", "planned", vajpayee + " meets " + musharraf + " on Thursday.", false},
		{"meeting", "planned", "The White House said " + vajpayee + " would meet " + musharraf + " in June.", false},
		{"visit", "planned", koizumi + "'s visit to India is on, officials said.", false},
		{"visit", "planned", koizumi + "'s visit to India will go ahead as planned.", false},
		{"visit", "planned", koizumi + " said his visit to India in June had not been called off.", false},
		{"visit", "planned", koizumi + " is on his way to India.", false},
		{"visit", "planned", koizumi + " was leaving for India later on Tuesday.", false},
		{"visit", "planned", koizumi + " has accepted an invitation to India.", false},
		{"visit", "planned", "The date of " + koizumi + "'s visit to India has not been set.", false},
		{"visit", "planned", koizumi + " has put India on the itinerary of his June tour.", true},
		// held after all
		{"visit", "held", koizumi + "'s long-delayed visit to India began on Monday.", false},
		{"visit", "held", koizumi + "'s visit to India, twice postponed, took place on Monday.", true},
		// two visits
		{"visit", "planned held", koizumi + " had been due in India in April; he finally arrived in New Delhi on Monday.", false},
		// what is denied or doubted is the putting off, the bidding or the plan
		{"visit", "planned", "A spokesman denied reports that " + koizumi + "'s departure for India might be delayed.", false},
		{"visit", "cancelled", musharraf + " has declined a suggestion that he fly to New Delhi.", false},
		{"visit", "denied", musharraf + " dismissed suggestions that he had flown to New Delhi.", false},
		{"visit", "denied", koizumi + " has been nowhere near New Delhi, his spokesman said.", false},
		{"visit", "possible", koizumi + "'s planned visit to India remains uncertain.", false},
		{"visit", "possible", "It would help if " + musharraf + " accepted an invitation to New Delhi.", false},
		{"meeting", "none", koizumi + " did not fly to New Delhi last month to meet " + vajpayee + ".", false},
		{"meeting", "cancelled", musharraf + " has turned down a request by " + vajpayee + " to see him during the summit in Kathmandu.", false},
		{"visit", "none", koizumi + " urged India to speed up reform.", false},
		// held after all
		{"visit", "planned", "A visit to India by " + koizumi + ", twice delayed, will finally go ahead next week.", false},
		{"visit", "held", koizumi + ", fresh from his visit to India, will receive President Jacques Chirac on Thursday.", false},
		{"visit", "held", koizumi + " went ahead with a visit to India on Monday.", false},
		{"visit", "held", "At the invitation of the government " + koizumi + " is paying a visit to India.", false},
		// told indirectly
		{"visit", "cancelled", koizumi + " dropped New Delhi from his itinerary.", false},
		{"visit", "cancelled", koizumi + " will give New Delhi a miss.", false},
		{"visit", "cancelled", koizumi + " sent his regrets to New Delhi.", false},
		{"visit", "cancelled", "A cold keeps " + koizumi + " away from New Delhi.", false},
		{"visit", "cancelled", "New Delhi must do without " + koizumi + " on Friday.", false},
		{"visit", "cancelled", koizumi + " was to visit India on Monday. He stayed in Tokyo.", false},
		{"visit", "cancelled", "There will be no visit to India by " + koizumi + " this week.", false},
		{"visit", "cancelled", koizumi + "'s visit to India has vanished from the calendar.", false},
		{"visit", "cancelled", koizumi + " thought better of a visit to India.", false},
		{"visit", "postponed", koizumi + " will not visit India before June.", false},
		{"visit", "postponed", koizumi + "'s visit to India was called off for the time being.", false},
		{"visit", "planned", "Calls for " + koizumi + " to cancel his visit to India grew louder.", false},
		{"visit", "planned", koizumi + "'s office denied that his visit to India had been put off.", false},
		{"visit", "denied", "A newspaper said that " + koizumi + " had visited India. The report was false, his office said.", false},
		{"visit", "denied", "A newspaper had " + koizumi + " flying to India on Monday. \"Nonsense,\" said his office.", false},
		{"visit", "denied", "His office laughed off the story that " + koizumi + " had slipped into India.", false},
		{"visit", "denied", "His office denied a report in a Berlin paper that " + koizumi + " would fly to India.", false},
		{"meeting", "denied", "A newspaper reported that " + vajpayee + " had met " + musharraf + ". \"There was no such meeting,\" his spokesman said.", false},
		{"meeting", "cancelled", vajpayee + " and " + musharraf + " were to meet over breakfast on Tuesday. There was no breakfast.", false},
		{"meeting", "held", vajpayee + " met " + musharraf + " on Monday. No meeting was held with the generals.", false},
		// not so
		{"visit", "none", koizumi + " did not come to India.", false},
		// put off
		{"summit", "postponed", "The ASEAN summit in Phnom Penh, due to open on Monday, has been pushed back.", false},
		// called off, refused, stayed away from
		{"summit", "cancelled", "The ASEAN summit in Phnom Penh was abandoned after protesters stormed the hall.", false},
	} {
		judge(t, c.text, statuses(t, c.text, schema.EventType(c.kind)), c.want, c.known)
	}
}
