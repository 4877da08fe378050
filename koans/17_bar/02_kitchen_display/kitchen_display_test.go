package kitchendisplay_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	kitchendisplay "goroutinekoans/koans/17_bar/02_kitchen_display"
	"goroutinekoans/koans/koantest"
)

// Two displays are drawing the soup. Anna switches hers off meanwhile, twice,
// and at once she may go; whoever looks at it sees that it's off. Then both
// pencils are done: Show is over, the other display has the soup, and the next
// order as well.
func TestDetachedWhileDrawing(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	board := new(kitchendisplay.Board)
	var pencil koantest.Gate
	var gone, dark koantest.Gauge
	slowly := func(order string) string {
		pencil.Wait()
		return order
	}
	all := attach(crowd, board, slowly, slowly)
	crowd.Go(func() {
		board.Show("soup")
		board.Show("cake")
	})
	crowd.Settle()
	crowd.Go(func() {
		all[0].detach()
		all[0].detach()
		gone.Enter()
	})
	crowd.Settle()
	crowd.Go(func() {
		for range all[0].pictures {
		}
		dark.Enter()
	})
	crowd.Settle()
	left, saw := gone.Total(), dark.Total()
	pencil.Open()
	crowd.Finish()
	require.Equal(t, 1, left, "who had gone while the displays were drawing")
	require.Equal(t, 1, saw, "who saw by then that the display is off")
	require.Empty(t, rest(crowd, all[0]), "what Anna sees after that")
	crowd.Go(all[1].detach)
	require.Equal(t, []string{"cake"}, rest(crowd, all[1]),
		"what the other display shows")
}

// While two displays are drawing, the kitchen is closed, at once.
func TestClosedWhileDrawing(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	board := new(kitchendisplay.Board)
	var pencil koantest.Gate
	var closed koantest.Gauge
	slowly := func(order string) string {
		pencil.Wait()
		return order
	}
	all := attach(crowd, board, slowly, slowly)
	crowd.Go(func() { board.Show("soup") })
	crowd.Settle()
	crowd.Go(func() {
		board.Close()
		closed.Enter()
	})
	crowd.Settle()
	by := closed.Total()
	pencil.Open()
	crowd.Finish()
	require.Equal(t, 1, by, "kitchens closed while the displays were drawing")
	for _, d := range all {
		require.Empty(t, rest(crowd, d), "what is shown after closing")
	}
	crowd.Go(func() {
		board.Show("cake")
		all[0].detach()
		board.Close()
	})
	crowd.Finish()
}

// A display that can't draw cake switches itself off.
func TestADisplayDetachesItself(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	board := new(kitchendisplay.Board)
	var all []display
	all = attach(crowd, board, func(order string) string {
		if order == "cake" {
			all[0].detach()
		}
		return order
	})
	crowd.Go(func() {
		board.Show("soup")
		board.Show("cake")
		board.Show("tea")
	})
	crowd.Finish()
	require.Equal(t, []string{"soup"}, rest(crowd, all[0]),
		"what a display showed before it switched itself off")
}

// Three displays draw at the same time, each in its own way.
func TestAllDrawAtTheSameTime(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	board := new(kitchendisplay.Board)
	together := koantest.NewMeeting(3)
	var draws []func(string) string
	for i := range 3 {
		draws = append(draws, func(order string) string {
			together.Arrive()
			return fmt.Sprint(order, i)
		})
	}
	all := attach(crowd, board, draws...)
	crowd.Go(func() {
		board.Show("soup")
		board.Close()
	})
	crowd.Finish()
	for i, d := range all {
		require.Equal(t, []string{fmt.Sprint("soup", i)}, rest(crowd, d),
			"what a display shows")
	}
}

