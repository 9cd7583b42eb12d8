package score

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"demarche/schema"
)

// Joins is how well events are joined across stories.
type Joins struct {
	MUC   Rate `json:"muc"`
	B3    Rate `json:"b3"`
	CEAFe Rate `json:"ceafe"`
	// CoNLL is the mean F1 of the three.
	CoNLL float64 `json:"conll"`
	// Paired counts the reports paired with gold that a canonical event holds, Absent those that
	// none does; Events are the real events among the paired, Shared those that several stories tell.
	Paired int `json:"paired"`
	Absent int `json:"absent"`
	Events int `json:"events"`
	Shared int `json:"shared"`
	// SharedMUC is the F1 of MUC over the shared events alone.
	SharedMUC float64 `json:"shared_muc"`
	// Copies is nil where no articles were given.
	Copies *Copies `json:"copies,omitempty"`
	// Mistakes are the real events that were split and the canonical ones that hold several.
	Mistakes []JoinMistake `json:"-"`
}

// Copies is how many pairs of copies gold has, were named, and are right.
type Copies struct {
	Gold  int `json:"gold"`
	Named int `json:"named"`
	Right int `json:"right"`
}

// JoinMistake is a real event in several canonical ones, or several in one.
type JoinMistake struct {
	// What is "split" or "merged".
	What string `json:"what"`
	// Event is the gold ref of a split event, the canonical id of a merged one.
	Event string `json:"event"`
	// Parts are "canonical id (article)" of a split event, "gold ref (article)" of a merged one, sorted.
	Parts []string `json:"parts"`
}

// Stories measures how canonical events join reports. Gold and reports are as for Reports; events
// holds one canonical event a line with its "reports"; articles, one article a line with its
// "copy_of", may be nil. Errors are as of Reports.
func Stories(gold, reports, events, articles io.Reader) (Joins, error) {
	records, err := GoldRecords(gold)
	if err != nil {
		return Joins{}, err
	}
	given, err := readReports(reports)
	if err != nil {
		return Joins{}, err
	}
	canonical, err := readEvents(events)
	if err != nil {
		return Joins{}, err
	}
	p := partition(records, given, canonical)
	j := p.joins()
	if articles != nil {
		j.Copies, err = copies(records, articles)
	}
	return j, err
}

// readEvents returns the canonical event of every report.
func readEvents(r io.Reader) (map[schema.ReportRef]string, error) {
	of := map[schema.ReportRef]string{}
	return of, readLines(r, "events", func(e schema.Event) error {
		if e.ID == "" {
			return errors.New(`no "id"`)
		}
		for _, ref := range e.Reports {
			if other, ok := of[ref]; ok && other != e.ID {
				return fmt.Errorf("report %s is of %s and of %s", ref, other, e.ID)
			}
			of[ref] = e.ID
		}
		return nil
	})
}

// parted are the paired mentions with the real event and the canonical event of each.
type parted struct {
	order       []mention
	ref, events map[mention]string
	absent      int
}

// partition pairs reports with gold, article by article.
func partition(records []GoldRecord, reports map[string][]*given, canonical map[schema.ReportRef]string) *parted {
	p := &parted{ref: map[mention]string{}, events: map[mention]string{}}
	for i := range records {
		rec := &records[i]
		paired := pairs(rec.Events, reports[rec.Doc])
		for _, k := range slices.Sorted(maps.Keys(paired)) {
			e := &rec.Events[k]
			if !e.IsSure() {
				continue
			}
			event, ok := canonical[schema.ReportRef{Article: rec.Doc, Event: reports[rec.Doc][paired[k]].report.ID}]
			if !ok {
				p.absent++
				continue
			}
			m := mention{rec.Doc, e.ID}
			p.order = append(p.order, m)
			p.ref[m], p.events[m] = cmp.Or(e.Ref, rec.Doc+"#"+e.ID), event
		}
	}
	return p
}

