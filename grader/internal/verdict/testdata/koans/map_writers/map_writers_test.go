package mapwriters_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	mapwriters "goroutinekoans/koans/99_recorded/01_map_writers"
)

// Eight tables order at once.
func TestEveryTableHasItsOrder(t *testing.T) {
	require.Len(t, mapwriters.Orders(8), 8, "orders")
}
