package export

import (
	"bytes"
	"context"
	"encoding/csv"
	"slices"
	"strings"
	"testing"
	"time"

	"demarche/schema"

	"github.com/google/go-cmp/cmp"
	"github.com/parquet-go/parquet-go"
	"github.com/xuri/excelize/v2"
)

func TestTableReadsBack(t *testing.T) {
	rows, err := csv.NewReader(strings.NewReader(write(t, "csv", Options{}))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	if len(rows) != 5 {
		t.Fatalf("got %d rows, want 5", len(rows))
	}
	reason := slices.Index(rows[0], "reason")
	if got := rows[3][reason]; got != "leaks; \"spying\",\nshe said" {
		t.Errorf("reason: got %q", got)
	}
}

// csvRows returns the sample as the csv format writes it, without headings.
func csvRows(t *testing.T) [][]string {
	t.Helper()
	rows, err := csv.NewReader(strings.NewReader(write(t, "csv", Options{}))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows[1:]
}

// TestWorkbookReadsBack wants the cells of the workbook to show what csv tells.
func TestWorkbookReadsBack(t *testing.T) {
	book, err := excelize.OpenReader(strings.NewReader(write(t, "xlsx", Options{})))
	if err != nil {
		t.Fatal(err)
	}
	rows, err := book.GetRows(sheetName)
	if err != nil || len(rows) != 5 {
		t.Fatalf("got %d rows, %v, want 5", len(rows), err)
	}
	if d := cmp.Diff(rows[0], tableColumns); d != "" {
		t.Errorf("headings: %s", d)
	}
	for i, want := range csvRows(t) {
		got := rows[i+1]
		for j, cell := range want {
			shown := ""
			if j < len(got) {
				shown = got[j]
			}
			if !strings.EqualFold(shown, cell) { // a truth value is TRUE
				t.Errorf("row %d, %s: got %q, want %q", i+1, tableColumns[j], shown, cell)
			}
		}
	}
	if kind, err := book.GetCellType(sheetName, "G3"); err != nil || kind != excelize.CellTypeUnset { // a number, shown as a day
		t.Errorf("first_day: type %v, %v", kind, err)
	}
}

// TestWorkbookOfNothing wants headings alone.
func TestWorkbookOfNothing(t *testing.T) {
	var b bytes.Buffer
	if err := Write(context.Background(), &b, "xlsx", Selection{}, Options{}); err != nil {
		t.Fatal(err)
	}
	book, err := excelize.OpenReader(&b)
	if err != nil {
		t.Fatal(err)
	}
	if rows, err := book.GetRows(sheetName); err != nil || len(rows) != 1 {
		t.Errorf("got %d rows, %v, want 1", len(rows), err)
	}
}

// TestCellsOfExcel looks at what Excel cannot hold.
func TestCellsOfExcel(t *testing.T) {
	vienna := dayOf(time.Date(1815, 6, 9, 0, 0, 0, 0, time.UTC))
	cells := cellStyles{}.row(eventRow{ID: strings.Repeat("x", maxCell+1), FirstDay: vienna, Reason: "=1+1"})
	if got := cells[0].(string); len([]rune(got)) > maxCell || !strings.HasSuffix(got, "x…") {
		t.Errorf("long text: %d characters", len(got))
	}
	if got := cells[slices.Index(tableColumns, "first_day")]; got != "1815-06-09" {
		t.Errorf("a day before 1900: got %v, want text", got)
	}
	if got := cells[slices.Index(tableColumns, "reason")]; got != "=1+1" {
		t.Errorf("got %v, want the text =1+1", got)
	}
}

// TestParquetReadsBack wants the rows that were written.
func TestParquetReadsBack(t *testing.T) {
	data := write(t, "parquet", Options{})
	rows, err := parquet.Read[eventRow](strings.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	var want []eventRow
	err = eachRow(context.Background(), sample(), func(r eventRow) error {
		want = append(want, r)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	empty := cmp.Comparer(func(a, b []string) bool { return slices.Equal(a, b) })
	if d := cmp.Diff(rows, want, empty); d != "" {
		t.Errorf("- got, + want:\n%s", d)
	}
}

// TestParquetOfMany writes more rows than one group holds.
func TestParquetOfMany(t *testing.T) {
	s := Selection{}
	for range 2*rowGroup + 1 {
		s.Events = append(s.Events, schema.Event{ID: "call/undated", Type: schema.Call})
	}
	var b bytes.Buffer
	if err := Write(context.Background(), &b, "parquet", s, Options{}); err != nil {
		t.Fatal(err)
	}
	rows, err := parquet.Read[eventRow](bytes.NewReader(b.Bytes()), int64(b.Len()))
	if err != nil || len(rows) != len(s.Events) {
		t.Errorf("got %d rows, %v, want %d", len(rows), err, len(s.Events))
	}
}
