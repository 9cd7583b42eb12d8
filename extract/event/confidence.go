package event

import (
	"cmp"
	_ "embed"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"demarche/extract/mention"
	"demarche/schema"
)

// confidenceTSV holds the learned weights.
//
//go:embed data/confidence.tsv
var confidenceTSV string

// domainsTSV lists words of fields beside politics.
//
//go:embed data/domains.tsv
var domainsTSV string

// domainOf tells of a word of which field beside politics it speaks; empty for all others.
var domainOf = readDomains(domainsTSV)

// readDomains reads field and words, a line each.
func readDomains(tsv string) map[string]string {
	out := map[string]string{}
	for line := range strings.Lines(tsv) {
		field, list, ok := strings.Cut(strings.TrimSpace(line), "\t")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		for _, w := range strings.Fields(list) {
			out[w] = field
		}
	}
	return out
}

// Weight is a feature of a frame that spoke for or against it.
type Weight struct {
	Feature string  `json:"feature"`
	Weight  float64 `json:"weight"`
}

// model is a logistic regression over features that are there or not.
type model map[string]float64

// readModel reads the weights: feature and weight, a line each.
func readModel(file, tsv string) (model, error) {
	m := model{}
	n := 0
	for line := range strings.Lines(tsv) {
		n++
		if strings.HasPrefix(line, "#") || strings.TrimSpace(line) == "" {
			continue
		}
		name, value, ok := strings.Cut(strings.TrimSpace(line), "\t")
		w, err := strconv.ParseFloat(value, 64)
		if !ok || err != nil {
			return nil, fmt.Errorf("event: load %s: line %d: want feature and weight", file, n)
		}
		m[name] = w
	}
	return m, nil
}

// confidence is the share of frames with these features that are right, as learned; 1 if nothing
// was learned.
func (m model) confidence(features []string) float64 {
	if len(m) == 0 {
		return 1
	}
	sum := 0.0
	for _, f := range features {
		sum += m[f]
	}
	return 1 / (1 + math.Exp(-sum))
}

// spoke lists the features with their weights, the heaviest first.
func (m model) spoke(features []string) []Weight {
	var out []Weight
	for _, f := range features {
		out = append(out, Weight{f, m[f]})
	}
	slices.SortStableFunc(out, func(a, b Weight) int {
		return cmp.Compare(math.Abs(b.Weight), math.Abs(a.Weight))
	})
	return out
}

// features describes a frame for the model: what kind it is, how its parts were found, where it
// stands. Every feature is a word or a bucket, no name of a person or a country.
func (r *reading) features(f *frame) []string {
	s, n := f.sent, f.sent.Nodes[f.node]
	t := string(f.typ())
	out := []string{"bias", "type=" + t, "rule=" + f.rule.Name, "lemma=" + n.Lemma + "/" + t, "status=" + t + "/" + string(f.status),
		"dep=" + t + "/" + n.Dep, "tag=" + n.Tag, "paragraph=" + bucket(s.Paragraph), "merged=" + bucket(len(f.merged)), "strong=" + strconv.FormatBool(f.strong)}
	parties := f.withoutRetinue()
	out = append(out, partyFeatures(t, parties)...)
	out = append(out, "time="+t+"/"+timeShape(f.time), "place="+t+"/"+placeShape(f.place))
	out = append(out, "rule="+f.rule.Name+"/time="+timeShape(f.time), "rule="+f.rule.Name+"/place="+placeShape(f.place),
		"rule="+f.rule.Name+"/status="+string(f.status), "sentence="+bucket(s.Index), "story="+bucket(r.events))
	out = append(out, r.domains(f)...)
	if s.InQuote[f.node] {
		out = append(out, "quoted")
	}
	for _, x := range f.inferred {
		out = append(out, "inferred="+x)
	}
	if len(bySide(parties)) == 1 && len(parties) > 1 {
		rival := "oneside="
		for _, p := range parties {
			if p.Entity != nil && p.Entity.Rival() {
				rival = "oneside=rival"
			}
		}
		out = append(out, rival+"/"+t)
	}
	if f.typ() == schema.Summit {
		out = append(out, "body="+strconv.FormatBool(f.body != nil))
	}
	if f.rule.POS == "noun" {
		out = append(out, "det="+t+"/"+determiner(f))
		if verb, dep, prep := verbAbove(s, f.node); verb >= 0 {
			out = append(out, "way="+t+"/"+dep+"/"+prep)
			if light[s.Nodes[verb].Lemma] {
				out = append(out, "light="+t)
			}
		}
	}
	return out
}

