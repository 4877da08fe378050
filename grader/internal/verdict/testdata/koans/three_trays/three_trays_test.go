package threetrays_test

import (
	"testing"

	threetrays "goroutinekoans/koans/99_recorded/01_three_trays"
	"goroutinekoans/koans/koantest"
)

// Nine plates, three trays.
func TestThreeTraysAtOnce(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var carried koantest.Gauge
	var gate koantest.Gate
	crowd.Go(func() {
		threetrays.Serve(9, func() {
			carried.Enter()
			gate.Wait()
			carried.Leave()
		})
	})
	crowd.Settle()
	gate.Open()
	crowd.Finish()
	carried.Exactly(t, 3, "trays in use at once")
}
