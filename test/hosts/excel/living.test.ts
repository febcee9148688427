import { sheet, table, textCell } from '../../contract/sheet-specs';
import { OWN_SHEET } from '../../contract/workbook-contract';
import { moments, opened, quietAtTheEnd } from './opened';

quietAtTheEnd();

const lots = sheet('Opdracht', { tables: [table('kpLots', ['Perceel', 'Bedrag'], [['Noord', 1]])] });
const place = { sheet: OWN_SHEET, cell: 'B2' };

describe('while a cell is being edited', () => {
  const impatient = { beforeHint: 20, beforeGivingUp: 120 };

  test('writing waits, says so once it takes long, and is done when the cell is left', async () => {
    const { excel, workbook } = opened({}, { patience: { beforeHint: 20, beforeGivingUp: 5_000 } });
    const told: boolean[] = [];
    workbook.onWaiting((waiting) => told.push(waiting));
    await workbook.fillIn(place, 1);
    excel.book.startEditing();
    const writing = workbook.fillIn(place, 2);
    await moments(60);
    expect(told).toEqual([true]);
    expect(excel.book.value(OWN_SHEET, 'B2')).toBe(1);
    excel.book.stopEditing();
    await writing;
    expect(told).toEqual([true, false]);
    expect(excel.book.value(OWN_SHEET, 'B2')).toBe(2);
  });

  test('writing that was given up is not done after all', async () => {
    const { excel, workbook } = opened({}, { patience: impatient });
    await workbook.fillIn(place, 1);
    excel.book.startEditing();
    await expect(workbook.fillIn(place, 2)).rejects.toMatchObject({ why: { reason: 'editing' } });
    excel.book.stopEditing();
    await moments(60);
    expect(excel.book.value(OWN_SHEET, 'B2')).toBe(1);
  });

  test('nobody is told to wait where nobody edits', async () => {
    const { workbook } = opened({}, { patience: { beforeHint: 200, beforeGivingUp: 5_000 } });
    const told: boolean[] = [];
    workbook.onWaiting((waiting) => told.push(waiting));
    await workbook.writeSheets([lots]);
    expect(told).toEqual([]);
  });
});

describe('changes', () => {
  test('of somebody who types fast are told once', async () => {
    const { excel, workbook } = opened();
    let heard = 0;
    workbook.onChange(() => {
      heard += 1;
    });
    await moments(50);
    for (let at = 1; at < 20; at += 1) excel.book.type(OWN_SHEET, `A${at}`, at);
    await moments(500);
    expect(heard).toBe(1);
  });

  test('of a co-author are told, and nothing is written because of them', async () => {
    const { excel, workbook } = opened();
    await workbook.writeSheets([lots]);
    let heard = 0;
    workbook.onChange(() => {
      heard += 1;
    });
    await moments(500);
    heard = 0;
    excel.book.forgetRequests();
    excel.book.coauthorTypes('Opdracht', 'C4', 9);
    await moments(500);
    expect(heard).toBeGreaterThan(0);
    const writing = /\.(values|formulas|numberFormat|add|delete|clear|resize|insert)$/;
    expect(excel.book.commands.filter((command) => writing.test(command))).toEqual([]);
  });

  test('of a co-author after a step of ours keep it from being taken back', async () => {
    const { excel, workbook } = opened();
    await workbook.writeSheets([lots]);
    await workbook.edit([{ kind: 'set', table: 'kpLots', row: 0, column: 'Bedrag', value: 5 }]);
    excel.book.coauthorTypes('Opdracht', 'C4', 9);
    await moments(400);
    expect(workbook.lastWritten()).toBeNull();
    await workbook.undo();
    expect(excel.book.value('Opdracht', 'C4')).toBe(9);
  });

  test('elsewhere on the sheet after a step in cells leave it to be taken back', async () => {
    const { excel, workbook } = opened();
    await workbook.writeSheets([lots]);
    await workbook.edit([{ kind: 'set', table: 'kpLots', row: 0, column: 'Bedrag', value: 5 }]);
    excel.book.type('Opdracht', 'J20', 'notitie');
    await moments(400);
    expect(workbook.lastWritten()).not.toBeNull();
    await workbook.undo();
    expect(excel.book.values('Opdracht', 'C4')).toEqual([[1]]);
    expect(excel.book.value('Opdracht', 'J20')).toBe('notitie');
  });

  test('on a sheet that was written whole keep that from being taken back', async () => {
    const { excel, workbook } = opened();
    await workbook.writeSheets([lots]);
    excel.book.type('Opdracht', 'J20', 'notitie');
    await moments(400);
    expect(workbook.lastWritten()).toBeNull();
  });

  test('of a sheet’s name leave steps to be taken back', async () => {
    const { excel, workbook } = opened();
    await workbook.fillIn(place, 'a');
    excel.book.renameSheet(OWN_SHEET, 'Anders');
    await workbook.undo();
    expect(excel.book.value('Anders', 'B2')).toBe('');
  });
});

