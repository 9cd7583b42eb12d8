package syntax

import (
	"encoding/binary"
	"math/bits"
)

// hashString is MurmurHash64A with seed 1, by which spaCy names strings
// (Austin Appleby's public-domain function).
func hashString(s string) uint64 {
	const m = 0xc6a4a7935bd1e995
	h := 1 ^ uint64(len(s))*m
	for len(s) >= 8 {
		k := binary.LittleEndian.Uint64([]byte(s[:8])) * m
		k ^= k >> 47
		h = (h ^ k*m) * m
		s = s[8:]
	}
	if len(s) > 0 {
		for i := range len(s) {
			h ^= uint64(s[i]) << (8 * i)
		}
		h *= m
	}
	h ^= h >> 47
	h *= m
	return h ^ h>>47
}

// hashKey is thinc's variant of MurmurHash3_x64_128 for one 8-byte key: four
// 32-bit numbers, which choose four rows of an embedding table.
func hashKey(key uint64, seed uint32) [4]uint32 {
	h1 := bits.RotateLeft64(key*0x87c37b91114253d5, 31) * 0x4cf5ad432745937f
	h1 ^= uint64(seed) ^ 8
	h2 := uint64(seed) ^ 8
	h1 += h2
	h2 += h1
	h1, h2 = finish(h1), finish(h2)
	h1 += h2
	h2 += h1
	return [4]uint32{uint32(h1), uint32(h1 >> 32), uint32(h2), uint32(h2 >> 32)}
}

// finish is MurmurHash3's final mix of 64 bits.
func finish(h uint64) uint64 {
	h ^= h >> 33
	h *= 0xff51afd7ed558ccd
	h ^= h >> 33
	h *= 0xc4ceb9fe1a85ec53
	return h ^ h>>33
}
