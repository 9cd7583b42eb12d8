package resident

import (
	"fmt"
	"runtime/debug"
	"sync"
	"time"

	bolt "go.etcd.io/bbolt"
)

// slack is by how many bytes of files the program may grow while a Watch lasts. What is given back and read
// again takes a microsecond for 64 kB: it is still in the system's cache.
const slack = 32 << 20

// every is how long a Watch waits between two looks, of which each takes 5 µs. A batch maps up to 15 MB in
// that time.
const every = 2 * time.Millisecond

// Watch gives pages of one file back while it is open; a nil one gives none.
type Watch struct {
	over  chan struct{}
	ended chan struct{}
	end   func()
}

// Start begins to watch over db until End.
func Start(db *bolt.DB) *Watch {
	w := &Watch{over: make(chan struct{}), ended: make(chan struct{})}
	w.end = sync.OnceFunc(func() { close(w.over) })
	go func() {
		defer close(w.ended)
		w.watch(db)
	}()
	return w
}

// End ends the watch, which then lets go of db without being waited for: after damage bbolt's locks
// may never be free again.
func (w *Watch) End() {
	if w != nil {
		w.end()
	}
}

// Wait waits until the watch has let go of db, which it does soon after End.
func (w *Watch) Wait() {
	if w != nil {
		<-w.ended
	}
}

// watch looks, until it is over, how much of the program's memory is files, and gives db's pages back
// where that has become too much.
func (w *Watch) watch(db *bolt.DB) {
	m, err := newMeter()
	if err != nil {
		return
	}
	defer m.close()
	if giveBack(db) != nil { // what opening it read
		return
	}
	limit := m.files() + slack
	tick := time.NewTicker(every)
	defer tick.Stop()
	for {
		select {
		case <-w.over:
			return
		case <-tick.C:
			if m.files() > limit && giveBack(db) != nil {
				return
			}
		}
	}
}

// giveBack gives all pages of db back; whoever reads one gets it again from the system. The transaction
// keeps the mapping in its place meanwhile. What is wrong with the file is for its readers to tell;
// here it ends the watch.
func giveBack(db *bolt.DB) (err error) {
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("resident: %v", r)
		}
	}()
	return db.View(func(tx *bolt.Tx) error { return drop(db.Info().Data, tx.Size()) })
}
