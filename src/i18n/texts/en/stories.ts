import type { SameKeys } from '../same-keys';
import type { stories as dutch } from '../nl/stories';

export const stories: SameKeys<typeof dutch> = {
  headline: {
    red: '{{organisation}} does not make it: in {{month}} its reserve is gone, after {{runway}}.',
    redMinimum:
      '{{organisation}} does not make it: in {{month}} its reserve falls below the minimum of {{minimum}}, after {{runway}}.',
    redAtOnce: '{{organisation}} does not make it: its reserve is too low from the start.',
    redByRule: '{{organisation}} lasts to the end, but is red by a rule of your own.',
    amber: '{{organisation}} is vulnerable.',
    green: '{{organisation}} holds.',
  },
  cause: {
    already: 'That happens without the cut too.',
    direct: 'Even if all funds and all support kept paying, {{organisation}} would run short.',
    cofunding:
      'Had the funds kept paying, it would have been all right: {{organisation}} falls because funds drop out.',
    support:
      'Had the support from other organisations stayed, it would have been all right: {{organisation}} falls with another.',
  },
  event: {
    lost: 'In {{year}} {{amount}} from {{funder}} drops out (round {{round}}){{why}}.',
    lostToo: '{{amount}} from {{funder}} drops out then as well (round {{round}}){{why}}.',
    lostTherefore: 'Because of that {{amount}} from {{funder}} drops out too (round {{round}}){{why}}.',
    notice:
      'In {{year}} {{funder}} gives notice that {{amount}} will stop from {{end}} (round {{round}}){{why}}.',
    noticeTherefore:
      'Because of that {{funder}} gives notice that {{amount}} will stop from {{end}} (round {{round}}){{why}}.',
    noticeRunsOut: 'In {{year}} {{funder}} stops paying {{amount}}, as announced in {{since}}.',
    ended: 'In {{year}} {{amount}} from {{funder}} ends and is not renewed.',
    again: 'In {{years}} {{funder}} does not pay either.',
    alsoInReference: 'That happens without the cut too.',
  },
  why: {
    any: ': the municipality gives nothing, and then this fund does not pay either',
    amount: ': the municipality gives {{actual}}, the condition is {{required}}',
    share:
      ': the municipality gives {{actual}}, the condition is {{threshold}} of the costs, so {{required}}',
    retained:
      ': the municipality gives {{actual}}, the condition is {{threshold}} of what it gives without the cut, so {{required}}',
    own: ': own income is {{actual}}, the condition is {{threshold}} of the costs, so {{required}}',
    covered: ': the budget is covered for only {{coverage}}, the condition is {{threshold}}',
    coveredWithout:
      ': without this fund the budget is covered for only {{coverage}}, the condition is {{threshold}}',
    cofunders: ': the other funds together give {{actual}}, the condition is {{required}}',
    funder: ': it pays only if {{dependsOn}} pays',
  },
  mutual: 'In {{years}} {{funders}} pay only because they count on each other.',
  mutualAlone: 'In {{years}} {{funders}} pays only because it counts towards its own condition.',
  loss: {
    alone: 'Over the whole term the municipality gives {{municipal}} less; funds and support stay the same.',
    chain:
      'Over the whole term the municipality gives {{municipal}} less, and {{other}} of funds and support goes with it: a loss of {{perEuro}} per euro cut.',
    softened:
      'Over the whole term the municipality gives {{municipal}} less; funds and support make up for {{other}} of that: a loss of {{perEuro}} per euro cut.',
  },
  tipping: {
    before: 'Without this scenario {{organisation}} could bear a cut of {{cut}} in all municipal money.',
    some: 'A further cut of {{cut}} in all municipal money can still be borne; with more {{organisation}} does not make it.',
    none: 'Any further cut is too much.',
    all: 'Even without municipal money its reserve lasts to the end.',
    transitionOnly: 'Without the transition budget {{organisation}} would not make it.',
  },
  firstToFall: 'With a further cut {{funder}} is the first to drop out: at more than {{cut}}.',
  repair: {
    part: 'To keep {{organisation}} standing, {{share}} of the cut must be put back: {{amount}} over the whole term.',
    notEnough: 'Even if the whole cut is put back, {{organisation}} does not make it.',
  },
  reason: {
    bufferOwnLimit: 'At the start the reserve covers {{months}} of costs; your limit is {{limit}}.',
    ownIncomeOwnLimit:
      'In the hardest year {{share}} of the costs must be covered by own income; your limit is {{limit}}.',
    own: 'Your own rule: {{rule}}.',
    buffer: 'At the start its reserve is good for {{months}} of costs; less than a month is little.',
    liquidity: 'There are years in which its reserve is too small to advance what funds pay only afterwards.',
    ownIncome:
      'In the heaviest year {{share}} of the costs has to come from own income; more than half is seldom realistic.',
  },
  shortNotice: 'The announcement comes later than the {{months}} that this scenario gives as notice.',
};
