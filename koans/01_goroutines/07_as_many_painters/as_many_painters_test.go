package asmanypainters_test

import (
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"

	asmanypainters "goroutinekoans/koans/01_goroutines/07_as_many_painters"
	"goroutinekoans/koans/koantest"
)

// Houses of all sizes: a shed without walls, a kiosk, a villa. Every wall
// counts its coats of paint.
func TestEveryWallIsPaintedOnce(t *testing.T) {
	koantest.NoLeaks(t)
	for _, walls := range []int{0, 1, 2, 40} {
		crowd := koantest.NewCrowd(t)
		coats := make([]int, walls)
		paint := func(wall int) { coats[wall]++ }
		crowd.Go(func() { asmanypainters.Paint(walls, paint) })
		crowd.Finish()
		for _, n := range coats {
			require.Equal(t, 1, n, "coats of paint on a wall")
		}
	}
}

// The program is set to 1 processor, then to 3, then to 5. The paint on a wall
// dries when the test says so: the walls 1 to 9 one by one, and wall 0 last of
// all. Each time everybody has come to rest, the painters at work are counted.
func TestAsManyPaintersAsMayWork(t *testing.T) {
	koantest.NoLeaks(t)
	before := runtime.GOMAXPROCS(0)
	t.Cleanup(func() { runtime.GOMAXPROCS(before) })
	for _, procs := range []int{1, 3, 5, 12} {
		runtime.GOMAXPROCS(procs)
		crowd := koantest.NewCrowd(t)
		var atWork koantest.Gauge
		var dry [10]koantest.Gate
		crowd.Go(func() {
			asmanypainters.Paint(10, func(wall int) {
				atWork.Enter()
				dry[wall].Wait()
				atWork.Leave()
			})
		})
		for dried, wall := range []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 0} {
			crowd.Settle()
			require.Equal(t, min(procs, 10-dried), atWork.Inside(),
				"painters at work with GOMAXPROCS=%d", procs)
			dry[wall].Open()
		}
		crowd.Finish()
	}
}
