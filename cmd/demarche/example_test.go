package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/spf13/cobra"
)

// examples returns the lines of the examples in the help of a command and those below it.
func examples(cmd *cobra.Command) map[string][]string {
	all := map[string][]string{}
	for line := range strings.Lines(cmd.Example) {
		if line = strings.TrimSpace(line); line != "" {
			all[cmd.CommandPath()] = append(all[cmd.CommandPath()], line)
		}
	}
	for _, c := range cmd.Commands() {
		for path, lines := range examples(c) {
			all[path] = lines
		}
	}
	return all
}

// exampleFiles are the files that examples read, by name.
var exampleFiles = map[string]string{
	"story.txt": "French President Francois Hollande met German Chancellor Angela Merkel in Berlin on Monday.\n",
}

// TestExamples runs every example of the help texts on the store of testdata/articles: each must
// end with exit status 0 and every command must have one.
func TestExamples(t *testing.T) {
	if testing.Short() {
		t.Skip("runs every example")
	}
	bin := program(t)
	for path, lines := range examples(newRoot(&App{})) {
		t.Run(path, func(t *testing.T) {
			for _, line := range lines {
				dir := workFolder(t)
				cmd := exec.Command("bash", "-o", "pipefail", "-c", line)
				cmd.Dir = dir
				cmd.Env = append(os.Environ(), "PATH="+filepath.Dir(bin)+string(os.PathListSeparator)+os.Getenv("PATH"), "XDG_CONFIG_HOME="+dir)
				if out, err := cmd.CombinedOutput(); err != nil {
					t.Errorf("%s: %v\n%s", line, err, out)
				}
			}
		})
	}
}

// TestEveryCommandHasAnExample also wants a line of help for every flag.
func TestEveryCommandHasAnExample(t *testing.T) {
	app := &App{}
	for _, cmd := range newRoot(app).Commands() {
		if cmd.Name() == "completion" || cmd.Name() == "help" {
			continue
		}
		if cmd.Example == "" || cmd.Short == "" || !strings.Contains(cmd.Long, "Exit status:") || cmd.GroupID == "" {
			t.Errorf("%s: example, short help, exit statuses or group are missing", cmd.Name())
		}
	}
}

// program builds the program once and returns its path.
func program(t *testing.T) string {
	t.Helper()
	bin := filepath.Join(t.TempDir(), "demarche")
	if out, err := exec.Command("go", "build", "-o", bin, ".").CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	return bin
}

// workFolder returns a new folder with a link to testdata, the store of testdata/articles and the
// files that examples read.
func workFolder(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	abs, err := filepath.Abs(filepath.Join(root, "testdata"))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(abs, filepath.Join(dir, "testdata")); err != nil {
		t.Fatal(err)
	}
	if err := copyStore(filepath.Join(dir, "demarche-graph")); err != nil {
		t.Fatal(err)
	}
	for name, text := range exampleFiles {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}
