//koan:verdict wrong
// The balance is checked in one critical section and used in another: at two
// counters the same money is spent twice.

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
	if from.Balance() < amount {
		return ErrTooLittle
	}
	stamp()
	first, second := from, to
	if first.number > second.number {
		first, second = second, first
	}
	first.mu.Lock()
	defer first.mu.Unlock()
	if first != second {
		second.mu.Lock()
		defer second.mu.Unlock()
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
