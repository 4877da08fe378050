package goexithelper_test

import (
	"errors"
	"fmt"
	"runtime"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	goexithelper "goroutinekoans/koans/11_errors/06_goexit_helper"
	"goroutinekoans/koans/koantest"
)

// dummy is a test that only looks like one.
type dummy struct {
	mu     sync.Mutex
	log    []string
	failed int
}

func (d *dummy) Errorf(format string, args ...any) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.log = append(d.log, fmt.Sprintf(format, args...))
}

func (d *dummy) FailNow() {
	d.mu.Lock()
	d.failed++
	d.mu.Unlock()
	runtime.Goexit()
}

// check runs a test with the helper in it, on a goroutine of its own. It says
// what the helper has reported, how often it has called FailNow, whether what
// stands below the helper was run, and after how many minutes it was over.
func check(faults ...string) (
	log []string, failed int, below bool, minutes time.Duration,
) {
	var d dummy
	menu := []string{"soup", "cake", "tea"}
	start := time.Now()
	over := make(chan bool)
	go func() {
		defer close(over)
		goexithelper.CheckMenu(&d, menu, func(dish string) error {
			i := 0
			for menu[i] != dish {
				i++
			}
			time.Sleep(time.Duration(i+1) * time.Minute)
			if i < len(faults) && faults[i] != "" {
				return errors.New(faults[i])
			}
			return nil
		})
		below = true
	}()
	<-over
	minutes = time.Since(start)
	time.Sleep(time.Hour)
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.log, d.failed, below, minutes
}

// Nothing is wrong with any dish. All guests taste at the same time, and the
// test goes on.
func TestAGoodMenu(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		log, failed, below, minutes := check()
		koantest.Took(t, 3*time.Minute, minutes, "tasting three dishes")
		require.Empty(t, log, "what is reported")
		require.Zero(t, failed, "how often FailNow was called")
		require.True(t, below, "the test went on after CheckMenu")
	})
}

// The soup and the tea are bad. Both are reported, and the test ends when all
// have tasted.
func TestTwoBadDishes(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		log, failed, below, minutes := check("cold", "", "bitter")
		require.Equal(t, []string{"soup: cold", "tea: bitter"}, log,
			"what is reported")
		require.Equal(t, 1, failed, "how often FailNow was called")
		require.False(t, below, "the test went on after CheckMenu")
		koantest.Took(t, 3*time.Minute, minutes, "tasting three dishes")
	})
}

// Only the cake is bad, then only the last dish.
func TestOneBadDish(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		for _, faults := range [][]string{{"", "hard"}, {"", "", "bitter"}} {
			log, failed, below, minutes := check(faults...)
			require.Len(t, log, 1, "what is reported")
			require.Equal(t, 1, failed, "how often FailNow was called")
			require.False(t, below, "the test went on after CheckMenu")
			koantest.Took(t, 3*time.Minute, minutes, "tasting three dishes")
		}
	})
}
