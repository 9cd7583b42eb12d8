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
// by name within a folder. In folders only files with an accepted ending are read; Options.PassedOver is
// told of the others, but for hidden files and README files. Links to folders are not followed. A file
// or folder that cannot be read gives a *Refusal. The sequence ends early if the caller stops.
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
	f := &folder{root: path, opt: opt}
	// A folder that cannot be read is among the faults, and the walk goes on.
	_ = filepath.WalkDir(path, f.visit)
	sort.Strings(f.files)
	for _, file := range f.files {
		if !readFile(file, opt, yield) {
			return false
		}
	}
	for _, fault := range f.faults {
		if !yield(Article{}, fault) {
			return false
		}
	}
	return true
}

// folder gathers what is to be read below a folder.
type folder struct {
	root   string
	opt    Options
	files  []string
	faults []*Refusal
}

// visit takes one file or folder. Hidden ones are passed over; what is neither file nor folder could be
// waited for without end, and is refused.
func (f *folder) visit(path string, d fs.DirEntry, err error) error {
	switch {
	case err != nil:
		f.faults = append(f.faults, unreadable(path, err))
		if d != nil && d.IsDir() {
			return filepath.SkipDir
		}
	case strings.HasPrefix(d.Name(), ".") && path != f.root:
		if d.IsDir() {
			return filepath.SkipDir
		}
	case d.IsDir():
	case !accepted(d.Name()):
		if f.opt.PassedOver != nil && !isReadme(d.Name()) {
			f.opt.PassedOver(path)
		}
	case !isFile(path, d):
		f.faults = append(f.faults, refuse(path, ErrUnreadable, "not a regular file"))
	default:
		f.files = append(f.files, path)
	}
	return nil
}

// isFile tells whether a path of a folder leads to a file, itself or by a link. What a broken link leads
// to is told when it is opened.
func isFile(path string, d fs.DirEntry) bool {
	if d.Type()&fs.ModeSymlink == 0 {
		return d.Type().IsRegular()
	}
	info, err := os.Stat(path)
	return err != nil || info.Mode().IsRegular()
}

// accepted tells whether a file in a folder is read: by its ending, README files never.
func accepted(name string) bool {
	return !isReadme(name) && kindOfName(name) != kindUnknown
}

// isReadme tells whether a file tells of the folder that it lies in.
func isReadme(name string) bool {
	stem, _, _ := strings.Cut(strings.ToLower(name), ".")
	return stem == "readme"
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
