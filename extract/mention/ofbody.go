package mention

import (
	"slices"
	"strings"

	"demarche/extract/gazetteer"
	"demarche/extract/tree"
)

// nations are the nouns after "of" by which somebody heads a state, its government or what rules it, and no body in it: "the president of the republic",
// "the leader of the ruling party".
var nations = set("country", "state", "republic", "nation", "government", "kingdom", "federation", "union", "people", "land", "cabinet", "authority", "junta", "regime", "council", "revolution",
	"emirate", "party", "commission", "confederation", "dynasty", "empire", "emirates", "states", "community", "commonwealth", "organization", "organisation", "minister", "power", "neighbour", "neighbor", "sultanate", "monarchy", "world", "coalition", "leadership", "politburo")

// bodies are the nouns before a noun of office for what is in a state and not the state: "the Peruvian navy chief", "the Peruvian parliament president".
var bodies = set("parliament", "senate", "congress", "assembly", "house", "chamber", "navy", "army", "police", "bank", "court", "airline", "intelligence", "university", "church", "committee", "province", "city", "union", "federation", "league",
	"association", "company", "agency", "office", "ministry", "delegation", "team", "mission", "lawmaker", "business", "trade", "labour", "labor", "student", "faction", "parliamentary", "congressional", "naval", "judicial", "religious")

// headsBody tells whether a noun of office at node j is that of one who heads a body within a state and so not the state: "the president of the Peruvian
// central bank", "the Peruvian navy chief".
func (s *Story) headsBody(sent *tree.Sentence, j int, office title) bool {
	if slices.ContainsFunc(sent.ChildrenOf(j, "compound", "nmod", "amod"), func(c int) bool {
		return s.cover[sent.Index][c] == nil && bodies[sent.Nodes[c].Lower] && (office.words == "" || c < office.first || c >= office.last)
	}) {
		return true
	}
	return slices.ContainsFunc(sent.Prep(j, "of"), func(p int) bool {
		return s.cover[sent.Index][p] == nil && sent.IsNoun(p) && !nations[sent.Nodes[p].Lemma] && !nations[sent.Nodes[p].Lower] && (p < office.first || p >= office.last)
	})
}

// sentNouns are the nouns for those whom a government sends, whom one who heads it or its foreign ministry sends and seldom is.
var sentNouns = set("envoy", "emissary", "mediator")

// led are the nouns for those whom even a minister leads abroad: "the head of the Iranian delegation".
var led = set("delegation", "team", "mission", "side", "group")

// elseHeld tells whether a person is told in an office that a noun of office excludes: the foreign minister is no special envoy, no chief of staff and no
// "former foreign minister".
func (s *Story) elseHeld(sent *tree.Sentence, j int, p *Entity, body bool) bool {
	told := strings.ToLower(p.Office)
	if hasFormer(sent, j) && s.held(p, title{canonical: p.Canonical}, nil, false) {
		return true
	}
	high := slices.Contains(headsOfState, p.Canonical) || p.Canonical == gazetteer.ForeignMinister
	if !high || strings.Contains(told, sent.Nodes[j].Lemma) {
		return false
	}
	if sentNouns[sent.Nodes[j].Lemma] {
		return true
	}
	return body && !sent.Any(sent.Nodes[j].Children, "delegation", "team", "mission") && !slices.ContainsFunc(sent.Prep(j, "of"), func(n int) bool { return led[sent.Nodes[n].Lemma] })
}
