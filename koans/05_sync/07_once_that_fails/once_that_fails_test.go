package oncethatfails_test

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	oncethatfails "goroutinekoans/koans/05_sync/07_once_that_fails"
	"goroutinekoans/koans/koantest"
)

var errBusy = errors.New("the bank is busy")

// Four guests pay one after the other. The bank is busy for the first two.
func TestAnErrorIsNotForEver(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var calls koantest.Gauge
	machine := oncethatfails.New(func() (*oncethatfails.Line, error) {
		calls.Enter()
		if calls.Total() <= 2 {
			return nil, errBusy
		}
		return &oncethatfails.Line{Number: "0800"}, nil
	})
	var lines [4]*oncethatfails.Line
	var errs [4]error
	var called [4]int
	crowd.Go(func() {
		for i := range lines {
			lines[i], errs[i] = machine.Line()
			called[i] = calls.Total()
		}
	})
	crowd.Finish()
	require.ErrorIs(t, errs[0], errBusy, "what the first guest gets")
	require.ErrorIs(t, errs[1], errBusy, "what the second guest gets")
	require.NoError(t, errs[2], "what the third guest gets")
	require.NotNil(t, lines[2], "the line of the third guest")
	require.NoError(t, errs[3], "what the fourth guest gets")
	require.Same(t, lines[2], lines[3], "the line of the fourth guest")
	require.Equal(t, [4]int{1, 2, 3, 3}, called, "calls after each guest")
}

// Five guests want to pay while the machine makes its first call. The bank
// answers it, and no further call is needed.
func TestOneLineForAll(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var ringing koantest.Gate
	var calls, paid koantest.Gauge
	machine := oncethatfails.New(func() (*oncethatfails.Line, error) {
		calls.Enter()
		defer calls.Leave()
		ringing.Wait()
		return &oncethatfails.Line{Number: "0800"}, nil
	})
	lines, errs := make([]*oncethatfails.Line, 5), make([]error, 5)
	for i := range lines {
		crowd.Go(func() {
			lines[i], errs[i] = machine.Line()
			paid.Enter()
		})
	}
	crowd.Settle()
	calls.AtMost(t, 1, "calls at the same time")
	require.Equal(t, 0, paid.Total(), "guests who didn't wait for the call")
	ringing.Open()
	crowd.Finish()
	for i := range lines {
		require.NoError(t, errs[i], "what a guest gets")
		require.NotNil(t, lines[i], "a guest's line")
		require.Same(t, lines[0], lines[i], "a guest's line")
	}
	require.Equal(t, 1, calls.Total(), "calls for all of them")
}

// Five guests want to pay while the machine makes its first call, and the bank
// is busy. Whether the others share that error or call in their turn is left
// to you; but a guest has a line or an error. Who has an error tries again at
// once and has a line then, and so has the one who comes later.
func TestAFailedCallWithACrowdBehindIt(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var ringing koantest.Gate
	var calls koantest.Gauge
	machine := oncethatfails.New(func() (*oncethatfails.Line, error) {
		calls.Enter()
		defer calls.Leave()
		first := calls.Total() == 1
		ringing.Wait()
		if first {
			return nil, errBusy
		}
		return &oncethatfails.Line{Number: "0800"}, nil
	})
	lines, errs := make([]*oncethatfails.Line, 6), make([]error, 6)
	again := make([]error, 6)
	pay := func(guest int) {
		lines[guest], errs[guest] = machine.Line()
		if errs[guest] != nil {
			_, again[guest] = machine.Line()
		}
	}
	for guest := range 5 {
		crowd.Go(func() { pay(guest) })
	}
	crowd.Settle()
	ringing.Open()
	crowd.Finish()
	crowd.Go(func() { pay(5) })
	crowd.Finish()

	calls.AtMost(t, 1, "calls at the same time")
	refused := 0
	for i := range lines {
		if errs[i] != nil {
			refused++
			require.ErrorIs(t, errs[i], errBusy, "what a guest gets")
			require.NoError(t, again[i], "what a guest gets at the next try")
		} else {
			require.NotNil(t, lines[i], "a guest's line")
		}
	}
	require.NotZero(t, refused, "guests who were told about the failed call")
	require.NoError(t, errs[5], "what the guest who came later gets")
	require.Equal(t, 2, calls.Total(), "calls in the end")
}
