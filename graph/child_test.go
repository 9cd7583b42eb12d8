//go:build unix

package graph_test

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"
)

// The environment variables that make the test binary a child: what it does, in which folder, and
// from which number (a seed, a limit, a time).
const (
	childRole = "DEMARCHE_TEST_CHILD"
	childDir  = "DEMARCHE_TEST_DIR"
	childWith = "DEMARCHE_TEST_WITH"
)

// roles are what a child can do.
var roles = map[string]func(dir, with string) error{"change": change, "read": readFor, "write": writeFor, "full": full}

// TestMain runs the tests, or the child.
func TestMain(m *testing.M) {
	role := os.Getenv(childRole)
	if role == "" {
		os.Exit(m.Run())
	}
	if err := roles[role](os.Getenv(childDir), os.Getenv(childWith)); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// newChild returns the command of a child that is not started yet.
func newChild(role, dir, with string) *exec.Cmd {
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), childRole+"="+role, childDir+"="+dir, childWith+"="+with)
	return cmd
}

// runChild runs a child to its end and returns its last line.
func runChild(role, dir, with string) (string, error) {
	cmd := newChild(role, dir, with)
	var complaint strings.Builder
	cmd.Stderr = &complaint
	out, err := cmd.StdoutPipe()
	if err != nil {
		return "", err
	}
	if err := cmd.Start(); err != nil {
		return "", err
	}
	last := ""
	for lines := bufio.NewScanner(out); lines.Scan(); {
		last = lines.Text()
	}
	if err := cmd.Wait(); err != nil {
		return last, fmt.Errorf("child that is to %s: %w: %s", role, err, complaint.String())
	}
	return last, nil
}