// Nobody looks at one display; at another one somebody looks after each order.
func TestOnlyTheNewestIsKept(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	board := new(kitchendisplay.Board)
	var seen []string
	all := attach(crowd, board, plain, plain)
	crowd.Go(func() {
		for _, order := range []string{"soup", "cake", "tea"} {
			board.Show(order)
			seen = append(seen, <-all[1].pictures)
		}
		board.Close()
	})
	crowd.Finish()
	require.Equal(t, []string{"soup", "cake", "tea"}, seen,
		"what somebody sees who always looks")
	require.Equal(t, []string{"tea"}, rest(crowd, all[0]),
		"what somebody sees who never looked")
}

// A display is still drawing the soup when cake is ordered, and is quicker with
// that. The picture of the soup comes too late.
func TestAnOldPictureComesTooLate(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	board := new(kitchendisplay.Board)
	var pencil koantest.Gate
	all := attach(crowd, board, func(order string) string {
		if order == "soup" {
			pencil.Wait()
		}
		return order
	})
	crowd.Go(func() { board.Show("soup") })
	crowd.Settle()
	crowd.Go(func() { board.Show("cake") })
	crowd.Settle()
	pencil.Open()
	crowd.Finish()
	crowd.Go(board.Close)
	require.Equal(t, []string{"cake"}, rest(crowd, all[0]),
		"what a display shows")
}

// A display that is drawing the soup is to draw the cake, too, and takes longer
// for that. The soup isn't old as long as there is no cake.
func TestTheNewPictureTakesLonger(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	board := new(kitchendisplay.Board)
	var soup, cake koantest.Gate
	all := attach(crowd, board, func(order string) string {
		if order == "soup" {
			soup.Wait()
		} else {
			cake.Wait()
		}
		return order
	})
	crowd.Go(func() { board.Show("soup") })
	crowd.Settle()
	crowd.Go(func() { board.Show("cake") })
	crowd.Settle()
	soup.Open()
	crowd.Settle()
	var seen koantest.Gauge
	var pictures []string
	crowd.Go(func() {
		pictures = append(pictures, <-all[0].pictures)
		seen.Enter()
	})
	crowd.Settle()
	soups := seen.Total()
	cake.Open()
	crowd.Finish()
	crowd.Go(board.Close)
	pictures = append(pictures, rest(crowd, all[0])...)
	require.Equal(t, 1, soups, "pictures while the newer one is being drawn")
	require.Equal(t, []string{"soup", "cake"}, pictures,
		"what a display shows")
}

// A chef orders, three cooks look, others come and go. Each cook sees numbers
// that grow, and the last one.
func TestABusyEvening(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	board := new(kitchendisplay.Board)
	seen := make([][]string, 3)
	for i, d := range attach(crowd, board, plain, plain, plain) {
		crowd.Go(func() {
			for p := range d.pictures {
				seen[i] = append(seen[i], p)
			}
		})
	}
	crowd.Go(func() {
		crowd.Go(func() {
			for range 100 {
				pictures, detach := board.Attach(plain)
				crowd.Go(detach)
				for range pictures {
				}
			}
		})
		for i := range 100 {
			board.Show(fmt.Sprintf("%03d", i))
		}
		board.Close()
	})
	crowd.Finish()
	for _, s := range seen {
		require.IsIncreasing(t, append([]string{""}, s...),
			"what a cook sees")
		require.Equal(t, "099", s[len(s)-1], "what a cook sees last")
	}
}

type display struct {
	pictures <-chan string
	detach   func()
}

func plain(order string) string { return order }

// attach adds displays, one for each way to draw.
func attach(
	crowd *koantest.Crowd, board *kitchendisplay.Board,
	draws ...func(string) string,
) (all []display) {
	crowd.Go(func() {
		for _, draw := range draws {
			pictures, detach := board.Attach(draw)
			all = append(all, display{pictures, detach})
		}
	})
	crowd.Finish()
	return all
}

// rest is what still comes out of a display that is detached.
func rest(crowd *koantest.Crowd, d display) (pictures []string) {
	crowd.Go(func() {
		for p := range d.pictures {
			pictures = append(pictures, p)
		}
	})
	crowd.Finish()
	return pictures
}
