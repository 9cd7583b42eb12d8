package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"demarche/extract/syntax/pack"
)

// labelled is a label with its count in the training data.
type labelled struct {
	label string
	freq  int
}

// readMoves reads a transition system's actions in the order of the model's
// outputs: by kind, then by frequency and label, both descending (spaCy's
// TransitionSystem.initialize_actions). kinds holds one letter for each kind;
// keep says which actions exist.
func readMoves(b []byte, kinds string, keep func(kind, label string) bool) ([]pack.Move, error) {
	v, err := unpack(b)
	if err != nil {
		return nil, err
	}
	text, ok := field(v, "moves").(string)
	if !ok {
		return nil, fmt.Errorf("no moves in %T", v)
	}
	var table map[string]map[string]int
	if err := json.Unmarshal([]byte(text), &table); err != nil {
		return nil, err
	}
	var out []pack.Move
	for i := range kinds {
		labels, err := order(table[fmt.Sprint(i)])
		if err != nil {
			return nil, err
		}
		kind := kinds[i : i+1]
		for _, l := range labels {
			if keep(kind, l) {
				out = append(out, pack.Move{Kind: kind, Label: l})
			}
		}
	}
	return out, nil
}

// order sorts labels by frequency, then by name, both descending. A negative
// frequency marks a label that was added after training, which this model does
// not have.
func order(freqs map[string]int) ([]string, error) {
	var all []labelled
	for label, freq := range freqs {
		if freq < 0 {
			return nil, fmt.Errorf("label %q was added after training: not supported", label)
		}
		all = append(all, labelled{label, freq})
	}
	slices.SortFunc(all, func(a, b labelled) int {
		if a.freq != b.freq {
			return b.freq - a.freq
		}
		return strings.Compare(b.label, a.label)
	})
	out := make([]string, len(all))
	for i, l := range all {
		out[i] = l.label
	}
	return out, nil
}

// arcMove keeps every action of the parser.
func arcMove(kind, label string) bool { return true }

// entityMove drops the actions that spaCy's BiluoPushDown.add_action refuses:
// those for missing annotation, and "outside" with a label.
func entityMove(kind, label string) bool {
	return kind != "M" && (kind != "O" || label == "")
}
