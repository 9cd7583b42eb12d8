package event

import (
	"strings"

	"demarche/extract/mention"
)

// trades are the nouns for people whose journeys are no politics: of sport, the arts, business, learning, the press.
var trades = words("actor", "actress", "singer", "rapper", "musician", "composer", "conductor", "pianist", "violinist", "tenor", "soprano", "dancer", "ballerina",
	"author", "novelist", "playwright", "painter", "sculptor", "filmmaker", "comedian", "supermodel", "celebrity", "popstar", "chef",
	"striker", "goalkeeper", "midfielder", "defender", "footballer", "coach", "player", "champion", "athlete", "boxer", "golfer", "cyclist", "swimmer", "sprinter",
	"skier", "wrestler", "gymnast", "climber", "mountaineer", "yachtsman", "jockey", "astronaut", "cosmonaut", "physicist", "biologist", "chemist", "astronomer", "archaeologist",
	"scientist", "historian", "journalist", "reporter", "correspondent", "photographer", "tycoon", "billionaire", "millionaire", "entrepreneur", "businessman", "businesswoman", "financier",
	"lawyer", "attorney", "barrister", "solicitor", "banker", "trader", "manager", "executive", "surgeon", "architect", "designer", "suspect", "convict", "prisoner", "trainer", "referee", "umpire", "batsman", "bowler", "winger", "investor", "industrialist", "magnate", "broker", "ceo", "pilgrim", "tourist")

// plies tells whether the story calls a person of no known office by such a trade: right before the name, as a part of
// it, or in an apposition.
func (r *reading) plies(x mention.Ref) bool {
	e := x.Entity
	if !e.Person() || e.Office != "" || e.Known != nil && len(e.Known.Terms) > 0 {
		return false
	}
	if first, _, ok := strings.Cut(strings.ToLower(e.Name), " "); ok && trades[first] {
		return true
	}
	for _, m := range e.Mentions {
		s := r.story.Sentences[m.Sentence]
		if m.First > 0 && trades[s.Nodes[m.First-1].Lemma] {
			return true
		}
		if up := s.Nodes[m.Head].Head; s.Nodes[m.Head].Dep == "appos" && trades[s.Nodes[up].Lemma] {
			return true
		}
		for _, c := range s.ChildrenOf(m.Head, "appos") {
			if trades[s.Nodes[c].Lemma] {
				return true
			}
		}
	}
	return false
}
