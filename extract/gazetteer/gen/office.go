package main

import (
	"regexp"

	"demarche/extract/gazetteer"
)

// officeRule maps the name of a position to an office.
type officeRule struct {
	position *regexp.Regexp
	office   gazetteer.Office
}

// officeRules are tried in order; positions that none fits are left out.
var officeRules = []officeRule{
	rule(`(?i)^(president of the (chamber|senate|legislative|house|national assembly|federal senate)|vice.president of the (house|senate|executive council))`, ""),
	rule(`(?i)^(president of (caixa|the treasury|the queen|the supreme|the constitutional|the regional|the legislative|bashkortostan|the sakha|azad|the parliamentary|the international|the central bank))`, ""),
	rule(`(?i)^president of the united nations general assembly`, "General Assembly president"),
	rule(`(?i)^(prime minister|president) of (azad|crimea)`, ""),
	rule(`(?i)^(vice|deputy).president|^(first |second |third )?vice president`, gazetteer.VicePresident),
	rule(`(?i)vice.premier of the state council|^(first |second |third |executive )?(deputy|vice) (prime minister|premier)s?$|^deputy prime minister`, gazetteer.DeputyPrime),
	rule(`(?i)^(alternate )?prime minister|^premier( of the state council)?$|^(federal )?chancellor$|^taoiseach|^federal chancellor|^minister.president|^minister of state of monaco|^head of government`, gazetteer.PrimeMinister),
	rule(`(?i)^(acting )?president\b`, gazetteer.President),
	rule(`(?i)^(monarch|king|queen|emperor|emir|amir|sultan|grand duke|druk gyalpo|ngwenyama|yang di-pertuan|sovereign prince|prince of|prince\b)`, gazetteer.King),
	rule(`(?i)^pope`, gazetteer.Pope),
	rule(`(?i)^supreme leader`, gazetteer.SupremeLeader),
	rule(`(?i)^(deputy|vice|assistant) (minister of foreign|minister for foreign|foreign minister)|^under-?secretary of state for foreign|^deputy secretary of state|^minister of state for foreign|^parliamentary under-secretary`, "deputy foreign minister"),
	rule(`(?i)minister (of|for) (foreign|external)|minister of europe and foreign|^secretary (of|for) foreign|^secretary of state( for foreign.*)?$|^united states secretary of state|foreign secretary|^minister of international relations and cooperation|^secretary for (relations with states|foreign)`, gazetteer.ForeignMinister),
	rule(`(?i)^(deputy|assistant|associate|under).*(defen[cs]e)`, "deputy defence minister"),
	rule(`(?i)^(federal )?minister (of|for) (national )?defen[cs]e( and military veterans| and armed forces logistics)?$|^secretary (of|of state for|for) (national )?defen[cs]e$`, gazetteer.DefenceMinister),
	rule(`(?i)^chancellor of the exchequer`, gazetteer.FinanceMinister),
	rule(`(?i)ambassador to the united kingdom|^high commissioner|^permanent representative`, gazetteer.Ambassador),
	rule(`(?i)^secretary-general of the united nations`, gazetteer.SecretaryGeneral),
	rule(`(?i)^director-general of the world trade`, gazetteer.DirectorGeneral),
	rule(`(?i)^deputy secretary-general`, "deputy secretary-general"),
	rule(`(?i)^secretary of the national security and defense council`, gazetteer.SecurityAdviser),
	rule(`(?i)^chief of (the )?(national )?defen[cs]e (staff|force|forces)|^chief of the national defence force`, gazetteer.MilitaryChief),
	rule(`(?i)^governor.general`, "governor-general"),
	rule(`(?i)^chief of staff|^head of the office of the president`, "chief of staff"),
	rule(`(?i)^(federal )?minister (of|for)`, gazetteer.Minister),
	rule(`(?i)^foreign ministry spok`, "spokesman"),
}

// rule makes one rule.
func rule(position string, office gazetteer.Office) officeRule {
	return officeRule{regexp.MustCompile(position), office}
}

// officeOf returns the office that a position is; empty if none of ours.
func officeOf(position string) gazetteer.Office {
	for _, r := range officeRules {
		if r.position.MatchString(position) {
			return r.office
		}
	}
	return ""
}
