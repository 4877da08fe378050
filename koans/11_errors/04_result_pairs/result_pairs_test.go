package resultpairs_test

import (
	"bytes"
	"errors"
	"runtime/debug"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	resultpairs "goroutinekoans/koans/11_errors/04_result_pairs"
	"goroutinekoans/koans/koantest"
)

// dish is how many minutes it takes, and what is wrong with it, if anything.
type dish struct {
	minutes int
	excuse  string
}

// event is what the guests hear or see, and in which minute.
type event struct {
	Minute int
	What   string
}

// serve lets an order be served, and returns what the guests have noticed. The
// list is plain memory: only one waiter may write on it.
func serve(t *testing.T, menu map[string]dish, order ...string) []event {
	t.Helper()
	var seen []event
	start := time.Now()
	note := func(what string) {
		// The caller is in the waiter's stack, but not in those of others.
		if !bytes.Contains(debug.Stack(), []byte(".serve(")) {
			what += " (not from the waiter)"
		}
		minute := int(time.Since(start) / time.Minute)
		seen = append(seen, event{minute, what})
	}
	slowest := 0
	for _, name := range order {
		slowest = max(slowest, menu[name].minutes)
	}
	resultpairs.Serve(order,
		func(name string) (string, error) {
			d := menu[name]
			time.Sleep(time.Duration(d.minutes) * time.Minute)
			if d.excuse != "" {
				return "", errors.New(d.excuse)
			}
			return name, nil
		},
		func(plate string) { note(plate) },
		func(excuse error) { note("sorry: " + excuse.Error()) },
	)
	koantest.Took(t, time.Duration(slowest)*time.Minute, time.Since(start),
		"the whole order")
	time.Sleep(time.Hour)
	return seen
}

// Everything works out: three plates, each one when it's ready.
func TestPlatesOnly(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		got := serve(t, map[string]dish{
			"soup": {3, ""}, "salad": {1, ""}, "cake": {2, ""},
		}, "soup", "salad", "cake")
		require.Equal(t, []event{
			{1, "salad"}, {2, "cake"}, {3, "soup"},
		}, got, "what the guests notice")
	})
}

// Two plates and three excuses come in turn.
func TestPlatesAndExcuses(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		got := serve(t, map[string]dish{
			"salad": {1, "no lettuce"},
			"soup":  {2, ""},
			"fish":  {3, "it swam away"},
			"cake":  {4, ""},
			"pasta": {5, "no water"},
		}, "soup", "salad", "cake", "pasta", "fish")
		require.Equal(t, []event{
			{1, "sorry: no lettuce"}, {2, "soup"}, {3, "sorry: it swam away"},
			{4, "cake"}, {5, "sorry: no water"},
		}, got, "what the guests notice")
	})
}

// A day on which nothing works out, and a day without orders.
func TestExcusesOnly(t *testing.T) {
	koantest.Bubble(t, func(t *testing.T) {
		got := serve(t, map[string]dish{
			"soup": {2, "burnt"}, "cake": {1, "flat"}, "tea": {3, "cold"},
		}, "soup", "cake", "tea")
		require.Equal(t, []event{
			{1, "sorry: flat"}, {2, "sorry: burnt"}, {3, "sorry: cold"},
		}, got, "what the guests notice")
		require.Empty(t, serve(t, nil), "what nobody has ordered")
	})
}
