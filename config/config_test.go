package config

import (
	"demarche/schema"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

// write puts text into a settings file of a new folder and returns the folder and the file.
func write(t *testing.T, text string) (dir, path string) {
	t.Helper()
	dir = t.TempDir()
	path = filepath.Join(dir, FileName)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return dir, path
}

// source returns where a setting came from.
func source(t *testing.T, c *Config, key string) string {
	t.Helper()
	for _, s := range c.Settings() {
		if s.Key == key {
			return s.Source
		}
	}
	t.Fatalf("no setting %s", key)
	return ""
}

func TestDefaults(t *testing.T) {
	c, err := Load(Options{})
	if err != nil {
		t.Fatal(err)
	}
	if c.Store.Path != "demarche-graph" || c.Store.Wait != 10*time.Second || c.Ingest.MaxText != 1<<20 || c.Query.Limit != 1000 {
		t.Errorf("defaults: got %+v", c)
	}
	for _, s := range c.Settings() {
		if s.Source != "default" || s.Help == "" {
			t.Errorf("setting %+v: want source default and a help text", s)
		}
	}
}

func TestTableIsSortedAndDefaultsFit(t *testing.T) {
	if keys := Keys(); !slices.IsSorted(keys) {
		t.Errorf("keys are not sorted: %v", keys)
	}
	for _, r := range settings {
		if err := r.set(&Config{}, r.value); err != nil {
			t.Errorf("default %q of %s: %v", r.value, r.key, err)
		}
	}
}

func TestEachLayerCoversTheOneBefore(t *testing.T) {
	user := t.TempDir()
	if err := os.MkdirAll(filepath.Join(user, "demarche"), 0o700); err != nil {
		t.Fatal(err)
	}
	text := "store:\n  path: of-user\n  wait: 1s\nquery:\n  limit: 1\ningest:\n  jobs: 1\n"
	if err := os.WriteFile(filepath.Join(user, "demarche", FileName), []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	dir, path := write(t, "store:\n  path: of-here\n  wait: 2s\nquery: {limit: 2}\n")
	c, err := Load(Options{Dir: dir, UserDir: user,
		Environ: []string{"PATH=/bin", "DEMARCHE_STORE_PATH=of-env", "DEMARCHE_STORE_WAIT=3s", "DEMARCHE_CONFIG=x"},
		Flags:   map[string]Flag{"store.path": {"--store", "of-flag"}}})
	if err != nil {
		t.Fatal(err)
	}
	for key, want := range map[string]string{
		"store.path": "flag --store", "store.wait": "environment DEMARCHE_STORE_WAIT",
		"query.limit":  "file " + path + ":4",
		"ingest.jobs":  "file " + filepath.Join(user, "demarche", FileName) + ":7",
		"ingest.batch": "default",
	} {
		if got := source(t, c, key); got != want {
			t.Errorf("source of %s: got %q, want %q", key, got, want)
		}
	}
	if c.Store.Path != "of-flag" || c.Store.Wait != 3*time.Second || c.Query.Limit != 2 || c.Ingest.Jobs != 1 {
		t.Errorf("values: got %+v", c)
	}
}

func TestNamedFileStandsAlone(t *testing.T) {
	dir, _ := write(t, "query: {limit: 5}\n")
	_, path := write(t, "ingest: {batch: 7}\n")
	c, err := Load(Options{File: path, Dir: dir})
	if err != nil {
		t.Fatal(err)
	}
	if c.Query.Limit != 1000 || c.Ingest.Batch != 7 {
		t.Errorf("got limit %d, batch %d; want 1000 and 7", c.Query.Limit, c.Ingest.Batch)
	}
}

func TestLists(t *testing.T) {
	for _, text := range []string{"lexicon: {paths: [a.yaml, b.yaml]}", "lexicon:\n  paths: a.yaml, b.yaml"} {
		dir, _ := write(t, text)
		c, err := Load(Options{Dir: dir})
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.Join(c.Lexicon.Paths, "|"); got != "a.yaml|b.yaml" {
			t.Errorf("%q: got %s", text, got)
		}
	}
}

func TestBrokenFiles(t *testing.T) {
	for name, tc := range map[string]struct {
		text, want string
		is         error
	}{
		"unknown group":      {"stor:\n  path: x\n", `:1:1: unknown key "stor" (did you mean "store"?)`, ErrUnknownKey},
		"unknown key":        {"store:\n  pth: x\n", `:2:3: unknown key "pth" (did you mean "path"?)`, ErrUnknownKey},
		"nothing near":       {"store:\n  zzzzzz: x\n", `:2:3: unknown key "zzzzzz"`, ErrUnknownKey},
		"value of a group":   {"store: here\n", `:1:8: bad value: want keys such as path, wait`, ErrValue},
		"number out of case": {"ingest:\n  batch: 0\n", `:2:10: bad value "0" for ingest.batch: want a whole number of at least 1`, ErrValue},
		"list for a value":   {"store:\n  path: [a]\n", `:2:9: bad value for store.path: want a single value`, ErrValue},
		"key twice":          {"store.path: x\nstore:\n  path: y\n", `:3:3: bad value: "store.path" twice`, ErrValue},
		"no mapping":         {"- a\n", `:1:1: bad value: want keys such as export, extract`, ErrValue},
		"no YAML":            {"store:\n  path: [\n", `:2:1: bad value: did not find`, ErrValue},
		"bad time":           {"store: {wait: soon}\n", `bad value "soon" for store.wait: want a time such as`, ErrValue},
		"bad share":          {"extract: {min_confidence: 1.5}\n", `want a number from 0 to 1`, ErrValue},
		"not a number":       {"extract: {min_confidence: .nan}\n", `want a number from 0 to 1`, ErrValue},
		"bad size":           {"ingest: {max_text: 3 parsecs}\n", `want a size such as`, ErrValue},
		"bad level":          {"log: {level: loud}\n", `want debug, info, warn or error`, ErrValue},
		"bad base":           {"export: {base: nowhere}\n", `want an address such as`, ErrValue},
	} {
		t.Run(name, func(t *testing.T) {
			dir, _ := write(t, tc.text)
			_, err := Load(Options{Dir: dir})
			if err == nil || !strings.Contains(err.Error(), tc.want) {
				t.Fatalf("got error %v, want one with %q", err, tc.want)
			}
			if tc.is != nil && !errors.Is(err, tc.is) {
				t.Errorf("error %v is no %v", err, tc.is)
			}
		})
	}
}

func TestAllErrorsAtOnce(t *testing.T) {
	dir, _ := write(t, "store:\n  pth: x\nqueri:\n  limit: 1\n")
	_, err := Load(Options{Dir: dir, Environ: []string{"DEMARCHE_STORE_PAHT=x"}})
	for _, want := range []string{`"pth"`, `"queri"`, `unknown key "DEMARCHE_STORE_PAHT" (did you mean "DEMARCHE_STORE_PATH"?)`} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got %v, want %s in it", err, want)
		}
	}
}

