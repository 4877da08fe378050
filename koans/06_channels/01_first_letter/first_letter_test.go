package firstletter_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	firstletter "goroutinekoans/koans/06_channels/01_first_letter"
	"goroutinekoans/koans/koantest"
)

// Ana writes a line, Bia reads it. Nobody needs any time.
func TestTheLetterIsRead(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var heard string
	crowd.Go(func() {
		firstletter.Deliver(
			func() string { return "Come on Sunday!" },
			func() {},
			func(letter string) { heard = letter },
		)
	})
	crowd.Finish()
	require.Equal(t, "Come on Sunday!", heard, "what Bia has read")
}

// Ana needs half an hour to write, Bia ten minutes for the tea and five to
// read: as the two work at the same time, that makes 35 minutes.
func TestBiaWaitsForTheLetter(t *testing.T) {
	koantest.NoLeaks(t)
	took := visit(t, 30*time.Minute, 10*time.Minute)
	koantest.Took(t, 35*time.Minute, took, "a letter that takes long")
}

// The other way round: the letter is short, and the tea takes half an hour.
func TestAnaWaitsForTheTea(t *testing.T) {
	koantest.NoLeaks(t)
	took := visit(t, 10*time.Minute, 30*time.Minute)
	koantest.Took(t, 35*time.Minute, took, "tea that takes long")
}

// Ana thinks for a long time about her first line. Whoever waits for her must
// wait for the letter alone: if it is one of several things, the clock may be
// among them, and in a bubble she needs a whole month. Then the tea needs one.
func TestNobodyLosesPatience(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var idea koantest.Gate
	crowd.Go(func() {
		firstletter.Deliver(
			func() string {
				idea.Wait()
				return "Come on Sunday!"
			},
			func() {}, func(string) {},
		)
	})
	if koantest.Count(crowd.Settle(), "select") > 0 {
		koantest.Bubble(t, func(t *testing.T) {
			const month = 30 * 24 * time.Hour
			for _, takes := range [][2]time.Duration{{month, 0}, {0, month}} {
				heard := ""
				firstletter.Deliver(
					func() string {
						time.Sleep(takes[0])
						return "Come on Sunday!"
					},
					func() { time.Sleep(takes[1]) },
					func(letter string) { heard = letter },
				)
				require.Equal(t, "Come on Sunday!", heard, "what Bia has read")
			}
			time.Sleep(time.Hour)
		})
	}
	idea.Open()
	crowd.Finish()
}

// visit delivers a letter, and says how long that took. Bia drinks her tea
// while she reads, so her cup is empty when Deliver returns.
func visit(t *testing.T, writing, brewing time.Duration) time.Duration {
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	full, left := 0, 0
	var took time.Duration
	crowd.Go(func() {
		firstletter.Deliver(
			func() string {
				clock.Sleep(writing)
				return "Come on Sunday!"
			},
			func() {
				clock.Sleep(brewing)
				full++
			},
			func(string) {
				clock.Sleep(5 * time.Minute)
				full--
			},
		)
		left, took = full, clock.Now()
	})
	clock.Run()
	require.Zero(t, left, "full cups when Deliver returns")
	return took
}
