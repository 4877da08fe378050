package selfsend_test

import (
	"fmt"
	"runtime"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	selfsend "goroutinekoans/koans/13_deadlocks/01_self_send"
	"goroutinekoans/koans/koantest"
)

// In the box there is a crate, in the crate a tin. The courier has gone home
// when the clerk finds the first of them.
func TestParcelsInParcels(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		inside := map[string][]string{"box": {"crate"}, "crate": {"tin"}}
		var list []string
		open := func(parcel string) []string {
			time.Sleep(time.Hour)
			list = append(list, parcel)
			return inside[parcel]
		}
		opened := selfsend.Unpack([]string{"box"}, func(string) {}, open)
		require.Equal(t, []string{"box", "crate", "tin"}, list,
			"parcels that were opened")
		require.Equal(t, 3, opened, "how many Unpack says there were")
		time.Sleep(time.Hour)
	})
}

// A container holds twelve hundred boxes, and each of them a tin.
func TestHowManyDoesNotMatter(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		inside := map[string][]string{}
		want := []string{"container", "letter"}
		for i := range 1200 {
			box := fmt.Sprint("box ", i)
			tin := fmt.Sprint("tin ", i)
			inside["container"] = append(inside["container"], box)
			inside[box] = []string{tin}
			want = append(want, box, tin)
		}
		list := make([]string, 0, len(want))
		opened := selfsend.Unpack([]string{"container", "letter"},
			func(string) {},
			func(parcel string) []string {
				list = append(list, parcel)
				return inside[parcel]
			})
		slices.Sort(want)
		slices.Sort(list)
		require.Equal(t, len(want), opened, "how many Unpack says there were")
		require.True(t, slices.Equal(want, list),
			"each parcel was opened, and only once")
		time.Sleep(time.Hour)
	})
}

// In the van there is one letter, and Unpack takes no more room than it needs
// for that. It is tried some times, as the garbage collector is about, too.
func TestRoomForOneLetter(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		room := uint64(1 << 40)
		for range 10 {
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			selfsend.Unpack([]string{"letter"}, func(string) {},
				func(string) []string { return nil })
			runtime.ReadMemStats(&after)
			room = min(room, after.TotalAlloc-before.TotalAlloc)
		}
		require.Less(t, room, uint64(16<<10), "bytes of room for one letter")
		time.Sleep(time.Hour)
	})
}

// To carry a parcel takes a minute, and to open one as well. The van holds
// four: while the courier carries the second, the clerk opens the first.
func TestTheClerkOpensMeanwhile(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		start := time.Now()
		var list []string
		opened := selfsend.Unpack([]string{"a", "b", "c", "d"},
			func(string) { time.Sleep(time.Minute) },
			func(parcel string) []string {
				time.Sleep(time.Minute)
				list = append(list, parcel)
				return nil
			})
		koantest.Took(t, 5*time.Minute, time.Since(start), "to empty the van")
		require.ElementsMatch(t, []string{"a", "b", "c", "d"}, list,
			"parcels that were opened")
		require.Equal(t, 4, opened, "how many Unpack says there were")
		time.Sleep(time.Hour)
	})
}
