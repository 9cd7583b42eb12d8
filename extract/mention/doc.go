// Package mention finds who and what an article names: spans of tokens that stand for a person, a
// country, a place or an organisation, each linked to an entity of the article and, where the
// gazetteer knows it, of the world. Start with Find, which reads a whole document, and Story.Who,
// which tells whom a noun phrase or a pronoun stands for.
//
// # Files
//
// story.go holds what Find returns and calls the steps; data.go loads the lists.
//
//   - places and bodies: place.go, town.go for towns in no list, half.go for divided countries, state.go for states that are no more
//   - names of people: name.go in full, by the lists, titled.go after titles; thing.go what is the name of a thing, person.go whose of those who bear it; parsed.go
//     by the parser, given.go by given
//     names, behind.go behind an office and its body, addressed.go by a form of address elsewhere; list.go those that go on a list; short.go parts of names, rank.go forms of address that are surnames and heads of state beside namesakes,
//     joined.go surnames joined by hyphens; retitle.go mends what was parsed wrongly before
//   - office and side of a name: describe.go by the words beside it, predicate.go by what a clause says that somebody is, context.go and side.go by the story around,
//     retinue.go by whom one travels with, and who leads "the delegation", window.go by the time, record.go by the gazetteer
//   - nouns for people: role.go, onbehalf.go for whom an office acts, fits.go who may hold it; holder.go an office's holder (ofbody.go: none of those who head a body in a state), ahead.go and belated.go whom the text
//     names only later, epithet.go whom an epithet first tells the office of, counterpart.go, guest.go, national.go
//   - whom a node means: who.go, with apposition.go for those named beside a noun, pronoun.go for pronouns (salience.go how near somebody is to mind, doer.go who
//     does what a verb tells, bound.go what grammar forbids), traveller.go for who goes on elsewhere, whosetrip.go for "his visit" told of a host, antecedent.go for "who", self.go for "he himself", jointly.go
//     for joint commissions and groups "of" named people, goeson.go for those that go on from a subject, group.go, together.go, twosides.go ("the two countries"),
//     trio.go ("all three") and told.go for "both" and "the two leaders", clausepair.go for "their" in the clause of a meeting and "they" behind one who deals with another theydeny.go for "they" in what somebody denies, bidpair.go for "the two" of talks that one asks of another,
//     and quoted.go for who is quoted
//
// # Data
//
// Names, titles and demonyms come from package gazetteer; data/roles.tsv lists the nouns for people
// who act for a country ("envoy", "delegation"), data/honorifics.tsv the forms of address,
// data/fields.tsv the words of the fields of offices, data/women.tsv and data/men.tsv given names,
// data/stateless.tsv the people who act for no state.
//
// # Limits
//
// Coreference is careful rather than complete: a pronoun is resolved to a person of its own or one of
// the four sentences before, whatever items of a roundup lie between; unnamed aides and crowds are
// left alone.
package mention
