package event_test

import (
	"testing"

	"demarche/schema"
)

// TestMissions reads the journeys of delegations that are not named.
func TestMissions(t *testing.T) {
	const sends = "The IMF will send a mission to Lusaka in June. "
	const sent = "planned -/IMF @Lusaka 2002-06"
	for _, c := range []struct{ text, want string }{
		{sends + "A previous mission visited Zambia in March.", sent + "; held -/IMF @ZM 2002-03"},
		{sends + "A mission of nuns visited Zambia in March.", sent},
		{"The IMF cut its loans to Zambia. A previous mission visited Lusaka in March.", "held -/IMF @Lusaka 2002-03"},
		{"A group of Thai senators will visit Beijing in June.", "planned -/TH @Beijing 2002-06"},
		{"A group of Thai senators called off a trip to Beijing on Monday.", "cancelled -/TH @Beijing 2002-05-06"},
		{"A group of Thai singers will visit Beijing in June.", ""},
		{"A UN team has been holed up in a Kinshasa hotel since March 24.", "held -/UN @Kinshasa 2002-03-24"},
		{"Congolese rebels have been holed up in a Nairobi hotel since March 24.", ""},
		{"Niger shut its airspace. A UN mission was denied entry on Monday.", "cancelled -/UN @NE 2002-05-06"},
		{"A joint mission of ECOWAS, the African Union and the United Nations was denied entry to Niger on Monday.", "cancelled -/ECOWAS+-/African Union+-/UN @NE 2002-05-06"},
		{"A group of Thai members of parliament that was to have lobbied the U.S. Congress this week cancelled the trip.", "cancelled -/TH @US -"},
		{"A group of Thai deputies that was to have met the press cancelled the trip on Monday.", ""},
	} {
		judge(t, c.text, show(read(t, c.text), schema.Visit), c.want, false)
	}
}
