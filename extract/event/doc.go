// Package event reads visits, meetings, calls and summits from a story whose mentions are known.
// Start with New, which loads the rules, and Reader.Read, which turns a story into reports.
//
// A trigger (data/triggers.yaml) proposes a frame; the arcs around it say who, whither and where;
// the cues above it (data/status.yaml) and its tense say how it stands; frames that tell of one
// event are merged within the story.
//
// # Files
//
// Read in read.go calls the steps in this order; each bullet names the files of one.
//
//   - rules: rule.go loads triggers and cues, overlay.go a user's, why.go tells what they say of a word
//   - proposing a frame for a trigger: frame.go, trigger.go (which rules a word fires, and what they want around it); second.go tries the tree of another parser
//     where the first leaves something open; sense.go and sound.go leave out triggers that mean something else, sake.go what is spoken of in general;
//     calloff.go and sequel.go for clauses that tell what became of a plan told before; contradict.go and
//     refute.go for what is denied in a clause of its own, teller.go who says so, allege.go in the same sentence, answer.go who says yes or no; likewise.go for who does as was told before
//   - who: fill.go puts a noun phrase into a slot, args.go finds subjects and objects, slots.go prepositions, noun.go a noun's own words, bearer.go the
//     verb above it, company.go who comes along, host.go whose side a traveller and his host are on,
//     bridge.go what a noun points back to (both.go: what "both" and "neither" do), journey.go whose a journey is and whither where its clause does not say,
//     visiting.go whom a noun for visitors means, firstby.go whose journey is said to be the first of a country's president, aboard.go who comes by an aircraft, missions.go delegations whose sender is told elsewhere
//   - what kind: visit.go, goal.go (whither), invite.go (who is invited where), seen.go (by who has a guest or what sees him there), stops.go (tours), itinerary.go
//     (places with days of their own) and trade.go, meeting.go, breakaway.go (a land and a part of it that has left), rivals.go (a government and its opponents), delegates.go
//     (whom two sides send), commission.go (bodies of two sides), round.go and oneof.go (one more round, or one, of the talks or gatherings
//     told before), agreed.go (who agrees on talks) and domestic.go, line.go (calls; initiative.go: who wished for one), summit.go, gathering.go,
//     body.go, above.go (those told just before), level.go, many.go, members.go (those who sit there), deliberate.go (what they take up there), regular.go (those held by rule) and attend.go
//     (gatherings); scope.go what is no diplomacy, offstage.go whose journeys are none,
//     habit.go what is done again and again
//   - how it stands: status.go, climb.go from the trigger up, step.go each word on that way (notso.go those that say that something is not), cue.go and cuestep.go
//     the words on the way, tense.go,
//     look.go and outlook.go what lies ahead, later.go what was put off to another day, reason.go why, asked.go what is laid down in a schedule or was asked for in vain,
//     unsaid.go what nobody can confirm, instigate.go what somebody took an initiative for
//   - where: place.go in its own words, whereabout.go in the clause around a word (again.go: "there", "the island", "both cities"), venue.go (what hosts it),
//     around.go the clauses below, scene.go those above
//   - when: time.go, hang.go how date words hang together with an event, dates.go the choice among the dates offered (elsewhen.go: those of something else;
//     coming.go: those of coming and going; former.go: those of what comes before or after, prepared.go: those of getting it ready; topic.go: those of what talks are about; bidday.go: those of proposing; errand.go: those of what somebody comes for; homeward.go: those of
//     coming home, of going on and of other things; said.go: those of saying, remark.go the day of what was said at an event;
//     bygone.go: what lies back; otherday.go: those of an election or a summit that the event precedes, follows or serves), telling.go what the choice sees; beside.go,
//     toldfrom.go ("that year", "the next day"), counted.go, opens.go, sameday.go, stayday.go, span.go, tied.go and turnto.go (talks right before or after others)
//     days told by another event or by the news
//   - one frame for each event: occasion.go, stations.go (places with days) and apart.go split, turn.go, elseyear.go and deputies.go keep apart, metfor.go makes one of a gathering and the meeting for it, merge.go joins (same.go: what
//     may be one event; outweigh.go: which of two verdicts stands)
//   - what other sentences tell: landing.go, overrule.go, wasset.go, foiled.go, setlater.go and effect.go (status), legs.go and tourdays.go (tours and the days of their goals), led.go, follow.go, party.go,
//     attendee.go, join.go, absentee.go, deeds.go, standin.go and sits.go (who), near.go with nearness.go (how days of other sentences are weighed), itself.go ("it was to take
//     place") and series.go (when), relate.go with inside.go (meetings that are part of a gathering), away.go, duringit.go, seat.go and setting.go (where), implied.go and
//     origin.go (visits that others imply)
//   - what is kept: confidence.go, keep.go; report.go writes it out
//
// without.go leaves parts out to measure what they are worth.
//
// # Data
//
// Both tables were written for this project after the annotation guidelines. Every rule brings a
// sentence that must fire it and one that must not; a test runs them all. data/confidence.tsv and
// data/dates.tsv hold weights that the program in train learned from annotated articles: how sure a
// report is, and which of the dates that the text offers is an event's.
//
// # Limits
//
// Roles come from the trigger's own clause or from coreference; what a reader would only guess is
// left out. Headlines give no events of their own: they mark which events are news.
package event
