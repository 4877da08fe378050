//koan:verdict wrong
// The lock covers the look and the writing, but not what is between them:
// everybody who looked before the log was open opens one.

package oncelogger

import "sync"

type Logger struct{ File string }

type Bar struct {
	open func() *Logger
	mu   sync.Mutex
	log  *Logger
}

func New(open func() *Logger) *Bar { return &Bar{open: open} }

func (b *Bar) Logger() *Logger {
	b.mu.Lock()
	log := b.log
	b.mu.Unlock()
	if log == nil {
		log = b.open()
		b.mu.Lock()
		b.log = log
		b.mu.Unlock()
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.log
}
