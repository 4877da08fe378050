//koan:verdict serial
// Nobody has to tell anybody that it is over, as one person does everything:
// the oven is cold while a loaf is sold.

package neverclosed

func Morning(bake func() (loaf string, ok bool), sell func(loaf string)) {
	for {
		loaf, ok := bake()
		if !ok {
			return
		}
		sell(loaf)
	}
}