// withoutRetinue are those who meet or travel without those who are only told to go along: that an aide comes makes no journey doubtful.
func (f *frame) withoutRetinue() []mention.Ref {
	all := f.who()
	out := slices.DeleteFunc(slices.Clone(all), func(x mention.Ref) bool { return strings.HasPrefix(x.How, "goes along: ") })
	if len(out) == 0 {
		return all
	}
	return out
}

// partyFeatures describes who takes part.
func partyFeatures(t string, parties []mention.Ref) []string {
	people, known, resolved, groups := 0, 0, 0, 0
	weakest := len(standings) - 1
	sides := map[string]bool{}
	for _, p := range parties {
		sides[p.Side] = true
		if p.Entity.Person() {
			people++
			if p.Entity.Known != nil {
				known++
			}
		}
		if p.How != "" {
			resolved++
		}
		if p.Group {
			groups++
		}
		weakest = min(weakest, standing(p))
	}
	out := []string{"people=" + t + "/" + bucket(people), "known=" + t + "/" + bucket(known), "sides=" + t + "/" + bucket(len(sides)),
		"resolved=" + bucket(resolved), "groups=" + t + "/" + bucket(groups)}
	if sides[""] {
		out = append(out, "noside="+t)
	}
	if len(parties) > 0 {
		out = append(out, "standing="+t+"/"+standings[weakest])
	}
	return out
}

// standings are how well a party is known to act in politics, the least first.
var standings = []string{"nobody", "side", "office", "group", "listed"}

// standing tells how well a party is known to act in politics: a person of whom nothing is told, one of
// a known side, one of a told office, a side or its delegation, somebody in the gazetteer.
func standing(p mention.Ref) int {
	switch e := p.Entity; {
	case e == nil && p.Side == "":
		return 0
	case e == nil:
		return 3
	case e.Known != nil:
		return 4
	case e.Office != "":
		return 2
	case p.Side != "":
		return 1
	}
	return 0
}

// domains names the fields beside politics whose words stand in the sentence of a frame, in the title
// or in the sentences beside it; see data/domains.tsv.
func (r *reading) domains(f *frame) []string {
	t, out := string(f.typ()), []string{}
	for _, s := range r.story.Sentences {
		near := s.Part == schema.InTitle || s.Part == f.sent.Part && s.Index >= f.sent.Index-1 && s.Index <= f.sent.Index+1
		if !near {
			continue
		}
		for k := range s.Nodes {
			if d := domainOf[s.Nodes[k].Lemma]; d != "" && r.story.At(s.Index, k) == nil { // the Arab League plays no football
				where := "domain="
				if s.Index == f.sent.Index {
					where = "own domain="
				}
				out = append(out, where+t+"/"+d, where+d)
			}
		}
	}
	for _, d := range r.storyDomains() {
		out = append(out, "story domain="+t+"/"+d)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// minDomain is how many different words of a field make a whole story one of that field.
const minDomain = 3

// storyDomains are the fields beside politics of which the whole story speaks.
func (r *reading) storyDomains() []string {
	seen := map[string]map[string]bool{}
	for w := range r.vocabulary {
		if d := domainOf[w.lemma]; d != "" {
			if seen[d] == nil {
				seen[d] = map[string]bool{}
			}
			seen[d][w.lemma] = true
		}
	}
	var out []string
	for d, words := range seen {
		if len(words) >= minDomain {
			out = append(out, d)
		}
	}
	return out
}

// bucket writes a small count: 0, 1, 2, 3-5, 6+.
func bucket(n int) string {
	switch {
	case n < 3:
		return strconv.Itoa(n)
	case n < 6:
		return "3-5"
	}
	return "6+"
}

// timeShape tells how closely a time is told.
func timeShape(t *schema.Time) string {
	if t == nil {
		return "none"
	}
	if t.Start == "" {
		return "words"
	}
	return string(t.Precision)
}

// placeShape tells how closely a place is told.
func placeShape(p site) string {
	switch {
	case p.place != nil:
		return "place"
	case p.country != "":
		return "country"
	case p.region:
		return "region"
	}
	return "none"
}

// determiner is what introduces a noun: a possessive, an article, a plural, nothing.
func determiner(f *frame) string {
	s := f.sent
	if s.Child(f.node, "poss") >= 0 {
		return "poss"
	}
	if d := s.Child(f.node, "det"); d >= 0 {
		return s.Nodes[d].Lower
	}
	return s.Nodes[f.node].Tag
}
