package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"demarche/extract/event"
	"demarche/extract/gazetteer"
	"demarche/schema"

	"github.com/spf13/cobra"
)

// lexiconOptions are the choices of `demarche lexicon why` and `demarche lexicon show`.
type lexiconOptions struct {
	// Words are looked up.
	Words string
	// Format is how answers are printed.
	Format format
}

// newLexicon returns the command that looks into the names that are known.
func newLexicon(app *App) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "lexicon",
		Short: "Look into the names that are known, and check your own",
		Long: `lexicon looks into the names of people, countries, places, organisations and offices that articles are
read with: the built-in ones and on top of them the YAML files of lexicon.paths (or --lexicon), with
the sections people, countries, places, organizations, titles, spellings and remove.`,
		Example: "  demarche lexicon why Kremlin\n  demarche lexicon show person/angela-merkel\n  demarche lexicon check",
		Args:    cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			return usagef("lexicon: want check, show or why, got %q", strings.Join(args, " "))
		},
	}
	settingFlag(cmd.PersistentFlags(), "lexicon", "", "lexicon.paths", "YAML files laid over the built-in names, apart by commas")
	cmd.AddCommand(newLexiconCheck(app), newLexiconShow(app), newLexiconWhy(app))
	return cmd
}

// newLexiconCheck returns the command that checks the user's files.
func newLexiconCheck(app *App) *cobra.Command {
	return &cobra.Command{
		Use:     "check [FILE]...",
		Short:   "Check YAML files; mistakes are told with file, line and column",
		Example: "  demarche lexicon check",
		RunE: func(_ *cobra.Command, args []string) error {
			files := slices.Concat(app.Config.Lexicon.Paths, args)
			set, err := gazetteer.Load(files...)
			_, wrongRules := event.LoadRules(files...)
			if err = errors.Join(err, wrongRules); err != nil {
				return err
			}
			_, err = fmt.Fprintf(app.Stdout, "%d names are known; no mistakes in %s\n", set.Len(), plural(len(files), "file"))
			return err
		},
	}
}

// newLexiconShow returns the command that shows an entry.
func newLexiconShow(app *App) *cobra.Command {
	var opt lexiconOptions
	cmd := &cobra.Command{
		Use:     "show ID",
		Short:   "Show what is known of an entry, by its id",
		Example: "  demarche lexicon show country/FR\n  demarche lexicon show person/angela-merkel --format json",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			opt.Words = args[0]
			return runLexiconShow(cmd.Context(), app, opt)
		},
	}
	opt.Format.add(cmd)
	return cmd
}

// runLexiconShow prints the entry.
func runLexiconShow(_ context.Context, app *App, opt lexiconOptions) error {
	set, err := gazetteer.Load(app.Config.Lexicon.Paths...)
	if err != nil {
		return err
	}
	e := set.Entry(strings.TrimPrefix(opt.Words, schema.Prefix))
	if e == nil {
		return fmt.Errorf("lexicon: entry %q: there is none; `demarche lexicon why NAME` tells the ids of a name", opt.Words)
	}
	if opt.Format == formatJSON {
		return writeJSON(app.Stdout, e)
	}
	facts := []fact{{"name", e.Name}, {"id", e.ID}, {"kind", string(e.Kind)}, {"country", e.Country}, {"same as", strings.Join(e.SameAs, " ")}}
	if e.Latitude != 0 || e.Longitude != 0 {
		facts = append(facts, fact{"at", fmt.Sprintf("%.4f, %.4f", e.Latitude, e.Longitude)})
	}
	for _, t := range e.Terms {
		facts = append(facts, fact{"office", strings.TrimRight(fmt.Sprintf("%s of %s %s..%s", t.Office, t.Of, t.From, t.To), ". ")})
	}
	return printRows(app, opt.Format, []string{"what", "is"}, facts, func(f fact) row { return row{cells: []string{f.name, f.value}} })
}

// newLexiconWhy returns the command that tells what words mean.
func newLexiconWhy(app *App) *cobra.Command {
	var opt lexiconOptions
	cmd := &cobra.Command{
		Use:     "why WORDS",
		Short:   "Tell what words name, and where that stands",
		Example: "  demarche lexicon why Georgia\n  demarche lexicon why 'Secretary of State'",
		Args:    cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			opt.Words = strings.Join(args, " ")
			return runLexiconWhy(cmd.Context(), app, opt)
		},
	}
	opt.Format.add(cmd)
	return cmd
}

// reasonLine is what `demarche lexicon why --format json` prints.
type reasonLine struct {
	Source string `json:"source"`
	Text   string `json:"text"`
}

// runLexiconWhy prints all that is known of the words, the likeliest first.
func runLexiconWhy(_ context.Context, app *App, opt lexiconOptions) error {
	set, err := gazetteer.Load(app.Config.Lexicon.Paths...)
	if err != nil {
		return err
	}
	var lines []reasonLine
	for _, r := range set.Why(opt.Words) {
		lines = append(lines, reasonLine(r))
	}
	if len(lines) == 0 {
		_, err := fmt.Fprintf(app.Stderr, "demarche: no table has %q\n", opt.Words)
		return err
	}
	return printRows(app, opt.Format, []string{"from", "means"}, lines, func(l reasonLine) row { return row{cells: []string{l.Source, l.Text}} })
}
