// Package pack holds the file format in which the language model of package
// syntax is embedded: a header that says where the numbers come from and what
// they mean, followed by the numbers themselves.
//
// Start with [Read]; the converter in syntax/gen uses [Write].
//
// A file is the 8 bytes of [Magic], the length of the header as a little-endian
// uint32, the header as JSON, and the payload: every tensor's values one after
// the other, little-endian, as half or single floats.
//
// # Data
//
// The package holds no data of its own.
//
// # Limits
//
// Files are read whole from memory; there is no lazy loading. A half float
// keeps 11 bits of precision and magnitudes up to 65504.
package pack
