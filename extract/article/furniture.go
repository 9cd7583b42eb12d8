package article

import (
	"cmp"
	_ "embed" // the patterns below
	"errors"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"sync"

	"demarche/schema"

	"go.yaml.in/yaml/v3"
)

//go:embed data/furniture.yaml
var furnitureYAML []byte

// Pattern tells one kind of page furniture; data/furniture.yaml explains the fields.
type Pattern struct {
	Name  string `yaml:"name"`
	Where string `yaml:"where"`
	Does  string `yaml:"does"`
	Match string `yaml:"match"`
	Has   string `yaml:"has"`
	Is    string `yaml:"is"`
	Not   string `yaml:"not"`
	// At is the file and line of the pattern, for --explain.
	At string `yaml:"-"`
	re *regexp.Regexp
	// has are the words of Has.
	has []string
}

// Furniture is an ordered list of patterns, ready to use and safe for several goroutines.
type Furniture struct{ patterns []Pattern }

// Patterns returns the patterns in order.
func (f *Furniture) Patterns() []Pattern { return slices.Clone(f.patterns) }

// BuiltIn returns the built-in patterns. They are read once.
var BuiltIn = sync.OnceValue(func() *Furniture {
	f, err := ParseFurniture("furniture.yaml", furnitureYAML)
	if err != nil {
		panic(err) // built-in data
	}
	return f
})

// With returns the patterns of g before those of f; a pattern of g replaces the one of f that has its
// name.
func (f *Furniture) With(g *Furniture) *Furniture {
	out := &Furniture{patterns: slices.Clone(g.patterns)}
	for _, p := range f.patterns {
		if !slices.ContainsFunc(g.patterns, func(q Pattern) bool { return q.Name == p.Name }) {
			out.patterns = append(out.patterns, p)
		}
	}
	return out
}

// LoadFurniture returns the built-in patterns and before them those of a user's files, of which the last
// one is asked first; see ParseFurniture. It returns the errors of all files.
func LoadFurniture(overlays ...string) (*Furniture, error) {
	f := BuiltIn()
	var errs []error
	for _, path := range overlays {
		data, err := os.ReadFile(path)
		if err != nil {
			return nil, fmt.Errorf("article: load overlay: %w", err)
		}
		g, err := ParseFurniture(path, data)
		if err != nil {
			errs = append(errs, fmt.Errorf("article: load overlay: %w", err))
			continue
		}
		f = f.With(g)
	}
	return f, errors.Join(errs...)
}

// ParseFurniture reads the patterns under the key furniture of a YAML file; its other keys belong to
// others. An error tells file, line and column, one line a broken pattern: for broken YAML, an unknown
// key or value, a broken regular expression, an example that fails.
func ParseFurniture(name string, data []byte) (*Furniture, error) {
	var doc yaml.Node
	if err := yaml.Unmarshal(data, &doc); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	f := &Furniture{}
	if len(doc.Content) == 0 || doc.Content[0].Kind != yaml.MappingNode {
		return f, nil
	}
	var errs []error
	top := doc.Content[0].Content
	for i := 0; i+1 < len(top); i += 2 {
		if top[i].Value == "furniture" {
			errs = append(errs, f.read(name, top[i+1]))
		}
	}
	return f, errors.Join(errs...)
}

// read reads a list of patterns.
func (f *Furniture) read(name string, list *yaml.Node) error {
	if list.Kind != yaml.SequenceNode {
		return at(name, list, "furniture: want a list of patterns")
	}
	var errs []error
	for _, n := range list.Content {
		p, err := parsePattern(name, n)
		if i := slices.IndexFunc(f.patterns, func(q Pattern) bool { return q.Name == p.Name }); i >= 0 && err == nil {
			err = at(name, n, "pattern %q stands twice (the first is %s)", p.Name, f.patterns[i].At)
		}
		f.patterns, errs = append(f.patterns, p), append(errs, err)
	}
	return errors.Join(errs...)
}

// at makes an error with the place of a node.
func at(name string, n *yaml.Node, format string, args ...any) error {
	return fmt.Errorf("%s:%d:%d: %s", name, n.Line, n.Column, fmt.Sprintf(format, args...))
}

// wheres and doings are the values of Where and Does.
var (
	wheres = []string{"any", "head", "body", "tail"}
	doings = []string{"drop", "rest", "strip", "stamp", "byline", "published", "label", "links"}
)

// patternKeys are the keys of a pattern.
var patternKeys = []string{"name", "where", "does", "match", "has", "is", "not"}

// entry is a pattern of a file, with the places of its values for errors.
type entry struct {
	file   string
	node   *yaml.Node
	values map[string]*yaml.Node
}

