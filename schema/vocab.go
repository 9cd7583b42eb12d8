package schema

import "github.com/cayleygraph/quad"

// The predicates of the graph. Term lists them all with what they mean.
const (
	PredType    quad.IRI = "rdf:type"
	PredLabel   quad.IRI = "rdfs:label"
	PredSameAs  quad.IRI = "owl:sameAs"
	PredAlias   quad.IRI = "dm:alias"
	PredCountry quad.IRI = "dm:country"
	PredOffice  quad.IRI = "dm:office"
	PredLat     quad.IRI = "dm:latitude"
	PredLong    quad.IRI = "dm:longitude"
	PredCode    quad.IRI = "dm:code"
	PredKey     quad.IRI = "dm:key"

	PredStatus      quad.IRI = "dm:status"
	PredVisitor     quad.IRI = "dm:visitor"
	PredHost        quad.IRI = "dm:host"
	PredParticipant quad.IRI = "dm:participant"
	PredSide        quad.IRI = "dm:side"
	PredActsFor     quad.IRI = "dm:actsFor"
	PredFrom        quad.IRI = "dm:from"
	PredTo          quad.IRI = "dm:to"
	PredPlace       quad.IRI = "dm:place"
	PredName        quad.IRI = "dm:name"
	PredStart       quad.IRI = "dm:start"
	PredEnd         quad.IRI = "dm:end"
	PredWhen        quad.IRI = "dm:when"
	PredPrecision   quad.IRI = "dm:precision"
	PredDay         quad.IRI = "dm:day"
	PredMonth       quad.IRI = "dm:month"
	PredYear        quad.IRI = "dm:year"
	PredWithin      quad.IRI = "dm:within"
	PredPartOf      quad.IRI = "dm:partOf"
	PredReason      quad.IRI = "dm:reason"
	PredConfidence  quad.IRI = "dm:confidence"
	PredMain        quad.IRI = "dm:main"

	PredReport      quad.IRI = "dm:report"
	PredFormerly    quad.IRI = "dm:formerly"
	PredRescheduled quad.IRI = "dm:rescheduledTo"
	PredDisputed    quad.IRI = "dm:disputed"
	PredDispute     quad.IRI = "dm:dispute"
	PredHistory     quad.IRI = "dm:history"

	PredArticle   quad.IRI = "dm:article"
	PredTells     quad.IRI = "dm:tells"
	PredEventType quad.IRI = "dm:eventType"
	PredQuote     quad.IRI = "dm:quote"
	PredMoreQuote quad.IRI = "dm:moreQuote"
	PredInferred  quad.IRI = "dm:inferred"

	PredTitle         quad.IRI = "dm:title"
	PredSource        quad.IRI = "dm:source"
	PredURL           quad.IRI = "dm:url"
	PredPublished     quad.IRI = "dm:published"
	PredPublishedFrom quad.IRI = "dm:publishedFrom"
	PredWindow        quad.IRI = "dm:publishedBetween"
	PredDateline      quad.IRI = "dm:dateline"
	PredCopyOf        quad.IRI = "dm:copyOf"
	PredMentions      quad.IRI = "dm:mentions"

	PredVerdict quad.IRI = "dm:verdict"
	PredRules   quad.IRI = "dm:rules"
	PredBy      quad.IRI = "dm:by"
	PredAt      quad.IRI = "dm:at"
	PredWhy     quad.IRI = "dm:why"
)

// The classes of nodes; events have the class of their type.
const (
	ClassVisit        quad.IRI = "dm:Visit"
	ClassMeeting      quad.IRI = "dm:Meeting"
	ClassCall         quad.IRI = "dm:Call"
	ClassSummit       quad.IRI = "dm:Summit"
	ClassReport       quad.IRI = "dm:Report"
	ClassArticle      quad.IRI = "dm:Article"
	ClassJudgement    quad.IRI = "dm:Judgement"
	ClassPerson       quad.IRI = "dm:Person"
	ClassCountry      quad.IRI = "dm:Country"
	ClassPlace        quad.IRI = "dm:Place"
	ClassOrganization quad.IRI = "dm:Organization"
)

