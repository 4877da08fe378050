//koan:verdict leak
// Whoever listens to the end frees the line, too; but music on hold has no
// end.

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
		for r := bufio.NewReader(res.Body); err == nil; {
			_, err = r.Discard(1)
		}
		return "", fmt.Errorf("the restaurant says %q", res.Status)
	}
	defer res.Body.Close()
	dish, err = bufio.NewReader(res.Body).ReadString('\n')
	if err == io.EOF {
		err = nil // a menu of one line
	}
	return strings.TrimSpace(dish), err
}
