//koan:verdict leak
// Now the line of an open restaurant stays busy: its menu has more than one
// line, and nobody reads on.

package openbody

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"net/http"
	"strings"
)

func DishOfTheDay(
	ctx context.Context, phone *http.Client, restaurant string,
) (dish string, err error) {
	req, err := http.NewRequestWithContext(ctx, "GET", restaurant, nil)
	if err != nil {
		return "", err
	}
	res, err := phone.Do(req)
	if err != nil {
		return "", err
	}
	if res.StatusCode != http.StatusOK {
		res.Body.Close()
		return "", fmt.Errorf("the restaurant says %q", res.Status)
	}
	dish, err = bufio.NewReader(res.Body).ReadString('\n')
	if err == io.EOF {
		err = nil // a menu of one line
	}
	return strings.TrimSpace(dish), err
}
