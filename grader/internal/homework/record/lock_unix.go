//go:build unix

package record

import (
	"os"
	"syscall"
)

// lock keeps other graders away for as long as the file is open, and not a
// moment longer, however this one ends.
func lock(f *os.File) error {
	if syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB) != nil {
		return ErrBusy
	}
	return nil
}