func TestMissingAndHugeFiles(t *testing.T) {
	dir, path := write(t, strings.Repeat("# much\n", 200_000))
	if _, err := Load(Options{Dir: dir}); err == nil || !strings.Contains(err.Error(), "no settings file") {
		t.Errorf("%s of 1.4 MB: got %v", path, err)
	}
	if _, err := Load(Options{File: filepath.Join(dir, "none.yaml")}); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("missing file: got %v, want os.ErrNotExist", err)
	}
}

func TestBadFlagNamesTheFlag(t *testing.T) {
	_, err := Load(Options{Flags: map[string]Flag{"ingest.jobs": {"--jobs", "many"}}})
	want := `config: flag --jobs: bad value "many" for ingest.jobs: want a whole number of at least 0`
	if err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
}

func TestNearest(t *testing.T) {
	for _, tc := range []struct{ name, want string }{
		{"store.paht", "store.path"}, {"qury.limit", "query.limit"}, {"x", ""}, {"", ""}, {"store.path", "store.path"},
	} {
		if got := schema.Nearest(tc.name, Keys()); got != tc.want {
			t.Errorf("Nearest(%q): got %q, want %q", tc.name, got, tc.want)
		}
	}
}

func TestDistanceIsADistance(t *testing.T) {
	word := rapid.StringMatching(`[a-c.]{0,6}`)
	rapid.Check(t, func(t *rapid.T) {
		a, b := word.Draw(t, "a"), word.Draw(t, "b")
		if d := schema.Slips(a, b); d != schema.Slips(b, a) || (d == 0) != (a == b) || d > max(len(a), len(b)) {
			t.Fatalf("distance(%q, %q) = %d", a, b, d)
		}
	})
}

func FuzzParseFile(f *testing.F) {
	for _, text := range []string{"store:\n  path: x\n", "a: &a [*a]\n", "{}", "store: {path: {}}", "lexicon: {paths: [[a]]}", "\xff", "? {a: b}\n: c\n"} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		l, err := parseFile("f", data)
		if err == nil {
			for key := range l {
				if find(key) == nil {
					t.Errorf("read %q, which is no setting", key)
				}
			}
		}
	})
}
