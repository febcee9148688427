import { useEffect, useState } from 'react';
import { conditionReadings, type ConditionReadings } from '../../../workbook/dependency/condition-readings';
import type { Told } from '../../../workbook/explanation/told';

/**
 * The mild and the strict reading, worked out after everything else has been shown; null until then. What was read
 * before stays until there is something new, so that nothing jumps. @param position of the organisation
 */
export const useConditionReadings = (base: Told, position: number): ConditionReadings | null => {
  const [readings, setReadings] = useState<ConditionReadings | null>(null);
  useEffect(() => {
    const waiting = setTimeout(() => {
      setReadings(conditionReadings(base, position));
    });
    return () => {
      clearTimeout(waiting);
    };
  }, [base, position]);
  return readings;
};
