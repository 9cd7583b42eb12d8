package score

// mention is a gold event of an article, the unit that partitions are made of.
type mention struct{ doc, event string }

// cluster is a set of mentions that are one event.
type cluster map[mention]bool

// clusters returns the classes of mentions with one key, in the order of first appearance.
func clusters(order []mention, keys map[mention]string) []cluster {
	var out []cluster
	at := map[string]int{}
	for _, m := range order {
		i, ok := at[keys[m]]
		if !ok {
			i = len(out)
			at[keys[m]] = i
			out = append(out, cluster{})
		}
		out[i][m] = true
	}
	return out
}

// index tells of every mention in which cluster it is.
func index(cs []cluster) map[mention]int {
	of := map[mention]int{}
	for i, c := range cs {
		for m := range c {
			of[m] = i
		}
	}
	return of
}

// shared is the number of mentions in both clusters.
func shared(a, b cluster) int {
	if len(b) < len(a) {
		a, b = b, a
	}
	n := 0
	for m := range a {
		if b[m] {
			n++
		}
	}
	return n
}

// muc is the link recall of Vilain and others (1995): of the links that hold the clusters of key
// together, the share that other has too; 1 where key has no link.
func muc(key, other []cluster) float64 {
	of := index(other)
	num, den := 0, 0
	for _, c := range key {
		parts := map[int]bool{}
		for m := range c {
			parts[of[m]] = true
		}
		num += len(c) - len(parts)
		den += len(c) - 1
	}
	if den == 0 {
		return 1
	}
	return float64(num) / float64(den)
}

// bCubed is the recall of Bagga and Baldwin (1998): over all mentions of key, the mean share of a
// mention's cluster that other keeps with it.
func bCubed(key, other []cluster) float64 {
	of := index(other)
	n, sum := 0, 0.0
	for _, c := range key {
		n += len(c)
		parts := map[int]int{}
		for m := range c {
			parts[of[m]]++
		}
		whole := 0
		for _, k := range parts {
			whole += k * k
		}
		sum += float64(whole) / float64(len(c))
	}
	if n == 0 {
		return 0
	}
	return sum / float64(n)
}

// ceaf is the entity measure of Luo (2005): the likeness of the best one-to-one assignment of
// clusters over the number of clusters on either side.
func ceaf(key, other []cluster) (precision, recall float64) {
	if len(key) == 0 || len(other) == 0 {
		return 0, 0
	}
	w := make([][]float64, len(key))
	for i, k := range key {
		w[i] = make([]float64, len(other))
		for j, o := range other {
			w[i][j] = 2 * float64(shared(k, o)) / float64(len(k)+len(o))
		}
	}
	total := assign(w)
	return total / float64(len(other)), total / float64(len(key))
}