// joins measures a partition.
func (p *parted) joins() Joins {
	key, other := clusters(p.order, p.ref), clusters(p.order, p.events)
	j := Joins{Paired: len(p.order), Absent: p.absent, Events: len(key)}
	mp, mr := muc(other, key), muc(key, other)
	bp, br := bCubed(other, key), bCubed(key, other)
	cp, cr := ceaf(key, other)
	j.MUC, j.B3, j.CEAFe = rateOf(mp, mr), rateOf(bp, br), rateOf(cp, cr)
	j.CoNLL = round((f1(mp, mr) + f1(bp, br) + f1(cp, cr)) / 3)
	var told, kept []cluster
	inside := cluster{}
	for _, c := range key {
		if isShared(c) {
			told = append(told, c)
			maps.Copy(inside, c)
		}
	}
	for _, c := range other {
		in := cluster{}
		for m := range c {
			if inside[m] {
				in[m] = true
			}
		}
		if len(in) > 0 {
			kept = append(kept, in)
		}
	}
	j.Shared, j.SharedMUC = len(told), round(f1(muc(kept, told), muc(told, kept)))
	j.Mistakes = append(p.split(told), p.merged(other)...)
	return j
}

// rateOf rounds precision and recall to a rate.
func rateOf(p, r float64) Rate { return Rate{round(p), round(r), round(f1(p, r))} }

// isShared tells whether a cluster has mentions of several stories.
func isShared(c cluster) bool {
	docs := map[string]bool{}
	for m := range c {
		docs[m.doc] = true
	}
	return len(docs) > 1
}

// split returns the real events that several canonical ones hold.
func (p *parted) split(told []cluster) []JoinMistake {
	return mistakes("split", told, p.ref, p.events)
}

// merged returns the canonical events that hold several real ones.
func (p *parted) merged(events []cluster) []JoinMistake {
	return mistakes("merged", events, p.events, p.ref)
}

// mistakes returns the clusters that one key makes and that have several other keys.
func mistakes(what string, cs []cluster, key, other map[mention]string) []JoinMistake {
	var out []JoinMistake
	for _, c := range cs {
		several, parts := map[string]bool{}, []string(nil)
		event := ""
		for m := range c {
			several[other[m]] = true
			parts = append(parts, other[m]+" ("+m.doc+")")
			event = key[m]
		}
		if len(several) > 1 {
			slices.Sort(parts)
			out = append(out, JoinMistake{what, event, parts})
		}
	}
	return out
}

// copies compares the copies that articles name with those of gold; a pair has no order.
func copies(records []GoldRecord, articles io.Reader) (*Copies, error) {
	want, got := map[[2]string]bool{}, map[[2]string]bool{}
	for _, r := range records {
		if r.CopyOf != "" {
			want[unordered(r.Doc, r.CopyOf)] = true
		}
	}
	err := readLines(articles, "articles", func(a schema.Article) error {
		if a.CopyOf != "" {
			got[unordered(a.ID, a.CopyOf)] = true
		}
		return nil
	})
	c := &Copies{Gold: len(want), Named: len(got)}
	for p := range got {
		if want[p] {
			c.Right++
		}
	}
	return c, err
}

// unordered returns a pair in alphabetical order.
func unordered(a, b string) [2]string { return [2]string{min(a, b), max(a, b)} }

// Text shows the measures, with no line end at the end.
func (j Joins) Text() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%-6s %s\n%-6s %s\n%-6s %s\n", "MUC", j.MUC, "B3", j.B3, "CEAFe", j.CEAFe)
	fmt.Fprintf(&b, "paired reports %d  real events %d (%d told by several stories)  reports absent from the graph %d\n", j.Paired, j.Events, j.Shared, j.Absent)
	fmt.Fprintf(&b, "CoNLL F1 %.3f\nMUC F1 over events told by several stories %.3f", j.CoNLL, j.SharedMUC)
	if j.Copies != nil {
		fmt.Fprintf(&b, "\ncopies: gold %d  named %d  right %d", j.Copies.Gold, j.Copies.Named, j.Copies.Right)
	}
	return b.String()
}

// String shows a mistake on one line.
func (m JoinMistake) String() string {
	return m.What + " " + m.Event + ": " + strings.Join(m.Parts, ", ")
}
