//koan:verdict wrong
// Lets go of its lock and comes back every millisecond: no deadlock, but it
// burns processor time instead of sleeping until it is its turn.

package banktransfer

import (
	"errors"
	"sync"
	"time"
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
	lock(from, to)
	defer unlock(from, to)
	if from.balance < amount {
		return ErrTooLittle
	}
	stamp()
	from.balance -= amount
	to.balance += amount
	return nil
}

func Sum(a, b *Account) int {
	lock(a, b)
	defer unlock(a, b)
	return a.balance + b.balance
}

func lock(a, b *Account) {
	a.mu.Lock()
	for a != b && !b.mu.TryLock() {
		a.mu.Unlock()
		time.Sleep(time.Millisecond)
		a.mu.Lock()
	}
}

func unlock(a, b *Account) {
	a.mu.Unlock()
	if a != b {
		b.mu.Unlock()
	}
}
