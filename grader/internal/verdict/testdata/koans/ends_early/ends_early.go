// Package endsearly leaves too soon.
package endsearly

import "runtime"

// Work does its work.
func Work(job func()) {
	job()
	runtime.Goexit()
}
