package event_test

import (
	"bufio"
	"os"
	"strings"
	"testing"

	"demarche/schema"
)

// TestOutlook reads the sentences of testdata/outlook.txt and wants how the event of each stands, or none.
func TestOutlook(t *testing.T) {
	f, err := os.Open("testdata/outlook.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	n := 0
	for lines := bufio.NewScanner(f); lines.Scan(); {
		line, known := strings.CutPrefix(lines.Text(), "known ")
		if strings.HasPrefix(line, "#") {
			continue
		}
		columns := strings.SplitN(line, " | ", 3)
		if len(columns) != 3 {
			t.Fatalf("%q: want three columns", line)
		}
		judge(t, columns[2], statuses(t, columns[2], schema.EventType(columns[0])), columns[1], known)
		n++
	}
	if n < 300 {
		t.Errorf("%d sentences", n)
	}
}
