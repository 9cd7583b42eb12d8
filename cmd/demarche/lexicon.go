package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"demarche/extract/article"
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
		Short: "Look into the names and rules that are known, and check your own",
		Long: `lexicon looks into what articles are read with: names of people, countries, places, organisations and
offices, the words that tell of events and how these stand, and the patterns of page furniture. On
top of the built-in ones lie the YAML files of lexicon.paths (or --lexicon), with the sections people,
countries, places, organizations, titles, spellings, remove, triggers, cues and furniture.`,
		Example: "  demarche lexicon why Kremlin\n  demarche lexicon show person/angela-merkel\n  demarche lexicon check",
		Args:    cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			return usagef("lexicon: want check, show or why, got %q", strings.Join(args, " "))
		},
	}
	settingFlag(cmd.PersistentFlags(), "lexicon", "", "lexicon.paths", "YAML files laid over the built-in names and rules, apart by commas")
	cmd.AddCommand(newLexiconCheck(app), newLexiconShow(app), newLexiconWhy(app))
	return cmd
}

// lexicon is all that articles are read with, the user's files on top.
type lexicon struct {
	names     *gazetteer.Set
	rules     *event.Rules
	furniture *article.Furniture
}

// loadLexicon reads it. It returns the mistakes of all files together, but for files that are no YAML
// at all: of those the first reader tells.
func loadLexicon(files []string) (lexicon, error) {
	names, err := gazetteer.Load(files...)
	if errors.Is(err, gazetteer.ErrNotYAML) {
		return lexicon{}, err
	}
	rules, wrongRules := event.LoadRules(files...)
	furniture, wrongFurniture := article.LoadFurniture(files...)
	return lexicon{names, rules, furniture}, errors.Join(err, wrongRules, wrongFurniture)
}

// newLexiconCheck returns the command that checks the user's files.
func newLexiconCheck(app *App) *cobra.Command {
	return &cobra.Command{
		Use:     "check [FILE]...",
		Short:   "Check YAML files; mistakes are told with file, line and column",
		Example: "  demarche lexicon check",
		RunE: func(_ *cobra.Command, args []string) error {
			files := slices.Concat(app.Config.Lexicon.Paths, args)
			known, err := loadLexicon(files)
			if err != nil {
				return err
			}
			_, err = fmt.Fprintf(app.Stdout, "%d names, %d rules and %d patterns of furniture are known; no mistakes in %s\n",
				known.names.Len(), len(known.rules.Triggers)+len(known.rules.Cues), len(known.furniture.Patterns()), plural(len(files), "file"))
			return err
		},
	}
}

// newLexiconShow returns the command that shows an entry.
func newLexiconShow(app *App) *cobra.Command {
	var opt lexiconOptions
	cmd := &cobra.Command{
		Use:   "show ID",
		Short: "Show what is known of an entry, by its id",
		Example: "  demarche lexicon show country/FR\n  demarche lexicon show person/angela-merkel --format json\n" +
			"  demarche lexicon show trigger/visit\n  demarche lexicon show furniture/weather",
		Args: cobra.ExactArgs(1),
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
	known, err := loadLexicon(app.Config.Lexicon.Paths)
	if err != nil {
		return err
	}
	value, facts := known.entry(strings.TrimPrefix(opt.Words, schema.Prefix))
	if facts == nil {
		return fmt.Errorf("lexicon: entry %q: there is none; `demarche lexicon why NAME` tells the ids of a name", opt.Words)
	}
	if opt.Format == formatJSON {
		return writeJSON(app.Stdout, value)
	}
	facts = slices.DeleteFunc(facts, func(f fact) bool { return f.value == "" })
	return printRows(app, opt.Format, []string{"what", "is"}, facts, func(f fact) row { return row{cells: []string{f.name, f.value}} })
}

// entry returns the entry of an id and what is known of it; nil if there is none.
func (l lexicon) entry(id string) (value any, facts []fact) {
	kind, name, _ := strings.Cut(id, "/")
	if e := l.names.Entry(id); e != nil {
		return e, entryFacts(e)
	}
	if t, ok := l.rules.Trigger(name); ok && kind == "trigger" {
		return t, []fact{{"name", t.Name}, {"type", string(t.Type)}, {"pos", t.POS}, {"lemmas", strings.Join(t.Lemmas, ", ")},
			{"status", string(t.Status)}, {"fires", t.Fires}, {"silent", t.Silent}, {"from", t.Source}}
	}
	for _, p := range l.furniture.Patterns() {
		if kind == "furniture" && p.Name == name {
			return p, []fact{{"name", p.Name}, {"where", p.Where}, {"does", p.Does}, {"match", p.Match}, {"has", p.Has}, {"is", p.Is}, {"not", p.Not}, {"from", p.At}}
		}
	}
	return nil, nil
}

// entryFacts returns what is known of a person, country, place or organisation.
func entryFacts(e *gazetteer.Entry) []fact {
	facts := []fact{{"name", e.Name}, {"id", e.ID}, {"kind", string(e.Kind)}, {"country", e.Country}, {"same as", strings.Join(e.SameAs, " ")}}
	if e.Latitude != 0 || e.Longitude != 0 {
		facts = append(facts, fact{"at", fmt.Sprintf("%.4f, %.4f", e.Latitude, e.Longitude)})
	}
	for _, t := range e.Terms {
		facts = append(facts, fact{"office", strings.TrimRight(fmt.Sprintf("%s of %s %s..%s", t.Office, t.Of, t.From, t.To), ". ")})
	}
	return facts
}

// newLexiconWhy returns the command that tells what words mean.
func newLexiconWhy(app *App) *cobra.Command {
	var opt lexiconOptions
	cmd := &cobra.Command{
		Use:   "why WORDS",
		Short: "Tell what words name or do, and where that stands",
		Example: "  demarche lexicon why Georgia\n  demarche lexicon why 'Secretary of State'\n  demarche lexicon why postponed\n" +
			"  demarche lexicon why 'Share this article'",
		Args: cobra.MinimumNArgs(1),
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
	known, err := loadLexicon(app.Config.Lexicon.Paths)
	if err != nil {
		return err
	}
	lines := known.why(opt.Words)
	if len(lines) == 0 {
		_, err := fmt.Fprintf(app.Stderr, "demarche: no name, rule or pattern has %q\n", opt.Words)
		return err
	}
	return printRows(app, opt.Format, []string{"from", "means"}, lines, func(l reasonLine) row { return row{cells: []string{l.Source, l.Text}} })
}

// why returns what words name, then what they do in rules, then which furniture they are.
func (l lexicon) why(words string) (lines []reasonLine) {
	for _, r := range l.names.Why(words) {
		lines = append(lines, reasonLine(r))
	}
	for _, r := range l.rules.Why(words) {
		lines = append(lines, reasonLine(r))
	}
	for _, p := range l.furniture.Why(words) {
		lines = append(lines, reasonLine{p.At, fmt.Sprintf("as a paragraph: page furniture, %q (%s, %s)", p.Name, p.Where, p.Does)})
	}
	return lines
}
