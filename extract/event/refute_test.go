package event_test

import (
	"strings"
	"testing"

	"demarche/schema"
)

// TestRefuted reads stories of 7 May 2002 in which somebody tells in other words than those of the event that it was not, or that
// what was planned has been put off, called off or restored since.
func TestRefuted(t *testing.T) {
	const simitis, cem, moussa = "Greek Prime Minister Costas Simitis", "Turkish Foreign Minister Ismail Cem", "Arab League chief Amr Moussa"
	for _, c := range []struct{ kind, want, text string }{
		{"call", "denied", "An Athens radio had it that " + simitis + " rang up " + cem + " by telephone on Sunday; no such conversation took place, Cem's aides said."},
		{"call", "denied", "Ankara papers said " + cem + " had telephoned " + simitis + " on Sunday, a claim that the premier's office described as \"sheer fantasy\"."},
		{"call", "denied", "Ankara papers said " + cem + " had telephoned " + simitis + " on Sunday, a story dismissed by the Greek government."},
		{"call", "denied", "Asked whether " + cem + " had telephoned " + simitis + ", the Greek spokesman said he had not."},
		{"meeting", "denied", "Asked if " + cem + " had met " + simitis + " during his stay in Cairo, an aide answered: \"No, he did not.\""},
		{"meeting", "cancelled", "Asked whether " + cem + " would meet " + simitis + ", an aide said he would not."},
		{"meeting", "denied", "A weekly claimed that " + simitis + " had met " + cem + " on Rhodes in April. The foreign ministry said nothing of the sort had happened."},
		{"meeting", "denied", "A weekly claimed that " + simitis + " had met " + cem + " on Rhodes in April. His office said there had been no contacts between the two."},
		{"visit", "possible", simitis + " said he hoped to travel to Turkey in the autumn, but that no date had been talked about."},
		{"visit", "denied", "A weekly claimed that " + simitis + " flew to Ankara in April and met " + cem + ". His office called the story a fabrication."},
		{"visit", "denied", "The newspaper said " + simitis + " had flown to Ankara on Sunday. His spokesman said he had stayed at home."},
		{"visit", "denied", simitis + " will not visit Turkey in June, as reported by a weekly, his office said."},
		{"visit", "cancelled", simitis + " will not visit Turkey in June, his office said."},
		{"meeting", "denied", "Suggestions that " + simitis + " would meet " + cem + " were wide of the mark, officials said."},
		{"meeting", "denied", simitis + " never met " + cem + ", an aide insisted on Monday."},
		{"visit", "postponed", "The planned visit of " + simitis + " to Turkey, frozen since January, was raised by both ministries."},
		{"visit", "planned", "The visit of " + simitis + " to Turkey, put off in January because of snow, will begin on Friday."},
		{"visit", "held", "The visit of " + simitis + " to Turkey, put off twice because of snow, ended on Monday."},
		{"visit", "cancelled", "The Turks have shut the airport, and " + simitis + " will not be able to make his planned visit to Turkey next week."},
		{"meeting", "cancelled", simitis + " stayed away from a meeting with " + cem + " on Monday."},
		{"meeting", "cancelled", simitis + " had hoped to meet " + cem + " in Rome but was told the Turk had no time."},
		{"visit", "possible", cem + " has extended an invitation to " + simitis + "."},
		{"visit", "cancelled planned", simitis + " dropped Turkey from his itinerary, officials said, and will travel only to Egypt next week."},
		{"meeting", "held", simitis + " met " + cem + " on Rhodes on Sunday. The encounter had not been announced beforehand, aides said."},
		{"meeting", "planned", simitis + " will meet " + cem + " on Friday. Aides said " + moussa + " might join them, but Moussa had no such plans, his spokesman said."},
		{"summit", "cancelled", simitis + " said the ASEAN leaders' meeting in Athens, planned for June 24, would not go ahead without him."},
		{"visit", "planned", simitis + " will head for Qatar. The United Arab Emirates is not on his itinerary because of a dispute."},
		{"visit", "denied", "The press in Ankara urged " + simitis + " to come to Turkey. A spokesman said such a stop had never been envisaged."},
		{"meeting", "denied", "A weekly claimed that " + simitis + " had met " + cem + " on Rhodes in April. The foreign ministry denied that any such encounter took place."},
		{"call", "denied", "Reports of a telephone conversation between " + simitis + " and " + cem + " have no basis in fact, the ministry said."},
		{"meeting", "cancelled", simitis + " said there was no question of a meeting with " + cem + "."},
		{"visit", "held", simitis + " left for Turkey on Monday on a visit that was called off in February after a row."},
		{"visit", "postponed", "A three-day trip by " + simitis + " to Turkey was to have begun on Monday but was delayed because of floods."},
		{"visit", "postponed", simitis + ", who had been expected in Turkey last Saturday, will now arrive on Friday."},
		{"visit", "planned", "The journey of " + simitis + " to Turkey, twice put back because of snow, was now firm, diplomats said."},
		{"visit", "cancelled", "A visit to Turkey by " + simitis + " would not be convenient, Ankara said."},
		{"visit", "denied", "Officials in Ankara said they had no knowledge of any visit by " + simitis + "."},
		{"visit", "postponed", "Turkey has put on ice a visit by " + simitis + "."},
		{"visit", "postponed", cem + " asked " + simitis + " to put off his visit to Turkey."},
		{"visit", "planned", simitis + " called off a visit to Turkey on Sunday. A spokesman said on Monday that the visit would go ahead after all."},
		{"visit", "postponed", simitis + " will not travel to Turkey until after the elections there. He had been expected this week."},
		{"visit", "postponed", simitis + "'s arrival in Turkey, initially announced for Monday, has been put back by two days."},
		{"visit", "planned", simitis + " may have to cancel his visit to Turkey, aides said."},
		{"visit", "possible", "It is not certain that " + simitis + " will visit Turkey."},
		{"visit", "denied", simitis + " denied that he had been invited to Turkey."},
		{"visit", "denied", "Ankara denied that it had invited " + simitis + "."},
		{"meeting", "denied", "A report of a meeting between " + simitis + " and " + cem + " in April was, a spokesman said, \"a fairy tale\"."},
		{"visit", "held", simitis + " was speaking after arriving in Turkey. His arrival in Turkey had been delayed for a day by a storm."},
		{"visit", "planned planned", "After visiting Turkey this week, " + simitis + " is to go on to Egypt."},
		{"visit", "cancelled", "The visit of " + simitis + " to Turkey is \"not opportune\", the ministry said."},
		{"visit", "possible", simitis + " would go to Turkey one day, he said."},
		{"visit", "possible", "A spokesman would not confirm a report that " + simitis + " is to visit Turkey; Ankara has not announced any such visit."},
		{"visit", "cancelled", "The trip of " + simitis + " to Turkey, first postponed and then cancelled, caused a row."},
		{"visit", "cancelled", simitis + " did not go to Turkey on Sunday as planned."},
		{"meeting", "possible", "A meeting with " + cem + " is one of the options, " + simitis + " said."},
		{"call", "denied", "Reports of a phone call between " + simitis + " and " + cem + " are \"fake news\", the ministry said."},
		{"call", "cancelled", simitis + " tried to reach " + cem + " by telephone on Monday but failed."},
		{"meeting", "held", simitis + " floated the idea in a meeting with " + cem + " on Monday."},
		{"meeting", "cancelled", simitis + " asked to see " + cem + " on Monday but was told that he was unavailable."},
		{"meeting", "cancelled", simitis + " asked to see " + cem + " on Monday, only to be told that he had left town."},
		{"meeting", "possible", simitis + " asked to see " + cem + " on Monday and was told that he would be welcome."},
		{"meeting", "none", simitis + " and " + cem + " pledged to meet yearly."},
		{"visit", "possible", simitis + " is likely to come to Turkey in June, officials said, in what would be the first visit by a Greek premier."},
		{"meeting", "planned", moussa + " will meet " + simitis + " on Friday. Reports of a quarrel were wide of the mark, he said."},
	} {
		judge(t, c.text, statuses(t, c.text, schema.EventType(c.kind)), c.want, false)
	}
}

