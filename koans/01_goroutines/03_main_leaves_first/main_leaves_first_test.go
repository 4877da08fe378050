package mainleavesfirst_test

import (
	"fmt"
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	mainleavesfirst "goroutinekoans/koans/01_goroutines/03_main_leaves_first"
	"goroutinekoans/koans/koantest"
)

// The dinner runs as a whole program, in a process of its own, which ends when
// Main returns. The stove is slow: a dish is ready when everybody else has done
// what they can, and then prints its name.
func TestTheProgramCooksTheWholeDinner(t *testing.T) {
	koantest.NoLeaks(t)
	program := koantest.Program(t, func() {
		crowd := koantest.NewCrowd(t)
		var stove koantest.Gate
		cook := func(dish string) {
			stove.Wait()
			fmt.Println(dish)
		}
		crowd.Go(func() {
			mainleavesfirst.Main(cook, func() {})
			os.Exit(0)
		})
		for crowd.Settle(); stove.Next(); crowd.Settle() {
		}
		crowd.Finish()
		os.Exit(1) // everybody has gone home, but Main hasn't returned
	})
	require.Equal(t, "soup\nrice\ncake\n", program.Stdout,
		"what the program has printed")
	require.Equal(t, 0, program.Code, "exit code")
}

// The cook at the stove and whoever lays the table meet: neither of them can
// have waited for the other to finish. Then the cook takes his time, and
// everybody who is left must be waiting, not looking at the clock: if a bubble
// can see them, a dish takes a whole day there.
func TestTheTableIsLaidMeanwhile(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	together := koantest.NewMeeting(2)
	var stove koantest.Gate
	var cooking koantest.Gauge
	cook := func(dish string) {
		cooking.Enter()
		if dish == "soup" {
			together.Arrive()
		}
		stove.Wait()
		cooking.Leave()
	}
	var over koantest.Gauge
	crowd.Go(func() {
		mainleavesfirst.Main(cook, together.Arrive)
		over.Enter()
	})
	crowd.Settle()
	cooking.AtMost(t, 1, "dishes on the stove at once")
	if over.Total() == 0 && koantest.Bubbly(crowd.Members()) {
		koantest.Bubble(t, func(t *testing.T) {
			start := time.Now()
			day := func(string) { time.Sleep(24 * time.Hour) }
			mainleavesfirst.Main(day, func() {})
			koantest.Took(t, 72*time.Hour, time.Since(start),
				"a dinner of three days")
			time.Sleep(time.Hour)
		})
	}
	stove.Open()
	crowd.Finish()
}

// Tonight the kitchen is quick, and whoever lays the table looks for the
// napkins until the test finds them.
func TestTheEveningWaitsForTheTableToo(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var napkins koantest.Gate
	var over koantest.Gauge
	crowd.Go(func() {
		mainleavesfirst.Main(func(string) {}, napkins.Wait)
		over.Enter()
	})
	crowd.Settle()
	require.Equal(t, 0, over.Total(), "evenings over without a table laid")
	napkins.Open()
	crowd.Finish()
}
