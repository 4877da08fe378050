//koan:verdict wrong
// Whoever has waited for a minute is sent away. Only guests may lose patience.

package cashregister

import (
	"context"
	"errors"
	"sync"
	"time"
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
	settled  chan struct{} // closed when it's in the books, or never will be
	paid     bool          // written before that
	refunded bool          // needs the lock
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
	for r.receipts[no] != nil {
		rc := r.receipts[no]
		r.mu.Unlock()
		select {
		case <-rc.settled:
		case <-time.After(time.Minute):
			return errors.New("too busy")
		case <-ctx.Done():
			return ctx.Err()
		}
		if rc.paid {
			return nil
		}
		r.mu.Lock()
	}
	rc := &receipt{cents: cents, settled: make(chan struct{})}
	r.receipts[no] = rc
	r.mu.Unlock()
	err := charge()
	r.mu.Lock()
	defer r.mu.Unlock()
	defer close(rc.settled)
	if rc.paid = err == nil; !rc.paid {
		delete(r.receipts, no)
		return err
	}
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
