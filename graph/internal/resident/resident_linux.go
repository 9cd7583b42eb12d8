package resident

import (
	"bytes"
	"fmt"
	"os"
	"strconv"
	"unsafe"

	"golang.org/x/sys/unix"
)

// meter tells how much of the program's memory is pages of files.
type meter struct {
	statm *os.File
	buf   [128]byte
	last  int64
}

// newMeter returns a meter; close it. It returns an error where the system does not tell.
func newMeter() (*meter, error) {
	f, err := os.Open("/proc/self/statm")
	if err != nil {
		return nil, fmt.Errorf("resident: %w", err)
	}
	return &meter{statm: f}, nil
}

// close closes the meter.
func (m *meter) close() { _ = m.statm.Close() } // read only: nothing can be lost

// files returns how many bytes of files are resident, the program's own file among them; where that
// cannot be read, what it was before.
func (m *meter) files() int64 {
	n, _ := m.statm.ReadAt(m.buf[:], 0) // its end comes as an error
	// The fields are numbers of pages: all of the address space, resident, resident of files ...
	if fields := bytes.Fields(m.buf[:n]); len(fields) > 2 {
		if pages, err := strconv.ParseInt(string(fields[2]), 10, 64); err == nil {
			m.last = pages * int64(os.Getpagesize())
		}
	}
	return m.last
}

// drop gives back the pages of a mapped file from an address on. Of a mapping that is shared and never
// written to only the way to the pages goes; they stay in the system's cache.
func drop(address uintptr, size int64) error {
	mapped := unsafe.Slice((*byte)(*(*unsafe.Pointer)(unsafe.Pointer(&address))), size)
	return unix.Madvise(mapped, unix.MADV_DONTNEED)
}
