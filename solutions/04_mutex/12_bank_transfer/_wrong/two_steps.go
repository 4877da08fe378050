//koan:verdict wrong
// Each step is locked, but between the two the money is nowhere, and Sum sees
// it.

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

func Transfer(from, to *Account, amount int, stamp func()) error {
	from.mu.Lock()
	if from.balance < amount {
		from.mu.Unlock()
		return ErrTooLittle
	}
	stamp()
	from.balance -= amount
	from.mu.Unlock()

	to.mu.Lock()
	defer to.mu.Unlock()
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
