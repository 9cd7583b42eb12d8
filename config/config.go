package config

import "time"

// Config is every setting of a run, checked. The zero value is of no use; Load makes one.
type Config struct {
	Store   Store
	Ingest  Ingest
	Extract Extract
	Lexicon Lexicon
	Query   Query
	Export  Export
	Log     Log

	settings []Setting
}

// Store tells where the graph is and how to wait for it.
type Store struct {
	// Path is the folder of the store.
	Path string
	// Wait is how long to wait for another process that holds the store; 0 gives up at once.
	Wait time.Duration
}

// Ingest tells how articles are read in.
type Ingest struct {
	// Jobs is how many articles are read at once; 0 means one a core.
	Jobs int
	// Batch is how many articles are written in one go.
	Batch int
	// MaxText is the size past which an article's text is refused, in bytes.
	MaxText int64
}

// Extract tells how events are read.
type Extract struct {
	// Syntax is always, auto or off: when the language model reads a sentence.
	Syntax string
	// MinConfidence is the confidence, 0 to 1, below which a report is left out.
	MinConfidence float64
}

// Lexicon tells what knowledge of the user's is laid over the built-in.
type Lexicon struct {
	// Paths are YAML files, in rising order.
	Paths []string
}

// Query bounds what a query may take.
type Query struct {
	// Limit is the most rows that are returned; 0 means no limit.
	Limit int
	// Timeout is how long a query may run; 0 means for ever.
	Timeout time.Duration
}

// Export tells how files for other tools are written.
type Export struct {
	// Base is what dm: is written as in formats that know full IRIs; empty leaves dm: as it is.
	Base string
}

// Log tells how much is said on standard error.
type Log struct {
	// Level is debug, info, warn or error.
	Level string
}

// Setting is one setting as it holds in this run.
type Setting struct {
	Key string `json:"key"`
	// Value is the value as text.
	Value string `json:"value"`
	// Source tells where the value came from: default, a file with its line, an environment
	// variable or a flag.
	Source string `json:"source"`
	// Help says what the setting is for.
	Help string `json:"help"`
}

// Settings returns every setting in the order of its key. The caller may keep and change the slice.
func (c *Config) Settings() []Setting { return append([]Setting(nil), c.settings...) }
