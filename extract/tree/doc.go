// Package tree holds the sentences of a document as dependency trees: every token with its tag,
// lemma, head and children, and the steps from one to another that readers of events need. Start
// with Build, which parses a document's sentences, and Sentence.Descend.
//
// # Data
//
// Tags are Penn Treebank tags and arcs bear CLEAR labels, as package syntax documents them.
//
// # Files
//
// tree.go holds a sentence and the steps in it. What parsers get wrong again and again is mended once, in the order that
// repair.go tells: verbs.go words taken for verbs and verbs taken for others, arguments.go faults of attachment, day.go dates and times that open a sentence, opening.go months and places before who does something, phrase.go phrases and what hangs from them,
// bodies.go names of bodies and office-holders, attach.go goals and objects, compound.go nouns written with hyphens, stops.go lists of goals, hung.go clauses
// and months hung from the wrong word, group.go verb groups, subject.go who does something, fronted.go passives and goals before their subjects and what stands between an occasion and its partners, clause.go which clause belongs to which, relative.go where one with "who" ends, joint.go what stands
// between a subject and its verb, telling.go which noun tells what a clause does, guests.go whom somebody meets one after the
// other and who are named as some of several, press.go what papers had somebody doing, swallowed.go the verb of a sentence that a clause before it swallows, grant.go who is let do something, parted.go and longer.go verbs parted from their auxiliaries, the latter also what is denied of one place or day and told of another,
// numbered.go verbs after "the two", strayed.go objects, places and partners hung from the word beside theirs, delay.go what moves to another day, cleft.go what "it was on Monday that" sets off, announced.go what "due", "to the effect that" and a clause about a session of a body belong to, listed.go names of several just told, aside.go
// asides that tell when and how long an occasion is, or that those named behind them were met apart.
// hosting.go mends phrases for hosting somebody, beginning.go those that tell when an occasion begins, overline.go what is said in a call, setoff.go names behind an office and a clause
// about it; askedday.go mends what is asked for or told of behind a day, withto.go those with whom somebody speaks "to tell them", calls in which something is promised and
// "the leaders meeting", disowned.go reports that somebody denies.
//
// # Limits
//
// The package draws no conclusions about meaning: who an argument is and what a verb tells are the
// business of packages mention and event.
package tree
