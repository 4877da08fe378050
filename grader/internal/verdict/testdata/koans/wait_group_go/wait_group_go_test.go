package waitgroupgo_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	waitgroupgo "goroutinekoans/koans/99_recorded/01_wait_group_go"
	"goroutinekoans/koans/koantest"
)

// Everybody says yes.
func TestNobodyIsForgotten(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		names := []string{"Ana", "Bia", "Caio", "Davi", "Eva"}
		got := waitgroupgo.Invite(names, func(string) bool { return true })
		require.ElementsMatch(t, names, got, "guests on the list")
	})
}
