//koan:verdict wrong
// Nobody waits and nobody gets stuck, but transfers that should go through
// don't.

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

var ErrBusy = errors.New("the account is busy")

func Transfer(from, to *Account, amount int, stamp func()) error {
	from.mu.Lock()
	defer from.mu.Unlock()
	if from.balance < amount {
		return ErrTooLittle
	}
	stamp()
	if from != to {
		if !to.mu.TryLock() {
			return ErrBusy
		}
		defer to.mu.Unlock()
	}
	from.balance -= amount
	to.balance += amount
	return nil
}

func Sum(a, b *Account) int {
	if a.number > b.number {
		a, b = b, a
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	b.mu.Lock()
	defer b.mu.Unlock()
	return a.balance + b.balance
}
