//koan:verdict race
// Looking again and again until there is something is a race each time.

package borntooearly

import "time"

type Doorman struct {
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
	d.bar = ask()
	return d
}

func (d *Doorman) work() {
	defer close(d.home)
	for d.bar == "" {
		time.Sleep(time.Millisecond)
	}
	words := "Welcome to " + d.bar + ", "
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
