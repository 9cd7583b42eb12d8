package event_test

import (
	"testing"

	"demarche/schema"
)

// TestItself reads what the sentence after one that tells of an event says of "it".
func TestItself(t *testing.T) {
	const two = "Talks between French President Jacques Chirac and Chinese President Jiang Zemin have been called off. "
	const off = "cancelled jacques-chirac/FR+jiang-zemin/CN "
	for _, c := range []struct{ text, want string }{
		{two + "It was to take place in Oslo on Friday.", off + "@Oslo 2002-05-10"},
		{two + "It had been due to be held in Oslo in June.", off + "@Oslo 2002-06"},
		{two + "It was a blow to Oslo on Friday.", off + "@ -"},
		{two + "They were to take place in Oslo on Friday.", off + "@Oslo 2002-05-10"},
		{two + "They were to vote in Oslo on Friday.", off + "@ -"},
		{two + "An election was to take place in Oslo in June.", off + "@ -"},
	} {
		judge(t, c.text, show(read(t, c.text), schema.Meeting), c.want, false)
	}
}
