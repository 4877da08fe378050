//koan:verdict serial
// One monk for everything: nothing can collide, and nothing overlaps.

package onescribe

func Archive(
	piles [][]string,
	decipher func(letter string) (line string),
	write func(line string) error,
) error {
	for _, pile := range piles {
		for _, letter := range pile {
			if err := write(decipher(letter)); err != nil {
				return err
			}
		}
	}
	return nil
}
