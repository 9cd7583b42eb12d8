package main

import (
	"context"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

// TestMain lets the test binary stand for the program in scripts.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"demarche": main})
}

// root is the top of the repository, seen from here.
const root = "../.."

// TestScripts runs the scripts of testdata/script: what a person types and sees. The command store
// puts the store of testdata/articles into the script's folder; testdata and the eval data, where
// they are, can be found under $TESTDATA and $EVAL.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 filepath.Join(root, "testdata", "script"),
		RequireExplicitExec: true,
		Setup: func(env *testscript.Env) error {
			for name, path := range map[string]string{"TESTDATA": filepath.Join(root, "testdata"), "EVAL": filepath.Join(root, "..", "shared", "eval")} {
				abs, err := filepath.Abs(path)
				if err != nil {
					return err
				}
				env.Setenv(name, abs)
			}
			env.Setenv("XDG_CONFIG_HOME", filepath.Join(env.WorkDir, "home"))
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"store": func(ts *testscript.TestScript, _ bool, _ []string) {
				ts.Check(copyStore(ts.MkAbs("demarche-graph")))
			},
		},
	})
}

// articlesStore makes the store of testdata/articles once for all tests of a run and returns its
// folder.
var articlesStore = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "demarche-test-")
	if err != nil {
		return "", err
	}
	path := filepath.Join(dir, "store")
	_, stderr, status := runApp("", "ingest", "--store", path, filepath.Join(root, "testdata", "articles"))
	if status != 0 {
		return "", &fs.PathError{Op: "ingest", Path: path, Err: io.ErrUnexpectedEOF}
	}
	_ = stderr
	return path, nil
})

// copyStore puts a copy of the store of testdata/articles at path.
func copyStore(path string) error {
	from, err := articlesStore()
	if err != nil {
		return err
	}
	return os.CopyFS(path, os.DirFS(from))
}

// testDay is the day on which tests run the program.
var testDay = time.Date(2013, 9, 20, 12, 0, 0, 0, time.UTC)

// runApp runs a command line in this process, in the folder of the package, and returns what it
// prints and its exit status.
func runApp(stdin string, args ...string) (stdout, stderr string, status int) {
	var out, errs strings.Builder
	app := &App{Stdin: strings.NewReader(stdin), Stdout: &out, Stderr: &errs, Now: func() time.Time { return testDay }}
	status = execute(context.Background(), app, args)
	return out.String(), errs.String(), status
}
