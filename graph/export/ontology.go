package export

import (
	"fmt"
	"slices"
	"strings"

	"demarche/schema"
)

// class is a class of the ontology.
type class struct {
	name, about string
	// above are the classes that it is a kind of, ours and those of other vocabularies.
	above []string
}

// classes are the classes of nodes. The others are those of schema.org, of the Simple Event Model
// (SEM, 2011) and of OWL-Time (W3C, 2022).
var classes = []class{
	{"Event", "something that happens, or is to happen, between sides", []string{"sem:Event", "schema:Event"}},
	{"Visit", "a political actor travels to another country", []string{"dm:Event", "schema:TravelAction"}},
	{"Meeting", "two or more sides meet in person", []string{"dm:Event", "schema:MeetAction"}},
	{"Call", "a telephone or video conversation", []string{"dm:Event", "schema:CommunicateAction"}},
	{"Summit", "a multilateral gathering with a name or of a body", []string{"dm:Event"}},
	{"Report", "what one article says of one event", []string{"sem:View", "schema:Claim"}},
	{"Article", "an article as received", []string{"schema:NewsArticle"}},
	{"Judgement", "a person's ruling on reports or entities", []string{"schema:Review"}},
	{"Entity", "who or what an article names", nil},
	{"Person", "a person", []string{"dm:Entity", "sem:Actor", "schema:Person"}},
	{"Country", "a country or territory", []string{"dm:Entity", "sem:Actor", "sem:Place", "schema:Country"}},
	{"Place", "a city, venue or region", []string{"dm:Entity", "sem:Place", "schema:Place"}},
	{"Organization", "an organisation", []string{"dm:Entity", "sem:Actor", "schema:Organization"}},
	{"Status", "how an event stands", []string{"schema:EventStatusType"}},
	{"Day", "a day, such as dm:day/2023-06-19", []string{"time:DateTimeInterval"}},
	{"Month", "a month, such as dm:month/2023-06", []string{"time:DateTimeInterval"}},
	{"Year", "a year, such as dm:year/2023", []string{"time:DateTimeInterval"}},
}

// kinds are what the kinds of schema.Term are called: classes, and types of literals.
var kinds = map[string]string{
	"event": "dm:Event", "report": "dm:Report", "article": "dm:Article", "judgement": "dm:Judgement", "entity": "dm:Entity",
	"person": "dm:Person", "country": "dm:Country", "place": "dm:Place", "organization": "dm:Organization", "status": "dm:Status",
	"day": "dm:Day", "month": "dm:Month", "year": "dm:Year", "class": "owl:Class", "thing": "owl:Thing",
	"text": "xsd:string", "number": "xsd:double", "truth": "xsd:boolean",
}

// near are the properties of other vocabularies that ours are kinds of. Where reports have ours too,
// which are no events themselves, it is only close to them.
var near = map[string][]string{
	"dm:visitor": {"sem:hasActor", "schema:participant"}, "dm:host": {"sem:hasActor", "schema:participant"}, "dm:participant": {"sem:hasActor", "schema:participant"},
	"dm:side": {"sem:hasActor"}, "dm:from": {"schema:fromLocation"}, "dm:to": {"schema:toLocation"}, "dm:place": {"sem:hasPlace", "schema:location"}, "dm:country": {"sem:hasPlace"},
	"dm:start": {"sem:hasBeginTimeStamp", "schema:startDate"}, "dm:end": {"sem:hasEndTimeStamp", "schema:endDate"},
	"dm:day": {"time:hasTime"}, "dm:month": {"time:hasTime"}, "dm:year": {"time:hasTime"}, "dm:within": {"time:hasTime"},
	"dm:partOf": {"sem:subEventOf", "schema:superEvent"}, "dm:status": {"schema:eventStatus"},
	"dm:name": {"schema:name"}, "dm:title": {"schema:headline"}, "dm:url": {"schema:url"}, "dm:dateline": {"schema:dateline"},
	"dm:published": {"schema:datePublished"}, "dm:source": {"schema:publisher"}, "dm:alias": {"schema:alternateName"}, "dm:office": {"schema:jobTitle"},
	"dm:latitude": {"schema:latitude"}, "dm:longitude": {"schema:longitude"}, "dm:article": {"schema:isPartOf"}, "dm:tells": {"schema:about"}, "dm:mentions": {"schema:mentions"},
	"dm:copyOf": {"schema:isBasedOn"}, "dm:quote": {"schema:text"}, "dm:moreQuote": {"schema:text"}, "dm:rules": {"schema:itemReviewed"}, "dm:by": {"schema:author"}, "dm:at": {"schema:dateCreated"},
}

