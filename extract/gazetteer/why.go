package gazetteer

import (
	"fmt"
	"strings"

	"demarche/schema"
)

// Reason tells one thing that the tables say of words.
type Reason struct {
	// Source is the file and line of the table (people.tsv:12).
	Source string
	// Text says what the words mean there, or why they mean nothing.
	Text string
}

// Why tells all that the tables know of words, the likeliest meaning first: each entry or office that
// they name with its place in the tables, and what keeps them from being found in a text. It returns
// nil if no table has the words.
func (s *Set) Why(words string) []Reason {
	var out []Reason
	for at := s.chain(words); at >= 0; at = s.forms[at].next {
		x := &s.forms[at]
		out = append(out, Reason{s.source(x.at), s.meaning(x) + s.obstacle(x)})
	}
	if h, ok := s.hash(words); ok && s.stop[h] != "" {
		out = append(out, Reason{"stop.tsv", stopText[s.stop[h]]})
	}
	return out
}

// stopText says what the rules of the stop list do.
var stopText = map[string]string{
	"city":         "a city of this name is not found in texts: the word more often means another thing",
	"surname":      "as a short name it is not found in texts by itself: the word more often means another thing",
	"city+surname": "neither a city of this name nor a short name is found in texts by itself: it is a common word",
	"caps":         "as an acronym it is found in capitals alone, and not in a line of capitals",
}

// meaning says what a form names.
func (s *Set) meaning(x *form) string {
	if x.kind == Title {
		o := s.titles[x.title]
		if o.of == "" {
			return fmt.Sprintf("title of the office %q", o.office)
		}
		return fmt.Sprintf("title of the office %q of %s", o.office, o.of)
	}
	if x.entry < 0 {
		return "a name that holds another's but means none of ours"
	}
	e := s.entries[x.entry]
	text := fmt.Sprintf("%s of %s (%s)", x.kind, e.Name, e.ID)
	if e.Kind == schema.Person && len(e.Terms) > 0 {
		text += ", " + termsText(e.Terms)
	}
	return text
}

// termsText lists offices with their dates.
func termsText(terms []Term) string {
	var parts []string
	for _, t := range terms {
		parts = append(parts, strings.TrimRight(fmt.Sprintf("%s of %s %s..%s", t.Office, t.Of, t.From, t.To), ". "))
	}
	return strings.Join(parts, ", ")
}

// obstacle says what keeps a form from being found; empty if nothing does.
func (s *Set) obstacle(x *form) string {
	switch {
	case x.dead:
		return "; taken out by an overlay"
	case x.hidden:
		return "; not by itself in texts (stop.tsv)"
	}
	return ""
}
