package twoseatbench_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	twoseatbench "goroutinekoans/koans/06_channels/05_two_seat_bench"
	"goroutinekoans/koans/koantest"
)

// Six guests want to come in at once. Each time everybody has come to rest,
// one guest is in the barber's chair, two sit on the bench, and one stands in
// the door, as long as there are so many. Then the barber is done with one.
func TestTwoSitOneStands(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var scissors koantest.Gate
	var came, sat, called koantest.Gauge
	crowd.Go(func() {
		come := guests("Ana", "Bia", "Caio", "Davi", "Eva", "Fabio")
		twoseatbench.Open(
			func() (string, bool) {
				guest, ok := come()
				if ok {
					came.Enter()
				}
				return guest, ok
			},
			func(string) { sat.Enter() },
			func(string) {
				called.Enter()
				scissors.Wait()
			},
		)
	})
	for cut := range 6 {
		crowd.Settle()
		require.Equal(t, cut+1, called.Total(), "guests called up so far")
		require.Equal(t, min(cut+3, 6), sat.Total(),
			"guests who have sat down so far")
		require.Equal(t, min(cut+4, 6), came.Total(),
			"guests who have come so far")
		scissors.Next()
	}
	crowd.Finish()
}

// Every ten minutes a guest comes, if the door is free, and every cut takes 25
// minutes. Davi, the fourth, still finds a seat; Eva, who comes after fifty
// minutes, stands until the barber calls up Caio after an hour.
func TestASeatIsTakenAsSoonAsItIsFree(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	names := []string{"Ana", "Bia", "Caio", "Davi", "Eva", "Fabio"}
	come := guests(names...)
	var sat, cuts []string
	var seats []int
	var took time.Duration
	crowd.Go(func() {
		var order []string
		twoseatbench.Open(
			func() (string, bool) {
				clock.Sleep(10 * time.Minute)
				return come()
			},
			func(guest string) {
				sat = append(sat, guest)
				seats = append(seats, int(clock.Now().Minutes()))
			},
			func(guest string) {
				clock.Sleep(25 * time.Minute)
				order = append(order, guest)
			},
		)
		cuts, took = slices.Clone(order), clock.Now()
	})
	clock.Run()
	koantest.Took(t, 160*time.Minute, took, "six cuts")
	require.Equal(t, names, sat, "who sat down, in order")
	require.Equal(t, []int{10, 20, 30, 40, 60, 85}, seats,
		"the minutes at which a seat was taken")
	require.Equal(t, names, cuts, "whose hair was cut, in order")
}

// It rains all day, and nobody comes.
func TestNobodyComes(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var busy koantest.Gauge
	crowd.Go(func() {
		twoseatbench.Open(
			guests(),
			func(string) { busy.Enter() },
			func(string) { busy.Enter() },
		)
	})
	crowd.Finish()
	require.Equal(t, 0, busy.Total(), "guests on a day without any")
}

// guests lets the named guests come, one a call.
func guests(names ...string) func() (string, bool) {
	return func() (string, bool) {
		if len(names) == 0 {
			return "", false
		}
		guest := names[0]
		names = names[1:]
		return guest, true
	}
}
