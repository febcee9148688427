import type { ProblemCode } from '../../../src/model/problem';

/** The sentence about each example problem, as it was read aloud and approved; spaces that do not break are plain here. */
export const PROBLEM_SENTENCES: Readonly<Record<ProblemCode, { readonly nl: string; readonly en: string }>> =
  {
    'missing-value': {
      nl: 'Opdracht!B11 (kpLots, jaarwaarde): leeg. Deze waarde is nodig; vul haar in of maak de hele rij leeg.',
      en: 'Opdracht!B11 (kpLots, annual value): empty. This value is needed; fill it in or clear the whole row.',
    },
    'wrong-type': {
      nl: 'Opdracht!C11 (kpLots, start): ‘zomer’. Hier hoort een datum, zoals 1-7-2026. Pas de waarde aan.',
      en: 'Opdracht!C11 (kpLots, start): ‘zomer’. This should be a date, such as 1 July 2026. Change the value.',
    },
    'not-finite': {
      nl: 'kpGrants, rij 2, bedrag: ‘Infinity’. Dit is geen getal waarmee te rekenen is; vul een gewoon getal in of herstel de formule.',
      en: 'kpGrants, row 2, amount: ‘Infinity’. This is no number to calculate with; fill in an ordinary number or repair the formula.',
    },
    'cell-error': {
      nl: 'Organisaties!D5 (kpOrganisations, vaste kosten): #REF!. Dit is de uitkomst van een formule die niet klopt; herstel de formule of typ de waarde zelf.',
      en: 'Organisaties!D5 (kpOrganisations, fixed costs): #REF!. This comes from a formula that is wrong; repair the formula or type the value yourself.',
    },
    'outside-bounds': {
      nl: 'Opdracht!E11 (kpLots, loonaandeel): 140 %. Hier hoort een waarde van 0 % tot en met 100 %; pas de waarde aan.',
      en: 'Opdracht!E11 (kpLots, wage share): 140%. This should be a value from 0% to 100%; change the value.',
    },
    'below-minimum': {
      nl: 'Organisaties!C30 (kpGrants, bedrag): € -1.500. Hier hoort ten minste € 0; pas de waarde aan.',
      en: 'Organisaties!C30 (kpGrants, amount): -€1,500. This should be at least €0; change the value.',
    },
    'unknown-choice': {
      nl: 'Organisaties!B20 (kpMunicipal, soort bijdrage): ‘subsidi’. Hier kunt u kiezen uit onderaanneming, consortiumpartner, subsidie of geoormerkt. Bedoelt u ‘subsidie’?',
      en: 'Organisaties!B20 (kpMunicipal, kind of contribution): ‘subsidi’. You can choose from subcontract, consortium partner, subsidy or ring-fenced. Do you mean ‘subsidy’?',
    },
    'unknown-name': {
      nl: 'Organisaties!A20 (kpMunicipal, organisatie): ‘Buurthuus’. Deze organisatie staat niet in kpOrganisations. Bedoelt u ‘Buurthuis’?',
      en: 'Organisaties!A20 (kpMunicipal, organisation): ‘Buurthuus’. This organisation is not in kpOrganisations. Do you mean ‘Buurthuis’?',
    },
    'duplicate-key': {
      nl: 'Opdracht!A13 (kpLots, perceel): ‘Perceel 1’. ‘Perceel 1’ staat ook in rij 11 en mag maar één keer voorkomen; verander of verwijder een van de twee rijen.',
      en: 'Opdracht!A13 (kpLots, lot): ‘Perceel 1’. ‘Perceel 1’ is also in row 11 and may be there only once; change or delete one of the two rows.',
    },
    'not-first-of-month': {
      nl: 'Opdracht!C11 (kpLots, start): 15 juli 2026. Een opdracht begint op de eerste dag van een maand; vul zo’n datum in.',
      en: 'Opdracht!C11 (kpLots, start): 15 July 2026. A contract starts on the first day of a month; fill in such a date.',
    },
    'from-after-to': {
      nl: 'Organisaties!G18 (kpMunicipal, tot en met): 2026. Het begin (2028) ligt na het eind (2026); wissel ze om of verbeter een van de twee.',
      en: 'Organisaties!G18 (kpMunicipal, up to and including): 2026. The start (2028) is after the end (2026); swap them or correct one of the two.',
    },
    'phase-outside-bounds': {
      nl: 'Opdracht!G40 (kpTargets, fasering): ‘0,5; 2’. Een fasering is een heel aantal jaren, ten minste 1, of een lijst met standen van 0 tot en met 1, zoals 0,2; 0,6; 1. Pas de waarde aan.',
      en: 'Opdracht!G40 (kpTargets, phasing): ‘0,5; 2’. Phasing is a whole number of years, at least 1, or a list of levels from 0 to 1, such as 0.2; 0.6; 1. Change the value.',
    },
    'taper-rises': {
      nl: 'Opdracht!D50 (kpTransition, afbouw): ‘0,5; 1’. Een afbouw is een lijst met delen van 0 tot en met 1 die nooit oploopt, zoals 1; 0,5; 0,25. Pas de lijst aan.',
      en: 'Opdracht!D50 (kpTransition, taper): ‘0,5; 1’. A taper is a list of parts from 0 to 1 that never rises, such as 1; 0.5; 0.25. Change the list.',
    },
    'no-years': {
      nl: 'Opdracht!D6 (kpModel, eerste jaar): Zonder percelen is niet bekend om welke jaren het gaat; vul in kpModel het eerste en het laatste jaar in of voeg in kpLots een perceel toe.',
      en: 'Opdracht!D6 (kpModel, first year): Without lots it is not known which years this is about; fill in the first and last year in kpModel or add a lot in kpLots.',
    },
    'years-reversed': {
      nl: 'Opdracht!E6 (kpModel, laatste jaar): 2026. Het eerste jaar (2030) ligt na het laatste jaar (2026); wissel ze om of verbeter een van de twee.',
      en: 'Opdracht!E6 (kpModel, last year): 2026. The first year (2030) is after the last year (2026); swap them or correct one of the two.',
    },
    'shares-exceed': {
      nl: 'Organisaties!D7 (kpMunicipal, aandeel): 140 %. De aandelen in perceel ‘Perceel 1’ zijn samen 175 %. De aandelen van één perceel zijn samen hoogstens 100 %; verlaag een van de rijen 5, 6 en 7.',
      en: 'Organisaties!D7 (kpMunicipal, share): 140%. The shares in lot ‘Perceel 1’ are 175% together. The shares of one lot are at most 100% together; lower one of the rows 5, 6 and 7.',
    },
    'ring-fenced-exceeds': {
      nl: 'Opdracht!H11 (kpLots, geoormerkt): € 1.500.000. Het geoormerkte deel is hoogstens de jaarwaarde van € 1.200.000; verlaag het of verhoog de jaarwaarde.',
      en: 'Opdracht!H11 (kpLots, ring-fenced): €1,500,000. The ring-fenced part is at most the annual value of €1,200,000; lower it or raise the annual value.',
    },
    'spread-over-nothing': {
      nl: 'Opdracht!B40 (kpTargets, geldt voor): ‘alle percelen’. Taakstelling ‘Taakstelling 1’ geldt voor alle percelen, maar alle percelen zijn volledig geoormerkt. Laat haar ergens anders voor gelden of verlaag het geoormerkte deel van een perceel.',
      en: 'Opdracht!B40 (kpTargets, applies to): ‘all lots’. Target ‘Taakstelling 1’ applies to all lots, but all lots are completely ring-fenced. Let it apply to something else or lower the ring-fenced part of a lot.',
    },
    'main-is-subcontractor': {
      nl: 'Opdracht!F11 (kpLots, hoofdaannemer): ‘Welzijn Noord’. Deze organisatie is hoofdaannemer van perceel ‘Perceel 1’ en kan daar niet ook onderaannemer of partner zijn; verwijder in kpMunicipal haar rij voor dit perceel of kies een andere hoofdaannemer.',
      en: 'Opdracht!F11 (kpLots, main contractor): ‘Welzijn Noord’. This organisation is the main contractor of lot ‘Perceel 1’ and cannot be a subcontractor or partner there too; delete its row for this lot in kpMunicipal or choose another main contractor.',
    },
    'share-or-amount': {
      nl: 'Organisaties!D19 (kpMunicipal, aandeel): Bij de soort ‘subsidie’ hoort een bedrag; vul het bedrag in en laat het aandeel leeg.',
      en: 'Organisaties!D19 (kpMunicipal, share): The kind ‘subsidy’ takes an amount; fill in the amount and leave the share empty.',
    },
    'lot-not-allowed': {
      nl: 'Organisaties!C19 (kpMunicipal, perceel): ‘Perceel 1’. Bij de soort ‘subsidie’ hoort geen perceel; maak deze cel leeg of kies een andere soort bijdrage.',
      en: 'Organisaties!C19 (kpMunicipal, lot): ‘Perceel 1’. The kind ‘subsidy’ takes no lot; clear this cell or choose another kind of contribution.',
    },
    'lot-needed': {
      nl: 'Organisaties!C19 (kpMunicipal, perceel): leeg. Bij de soort ‘onderaanneming’ hoort een perceel; vul de naam van het perceel in.',
      en: 'Organisaties!C19 (kpMunicipal, lot): empty. The kind ‘subcontract’ takes a lot; fill in the name of the lot.',
    },
    'stelpost-in-share': {
      nl: 'Opdracht!D41 (kpTargets, eenheid): ‘deel van budget’. Een stelpost is een bedrag in euro’s; kies als eenheid euro per jaar en vul het bedrag in.',
      en: 'Opdracht!D41 (kpTargets, unit): ‘part of budget’. A provisional item is an amount in euros; choose euros per year as its unit and fill in the amount.',
    },
    'indexed-target': {
      nl: 'Opdracht!H41 (kpTargets, stijgt mee met de index): ja. Alleen een taakstelling op percelen kan meestijgen met de index; vul hier nee in of maak de cel leeg.',
      en: 'Opdracht!H41 (kpTargets, rises with the index): yes. Only a target on lots can rise with the index; fill in no here or clear the cell.',
    },
    'index-year-missing': {
      nl: 'kpIndexation: Voor 2024 is geen indexatie ingevuld, en ook niet voor een jaar daarvoor; voeg in kpIndexation een rij toe voor 2024 of eerder.',
      en: 'kpIndexation: There is no indexation for 2024, nor for any year before it; add a row to kpIndexation for 2024 or earlier.',
    },
    'index-reaches-zero': {
      nl: 'Opdracht!B26 (kpIndexation, lonen): -200 %. Door deze percentages zakt de index in 2027 tot nul of lager; verbeter het percentage (een daling van 2 % typt u als -2 %).',
      en: 'Opdracht!B26 (kpIndexation, wages): -200%. With these rates the index falls to zero or lower in 2027; correct the rate (type a fall of 2% as -2%).',
    },
    'missing-threshold': {
      nl: 'Organisaties!G30 (kpGrants, drempel): leeg. Bij de voorwaarde ‘aandeel van gemeente’ hoort een drempel; vul de drempel in of kies een andere voorwaarde.',
      en: 'Organisaties!G30 (kpGrants, threshold): empty. The condition ‘share from municipality’ takes a threshold; fill in the threshold or choose another condition.',
    },
    'depends-on-itself': {
      nl: 'Organisaties!H30 (kpGrants, hangt af van fonds): ‘Fonds A’. Fonds ‘Fonds A’ kan niet van zichzelf afhangen; vul een ander fonds in of kies een andere voorwaarde.',
      en: 'Organisaties!H30 (kpGrants, depends on funder): ‘Fonds A’. Funder ‘Fonds A’ cannot depend on itself; fill in another funder or choose another condition.',
    },
    'depends-on-guarantee': {
      nl: 'Organisaties!H30 (kpGrants, hangt af van fonds): ‘Fonds B’. Fonds ‘Fonds B’ geeft een garantiebijdrage. Die komt als laatste, dus daar kan geen ander fonds van afhangen; vul een ander fonds in.',
      en: 'Organisaties!H30 (kpGrants, depends on funder): ‘Fonds B’. Funder ‘Fonds B’ gives a deficit guarantee. That comes last, so no other funder can depend on it; fill in another funder.',
    },
    'lag-with-recovers': {
      nl: 'Organisaties!K30 (kpGrants, aangekondigd einde): 1. Een fonds met een aangekondigd einde kan niet ook terugkomen; maak een van die twee cellen leeg.',
      en: 'Organisaties!K30 (kpGrants, notice): 1. A funder with notice cannot come back too; clear one of those two cells.',
    },
    'lag-with-term': {
      nl: 'Organisaties!K30 (kpGrants, aangekondigd einde): 1. Een aangekondigd einde gaat niet samen met een besluit voor 2 jaar; maak het aangekondigde einde leeg of zet de duur op 1 jaar.',
      en: 'Organisaties!K30 (kpGrants, notice): 1. Notice does not go together with a decision for 2 years; clear the notice or set the term to 1 year.',
    },
    'grants-overlap': {
      nl: 'Organisaties!D33 (kpGrants, van): 2026. Fonds ‘Fonds A’ betaalt deze organisatie ook in rij 30, over dezelfde tijd; laat de perioden op elkaar aansluiten of maak er één rij van.',
      en: 'Organisaties!D33 (kpGrants, from): 2026. Funder ‘Fonds A’ also pays this organisation in row 30, over the same time; let the periods follow each other or make them one row.',
    },
    'support-loop': {
      nl: 'Organisaties!B50 (kpSupport, aan organisatie): ‘Buurthuis’. Hier steunt ‘Buurthuis’ zichzelf, en dat kan niet; verander wie geeft of wie krijgt.',
      en: 'Organisaties!B50 (kpSupport, to organisation): ‘Buurthuis’. Here ‘Buurthuis’ supports itself, which is not possible; change who gives or who gets.',
    },
    'override-forbidden': {
      nl: "'Scenario''s'!D20 (kpOverrides, kolom): ‘Start (eerste dag van een maand)’. De kolom ‘start’ van kpLots is in elk scenario gelijk; kies een andere kolom of verwijder deze rij.",
      en: "'Scenario''s'!D20 (kpOverrides, column): ‘Start (first day of a month)’. The column ‘start’ of kpLots is the same in every scenario; choose another column or delete this row.",
    },
    'override-matches-nothing': {
      nl: "'Scenario''s'!C20 (kpOverrides, rij): ‘Perceel 9’. Er is geen rij ‘Perceel 9’ in die tabel. Verbeter de naam of verwijder deze rij.",
      en: "'Scenario''s'!C20 (kpOverrides, row): ‘Perceel 9’. There is no row ‘Perceel 9’ in that table. Correct the name or delete this row.",
    },
    'reserved-scenario-name': {
      nl: "'Scenario''s'!A6 (kpScenarios, scenario): ‘reference’. Deze naam hoort bij de situatie zonder korting, die er altijd is; geef dit scenario een andere naam.",
      en: "'Scenario''s'!A6 (kpScenarios, scenario): ‘reference’. This name belongs to the situation without cuts, which is always there; give this scenario another name.",
    },
    'wrong-expression': {
      nl: "'Scenario''s'!C32 (kpRules, wanneer geldt de regel): ‘runwayMonths < 24 and leverage > 1,2’. Op teken 34, bij ‘1,2’: een getal met decimalen krijgt hier een punt; schrijf 1.2. Zijn het twee getallen, zet dan een spatie achter de komma.",
      en: "'Scenario''s'!C32 (kpRules, when the rule holds): ‘runwayMonths < 24 and leverage > 1,2’. At character 34, by ‘1,2’: a number with decimals takes a point here; write 1.2. If they are two numbers, put a space behind the comma.",
    },
    'reserved-rule-name': {
      nl: 'kpRules, rij 1, naam van de regel: ‘liquidity’. Deze naam hoort bij een reden die er al is; geef deze regel een andere naam. Wilt u alleen de grens van die reden verleggen, kies dan ‘grens’ als soort regel.',
      en: 'kpRules, row 1, name of the rule: ‘liquidity’. This name belongs to a reason that is there already; give this rule another name. If you only want to move the limit of that reason, choose ‘limit’ as kind of rule.',
    },
    'rule-not-computed': {
      nl: 'kpRules, rij 1, wanneer geldt de regel: ‘fte / ring > 2’. In scenario ‘Korting’ is de regel ‘Druk’ niet uit te rekenen voor 2 organisaties (Buurthuis, Ontmoeting), bijvoorbeeld doordat er door nul wordt gedeeld. De regel telt daar niet mee; vang dit geval op in de regel.',
      en: 'kpRules, row 1, when the rule holds: ‘fte / ring > 2’. In scenario ‘Korting’ the rule ‘Druk’ cannot be worked out for 2 organisations (Buurthuis, Ontmoeting), for example because something is divided by zero. The rule does not count there; provide for this case in the rule.',
    },
    'not-a-model': {
      nl: 'Dit is geen model: er horen tabellen in te staan, zoals lots en organisations. Kies een ander bestand of begin met een sjabloon.',
      en: 'This is not a model: it should hold tables, such as lots and organisations. Choose another file or begin with a template.',
    },
    'not-a-row': {
      nl: 'kpLots, rij 2: ‘Perceel 2’. Een rij bestaat uit namen van kolommen met hun waarden; herstel deze rij.',
      en: 'kpLots, row 2: ‘Perceel 2’. A row consists of names of columns with their values; repair this row.',
    },
    'no-tables': {
      nl: 'In dit bestand staan geen tabellen van Kantelpunt, zoals kpOrganisations. Kies een ander bestand of begin met een sjabloon.',
      en: 'This file holds no tables of Kantelpunt, such as kpOrganisations. Choose another file or begin with a template.',
    },
    'table-twice': {
      nl: "'Opdracht (2)'!A10 (kpLots): De tabel kpLots is er meer dan één keer (op Opdracht, Opdracht (2)), dus is niet duidelijk welke geldt. Verwijder de kopie, of geef haar een naam die niet met kp begint.",
      en: "'Opdracht (2)'!A10 (kpLots): The table kpLots is there more than once (on Opdracht, Opdracht (2)), so it is not clear which one counts. Delete the copy, or give it a name that does not begin with kp.",
    },
    'table-missing': {
      nl: 'kpModel: De tabel kpModel is nodig, maar ontbreekt of is leeg; vul haar in of neem haar over uit een sjabloon.',
      en: 'kpModel: The table kpModel is needed, but is missing or empty; fill it in or copy it from a template.',
    },
    'one-row-expected': {
      nl: 'Opdracht!A7 (kpModel): In deze tabel hoort één rij, maar het zijn er 2; maak de andere rijen leeg.',
      en: 'Opdracht!A7 (kpModel): This table should have one row, but it has 2; clear the other rows.',
    },
    'header-missing': {
      nl: 'Opdracht!A10 (kpLots, jaarwaarde): De kolom ‘Jaarwaarde (€ per jaar)’ ontbreekt en is nodig. Er staat wel een kolom ‘Jaarbedrag’; zet daar ‘Jaarwaarde (€ per jaar)’ boven als die bedoeld is, of voeg de kolom toe.',
      en: 'Opdracht!A10 (kpLots, annual value): The column ‘Jaarwaarde (€ per jaar)’ is missing and is needed. There is a column ‘Jaarbedrag’; put ‘Jaarwaarde (€ per jaar)’ above it if it is the one, or add the column.',
    },
    'header-twice': {
      nl: 'Opdracht!F10 (kpLots, perceel): De kolom ‘Perceel’ is er twee keer, dus is niet duidelijk welke geldt; verwijder er een of geef haar een andere naam.',
      en: 'Opdracht!F10 (kpLots, lot): The column ‘Perceel’ is there twice, so it is not clear which one counts; delete one or give it another name.',
    },
    'header-near-miss': {
      nl: 'Opdracht!H10 (kpLots, geoormerkt): De kolom ‘Geormerkt’ wordt niet gelezen, maar de naam lijkt op ‘Geoormerkt (€ per jaar)’. Zet er ‘Geoormerkt (€ per jaar)’ boven als u die bedoelt; anders hoeft u niets te doen.',
      en: 'Opdracht!H10 (kpLots, ring-fenced): The column ‘Geormerkt’ is not read, but its name looks like ‘Geoormerkt (€ per jaar)’. Put ‘Geoormerkt (€ per jaar)’ above it if that is the one you mean; otherwise you need not do anything.',
    },
    'merged-cells': {
      nl: 'Opdracht!B11 (kpLots): De cellen B11:B12 zijn samengevoegd, dus is niet duidelijk welke waarde bij welke rij hoort; splits deze cellen.',
      en: 'Opdracht!B11 (kpLots): The cells B11:B12 are merged, so it is not clear which value belongs to which row; split these cells.',
    },
    'index-carried': {
      nl: 'kpIndexation: Voor 2031 is geen indexatie ingevuld; er is gerekend met de percentages van 2028. Vul een rij in voor 2031 zodra die bekend zijn.',
      en: 'kpIndexation: There is no indexation for 2031; the rates of 2028 have been used. Add a row for 2031 as soon as they are known.',
    },
    'unmet-target': {
      nl: 'Opdracht!A11 (kpLots): In perceel ‘Perceel 1’ is € 125.000 aan taakstelling en korting niet in te vullen (2029–2031), omdat er niet meer budget is. Verlaag de taakstelling of de korting, of vul dit bedrag ergens anders in.',
      en: 'Opdracht!A11 (kpLots): In lot ‘Perceel 1’ €125,000 of targets and cuts cannot be found (2029–2031), because there is no more budget. Lower the target or the cut, or find this amount somewhere else.',
    },
    'shield-broken': {
      nl: 'Opdracht!A11 (kpLots): In perceel ‘Perceel 1’ zijn er in 2030 alleen partijen over die worden ontzien, dus dragen zij toch mee. Verlaag de korting of laat meer partijen meedragen.',
      en: 'Opdracht!A11 (kpLots): In lot ‘Perceel 1’ only shielded parties are left in 2030, so they take part of the cut after all. Lower the cut or let more parties take part.',
    },
    'whole-number-percentage': {
      nl: 'Opdracht!B24 (kpIndexation, lonen): 4,7. Dit is gelezen als 470 %. Typ 4,7 %, met het procentteken, als u dat bedoelt.',
      en: 'Opdracht!B24 (kpIndexation, wages): 4.7. This has been read as 470%. Type 4.7%, with the per cent sign, if that is what you mean.',
    },
    'own-income-high': {
      nl: 'Organisaties!G5 (kpOrganisations, eigen inkomsten): € 120.000. De eigen inkomsten zijn 60 % van de kosten, en meer dan de helft zelf verdienen lukt zelden; controleer het bedrag.',
      en: 'Organisaties!G5 (kpOrganisations, own income): €120,000. Own income is 60% of the costs, and earning more than half oneself rarely succeeds; check the amount.',
    },
    'no-municipal-stream': {
      nl: 'Organisaties!A5 (kpOrganisations, organisatie): ‘Buurtkeuken’. Deze organisatie krijgt in kpMunicipal geen geld van de gemeente, dus raakt een korting haar niet rechtstreeks; voeg daar een rij toe als zij wel geld krijgt.',
      en: 'Organisaties!A5 (kpOrganisations, organisation): ‘Buurtkeuken’. This organisation gets no municipal money in kpMunicipal, so a cut does not touch it directly; add a row there if it does get money.',
    },
    'grant-without-end': {
      nl: 'Organisaties!E30 (kpGrants, tot en met): Bij fonds ‘Fonds A’ staat niet tot wanneer het betaalt en niet hoelang een besluit geldt, dus is aangenomen dat het blijft betalen. Vul een van de twee in als dat niet zo is.',
      en: 'Organisaties!E30 (kpGrants, up to and including): For funder ‘Fonds A’ it is not known until when it pays or how long a decision lasts, so it is assumed to go on paying. Fill in one of the two if that is not so.',
    },
    'year-without-lot': {
      nl: 'kpLots: In 2030 loopt er geen perceel; controleer de start en de looptijd van de percelen, of het eerste en het laatste jaar.',
      en: 'kpLots: No lot runs in 2030; check the start and term of the lots, or the first and last year.',
    },
    'staircase-below-one': {
      nl: 'Opdracht!G40 (kpTargets, fasering): ‘0,2; 0,8’. Deze fasering eindigt op 0,8, dus het volledige bedrag wordt nooit bereikt; zet 1 aan het eind als dat wel de bedoeling is.',
      en: 'Opdracht!G40 (kpTargets, phasing): ‘0,2; 0,8’. This phasing ends at 0.8, so the full amount is never reached; put 1 at the end if it should be.',
    },
    'number-as-text': {
      nl: 'Opdracht!B11 (kpLots, jaarwaarde): ‘1.200.000’. Dit getal staat er als tekst en is gelezen als 1200000; typ het opnieuw als dat niet klopt.',
      en: 'Opdracht!B11 (kpLots, annual value): ‘1.200.000’. This number is written as text and has been read as 1200000; type it again if that is wrong.',
    },
  };
