// Package borntooearly is about a new doorman.
package borntooearly

// Doorman greets the guests of a bar.
type Doorman struct {
	bar    string
	greet  func(words string)
	guests chan string
	home   chan struct{}
}

// Hire hires a doorman. He stands at the door and waits to be told the name.
func Hire(ask func() (bar string), greet func(words string)) *Doorman {
	d := &Doorman{
		greet:  greet,
		guests: make(chan string, 3),
		home:   make(chan struct{}),
	}
	told := make(chan struct{})
	go d.work(told)
	d.bar = ask()
	close(told)
	return d
}

func (d *Doorman) work(told <-chan struct{}) {
	defer close(d.home)
	<-told
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
