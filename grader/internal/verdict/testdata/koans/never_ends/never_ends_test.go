package neverends_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	neverends "goroutinekoans/koans/99_recorded/01_never_ends"
)

// Four comes after three.
func TestTheFirstEvenNumber(t *testing.T) {
	require.Equal(t, 4, neverends.Even(3), "the first even number")
}
