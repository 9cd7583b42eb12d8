package event_test

import (
	"testing"

	"demarche/schema"
)

// TestSetOff reads the name that stands behind an office and a clause about it, and "they" of somebody and his people.
func TestSetOff(t *testing.T) {
	const lavrov = "Russian Foreign Minister Igor Ivanov"
	for _, c := range []struct{ text, want string }{
		{lavrov + " was received on Monday by the head of the junta who seized power in May, General Adama Toure.", "held adama-toure/+igor-ivanov/RU @ 2002-05-06"},
		{lavrov + " was received on Monday by the leader of the party that rules the country, Adama Toure.", "held adama-toure/+igor-ivanov/RU @ 2002-05-06"},
		{lavrov + " met Chinese President Jiang Zemin in Amman on Monday. Later Ivanov along with his delegation will reach Cairo, where they will be received by President Hosni Mubarak.",
			"held igor-ivanov/RU+jiang-zemin/CN @Amman 2002-05-06; planned hosni-mubarak/EG+igor-ivanov/RU @Cairo -"},
	} {
		judge(t, c.text, show(read(t, c.text), schema.Meeting), c.want, false)
	}
}
