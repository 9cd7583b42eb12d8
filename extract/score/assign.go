package score

import "math"

// assign returns the greatest sum of weights of a one-to-one assignment of rows to columns, by the
// Hungarian method with potentials (Kuhn 1955, Munkres 1957), in the cube of the longer side.
func assign(w [][]float64) float64 {
	n := max(len(w), len(w[0]))
	h := &hungarian{
		w: w, rowPotential: make([]float64, n+1), colPotential: make([]float64, n+1),
		row: make([]int, n+1), way: make([]int, n+1), least: make([]float64, n+1), used: make([]bool, n+1),
	}
	for i := 1; i <= n; i++ {
		h.addRow(i)
	}
	total := 0.0
	for j := 1; j <= n; j++ {
		total -= h.cost(h.row[j], j)
	}
	return total
}

// hungarian is the state of the method. Rows and columns count from 1; 0 is the column that a row
// comes in by.
type hungarian struct {
	w                          [][]float64
	rowPotential, colPotential []float64
	// row[j] is the row that column j is assigned to; way[j] the column before j on the path.
	row, way []int
	least    []float64
	used     []bool
}

// cost is the negative weight of a row and a column; 0 outside of the matrix.
func (h *hungarian) cost(i, j int) float64 {
	if i > len(h.w) || j > len(h.w[0]) {
		return 0
	}
	return -h.w[i-1][j-1]
}

// addRow assigns row i and moves others along the cheapest path.
func (h *hungarian) addRow(i int) {
	for j := range h.least {
		h.least[j], h.used[j] = math.Inf(1), false
	}
	h.row[0] = i
	col := 0
	for {
		col = h.step(col)
		if h.row[col] == 0 {
			break
		}
	}
	for col != 0 {
		before := h.way[col]
		h.row[col] = h.row[before]
		col = before
	}
}

// step takes column from into the path, shifts the potentials and returns the next column.
func (h *hungarian) step(from int) int {
	h.used[from] = true
	next, delta := 0, math.Inf(1)
	for j := 1; j < len(h.least); j++ {
		if h.used[j] {
			continue
		}
		if c := h.cost(h.row[from], j) - h.rowPotential[h.row[from]] - h.colPotential[j]; c < h.least[j] {
			h.least[j], h.way[j] = c, from
		}
		if h.least[j] < delta {
			delta, next = h.least[j], j
		}
	}
	for j := range h.least {
		if h.used[j] {
			h.rowPotential[h.row[j]] += delta
			h.colPotential[j] -= delta
		} else {
			h.least[j] -= delta
		}
	}
	return next
}
