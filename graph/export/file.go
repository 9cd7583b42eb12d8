package export

import (
	"bufio"
	"io"
	"os"
	"path/filepath"
)

// WriteFile writes a file aside and renames it into its place when all is written, so that path
// holds the old content or the new, never a part. It returns the error of write or of the file
// system, and then leaves nothing behind.
func WriteFile(path string, write func(io.Writer) error) (err error) {
	f, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+"-*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			f.Close()           // a second close does no harm
			os.Remove(f.Name()) // the first error is the one to tell
		}
	}()
	b := bufio.NewWriterSize(f, 1<<16)
	if err := write(b); err != nil {
		return err
	}
	if err := b.Flush(); err != nil {
		return err
	}
	if err := f.Chmod(0o644); err != nil {
		return err
	}
	if err := f.Close(); err != nil {
		return err
	}
	return os.Rename(f.Name(), path)
}
