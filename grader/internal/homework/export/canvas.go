package export

import "strconv"

// Canvas is a file for the import of grades. Its second line says what the
// column is worth. Canvas makes a new assignment for a column that it doesn't
// know: to fill an existing one, fill the file that Canvas gives (FillCanvas).
//
//	Student,ID,SIS User ID,SIS Login ID,Section,Koans
//	    Points Possible,,,,,20
//	"Doe, Ann",,u042,doe.1,,14
func Canvas(c Class) ([]byte, error) {
	if len(c.Grades) == 0 {
		return nil, ErrNobody
	}
	rows := [][]string{
		{"Student", "ID", "SIS User ID", "SIS Login ID", "Section", c.Column},
		{"    Points Possible", "", "", "", "", strconv.Itoa(c.Grades[0].MaxPoints)},
	}
	for _, g := range c.Grades {
		rows = append(rows, []string{cell(c.name(g.Student)), "", "", cell(g.Student), "", number(g.Final)})
	}
	return encode(rows, ',', false)
}
