package allasleep_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	allasleep "goroutinekoans/koans/99_recorded/01_all_asleep"
)

// One letter arrives.
func TestTheLetterArrives(t *testing.T) {
	require.Equal(t, "hello", allasleep.Deliver("hello"), "the letter")
}
