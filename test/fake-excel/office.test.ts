import { describePage, excelNow, openExcel } from './describe-page';

const READY = 'office/dev/add-ins/develop/initialize-add-in';
const RUNTIME = 'office/dev/add-ins/develop/run-code-on-document-open';
const SHOW = 'office/dev/add-ins/develop/show-hide-add-in';
const COMMANDS = 'javascript/api/office/office.actions';

describePage(READY, () => {
  test('onReady tells the host and the platform, and the context the languages and the colours', async () => {
    openExcel({
      displayLanguage: 'en-US',
      platform: 'Mac',
      theme: { bodyBackgroundColor: '#000000', bodyForegroundColor: '#FFFFFF' },
    });
    expect(await Office.onReady()).toEqual({ host: 'Excel', platform: 'Mac' });
    expect(Office.context.displayLanguage).toBe('en-US');
    expect(Office.context.officeTheme.bodyBackgroundColor).toBe('#000000');
  });
});

describePage(RUNTIME, () => {
  test('an add-in can ask to be started with the document', async () => {
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    expect(excelNow().office.startupBehavior).toBe('Load');
  });
});

describePage(SHOW, () => {
  test('a pane that comes into sight or goes is told', async () => {
    const heard: string[] = [];
    const stop = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) =>
      heard.push(visibilityMode),
    );
    await Office.addin.showAsTaskpane();
    await Office.addin.hide();
    await stop();
    await Office.addin.showAsTaskpane();
    expect(heard).toEqual(['Taskpane', 'Hidden']);
  });
});

describePage(COMMANDS, () => {
  test('a button runs what was associated with its id, and is done when that says so', async () => {
    let pressed = 0;
    Office.actions.associate('kpCheck', (event: Office.AddinCommands.Event) => {
      pressed += 1;
      event.completed();
    });
    await excelNow().office.press('kpCheck');
    expect(pressed).toBe(1);
    await expect(excelNow().office.press('kpRisk')).rejects.toThrow('kpRisk');
  });
});
