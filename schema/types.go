package schema

import "slices"

// EventType is one of the four kinds of events.
type EventType string

// The event types.
const (
	Visit   EventType = "visit"   // a political actor travels to another country
	Meeting EventType = "meeting" // two or more sides meet in person
	Call    EventType = "call"    // a telephone or video conversation
	Summit  EventType = "summit"  // a multilateral gathering with a name or of a body
)

// EventTypes returns the event types in the order of the documentation.
func EventTypes() []EventType { return []EventType{Visit, Meeting, Call, Summit} }

// Valid tells whether t is an event type.
func (t EventType) Valid() bool { return slices.Contains(EventTypes(), t) }

// Status is how an event stands on the day of the article that tells of it.
type Status string

// The statuses.
const (
	Held      Status = "held"      // it happened or is under way
	Planned   Status = "planned"   // announced, agreed, scheduled, expected
	Possible  Status = "possible"  // invited, proposed, considered, hoped for
	Postponed Status = "postponed" // put off, shelved, suspended
	Cancelled Status = "cancelled" // called off, refused, failed to take place
	Denied    Status = "denied"    // a party says that it is not so
)

// Statuses returns the statuses in the order of the documentation.
func Statuses() []Status {
	return []Status{Held, Planned, Possible, Postponed, Cancelled, Denied}
}

// Valid tells whether s is a status.
func (s Status) Valid() bool { return slices.Contains(Statuses(), s) }

// Off tells whether s is that of an event that was put off or called off.
func (s Status) Off() bool { return s == Postponed || s == Cancelled }

// statusWeight orders statuses that were told on the same day: what happened outweighs what was
// called off, that what was put off, that a denial, that a plan, that an idea.
var statusWeight = map[Status]int{Held: 6, Cancelled: 5, Postponed: 4, Denied: 3, Planned: 2, Possible: 1}

// Weight ranks a status among those told on one day, the heavier the more it counts; 0 if s is no
// status.
func (s Status) Weight() int { return statusWeight[s] }

// Role is what a participant does in an event.
type Role string

// The roles. Visitor and Host are those of visits; who meets or calls is a RoleParticipant.
const (
	RoleVisitor     Role = "visitor"
	RoleHost        Role = "host"
	RoleParticipant Role = "participant"
)

// Roles returns the roles in the order of the documentation.
func Roles() []Role { return []Role{RoleVisitor, RoleHost, RoleParticipant} }

// Valid tells whether r is a role.
func (r Role) Valid() bool { return slices.Contains(Roles(), r) }

// Kinds returns the kinds of entities in the order of the documentation.
func Kinds() []Kind { return []Kind{Person, Country, Place, Organization} }

// Valid tells whether k is a kind of entities.
func (k Kind) Valid() bool { return slices.Contains(Kinds(), k) }
