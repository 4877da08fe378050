// Package cashregister keeps the books of the bar.
package cashregister

import (
	"context"
	"sync"
)

// Register is a register for many tablets at the same time.
type Register struct {
	mu          sync.Mutex
	till, sales int // double entry: together always 0
	receipts    map[string]*receipt
}

// receipt is a payment that has begun.
type receipt struct {
	cents    int
	seat     chan struct{} // who charges sits here
	paid     bool          // needs the lock, like refunded
	refunded bool
}

// New is a register with empty books.
func New() *Register { return &Register{receipts: map[string]*receipt{}} }

// Pay charges the guest and enters it in the books, once for each receipt,
// however many tablets send that, and however often. Nil means: it's in there.
//
// If the charge fails, this tablet gets the error, nothing is entered, and the
// next one that sends the receipt, or did so meanwhile, charges in its turn.
// Different receipts do so together. Who has to wait leaves when ctx ends, with
// its error.
func (r *Register) Pay(
	ctx context.Context, no string, cents int, charge func() error,
) error {
	r.mu.Lock()
	rc := r.receipts[no]
	if rc == nil {
		rc = &receipt{cents: cents, seat: make(chan struct{}, 1)}
		r.receipts[no] = rc
	}
	r.mu.Unlock()
	select {
	case rc.seat <- struct{}{}:
		defer func() { <-rc.seat }()
	case <-ctx.Done():
		return ctx.Err()
	}
	r.mu.Lock()
	paid := rc.paid
	r.mu.Unlock()
	if paid {
		return nil
	}
	if err := charge(); err != nil {
		return err
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	rc.paid = true
	r.till, r.sales = r.till+cents, r.sales-cents
	return nil
}

// Refund takes a receipt out of the books again, once, and says whether it did.
func (r *Register) Refund(no string) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	rc := r.receipts[no]
	if rc == nil || !rc.paid || rc.refunded {
		return false
	}
	rc.refunded = true
	r.till, r.sales = r.till-rc.cents, r.sales+rc.cents
	return true
}

// Audit returns both books, as they are at one moment.
func (r *Register) Audit() (till, sales int) {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.till, r.sales
}
