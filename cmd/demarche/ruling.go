package main

import (
	"context"
	"fmt"
	"strings"
	"time"

	"demarche/graph"
	"demarche/graph/ask"
	"demarche/graph/store"
	"demarche/schema"

	"github.com/spf13/cobra"
)

// rulingOptions are the choices that all rulings share.
type rulingOptions struct {
	// By is who rules, Why the reason; either may be empty.
	By, Why string
}

// add gives cmd the flags.
func (o *rulingOptions) add(cmd *cobra.Command) {
	cmd.Flags().StringVar(&o.By, "by", "", "who rules")
	cmd.Flags().StringVar(&o.Why, "why", "", "the reason")
}

// rule keeps a ruling and says so.
func (o rulingOptions) rule(ctx context.Context, app *App, g *graph.Graph, j schema.Judgement) error {
	j.By, j.Why, j.At = o.By, o.Why, app.Now().UTC().Format(time.RFC3339)
	kept, err := g.Judge(ctx, j)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(app.Stdout, "%s: %s; `demarche undo %s` takes it back\n", kept.ID, rulingText(kept), kept.ID)
	return err
}

// rulingText returns a ruling in few words.
func rulingText(j schema.Judgement) string {
	var on []string
	for _, r := range j.Reports {
		on = append(on, r.String())
	}
	on = append(on, j.Entities...)
	text := string(j.Verdict) + " " + strings.Join(on, " ")
	if j.Name != "" {
		text += fmt.Sprintf(" %q", j.Name)
	}
	return text
}

// target is what a ruling is on: a report or an entity.
type target struct {
	report schema.ReportRef
	entity string
}

// findTarget returns what is meant by ARTICLE#EVENT, by the id of an event (its first report stands
// for it) or by the name of an entity.
func findTarget(ctx context.Context, g ask.Graph, name string) (target, error) {
	if ref, err := schema.ParseReportRef(name); err == nil {
		if _, ok, err := g.Report(ctx, ref); err != nil || ok {
			return target{report: ref}, err
		}
	}
	e, ok, err := g.Event(ctx, strings.TrimPrefix(name, schema.Prefix))
	if err != nil {
		return target{}, err
	}
	if ok && len(e.Reports) > 0 {
		return target{report: e.Reports[0]}, nil
	}
	ent, err := ask.Find(ctx, g, name)
	return target{entity: ent.ID}, err
}

// findTargets returns what is meant by names: all reports, or all entities.
func findTargets(ctx context.Context, g *graph.Graph, names []string) (schema.Judgement, error) {
	var j schema.Judgement
	err := g.Store().Read(ctx, func(v *store.View) error {
		for _, name := range names {
			t, err := findTarget(ctx, ask.Of(v), name)
			if err != nil {
				return err
			}
			if t.entity != "" {
				j.Entities = append(j.Entities, t.entity)
			} else {
				j.Reports = append(j.Reports, t.report)
			}
		}
		return nil
	})
	if err == nil && len(j.Reports) > 0 && len(j.Entities) > 0 {
		err = usagef("an event and an entity cannot be ruled on together")
	}
	return j, err
}
