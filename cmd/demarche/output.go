package main

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"unicode"

	"github.com/spf13/cobra"
	"golang.org/x/text/width"
)

// format is how rows are printed: table, json or csv.
type format string

// The formats.
const (
	formatTable format = "table"
	formatJSON  format = "json"
	formatCSV   format = "csv"
)

// String, Set and Type make format a flag.
func (f *format) String() string { return string(*f) }

// Type names the values in help texts.
func (f *format) Type() string { return "table|json|csv" }

// Set takes a value from the command line.
func (f *format) Set(s string) error {
	switch v := format(s); v {
	case formatTable, formatJSON, formatCSV:
		*f = v
		return nil
	}
	return fmt.Errorf("want table, json or csv")
}

// add gives cmd the flag --format.
func (f *format) add(cmd *cobra.Command) {
	*f = formatTable
	cmd.Flags().VarP(f, "format", "f", "how to print: a table for people, one JSON object a line, or csv")
	_ = cmd.RegisterFlagCompletionFunc("format", cobra.FixedCompletions([]string{"table", "json", "csv"}, cobra.ShellCompDirectiveNoFileComp))
}

// row is one line of a table and what is told below it.
type row struct {
	cells []string
	// notes stand below the row, indented; in csv they are the last column, a line each.
	notes []string
}

// printRows prints items in the chosen format: as JSON they are printed whole, else as toRow tells.
func printRows[T any](app *App, f format, columns []string, items []T, toRow func(T) row) error {
	if f == formatJSON {
		for _, item := range items {
			if err := writeJSON(app.Stdout, item); err != nil {
				return err
			}
		}
		return nil
	}
	rows := make([]row, len(items))
	for i, item := range items {
		rows[i] = toRow(item)
	}
	if f == formatCSV {
		return writeCSV(app.Stdout, columns, rows)
	}
	return writeTable(app.Stdout, columns, rows)
}

// writeJSON writes v as one line.
func writeJSON(w io.Writer, v any) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	return enc.Encode(v)
}

// writeCSV writes the rows with a line of headings.
func writeCSV(w io.Writer, columns []string, rows []row) error {
	out := csv.NewWriter(w)
	noted := hasNotes(rows)
	if noted {
		columns = append(append([]string(nil), columns...), "evidence")
	}
	_ = out.Write(columns) // errors are kept for out.Error
	for _, r := range rows {
		cells := append([]string(nil), r.cells...)
		if noted {
			cells = append(cells, strings.Join(r.notes, "\n"))
		}
		_ = out.Write(cells)
	}
	out.Flush()
	return out.Error()
}

// hasNotes tells whether any row has notes.
func hasNotes(rows []row) bool {
	for _, r := range rows {
		if len(r.notes) > 0 {
			return true
		}
	}
	return false
}

// writeTable writes the rows below their headings in columns as wide as their widest cell, two
// blanks apart; nothing if there are no rows.
func writeTable(w io.Writer, columns []string, rows []row) error {
	if len(rows) == 0 {
		return nil
	}
	widths := make([]int, len(columns))
	head := make([]string, len(columns))
	for i, c := range columns {
		head[i] = strings.ToUpper(c)
		widths[i] = cellWidth(c)
		for _, r := range rows {
			widths[i] = max(widths[i], cellWidth(r.cells[i]))
		}
	}
	var b strings.Builder
	writeLine(&b, head, widths)
	for _, r := range rows {
		writeLine(&b, r.cells, widths)
		for _, n := range r.notes {
			b.WriteString("    " + oneLine(n) + "\n")
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// writeLine writes the cells of one line, padded but for the last.
func writeLine(b *strings.Builder, cells []string, widths []int) {
	var line strings.Builder
	for i, c := range cells {
		c = oneLine(c)
		line.WriteString(c)
		line.WriteString(strings.Repeat(" ", widths[i]-cellWidth(c)+2))
	}
	b.WriteString(strings.TrimRight(line.String(), " ") + "\n")
}

// oneLine makes line breaks and other control characters of s blanks, so that no name or quote can
// spoil a table or drive the terminal.
func oneLine(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) {
			return ' '
		}
		return r
	}, s)
}

// cellWidth returns how many columns a terminal needs for s: none for combining marks, two for wide
// East Asian characters.
func cellWidth(s string) int {
	n := 0
	for _, r := range s {
		switch {
		case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		case width.LookupRune(r).Kind() == width.EastAsianWide, width.LookupRune(r).Kind() == width.EastAsianFullwidth:
			n += 2
		default:
			n++
		}
	}
	return n
}