// eventClasses are the classes of events by type.
var eventClasses = map[EventType]quad.IRI{Visit: ClassVisit, Meeting: ClassMeeting, Call: ClassCall, Summit: ClassSummit}

// kindClasses are the classes of entities by kind.
var kindClasses = map[Kind]quad.IRI{Person: ClassPerson, Country: ClassCountry, Place: ClassPlace, Organization: ClassOrganization}

// rolePredicates lead from an event or report to who takes part, by role.
var rolePredicates = map[Role]quad.IRI{RoleVisitor: PredVisitor, RoleHost: PredHost, RoleParticipant: PredParticipant}

// Class returns the class of an entity of kind k; empty if k is none.
func (k Kind) Class() quad.IRI { return kindClasses[k] }

// Class returns the class of an event of type t; empty if t is none.
func (t EventType) Class() quad.IRI { return eventClasses[t] }

// Node returns the node of a status: dm:held.
func (s Status) Node() quad.IRI { return quad.IRI(Prefix + string(s)) }

// Predicate returns the predicate that leads to who takes part in role r; empty if r is none.
func (r Role) Predicate() quad.IRI { return rolePredicates[r] }

// DateNode returns the node of a day, month or year: dm:day/2023-06-19; empty if iso is none.
func DateNode(iso string) quad.IRI {
	if p := PrecisionOf(iso); p != "" {
		return quad.IRI(Prefix + string(p) + "/" + escape(iso, true))
	}
	return ""
}

// Term is a predicate with what it leads from, to and means.
type Term struct {
	Predicate quad.IRI
	// On are the kinds of nodes that have it: event, report, article, entity, judgement.
	On []string
	// To are the kinds of what it leads to: those of On, text, number, truth, status, person, country, place,
	// organization, day, month, year, class, or thing for what is no part of the graph.
	To []string
	// About says what it leads to.
	About string
}

