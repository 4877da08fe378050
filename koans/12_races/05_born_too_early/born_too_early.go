// Package borntooearly is about a new doorman.
package borntooearly

// Doorman greets the guests of a bar.
type Doorman struct {
	bar    string
	greet  func(words string)
	guests chan string
	home   chan struct{}
}

// Hire hires a doorman for the bar that ask names, which may take a while. He
// goes to the door at once and prepares his words, then greets one guest after
// the other: greet says "Welcome to BAR, GUEST".
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
	words := "Welcome to " + d.bar + ", "
	for guest := range d.guests {
		d.greet(words + guest)
	}
}

// Arrive is called when a guest arrives. It doesn't wait for the greeting, as
// long as no more than three guests stand in line.
func (d *Doorman) Arrive(guest string) {
	d.guests <- guest
}

// Dismiss sends the doorman home when he has greeted all guests who arrived.
func (d *Doorman) Dismiss() {
	close(d.guests)
	<-d.home
}
