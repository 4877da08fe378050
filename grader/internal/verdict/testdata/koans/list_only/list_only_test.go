package listonly_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	listonly "goroutinekoans/koans/99_recorded/01_list_only"
)

// What is on the list, in any order.
func TestNothingIsForgotten(t *testing.T) {
	require.ElementsMatch(t, []string{"leek", "potato", "salt"}, listonly.List(), "the shopping list")
}
