package export

import (
	"context"
	"fmt"
	"io"
	"time"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"
)

// sheetName is the name of the workbook's only sheet. There is one, as the library writes several in
// the order of a map.
const sheetName = "events"

// columnWidths are the widths of columns that hold more than a word, in characters.
var columnWidths = map[string]float64{
	"id": 40, "name": 24, "start": 11, "end": 11, "first_day": 11, "last_day": 11, "when": 16, "visitors": 24, "hosts": 20, "participants": 40,
	"sides": 12, "place": 18, "part_of": 24, "rescheduled_to": 24, "reason": 24, "articles": 24, "quote": 80,
}

// maxCell is how many characters a cell of Excel may hold; what is longer ends in "…".
const maxCell = excelize.TotalCellChars

// firstExcelDay is where Excel's reckoning of days begins to be right; earlier days are text.
var firstExcelDay = time.Date(1900, 3, 1, 0, 0, 0, 0, time.UTC)

// writeXLSX writes the events as a workbook: one row each below headings that stay in sight and can
// be filtered by, days as dates, numbers as numbers. Rows beyond a sheet's 1,048,576 are an error.
func writeXLSX(ctx context.Context, w io.Writer, s Selection, _ Options) (err error) {
	book := excelize.NewFile()
	defer book.Close()
	if err := book.SetSheetName("Sheet1", sheetName); err != nil {
		return err
	}
	out, err := book.NewStreamWriter(sheetName)
	if err != nil {
		return err
	}
	styles, err := newStyles(book)
	if err != nil {
		return err
	}
	if err := styles.head(out); err != nil {
		return err
	}
	row := 1
	err = eachRow(ctx, s, func(r eventRow) error {
		row++
		return out.SetRow(fmt.Sprintf("A%d", row), styles.row(r))
	})
	if err != nil {
		return err
	}
	if err := filterable(out, row); err != nil {
		return err
	}
	if err := out.Flush(); err != nil {
		return err
	}
	return book.Write(w)
}

// cellStyles are the numbers of the looks of cells in a workbook.
type cellStyles struct{ bold, day int }

// newStyles enters the looks of cells into a workbook.
func newStyles(book *excelize.File) (s cellStyles, err error) {
	if s.bold, err = book.NewStyle(&excelize.Style{Font: &excelize.Font{Bold: true}}); err != nil {
		return s, err
	}
	format := "yyyy-mm-dd"
	s.day, err = book.NewStyle(&excelize.Style{CustomNumFmt: &format})
	return s, err
}

// head writes the headings, which stay in sight with the first column, and the widths.
func (s cellStyles) head(out *excelize.StreamWriter) error {
	cells := make([]any, len(tableColumns))
	for i, name := range tableColumns {
		cells[i] = excelize.Cell{StyleID: s.bold, Value: name}
		if width := columnWidths[name]; width > 0 {
			if err := out.SetColWidth(i+1, i+1, width); err != nil {
				return err
			}
		}
	}
	if err := out.SetPanes(&excelize.Panes{Freeze: true, XSplit: 1, YSplit: 1, TopLeftCell: "B2", ActivePane: "bottomRight"}); err != nil {
		return err
	}
	return out.SetRow("A1", cells)
}

// row returns the cells of a row. A text is a text whatever it looks like, so that none is a formula.
func (s cellStyles) row(r eventRow) []any {
	cells := r.cells()
	for i, c := range cells {
		switch c := c.(type) {
		case string:
			if cells[i] = cut(c); c == "" {
				cells[i] = nil
			}
		case time.Time:
			if cells[i] = (excelize.Cell{StyleID: s.day, Value: c}); c.Before(firstExcelDay) {
				cells[i] = cellText(c)
			}
		}
	}
	return cells
}

// cut shortens what no cell can hold.
func cut(text string) string {
	if utf8.RuneCountInString(text) <= maxCell/2 { // Excel counts wide characters twice
		return text
	}
	return string([]rune(text)[:maxCell/2-1]) + "…"
}

// filterable makes a table of the rows, so that they can be sorted and filtered; of headings alone
// there is none.
func filterable(out *excelize.StreamWriter, last int) error {
	if last < 2 {
		return nil
	}
	end, err := excelize.CoordinatesToCellName(len(tableColumns), last)
	if err != nil {
		return err
	}
	return out.AddTable(&excelize.Table{Range: "A1:" + end, Name: sheetName, StyleName: "TableStyleLight1"})
}
