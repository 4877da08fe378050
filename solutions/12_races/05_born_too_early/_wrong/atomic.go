//koan:verdict wrong
// Nobody reads half a name. But the doorman may well read none.

package borntooearly

import "sync/atomic"

type Doorman struct {
	bar    atomic.Value
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
	d.bar.Store(ask())
	return d
}

func (d *Doorman) work() {
	defer close(d.home)
	bar, _ := d.bar.Load().(string)
	words := "Welcome to " + bar + ", "
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
