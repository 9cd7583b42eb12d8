package extract_test

import (
	"bytes"
	"cmp"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"demarche/extract"
	"demarche/extract/article"
	"demarche/schema"
)

// TestGold reads the texts of testdata/gold/*.txtar and wants exactly the events that each lists.
// A line of `-- want --` is an event as told:
//
//	visit | held | visitor=Xi Jinping/CN | to=FR | in=Paris/FR | 2024-05-05..2024-05-06 | reason=...
//
// Before an event that is not read yet stands "missed ", before one that is read wrongly "wrong ".
// Both fail once they no longer hold, so that they are taken away. With -update what is read stands
// without a mark, or keeps its "wrong ", and what is no longer read is marked as missed.
func TestGold(t *testing.T) {
	files, err := filepath.Glob("../testdata/gold/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no gold: %v", err)
	}
	x := reader(t, extract.Auto)
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			ar, err := txtar.ParseFile(file)
			if err != nil {
				t.Fatal(err)
			}
			in, want := parts(t, ar)
			got := reports(t, x, in)
			if *update {
				want.Data = []byte(strings.Join(rewritten(lines(want.Data), got), "\n") + "\n")
				if err := os.WriteFile(file, txtar.Format(ar), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			hold(t, lines(want.Data), got)
		})
	}
}

// parts returns the article of an archive and its list of events.
func parts(t *testing.T, ar *txtar.Archive) (text []byte, want *txtar.File) {
	t.Helper()
	for i, f := range ar.Files {
		switch f.Name {
		case "article":
			text = f.Data
		case "want":
			want = &ar.Files[i]
		default:
			t.Fatalf("part %q: want article or want", f.Name)
		}
	}
	if text == nil || want == nil {
		t.Fatal("article or want is missing")
	}
	return text, want
}

// lines are the lines of a text that hold anything.
func lines(data []byte) []string {
	return slices.DeleteFunc(strings.Split(string(data), "\n"), func(l string) bool { return strings.TrimSpace(l) == "" })
}

// reports reads an article and shows its events.
func reports(t *testing.T, x *extract.Extractor, data []byte) []string {
	t.Helper()
	var out []string
	for a, err := range article.Read(bytes.NewReader(data), "story.txt", article.Options{}) {
		if err != nil {
			t.Fatal(err)
		}
		rec, _ := x.Read(input(a))
		if err := sound(input(a), rec); err != nil {
			t.Error(err)
		}
		for _, r := range rec.Events {
			out = append(out, shown(rec, r))
		}
	}
	return out
}

// shown writes a report on one line.
func shown(rec schema.Record, r schema.Report) string {
	out := []string{string(r.Type), string(r.Status)}
	var who []string
	for _, p := range r.Participants {
		if p.Role == schema.RoleHost {
			continue
		}
		e, _ := rec.Entity(p.Entity)
		who = append(who, e.Name+"/"+p.Side)
	}
	role := map[bool]string{true: "visitor=", false: "who="}[r.Type == schema.Visit]
	out = append(out, role+strings.Join(who, ", "))
	if r.To != "" {
		out = append(out, "to="+r.To)
	}
	if place, ok := rec.Entity(r.Place); ok || r.PlaceCountry != "" && r.To == "" {
		out = append(out, "in="+place.Name+"/"+r.PlaceCountry)
	}
	if r.Time != nil {
		at := cmp.Or(r.Time.Start, "\""+r.Time.Text+"\"")
		if r.Time.End != "" {
			at += ".." + r.Time.End
		}
		out = append(out, at)
	}
	if r.PartOf != "" {
		out = append(out, "part of "+r.PartOf)
	}
	if r.Reason != "" {
		out = append(out, "reason="+r.Reason)
	}
	return strings.Join(out, " | ")
}

// hold compares what was read with what is wanted, each line as often as it stands there.
func hold(t *testing.T, want, got []string) {
	t.Helper()
	left := slices.Clone(got)
	take := func(l string) bool {
		i := slices.Index(left, l)
		if i >= 0 {
			left = slices.Delete(left, i, i+1)
		}
		return i >= 0
	}
	for _, l := range want {
		if strings.HasPrefix(l, "missed ") {
			continue
		}
		event, wrong := strings.CutPrefix(l, "wrong ")
		switch found := take(event); {
		case !found && wrong:
			t.Errorf("read no more, take it away: %s", l)
		case !found:
			t.Errorf("not read: %s", l)
		case wrong:
			t.Logf("known: %s", l)
		}
	}
	for _, l := range want {
		if event, missed := strings.CutPrefix(l, "missed "); missed && take(event) {
			t.Errorf("read now, known no more: %s", event)
		} else if missed {
			t.Logf("known: %s", l)
		}
	}
	for _, l := range left {
		t.Errorf("read and not wanted: %s", l)
	}
}

// rewritten is the list of wanted events after an update.
func rewritten(want, got []string) []string {
	var out []string
	for _, l := range got {
		if slices.Contains(want, "wrong "+l) {
			l = "wrong " + l
		}
		out = append(out, l)
	}
	for _, l := range want {
		event := strings.TrimPrefix(l, "missed ")
		if !strings.HasPrefix(l, "wrong ") && !slices.Contains(got, event) {
			out = append(out, "missed "+event)
		}
	}
	return out
}

func TestRewrittenKeepsMarks(t *testing.T) {
	got := rewritten([]string{"a", "missed b", "missed c", "wrong d", "wrong e"}, []string{"b", "d", "f"})
	if want := []string{"b", "wrong d", "f", "missed a", "missed c"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}
