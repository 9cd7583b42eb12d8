package main

import (
	"bufio"
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"demarche/graph/ask"
	"demarche/graph/store"

	"github.com/peterh/liner"
)

// lines is where a shell's input comes from.
type lines interface {
	// next returns a line; io.EOF at the end, and errAborted where the line was given up.
	next(prompt string) (string, error)
	// typed tells whether a person types the lines.
	typed() bool
	// close keeps the history and gives the terminal back.
	close()
}

// errAborted says that a line was given up with Ctrl-C.
var errAborted = errors.New("aborted")

// readQuery returns what is typed up to where the brackets are closed, or an empty line. A line that
// is given up begins anew.
func readQuery(in lines, lang string) (string, error) {
	text := ""
	for {
		prompt := lang + "> "
		if text != "" {
			prompt = strings.Repeat(".", len(lang)) + "> "
		}
		line, err := in.next(prompt)
		switch {
		case errors.Is(err, errAborted):
			text = ""
			continue
		case errors.Is(err, io.EOF) && text != "":
			return text, nil
		case err != nil:
			return "", err
		}
		text += line + "\n"
		if strings.HasPrefix(text, ":") || strings.TrimSpace(line) == "" || !unfinished(text) {
			return text, nil
		}
	}
}

// closers are the brackets that end what others begin.
var closers = map[rune]rune{')': '(', ']': '[', '}': '{'}

// unfinished tells whether a query goes on on the next line: a bracket or a quote is open, or it
// ends in a dot. Comments are no part of it.
func unfinished(text string) bool {
	depth, quote, escaped, comment := 0, rune(0), false, false
	var last, before rune
	for _, r := range text {
		switch {
		case comment:
			comment = r != '\n'
		case escaped:
			escaped = false
		case quote != 0:
			escaped = r == '\\'
			if r == quote {
				quote = 0
			}
		case r == '"' || r == '\'' || r == '`':
			quote = r
		case r == '/' && before == '/':
			comment = true
		case r == '(' || r == '[' || r == '{':
			depth++
		case closers[r] != 0:
			depth--
		}
		before = r
		if r != ' ' && r != '\n' && r != '\t' {
			last = r
		}
	}
	return depth > 0 || quote == '`' || last == '.'
}

// newLines returns the terminal where a person types, else the app's input.
func newLines(ctx context.Context, sh *shell) (lines, error) {
	f, ok := sh.app.Stdin.(*os.File)
	if !ok || !isTerminal(f) {
		return &piped{bufio.NewScanner(sh.app.Stdin)}, nil
	}
	t := &terminal{state: liner.NewLiner()}
	t.state.SetCtrlCAborts(true)
	t.state.SetTabCompletionStyle(liner.TabPrints)
	t.state.SetWordCompleter(func(line string, at int) (string, []string, string) { return sh.complete(ctx, line, at) })
	if sh.app.UserDir != "" {
		t.history = filepath.Join(sh.app.UserDir, "demarche", "history")
		if f, err := os.Open(t.history); err == nil {
			_, _ = t.state.ReadHistory(f) // a broken history is no reason to stop
			f.Close()
		}
	}
	return t, nil
}

// piped is input that nobody types.
type piped struct{ scanner *bufio.Scanner }

// next returns the next line.
func (p *piped) next(string) (string, error) {
	if p.scanner.Scan() {
		return p.scanner.Text(), nil
	}
	if err := p.scanner.Err(); err != nil {
		return "", err
	}
	return "", io.EOF
}

// typed tells that nobody types.
func (p *piped) typed() bool { return false }

// close does nothing.
func (p *piped) close() {}

// terminal is a line editor on a terminal.
type terminal struct {
	state *liner.State
	// history is the file that keeps what was typed; empty for none.
	history string
}

// next lets a person edit a line.
func (t *terminal) next(prompt string) (string, error) {
	line, err := t.state.Prompt(prompt)
	if errors.Is(err, liner.ErrPromptAborted) {
		return "", errAborted
	}
	if err == nil && strings.TrimSpace(line) != "" {
		t.state.AppendHistory(line)
	}
	return line, err
}

// typed tells that a person types.
func (t *terminal) typed() bool { return true }

