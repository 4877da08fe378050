package reason

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/homework/intake"
	"goroutinekoans/grader/internal/homework/record"
)

func TestEveryReasonHasWords(t *testing.T) {
	for _, l := range course.Languages() {
		w := wordsFor(l)
		assert.Len(t, w.why, len(english().why))
		for _, why := range []intake.Why{
			intake.Outside, intake.Link, intake.Special, intake.Bomb, intake.TooMany,
			intake.TooBig, intake.Encrypted, intake.Damaged, intake.Unknown,
		} {
			assert.NotEmpty(t, w.why[why], "%s in %s", why, l)
			assert.Contains(t, Refusal(l, record.Refusal{Why: string(why), Entry: "koans"}), "koans")
		}
	}
}
