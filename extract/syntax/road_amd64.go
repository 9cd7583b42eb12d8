package syntax

import "golang.org/x/sys/cpu"

// bestRoad is the fastest arithmetic that this machine can do.
func bestRoad() *road {
	if cpu.X86.HasAVX2 && cpu.X86.HasFMA {
		return vectorRoad()
	}
	return plainRoad()
}

// vectorRoad does eight floats at a time; the machine must have AVX2 and FMA.
func vectorRoad() *road {
	return &road{name: "avx2", pack: packPanels, multiply: multiplyAVX, row: rowsAVX, add: addVector, settle: settleVector}
}

//go:noescape
func tileAVX(dst, x, w, bias *float32, stride, step, in int)

//go:noescape
func rowAVX(dst, x, w, bias *float32, in int)

//go:noescape
func addAVX(dst, src *float32, n int)

//go:noescape
func settleAVX(dst, y, from, gain, shift *float32, n int, epsilon float32)

// lanes is how many floats a vector register holds.
const lanes = 8

// packPanels orders weights by panels of outputs, and within a panel by input.
func packPanels(rows []float32, in, out int) []float32 {
	packed := make([]float32, 0, len(rows))
	for first := 0; first < out; first += panel {
		for k := range in {
			for o := first; o < first+panel; o++ {
				packed = append(packed, rows[o*in+k])
			}
		}
	}
	return packed
}

// multiplyAVX is road.multiply. One panel of weights stays in the nearest cache
// while all rows go past it.
func multiplyAVX(d *dense, dst, x []float32, step, n int) {
	// The kernel does not check bounds: look at the last float of each slice.
	last := (n + block - 1) / block * block
	_, _ = dst[last*d.stride-1], x[(last-1)*step+d.in-1]
	_, _ = d.weights[d.stride*d.in-1], d.bias[d.stride-1]
	for o := 0; o < d.stride; o += panel {
		for r := 0; r < n; r += block {
			tileAVX(&dst[r*d.stride+o], &x[r*step], &d.weights[o*d.in], &d.bias[o], d.stride, step, d.in)
		}
	}
}

// rowsAVX is road.row.
func rowsAVX(d *dense, dst, x []float32) {
	if d.in%2 != 0 {
		rowPlainPanels(d, dst, x)
		return
	}
	_, _ = dst[d.stride-1], x[d.in-1]
	_, _ = d.weights[d.stride*d.in-1], d.bias[d.stride-1]
	for o := 0; o < d.stride; o += panel {
		rowAVX(&dst[o], &x[0], &d.weights[o*d.in], &d.bias[o], d.in)
	}
}

// rowPlainPanels is road.row in ordinary Go for packed weights.
func rowPlainPanels(d *dense, dst, x []float32) {
	copy(dst[:d.stride], d.bias)
	for o := 0; o < d.stride; o += panel {
		sums := dst[o:][:panel]
		for k, f := range x[:d.in] {
			for i, w := range d.weights[(o*d.in + k*panel):][:panel] {
				sums[i] += f * w
			}
		}
	}
}

// addVector is road.add.
func addVector(dst, src []float32) {
	n := len(dst) / lanes * lanes
	src = src[:len(dst)]
	if n > 0 {
		addAVX(&dst[0], &src[0], n)
	}
	addPlain(dst[n:], src[n:])
}

// settleVector is road.settle.
func settleVector(l *maxout, dst, y, from []float32) {
	n := l.width
	if l.pieces != 3 || n%lanes != 0 || n == 0 {
		settlePlain(l, dst, y, from)
		return
	}
	_, _, _, _, _ = dst[n-1], y[3*n-1], from[n-1], l.gain[n-1], l.shift[n-1]
	settleAVX(&dst[0], &y[0], &from[0], &l.gain[0], &l.shift[0], n, epsilon)
}
