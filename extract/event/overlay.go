package event

import (
	"errors"
	"fmt"
	"os"
	"reflect"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"demarche/schema"
)

// overlay reads the sections "triggers" and "cues" of a user's file on top of the built-in rules;
// its other sections belong to other packages. A trigger of a known name replaces that trigger; a
// cue speaks for its words from then on. Every error carries file, line and column.
func (r *Rules) overlay(path string) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return fmt.Errorf("event: overlay: %w", err)
	}
	var doc yaml.Node
	if err := yaml.Unmarshal(data, &doc); err != nil {
		return fmt.Errorf("event: overlay %s: %w", path, err)
	}
	if len(doc.Content) == 0 || doc.Content[0].Kind != yaml.MappingNode {
		return nil
	}
	o := overlayFile{rules: r, path: path}
	top := doc.Content[0].Content
	for i := 0; i+1 < len(top); i += 2 {
		switch top[i].Value {
		case "triggers":
			each(&o, top[i+1], o.trigger)
		case "cues":
			each(&o, top[i+1], o.cue)
		}
	}
	return errors.Join(o.errs...)
}

// overlayFile is a user's file while it is read.
type overlayFile struct {
	rules *Rules
	path  string
	errs  []error
}

// fault notes an error at a node.
func (o *overlayFile) fault(n *yaml.Node, format string, args ...any) {
	o.errs = append(o.errs, fmt.Errorf("%s:%d:%d: %s", o.path, n.Line, n.Column, fmt.Sprintf(format, args...)))
}

// each reads the entries of a section, which must be a list of mappings.
func each(o *overlayFile, list *yaml.Node, read func(*yaml.Node)) {
	if list.Kind != yaml.SequenceNode {
		o.fault(list, "want a list of rules")
		return
	}
	for _, n := range list.Content {
		if n.Kind != yaml.MappingNode {
			o.fault(n, "want a rule with keys and values")
			continue
		}
		read(n)
	}
}

// decode reads one entry strictly into a struct with yaml tags; false if it is broken.
func (o *overlayFile) decode(n *yaml.Node, into any) bool {
	keys := yamlKeys(into)
	before := len(o.errs)
	for i := 0; i+1 < len(n.Content); i += 2 {
		if k := n.Content[i]; !slices.Contains(keys, k.Value) {
			o.fault(k, "unknown key %q%s", k.Value, schema.DidYouMean(k.Value, keys))
		}
	}
	if len(o.errs) > before {
		return false
	}
	if err := n.Decode(into); err != nil {
		o.fault(n, "%v", err)
		return false
	}
	return true
}

// yamlKeys are the keys that a struct may be read from.
func yamlKeys(v any) []string {
	var out []string
	t := reflect.TypeOf(v).Elem()
	for i := range t.NumField() {
		if key, _, _ := strings.Cut(t.Field(i).Tag.Get("yaml"), ","); key != "" && key != "-" {
			out = append(out, key)
		}
	}
	return out
}

// trigger reads one trigger.
func (o *overlayFile) trigger(n *yaml.Node) {
	t := Trigger{Source: fmt.Sprintf("%s:%d", o.path, n.Line)}
	if !o.decode(n, &t) {
		return
	}
	switch {
	case t.Name == "" || len(t.Lemmas) == 0:
		o.fault(n, "a trigger needs a name and lemmas")
	case !t.Type.Valid():
		o.fault(n, "trigger %q: type %q: want visit, meeting, call or summit", t.Name, t.Type)
	case t.POS != "verb" && t.POS != "noun":
		o.fault(n, "trigger %q: pos %q: want verb or noun", t.Name, t.POS)
	case t.Status != "" && !t.Status.Valid():
		o.fault(n, "trigger %q: unknown status %q", t.Name, t.Status)
	default:
		o.rules.addTrigger(t)
	}
}

// cue reads one cue.
func (o *overlayFile) cue(n *yaml.Node) {
	c := Cue{Source: fmt.Sprintf("%s:%d", o.path, n.Line)}
	if !o.decode(n, &c) {
		return
	}
	switch {
	case len(c.Lemmas) == 0:
		o.fault(n, "a cue needs lemmas")
	case !c.Status.Valid():
		o.fault(n, "unknown status %q", c.Status)
	case !slices.Contains(cuePOS, c.POS):
		o.fault(n, "pos %q: want %s", c.POS, strings.Join(cuePOS, ", "))
	default:
		o.rules.addCue(c)
	}
}

// addTrigger puts a trigger in the place of the one of its name, or after all others.
func (r *Rules) addTrigger(t Trigger) {
	if i := slices.IndexFunc(r.Triggers, func(x Trigger) bool { return x.Name == t.Name }); i >= 0 {
		r.Triggers[i] = t
		return
	}
	r.Triggers = append(r.Triggers, t)
}

// addCue puts a cue before all others, so that it speaks for its words.
func (r *Rules) addCue(c Cue) { r.Cues = slices.Insert(r.Cues, 0, c) }
