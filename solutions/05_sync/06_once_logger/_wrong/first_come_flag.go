//koan:verdict wrong
// One opens the log, and the others run away with nil while that one is at it.
// This is why Once makes them wait.

package oncelogger

import "sync/atomic"

type Logger struct{ File string }

type Bar struct {
	open    func() *Logger
	started atomic.Bool
	log     atomic.Pointer[Logger]
}

func New(open func() *Logger) *Bar { return &Bar{open: open} }

func (b *Bar) Logger() *Logger {
	if b.started.CompareAndSwap(false, true) {
		b.log.Store(b.open())
	}
	return b.log.Load()
}
