package event_test

import (
	"testing"

	"demarche/schema"
)

// TestBids reads stories of 7 May 2002 that tell who proposed or asked for something and when, which is not when it is to be.
func TestBids(t *testing.T) {
	const kok, moi, bolger, ruiz = "Prime Minister Wim Kok", "President Daniel arap Moi", "Prime Minister Jim Bolger", "President Hector Ruiz"
	for _, c := range []struct {
		kind       schema.EventType
		want, text string
	}{
		{schema.Meeting, "possible wim-kok/NL+daniel-arap-moi/KE @ -", "The initiative for talks between Dutch " + kok + " and Kenyan " + moi + " came on Saturday from the pope."},
		{schema.Meeting, "planned wim-kok/NL+daniel-arap-moi/KE @ 2002-05-12", "The talks between Dutch " + kok + " and Kenyan " + moi + " will open on Sunday."},
		{schema.Call, "held wim-kok/NL+daniel-arap-moi/KE @ -", "The proposal came from Dutch " + kok + " after speaking to Kenyan " + moi + " by phone."},
		{schema.Meeting, "possible daniel-arap-moi/KE+wim-kok/NL @ -", "Dutch " + kok + " filed a request three weeks ago for a meeting with Kenyan " + moi + "."},
		{schema.Meeting, "possible daniel-arap-moi/KE+wim-kok/NL @ 2002-06-04", "Dutch " + kok + " made a proposal on Monday for a meeting with Kenyan " + moi + " on June 4."},
		{schema.Visit, "planned wim-kok/NL @Nairobi -", "An aide told Interfax on April 30 of Dutch " + kok + "'s planned visit to Nairobi."},
		{schema.Visit, "planned wim-kok/NL @Nairobi 2002-05-30", "An aide told Interfax of Dutch " + kok + "'s planned visit to Nairobi on May 30."},
		{schema.Visit, "planned wim-kok/NL @KE -", "A meeting with rebels is not on the schedule for Dutch " + kok + "'s trip to Kenya, an aide said."},
		{schema.Visit, "denied wim-kok/NL @KE -", "There are no plans for a trip of Dutch " + kok + " to Kenya, an aide said."},
		{schema.Meeting, "held wim-kok/NL+daniel-arap-moi/KE @ 2002-05-03; possible jim-bolger/NZ+wim-kok/NL @Oslo -",
			"Dutch " + kok + " met Kenyan " + moi + " on Friday. New Zealand's " + bolger + " has not replied to Kok's offer of a meeting between the two in Oslo."},
		{schema.Meeting, "", "Dutch " + kok + " spoke by telephone Monday with Kenyan " + moi + " and Spanish " + ruiz + " to tell them he would visit Peru."},
		{schema.Visit, "planned wim-kok/NL @PE -", "Dutch " + kok + " spoke by telephone Monday with Kenyan " + moi + " and Spanish " + ruiz + " to tell them he would visit Peru."},
		{schema.Visit, "possible daniel-arap-moi/KE @DE -", "Foreign Minister Jozias van Aartsen brought an invitation from Chancellor Gerhard Kohl for Kenyan " + moi + " to visit Germany."},
		{schema.Meeting, "cancelled jim-bolger/NZ+hector-ruiz/ES @ -", "A meeting between Jim Bolger of New Zealand and Spanish " + ruiz + " was called off to protest against Monday's raid on a ship."},
		{schema.Meeting, "postponed wim-kok/NL+daniel-arap-moi/KE @ 2002-06-11..2002-06-13", "Dutch " + kok + " and Kenyan " + moi + " put off their June 11-13 summit. New Zealand's " + bolger + " and Spanish " + ruiz + " announced the summit delay. The summit will be rescheduled."},
		{schema.Meeting, "denied -/LK+-/LK @Bangkok ", "Tamil Tiger rebels have rejected reports that they met with a Sri Lankan government delegation this week in Bangkok."},
	} {
		judge(t, c.text, show(read(t, c.text), c.kind), c.want, false)
	}
}
