package countthehouse_test

import (
	"fmt"
	"runtime"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	countthehouse "goroutinekoans/koans/03_waitgroup/10_count_the_house"
	"goroutinekoans/koans/koantest"
)

// house says which rooms are behind a room, and lamps how many lamps are in it:
// a number of its own for every room, so that no other rooms give the same sum.
func house(room string) []string {
	return map[string][]string{
		"hall":    {"cellar", "kitchen", "stairs"},
		"kitchen": {"pantry"},
		"stairs":  {"gallery"},
		"gallery": {"study", "bedroom"},
	}[room]
}

func lamps(room string) int {
	return map[string]int{
		"hall": 1, "cellar": 2, "kitchen": 4, "stairs": 8,
		"pantry": 16, "gallery": 32, "study": 64, "bedroom": 128,
	}[room]
}

// Opening doors takes a minute in every room that has some, and the lamps of
// the cellar and of the study take ten minutes each. The longest way leads to
// the study: hall, stairs and gallery, three minutes of doors, and then its
// lamps; nobody on it waits for the cellar. Every room has a place where its
// visitor makes a mark, and the owner reads the marks, without any lock, as
// soon as Count returns.
func TestNoRoomIsForgotten(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	marks := map[string]*int{}
	for _, room := range []string{
		"hall", "cellar", "kitchen", "stairs",
		"pantry", "gallery", "study", "bedroom",
	} {
		marks[room] = new(int)
	}
	total := 0
	seen := map[string]int{}
	crowd.Go(func() {
		total = countthehouse.Count(
			"hall",
			func(room string) int {
				if room == "cellar" || room == "study" {
					clock.Sleep(10 * time.Minute)
				}
				*marks[room]++
				return lamps(room)
			},
			func(room string) []string {
				behind := house(room)
				if len(behind) > 0 {
					clock.Sleep(time.Minute)
				}
				return behind
			},
		)
		for room, mark := range marks {
			seen[room] = *mark
		}
	})
	took := clock.Run()
	koantest.Took(t, 13*time.Minute, took, "the longest way through the house")
	require.Equal(t, 255, total, "lamps in the house")
	for room := range marks {
		require.Equal(t, 1, seen[room], "visits to the %s", room)
	}
}

// On a single processor, whoever is sent into a room usually gets going only
// when the one who sent them has nothing more to do: the house is counted ten
// times in that way.
func TestOneProcessorIsEnough(t *testing.T) {
	koantest.NoLeaks(t)
	all := runtime.GOMAXPROCS(1)
	defer runtime.GOMAXPROCS(all)
	crowd := koantest.NewCrowd(t)
	var marks [10]int
	var totals [10]int
	var seen [10]int
	crowd.Go(func() {
		for i := range 10 {
			totals[i] = countthehouse.Count(
				"hall",
				func(room string) int {
					if room == "bedroom" {
						marks[i]++
					}
					return lamps(room)
				},
				house,
			)
			seen[i] = marks[i]
		}
	})
	crowd.Finish()
	for i := range 10 {
		require.Equal(t, 255, totals[i], "lamps in the house")
		require.Equal(t, 1, seen[i], "visits to the bedroom")
	}
}

// Behind the hall of this house there is nothing.
func TestHouseWithOneRoom(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	total := 0
	crowd.Go(func() {
		total = countthehouse.Count("pantry", lamps, house)
	})
	crowd.Finish()
	require.Equal(t, 16, total, "lamps in the house")
}

// Twenty grand hotels. Behind the hall there are 120 rooms, and nobody leaves
// one before there is somebody in each of them.
func TestAGrandHotel(t *testing.T) {
	koantest.NoLeaks(t)
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(4))
	rooms := make([]string, 120)
	for i := range rooms {
		rooms[i] = fmt.Sprint("room ", i)
	}
	for range 20 {
		crowd := koantest.NewCrowd(t)
		meeting := koantest.NewMeeting(len(rooms))
		total := 0
		crowd.Go(func() {
			total = countthehouse.Count(
				"hall",
				func(room string) int {
					if room == "hall" {
						return 1
					}
					meeting.Arrive()
					return 5
				},
				func(room string) []string {
					if room == "hall" {
						return rooms
					}
					return nil
				},
			)
		})
		crowd.Finish()
		require.Equal(t, 601, total, "lamps in the house")
	}
}

// A haunted house, in which nobody finds the lamp of the pantry for five days.
// The test looks how Count waits, and lets the days pass in a bubble if one can
// see that.
func TestNobodyLosesPatience(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var gate koantest.Gate
	crowd.Go(func() {
		countthehouse.Count("hall", func(string) int {
			gate.Wait()
			return 1
		}, house)
	})
	if koantest.Bubbly(crowd.Settle()) {
		koantest.Bubble(t, func(t *testing.T) {
			start := time.Now()
			countthehouse.Count("hall", func(room string) int {
				if room == "pantry" {
					time.Sleep(120 * time.Hour)
				}
				return 1
			}, house)
			koantest.Took(t, 120*time.Hour, time.Since(start),
				"counting for five days")
			time.Sleep(1000 * time.Hour)
		})
	}
	gate.Open()
	crowd.Finish()
}
