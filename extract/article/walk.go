package article

import (
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"sort"
	"strings"
)

// Walk reads the stories of files, folders and, for the path "-", of stdin, in the order given and
// by name within a folder. In folders only files with an accepted ending are read; hidden files,
// README files and everything else are passed over in silence, and links to folders are not
// followed. A file that cannot be read gives a *Refusal. The sequence ends early if the caller stops.
func Walk(paths []string, stdin io.Reader, opt Options) iter.Seq2[Article, error] {
	return func(yield func(Article, error) bool) {
		for _, path := range paths {
			if !walkPath(path, stdin, opt, yield) {
				return
			}
		}
	}
}

// yielder takes a story or an error and tells whether more is wanted.
type yielder = func(Article, error) bool

// walkPath reads one path and tells whether more is wanted.
func walkPath(path string, stdin io.Reader, opt Options, yield yielder) bool {
	if path == "-" {
		return each(Read(stdin, "-", opt), yield)
	}
	info, err := os.Stat(path)
	if err != nil {
		return yield(Article{}, unreadable(path, err))
	}
	if !info.IsDir() {
		return readFile(path, opt, yield)
	}
	files, err := Files(path)
	if err != nil {
		return yield(Article{}, unreadable(path, err))
	}
	for _, f := range files {
		if !readFile(f, opt, yield) {
			return false
		}
	}
	return true
}

// Files returns the paths of the files below a folder that Walk reads, sorted.
func Files(folder string) ([]string, error) {
	var files []string
	err := filepath.WalkDir(folder, func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case strings.HasPrefix(d.Name(), ".") && path != folder:
			if d.IsDir() {
				return filepath.SkipDir
			}
		case !d.IsDir() && accepted(d.Name()):
			files = append(files, path)
		}
		return nil
	})
	sort.Strings(files)
	return files, err
}

// accepted tells whether a file in a folder is read: by its ending, README files never.
func accepted(name string) bool {
	stem, _, _ := strings.Cut(strings.ToLower(name), ".")
	return stem != "readme" && kindOfName(name) != kindUnknown
}

// readFile reads one file and tells whether more is wanted.
func readFile(path string, opt Options, yield yielder) bool {
	f, err := os.Open(path)
	if err != nil {
		return yield(Article{}, unreadable(path, err))
	}
	defer f.Close() // read only: nothing can be lost
	return each(Read(f, path, opt), yield)
}

// each hands a sequence on and tells whether more is wanted.
func each(seq iter.Seq2[Article, error], yield yielder) bool {
	for a, err := range seq {
		if !yield(a, err) {
			return false
		}
	}
	return true
}

// unreadable makes the refusal of a file that the system does not give.
func unreadable(path string, err error) *Refusal {
	if p, ok := err.(*fs.PathError); ok {
		err = p.Err
	}
	return refuse(path, ErrUnreadable, "%v", err)
}
