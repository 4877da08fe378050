//koan:verdict serial
// One lock for the whole bank: no deadlock, and no second counter either.

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

var bank sync.Mutex

func Transfer(from, to *Account, amount int, stamp func()) error {
	bank.Lock()
	defer bank.Unlock()
	if from.Balance() < amount {
		return ErrTooLittle
	}
	stamp()
	from.mu.Lock()
	from.balance -= amount
	from.mu.Unlock()
	to.mu.Lock()
	to.balance += amount
	to.mu.Unlock()
	return nil
}

func Sum(a, b *Account) int {
	bank.Lock()
	defer bank.Unlock()
	return a.Balance() + b.Balance()
}
