package orderkept_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	orderkept "goroutinekoans/koans/06_channels/06_order_kept"
	"goroutinekoans/koans/koantest"
)

// Four tables, three evenings. Each time other dishes take long, and each time
// all tables get what they have ordered.
func TestEveryTableGetsItsOwnPlate(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	menu := []string{"soup", "omelette", "steak", "soup"}
	evenings := [][]int{{40, 30, 20, 10}, {20, 40, 10, 30}, {10, 20, 30, 40}}
	served := make([][]string, 3)
	crowd.Go(func() {
		for evening, minutes := range evenings {
			served[evening] = orderkept.CookAll(4, func(table int) string {
				clock.Sleep(time.Duration(minutes[table]) * time.Minute)
				return menu[table]
			})
		}
	})
	clock.Run()
	for _, plates := range served {
		require.Equal(t, menu, plates, "plates for tables 0 to 3")
	}
}

// The longest dish takes forty minutes, and so do all of them together.
func TestTheCooksWorkAtTheSameTime(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	clock := koantest.NewClock(crowd)
	var took time.Duration
	crowd.Go(func() {
		orderkept.CookAll(4, func(table int) string {
			clock.Sleep(time.Duration(table+1) * 10 * time.Minute)
			return "plate"
		})
		took = clock.Now()
	})
	clock.Run()
	koantest.Took(t, 40*time.Minute, took, "cooking for four tables")
}

// A banquet: all three hundred cooks are at their stoves before the first one
// goes on; there is one of them for each table.
func TestOneCookForEachTable(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	together := koantest.NewMeeting(300)
	var want, plates []string
	for table := range 300 {
		want = append(want, fmt.Sprint("plate ", table))
	}
	crowd.Go(func() {
		plates = orderkept.CookAll(300, func(table int) string {
			together.Arrive()
			return fmt.Sprint("plate ", table)
		})
	})
	crowd.Finish()
	require.Equal(t, 300, together.Arrived(), "cooks at work")
	require.Equal(t, want, plates, "plates for tables 0 to 299")
}

// A day without guests is over at once.
func TestNoTables(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var plates []string
	crowd.Go(func() {
		plates = orderkept.CookAll(0, func(int) string { return "plate" })
	})
	crowd.Finish()
	require.Empty(t, plates, "plates for no table")
}
