package export

import (
	"bufio"
	"context"
	"io"
	"strings"
)

// writeNQuads writes the statements as they come, one a line: as they are, so that Cayley reads back
// what it holds, or written out in full where there is a base.
func writeNQuads(ctx context.Context, w io.Writer, s Selection, opt Options) error {
	b := bufio.NewWriterSize(w, 1<<16)
	err := s.each(ctx, func(q Statement) error {
		for _, term := range []string{q.Subject, q.Predicate, q.Object, q.Label} {
			if term == "" {
				continue
			}
			if opt.Base != "" {
				term = opt.term(term)
			}
			b.WriteString(term)
			b.WriteByte(' ')
		}
		_, err := b.WriteString(".\n")
		return err
	})
	if err != nil {
		return err
	}
	return b.Flush()
}

// each gives the statements of a selection to yield; none if there are none.
func (s Selection) each(ctx context.Context, yield func(Statement) error) error {
	if s.Statements == nil {
		return nil
	}
	return s.Statements(ctx, yield)
}

// namespaces are the prefixes of other vocabularies that the graph's IRIs begin with, and what they
// stand for.
var namespaces = map[string]string{
	"rdf:":  "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
	"rdfs:": "http://www.w3.org/2000/01/rdf-schema#",
	"owl:":  "http://www.w3.org/2002/07/owl#",
	"xsd:":  "http://www.w3.org/2001/XMLSchema#",
}

// iriTerm writes out an IRI: the base for dm: if there is one, and other vocabularies in full.
func (o Options) iriTerm(t string) string {
	head, rest, ok := strings.Cut(t[1:], ":")
	if !ok {
		return t
	}
	if head+":" == prefix && o.Base != "" {
		return "<" + o.Base + rest
	}
	if full := namespaces[head+":"]; full != "" {
		return "<" + full + rest
	}
	return t
}

// term writes out the IRIs of a term, those of a literal's type too.
func (o Options) term(t string) string {
	if strings.HasPrefix(t, "<") {
		return o.iriTerm(t)
	}
	if i := strings.LastIndex(t, `"^^<`); i >= 0 && strings.HasPrefix(t, `"`) {
		return small(t[:i], t[i+3:]) + t[i:i+3] + o.iriTerm(t[i+3:])
	}
	return t
}

// small writes a truth value's text as RDF wants it: true and not True.
func small(text, kind string) string {
	if kind == "<xsd:boolean>" {
		return strings.ToLower(text)
	}
	return text
}

// triples gives the statements without their labels, their IRIs written out. One that several
// stories make comes several times, which says no more than once.
func triples(ctx context.Context, s Selection, opt Options, yield func(Statement) error) error {
	var last Statement
	return s.each(ctx, func(q Statement) error {
		q = Statement{Subject: opt.term(q.Subject), Predicate: opt.term(q.Predicate), Object: opt.term(q.Object)}
		if q == last {
			return nil
		}
		last = q
		return yield(q)
	})
}

// writeTurtle writes the triples grouped by subject and predicate.
func writeTurtle(ctx context.Context, w io.Writer, s Selection, opt Options) error {
	b := bufio.NewWriterSize(w, 1<<16)
	base := opt.Base
	if base == "" {
		base = prefix
	}
	b.WriteString("@prefix dm: <" + base + "> .\n")
	var last Statement
	err := triples(ctx, s, opt, func(q Statement) error {
		switch {
		case q.Subject != last.Subject:
			if last.Subject != "" {
				b.WriteString(" .\n")
			}
			b.WriteString("\n" + q.Subject + "\n  " + turtleName(q.Predicate, base) + " " + q.Object)
		case q.Predicate != last.Predicate:
			b.WriteString(" ;\n  " + turtleName(q.Predicate, base) + " " + q.Object)
		default:
			b.WriteString(", " + q.Object)
		}
		last = q
		return nil
	})
	if err != nil {
		return err
	}
	if last.Subject != "" {
		b.WriteString(" .\n")
	}
	return b.Flush()
}

// turtleName shortens a predicate of our own vocabulary.
func turtleName(predicate, base string) string {
	if local, ok := ownName(predicate, base); ok {
		return "dm:" + local
	}
	return predicate
}

// ownName returns the plain name of a predicate of our own vocabulary, and whether it is one.
func ownName(predicate, base string) (string, bool) {
	local, ok := strings.CutPrefix(strings.TrimSuffix(predicate, ">"), "<"+base)
	return local, ok && local != "" && strings.IndexFunc(local, notLetter) < 0
}

// notLetter tells whether r is no letter of ASCII.
func notLetter(r rune) bool { return (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') }

// writeJSONLD writes the triples as a list of nodes, each with its properties. A plain name is one
// of our own vocabulary, as the context tells.
func writeJSONLD(ctx context.Context, w io.Writer, s Selection, opt Options) error {
	base := opt.Base
	if base == "" {
		base = prefix
	}
	b := bufio.NewWriterSize(w, 1<<16)
	b.WriteString(`{"@context":{"@vocab":` + quoteJSON(base) + `},"@graph":[`)
	g := jsonldWriter{w: b, base: base}
	if err := triples(ctx, s, opt, g.add); err != nil {
		return err
	}
	g.close()
	b.WriteString("\n]}\n")
	return b.Flush()
}

// jsonldWriter writes one node after the other; errors are kept by w.
type jsonldWriter struct {
	w    *bufio.Writer
	base string
	last Statement
}

// add writes a triple, beginning a node or a property where need be.
func (g *jsonldWriter) add(q Statement) error {
	switch {
	case q.Subject != g.last.Subject:
		first := g.last.Subject == ""
		g.close()
		if !first {
			g.w.WriteByte(',')
		}
		g.w.WriteString("\n{\"@id\":" + quoteJSON(bare(q.Subject)) + "," + quoteJSON(g.key(q.Predicate)) + ":[")
	case q.Predicate != g.last.Predicate:
		g.w.WriteString("]," + quoteJSON(g.key(q.Predicate)) + ":[")
	default:
		g.w.WriteByte(',')
	}
	g.last = q
	_, err := g.w.WriteString(jsonldTerm(q.Object))
	return err
}

// close ends the node that is open, if any.
func (g *jsonldWriter) close() {
	if g.last.Subject != "" {
		g.w.WriteString("]}")
	}
}

// key returns the name of a property.
func (g *jsonldWriter) key(predicate string) string {
	if local, ok := ownName(predicate, g.base); ok {
		return local
	}
	return bare(predicate)
}

// bare takes the angle brackets off an IRI.
func bare(term string) string { return strings.TrimSuffix(strings.TrimPrefix(term, "<"), ">") }

// jsonldTerm writes an object of a triple.
func jsonldTerm(term string) string {
	if !strings.HasPrefix(term, `"`) {
		return `{"@id":` + quoteJSON(bare(term)) + `}`
	}
	text, rest := splitLiteral(term)
	value := `{"@value":` + quoteJSON(text)
	switch {
	case strings.HasPrefix(rest, "@"):
		value += `,"@language":` + quoteJSON(rest[1:])
	case strings.HasPrefix(rest, "^^"):
		value += `,"@type":` + quoteJSON(bare(rest[2:]))
	}
	return value + "}"
}
