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
	defer lock(from, to)()
	if from.balance < amount {
		return ErrTooLittle
	}
	stamp()
	from.balance -= amount
	to.balance += amount
	return nil
}

// Sum is what two different accounts hold together at one moment.
func Sum(a, b *Account) int {
	defer lock(a, b)()
	return a.balance + b.balance
}

// lock locks two accounts, the one with the lower number first, and returns
// what unlocks them. Everybody who needs two accounts gets them here: if all
// take their locks in the same order, two of them never hold what the other
// waits for.
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

// Balance is what the account holds.
func (a *Account) Balance() int {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.balance
}
