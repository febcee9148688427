import { usePane } from '../../pane-context';
import { FormulaList } from '../../parts/formula-list';
import { ProblemList } from '../../parts/problem-list';

/** Everything that is wrong or striking in the model, with the way to each cell. */
const ChecksPage = () => {
  const { state } = usePane();
  return (
    <>
      <ProblemList problems={state.problems} />
      <FormulaList failed={state.failed} />
    </>
  );
};

export default ChecksPage;
