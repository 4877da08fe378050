//koan:verdict serial
// One oven after the other: nothing to wait for, and the evening starts an
// hour later.

package waitinloop

func HeatOvens(ovens int, heat func(oven int)) {
	for oven := range ovens {
		heat(oven)
	}
}
