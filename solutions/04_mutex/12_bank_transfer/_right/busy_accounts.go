package banktransfer

import (
	"errors"
	"sync"
)

var ErrTooLittle = errors.New("too little money in the account")

var (
	bank    sync.Mutex
	changed = sync.NewCond(&bank)
)

// Account is guarded by the lock of the whole bank, which nobody holds for
// long. Who needs more time marks the account as busy.
type Account struct {
	number  int
	busy    bool
	balance int
}

func Open(number, balance int) *Account {
	return &Account{number: number, balance: balance}
}

func Transfer(from, to *Account, amount int, stamp func()) error {
	bank.Lock()
	defer bank.Unlock()
	for from.busy || to.busy {
		changed.Wait()
	}
	if from.balance < amount {
		return ErrTooLittle
	}
	from.busy, to.busy = true, true
	bank.Unlock()
	stamp()
	bank.Lock()
	from.busy, to.busy = false, false
	from.balance -= amount
	to.balance += amount
	changed.Broadcast()
	return nil
}

func Sum(a, b *Account) int {
	bank.Lock()
	defer bank.Unlock()
	return a.balance + b.balance
}

func (a *Account) Balance() int {
	bank.Lock()
	defer bank.Unlock()
	return a.balance
}
