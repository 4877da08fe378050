package allasleep_test

import (
	"io"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	allasleep "goroutinekoans/koans/07_closing/10_all_asleep"
	"goroutinekoans/koans/koantest"
)

// Main is run as a function here. If it can't end, the test sees who waits
// where, as the runtime would in a program: "all goroutines are asleep".
func TestTheEveningEnds(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	crowd.Go(func() { allasleep.Main(io.Discard, func(string) {}) })
	crowd.Finish()
}

// Main is run as a whole program, in a process of its own, which ends when Main
// returns. The stove is slow: a dish is ready when everybody else has done what
// they can.
func TestTheProgramPrintsTheWholeEvening(t *testing.T) {
	koantest.NoLeaks(t)
	program := koantest.Program(t, func() {
		crowd := koantest.NewCrowd(t)
		var stove koantest.Gate
		crowd.Go(func() {
			allasleep.Main(os.Stdout, func(string) { stove.Wait() })
			os.Exit(0)
		})
		for crowd.Settle(); stove.Next(); crowd.Settle() {
		}
		os.Exit(1) // nobody can go on, but Main hasn't returned
	})
	require.Equal(t, "the bar opens\n"+
		"cooked: soup\ncooked: pasta\ncooked: cake\n"+
		"the bar closes\n", program.Stdout, "what the program has printed")
	require.Equal(t, 0, program.Code, "exit code")
}

// The first dish takes its time, alone on the stove. Meanwhile the waiter must
// be waiting with the second order, or have brought it already: the cook is
// somebody else.
func TestTheCookIsNotTheWaiter(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var stove koantest.Gate
	crowd.Go(func() {
		allasleep.Main(io.Discard, func(string) { stove.Wait() })
	})
	if len(crowd.Settle()) < 2 {
		koantest.Fail(t, koantest.Serial, "the waiter cooks himself")
	}
	require.Equal(t, 1, stove.Waiting(), "dishes on the stove")
	stove.Open()
	crowd.Finish()
}
