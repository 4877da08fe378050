//koan:verdict deadlock
// Both locks are taken before the stamp, still in the order payer, payee: the
// moment in which it can go wrong is shorter, but it is there.

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
	defer from.mu.Unlock()
	if from != to {
		to.mu.Lock()
		defer to.mu.Unlock()
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
