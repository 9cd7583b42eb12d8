package syntax

import (
	"bufio"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

// reference is what spaCy says of a sentence; see testdata/syntax/make.py.
type reference struct {
	ID     string
	SHA    string
	Tokens []string
	Spaces []truth
	Spans  []int
	Tags   []string
	// Starts are the tokens that begin a sentence, for a whole paragraph.
	Starts []int
	Free   arcs
	One    *arcs
}

// truth is a truth value written as a boolean or as 0 or 1.
type truth bool

// UnmarshalJSON reads either form.
func (f *truth) UnmarshalJSON(b []byte) error {
	*f = string(b) == "1" || string(b) == "true"
	return nil
}

// arcs is a reference parse; heads are relative to their tokens.
type arcs struct {
	Heads []int32
	Deps  []string
	Ents  [][3]any
}

// readReferences reads a file of references.
func readReferences(t testing.TB, path string) []reference {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	var out []reference
	dec := json.NewDecoder(bufio.NewReader(z))
	for dec.More() {
		var r reference
		if err := dec.Decode(&r); err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		out = append(out, r)
	}
	return out
}

// want is the parse where the parser may split the sentence, or where it must not.
func (r *reference) want(split bool) arcs {
	if split || r.One == nil {
		return r.Free
	}
	return *r.One
}

// input is the reference's tokens.
func (r *reference) input() []Token {
	out := make([]Token, len(r.Tokens))
	for i, text := range r.Tokens {
		out[i] = Token{text, bool(r.Spaces[i])}
	}
	return out
}

// fixture reads the sentences written for this project.
func fixture(t testing.TB) []reference {
	return readReferences(t, filepath.Join("..", "..", "testdata", "syntax", "fixture.jsonl.gz"))
}

// evalDir is where the agency stories lie that are not part of the repository.
var evalDir = filepath.Join("..", "..", "..", "shared", "eval")

// news reads the references for agency stories and fills in their tokens; it
// skips the test where the stories are absent.
func news(t testing.TB) []reference {
	t.Helper()
	texts := make(map[string]string)
	for _, part := range []string{"dev", "train"} {
		if err := readTexts(filepath.Join(evalDir, part, "articles.jsonl"), texts); err != nil {
			t.Skipf("the agency stories are not here: %v", err)
		}
	}
	refs := readReferences(t, filepath.Join("..", "..", "testdata", "syntax", "news.jsonl.gz"))
	for i := range refs {
		text, ok := texts[refs[i].SHA]
		if !ok {
			t.Fatalf("%s: no article with digest %s", refs[i].ID, refs[i].SHA)
		}
		at := 0
		for j := 0; j < len(refs[i].Spans); j += 2 {
			at += refs[i].Spans[j]
			refs[i].Tokens = append(refs[i].Tokens, text[at:at+refs[i].Spans[j+1]])
			at += refs[i].Spans[j+1]
		}
	}
	return refs
}

// readTexts adds the articles of a file to texts, by the digest of their text.
func readTexts(path string, texts map[string]string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	dec := json.NewDecoder(f)
	for dec.More() {
		var a struct{ Text string }
		if err := dec.Decode(&a); err != nil {
			return err
		}
		sum := sha256.Sum256([]byte(a.Text))
		texts[hex.EncodeToString(sum[:8])] = a.Text
	}
	return nil
}

// share counts how often two sides agree.
type share struct{ same, all int }

// add counts one comparison.
func (s *share) add(same bool) {
	s.all++
	if same {
		s.same++
	}
}

// missing counts the comparisons that differed.
func (s share) missing() int { return s.all - s.same }

// percent is the share in percent.
func (s share) percent() float64 { return 100 * float64(s.same) / float64(max(1, s.all)) }

// parity is how far two sets of parses agree.
type parity struct{ sentences, tags, heads, labels, ents share }

// compare counts the agreement of a parse with a reference.
func (p *parity) compare(got *Parse, tags []string, want arcs) bool {
	before := p.tags.missing() + p.labels.missing()
	for i := range tags {
		p.tags.add(got.Tags[i] == tags[i])
		head := got.Heads[i]-int32(i) == want.Heads[i]
		p.heads.add(head)
		p.labels.add(head && got.Deps[i] == want.Deps[i])
	}
	ents := want.names()
	for _, e := range got.Ents {
		p.ents.add(slices.Contains(ents, e))
	}
	for _, e := range ents {
		if !slices.Contains(got.Ents, e) {
			p.ents.add(false)
		}
	}
	same := before == p.tags.missing()+p.labels.missing() && slices.Equal(got.Ents, ents)
	p.sentences.add(same)
	return same
}

// names gives the entities of a reference as ours.
func (a arcs) names() []Ent {
	var out []Ent
	for _, e := range a.Ents {
		out = append(out, Ent{int(e[0].(float64)), int(e[1].(float64)), e[2].(string)})
	}
	return out
}

// String tells the shares.
func (p *parity) String() string {
	return fmt.Sprintf("%d sentences, %d tokens: tags %.3f %%, heads %.3f %%, heads and labels %.3f %%, entities %.3f %%, sentences all right %.2f %%",
		p.sentences.all, p.tags.all, p.tags.percent(), p.heads.percent(), p.labels.percent(), p.ents.percent(), p.sentences.percent())
}

// full asks for every sentence on the plain road too and with the race detector,
// which takes minutes.
var full = flag.Bool("full", false, "check parity on every sentence on the slow roads too")

// sample is which part of the sentences the slow roads read without full: one in
// so many.
const sample = 20

// checkParity parses all references on each road and demands the parity that
// the package promises.
func checkParity(t *testing.T, all []reference) {
	for _, m := range models(t) {
		refs := all
		for range slowness(m) {
			refs = thin(refs)
		}
		for _, split := range []bool{true, false} {
			t.Run(fmt.Sprintf("%s/split=%v", m.tagger.road.name, split), func(t *testing.T) {
				var p parity
				for i := range refs {
					r := &refs[i]
					if split && r.Starts != nil {
						continue
					}
					got := m.Parse(r.input(), Options{Entities: true, Split: split, Starts: r.Starts})
					if !p.compare(got, r.Tags, r.want(split)) && testing.Verbose() {
						t.Logf("differs: %s", r.ID)
					}
				}
				t.Log(p.String())
				demand(t, &p)
			})
		}
	}
}

// slowness says how often a model's references are thinned out: once for the
// plain road, once for the race detector.
func slowness(m *Model) (n int) {
	if *full {
		return 0
	}
	if m.tagger.road.name == plainRoad().name {
		n++
	}
	if raceEnabled {
		n++
	}
	return n
}

// thin keeps one in sample references.
func thin(refs []reference) []reference {
	var out []reference
	for i := 0; i < len(refs); i += sample {
		out = append(out, refs[i])
	}
	return out
}

// demand fails the test where parity is lost.
func demand(t *testing.T, p *parity) {
	t.Helper()
	for _, d := range []struct {
		what  string
		share share
		least float64
	}{{"tags", p.tags, 99.9}, {"heads", p.heads, 99.5}, {"labels", p.labels, 99.5}, {"entities", p.ents, 99.5}} {
		if d.share.percent() < d.least {
			t.Errorf("%s: %.3f %%, want at least %.1f %%", d.what, d.share.percent(), d.least)
		}
	}
}

// models gives a model for each road that this machine has.
func models(t testing.TB) []*Model {
	t.Helper()
	var out []*Model
	for _, r := range roadsHere() {
		m, err := decode(packed, r)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, m)
	}
	return out
}

// roadsHere lists the roads that this machine has.
func roadsHere() []*road {
	out := []*road{plainRoad()}
	if r := bestRoad(); r.name != out[0].name {
		out = append(out, r)
	}
	return out
}

func TestParityFixture(t *testing.T) {
	refs := fixture(t)
	if len(refs) < 300 {
		t.Fatalf("%d sentences, want at least 300", len(refs))
	}
	checkParity(t, refs)
}

func TestParityNews(t *testing.T) {
	refs := news(t)
	if len(refs) < 2000 {
		t.Fatalf("%d sentences, want at least 2,000", len(refs))
	}
	checkParity(t, refs)
}
