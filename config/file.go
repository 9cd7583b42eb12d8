package config

import (
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"

	"demarche/schema"
)

// maxFile is the size past which a settings file is refused, in bytes: a file of settings has a
// few hundred.
const maxFile = 1 << 20

// readFile returns the settings of a YAML file. Errors name file, line and column.
func readFile(path string) (layer, error) {
	if info, err := os.Stat(path); err == nil && info.Size() > maxFile {
		return nil, fmt.Errorf("config: read %s: %d bytes are no settings file", path, info.Size())
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("config: read %s: %w", path, err)
	}
	l, err := parseFile(path, data)
	if err != nil {
		return nil, fmt.Errorf("config: %w", err)
	}
	return l, nil
}

// parseFile returns the settings of YAML text; path is for messages.
func parseFile(path string, data []byte) (layer, error) {
	var doc yaml.Node
	if err := yaml.Unmarshal(data, &doc); err != nil {
		return nil, placed(path, err)
	}
	l := layer{}
	if len(doc.Content) == 0 {
		return l, nil
	}
	w := walker{path: path, layer: l}
	w.mapping("", doc.Content[0])
	return l, errors.Join(w.errs...)
}

// placed gives an error of the YAML parser, "yaml: line 3: ...", the form that all others have; the
// parser tells no column.
func placed(path string, err error) error {
	line, text, ok := strings.Cut(strings.TrimPrefix(err.Error(), "yaml: line "), ": ")
	if _, notNumber := strconv.Atoi(line); !ok || notNumber != nil {
		return fmt.Errorf("%s:1:1: %w: %s", path, ErrValue, strings.TrimPrefix(err.Error(), "yaml: "))
	}
	return fmt.Errorf("%s:%s:1: %w: %s", path, line, ErrValue, text)
}

// walker reads the nested keys of a file into a layer.
type walker struct {
	path  string
	layer layer
	errs  []error
}

// mapping reads the keys below prefix.
func (w *walker) mapping(prefix string, n *yaml.Node) {
	if n.Kind != yaml.MappingNode {
		w.fail(n, fmt.Errorf("%w: want keys such as %s", ErrValue, strings.Join(children(prefix), ", ")))
		return
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		w.entry(prefix, n.Content[i], n.Content[i+1])
	}
}

// entry reads one key and its value.
func (w *walker) entry(prefix string, name, value *yaml.Node) {
	key := prefix + name.Value
	r := find(key)
	switch {
	case r != nil && w.has(key):
		w.fail(name, fmt.Errorf("%w: %q twice", ErrValue, key))
	case r != nil:
		w.value(r, value)
	case len(children(key+".")) > 0:
		w.mapping(key+".", value)
	default:
		w.fail(name, fmt.Errorf("%w %q%s", ErrUnknownKey, name.Value, schema.DidYouMean(name.Value, children(prefix))))
	}
}

// has tells whether the key was read already.
func (w *walker) has(key string) bool {
	_, ok := w.layer[key]
	return ok
}

// value reads the value of a setting.
func (w *walker) value(r *rule, n *yaml.Node) {
	text := n.Value
	switch {
	case n.Kind == yaml.SequenceNode && r.list:
		parts := make([]string, len(n.Content))
		for i, item := range n.Content {
			parts[i] = item.Value
		}
		text = strings.Join(parts, ",")
	case n.Kind != yaml.ScalarNode:
		w.fail(n, fmt.Errorf("%w for %s: want a single value", ErrValue, r.key))
		return
	}
	if err := r.set(&Config{}, text); err != nil {
		w.fail(n, fmt.Errorf("%w %q for %s: %w", ErrValue, text, r.key, err))
		return
	}
	w.layer[r.key] = origin{text, fmt.Sprintf("file %s:%d", w.path, n.Line)}
}

// fail notes an error at the place of n.
func (w *walker) fail(n *yaml.Node, err error) {
	w.errs = append(w.errs, fmt.Errorf("%s:%d:%d: %w", w.path, n.Line, n.Column, err))
}

// children returns the names that may stand below prefix, sorted: the groups for "", path and wait
// for "store.".
func children(prefix string) []string {
	var names []string
	for _, key := range Keys() {
		rest, ok := strings.CutPrefix(key, prefix)
		if !ok {
			continue
		}
		name, _, _ := strings.Cut(rest, ".")
		if len(names) == 0 || names[len(names)-1] != name {
			names = append(names, name)
		}
	}
	return names
}
