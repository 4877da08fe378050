package timeoutnotsum_test

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	timeoutnotsum "goroutinekoans/koans/09_context/05_timeout_not_sum"
	"goroutinekoans/koans/koantest"
)

type course = []timeoutnotsum.Dish

// Three courses of four minutes, and the train leaves in ten. Dinner ends in
// the middle of the third, and the fourth isn't begun.
func TestTheTrainDoesNotWait(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		var s stove
		start := time.Now()
		err := timeoutnotsum.Dinner(t.Context(), 10*time.Minute,
			course{s.dish(4 * time.Minute)},
			course{s.dish(4 * time.Minute), s.dish(time.Minute)},
			course{s.dish(4 * time.Minute)},
			course{s.dish(4 * time.Minute)})
		took, hot, begun := time.Since(start), s.hot(), s.Total()
		time.Sleep(24 * time.Hour)
		require.Equal(t, "10m0s", took.String(), "how long dinner takes")
		require.ErrorIs(t, err, context.DeadlineExceeded, "what Dinner returns")
		require.Zero(t, hot, "dishes left on the stove")
		require.Equal(t, 4, begun, "dishes that were begun")
	})
}

// One course is quick, the other needs eight of the ten minutes: both are
// served. Who is quick leaves the others more time.
func TestTheCoursesShareTheTime(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		var s stove
		start := time.Now()
		err := timeoutnotsum.Dinner(t.Context(), 10*time.Minute,
			course{s.dish(time.Minute)},
			course{s.dish(8 * time.Minute)})
		require.NoError(t, err, "error about dinner")
		koantest.Took(t, 9*time.Minute, time.Since(start), "dinner")
		time.Sleep(24 * time.Hour)
	})
}

// The guests leave after five minutes, in the middle of the second course.
func TestTheGuestsLeave(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		var s stove
		guests, leave := context.WithCancel(context.Background())
		time.AfterFunc(5*time.Minute, leave)
		start := time.Now()
		err := timeoutnotsum.Dinner(guests, 10*time.Minute,
			course{s.dish(3 * time.Minute)},
			course{s.dish(3 * time.Minute)})
		took, hot := time.Since(start), s.hot()
		time.Sleep(24 * time.Hour)
		require.Equal(t, "5m0s", took.String(), "how long dinner takes")
		require.ErrorIs(t, err, context.Canceled, "what Dinner returns")
		require.Zero(t, hot, "dishes left on the stove")
	})
}

// Three dishes of a course are on the stove together; a dish that burns is
// reported when the course is over, and ends the dinner.
func TestDishesOfACourse(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		var s stove
		burnt := errors.New("burnt")
		start := time.Now()
		err := timeoutnotsum.Dinner(t.Context(), time.Hour,
			course{
				s.dish(3 * time.Minute),
				s.dish(3 * time.Minute),
				s.dish(2 * time.Minute),
			},
			course{
				s.dish(time.Minute),
				func(context.Context) error { return burnt },
			},
			course{s.dish(time.Minute)})
		koantest.Took(t, 4*time.Minute, time.Since(start), "two courses")
		require.ErrorIs(t, err, burnt, "what Dinner returns")
		s.Exactly(t, 3, "dishes on the stove at once")
		require.Equal(t, 4, s.Total(), "dishes that were begun")
		time.Sleep(24 * time.Hour)
	})
}

// stove counts the dishes that are on it.
type stove struct{ koantest.Gauge }

func (s *stove) dish(cooking time.Duration) timeoutnotsum.Dish {
	return func(ctx context.Context) error {
		s.Enter()
		defer s.Leave()
		select {
		case <-time.After(cooking):
			return nil
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// hot is how many dishes are on the stove once nobody can do anything more.
func (s *stove) hot() int {
	synctest.Wait()
	return s.Inside()
}
