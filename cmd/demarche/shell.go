package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"

	"demarche/graph/store"

	"github.com/spf13/cobra"
)

// shellOptions are the choices of `demarche shell`.
type shellOptions struct {
	// Lang is the query language.
	Lang string
	// Format is how rows are printed.
	Format format
}

// newShell returns the command that asks one query after the other.
func newShell(app *App) *cobra.Command {
	var opt shellOptions
	cmd := &cobra.Command{
		Use:   "shell",
		Short: "Type queries and questions one after the other; the graph stays as it is",
		Long: `shell reads queries (Gizmo unless --lang says otherwise) and prints their rows. A query goes on over
several lines until its brackets are closed, and a line that begins with a dot goes on from the query
before. Lines that begin with a colon are commands of the shell:
:help lists them; :who-met, :timeline and the other questions work as on the command line. Ctrl-C
ends a query and not the shell, Ctrl-D or :quit ends the shell. The store is locked while a query
runs and at no other time.`,
		Example:     "  echo ':timeline BR' | demarche shell\n  echo 'g.V(\"<dm:country/BR>\").In(\"<dm:to>\").Limit(3).All()' | demarche shell",
		Args:        cobra.NoArgs,
		Annotations: map[string]string{ownSignals: "yes"},
		RunE: func(cmd *cobra.Command, _ []string) error {
			return runShell(cmd.Context(), app, opt)
		},
	}
	opt.Format.add(cmd)
	cmd.Flags().StringVar(&opt.Lang, "lang", "gizmo", "the language: "+strings.Join(store.Languages(), ", "))
	settingFlag(cmd.Flags(), "limit", "", "query.limit", "most rows to print; 0 for all")
	settingFlag(cmd.Flags(), "timeout", "", "query.timeout", "how long a query may run, such as 30s")
	return cmd
}

// shell is a running shell.
type shell struct {
	app    *App
	store  *store.Store
	lang   string
	format format
	// last is the query that ran last: a line that begins with a dot goes on from it.
	last string
}

// runShell reads and answers until the end of the input. Where nobody types, the first line that
// fails ends the shell.
func runShell(ctx context.Context, app *App, opt shellOptions) error {
	s, err := openStore(ctx, app)
	if err != nil {
		return err
	}
	sh := &shell{app: app, store: s, format: opt.Format}
	if err := sh.setLang(opt.Lang); err != nil {
		return usageError{err}
	}
	in, err := newLines(ctx, sh)
	if err != nil {
		return err
	}
	defer in.close()
	for {
		text, err := readQuery(in, sh.lang)
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("shell: %w", err)
		}
		err = sh.answer(ctx, text)
		switch {
		case errors.Is(err, errQuit):
			return nil
		case err != nil && !in.typed():
			return err
		case err != nil:
			fmt.Fprintf(app.Stderr, "%v\n", err)
		}
	}
}

// errQuit ends the shell.
var errQuit = errors.New("quit")

// answer carries out what was typed: a command or a query. Ctrl-C ends it.
func (sh *shell) answer(ctx context.Context, text string) error {
	ctx, stop := signal.NotifyContext(ctx, os.Interrupt)
	defer stop()
	text = strings.TrimSpace(text)
	if text == "" {
		return nil
	}
	if strings.HasPrefix(text, ":") {
		return sh.command(ctx, strings.TrimPrefix(text, ":"))
	}
	if strings.HasPrefix(text, ".") {
		text = sh.last + "\n" + text
	}
	sh.last = text
	return sh.query(ctx, text)
}

// query runs a query and prints its rows.
func (sh *shell) query(ctx context.Context, text string) error {
	rows, err := queryRows(ctx, sh.app, sh.store, sh.lang, text)
	if errors.Is(err, store.ErrLimit) {
		fmt.Fprintf(sh.app.Stderr, "only the first %d rows; :limit 0 prints all\n", sh.app.Config.Query.Limit)
		err = nil
	}
	if err != nil {
		return err
	}
	return printResults(sh.app, sh.format, rows)
}
