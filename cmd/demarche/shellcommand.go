package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"
	"time"

	"demarche/graph/store"
	"demarche/schema"
)

// shellCommand is a command of the shell: a line that begins with a colon.
type shellCommand struct {
	name, args, help string
	run              func(sh *shell, ctx context.Context, args []string) error
}

// shellCommands returns the shell's own commands in the order of its help.
func shellCommands() []shellCommand {
	return []shellCommand{
		{"help", "", "list what can be typed", (*shell).help},
		{"run", "FILE", "run the query in a file", (*shell).runFile},
		{"lang", strings.Join(store.Languages(), "|"), "change the query language", func(sh *shell, _ context.Context, args []string) error { return sh.setLang(first(args)) }},
		{"format", "table|json|csv", "change how rows are printed", func(sh *shell, _ context.Context, args []string) error { return sh.format.Set(first(args)) }},
		{"limit", "N", "print at most so many rows; 0 for all", (*shell).setLimit},
		{"timeout", "TIME", "end queries after so long, such as 30s", (*shell).setTimeout},
		{"predicates", "", "list the predicates of the graph", (*shell).predicates},
		{"quit", "", "leave, as Ctrl-D does", func(*shell, context.Context, []string) error { return errQuit }},
	}
}

// shellQuestions are the commands of the program that can be called from the shell.
var shellQuestions = []string{"who-met", "timeline", "trips", "upcoming", "changes", "firsts", "path", "top", "compare", "show", "stats"}

// command carries out a command of the shell.
func (sh *shell) command(ctx context.Context, line string) error {
	words, err := splitWords(line)
	if err != nil {
		return err
	}
	if len(words) == 0 {
		return fmt.Errorf("shell: name a command; :help lists them")
	}
	for _, c := range shellCommands() {
		if c.name == words[0] {
			return c.run(sh, ctx, words[1:])
		}
	}
	if slices.Contains(shellQuestions, words[0]) {
		return sh.ask(ctx, words)
	}
	return fmt.Errorf("shell: command %q: unknown; :help lists them", ":"+words[0])
}

// ask carries out a command of the program on the shell's own store.
func (sh *shell) ask(ctx context.Context, words []string) error {
	inner := *sh.app
	root := newRoot(&inner)
	root.SetArgs(append(words, "--store", sh.app.Config.Store.Path))
	root.SetOut(sh.app.Stdout)
	root.SetErr(sh.app.Stderr)
	return root.ExecuteContext(ctx)
}

// runFile runs the query in a file.
func (sh *shell) runFile(ctx context.Context, args []string) error {
	data, err := os.ReadFile(first(args))
	if err != nil {
		return fmt.Errorf("shell: %w", err)
	}
	return sh.query(ctx, string(data))
}

// setLang changes the query language.
func (sh *shell) setLang(lang string) error {
	if !slices.Contains(store.Languages(), lang) {
		return fmt.Errorf("shell: language %q: want %s", lang, strings.Join(store.Languages(), ", "))
	}
	sh.lang = lang
	return nil
}

// setLimit changes how many rows are printed.
func (sh *shell) setLimit(_ context.Context, args []string) error {
	n, err := strconv.Atoi(first(args))
	if err != nil || n < 0 {
		return fmt.Errorf("shell: limit %q: want a number of rows", first(args))
	}
	sh.app.Config.Query.Limit = n
	return nil
}

// setTimeout changes how long a query may run.
func (sh *shell) setTimeout(_ context.Context, args []string) error {
	d, err := time.ParseDuration(first(args))
	if err != nil || d < 0 {
		return fmt.Errorf("shell: timeout %q: want a time such as 30s", first(args))
	}
	sh.app.Config.Query.Timeout = d
	return nil
}

// help lists what can be typed.
func (sh *shell) help(context.Context, []string) error {
	var b strings.Builder
	b.WriteString("A query goes on until its brackets are closed; Ctrl-C ends it. For example\n" +
		"  g.V(\"<dm:country/CN>\").In(\"<dm:to>\").Tag(\"visit\").Out(\"<dm:visitor>\").All()\n\n")
	for _, c := range shellCommands() {
		fmt.Fprintf(&b, "  %-28s %s\n", strings.TrimSpace(":"+c.name+" "+c.args), c.help)
	}
	fmt.Fprintf(&b, "\nQuestions, as on the command line:\n  :%s\n", strings.Join(shellQuestions, " :"))
	_, err := io.WriteString(sh.app.Stdout, b.String())
	return err
}

// predicates lists the predicates of the graph.
func (sh *shell) predicates(context.Context, []string) error {
	return printRows(sh.app, sh.format, []string{"predicate", "leads to"}, schema.Terms(), func(t schema.Term) row {
		return row{cells: []string{"<" + string(t.Predicate) + ">", t.About}}
	})
}

// splitWords takes a line apart at its blanks; what stands in quotes stays together. It returns an
// error where quotes are not closed.
func splitWords(line string) ([]string, error) {
	var words []string
	var word strings.Builder
	quote, begun := rune(0), false
	for _, r := range line {
		switch {
		case quote != 0 && r == quote:
			quote = 0
		case quote == 0 && (r == '"' || r == '\''):
			quote, begun = r, true
		case quote == 0 && (r == ' ' || r == '\t'):
			if begun {
				words = append(words, word.String())
			}
			word.Reset()
			begun = false
		default:
			word.WriteRune(r)
			begun = true
		}
	}
	if quote != 0 {
		return nil, fmt.Errorf("shell: the quotes %c are not closed", quote)
	}
	if begun {
		words = append(words, word.String())
	}
	return words, nil
}
