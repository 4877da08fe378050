package nightbus_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	nightbus "goroutinekoans/koans/10_patterns/07_night_bus"
	"goroutinekoans/koans/koantest"
)

// night is what one night was like.
type night struct {
	waited  koantest.Gauge // guests who couldn't board at once
	empty   koantest.Gauge // buses without guests
	swapped koantest.Gauge // buses in which others sat when they arrived
	road    koantest.Gauge // buses on the road
	left    []string       // when which bus left, and with whom
	over    time.Duration  // when NightBus returned
}

// drive has guests a, b, c … come in the given minutes, and no more after the
// last of these.
func drive(
	seats int, patience, ride time.Duration, minutes ...int,
) *night {
	n := &night{}
	start := time.Now()
	guests := make(chan string)
	go func() {
		defer close(guests)
		for i, minute := range minutes {
			at := start.Add(time.Duration(minute) * time.Minute)
			time.Sleep(time.Until(at))
			if i == len(minutes)-1 {
				return
			}
			guests <- string(rune('a' + i))
			if time.Now().After(at) {
				n.waited.Enter()
			}
		}
	}()
	// Each bus has a line of its own, that of its first guest: the buses don't
	// meet in the notes.
	left := make([]string, len(minutes))
	nightbus.NightBus(guests, seats, patience, func(bus []string) {
		if len(bus) == 0 {
			n.empty.Enter()
			return
		}
		on := slices.Clone(bus)
		left[on[0][0]-'a'] = fmt.Sprintf("%d: %s",
			time.Since(start)/time.Minute, strings.Join(on, " "))
		n.road.Enter()
		time.Sleep(ride)
		if !slices.Equal(on, bus) {
			n.swapped.Enter()
		}
		n.road.Leave()
	})
	n.over = time.Since(start)
	time.Sleep(3 * time.Hour)
	synctest.Wait()
	n.left = slices.DeleteFunc(left, func(s string) bool { return s == "" })
	return n
}

// Two guests have waited long enough in minute 13; the next bus is full in
// minute 18; one guest comes right after, and one shortly before the end.
func TestWhenTheBusLeaves(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		n := drive(5, 10*time.Minute, 30*time.Minute,
			3, 8, 14, 15, 16, 17, 18, 19, 31, 35)
		require.Equal(t,
			[]string{"13: a b", "18: c d e f g", "29: h", "35: i"},
			n.left, "buses")
		koantest.Took(t, 65*time.Minute, n.over, "the night")
		require.Zero(t, n.empty.Total(), "buses without guests")
		require.Zero(t, n.swapped.Total(), "buses with other guests in the end")
	})
}

// A ride takes an hour, and every minute somebody comes. Nobody has to wait
// until a bus is back.
func TestBoardingWhileOthersAreOnTheRoad(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		n := drive(5, 10*time.Minute, time.Hour,
			1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 15)
		koantest.Took(t, 75*time.Minute, n.over, "the night")
		require.Equal(t,
			[]string{"5: a b c d e", "10: f g h i j", "15: k l m n o"},
			n.left, "buses")
		require.Zero(t, n.waited.Total(), "guests who couldn't board at once")
		require.Zero(t, n.swapped.Total(), "buses with other guests in the end")
		n.road.Exactly(t, 3, "buses on the road at once")
	})
}

// Two seats, and the guests lose patience a moment before ten minutes have
// passed. One comes at the very beginning, one after two hours, and then two
// together. The night after that none comes.
func TestQuietNights(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		n := drive(2, 10*time.Minute-1, 20*time.Minute,
			0, 125, 150, 151, 180)
		require.Equal(t, []string{"9: a", "134: b", "151: c d"}, n.left,
			"buses")
		koantest.Took(t, 180*time.Minute, n.over, "the night")
		require.Zero(t, n.empty.Total(), "buses without guests")
		n = drive(2, 10*time.Minute-1, 20*time.Minute, 180)
		koantest.Took(t, 180*time.Minute, n.over, "a night without guests")
		require.Zero(t, n.empty.Total(), "buses without guests")
	})
}
