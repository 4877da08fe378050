package fantwo_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	fantwo "goroutinekoans/koans/08_select/09_fan_two"
	"goroutinekoans/koans/koantest"
)

// mail comes down a chute at this time after the opening.
type mail struct {
	letter string
	at     time.Duration
}

// minute is a little more than one: whoever only looks now and then doesn't
// come by just when a letter does.
const minute = time.Minute + time.Microsecond

// The left side has three letters and ends after seven minutes, the right one
// goes on until the ninth. Then the same with the sides exchanged.
func TestTheLongerSideIsHeardOut(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		short := []mail{
			{"rent", minute}, {"card", 3 * minute}, {"bill", 6 * minute}}
		long := []mail{{"news", 2 * minute}, {"love", 8 * minute}}
		want := []string{"rent", "news", "card", "bill", "love"}
		for _, exchanged := range []bool{false, true} {
			left, right := chute(short, 7*minute), chute(long, 9*minute)
			if exchanged {
				left, right = right, left
			}
			start := time.Now()
			common := fantwo.Join(left, right)
			koantest.Took(t, 0, time.Since(start), "until Join returned")
			var got []string
			for letter := range common {
				got = append(got, letter)
				for _, m := range slices.Concat(short, long) {
					if m.letter == letter {
						koantest.Took(t, m.at, time.Since(start),
							"until the letter came")
					}
				}
			}
			require.Equal(t, want, got, "letters that came")
			koantest.Took(t, 9*minute, time.Since(start),
				"until the common chute was closed")
		}
		time.Sleep(time.Hour)
	})
}

// Both chutes are full, and whoever takes the letters out takes his time.
func TestNoLetterIsLostOrOvertaken(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		left, right := make(chan string, 3), make(chan string, 3)
		for _, letter := range []string{"1", "2", "3"} {
			left <- "left " + letter
			right <- "right " + letter
		}
		close(left)
		close(right)
		var fromLeft, fromRight []string
		for letter := range fantwo.Join(left, right) {
			time.Sleep(minute)
			if letter[0] == 'l' {
				fromLeft = append(fromLeft, letter)
			} else {
				fromRight = append(fromRight, letter)
			}
		}
		require.Equal(t, []string{"left 1", "left 2", "left 3"}, fromLeft,
			"letters from the left")
		require.Equal(t, []string{"right 1", "right 2", "right 3"}, fromRight,
			"letters from the right")
		time.Sleep(time.Hour)
	})
}

// Nobody writes on a holiday.
func TestAHoliday(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		var got []string
		for letter := range fantwo.Join(chute(nil, minute), chute(nil, 0)) {
			got = append(got, letter)
		}
		require.Empty(t, got, "letters on a holiday")
		time.Sleep(time.Hour)
	})
}

// chute is one down which these letters come, and which is closed in the end.
func chute(letters []mail, end time.Duration) <-chan string {
	c := make(chan string)
	go func() {
		defer close(c)
		start := time.Now()
		for _, m := range letters {
			time.Sleep(m.at - time.Since(start))
			c <- m.letter
		}
		time.Sleep(end - time.Since(start))
	}()
	return c
}
