// Package banktransfer is about a bank with many counters and busy accounts.
package banktransfer

import (
	"errors"
	"sync"
)

// ErrTooLittle means that the payer hasn't got the money.
var ErrTooLittle = errors.New("too little money in the account")

// Account is an account of the bank. No two of them have the same number.
type Account struct {
	number  int
	mu      sync.Mutex
	balance int
}

// Open opens an account.
func Open(number, balance int) *Account {
	return &Account{number: number, balance: balance}
}

// Transfer moves an amount from one account to another, in one go: nobody ever
// sees it in both or in neither. With too little money, nothing moves. stamp is
// called once for each transfer that goes through, just before the money moves.
//
// Any number of transfers may be under way, at many counters. Those that
// have no account in common are stamped at the same time. The others wait their
// turn, asleep, and all come to an end. An account may also pay itself.
func Transfer(from, to *Account, amount int, stamp func()) error {
	from.mu.Lock()
	defer from.mu.Unlock()
	if from.balance < amount {
		return ErrTooLittle
	}
	stamp()
	if from != to {
		to.mu.Lock()
		defer to.mu.Unlock()
	}
	from.balance -= amount
	to.balance += amount
	return nil
}

// Sum is what two different accounts hold together at one moment.
func Sum(a, b *Account) int {
	a.mu.Lock()
	defer a.mu.Unlock()
	b.mu.Lock()
	defer b.mu.Unlock()
	return a.balance + b.balance
}

// Balance is what the account holds.
func (a *Account) Balance() int {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.balance
}
