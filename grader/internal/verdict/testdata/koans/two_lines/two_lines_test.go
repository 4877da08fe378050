package twolines_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	twolines "goroutinekoans/koans/99_recorded/01_two_lines"
	"goroutinekoans/koans/koantest"
)

// Ten tables leave one coin each.
func TestEveryTipIsInTheJar(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var jar int
	crowd.Go(func() { jar, _ = twolines.Night(10, func(int) int { return 1 }) })
	crowd.Finish()
	require.Equal(t, 10, jar, "coins in the jar")
}
