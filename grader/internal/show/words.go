package show

import (
	"fmt"

	"goroutinekoans/grader/internal/course"
)

// words is what this package itself says, in one language.
type words struct {
	headline func(solved, total, percent int) string
	legend   string
	verdicts string // heading of the verdict column
}

func wordsFor(l course.Language) words {
	if l == course.Portuguese {
		return words{
			headline: func(solved, total, percent int) string {
				return fmt.Sprintf("Koans de goroutines · %d de %d resolvidos · %d%%", solved, total, percent)
			},
			legend:   "● resolvido   ◐ começado   ○ como veio   ▸ você está aqui",
			verdicts: "veredito",
		}
	}
	return words{
		headline: func(solved, total, percent int) string {
			return fmt.Sprintf("Goroutine koans · %d of %d solved · %d%%", solved, total, percent)
		},
		legend:   "● solved   ◐ begun   ○ as shipped   ▸ you are here",
		verdicts: "verdict",
	}
}
