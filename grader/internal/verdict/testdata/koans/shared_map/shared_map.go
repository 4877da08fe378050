// Package sharedmap keeps the prices of the bar.
package sharedmap

// Prices is a price list.
type Prices struct{ of map[string]int }

// New is an empty price list.
func New() *Prices { return &Prices{of: map[string]int{}} }

// Set changes a price.
func (p *Prices) Set(drink string, cents int) {
	p.of[drink] = cents
}

// All is a copy of the list.
func (p *Prices) All() map[string]int {
	return p.of
}
