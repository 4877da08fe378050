package gradebook

import (
	"fmt"
	"time"
)

func english() words {
	return words{
		Book: "Gradebook", Hardest: "Hardest koans", Everybody: "Everybody",
		Keys:    "A cell opens its verdict. Arrow keys walk over the grid, Enter opens, Escape closes.",
		Student: "Student", Points: "Points", Close: "Close", Output: "What was printed", Passed: "Every test passed.",
		Class: func(students, koans int, percent float64) string {
			return fmt.Sprintf("%d students, %d koans, %.0f%% of the points on average", students, koans, percent)
		},
		Result: func(final string, most, solved, koans int) string {
			return fmt.Sprintf("%s of %d points; %d of %d koans solved", final, most, solved, koans)
		},
		Worth: func(points, most int) string { return fmt.Sprintf("%d of %d points", points, most) },
		Trouble: func(n int) string {
			return fmt.Sprintf("%d koan(s) could not be judged, and count as passed until they are.", n)
		},
		Late: func(by time.Duration, percent int) string {
			return fmt.Sprintf("Late by %v: -%d%% of the points", by, percent)
		},
	}
}
