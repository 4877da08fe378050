package canceltherest_test

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	canceltherest "goroutinekoans/koans/11_errors/05_cancel_the_rest"
	"goroutinekoans/koans/koantest"
)

var (
	errPink  = errors.New("the paint is pink")
	errBrush = errors.New("a brush has lost its hair")
)

// house is a house with four walls, and what became of each.
type house struct {
	start   time.Time
	trouble string // the wall whose paint is pink
	became  [4]string
}

var walls = []string{"door", "hall", "kitchen", "terrace"}

// paint takes 1, 2, 5 and 10 minutes, and cleaning the brushes 1, 2, 3 and 4.
// After pink paint, the brush that was used in the kitchen can't be saved.
func (h *house) paint(ctx context.Context, wall string) error {
	took := map[string]int{"door": 1, "hall": 2, "kitchen": 5, "terrace": 10}
	i := 0
	for walls[i] != wall {
		i++
	}
	select {
	case <-time.After(time.Duration(took[wall]) * time.Minute):
	case <-ctx.Done():
		h.became[i] = fmt.Sprintf("called off in minute %d", h.minute())
		time.Sleep(time.Duration(i+1) * time.Minute)
		if h.trouble != "" && wall == "kitchen" {
			return errBrush
		}
		return ctx.Err()
	}
	if wall == h.trouble {
		h.became[i] = fmt.Sprintf("pink in minute %d", h.minute())
		return errPink
	}
	h.became[i] = fmt.Sprintf("painted in minute %d", h.minute())
	return nil
}

func (h *house) minute() int { return int(time.Since(h.start) / time.Minute) }

// All goes well. All walls are painted at the same time.
func TestAGoodDay(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		h := house{start: time.Now()}
		err := canceltherest.Paint(t.Context(), walls, h.paint)
		koantest.Took(t, 10*time.Minute, time.Since(h.start), "four walls")
		require.NoError(t, err, "what Paint returns")
		require.Equal(t, "painted in minute 10", h.became[3],
			"what became of the terrace")
		time.Sleep(time.Hour)
	})
}

// The paint for the hall turns out to be pink. The door is painted by then; the
// other two are called off, and clean their brushes.
func TestPinkPaint(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		h := house{start: time.Now(), trouble: "hall"}
		err := canceltherest.Paint(t.Context(), walls, h.paint)
		if h.minute() < 6 {
			koantest.Fail(t, koantest.Wrong,
				"Paint returned before the last painter went home")
		}
		require.Equal(t, "painted in minute 1", h.became[0],
			"what became of the door")
		require.Equal(t, "called off in minute 2", h.became[2],
			"what became of the kitchen")
		require.Equal(t, "called off in minute 2", h.became[3],
			"what became of the terrace")
		koantest.Took(t, 6*time.Minute, time.Since(h.start),
			"a job that is called off")
		require.ErrorIs(t, err, errPink, "what Paint returns")
		require.NotErrorIs(t, err, errBrush, "what Paint returns")
		require.NotErrorIs(t, err, context.Canceled, "what Paint returns")
		time.Sleep(time.Hour)
	})
}

// The landlord calls off the job after four minutes.
func TestTheLandlordCallsItOff(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		h := house{start: time.Now()}
		ctx, cancel := context.WithCancel(context.Background())
		defer cancel()
		time.AfterFunc(4*time.Minute, cancel)
		err := canceltherest.Paint(ctx, walls, h.paint)
		if h.minute() < 8 {
			koantest.Fail(t, koantest.Wrong,
				"Paint returned before the last painter went home")
		}
		require.Equal(t, "painted in minute 2", h.became[1],
			"what became of the hall")
		require.Equal(t, "called off in minute 4", h.became[2],
			"what became of the kitchen")
		require.Equal(t, "called off in minute 4", h.became[3],
			"what became of the terrace")
		koantest.Took(t, 8*time.Minute, time.Since(h.start),
			"a job that is called off")
		require.ErrorIs(t, err, context.Canceled, "what Paint returns")
		time.Sleep(time.Hour)
	})
}
