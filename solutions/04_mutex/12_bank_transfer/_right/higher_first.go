package banktransfer

import (
	"errors"
	"sync"
)

var ErrTooLittle = errors.New("too little money in the account")

type Account struct {
	number  int
	mu      sync.Mutex
	balance int
}

func Open(number, balance int) *Account {
	return &Account{number: number, balance: balance}
}

func (a *Account) Balance() int {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.balance
}

// Any order will do, as long as there is one for all.
func Transfer(from, to *Account, amount int, stamp func()) error {
	switch {
	case from.number > to.number:
		from.mu.Lock()
		to.mu.Lock()
		defer to.mu.Unlock()
	case from.number < to.number:
		to.mu.Lock()
		from.mu.Lock()
		defer to.mu.Unlock()
	default:
		from.mu.Lock()
	}
	defer from.mu.Unlock()
	if from.balance < amount {
		return ErrTooLittle
	}
	stamp()
	from.balance -= amount
	to.balance += amount
	return nil
}

func Sum(a, b *Account) int {
	if a.number < b.number {
		a, b = b, a
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	b.mu.Lock()
	defer b.mu.Unlock()
	return a.balance + b.balance
}
