package event_test

import (
	"testing"

	"demarche/schema"
)

// TestMetFor reads stories of 7 May 2002 that tell people to have come together for what they held at once.
func TestMetFor(t *testing.T) {
	const three = "Leaders of Chad, Niger and Mali "
	for _, c := range []struct {
		kind       schema.EventType
		want, text string
	}{
		{schema.Summit, "held -/TD+-/NE+-/ML @Niamey 2002-05-04", three + "met for a summit in Niamey on Saturday."},
		{schema.Meeting, "", three + "met for a summit in Niamey on Saturday."},
		{schema.Summit, "held -/TD+-/NE+-/ML @Niamey 2002-05-04", three + "gathered for a summit in Niamey on Saturday."},
		{schema.Summit, "planned -/TD+-/NE+-/ML @Niamey 2002-05-11", three + "will meet for a summit in Niamey on Saturday."},
		{schema.Summit, "held -/EU @Nice 2002-05-04", "European Union leaders met in Nice on Saturday for a summit."},
		{schema.Summit, "", "President George Bush met Cuban leader Fidel Castro for a summit in Havana on Saturday."},
		{schema.Meeting, "held george-w-bush/US+fidel-castro/CU @Havana 2002-05-04", "President George Bush met Cuban leader Fidel Castro for a summit in Havana on Saturday."},
		{schema.Meeting, "denied abdallah-bin-hamad/OM+-/SY @SY -", "\"Rumours of a trip to Syria by an Omani official are groundless,\" a spokesman said in Muscat. Syrian radio said in April that Omani minister Abdallah bin Hamad had met officials in Syria."},
		{schema.Summit, "", "Ukrainian President Leonid Kuchma chaired a meeting of his Security Council on Monday."},
		{schema.Summit, "", "Ukrainian President Leonid Kuchma chaired a meeting of the Ukrainian Security Council on Monday."},
		{schema.Summit, "planned leonid-kuchma/UA+-/UN @ 2002-05-13", "Ukrainian President Leonid Kuchma will address a meeting of the United Nations' Security Council on Monday."},
		{schema.Summit, "postponed -/ASEAN+-/US @ 2002-06", "The United States has made the decision to postpone the ASEAN leaders meeting previously scheduled for mid-June, an official said."},
	} {
		judge(t, c.text, show(read(t, c.text), c.kind), c.want, false)
	}
}
