package reason

import (
	"fmt"

	"goroutinekoans/grader/internal/homework/intake"
)

func portuguese() words {
	return words{
		refused: func(why, entry string) string {
			if entry != "" {
				return fmt.Sprintf("RECUSADO: %s: %s", why, entry)
			}
			return "RECUSADO: " + why
		},
		why: map[intake.Why]string{
			intake.Outside:   "o arquivo tem um caminho que leva para fora dele",
			intake.Link:      "um link no lugar de um koan, ou que leva para fora",
			intake.Special:   "um dispositivo, um pipe ou um socket",
			intake.Bomb:      "o arquivo descompactado passaria de 512 MiB",
			intake.TooMany:   "mais de 50000 entradas, ou o mesmo koan muitas vezes",
			intake.TooBig:    "o arquivo tem mais de 64 MiB",
			intake.Encrypted: "o arquivo está cifrado",
			intake.Damaged:   "o arquivo está danificado",
			intake.Unknown:   "não é um arquivo zip, tar ou tar.gz",
		},
	}
}
