//koan:verdict wrong
// Who treats every status alike hangs up each time, and takes "closed today"
// for a dish.

package openbody

import (
	"bufio"
	"context"
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
	defer res.Body.Close()
	dish, err = bufio.NewReader(res.Body).ReadString('\n')
	if err == io.EOF {
		err = nil // a menu of one line
	}
	return strings.TrimSpace(dish), err
}
