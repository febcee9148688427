import {
  Body1,
  Button,
  Caption1,
  Field,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  Spinner,
} from '@fluentui/react-components';
import { useState } from 'react';
import { formatList } from '../../../i18n/format';
import type { ContractAnswers } from '../../../workbook/new-model/contract-answers';
import { answersOf, type ContractDraft } from '../../../workbook/new-model/contract-draft';
import type { SheetSpec } from '../../../workbook/spec/sheet-spec';
import { TEMPLATE_KINDS, type TemplateKind } from '../../../workbook/template/template-kind';
import { useLanguage, useTexts } from '../../language-context';
import { usePane } from '../../pane-context';
import { ConfirmDialog } from '../../parts/confirm-dialog';
import { EmptyState } from '../../parts/empty-state';
import { NumberField } from '../../parts/number-field';
import { LotsPart } from './lots-part';
import { newSheets, sheetsInTheWay } from './make-model';
import { TargetsPart } from './targets-part';
import { TermPart } from './term-part';

const nextYear = (today: string): number => Number(today.slice(0, 4)) + 1;

/** A few questions that make the tables of a new model. */
const NewPage = () => {
  const t = useTexts();
  const { go } = usePane();
  const [kind, setKind] = useState<TemplateKind>('contract');
  const [made, setMade] = useState(false);
  if (made) return <Made />;
  return (
    <>
      <Body1>{t('paneNew.about')}</Body1>
      <Field label={t('paneNew.kind')}>
        <RadioGroup
          value={kind}
          onChange={(_, { value }) => {
            setKind(TEMPLATE_KINDS.find((each) => each === value) ?? 'contract');
          }}
        >
          {TEMPLATE_KINDS.map((each) => (
            <Radio key={each} value={each} label={t(`paneNew.kinds.${each}`)} />
          ))}
        </RadioGroup>
      </Field>
      {kind === 'organisatie' ? (
        <>
          <Body1>{t('paneNew.organisation.text')}</Body1>
          <Button
            appearance="primary"
            onClick={() => {
              go('dependency');
            }}
          >
            {t('paneNew.organisation.go')}
          </Button>
        </>
      ) : (
        <Questions
          kind={kind}
          onMade={() => {
            setMade(true);
          }}
        />
      )}
    </>
  );
};

export default NewPage;

const NEXT = ['inputs', 'scenarios', 'budget'] as const;

const Made = () => {
  const t = useTexts();
  const { go } = usePane();
  return (
    <EmptyState title={t('paneNew.done.title')} text={t('paneNew.done.text')}>
      {NEXT.map((page, at) => (
        <Button
          key={page}
          appearance={at === 0 ? 'primary' : 'secondary'}
          onClick={() => {
            go(page);
          }}
        >
          {t(`paneNew.done.${page}`)}
        </Button>
      ))}
    </EmptyState>
  );
};

interface QuestionsProps {
  readonly kind: 'contract' | 'raad';
  readonly onMade: () => void;
}

const Questions = ({ kind, onMade }: QuestionsProps) => {
  const t = useTexts();
  const { today } = usePane();
  const [draft, setDraft] = useState<ContractDraft>(() => ({
    title: '',
    startYear: nextYear(today()),
    startMonth: 1,
    years: null,
    priceLevelYear: nextYear(today()),
    lots: [{ name: t('paneNew.lots.proposed', { number: 1 }), amount: null, per: 'year' }],
    targets: [],
    transitionBudget: null,
  }));
  const change = (part: Partial<ContractDraft>): void => {
    setDraft((before) => ({ ...before, ...part }));
  };
  return (
    <>
      <TermPart draft={draft} onChange={change} />
      <LotsPart draft={draft} onChange={change} />
      <TargetsPart draft={draft} onChange={change} />
      <NumberField
        label={t('paneNew.transition')}
        hint={t('paneNew.transitionHint')}
        unit="euros"
        min={0}
        value={draft.transitionBudget}
        onChange={(transitionBudget) => {
          change({ transitionBudget });
        }}
      />
      <Caption1>{t('paneNew.assumed')}</Caption1>
      <Make kind={kind} draft={draft} onMade={onMade} />
    </>
  );
};

interface MakeProps extends QuestionsProps {
  readonly draft: ContractDraft;
}

const Make = ({ kind, draft, onMade }: MakeProps) => {
  const t = useTexts();
  const language = useLanguage();
  const { workbook, writing, today } = usePane();
  const [tried, setTried] = useState(false);
  const [asked, setAsked] = useState<readonly SheetSpec[] | null>(null);
  const [inTheWay, setInTheWay] = useState<readonly string[]>([]);
  const { answers, problems } = answersOf(draft);
  const write = async (sheets: readonly SheetSpec[]): Promise<void> => {
    setAsked(null);
    if (await writing.run(() => workbook.writeSheets(sheets))) onMade();
  };
  const make = async (given: ContractAnswers): Promise<void> => {
    const sheets = await newSheets({ kind, answers: given, language, today: today() });
    const images = await workbook.tables();
    const kept = sheetsInTheWay(images, sheets);
    setInTheWay(kept);
    if (kept.length > 0) return;
    const there = new Set(await workbook.sheetNames());
    if (sheets.some(({ name }) => there.has(name))) setAsked(sheets.filter(({ name }) => there.has(name)));
    else await write(sheets);
  };
  const replaceAll = async (): Promise<void> => {
    if (answers === null) return;
    await write(await newSheets({ kind, answers, language, today: today() }));
  };
  return (
    <>
      {tried && problems.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {t('paneNew.missing', {
              what: formatList(
                problems.map((problem) => t(`paneNew.problems.${problem}`)),
                language,
              ),
            })}
          </MessageBarBody>
        </MessageBar>
      )}
      {inTheWay.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('paneNew.inTheWay', { sheets: formatList(inTheWay, language) })}</MessageBarBody>
        </MessageBar>
      )}
      <Button
        appearance="primary"
        disabled={writing.busy}
        onClick={() => {
          setTried(true);
          if (answers !== null) void make(answers);
        }}
      >
        {t('paneNew.make')}
      </Button>
      {writing.busy && <Spinner size="tiny" label={t('paneNew.making')} />}
      {asked !== null && (
        <ConfirmDialog
          title={t('paneNew.replace.title')}
          about={t('paneNew.replace.about', {
            sheets: formatList(
              asked.map(({ name }) => name),
              language,
            ),
          })}
          action={t('paneNew.replace.do')}
          onClose={() => {
            setAsked(null);
          }}
          onConfirm={() => void replaceAll()}
        />
      )}
    </>
  );
};
