//go:build unix

package store

import (
	"errors"
	"os"
	"syscall"
)

// tryLock takes the file's advisory lock without waiting; ok is false where another holds it.
func tryLock(f *os.File, alone bool) (ok bool, err error) {
	how := syscall.LOCK_SH
	if alone {
		how = syscall.LOCK_EX
	}
	for {
		err = syscall.Flock(int(f.Fd()), how|syscall.LOCK_NB)
		if !errors.Is(err, syscall.EINTR) {
			break
		}
	}
	if errors.Is(err, syscall.EWOULDBLOCK) {
		return false, nil
	}
	return err == nil, err
}

// isReadOnly tells whether err means a file system that cannot be written to.
func isReadOnly(err error) bool { return errors.Is(err, syscall.EROFS) }
