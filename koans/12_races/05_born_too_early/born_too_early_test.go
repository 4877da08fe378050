package borntooearly_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	borntooearly "goroutinekoans/koans/12_races/05_born_too_early"
	"goroutinekoans/koans/koantest"
)

// The one who asks for the name of the bar takes so long that everybody else
// has come as far as they can. Then two guests arrive.
func TestTheDoormanKnowsTheBar(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var phone koantest.Gate
	defer phone.Open()
	var words []string
	crowd.Go(func() {
		doorman := borntooearly.Hire(
			func() string {
				phone.Wait()
				return "the Owl"
			},
			func(w string) { words = append(words, w) },
		)
		doorman.Arrive("Ana")
		doorman.Arrive("Bruno")
		doorman.Dismiss()
	})
	crowd.Settle()
	phone.Open()
	crowd.Finish()
	require.Equal(t,
		[]string{"Welcome to the Owl, Ana", "Welcome to the Owl, Bruno"},
		words, "what the doorman says")
}

// The name is known at once.
func TestAQuickAnswer(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	var words []string
	crowd.Go(func() {
		doorman := borntooearly.Hire(
			func() string { return "the Owl" },
			func(w string) { words = append(words, w) },
		)
		doorman.Arrive("Ana")
		doorman.Dismiss()
	})
	crowd.Finish()
	require.Equal(t, []string{"Welcome to the Owl, Ana"}, words,
		"what the doorman says")
}

// The doorman finishes the first greeting only when all three guests have
// arrived. He is dismissed, and greets the others before he goes home.
func TestGuestsStandInLine(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	line := koantest.NewMeeting(2)
	greeted := 0
	crowd.Go(func() {
		doorman := borntooearly.Hire(
			func() string { return "the Owl" },
			func(string) {
				if greeted == 0 {
					line.Arrive()
				}
				greeted++
			},
		)
		for _, guest := range []string{"Ana", "Bruno", "Carla"} {
			doorman.Arrive(guest)
		}
		line.Arrive()
		doorman.Dismiss()
	})
	crowd.Finish()
	require.Equal(t, 3, greeted, "guests who were greeted")
}
