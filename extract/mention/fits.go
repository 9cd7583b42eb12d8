package mention

import (
	"slices"
	"strings"

	"demarche/extract/gazetteer"
)

// generic are the nouns that fit any office.
var generic = map[string]bool{"leader": true, "official": true, "visitor": true, "guest": true, "host": true, "politician": true, "diplomat": true,
	"envoy": true, "man": true, "woman": true, "statesman": true, "chief": true, "head": true, "negotiator": true, "veteran": true, "supremo": true,
	"mediator": true, "ruler": true, "strongman": true, "dictator": true, "emissary": true}

// topOffices are the offices that "leader" means.
var topOffices = []gazetteer.Office{"president", "prime minister", "king", "supreme leader", "party leader", "leader", "general secretary", "chief executive"}

// Leader is the only person of the story who is known to lead a country; nil if there is none or several.
func (s *Story) Leader(side string) *Entity {
	var found *Entity
	for _, p := range s.people {
		if p.Country != side || !slices.Contains(topOffices, p.Canonical) {
			continue
		}
		if found != nil {
			return nil
		}
		found = p
	}
	return found
}

// Assembly tells whether an organisation is one that sits by itself, as parliaments, courts and banks do: its
// sittings are no gatherings of states.
func (e *Entity) Assembly() bool {
	return slices.ContainsFunc([]string{"Parliament", "Court", "Bank", "Commission", "Tribunal"}, func(w string) bool { return strings.HasSuffix(e.Name, w) })
}

// lesser tells whether a person is known for an office below that of a leader alone.
func (e *Entity) lesser() bool {
	told := strings.ToLower(e.Office)
	if strings.Contains(told, "leader") || slices.Contains(topOffices, e.Canonical) {
		return false
	}
	return strings.Contains(string(e.Canonical), "minister") || strings.Contains(told, "minister") && !strings.Contains(told, "prime minister") ||
		e.Spokesman() || strings.Contains(told, "ambassador") || strings.Contains(told, "envoy")
}

// Spokesman tells whether a person's office is to speak for others.
func (e *Entity) Spokesman() bool {
	return e.Canonical == "spokesman" || strings.Contains(strings.ToLower(e.Office), "spokes") || strings.EqualFold(e.Office, "press secretary")
}

// apartOffices are the offices that neither a head of state or government nor a foreign minister holds.
var apartOffices = []gazetteer.Office{gazetteer.OppositionLeader, gazetteer.RebelLeader, gazetteer.MilitaryChief, gazetteer.IntelligenceChief, gazetteer.CentralBankHead, gazetteer.SecurityAdviser, "chief of staff"}

// headships are the offices of those whom "the head of state" and "the head of government" mean.
var headships = map[gazetteer.Office][]gazetteer.Office{
	"head of state":      {"president", "king", "queen", "emir", "sultan", "head of state"},
	"head of government": {"prime minister", "chancellor", "head of government"},
}

// fits tells whether a noun phrase of office may mean this person.
func (e *Entity) fits(office title, noun string, sides []string) bool {
	if len(sides) > 0 && !slices.Contains(sides, e.Country) {
		return false
	}
	told := strings.ToLower(e.Office)
	if noun == "leader" && e.lesser() {
		return false
	}
	if e.sends(noun) {
		return false
	}
	if of := headships[office.canonical]; of != nil && noun == "head" {
		return slices.Contains(of, e.Canonical)
	}
	if slices.Contains(apartOffices, office.canonical) && e.Canonical != office.canonical && (slices.Contains(headsOfState, e.Canonical) || e.Canonical == gazetteer.ForeignMinister) {
		return false // the president is no "military chief"
	}
	if generic[noun] {
		return len(sides) > 0 && (noun != "leader" && e.Office+string(e.Canonical) != "" || slices.Contains(topOffices, e.Canonical) || e.Office != "") || noun == "leader" && (slices.Contains(topOffices, e.Canonical) || strings.Contains(told, "leader")) || noun != "leader" && strings.Contains(told, noun)
	}
	if office.canonical != "" && office.canonical == e.Canonical {
		return true
	}
	if firsts[noun] && secondTo(told) && !secondTo(strings.ToLower(office.words)) {
		return false
	}
	if w := wordsOfOffice(office.words); len(w) > 1 && !within(w, wordsOfOffice(told)) {
		return false // "the foreign secretary" is no assistant secretary of state
	}
	head, _, _ := strings.Cut(told, " of ") // "the secretary" is a secretary of state,
	head, _, _ = strings.Cut(head, " for ") // "the minister" a minister for trade
	return told != "" && (strings.HasSuffix(told, strings.ToLower(office.words)) && office.words != "" || strings.HasSuffix(told, noun) || strings.HasSuffix(head, noun))
}

// wordsOfOffice are the words of an office, in lower case.
func wordsOfOffice(office string) []string {
	return strings.FieldsFunc(strings.ToLower(office), func(c rune) bool { return c == ' ' || c == '-' })
}

// within tells whether every word of one list stands in the other.
func within(words, list []string) bool {
	return !slices.ContainsFunc(words, func(w string) bool { return !slices.Contains(list, w) })
}

// firsts are the nouns of office that, without a word more, do not mean him who is second to its holder: "the president" is no
// vice president.
var firsts = set("president", "premier", "chancellor", "chairman", "governor", "king")

// secondTo tells whether an office as told is that of somebody's deputy.
func secondTo(told string) bool {
	return slices.ContainsFunc(wordsOfOffice(told), func(w string) bool { return w == "vice" || w == "deputy" })
}
