package machine

// The constants of the mixing: odd numbers with well spread bits (the golden ratio's and two primes').
const (
	mixSeed  = 0x9e3779b97f4a7c15
	mixStep  = 0xbf58476d1ce4e5b9
	fnvBasis = 2166136261
	fnvPrime = 16777619
)

// mix adds v to the running hash h.
func mix(h uint64, v uint32) uint64 {
	h = (h ^ uint64(v)) * mixStep
	return h ^ h>>29
}

// key ends a running hash: a feature's name in the table. It is never 0, which marks an empty place.
func key(h uint64) uint32 {
	return uint32((h*mixSeed)>>32) | 1
}

// Template is one kind of feature: the places of the atoms that it joins.
type Template []uint8

// Expand appends the keys of all templates over atoms to dst.
func Expand(dst []uint32, templates []Template, atoms []uint32) []uint32 {
	for i, t := range templates {
		h := uint64(i+1) * mixSeed
		for _, a := range t {
			h = mix(h, atoms[a])
		}
		dst = append(dst, key(h))
	}
	return dst
}