// terms are all predicates in the order of the documentation.
var terms = []Term{
	{PredType, []string{"event", "report", "article", "entity", "judgement"}, []string{"class"}, "the class: dm:Visit, dm:Meeting, dm:Call, dm:Summit, dm:Report, dm:Article, dm:Person, dm:Country, dm:Place, dm:Organization, dm:Judgement"},
	{PredLabel, []string{"event", "entity"}, []string{"text"}, "the best name, for reading"},
	{PredStatus, []string{"event", "report"}, []string{"status"}, "dm:held, dm:planned, dm:possible, dm:postponed, dm:cancelled or dm:denied; an event's is the one now"},
	{PredVisitor, []string{"event", "report"}, []string{"entity"}, "who travels"},
	{PredHost, []string{"event", "report"}, []string{"entity"}, "who receives a visitor"},
	{PredParticipant, []string{"event", "report"}, []string{"entity"}, "who takes part in a meeting, call or summit"},
	{PredSide, []string{"event", "report"}, []string{"country", "organization"}, "a country or organisation that takes part"},
	{PredActsFor, []string{"event", "report"}, []string{"text"}, "text: who takes part and for which side"},
	{PredFrom, []string{"event", "report"}, []string{"country", "organization"}, "the country that a visitor comes from"},
	{PredTo, []string{"event", "report"}, []string{"country", "organization"}, "the country that a visitor goes to"},
	{PredPlace, []string{"event", "report"}, []string{"place"}, "the most specific place told"},
	{PredCountry, []string{"event", "report", "entity"}, []string{"country", "organization"}, "the country where it takes place, lies, or that a person acts for"},
	{PredName, []string{"event", "report"}, []string{"text"}, "text: a gathering's own name"},
	{PredStart, []string{"event", "report"}, []string{"text"}, "text: ISO date of the first day, cut to what is known"},
	{PredEnd, []string{"event", "report"}, []string{"text"}, "text: ISO date of the last day where it is another"},
	{PredWhen, []string{"event", "report"}, []string{"text"}, "text: the words that tell the time"},
	{PredPrecision, []string{"event", "report"}, []string{"text"}, "text: day, month or year where the date does not show it"},
	{PredDay, []string{"event"}, []string{"day"}, "a day of it: dm:day/2023-06-19"},
	{PredMonth, []string{"event"}, []string{"month"}, "a month of it: dm:month/2023-06"},
	{PredYear, []string{"event"}, []string{"year"}, "a year of it: dm:year/2023"},
	{PredWithin, []string{"event"}, []string{"month", "year"}, "the month or year in which it is, where the day is not known"},
	{PredPartOf, []string{"event", "report"}, []string{"event", "report"}, "the event or report during which it happens"},
	{PredReason, []string{"event", "report"}, []string{"text"}, "text: why it was put off or called off"},
	{PredConfidence, []string{"event", "report"}, []string{"number"}, "number: the share of such reports that are right"},
	{PredMain, []string{"event", "report"}, []string{"truth"}, "true if it is the news of an article"},
	{PredReport, []string{"event"}, []string{"report"}, "a report that tells of it"},
	{PredHistory, []string{"event"}, []string{"text"}, "text: day, status and report, one for each time it was told"},
	{PredDisputed, []string{"event"}, []string{"text"}, "text: a field on which reports differ"},
	{PredDispute, []string{"event"}, []string{"text"}, "text: field, value and report, one for each value told"},
	{PredRescheduled, []string{"event"}, []string{"event"}, "the later event that took its place"},
	{PredFormerly, []string{"event"}, []string{"event"}, "an id that it had before"},
	{PredArticle, []string{"report"}, []string{"article"}, "the article that tells it"},
	{PredTells, []string{"report"}, []string{"event"}, "the event that it tells of"},
	{PredEventType, []string{"report"}, []string{"class"}, "the class of the event as told"},
	{PredQuote, []string{"report"}, []string{"text"}, "text: the words that best tell it"},
	{PredMoreQuote, []string{"report"}, []string{"text"}, "text: other words that tell it"},
	{PredInferred, []string{"report"}, []string{"text"}, "text: a field that the event's own clause does not tell"},
	{PredPublished, []string{"report", "article"}, []string{"text"}, "text: ISO day of publication"},
	{PredTitle, []string{"article"}, []string{"text"}, "text: the headline"},
	{PredSource, []string{"article"}, []string{"text"}, "text: who published it"},
	{PredURL, []string{"article"}, []string{"text"}, "text: where it was found"},
	{PredPublishedFrom, []string{"article"}, []string{"text"}, "text: how the day of publication was found"},
	{PredWindow, []string{"article"}, []string{"text"}, "text: first and last day on which it may have been published"},
	{PredDateline, []string{"article"}, []string{"text"}, "text: place and day before an agency story"},
	{PredCopyOf, []string{"article"}, []string{"article"}, "the article that it repeats"},
	{PredMentions, []string{"article"}, []string{"entity"}, "an entity that it names"},
	{PredAlias, []string{"entity"}, []string{"text"}, "text: another name"},
	{PredKey, []string{"entity"}, []string{"text"}, "text: a name, alias or surname in lower case and without accents, to look it up by"},
	{PredOffice, []string{"entity"}, []string{"text"}, "text: an office as told"},
	{PredLat, []string{"entity"}, []string{"number"}, "number: degrees north"},
	{PredLong, []string{"entity"}, []string{"number"}, "number: degrees east"},
	{PredCode, []string{"entity"}, []string{"text"}, "text: the side that a person acts for where its node does not spell it"},
	{PredSameAs, []string{"entity"}, []string{"thing"}, "the same thing in Wikidata or GeoNames"},
	{PredVerdict, []string{"judgement"}, []string{"text"}, "text: same, differ, wrong or rename"},
	{PredRules, []string{"judgement"}, []string{"report", "entity"}, "a report or entity that it rules on"},
	{PredBy, []string{"judgement"}, []string{"text"}, "text: who ruled"},
	{PredAt, []string{"judgement"}, []string{"text"}, "text: when"},
	{PredWhy, []string{"judgement"}, []string{"text"}, "text: why, or the new name"},
}

// Terms returns every predicate of the graph with its meaning. The caller must not change it.
func Terms() []Term { return terms }
