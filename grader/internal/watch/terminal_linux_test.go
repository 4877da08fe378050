package watch

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/watch/pty"
)

// Whatever happens, the terminal is given back first.
func TestAPanicGivesTheTerminalBack(t *testing.T) {
	terminal, err := pty.New(80, 24)
	if pty.Missing(err) {
		t.Skip("no pseudo-terminals here: is devpts mounted?")
	}
	require.NoError(t, err)
	defer terminal.Close()
	before, err := terminal.State()
	require.NoError(t, err)
	c := copied(t)
	loop := &Loop{
		Course: c, Grader: &fake{panics: "check"}, Language: course.English,
		Terminal: &Terminal{In: terminal.Program, Out: terminal.Program}, Tick: make(chan time.Time),
	}
	assert.PanicsWithValue(t, "a defect", func() { _ = loop.Run(context.Background()) })
	after, err := terminal.State()
	require.NoError(t, err)
	assert.Equal(t, before, after)
	for !strings.HasSuffix(terminal.Raw(), "\x1b[?1049l") {
		<-terminal.News()
	}
}

// Not even one line is too small a screen, nor three columns.
func TestTinyScreens(t *testing.T) {
	terminal, err := pty.New(80, 24)
	if pty.Missing(err) {
		t.Skip("no pseudo-terminals here: is devpts mounted?")
	}
	require.NoError(t, err)
	defer terminal.Close()
	loop := &Loop{Terminal: &Terminal{In: terminal.Program, Out: terminal.Program}, words: wordsFor(course.English)}
	loop.page.show(strings.Repeat("a line\n", 50))
	for height := range 5 {
		for _, width := range []int{1, 3, 200} {
			loop.width, loop.height = width, height
			for _, m := range []mode{reading, jumping} {
				loop.mode = m
				loop.draw()
			}
			loop.move(1000)
			loop.move(-1000)
		}
	}
}
