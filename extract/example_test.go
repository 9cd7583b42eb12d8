package extract_test

import (
	"fmt"
	"strings"

	"demarche/extract"
	"demarche/extract/article"
	"demarche/extract/gazetteer"
	"demarche/schema"
)

// An extractor is made once; it reads any number of articles, from several goroutines if need be.
// Here an article comes as text; article.Walk takes folders, and names overlays of names of your own.
func Example() {
	names, err := gazetteer.Load()
	if err != nil {
		fmt.Println(err)
		return
	}
	parser, err := extract.NewParser(extract.Auto)
	if err != nil {
		fmt.Println(err)
		return
	}
	x, err := extract.New(names, parser)
	if err != nil {
		fmt.Println(err)
		return
	}
	text := "French President Francois Hollande met German Chancellor Angela Merkel in Berlin on Monday."
	for a, err := range article.Read(strings.NewReader(text), "story.txt", article.Options{Published: "2014-03-05"}) {
		if err != nil {
			fmt.Println(err) // refused, with the reason
			continue
		}
		record, _ := x.Read(extract.Input{Article: a.Article, City: a.Place.City, Day: a.AnchorDay()})
		for _, r := range record.Events {
			if r.Time == nil { // the visit that the meeting implies has no day of its own
				continue
			}
			fmt.Println(r.Type, r.Status, r.Time.Start, r.PlaceCountry)
			for _, p := range r.Participants {
				who, _ := record.Entity(p.Entity)
				fmt.Println(who.Name, p.Side, p.Entity)
			}
			fmt.Println(r.Evidence[0].Text)
		}
	}
	// Output:
	// meeting held 2014-03-03 DE
	// Francois Hollande FR person/francois-hollande
	// Angela Merkel DE person/angela-merkel
	// French President Francois Hollande met German Chancellor Angela Merkel in Berlin on Monday.
}

// Without a day to count from no date is made up.
func ExampleExtractor_Read() {
	names, _ := gazetteer.Load()
	parser, _ := extract.NewParser(extract.Off)
	x, err := extract.New(names, parser)
	if err != nil {
		fmt.Println(err)
		return
	}
	record, _ := x.Read(extract.Input{Article: schema.Article{ID: "a", Text: "Xi Jinping will visit Moscow next week, the Kremlin said."}})
	r := record.Events[0]
	fmt.Println(r.Type, r.Status, r.From, r.To, r.Time.Text, r.Time.Known())
	// Output: visit planned CN RU next week false
}
