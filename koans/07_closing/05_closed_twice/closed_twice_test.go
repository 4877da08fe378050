package closedtwice_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	closedtwice "goroutinekoans/koans/07_closing/05_closed_twice"
	"goroutinekoans/koans/koantest"
)

// isDown looks at the shutter without waiting for it.
func isDown(kiosk *closedtwice.Kiosk) bool {
	select {
	case <-kiosk.Down():
		return true
	default:
		return false
	}
}

// Five people close the kiosk, one after the other, and the last call takes
// until all of them have come as far as they can. During the call the shutter
// is still up, and nobody has come back. A sixth one closes it afterwards.
func TestManyCloseTheKiosk(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var calls, back, tooEarly koantest.Gauge
	var called koantest.Gate
	kiosk := closedtwice.New(func() {
		calls.Enter()
		called.Wait()
	})
	closeIt := func() {
		kiosk.Close()
		if !isDown(kiosk) {
			tooEarly.Enter()
		}
		back.Enter()
	}
	for range 5 {
		crowd.Go(closeIt)
		crowd.Settle()
	}
	require.Zero(t, back.Total(), "people back before the last call is over")
	require.False(t, isDown(kiosk), "shutter down before the last call is over")
	called.Open()
	crowd.Finish()
	crowd.Go(closeIt)
	crowd.Finish()
	require.Equal(t, 1, calls.Total(), "last calls")
	require.Equal(t, 6, back.Total(), "people back from Close")
	require.Zero(t, tooEarly.Total(), "people who found the shutter up")
}

// The last call takes a while and then writes on a board that has no lock. Five
// people wait for the shutter and then read it, and so does the one who has
// closed the kiosk.
func TestTheShutterComesAfterTheLastCall(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	board := ""
	var chalk koantest.Gate
	kiosk := closedtwice.New(func() {
		chalk.Wait()
		board = "closed"
	})
	read := make([]string, 6)
	for i := range 5 {
		crowd.Go(func() {
			<-kiosk.Down()
			read[i] = board
		})
	}
	crowd.Settle()
	crowd.Go(func() {
		kiosk.Close()
		read[5] = board
	})
	crowd.Settle()
	chalk.Open()
	crowd.Finish()
	for _, words := range read {
		require.Equal(t, "closed", words, "the words on the board")
	}
}

// Each kiosk has a shutter of its own.
func TestTwoKiosks(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	both := koantest.NewMeeting(2)
	for range 2 {
		crowd.Go(closedtwice.New(both.Arrive).Close)
	}
	crowd.Finish()
}
