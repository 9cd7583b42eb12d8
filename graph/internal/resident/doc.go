// Package resident keeps a program that reads a large bbolt file small. bbolt maps its file into
// memory, and every page that was ever looked at counts as the program's until the file is closed or
// the system runs short; a Watch gives such pages back from time to time. Start with Start.
//
// # Limits
//
// Only Linux tells cheaply how much is resident; elsewhere a Watch does nothing.
package resident
