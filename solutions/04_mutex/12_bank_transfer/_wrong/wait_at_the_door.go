//koan:verdict serial
// Taking both locks behind one door is free of deadlocks. But whoever waits for
// an account there keeps everybody else out, strangers too.

package banktransfer

import (
	"errors"
	"sync"
)

var ErrTooLittle = errors.New("too little money in the account")

var door sync.Mutex

type Account struct {
	number  int
	mu      sync.Mutex
	balance int
}

func Open(number, balance int) *Account {
	return &Account{number: number, balance: balance}
}

func Transfer(from, to *Account, amount int, stamp func()) error {
	defer lock(from, to)()
	if from.balance < amount {
		return ErrTooLittle
	}
	stamp()
	from.balance -= amount
	to.balance += amount
	return nil
}

func Sum(a, b *Account) int {
	defer lock(a, b)()
	return a.balance + b.balance
}

func lock(a, b *Account) (unlock func()) {
	door.Lock()
	defer door.Unlock()
	a.mu.Lock()
	if a == b {
		return a.mu.Unlock
	}
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
