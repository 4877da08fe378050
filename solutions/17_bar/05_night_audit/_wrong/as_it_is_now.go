//koan:verdict wrong
// The sum is right, but there are moves in it that began after the audit.

package nightaudit

import "sync"

// Bar is a bar with tills. Many move money from one to another, all the time.
type Bar struct {
	tills []till
	audit sync.Mutex      // one audit at a time
	mu    sync.Mutex      // for the rest
	night int             // each audit begins a new night
	moves *sync.WaitGroup // those that began tonight
}

// till is a till, and a look back: what would be in it without those moves that
// began in the latest night of which one has been here.
type till struct {
	mu       sync.Mutex
	cents    int
	night    int // that night
	lookBack int
}

// Open opens a bar with so many cents in the tills.
func Open(cents ...int) *Bar {
	b := &Bar{tills: make([]till, len(cents)), moves: new(sync.WaitGroup)}
	for i, c := range cents {
		b.tills[i].cents = c
	}
	return b
}

// Move has money carried from one till to another, which takes long.
func (b *Bar) Move(from, to, cents int, carry func()) {
	b.mu.Lock()
	night, moves := b.night, b.moves
	moves.Add(1)
	b.mu.Unlock()
	defer moves.Done()
	add := func(t *till, cents int) {
		t.mu.Lock()
		defer t.mu.Unlock()
		if t.night < night {
			t.night, t.lookBack = night, t.cents
		}
		t.cents += cents
	}
	add(&b.tills[from], -cents)
	carry()
	add(&b.tills[to], cents)
}

// Audit counts what is in each till when every move that began before is over,
// as if no other had begun. It waits for those moves at most, for no other, and
// no move waits for it, however long it waits or counts.
func (b *Bar) Audit(count func(till, cents int)) {
	b.audit.Lock()
	defer b.audit.Unlock()
	b.mu.Lock()
	b.night++
	earlier := b.moves
	b.moves = new(sync.WaitGroup)
	b.mu.Unlock()
	earlier.Wait()
	for i := range b.tills {
		t := &b.tills[i]
		t.mu.Lock()
		cents := t.cents
		t.mu.Unlock()
		count(i, cents)
	}
}
