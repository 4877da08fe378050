// Package oncelogger is about the log of the bar.
package oncelogger

import "sync"

// Logger writes down what happens at the bar.
type Logger struct {
	File string
}

// Bar is a bar whose log opens by itself when it is asked for.
type Bar struct {
	log func() *Logger
}

// New is a bar that opens its log with open.
func New(open func() *Logger) *Bar {
	return &Bar{log: sync.OnceValue(open)}
}

// Logger returns the log of the bar, and opens it for the first who asks.
func (b *Bar) Logger() *Logger {
	return b.log()
}
