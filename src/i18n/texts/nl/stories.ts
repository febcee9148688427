/** Why an organisation falls or wavers, in sentences that follow each other. */
export const stories = {
  headline: {
    red: '{{organisation}} redt het niet: in {{month}} is de reserve op, na {{runway}}.',
    redMinimum:
      '{{organisation}} redt het niet: in {{month}} zakt de reserve onder het minimum van {{minimum}}, na {{runway}}.',
    redAtOnce: '{{organisation}} redt het niet: de reserve is vanaf het begin te laag.',
    redByRule: '{{organisation}} haalt het einde, maar is rood volgens een eigen regel.',
    amber: '{{organisation}} is kwetsbaar.',
    green: '{{organisation}} houdt stand.',
  },
  cause: {
    already: 'Dat gebeurt ook zonder korting.',
    direct: 'Ook als alle fondsen en alle steun zouden doorbetalen, komt {{organisation}} geld tekort.',
    cofunding:
      'Als de fondsen waren blijven betalen, was het goed gegaan: {{organisation}} valt doordat fondsen wegvallen.',
    support:
      'Als de steun van andere organisaties was gebleven, was het goed gegaan: {{organisation}} valt mee met een ander.',
  },
  event: {
    lost: 'In {{year}} valt {{amount}} van {{funder}} weg (ronde {{round}}){{why}}.',
    lostToo: 'Ook {{amount}} van {{funder}} valt dan weg (ronde {{round}}){{why}}.',
    lostTherefore: 'Daardoor valt ook {{amount}} van {{funder}} weg (ronde {{round}}){{why}}.',
    notice: 'In {{year}} kondigt {{funder}} aan dat {{amount}} vanaf {{end}} stopt (ronde {{round}}){{why}}.',
    noticeTherefore:
      'Daardoor kondigt {{funder}} aan dat {{amount}} vanaf {{end}} stopt (ronde {{round}}){{why}}.',
    noticeRunsOut: 'In {{year}} stopt {{funder}} met {{amount}}, zoals in {{since}} aangekondigd.',
    ended: 'In {{year}} loopt {{amount}} van {{funder}} af en wordt niet verlengd.',
    again: 'Ook in {{years}} betaalt {{funder}} niet.',
    alsoInReference: 'Dat gebeurt ook zonder korting.',
  },
  why: {
    any: ': de gemeente geeft niets, en dan betaalt dit fonds ook niet',
    amount: ': de gemeente geeft {{actual}}, de voorwaarde is {{required}}',
    share: ': de gemeente geeft {{actual}}, de voorwaarde is {{threshold}} van de kosten, dus {{required}}',
    retained:
      ': de gemeente geeft {{actual}}, de voorwaarde is {{threshold}} van wat zij zonder korting geeft, dus {{required}}',
    own: ': de eigen inkomsten zijn {{actual}}, de voorwaarde is {{threshold}} van de kosten, dus {{required}}',
    covered: ': de begroting is nog voor {{coverage}} gedekt, de voorwaarde is {{threshold}}',
    coveredWithout:
      ': zonder dit fonds is de begroting nog voor {{coverage}} gedekt, de voorwaarde is {{threshold}}',
    cofunders: ': de andere fondsen geven samen {{actual}}, de voorwaarde is {{required}}',
    funder: ': het betaalt alleen als {{dependsOn}} betaalt',
  },
  mutual: '{{funders}} betalen in {{years}} alleen omdat zij op elkaar rekenen.',
  mutualAlone: '{{funders}} betaalt in {{years}} alleen omdat het meetelt voor zijn eigen voorwaarde.',
  loss: {
    alone: 'Over de hele looptijd geeft de gemeente {{municipal}} minder; fondsen en steun blijven gelijk.',
    chain:
      'Over de hele looptijd geeft de gemeente {{municipal}} minder, en daarmee verdwijnt {{other}} aan fondsen en steun: een verlies van {{perEuro}} per bezuinigde euro.',
    softened:
      'Over de hele looptijd geeft de gemeente {{municipal}} minder; fondsen en steun vangen daar {{other}} van op: een verlies van {{perEuro}} per bezuinigde euro.',
  },
  tipping: {
    before: 'Zonder dit scenario kon {{organisation}} {{cut}} korting op al het gemeentegeld dragen.',
    some: 'Daarbovenop is nog {{cut}} korting op al het gemeentegeld te dragen; bij meer redt {{organisation}} het niet.',
    none: 'Elke verdere korting is te veel.',
    all: 'Ook zonder geld van de gemeente is er tot het einde genoeg reserve.',
    transitionOnly: 'Zonder het transitiebudget zou {{organisation}} het niet redden.',
  },
  firstToFall: 'Bij een verdere korting valt {{funder}} als eerste weg: bij meer dan {{cut}}.',
  repair: {
    part: 'Om {{organisation}} overeind te houden moet {{share}} van de korting worden teruggedraaid: {{amount}} over de hele looptijd.',
    notEnough: 'Zelfs als de hele korting wordt teruggedraaid, redt {{organisation}} het niet.',
  },
  reason: {
    bufferOwnLimit: 'De reserve is bij het begin goed voor {{months}} aan kosten; uw grens is {{limit}}.',
    ownIncomeOwnLimit:
      'In het zwaarste jaar moet {{share}} van de kosten met eigen inkomsten worden verdiend; uw grens is {{limit}}.',
    own: 'Eigen regel: {{rule}}.',
    buffer: 'De reserve is bij het begin goed voor {{months}} aan kosten; minder dan een maand is weinig.',
    liquidity:
      'Er zijn jaren waarin de reserve te klein is om voor te schieten wat fondsen pas achteraf betalen.',
    ownIncome:
      'In het zwaarste jaar moet {{share}} van de kosten met eigen inkomsten worden verdiend; meer dan de helft is zelden haalbaar.',
  },
  shortNotice: 'De aankondiging komt later dan de {{months}} die in dit scenario als termijn staan.',
};
