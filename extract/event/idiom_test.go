package event_test

import (
	"testing"

	"demarche/schema"
)

// TestIdioms reads stories of 7 May 2002 in which an idiom tells how an event stands: of putting off, of having no use for it, of making
// light of a report, of wanting somebody to come.
func TestIdioms(t *testing.T) {
	const simitis, cem, mubarak = "Greek Prime Minister Costas Simitis", "Turkish Foreign Minister Ismail Cem", "Egyptian President Hosni Mubarak"
	for _, c := range []struct{ kind, want, text string }{
		// what is denied
		{"meeting", "denied", "At no time, the ministry said, had " + simitis + " met " + cem + "."},
		{"meeting", "denied", simitis + " had at no point met " + cem + ", his spokesman said."},
		{"meeting", "held", "At no great cost, " + simitis + " met " + cem + " on Monday."},
		{"meeting", "denied", "It was not true, the ministry said, that " + simitis + " had met " + cem + " in Rome."},
		{"meeting", "denied", "It is not the case, officials insist, that " + simitis + " met " + cem + " in Rome."},
		{"visit", "planned", "It is certain, diplomats say, that " + simitis + " will travel to Cairo in June."},
		{"visit", "denied", "His office ridiculed a report that " + simitis + " had flown to Cairo on Monday."},
		{"meeting", "denied", simitis + " scoffed at reports that he had met " + cem + "."},
		{"visit", "held", "The opposition ridiculed the visit of " + simitis + " to Cairo on Monday."},
		{"meeting", "denied", "Ankara radio said " + simitis + " had met " + cem + " in Rome. There was no basis for the report, the ministry said."},
		{"meeting", "held", "Ankara radio said " + simitis + " had met " + cem + " in Rome. There was no reason for the report to be secret."},
		// what is not to be, or not yet
		{"visit", "postponed", "The journey of " + simitis + " to Cairo is to be made at another time, his office said."},
		{"visit", "postponed", "The journey of " + simitis + " to Cairo must be made later, his office said."},
		{"visit", "postponed", simitis + " put off his trip until December at Egypt's request."},
		{"call", "postponed", "A fault stood in the way of a call between " + simitis + " and " + cem + ", which has been moved to next week."},
		{"visit", "postponed", "Egypt will have to wait for " + simitis + ", whose plane did not take off."},
		{"visit", "none", "Egypt will have to wait for " + simitis + " to apologise."},
		{"meeting", "cancelled", simitis + " had no time to see " + cem + " on Monday."},
		{"meeting", "cancelled", simitis + " sees no sense in a meeting with " + cem + "."},
		{"summit", "none", simitis + " saw no need for a summit in Athens."},
		{"meeting", "cancelled", "There is no longer any question of talks between " + simitis + " and " + cem + "."},
		{"meeting", "cancelled", simitis + " will be absent from Monday's meeting with " + cem + "."},
		// what did not help was held all the same
		{"meeting", "held", "The talks between " + simitis + " and " + cem + " could not settle the dispute, officials said."},
		{"meeting", "held", "The talks between " + simitis + " and " + cem + " did not settle the dispute, officials said."},
		{"meeting", "cancelled", simitis + " will not be going to Ankara. Nor will he receive " + cem + "."},
		{"meeting", "none", "Nor did " + simitis + " see " + cem + "."},
		{"meeting", "cancelled", "The summit of the Arab League has been called off; so has a meeting of " + simitis + " with " + cem + "."},
		{"meeting", "postponed", "Illness has obliged " + simitis + " to postpone a meeting with " + cem + " in Rome."},
		{"visit", "cancelled", "Plans for a visit of " + simitis + " to Cairo have been put away for good."},
		// what somebody would like
		{"visit", "possible", "Cairo would like to see " + simitis + " in June."},
		{"visit", "cancelled", "Cairo will not be seeing " + simitis + " this week."},
		{"visit", "none", "Egypt would see " + simitis + " as a partner."},
		{"visit", "possible", mubarak + " wants " + simitis + " in Cairo next year."},
		{"meeting", "possible", "That would clear the path for talks between " + simitis + " and " + cem + "."},
		{"visit", "possible", "Athens has not ruled out another mission to Egypt by " + simitis + "."},
		{"visit", "possible", simitis + " has his eye on a trip to Cairo next spring."},
	} {
		judge(t, c.text, statuses(t, c.text, schema.EventType(c.kind)), c.want, false)
	}
}
