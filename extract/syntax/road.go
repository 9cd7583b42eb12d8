package syntax

// road is one way to do the model's arithmetic. All roads give the same results
// up to rounding.
type road struct {
	// name is what tests and benchmarks call it.
	name string
	// pack orders a matrix of out×in weights, given row by row, for multiply.
	pack func(rows []float32, in, out int) []float32
	// multiply is dense.apply.
	multiply func(d *dense, dst, x []float32, step, n int)
	// row computes one row of results, faster than multiply does. Its rounding may
	// differ, so a layer must always be used by the same of the two.
	row func(d *dense, dst, x []float32)
	// add adds src to dst; both are equally long.
	add func(dst, src []float32)
	// settle finishes one row of a maxout layer: dst becomes from plus the
	// normalised greatest of the pieces in y.
	settle func(l *maxout, dst, y, from []float32)
}

// plainRoad is ordinary Go, for every machine.
func plainRoad() *road {
	return &road{name: "plain", pack: packPlain, multiply: multiplyPlain, row: rowPlain, add: addPlain, settle: settlePlain}
}

// packPlain keeps the weights row by row.
func packPlain(rows []float32, in, out int) []float32 { return rows }

// multiplyPlain computes the results in tiles of four rows by two outputs.
func multiplyPlain(d *dense, dst, x []float32, step, n int) {
	for r := 0; r < n; r += block {
		var rows, results [block][]float32
		for i := range block {
			rows[i] = x[(r+i)*step:][:d.in]
			results[i] = dst[(r+i)*d.stride:][:d.stride]
		}
		for o := 0; o < d.out; o += 2 {
			tile(d, o, &rows, &results)
		}
	}
}

// tile computes outputs o and o+1 of four rows.
func tile(d *dense, o int, rows, results *[block][]float32) {
	w0 := d.weights[o*d.in:][:d.in]
	w1 := d.weights[(o+1)*d.in:][:d.in]
	x0, x1, x2, x3 := rows[0][:len(w0)], rows[1][:len(w0)], rows[2][:len(w0)], rows[3][:len(w0)]
	w1 = w1[:len(w0)]
	var a0, a1, b0, b1, c0, c1, d0, d1 float32
	for k, u := range w0 {
		v := w1[k]
		p, q, r, s := x0[k], x1[k], x2[k], x3[k]
		a0 += p * u
		a1 += p * v
		b0 += q * u
		b1 += q * v
		c0 += r * u
		c1 += r * v
		d0 += s * u
		d1 += s * v
	}
	u, v := d.bias[o], d.bias[o+1]
	results[0][o], results[0][o+1] = a0+u, a1+v
	results[1][o], results[1][o+1] = b0+u, b1+v
	results[2][o], results[2][o+1] = c0+u, c1+v
	results[3][o], results[3][o+1] = d0+u, d1+v
}

// rowPlain is road.row.
func rowPlain(d *dense, dst, x []float32) {
	x = x[:d.in]
	for o := range d.out {
		sum := d.bias[o]
		for k, w := range d.weights[o*d.in:][:len(x)] {
			sum += w * x[k]
		}
		dst[o] = sum
	}
}

// addPlain is road.add.
func addPlain(dst, src []float32) {
	src = src[:len(dst)]
	for i := range dst {
		dst[i] += src[i]
	}
}

// settlePlain is road.settle.
func settlePlain(l *maxout, dst, y, from []float32) {
	n := l.width
	var sum float32
	dst = dst[:n]
	for o := range dst {
		f := y[o]
		for p := n + o; p < n*l.pieces; p += n {
			f = max(f, y[p])
		}
		dst[o] = f
		sum += f
	}
	mean := sum / float32(n)
	var square float32
	for _, f := range dst {
		square += (f - mean) * (f - mean)
	}
	scale := invRoot(square/float32(n) + epsilon)
	gain, shift, from := l.gain[:n], l.shift[:n], from[:n]
	for o := range dst {
		dst[o] = from[o] + ((dst[o]-mean)*scale*gain[o] + shift[o])
	}
}
