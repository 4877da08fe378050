package firstletter_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	firstletter "goroutinekoans/koans/99_recorded/01_first_letter"
	"goroutinekoans/koans/koantest"
)

// One letter arrives.
func TestTheLetterArrives(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		require.Equal(t, "hello", firstletter.Deliver("hello"), "the letter")
	})
}
