package ticketnumbers_test

import (
	"fmt"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	ticketnumbers "goroutinekoans/koans/10_patterns/05_ticket_numbers"
	"goroutinekoans/koans/koantest"
)

// The shop closes after the third customer; the second one has taken a week.
// The roll has a thousand tickets; four are printed. A minute later the printer
// is off.
func TestClosedEarly(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		var printer koantest.Gauge
		var drawn []string
		for ticket := range ticketnumbers.Tickets(1000, slow(&printer)) {
			drawn = append(drawn, ticket)
			if len(drawn) == 2 {
				time.Sleep(7 * 24 * time.Hour)
			}
			time.Sleep(5 * time.Minute)
			if len(drawn) == 3 {
				break
			}
		}
		require.Equal(t, []string{"no. 1", "no. 2", "no. 3"}, drawn,
			"tickets drawn")
		synctest.Wait()
		require.LessOrEqual(t, printer.Total(), 4, "tickets printed")
		time.Sleep(time.Minute + 1)
		synctest.Wait()
		require.LessOrEqual(t, printer.Total(), 4, "tickets printed")
	})
}

// At the second customer the body of the loop panics, and somebody further up
// recovers. Nobody is left behind then, either.
func TestAPanicInTheShop(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		var printer koantest.Gauge
		func() {
			defer func() {
				require.Equal(t, "no. 2 faints", recover(), "the panic")
			}()
			for ticket := range ticketnumbers.Tickets(9, slow(&printer)) {
				time.Sleep(5 * time.Minute)
				if ticket == "no. 2" {
					panic(ticket + " faints")
				}
			}
		}()
		time.Sleep(time.Hour)
	})
}

// Printing takes a minute, serving a customer takes one. With four tickets that
// is five minutes. The next day the same roll begins with 1 again, and at the
// same time as in the branch office.
func TestPrintsAhead(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		var printer koantest.Gauge
		tickets := ticketnumbers.Tickets(4, slow(&printer))
		for range 2 {
			start := time.Now()
			var drawn []string
			for ticket := range tickets {
				drawn = append(drawn, ticket)
				time.Sleep(time.Minute)
			}
			koantest.Took(t, 5*time.Minute, time.Since(start), "four customers")
			require.Equal(t, []string{"no. 1", "no. 2", "no. 3", "no. 4"},
				drawn, "tickets drawn")
		}
		printer.Exactly(t, 1, "tickets being printed at once")

		for here := range tickets {
			for there := range tickets {
				require.Equal(t, "no. 1", there, "first in the branch office")
				break
			}
			require.Equal(t, "no. 1", here, "first in the shop")
			break
		}
		empty := 0
		for range ticketnumbers.Tickets(0, slow(&printer)) {
			empty++
		}
		require.Zero(t, empty, "tickets from an empty roll")
		time.Sleep(time.Hour)
	})
}

// slow prints a ticket in a minute.
func slow(printer *koantest.Gauge) func(number int) string {
	return func(number int) string {
		printer.Enter()
		time.Sleep(time.Minute)
		printer.Leave()
		return fmt.Sprint("no. ", number)
	}
}
