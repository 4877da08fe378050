package countisnotleak_test

import (
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	countisnotleak "goroutinekoans/koans/15_diagnosis/01_count_is_not_leak"
	"goroutinekoans/koans/koantest"
)

// Five people work in an evening of three hours. The last of them leaves two
// and a half minutes after its end, the first at once; two more live in the
// bar. There is a day of patience.
func TestOnTheirWayOut(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		var b bar
		b.inside.Store(2)
		still, took := b.stillIn(24*time.Hour,
			0, 0, 30*time.Second, 90*time.Second, 150*time.Second)
		require.Equal(t, 0, still, "people who have stayed behind")
		require.LessOrEqual(t, took, 210*time.Second,
			"time after the evening until StillIn has seen that all are gone")
		time.Sleep(24 * time.Hour)
	})
}

// Three stay for half the night; one leaves half a minute too late, another
// one half a minute before it is too late, two at once. When StillIn has
// returned, nobody looks any more.
func TestSomeStayBehind(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		var b bar
		b.inside.Store(2)
		still, took := b.stillIn(10*time.Minute,
			0, 0, 570*time.Second, 630*time.Second, 6*time.Hour, 6*time.Hour,
			6*time.Hour)
		require.Equal(t, 4, still, "people who have stayed behind")
		require.LessOrEqual(t, took, 11*time.Minute,
			"time after the evening until StillIn gives up")
		time.Sleep(24 * time.Hour)
		require.Zero(t, b.late.Load(), "looks after StillIn has returned")
	})
}

// One single person stays behind.
func TestOneIsEnough(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		var b bar
		still, _ := b.stillIn(5*time.Minute, 6*time.Hour)
		require.Equal(t, 1, still, "people who have stayed behind")
		time.Sleep(24 * time.Hour)
	})
}

// An evening on which nobody works is over when it is over.
func TestAQuietEvening(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		var b bar
		b.inside.Store(7)
		still, took := b.stillIn(10 * time.Minute)
		require.Equal(t, 0, still, "people who have stayed behind")
		require.LessOrEqual(t, took, time.Minute,
			"time after an evening on which nobody worked")
		time.Sleep(24 * time.Hour)
	})
}

// bar knows how many people are inside, and how often somebody has looked after
// StillIn had returned.
type bar struct {
	inside, late atomic.Int64
	returned     atomic.Bool
}

func (b *bar) count() int {
	if b.returned.Load() {
		b.late.Add(1)
	}
	return int(b.inside.Load())
}

// stillIn has an evening counted; so long after it each of its people leaves.
// It also says how long StillIn took from the end of the evening on.
func (b *bar) stillIn(
	patience time.Duration, leave ...time.Duration,
) (still int, took time.Duration) {
	var end time.Time
	still = countisnotleak.StillIn(
		b.count,
		func() {
			closing := make(chan struct{})
			for _, after := range leave {
				b.inside.Add(1)
				go func() {
					<-closing
					time.Sleep(after)
					b.inside.Add(-1)
				}()
			}
			time.Sleep(3 * time.Hour)
			close(closing)
			end = time.Now()
		},
		patience)
	b.returned.Store(true)
	return still, time.Since(end)
}
