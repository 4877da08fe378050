package reason

import (
	"fmt"

	"goroutinekoans/grader/internal/homework/intake"
)

func english() words {
	return words{
		refused: func(why, entry string) string {
			if entry != "" {
				return fmt.Sprintf("REFUSED: %s: %s", why, entry)
			}
			return "REFUSED: " + why
		},
		why: map[intake.Why]string{
			intake.Outside:   "the archive has a path that leads out of it",
			intake.Link:      "a link where a koan should be, or one that leads out",
			intake.Special:   "a device, a pipe or a socket",
			intake.Bomb:      "the archive would unpack to more than 512 MiB",
			intake.TooMany:   "more than 50000 entries, or the same koan again and again",
			intake.TooBig:    "the archive is bigger than 64 MiB",
			intake.Encrypted: "the archive is encrypted",
			intake.Damaged:   "the archive is damaged",
			intake.Unknown:   "not a zip, tar or tar.gz archive",
		},
	}
}
