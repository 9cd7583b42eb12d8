package main

import (
	"fmt"
	"regexp"
	"strings"

	"demarche/extract/gazetteer"

	"go.yaml.in/yaml/v3"
)

// naming is what names.yaml tells of a person besides the name.
type naming struct {
	Aliases []string `yaml:"aliases"`
	Shorts  []string `yaml:"shorts"`
}

// readNames reads names.yaml: by country, the press form of a name, its other forms and short names.
func (r *register) readNames() error {
	raw, err := kept.ReadFile("names.yaml")
	if err != nil {
		return fmt.Errorf("read names.yaml: %w", err)
	}
	var byCountry map[string]map[string]naming
	if err := yaml.Unmarshal(raw, &byCountry); err != nil {
		return fmt.Errorf("read names.yaml: %w", err)
	}
	owners := map[string][]string{}
	for country, names := range byCountry {
		for name, n := range names {
			r.known[homeOf(country)+" "+r.set.Key(name)] = n
			for _, a := range n.Aliases {
				k := homeOf(country) + " " + r.set.Key(a)
				owners[k] = append(owners[k], name)
			}
		}
	}
	for k, names := range owners {
		if len(names) == 1 { // an alias of two people, like George Bush, tells neither
			r.same[k] = names[0]
		}
	}
	return nil
}

// applyNaming puts the hand-kept short names first and adds the hand-kept aliases.
func (r *register) applyNaming(p *person) {
	n := r.naming(p)
	for _, a := range n.Aliases {
		r.addName(p, a)
	}
	if len(n.Shorts) > 0 {
		p.shorts = n.Shorts
	}
}

// termLine is a line of holders.yaml: a name and one or two ISO dates, the second left out while the
// term lasts ("Colin Powell 2001-01-20 2005-01-26"); a question mark stands for an unknown date.
var termLine = regexp.MustCompile(`^(.+?) (\d{4}(?:-\d\d){0,2}|\?)(?: (\d{4}(?:-\d\d){0,2}|\?))?$`)

// holders reads holders.yaml: by side and office, the holders with their dates.
func holders(string) ([]raw, error) {
	text, err := kept.ReadFile("holders.yaml")
	if err != nil {
		return nil, fmt.Errorf("read holders.yaml: %w", err)
	}
	var doc yaml.Node
	if err := yaml.Unmarshal(text, &doc); err != nil {
		return nil, fmt.Errorf("read holders.yaml: %w", err)
	}
	var out []raw
	top := doc.Content[0].Content
	for i := 0; i < len(top); i += 2 {
		side, office, ok := strings.Cut(top[i].Value, ": ")
		if !ok {
			return nil, fmt.Errorf("holders.yaml:%d: want \"SIDE: office\"", top[i].Line)
		}
		for _, line := range top[i+1].Content {
			x, err := readHolder(side, gazetteer.Office(office), line)
			if err != nil {
				return nil, err
			}
			out = append(out, x)
		}
	}
	return out, nil
}

// readHolder reads one line. A country code with a slash behind a name is the person's own country,
// where the side is an organisation ("Kofi Annan/GH").
func readHolder(side string, office gazetteer.Office, line *yaml.Node) (raw, error) {
	m := termLine.FindStringSubmatch(line.Value)
	if m == nil {
		return raw{}, fmt.Errorf("holders.yaml:%d: want a name and one or two dates, got %q", line.Line, line.Value)
	}
	name, country, abroad := strings.Cut(m[1], "/")
	if !abroad {
		country = side
	}
	t := gazetteer.Term{Office: office, Of: side, From: strings.Trim(m[2], "?"), To: strings.Trim(m[3], "?")}
	return raw{name: name, country: country, terms: []gazetteer.Term{t}, from: "H"}, nil
}
