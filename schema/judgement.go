package schema

// Verdict is what a person rules.
type Verdict string

// The verdicts.
const (
	// Same rules that two reports tell of one event, or that two entities are one.
	Same Verdict = "same"
	// Differ rules that two reports tell of different events, or that two entities are two.
	Differ Verdict = "differ"
	// Wrong rules that a report is mistaken: it stays in the ledger and tells of no event.
	Wrong Verdict = "wrong"
	// Rename gives an entity another name.
	Rename Verdict = "rename"
)

// Verdicts returns the verdicts in the order of the documentation.
func Verdicts() []Verdict { return []Verdict{Same, Differ, Wrong, Rename} }

// Judgement is a person's ruling on reports or entities. It outlives every rebuild. Reports are
// named article#event, never by a canonical event's id, which may change.
type Judgement struct {
	// ID is given by the ledger: j1, j2 ...
	ID      string  `json:"id"`
	Verdict Verdict `json:"verdict"`
	// Reports are what is ruled on: two for same and differ, one for wrong; empty if Entities are.
	Reports []ReportRef `json:"reports,omitempty"`
	// Entities are ids of entities: two for same and differ, one for rename.
	Entities []string `json:"entities,omitempty"`
	// Name is the new name that a rename gives.
	Name string `json:"name,omitempty"`
	// By is who ruled, At the ISO time of the ruling, Why the reason given; each may be empty.
	By  string `json:"by,omitempty"`
	At  string `json:"at,omitempty"`
	Why string `json:"why,omitempty"`
}