// TestResolvedBefore holds the day of what was settled or put off on a day of its own: the one that its own clause tells.
func TestResolvedBefore(t *testing.T) {
	const simitis, cem = "Greek Prime Minister Costas Simitis", "Turkish Foreign Minister Ismail Cem"
	for _, c := range []struct{ want, text string }{
		{"planned costas-simitis/GR+ismail-cem/TR @ 2002-05-10", "Talks between " + simitis + " and " + cem + ", broken off in March, are to resume on Friday."},
		{"cancelled costas-simitis/GR+ismail-cem/TR @ -", "Talks between " + simitis + " and " + cem + ", agreed in March, were called off."},
	} {
		judge(t, c.text, show(read(t, c.text), schema.Meeting), c.want, false)
	}
}

// TestRebutted reads denials by what a report is called, by where somebody was instead, and by what he cannot have done.
func TestRebutted(t *testing.T) {
	const kok, rumour = "Prime Minister Wim Kok", "A newspaper said Prime Minister Wim Kok had met Romano Prodi in Rome on Monday"
	const met = "wim-kok/NL+romano-prodi/IT @Rome 2002-05-06"
	for _, c := range []struct{ text, want string }{
		{kok + " called reports that he had met Italian Prime Minister Romano Prodi in Rome on Monday a fairy tale.", "denied " + met},
		{kok + " called his meeting with Italian Prime Minister Romano Prodi in Rome on Monday a success.", "held " + met},
		{kok + " cannot have met Italian Prime Minister Romano Prodi in Rome on Monday, his office said.", "denied " + met},
		{kok + " could not meet Italian Prime Minister Romano Prodi in Rome on Monday, his office said.", "cancelled " + met},
		{kok + " withdrew from a meeting with Italian Prime Minister Romano Prodi in Rome on Monday.", "cancelled romano-prodi/IT+wim-kok/NL @Rome 2002-05-06"},
		{kok + " returned from a meeting with Italian Prime Minister Romano Prodi in Rome on Monday.", "held romano-prodi/IT+wim-kok/NL @Rome -"},
	} {
		judge(t, c.text, show(read(t, c.text), schema.Meeting), c.want, false)
	}
	for _, c := range []struct{ text, want string }{
		{rumour + ", something Kok's office denies.", "denied"},
		{rumour + ", something Kok's office welcomes.", "held"},
		{rumour + ". Kok's spokesman said there was not a word of truth in it.", "denied"},
		{rumour + ". Kok's spokesman said there was a word of truth in it.", "held"},
		{rumour + ". Kok's office said he had not left The Hague.", "denied"},
		{rumour + ". Kok's office said he had not left the party.", "held"},
	} {
		var got []string
		for _, rep := range read(t, c.text).Events {
			if rep.Type == schema.Meeting {
				got = append(got, string(rep.Status))
			}
		}
		judge(t, c.text, strings.Join(got, " "), c.want, false)
	}
}
