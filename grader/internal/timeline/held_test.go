package timeline

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

const bank = `package bank

func Transfer(from, to *Account) {
	from.mu.Lock()
	defer from.mu.Unlock()
	if from.empty() {
		to.mu.Lock()
		return
	}
	log.Lock()
	log.Unlock()
	go func() {
		other.Lock()
	}()
	if from != to {
		to.mu.Lock()
	}
	for {
		from.mu.Unlock()
		wait()
	}
}
`

func TestLocksThatAreHeld(t *testing.T) {
	from := Spot{Line: 4, What: "from.mu"}
	for line, want := range map[int][]Spot{
		3: nil, 4: nil, 7: {from}, 10: {from}, 13: nil, 16: {from}, 20: nil, 99: nil, 0: nil,
	} {
		assert.Equal(t, len(want), len(held([]byte(bank), line)), "line %d", line)
		for i, l := range held([]byte(bank), line) {
			assert.Equal(t, want[i], l, "line %d", line)
		}
	}
	assert.Nil(t, held([]byte("package {"), 1))
}
