package main

import (
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// update rewrites the answers in the README.
var update = flag.Bool("update", false, "rewrite the answers in README.md")

// block is what the README shows between ```console and ```: commands after "$ ", and what they
// print.
type block struct {
	// first and last are the lines of the README, half open.
	first, last int
	steps       []step
}

// step is a command and the lines that it prints.
type step struct {
	command string
	output  []string
}

// consoles returns the blocks of a README.
func consoles(lines []string) []block {
	var blocks []block
	for i := 0; i < len(lines); i++ {
		if lines[i] != "```console" {
			continue
		}
		b := block{first: i + 1}
		for i++; i < len(lines) && lines[i] != "```"; i++ {
			last := len(b.steps) - 1
			switch command, ok := strings.CutPrefix(lines[i], "$ "); {
			case ok:
				b.steps = append(b.steps, step{command: command})
			case last >= 0 && strings.HasSuffix(b.steps[last].command, `\`):
				b.steps[last].command += "\n" + lines[i]
			case last >= 0:
				b.steps[last].output = append(b.steps[last].output, lines[i])
			}
		}
		b.last = i
		blocks = append(blocks, b)
	}
	return blocks
}

// show writes a block's steps as the README does.
func (b block) show() []string {
	var out []string
	for _, s := range b.steps {
		out = append(out, strings.Split("$ "+s.command, "\n")...)
		out = append(out, s.output...)
	}
	return out
}

// shorten keeps of long output what the README keeps: up to as many lines as stand before a line
// "...", which stands for the rest.
func shorten(got, want []string) []string {
	for i, line := range want {
		if line == "..." && i <= len(got) {
			return append(append([]string{}, got[:i]...), "...")
		}
	}
	return got
}

// TestReadme runs the commands of the README, one after the other in one folder, and compares what
// they print with what the README shows.
func TestReadme(t *testing.T) {
	if testing.Short() {
		t.Skip("runs the README")
	}
	path := filepath.Join(root, "README.md")
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(string(data), "\n")
	blocks := consoles(lines)
	if len(blocks) < 5 {
		t.Fatalf("the README has %d blocks of commands", len(blocks))
	}
	run := newRunner(t)
	var rest []string
	at := 0
	for _, b := range blocks {
		before := b.show()
		for i := range b.steps {
			b.steps[i].output = shorten(run(b.steps[i].command), b.steps[i].output)
		}
		if d := cmp.Diff(b.show(), before); d != "" && !*update {
			t.Errorf("README.md:%d (- got, + README; -update rewrites):\n%s", b.first+1, d)
		}
		rest = append(append(rest, lines[at:b.first]...), b.show()...)
		at = b.last
	}
	if *update {
		if err := os.WriteFile(path, []byte(strings.Join(append(rest, lines[at:]...), "\n")), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// newRunner returns what runs a command in a folder that holds testdata, as a fresh clone does, and
// returns the lines that it prints, on standard error too.
func newRunner(t *testing.T) func(string) []string {
	t.Helper()
	bin, dir := program(t), t.TempDir()
	abs, err := filepath.Abs(filepath.Join(root, "testdata"))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(abs, filepath.Join(dir, "testdata")); err != nil {
		t.Fatal(err)
	}
	return func(command string) []string {
		cmd := exec.Command("bash", "-c", strings.ReplaceAll(command, "go run ./cmd/demarche", "demarche"))
		cmd.Dir = dir
		cmd.Env = append(os.Environ(), "PATH="+filepath.Dir(bin)+string(os.PathListSeparator)+os.Getenv("PATH"), "XDG_CONFIG_HOME="+dir)
		out, _ := cmd.CombinedOutput() // a failure shows in what is printed
		text := strings.TrimRight(string(out), "\n")
		if text == "" {
			return nil
		}
		return strings.Split(text, "\n")
	}
}

func TestShorten(t *testing.T) {
	got := shorten([]string{"a", "b", "c"}, []string{"x", "..."})
	if d := cmp.Diff(got, []string{"a", "..."}); d != "" {
		t.Error(d)
	}
	if got := shorten([]string{"a"}, []string{"a"}); len(got) != 1 {
		t.Errorf("got %v", got)
	}
}

// TestReadmeLexicon checks the README's example of a file of one's own, and that it does what it says.
func TestReadmeLexicon(t *testing.T) {
	data, err := os.ReadFile(filepath.Join(root, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(data), "```yaml\n")
	own, _, ok := strings.Cut(rest, "```")
	path := filepath.Join(t.TempDir(), "own.yaml")
	if err := os.WriteFile(path, []byte(own), 0o644); err != nil || !ok {
		t.Fatalf("no example: %v", err)
	}
	text := "Emmanuel Macron powwowed with Zora Vintrobel in Paris. Angela Merkel kicked into touch her visit to France.\n\nHarbour Post -- news that floats"
	stdout, stderr, status := runApp(text, "extract", "--lexicon", path, "--published", "2013-05-31", "--explain", "--with-text", "-")
	for _, want := range []string{`"powwowed" by ` + path, `"kicked" of ` + path, "slogan: Harbour Post -- news that floats"} {
		if !strings.Contains(stderr, want) {
			t.Errorf("--explain does not say %q", want)
		}
	}
	if status != 0 || !strings.Contains(stdout, "person/zorka-vintrobel") || !strings.Contains(stdout, `"status":"postponed"`) || strings.Contains(stdout, "floats") {
		t.Errorf("status %d, %s\n%s", status, stderr, stdout)
	}
}
