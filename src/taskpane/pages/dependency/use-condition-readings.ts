import { useEffect, useState } from 'react';
import { conditionReadings, type ConditionReadings } from '../../../workbook/dependency/condition-readings';
import type { Told } from '../../../workbook/explanation/told';

interface Read {
  readonly of: Told;
  readonly position: number;
  readonly readings: ConditionReadings | null;
}

/** The mild and the strict reading, worked out after everything else has been shown; null until then. */
export const useConditionReadings = (base: Told, position: number): ConditionReadings | null => {
  const [read, setRead] = useState<Read | null>(null);
  useEffect(() => {
    const waiting = setTimeout(() => {
      setRead({ of: base, position, readings: conditionReadings(base, position) });
    });
    return () => {
      clearTimeout(waiting);
    };
  }, [base, position]);
  return read?.of === base && read.position === position ? read.readings : null;
};
