package koantest_test

import (
	"fmt"
	"os"
	"runtime"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"goroutinekoans/koans/koantest"
)

// faults are scenarios that a helper must catch; the first word of the name is
// the fault that it must prove.
func faults() map[string]func(*testing.T) {
	return map[string]func(*testing.T){
		"deadlock of a lock in a crowd": func(t *testing.T) {
			c := koantest.NewCrowd(t)
			c.Go(func() {
				var mu sync.Mutex
				mu.Lock()
				mu.Lock()
			})
			c.Finish()
		},
		"deadlock of a channel in a crowd": func(t *testing.T) {
			c := koantest.NewCrowd(t)
			c.Go(func() { <-make(chan int) })
			c.Finish()
		},
		"deadlock under a clock": func(t *testing.T) {
			c := koantest.NewCrowd(t)
			k := koantest.NewClock(c)
			c.Go(func() { k.Sleep(time.Hour); <-make(chan int) })
			k.Run()
		},
		"deadlock in a bubble": func(t *testing.T) {
			koantest.Bubble(t, func(*testing.T) { <-make(chan int) })
		},
		"deadlock of a lock in a bubble": func(t *testing.T) {
			koantest.Bubble(t, func(*testing.T) {
				var mu sync.Mutex
				mu.Lock()
				go func() { time.Sleep(time.Hour) }()
				mu.Lock()
			})
		},
		"leak in a crowd": func(t *testing.T) {
			c := koantest.NewCrowd(t)
			c.Go(func() { go func() { <-make(chan int) }() })
			c.Finish()
		},
		"leak in a bubble": func(t *testing.T) {
			koantest.Bubble(t, func(*testing.T) {
				go func() { <-make(chan int) }()
				time.Sleep(time.Minute)
			})
		},
		"leak after a test": func(t *testing.T) {
			koantest.NoLeaks(t)
			go func() { <-make(chan int) }()
		},
		"serial where a meeting never opens": func(t *testing.T) {
			c := koantest.NewCrowd(t)
			m := koantest.NewMeeting(2)
			c.Go(func() {
				m.Arrive()
				m.Arrive()
			})
			c.Finish()
		},
		"serial where a meeting in a bubble never opens": func(t *testing.T) {
			koantest.Bubble(t, func(*testing.T) { koantest.NewMeeting(2).Arrive() })
		},
		"serial by a gauge": func(t *testing.T) {
			var g koantest.Gauge
			for range 3 {
				g.Enter()
				g.Leave()
			}
			g.AtLeast(t, 3, "cooks at the stove at once")
		},
		"serial by a clock": func(t *testing.T) {
			c := koantest.NewCrowd(t)
			k := koantest.NewClock(c)
			c.Go(func() { k.Sleep(time.Minute); k.Sleep(time.Minute) })
			koantest.Took(t, time.Minute, k.Run(), "two dishes at once")
		},
		"wrong by a clock": func(t *testing.T) {
			koantest.Took(t, time.Minute, time.Second, "one dish")
		},
		"wrong by a gauge": func(t *testing.T) {
			var g koantest.Gauge
			g.Enter()
			g.Enter()
			g.Exactly(t, 1, "people in the bathroom at once")
		},
		"deadlock in a storm": func(t *testing.T) {
			c := koantest.NewCrowd(t)
			var mu sync.Mutex
			c.Storm(4, func(int, int) { mu.Lock() })
		},
		"spin in a storm": func(t *testing.T) {
			c := koantest.NewCrowd(t)
			var ready atomic.Bool
			c.Storm(4, func(int, int) {
				for !ready.Load() {
					runtime.Gosched()
				}
			})
		},
		"wrong by a storm": func(t *testing.T) {
			c := koantest.NewCrowd(t)
			var counted, lost koantest.Gauge
			var n atomic.Int64
			c.Storm(4, func(int, int) {
				counted.Enter()
				n.Store(n.Load() + 1)
			})
			if int(n.Load()) < counted.Total() {
				lost.Enter()
			}
			lost.AtMost(t, 0, "numbers that got lost")
		},
		"panic in a storm": func(t *testing.T) {
			c := koantest.NewCrowd(t)
			var once sync.Once
			c.Storm(4, func(int, int) { once.Do(func() { panic("a tree fell") }) })
		},
		"panic in a crowd": func(t *testing.T) {
			c := koantest.NewCrowd(t)
			c.Go(func() { close((chan int)(nil)) })
			c.Finish()
		},
		"spin in a crowd": func(t *testing.T) {
			c := koantest.NewCrowd(t)
			var ready atomic.Bool
			c.Go(func() {
				for !ready.Load() {
					runtime.Gosched()
				}
			})
			defer ready.Store(true)
			c.Settle()
		},
		"spin by sleeping and polling": func(t *testing.T) {
			c := koantest.NewCrowd(t)
			var ready atomic.Bool
			c.Go(func() {
				for !ready.Load() {
					time.Sleep(time.Millisecond)
				}
			})
			defer ready.Store(true)
			c.Settle()
		},
		"spin in a bubble": func(t *testing.T) {
			koantest.Bubble(t, func(*testing.T) {
				var ready atomic.Bool
				for !ready.Load() {
					runtime.Gosched()
				}
			})
		},
		"spin by going round in circles": func(t *testing.T) {
			c := koantest.NewCrowd(t)
			k := koantest.NewClock(c)
			k.Wakes = 50
			c.Go(func() {
				for {
					k.Sleep(time.Second)
				}
			})
			k.Run()
		},
	}
}

