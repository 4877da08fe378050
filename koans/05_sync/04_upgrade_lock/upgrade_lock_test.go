package upgradelock_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	upgradelock "goroutinekoans/koans/05_sync/04_upgrade_lock"
	"goroutinekoans/koans/koantest"
)

// rack is a rack of plain memory. Whoever has looked at it calls look before
// they say what they saw.
type rack struct {
	hooks map[string]int
	hung  []string
	look  func()
}

func newRack(look func()) *rack {
	return &rack{hooks: map[string]int{}, look: look}
}

func (r *rack) Find(guest string) (hook int, ok bool) {
	hook, ok = r.hooks[guest]
	r.look()
	return hook, ok
}

func (r *rack) Hang(guest string) (hook int) {
	r.hung = append(r.hung, guest)
	r.hooks[guest] = len(r.hung)
	return len(r.hung)
}

// One person asks for coats that are new and for coats that hang already.
func TestEveryCoatHasItsHook(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	rack := newRack(func() {})
	room := upgradelock.New(rack)
	var hooks []int
	crowd.Go(func() {
		for _, guest := range []string{"ana", "bia", "ana", "caio", "bia"} {
			hooks = append(hooks, room.Hook(guest))
		}
	})
	crowd.Finish()
	require.Equal(t, []int{1, 2, 1, 3, 2}, hooks, "hooks of the coats")
	require.Equal(t, []string{"ana", "bia", "caio"}, rack.hung,
		"coats in the order in which they were hung up")
}

// Ten people ask for ten coats that hang: nobody gets an answer before all ten
// have looked.
func TestEverybodyLooksAtOnce(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	together := koantest.NewMeeting(10)
	rack := newRack(together.Arrive)
	var want, hooks [10]int
	for i := range want {
		want[i] = 100 + i
		rack.hooks[fmt.Sprint("guest ", i)] = want[i]
	}

	room := upgradelock.New(rack)
	for i := range hooks {
		crowd.Go(func() { hooks[i] = room.Hook(fmt.Sprint("guest ", i)) })
	}
	crowd.Finish()
	require.Equal(t, want, hooks, "hooks of the coats")
	require.Empty(t, rack.hung, "coats that were hung up again")
}

// Five guests come one after the other, each with a coat of their own, while
// nobody but the cloakroom keeps order among them.
func TestGuestsOfAllKinds(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	rack := newRack(func() {})
	room := upgradelock.New(rack)
	var hooks [5]int
	for i := range hooks {
		crowd.Go(func() { hooks[i] = room.Hook(fmt.Sprint("guest ", i)) })
		crowd.Settle()
	}
	crowd.Finish()
	require.Equal(t, [5]int{1, 2, 3, 4, 5}, hooks, "hooks of the coats")
}

// Ten friends bring the coat of the same guest. Each time all of them have come
// as far as they can, those who look at the rack hear what they saw.
func TestACoatIsHungUpOnce(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var looked koantest.Gate
	rack := newRack(looked.Wait)
	room := upgradelock.New(rack)
	hooks := make([]int, 10)
	for i := range hooks {
		crowd.Go(func() { hooks[i] = room.Hook("ana") })
	}
	for len(crowd.Settle()) > 0 && looked.Waiting() > 0 {
		for range looked.Waiting() {
			looked.Next()
		}
	}
	crowd.Finish()
	require.Equal(t, []string{"ana"}, rack.hung, "coats on the rack")
	require.Equal(t, slices.Repeat([]int{1}, 10), hooks, "hooks of the coat")
}
