package export

import (
	"context"
	"io"

	"github.com/parquet-go/parquet-go"
)

// rowGroup is how many rows are handed to the Parquet writer at once: a few hundred kilobytes.
const rowGroup = 1000

// writeParquet writes the events as a Parquet file, compressed with Snappy, which every reader knows:
// lists are lists, days are dates, and what is unknown is null.
func writeParquet(ctx context.Context, w io.Writer, s Selection, _ Options) error {
	out := parquet.NewGenericWriter[eventRow](w, parquet.Compression(&parquet.Snappy), parquet.CreatedBy("demarche", "1", "demarche"))
	rows := make([]eventRow, 0, rowGroup)
	err := eachRow(ctx, s, func(r eventRow) error {
		if rows = append(rows, r); len(rows) < rowGroup {
			return nil
		}
		_, err := out.Write(rows)
		rows = rows[:0]
		return err
	})
	if err != nil {
		return err
	}
	if _, err := out.Write(rows); err != nil {
		return err
	}
	return out.Close()
}
