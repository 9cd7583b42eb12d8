package article

import (
	"demarche/schema"
	_ "embed" // the patterns below
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"sync"

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

// ParseFurniture reads patterns in the form of data/furniture.yaml. An error tells file, line and
// column, one line a broken pattern: for broken YAML, an unknown key or value, a broken regular expression, an example that fails.
func ParseFurniture(name string, data []byte) (*Furniture, error) {
	var doc yaml.Node
	if err := yaml.Unmarshal(data, &doc); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	if len(doc.Content) == 0 {
		return &Furniture{}, nil
	}
	list, err := patternList(name, doc.Content[0])
	if err != nil {
		return nil, err
	}
	f := &Furniture{}
	var errs []error
	for _, n := range list {
		p, err := parsePattern(name, n)
		f.patterns, errs = append(f.patterns, p), append(errs, err)
	}
	return f, errors.Join(errs...)
}

// patternList returns the items under the only key, patterns.
func patternList(name string, root *yaml.Node) ([]*yaml.Node, error) {
	if root.Kind != yaml.MappingNode {
		return nil, at(name, root, "want a mapping with the key patterns")
	}
	var list []*yaml.Node
	for i := 0; i+1 < len(root.Content); i += 2 {
		key, value := root.Content[i], root.Content[i+1]
		if key.Value != "patterns" || value.Kind != yaml.SequenceNode {
			return nil, at(name, key, "unknown key %q (want patterns, a list)", key.Value)
		}
		list = value.Content
	}
	return list, nil
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

// parsePattern reads and checks one pattern.
func parsePattern(name string, n *yaml.Node) (Pattern, error) {
	p := Pattern{At: fmt.Sprintf("%s:%d", name, n.Line)}
	if n.Kind != yaml.MappingNode {
		return p, at(name, n, "want a mapping")
	}
	fields := map[string]*string{"name": &p.Name, "where": &p.Where, "does": &p.Does, "match": &p.Match, "has": &p.Has, "is": &p.Is, "not": &p.Not}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], n.Content[i+1]
		field := fields[key.Value]
		if field == nil || value.Kind != yaml.ScalarNode {
			return p, at(name, key, "unknown key %q%s", key.Value, schema.DidYouMean(key.Value, patternKeys))
		}
		*field = value.Value
	}
	return p, p.compile(name, n)
}

// compile checks the values of a pattern and compiles it.
func (p *Pattern) compile(name string, n *yaml.Node) error {
	switch {
	case p.Name == "" || p.Match == "" || p.Is == "" || p.Not == "":
		return at(name, n, "pattern %q: want name, match, is and not", p.Name)
	case !slices.Contains(wheres, p.Where):
		return at(name, n, "pattern %q: where %q%s", p.Name, p.Where, schema.DidYouMean(p.Where, wheres))
	case !slices.Contains(doings, p.Does):
		return at(name, n, "pattern %q: does %q%s", p.Name, p.Does, schema.DidYouMean(p.Does, doings))
	}
	source := "(?i)" + p.Match
	if p.Does != "strip" && p.Does != "stamp" {
		source = "(?i)^(?:" + p.Match + ")$"
	}
	re, err := regexp.Compile(source)
	if err != nil {
		return at(name, n, "pattern %q: %v", p.Name, err)
	}
	p.re = re
	if p.Has != "" {
		p.has = strings.Split(strings.ToLower(p.Has), "|")
	}
	switch {
	case !re.MatchString(p.Is) || !p.may(strings.ToLower(p.Is)):
		return at(name, n, "pattern %q does not match its own example %q", p.Name, p.Is)
	case re.MatchString(p.Not):
		return at(name, n, "pattern %q matches what it must not: %q", p.Name, p.Not)
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
