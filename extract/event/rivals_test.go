package event_test

import (
	"testing"

	"demarche/schema"
)

// TestRivals reads the talks of a government and its opponents, and of all the parties of a land, of which their own clause names no land.
func TestRivals(t *testing.T) {
	const shelled = "Rebels shelled the Liberian capital on Monday. "
	const planned = "planned -/LR @Accra 2002-06-10"
	for _, c := range []struct{ text, want string }{
		{shelled + "Peace talks between the government and two rebel groups are to open in Accra on June 10.", planned},
		{shelled + "Peace talks between the government and two rebel groups are to resume in Accra on June 10.", planned},
		{shelled + "Government and rebel negotiators will meet in Accra on June 10.", planned},
		{shelled + "The government and the unions will meet in Accra on June 10.", ""},
		{"Fighting went on in Liberia on Monday. The government and the rebels will hold talks in Accra on June 10.", planned},
		{"Liberian President Charles Taylor was ready to quit. His government and two rebel movements will negotiate in Accra on June 10.", planned},
		{"Liberian President Charles Taylor was ready to quit. Talks between the government and the opposition on the budget will open on June 10.", ""},
		{"Colombia mourned its dead. Peace talks between the government and the FARC will open in Oslo on June 10.", "planned -/CO @Oslo 2002-06-10"},
		{"All-party talks on Northern Ireland are to start on June 10 at Stormont.", "planned -/GB @Stormont 2002-06-10"},
		{"Multi-party talks on the future of Northern Ireland resumed in Belfast on Monday.", "held -/GB @Belfast 2002-05-06"},
		{"Britain agreed that talks among all of Northern Ireland's parties would open in Belfast on June 10.", "planned -/GB @Belfast 2002-06-10"},
		{"Gerry Adams called for peace in Northern Ireland. All-party talks are to start on June 10 at Stormont.", "planned -/GB @Stormont 2002-06-10"},
		{"Gerry Adams called for peace. All-party talks are to start on June 10 at Stormont.", ""},
		{"All-party talks on the budget will open in Rome on June 10.", ""},
	} {
		judge(t, c.text, show(read(t, c.text), schema.Meeting), c.want, false)
	}
}
