//koan:verdict wrong
// The lock orders the two, but not in the order that was promised: the doorman
// may still be first.

package borntooearly

import "sync"

type Doorman struct {
	mu     sync.Mutex
	bar    string
	greet  func(words string)
	guests chan string
	home   chan struct{}
}

func Hire(ask func() (bar string), greet func(words string)) *Doorman {
	d := &Doorman{
		greet:  greet,
		guests: make(chan string, 3),
		home:   make(chan struct{}),
	}
	go d.work()
	bar := ask()
	d.mu.Lock()
	d.bar = bar
	d.mu.Unlock()
	return d
}

func (d *Doorman) work() {
	defer close(d.home)
	d.mu.Lock()
	words := "Welcome to " + d.bar + ", "
	d.mu.Unlock()
	for guest := range d.guests {
		d.greet(words + guest)
	}
}

func (d *Doorman) Arrive(guest string) {
	d.guests <- guest
}

func (d *Doorman) Dismiss() {
	close(d.guests)
	<-d.home
}
