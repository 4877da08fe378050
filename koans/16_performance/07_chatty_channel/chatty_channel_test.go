package chattychannel_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	chattychannel "goroutinekoans/koans/16_performance/07_chatty_channel"
	"goroutinekoans/koans/koantest"
)

// day is what one day in the office was like.
type day struct {
	trips koantest.Gauge // one is inside for each trip; nobody leaves
	road  koantest.Gauge // couriers on the road
	left  []string       // when the courier left, and with which letters
	bags  [][]string     // what the post has been given, and its stamp
	over  time.Duration  // when Post returned
}

// work has letters a, b, c … put into the tray in the given minutes, and closes
// it in the last of these. A trip takes ten minutes.
func work(bag int, minutes ...int) *day {
	d := &day{}
	start := time.Now()
	tray := make(chan string, 100)
	go func() {
		defer close(tray)
		for i, minute := range minutes {
			at := start.Add(time.Duration(minute) * time.Minute)
			time.Sleep(time.Until(at))
			if i < len(minutes)-1 {
				tray <- string(rune('a' + i))
			}
		}
	}()
	chattychannel.Post(tray, bag, func(letters []string) {
		d.trips.Enter()
		d.road.Enter()
		d.left = append(d.left, fmt.Sprintf("%d: %s",
			time.Since(start)/time.Minute, strings.Join(letters, " ")))
		d.bags = append(d.bags, append(letters, "stamp"))
		time.Sleep(10 * time.Minute)
		d.road.Leave()
	})
	d.over = time.Since(start)
	time.Sleep(3 * time.Hour)
	return d
}

// While the first letter is on its way, five others come: that's one trip. The
// next letter comes when the courier sits in the office, and he leaves at once.
func TestAllThatLieThereGoTogether(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		d := work(50, 0, 1, 2, 3, 4, 5, 25, 28)
		d.trips.AtMost(t, 3, "trips to the post office")
		require.Equal(t, []string{"0: a", "10: b c d e f", "25: g"},
			d.left, "trips")
		d.road.AtMost(t, 1, "couriers on the road at once")
		koantest.Took(t, 35*time.Minute, d.over, "the day")
	})
}

// The bag has room for three letters, and seven have come. The rest goes with
// the next trips, even though the tray is closed by now.
func TestTheBagHasALimit(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		d := work(3, 0, 1, 2, 3, 4, 5, 6, 7, 8)
		d.trips.AtMost(t, 4, "trips to the post office")
		require.Equal(t, []string{"0: a", "10: b c d", "20: e f g", "30: h"},
			d.left, "trips")
		d.road.AtMost(t, 1, "couriers on the road at once")
		koantest.Took(t, 40*time.Minute, d.over, "the day")
	})
}

// The post puts a stamp into each bag that it is given, and in the evening it
// looks into all of them: what was in them is in them.
func TestThePostKeepsTheBags(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		d := work(2, 3, 4, 5, 6, 7, 60)
		require.Equal(t, [][]string{
			{"a", "stamp"}, {"b", "c", "stamp"}, {"d", "e", "stamp"},
		}, d.bags, "bags in the evening")
		koantest.Took(t, time.Hour, d.over, "the day")
	})
}

// A day without letters, a day with one, and a bag for a single letter.
func TestQuietDays(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		d := work(50, 45)
		require.Empty(t, d.left, "trips without letters")
		koantest.Took(t, 45*time.Minute, d.over, "a day without letters")
		d = work(50, 7, 90)
		require.Equal(t, []string{"7: a"}, d.left, "trips")
		d = work(1, 0, 1, 2, 3)
		require.Equal(t, []string{"0: a", "10: b", "20: c"}, d.left, "trips")
	})
}
