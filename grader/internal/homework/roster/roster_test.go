package roster_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"goroutinekoans/grader/internal/homework/roster"
)

func TestRosters(t *testing.T) {
	for _, c := range []struct {
		name, text, sent, id, person string
	}{
		{"canvas", "Student,ID,SIS User ID,SIS Login ID,Section,Koans (4314282)\n    Points Possible,,,,,20\n\"Doe, Ann\",881,u042,doe.1,CSE-1,\n",
			"doeann_LATE_881_90210_koans", "doe.1", "Doe, Ann"},
		{"moodle", "\ufeffIdentifier,Full name,Email address,Status,Grade\nParticipant 4711,Ann Doe,ann@x.edu,-,\n",
			"Ann Doe_4711_assignsubmission_file_", "ann@x.edu", "Ann Doe"},
		{"moodle in Portuguese", "Identificador;Nome completo;Endereço de email\nParticipante 12;João Luís;joao@x.br\n",
			"João Luís_12_assignsubmission_file_", "joao@x.br", "João Luís"},
		{"classroom", "identifier,github_username,github_id,name\ns1,ann-doe,77,Ann Doe\n", "koans-ann-doe", "ann-doe", "Ann Doe"},
		{"own", "student,name,submitted\nann,Ann,2026-12-01 10:00\n", "ann", "ann", "Ann"},
	} {
		r, err := roster.Parse([]byte(c.text))
		require.NoError(t, err, c.name)
		require.Len(t, r.People, 1, c.name)
		p := r.Find(c.sent)
		require.NotNil(t, p, c.name)
		assert.Equal(t, c.id, p.ID, c.name)
		assert.Equal(t, c.person, p.Name, c.name)
		assert.Nil(t, r.Find("bob"), c.name)
	}
}

func TestBadRosters(t *testing.T) {
	for text, says := range map[string]string{
		"":                         "empty",
		"a,b\n1,2\n":               "columns is needed",
		"student\nann\nann\n":      "on line 2 already",
		"student,submitted\nann,x": "no time such as",
	} {
		_, err := roster.Parse([]byte(text))
		require.ErrorContains(t, err, says, text)
	}
}

// Who could be two people is nobody.
func TestAmbiguousName(t *testing.T) {
	r, err := roster.Parse([]byte("student,name\na1,Ann Doe\na2,Ann Doe\n"))
	require.NoError(t, err)
	assert.Nil(t, r.Find("Ann Doe_1_x"))
	assert.Equal(t, "a2", r.Find("a2").ID)
}
