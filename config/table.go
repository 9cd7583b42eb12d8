package config

import (
	"fmt"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"
)

// EnvPrefix begins the name of every environment variable that is a setting.
const EnvPrefix = "DEMARCHE_"

// rule is one setting: what it is called, what it is unless told otherwise, and what it may be.
type rule struct {
	key string
	// value is the default, as it would be written in a file.
	value string
	help  string
	// list tells that the value is a list; on one line its parts stand apart by commas.
	list bool
	// set reads a value into the Config; its error says only why the value is not fit.
	set func(c *Config, value string) error
}

// settings are all settings, sorted by key.
var settings = []rule{
	{key: "export.base", value: "", help: "what dm: becomes in exports that know full IRIs, such as https://example.org/id/; empty keeps dm:",
		set: func(c *Config, v string) error { c.Export.Base = v; return checkBase(v) }},
	{key: "extract.min_confidence", value: "0.3", help: "extract leaves out reports below this confidence, 0 to 1; the graph holds all from 0.3 on",
		set: func(c *Config, v string) (err error) { c.Extract.MinConfidence, err = parseShare(v); return err }},
	{key: "extract.syntax", value: "auto", help: "when the language model reads a sentence: always, auto (where an event may be told) or off",
		set: func(c *Config, v string) error { c.Extract.Syntax = v; return oneOf(v, "always", "auto", "off") }},
	{key: "ingest.batch", value: "100", help: "articles written in one go",
		set: func(c *Config, v string) (err error) { c.Ingest.Batch, err = parseCount(v, 1); return err }},
	{key: "ingest.jobs", value: "0", help: "articles read at once; 0 is one a core",
		set: func(c *Config, v string) (err error) { c.Ingest.Jobs, err = parseCount(v, 0); return err }},
	{key: "ingest.max_text", value: "1MiB", help: "refuse articles with more text than this; bytes, or with KiB or MiB",
		set: func(c *Config, v string) (err error) { c.Ingest.MaxText, err = parseBytes(v); return err }},
	{key: "lexicon.paths", value: "", list: true, help: "YAML files laid over the built-in names, in this order; apart by commas",
		set: func(c *Config, v string) error { c.Lexicon.Paths = splitList(v); return nil }},
	{key: "log.level", value: "warn", help: "debug, info, warn or error",
		set: func(c *Config, v string) error { c.Log.Level = v; return oneOf(v, "debug", "info", "warn", "error") }},
	{key: "query.limit", value: "1000", help: "most rows that a query returns; 0 is no limit",
		set: func(c *Config, v string) (err error) { c.Query.Limit, err = parseCount(v, 0); return err }},
	{key: "query.timeout", value: "30s", help: "how long a query may run, such as 500ms, 30s or 2m; 0 is for ever",
		set: func(c *Config, v string) (err error) { c.Query.Timeout, err = parseWait(v); return err }},
	{key: "store.path", value: "demarche-graph", help: "the folder of the store",
		set: func(c *Config, v string) error { c.Store.Path = v; return checkPath(v) }},
	{key: "store.wait", value: "10s", help: "how long to wait for another process that holds the store",
		set: func(c *Config, v string) (err error) { c.Store.Wait, err = parseWait(v); return err }},
}

// Keys returns the keys of all settings, sorted.
func Keys() []string {
	keys := make([]string, len(settings))
	for i, r := range settings {
		keys[i] = r.key
	}
	return keys
}

// find returns the rule of a key; nil if there is none.
func find(key string) *rule {
	for i := range settings {
		if settings[i].key == key {
			return &settings[i]
		}
	}
	return nil
}

// envName returns the environment variable of a key: DEMARCHE_STORE_PATH of store.path.
func envName(key string) string {
	return EnvPrefix + strings.ToUpper(strings.ReplaceAll(key, ".", "_"))
}

// parseCount reads a whole number of at least least.
func parseCount(v string, least int) (int, error) {
	n, err := strconv.Atoi(v)
	if err != nil || n < least {
		return 0, fmt.Errorf("want a whole number of at least %d", least)
	}
	return n, nil
}

// parseShare reads a number from 0 to 1.
func parseShare(v string) (float64, error) {
	f, err := strconv.ParseFloat(v, 64)
	if err != nil || !(f >= 0 && f <= 1) {
		return 0, fmt.Errorf("want a number from 0 to 1")
	}
	return f, nil
}

// byteUnits are the units that sizes may be written in, the longest name first.
var byteUnits = []struct {
	name string
	size int64
}{{"KiB", 1 << 10}, {"MiB", 1 << 20}, {"GiB", 1 << 30}, {"B", 1}}

// parseBytes reads a size of at least one byte: 65536, 64KiB, 16 MiB.
func parseBytes(v string) (int64, error) {
	number, unit := v, int64(1)
	for _, u := range byteUnits {
		if strings.HasSuffix(v, u.name) {
			number, unit = strings.TrimSpace(strings.TrimSuffix(v, u.name)), u.size
			break
		}
	}
	n, err := strconv.ParseInt(number, 10, 32)
	if err != nil || n < 1 {
		return 0, fmt.Errorf("want a size such as 65536, 64KiB or 16MiB")
	}
	return n * unit, nil
}

// parseWait reads a duration of at least nothing; a bare 0 will do.
func parseWait(v string) (time.Duration, error) {
	d, err := time.ParseDuration(v)
	if err != nil || d < 0 {
		return 0, fmt.Errorf("want a time such as 500ms, 30s or 2m")
	}
	return d, nil
}

// checkPath refuses an empty path.
func checkPath(v string) error {
	if v == "" {
		return fmt.Errorf("want a folder")
	}
	return nil
}

// oneOf refuses what is none of the words.
func oneOf(v string, words ...string) error {
	if !slices.Contains(words, v) {
		last := len(words) - 1
		return fmt.Errorf("want %s or %s", strings.Join(words[:last], ", "), words[last])
	}
	return nil
}

// checkBase refuses what cannot begin an IRI.
func checkBase(v string) error {
	if v == "" {
		return nil
	}
	u, err := url.Parse(v)
	if err != nil || u.Scheme == "" || strings.ContainsAny(v, "<>\"{}|\\^` \t\n") {
		return fmt.Errorf("want an address such as https://example.org/id/")
	}
	return nil
}

// splitList takes a list on one line apart at its commas and drops what is empty; nil if nothing is
// left.
func splitList(v string) []string {
	var parts []string
	for _, p := range strings.Split(v, ",") {
		if p = strings.TrimSpace(p); p != "" {
			parts = append(parts, p)
		}
	}
	return parts
}
