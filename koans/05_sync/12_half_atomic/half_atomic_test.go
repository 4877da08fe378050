package halfatomic_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	halfatomic "goroutinekoans/koans/05_sync/12_half_atomic"
	"goroutinekoans/koans/koantest"
)

// Ten people brew while ten others look at the display.
func TestTheDisplayCanBeReadAtAnyTime(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var machine halfatomic.Machine
	var seen [10]int64
	for i := range seen {
		crowd.Go(func() { machine.Brew(func() {}) })
		crowd.Go(func() { seen[i] = machine.Cups() })
	}
	crowd.Finish()
	for _, cups := range seen {
		require.GreaterOrEqual(t, cups, int64(0), "cups on the display")
		require.LessOrEqual(t, cups, int64(10), "cups on the display")
	}
	var atLast int64
	crowd.Go(func() { atLast = machine.Cups() })
	crowd.Finish()
	require.EqualValues(t, 10, atLast, "cups after the rush")
}

// Eight people brew as fast as they can, and eight others service the machine
// all the time. No cup is lost, and none counts twice.
func TestEveryCupCountsForOneService(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var machine halfatomic.Machine
	var brewed, serviced [16]int64
	crowd.Storm(16, func(i, _ int) {
		if i%2 == 0 {
			machine.Brew(func() {})
			brewed[i]++
		} else {
			serviced[i] += machine.Service()
		}
	})
	var sum, left, cups int64
	crowd.Go(func() {
		sum = machine.Service()
		left = machine.Cups()
	})
	crowd.Finish()
	for i := range brewed {
		cups += brewed[i]
		sum += serviced[i]
	}
	require.Equal(t, cups, sum, "cups of all services")
	require.EqualValues(t, 0, left, "cups after the last service")
}

// One cup has been brewed on each of very many machines, and two people service
// each of them at the same time.
func TestOneOfTwoServicesGetsTheCup(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	machines := make([]halfatomic.Machine, 1<<16)
	got := make([]int64, 2*len(machines))
	crowd.Go(func() {
		for i := range machines {
			machines[i].Brew(func() {})
		}
	})
	crowd.Settle()
	crowd.Storm(8, func(_, call int) {
		if call < len(got) {
			got[call] = machines[call/2].Service()
		}
	})
	var most int64
	for i := range machines {
		most = max(most, got[2*i]+got[2*i+1])
	}
	require.EqualValues(t, 1, most, "cups of two services")
}

// Three spouts pour: none of them can finish before all have begun. As long as
// they pour, no cup is full.
func TestAllSpoutsPourTogether(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var machine halfatomic.Machine
	var early, late int64
	all := koantest.NewMeeting(3)
	for range 2 {
		crowd.Go(func() { machine.Brew(all.Arrive) })
	}
	crowd.Settle()
	crowd.Go(func() {
		early = machine.Cups()
		machine.Brew(all.Arrive)
	})
	crowd.Finish()
	crowd.Go(func() { late = machine.Cups() })
	crowd.Finish()
	require.EqualValues(t, 0, early, "cups while the spouts pour")
	require.EqualValues(t, 3, late, "cups when all have poured")
}
