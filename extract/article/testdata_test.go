package article

import (
	"strings"
	"testing"
)

// TestStories reads the stories that come with the project, in every format: none is refused, and each
// has an id of its own and a text; four tell no day, on purpose.
func TestStories(t *testing.T) {
	undated := 0
	seen := map[string]bool{}
	for a, err := range Walk([]string{"../../testdata/articles"}, nil, Options{}) {
		switch {
		case err != nil:
			t.Error(err)
		case seen[a.ID] || !strings.HasPrefix(a.ID, "devS-s"):
			t.Errorf("id %q", a.ID)
		case a.Title == "" || len(a.Text) < 500 || a.Source == "":
			t.Errorf("%s: title %q, source %q, %d bytes", a.ID, a.Title, a.Source, len(a.Text))
		}
		seen[a.ID] = true
		if a.Published == "" {
			undated++
		}
	}
	if len(seen) != 44 || undated != 4 {
		t.Errorf("got %d stories, %d without a day; want 44 and 4", len(seen), undated)
	}
}
