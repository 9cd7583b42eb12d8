package main

import (
	"math"
	"slices"

	"demarche/extract/shallow/internal/machine"
)

// perceptron is an averaged perceptron over sparse rows, in whole numbers.
type perceptron struct {
	rows map[uint32]*row
	now  int64
}

// row holds the weights of one feature.
type row struct {
	cells   []cell
	updates int
}

// cell is the weight of one class: as it stands, summed over time until since.
type cell struct {
	class        uint8
	weight       int32
	total, since int64
}

// newPerceptron returns one that knows nothing.
func newPerceptron() *perceptron { return &perceptron{rows: map[uint32]*row{}} }

// score sums the weights of the features.
func (p *perceptron) score(scores *machine.Scores, features []uint32) {
	for _, f := range features {
		if r := p.rows[f]; r != nil {
			for i := range r.cells {
				scores[r.cells[i].class] += r.cells[i].weight
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
		r := p.rows[f]
		if r == nil {
			r = &row{}
			p.rows[f] = r
		}
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
		r.cells = append(r.cells, cell{class: class, since: now})
	}
	c := &r.cells[i]
	c.total += int64(c.weight) * (now - c.since)
	c.since = now
	c.weight += by
}

// clipShare is the share of weights that the scale leaves below the clip; the rest are cut to it.
const clipShare = 0.999

// pack averages the weights, drops rows that were updated fewer than minUpdates times, and brings
// the rest into a byte each.
func (p *perceptron) pack(minUpdates int) map[uint32][]machine.Cell {
	scale := 127 / p.quantile(clipShare, minUpdates)
	out := map[uint32][]machine.Cell{}
	for k, r := range p.rows {
		if r.updates < minUpdates {
			continue
		}
		var cells []machine.Cell
		for i := range r.cells {
			w := math.Round(p.mean(&r.cells[i]) * scale)
			if w = max(-127, min(127, w)); w != 0 {
				cells = append(cells, machine.Cell{Class: r.cells[i].class, Weight: int8(w)})
			}
		}
		if len(cells) > 0 {
			slices.SortFunc(cells, func(a, b machine.Cell) int { return int(a.Class) - int(b.Class) })
			out[k] = cells
		}
	}
	return out
}

// mean returns the weight's average over all time.
func (p *perceptron) mean(c *cell) float64 {
	total := c.total + int64(c.weight)*(p.now-c.since)
	return float64(total) / float64(p.now+1)
}

// quantile returns the size below which the share q of the kept weights stays.
func (p *perceptron) quantile(q float64, minUpdates int) float64 {
	var sizes []float64
	for _, r := range p.rows {
		if r.updates < minUpdates {
			continue
		}
		for i := range r.cells {
			sizes = append(sizes, math.Abs(p.mean(&r.cells[i])))
		}
	}
	if len(sizes) == 0 {
		return 1
	}
	slices.Sort(sizes)
	return sizes[int(q*float64(len(sizes)-1))]
}
