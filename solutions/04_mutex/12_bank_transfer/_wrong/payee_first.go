//koan:verdict deadlock
// Payee first is as much of an order as payer first: none, if two pay each
// other.

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
	to.mu.Lock()
	defer to.mu.Unlock()
	if from != to {
		from.mu.Lock()
		defer from.mu.Unlock()
	}
	if from.balance < amount {
		return ErrTooLittle
	}
	stamp()
	from.balance -= amount
	to.balance += amount
	return nil
}

func Sum(a, b *Account) int {
	a.mu.Lock()
	defer a.mu.Unlock()
	b.mu.Lock()
	defer b.mu.Unlock()
	return a.balance + b.balance
}
