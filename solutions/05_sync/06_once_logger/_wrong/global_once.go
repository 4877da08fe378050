//koan:verdict wrong
// One Once for all bars of the world: the second bar never gets a log.

package oncelogger

import "sync"

type Logger struct{ File string }

var once sync.Once

type Bar struct {
	open func() *Logger
	log  *Logger
}

func New(open func() *Logger) *Bar { return &Bar{open: open} }

func (b *Bar) Logger() *Logger {
	once.Do(func() { b.log = b.open() })
	return b.log
}