// clean are scenarios without a fault.
func clean() map[string]func(*testing.T) {
	return map[string]func(*testing.T){
		"a crowd that goes home": func(t *testing.T) {
			koantest.NoLeaks(t)
			c := koantest.NewCrowd(t)
			var mu sync.Mutex
			n := 0
			for range 50 {
				c.Go(func() {
					mu.Lock()
					defer mu.Unlock()
					n++
				})
			}
			c.Finish()
			assert.Equal(t, 50, n)
		},
		"a gate lets one through at a time": func(t *testing.T) {
			koantest.NoLeaks(t)
			c := koantest.NewCrowd(t)
			var gate koantest.Gate
			var passed koantest.Gauge
			for range 4 {
				c.Go(func() { gate.Wait(); passed.Enter() })
			}
			for n := range 4 {
				c.Settle()
				assert.Equal(t, 4-n, gate.Waiting())
				assert.Equal(t, n, passed.Total())
				assert.True(t, gate.Next())
			}
			c.Finish()
			assert.False(t, gate.Next())
			gate.Open()
			gate.Wait()
		},
		"a meeting of all": func(t *testing.T) {
			koantest.NoLeaks(t)
			c := koantest.NewCrowd(t)
			m := koantest.NewMeeting(8)
			for range 8 {
				c.Go(m.Arrive)
			}
			c.Finish()
			assert.Equal(t, 8, m.Arrived())
		},
		"a storm over a lock": func(t *testing.T) {
			koantest.NoLeaks(t)
			c := koantest.NewCrowd(t)
			var mu sync.Mutex
			sum, each := 0, make([]int, 8)
			c.Storm(8, func(member, _ int) {
				mu.Lock()
				defer mu.Unlock()
				sum++
				each[member]++
			})
			for _, n := range each {
				assert.NotZero(t, n)
				sum -= n
			}
			assert.Zero(t, sum)
		},
		"a clock with a lock held over a sleep": func(t *testing.T) {
			koantest.NoLeaks(t)
			c := koantest.NewCrowd(t)
			k := koantest.NewClock(c)
			var mu sync.Mutex
			for range 3 {
				c.Go(func() {
					mu.Lock()
					defer mu.Unlock()
					k.Sleep(time.Hour)
				})
			}
			koantest.Took(t, 3*time.Hour, k.Run(), "three hours behind one lock")
		},
		"a bubble in which time flies": func(t *testing.T) {
			koantest.Bubble(t, func(t *testing.T) {
				start := time.Now()
				var wg sync.WaitGroup
				for i := range 5 {
					wg.Go(func() { time.Sleep(time.Duration(i) * time.Hour) })
				}
				wg.Wait()
				koantest.Took(t, 4*time.Hour, time.Since(start), "five sleepers")
			})
		},
		"a program of its own": func(t *testing.T) {
			out := koantest.Program(t, func() {
				fmt.Println("dinner is served")
				fmt.Fprintln(os.Stderr, "the bell rings")
				os.Exit(3)
			})
			assert.Equal(t, "dinner is served\n", out.Stdout)
			assert.Contains(t, out.Stderr, "the bell rings")
			assert.Equal(t, 3, out.Code)
		},
	}
}

// racy are scenarios in which two goroutines touch one variable and nothing
// but a helper is between them.
//
// No pair may touch x in the very same moment: the detector looks at what it
// remembers of x and then notes the access, and two that do so in step can
// miss each other, with or without a helper (seen once in some 3,000 runs).
// So one comes after the other, or both come often.
func racy() map[string]func(*testing.T) {
	return map[string]func(*testing.T){
		"crowd": func(t *testing.T) {
			c := koantest.NewCrowd(t)
			x := 0
			for range 2 {
				c.Go(func() { often(&x) })
			}
			c.Finish()
		},
		"settle": func(t *testing.T) {
			c := koantest.NewCrowd(t)
			x := 0
			c.Go(func() { x++ })
			c.Settle()
			c.Go(func() { x++ })
			c.Finish()
		},
		"storm": func(t *testing.T) {
			c := koantest.NewCrowd(t)
			x := make([]int, 4)
			c.Storm(4, func(member, _ int) { x[member/2]++ })
		},
		"gauge": func(t *testing.T) {
			c := koantest.NewCrowd(t)
			var g koantest.Gauge
			x := 0
			for range 2 {
				c.Go(func() { g.Enter(); x++; g.Leave() })
				c.Settle()
			}
			c.Finish()
		},
		"meeting": func(t *testing.T) {
			c := koantest.NewCrowd(t)
			m := koantest.NewMeeting(2)
			x := 0
			c.Go(func() { x++; m.Arrive() })
			c.Go(func() { m.Arrive(); x++ })
			c.Finish()
		},
		"gate": func(t *testing.T) {
			c := koantest.NewCrowd(t)
			var gate koantest.Gate
			x := 0
			for range 2 {
				c.Go(func() { gate.Wait(); x++; gate.Wait() })
			}
			for range 4 {
				c.Settle()
				gate.Next()
			}
			c.Finish()
		},
		"clock": func(t *testing.T) {
			c := koantest.NewCrowd(t)
			k := koantest.NewClock(c)
			x := 0
			for i := range 2 {
				c.Go(func() { k.Sleep(time.Duration(i) * time.Hour); x++; k.Sleep(time.Hour) })
			}
			k.Run()
		},
		"bubble": func(t *testing.T) {
			koantest.Bubble(t, func(*testing.T) {
				x := 0
				for i := range 2 {
					go func() { time.Sleep(time.Duration(i) * time.Hour); x++ }()
				}
				time.Sleep(24 * time.Hour)
			})
		},
	}
}

// often touches x so many times that two of it can't stay in step.
func often(x *int) {
	for range 100 {
		*x++
	}
}
