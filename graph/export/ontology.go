package export

import (
	"fmt"
	"strings"

	"demarche/schema"
)

// class is a class of the ontology.
type class struct {
	name, about string
	// near are classes of other vocabularies that it is a kind of.
	near []string
}

// classes are the classes of nodes. The others are those of schema.org, of the Simple Event Model
// (SEM, 2011) and of OWL-Time (W3C, 2022).
var classes = []class{
	{"Event", "something that happens, or is to happen, between sides", []string{"sem:Event", "schema:Event"}},
	{"Visit", "a political actor travels to another country", []string{"dm:Event", "schema:TravelAction"}},
	{"Meeting", "two or more sides meet in person", []string{"dm:Event", "schema:MeetAction"}},
	{"Call", "a telephone or video conversation", []string{"dm:Event", "schema:CommunicateAction"}},
	{"Summit", "a multilateral gathering with a name or of a body", []string{"dm:Event"}},
	{"Report", "what one article says of one event", []string{"sem:View"}},
	{"Article", "an article as received", []string{"schema:NewsArticle"}},
	{"Judgement", "a person's ruling on reports or entities", []string{"schema:Review"}},
	{"Person", "a person", []string{"sem:Actor", "schema:Person"}},
	{"Country", "a country or territory", []string{"sem:Actor", "sem:Place", "schema:Country"}},
	{"Place", "a city, venue or region", []string{"sem:Place", "schema:Place"}},
	{"Organization", "an organisation", []string{"sem:Actor", "schema:Organization"}},
	{"Status", "how an event stands", []string{"schema:EventStatusType"}},
}

// near are the properties of other vocabularies that ours are kinds of.
var near = map[string][]string{
	"dm:visitor": {"sem:hasActor", "schema:participant"}, "dm:host": {"sem:hasActor", "schema:participant"}, "dm:participant": {"sem:hasActor", "schema:participant"},
	"dm:side": {"sem:hasActor"}, "dm:from": {"schema:fromLocation"}, "dm:to": {"schema:toLocation"}, "dm:place": {"sem:hasPlace", "schema:location"},
	"dm:start": {"sem:hasBeginTimeStamp", "schema:startDate"}, "dm:end": {"sem:hasEndTimeStamp", "schema:endDate"}, "dm:day": {"time:inDateTime"},
	"dm:partOf": {"sem:subEventOf", "schema:superEvent"}, "dm:status": {"schema:eventStatus"}, "dm:title": {"schema:headline"}, "dm:url": {"schema:url"},
	"dm:published": {"schema:datePublished"}, "dm:source": {"schema:publisher"}, "dm:alias": {"schema:alternateName"}, "dm:office": {"schema:jobTitle"},
	"dm:latitude": {"schema:latitude"}, "dm:longitude": {"schema:longitude"}, "dm:article": {"schema:isPartOf"}, "dm:tells": {"schema:about"}, "dm:mentions": {"schema:mentions"},
	"dm:copyOf": {"schema:isBasedOn"}, "dm:quote": {"schema:text"},
}

// otherPrefixes are the vocabularies that the ontology leads to.
const otherPrefixes = `@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix schema: <http://schema.org/> .
@prefix sem: <http://semanticweb.cs.vu.nl/2009/11/sem/> .
@prefix time: <http://www.w3.org/2006/time#> .
`

// Ontology returns the vocabulary in Turtle: every class, status and property with what it means and
// what it is near to in schema.org, SEM and OWL-Time. Base is what dm: is written as; empty leaves
// it.
func Ontology(base string) string {
	if base == "" {
		base = prefix
	}
	var b strings.Builder
	fmt.Fprintf(&b, "@prefix dm: <%s> .\n%s\n<%sontology> a owl:Ontology ;\n  rdfs:label \"demarche\"@en ;\n  rdfs:comment \"Diplomatic events as the press tells them.\"@en .\n", base, otherPrefixes, base)
	for _, c := range classes {
		define(&b, "dm:"+c.name, "owl:Class", c.name, c.about, "rdfs:subClassOf", c.near)
	}
	for _, s := range schema.Statuses() {
		define(&b, "dm:"+string(s), "dm:Status", string(s), "the status "+string(s), "", nil)
	}
	for _, t := range schema.Terms() {
		name, own := strings.CutPrefix(string(t.Predicate), prefix)
		if !own {
			continue
		}
		about := t.About + " (of: " + strings.Join(t.On, ", ") + ")"
		define(&b, string(t.Predicate), "rdf:Property", name, about, "rdfs:subPropertyOf", near[string(t.Predicate)])
	}
	return b.String()
}

// define writes one definition.
func define(b *strings.Builder, name, kind, label, about, relation string, to []string) {
	fmt.Fprintf(b, "\n%s a %s ;\n  rdfs:label %s@en ;\n  rdfs:comment %s@en", name, kind, quoteJSON(label), quoteJSON(about))
	if len(to) > 0 {
		fmt.Fprintf(b, " ;\n  %s %s", relation, strings.Join(to, ", "))
	}
	b.WriteString(" .\n")
}
