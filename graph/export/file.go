package export

import (
	"bufio"
	"cmp"
	"io"
	"os"
	"path/filepath"
)

// WriteFile writes a file aside and renames it into its place when all is written, so that path
// holds the old content or the new, never a part. It returns the error of write or of the file
// system, and then leaves nothing behind.
func WriteFile(path string, write func(io.Writer) error) error {
	return writeFiles([]newFile{{path, write}})
}

// newFile is a file to be written.
type newFile struct {
	path  string
	write func(io.Writer) error
}

// writeFiles writes all files aside and renames them when the last is written.
func writeFiles(files []newFile) (err error) {
	var done []string
	defer func() {
		for _, name := range done {
			os.Remove(name) // after a rename there is nothing to remove; the first error is the one to tell
		}
	}()
	for _, f := range files {
		name, err := f.aside()
		if name != "" {
			done = append(done, name)
		}
		if err != nil {
			return err
		}
	}
	for i, name := range done {
		if err := os.Rename(name, files[i].path); err != nil {
			return err
		}
	}
	return nil
}

// aside writes the file beside its place and returns the name that it has there; empty if it could
// not be made.
func (n newFile) aside() (name string, err error) {
	f, err := os.CreateTemp(filepath.Dir(n.path), "."+filepath.Base(n.path)+"-*")
	if err != nil {
		return "", err
	}
	b := bufio.NewWriterSize(f, 1<<16)
	if err = n.write(b); err == nil {
		err = cmp.Or(b.Flush(), f.Chmod(0o644))
	}
	return f.Name(), cmp.Or(err, f.Close())
}
