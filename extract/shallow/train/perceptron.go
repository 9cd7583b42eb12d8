package main

import (
	"math"
	"slices"

	"demarche/extract/shallow/internal/machine"
)

// perceptron is an averaged perceptron over sparse rows, in whole numbers.
type perceptron struct {
	// slots is open addressing over a power of two, at most half full; rows are in order of first use.
	slots []slot
	rows  []row
	now   int64
}

// slot leads from a feature's key, 0 if empty, to its place in the rows.
type slot struct {
	key uint32
	row int32
}

// row holds the weights of one feature: as they stand, and beside them their history.
type row struct {
	key     uint32
	updates int32
	cells   []cell
	history []history
}

// cell is the weight of one class.
type cell struct {
	class  uint8
	weight int32
}

// history is the sum of a weight over time until since.
type history struct{ total, since int64 }

// newPerceptron returns one that knows nothing.
func newPerceptron() *perceptron { return &perceptron{slots: make([]slot, 1<<16)} }

// find returns the slot of a key, or the empty one where it belongs.
func (p *perceptron) find(key uint32) *slot {
	mask := uint32(len(p.slots) - 1)
	i := (key * 2654435761) >> 7 & mask
	for p.slots[i].key != key && p.slots[i].key != 0 {
		i = (i + 1) & mask
	}
	return &p.slots[i]
}

// row returns the row of a key, a new one if it is new.
func (p *perceptron) row(key uint32) *row {
	s := p.find(key)
	if s.key == 0 {
		*s = slot{key, int32(len(p.rows))}
		p.rows = append(p.rows, row{key: key})
		if 2*len(p.rows) > len(p.slots) {
			p.grow()
		}
		return &p.rows[len(p.rows)-1]
	}
	return &p.rows[s.row]
}

// grow doubles the slots.
func (p *perceptron) grow() {
	p.slots = make([]slot, 2*len(p.slots))
	for i := range p.rows {
		*p.find(p.rows[i].key) = slot{p.rows[i].key, int32(i)}
	}
}

// score sums the weights of the features.
func (p *perceptron) score(scores *machine.Scores, features []uint32) {
	for _, f := range features {
		if s := p.find(f); s.key != 0 {
			for _, c := range p.rows[s.row].cells {
				scores[c.class] += c.weight
			}
		}
	}
}

// update moves the weights of the features from the class wrong to the class right.
func (p *perceptron) update(features []uint32, right, wrong int) {
	p.now++
	if right == wrong {
		return
	}
	for _, f := range features {
		r := p.row(f)
		r.updates++
		r.add(uint8(right), 1, p.now)
		r.add(uint8(wrong), -1, p.now)
	}
}

// add changes one weight at the time now.
func (r *row) add(class uint8, by int32, now int64) {
	i := slices.IndexFunc(r.cells, func(c cell) bool { return c.class == class })
	if i < 0 {
		i = len(r.cells)
		r.cells = append(r.cells, cell{class: class})
		r.history = append(r.history, history{since: now})
	}
	h := &r.history[i]
	h.total += int64(r.cells[i].weight) * (now - h.since)
	h.since = now
	r.cells[i].weight += by
}

// clipShare is the share of weights that the scale leaves below the clip; the rest are cut to it.
const clipShare = 0.99995

// pack averages the weights, brings them into a byte each, and drops rows that were updated fewer than minUpdates times or
// whose weights are all below minWeight, which is one at least.
func (p *perceptron) pack(minUpdates, minWeight int) map[uint32][]machine.Cell {
	scale := 127 / p.quantile(clipShare, minUpdates)
	out := map[uint32][]machine.Cell{}
	for i := range p.rows {
		r := &p.rows[i]
		if int(r.updates) < minUpdates {
			continue
		}
		var cells []machine.Cell
		strongest := 0.5
		for j := range r.cells {
			w := math.Round(p.mean(r, j) * scale)
			if w = max(-127, min(127, w)); w != 0 {
				strongest = max(strongest, math.Abs(w))
				cells = append(cells, machine.Cell{Class: r.cells[j].class, Weight: int8(w)})
			}
		}
		if strongest >= float64(minWeight) {
			slices.SortFunc(cells, func(a, b machine.Cell) int { return int(a.Class) - int(b.Class) })
			out[r.key] = cells
		}
	}
	return out
}

// mean returns the average over all time of the row's j-th weight.
func (p *perceptron) mean(r *row, j int) float64 {
	h := r.history[j]
	return float64(h.total+int64(r.cells[j].weight)*(p.now-h.since)) / float64(p.now+1)
}

// quantile returns the size below which the share q of the kept weights stays.
func (p *perceptron) quantile(q float64, minUpdates int) float64 {
	var sizes []float64
	for i := range p.rows {
		r := &p.rows[i]
		for j := range r.cells {
			if int(r.updates) >= minUpdates {
				sizes = append(sizes, math.Abs(p.mean(r, j)))
			}
		}
	}
	if len(sizes) == 0 {
		return 1
	}
	slices.Sort(sizes)
	return sizes[int(q*float64(len(sizes)-1))]
}
