// Package resolve turns what all stories say into canonical entities and events. It is a pure
// function of the set of stories and rulings, whatever their order: Resolve gives all at once, and
// State the same step by step, touching only what a story can change. Start with these two.
//
// The way: two reports of different stories may tell of one event if type, destination, people,
// sides and possible days agree (item.go, window.go, compare.go); such pairs connect reports into
// groups; in each group the likeliest pairs are joined first, and never two reports of one story
// or two that cannot be one (cluster.go). A joined set becomes an event with the best supported
// values (event.go), the status now (status.go), what is disputed (dispute.go), an id made of its
// values (id.go) and links to others (link.go). Entities (entity.go) and copies of stories
// (copies.go) are found in indexes of their own.
//
// # Data
//
// The weights of compare.go were chosen on the learning half of the storylines in testdata; see
// testdata/tuning.md.
//
// # Limits
//
// Two reports in one story are never joined: the reader of the story had the words before it. Names
// are compared by words, so that only a gazetteer knows that a person goes by two names.
package resolve