// fault makes an error with the place of a key's value, or of the pattern where it has no such key.
func (e entry) fault(key, format string, args ...any) error {
	if v := e.values[key]; v != nil {
		return at(e.file, v, format, args...)
	}
	return at(e.file, e.node, format, args...)
}

// parsePattern reads and checks one pattern, which takes out paragraphs anywhere unless it says
// something else.
func parsePattern(name string, n *yaml.Node) (Pattern, error) {
	p := Pattern{At: fmt.Sprintf("%s:%d", name, n.Line), Where: "any", Does: "drop"}
	e := entry{name, n, map[string]*yaml.Node{}}
	if n.Kind != yaml.MappingNode {
		return p, e.fault("", "want a pattern with the keys %s", strings.Join(patternKeys, ", "))
	}
	fields := map[string]*string{"name": &p.Name, "where": &p.Where, "does": &p.Does, "match": &p.Match, "has": &p.Has, "is": &p.Is, "not": &p.Not}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], n.Content[i+1]
		field := fields[key.Value]
		switch {
		case field == nil:
			return p, at(name, key, "unknown key %q%s", key.Value, nearest(key.Value, patternKeys))
		case e.values[key.Value] != nil:
			return p, at(name, key, "key %q stands twice", key.Value)
		case value.Kind != yaml.ScalarNode:
			return p, at(name, value, "%q: want a single value", key.Value)
		}
		*field, e.values[key.Value] = value.Value, value
	}
	return p, p.compile(e)
}

// nearest names the known word that is nearest to a wrong one, or all of them if none is near.
func nearest(word string, known []string) string {
	return cmp.Or(schema.DidYouMean(word, known), fmt.Sprintf(" (want one of %s)", strings.Join(known, ", ")))
}

// compile checks the values of a pattern and compiles it.
func (p *Pattern) compile(e entry) error {
	switch {
	case p.Name == "" || p.Match == "":
		return e.fault("name", "pattern %q: want a name and what to match", p.Name)
	case !slices.Contains(wheres, p.Where):
		return e.fault("where", "pattern %q: where %q%s", p.Name, p.Where, nearest(p.Where, wheres))
	case !slices.Contains(doings, p.Does):
		return e.fault("does", "pattern %q: does %q%s", p.Name, p.Does, nearest(p.Does, doings))
	}
	source := "(?i)" + p.Match
	if p.Does != "strip" && p.Does != "stamp" {
		source = "(?i)^(?:" + p.Match + ")$"
	}
	re, err := regexp.Compile(source)
	if err != nil {
		return e.fault("match", "pattern %q: %v", p.Name, err)
	}
	p.re = re
	if p.Has != "" {
		p.has = strings.Split(strings.ToLower(p.Has), "|")
	}
	return p.try(e)
}

// plainProse is what no pattern may match as a whole: it would take the story out.
const plainProse = "Officials of both countries said on Monday that the two ministers had met and would meet again."

// try runs a pattern on its examples, those that it has.
func (p *Pattern) try(e entry) error {
	switch {
	case p.Is != "" && (!p.re.MatchString(p.Is) || !p.may(strings.ToLower(p.Is))):
		return e.fault("is", "pattern %q does not match its own example %q", p.Name, p.Is)
	case p.Not != "" && p.re.MatchString(p.Not):
		return e.fault("not", "pattern %q matches what it must not: %q", p.Name, p.Not)
	case p.re.FindString(plainProse) == plainProse && p.may(strings.ToLower(plainProse)):
		return e.fault("match", "pattern %q matches a plain sentence: %q", p.Name, plainProse)
	}
	return nil
}

// in tells whether a pattern looks at paragraph i, given the first and last paragraph of prose.
func (p *Pattern) in(i, first, last int) bool {
	switch p.Where {
	case "head":
		return i < first
	case "body":
		return i > first
	case "tail":
		return i > last
	}
	return true
}

// may tells whether a paragraph, in small letters, has one of the words that the pattern asks for.
func (p *Pattern) may(lower string) bool {
	return p.has == nil || slices.ContainsFunc(p.has, func(w string) bool { return strings.Contains(lower, w) })
}

// fits tells whether a pattern that takes out whole paragraphs fits one.
func (p *Pattern) fits(paragraph string) bool { return p.re.MatchString(strings.TrimSpace(paragraph)) }

// Why returns the patterns that fit a paragraph, wherever they look, in the order in which they are
// asked.
func (f *Furniture) Why(paragraph string) []Pattern {
	paragraph = oneLine(paragraph)
	var out []Pattern
	for _, p := range f.patterns {
		if p.may(strings.ToLower(paragraph)) && p.fits(paragraph) {
			out = append(out, p)
		}
	}
	return out
}
