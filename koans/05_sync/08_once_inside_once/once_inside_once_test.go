package onceinsideonce_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	onceinsideonce "goroutinekoans/koans/05_sync/08_once_inside_once"
	"goroutinekoans/koans/koantest"
)

// One customer orders two loaves, one after the other. The first one is, of all
// things, a test bun.
func TestTheFirstOrdersOfTheDay(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var fires, cold, buns, loaves koantest.Gauge
	oven := onceinsideonce.Oven{
		Light: fires.Enter,
		Bake: func(loaf string) {
			if fires.Total() == 0 {
				cold.Enter()
			}
			if loaf == "test bun" {
				buns.Enter()
			} else {
				loaves.Enter()
			}
		},
	}
	crowd.Go(func() {
		oven.Order("test bun")
		oven.Order("rye")
	})
	crowd.Finish()
	require.Equal(t, 1, fires.Total(), "fires lit")
	require.Equal(t, 0, cold.Total(), "loaves in a cold oven")
	require.Equal(t, 2, buns.Total(), "test buns")
	require.Equal(t, 1, loaves.Total(), "loaves in the end")
}

// Five customers order at once. The fire takes its time, and so does the test
// bun; as long as it isn't out, no loaf goes into the oven. Nobody leaves
// before their loaf is out.
func TestNoLoafInAColdOven(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var fire, bun, loaf koantest.Gate
	var fires, buns, loaves, served koantest.Gauge
	oven := onceinsideonce.Oven{
		Light: func() {
			fires.Enter()
			fire.Wait()
		},
		Bake: func(what string) {
			if what != "test bun" {
				loaves.Enter()
				loaf.Wait()
				return
			}
			buns.Enter()
			bun.Wait()
		},
	}
	for range 5 {
		crowd.Go(func() {
			oven.Order("rye")
			served.Enter()
		})
	}
	crowd.Settle()
	require.Equal(t, 1, fires.Total(), "fires lit")
	require.Equal(t, 0, buns.Total(), "test buns before the fire burns")
	require.Equal(t, 0, loaves.Total(), "loaves before the fire burns")

	fire.Open()
	crowd.Settle()
	require.Equal(t, 1, buns.Total(), "test buns")
	require.Equal(t, 0, loaves.Total(), "loaves before the test bun is out")

	bun.Open()
	crowd.Settle()
	require.Equal(t, 5, loaves.Total(), "loaves in the hot oven")
	require.Equal(t, 0, served.Total(), "customers who left without a loaf")

	loaf.Open()
	crowd.Finish()
	require.Equal(t, 5, loaves.Total(), "loaves in the end")
	require.Equal(t, 1, fires.Total(), "fires lit")
	require.Equal(t, 1, buns.Total(), "test buns")
}

// Four customers order at once: the four loaves are in the oven together.
func TestLoavesBakeSideBySide(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	together := koantest.NewMeeting(4)
	oven := onceinsideonce.Oven{
		Light: func() {},
		Bake: func(loaf string) {
			if loaf != "test bun" {
				together.Arrive()
			}
		},
	}
	for range 4 {
		crowd.Go(func() { oven.Order("rye") })
	}
	crowd.Finish()
}

// In a city with many bakeries, two customers come to each at the same moment.
func TestTwoCustomersAreFirst(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	ovens := make([]onceinsideonce.Oven, 1<<17)
	hot := make([]koantest.Gauge, len(ovens))
	var cold koantest.Gauge
	for i := range ovens {
		ovens[i].Light = func() {}
		ovens[i].Bake = func(loaf string) {
			switch {
			case loaf == "test bun":
				hot[i].Enter()
			case hot[i].Inside() == 0:
				cold.Enter()
			}
		}
	}
	crowd.Storm(8, func(_, call int) {
		ovens[call/2%len(ovens)].Order("rye")
	})
	require.Equal(t, 0, cold.Total(), "loaves in a cold oven")
}
