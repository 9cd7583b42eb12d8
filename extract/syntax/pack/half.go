package pack

import "math"

// Half rounds f to the nearest IEEE 754 half float, ties to even. Values past
// 65504 become infinite, NaN stays NaN.
func Half(f float32) uint16 {
	bits := math.Float32bits(f)
	sign := uint16(bits >> 16 & 0x8000)
	exp := int(bits>>23&0xff) - 127 + 15
	frac := bits & 0x7fffff
	switch {
	case exp == 0xff-127+15:
		return sign | 0x7c00 | nanBit(frac)
	case exp >= 0x1f:
		return sign | 0x7c00
	case exp < -10:
		return sign
	case exp <= 0:
		return sign | roundShift(frac|0x800000, uint(14-exp))
	}
	// A carry out of the fraction rightly moves into the exponent.
	return sign | (uint16(exp<<10) + roundShift(frac, 13))
}

// nanBit gives the quiet bit of a half NaN where frac, the fraction of a single
// float, is that of a NaN, and 0 where it is that of an infinity.
func nanBit(frac uint32) uint16 {
	if frac != 0 {
		return 0x200
	}
	return 0
}

// roundShift shifts v right by n bits and rounds to the nearest, ties to even.
func roundShift(v uint32, n uint) uint16 {
	kept := v >> n
	rest, half := v&(1<<n-1), uint32(1)<<(n-1)
	if rest > half || rest == half && kept&1 == 1 {
		kept++
	}
	return uint16(kept)
}

// Single widens a half float to a single float; it is exact.
func Single(h uint16) float32 {
	if h&0x7c00 == 0x7c00 {
		return special(h)
	}
	// With the half's bits at their place in a single float, only the bias of the
	// exponent is wrong, by 112; this holds for subnormal halves too.
	f := math.Float32frombits(uint32(h&0x7fff)<<13) * 0x1p112
	return math.Float32frombits(math.Float32bits(f) | uint32(h&0x8000)<<16)
}

// special widens an infinite half float or a NaN.
func special(h uint16) float32 {
	return math.Float32frombits(uint32(h&0x8000)<<16 | 0x7f800000 | uint32(h&0x3ff)<<13)
}
