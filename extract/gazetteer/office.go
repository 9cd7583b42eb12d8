package gazetteer

// Office is the canonical name of an office, the same for all countries: a chancellor, premier or
// taoiseach is a prime minister, an emir, sultan or queen a king.
type Office string

// The offices that decide who "the Japanese foreign minister" is; data/titles.tsv holds more.
const (
	President         Office = "president"
	VicePresident     Office = "vice president"
	PrimeMinister     Office = "prime minister"
	DeputyPrime       Office = "deputy prime minister"
	ForeignMinister   Office = "foreign minister"
	DefenceMinister   Office = "defence minister"
	FinanceMinister   Office = "finance minister"
	King              Office = "king"
	CrownPrince       Office = "crown prince"
	Pope              Office = "pope"
	SupremeLeader     Office = "supreme leader"
	PartyLeader       Office = "party leader"
	SecretaryGeneral  Office = "secretary-general"
	SpecialEnvoy      Office = "special envoy"
	SecurityAdviser   Office = "national security adviser"
	CommissionHead    Office = "commission president"
	ForeignPolicy     Office = "foreign policy chief"
	OppositionLeader  Office = "opposition leader"
	RebelLeader       Office = "rebel leader"
	Minister          Office = "minister"
	Ambassador        Office = "ambassador"
	ChiefExecutive    Office = "chief executive"
	Speaker           Office = "speaker"
	HeadOfState       Office = "head of state"
	HeadOfGovernment  Office = "head of government"
	Leader            Office = "leader"
	TradeRep          Office = "trade representative"
	FormerPresident   Office = "former president"
	DirectorGeneral   Office = "director-general"
	ManagingDirector  Office = "managing director"
	CentralBankHead   Office = "central bank governor"
	MilitaryChief     Office = "military chief"
	IntelligenceChief Office = "intelligence chief"
)

// also tells which offices a title may mean besides its own: the head of state of a kingdom is the
// king, of a republic the president.
var also = map[Office][]Office{
	HeadOfState:      {President, King, SupremeLeader},
	HeadOfGovernment: {PrimeMinister, President},
	Leader:           {SupremeLeader, President, PrimeMinister, King, RebelLeader, PartyLeader, OppositionLeader, ChiefExecutive},
}

// Includes returns the offices that o may mean: itself, and for the wide words "leader", "head of
// state" and "head of government" those that they take in, the foremost first.
func (o Office) Includes() []Office { return append([]Office{o}, also[o]...) }

// rank is how often the press names the holders of an office, 0 to 100, set by hand.
var rank = map[Office]int{
	President: 100, PrimeMinister: 100, SupremeLeader: 100, King: 90, Pope: 100, ChiefExecutive: 70,
	PartyLeader: 80, ForeignMinister: 80, VicePresident: 70, SecretaryGeneral: 80, CommissionHead: 80,
	ForeignPolicy: 80, CrownPrince: 75, DefenceMinister: 60, FinanceMinister: 60, SecurityAdviser: 60,
	"council president": 80, SpecialEnvoy: 55, DeputyPrime: 55, RebelLeader: 60, OppositionLeader: 60,
	"chief negotiator": 50, Speaker: 50, "managing director": 60, "director-general": 60,
	TradeRep: 55, "trade minister": 50, "state councillor": 50, "religious leader": 70,
	"interior minister": 40, "first minister": 60, CentralBankHead: 40, MilitaryChief: 40, Ambassador: 40,
	"chief cabinet secretary": 45, "intelligence chief": 40, "chief of staff": 35, Leader: 90, "royal": 40,
}
