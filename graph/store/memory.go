package store

import (
	"context"
	"runtime/metrics"
	"time"
)

// maxGrowth is by how much the memory of the program may grow while a query runs, in bytes: far more than
// any question over a million statements takes, and less than a machine has.
const maxGrowth = 512 << 20

// sampling is how often that is looked at: often enough that a text which is doubled again and again
// does not grow tenfold in between.
const sampling = 10 * time.Millisecond

// bounded returns a context that ends with ErrMemory once the program's memory has grown too much, and
// what ends the watch.
func bounded(ctx context.Context) (context.Context, func()) {
	ctx, cancel := context.WithCancelCause(ctx)
	limit := heap() + maxGrowth
	done := make(chan struct{})
	go func() {
		defer close(done)
		tick := time.NewTicker(sampling)
		defer tick.Stop()
		for {
			select {
			case <-ctx.Done():
				return
			case <-tick.C:
				if heap() > limit {
					cancel(ErrMemory)
				}
			}
		}
	}()
	return ctx, func() {
		cancel(context.Canceled)
		<-done
	}
}

// heap returns how many bytes the program has in use, or has not yet been found to be free.
func heap() uint64 {
	sample := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
	metrics.Read(sample)
	return sample[0].Value.Uint64()
}
