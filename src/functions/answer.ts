/// <reference types="custom-functions-runtime" />

/** Ends a function with `#VALUE!` and this sentence: an argument is not what it should be. */
export const wrongArgument = (sentence: string): never => {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, sentence);
};

/** Ends a function with `#N/A` and this sentence: what is asked for does not exist. */
export const notThere = (sentence: string): never => {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, sentence);
};
