package event_test

import (
	"testing"

	"demarche/schema"
)

// TestPartly reads what of several journeys or meetings stands, and what of them came to nothing.
func TestPartly(t *testing.T) {
	const kok = "Prime Minister Wim Kok"
	const plan = kok + " will visit Rome on May 10 and Madrid on May 11. "
	const off, standing = "cancelled wim-kok/NL @Rome 2002-05-10; cancelled wim-kok/NL @Madrid 2002-05-11", "planned wim-kok/NL @Rome 2002-05-10; cancelled wim-kok/NL @Madrid 2002-05-11"
	for _, c := range []struct{ text, want string }{
		{plan + "The Madrid leg has been cancelled.", standing},
		{plan + "The Spanish leg has been cancelled.", standing},
		{plan + "The visit to Madrid has been cancelled.", standing},
		{plan + "The trip has been cancelled.", off},
		{plan + "Both visits have been cancelled.", off},
		{plan + "Both have been cancelled.", off},
		{kok + " visited Rome on May 6 and will go to Madrid on May 11. The trip has been cancelled.", "held wim-kok/NL @Rome 2002-05-06; cancelled wim-kok/NL @Madrid 2002-05-11"},
		{kok + " will visit Rome but not Madrid.", "planned wim-kok/NL @Rome -"},
		{kok + " will visit not only Rome but Madrid.", "planned wim-kok/NL @Rome -; planned wim-kok/NL @Madrid -"},
		{kok + " will visit Rome on May 10 without stopping in Madrid.", "planned wim-kok/NL @Rome 2002-05-10"},
		{kok + " on Monday pushed back his visit to Rome.", "postponed wim-kok/NL @Rome -"},
	} {
		judge(t, c.text, show(read(t, c.text), schema.Visit), c.want, false)
	}
	for _, c := range []struct{ text, want string }{
		{kok + " met Italian Prime Minister Romano Prodi, but not President Jacques Chirac, on Monday.", "held wim-kok/NL+romano-prodi/IT @ 2002-05-06"},
		{kok + " was to have met Italian Prime Minister Romano Prodi in Rome on Monday but met President Jacques Chirac instead.", "cancelled wim-kok/NL+romano-prodi/IT @Rome 2002-05-06; held wim-kok/NL+jacques-chirac/FR @ 2002-05-06"},
	} {
		judge(t, c.text, show(read(t, c.text), schema.Meeting), c.want, false)
	}
}
