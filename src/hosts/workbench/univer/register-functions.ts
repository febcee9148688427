import { BooleanNumber, type Injector } from '@univerjs/core';
import { FunctionType, IFunctionService } from '@univerjs/engine-formula';
import type { RegisteredFunction } from '../custom-functions';
import { OurFunction, type Complaints } from './our-function';

/** What the grid tells people while they type a formula. */
export interface FunctionDescription {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
}

const NAMESPACE = 'KP.';

/** Makes our functions known to the grid, under the names they have in Excel. */
export function registerFunctions(
  injector: Injector,
  functions: ReadonlyMap<string, RegisteredFunction>,
  descriptions: readonly FunctionDescription[],
  complaints: Complaints,
): void {
  const service = injector.get(IFunctionService);
  service.registerExecutors(
    ...[...functions].map(
      ([id, run]) => new OurFunction(NAMESPACE + id, run, repeatsAfter(id, descriptions), complaints),
    ),
  );
  service.registerDescriptions(
    ...descriptions.map(({ id, description, parameters }) => ({
      functionName: NAMESPACE + id,
      functionType: FunctionType.User,
      description,
      abstract: description,
      functionParameter: parameters.map((parameter) => ({
        name: parameter.name,
        detail: parameter.description,
        example: '',
        require: flag(parameter.optional !== true),
        repeat: flag(parameter.repeating === true),
      })),
    })),
  );
}

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

const repeatsAfter = (id: string, descriptions: readonly FunctionDescription[]): number | null => {
  const parameters = descriptions.find((description) => description.id === id)?.parameters ?? [];
  const at = parameters.findIndex(({ repeating }) => repeating === true);
  return at === -1 ? null : at;
};
