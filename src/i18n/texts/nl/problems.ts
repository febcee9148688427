import type { ProblemCode } from '../../../model/problem';

/**
 * What follows on "place: value." for each kind of problem: the rule and the remedy.
 * `_one` and `_other` are the plural forms of one kind.
 */
type Varied =
  | 'shares-exceed'
  | 'share-or-amount'
  | 'one-row-expected'
  | 'header-missing'
  | 'unmet-target'
  | 'shield-broken'
  | 'rule-not-computed';
type Plural = 'shares-exceed-contract' | 'shares-exceed-ringfenced' | 'rule-not-computed';
type Variant =
  | Exclude<ProblemCode, Varied>
  | `${Plural}_${'one' | 'other'}`
  | `share-or-amount-${'subsidy' | 'ringfenced' | 'either'}`
  | `one-row-expected-${'none' | 'more'}`
  | `header-missing-${'near' | 'alone'}`
  | `${'unmet-target' | 'shield-broken'}-${'lot' | 'subsidies'}`;

export const problems = {
  'missing-value': 'Deze waarde is nodig; vul haar in of maak de hele rij leeg.',
  'wrong-type': 'Hier hoort {{expected}}. Pas de waarde aan.',
  'not-finite': 'Dit is geen getal waarmee te rekenen is; vul een gewoon getal in of herstel de formule.',
  'cell-error':
    'Dit is de uitkomst van een formule die niet klopt; herstel de formule of typ de waarde zelf.',
  'outside-bounds': 'Hier hoort een waarde van {{low}} tot en met {{high}}; pas de waarde aan.',
  'below-minimum': 'Hier hoort ten minste {{low}}; pas de waarde aan.',
  'unknown-choice': 'Hier kunt u kiezen uit {{choices}}. {{remedy}}',
  'unknown-name': '{{rule}} {{remedy}}',
  'duplicate-key':
    '‘{{key}}’ staat ook in {{row}} en mag maar één keer voorkomen; verander of verwijder een van de twee rijen.',
  'not-first-of-month': 'Een opdracht begint op de eerste dag van een maand; vul zo’n datum in.',
  'from-after-to':
    'Het begin ({{from}}) ligt na het eind ({{to}}); wissel ze om of verbeter een van de twee.',
  'phase-outside-bounds':
    'Een fasering is een heel aantal jaren, ten minste 1, of een lijst met standen van 0 tot en met 1, zoals 0,2; 0,6; 1. Pas de waarde aan.',
  'taper-rises':
    'Een afbouw is een lijst met delen van 0 tot en met 1 die nooit oploopt, zoals 1; 0,5; 0,25. Pas de lijst aan.',
  'no-years':
    'Zonder percelen is niet bekend om welke jaren het gaat; vul in kpModel het eerste en het laatste jaar in of voeg in kpLots een perceel toe.',
  'years-reversed':
    'Het eerste jaar ({{firstYear}}) ligt na het laatste jaar ({{lastYear}}); wissel ze om of verbeter een van de twee.',
  'shares-exceed-contract_one':
    'Het aandeel in perceel ‘{{lot}}’ is {{total}}, en het is hoogstens 100 %; verlaag {{rows}}.',
  'shares-exceed-contract_other':
    'De aandelen in perceel ‘{{lot}}’ zijn samen {{total}}. De aandelen van één perceel zijn samen hoogstens 100 %; verlaag een van de rijen {{rows}}.',
  'shares-exceed-ringfenced_one':
    'Het aandeel in het geoormerkte deel van perceel ‘{{lot}}’ is {{total}}, en het is hoogstens 100 %; verlaag {{rows}}.',
  'shares-exceed-ringfenced_other':
    'De aandelen in het geoormerkte deel van perceel ‘{{lot}}’ zijn samen {{total}}, en dat is hoogstens 100 %; verlaag een van de rijen {{rows}}.',
  'ring-fenced-exceeds':
    'Het geoormerkte deel is hoogstens de jaarwaarde van {{annualValue}}; verlaag het of verhoog de jaarwaarde.',
  'spread-over-nothing':
    'Taakstelling ‘{{target}}’ geldt voor alle percelen, maar alle percelen zijn volledig geoormerkt. Laat haar ergens anders voor gelden of verlaag het geoormerkte deel van een perceel.',
  'main-is-subcontractor':
    'Deze organisatie is hoofdaannemer van perceel ‘{{lot}}’ en kan daar niet ook onderaannemer of partner zijn; verwijder in kpMunicipal haar rij voor dit perceel of kies een andere hoofdaannemer.',
  'share-or-amount-subsidy':
    'Bij de soort ‘{{stream}}’ hoort een bedrag; vul het bedrag in en laat het aandeel leeg.',
  'share-or-amount-ringfenced':
    'Bij de soort ‘{{stream}}’ hoort een aandeel; vul het aandeel in en laat het bedrag leeg.',
  'share-or-amount-either':
    'Bij de soort ‘{{stream}}’ hoort een aandeel of een bedrag; vul precies een van de twee in.',
  'lot-not-allowed':
    'Bij de soort ‘{{stream}}’ hoort geen perceel; maak deze cel leeg of kies een andere soort bijdrage.',
  'lot-needed': 'Bij de soort ‘{{stream}}’ hoort een perceel; vul de naam van het perceel in.',
  'stelpost-in-share':
    'Een stelpost is een bedrag in euro’s; kies als eenheid euro per jaar en vul het bedrag in.',
  'indexed-target':
    'Alleen een taakstelling op percelen kan meestijgen met de index; vul hier nee in of maak de cel leeg.',
  'index-year-missing':
    'Voor {{year}} is geen indexatie ingevuld, en ook niet voor een jaar daarvoor; voeg in kpIndexation een rij toe voor {{year}} of eerder.',
  'index-reaches-zero':
    'Door deze percentages zakt de index in {{year}} tot nul of lager; verbeter het percentage (een daling van 2 % typt u als -2 %).',
  'missing-threshold':
    'Bij de voorwaarde ‘{{condition}}’ hoort een drempel; vul de drempel in of kies een andere voorwaarde.',
  'depends-on-itself':
    'Fonds ‘{{funder}}’ kan niet van zichzelf afhangen; vul een ander fonds in of kies een andere voorwaarde.',
  'depends-on-guarantee':
    'Fonds ‘{{funder}}’ geeft een garantiebijdrage. Die komt als laatste, dus daar kan geen ander fonds van afhangen; vul een ander fonds in.',
  'lag-with-recovers':
    'Een fonds met een aangekondigd einde kan niet ook terugkomen; maak een van die twee cellen leeg.',
  'lag-with-term':
    'Een aangekondigd einde gaat niet samen met een besluit voor {{term}} jaar; maak het aangekondigde einde leeg of zet de duur op 1 jaar.',
  'grants-overlap':
    'Fonds ‘{{funder}}’ betaalt deze organisatie ook in {{row}}, over dezelfde tijd; laat de perioden op elkaar aansluiten of maak er één rij van.',
  'support-loop':
    'Hier steunt ‘{{organisation}}’ zichzelf, en dat kan niet; verander wie geeft of wie krijgt.',
  'override-forbidden':
    'De kolom ‘{{column}}’ van {{table}} is in elk scenario gelijk; kies een andere kolom of verwijder deze rij.',
  'override-matches-nothing': 'Er is geen rij ‘{{key}}’ in die tabel. {{remedy}}',
  'reserved-scenario-name':
    'Deze naam hoort bij de situatie zonder korting, die er altijd is; geef dit scenario een andere naam.',
  'wrong-expression': '{{rule}}',
  'reserved-rule-name':
    'Deze naam hoort bij een reden die er al is; geef deze regel een andere naam. Wilt u alleen de grens van die reden verleggen, kies dan ‘grens’ als soort regel.',
  'rule-not-computed_one':
    'In scenario ‘{{scenario}}’ is de regel ‘{{rule}}’ niet uit te rekenen voor {{organisations}}, bijvoorbeeld doordat er door nul wordt gedeeld. De regel telt daar niet mee; vang dit geval op in de regel.',
  'rule-not-computed_other':
    'In scenario ‘{{scenario}}’ is de regel ‘{{rule}}’ niet uit te rekenen voor {{count}} organisaties ({{organisations}}), bijvoorbeeld doordat er door nul wordt gedeeld. De regel telt daar niet mee; vang dit geval op in de regel.',
  'not-a-model':
    'Dit is geen model: er horen tabellen in te staan, zoals lots en organisations. Kies een ander bestand of begin met een sjabloon.',
  'not-a-row': 'Een rij bestaat uit namen van kolommen met hun waarden; herstel deze rij.',
  'no-tables':
    'In dit bestand staan geen tabellen van Kantelpunt, zoals kpOrganisations. Kies een ander bestand of begin met een sjabloon.',
  'table-twice':
    'De tabel {{name}} is er meer dan één keer (op {{sheets}}), dus is niet duidelijk welke geldt. Verwijder de kopie, of geef haar een naam die niet met kp begint.',
  'table-missing':
    'De tabel {{name}} is nodig, maar ontbreekt of is leeg; vul haar in of neem haar over uit een sjabloon.',
  'one-row-expected-none': 'In deze tabel hoort één rij, maar er staat niets in; vul een rij in.',
  'one-row-expected-more':
    'In deze tabel hoort één rij, maar het zijn er {{rows}}; maak de andere rijen leeg.',
  'header-missing-near':
    'De kolom ‘{{header}}’ ontbreekt en is nodig. Er staat wel een kolom ‘{{nearest}}’; zet daar ‘{{header}}’ boven als die bedoeld is, of voeg de kolom toe.',
  'header-missing-alone': 'De kolom ‘{{header}}’ ontbreekt en is nodig; voeg deze kolom toe.',
  'header-twice':
    'De kolom ‘{{header}}’ is er twee keer, dus is niet duidelijk welke geldt; verwijder er een of geef haar een andere naam.',
  'header-near-miss':
    'De kolom ‘{{header}}’ wordt niet gelezen, maar de naam lijkt op ‘{{nearest}}’. Zet er ‘{{nearest}}’ boven als u die bedoelt; anders hoeft u niets te doen.',
  'merged-cells':
    'De cellen {{range}} zijn samengevoegd, dus is niet duidelijk welke waarde bij welke rij hoort; splits deze cellen.',
  'index-carried':
    'Voor {{year}} is geen indexatie ingevuld; er is gerekend met de percentages van {{from}}. Vul een rij in voor {{year}} zodra die bekend zijn.',
  'unmet-target-lot':
    'In perceel ‘{{lot}}’ is {{amount}} aan taakstelling en korting niet in te vullen ({{years}}), omdat er niet meer budget is. Verlaag de taakstelling of de korting, of vul dit bedrag ergens anders in.',
  'unmet-target-subsidies':
    'Van de taakstelling op subsidies is {{amount}} niet in te vullen ({{years}}), omdat er niet meer subsidie is. Verlaag de taakstelling of vul dit bedrag ergens anders in.',
  'shield-broken-subsidies':
    'Bij de subsidies zijn er in {{years}} alleen organisaties over die worden ontzien, dus dragen zij toch mee. Verlaag de taakstelling of laat meer organisaties meedragen.',
  'shield-broken-lot':
    'In perceel ‘{{lot}}’ zijn er in {{years}} alleen partijen over die worden ontzien, dus dragen zij toch mee. Verlaag de korting of laat meer partijen meedragen.',
  'whole-number-percentage':
    'Dit is gelezen als {{read}}. Typ {{meant}}, met het procentteken, als u dat bedoelt.',
  'own-income-high':
    'De eigen inkomsten zijn {{share}} van de kosten, en meer dan de helft zelf verdienen lukt zelden; controleer het bedrag.',
  'no-municipal-stream':
    'Deze organisatie krijgt in kpMunicipal geen geld van de gemeente, dus raakt een korting haar niet rechtstreeks; voeg daar een rij toe als zij wel geld krijgt.',
  'grant-without-end':
    'Bij fonds ‘{{funder}}’ staat niet tot wanneer het betaalt en niet hoelang een besluit geldt, dus is aangenomen dat het blijft betalen. Vul een van de twee in als dat niet zo is.',
  'year-without-lot':
    'In {{year}} loopt er geen perceel; controleer de start en de looptijd van de percelen, of het eerste en het laatste jaar.',
  'staircase-below-one':
    'Deze fasering eindigt op {{last}}, dus het volledige bedrag wordt nooit bereikt; zet 1 aan het eind als dat wel de bedoeling is.',
  'number-as-text':
    'Dit getal staat er als tekst en is gelezen als {{read}}; typ het opnieuw als dat niet klopt.',
} satisfies Record<Variant, string>;
