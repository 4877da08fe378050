package barebubble_test

import (
	"testing"
	"testing/synctest"

	"github.com/stretchr/testify/require"

	barebubble "goroutinekoans/koans/99_recorded/01_bare_bubble"
)

// One letter arrives.
func TestTheLetterArrives(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		require.Equal(t, "hello", barebubble.Deliver("hello"), "the letter")
	})
}
