package store

import (
	"encoding/json"
	"fmt"
	"strings"

	"demarche/schema"
)

// linkedVocabulary is the namespace of the steps of LinkedQL.
const linkedVocabulary = "http://cayley.io/linkedql#"

// linkedContext stands in for the @context of a query that has none: plain words are LinkedQL's own.
var linkedContext = map[string]any{"@vocab": linkedVocabulary, "linkedql": linkedVocabulary}

// sameSteps are steps that this version of Cayley knows by two names, of which it reads the first
// without what it holds and then fails.
var sameSteps = map[string]string{"In": "VisitReverse", "Out": "Visit"}

// linkedQuery readies a query in LinkedQL: it gets a context where it has none, In and Out become the
// steps that they stand for, and the @type of a pattern becomes rdf:type, as JSON-LD would write that
// out and the graph does not. It returns ErrQuery for what is no JSON object, and for a context
// that would have to be fetched: a query reads the graph and nothing else.
func linkedQuery(text string) (string, error) {
	var query map[string]any
	if err := json.Unmarshal([]byte(text), &query); err != nil {
		return "", fmt.Errorf("%w: a JSON object is wanted: %w", ErrQuery, err)
	}
	if query["@context"] == nil {
		query["@context"] = linkedContext
	}
	if err := readyStep(query); err != nil {
		return "", err
	}
	data, err := json.Marshal(query)
	return string(data), err
}

// readyStep changes the steps in v, a value of JSON, and looks at their contexts.
func readyStep(v any) error {
	switch v := v.(type) {
	case []any:
		for _, item := range v {
			if err := readyStep(item); err != nil {
				return err
			}
		}
	case map[string]any:
		if remote(v["@context"]) {
			return fmt.Errorf("%w: @context: write it out; none is fetched", ErrQuery)
		}
		if name, ok := v["@type"].(string); ok {
			v["@type"] = sameStep(name)
		}
		readyPattern(v["pattern"])
		for _, item := range v {
			if err := readyStep(item); err != nil {
				return err
			}
		}
	}
	return nil
}

// readyPattern writes the classes in a pattern as the graph does.
func readyPattern(v any) {
	switch v := v.(type) {
	case []any:
		for _, item := range v {
			readyPattern(item)
		}
	case map[string]any:
		if class, ok := v["@type"].(string); ok {
			delete(v, "@type")
			v[string(schema.PredType)] = map[string]any{"@id": class}
		}
		for _, item := range v {
			readyPattern(item)
		}
	}
}

// sameStep returns the name that a step is run by, in the words of the query.
func sameStep(name string) string {
	for _, head := range []string{"", "linkedql:", linkedVocabulary} {
		if same := sameSteps[strings.TrimPrefix(name, head)]; same != "" && strings.HasPrefix(name, head) {
			return head + same
		}
	}
	return name
}

// remote tells whether a context names an address instead of terms.
func remote(context any) bool {
	switch c := context.(type) {
	case string:
		return true
	case []any:
		for _, item := range c {
			if remote(item) {
				return true
			}
		}
	case map[string]any:
		return c["@import"] != nil
	}
	return false
}
