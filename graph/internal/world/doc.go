// Package world makes up newsrooms for tests and benchmarks: leaders, trips announced, shelved, made
// and denied, meetings and calls on the way, stories that tell of them with more or less detail,
// copies and noise. Start with New and World.Story.
//
// # Data
//
// Country codes are real; people, trips and stories are invented by a seeded generator.
//
// # Limits
//
// Texts are plain sentences put together from a few patterns: they test joining and storing, not
// reading.
package world
