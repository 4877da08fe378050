//koan:verdict deadlock
// Without go, Hire stands at the door itself and never comes back.

package borntooearly

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
	d.bar = ask()
	d.work()
	return d
}

func (d *Doorman) work() {
	defer close(d.home)
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
