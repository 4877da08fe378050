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

// The dishes take 30, 10, 20 and 25 minutes of virtual time, and to bring them
// takes another 5, 15, 15 and 10. If no table waits for another one's dish or
// plate, dinner is over after 35 minutes, with every plate in its place.
func TestDinnerTakesAsLongAsTheSlowestTable(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	menu := []string{"stew", "soup", "rice", "fish"}
	cooking := []time.Duration{30, 10, 20, 25} // minutes
	bringing := []time.Duration{5, 15, 15, 10}
	cook := func(table int) string {
		clock.Sleep(cooking[table] * time.Minute)
		return menu[table]
	}
	plates := make([]string, 4)
	serve := func(table int, plate string) {
		clock.Sleep(bringing[table] * time.Minute)
		plates[table] = plate
	}
	var served []string
	var over time.Duration
	crowd.Go(func() {
		argumentnow.Dinner(4, cook, serve)
		served, over = slices.Clone(plates), clock.Now()
	})
	clock.Run()
	koantest.Took(t, 35*time.Minute, over, "dinner for four tables")
	require.Equal(t, menu, served, "the plates on the tables")
}