// close keeps the history; where it cannot be written, it is lost.
func (t *terminal) close() {
	if t.history != "" && os.MkdirAll(filepath.Dir(t.history), 0o700) == nil {
		if f, err := os.OpenFile(t.history, os.O_CREATE|os.O_TRUNC|os.O_WRONLY, 0o600); err == nil {
			_, _ = t.state.WriteHistory(f)
			f.Close()
		}
	}
	t.state.Close()
}

// gizmoSteps are the steps of Gizmo that are completed after a dot.
var gizmoSteps = []string{"All()", "And(", "Back(", "Both(", "Count()", "Difference(", "Except(", "Filter(", "Follow(", "FollowR(", "FollowRecursive(", "ForEach(",
	"GetLimit(", "Has(", "HasR(", "In(", "InPredicates()", "Intersect(", "Is(", "LabelContext(", "Labels()", "Limit(", "Or(", "order()", "Out(", "OutPredicates()",
	"Save(", "SaveOpt(", "SaveR(", "Skip(", "Tag(", "TagArray()", "ToArray()", "ToValue()", "Union(", "Unique()", "V("}

// complete returns what may follow in a line of which at bytes are typed: commands after a colon,
// steps after a dot, predicates and entities in an IRI.
func (sh *shell) complete(ctx context.Context, line string, at int) (head string, found []string, tail string) {
	head, tail = line[:at], line[at:]
	begin := strings.LastIndexAny(head, " \t(\"'<,.") + 1
	word := head[begin:]
	switch {
	case strings.HasPrefix(head, ":") && begin == 0:
		for _, c := range shellCommands() {
			found = append(found, ":"+c.name)
		}
		for _, q := range shellQuestions {
			found = append(found, ":"+q)
		}
	case wordsOf(head) != nil:
		found = wordsOf(head)
	case strings.HasPrefix(head, ":"):
		begin, word = lastQuoted(head)
		found, _ = namesLike(ctx, sh.store, word, nil)
		return head[:begin], quoted(found, strings.HasPrefix(head[begin:], `"`)), tail
	case begin > 0 && head[begin-1] == '.':
		found = gizmoSteps
	default:
		found = append(store.Predicates(), sh.irisLike(ctx, word)...)
	}
	found = slices.DeleteFunc(slices.Clone(found), func(s string) bool { return !strings.HasPrefix(s, word) })
	return head[:begin], found, tail
}

// wordsOf returns the words that may follow the command that a line begins with; nil if it takes names
// or is none.
func wordsOf(line string) []string {
	switch command, _, blank := strings.Cut(line, " "); {
	case !blank:
		return nil
	case command == ":top":
		return ask.Rankings()
	case command == ":lang":
		return store.Languages()
	case command == ":format":
		return []string{string(formatTable), string(formatJSON), string(formatCSV)}
	}
	return nil
}

// lastQuoted returns where the last word of a line begins, and the word: from an open quote, else
// from the last blank.
func lastQuoted(head string) (begin int, word string) {
	if strings.Count(head, `"`)%2 == 1 {
		begin = strings.LastIndexByte(head, '"')
		return begin, head[begin+1:]
	}
	begin = strings.LastIndexByte(head, ' ') + 1
	return begin, head[begin:]
}

// quoted puts names into quotes if one of them has blanks or the quotes are there already: all or
// none, as what they begin with alike is filled in.
func quoted(names []string, open bool) []string {
	if !open && !slices.ContainsFunc(names, func(n string) bool { return strings.Contains(n, " ") }) {
		return names
	}
	out := make([]string, len(names))
	for i, n := range names {
		out[i] = `"` + n + `"`
	}
	return out
}

// irisLike returns the IRIs of entities that begin with a word.
func (sh *shell) irisLike(ctx context.Context, word string) []string {
	if !strings.HasPrefix(word, "dm:") {
		return nil
	}
	var iris []string
	_ = sh.store.Read(ctx, func(v *store.View) error { // without a graph there is nothing to offer
		return v.Names(ctx, func(id, _ string) error {
			if iri := "dm:" + id; strings.HasPrefix(iri, word) && !slices.Contains(iris, iri) {
				iris = append(iris, iri)
			}
			if len(iris) == maxCompletions {
				return errEnough
			}
			return nil
		})
	})
	return iris
}
