package export

import (
	"strings"
	"testing"

	"demarche/schema"
)

// TestOntologyDefinesWhatIsWritten wants every predicate, class and status of the vocabulary to be
// defined, and every property to say what it leads from and to.
func TestOntologyDefinesWhatIsWritten(t *testing.T) {
	defined := map[string]string{}
	for _, part := range strings.Split(Ontology(""), "\n\n")[1:] {
		name, rest, _ := strings.Cut(part, " a ")
		defined[name] = rest
	}
	for _, term := range schema.Terms() {
		p := string(term.Predicate)
		if !strings.HasPrefix(p, prefix) {
			continue
		}
		for _, want := range []string{"rdf:Property, owl:", "rdfs:domain ", "rdfs:range ", "rdfs:comment "} {
			if !strings.Contains(defined[p], want) {
				t.Errorf("%s: no %q in %q", p, want, defined[p])
			}
		}
	}
	for _, c := range classesInUse() {
		if !strings.HasPrefix(defined[c], "owl:Class ;") {
			t.Errorf("%s is not defined", c)
		}
	}
	for _, s := range schema.Statuses() {
		if !strings.HasPrefix(defined[string(s.Node())], "dm:Status ;") {
			t.Errorf("%s is not defined", s.Node())
		}
	}
	for p := range near {
		if defined[p] == "" {
			t.Errorf("%s is near to others and no property", p)
		}
	}
}

// classesInUse are the classes of everything that the graph holds.
func classesInUse() []string {
	list := []string{string(schema.ClassReport), string(schema.ClassArticle), string(schema.ClassJudgement)}
	for _, typ := range schema.EventTypes() {
		list = append(list, string(typ.Class()))
	}
	for _, k := range schema.Kinds() {
		list = append(list, string(k.Class()))
	}
	return list
}

// TestOntologyKnowsKinds wants every kind that a term names to have a class or type, and a term to
// lead to nodes or to literals and not to both.
func TestOntologyKnowsKinds(t *testing.T) {
	for _, term := range schema.Terms() {
		literals := 0
		for _, k := range append(append([]string{}, term.On...), term.To...) {
			if kinds[k] == "" {
				t.Errorf("%s: kind %q is unknown", term.Predicate, k)
			}
		}
		for _, k := range term.To {
			if strings.HasPrefix(kinds[k], "xsd:") {
				literals++
			}
		}
		if literals != 0 && literals != len(term.To) || len(term.To) == 0 {
			t.Errorf("%s leads to %v", term.Predicate, term.To)
		}
	}
}

func TestOntologyBase(t *testing.T) {
	if got := Ontology("https://example.org/id/"); !strings.Contains(got, "@prefix dm: <https://example.org/id/> .") {
		t.Errorf("no base in %s", got[:80])
	}
}
