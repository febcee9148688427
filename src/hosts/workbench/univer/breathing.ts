/** As long as calculating may keep the page from answering keys and the mouse. */
const MOST_MILLISECONDS = 50;

/** Divides calculating into turns, between which the page answers. */
export interface Breathing {
  /** Called before each piece of work. */
  readonly begin: () => void;
  /** Resolves in a new turn when this one has lasted long enough; null while it may go on. */
  readonly pause: () => Promise<void> | null;
}

/** Calls in the next turn, not some milliseconds later as a timer would. */
const inNextTurn = (call: () => void): void => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    call();
  };
  port2.postMessage(null);
};

export const breathing = (): Breathing => {
  let begun: number | null = null;
  const inNewTurn = (call: () => void): void => {
    inNextTurn(() => {
      begun = null;
      call();
    });
  };
  return {
    begin: () => {
      if (begun !== null) return;
      begun = performance.now();
      inNewTurn(() => undefined);
    },
    pause: () =>
      begun === null || performance.now() - begun < MOST_MILLISECONDS ? null : new Promise(inNewTurn),
  };
};
