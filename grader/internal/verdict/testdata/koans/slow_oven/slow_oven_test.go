package slowoven_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	slowoven "goroutinekoans/koans/99_recorded/01_slow_oven"
	"goroutinekoans/koans/koantest"
)

// The oven takes a minute, the guest has a second.
func TestTheBakerGoesHome(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		_, ok := slowoven.Order(func() string {
			time.Sleep(time.Minute)
			return "bread"
		}, time.Second)
		require.False(t, ok, "there is bread")
		time.Sleep(time.Hour)
	})
}
