//koan:verdict serial
// Without a goroutine everybody who arrives waits for their own greeting.

package borntooearly

type Doorman struct {
	words string
	greet func(words string)
}

func Hire(ask func() (bar string), greet func(words string)) *Doorman {
	return &Doorman{"Welcome to " + ask() + ", ", greet}
}

func (d *Doorman) Arrive(guest string) {
	d.greet(d.words + guest)
}

func (d *Doorman) Dismiss() {}
