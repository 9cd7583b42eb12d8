package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"demarche/graph"

	"github.com/spf13/cobra"
)

// fsckOptions are the choices of `demarche fsck`.
type fsckOptions struct {
	// Fix mends what is found, JSON prints the findings as one object.
	Fix, JSON bool
}

// newFsck returns the command that checks the store.
func newFsck(app *App) *cobra.Command {
	var opt fsckOptions
	cmd := &cobra.Command{
		Use:   "fsck",
		Short: "Check ledger and graph against each other, and mend with --fix",
		Long: `fsck looks at both files page by page, reads every record of the ledger and compares the graph with
what follows from it, quad by quad. It says what it would mend and ends with exit status 1 if anything
is wrong. --fix makes the graph show the ledger; a story whose record is damaged is named and taken
out, and reading its article again mends it. Of a ledger whose file is damaged all that can be read
goes into a new file; the damaged one is kept beside it.`,
		Example: "  demarche fsck\n  demarche fsck --fix --json",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return runFsck(cmd.Context(), app, opt)
		},
	}
	cmd.Flags().BoolVar(&opt.Fix, "fix", false, "mend what is found")
	cmd.Flags().BoolVar(&opt.JSON, "json", false, "print one JSON object")
	return cmd
}

// errFaults says that fsck found faults and left them.
var errFaults = errors.New("fsck: the store has faults; --fix mends them")

// runFsck checks, and mends if asked to.
func runFsck(ctx context.Context, app *App, opt fsckOptions) error {
	return withDamaged(ctx, app, func(g *graph.Graph) error {
		f, err := g.Check(ctx, opt.Fix)
		if err != nil {
			return err
		}
		if opt.JSON {
			err = writeJSON(app.Stdout, f)
		} else {
			_, err = fmt.Fprint(app.Stdout, findings(f))
		}
		if err == nil && !f.Clean() && !f.Fixed {
			err = errFaults
		}
		return err
	})
}

// findings returns what fsck found, for people.
func findings(f graph.Findings) string {
	if f.Clean() {
		return "no faults\n"
	}
	var b strings.Builder
	writeFacts(&b, []fact{
		{"ledger file", f.Ledger}, {"graph file", f.Graph}, {"kept as", f.Kept},
		{"damaged", strings.Join(f.Damaged, " ")}, {"not shown yet", strings.Join(f.Pending, " ")},
	})
	if f.Missing+f.Extra > 0 {
		fmt.Fprintf(&b, "  graph: %d statements missing, %d too many, of %s\n", f.Missing, f.Extra, plural(len(f.Labels), "node"))
		for _, l := range f.Labels[:min(len(f.Labels), maxLabels)] {
			fmt.Fprintf(&b, "    %s\n", l)
		}
	}
	if f.Digests > 0 {
		fmt.Fprintf(&b, "  graph: %s not as the statements are\n", plural(f.Digests, "digest"))
	}
	if f.Memory > 0 {
		fmt.Fprintf(&b, "  ledger: %s of what joining remembers not as the stories are\n", plural2(f.Memory, "entry", "entries"))
	}
	if f.Fixed {
		b.WriteString("mended")
		if len(f.Damaged) > 0 {
			fmt.Fprintf(&b, "; %s to be read again", plural2(len(f.Damaged), "story is", "stories are"))
		}
		b.WriteString("\n")
	}
	return b.String()
}

// maxLabels is the most nodes that fsck lists for people; --json lists all.
const maxLabels = 20
