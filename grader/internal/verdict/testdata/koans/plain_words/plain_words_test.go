package plainwords_test

import (
	"testing"

	plainwords "goroutinekoans/koans/99_recorded/01_plain_words"
)

// What it costs.
func TestTheSumIsRight(t *testing.T) {
	if got := plainwords.Total(5, 6); got != 11 {
		t.Errorf("the sum is %d\nand not %d", got, 11)
	}
}
