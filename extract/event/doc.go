// Package event reads visits, meetings, calls and summits from a story whose mentions are known.
// Start with New, which loads the rules, and Reader.Read, which turns a story into reports.
//
// A trigger (data/triggers.yaml) proposes a frame; the arcs around it say who, whither and where;
// the cues above it (data/status.yaml) and its tense say how it stands; frames that tell of one
// event are merged within the story.
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
