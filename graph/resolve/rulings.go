package resolve

import (
	"fmt"
	"slices"
	"strings"

	"demarche/schema"
)

// rulings are people's judgements, ready to be asked.
type rulings struct {
	same, differ map[schema.ReportRef][]schema.ReportRef
	wrong        map[schema.ReportRef]bool
	// entity leads from an entity's id to that of the same entity which stands for it.
	entity map[string]string
	names  map[string]string
}

// newRulings reads judgements; later ones come later in the list.
func newRulings(list []schema.Judgement) *rulings {
	r := &rulings{
		same: map[schema.ReportRef][]schema.ReportRef{}, differ: map[schema.ReportRef][]schema.ReportRef{},
		wrong: map[schema.ReportRef]bool{}, entity: map[string]string{}, names: map[string]string{},
	}
	for _, j := range list {
		switch {
		case j.Verdict == schema.Wrong && len(j.Reports) == 1:
			r.wrong[j.Reports[0]] = true
		case j.Verdict == schema.Rename && len(j.Entities) == 1:
			r.names[j.Entities[0]] = j.Name
		case len(j.Reports) == 2 && j.Verdict == schema.Same:
			link(r.same, j.Reports[0], j.Reports[1])
		case len(j.Reports) == 2 && j.Verdict == schema.Differ:
			link(r.differ, j.Reports[0], j.Reports[1])
		case len(j.Entities) == 2 && j.Verdict == schema.Same:
			r.unite(j.Entities[0], j.Entities[1])
		}
	}
	return r
}

// link notes a pair in both directions.
func link(pairs map[schema.ReportRef][]schema.ReportRef, a, b schema.ReportRef) {
	pairs[a] = append(pairs[a], b)
	pairs[b] = append(pairs[b], a)
}

// unite makes two entities one; the first id by alphabet stands for both.
func (r *rulings) unite(a, b string) {
	a, b = r.entityID(a), r.entityID(b)
	if a != b {
		r.entity[max(a, b)] = min(a, b)
	}
}

// entityID returns the id that stands for an entity.
func (r *rulings) entityID(id string) string {
	for r.entity[id] != "" {
		id = r.entity[id]
	}
	return id
}

// apart tells whether a person ruled that two reports tell of different events.
func (r *rulings) apart(a, b schema.ReportRef) bool { return slices.Contains(r.differ[a], b) }

// samePairs returns the pairs of a group that a person ruled to be the same.
func (r *rulings) samePairs(group []*item) []pair {
	if len(r.same) == 0 {
		return nil
	}
	byRef := make(map[schema.ReportRef]*item, len(group))
	for _, i := range group {
		byRef[i.ref] = i
	}
	var pairs []pair
	for _, a := range group {
		for _, ref := range r.same[a.ref] {
			if b := byRef[ref]; b != nil && compareItems(a, b) < 0 {
				pairs = append(pairs, pair{a: a, b: b})
			}
		}
	}
	return pairs
}

// Contradiction tells that rulings cannot all hold.
type Contradiction struct {
	// Chain are the rulings that contradict each other, the one that tells apart last.
	Chain []schema.Judgement
}

// Error says which rulings contradict each other, one after the other.
func (c *Contradiction) Error() string {
	parts := make([]string, len(c.Chain))
	for i, j := range c.Chain {
		parts[i] = fmt.Sprintf("%s: %s %s", j.ID, j.Verdict, strings.Join(subjects(j), " "))
	}
	return "resolve: judgements contradict each other: " + strings.Join(parts, "; ")
}

// subjects returns what a ruling is about.
func subjects(j schema.Judgement) []string {
	list := slices.Clone(j.Entities)
	for _, r := range j.Reports {
		list = append(list, r.String())
	}
	return list
}

// Consistent returns a *Contradiction if some rulings make two things the same that another tells
// apart. The chain is the shortest.
func Consistent(list []schema.Judgement) error {
	for _, j := range list {
		about := subjects(j)
		if j.Verdict != schema.Differ || len(about) != 2 {
			continue
		}
		if about[0] == about[1] {
			return &Contradiction{[]schema.Judgement{j}}
		}
		if chain := chainOf(list, about[0], about[1]); chain != nil {
			return &Contradiction{append(chain, j)}
		}
	}
	return nil
}

// chainOf returns the shortest chain of rulings that makes from and to the same; nil if there is
// none.
func chainOf(list []schema.Judgement, from, to string) []schema.Judgement {
	chains := map[string][]schema.Judgement{from: {}}
	for queue := []string{from}; len(queue) > 0; queue = queue[1:] {
		here := queue[0]
		if here == to {
			return chains[here]
		}
		for _, j := range list {
			about := subjects(j)
			if j.Verdict != schema.Same || len(about) != 2 || !slices.Contains(about, here) {
				continue
			}
			there := about[0]
			if there == here {
				there = about[1]
			}
			if _, seen := chains[there]; !seen {
				chains[there] = append(slices.Clone(chains[here]), j)
				queue = append(queue, there)
			}
		}
	}
	return nil
}
