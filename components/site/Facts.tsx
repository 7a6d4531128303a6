/** What is known of a thing is a list of names and facts between hairlines; facts that are not there leave no trace. */

export interface Fact {
  name: string;
  fact: React.ReactNode;
}

export function Facts({ facts }: { facts: readonly (Fact | null | false | undefined)[] }) {
  return (
    <dl className="facts">
      {facts.map((each) =>
        each ? (
          <div key={each.name}>
            <dt>{each.name}</dt>
            <dd>{each.fact}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
