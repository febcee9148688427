import {
  ICommandService,
  IContextService,
  IUniverInstanceService,
  LocalUndoRedoService,
  sequenceExecute,
  setDependencies,
  type IUndoRedoItem,
} from '@univerjs/core';

/** The grid's undoing, with steps that are made of several changes and can be asked for by their workbook. */
export class StepUndo extends LocalUndoRedoService {
  private gathered: IUndoRedoItem[] | null = null;

  constructor(
    instances: IUniverInstanceService,
    private readonly commands: ICommandService,
    contexts: IContextService,
  ) {
    super(instances, commands, contexts);
  }

  override pushUndoRedo(item: IUndoRedoItem): void {
    if (this.gathered === null) super.pushUndoRedo(item);
    else this.gathered.push(item);
  }

  /**
   * Does something as one step and gives that step; null where nothing changed. Where it fails halfway nothing of
   * it stays. The grid's own batches would undo what is in them in the order in which it was done.
   */
  asOneStep(unitId: string, act: () => void): IUndoRedoItem | null {
    const gathered: IUndoRedoItem[] = [];
    this.gathered = gathered;
    const undoMutations = () => gathered.toReversed().flatMap((item) => item.undoMutations);
    try {
      act();
    } catch (error) {
      sequenceExecute(undoMutations(), this.commands);
      throw error;
    } finally {
      this.gathered = null;
    }
    if (gathered.length === 0) return null;
    const step: IUndoRedoItem = {
      unitID: unitId,
      undoMutations: undoMutations(),
      redoMutations: gathered.flatMap((item) => item.redoMutations),
    };
    this.pushUndoRedo(step);
    return step;
  }

  /** The step that would be undone first in a workbook, wherever in the page people are now. */
  topOf(unitId: string): IUndoRedoItem | null {
    return this._getUndoStack(unitId)?.at(-1) ?? null;
  }

  undoTopOf(unitId: string): void {
    const step = this._getUndoStack(unitId)?.pop();
    if (!step) return;
    sequenceExecute(step.undoMutations, this.commands);
    this._getRedoStack(unitId, true).push(step);
    this._updateStatus();
  }
}

setDependencies(StepUndo, [[IUniverInstanceService], [ICommandService], [IContextService]]);
