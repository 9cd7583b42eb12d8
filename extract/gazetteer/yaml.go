package gazetteer

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"demarche/schema"

	"go.yaml.in/yaml/v3"
)

// decoder reads YAML strictly: every key must be known, every value of the right kind, and what is
// wrong is told with its line and column, all of it at once.
type decoder struct {
	path   string
	faults []error
}

// maxFaults bounds how many errors of one file are told.
const maxFaults = 20

// fault records an error at an item.
func (d *decoder) fault(it *item, format string, args ...any) {
	if len(d.faults) < maxFaults {
		d.faults = append(d.faults, &fault{d.path, it.node.Line, it.node.Column, fmt.Sprintf(format, args...), nil})
	}
}

// item is a value of a YAML file.
type item struct{ node *yaml.Node }

// line is the line of the item, counted from 1.
func (it *item) line() int { return it.node.Line }

// field is a key of a mapping with its value.
type field struct {
	key   string
	value *item
}

// parse reads a file; an empty one is an empty mapping. References are refused, since a few of them
// can make a small file endless.
func (d *decoder) parse(raw []byte) *item {
	var doc yaml.Node
	if err := yaml.Unmarshal(raw, &doc); err != nil {
		line := errorLine(err)
		text := strings.TrimPrefix(strings.TrimPrefix(err.Error(), "yaml: "), fmt.Sprintf("line %d: ", line))
		d.faults = append(d.faults, &fault{d.path, line, 1, text, ErrNotYAML})
	}
	if len(doc.Content) == 0 {
		return &item{&yaml.Node{Kind: yaml.MappingNode, Line: 1, Column: 1}}
	}
	d.refuse(doc.Content[0])
	return &item{doc.Content[0]}
}

// errorLine finds the line that an error of the parser tells; 1 if it tells none.
func errorLine(err error) int {
	_, rest, ok := strings.Cut(err.Error(), "line ")
	if n, convErr := strconv.Atoi(strings.TrimRight(strings.SplitN(rest, " ", 2)[0], ":,")); ok && convErr == nil {
		return n
	}
	return 1
}

// refuse records an error for every reference (*name) in a tree.
func (d *decoder) refuse(n *yaml.Node) {
	if n.Kind == yaml.AliasNode {
		d.fault(&item{n}, "references (*%s) are not allowed", n.Value)
		return
	}
	for _, c := range n.Content {
		d.refuse(c)
	}
}

// fields returns the keys of a mapping in order, each of which must be among the allowed ones and
// stand once.
func (it *item) fields(d *decoder, allowed []string) []field {
	if it.node.Kind != yaml.MappingNode {
		if it.node.Kind != yaml.AliasNode {
			d.fault(it, "want a mapping with keys among %s", strings.Join(allowed, ", "))
		}
		return nil
	}
	var out []field
	for i := 0; i+1 < len(it.node.Content); i += 2 {
		key := it.node.Content[i]
		at := &item{key}
		switch {
		case !slices.Contains(allowed, key.Value):
			d.fault(at, "unknown key %q%s", key.Value, didYouMean(key.Value, allowed))
		case slices.ContainsFunc(out, func(f field) bool { return f.key == key.Value }):
			d.fault(at, "key %q stands twice", key.Value)
		default:
			out = append(out, field{key.Value, &item{it.node.Content[i+1]}})
		}
	}
	return out
}

// didYouMean names the allowed key nearest to a wrong one, or all of them if none is near.
func didYouMean(key string, allowed []string) string {
	if near := schema.DidYouMean(key, allowed); near != "" {
		return near
	}
	return fmt.Sprintf(" (want one of %s)", strings.Join(allowed, ", "))
}

// record is a mapping whose keys were checked.
type record struct {
	item   *item
	fields []field
}

// strict returns a mapping with no other keys than the given ones.
func (it *item) strict(d *decoder, keys ...string) record {
	return record{it, it.fields(d, keys)}
}

// get returns the value of a key; nil if it is absent.
func (r record) get(key string) *item {
	for _, f := range r.fields {
		if f.key == key {
			return f.value
		}
	}
	return nil
}

// at returns the value of a key, or the mapping itself, for the place of an error.
func (r record) at(key string) *item {
	if v := r.get(key); v != nil {
		return v
	}
	return r.item
}

// text returns a value as text; empty if it is absent.
func (r record) text(d *decoder, key string) string {
	if v := r.get(key); v != nil {
		return v.scalar(d)
	}
	return ""
}

// need is text for a key that must be there.
func (r record) need(d *decoder, key string) string {
	s := r.text(d, key)
	if s == "" && r.item.node.Kind == yaml.MappingNode && (r.get(key) == nil || r.get(key).node.Kind == yaml.ScalarNode) {
		d.fault(r.at(key), "%q is missing", key)
	}
	return s
}

// strings returns a list of texts; a single text stands for a list of one.
func (r record) strings(d *decoder, key string) []string {
	v := r.get(key)
	if v == nil {
		return nil
	}
	if v.node.Kind == yaml.ScalarNode {
		return []string{v.scalar(d)}
	}
	var out []string
	for _, it := range v.list(d) {
		out = append(out, it.scalar(d))
	}
	return out
}

// items returns a list; nil if the key is absent.
func (r record) items(d *decoder, key string) []*item {
	if v := r.get(key); v != nil {
		return v.list(d)
	}
	return nil
}

// truth returns a yes or no; no if it is absent.
func (r record) truth(d *decoder, key string) bool {
	v := r.get(key)
	if v == nil {
		return false
	}
	b, err := strconv.ParseBool(v.scalar(d))
	if err != nil {
		d.fault(v, "%q: want true or false", key)
	}
	return b
}

// number returns a number; 0 if it is absent.
func (r record) number(d *decoder, key string) float64 {
	v := r.get(key)
	if v == nil {
		return 0
	}
	n, err := strconv.ParseFloat(v.scalar(d), 64)
	if err != nil {
		d.fault(v, "%q: want a number, got %q", key, v.node.Value)
	}
	return n
}

// date returns an ISO date cut to day, month or year; empty if it is absent.
func (r record) date(d *decoder, key string) string {
	s := r.text(d, key)
	if _, _, err := schema.ParseDate(s); s != "" && err != nil {
		d.fault(r.at(key), "%q: %v", key, err)
		return ""
	}
	return s
}

// side returns the code of a country or the short name of an organisation that the set knows; empty
// if it is absent.
func (r record) side(d *decoder, s *Set, key string) string {
	code := r.text(d, key)
	if code != "" && s.Country(code) == nil && s.Entry("org/"+schema.Slug(code)) == nil {
		d.fault(r.at(key), "%q: unknown country or organisation %q%s", key, code, s.nearestCode(code))
		return ""
	}
	return code
}

// scalar returns the item as text without space around it.
func (it *item) scalar(d *decoder) string {
	if it.node.Kind != yaml.ScalarNode {
		if it.node.Kind != yaml.AliasNode {
			d.fault(it, "want a single value")
		}
		return ""
	}
	if it.node.Tag == "!!null" {
		return ""
	}
	return strings.TrimSpace(it.node.Value)
}

// list returns the items of a list; an empty value is an empty list.
func (it *item) list(d *decoder) []*item {
	if it.node.Kind != yaml.SequenceNode {
		if it.node.Tag != "!!null" && it.node.Kind != yaml.AliasNode {
			d.fault(it, "want a list")
		}
		return nil
	}
	out := make([]*item, len(it.node.Content))
	for i, n := range it.node.Content {
		out[i] = &item{n}
	}
	return out
}
