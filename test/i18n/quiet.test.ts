test('loading the texts prints nothing, since the output of the command is read by programs', () => {
  const info = jest.spyOn(console, 'info').mockImplementation();
  jest.requireActual('../../src/i18n/translate');
  expect(info).not.toHaveBeenCalled();
});
