package errshadow_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	errshadow "goroutinekoans/koans/12_races/02_err_shadow"
	"goroutinekoans/koans/koantest"
)

var (
	errCold  = errors.New("stays cold")
	errShort = errors.New("is ten short")
)

// open has one of a crowd open the bar.
func open(t *testing.T, unlock, heat, count func() error) error {
	t.Helper()
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var err error
	crowd.Go(func() { err = errshadow.Open(unlock, heat, count) })
	crowd.Finish()
	return err
}

// always is how it goes when it goes like that.
func always(err error) func() error {
	return func() error { return err }
}

// A morning on which everything works. The barman has counted the till, and all
// he does after that is done, too, when the oven gets warm.
func TestAGoodMorning(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var warm koantest.Gate
	heat := func() error {
		warm.Wait()
		return nil
	}
	var err error
	crowd.Go(func() {
		err = errshadow.Open(always(nil), heat, always(nil))
	})
	crowd.Settle()
	warm.Open()
	crowd.Finish()
	require.NoError(t, err, "what is reported")
}

// The oven stays cold, or the till is short, or both. Each error is reported,
// and none of them twice.
func TestWhatGoesWrongIsReported(t *testing.T) {
	for _, morning := range []struct{ oven, till error }{
		{errCold, nil}, {nil, errShort}, {errCold, errShort},
	} {
		err := open(t, always(nil),
			always(morning.oven), always(morning.till))
		require.Error(t, err, "what is reported")
		for _, e := range []error{errCold, errShort} {
			times := 0
			if e == morning.oven || e == morning.till {
				times = 1
			}
			require.Equal(t, times, strings.Count(err.Error(), e.Error()),
				"how often an error is reported")
		}
	}
}

// The oven gets warm only while the till is being counted, and the other way
// round.
func TestBothAtTheSameTime(t *testing.T) {
	both := koantest.NewMeeting(2)
	work := func() error {
		both.Arrive()
		return nil
	}
	err := open(t, always(nil), work, work)
	require.NoError(t, err, "what is reported")
}

// The key doesn't fit. Nobody heats or counts anything.
func TestTheDoorStaysShut(t *testing.T) {
	stuck := errors.New("the key is stuck")
	done := 0
	work := func() error {
		done++
		return nil
	}
	err := open(t, always(stuck), work, work)
	require.ErrorIs(t, err, stuck, "what is reported")
	require.Zero(t, done, "things done behind a shut door")
}