describe('our formulas', () => {
  const written = sheet('Formules', {
    cells: [textCell(3, 3, '=KP.YEARS(1,2)'), textCell(4, 3, 'gewone tekst')],
  });

  test('that give an error are told with their cell, and those of others are not', async () => {
    const { excel, workbook } = opened();
    excel.book.putFormula(OWN_SHEET, 'B2', '=KP.RISK(A1,A2)', { error: '#N/A' });
    excel.book.putFormula(OWN_SHEET, 'B3', '=VLOOKUP(1,A1:A2,1)', { error: '#N/A' });
    excel.book.putFormula(OWN_SHEET, 'B4', '=KP.RISK(A1,A2)', { error: '#BUSY!' });
    expect(await workbook.failedFormulas()).toEqual([
      { sheet: OWN_SHEET, cell: 'B2', error: '#N/A', sentence: null },
    ]);
  });

  test('that stand under the name they have in a file are entered again', async () => {
    const { excel, workbook } = opened();
    excel.book.putFormula(OWN_SHEET, 'B2', '=_xldudf_KP_YEARS(1,2)', { error: '#NAME?' });
    expect(await workbook.repairFormulas()).toBe(1);
    expect(excel.book.formula(OWN_SHEET, 'B2')).toBe('=KP.YEARS(1,2)');
    expect(workbook.lastWritten()).toEqual({ kind: 'formulas', sheets: [OWN_SHEET] });
  });

  test('on a protected sheet are not entered again, and it says which sheet', async () => {
    const { excel, workbook } = opened();
    await workbook.writeSheets([written]);
    excel.book.protect('Formules');
    await expect(workbook.repairFormulas()).rejects.toMatchObject({
      why: { reason: 'protected', sheet: 'Formules' },
    });
  });

  test('are told of a cell in what they spill, with where in it that is', async () => {
    const { excel, workbook } = opened();
    (excel.globals.CustomFunctions as typeof CustomFunctions).associate('GRID', () => [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    await workbook.writeSheets([
      sheet('Uitkomst', {
        spills: [
          {
            row: 2,
            column: 2,
            formula: 'KP.GRID(1)',
            values: [
              ['a', 'b'],
              ['c', 'd'],
            ],
            columns: [],
          },
        ],
      }),
    ]);
    await excel.book.settled();
    excel.book.select('Uitkomst', 'C3');
    expect(await workbook.selected()).toEqual({
      sheet: 'Uitkomst',
      cell: 'C3',
      value: 'd',
      formula: 'KP.GRID(1)',
      formulaCell: 'B2',
      within: { row: 1, column: 1 },
    });
  });

  test('are told in neutral form where a file was written with stored results beside them', async () => {
    const { excel, workbook } = opened();
    const stored =
      "=IFERROR(_xldudf_KP_RISK(B1,B2),IF(ERROR.TYPE(_xldudf_KP_RISK(B1,B2))=5,'kp~Blad'!$A$1:$B$2,_xldudf_KP_RISK(B1,B2)))";
    excel.book.putFormula(OWN_SHEET, 'B4', stored, 'x');
    excel.book.select(OWN_SHEET, 'B4');
    expect((await workbook.selected())?.formula).toBe('KP.RISK(B1,B2)');
  });

  test('are not looked for where more than one cell is selected', async () => {
    const { excel, workbook } = opened();
    excel.book.select(OWN_SHEET, 'A1:B2');
    expect(await workbook.selected()).toBeNull();
  });
});
