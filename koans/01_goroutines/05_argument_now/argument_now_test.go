package argumentnow_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	argumentnow "goroutinekoans/koans/01_goroutines/05_argument_now"
	"goroutinekoans/koans/koantest"
)

// Three cooks meet: none of them goes on before all three are at the stove.
func TestAllDishesAreCookedAtTheSameTime(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	together := koantest.NewMeeting(3)
	cook := func(int) string {
		together.Arrive()
		return "rice"
	}
	crowd.Go(func() { argumentnow.Dinner(3, cook, func(int, string) {}) })
	crowd.Finish()
}

// The dishes take 30, 10 and 20 minutes of virtual time, and bringing a plate
// takes one. So dinner is over after 31 minutes, with every plate in its place.
func TestDinnerTakesAsLongAsTheSlowestTable(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	menu := []string{"stew", "soup", "rice"}
	takes := []time.Duration{
		30 * time.Minute, 10 * time.Minute, 20 * time.Minute,
	}
	cook := func(table int) string {
		clock.Sleep(takes[table])
		return menu[table]
	}
	plates := make([]string, 3)
	serve := func(table int, plate string) {
		clock.Sleep(time.Minute)
		plates[table] = plate
	}
	var served []string
	var over time.Duration
	crowd.Go(func() {
		argumentnow.Dinner(3, cook, serve)
		served, over = slices.Clone(plates), clock.Now()
	})
	clock.Run()
	koantest.Took(t, 31*time.Minute, over, "dinner for three tables")
	require.Equal(t, menu, served, "the plates on the tables")
}
