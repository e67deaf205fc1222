import { Fragment } from 'react';

/** A mail address or slug that may break where a reader would break it: before its @ and its dots. Always left to right. */
export function Address({ children }: { children: string }) {
  return (
    <bdi dir="ltr">
      {children.split(/(?=[@.])/).map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text have no other name
        <Fragment key={at}>
          {at > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </bdi>
  );
}
