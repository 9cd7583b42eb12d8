package syntax

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"
)

// randoms returns n numbers around 0, always the same for a seed.
func randoms(seed uint64, n int) []float32 {
	r := rand.New(rand.NewPCG(seed, 1))
	out := make([]float32, n)
	for i := range out {
		out[i] = float32(r.NormFloat64())
	}
	return out
}

// near tells whether two results agree but for rounding.
func near(a, b float32) bool {
	return math.Abs(float64(a-b)) <= 1e-4*(1+math.Abs(float64(b)))
}

// TestMultiply compares each road with the sum written out, for shapes that fill
// panels and blocks and shapes that do not, and for rows that overlap.
func TestMultiply(t *testing.T) {
	for _, c := range []struct{ in, out, rows, step int }{
		{288, 288, 32, 96}, {576, 288, 5, 576}, {96, 50, 7, 96}, {64, 106, 1, 64}, {8, 1, 3, 8}, {3, 25, 9, 5}, {1, 24, 4, 1},
	} {
		w, b := randoms(1, c.in*c.out), randoms(2, c.out)
		x := randoms(3, (c.rows+block)*c.step+c.in)
		for _, r := range roadsHere() {
			d := newDense(r, w, b, c.in, nil)
			dst := make([]float32, (c.rows+block)*d.stride)
			d.apply(dst, x, c.step, c.rows)
			checkRows(t, fmt.Sprintf("%s %v", r.name, c), d, dst, x, w, b, c.step, c.rows)
			one := make([]float32, d.stride)
			r.row(d, one, x)
			checkRows(t, fmt.Sprintf("%s %v, one row", r.name, c), d, one, x, w, b, c.step, 1)
		}
	}
}

// checkRows compares results with the sums written out.
func checkRows(t *testing.T, name string, d *dense, dst, x, w, b []float32, step, rows int) {
	t.Helper()
	for row := range rows {
		for o := range d.out {
			want := float64(b[o])
			for k := range d.in {
				want += float64(x[row*step+k]) * float64(w[o*d.in+k])
			}
			if got := dst[row*d.stride+o]; !near(got, float32(want)) {
				t.Fatalf("%s: row %d output %d: got %g, want %g", name, row, o, got, want)
			}
		}
	}
}

// TestMultiplyIsBlind wants each row's results to be the same bits wherever the
// row stands, since what the cache keeps must not depend on a word's neighbours.
func TestMultiplyIsBlind(t *testing.T) {
	const in, out, rows = 96, 48, 11
	w, x := randoms(1, in*out), randoms(2, (rows+block)*in)
	for _, r := range roadsHere() {
		d := newDense(r, w, nil, in, nil)
		all := make([]float32, (rows+block)*d.stride)
		d.apply(all, x, in, rows)
		for row := range rows {
			one := make([]float32, (1+block)*d.stride)
			d.apply(one, x[row*in:], in, 1)
			for o := range out {
				if one[o] != all[row*d.stride+o] {
					t.Fatalf("%s: row %d output %d: %g alone, %g among others", r.name, row, o, one[o], all[row*d.stride+o])
				}
			}
		}
	}
}

func TestMultiplyNothing(t *testing.T) {
	for _, r := range roadsHere() {
		newDense(r, randoms(1, 96), nil, 4, nil).apply(nil, nil, 4, 0)
	}
}

// TestSettle compares each road with the formula, for widths and pieces that the
// vector kernel takes and ones that it leaves to the plain one.
func TestSettle(t *testing.T) {
	for _, c := range []struct{ width, pieces int }{{96, 3}, {8, 3}, {12, 3}, {16, 2}, {1, 1}} {
		y, from := randoms(1, c.width*c.pieces), randoms(2, c.width)
		gain, shift := randoms(3, c.width), randoms(4, c.width)
		want := settleWant(c.width, c.pieces, y, from, gain, shift)
		for _, r := range roadsHere() {
			l := &maxout{width: c.width, pieces: c.pieces, gain: gain, shift: shift}
			got := make([]float32, c.width)
			r.settle(l, got, y, from)
			for i := range got {
				if !near(got[i], want[i]) {
					t.Fatalf("%s %v: output %d: got %g, want %g", r.name, c, i, got[i], want[i])
				}
			}
		}
	}
}

// settleWant is a maxout row by the formula, in double precision.
func settleWant(width, pieces int, y, from, gain, shift []float32) []float32 {
	best := make([]float64, width)
	var mean, variance float64
	for o := range best {
		best[o] = math.Inf(-1)
		for p := range pieces {
			best[o] = max(best[o], float64(y[p*width+o]))
		}
		mean += best[o] / float64(width)
	}
	for _, f := range best {
		variance += (f - mean) * (f - mean) / float64(width)
	}
	out := make([]float32, width)
	for o, f := range best {
		out[o] = float32(float64(from[o]) + (f-mean)/math.Sqrt(variance+epsilon)*float64(gain[o]) + float64(shift[o]))
	}
	return out
}

func TestAdd(t *testing.T) {
	for _, n := range []int{0, 1, 7, 8, 9, 128} {
		for _, r := range roadsHere() {
			a, b := randoms(1, n), randoms(2, n)
			sum := append([]float32(nil), a...)
			r.add(sum, b)
			for i := range sum {
				if sum[i] != a[i]+b[i] {
					t.Errorf("%s, %d numbers: place %d: got %g, want %g", r.name, n, i, sum[i], a[i]+b[i])
				}
			}
		}
	}
}

func TestByPiece(t *testing.T) {
	// Two groups of two outputs with three pieces: first pieces come first.
	got := fmt.Sprint(byPiece(2, 2, 3))
	if want := "[0 3 1 4 2 5 6 9 7 10 8 11]"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
