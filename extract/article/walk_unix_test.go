//go:build unix

package article

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// TestWalkOfWhatIsNoFile walks a folder with a pipe that nobody writes to, a link to one, links that lead
// nowhere and round in a ring, and a folder that may not be read: each is refused, and the stories beside
// them are read.
func TestWalkOfWhatIsNoFile(t *testing.T) {
	dir := filepath.Join(t.TempDir(), ".hidden") // a folder that is named is read, whatever its name
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	must(os.MkdirAll(filepath.Join(dir, "shut"), 0o755))
	must(os.WriteFile(filepath.Join(dir, "shut", "z.txt"), []byte(words), 0o644))
	must(os.WriteFile(filepath.Join(dir, "b.txt"), []byte(words), 0o644))
	must(os.Symlink("b.txt", filepath.Join(dir, "c.txt")))
	must(syscall.Mkfifo(filepath.Join(dir, "a.txt"), 0o644))
	must(os.Symlink("a.txt", filepath.Join(dir, "d.txt")))
	must(os.Symlink("e.txt", filepath.Join(dir, "e.txt")))
	must(os.Symlink("nowhere.txt", filepath.Join(dir, "f.txt")))
	must(os.Chmod(filepath.Join(dir, "shut"), 0))
	stories, refused := 0, 0
	for _, err := range Walk([]string{dir}, nil, Options{}) {
		switch {
		case err == nil:
			stories++
		case errors.Is(err, ErrUnreadable):
			refused++
		default:
			t.Error(err)
		}
	}
	shut := 1
	if _, err := os.ReadDir(filepath.Join(dir, "shut")); err == nil {
		shut = 0 // the superuser reads all
	}
	if stories != 3-shut || refused != 4+shut {
		t.Errorf("%d stories, %d refusals; want %d and %d", stories, refused, 3-shut, 4+shut)
	}
	for _, err := range Walk([]string{filepath.Join(dir, "shut", "none.txt")}, strings.NewReader(""), Options{}) {
		if !errors.Is(err, ErrUnreadable) {
			t.Error(err)
		}
	}
}
