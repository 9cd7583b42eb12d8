package event_test

import (
	"strings"
	"testing"
)

// TestDayOfSeveral reads the days of meetings that the first sentence of a text dates together, in texts of Tuesday, 7 May 2002; - where
// none is told.
func TestDayOfSeveral(t *testing.T) {
	const chirac, jiang, zhu = "French President Jacques Chirac", "Chinese President Jiang Zemin", "Premier Zhu Rongji"
	for _, c := range []struct{ name, text, want string }{
		{"unnamed leaders, one by one", chirac + " held separate talks on Monday with several Asian leaders. Meeting " + jiang + " at the Elysee, Chirac praised trade. He also received Japanese Prime Minister Junichiro Koizumi.", "2002-05-06 2002-05-06"},
		{"a series of meetings", chirac + " had a series of meetings in Geneva on Monday. Chirac met " + jiang + " for two hours. He also saw Japanese Prime Minister Junichiro Koizumi.", "2002-05-06 2002-05-06"},
		{"somebody else's", chirac + " held separate talks on Monday with several Asian leaders. " + jiang + " also met Japanese Prime Minister Junichiro Koizumi.", "-"},
		{"once the day has turned", chirac + " had a series of meetings in Geneva on Monday. On Sunday Chirac met " + jiang + ". He also saw Japanese Prime Minister Junichiro Koizumi.", "2002-05-05 -"},
		{"a busy day", "Geneva was the scene of intense diplomatic activity on Monday. " + chirac + " met " + jiang + " for two hours. Koizumi rested.", "2002-05-06"},
		{"a day of talks", "It was a busy day for diplomacy in Geneva on Monday. " + chirac + " met " + jiang + " for two hours.", "2002-05-06"},
		{"a day of something else", "It was a busy day for shopkeepers in Geneva on Monday. Crowds came. Sales rose. " + chirac + " met " + jiang + " for two hours.", "-"},
	} {
		var got []string
		for _, e := range read(t, c.text).Events {
			if e.Type == "meeting" {
				day := "-"
				if e.Time.Known() {
					day = e.Time.Start
				}
				got = append(got, day)
			}
		}
		known := c.name == "somebody else's" // the choice among dates gives the next sentence the day of the first
		judge(t, c.text, strings.Join(got, " "), c.want, known)
	}
}
