//koan:verdict wrong
// No lock is held for long, and while the stamp is looked for the money is in
// neither account.

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

func Transfer(from, to *Account, amount int, stamp func()) error {
	unlock := lock(from, to)
	if from.balance < amount {
		unlock()
		return ErrTooLittle
	}
	from.balance -= amount
	unlock()
	stamp()
	to.mu.Lock()
	defer to.mu.Unlock()
	to.balance += amount
	return nil
}

func Sum(a, b *Account) int {
	defer lock(a, b)()
	return a.balance + b.balance
}

func lock(a, b *Account) (unlock func()) {
	if a == b { // one account, and its mutex can be locked only once
		a.mu.Lock()
		return a.mu.Unlock
	}
	if a.number > b.number {
		a, b = b, a
	}
	a.mu.Lock()
	b.mu.Lock()
	return func() {
		b.mu.Unlock()
		a.mu.Unlock()
	}
}

func (a *Account) Balance() int {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.balance
}
