package recipe_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	recipe "goroutinekoans/koans/99_recorded/01_recipe"
)

// The steps of the recipe in their order.
func TestStepsInOrder(t *testing.T) {
	require.Equal(t, "cut\nfry\neat\n", recipe.Steps(), "the steps of %s", "soup")
}

// What is on the list, in any order.
func TestNothingIsForgotten(t *testing.T) {
	require.ElementsMatch(t, []string{"leek", "potato", "salt"}, recipe.List(), "the shopping list")
}

// What it costs.
func TestTheSumIsRight(t *testing.T) {
	total, err := recipe.Total(5, 6)
	assert.NoError(t, err)
	assert.Equal(t, 11, total)
	if total != 11 {
		t.Errorf("the sum is %d\nand not %d", total, 11)
	}
}