// nearStatus are the statuses of schema.org that ours are close to.
var nearStatus = map[schema.Status]string{schema.Planned: "schema:EventScheduled", schema.Postponed: "schema:EventPostponed", schema.Cancelled: "schema:EventCancelled"}

// otherPrefixes are the vocabularies that the ontology leads to.
const otherPrefixes = `@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix schema: <http://schema.org/> .
@prefix sem: <http://semanticweb.cs.vu.nl/2009/11/sem/> .
@prefix time: <http://www.w3.org/2006/time#> .
`

// Ontology returns the vocabulary in Turtle: every class, status and property with what it means,
// what it leads from and to, and what it is near to in schema.org, SEM and OWL-Time. Base is what dm:
// is written as; empty leaves it.
func Ontology(base string) string {
	if base == "" {
		base = prefix
	}
	var b strings.Builder
	fmt.Fprintf(&b, "@prefix dm: <%s> .\n%s\n<%sontology> a owl:Ontology ;\n  rdfs:label \"demarche\"@en ;\n  rdfs:comment \"Diplomatic events as the press tells them.\"@en .\n", base, otherPrefixes, base)
	for _, c := range classes {
		define(&b, "dm:"+c.name, "owl:Class", c.name, c.about, fact{"rdfs:subClassOf", c.above})
	}
	for _, s := range schema.Statuses() {
		define(&b, "dm:"+string(s), "dm:Status", string(s), "the status "+string(s), fact{"skos:closeMatch", some(nearStatus[s])})
	}
	for _, t := range schema.Terms() {
		if name, own := strings.CutPrefix(string(t.Predicate), prefix); own {
			define(&b, string(t.Predicate), property(t), name, t.About,
				fact{"rdfs:domain", some(union(t.On))}, fact{"rdfs:range", some(union(t.To))}, fact{relation(t), near[string(t.Predicate)]})
		}
	}
	return b.String()
}

// fact is what is said of a name: a predicate and its objects; nothing if there are none.
type fact struct {
	predicate string
	objects   []string
}

// some returns a list of one; of none for nothing.
func some(object string) []string {
	if object == "" {
		return nil
	}
	return []string{object}
}

// union returns the class of all things of some kinds.
func union(of []string) string {
	names := make([]string, len(of))
	for i, k := range of {
		names[i] = kinds[k]
	}
	if len(names) == 1 {
		return names[0]
	}
	return "[ a owl:Class ; owl:unionOf ( " + strings.Join(names, " ") + " ) ]"
}

// property returns what kind of property a term is, in the words of RDF and of OWL.
func property(t schema.Term) string {
	if strings.HasPrefix(kinds[t.To[0]], "xsd:") {
		return "rdf:Property, owl:DatatypeProperty"
	}
	return "rdf:Property, owl:ObjectProperty"
}

// relation returns how a term relates to those that it is near to.
func relation(t schema.Term) string {
	if len(t.On) > 1 && slices.Contains(t.On, "report") {
		return "skos:closeMatch"
	}
	return "rdfs:subPropertyOf"
}

// define writes one definition.
func define(b *strings.Builder, name, kind, label, about string, facts ...fact) {
	fmt.Fprintf(b, "\n%s a %s ;\n  rdfs:label %s@en ;\n  rdfs:comment %s@en", name, kind, quoteJSON(label), quoteJSON(about))
	for _, f := range facts {
		if len(f.objects) > 0 {
			fmt.Fprintf(b, " ;\n  %s %s", f.predicate, strings.Join(f.objects, ", "))
		}
	}
	b.WriteString(" .\n")
}
