package koantest

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
)

// A member that could go on, and gets no processor, isn't restless, however
// long it takes. One that sleeps again and again is.
func TestPatienceIsForWhoWantsToGoOn(t *testing.T) {
	for state, hopeless := range map[string]bool{
		"runnable": false, "running": false, "semacquire": false,
		"GC assist wait": false, "sleep": true, "IO wait": true,
	} {
		gs := []Goroutine{{State: "chan receive"}, {State: state}}
		p := patience{start: time.Now().Add(-time.Minute), cpu: cpuTime(), looks: 1}
		over := false
		for range 200 {
			over = p.over(gs)
		}
		assert.Equal(t, hopeless, over, state)
	}
}

// Who burns a processor is up all the time, and found out by that.
func TestPatienceEndsWithTheProcessor(t *testing.T) {
	p := patience{start: time.Now(), cpu: cpuTime() - 2*time.Second, looks: 1}
	assert.True(t, p.over([]Goroutine{{State: "running"}}))
}
